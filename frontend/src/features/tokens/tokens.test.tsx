import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { ana, renderApp, signedInAs } from '@/test/app';
import { server } from '@/test/server';

const token = {
  id: 't1',
  name: 'Boletim',
  prefix: 'pauta_pat_ab',
  scopes: ['releases.read'],
  created_at: '2026-11-01T12:00:00Z',
  expires_at: '2099-01-01T12:00:00Z',
  last_used_at: null,
};

it('shows the secret once, with a command that works, and revokes after asking', async () => {
  signedInAs(ana);
  let items: (typeof token)[] = [];
  const keys: (string | null)[] = [];
  server.use(
    http.get('*/api/v1/tokens', ({ request }) => {
      // The first page has no cursor: the server refuses one that it did not make.
      expect(new URL(request.url).searchParams.has('after')).toBe(false);
      return HttpResponse.json({ items, next: null });
    }),
    http.post('*/api/v1/tokens', async ({ request }) => {
      keys.push(request.headers.get('idempotency-key'));
      expect(await request.json()).toEqual({
        name: 'Boletim',
        scopes: ['releases.read'],
        expires_in_days: 30,
      });
      items = [token];
      return HttpResponse.json({ ...token, token: 'pauta_pat_abSEGREDO' }, { status: 201 });
    }),
    http.delete('*/api/v1/tokens/t1', () => {
      items = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp('/conta/tokens?novo=1');
  await userEvent.type(await screen.findByLabelText('Nome'), 'Boletim');
  await userEvent.click(screen.getByRole('button', { name: 'Criar token' }));

  expect(await screen.findByText('pauta_pat_abSEGREDO')).toBeVisible();
  expect(screen.getByText(/^curl -H "Authorization: Bearer pauta_pat_abSEGREDO"/)).toBeVisible();
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  await userEvent.click(screen.getByRole('button', { name: 'Já guardei' }));
  expect(screen.queryByText(/SEGREDO/)).toBeNull();

  await userEvent.click(await screen.findByRole('button', { name: 'Revogar Boletim' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Revogar' }));
  await waitFor(() => expect(screen.getByText('Nenhum token ainda')).toBeVisible());
});
