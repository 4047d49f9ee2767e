import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '@/api/client';
import type { RunOfShow } from '@/api/types';

const COVERAGES = '/api/v1/agenda/{id}/coverages';
const CHECKLIST = '/api/v1/agenda/{id}/checklist';
const SCRIPT = '/api/v1/agenda/{id}/run-of-show';

export function useCoverages(id: string) {
  return api.useQuery('get', COVERAGES, { params: { path: { id } } });
}

/** Those who may be assigned at an event. */
export function useCrew(id: string) {
  return api.useQuery('get', '/api/v1/agenda/{id}/crew', { params: { path: { id } } });
}

export function useChecklist(id: string) {
  return api.useQuery('get', CHECKLIST, { params: { path: { id } } });
}

export function useScript(id: string) {
  return api.useQuery('get', SCRIPT, { params: { path: { id } } });
}

function useRefresh(path: string): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    void queries.invalidateQueries({ queryKey: ['get', path] });
    // What is planned is on the event's record.
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/agenda/{id}/history'] });
  }, [queries, path]);
}

export function useRefreshCoverages(): () => void {
  const queries = useQueryClient();
  const refresh = useRefresh(COVERAGES);
  return useCallback(() => {
    refresh();
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/coverages'] });
  }, [queries, refresh]);
}

export const useRefreshChecklist = () => useRefresh(CHECKLIST);
export const useRefreshScript = () => useRefresh(SCRIPT);

/** Puts a script that the server just answered with on the screen. */
export function useShowScript(): (script: RunOfShow) => void {
  const queries = useQueryClient();
  return useCallback(
    (script) => {
      const { queryKey } = api.queryOptions('get', SCRIPT, {
        params: { path: { id: script.event_id } },
      });
      queries.setQueryData(queryKey, script);
    },
    [queries],
  );
}
