import type { FieldConflict } from './merge';

/** What the server holds, and whether this person may change it. */
export interface Snapshot<C extends object> {
  version: number;
  content: C;
  /** `confirm`: allowed, but it costs something that the person must first agree to lose. */
  guard: 'open' | 'confirm' | 'closed';
}

export type FieldErrors<C extends object> = Partial<Record<keyof C & string, string>>;

export type SaveOutcome<C extends object> =
  | { kind: 'saved'; snapshot: Snapshot<C> }
  | { kind: 'stale' }
  | { kind: 'invalid'; errors: FieldErrors<C>; message: string }
  /** The server said no, and saying it again would not help. */
  | { kind: 'refused'; message: string }
  /** No connection, or the server cannot now: try again by itself. */
  | { kind: 'unavailable'; message: string; offline: boolean; retryAfterMs?: number };

export interface Transport<C extends object> {
  save(patch: Partial<C>, version: number): Promise<SaveOutcome<C>>;
  /** Rejects when the server cannot be reached. */
  load(): Promise<Snapshot<C>>;
}

/** Unsaved work as kept in the browser until the server has it. */
export interface StoredDraft<C extends object> {
  version: number;
  base: Partial<C>;
  patch: Partial<C>;
  at: number;
}

export interface DraftStore<C extends object> {
  read(): StoredDraft<C> | null;
  /** False when the browser could not keep it (full or forbidden). */
  write(draft: StoredDraft<C>): boolean;
  clear(): void;
}

export type SaveStatus =
  | 'saved'
  | 'pending'
  | 'saving'
  | 'offline'
  | 'retrying'
  | 'invalid'
  | 'conflict'
  | 'confirm'
  | 'refused';

export interface AutosaveView<C extends object> {
  content: C;
  version: number;
  guard: Snapshot<C>['guard'];
  status: SaveStatus;
  /** Milliseconds since the epoch of the last answer that confirmed a save. */
  savedAt: number | null;
  message: string | null;
  errors: FieldErrors<C>;
  conflicts: FieldConflict<C>[];
  /** Fields that a colleague changed and that were just taken over. */
  adopted: (keyof C & string)[];
  /** Grows whenever `content` was changed by something other than typing: inputs that keep their own state reload. */
  replaced: number;
  /** True when unsaved work from an earlier visit was brought back. */
  recovered: boolean;
  keptLocally: boolean;
}

export function initialView<C extends object>(snapshot: Snapshot<C>): AutosaveView<C> {
  return {
    content: snapshot.content,
    version: snapshot.version,
    guard: snapshot.guard,
    status: 'saved',
    savedAt: null,
    message: null,
    errors: {},
    conflicts: [],
    adopted: [],
    replaced: 0,
    recovered: false,
    keptLocally: true,
  };
}

export const closedMessage =
  'Este texto já não pode ser alterado. O que você escreveu continua guardado neste navegador.';
