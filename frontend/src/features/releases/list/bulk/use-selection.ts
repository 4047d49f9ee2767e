import { useCallback, useRef, useState } from 'react';

export interface Selection {
  chosen: ReadonlySet<string>;
  /** With `range`, all between the last one pressed and this. */
  toggle: (id: string, range: boolean) => void;
  choose: (ids: Iterable<string>) => void;
}

const none: ReadonlySet<string> = new Set();

/** What is ticked in a list that shows `ids`. It belongs to `of`: another list begins with nothing ticked. */
export function useSelection(ids: string[], of: string): Selection {
  const [state, setState] = useState({ of, chosen: none });
  const last = useRef<string | null>(null);
  const chosen = state.of === of ? state.chosen : none;
  const choose = useCallback(
    (chosenNow: Iterable<string>) => setState({ of, chosen: new Set(chosenNow) }),
    [of],
  );
  function toggle(id: string, range: boolean): void {
    const from = last.current === null ? -1 : ids.indexOf(last.current);
    const to = ids.indexOf(id);
    const between = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    const touched = range && from >= 0 ? between : [id];
    const next = new Set(chosen);
    const on = !chosen.has(id);
    for (const one of touched) {
      if (on) next.add(one);
      else next.delete(one);
    }
    last.current = id;
    choose(next);
  }
  return { chosen, toggle, choose };
}
