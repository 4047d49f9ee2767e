import { useEffect, useSyncExternalStore } from 'react';
import type { OfficeIdentity } from '@/api/types';
import { read } from './news-data';

const listeners = new Set<() => void>();
/** By the unit that speaks, as it stands in addresses; the whole office under ''. */
const known = new Map<string, OfficeIdentity>();
let current = served();
let isFirst = true;

/** Who speaks on the page that the server sent; nobody where it sent none. */
function served(): OfficeIdentity | null {
  const text = document.getElementById('office')?.textContent;
  return text ? (JSON.parse(text) as OfficeIdentity) : null;
}

function show(office: OfficeIdentity): void {
  current = office;
  const { style } = document.documentElement;
  style.setProperty('--office-accent', office.accent.light);
  style.setProperty('--office-accent-dark', office.accent.dark);
  for (const listener of listeners) listener();
}

/** Name, crest and contact of who speaks on this page. */
export function useOffice(): OfficeIdentity | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Who speaks is the unit whose page this is; the first page came with its own from the server. */
export function useOfficeOf(unit: string | undefined): void {
  useEffect(() => {
    if (current === null) return;
    const key = unit ?? '';
    if (isFirst) {
      isFirst = false;
      known.set(key, current);
      return;
    }
    const before = known.get(key);
    if (before !== undefined) {
      show(before);
      return;
    }
    let wanted = true;
    const query = unit === undefined ? '' : `?unit=${encodeURIComponent(unit)}`;
    read<OfficeIdentity>(`public/office${query}`).then(
      (office) => {
        known.set(key, office);
        if (wanted) show(office);
      },
      // The page is read as well under the name of the one before.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [unit]);
}
