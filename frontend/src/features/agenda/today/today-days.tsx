import type { AgendaEvent } from '@/api/types';
import { addDays } from '@/lib/zoned';
import { daysOf, sayDayHeading } from '../when';
import { keyOf } from '../queries';
import { TodayCard } from './today-card';
import classes from './today.module.css';

interface Props {
  events: AgendaEvent[];
  today: string;
  onOpen?: (event: AgendaEvent) => void;
}

export function TodayDays({ events, today, onOpen }: Props) {
  const days = [
    { day: today, name: 'Hoje' },
    { day: addDays(today, 1), name: 'Amanhã' },
  ];
  return days.map(({ day, name }) => {
    const those = events.filter((event) => {
      const { first, last } = daysOf(event);
      return first <= day && day <= last;
    });
    return (
      <section key={day} aria-labelledby={`dia-${day}`} className={classes.day}>
        <h2 id={`dia-${day}`}>
          {name} <span className={classes.date}>{sayDayHeading(day)}</span>
        </h2>
        {those.length === 0 ? (
          <p className={classes.nothing}>Nada marcado.</p>
        ) : (
          <ul className={classes.list}>
            {those.map((event) => (
              <li key={keyOf(event)}>
                <TodayCard event={event} onOpen={onOpen && (() => onOpen(event))} />
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  });
}
