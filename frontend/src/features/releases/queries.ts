import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, client } from '@/api/client';
import { keyset } from '@/api/keyset';
import { ifMatch } from '@/api/headers';
import type { Release } from '@/api/types';
import { toSearch, type ReleaseFilters } from './list/filters';
import type { WorkflowAction } from './workflow/actions';

const PAGE = 30;

export function useReleases(filters: ReleaseFilters) {
  return api.useInfiniteQuery(
    'get',
    '/api/v1/releases',
    {
      params: {
        query: {
          ...toSearch(filters),
          overdue: filters.overdue ? true : undefined,
          sort: filters.sort,
          limit: PAGE,
        },
      },
    },
    keyset,
  );
}

export function releaseQuery(id: string) {
  return api.queryOptions('get', '/api/v1/releases/{id}', { params: { path: { id } } });
}

export function useRelease(id: string) {
  return api.useQuery(
    'get',
    '/api/v1/releases/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data ? untilNextHour(state.data) : false) },
  );
}

/** What the clock changes by itself is read again when it has: a schedule comes due, an embargo ends. */
export function untilNextHour(
  { publish_at, embargoed_until }: Pick<Release, 'publish_at' | 'embargoed_until'>,
  now = Date.now(),
): number | false {
  const waits = [publish_at, embargoed_until]
    .map((at) => (at === null ? Infinity : Date.parse(at) - now))
    .filter((wait) => wait > 0);
  const wait = Math.min(...waits) + 1_000;
  return wait < FAR_MS ? wait : false;
}

/** Browsers' timers count no further than 24 days. */
const FAR_MS = 86_400_000;

/** Puts a fresh release where every screen reads it, and lets lists and the dashboard know they are behind. */
export function useReleaseCache(): (release: Release) => void {
  const queries = useQueryClient();
  return useMemo(
    () => (release: Release) => {
      queries.setQueryData(releaseQuery(release.id).queryKey, release);
      outdateLists(queries);
    },
    [queries],
  );
}

export function outdateLists(queries: QueryClient): void {
  for (const path of ['/api/v1/releases', '/api/v1/dashboard']) {
    void queries.invalidateQueries({ queryKey: ['get', path] });
  }
}

/** What hangs on a release and follows its changes: comments, versions, history, openings, approval links. */
export function outdateRecord(queries: QueryClient): void {
  for (const part of ['comments', 'versions', 'history', 'openings', 'approval-links']) {
    void queries.invalidateQueries({ queryKey: ['get', `/api/v1/releases/{id}/${part}`] });
  }
}

/**
 * Carries an action out on exactly the version that the person saw. Null: the release is no more.
 *
 * `said` is what the action asks for: a note, a reason, or the instant of a schedule.
 */
export async function perform(
  release: Pick<Release, 'id' | 'version'>,
  action: WorkflowAction,
  said = '',
): Promise<Release | null> {
  const params = { path: { id: release.id }, header: ifMatch(release) };
  if (action === 'delete') {
    await client.DELETE('/api/v1/releases/{id}', { params });
    return null;
  }
  const { data } = await send(params, action, said);
  return data as Release;
}

interface ActionParams {
  path: { id: string };
  header: { 'If-Match': string };
}

function send(params: ActionParams, action: Exclude<WorkflowAction, 'delete'>, said: string) {
  switch (action) {
    case 'submit':
      return client.POST('/api/v1/releases/{id}/submit', { params });
    case 'approve':
      return client.POST('/api/v1/releases/{id}/approve', { params });
    case 'publish':
      return client.POST('/api/v1/releases/{id}/publish', { params });
    case 'schedule':
      return client.POST('/api/v1/releases/{id}/schedule', {
        params,
        body: { publish_at: said },
      });
    case 'unschedule':
      return client.POST('/api/v1/releases/{id}/unschedule', { params });
    case 'archive':
      return client.POST('/api/v1/releases/{id}/archive', { params });
    case 'restore':
      return client.POST('/api/v1/releases/{id}/restore', { params });
    case 'request_changes':
      return client.POST('/api/v1/releases/{id}/request_changes', {
        params,
        body: { note: said },
      });
    case 'withdraw':
      return client.POST('/api/v1/releases/{id}/withdraw', { params, body: { reason: said } });
  }
}
