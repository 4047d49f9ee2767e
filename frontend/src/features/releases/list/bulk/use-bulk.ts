import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReleaseBulk, ReleaseSummary } from '@/api/types';
import { outdateLists, outdateRecord } from '../../queries';
import { bodiesOf, runBulk, undoBodies, type BulkOrder, type BulkResult } from './bulk';

export interface Progress {
  through: number;
  total: number;
}

export interface Report extends BulkResult {
  order: BulkOrder;
  /** Titles by id, for what the server tells of each. */
  titles: ReadonlyMap<string, string>;
  /** Whether this is what undoing did. */
  undone: boolean;
}

/** Carries an order out on what is ticked, and keeps what became of it until the next. */
export function useBulk() {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [report, setReport] = useState<Report | null>(null);

  async function send(bodies: ReleaseBulk[]): Promise<BulkResult> {
    const total = bodies.reduce((sum, { ids }) => sum + ids.length, 0);
    setProgress({ through: 0, total });
    try {
      return await runBulk(bodies, (through) => setProgress({ through, total }));
    } finally {
      setProgress(null);
      outdateLists(queries);
      outdateRecord(queries);
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/releases/{id}'] });
    }
  }

  async function run(releases: ReleaseSummary[], order: BulkOrder): Promise<Report> {
    setReport(null);
    const result = await send(bodiesOf(releases, order));
    const titles = new Map(releases.map(({ id, title }) => [id, title]));
    const made = { ...result, order, titles, undone: false };
    setReport(made);
    return made;
  }

  async function undo({ order, items, titles }: Report): Promise<void> {
    setReport(null);
    const result = await send(undoBodies(order.action, items));
    setReport({ ...result, order, titles, undone: true });
  }

  return { progress, report, run, undo, dismiss: () => setReport(null) };
}
