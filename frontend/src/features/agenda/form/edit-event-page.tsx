import { SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { toProblem } from '@/api/problem';
import type { AgendaEvent, EventContent } from '@/api/types';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ErrorState } from '@/ui/error-state';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { fieldName, sayValue } from '../event/changes';
import { editAddress, eventAddress } from '../event/addresses';
import { patchEvent, patchOccurrence } from '../moving/send';
import { eventQuery, isLikeSeries, isSeries, readEvent, useEventCache } from '../queries';
import { EventForm } from './event-form';
import { changesOf, contentOf, valuesOf } from './form-values';

const route = getRouteApi('/ui/shell/agenda/$eventId/editar');

export function EditEventPage() {
  const { eventId } = route.useParams();
  const { occurrence } = route.useSearch();
  // Read once: what a colleague changes meanwhile is shown on saving, not put under the person's hands.
  const query = useQuery({
    ...eventQuery(eventId, occurrence),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  if (query.isPending) {
    return (
      <Stack aria-busy="true" maw={760}>
        <Skeleton h={36} w="50%" />
        {[60, 60, 120, 120].map((height, place) => (
          <Skeleton key={place} h={height} />
        ))}
      </Stack>
    );
  }
  if (query.data === undefined) {
    return (
      <>
        <PageHeader title="Evento" back={{ to: '/agenda', label: 'Agenda' }} />
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  return <Editor key={`${eventId}${occurrence ?? ''}`} read={query.data} />;
}

function Editor({ read }: { read: AgendaEvent }) {
  const { alcance } = route.useSearch();
  const navigate = useNavigate();
  const remember = useEventCache();
  const [first] = useState(read);
  /** What is changed: the event as it was last read. */
  const [event, setEvent] = useState(first);
  const [initial, setInitial] = useState(() => valuesOf(first));
  const [theirs, setTheirs] = useState<AgendaEvent | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const conflict = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const date = isLikeSeries(event);
  const following = date && alcance === 'seguintes';

  // Who saves at the end of a long form is not left there without a word.
  useEffect(() => conflict.current?.focus(), [theirs]);

  async function save(content: EventContent): Promise<boolean> {
    const before = contentOf(valuesOf(first));
    const patch = before === null ? content : changesOf(before, content);
    setPending(true);
    setError(null);
    try {
      if (date && !following) delete patch.rrule;
      const done = date
        ? await patchOccurrence(event, patch, following ? 'following' : 'this')
        : await patchEvent(event, patch);
      remember(done);
      notifyDone('Evento salvo.');
      await navigate({ ...eventAddress(done), replace: true });
      return true;
    } catch (caught) {
      if (toProblem(caught).status === 412) await readTheirs();
      else setError(caught);
      return false;
    } finally {
      setPending(false);
    }
  }

  async function readTheirs(): Promise<void> {
    try {
      const now = await readEvent(first.id, date ? first.occurrence : null);
      setEvent(now);
      setTheirs(now);
    } catch (caught) {
      setError(caught);
    }
  }

  return (
    <div ref={page}>
      <PageHeader
        title={isSeries(event) ? 'Editar série' : 'Editar evento'}
        back={{ to: '/agenda', label: 'Agenda' }}
        description={first.title}
      />
      {date && (
        <SegmentedControl
          mb="lg"
          aria-label="Que datas da série mudam"
          value={following ? 'seguintes' : 'esta'}
          data={[
            { value: 'esta', label: 'Só esta data' },
            { value: 'seguintes', label: 'Esta e as seguintes' },
            { value: 'todas', label: 'Todas' },
          ]}
          onChange={(reach) =>
            void navigate({
              ...editAddress(event, reach),
              replace: true,
            })
          }
        />
      )}
      {theirs && (
        <div ref={conflict} tabIndex={-1}>
          <ConflictAlert
            differences={differences(first, theirs)}
            onTakeTheirs={() => {
              setInitial(valuesOf(theirs));
              setTheirs(null);
              setTimeout(() => page.current?.querySelector<HTMLElement>('form input')?.focus());
            }}
          />
        </div>
      )}
      <EventForm
        key={theirs === null ? event.version : first.version}
        initial={initial}
        eventId={event.id}
        repeats={following || (!date && event.series_id === null)}
        submitLabel="Salvar"
        pending={pending}
        error={error}
        onCancel={() => void navigate(eventAddress(event))}
        onSubmit={save}
      />
    </div>
  );
}

/** What somebody else changed since it was read. */
function differences(before: AgendaEvent, now: AgendaEvent) {
  const [mine, other] = [before, now].map((event) => contentOf(valuesOf(event)));
  if (mine == null || other == null) return [];
  return Object.entries(changesOf(mine, other)).map(([field, value]) => ({
    label: fieldName(field),
    theirs: field === 'description_html' ? 'outro texto' : sayValue(field, value, now.time_zone),
  }));
}
