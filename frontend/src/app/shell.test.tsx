import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me, ReleaseSummary } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';

const nothing = {
  awaiting_my_approval: [],
  returned_to_me: [],
  ready_to_publish: [],
  assigned_to_me: [],
  my_drafts: [],
  recently_published: [],
};

const waiting: ReleaseSummary = {
  id: 'r1',
  kind: 'press_release',
  title: 'Governo entrega moradias',
  slug: 'governo-entrega-moradias',
  tags: [],
  unit_id: 'u1',
  unit: { id: 'u1', slug: 'ascom', name: 'Assessoria', acronym: 'Ascom' },
  municipality_codes: [],
  language: 'pt-BR',
  status: 'in_review',
  version: 1,
  author: { id: 'p2', name: 'Carlos Nogueira' },
  last_editor: { id: 'p2', name: 'Carlos Nogueira' },
  created_at: '2026-11-01T12:00:00Z',
  updated_at: '2026-11-01T12:00:00Z',
  word_count: 300,
  assignee: null,
  due_at: null,
  overdue_from: null,
  allowed_actions: ['approve'],
  edit_resets_approval: false,
  subtitle: null,
  summary: null,
  dateline: null,
  byline: null,
  approved_by: null,
  approved_at: null,
  withdrawn_reason: null,
  published_at: null,
  public_at: null,
  publish_at: null,
  embargo_until: null,
  embargoed_until: null,
  content_version: 1,
  public_url: null,
  highlight: null,
};

const chief: Me = {
  ...ana,
  permissions: permissions('releases.read', 'releases.write', 'releases.approve'),
};

function serveBoard(board: object): void {
  server.use(http.get('*/api/v1/dashboard', () => HttpResponse.json(board)));
}

beforeEach(() => {
  signedInAs(chief);
  serveBoard(nothing);
});

describe('the dashboard', () => {
  it('begins with what waits for me, and links to it', async () => {
    serveBoard({ ...nothing, awaiting_my_approval: [waiting] });
    renderApp('/');
    expect(await screen.findByText('Um item espera por você.')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Para aprovar' })).toHaveTextContent(
      'Release · Ascom · Carlos Nogueira',
    );
    expect(screen.getByRole('link', { name: /Governo entrega moradias/ })).toHaveAttribute(
      'href',
      '/releases/r1',
    );
    // Publishing is not among this person's permissions.
    expect(screen.queryByRole('region', { name: 'Prontos para publicar' })).toBeNull();
  });

  it('says how to begin when there is nothing at all', async () => {
    renderApp('/');
    expect(await screen.findByText('Tudo começa por um texto')).toBeVisible();
  });
});

describe('the shell', () => {
  it('shows only the screens that one may open', async () => {
    renderApp('/');
    const nav = await screen.findByRole('navigation', { name: 'Principal' });
    expect(nav).toHaveTextContent('Releases');
    expect(nav).not.toHaveTextContent('Pessoas');
  });

  it('shows the keys at «?», and lets single keys be turned off', async () => {
    renderApp('/');
    await screen.findByText('Tudo começa por um texto');
    await userEvent.keyboard('?');
    await userEvent.click(await screen.findByLabelText(/Atalhos de uma letra/));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds releases and commands with Ctrl K', async () => {
    server.use(
      http.get('*/api/v1/releases', ({ request }) => {
        const q = new URL(request.url).searchParams.get('q');
        return HttpResponse.json({ items: q === 'moradias' ? [waiting] : [], next: null });
      }),
    );
    renderApp('/');
    await screen.findByText('Tudo começa por um texto');
    await userEvent.keyboard('{Control>}k{/Control}');
    const box = await screen.findByRole('combobox', { name: /Buscar releases/ });
    await userEvent.type(box, 'moradias');
    expect(await screen.findByText('Governo entrega moradias')).toBeVisible();
    await userEvent.clear(box);
    await userEvent.type(box, 'APARENCIA');
    expect(await screen.findByText('Tema escuro')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Tema escuro');
    await userEvent.keyboard('{Enter}');
    expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });

  it('folds away what work stands on, but not where one is', async () => {
    signedInAs({
      ...ana,
      permissions: permissions(
        'agenda.read',
        'agenda.manage',
        'releases.read',
        'releases.import',
        'users.read',
        'units.read',
        'press_passes.manage',
      ),
    });
    renderApp('/nada-aqui');
    const nav = within(await screen.findByRole('navigation', { name: 'Principal' }));
    expect(nav.getByRole('link', { name: 'Releases' })).toBeVisible();
    expect(nav.getByText('Precedência')).not.toBeVisible();
    await userEvent.click(nav.getByText('Configurar'));
    expect(nav.getByText('Precedência')).toBeVisible();
  });

  it('keeps the navigation when a screen fails, and says what happened', async () => {
    server.use(
      http.get('*/api/v1/dashboard', () => problem(500, 'internal', { instance: 'req-77' })),
    );
    renderApp('/');
    expect(await screen.findByRole('alert')).toHaveTextContent('req-77');
    expect(screen.getByRole('navigation', { name: 'Principal' })).toBeVisible();
  });

  it('goes to the sign-in when the server ends the session', async () => {
    const { router } = renderApp('/');
    await screen.findByText('Tudo começa por um texto');
    server.use(
      http.get('*/api/v1/tokens', () => problem(401, 'unauthorized')),
      http.post('*/api/v1/auth/refresh', () => problem(401, 'session_ended')),
    );
    void router.navigate({ to: '/conta/tokens' });
    expect(await screen.findByText('Sua sessão terminou')).toBeVisible();
    expect(router.state.location.search).toEqual({ voltar: '/conta/tokens', motivo: 'fim' });
  });

  it('says at the sign-in that a draft was kept', async () => {
    const { router } = renderApp('/');
    await screen.findByText('Tudo começa por um texto');
    sessionStorage.setItem('pauta:tab', 'tab-a');
    const draft = { version: 1, base: { title: '' }, patch: { title: 'A' }, at: Date.now() };
    localStorage.setItem('pauta:draft:ana:release:r1:tab-a', JSON.stringify(draft));
    server.use(
      http.get('*/api/v1/releases/:id', () => problem(401, 'unauthorized')),
      http.post('*/api/v1/auth/refresh', () => problem(401, 'session_ended')),
    );
    void router.navigate({ to: '/releases/$releaseId/editar', params: { releaseId: 'r1' } });
    expect(await screen.findByText(/ficou guardado neste aparelho/)).toBeVisible();
  });
});
