export const tabs = ['versoes', 'historico'] as const;
export type ReleaseTab = (typeof tabs)[number];

/** What of a release is shown, as it stands in the address; the text itself needs nothing there. */
export interface ReleaseSearch {
  tab?: ReleaseTab;
  /** The version that is read. */
  v?: string;
  /** The versions that are compared: from `a` to `b`. */
  a?: string;
  b?: string;
  /** The two texts beside each other. */
  modo?: 'lado';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parseReleaseSearch(raw: Record<string, unknown>): ReleaseSearch {
  const search: ReleaseSearch = {};
  const tab = tabs.find((one) => one === raw.tab);
  if (!tab) return search;
  search.tab = tab;
  if (tab !== 'versoes') return search;
  const [v, a, b] = [raw.v, raw.a, raw.b].map(number);
  if (v) search.v = v;
  else if (a && b) Object.assign(search, { a, b });
  if (raw.modo === 'lado') search.modo = 'lado';
  return search;
}

function number(value: unknown): string | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? value : undefined;
}
