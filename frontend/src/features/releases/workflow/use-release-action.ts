import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemError, toProblem } from '@/api/problem';
import type { Release } from '@/api/types';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { showChecks } from '../checks/fields';
import { outdateLists, outdateRecord, perform, releaseQuery, useReleaseCache } from '../queries';
import { plans, type WorkflowAction } from './actions';

export interface ActionSetting {
  release: Release;
  /** Saves what is being typed and answers with what to act upon; null when that was not possible. */
  prepare?: () => Promise<Pick<Release, 'id' | 'version'> | null>;
  /** After success; null when the release was deleted. */
  onDone?: (release: Release | null) => void;
}

export interface ReleaseActions {
  pending: WorkflowAction | null;
  /** True when it was carried out. Throws nothing but 422, which belongs to the form that asked. */
  run: (action: WorkflowAction, said?: string) => Promise<boolean>;
}

export function useReleaseAction({ release, prepare, onDone }: ActionSetting): ReleaseActions {
  const queries = useQueryClient();
  const remember = useReleaseCache();
  const [pending, setPending] = useState<WorkflowAction | null>(null);
  const busy = useRef(false);

  async function undo(done: Release, action: WorkflowAction, said?: string): Promise<void> {
    try {
      const back = await perform(done, action, said);
      if (back) remember(back);
    } catch (error) {
      notifyProblem(error);
    }
  }

  async function attempt(action: WorkflowAction, said?: string): Promise<boolean> {
    const subject = prepare ? await prepare() : release;
    if (!subject) return false;
    const done = await perform(subject, action, said);
    const plan = plans[action];
    if (done) {
      remember(done);
      outdateRecord(queries);
    } else {
      outdateLists(queries);
    }
    const back = plan.undo;
    if (done && back && done.allowed_actions.includes(back)) {
      // The hour that a cancelled schedule had is what takes the cancelling back.
      notifyUndo(plan.done, () => void undo(done, back, release.publish_at ?? undefined));
    } else {
      notifyDone(plan.done);
    }
    onDone?.(done);
    if (!done) queries.removeQueries({ queryKey: releaseQuery(release.id).queryKey });
    return true;
  }

  async function run(action: WorkflowAction, said?: string): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setPending(action);
    try {
      return await attempt(action, said);
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status === 422 && said !== undefined) throw problem;
      notifyProblem(problem.status === 412 ? changedMeanwhile() : error);
      if (['checks_open', 'blackout'].includes(problem.code)) showChecks();
      if ([403, 404, 409, 412].includes(problem.status)) {
        void queries.invalidateQueries({ queryKey: releaseQuery(release.id).queryKey });
      }
      return false;
    } finally {
      busy.current = false;
      setPending(null);
    }
  }

  return { pending, run };
}

/** Somebody saved first (412): what was seen is not what there is. */
export function changedMeanwhile(): ProblemError {
  return new ProblemError({
    status: 412,
    code: 'stale',
    title: 'O release mudou enquanto você o lia',
    detail: 'Nada foi feito. A tela já mostra a versão nova: confira e decida de novo.',
  });
}
