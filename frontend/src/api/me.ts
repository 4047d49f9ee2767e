import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Me } from './types';

/** Who is signed in. The shell's route guard loads it, so everything inside the shell has it at once. */
export const meQuery = api.queryOptions('get', '/api/v1/me', {}, { staleTime: 5 * 60_000 });

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

export function can(me: Me, permission: string): boolean {
  return (me.permissions as readonly string[]).includes(permission);
}
