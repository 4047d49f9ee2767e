import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { toProblem } from '@/api/problem';
import type { AgendaEvent, EventContent } from '@/api/types';
import { dayOf } from '@/lib/dates';
import { addDays } from '@/lib/zoned';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { useEventCache } from '../queries';
import type { WhenValues } from '../when-values';
import { EventForm } from './event-form';
import { newValues } from './form-values';

const route = getRouteApi('/ui/shell/agenda/novo');
const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/;

/** From the calendar's selection, or tomorrow at nine. */
export function whenFrom(inicio: string | undefined, fim: string | undefined): WhenValues {
  const [, day, time] = WALL.exec(inicio ?? '') ?? [];
  if (day === undefined) {
    const tomorrow = addDays(dayOf(new Date()), 1);
    return { day: tomorrow, time: '09:00', endDay: tomorrow, endTime: '10:00', allDay: false };
  }
  const [, endDay = day, endTime = ''] = WALL.exec(fim ?? '') ?? [];
  if (time !== undefined) return { day, time, endDay, endTime, allDay: false };
  // The calendar's end of whole days is the day after.
  const last = endDay > day ? addDays(endDay, -1) : day;
  return { day, time: '', endDay: last, endTime: '', allDay: true };
}

export function NewEventPage() {
  const me = useMe();
  const { inicio, fim } = route.useSearch();
  const navigate = useNavigate();
  const router = useRouter();
  const remember = useEventCache();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/agenda');
  const [initial] = useState(() => newValues(whenFrom(inicio, fim), me.units[0]?.id ?? ''));

  async function save(content: EventContent): Promise<boolean> {
    let event: AgendaEvent;
    try {
      event = await create.mutateAsync({ body: content, params: { header: key.header() } });
    } catch (error) {
      // What never arrived is sent again under the same key; what was refused is sent changed.
      if (toProblem(error).status !== 0) key.renew();
      return false;
    }
    remember(event);
    notifyDone('Evento marcado, ainda a confirmar.');
    await navigate({ to: '/agenda/$eventId', params: { eventId: event.id }, replace: true });
    return true;
  }

  return (
    <>
      <PageHeader
        title="Novo evento"
        back={{ to: '/agenda', label: 'Agenda' }}
        description="O título e quando é bastam para marcar. O evento nasce «a confirmar»."
      />
      <EventForm
        initial={initial}
        repeats
        submitLabel="Marcar evento"
        pending={create.isPending}
        error={create.error}
        onCancel={() => router.history.back()}
        onSubmit={save}
      />
    </>
  );
}
