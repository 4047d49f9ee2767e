import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, client } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { AgendaEvent, EventSummary } from '@/api/types';
import type { AgendaFilters } from './calendar/search';

/** What is asked of the agenda: days of Fortaleza, the last one included, and filters. */
export interface Asked extends AgendaFilters {
  from: string;
  to: string;
}

/** Shares its first two parts with the generated keys, so that invalidating the agenda reaches it. */
const windows = ['get', '/api/v1/agenda', 'window'] as const;

/** The same as parameters of the API. */
export function parametersOf({ kind, visibility, municipality, ...rest }: Asked) {
  return {
    ...rest,
    kind: kind?.join(','),
    visibility: visibility?.join(','),
    municipality: municipality === undefined ? undefined : Number(municipality),
  };
}

/** Everything of a window: a calendar with half of its events would lie. */
export function windowQuery(asked: Asked) {
  return queryOptions({
    queryKey: [...windows, asked],
    queryFn: async ({ signal }): Promise<EventSummary[]> => {
      const query = { ...parametersOf(asked), limit: 100 };
      const items: EventSummary[] = [];
      let after: string | undefined;
      do {
        const params = { query: { ...query, after } };
        const { data } = await client.GET('/api/v1/agenda', { params, signal });
        items.push(...(data?.items ?? []));
        after = data?.next ?? undefined;
      } while (after !== undefined);
      return items;
    },
  });
}

/** Names one event of a calendar: an occurrence that is like its series has no id of its own. */
export function keyOf({ id, occurrence }: Pick<EventSummary, 'id' | 'occurrence'>): string {
  return `${id}/${occurrence ?? ''}`;
}

/** Whether it is one date of a series and still as the series has it. */
export function isLikeSeries({
  id,
  series_id,
  occurrence,
}: Pick<EventSummary, 'id' | 'series_id' | 'occurrence'>): boolean {
  return occurrence !== null && series_id === id;
}

/** Whether it is a series as a whole. */
export function isSeries({ rrule, occurrence }: Pick<EventSummary, 'rrule' | 'occurrence'>) {
  return rrule !== null && occurrence === null;
}

/** An event, or one date of a series. */
export function eventQuery(id: string, occurrence?: string) {
  return queryOptions({
    queryKey: ['get', '/api/v1/agenda/{id}', { id, occurrence: occurrence ?? null }],
    queryFn: ({ signal }): Promise<AgendaEvent> => readEvent(id, occurrence, signal),
  });
}

export async function readEvent(
  id: string,
  occurrence?: string | null,
  signal?: AbortSignal,
): Promise<AgendaEvent> {
  if (occurrence != null) {
    const { data } = await client.GET('/api/v1/agenda/{id}/occurrences/{occurrence}', {
      params: { path: { id, occurrence } },
      signal,
    });
    return data as AgendaEvent;
  }
  const { data } = await client.GET('/api/v1/agenda/{id}', { params: { path: { id } }, signal });
  return data as AgendaEvent;
}

/** Lets everything that shows the agenda know that it is behind. */
export function outdateAgenda(queries: QueryClient): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey: [method, path] }) =>
      method === 'get' && typeof path === 'string' && path.startsWith('/api/v1/agenda'),
  });
  void queries.invalidateQueries({ queryKey: ['get', '/api/v1/dashboard'] });
}

/** Puts a fresh event where its page reads it, and outdates the rest. */
export function useEventCache(): (event: AgendaEvent) => void {
  const queries = useQueryClient();
  return useMemo(
    () => (event: AgendaEvent) => {
      queries.setQueryData(eventQuery(event.id).queryKey, event);
      outdateAgenda(queries);
    },
    [queries],
  );
}

/** Replaces the event `key` in every window that is on show or kept. */
export function replaceInWindows(
  queries: QueryClient,
  key: string,
  change: (event: EventSummary) => EventSummary,
): void {
  queries.setQueriesData<EventSummary[]>({ queryKey: windows }, (items) =>
    items?.map((item) => (keyOf(item) === key ? change(item) : item)),
  );
}

/** So that an answer under way does not put the past back. */
export function holdWindows(queries: QueryClient): Promise<void> {
  return queries.cancelQueries({ queryKey: windows });
}

export function useHistory(id: string) {
  return api.useInfiniteQuery(
    'get',
    '/api/v1/agenda/{id}/history',
    { params: { path: { id }, query: { limit: 50 } } },
    keyset,
  );
}
