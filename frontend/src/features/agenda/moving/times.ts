import type { EventContentPatch, EventSummary } from '@/api/types';
import { ZONE } from '@/lib/dates';
import { addDays, daysBetween, instantIn, later, wallOf, type Wall } from '@/lib/zoned';
import { movedRule } from '../recurrence/rule';

/** Where a calendar that goes by the office's clock shows an event; whole days as days, the last one not included. */
export interface Shown {
  start: Wall;
  end: Wall | null;
  allDay: boolean;
}

/** When an event is; what a move changes. */
export type Times = Pick<EventSummary, 'starts_at' | 'ends_at' | 'all_day'>;

/** What moving needs to know of an event. */
export type Movable = Times & Pick<EventSummary, 'time_zone'>;

const HOUR = 3_600_000;

/** A whole day is the same day wherever one looks from; an hour is shown as the office's clock has it. */
export function shownOf({ starts_at, ends_at, all_day, time_zone }: Movable): Shown {
  const zone = all_day ? time_zone : ZONE;
  const wall = (iso: string): Wall =>
    all_day ? wallOf(iso, zone).slice(0, 10) : wallOf(iso, zone);
  return {
    start: wall(starts_at),
    end: ends_at === null ? null : wall(ends_at),
    allDay: all_day,
  };
}

/**
 * When an event is after it was dropped there. Taken to another day at the same hour, it keeps the hour of its own zone:
 * what is at nine in Nova York stays at nine on both sides of a change of the clock.
 */
export function timesAfter(event: Movable, to: Shown): Times {
  if (to.allDay) return wholeDays(event.time_zone, to);
  const from = shownOf(event);
  if (from.allDay) {
    const starts_at = instant(to.start, ZONE);
    const ends_at = to.end === null ? later(starts_at, HOUR) : instant(to.end, ZONE);
    return { starts_at, ends_at, all_day: false };
  }
  const starts_at = startAfter(event, from.start, to.start);
  return { starts_at, ends_at: endAfter(event, from, to, starts_at), all_day: false };
}

function wholeDays(zone: string, { start, end }: Shown): Times {
  const first = start.slice(0, 10);
  const last = end?.slice(0, 10) ?? first;
  const after = last > first ? last : addDays(first, 1);
  return {
    starts_at: instant(`${first}T00:00`, zone),
    ends_at: instant(`${after}T00:00`, zone),
    all_day: true,
  };
}

function startAfter(event: Movable, from: Wall, to: Wall): string {
  if (from === to) return event.starts_at;
  if (from.slice(10) !== to.slice(10)) return instant(to, ZONE);
  const own = wallOf(event.starts_at, event.time_zone);
  return instant(addDays(own, daysBetween(from, to)), event.time_zone);
}

function endAfter(event: Movable, from: Shown, to: Shown, starts_at: string): string | null {
  if (to.end === null) return event.ends_at === null ? null : lastingAsBefore(event, starts_at);
  const length = ({ start, end }: Shown): number | null =>
    end === null ? null : Date.parse(`${end}Z`) - Date.parse(`${start}Z`);
  if (event.ends_at !== null && length(from) === length(to)) {
    return lastingAsBefore(event, starts_at);
  }
  return instant(to.end, ZONE);
}

function lastingAsBefore(event: Movable, starts_at: string): string | null {
  if (event.ends_at === null) return null;
  return later(starts_at, Date.parse(event.ends_at) - Date.parse(event.starts_at));
}

function instant(wall: Wall, zone: string): string {
  const at = instantIn(wall, zone);
  if (at === null) throw new RangeError(`no instant: ${wall}`);
  return at;
}

/** What is sent for a single event, or for one date of a series. */
export function patchOf({ starts_at, ends_at, all_day }: Times): EventContentPatch {
  return { starts_at, ends_at, all_day };
}

/**
 * What is sent for a date of a series and those that follow; null if its rule does not go to another day by itself.
 */
export function patchFollowing(
  event: Movable & { rrule: string | null },
  times: Times,
): EventContentPatch | null {
  const [from, to] = [event.starts_at, times.starts_at].map((at) => wallOf(at, event.time_zone));
  const rrule = movedRule(event.rrule ?? '', from ?? '', to ?? '');
  return rrule === null ? null : { ...patchOf(times), rrule };
}

/** What is sent for a whole series when one of its dates, `event`, is to be at `times`; null as above. */
export function patchAll(
  series: Movable & { rrule: string | null },
  event: Movable,
  times: Times,
): EventContentPatch | null {
  const zone = series.time_zone;
  const [from, to] = [event.starts_at, times.starts_at].map((at) => wallOf(at, zone)) as [
    Wall,
    Wall,
  ];
  const rrule = movedRule(series.rrule ?? '', from, to);
  if (rrule === null) return null;
  const first = addDays(wallOf(series.starts_at, zone), daysBetween(from, to));
  const starts_at = instant(`${first.slice(0, 10)}${to.slice(10)}`, zone);
  return { starts_at, ends_at: seriesEnd(times, starts_at, zone), all_day: times.all_day, rrule };
}

function seriesEnd({ starts_at, ends_at, all_day }: Times, first: string, zone: string) {
  if (ends_at === null) return null;
  // Days are of 23 to 25 hours.
  if (all_day) {
    const days = daysBetween(wallOf(starts_at, zone), wallOf(ends_at, zone));
    return instant(addDays(wallOf(first, zone), days), zone);
  }
  return later(first, Date.parse(ends_at) - Date.parse(starts_at));
}
