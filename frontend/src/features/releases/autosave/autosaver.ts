import { acknowledge, meet, type Texts } from './answers';
import { commonFields, difference, fieldsOf, threeWayMerge, without } from './merge';
import {
  type AutosaveView,
  closedMessage,
  type DraftStore,
  type FieldErrors,
  initialView,
  type SaveOutcome,
  type Snapshot,
  type StoredDraft,
  type Transport,
} from './types';

const QUIET_MS = 1_200;
const AT_LATEST_MS = 10_000;
const KEEP_MS = 300;

/**
 * Saves a person's typing to the server by itself, and never loses any of it.
 *
 * Knows no screen and no resource: it holds the text as typed (`content`), the text that the server
 * confirmed having got (`sent`) and the text that the server keeps (`base`, which may be tidied). At most one
 * request is in flight; until the server has it, unsaved work is in `store`.
 */
export class Autosaver<C extends object> {
  readonly #transport: Transport<C>;
  readonly #store: DraftStore<C>;
  readonly #listeners = new Set<() => void>();
  #view: AutosaveView<C>;
  #base: C;
  #sent: C;
  /** Values that the server refused; not sent again until they are changed. */
  #rejected: Partial<C> = {};
  #flight: Promise<void> | null = null;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #dirtySince: number | null = null;
  #running = false;
  #confirmed = 0;
  #failures = 0;
  #refusal: string | null = null;

  constructor(snapshot: Snapshot<C>, transport: Transport<C>, store: DraftStore<C>) {
    this.#transport = transport;
    this.#store = store;
    this.#base = snapshot.content;
    this.#sent = snapshot.content;
    this.#view = initialView(snapshot);
    const kept = store.read();
    if (kept && fieldsOf<C>(kept.patch).length > 0) this.#recover(kept, snapshot);
  }

