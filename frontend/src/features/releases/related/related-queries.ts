import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';

const path = '/api/v1/releases/{id}/related';

/** As many as a text may have fit into one page. */
export function useRelated(id: string) {
  return api.useQuery('get', path, { params: { path: { id }, query: { limit: 100 } } });
}

export function useSuggestions(id: string, enabled: boolean) {
  return api.useQuery('get', `${path}/suggestions`, { params: { path: { id } } }, { enabled });
}

/** Texts with these words, for who looks for one to relate. */
export function useCandidates(words: string) {
  return api.useQuery(
    'get',
    '/api/v1/releases',
    { params: { query: { q: words, limit: 8 } } },
    { enabled: words.length > 2 },
  );
}

export function useRelating() {
  const queries = useQueryClient();
  const onSuccess = async (): Promise<void> => {
    const parts = [path, `${path}/suggestions`, '/api/v1/releases/{id}/history'];
    await Promise.all(parts.map((part) => queries.invalidateQueries({ queryKey: ['get', part] })));
  };
  return {
    relate: api.useMutation('post', path, { onSuccess }),
    unrelate: api.useMutation('delete', `${path}/{related_id}`, { onSuccess }),
  };
}
