import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosaver } from './autosaver';
import { claimTab, deadTabs, localDraftStore, sweepDrafts } from './draft-store';
import type { AutosaveView, DraftStore, Snapshot, Transport } from './types';

/** Where this tab keeps unsaved work on one item; null for the instant that it takes to find out. */
export function useDraftStore<C extends object>(owner: string, item: string): DraftStore<C> | null {
  const [store, setStore] = useState<DraftStore<C> | null>(null);
  useEffect(() => {
    let current = true;
    sweepDrafts(Date.now());
    void claimTab().then(async (tab) => {
      const gone = await deadTabs(owner, item, tab);
      if (current) setStore(localDraftStore<C>(owner, item, tab, gone));
    });
    return () => {
      current = false;
    };
  }, [owner, item]);
  return store;
}

/** Ties an autosaver to a screen: leaving, losing the network and coming back are its events. */
export function useAutosave<C extends object>(
  snapshot: Snapshot<C>,
  transport: Transport<C>,
  store: DraftStore<C>,
): { autosaver: Autosaver<C>; view: AutosaveView<C> } {
  const [autosaver] = useState(() => new Autosaver(snapshot, transport, store));
  const view = useSyncExternalStore(autosaver.subscribe, autosaver.view);

  useEffect(() => autosaver.start(), [autosaver]);
  useEffect(() => autosaver.adopt(snapshot), [autosaver, snapshot]);
  useEffect(() => {
    const keep = (): void => autosaver.keep();
    const online = (): void => autosaver.retryNow();
    const leave = (event: BeforeUnloadEvent): void => {
      autosaver.keep();
      if (autosaver.dirty) event.preventDefault();
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void autosaver.flush();
    };
    window.addEventListener('pagehide', keep);
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [autosaver]);
  return { autosaver, view };
}
