import { useEffect, useSyncExternalStore } from 'react';
import type { LiveChange, PresenceMode, PresencePerson } from '../types';
import { announcer, liveStore } from './live';

/** Who is at the thing with this id, this tab among them. */
export function usePeopleAt(id: string): readonly PresencePerson[] {
  return useSyncExternalStore(liveStore.subscribe, () => liveStore.peopleAt(id));
}

/** The last change of it that was told while this tab was open. */
export function useLastChange(id: string): LiveChange | null {
  return useSyncExternalStore(liveStore.subscribe, () => liveStore.lastChange(id));
}

/** Lets others know that this tab shows it, as long as the caller is on screen. */
export function useAnnounce(id: string, mode: PresenceMode): void {
  useEffect(() => announcer.arrive(id, mode), [id, mode]);
}
