import { useQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import { useMe } from '@/api/me';
import type { Release, Role, Unit, User } from '@/api/types';
import { allUnitsQuery } from '@/api/units';
import { roleNames } from '@/lib/glossary';

/** The roles that approve; the server has the last word. */
const approving = ['authority', 'head'] as const satisfies readonly Role[];

const approversQuery = {
  queryKey: ['get', '/api/v1/users', 'approvers'],
  staleTime: 60_000,
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<User[]> => {
    const pages = await Promise.all(
      approving.map((role) =>
        client.GET('/api/v1/users', {
          params: { query: { role, disabled: false, limit: 100 } },
          signal,
        }),
      ),
    );
    const found = pages.flatMap(({ data }) => data?.items ?? []);
    return [...new Map(found.map((user) => [user.id, user])).values()];
  },
};

export interface Recipient {
  value: string;
  label: string;
}

/** Those who may be asked to approve a text: neither who wrote or last edited it, nor who asks. */
export function useRecipients(release: Release) {
  const me = useMe();
  const users = useQuery(approversQuery);
  const units = useQuery(allUnitsQuery);
  const out = [release.author.id, release.last_editor.id, me.id];
  const over = above(release.unit_id, units.data ?? []);
  const recipients = (users.data ?? [])
    .filter(({ id }) => !out.includes(id))
    .flatMap((user): Recipient[] => {
      const held = user.roles.find(
        ({ role, unit }) => approving.some((name) => name === role) && over.has(unit.id),
      );
      if (held === undefined) return [];
      const { role, unit } = held;
      return [
        {
          value: user.id,
          label: `${user.name} — ${roleNames[role]}, ${unit.acronym ?? unit.name}`,
        },
      ];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'pt-BR'));
  return {
    recipients,
    isPending: users.isPending || units.isPending,
    isError: users.isError || units.isError,
  };
}

/** A unit and all above it: a role reaches what is below its unit. */
function above(unitId: string, units: readonly Unit[]): Set<string> {
  const parents = new Map(units.map(({ id, parent_id }) => [id, parent_id]));
  const found = new Set<string>();
  let at: string | null | undefined = unitId;
  while (at != null && !found.has(at)) {
    found.add(at);
    at = parents.get(at);
  }
  return found;
}
