import { useEffect, useRef } from 'react';
import type { OnShow } from './use-agenda-search';

/** Prints the week of the day on show, once all of it is there. */
export function usePrintWeek({ view, go }: OnShow, settled: boolean): () => void {
  const asked = useRef(false);
  const ready = settled && view === 'semana';
  useEffect(() => {
    if (!ready || !asked.current) return;
    asked.current = false;
    print();
  }, [ready]);
  return () => {
    if (ready) {
      print();
      return;
    }
    asked.current = true;
    go({ view: 'semana' });
  };
}
