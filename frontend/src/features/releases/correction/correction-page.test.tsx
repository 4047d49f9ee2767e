import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Release } from '@/api/types';
import { ana, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { aRelease } from '../fixture';

const published = aRelease({
  status: 'published',
  version: 5,
  title: 'Secretaria entrega 102 casas',
  published_at: '2026-11-20T12:00:00Z',
  allowed_actions: ['correct', 'withdraw'],
});
const address = `/releases/${published.id}/corrigir`;

function serve(release: Release): void {
  server.use(http.get('*/api/v1/releases/:id', () => HttpResponse.json(release)));
}

function takes(answer: () => Response): { sent: unknown[] } {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/releases/:id/correct', async ({ request }) => {
      sent.push([request.headers.get('if-match'), await request.json()]);
      return answer();
    }),
  );
  return { sent };
}

beforeEach(() => {
  signedInAs({ ...ana, units: [published.unit] });
  serve(published);
  server.use(
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/releases/:id/comments', () => HttpResponse.json({ items: [], next: null })),
  );
});

async function retitle(title: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: 'Título' });
  await userEvent.clear(field);
  await userEvent.type(field, title);
}

async function review() {
  await userEvent.click(screen.getByRole('button', { name: 'Rever a correção' }));
  return within(await screen.findByRole('dialog', { name: 'Rever a correção' }));
}

