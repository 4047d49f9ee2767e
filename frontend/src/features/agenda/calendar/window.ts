import { addDays, weekdayOf } from '@/lib/zoned';
import type { View } from './search';

/** Days, the last one included. */
export interface Days {
  from: string;
  to: string;
}

/** The week of a day, from Sunday to Saturday. */
export function weekOf(day: string): Days {
  const from = addDays(day, -weekdayOf(day));
  return { from, to: addDays(from, 6) };
}

export function monthOf(day: string): Days {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

/** What is on show, of which everything is asked for: a month with the whole weeks at its ends. */
export function windowOf(view: View, day: string): Days {
  switch (view) {
    case 'dia':
      return { from: day, to: day };
    case 'semana':
      return weekOf(day);
    case 'lista':
      return monthOf(day);
    case 'mes': {
      const { from, to } = monthOf(day);
      return { from: weekOf(from).from, to: weekOf(to).to };
    }
  }
}

/** The day that is shown when one goes a page back or on. */
export function turned(view: View, day: string, by: 1 | -1): string {
  switch (view) {
    case 'dia':
      return addDays(day, by);
    case 'semana':
      return addDays(day, 7 * by);
    case 'mes':
    case 'lista': {
      const { from, to } = monthOf(day);
      return by === 1 ? addDays(to, 1) : monthOf(addDays(from, -1)).from;
    }
  }
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('pt-BR', { timeZone: 'UTC', ...options });
const wholeDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const monthName = format({ month: 'long', year: 'numeric' });
const dayOnly = format({ day: 'numeric' });
const dayMonth = format({ day: 'numeric', month: 'short' });
const dayMonthYear = format({ day: 'numeric', month: 'short', year: 'numeric' });

function at(day: string): Date {
  return new Date(`${day}T00:00Z`);
}

/** «dezembro de 2026», «6 a 12 de dez. de 2026», «terça-feira, 1 de dezembro de 2026». */
export function titleOf(view: View, day: string): string {
  if (view === 'dia') return wholeDay.format(at(day));
  if (view !== 'semana') return monthName.format(at(day));
  const { from, to } = weekOf(day);
  const last = dayMonthYear.format(at(to));
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOnly.format(at(from))} a ${last}`;
  const first = (from.slice(0, 4) === to.slice(0, 4) ? dayMonth : dayMonthYear).format(at(from));
  return `${first} a ${last}`;
}
