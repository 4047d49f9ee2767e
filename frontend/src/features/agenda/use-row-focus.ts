import { useLayoutEffect, useRef, type RefObject } from 'react';

interface RowFocus {
  row: RefObject<HTMLDivElement | null>;
  /** Before what may take the focused control of the row away. */
  hold: () => void;
}

/**
 * The focus in a row of a list, where what is done takes the control away, or the row itself: it goes to another control
 * of the row, to the next row, to the one before, or to the section around them.
 */
export function useRowFocus(version: number): RowFocus {
  const row = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (held.current && lost) row.current?.querySelector('button')?.focus();
    held.current = false;
  }, [version]);
  useLayoutEffect(() => {
    const here = row.current;
    // It is still in the document when it is told to go.
    return () => {
      if (here?.contains(document.activeElement)) neighbour(here)?.focus();
    };
  }, []);
  return {
    row,
    hold: () => {
      held.current = row.current?.contains(document.activeElement) ?? false;
    },
  };
}

function neighbour(row: HTMLElement): HTMLElement | null | undefined {
  const item = row.closest('li');
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  return next?.querySelector('button') ?? row.closest('section');
}
