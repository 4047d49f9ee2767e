import { useQueryClient } from '@tanstack/react-query';
import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { toProblem } from '@/api/problem';
import type { Release } from '@/api/types';
import { notifyProblem, notifyUndo } from '@/ui/notify';
import { outdateRecord, releaseQuery, useReleaseCache } from '../queries';
import { changedMeanwhile } from '../workflow/use-release-action';

interface Assignment {
  assignee_id: string | null;
  due_at: string | null;
}

type Subject = Pick<Release, 'id' | 'version'>;

/** Gives the text to somebody. True when it was done; throws nothing but 422, which belongs to the form. */
export function useAssign(
  release: Release,
  prepare?: () => Promise<Subject | null>,
): (to: Assignment) => Promise<boolean> {
  const queries = useQueryClient();
  const remember = useReleaseCache();
  const before = { assignee_id: release.assignee?.id ?? null, due_at: release.due_at };

  async function send(subject: Subject, body: Assignment): Promise<Release> {
    const params = { path: { id: subject.id }, header: ifMatch(subject) };
    const { data } = await client.POST('/api/v1/releases/{id}/assign', { params, body });
    const done = data as Release;
    remember(done);
    outdateRecord(queries);
    return done;
  }

  return async (to) => {
    try {
      const subject = prepare ? await prepare() : release;
      if (!subject) return false;
      const done = await send(subject, to);
      if (done.version !== subject.version) {
        notifyUndo(
          'Responsável e prazo salvos',
          () => void send(done, before).catch(notifyProblem),
        );
      }
      return true;
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status === 422) throw problem;
      notifyProblem(problem.status === 412 ? changedMeanwhile() : error);
      if ([403, 404, 409, 412].includes(problem.status)) {
        void queries.invalidateQueries({ queryKey: releaseQuery(release.id).queryKey });
      }
      return false;
    }
  };
}
