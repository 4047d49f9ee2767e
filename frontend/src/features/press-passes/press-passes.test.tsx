import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { PressPass } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';

const unit = { id: 'u1', slug: 'cidades', name: 'Secretaria das Cidades', acronym: 'SCidades' };
const pass: PressPass = {
  id: 'pp1',
  unit,
  name: 'Joana Freitas',
  outlet: 'Diário do Sertão',
  email: 'joana@diario.test',
  state: 'active',
  creator: { id: 'p0', name: 'Ana Lima' },
  created_at: '2026-11-01T12:00:00Z',
  expires_at: '2099-01-01T12:00:00Z',
  revoked_at: null,
  last_used_at: null,
  allowed_actions: ['revoke'],
};

it('shows the address once, what is refused beside its field, and revokes after asking', async () => {
  signedInAs({
    ...ana,
    permissions: permissions('press_passes.manage', 'units.read'),
    units: [unit],
  });
  let items: PressPass[] = [];
  let tries = 0;
  server.use(
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/press-passes', () => HttpResponse.json({ items, next: null })),
    http.post('*/api/v1/press-passes', async ({ request }) => {
      tries += 1;
      if (tries === 1) {
        const errors = [
          { pointer: '/email', code: 'bad_email', message: 'Informe um e-mail válido.' },
        ];
        return problem(422, 'validation', { errors });
      }
      expect(await request.json()).toMatchObject({
        name: 'Joana Freitas',
        outlet: 'Diário do Sertão',
        email: 'joana@diario.test',
        unit_id: 'u1',
      });
      items = [pass];
      const url = 'http://pauta.test/imprensa/embargo/SEGREDO';
      return HttpResponse.json({ ...pass, url }, { status: 201 });
    }),
    http.delete('*/api/v1/press-passes/pp1', () => {
      items = [{ ...pass, state: 'revoked', allowed_actions: [] }];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/passes-de-imprensa?novo=1');
  await userEvent.type(await screen.findByLabelText('Jornalista'), 'Joana Freitas');
  await userEvent.type(screen.getByLabelText('Veículo'), 'Diário do Sertão');
  await userEvent.type(screen.getByLabelText('E-mail'), 'joana@diario.test');
  await userEvent.click(screen.getByRole('button', { name: 'Criar passe' }));
  expect(await screen.findByText('Informe um e-mail válido.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Criar passe' }));

  expect(await screen.findByText('http://pauta.test/imprensa/embargo/SEGREDO')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Já copiei' }));
  expect(screen.queryByText(/SEGREDO/)).toBeNull();

  await userEvent.click(
    await screen.findByRole('button', { name: 'Revogar o passe de Joana Freitas' }),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Revogar o passe de Joana Freitas?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Revogar' }));
  await waitFor(() => expect(screen.getByText('Revogado')).toBeVisible());
});
