import type { LiveChange, PresencePerson, PresencePlace } from '../types';

/** The last changes that are remembered, each of another thing. */
const CHANGES = 200;
const NOBODY: readonly PresencePerson[] = [];

/** What the live stream told: who is where, and what changed last. */
export class LiveStore {
  readonly #listeners = new Set<() => void>();
  #places = new Map<string, readonly PresencePerson[]>();
  readonly #changes = new Map<string, LiveChange>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Who is at the thing with this id, this tab among them. */
  peopleAt(id: string): readonly PresencePerson[] {
    return this.#places.get(id) ?? NOBODY;
  }

  /** The last change of the thing with this id that was told while this tab was open. */
  lastChange(id: string): LiveChange | null {
    return this.#changes.get(id) ?? null;
  }

  putAll(places: readonly PresencePlace[]): void {
    this.#places = new Map(places.map(({ subject, people }) => [subject.id, people]));
    this.#tell();
  }

  put({ subject, people }: PresencePlace): void {
    if (people.length === 0) this.#places.delete(subject.id);
    else this.#places.set(subject.id, people);
    this.#tell();
  }

  note(change: LiveChange): void {
    this.#changes.delete(change.resource_id);
    this.#changes.set(change.resource_id, change);
    const [oldest] = this.#changes.keys();
    if (this.#changes.size > CHANGES && oldest !== undefined) this.#changes.delete(oldest);
    this.#tell();
  }

  clear(): void {
    this.#places.clear();
    this.#changes.clear();
    this.#tell();
  }

  /** Nobody knows any more who is where. */
  forgetPeople(): void {
    this.putAll([]);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
