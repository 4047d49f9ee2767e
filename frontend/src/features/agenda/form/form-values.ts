import type {
  AgendaEvent,
  EventContent,
  EventContentPatch,
  EventKind,
  EventVisibility,
} from '@/api/types';
import { ZONE } from '@/lib/dates';
import { timesOf, whenValuesOf, type WhenValues } from '../when-values';

export interface PersonValues {
  name: string;
  office: string;
  attendance: 'invited' | 'confirmed' | 'declined';
  represents: string;
}

/** An event as its form holds it: no field is ever absent. */
export interface EventValues {
  kind: EventKind;
  title: string;
  subject: string;
  description_html: string;
  when: WhenValues;
  time_zone: string;
  no_end_time: boolean;
  to_be_confirmed: boolean;
  rrule: string | null;
  place: {
    name: string;
    address: string;
    municipality_code: number | null;
    latitude: string;
    longitude: string;
    online_url: string;
  };
  unit_id: string;
  organiser: string;
  visibility: EventVisibility;
  authorities: PersonValues[];
  participants: PersonValues[];
  press_info: { accreditation: string; contact: string; arrival_time: string };
  internal_note: string;
  tags: string[];
  release_ids: string[];
}

export const nobody: PersonValues = {
  name: '',
  office: '',
  attendance: 'invited',
  represents: '',
};

export function newValues(when: WhenValues, unit_id: string): EventValues {
  return {
    kind: 'inauguration',
    title: '',
    subject: '',
    description_html: '',
    when,
    time_zone: ZONE,
    no_end_time: false,
    to_be_confirmed: false,
    rrule: null,
    place: {
      name: '',
      address: '',
      municipality_code: null,
      latitude: '',
      longitude: '',
      online_url: '',
    },
    unit_id,
    organiser: '',
    visibility: 'internal',
    authorities: [],
    participants: [],
    press_info: { accreditation: '', contact: '', arrival_time: '' },
    internal_note: '',
    tags: [],
    release_ids: [],
  };
}

export function valuesOf(event: AgendaEvent): EventValues {
  const { place, press_info } = event;
  return {
    kind: event.kind,
    title: event.title,
    subject: event.subject ?? '',
    description_html: event.description_html,
    when: whenValuesOf(event),
    time_zone: event.time_zone,
    // Without an end the server holds it for untold; the field is for an end that there is.
    no_end_time: event.no_end_time && event.ends_at !== null,
    to_be_confirmed: event.to_be_confirmed,
    rrule: event.rrule,
    place: {
      name: place.name ?? '',
      address: place.address ?? '',
      municipality_code: place.municipality_code ?? null,
      latitude: numberText(place.latitude),
      longitude: numberText(place.longitude),
      online_url: place.online_url ?? '',
    },
    unit_id: event.unit_id,
    organiser: event.organiser ?? '',
    visibility: event.visibility,
    authorities: event.authorities.map(({ name, office, attendance = 'invited' }) => ({
      ...nobody,
      name,
      office: office ?? '',
      attendance,
    })),
    participants: event.participants.map(({ name, office, represents }) => ({
      ...nobody,
      name,
      office: office ?? '',
      represents: represents ?? '',
    })),
    press_info: {
      accreditation: press_info.accreditation ?? '',
      contact: press_info.contact ?? '',
      arrival_time: press_info.arrival_time ?? '',
    },
    internal_note: event.internal_note ?? '',
    tags: event.tags,
    release_ids: event.release_ids,
  };
}

function numberText(value: number | null | undefined): string {
  return value == null ? '' : String(value).replace('.', ',');
}

/** «-3,6861», as it is written here, and «-3.6861», as maps give it; NaN where it is no number. */
function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function isNamed({ name }: PersonValues): boolean {
  return name.trim() !== '';
}

function degreesFault(text: string, name: string, most: number): string | undefined {
  const value = numberOf(text);
  if (value === null) return undefined;
  if (!Number.isFinite(value)) return 'Escreva só o número, como -3,6861.';
  return Math.abs(value) > most ? `A ${name} vai de -${most} a ${most}.` : undefined;
}

function halfAPoint({ latitude, longitude }: EventValues['place']): string | undefined {
  const whole = (orNull(latitude) === null) === (orNull(longitude) === null);
  return whole ? undefined : 'Latitude e longitude vêm juntas.';
}

function urlFault(text: string): string | undefined {
  const url = orNull(text);
  if (url === null || /^https?:\/\/[^ ]*$/i.test(url)) return undefined;
  return 'Use um endereço que comece com https://.';
}

/** What can be told to be wrong before anything is sent, by field as the server names it. */
export function faultsOf({ title, when, time_zone, place }: EventValues): Record<string, string> {
  const { faults = {} } = timesOf(when, time_zone);
  const found: [string, string | undefined][] = [
    ['title', title.trim() === '' ? 'Dê um título ao evento.' : undefined],
    ['starts_at', faults.start],
    ['ends_at', faults.end],
    ['place.latitude', degreesFault(place.latitude, 'latitude', 90)],
    ['place.longitude', degreesFault(place.longitude, 'longitude', 180) ?? halfAPoint(place)],
    ['place.online_url', urlFault(place.online_url)],
  ];
  return Object.fromEntries(found.filter((one): one is [string, string] => one[1] !== undefined));
}

/** What is sent; null while it cannot be told when it is. */
export function contentOf(values: EventValues): EventContent | null {
  const { times } = timesOf(values.when, values.time_zone);
  if (times === undefined) return null;
  const { place, press_info } = values;
  return {
    kind: values.kind,
    title: values.title.trim(),
    subject: orNull(values.subject),
    description_html: values.description_html,
    ...times,
    time_zone: values.time_zone,
    no_end_time: values.no_end_time || times.ends_at === null,
    to_be_confirmed: values.to_be_confirmed,
    rrule: values.rrule,
    place: {
      name: orNull(place.name),
      address: orNull(place.address),
      municipality_code: place.municipality_code,
      latitude: numberOf(place.latitude),
      longitude: numberOf(place.longitude),
      online_url: orNull(place.online_url),
    },
    unit_id: values.unit_id === '' ? undefined : values.unit_id,
    organiser: orNull(values.organiser),
    visibility: values.visibility,
    authorities: values.authorities
      .filter(isNamed)
      .map(({ name, office, attendance }) => ({ name, office: orNull(office), attendance })),
    participants: values.participants.filter(isNamed).map(({ name, office, represents }) => ({
      name,
      office: orNull(office),
      represents: orNull(represents),
    })),
    press_info: {
      accreditation: orNull(press_info.accreditation),
      contact: orNull(press_info.contact),
      arrival_time: orNull(press_info.arrival_time),
    },
    internal_note: orNull(values.internal_note),
    tags: values.tags,
    release_ids: values.release_ids,
  };
}

/** Only what the person changed: what a colleague changed elsewhere meanwhile stays. */
export function changesOf(before: EventContent, after: EventContent): EventContentPatch {
  const same = (key: keyof EventContent) =>
    JSON.stringify(before[key]) === JSON.stringify(after[key]);
  const keys = (Object.keys(after) as (keyof EventContent)[]).filter((key) => !same(key));
  return Object.fromEntries(keys.map((key) => [key, after[key]]));
}
