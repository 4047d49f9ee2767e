import { toProblem } from '../problem';
import type { PresenceMode, PresencePlace } from '../types';

/** A third of what the server waits before it counts a tab as gone. */
const BEAT_MS = 10_000;
/** From one screen to the next there is a moment without a place. */
const MOVE_MS = 800;

export interface Post {
  say: (id: string, mode: PresenceMode) => Promise<PresencePlace>;
  leave: () => Promise<void>;
  /** Who is there, as the answer has it: the stream may be down. */
  onPeople: (place: PresencePlace) => void;
}

interface Place {
  id: string;
  mode: PresenceMode;
}

/** Says where this tab is, again and again, while somebody is looking at it. */
export class Announcer {
  readonly #post: Post;
  #place: Place | null = null;
  /** Whether the server was told of a place that was not left since. */
  #said = false;
  #attentive = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(post: Post) {
    this.#post = post;
  }

  /** This tab shows something; returns what says that it no longer does. */
  arrive(id: string, mode: PresenceMode): () => void {
    const place = { id, mode };
    this.#place = place;
    this.#beat();
    return () => {
      if (this.#place !== place) return;
      this.#place = null;
      this.#in(MOVE_MS, () => this.leave());
    };
  }

  /** A tab that nobody looks at falls silent; the server forgets it by itself. */
  attend(attentive: boolean): void {
    if (this.#attentive === attentive) return;
    this.#attentive = attentive;
    if (attentive) this.#beat();
    else if (this.#place) clearTimeout(this.#timer);
  }

  /** The tab closes. What it shows stays known: it may come back from the browser's memory. */
  leave(): void {
    clearTimeout(this.#timer);
    if (!this.#said) return;
    this.#said = false;
    // At once: what is still on its way would be the last thing that a closing tab sends.
    this.#sending = this.#post.leave().catch(() => undefined);
  }

  #beat(): void {
    const place = this.#place;
    if (!place || !this.#attentive) return;
    this.#in(BEAT_MS, () => this.#beat());
    this.#sending = this.#sending.then(() => this.#say(place));
  }

  async #say(place: Place): Promise<void> {
    if (this.#place !== place) return;
    this.#said = true;
    try {
      const here = await this.#post.say(place.id, place.mode);
      if (this.#place === place) this.#post.onPeople(here);
    } catch (error) {
      // Gone, or not for this person: nothing to announce. Anything else may be well again at the next beat.
      const { status } = toProblem(error);
      if ([401, 403, 404].includes(status) && this.#place === place) clearTimeout(this.#timer);
    }
  }

  #in(ms: number, what: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(what, ms);
  }
}
