import { useSyncExternalStore, type ComponentProps, type MouseEvent } from 'react';

/**
 * The newsroom's own small router: two pages and a query do not need more, and every reader of a release
 * would download it.
 */
const listeners = new Set<() => void>();
let current = location.pathname + location.search;

function announce(): void {
  current = location.pathname + location.search;
  for (const listener of listeners) listener();
}

export function startLocation(): void {
  history.scrollRestoration = 'manual';
  window.addEventListener('popstate', announce);
}

export function goTo(href: string, how: { replace?: boolean } = {}): void {
  if (href === current) return;
  rememberScroll();
  if (how.replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  announce();
}

/** Where the page stood when it was left; null for one that was not here before. */
export function scrollOfEntry(): number | null {
  const state: unknown = history.state;
  const known = typeof state === 'object' && state !== null && 'scroll' in state;
  return known && typeof state.scroll === 'number' ? state.scroll : null;
}

export function rememberScroll(): void {
  history.replaceState({ scroll: window.scrollY }, '');
}

export function useAddress(): URL {
  const address = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
  return new URL(address, location.origin);
}

/** A link inside the newsroom: an ordinary one, that does not load the whole page anew. */
export function NewsLink({
  href,
  onClick,
  children,
  ...rest
}: ComponentProps<'a'> & { href: string }) {
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || elsewhere || event.button !== 0) return;
    event.preventDefault();
    goTo(href);
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
