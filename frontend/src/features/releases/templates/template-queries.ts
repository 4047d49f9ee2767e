import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { ReleaseKind } from '@/api/types';

const path = '/api/v1/release-templates';
const PAGE = 50;

export function useTemplates() {
  return api.useInfiniteQuery('get', path, { params: { query: { limit: PAGE } } }, keyset);
}

/** Those of a kind, as many as fit into one choice. */
export function useTemplatesOf(kind: ReleaseKind) {
  return api.useQuery('get', path, { params: { query: { kind, limit: 100 } } });
}

export function useTemplate(id: string | null) {
  return api.useQuery(
    'get',
    `${path}/{id}`,
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== null },
  );
}

export function useTemplateChanges() {
  const queries = useQueryClient();
  const onSuccess = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['get', path] });
    await queries.invalidateQueries({ queryKey: ['get', `${path}/{id}`] });
  };
  return {
    create: api.useMutation('post', path, { onSuccess }),
    update: api.useMutation('patch', `${path}/{id}`, { onSuccess }),
    remove: api.useMutation('delete', `${path}/{id}`, {
      onSuccess: () => queries.invalidateQueries({ queryKey: ['get', path] }),
    }),
  };
}
