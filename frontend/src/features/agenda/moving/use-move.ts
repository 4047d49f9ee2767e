import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toProblem } from '@/api/problem';
import type { AgendaEvent, EventSummary } from '@/api/types';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import {
  eventQuery,
  holdWindows,
  isLikeSeries,
  keyOf,
  outdateAgenda,
  replaceInWindows,
} from '../queries';
import { sayStart } from '../when';
import { patchEvent, send, type Moved, type Scope } from './send';
import type { Times } from './times';

/** A move that somebody asked for. */
export interface Wish {
  event: EventSummary;
  times: Times;
  /** Puts the event back on the screen where it was. */
  revert?: () => void;
}

export interface Moving {
  /** Events whose move the server has not answered yet. */
  busy: ReadonlySet<string>;
  /** Of a series: for which dates? */
  which: Wish | null;
  /** Somebody else changed it first. */
  stale: (Wish & { scope: Scope }) | null;
  /** Somebody wants to write when. */
  asking: EventSummary | null;
  move: (event: EventSummary, times: Times, revert?: () => void) => void;
  choose: (scope: Scope) => void;
  ask: (event: EventSummary) => void;
  /** Again, upon what there is now. */
  again: (event: EventSummary) => void;
  dismiss: () => void;
}

/** Moving events: shown at once, taken back if the server refuses, nothing of anybody's lost. */
export function useMove(onMoved?: (event: AgendaEvent) => void): Moving {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [which, setWhich] = useState<Wish | null>(null);
  const [stale, setStale] = useState<Moving['stale']>(null);
  const [asking, setAsking] = useState<EventSummary | null>(null);
  const told = useRef(onMoved);
  useEffect(() => {
    told.current = onMoved;
  });

  const undo = useCallback(
    async ({ event, back }: Moved) => {
      try {
        const now = await patchEvent(event, back);
        queries.setQueryData(eventQuery(now.id).queryKey, now);
        notifyDone('Desfeito: voltou para onde estava.');
        told.current?.(now);
      } catch (error) {
        notifyProblem(error);
      }
      outdateAgenda(queries);
    },
    [queries],
  );

  const carryOut = useCallback(
    async (wish: Wish, scope: Scope) => {
      const { event, times } = wish;
      const key = keyOf(event);
      await holdWindows(queries);
      replaceInWindows(queries, key, (seen) => ({ ...seen, ...times }));
      setBusy((before) => new Set(before).add(key));
      try {
        const moved = await send(event, times, scope);
        const one = scope === 'this' || !isLikeSeries(event);
        if (one) replaceInWindows(queries, key, () => moved.event);
        queries.setQueryData(eventQuery(moved.event.id).queryKey, moved.event);
        const to = sayStart({ ...event, ...times });
        notifyUndo(`«${event.title}» passou para ${to}.`, () => void undo(moved));
        told.current?.(moved.event);
      } catch (error) {
        replaceInWindows(queries, key, () => event);
        if (toProblem(error).status === 412) setStale({ event, times, scope });
        else notifyProblem(error);
      } finally {
        setBusy((before) => new Set([...before].filter((other) => other !== key)));
        outdateAgenda(queries);
      }
    },
    [queries, undo],
  );

  const move = useCallback(
    (event: EventSummary, times: Times, revert?: () => void) => {
      const wish = { event, times, revert };
      if (isLikeSeries(event)) setWhich(wish);
      else void carryOut(wish, 'this');
    },
    [carryOut],
  );

  return {
    busy,
    which,
    stale,
    asking,
    move,
    ask: setAsking,
    choose: (scope) => {
      if (which === null) return;
      setWhich(null);
      void carryOut(which, scope);
    },
    again: (event) => {
      if (stale === null) return;
      setStale(null);
      const still = isLikeSeries(event) ? stale.scope : 'this';
      void carryOut({ event, times: stale.times }, still);
    },
    dismiss: () => {
      which?.revert?.();
      setWhich(null);
      setStale(null);
      setAsking(null);
    },
  };
}
