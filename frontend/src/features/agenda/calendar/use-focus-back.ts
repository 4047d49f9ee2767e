import { useEffect, useRef, type RefObject } from 'react';
import { keyOf } from '../queries';
import type { Moving } from '../moving/use-move';

/** Once the dialog itself has given the focus back, or failed to because the event was drawn anew. */
const AFTER_DIALOG_MS = 250;

/** After a move by keyboard the focus is on the event again, where it is now. */
export function useFocusBack(
  { asking, which, stale }: Moving,
  container: RefObject<HTMLElement | null>,
): void {
  const key = useRef<string | null>(null);
  const event = asking ?? which?.event ?? stale?.event ?? null;
  useEffect(() => {
    if (event !== null) {
      key.current = keyOf(event);
      return;
    }
    const wanted = key.current;
    key.current = null;
    if (wanted === null) return;
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const found = [
        ...(container.current?.querySelectorAll<HTMLElement>('[data-event-key]') ?? []),
      ].find((element) => element.dataset.eventKey === wanted);
      (found?.matches('a') ? found : found?.querySelector('a'))?.focus();
    }, AFTER_DIALOG_MS);
    return () => clearTimeout(timer);
  }, [event, container]);
}
