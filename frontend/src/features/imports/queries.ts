import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import type { Import, ImportKind } from '@/api/types';
import { isOver } from './words';

const POLL_MS = 1000;

/** What is sent: the file, and how it is to be read. */
export interface ImportRequest {
  file: File;
  kind: ImportKind;
  unitId: string;
  mapping: Readonly<Record<string, string>>;
  dryRun: boolean;
  key: { 'Idempotency-Key': string };
}

export function useSendImport() {
  return useMutation({
    mutationFn: async ({ file, kind, unitId, mapping, dryRun, key }: ImportRequest) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('dry_run', String(dryRun));
      if (unitId !== '') form.set('unit_id', unitId);
      if (Object.keys(mapping).length > 0) form.set('mapping', JSON.stringify(mapping));
      form.set('file', file);
      const { data } = await client.POST('/api/v1/imports', {
        // The generated type describes the fields of the form; this is the form itself.
        body: form as never,
        params: { header: key },
      });
      return data as Import;
    },
  });
}

/** An import, looked at again until it is over. */
export function useImport(id: string | null) {
  return api.useQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id: id ?? '' } } },
    {
      enabled: id !== null,
      refetchInterval: (query) =>
        query.state.data !== undefined && isOver(query.state.data) ? false : POLL_MS,
    },
  );
}

/** What the server just answered with is on the page at once. */
export function useShowImport(): (item: Import) => void {
  const queries = useQueryClient();
  return (item) => {
    const { queryKey } = api.queryOptions('get', '/api/v1/imports/{id}', {
      params: { path: { id: item.id } },
    });
    queries.setQueryData(queryKey, item);
  };
}

/** Stops an import; the page shows at once how far it came. */
export function useCancelImport() {
  const queries = useQueryClient();
  return api.useMutation('post', '/api/v1/imports/{id}/cancel', {
    onSettled: (_data, _error, { params }) =>
      queries.invalidateQueries({ queryKey: ['get', '/api/v1/imports/{id}', { params }] }),
  });
}
