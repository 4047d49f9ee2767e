import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

export const guestListPath = '/api/v1/agenda/{id}/guest-list';
export const guestsPath = '/api/v1/agenda/{id}/guests';
export const guestPath = '/api/v1/agenda/{id}/guests/{guest_id}';

/** Numbers and names, after anything was done with a guest: one answer may seat another. */
export function useRefreshGuests(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    for (const path of [guestListPath, guestsPath]) {
      void client.invalidateQueries({ queryKey: ['get', path] });
    }
  }, [client]);
}

/**
 * Guests as people paste them, one a line: a name, and after commas, semicolons or tabs an address and how many they may
 * bring, in whatever order.
 */
export function readGuests(
  text: string,
): { name: string; email: string | null; companions: number }[] {
  return text.split('\n').flatMap((line) => {
    const cells = line
      .split(/[,;\t]/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const email = cells.find((cell) => cell.includes('@')) ?? null;
    const number = cells.find((cell) => /^\d{1,2}$/.test(cell));
    const name = cells.find((cell) => cell !== email && cell !== number);
    return name === undefined ? [] : [{ name, email, companions: Number(number ?? 0) }];
  });
}
