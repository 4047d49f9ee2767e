/** The office's clock. Events carry their own zone; everything else is shown in this one. */
export const ZONE = 'America/Fortaleza';
const LOCALE = 'pt-BR';

const dayKey = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });
const clock = new Intl.DateTimeFormat(LOCALE, {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
});
const dayMonth = new Intl.DateTimeFormat(LOCALE, {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
});
const dayMonthYear = new Intl.DateTimeFormat(LOCALE, {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const longDay = new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, dateStyle: 'long' });
const full = new Intl.DateTimeFormat(LOCALE, {
  timeZone: ZONE,
  dateStyle: 'full',
});

const zoned = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

const MINUTE = 60_000;
const DAY = 86_400_000;

/** "sábado, 21 de novembro de 2026, 14:32 (horário de Fortaleza)" */
export function formatExact(iso: string): string {
  const date = new Date(iso);
  return `${full.format(date)}, ${clock.format(date)} (horário de Fortaleza)`;
}

/** "21 de novembro de 2026" */
export function formatDay(iso: string): string {
  return longDay.format(new Date(iso));
}

/** Until when something that ends at this instant lasts: its last whole day, or the day and hour at which it stops. */
export function formatUntil(iso: string): string {
  const end = new Date(iso);
  if (clock.format(end) !== '00:00') return `${longDay.format(end)}, ${spokenHour(end)}`;
  return longDay.format(end.getTime() - 1);
}

/** "14:32" */
export function formatClock(iso: string | Date): string {
  return clock.format(typeof iso === 'string' ? new Date(iso) : iso);
}

/** "YYYY-MM-DD" of an instant in the office's zone. */
export function dayOf(date: Date): string {
  return dayKey.format(date);
}

/** "2026-07-04T00:00": an instant as a field for date and hour shows it, in the office's zone. */
export function toZoned(iso: string): string {
  return zoned.format(new Date(iso)).replace(' ', 'T');
}

/** The instant that such a field means; null while it is not a whole date. */
export function fromZoned(local: string): string | null {
  const guess = Date.parse(`${local}Z`);
  if (Number.isNaN(guess)) return null;
  const shown = Date.parse(`${toZoned(new Date(guess).toISOString())}Z`);
  return new Date(2 * guess - shown).toISOString();
}

/** 9h, 9h30: how hours to come are spoken of. */
function spokenHour(date: Date): string {
  const [hour = '', minute = ''] = clock.format(date).split(':');
  return `${String(Number(hour))}h${minute === '00' ? '' : minute}`;
}

/** «agora», «há 5 min», «hoje, 14:32», «ontem, 14:32», «amanhã, 9h», «12 de mar., 14:32», «12 de mar. de 2023». */
export function formatRelative(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const past = now.getTime() - date.getTime();
  const minutes = Math.floor(Math.abs(past) / MINUTE);
  if (minutes < 1) return 'agora';
  if (minutes < 60) return past > 0 ? `há ${minutes} min` : `em ${minutes} min`;
  const day = dayOf(date);
  const hour = past > 0 ? clock.format(date) : spokenHour(date);
  if (day === dayOf(now)) return `hoje, ${hour}`;
  if (day === dayOf(new Date(now.getTime() - DAY))) return `ontem, ${hour}`;
  if (day === dayOf(new Date(now.getTime() + DAY))) return `amanhã, ${hour}`;
  if (day.slice(0, 4) === dayOf(now).slice(0, 4)) return `${dayMonth.format(date)}, ${hour}`;
  return dayMonthYear.format(date);
}

/** «1 min», «2 min 5 s», «45 s»: a wait, for people. */
export function formatWait(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return rest === 0 || minutes >= 5 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
