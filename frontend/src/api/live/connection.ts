import { toProblem } from '../problem';
import { readEvents, type ServerEvent } from './sse';

/** The server breaks its silence every 15 seconds; a connection that is silent for longer is dead. */
const SILENCE_MS = 40_000;
const SOON_MS = 1_000;
const LATE_MS = 30_000;
/** After as many vain tries in a row, what was told before may no longer hold. */
const VAIN_TRIES = 4;

export interface Wire {
  /** Opens the stream after an event; rejects with a problem. */
  open: (lastId: string | null, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;
  onEvent: (event: ServerEvent) => void;
  /** The server cannot be reached for a while. */
  onLost: () => void;
}

/** One live stream, opened again whenever it ends, from where it ended. */
export class LiveConnection {
  readonly #wire: Wire;
  #running: AbortController | null = null;
  #lastId: string | null = null;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  start(): void {
    if (this.#running) return;
    this.#running = new AbortController();
    void this.#run(this.#running.signal);
  }

  /** Ends it; `start` goes on after the last event that was heard. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
  }

  async #run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      let wait = SOON_MS;
      try {
        await this.#listen(signal, () => (failures = 0));
      } catch (error) {
        if (this.#running?.signal !== signal) return;
        const problem = toProblem(error);
        // The session is over, or there is nothing here for this person: trying again would not help.
        if ([401, 403, 404, 406].includes(problem.status)) {
          this.stop();
          return;
        }
        if (problem.status === 400) this.#lastId = null;
        wait =
          problem.retryAfter === undefined
            ? Math.min(SOON_MS * 2 ** failures, LATE_MS)
            : problem.retryAfter * 1_000;
        failures += 1;
        if (failures === VAIN_TRIES) this.#wire.onLost();
      }
      // Not all at the same moment, when it was the server that went away.
      await pause(wait * (0.5 + Math.random()), signal);
    }
  }

  async #listen(signal: AbortSignal, onHeard: () => void): Promise<void> {
    const attempt = new AbortController();
    const give = (): void => attempt.abort();
    let silence = setTimeout(give, SILENCE_MS);
    signal.addEventListener('abort', give);
    try {
      const body = await this.#wire.open(this.#lastId, attempt.signal);
      const onBytes = (): void => {
        clearTimeout(silence);
        silence = setTimeout(give, SILENCE_MS);
      };
      for await (const event of readEvents(body, onBytes)) {
        if (signal.aborted) return;
        onHeard();
        if (event.id !== null) this.#lastId = event.id;
        if (event.data !== '') this.#wire.onEvent(event);
      }
    } finally {
      clearTimeout(silence);
      signal.removeEventListener('abort', give);
    }
  }
}

/** Waits; less when it is aborted, or when the network comes back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    window.addEventListener('online', end);
  });
}
