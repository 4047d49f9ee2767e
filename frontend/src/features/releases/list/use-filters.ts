import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { parseFilters, toSearch, type ReleaseFilters } from './filters';

const route = getRouteApi('/ui/shell/releases');

/** The filters of the address, and how to change them: `undefined` removes one. */
export function useFilters(): {
  filters: ReleaseFilters;
  change: (part: Partial<ReleaseFilters>, how?: { replace: boolean }) => void;
  /** Removes the filters; the words searched for and the order stay, unless all is to go. */
  clear: (all?: boolean) => void;
} {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = useMemo(() => parseFilters(search), [search]);
  const change = useCallback(
    (part: Partial<ReleaseFilters>, { replace } = { replace: false }) => {
      void navigate({
        search: (before) => toSearch(parseFilters(toSearch({ ...parseFilters(before), ...part }))),
        replace,
        resetScroll: true,
      });
    },
    [navigate],
  );
  const clear = useCallback(
    (all = false) => {
      void navigate({
        search: ({ q, sort }) => (all ? {} : toSearch(parseFilters({ q, sort }))),
      });
    },
    [navigate],
  );
  return { filters, change, clear };
}
