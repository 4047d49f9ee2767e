import { dayOf, formatClock, ZONE } from './dates';

/** A day («2026-11-21») and an hour («17:00») by the office's clock. */
export interface WallTime {
  day: string;
  time: string;
}

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const dayMonth = new Intl.DateTimeFormat('pt-BR', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
});
const DAY_MS = 86_400_000;

export function wallTimeOf(iso: string): WallTime {
  const date = new Date(iso);
  return { day: dayOf(date), time: formatClock(date) };
}

/**
 * The instant at which the office's clock shows this, as the server writes instants; null where the day or the hour is
 * missing or still being typed (a year begins as 0002).
 */
export function instantOf({ day, time }: WallTime): string | null {
  const meant = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(meant) || day < '1900') return null;
  const shown = Object.fromEntries(
    parts.formatToParts(meant).map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day: date = '', hour = '', minute = '' } = shown;
  const offset = Date.parse(`${year}-${month}-${date}T${hour}:${minute}Z`) - meant;
  return new Date(meant - offset).toISOString().replace('.000Z', 'Z');
}

/** «hoje às 17h», «amanhã às 8h30», «23 de novembro à 1h», with the year where it is another. */
export function speakMoment(iso: string, now: Date = new Date()): string {
  const { day, time } = wallTimeOf(iso);
  const [hour = '', minute = ''] = time.split(':');
  const spoken = `${Number(hour) < 2 ? 'à' : 'às'} ${String(Number(hour))}h${minute === '00' ? '' : minute}`;
  if (day === dayOf(now)) return `hoje ${spoken}`;
  if (day === dayAfter(now, 1)) return `amanhã ${spoken}`;
  if (day === dayAfter(now, -1)) return `ontem ${spoken}`;
  const year = day.slice(0, 4) === dayOf(now).slice(0, 4) ? '' : ` de ${day.slice(0, 4)}`;
  return `${dayMonth.format(new Date(iso))}${year} ${spoken}`;
}

/** «21/11/2026 14h05»: as a correction is dated. */
export function formatStamp(iso: string): string {
  const { day, time } = wallTimeOf(iso);
  return `${day.split('-').reverse().join('/')} ${time.replace(':', 'h')}`;
}

export interface QuickHour {
  label: string;
  at: string;
}

/** Hours at which offices usually publish; those of today only while they are at least a quarter of an hour away. */
export function quickHours(now: Date = new Date()): QuickHour[] {
  const toMonday = (8 - weekday(now)) % 7 || 7;
  const all = [
    { label: 'hoje 12h', day: dayOf(now), time: '12:00' },
    { label: 'hoje 17h', day: dayOf(now), time: '17:00' },
    { label: 'amanhã 8h', day: dayAfter(now, 1), time: '08:00' },
    { label: 'segunda 8h', day: dayAfter(now, toMonday), time: '08:00' },
  ];
  const soonest = now.getTime() + 15 * 60_000;
  return all.flatMap(({ label, ...wall }, place) => {
    const at = instantOf(wall);
    const again = all
      .slice(0, place)
      .some(({ day, time }) => day === wall.day && time === wall.time);
    return at !== null && Date.parse(at) >= soonest && !again ? [{ label, at }] : [];
  });
}

function dayAfter(now: Date, days: number): string {
  return dayOf(new Date(now.getTime() + days * DAY_MS));
}

/** 0 is Sunday. */
function weekday(now: Date): number {
  return new Date(`${dayOf(now)}T12:00:00Z`).getUTCDay();
}
