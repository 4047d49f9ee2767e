import { newKey } from '@/api/headers';
import { DRAFT_PREFIX, TAB_KEY } from './kept-draft';
import type { DraftStore, StoredDraft } from './types';

const MAX_AGE_MS = 30 * 24 * 3_600_000;

/**
 * Unsaved work in localStorage: written at once, so that it survives a closed lid as well as a reload.
 *
 * Each tab keeps its own, or the second tab would wipe what the first could not yet send. A tab holds a lock
 * as long as it lives; the draft of a tab that is gone is inherited by the next one that opens the item.
 */
export function localDraftStore<C extends object>(
  owner: string,
  item: string,
  tab: string,
  gone: string[],
): DraftStore<C> {
  const stem = `${DRAFT_PREFIX}${owner}:${item}:`;
  const mine = stem + tab;
  const inherited = gone.map((other) => stem + other);
  return {
    read() {
      const drafts = [mine, ...inherited]
        .map((key) => parse<C>(localStorage.getItem(key)))
        .filter((draft) => draft !== null);
      return drafts.sort((left, right) => right.at - left.at)[0] ?? null;
    },
    write(draft) {
      try {
        localStorage.setItem(mine, JSON.stringify(draft));
        for (const key of inherited) localStorage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      for (const key of [mine, ...inherited]) localStorage.removeItem(key);
    },
  };
}

/** The other tabs that left a draft of this item and no longer live. */
export async function deadTabs(owner: string, item: string, tab: string): Promise<string[]> {
  const stem = `${DRAFT_PREFIX}${owner}:${item}:`;
  const others = Object.keys(localStorage)
    .filter((key) => key.startsWith(stem))
    .map((key) => key.slice(stem.length))
    .filter((other) => other !== tab);
  const dead: string[] = [];
  for (const other of others) {
    if (!(await lives(other))) dead.push(other);
  }
  return dead;
}

let claimed: Promise<string> | null = null;

/** This tab's name, kept over a reload and never shared with a duplicated tab. */
export function claimTab(): Promise<string> {
  claimed ??= claim(sessionStorage.getItem(TAB_KEY) ?? newKey()).then((tab) => {
    sessionStorage.setItem(TAB_KEY, tab);
    return tab;
  });
  return claimed;
}

/** Forgets drafts that nobody came back for in a month. */
export function sweepDrafts(now: number): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(DRAFT_PREFIX)) continue;
    const draft = parse(localStorage.getItem(key));
    if (!draft || now - draft.at > MAX_AGE_MS) localStorage.removeItem(key);
  }
}

function parse<C extends object>(text: string | null): StoredDraft<C> | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Partial<StoredDraft<C>>;
    return typeof value.version === 'number' && value.patch && value.base
      ? (value as StoredDraft<C>)
      : null;
  } catch {
    return null;
  }
}

function lockName(tab: string): string {
  return `${TAB_KEY}:${tab}`;
}

/** Locks need a secure context; without them every tab counts as gone, and the newest draft wins. */
function locks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}

async function lives(tab: string): Promise<boolean> {
  const held = await locks()?.query();
  return held?.held?.some((lock) => lock.name === lockName(tab)) ?? false;
}

async function claim(tab: string): Promise<string> {
  const manager = locks();
  if (!manager) return tab;
  const free = await new Promise<boolean>((resolve) => {
    void manager.request(lockName(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
  });
  return free ? tab : claim(newKey());
}
