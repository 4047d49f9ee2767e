import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { dayOf } from '@/lib/dates';
import { rememberSearch } from './last-search';
import {
  parseAgendaSearch,
  parseFilters,
  searchOf,
  type AgendaFilters,
  type AgendaSearch,
  type Panel,
  type View,
} from './search';

const route = getRouteApi('/ui/shell/agenda');

export interface OnShow {
  view: View;
  /** A day of what is on show. */
  day: string;
  today: string;
  filters: AgendaFilters;
  panel: Panel | undefined;
  /** On a phone every view is a list by day. */
  narrow: boolean;
  go: (part: { view?: View; day?: string }) => void;
  filter: (part: Partial<AgendaFilters>) => void;
  clear: () => void;
  openPanel: (panel: Panel | undefined) => void;
}

/** What is on show, from the address, and how to change it. */
export function useAgendaSearch(): OnShow {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const today = dayOf(new Date());
  const filters = useMemo(() => parseFilters(search), [search]);
  useEffect(() => rememberSearch(search), [search]);
  const change = useCallback(
    (part: AgendaSearch, replace = false) => {
      void navigate({
        search: (before) => parseAgendaSearch({ ...before, ...part }),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const filter = useCallback(
    (part: Partial<AgendaFilters>) => {
      const emptied = Object.fromEntries(Object.keys(part).map((key) => [key, undefined]));
      change({ ...emptied, ...searchOf(part) }, true);
    },
    [change],
  );
  const clear = useCallback(() => {
    void navigate({
      search: ({ vista, data }) => parseAgendaSearch({ vista, data }),
      resetScroll: false,
    });
  }, [navigate]);
  const wanted = search.vista as View | undefined;
  return {
    view: wanted ?? (narrow ? 'semana' : 'mes'),
    day: search.data ?? today,
    today,
    filters,
    panel: search.painel as OnShow['panel'],
    narrow,
    go: ({ view, day }) => change({ ...(view && { vista: view }), ...(day && { data: day }) }),
    filter,
    clear,
    openPanel: (panel) => change({ painel: panel }, panel === undefined),
  };
}
