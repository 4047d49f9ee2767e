/** The parts of an event's page besides the first, as they stand in the address; `tabs.tsx` says what each shows. */
export const tabNames = [
  'cobertura',
  'checklist',
  'roteiro',
  'autoridades',
  'convidados',
  'recursos',
  'midia',
  'imprensa',
  'historico',
] as const;
export type TabName = (typeof tabNames)[number];

export interface EventSearch {
  tab?: TabName;
  /** The date of a series. */
  occurrence?: string;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parseEventSearch(raw: Record<string, unknown>): EventSearch {
  const search: EventSearch = {};
  const tab = tabNames.find((one) => one === raw.tab);
  if (tab) search.tab = tab;
  const { occurrence } = raw;
  if (typeof occurrence === 'string' && !Number.isNaN(Date.parse(occurrence))) {
    search.occurrence = occurrence;
  }
  return search;
}
