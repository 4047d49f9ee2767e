import type { EventChange } from '@/api/types';
import { eventKinds, eventStatuses, eventVisibilities } from '@/lib/glossary';
import { sayDay, sayHour } from '../when';
import { ruleWords } from '../recurrence/rule-words';
import { wallOf } from '@/lib/zoned';

const fieldNames: Record<string, string> = {
  kind: 'Tipo',
  title: 'Título',
  description_html: 'Descrição',
  subject: 'Assunto tratado',
  starts_at: 'Começo',
  ends_at: 'Fim',
  time_zone: 'Fuso',
  all_day: 'Dia inteiro',
  no_end_time: 'Fim não divulgado',
  to_be_confirmed: 'Hora a confirmar',
  place: 'Local',
  unit_id: 'Órgão',
  organiser: 'Quem organiza',
  visibility: 'Quem vê',
  authorities: 'Autoridades',
  participants: 'Participantes',
  press_info: 'Informações à imprensa',
  internal_note: 'Nota interna',
  tags: 'Assuntos',
  release_ids: 'Releases',
  rrule: 'Repetição',
  exdates: 'Datas fora da série',
  status: 'Situação',
};

export function fieldName(field: string): string {
  return fieldNames[field] ?? field;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function named(names: Record<string, string | { label: string }>, value: string): string {
  const name = names[value];
  return typeof name === 'string' ? name : (name?.label ?? value);
}

function people(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .map((one: unknown) => (isRecord(one) && typeof one.name === 'string' ? one.name : String(one)))
    .join(', ');
}

function placeWords(value: unknown): string {
  if (!isRecord(value)) return '';
  const { name, address, online_url, municipality_code: code } = value;
  return [name, address, online_url, typeof code === 'number' ? `município ${code}` : null]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}

/** A value of a field in words; hours by the clocks of `zone`. */
export function sayValue(field: string, value: unknown, zone: string): string {
  if (value === null || value === undefined || value === '') return 'nada';
  if (typeof value === 'boolean') return value ? 'sim' : 'não';
  if (typeof value === 'string') {
    switch (field) {
      case 'starts_at':
      case 'ends_at': {
        const wall = wallOf(value, zone);
        return `${sayDay(wall)}, ${sayHour(wall)}`;
      }
      case 'kind':
        return named(eventKinds, value);
      case 'status':
        return named(eventStatuses, value);
      case 'visibility':
        return named(eventVisibilities, value);
      case 'rrule':
        return ruleWords(value, '2026-01-01', zone);
      default:
        return value;
    }
  }
  if (field === 'place') return placeWords(value) || 'nada';
  if (Array.isArray(value) && (field === 'release_ids' || field === 'exdates')) {
    return String(value.length);
  }
  return people(value) || 'nada';
}

/** «Começo: de … para …»; of long texts only that they changed. */
export function sayChange({ field, from, to }: EventChange, zone: string) {
  const name = fieldName(field);
  if ((from === null || from === undefined) && (to === null || to === undefined)) {
    return { name, from: null, to: null };
  }
  return { name, from: sayValue(field, from, zone), to: sayValue(field, to, zone) };
}
