import type { EventSummary } from '@/api/types';
import { eventKinds, eventStatuses } from '@/lib/glossary';
import { addDays } from '@/lib/zoned';
import { keyOf } from '../queries';
import { isUndated, sayDayShort, sayHours, sayPlace, zoneNote } from '../when';
import { byDay } from './agenda-list';
import classes from './week-sheet.module.css';

interface Props {
  events: EventSummary[];
  /** The Sunday. */
  from: string;
  title: string;
}

/** The week on one sheet, as one hands it to a secretary: seven columns, words for what a screen says in colours. */
export function WeekSheet({ events, from, title }: Props) {
  const days = Array.from({ length: 7 }, (_, at) => addDays(from, at));
  const found = new Map(
    byDay(events, { from, to: addDays(from, 6) }).map((one) => [one.day, one.events]),
  );
  return (
    <div className={classes.sheet}>
      <h1 className={classes.title}>Agenda da semana · {title}</h1>
      <div className={classes.week}>
        {days.map((day) => (
          <section key={day} className={classes.day}>
            <h2>{sayDayShort(day)}</h2>
            {(found.get(day) ?? []).map((event) => (
              <Entry key={keyOf(event)} event={event} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function Entry({ event }: { event: EventSummary }) {
  const place = sayPlace(event);
  const note = zoneNote(event);
  const coming = event.authorities.filter(({ attendance }) => attendance !== 'declined');
  return (
    <div className={classes.entry} data-status={event.status}>
      <p className={classes.hours}>
        {isUndated(event) ? 'sem nova data' : sayHours(event)}
        {note !== null && ` (${note})`}
      </p>
      <p className={classes.name}>{event.title}</p>
      <p>
        {eventKinds[event.kind]}
        {event.status !== 'confirmed' && ` · ${eventStatuses[event.status].label.toLowerCase()}`}
      </p>
      {place !== '' && <p>{place}</p>}
      {coming.length > 0 && <p>{coming.map(({ name }) => name).join(', ')}</p>}
      {event.status_reason !== null && <p>{event.status_reason}</p>}
    </div>
  );
}
