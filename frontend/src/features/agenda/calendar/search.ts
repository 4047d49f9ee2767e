import type { EventKind, EventVisibility } from '@/api/types';
import { eventKinds, eventVisibilities } from '@/lib/glossary';

export const views = ['mes', 'semana', 'dia', 'lista', 'equipe'] as const;
export type View = (typeof views)[number];

/** What is open over the agenda. */
export const panels = ['assinar', 'importar', 'externos'] as const;
export type Panel = (typeof panels)[number];

/** What narrows the agenda; every key may be absent. */
export interface AgendaFilters {
  q?: string;
  kind?: EventKind[];
  visibility?: EventVisibility[];
  unit?: string;
  /** IBGE's code. */
  municipality?: string;
  authority?: string;
}

/** The same with what is on show, as it stands in the address. */
export type AgendaSearch = Partial<
  Record<keyof AgendaFilters | 'vista' | 'data' | 'painel', string>
>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address that anybody may have typed: what makes no sense is left out, never an error. */
export function parseAgendaSearch(raw: Record<string, unknown>): AgendaSearch {
  const search: AgendaSearch = { ...searchOf(parseFilters(raw)) };
  const vista = views.find((one) => one === raw.vista);
  if (vista) search.vista = vista;
  const data = text(raw.data);
  if (data && isDay(data)) search.data = data;
  const painel = panels.find((one) => one === raw.painel);
  if (painel) search.painel = painel;
  return search;
}

export function isDay(text: string): boolean {
  return DAY.test(text) && text >= '1900' && !Number.isNaN(Date.parse(`${text}T00:00Z`));
}

export function parseFilters(raw: Record<string, unknown>): AgendaFilters {
  const filters: AgendaFilters = {};
  const kind = chosen(raw.kind, eventKinds);
  if (kind.length > 0) filters.kind = kind;
  const visibility = chosen(raw.visibility, eventVisibilities);
  if (visibility.length > 0) filters.visibility = visibility;
  for (const key of ['q', 'unit', 'authority'] as const) {
    const value = text(raw[key]);
    if (value) filters[key] = value;
  }
  const municipality = text(raw.municipality);
  if (municipality && /^\d{7}$/.test(municipality)) filters.municipality = municipality;
  return filters;
}

export function searchOf(filters: AgendaFilters): AgendaSearch {
  const search: AgendaSearch = {};
  for (const key of Object.keys(filters) as (keyof AgendaFilters)[]) {
    const value = filters[key];
    const said = Array.isArray(value) ? value.join(',') : value;
    if (said) search[key] = said;
  }
  return search;
}

/** How many filters the panel holds; the words searched for are not among them. */
export function countFilters(filters: AgendaFilters): number {
  const { kind, visibility, unit, municipality, authority } = filters;
  return [kind, visibility, unit, municipality, authority].filter((one) => one !== undefined)
    .length;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function chosen<K extends string>(value: unknown, names: Record<K, unknown>): K[] {
  const wanted = Array.isArray(value) ? value : (text(value)?.split(',') ?? []);
  return (Object.keys(names) as K[]).filter((name) => wanted.includes(name));
}
