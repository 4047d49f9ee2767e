import { useEffect, useSyncExternalStore } from 'react';
import type { Municipality } from '@/api/types';
import { read } from './news-data';

const listeners = new Set<() => void>();
const known = new Map<string, string>();

export function nameOf({ name, state }: Pick<Municipality, 'name' | 'state'>): string {
  return `${name} (${state})`;
}

/** Asks once for the name of the municipality with this IBGE code. */
export async function learnMunicipality(code: string | undefined): Promise<void> {
  if (code === undefined || known.has(code)) return;
  try {
    const { items } = await read<{ items: Municipality[] }>(`municipalities?q=${code}&limit=1`);
    known.set(code, items[0] ? nameOf(items[0]) : `Município ${code}`);
    for (const listener of listeners) listener();
  } catch {
    // The list is read as well under the code.
  }
}

/** The municipality with this IBGE code, as readers are told of it. */
export function useMunicipality(code: string | undefined): string | undefined {
  useEffect(() => void learnMunicipality(code), [code]);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (code === undefined ? undefined : (known.get(code) ?? `Município ${code}`)),
  );
}
