import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ProblemError, toProblem } from '@/api/problem';
import type { AgendaEvent } from '@/api/types';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { lastSearch } from '../calendar/last-search';
import { eventQuery, outdateAgenda, useEventCache } from '../queries';
import { perform, type Said } from './perform';
import { plans, type EventStep } from './plans';

export interface EventActionRun {
  pending: EventStep | null;
  /** True when it was carried out. Throws nothing but 422, which belongs to the form that asked. */
  run: (step: EventStep, said?: Said) => Promise<boolean>;
}

export function useEventAction(event: AgendaEvent): EventActionRun {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const remember = useEventCache();
  const [pending, setPending] = useState<EventStep | null>(null);
  const busy = useRef(false);

  async function undo(done: AgendaEvent, step: EventStep): Promise<void> {
    try {
      const back = await perform(done, step, undefined, remember);
      if (back) remember(back);
    } catch (error) {
      notifyProblem(error);
    }
  }

  async function attempt(step: EventStep, said?: Said): Promise<void> {
    const plan = plans[step];
    const own: { event?: AgendaEvent } = {};
    try {
      const done = await perform(event, step, said, (materialised) => {
        own.event = materialised;
      });
      if (done === null) {
        notifyDone(plan.done);
        await navigate({ to: '/agenda', search: lastSearch() ?? {} });
        queries.removeQueries({ queryKey: eventQuery(event.id).queryKey });
        outdateAgenda(queries);
        return;
      }
      own.event &&= done;
      remember(done);
      const back = plan.undo;
      if (back && done.allowed_actions.includes(back)) {
        notifyUndo(plan.done, () => void undo(done, back));
      } else {
        notifyDone(plan.done);
      }
    } finally {
      // The date has an address of its own now, even if the action itself was refused.
      if (own.event) {
        remember(own.event);
        await navigate({
          to: '/agenda/$eventId',
          params: { eventId: own.event.id },
          replace: true,
        });
      }
    }
  }

  async function run(step: EventStep, said?: Said): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setPending(step);
    try {
      await attempt(step, said);
      return true;
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status === 422 && said !== undefined) throw problem;
      notifyProblem(problem.status === 412 ? changedMeanwhile() : error);
      if ([403, 404, 409, 412].includes(problem.status)) outdateAgenda(queries);
      return false;
    } finally {
      busy.current = false;
      setPending(null);
    }
  }

  return { pending, run };
}

/** Somebody saved first (412): what was seen is not what there is. */
function changedMeanwhile(): ProblemError {
  return new ProblemError({
    status: 412,
    code: 'stale',
    title: 'O evento mudou enquanto você o lia',
    detail: 'Nada foi feito. A tela já mostra como ele está agora: confira e decida de novo.',
  });
}
