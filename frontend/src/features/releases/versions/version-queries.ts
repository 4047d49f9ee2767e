import { api } from '@/api/client';
import { keyset } from '@/api/keyset';

/** The newest first. */
export function useVersions(id: string) {
  const params = { path: { id }, query: { limit: 50 } };
  return api.useInfiniteQuery('get', '/api/v1/releases/{id}/versions', { params }, keyset);
}

/** A version that is not the current one never changes; the current one does until its sitting ends. */
export function useVersion(id: string, n: number) {
  const params = { path: { id, n } };
  return api.useQuery('get', '/api/v1/releases/{id}/versions/{n}', { params });
}

export function useDiff(id: string, a: number, b: number) {
  const params = { path: { id, a, b } };
  return api.useQuery('get', '/api/v1/releases/{id}/versions/{a}/diff/{b}', { params });
}
