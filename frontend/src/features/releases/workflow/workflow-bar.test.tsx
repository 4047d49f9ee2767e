import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import type { Release } from '@/api/types';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { aRelease } from '../fixture';
import { arrange } from './actions';
import { WorkflowBar } from './workflow-bar';

function show(release: Release, onDone = vi.fn()) {
  renderPage(<WorkflowBar release={release} onDone={onDone} />);
  return onDone;
}

function answers(action: string, release: Release) {
  const seen: { ifMatch: string | null; body: unknown }[] = [];
  server.use(
    http.post(`*/api/v1/releases/:id/${action}`, async ({ request }) => {
      const text = await request.text();
      seen.push({ ifMatch: request.headers.get('if-match'), body: text && JSON.parse(text) });
      return HttpResponse.json(release);
    }),
  );
  return seen;
}

it('puts the natural next step first and leaves the rest to the menu', () => {
  expect(arrange(['approve', 'request_changes', 'edit', 'comment', 'archive'])).toEqual({
    next: 'approve',
    rest: ['request_changes', 'archive'],
  });
  expect(arrange(['withdraw', 'comment'])).toEqual({ next: null, rest: ['withdraw'] });
});

it('shows nothing that the server does not allow', async () => {
  show(aRelease({ allowed_actions: ['edit', 'comment'] }));
  const bar = await screen.findByRole('group', { name: 'Próximos passos' });
  expect(within(bar).queryByRole('button')).toBeNull();
});

it('approves in one press, on the version that was seen', async () => {
  const seen = answers('approve', aRelease({ status: 'approved', version: 4 }));
  const onDone = show(aRelease({ status: 'in_review', allowed_actions: ['approve'] }));
  await userEvent.click(await screen.findByRole('button', { name: 'Aprovar' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(seen).toEqual([{ ifMatch: '"3"', body: '' }]);
});

it('asks before publishing, and takes no for an answer', async () => {
  const seen = answers('publish', aRelease({ status: 'published' }));
  show(aRelease({ status: 'approved', allowed_actions: ['publish'] }));
  const button = await screen.findByRole('button', { name: 'Publicar' });
  await userEvent.click(button);
  const dialog = await screen.findByRole('dialog', { name: 'Publicar agora?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancelar' }));
  await waitFor(() => expect(button).toHaveFocus());
  expect(seen).toEqual([]);
});

it('asks for the note of a request for changes, and shows what the server misses in it', async () => {
  server.use(
    http.post(
      '*/api/v1/releases/:id/request_changes',
      () =>
        problem(422, 'validation', {
          errors: [{ pointer: '/note', code: 'short', message: 'Diga mais.' }],
        }),
      { once: true },
    ),
  );
  show(aRelease({ status: 'in_review', allowed_actions: ['request_changes'] }));
  await userEvent.click(await screen.findByRole('button', { name: 'Pedir ajustes' }));
  const dialog = await screen.findByRole('dialog', { name: 'Pedir ajustes' });
  const note = within(dialog).getByRole('textbox');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Pedir ajustes' }));
  expect(note).toBeInvalid();
  await userEvent.type(note, 'Falta o valor.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Pedir ajustes' }));
  expect(await within(dialog).findByText('Diga mais.')).toBeVisible();
  const seen = answers('request_changes', aRelease({ status: 'changes_requested' }));
  await userEvent.type(note, ' Confirmar com a Diretoria.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Pedir ajustes' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(seen[0]?.body).toEqual({ note: 'Falta o valor. Confirmar com a Diretoria.' });
});

it('offers to undo an archiving', async () => {
  answers('archive', aRelease({ status: 'archived', version: 4, allowed_actions: ['restore'] }));
  const restored = answers('restore', aRelease({ version: 5 }));
  show(aRelease({ allowed_actions: ['archive'] }));
  await userEvent.click(await screen.findByRole('button', { name: 'Mais ações' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Arquivar' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Desfazer' }));
  await waitFor(() => expect(restored).toEqual([{ ifMatch: '"4"', body: '' }]));
});

it('says that the text changed meanwhile instead of approving something unseen', async () => {
  server.use(http.post('*/api/v1/releases/:id/approve', () => problem(412, 'stale')));
  const onDone = show(aRelease({ status: 'in_review', allowed_actions: ['approve'] }));
  await userEvent.click(await screen.findByRole('button', { name: 'Aprovar' }));
  expect(await screen.findByText('O release mudou enquanto você o lia')).toBeVisible();
  expect(onDone).not.toHaveBeenCalled();
});
