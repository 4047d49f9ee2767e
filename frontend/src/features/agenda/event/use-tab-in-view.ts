import { useLayoutEffect, useRef, type RefObject } from 'react';

function middle(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** Tabs of which a phone shows a part: the open one is in the middle. The page itself does not scroll. */
export function useTabInView(tab: string | undefined): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const open = bar.current?.querySelector('[aria-current]');
    if (bar.current && open) bar.current.scrollLeft += middle(open) - middle(bar.current);
  }, [tab]);
  return bar;
}
