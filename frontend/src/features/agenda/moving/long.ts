import { addDays, daysBetween } from '@/lib/zoned';
import type { Shown } from './times';

const DAY = 86_400_000;

/** With hours, and longer than a day: it would fill columns of hours with nothing. */
export function isLong({ start, end, allDay }: Shown): boolean {
  return !allDay && end !== null && Date.parse(`${end}Z`) - Date.parse(`${start}Z`) > DAY;
}

/** The days on which it is; the last one not included. */
export function inDays({ start, end }: Shown): Shown {
  const until = end ?? start;
  const day = until.slice(0, 10);
  return {
    start: start.slice(0, 10),
    end: until.endsWith('T00:00') ? day : addDays(day, 1),
    allDay: true,
  };
}

/** What is long and stood among whole days was put on other days: it keeps its hours. */
export function keepingHours(from: Shown, to: Shown): Shown {
  if (!to.allDay || !isLong(from)) return to;
  const days = daysBetween(from.start, to.start);
  return {
    start: addDays(from.start, days),
    end: from.end === null ? null : addDays(from.end, days),
    allDay: false,
  };
}
