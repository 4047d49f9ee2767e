import { Button, Skeleton, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarOff, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { can, useMe } from '@/api/me';
import { plural } from '@/lib/numbers';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { MoveDialogs } from '../moving/move-dialogs';
import { useMove } from '../moving/use-move';
import { windowQuery } from '../queries';
import { ActiveFilters } from './active-filters';
import { AgendaList } from './agenda-list';
import classes from './agenda-page.module.css';
import { AgendaToolbar } from './agenda-toolbar';
import { countFilters } from './search';
import { useAgendaKeys } from './use-agenda-keys';
import { useAgendaSearch } from './use-agenda-search';
import { useFocusBack } from './use-focus-back';
import { usePrintWeek } from './use-print-week';
import { titleOf, windowOf } from './window';
import { WeekSheet } from './week-sheet';

const CalendarGrid = lazy(() =>
  import('./calendar-grid').then((part) => ({ default: part.CalendarGrid })),
);
const FilterDrawer = lazy(() =>
  import('./filter-drawer').then((part) => ({ default: part.FilterDrawer })),
);
const FeedsDialog = lazy(() =>
  import('../feeds/feeds-dialog').then((part) => ({ default: part.FeedsDialog })),
);

/** The agenda: a month, a week or a day as a calendar, or a list by day; on a phone always the list. */
export function AgendaPage() {
  const me = useMe();
  const shown = useAgendaSearch();
  const { view, day, filters, narrow } = shown;
  const days = windowOf(view, day);
  const query = useQuery({
    ...windowQuery({ ...filters, ...days }),
    placeholderData: keepPreviousData,
  });
  const [drawer, { open, close }] = useDisclosure(false);
  const moving = useMove();
  const writes = can(me, 'agenda.write');
  const events = query.data ?? [];
  const asList = narrow || view === 'lista';
  const narrowed = countFilters(filters) > 0 || filters.q !== undefined;
  const settled = query.isSuccess && !query.isPlaceholderData;
  const printWeek = usePrintWeek(shown, settled);
  const container = useAgendaKeys<HTMLDivElement>({
    events,
    onReschedule: moving.ask,
    onToday: () => shown.go({ day: shown.today }),
  });

  useFocusBack(moving, container);

  return (
    <>
      <div className={classes.screenOnly}>
        <PageHeader
          title="Agenda"
          actions={
            writes && (
              <Button
                leftSection={<IconPlus size={18} aria-hidden />}
                renderRoot={(props) => <Link to="/agenda/novo" {...props} />}
              >
                Novo evento
              </Button>
            )
          }
        />
        <AgendaToolbar shown={shown} onFilter={open} onPrint={printWeek} />
        <ActiveFilters shown={shown} />
        {query.isError && query.data !== undefined && <ProblemAlert error={query.error} />}
        {query.data === undefined ? (
          query.isPending ? (
            <Loading asList={asList} />
          ) : (
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          )
        ) : (
          <div ref={container} aria-busy={query.isPlaceholderData || undefined}>
            <Text role="status" size="sm" c="dimmed" className={classes.count}>
              {query.isPlaceholderData
                ? 'Carregando…'
                : events.length === 0
                  ? asList
                    ? ''
                    : 'Nada marcado neste período.'
                  : plural(events.length, 'evento', 'eventos')}
            </Text>
            {!asList && (
              <Suspense fallback={<Skeleton h={620} />}>
                <CalendarGrid shown={shown} events={events} moving={moving} writes={writes} />
              </Suspense>
            )}
            {asList &&
              (events.length === 0 && settled ? (
                <Nothing narrowed={narrowed} writes={writes} onClear={shown.clear} />
              ) : (
                <AgendaList events={events} days={days} today={shown.today} onMove={moving.ask} />
              ))}
          </div>
        )}
      </div>
      <div className={classes.paperOnly}>
        {view === 'semana' && !narrow ? (
          <WeekSheet events={events} from={days.from} title={titleOf(view, day)} />
        ) : (
          <>
            <h1>Agenda · {titleOf(view, day)}</h1>
            <AgendaList events={events} days={days} today={shown.today} />
          </>
        )}
      </div>
      <MoveDialogs moving={moving} />
      <Suspense>
        {drawer && <FilterDrawer onClose={close} shown={shown} />}
        {shown.panel !== undefined && (
          <FeedsDialog
            panel={shown.panel}
            filters={filters}
            onPanel={shown.openPanel}
            writes={writes}
          />
        )}
      </Suspense>
    </>
  );
}

function Loading({ asList }: { asList: boolean }) {
  if (asList) return <ListSkeleton rows={7} height={72} />;
  return (
    <div aria-busy="true">
      <Skeleton h={620} radius="md" />
    </div>
  );
}

interface NothingProps {
  narrowed: boolean;
  writes: boolean;
  onClear: () => void;
}

function Nothing({ narrowed, writes, onClear }: NothingProps) {
  if (narrowed) {
    return (
      <EmptyState
        icon={IconSearchOff}
        title="Nenhum evento assim neste período"
        action={
          <Button variant="default" onClick={onClear}>
            Limpar pesquisa e filtros
          </Button>
        }
      >
        A pesquisa e os filtros valem para o período mostrado. Avance o período, ou retire um
        filtro.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={IconCalendarOff}
      title="Nada marcado neste período"
      action={
        writes && (
          <Button renderRoot={(props) => <Link to="/agenda/novo" {...props} />}>
            Marcar um evento
          </Button>
        )
      }
    >
      Aqui ficam inaugurações, cerimônias, visitas, audiências, coletivas e reuniões do órgão.
    </EmptyState>
  );
}
