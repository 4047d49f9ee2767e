import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCalendarTime, IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { EventSummary } from '@/api/types';
import { eventStatuses } from '@/lib/glossary';
import { addDays } from '@/lib/zoned';
import { StatusBadge } from '@/ui/status-badge';
import { useListKeys } from '@/ui/use-list-keys';
import { KindBadge, kindColors } from '../event-looks';
import { eventAddress } from '../event/addresses';
import { keyOf } from '../queries';
import { daysOf, isUndated, sayDayHeading, sayHours, sayPlace, zoneNote } from '../when';
import classes from './agenda-list.module.css';
import type { Days } from './window';

interface Props {
  events: EventSummary[];
  days: Days;
  today: string;
  onMove?: (event: EventSummary) => void;
}

/** The agenda by day; what lasts several days stands on each of them. */
export function AgendaList({ events, days, today, onMove }: Props) {
  const list = useListKeys<HTMLDivElement>();
  return (
    <div ref={list}>
      {byDay(events, days).map(({ day, events: those }) => (
        <section key={day} className={classes.day} aria-labelledby={`dia-${day}`}>
          <h3 id={`dia-${day}`} className={classes.heading} data-today={day === today || undefined}>
            {sayDayHeading(day)}
            {day === today && <span className={classes.today}>hoje</span>}
          </h3>
          <ul className={classes.list}>
            {those.map((event) => (
              <li key={keyOf(event)}>
                <Row event={event} onMove={onMove} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Only the days that have something. */
export function byDay(
  events: EventSummary[],
  { from, to }: Days,
): { day: string; events: EventSummary[] }[] {
  const found = new Map<string, EventSummary[]>();
  for (const event of events) {
    const { first, last } = daysOf(event);
    for (let day = first < from ? from : first; day <= last && day <= to; day = addDays(day, 1)) {
      found.set(day, [...(found.get(day) ?? []), event]);
    }
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, those]) => ({ day, events: those }));
}

function Row({ event, onMove }: { event: EventSummary; onMove: Props['onMove'] }) {
  const place = sayPlace(event);
  const note = zoneNote(event);
  return (
    <div
      className={classes.row}
      data-status={event.status}
      data-event-key={keyOf(event)}
      style={kindColors(event.kind)}
    >
      <div className={classes.hours}>
        {isUndated(event) ? 'sem nova data' : sayHours(event)}
        {note !== null && <small className={classes.zone}>{note}</small>}
      </div>
      <div className={classes.what}>
        <Link {...eventAddress(event)} className={classes.title} data-list-item>
          {event.title}
        </Link>
        {place !== '' && (
          <p className={classes.place}>
            <IconMapPin size={14} aria-hidden /> {place}
          </p>
        )}
        <div className={classes.badges}>
          <KindBadge kind={event.kind} />
          <StatusBadge {...eventStatuses[event.status]} />
        </div>
      </div>
      {onMove && event.allowed_actions.includes('edit') && (
        <Tooltip label="Reagendar (m)">
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            className={classes.move}
            aria-label={`Reagendar ${event.title}`}
            onClick={() => onMove(event)}
          >
            <IconCalendarTime size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
