import { Alert, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { addDays } from '@/lib/zoned';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { ProblemAlert } from '@/ui/problem-alert';
import type { OnShow } from '../calendar/use-agenda-search';
import { windowOf } from '../calendar/window';
import type { Moving } from '../moving/use-move';
import { keyOf } from '../queries';
import { groupsOf, heirsOf, onDay, type Bound } from './board';
import { BoardList } from './board-list';
import { BoardTable } from './board-table';
import { PassDialog } from './pass-dialog';
import { usePass } from './use-pass';

interface Props {
  shown: OnShow;
  moving: Moving;
}

/** Who and what is where in a week. */
export function TeamBoard({ shown, moving }: Props) {
  const { day, today, narrow, filters } = shown;
  const window = windowOf('equipe', day);
  const query = api.useQuery(
    'get',
    '/api/v1/agenda/board',
    { params: { query: { ...window, unit: filters.unit } } },
    { placeholderData: keepPreviousData },
  );
  const { busy, pass } = usePass();
  const [passing, setPassing] = useState<Bound | null>(null);
  if (query.isPending) return <ListSkeleton rows={6} height={72} />;
  if (query.data === undefined) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const groups = groupsOf(query.data, window);
  const { unit: _, ...others } = filters;
  const actions = {
    isBusy: ({ key, event }: Bound) =>
      busy.has(key) || (event !== undefined && moving.busy.has(keyOf(event))),
    onPass: setPassing,
    onMove: ({ event }: Bound) => event && moving.ask(event),
  };
  return (
    <div aria-busy={query.isPlaceholderData || undefined}>
      {query.isError && <ProblemAlert error={query.error} />}
      {query.data.is_cut && (
        <Alert color="orange" variant="light" mb="sm">
          A semana tem mais eventos do que o quadro mostra. Filtre por órgão.
        </Alert>
      )}
      {Object.keys(others).length > 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          No quadro vale só o filtro de órgão.
        </Text>
      )}
      {groups.length === 0 ? (
        <EmptyState icon={IconUsersGroup} title="Ninguém para mostrar">
          Aqui fica uma linha para cada pessoa que cobre eventos e para cada veículo, equipamento e
          sala, com os compromissos da semana.
        </EmptyState>
      ) : narrow ? (
        <BoardList groups={groups} actions={actions} />
      ) : (
        <BoardTable
          groups={groups}
          days={Array.from({ length: 7 }, (_day, at) => addDays(window.from, at))}
          today={today}
          actions={actions}
          onDropOnRow={pass}
          onDropOnDay={({ event }, from, to) => event && moving.move(event, onDay(event, from, to))}
        />
      )}
      {passing && (
        <PassDialog
          bound={passing}
          heirs={heirsOf(passing, groups)}
          onClose={() => setPassing(null)}
          onPass={(to) => {
            setPassing(null);
            pass(passing, to);
          }}
        />
      )}
    </div>
  );
}
