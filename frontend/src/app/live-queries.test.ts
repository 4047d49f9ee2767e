import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LiveChange } from '@/api/types';
import { isTouched, LiveQueries } from './live-queries';

const rui = { id: 'p2', name: 'Rui' };
const change: LiveChange = {
  resource_type: 'release',
  resource_id: 'r1',
  version: 4,
  action: 'update',
  actor: rui,
  at: '2026-11-20T12:00:00Z',
};
const item = (id: string, part = '') => [
  'get',
  `/api/v1/releases/{id}${part}`,
  { params: { path: { id } } },
];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('knows what a change touches', () => {
  const touched = [item('r1'), item('r1', '/comments'), ['get', '/api/v1/releases', {}]];
  const checks = ['get', '/api/v1/releases/{id}/checks', 'r1', 4];
  for (const key of [...touched, checks, ['get', '/api/v1/dashboard', {}]]) {
    expect(isTouched(key, change), JSON.stringify(key)).toBe(true);
  }
  const others = [item('r2'), item('r2', '/comments'), ['get', '/api/v1/units', {}], ['get']];
  const otherChecks = ['get', '/api/v1/releases/{id}/checks', 'r2', 4];
  for (const key of [...others, otherChecks, ['get', '/api/v1/public/releases', {}]]) {
    expect(isTouched(key, change), JSON.stringify(key)).toBe(false);
  }
  expect(isTouched(item('r1'), { ...change, resource_type: 'poem' })).toBe(false);
});

function screens(...keys: unknown[][]) {
  const queries = new QueryClient();
  const asked = keys.map((queryKey) => {
    const queryFn = vi.fn(() => Promise.resolve({ version: 4 }));
    new QueryObserver(queries, { queryKey, queryFn, staleTime: Infinity }).subscribe(
      () => undefined,
    );
    return queryFn;
  });
  return { queries, asked };
}

it('reads again what others changed, however often they save', async () => {
  const { queries, asked } = screens(item('r1'), item('r2'), ['get', '/api/v1/releases', {}]);
  const live = new LiveQueries(queries, 'p1');
  await vi.advanceTimersByTimeAsync(0);
  for (let version = 5; version < 45; version += 1) {
    live.onChange({ ...change, version });
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  const [one, other, list] = asked.map((queryFn) => queryFn.mock.calls.length - 1);
  expect(one).toBeGreaterThan(1);
  expect(one).toBeLessThan(5);
  expect([other, list]).toEqual([0, one]);
});

it('leaves alone what this tab did itself, and not what another tab of the same person did', async () => {
  const { queries, asked } = screens(item('r1'));
  const live = new LiveQueries(queries, rui.id);
  await vi.advanceTimersByTimeAsync(0);
  live.onChange(change);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked[0]).toHaveBeenCalledTimes(1);
  live.onChange({ ...change, version: 5 });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked[0]).toHaveBeenCalledTimes(2);
  live.onMissed();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked[0]).toHaveBeenCalledTimes(3);
});
