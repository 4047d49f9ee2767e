/** What the list of the newsroom may be narrowed by, as it stands in the address. */
export const newsFilters = ['q', 'kind', 'tag', 'unit', 'municipality', 'from', 'to'] as const;
export type NewsFilter = (typeof newsFilters)[number];
export type NewsSearch = Partial<Record<NewsFilter, string>>;

export function parseNewsSearch(query: string | URLSearchParams): NewsSearch {
  const params = new URLSearchParams(query);
  const search: NewsSearch = {};
  for (const key of newsFilters) {
    const value = params.get(key)?.trim();
    if (value && fits(key, value)) search[key] = value;
  }
  return search;
}

export function newsAddress(search: NewsSearch): string {
  const query = newsQuery(search);
  return query === '' ? '/imprensa' : `/imprensa?${query}`;
}

/** In one order whatever the order of the changes, so that equal lists have equal addresses. */
export function newsQuery(search: NewsSearch): string {
  const params = new URLSearchParams();
  for (const key of newsFilters) {
    const value = search[key];
    if (value) params.set(key, value);
  }
  return params.toString();
}

function fits(key: NewsFilter, value: string): boolean {
  if (key === 'from' || key === 'to') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (key === 'municipality') return /^\d{7}$/.test(value);
  return true;
}
