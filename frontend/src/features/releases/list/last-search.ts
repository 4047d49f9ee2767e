import type { ReleaseSearch } from './filters';

let last: ReleaseSearch = {};

/** The list as this tab last showed it, so that «up» from a release leads back to the same list. */
export function lastSearch(): ReleaseSearch {
  return last;
}

export function rememberSearch(search: ReleaseSearch): void {
  last = search;
}
