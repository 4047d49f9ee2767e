import { Alert, Group, Skeleton, Stack } from '@mantine/core';
import { IconCalendarPause, IconCalendarX, IconRepeat } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useMe } from '@/api/me';
import type { AgendaEvent } from '@/api/types';
import { eventStatuses, eventVisibilities } from '@/lib/glossary';
import { dayIn } from '@/lib/zoned';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { useDocumentTitle } from '@/ui/use-document-title';
import { KindBadge } from '../event-looks';
import { eventQuery, isLikeSeries, isSeries } from '../queries';
import { ruleWords } from '../recurrence/rule-words';
import { isUndated, sayDay, sayHour, sayWhen } from '../when';
import { wallOf } from '@/lib/zoned';
import { BackToAgenda } from './back-to-agenda';
import { EventActions } from './event-actions';
import classes from './event-page.module.css';
import { eventTabs } from './tabs';
import { useTabInView } from './use-tab-in-view';

const route = getRouteApi('/ui/shell/agenda/$eventId');

export function EventPage() {
  const { eventId } = route.useParams();
  const { occurrence, tab } = route.useSearch();
  const query = useQuery(eventQuery(eventId, occurrence));
  if (query.isPending) return <Loading />;
  if (query.data === undefined) {
    return (
      <>
        <PageHeader title="Evento" back={{ to: '/agenda', label: 'Agenda' }} />
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  // The date was changed on its own meanwhile: it has an address of its own.
  if (query.data.id !== eventId) {
    return (
      <Navigate
        to="/agenda/$eventId"
        params={{ eventId: query.data.id }}
        search={{ tab }}
        replace
      />
    );
  }
  return <EventReader key={`${eventId}${occurrence ?? ''}`} event={query.data} />;
}

function EventReader({ event }: { event: AgendaEvent }) {
  const me = useMe();
  const { tab, occurrence } = route.useSearch();
  useDocumentTitle(event.title);
  const shown = eventTabs.filter(({ shows }) => shows?.(event, me) ?? true);
  const current = shown.find((one) => one.tab === tab) ?? shown[0];
  const Panel = current?.panel;
  const bar = useTabInView(current?.tab);
  return (
    <div>
      <Group justify="space-between" gap="sm" className={classes.top}>
        <BackToAgenda day={dayIn(event.starts_at, event.time_zone)} />
        <div className={classes.desktopBar}>
          <EventActions event={event} />
        </div>
      </Group>
      <header className={classes.header}>
        <Group gap="xs" mb={8}>
          <KindBadge kind={event.kind} />
          <StatusBadge {...eventStatuses[event.status]} />
          <span className={classes.visibility}>{eventVisibilities[event.visibility]}</span>
        </Group>
        <h1 className={classes.title} data-status={event.status}>
          {event.title}
        </h1>
        <p className={classes.when}>
          {isUndated(event) ? `Sem nova data; era ${sayWhen(event)}` : sayWhen(event)}
        </p>
      </header>
      <Notices event={event} />
      <nav ref={bar} className={classes.tabs} aria-label="Partes deste evento">
        {shown.map((one) => (
          <Link
            key={one.label}
            to="/agenda/$eventId"
            params={{ eventId: event.id }}
            search={{ tab: one.tab, occurrence }}
            className={classes.tab}
            aria-current={one === current ? 'page' : undefined}
            activeProps={{}}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {one.label}
          </Link>
        ))}
      </nav>
      <div className={classes.panel}>
        <Suspense fallback={<ListSkeleton rows={4} />}>{Panel && <Panel event={event} />}</Suspense>
      </div>
      <div className={classes.phoneBar}>
        <EventActions event={event} wide />
      </div>
    </div>
  );
}

function Notices({ event }: { event: AgendaEvent }) {
  const { status, status_reason, postponed_from, time_zone, series_id } = event;
  const was = postponed_from === null ? null : wallOf(postponed_from, time_zone);
  return (
    <Stack gap="xs" mb="md">
      {status === 'cancelled' && (
        <Alert
          color="red"
          variant="light"
          title="Cancelado"
          icon={<IconCalendarX size={18} aria-hidden />}
        >
          {status_reason}
        </Alert>
      )}
      {status === 'postponed' && (
        <Alert
          color="orange"
          variant="light"
          title={was === null ? 'Adiado' : `Adiado; era ${sayDay(was)}, ${sayHour(was)}`}
          icon={<IconCalendarPause size={18} aria-hidden />}
        >
          {status_reason}
        </Alert>
      )}
      {isSeries(event) && (
        <Alert color="blue" variant="light" icon={<IconRepeat size={18} aria-hidden />}>
          Esta é a série toda:{' '}
          {ruleWords(event.rrule ?? '', dayIn(event.starts_at, time_zone), time_zone)}. O que você
          mudar aqui vale para todas as datas, menos as que foram mudadas sozinhas.
        </Alert>
      )}
      {series_id !== null && (
        <p className={classes.series}>
          <IconRepeat size={16} aria-hidden />{' '}
          {isLikeSeries(event) && event.rrule !== null
            ? `Uma data da série: ${ruleWords(event.rrule, dayIn(event.starts_at, time_zone), time_zone)}.`
            : 'Uma data de uma série, mudada sozinha.'}{' '}
          <Link to="/agenda/$eventId" params={{ eventId: series_id }}>
            Ver a série
          </Link>
        </p>
      )}
    </Stack>
  );
}

function Loading() {
  return (
    <Stack gap="md" aria-busy="true" maw={680}>
      <Skeleton h={20} w={120} />
      <Skeleton h={40} />
      <Skeleton h={20} w="60%" />
      {[95, 100, 92, 60].map((width) => (
        <Skeleton key={width} h={16} w={`${width}%`} />
      ))}
    </Stack>
  );
}
