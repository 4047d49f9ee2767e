import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { ReleaseDiff, ReleaseVersion } from '@/api/types';
import { ana, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { aRelease } from '../fixture';
import { parseReleaseSearch } from '../reading/release-search';
import { foldEqual } from './passages';

const release = aRelease({
  version: 7,
  content_version: 3,
  status: 'approved',
  allowed_actions: ['edit'],
  edit_resets_approval: true,
});
const address = `/releases/${release.id}`;

function aVersion(number: number, part: Partial<ReleaseVersion> = {}): ReleaseVersion {
  return {
    number,
    is_current: number === 3,
    title: 'Título',
    word_count: 120,
    editor: { id: 'p1', name: 'Rui Moreira' },
    begun_at: '2026-11-20T12:00:00Z',
    saved_at: '2026-11-20T12:05:00Z',
    content_hash: `${number}`.repeat(64),
    approved_by: null,
    approved_at: null,
    correction_note: null,
    ...part,
  };
}

const approval = { approved_by: { id: 'p2', name: 'Helena Castro' }, approved_at: null };
const versions = [
  aVersion(3, approval),
  aVersion(2, { correction_note: 'São 120 casas.' }),
  aVersion(1),
];

const diff: ReleaseDiff = {
  from: 2,
  to: 3,
  fields: [
    {
      field: 'kind',
      parts: [
        { op: 'delete', text: 'advisory' },
        { op: 'insert', text: 'press_release' },
      ],
    },
  ],
  body: [
    { op: 'equal', element: 'p', parts: [{ op: 'equal', text: 'Igual.' }] },
    {
      op: 'change',
      element: 'p',
      parts: [
        { op: 'equal', text: 'São ' },
        { op: 'delete', text: '102' },
        { op: 'insert', text: '120' },
        { op: 'equal', text: ' casas.' },
      ],
    },
  ],
};

beforeEach(() => {
  signedInAs({ ...ana, units: [release.unit] });
  server.use(
    http.get('*/api/v1/releases/:id', () => HttpResponse.json(release)),
    http.get('*/api/v1/releases/:id/versions', () =>
      HttpResponse.json({ items: versions, next: null }),
    ),
    http.get('*/api/v1/releases/:id/versions/:a/diff/:b', ({ params }) =>
      HttpResponse.json({ ...diff, from: Number(params.a), to: Number(params.b) }),
    ),
    http.get('*/api/v1/releases/:id/versions/:n', ({ params }) =>
      HttpResponse.json({
        ...aVersion(Number(params.n)),
        content: {
          kind: 'press_release',
          language: 'pt-BR',
          title: 'Como era',
          body_html: '<p>Antes.</p>',
        },
      }),
    ),
  );
});

it('lists who wrote, who approved and what was corrected, and compares the last two', async () => {
  renderApp(`${address}?tab=versoes`);
  const list = await screen.findByRole('list', { name: /^Versões/ });
  const [newest, second] = within(list).getAllByRole('listitem');
  expect(newest).toHaveTextContent('Versão 3');
  expect(newest).toHaveTextContent('Atual');
  expect(newest).toHaveTextContent('Aprovada por Helena Castro');
  expect(second).toHaveTextContent('Correção: «São 120 casas.»');
  expect(screen.getByRole('heading', { name: 'O que mudou da versão 2 para a 3' })).toBeVisible();
  const tabs = within(screen.getByRole('navigation', { name: 'Partes deste release' }));
  expect(tabs.getByRole('link', { current: 'page' })).toHaveTextContent('Versões');
  expect(await screen.findByText('2 trechos mudaram')).toBeVisible();
  expect(screen.getByText('102').closest('del')).toHaveTextContent('[retirado: 102]');
  expect(screen.getByText('Aviso de pauta').closest('del')).not.toBeNull();
  expect(screen.getByText('Release', { selector: 'ins' })).toBeVisible();
});

it('keeps what is compared in the address', async () => {
  const { router } = renderApp(`${address}?tab=versoes&a=1&b=2`);
  await screen.findByRole('heading', { name: 'O que mudou da versão 1 para a 2' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Para' }), '3');
  await screen.findByRole('heading', { name: 'O que mudou da versão 1 para a 3' });
  expect(router.state.location.search).toEqual({ tab: 'versoes', a: '1', b: '3' });
});

it('shows one version and restores it, saying what that costs', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/releases/:id/restore_version', async ({ request }) => {
      sent.push([request.headers.get('if-match'), await request.json()]);
      return HttpResponse.json({ ...release, version: 8, status: 'draft', content_version: 4 });
    }),
  );
  const { router } = renderApp(`${address}?tab=versoes&v=1`);
  expect(await screen.findByText('Antes.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Restaurar esta versão' }));
  const dialog = await screen.findByRole('dialog', { name: 'Restaurar a versão 1?' });
  expect(dialog).toHaveTextContent('A aprovação se perde e o release volta a rascunho.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Restaurar' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: 'versoes' }));
  expect(sent).toEqual([['"7"', { version: 1 }]]);
});

it('offers no way back to the version that is current', async () => {
  renderApp(`${address}?tab=versoes&v=3`);
  expect(await screen.findByText('Antes.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Restaurar esta versão' })).toBeNull();
});

it('says when there is nothing to compare, and what went wrong', async () => {
  server.use(
    http.get('*/api/v1/releases/:id/versions', () =>
      HttpResponse.json({ items: [aVersion(1)], next: null }),
    ),
  );
  const { unmount } = renderApp(`${address}?tab=versoes`);
  expect(await screen.findByText('Só há uma versão')).toBeVisible();
  unmount();
  server.use(http.get('*/api/v1/releases/:id/versions', () => problem(503, 'unavailable')));
  renderApp(`${address}?tab=versoes`);
  expect(await screen.findByRole('alert')).toBeVisible();
});

it('reads addresses that anybody may have typed', () => {
  expect(parseReleaseSearch({ tab: 'versoes', a: '1', b: 'x' })).toEqual({ tab: 'versoes' });
  expect(parseReleaseSearch({ tab: 'versoes', v: '2', a: '1', b: '3' })).toEqual({
    tab: 'versoes',
    v: '2',
  });
  expect(parseReleaseSearch({ tab: 'historico', v: '2' })).toEqual({ tab: 'historico' });
  expect(parseReleaseSearch({ tab: 'outra', v: '2' })).toEqual({});
});

it('folds what is far from any change', () => {
  const passage = (op: 'equal' | 'insert') => ({ op, element: 'p', parts: [] });
  const same = Array.from({ length: 5 }, () => passage('equal'));
  const runs = foldEqual([...same, passage('insert'), passage('equal'), passage('equal')]);
  expect(runs.map(({ kind, passages }) => `${kind} ${passages.length}`)).toEqual([
    'folded 4',
    'shown 3',
    'shown 1',
  ]);
});
