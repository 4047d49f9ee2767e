import { client } from '@/api/client';
import { newKey } from '@/api/headers';
import type { ReleaseBulk, ReleaseBulkItem, ReleaseSummary } from '@/api/types';

export type BulkAction = Exclude<ReleaseBulk['action'], 'set_tags'>;

export interface BulkOrder {
  action: BulkAction;
  /** What is added or removed. */
  tags: string[];
  /** Also where it loses an approval. */
  includingApproved: boolean;
}

/** What became of it so far; `error` when it did not get to the end. */
export interface BulkResult {
  items: ReleaseBulkItem[];
  error: unknown;
}

/** As many as one request takes. */
export const BATCH = 100;

export function bodiesOf(
  releases: Pick<ReleaseSummary, 'id' | 'version'>[],
  { action, tags, includingApproved }: BulkOrder,
): ReleaseBulk[] {
  return batches(releases).map((batch) => ({
    ids: batch.map(({ id }) => id),
    action,
    ...(tags.length > 0 && { tags }),
    versions: Object.fromEntries(batch.map(({ id, version }) => [id, version])),
    including_approved: includingApproved,
  }));
}

/** Puts back what was done, where nobody has changed it since: the very tags, or the place before the archive. */
export function undoBodies(action: BulkAction, items: ReleaseBulkItem[]): ReleaseBulk[] {
  const done = items.filter(({ outcome }) => outcome === 'done');
  return batches(done).map((batch) => {
    const ids = batch.map(({ id }) => id);
    const versions = Object.fromEntries(batch.map(({ id, now }) => [id, now?.version ?? 0]));
    if (action === 'archive') return { ids, versions, action: 'restore' };
    if (action === 'restore') return { ids, versions, action: 'archive' };
    const tags_of = Object.fromEntries(batch.map(({ id, before }) => [id, before?.tags ?? []]));
    // What lost an approval by this is a draft now: nothing more to lose.
    return { ids, versions, tags_of, action: 'set_tags' };
  });
}

/** Batch after batch; `onProgress` hears how many are through. */
export async function runBulk(
  bodies: ReleaseBulk[],
  onProgress: (through: number) => void,
): Promise<BulkResult> {
  const items: ReleaseBulkItem[] = [];
  for (const body of bodies) {
    try {
      const { data } = await client.POST('/api/v1/releases/bulk', {
        params: { header: { 'Idempotency-Key': newKey() } },
        body,
      });
      items.push(...(data?.items ?? []));
      onProgress(items.length);
    } catch (error) {
      return { items, error };
    }
  }
  return { items, error: null };
}

function batches<T>(all: T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));
}
