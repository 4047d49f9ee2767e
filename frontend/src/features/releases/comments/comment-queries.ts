import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, client } from '@/api/client';
import { keyset } from '@/api/keyset';

const PATH = '/api/v1/releases/{id}/comments';

/** Oldest first, as a conversation reads. */
export function useComments(id: string) {
  return api.useInfiniteQuery(
    'get',
    PATH,
    { params: { path: { id }, query: { limit: 100 } } },
    keyset,
  );
}

export function useRefreshComments(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ['get', PATH] }), [queries]);
}

const UNDO_MS = 10_000;
const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; run: () => void }>();

/** Deletes in ten seconds, or when the page is left before; `cancelDelete` takes it back without a trace. */
export function deleteLater(
  id: string,
  commentId: string,
  done: () => void,
  failed: (error: unknown) => void,
): void {
  const run = (): void => {
    const entry = waiting.get(commentId);
    if (!entry) return;
    clearTimeout(entry.timer);
    waiting.delete(commentId);
    const params = { path: { id, comment_id: commentId } };
    client
      .DELETE('/api/v1/releases/{id}/comments/{comment_id}', { params, keepalive: true })
      .then(done, failed);
  };
  waiting.set(commentId, { timer: setTimeout(run, UNDO_MS), run });
}

export function cancelDelete(commentId: string): void {
  clearTimeout(waiting.get(commentId)?.timer);
  waiting.delete(commentId);
}

window.addEventListener('pagehide', () => {
  for (const { run } of [...waiting.values()]) run();
});
