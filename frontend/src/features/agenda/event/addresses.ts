import type { EventSummary } from '@/api/types';
import { isLikeSeries } from '../queries';

type Addressed = Pick<EventSummary, 'id' | 'series_id' | 'occurrence'>;

/** Where an event is read; one date of a series by its series and instant. */
export function eventAddress(event: Addressed) {
  return {
    to: '/agenda/$eventId' as const,
    params: { eventId: event.id },
    search: isLikeSeries(event) ? { occurrence: event.occurrence ?? undefined } : {},
  };
}

/** The same as text, for what is no link of the router. */
export function eventPath(event: Addressed): string {
  const occurrence = isLikeSeries(event) ? (event.occurrence ?? '') : '';
  const search = occurrence === '' ? '' : `?occurrence=${encodeURIComponent(occurrence)}`;
  return `/agenda/${event.id}${search}`;
}

export type Reach = 'esta' | 'seguintes';

/** Where an event is changed; of a series: one date, or it and those that follow, or all of them. */
export function editAddress(event: Addressed, reach?: Reach | 'todas') {
  const one = isLikeSeries(event) && reach !== 'todas';
  return {
    to: '/agenda/$eventId/editar' as const,
    params: { eventId: event.id },
    search: one
      ? {
          occurrence: event.occurrence ?? undefined,
          alcance: reach === 'seguintes' ? 'seguintes' : undefined,
        }
      : {},
  };
}
