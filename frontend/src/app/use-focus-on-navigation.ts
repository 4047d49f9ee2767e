import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * A new screen starts at its heading, as a new page would. On the way back to a list the focus returns to
 * the item that one came from.
 */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!pathChanged || fromLocation === undefined) return;
        const main = document.getElementById('conteudo');
        if (main === null || main.contains(document.activeElement)) return;
        const came = CSS.escape(fromLocation.pathname);
        const item = main.querySelector<HTMLElement>(`a[data-list-item][href^="${came}"]`);
        const heading = main.querySelector<HTMLElement>('h1');
        if (heading !== null) heading.tabIndex = -1;
        (item ?? heading ?? main).focus({ preventScroll: item === null });
      }),
    [router],
  );
}
