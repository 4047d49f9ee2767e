import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { UnitIdentity } from '@/api/types';
import { ana, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';

const none = { desk: null, phone: null, email: null, whatsapp: null, address: null, hours: null };
const office = {
  name: 'Governo do Estado',
  accent: { light: '#0b6773', dark: '#7abfc5' },
  crest: null,
  contact: { ...none, phone: '(85) 3101-0000' },
};
const identity: UnitIdentity = {
  unit_id: 'u1',
  own: { public_name: null, accent: null, contact: none },
  own_crest: null,
  shown: office,
  inherited: office,
  version: 0,
  updated_at: null,
  allowed_actions: ['edit'],
};
const unit = {
  id: 'u1',
  slug: 'cidades',
  name: 'Secretaria das Cidades',
  acronym: 'SCidades',
  kind: 'secretariat',
  parent_id: null,
  path: [],
  version: 1,
  created_at: '2026-11-01T12:00:00Z',
  updated_at: '2026-11-01T12:00:00Z',
  allowed_actions: [],
};

function serve(first: UnitIdentity): void {
  signedInAs(ana);
  server.use(
    http.get('*/api/v1/units/u1', () => HttpResponse.json(unit)),
    http.get('*/api/v1/units/u1/identity', () => HttpResponse.json(first)),
  );
}

it('offers what is inherited, tells why a colour is refused, and shows what was saved', async () => {
  serve(identity);
  const sent: unknown[] = [];
  server.use(
    http.patch('*/api/v1/units/u1/identity', async ({ request }) => {
      expect(request.headers.get('if-match')).toBe('"0"');
      sent.push(await request.json());
      if (sent.length === 1) {
        const message = 'O contraste desta cor é de 1,5:1. Use uma mais escura, como #796100.';
        return problem(422, 'validation', {
          errors: [{ pointer: '/accent', code: 'illegible', message }],
        });
      }
      const own = { ...identity.own, accent: '#796100' };
      const shown = { ...office, accent: { light: '#796100', dark: '#c2a12b' } };
      return HttpResponse.json({ ...identity, own, shown, version: 1 });
    }),
  );
  renderApp('/orgaos/u1/identidade');
  expect(await screen.findByLabelText('Nome público')).toHaveAttribute(
    'placeholder',
    'Governo do Estado',
  );
  expect(screen.getByLabelText('Telefone')).toHaveAttribute('placeholder', '(85) 3101-0000');
  await userEvent.type(screen.getByLabelText('Cor'), '#ffcc00');
  await userEvent.click(screen.getByRole('button', { name: 'Salvar identidade' }));
  expect(await screen.findByText(/Use uma mais escura, como #796100/)).toBeVisible();
  await userEvent.clear(screen.getByLabelText('Cor'));
  await userEvent.type(screen.getByLabelText('Cor'), '#796100');
  await userEvent.click(screen.getByRole('button', { name: 'Salvar identidade' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual({ public_name: null, accent: '#796100', contact: none });
  expect(await screen.findByText(/Identidade salva/)).toBeVisible();
});

it('sends a crest as a file, and says what is wrong with it', async () => {
  serve(identity);
  server.use(
    http.post('*/api/v1/units/u1/crest', async ({ request }) => {
      expect([...(await request.formData()).keys()]).toEqual(['file']);
      const message = 'O brasão precisa ser uma imagem PNG, JPEG ou WebP.';
      return problem(422, 'validation', {
        errors: [{ pointer: '/file', code: 'unknown_format', message }],
      });
    }),
  );
  renderApp('/orgaos/u1/identidade');
  await screen.findByRole('button', { name: 'Enviar brasão' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  await userEvent.upload(input, new File(['x'], 'brasao.png', { type: 'image/png' }));
  expect(
    await screen.findByText('O brasão precisa ser uma imagem PNG, JPEG ou WebP.'),
  ).toBeVisible();
});

it('only shows it to those who may not change it', async () => {
  serve({ ...identity, allowed_actions: [] });
  renderApp('/orgaos/u1/identidade');
  expect(await screen.findByLabelText('Nome público')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Salvar identidade' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Enviar brasão' })).toBeNull();
});
