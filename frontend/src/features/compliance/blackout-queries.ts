import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** After a change of a blackout: every screen that says what is forbidden or hidden is behind. */
export function useOutdateBlackouts(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    const paths = [
      '/api/v1/blackouts',
      '/api/v1/blackouts/{id}',
      '/api/v1/blackouts/{id}/hidden',
      '/api/v1/releases/{id}/checks',
    ];
    await Promise.all(paths.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));
  }, [queries]);
}
