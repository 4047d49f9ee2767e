import type { EventSummary } from '@/api/types';
import { addDays, instantIn, wallOf } from '@/lib/zoned';
import type { Times } from './moving/times';
import { daysOf } from './when';

/** When an event is, as its fields hold it, by the clocks of its own zone. */
export interface WhenValues {
  day: string;
  time: string;
  /** The last day. */
  endDay: string;
  /** Empty where it has no known end. */
  endTime: string;
  allDay: boolean;
  /** How long it lasts, while a field of its beginning is empty; in minutes. */
  length?: number;
}

export type WhenFaults = Partial<Record<'start' | 'end', string>>;

const MINUTE = 60_000;

export function whenValuesOf(
  event: Pick<
    EventSummary,
    'starts_at' | 'ends_at' | 'time_zone' | 'all_day' | 'no_end_time' | 'to_be_confirmed'
  >,
): WhenValues {
  const { first, last } = daysOf(event);
  const start = wallOf(event.starts_at, event.time_zone);
  const end = event.ends_at === null ? '' : wallOf(event.ends_at, event.time_zone);
  if (event.all_day) return { day: first, time: '', endDay: last, endTime: '', allDay: true };
  return {
    day: first,
    time: start.slice(11),
    endDay: end === '' ? first : end.slice(0, 10),
    endTime: end.slice(11),
    allDay: false,
  };
}

function minutes(day: string, time: string): number {
  return Date.parse(`${day}T${time}Z`) / MINUTE;
}

function isOpen({ allDay, endTime }: WhenValues): boolean {
  return allDay || endTime === '';
}

/** In minutes; NaN while a field is still being typed. */
function lengthOf(values: WhenValues): number {
  const { day, time, endDay, endTime } = values;
  if (isOpen(values)) return minutes(endDay, '00:00') - minutes(day, '00:00');
  return minutes(endDay, endTime) - minutes(day, time);
}

/** The fields after a change of some; the end goes along with the beginning. */
export function changed(before: WhenValues, part: Partial<WhenValues>): WhenValues {
  const known = lengthOf(before);
  const length = Number.isNaN(known) ? (before.length ?? 0) : known;
  const next = { ...before, ...part, length };
  if (part.allDay === false && next.time === '') next.time = '09:00';
  const startMoves = part.day !== undefined || part.time !== undefined;
  if (!startMoves || part.endDay !== undefined || part.endTime !== undefined) return next;
  const open = isOpen(next);
  const end = minutes(next.day, open ? '00:00' : next.time) + length;
  if (Number.isNaN(end) || length < 0) return next;
  const wall = new Date(end * MINUTE).toISOString();
  return { ...next, endDay: wall.slice(0, 10), endTime: open ? next.endTime : wall.slice(11, 16) };
}

/** What the fields say; or what is wrong with them. */
export function timesOf(
  { day, time, endDay, endTime, allDay }: WhenValues,
  zone: string,
): { times: Times; faults?: undefined } | { times?: undefined; faults: WhenFaults } {
  const starts_at = instantIn(`${day}T${allDay ? '00:00' : time}`, zone);
  if (starts_at === null) {
    return { faults: { start: allDay ? 'Escolha o dia.' : 'Escolha o dia e a hora.' } };
  }
  if (allDay) {
    const last = endDay === '' ? day : endDay;
    const ends_at = last < day ? null : instantIn(`${addDays(last, 1)}T00:00`, zone);
    if (ends_at === null) return { faults: { end: 'O último dia vem antes do primeiro.' } };
    return { times: { starts_at, ends_at, all_day: true } };
  }
  if (endTime === '') return { times: { starts_at, ends_at: null, all_day: false } };
  const ends_at = instantIn(`${endDay === '' ? day : endDay}T${endTime}`, zone);
  if (ends_at === null) return { faults: { end: 'Escolha o dia e a hora do fim.' } };
  if (Date.parse(ends_at) <= Date.parse(starts_at)) {
    return { faults: { end: 'O fim precisa vir depois do começo.' } };
  }
  return { times: { starts_at, ends_at, all_day: false } };
}
