import type { AgendaSearch } from './search';

let last: AgendaSearch | null = null;

/** So that whoever opened an event comes back to the agenda as they left it. */
export function rememberSearch(search: AgendaSearch): void {
  last = { ...search, painel: undefined };
}

export function lastSearch(): AgendaSearch | null {
  return last;
}
