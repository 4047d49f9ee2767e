import { Alert, Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { toProblem } from '@/api/problem';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { Time, useMinute } from '@/ui/time';
import { eventAddress } from '../event/addresses';
import { keepShell } from './keep-shell';
import { keptToday } from './kept';
import { TodayDays } from './today-days';
import { todayIs, todayQuery } from './today-query';

/** Today and tomorrow, for the way there; where there is no signal, as they were last told. */
export function TodayPage() {
  useMinute();
  const navigate = useNavigate();
  const today = todayIs();
  const query = useQuery(todayQuery(today));
  useEffect(keepShell, []);
  const offline = query.isError && toProblem(query.error).code === 'network';
  const kept = offline && query.data === undefined ? keptToday() : null;
  const events = query.data ?? kept?.events;
  const told = kept?.at ?? new Date(query.dataUpdatedAt).toISOString();
  return (
    <>
      <PageHeader
        title="Hoje"
        actions={
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/agenda" search={{ vista: 'semana', data: today }} {...props} />
            )}
          >
            Ver a semana
          </Button>
        }
      />
      {offline && events !== undefined && (
        <Alert
          mb="md"
          color="orange"
          variant="light"
          role="status"
          title="Sem conexão"
          icon={<IconCloudOff size={18} aria-hidden />}
        >
          Esta é a agenda como estava <Time value={told} />. Ela se atualiza sozinha quando o sinal
          voltar.
        </Alert>
      )}
      {events !== undefined ? (
        <TodayDays
          events={events}
          today={today}
          onOpen={(event) => void navigate(eventAddress(event))}
        />
      ) : query.isPending ? (
        <ListSkeleton rows={4} height={120} />
      ) : (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
    </>
  );
}
