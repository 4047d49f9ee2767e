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
    { params: { query: { ...toSearch(filters), sort: filters.sort, limit: PAGE } } },
    keyset,
  );
}

export function releaseQuery(id: string) {
  return api.queryOptions('get', '/api/v1/releases/{id}', { params: { path: { id } } });
}

export function useRelease(id: string) {
  return api.useQuery('get', '/api/v1/releases/{id}', { params: { path: { id } } });
}

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

/** Carries an action out on exactly the version that the person saw. Null: the release is no more. */
export async function perform(
  release: Pick<Release, 'id' | 'version'>,
  action: WorkflowAction,
  words = '',
): Promise<Release | null> {
  const params = { path: { id: release.id }, header: ifMatch(release) };
  if (action === 'delete') {
    await client.DELETE('/api/v1/releases/{id}', { params });
    return null;
  }
  const { data } = await send(params, action, words);
  return data as Release;
}

interface ActionParams {
  path: { id: string };
  header: { 'If-Match': string };
}

function send(params: ActionParams, action: Exclude<WorkflowAction, 'delete'>, words: string) {
  switch (action) {
    case 'submit':
      return client.POST('/api/v1/releases/{id}/submit', { params });
    case 'approve':
      return client.POST('/api/v1/releases/{id}/approve', { params });
    case 'publish':
      return client.POST('/api/v1/releases/{id}/publish', { params });
    case 'archive':
      return client.POST('/api/v1/releases/{id}/archive', { params });
    case 'restore':
      return client.POST('/api/v1/releases/{id}/restore', { params });
    case 'request_changes':
      return client.POST('/api/v1/releases/{id}/request_changes', {
        params,
        body: { note: words },
      });
    case 'withdraw':
      return client.POST('/api/v1/releases/{id}/withdraw', { params, body: { reason: words } });
  }
}
