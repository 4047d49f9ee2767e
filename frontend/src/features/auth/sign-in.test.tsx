import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ana, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { safeReturn } from './safe-return';

function nobodySignedIn(): void {
  server.use(http.post('*/api/v1/auth/refresh', () => problem(401, 'session_ended')));
}

async function fillAndSend(): Promise<void> {
  await userEvent.type(await screen.findByLabelText('E-mail'), ' ana@cidades.test ');
  await userEvent.type(screen.getByLabelText('Senha'), 'uma frase bem longa');
  await userEvent.click(screen.getByRole('button', { name: 'Entrar' }));
}

describe('signing in', () => {
  it('asks for it first, then goes where one was going', async () => {
    nobodySignedIn();
    const { router } = renderApp('/pessoas?q=ana&role=editor');
    await screen.findByRole('heading', { name: 'Entrar na Pauta' });
    expect(router.state.location.search).toEqual({ voltar: '/pessoas?q=ana&role=editor' });

    signedInAs(ana);
    let sent: unknown;
    server.use(
      http.post('*/api/v1/auth/login', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ access_token: 'a', token_type: 'Bearer', expires_in: 900 });
      }),
      http.get('*/api/v1/users', () => HttpResponse.json({ items: [], next: null })),
      http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
    );
    await fillAndSend();
    expect(await screen.findByRole('heading', { level: 1, name: 'Pessoas' })).toBeVisible();
    expect(router.state.location.href).toBe('/pessoas?q=ana&role=editor');
    expect(sent).toEqual({ email: 'ana@cidades.test', password: 'uma frase bem longa' });
  });

  it('says what is wrong and lets the password be typed again', async () => {
    nobodySignedIn();
    server.use(
      http.post('*/api/v1/auth/login', () =>
        problem(401, 'invalid_credentials', { detail: 'E-mail ou senha incorretos' }),
      ),
    );
    renderApp('/entrar');
    await fillAndSend();
    expect(await screen.findByRole('alert')).toHaveTextContent('E-mail ou senha incorretos');
    await waitFor(() => expect(screen.getByLabelText('Senha')).toHaveFocus());
  });

  it('says how long to wait when throttled, and holds the button meanwhile', async () => {
    nobodySignedIn();
    server.use(
      http.post('*/api/v1/auth/login', () =>
        HttpResponse.json(
          { code: 'too_many_attempts', title: 'Muitas tentativas' },
          { status: 429, headers: { 'retry-after': '42' } },
        ),
      ),
    );
    renderApp('/entrar');
    await fillAndSend();
    expect(await screen.findByRole('alert')).toHaveTextContent(/aguarde 4\d s/);
    expect(screen.getByRole('button', { name: 'Entrar' })).toBeDisabled();
  });
});

describe('when the session ended', () => {
  const kept = /ficou guardado neste aparelho/;

  it('promises what was written only where a draft was kept', async () => {
    nobodySignedIn();
    renderApp('/entrar?motivo=guardado&voltar=/releases/1/editar');
    expect(await screen.findByText(kept)).toBeVisible();
  });

  it('says elsewhere that it may be lost', async () => {
    nobodySignedIn();
    renderApp('/entrar?motivo=fim&voltar=/agenda/novo');
    expect(await screen.findByText(/pode ter se perdido/)).toBeVisible();
    expect(screen.queryByText(kept)).toBeNull();
  });
});

it.each([
  ['/releases/1?aba=x', '/releases/1?aba=x'],
  ['//mal.example', '/'],
  ['/\\mal.example', '/'],
  ['https://mal.example', '/'],
  ['/entrar?voltar=/entrar', '/'],
  [undefined, '/'],
])('returns from %s to %s', (from, to) => {
  expect(safeReturn(from)).toBe(to);
});
