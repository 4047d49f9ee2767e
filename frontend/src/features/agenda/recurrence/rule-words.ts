import { weekdayOf } from '@/lib/zoned';
import { parseRule, weekdays, type Rule, type Weekday } from './rule';

const long = ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'];
const months = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const ordinals = ['', 'primeira', 'segunda', 'terceira', 'quarta', 'quinta'];
const masculine = ['', 'primeiro', 'segundo', 'terceiro', 'quarto', 'quinto'];

export function weekdayWord(day: Weekday): string {
  return long[weekdays.indexOf(day)] ?? '';
}

/** Saturday and Sunday are he, the others she. */
function isHe(day: Weekday): boolean {
  return day === 'SA' || day === 'SU';
}

function list(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} e ${words.at(-1)}`;
}

/** Weeks of work begin on Monday. */
function inOrder(days: readonly Weekday[]): Weekday[] {
  return [...weekdays.slice(1), 'SU' as const].filter((day) => days.includes(day));
}

function weekly({ interval, weekdays: chosen }: Rule, start: string): string {
  const own = weekdays[weekdayOf(start)] ?? 'MO';
  const days = inOrder(chosen.length === 0 ? [own] : chosen);
  if (days.length === 7)
    return interval === 1 ? 'Todo dia' : `A cada ${interval} semanas, todo dia`;
  const workdays = days.length === 5 && !days.some(isHe);
  if (interval > 1) {
    const on = workdays
      ? 'de segunda a sexta'
      : list(days.map((day) => `${isHe(day) ? 'no' : 'na'} ${weekdayWord(day)}`));
    return `A cada ${interval} semanas, ${on}`;
  }
  if (workdays) return 'De segunda a sexta';
  const she = days.filter((day) => !isHe(day)).map(weekdayWord);
  const he = days.filter(isHe).map(weekdayWord);
  const said = [
    ...(she.length > 0 ? [`toda ${list(she)}`] : []),
    ...(he.length > 0 ? [`todo ${list(he)}`] : []),
  ].join(' e ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

export function nthWord(nth: number, weekday: Weekday): string {
  const he = isHe(weekday);
  const which =
    nth < 0 ? (he ? 'último' : 'última') : ((he ? masculine : ordinals)[nth] ?? String(nth));
  return `${he ? 'no' : 'na'} ${which} ${weekdayWord(weekday)}`;
}

function monthly({ interval, monthly: on }: Rule, start: string): string {
  const every = interval === 1 ? 'Todo mês' : `A cada ${interval} meses`;
  if (on !== null && 'nth' in on) return `${every}, ${nthWord(on.nth, on.weekday)}`;
  const day = on?.day ?? Number(start.slice(8, 10));
  return `${every}, no ${day === -1 ? 'último dia' : `dia ${day}`}`;
}

function once(rule: Rule, start: string): string {
  const { interval } = rule;
  switch (rule.freq) {
    case 'DAILY':
      return interval === 1 ? 'Todo dia' : `A cada ${interval} dias`;
    case 'WEEKLY':
      return weekly(rule, start);
    case 'MONTHLY':
      return monthly(rule, start);
    case 'YEARLY': {
      const every = interval === 1 ? 'Todo ano' : `A cada ${interval} anos`;
      const month = months[Number(start.slice(5, 7)) - 1] ?? '';
      return `${every}, em ${Number(start.slice(8, 10))} de ${month}`;
    }
  }
}

/** «Toda segunda e quinta até 20/12/2026». `start` is the day on which it begins. */
export function sayRule(rule: Rule, start: string): string {
  const words = once(rule, start);
  if (rule.end.kind === 'until') {
    return `${words} até ${rule.end.day.split('-').reverse().join('/')}`;
  }
  if (rule.end.kind === 'count') {
    return `${words}, ${rule.end.count} ${rule.end.count === 1 ? 'vez' : 'vezes'}`;
  }
  return words;
}

/** The rule in words; one that has none, as it is written. */
export function ruleWords(rrule: string, start: string, zone: string): string {
  const rule = parseRule(rrule, zone);
  return rule === null ? `Repete-se por uma regra própria (${rrule})` : sayRule(rule, start);
}
