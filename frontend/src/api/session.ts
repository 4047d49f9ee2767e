import { problemFromResponse, toProblem } from './problem';

/**
 * The access token lives only in this module's memory: a reload asks for a new one with the HttpOnly
 * refresh cookie, and no script that reads storage can take it away.
 */
interface Session {
  token: string;
  expiresAt: number;
}

let session: Session | null = null;
let refreshing: Promise<Session> | null = null;
const endListeners = new Set<() => void>();

export interface SessionAnswer {
  access_token: string;
  expires_in: number;
}

/** A token this close to its end is renewed before it is used. */
const MARGIN_MS = 10_000;

export function startSession(answer: SessionAnswer): Session {
  session = { token: answer.access_token, expiresAt: Date.now() + answer.expires_in * 1000 };
  return session;
}

export function forgetSession(): void {
  session = null;
}

/** Called when the server says that the session is over (not when the person signs out). */
export function onSessionEnd(listener: () => void): () => void {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
}

async function requestRefresh(): Promise<Session> {
  const response = await globalThis.fetch(
    new Request(new URL('/api/v1/auth/refresh', location.origin), {
      method: 'POST',
      credentials: 'same-origin',
    }),
  );
  if (response.ok) return startSession((await response.json()) as SessionAnswer);
  const problem = await problemFromResponse(response);
  if (response.status === 401) {
    const had = session !== null;
    session = null;
    if (had) for (const listener of endListeners) listener();
  }
  throw problem;
}

/**
 * Refresh tokens rotate and a reused one ends the whole session, so at most one refresh may be in flight:
 * within this tab by sharing the promise, between tabs by a lock.
 */
export function refreshSession(): Promise<Session> {
  refreshing ??= withTabLock(requestRefresh)
    .catch((error: unknown) => {
      throw toProblem(error);
    })
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

function withTabLock<T>(work: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks === undefined ? work() : locks.request('pauta-refresh', work);
}

/** A usable token, refreshed when there is none or it is about to end. */
export async function accessToken(): Promise<string> {
  if (session !== null && session.expiresAt - MARGIN_MS > Date.now()) return session.token;
  return (await refreshSession()).token;
}

/** After a 401: renews, unless someone already did since `used` was sent. */
export async function renewedToken(used: string): Promise<string> {
  if (session !== null && session.token !== used) return session.token;
  return (await refreshSession()).token;
}
