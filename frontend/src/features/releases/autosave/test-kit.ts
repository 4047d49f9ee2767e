import { vi } from 'vitest';
import { Autosaver } from './autosaver';
import type { DraftStore, SaveOutcome, Snapshot, StoredDraft } from './types';

export interface Text {
  title: string;
  body: string;
  tags: string[];
}

export const start: Snapshot<Text> = {
  version: 1,
  content: { title: 'Título', body: '<p>Texto</p>', tags: ['obras'] },
  guard: 'open',
};

function memoryStore(kept: StoredDraft<Text> | null = null) {
  let draft = kept;
  const store: DraftStore<Text> = {
    read: () => draft,
    write: (next) => {
      draft = next;
      return true;
    },
    clear: () => {
      draft = null;
    },
  };
  return { store, draft: () => draft };
}

export function saved(version: number, content: Partial<Text> = {}): SaveOutcome<Text> {
  return {
    kind: 'saved',
    snapshot: { ...start, version, content: { ...start.content, ...content } },
  };
}

export function setUp(snapshot = start, kept: StoredDraft<Text> | null = null) {
  const save = vi.fn<(patch: Partial<Text>, version: number) => Promise<SaveOutcome<Text>>>();
  const load = vi.fn<() => Promise<Snapshot<Text>>>();
  const memory = memoryStore(kept);
  const autosaver = new Autosaver(snapshot, { save, load }, memory.store);
  autosaver.start();
  return { autosaver, save, load, draft: memory.draft };
}
