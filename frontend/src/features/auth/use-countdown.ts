import { useEffect, useState } from 'react';

/** Seconds still to wait, counting down from `seconds` at `since` (milliseconds). */
export function useCountdown(seconds: number | undefined, since: number): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (seconds === undefined) return;
    const until = Date.now() + seconds * 1000;
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1000);
    return () => {
      clearInterval(timer);
      setLeft(0);
    };
  }, [seconds, since]);
  return left;
}
