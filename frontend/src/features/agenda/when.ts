import type { EventSummary } from '@/api/types';
import { ZONE } from '@/lib/dates';
import { addDays, dayIn, wallOf, zoneName, type Wall } from '@/lib/zoned';

type Timed = Pick<
  EventSummary,
  'starts_at' | 'ends_at' | 'time_zone' | 'all_day' | 'no_end_time' | 'to_be_confirmed'
>;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('pt-BR', { timeZone: 'UTC', ...options });
const whole = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
const heading = format({ weekday: 'long', day: 'numeric', month: 'long' });

function noon(day: string): Date {
  return new Date(`${day.slice(0, 10)}T12:00Z`);
}

/** «terça-feira, 1 de dezembro de 2026» */
export function sayDay(day: string): string {
  return whole.format(noon(day));
}

/** «ter., 1 de dez.» */
export function sayDayShort(day: string): string {
  return short.format(noon(day));
}

/** «terça-feira, 1 de dezembro» */
export function sayDayHeading(day: string): string {
  return heading.format(noon(day));
}

/** «9h», «9h30» */
export function sayHour(wall: Wall): string {
  const [hour = '', minute = ''] = wall.slice(11).split(':');
  return `${Number(hour)}h${minute === '00' ? '' : minute}`;
}

/** The days on which it is, by its own zone; the last one included. */
export function daysOf({ starts_at, ends_at, time_zone, all_day }: Timed): {
  first: string;
  last: string;
} {
  const first = dayIn(starts_at, time_zone);
  if (ends_at === null) return { first, last: first };
  const end = wallOf(ends_at, time_zone);
  const day = end.slice(0, 10);
  const untilMidnight = (all_day || end.endsWith('T00:00')) && day > first;
  return { first, last: untilMidnight ? addDays(day, -1) : day };
}

/** «9h às 11h», «a partir das 9h», «dia inteiro»; by the clocks of its own zone. */
export function sayHours(event: Timed): string {
  if (event.all_day) return 'dia inteiro';
  const start = wallOf(event.starts_at, event.time_zone);
  const hours = sayHour(start);
  const unsure = event.to_be_confirmed ? ' (hora a confirmar)' : '';
  if (event.ends_at === null || event.no_end_time) return `${hours}${unsure}`;
  const end = wallOf(event.ends_at, event.time_zone);
  const { first, last } = daysOf(event);
  const until = last === first ? sayHour(end) : `${sayHour(end)} de ${sayDayShort(end)}`;
  return `${hours} às ${until}${unsure}`;
}

/** «horário de Nova York; 11h em Fortaleza», where its clocks are not the office's. */
export function zoneNote({ starts_at, time_zone, all_day }: Timed): string | null {
  const here = wallOf(starts_at, ZONE);
  if (all_day || here === wallOf(starts_at, time_zone)) return null;
  return `horário de ${zoneName(time_zone)}; ${sayHour(here)} em Fortaleza`;
}

/** «terça-feira, 1 de dezembro de 2026, 9h às 11h» */
export function sayWhen(event: Timed): string {
  const { first, last } = daysOf(event);
  const note = zoneNote(event);
  const days =
    event.all_day && last !== first ? `${sayDay(first)} a ${sayDay(last)}` : sayDay(first);
  return `${days}, ${sayHours(event)}${note === null ? '' : ` (${note})`}`;
}

/** «ter., 1 de dez., 9h»: where there is little room. */
export function sayStart({ starts_at, time_zone, all_day }: Timed): string {
  const start = wallOf(starts_at, time_zone);
  return all_day ? sayDayShort(start) : `${sayDayShort(start)}, ${sayHour(start)}`;
}

/** It was put off and has no new date yet. */
export function isUndated({
  postponed_from,
  starts_at,
}: Pick<EventSummary, 'postponed_from' | 'starts_at'>): boolean {
  return postponed_from === starts_at;
}

/** «Conjunto Cidade Nova, Sobral» */
export function sayPlace({
  place,
  municipality,
}: Pick<EventSummary, 'place' | 'municipality'>): string {
  return [place.name, municipality].filter((part) => part != null && part !== '').join(', ');
}

/** Where a map shows it: by its coordinates, else by what is written; null where there is nothing to go by. */
export function mapLinks({
  place,
  municipality,
}: Pick<EventSummary, 'place' | 'municipality'>): { google: string; osm: string } | null {
  const { latitude, longitude } = place;
  if (latitude != null && longitude != null) {
    const point = `${latitude},${longitude}`;
    return {
      google: `https://www.google.com/maps/search/?api=1&query=${point}`,
      osm: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
    };
  }
  const written = [place.address ?? place.name, municipality].filter(
    (part) => part != null && part !== '',
  );
  if (place.address == null && place.name == null && municipality === null) return null;
  const query = encodeURIComponent(written.join(', '));
  return {
    google: `https://www.google.com/maps/search/?api=1&query=${query}`,
    osm: `https://www.openstreetmap.org/search?query=${query}`,
  };
}
