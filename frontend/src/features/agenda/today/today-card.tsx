import { Anchor } from '@mantine/core';
import { IconMap, IconPhone, IconVideo } from '@tabler/icons-react';
import type { AgendaEvent } from '@/api/types';
import { eventStatuses } from '@/lib/glossary';
import { StatusBadge } from '@/ui/status-badge';
import { KindBadge, kindColors } from '../event-looks';
import { eventPath } from '../event/addresses';
import { phonesIn } from '../phones';
import { isUndated, mapLinks, sayHours, sayPlace, zoneNote } from '../when';
import classes from './today.module.css';

interface Props {
  event: AgendaEvent;
  /** Opens the event; absent where it cannot be opened. */
  onOpen?: () => void;
}

/** What one needs on the way there, under the thumb. */
export function TodayCard({ event, onOpen }: Props) {
  const maps = mapLinks(event);
  const place = sayPlace(event);
  const { contact, arrival_time } = event.press_info;
  const phones = contact == null ? [] : phonesIn(contact);
  const note = zoneNote(event);
  return (
    <article className={classes.card} data-status={event.status} style={kindColors(event.kind)}>
      <p className={classes.hours}>
        {isUndated(event) ? 'Sem nova data' : sayHours(event)}
        {note !== null && <small> ({note})</small>}
      </p>
      <h3 className={classes.title}>
        {onOpen ? (
          <a
            href={eventPath(event)}
            onClick={(click) => {
              if (click.ctrlKey || click.metaKey) return;
              click.preventDefault();
              onOpen();
            }}
          >
            {event.title}
          </a>
        ) : (
          event.title
        )}
      </h3>
      <div className={classes.badges}>
        <KindBadge kind={event.kind} />
        <StatusBadge {...eventStatuses[event.status]} />
      </div>
      {place !== '' && <p>{place}</p>}
      {event.place.address != null && <p className={classes.aside}>{event.place.address}</p>}
      {event.status_reason !== null && <p className={classes.aside}>{event.status_reason}</p>}
      {arrival_time != null && (
        <p className={classes.aside}>Imprensa às {arrival_time.replace(':', 'h')}</p>
      )}
      {contact != null && <p className={classes.aside}>{contact}</p>}
      <div className={classes.links}>
        {maps && (
          <Anchor href={maps.google} target="_blank" rel="noopener" className={classes.link}>
            <IconMap size={18} aria-hidden /> Mapa
          </Anchor>
        )}
        {phones.map(({ shown, href }) => (
          <Anchor key={href} href={href} className={classes.link}>
            <IconPhone size={18} aria-hidden /> {shown}
          </Anchor>
        ))}
        {event.place.online_url != null && (
          <Anchor
            href={event.place.online_url}
            target="_blank"
            rel="noopener"
            className={classes.link}
          >
            <IconVideo size={18} aria-hidden /> Transmissão
          </Anchor>
        )}
      </div>
    </article>
  );
}