  /** Nothing is sent before this; returns what stops it. */
  start(): () => void {
    this.#running = true;
    this.#settle();
    return () => {
      this.#running = false;
      clearTimeout(this.#saveTimer);
      this.keep();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): AutosaveView<C> => this.#view;

  get dirty(): boolean {
    return fieldsOf<C>(difference(this.#sent, this.#view.content)).length > 0;
  }

  edit(patch: Partial<C>): void {
    const same = commonFields(this.#rejected, patch);
    const mended = fieldsOf<C>(patch).filter((field) => !same.includes(field));
    this.#rejected = without(this.#rejected, mended);
    const errors = without(this.#view.errors, mended);
    this.#show({ content: { ...this.#view.content, ...patch }, errors });
    this.#keepTimer ??= setTimeout(() => this.keep(), KEEP_MS);
    this.#settle();
  }

  /** Sends what is unsaved now; true when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#saveTimer);
    do {
      while (this.#flight) await this.#flight;
      if (!this.#allowed() || !this.#sendable()) break;
      await this.#save();
    } while (this.#view.status === 'pending');
    return this.#view.status === 'saved';
  }

  /** The item changed by another way of this same screen (an action, a fresh read). */
  adopt(snapshot: Snapshot<C>): void {
    if (snapshot.version < this.#view.version || this.#flight) return;
    if (snapshot.version > this.#view.version) return this.#meet(snapshot);
    if (snapshot.guard !== 'confirm' || this.#confirmed !== snapshot.version) {
      this.#show({ guard: snapshot.guard });
    }
    this.#settle();
  }

  /** The person agreed to lose what `guard: 'confirm'` stands for. */
  confirm(): void {
    this.#confirmed = this.#view.version;
    this.#show({ guard: 'open' });
    this.#settle();
  }

  /** The person chose, field by field. */
  resolve(choices: Partial<Record<keyof C & string, 'mine' | 'theirs'>>): void {
    const content = { ...this.#view.content };
    for (const conflict of this.#view.conflicts) {
      if (choices[conflict.field] === 'theirs')
        content[conflict.field] = this.#base[conflict.field];
    }
    this.#show({ content, conflicts: [], replaced: this.#view.replaced + 1, message: null });
    this.keep();
    this.#settle();
  }

  /** The network is back, or the person asked: do not wait for the next try. */
  retryNow(): void {
    if (this.#view.status === 'offline' || this.#view.status === 'retrying') void this.flush();
  }

  /** The person gives their unsaved changes up. */
  discard(): void {
    this.#rejected = {};
    this.#show({ conflicts: [] });
    this.#stand({ ...this.#view, content: this.#base }, this.#base, this.#base);
  }

  dismissNotice(): void {
    this.#show({ adopted: [], recovered: false });
  }

  /** Writes unsaved work to the browser's own store. */
  keep(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    const patch = difference(this.#sent, this.#view.content);
    const fields = fieldsOf<C>(patch);
    if (fields.length === 0) {
      this.#store.clear();
      return;
    }
    const base: Partial<C> = {};
    for (const field of fields) base[field] = this.#base[field];
    const keptLocally = this.#store.write({
      version: this.#view.version,
      base,
      patch,
      at: Date.now(),
    });
    if (keptLocally !== this.#view.keptLocally) this.#show({ keptLocally });
  }

  #sendable(): Partial<C> | null {
    const patch = difference(this.#sent, this.#view.content);
    const rest = without(patch, commonFields(this.#rejected, patch));
    return fieldsOf<C>(rest).length > 0 ? rest : null;
  }

  #allowed(): boolean {
    return (
      this.#view.guard === 'open' && this.#refusal === null && this.#view.conflicts.length === 0
    );
  }

  #save(): Promise<void> {
    const patch = this.#sendable() ?? {};
    clearTimeout(this.#saveTimer);
    this.#dirtySince = null;
    this.#flight = this.#transport
      .save(patch, this.#view.version)
      .then((outcome) => this.#answered(outcome, patch))
      .finally(() => {
        this.#flight = null;
        this.#settle();
      });
    this.#show({ status: 'saving' });
    return this.#flight;
  }

  async #answered(outcome: SaveOutcome<C>, patch: Partial<C>): Promise<void> {
    switch (outcome.kind) {
      case 'saved':
        this.#saved(outcome.snapshot, patch);
        break;
      case 'stale':
        await this.#transport.load().then(
          (theirs) => this.#meet(theirs),
          () => this.#retryLater('Sem conexão com o servidor.', true),
        );
        break;
      case 'unavailable':
        this.#retryLater(outcome.message, outcome.offline, outcome.retryAfterMs);
        break;
      case 'refused':
        this.#refusal = outcome.message;
        break;
      case 'invalid':
        this.#reject(outcome.errors, patch);
        this.#show({ message: outcome.message });
    }
  }

  #reject(errors: FieldErrors<C>, patch: Partial<C>): void {
    const blamed = fieldsOf<C>(patch).filter((field) => field in errors);
    // A fault that no sent field answers for would be sent again for ever.
    for (const field of blamed.length > 0 ? blamed : fieldsOf<C>(patch)) {
      this.#rejected = { ...this.#rejected, [field]: patch[field] };
    }
    this.#show({ errors: { ...this.#view.errors, ...errors } });
  }

  #saved(snapshot: Snapshot<C>, patch: Partial<C>): void {
    const { content, sent } = acknowledge(this.#texts(), snapshot.content, patch);
    this.#show({ savedAt: Date.now() });
    this.#stand(snapshot, content, sent);
  }

  /** The server holds something newer than what this text was written upon. */
  #meet(theirs: Snapshot<C>): void {
    const { content, sent, adopted, conflicts } = meet(this.#texts(), theirs.content);
    this.#show({ adopted, conflicts });
    this.#stand(theirs, content, sent);
  }

  #recover(kept: StoredDraft<C>, snapshot: Snapshot<C>): void {
    const { merged, conflicts } = threeWayMerge(kept.base, kept.patch, snapshot.content);
    this.#view = { ...this.#view, content: merged, conflicts };
    if (this.dirty) this.#view.recovered = true;
    else this.#store.clear();
    this.#settle();
  }

  #texts(): Texts<C> {
    return { content: this.#view.content, sent: this.#sent, base: this.#base };
  }

  /** From here on the text stands upon this state of the server. */
  #stand(snapshot: Snapshot<C>, content: C, sent: C): void {
    const replaced = fieldsOf(difference(this.#view.content, content)).length > 0;
    this.#base = snapshot.content;
    this.#sent = sent;
    this.#refusal = null;
    this.#failures = 0;
    this.#show({
      content,
      version: snapshot.version,
      guard: snapshot.guard,
      message: null,
      replaced: this.#view.replaced + (replaced ? 1 : 0),
    });
    this.keep();
    this.#settle();
  }

  /** Says where things stand, and sets the clock for what is to be sent. */
  #settle(): void {
    if (this.#flight) return;
    if (this.#view.conflicts.length > 0) return this.#show({ status: 'conflict' });
    if (!this.dirty) {
      clearTimeout(this.#saveTimer);
      this.#dirtySince = null;
      return this.#show({ status: 'saved', message: null, errors: {} });
    }
    const refusal = this.#view.guard === 'closed' ? closedMessage : this.#refusal;
    if (refusal) return this.#show({ status: 'refused', message: refusal });
    if (this.#view.guard === 'confirm') return this.#show({ status: 'confirm' });
    if (!this.#sendable()) return this.#show({ status: 'invalid' });
    if (this.#failures > 0) return;
    this.#dirtySince ??= Date.now();
    const wait = Math.max(0, Math.min(QUIET_MS, this.#dirtySince + AT_LATEST_MS - Date.now()));
    clearTimeout(this.#saveTimer);
    if (this.#running) this.#saveTimer = setTimeout(() => void this.flush(), wait);
    this.#show({ status: 'pending' });
  }

  #retryLater(message: string, offline: boolean, retryAfterMs?: number): void {
    const wait = retryAfterMs ?? Math.min(2_000 * 2 ** this.#failures, 30_000);
    this.#failures += 1;
    this.keep();
    this.#show({ status: offline ? 'offline' : 'retrying', message });
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.flush(), wait);
  }

  #show(change: Partial<AutosaveView<C>>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
