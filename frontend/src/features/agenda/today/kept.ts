import type { AgendaEvent } from '@/api/types';

/** The last answer about today and tomorrow, kept on this device for where there is no signal. */
export interface Kept {
  /** When the server gave it. */
  at: string;
  events: AgendaEvent[];
}

const KEY = 'pauta-today';

export function keepToday(events: AgendaEvent[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ at: new Date().toISOString(), events }));
  } catch {
    // Without storage there is no copy.
  }
}

export function keptToday(): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    return kept !== null && Array.isArray(kept.events) ? kept : null;
  } catch {
    return null;
  }
}

/** Nothing of a session stays on the device when it ends. */
export function forgetToday(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There was none.
  }
}
