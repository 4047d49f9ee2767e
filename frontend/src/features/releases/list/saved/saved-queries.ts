import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { SavedSearchQuery } from '@/api/types';
import { parseFilters, toSearch, type ReleaseFilters } from '../filters';

const path = '/api/v1/saved-searches';

/** As many as one may have fit into one page. */
export function useSavedSearches() {
  return api.useQuery('get', path, { params: { query: { limit: 100 } } });
}

export function useSavedSearchChanges() {
  const queries = useQueryClient();
  const outdate = () => queries.invalidateQueries({ queryKey: ['get', path] });
  return {
    create: api.useMutation('post', path, { onSuccess: outdate }),
    update: api.useMutation('patch', `${path}/{id}`, { onSuccess: outdate }),
    remove: api.useMutation('delete', `${path}/{id}`, { onSuccess: outdate }),
  };
}

/** What is saved of the list as it stands. */
export function queryOf(filters: ReleaseFilters): SavedSearchQuery {
  const { status = [], kind = [], ...others } = filters;
  return { status, kind, ...others };
}

/** The whole of a query, so that merging it into what was saved leaves nothing of that over. */
export function wholeQueryOf(filters: ReleaseFilters): SavedSearchQuery {
  const none = { q: null, unit: null, tag: null, author: null, from: null, to: null, sort: null };
  return { ...none, ...queryOf(filters) };
}

/** The list that a saved search shows. */
export function filtersOf(query: SavedSearchQuery): ReleaseFilters {
  return parseFilters({ ...query });
}

/** Whether the list shows just what was saved. */
export function isShown(query: SavedSearchQuery, filters: ReleaseFilters): boolean {
  const address = (one: ReleaseFilters): string =>
    JSON.stringify(Object.entries(toSearch(one)).sort());
  return address(filtersOf(query)) === address(filters);
}
