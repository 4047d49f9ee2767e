import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { User } from '@/api/types';
import { ana, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';

const unit = { id: 'u1', slug: 'secretaria', name: 'Secretaria', acronym: 'SC' };
const carlos: User = {
  id: 'p1',
  name: 'Carlos Nogueira',
  email: 'carlos@cidades.test',
  roles: [{ role: 'editor', unit }],
  disabled: false,
  last_seen_at: null,
  version: 3,
  created_at: '2026-11-01T12:00:00Z',
  updated_at: '2026-11-01T12:00:00Z',
  allowed_actions: ['edit', 'disable'],
};

function serve(user: () => User): void {
  signedInAs(ana);
  server.use(
    http.get('*/api/v1/users/p1', () => HttpResponse.json(user())),
    http.get('*/api/v1/units', () =>
      HttpResponse.json({
        items: [{ ...unit, kind: 'secretariat', parent_id: null, path: [], version: 1 }],
        next: null,
      }),
    ),
  );
}

describe('a person', () => {
  it('keeps what was typed when someone saved first, and shows what they saved', async () => {
    let current = carlos;
    const versions: (string | null)[] = [];
    serve(() => current);
    server.use(
      http.patch('*/api/v1/users/p1', ({ request }) => {
        versions.push(request.headers.get('if-match'));
        if (versions.length === 1) {
          current = { ...carlos, name: 'Carlos E. Nogueira', version: 4 };
          return problem(412, 'stale');
        }
        current = { ...current, name: 'Carlos N.', version: 5 };
        return HttpResponse.json(current);
      }),
    );
    renderApp('/pessoas/p1');
    const name = await screen.findByLabelText('Nome');
    await userEvent.clear(name);
    await userEvent.type(name, 'Carlos N.');
    await userEvent.click(screen.getByRole('button', { name: 'Salvar' }));

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Outra pessoa salvou antes de você');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Carlos E. Nogueira'));
    expect(screen.getByLabelText('Nome')).toHaveValue('Carlos N.');

    await userEvent.click(screen.getByRole('button', { name: 'Salvar' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Carlos N.' })).toBeVisible();
    expect(versions).toEqual(['"3"', '"4"']);
  });

  it('is offered only what the server allows', async () => {
    serve(() => ({ ...carlos, allowed_actions: [] }));
    renderApp('/pessoas/p1');
    expect(await screen.findByLabelText('Nome')).toBeDisabled();
    expect(screen.queryByRole('button', { name: /Desativar|Definir senha|Salvar/ })).toBeNull();
  });
});
