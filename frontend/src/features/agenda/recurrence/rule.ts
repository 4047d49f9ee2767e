import { addDays, dayIn, daysBetween, instantIn, weekdayOf } from '@/lib/zoned';

export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** As RFC 5545 names them, by the number of the weekday: 0 is Sunday. */
export const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type Weekday = (typeof weekdays)[number];

export type RuleEnd =
  { kind: 'never' } | { kind: 'until'; day: string } | { kind: 'count'; count: number };

/** A rule that people think in; any other stays as it was written. */
export interface Rule {
  freq: Frequency;
  interval: number;
  /** Of a weekly one; none means the weekday of its beginning. */
  weekdays: Weekday[];
  /** Of a monthly one: the day (−1 is the last), or the second Monday; null means the day of its beginning. */
  monthly: { day: number } | { nth: number; weekday: Weekday } | null;
  end: RuleEnd;
}

export const everyWeek: Rule = {
  freq: 'WEEKLY',
  interval: 1,
  weekdays: [],
  monthly: null,
  end: { kind: 'never' },
};

function partsOf(rrule: string): Map<string, string> {
  return new Map(
    rrule
      .replace(/^RRULE:/i, '')
      .toUpperCase()
      .split(';')
      .filter((part) => part.includes('='))
      .map((part) => part.split('=', 2) as [string, string]),
  );
}

function joined(parts: Map<string, string>): string {
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

/** The rule, if it is one of those that the editor offers; null for any other. */
export function parseRule(rrule: string, zone: string): Rule | null {
  const parts = partsOf(rrule);
  const take = (name: string): string | undefined => {
    const value = parts.get(name);
    parts.delete(name);
    return value;
  };
  const named = take('FREQ');
  const freq = frequencies.find((one) => one === named);
  const interval = Number(take('INTERVAL') ?? 1);
  const end = parseEnd(take('UNTIL'), take('COUNT'), zone);
  if (freq === undefined || !Number.isInteger(interval) || interval < 1 || end === null)
    return null;
  const rule: Rule = { freq, interval, weekdays: [], monthly: null, end };
  // The week begins on Monday where nothing is said (RFC 5545).
  if ((take('WKST') ?? 'MO') !== 'MO') return null;
  if (freq === 'WEEKLY') {
    const days = take('BYDAY')?.split(',') ?? [];
    rule.weekdays = weekdays.filter((day) => days.includes(day));
    if (rule.weekdays.length !== days.length) return null;
  }
  if (freq === 'MONTHLY') {
    const day = take('BYMONTHDAY');
    const nth = take('BYDAY');
    if (day !== undefined && nth !== undefined) return null;
    if (day !== undefined && !/^(-1|[1-9]|[12]\d|3[01])$/.test(day)) return null;
    if (day !== undefined) rule.monthly = { day: Number(day) };
    const found = /^(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA)$/.exec(nth ?? '');
    if (nth !== undefined && found === null) return null;
    if (found) rule.monthly = { nth: Number(found[1]), weekday: found[2] as Weekday };
  }
  return parts.size === 0 ? rule : null;
}

function parseEnd(
  until: string | undefined,
  count: string | undefined,
  zone: string,
): RuleEnd | null {
  if (until !== undefined) {
    const day = untilDay(until, zone);
    return day === null ? null : { kind: 'until', day };
  }
  if (count === undefined) return { kind: 'never' };
  return /^[1-9]\d{0,3}$/.test(count) ? { kind: 'count', count: Number(count) } : null;
}

/** The last day that `UNTIL` allows, by the clocks of `zone`. */
function untilDay(until: string, zone: string): string | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, utc] = found;
  if (utc !== 'Z') return `${year}-${month}-${day}`;
  return dayIn(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`, zone);
}

/** The end of a day by the clocks of `zone`, as `UNTIL` says it. */
function untilEndOf(day: string, zone: string): string {
  const last = instantIn(`${day}T23:59`, zone) ?? `${day}T23:59:00Z`;
  return last.replace(/[-:]/g, '').replace(/00Z$/, '59Z');
}

export function formatRule(rule: Rule, zone: string): string {
  const parts = new Map<string, string>([['FREQ', rule.freq]]);
  if (rule.interval > 1) parts.set('INTERVAL', String(rule.interval));
  if (rule.freq === 'WEEKLY' && rule.weekdays.length > 0) {
    parts.set('BYDAY', weekdays.filter((day) => rule.weekdays.includes(day)).join(','));
  }
  if (rule.freq === 'MONTHLY' && rule.monthly !== null) {
    if ('day' in rule.monthly) parts.set('BYMONTHDAY', String(rule.monthly.day));
    else parts.set('BYDAY', `${rule.monthly.nth}${rule.monthly.weekday}`);
  }
  if (rule.end.kind === 'until') parts.set('UNTIL', untilEndOf(rule.end.day, zone));
  if (rule.end.kind === 'count') parts.set('COUNT', String(rule.end.count));
  return joined(parts);
}

export function weekdayName(day: string): Weekday {
  return weekdays[weekdayOf(day)] ?? 'MO';
}

/** «2026-12-14» is the second Monday of its month. */
export function nthOf(day: string): number {
  return Math.ceil(Number(day.slice(8, 10)) / 7);
}

/**
 * The same rule once an occurrence goes from one day to another, and with it all that follow: what falls on Mondays
 * falls on Tuesdays. Null where only who wrote the rule can say what that would be.
 */
export function movedRule(rrule: string, from: string, to: string): string | null {
  const days = daysBetween(from, to);
  if (days === 0) return rrule;
  const parts = partsOf(rrule);
  const until = parts.get('UNTIL');
  if (until !== undefined) parts.set('UNTIL', movedUntil(until, days));
  const byDay = parts.get('BYDAY')?.split(',');
  const byMonthDay = parts.get('BYMONTHDAY');
  const others = ['BYSETPOS', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH'];
  if (others.some((name) => parts.has(name)) || (byDay && byMonthDay !== undefined)) return null;
  if (parts.get('FREQ') === 'WEEKLY' && byDay) {
    const moved = byDay.map((day) => {
      const at = weekdays.findIndex((one) => one === day);
      return at < 0 ? null : weekdays[(((at + days) % 7) + 7) % 7];
    });
    if (moved.includes(null)) return null;
    parts.set('BYDAY', moved.join(','));
    return joined(parts);
  }
  if (parts.get('FREQ') === 'MONTHLY' && byMonthDay !== undefined) {
    if (!/^\d+$/.test(byMonthDay)) return null;
    parts.set('BYMONTHDAY', String(Number(to.slice(8, 10))));
    return joined(parts);
  }
  if (parts.get('FREQ') === 'MONTHLY' && byDay) {
    if (byDay.length > 1 || byDay[0]?.startsWith('-')) return null;
    parts.set('BYDAY', `${nthOf(to)}${weekdayName(to)}`);
    return joined(parts);
  }
  return byDay || byMonthDay !== undefined ? null : joined(parts);
}

/** The last occurrence goes along. */
function movedUntil(until: string, days: number): string {
  const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
  return `${addDays(day, days).replaceAll('-', '')}${until.slice(8)}`;
}
