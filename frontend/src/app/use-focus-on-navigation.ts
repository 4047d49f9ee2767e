import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** How long a screen may take to show its heading before the focus is left where it is. */
const PATIENCE_MS = 3000;

/**
 * A new screen starts at its heading, as a new page would. On the way back to a list the focus returns to
 * the item that one came from.
 */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(() => {
    let stop: () => void = () => undefined;
    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      stop();
      if (!pathChanged || fromLocation === undefined) return;
      const main = document.getElementById('conteudo');
      if (main !== null) stop = focusWhenShown(main, fromLocation.pathname);
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [router]);
}

function itemOf(main: HTMLElement, came: string): HTMLElement | null {
  const items = [...main.querySelectorAll<HTMLElement>('a[data-list-item]')];
  return (
    items.find((item) => {
      const href = item.getAttribute('href') ?? '';
      return came === href || came.startsWith(`${href}/`);
    }) ?? null
  );
}

/** Data may still be on its way; whoever moves the focus meanwhile is left alone. */
function focusWhenShown(main: HTMLElement, came: string): () => void {
  const until = performance.now() + PATIENCE_MS;
  let frame = 0;
  if (!main.contains(document.activeElement)) main.focus({ preventScroll: true });
  const look = () => {
    const focus = document.activeElement;
    if (focus !== main && focus !== document.body) return;
    const item = came === '/' ? null : itemOf(main, came);
    const heading = main.querySelector<HTMLElement>('h1');
    if (item !== null) {
      item.focus();
    } else if (heading !== null && main.querySelector('[aria-busy=true]') === null) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    } else if (performance.now() < until) {
      frame = requestAnimationFrame(look);
    }
  };
  look();
  return () => cancelAnimationFrame(frame);
}
