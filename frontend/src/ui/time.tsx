import { useSyncExternalStore } from 'react';
import { formatExact, formatRelative } from '@/lib/dates';

const MINUTE = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all the times on screen, stopped when none is shown. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    for (const tick of listeners) tick();
  }, MINUTE);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The minute that it is, in milliseconds since the epoch; draws what uses it again with each new one. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / MINUTE)) * MINUTE;
}

/** «há 5 min», with the exact instant on hover and for machines. */
export function Time({ value }: { value: string }) {
  useMinute();
  return (
    <time dateTime={value} title={formatExact(value)} style={{ whiteSpace: 'nowrap' }}>
      {formatRelative(value)}
    </time>
  );
}
