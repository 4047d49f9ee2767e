import { useCallback, useRef } from 'react';

/** The header that PATCH, DELETE and actions require; the ETag of an item is its version. */
export function ifMatch(item: { version: number }): { 'If-Match': string } {
  return { 'If-Match': `"${String(item.version)}"` };
}

/**
 * One key per thing to be created: repeating a send that failed on the way reuses the key, so the server
 * makes one item; `renew` after success, or after the person changed what is sent.
 */
export function useIdempotencyKey(): {
  header: () => { 'Idempotency-Key': string };
  renew: () => void;
} {
  const key = useRef<string | null>(null);
  const header = useCallback(() => {
    key.current ??= newKey();
    return { 'Idempotency-Key': key.current };
  }, []);
  const renew = useCallback(() => {
    key.current = null;
  }, []);
  return { header, renew };
}

/** `crypto.randomUUID` exists only in secure contexts; a phone on the office network may not be in one. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
