import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { AgendaEvent } from '@/api/types';
import { dayOf } from '@/lib/dates';
import { addDays } from '@/lib/zoned';
import { isLikeSeries, readEvent } from '../queries';
import { keepToday } from './kept';

/** More than anyone has on two days; the agenda has the rest. */
const MOST = 60;

/** Today and tomorrow with all that is known of each: whom to call, where to go. Kept for where there is no signal. */
export function todayQuery(today: string) {
  return queryOptions({
    queryKey: ['get', '/api/v1/agenda', 'today', today],
    queryFn: async ({ signal }): Promise<AgendaEvent[]> => {
      const query = { from: today, to: addDays(today, 1), limit: MOST };
      const { data } = await client.GET('/api/v1/agenda', { params: { query }, signal });
      const events = await Promise.all(
        (data?.items ?? []).map((event) =>
          readEvent(event.id, isLikeSeries(event) ? event.occurrence : null, signal),
        ),
      );
      keepToday(events);
      return events;
    },
    refetchInterval: 5 * 60_000,
  });
}

export function todayIs(): string {
  return dayOf(new Date());
}
