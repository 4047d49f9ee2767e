import { useSyncExternalStore } from 'react';

const SECOND = 1000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, SECOND);
  return () => clearInterval(timer);
}

/** The second that it is, in milliseconds since the epoch. */
export function useSecond(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / SECOND)) * SECOND;
}
