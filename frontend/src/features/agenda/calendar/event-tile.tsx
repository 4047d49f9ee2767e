import { VisuallyHidden } from '@mantine/core';
import type { EventSummary } from '@/api/types';
import { eventKinds, eventStatuses } from '@/lib/glossary';
import { kindColors, kindLooks, statusIcons } from '../event-looks';
import { isUndated, sayPlace } from '../when';
import classes from './event-tile.module.css';

interface Props {
  event: EventSummary;
  /** As the calendar writes it; nothing for whole days. */
  time: string;
  /** Of hours in a column: there is room below the hour. */
  tall: boolean;
}

/** An event in the calendar: its kind by colour and sign, its state by sign, border and, if cancelled, a line through it. */
export function EventTile({ event, time, tall }: Props) {
  const Kind = kindLooks[event.kind].icon;
  // The dashed border says that it is still to be confirmed, where there is little room.
  const State = tall || event.status !== 'tentative' ? statusIcons[event.status] : undefined;
  const status = eventStatuses[event.status].label;
  const place = sayPlace(event);
  return (
    <div className={classes.tile} data-status={event.status} style={kindColors(event.kind)}>
      <div className={classes.line}>
        <Kind size={14} aria-hidden className={classes.sign} />
        {State && <State size={14} aria-hidden className={classes.sign} />}
        {time !== '' && <span className={classes.time}>{time}</span>}
        {!tall && <span className={classes.title}>{event.title}</span>}
      </div>
      {tall && <div className={classes.tallTitle}>{event.title}</div>}
      {tall && place !== '' && <div className={classes.place}>{place}</div>}
      <VisuallyHidden>
        {eventKinds[event.kind]}, {status}
        {isUndated(event) && ', sem nova data'}
        {event.to_be_confirmed && ', hora a confirmar'}
      </VisuallyHidden>
    </div>
  );
}
