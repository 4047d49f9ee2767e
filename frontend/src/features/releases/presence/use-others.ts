import { useMemo } from 'react';
import { tabId } from '@/api/live/live';
import { usePeopleAt } from '@/api/live/use-live';
import { useMe } from '@/api/me';
import { othersAt, type Present } from './people';

/** Who else is at a release now. */
export function useOthers(releaseId: string): Present[] {
  const me = useMe().id;
  const people = usePeopleAt(releaseId);
  return useMemo(() => othersAt(people, me, tabId), [people, me]);
}
