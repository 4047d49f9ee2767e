import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followLive } from '@/api/live/live';
import { LiveQueries } from './live-queries';

/** Keeps what is on the screen of `person` up to date while they look at it. */
export function useLiveQueries(person: string, mayFollow: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!mayFollow) return undefined;
    const live = new LiveQueries(queries, person);
    const end = followLive(live);
    return () => {
      end();
      live.stop();
    };
  }, [queries, person, mayFollow]);
}
