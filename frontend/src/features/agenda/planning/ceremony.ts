import type { RunOfShowItem } from '@/api/types';

/** Where a ceremony stands: which item, and since when. */
export interface Stand {
  itemId: string;
  since: number;
}

const PREFIX = 'pauta.cerimonia.';

/** What was shown last on this device, so that a reload in the middle of a ceremony loses nothing. */
export function remembered(eventId: string, items: RunOfShowItem[]): Stand | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + eventId) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { itemId, since } = kept as Record<string, unknown>;
    if (typeof itemId !== 'string' || typeof since !== 'number') return null;
    return items.some(({ id }) => id === itemId) ? { itemId, since } : null;
  } catch {
    return null;
  }
}

export function remember(eventId: string, stand: Stand): void {
  try {
    sessionStorage.setItem(PREFIX + eventId, JSON.stringify(stand));
  } catch {
    // A private window: it is only not remembered.
  }
}

/** The item that the clock says is on: the last one that should have begun; the first before any has. */
export function dueItem(items: RunOfShowItem[], now: number): RunOfShowItem | undefined {
  return items.findLast(({ starts_at }) => Date.parse(starts_at) <= now) ?? items[0];
}

/** «4:05», «1:02:09», «−0:30» for what is over. */
export function countdown(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const text =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return ms < 0 && seconds > 0 ? `−${text}` : text;
}
