import { Text } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { api } from '@/api/client';
import type { AgendaEvent } from '@/api/types';
import { formatDay } from '@/lib/dates';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { ConflictList } from './conflict-list';

/** What an event collides with now, and what of it somebody let stand. */
export function EventConflicts({ event }: { event: AgendaEvent }) {
  const query = api.useQuery('get', '/api/v1/agenda/{id}/conflicts', {
    params: { path: { id: event.id } },
  });
  if (query.isPending) return <ListSkeleton rows={2} />;
  if (query.data === undefined) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const { items, compared_until } = query.data;
  return (
    <>
      {items.length === 0 ? (
        <EmptyState icon={IconCalendarCheck} title="Nenhum conflito">
          Autoridades, equipe, veículos, equipamentos e salas deste evento não estão em outro lugar
          na mesma hora.
        </EmptyState>
      ) : (
        <ConflictList conflicts={items} />
      )}
      {compared_until !== null && (
        <Text size="sm" c="dimmed">
          As datas da série foram comparadas até {formatDay(compared_until)}.
        </Text>
      )}
    </>
  );
}
