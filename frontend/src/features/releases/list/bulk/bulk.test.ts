import { http, HttpResponse } from 'msw';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReleaseBulk, ReleaseBulkItem } from '@/api/types';
import { problem, server } from '@/test/server';
import { bodiesOf, runBulk, undoBodies } from './bulk';
import { useSelection } from './use-selection';

function item(id: string, part: Partial<ReleaseBulkItem> = {}): ReleaseBulkItem {
  return {
    id,
    outcome: 'done',
    before: { version: 1, status: 'draft', tags: ['b', 'a'] },
    now: { version: 2, status: 'draft', tags: ['b', 'a', 'novo'] },
    problem: null,
    ...part,
  };
}

const many = Array.from({ length: 230 }, (_, n) => ({ id: `r${n}`, version: n }));
const order = { action: 'archive', tags: [], includingApproved: false } as const;

describe('an action on many', () => {
  it('goes in batches, each with the versions that the person saw', () => {
    const bodies = bodiesOf(many, { ...order, tags: [] });
    expect(bodies.map(({ ids }) => ids.length)).toEqual([100, 100, 30]);
    expect(bodies[2]?.versions).toMatchObject({ r229: 229 });
    expect(bodies[0]).not.toHaveProperty('tags');
  });

  it('keeps what was done when a later batch fails', async () => {
    const keys = new Set<string | null>();
    server.use(
      http.post('*/api/v1/releases/bulk', async ({ request }) => {
        keys.add(request.headers.get('Idempotency-Key'));
        const { ids } = (await request.json()) as ReleaseBulk;
        if (ids.includes('r229')) return problem(503, 'unavailable');
        return HttpResponse.json({ items: ids.map((id) => item(id)) });
      }),
    );
    const seen: number[] = [];
    const result = await runBulk(bodiesOf(many, { ...order, tags: [] }), (n) => seen.push(n));
    expect(seen).toEqual([100, 200]);
    expect(result.items).toHaveLength(200);
    expect(result.error).toMatchObject({ status: 503 });
    expect(keys.size).toBe(3);
  });

  it('is taken back with the very tags that each had, and only where something was done', () => {
    const items = [
      item('x'),
      item('y', { outcome: 'refused' }),
      item('z', { outcome: 'unchanged' }),
    ];
    expect(undoBodies('add_tags', items)).toEqual([
      { ids: ['x'], versions: { x: 2 }, tags_of: { x: ['b', 'a'] }, action: 'set_tags' },
    ]);
    expect(undoBodies('archive', items)).toEqual([
      { ids: ['x'], versions: { x: 2 }, action: 'restore' },
    ]);
    expect(undoBodies('restore', [])).toEqual([]);
  });
});

describe('what is ticked', () => {
  it('grows by ranges and belongs to its list', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const { result, rerender } = renderHook(({ of }) => useSelection(ids, of), {
      initialProps: { of: 'one' },
    });
    act(() => result.current.toggle('b', false));
    act(() => result.current.toggle('d', true));
    expect([...result.current.chosen]).toEqual(['b', 'c', 'd']);
    act(() => result.current.toggle('c', true));
    expect([...result.current.chosen]).toEqual(['b']);
    rerender({ of: 'another' });
    expect(result.current.chosen.size).toBe(0);
    act(() => result.current.choose(ids));
    expect(result.current.chosen.size).toBe(4);
  });
});
