import { useEffect, useRef, type RefObject } from 'react';

interface Options {
  /** `e` on an item; receives its index. */
  onEdit?: (index: number) => void;
}

const ITEM = '[data-list-item]';

/**
 * Arrow keys, Home and End move the focus between the elements marked `data-list-item` (links or buttons,
 * so Enter opens them by itself). When nothing has the focus, ↓ enters the list.
 */
export function useListKeys<T extends HTMLElement>({ onEdit }: Options = {}): RefObject<T | null> {
  const list = useRef<T | null>(null);
  const edit = useRef(onEdit);
  useEffect(() => {
    edit.current = onEdit;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (list.current === null || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const items = [...list.current.querySelectorAll<HTMLElement>(ITEM)];
      const focus = document.activeElement;
      const index = items.findIndex((item) => item === focus);
      if (event.key === 'e' && index >= 0 && edit.current !== undefined) {
        event.preventDefault();
        edit.current(index);
        return;
      }
      if (index < 0 && !/^(BODY|MAIN|H1)$/.test(focus?.tagName ?? 'BODY')) return;
      const target = {
        ArrowDown: index + 1,
        ArrowUp: Math.max(index - 1, 0),
        Home: 0,
        End: items.length - 1,
      }[event.key];
      if (target === undefined || (index < 0 && event.key !== 'ArrowDown')) return;
      const next = items[Math.min(target, items.length - 1)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return list;
}
