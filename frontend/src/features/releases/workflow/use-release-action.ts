import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemError, toProblem } from '@/api/problem';
import type { Release } from '@/api/types';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { outdateLists, perform, releaseQuery, useReleaseCache } from '../queries';
import { showChecks } from '../checks/fields';
import { plans, type WorkflowAction } from './actions';

const AFTER_FOCUS_MS = 100;

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
  run: (action: WorkflowAction, words?: string) => Promise<boolean>;
}

export function useReleaseAction({ release, prepare, onDone }: ActionSetting): ReleaseActions {
  const queries = useQueryClient();
  const remember = useReleaseCache();
  const [pending, setPending] = useState<WorkflowAction | null>(null);
  const busy = useRef(false);

  async function undo(done: Release, action: WorkflowAction): Promise<void> {
    try {
      const back = await perform(done, action);
      if (back) remember(back);
    } catch (error) {
      notifyProblem(error);
    }
  }

  async function attempt(action: WorkflowAction, words?: string): Promise<boolean> {
    const subject = prepare ? await prepare() : release;
    if (!subject) return false;
    const done = await perform(subject, action, words);
    const plan = plans[action];
    if (done) {
      remember(done);
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/releases/{id}/comments'] });
    } else {
      outdateLists(queries);
    }
    const back = plan.undo;
    if (done && back && done.allowed_actions.includes(back)) {
      notifyUndo(plan.done, () => void undo(done, back));
    } else {
      notifyDone(plan.done);
    }
    onDone?.(done);
    if (!done) queries.removeQueries({ queryKey: releaseQuery(release.id).queryKey });
    return true;
  }

  async function run(action: WorkflowAction, words?: string): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setPending(action);
    try {
      return await attempt(action, words);
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status === 422 && words !== undefined) throw problem;
      notifyProblem(problem.status === 412 ? changedMeanwhile() : error);
      // After the button has its focus back.
      if (['checks_open', 'blackout'].includes(problem.code))
        setTimeout(showChecks, AFTER_FOCUS_MS);
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

function changedMeanwhile(): ProblemError {
  return new ProblemError({
    status: 412,
    code: 'stale',
    title: 'O release mudou enquanto você o lia',
    detail: 'Nada foi feito. A tela já mostra a versão nova: confira e decida de novo.',
  });
}
