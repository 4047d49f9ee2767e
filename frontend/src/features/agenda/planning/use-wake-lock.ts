import { useEffect, useState } from 'react';

/** Keeps the screen awake while mounted, where the browser can; gives whether it does. */
export function useWakeLock(): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // Absent outside secure contexts, whatever the types say.
    const locks = (navigator as Partial<Pick<Navigator, 'wakeLock'>>).wakeLock;
    if (locks === undefined) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const isOver = (): boolean => over;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || isOver()) return;
      try {
        lock = await locks.request('screen');
        lock.addEventListener('release', () => setHeld(false));
        setHeld(true);
        // It was closed while the browser thought about it.
        if (isOver()) await lock.release();
      } catch {
        // A battery that is low: the ceremony goes on without it.
        setHeld(false);
      }
    };
    // The browser lets go when the page is hidden: ask again when it is back.
    const back = (): void => void ask();
    document.addEventListener('visibilitychange', back);
    void ask();
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', back);
      void lock?.release();
    };
  }, []);
  return held;
}
