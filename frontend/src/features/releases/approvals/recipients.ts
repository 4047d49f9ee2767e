import { api } from '@/api/client';
import { useMe } from '@/api/me';
import type { Release } from '@/api/types';
import { roleNames } from '@/lib/glossary';

export interface Recipient {
  value: string;
  label: string;
}

/** Those who may be asked to approve a text, as the server says, but for who asks. */
export function useRecipients(release: Pick<Release, 'id'>) {
  const me = useMe();
  const { data, isPending, isError } = api.useQuery('get', '/api/v1/releases/{id}/approvers', {
    params: { path: { id: release.id } },
  });
  const recipients = (data?.items ?? [])
    .filter(({ id }) => id !== me.id)
    .map(({ id, name, role }): Recipient => ({ value: id, label: `${name} — ${roleNames[role]}` }));
  return { recipients, isPending, isError };
}
