/** What clocks of an IANA zone say, as a field for date and hour holds it: «2026-12-01T09:00». */
export type Wall = string;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  return format;
}

function wallAt(instant: number, zone: string): Wall {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = part;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

/** What the clocks of `zone` say at an instant. */
export function wallOf(iso: string, zone: string): Wall {
  return wallAt(Date.parse(iso), zone);
}

/** "YYYY-MM-DD" of an instant in `zone`. */
export function dayIn(iso: string, zone: string): string {
  return wallOf(iso, zone).slice(0, 10);
}

function offsetAt(instant: number, zone: string): number {
  return Date.parse(`${wallAt(instant, zone)}Z`) - Math.floor(instant / MINUTE) * MINUTE;
}

/**
 * When the clocks of `zone` say `wall`, as the server reckons it: the first time, if they say it twice; by the offset
 * before, if they skip it. Null while it is not a whole date and hour (a year begins as 0002).
 */
export function instantIn(wall: Wall, zone: string): string | null {
  const meant = Date.parse(`${wall}Z`);
  if (Number.isNaN(meant) || wall < '1900') return null;
  const before = offsetAt(meant - DAY, zone);
  const candidates = [meant - before, meant - offsetAt(meant + DAY, zone)];
  const said = candidates
    .filter((instant) => wallAt(instant, zone) === wall)
    .toSorted((a, b) => a - b);
  return iso(said[0] ?? meant - before);
}

/** As the server writes instants. */
function iso(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** The same hour so many days later, for a wall time or a day. */
export function addDays<T extends string>(wall: T, days: number): T {
  const day = new Date(Date.parse(`${wall.slice(0, 10)}T00:00Z`) + days * DAY);
  return `${day.toISOString().slice(0, 10)}${wall.slice(10)}` as T;
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  const at = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00Z`);
  return Math.round((at(to) - at(from)) / DAY);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day.slice(0, 10)}T00:00Z`).getUTCDay();
}

/** An instant so many milliseconds later. */
export function later(from: string, by: number): string {
  return iso(Date.parse(from) + by);
}

/** «America/Sao_Paulo» → «São Paulo»; the zones that Brazil's offices meet have their names. */
export function zoneName(zone: string): string {
  const known: Record<string, string> = {
    'America/Fortaleza': 'Fortaleza',
    'America/Sao_Paulo': 'Brasília',
    'America/Manaus': 'Manaus',
    'America/Rio_Branco': 'Rio Branco',
    'America/Noronha': 'Fernando de Noronha',
    'America/New_York': 'Nova York',
    'Europe/Lisbon': 'Lisboa',
    'Europe/London': 'Londres',
    'Europe/Paris': 'Paris',
    'Asia/Shanghai': 'Pequim',
  };
  return known[zone] ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
