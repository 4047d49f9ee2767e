import type { ReleaseKind, ReleaseStatus } from '@/api/types';
import { releaseKinds, releaseStatuses } from '@/lib/glossary';

export const sorts = [
  '-updated_at',
  'updated_at',
  '-published_at',
  'published_at',
  '-created_at',
  'created_at',
] as const;
export type ReleaseSort = (typeof sorts)[number];

/** What the list shows; every key may be absent. */
export interface ReleaseFilters {
  q?: string;
  status?: ReleaseStatus[];
  kind?: ReleaseKind[];
  unit?: string;
  tag?: string;
  author?: string;
  /** Who is to do it: `me`, or an id. */
  assignee?: string;
  /** Whose time has passed; not in a search. */
  overdue?: 'true';
  from?: string;
  to?: string;
  sort?: ReleaseSort;
}

/** The same as it stands in the address and in the server's query. */
export type ReleaseSearch = Partial<Record<keyof ReleaseFilters, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address that anybody may have typed: what makes no sense is left out, never an error. */
export function parseFilters(raw: Record<string, unknown>): ReleaseFilters {
  const filters: ReleaseFilters = {};
  const q = text(raw.q);
  if (q) filters.q = q;
  const status = chosen(raw.status, releaseStatuses);
  if (status.length > 0) filters.status = status;
  const kind = chosen(raw.kind, releaseKinds);
  if (kind.length > 0) filters.kind = kind;
  for (const key of ['unit', 'tag', 'author', 'assignee'] as const) {
    const value = text(raw[key]);
    if (value) filters[key] = value;
  }
  for (const key of ['from', 'to'] as const) {
    const value = text(raw[key]);
    if (value && DAY.test(value)) filters[key] = value;
  }
  if (text(raw.overdue) === 'true' && !q) filters.overdue = 'true';
  const sort = sorts.find((one) => one === raw.sort);
  if (sort && sortsFor(filters).includes(sort)) filters.sort = sort;
  return filters;
}

export function toSearch(filters: ReleaseFilters): ReleaseSearch {
  const search: ReleaseSearch = {};
  for (const key of Object.keys(filters) as (keyof ReleaseFilters)[]) {
    const value = filters[key];
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text) search[key] = text;
  }
  return search;
}

/** A search has its hits by date of publication only. */
export function sortsFor(filters: ReleaseFilters): readonly ReleaseSort[] {
  return filters.q ? ['-published_at', 'published_at'] : sorts;
}

/** How many filters the panel holds; the words searched for are not among them. */
export function countFilters({
  status,
  kind,
  unit,
  tag,
  author,
  assignee,
  overdue,
  from,
  to,
}: ReleaseFilters): number {
  const period = from ?? to;
  const all = [status, kind, unit, tag, author, assignee, overdue, period];
  return all.filter((one) => one !== undefined).length;
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function chosen<K extends string>(value: unknown, names: Record<K, unknown>): K[] {
  const wanted = Array.isArray(value) ? value : (text(value)?.split(',') ?? []);
  return (Object.keys(names) as K[]).filter((name) => wanted.includes(name));
}
