import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { problem, server } from '@/test/server';
import { aRelease } from './fixture';
import { releaseTransport, snapshotOf } from './transport';

const release = aRelease({ allowed_actions: ['edit'] });

function save() {
  const onRelease = vi.fn();
  const transport = releaseTransport(release.id, onRelease);
  return { onRelease, outcome: transport.save({ title: 'Novo' }, 3) };
}

it('sends only the patch, with the version it stands upon', async () => {
  let sent: unknown;
  server.use(
    http.patch('*/api/v1/releases/:id', async ({ request }) => {
      sent = [request.headers.get('if-match'), await request.json()];
      return HttpResponse.json({ ...release, version: 4, title: 'Novo' });
    }),
  );
  const { outcome, onRelease } = save();
  expect(await outcome).toMatchObject({ kind: 'saved', snapshot: { version: 4, guard: 'open' } });
  expect(sent).toEqual(['"3"', { title: 'Novo' }]);
  expect(onRelease).toHaveBeenCalledOnce();
});

it.each([
  [412, 'stale', {}, { kind: 'stale' }],
  [
    422,
    'validation',
    { errors: [{ pointer: '/tags/2', code: 'long', message: 'Longo' }] },
    { kind: 'invalid', errors: { tags: 'Longo' } },
  ],
  [409, 'slug_taken', { detail: 'Em uso' }, { kind: 'invalid', errors: { slug: 'Em uso' } }],
  [403, 'forbidden', { detail: 'Não pode' }, { kind: 'refused', message: 'Não pode' }],
  [503, 'unavailable', {}, { kind: 'unavailable', offline: false }],
])('understands %i %s', async (status, code, more, expected) => {
  server.use(http.patch('*/api/v1/releases/:id', () => problem(status, code, more)));
  expect(await save().outcome).toMatchObject(expected);
});

it('knows a lost network from an ill server', async () => {
  server.use(http.patch('*/api/v1/releases/:id', () => HttpResponse.error()));
  expect(await save().outcome).toMatchObject({ kind: 'unavailable', offline: true });
});

it('reads from the server whether writing is free, costs the approval, or is closed', () => {
  const edit = { allowed_actions: ['edit' as const] };
  expect(snapshotOf(aRelease(edit)).guard).toBe('open');
  expect(snapshotOf(aRelease({ ...edit, edit_resets_approval: true })).guard).toBe('confirm');
  expect(snapshotOf(aRelease()).guard).toBe('closed');
});
