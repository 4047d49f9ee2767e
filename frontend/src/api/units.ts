import { queryOptions } from '@tanstack/react-query';
import { client } from './client';
import type { Unit } from './types';

/** Shares its first two parts with the generated keys, so that invalidating `/units` reaches it. */
const key = ['get', '/api/v1/units', 'all'] as const;

/** The whole tree: a secretariat has dozens of units, and pickers and breadcrumbs need them all. */
export const allUnitsQuery = queryOptions({
  queryKey: key,
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<Unit[]> => {
    const units: Unit[] = [];
    let after: string | undefined;
    do {
      const { data } = await client.GET('/api/v1/units', {
        params: { query: { limit: 100, after } },
        signal,
      });
      units.push(...(data?.items ?? []));
      after = data?.next ?? undefined;
    } while (after !== undefined);
    return units;
  },
});
