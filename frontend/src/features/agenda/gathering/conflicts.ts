import { useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { api } from '@/api/client';
import { toProblem } from '@/api/problem';
import type { EventConflict, EventContent } from '@/api/types';

/** What a refused change collides with; none of any other failure. */
export function conflictsOf(error: unknown): EventConflict[] {
  const problem = toProblem(error);
  if (problem.code !== 'conflicts' || !Array.isArray(problem.members.conflicts)) return [];
  return problem.members.conflicts as EventConflict[];
}

interface Draft {
  content: EventContent;
  eventId?: string;
  /** What it is to book besides what it has. */
  resourceIds?: string[];
}

/** What is being typed, half a second after the last key, against all else in the agenda; what is not valid yet is not asked about. */
export function useDraftConflicts({ content, eventId, resourceIds }: Draft) {
  // As text: what is typed makes another object with every key, the same one or not.
  const asked = { content, event_id: eventId ?? null, resource_ids: resourceIds ?? [] };
  const [text] = useDebouncedValue(JSON.stringify(asked), 500);
  const draft = JSON.parse(text) as typeof asked;
  return useQuery({
    ...api.queryOptions('post', '/api/v1/agenda/conflicts', { body: draft }),
    retry: false,
    staleTime: 10_000,
    // The list stays until the next is there: it must not jump while one types.
    placeholderData: (before) => before,
    enabled: draft.content.starts_at !== '',
  });
}
