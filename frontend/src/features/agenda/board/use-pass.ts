import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { BoardItem, BoardRow } from '@/api/types';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { outdateAgenda } from '../queries';
import type { Bound } from './board';

/** Gives what binds one row to another; answers with what binds that one then. */
async function give(item: BoardItem, from: string, to: string): Promise<BoardItem> {
  const { event_id, coverage, booking } = item;
  if (event_id === null) throw new Error('an event that may not be read is not changed');
  if (coverage !== null) {
    const path = { id: event_id, coverage_id: coverage.id };
    const assignee_ids = coverage.assignee_ids.map((id) => (id === from ? to : id));
    const { data } = await client.PATCH('/api/v1/agenda/{id}/coverages/{coverage_id}', {
      params: { path, header: ifMatch(coverage) },
      body: { assignee_ids },
    });
    return { ...item, coverage: { ...coverage, assignee_ids, version: data?.version ?? 0 } };
  }
  if (booking === null) throw new Error('nothing binds it');
  // First the new one: what is refused leaves the old one as it was.
  const { starts_at, ends_at } = booking;
  const { data } = await client.POST('/api/v1/agenda/{id}/resources', {
    params: { path: { id: event_id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    body: { resource_id: to, starts_at, ends_at },
  });
  await client.DELETE('/api/v1/agenda/{id}/resources/{booking_id}', {
    params: { path: { id: event_id, booking_id: booking.id } },
  });
  return { ...item, booking: { ...booking, id: data?.id ?? '' } };
}

export interface Passing {
  /** The keys of what the server has not answered yet. */
  busy: ReadonlySet<string>;
  pass: (bound: Bound, to: BoardRow) => void;
}

/** Giving a coverage or a booking to somebody or something else, and taking that back. */
export function usePass(): Passing {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const outdate = () => {
    outdateAgenda(queries);
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/coverages'] });
  };

  async function undo(item: BoardItem, from: BoardRow, to: BoardRow): Promise<void> {
    try {
      await give(item, to.id, from.id);
      notifyDone(`Desfeito: voltou para ${from.name}.`);
    } catch (error) {
      notifyProblem(error);
    }
    outdate();
  }

  async function carryOut({ key, row, item, event }: Bound, to: BoardRow): Promise<void> {
    setBusy((before) => new Set(before).add(key));
    try {
      const given = await give(item, row.id, to.id);
      notifyUndo(
        `«${event?.title ?? ''}» passou de ${row.name} para ${to.name}.`,
        () => void undo(given, row, to),
      );
    } catch (error) {
      notifyProblem(error);
    } finally {
      setBusy((before) => new Set([...before].filter((other) => other !== key)));
      outdate();
    }
  }

  return { busy, pass: (bound, to) => void carryOut(bound, to) };
}