it('shows what changes, asks for the public note, and sends only what changed', async () => {
  const { sent } = takes(() => HttpResponse.json({ ...published, version: 6 }));
  const { router } = renderApp(address);
  await retitle('Secretaria entrega 120 casas');
  expect(screen.getByText('Mudou: título.')).toBeVisible();
  const dialog = await review();
  expect(dialog.getByText('102').closest('del')).toHaveTextContent('[retirado: 102]');
  expect(dialog.getByText('120').closest('ins')).toHaveTextContent('[acrescentado: 120]');
  expect(dialog.getByText(/a página pública passa a mostrar o texto novo/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Publicar a correção' }));
  const note = dialog.getByRole('textbox', { name: /Nota de correção/ });
  expect(note).toBeInvalid();
  await waitFor(() => expect(note).toHaveFocus());
  expect(sent).toEqual([]);
  await userEvent.type(dialog.getByRole('textbox'), 'São 120 casas.');
  await userEvent.click(dialog.getByRole('button', { name: 'Publicar a correção' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/releases/${published.id}`));
  expect(sent).toEqual([
    ['"5"', { title: 'Secretaria entrega 120 casas', note: 'São 120 casas.' }],
  ]);
  expect(Object.keys(localStorage).filter((key) => key.includes('correction'))).toEqual([]);
});

it('begins with what an event tells its aviso de pauta to say', async () => {
  const { sent } = takes(() => HttpResponse.json({ ...published, version: 6 }));
  const offered = {
    title: published.title,
    summary: 'Às 15h, na praça.',
    body_html: '<p>Às 15h, na praça.</p>',
    note: 'O evento passou das 9h para as 15h.',
  };
  server.use(
    http.get('*/api/v1/agenda/:id/advisory', () =>
      HttpResponse.json({
        release_id: published.id,
        title: published.title,
        slug: published.slug,
        status: 'published',
        version: 5,
        in_step: false,
        correction: offered,
      }),
    ),
  );
  renderApp(`${address}?evento=e1`);
  expect(await screen.findByText('Mudou: resumo, texto.')).toBeVisible();
  const dialog = await review();
  expect(dialog.getByRole('textbox', { name: /Nota de correção/ })).toHaveValue(offered.note);
  await userEvent.click(dialog.getByRole('button', { name: 'Publicar a correção' }));
  await waitFor(() =>
    expect(sent).toEqual([
      ['"5"', { summary: offered.summary, body_html: offered.body_html, note: offered.note }],
    ]),
  );
});

it('sends nothing over what a colleague corrected first, and joins the two', async () => {
  const theirs = { ...published, version: 6, byline: 'Outra pessoa' };
  const { sent } = takes(() => {
    serve(theirs);
    return problem(412, 'stale');
  });
  renderApp(address);
  await retitle('Secretaria entrega 120 casas');
  const dialog = await review();
  await userEvent.type(dialog.getByRole('textbox'), 'São 120 casas.');
  await userEvent.click(dialog.getByRole('button', { name: 'Publicar a correção' }));
  expect(
    await screen.findByText('Outra pessoa corrigiu este texto enquanto você escrevia'),
  ).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(screen.getByRole('textbox', { name: 'Título' })).toHaveValue(
    'Secretaria entrega 120 casas',
  );
  expect(screen.getByRole('textbox', { name: 'Assinatura' })).toHaveValue('Outra pessoa');
});

it('lets one choose where both corrected the same', async () => {
  takes(() => {
    serve({ ...published, version: 6, title: 'Secretaria entrega 121 casas' });
    return problem(412, 'stale');
  });
  renderApp(address);
  await retitle('Secretaria entrega 120 casas');
  const dialog = await review();
  await userEvent.type(dialog.getByRole('textbox'), 'São 120 casas.');
  await userEvent.click(dialog.getByRole('button', { name: 'Publicar a correção' }));
  const conflict = await screen.findByRole('dialog', {
    name: 'O texto foi alterado nos dois lados',
  });
  expect(conflict).toHaveTextContent('Secretaria entrega 121 casas');
  expect(conflict).toHaveTextContent('Secretaria entrega 120 casas');
});

it('shows at the field what the server refuses', async () => {
  const errors = [{ pointer: '/embargo_until', code: 'already_public', message: 'Já é público.' }];
  takes(() => problem(422, 'validation', { errors }));
  renderApp(address);
  await retitle('Outro título');
  const dialog = await review();
  await userEvent.type(dialog.getByRole('textbox'), 'Nota.');
  await userEvent.click(dialog.getByRole('button', { name: 'Publicar a correção' }));
  expect(await screen.findByText('Embargo: Já é público.')).toBeVisible();
});

it('asks why the new text may stand, where the checks find something', async () => {
  const errors = [
    { pointer: '/title', code: 'personal_promotion', message: '«Fulano» no título.' },
    { pointer: '', code: 'blackout', message: 'Está em curso o defeso eleitoral.' },
  ];
  let open = true;
  const { sent } = takes(() =>
    open
      ? problem(409, 'checks_open', { errors })
      : HttpResponse.json({ ...published, version: 6 }),
  );
  const { router } = renderApp(address);
  await retitle('Fulano entrega casas');
  const dialog = await review();
  await userEvent.type(dialog.getByRole('textbox'), 'Nota.');
  const send = dialog.getByRole('button', { name: 'Publicar a correção' });
  await userEvent.click(send);
  expect(await dialog.findByText('«Fulano» no título.')).toBeVisible();
  await waitFor(() => expect(dialog.getByRole('heading', { name: /verificações/ })).toHaveFocus());
  expect(dialog.getByText(/Mudar o texto não resolve/)).toBeVisible();
  open = false;
  await userEvent.click(send);
  const why = dialog.getByRole('textbox', { name: /pode seguir assim/ });
  expect(why).toBeInvalid();
  await waitFor(() => expect(why).toHaveFocus());
  expect(sent).toHaveLength(1);
  await userEvent.type(why, 'É o nome da escola.');
  await userEvent.type(dialog.getByRole('textbox', { name: /necessidade pública/ }), 'Dengue.');
  await userEvent.type(dialog.getByRole('textbox', { name: /Decisão/ }), 'TRE 1');
  await userEvent.click(send);
  await waitFor(() => expect(router.state.location.pathname).toBe(`/releases/${published.id}`));
  expect(sent[1]).toEqual([
    '"5"',
    {
      title: 'Fulano entrega casas',
      note: 'Nota.',
      overrides: [{ code: 'personal_promotion', reason: 'É o nome da escola.' }],
      authorisation: { reason: 'Dengue.', document: 'TRE 1' },
    },
  ]);
});

it('does not say of a blackout that another text resolves it', async () => {
  const errors = [{ pointer: '', code: 'blackout', message: 'Está em curso o defeso eleitoral.' }];
  takes(() => problem(409, 'checks_open', { errors }));
  renderApp(address);
  await retitle('Outro título');
  const dialog = await review();
  await userEvent.type(dialog.getByRole('textbox'), 'Nota.');
  await userEvent.click(dialog.getByRole('button', { name: 'Publicar a correção' }));
  await waitFor(() => expect(dialog.getByRole('heading', { name: /defeso/ })).toHaveFocus());
  expect(dialog.queryByText(/Corrija o texto/)).toBeNull();
});

it('gives the focus back to the button where there is nothing to answer', async () => {
  takes(() => problem(500, 'internal', { detail: 'O servidor falhou.' }));
  renderApp(address);
  await retitle('Outro título');
  const dialog = await review();
  await userEvent.type(dialog.getByRole('textbox'), 'Nota.');
  const send = dialog.getByRole('button', { name: 'Publicar a correção' });
  await userEvent.click(send);
  expect(await dialog.findByText('O servidor falhou.')).toBeVisible();
  await waitFor(() => expect(send).toHaveFocus());
});

it('is closed to what cannot be corrected', async () => {
  serve({ ...published, allowed_actions: ['comment'] });
  renderApp(address);
  expect(await screen.findByText('Este release não pode ser corrigido agora')).toBeVisible();
});
