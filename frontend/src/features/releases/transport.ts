import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors, toProblem } from '@/api/problem';
import type { Release } from '@/api/types';
import type { FieldErrors, SaveOutcome, Snapshot, Transport } from './autosave/types';
import { contentFields, contentOf, type ReleaseContent } from './content';

export function snapshotOf(release: Release): Snapshot<ReleaseContent> {
  const editable = release.allowed_actions.includes('edit');
  const guard = !editable ? 'closed' : release.edit_resets_approval ? 'confirm' : 'open';
  return { version: release.version, content: contentOf(release), guard };
}

/** How an autosaver reaches a release; `onRelease` hears every answer, so that the screen's cache follows. */
export function releaseTransport(
  id: string,
  onRelease: (release: Release) => void,
): Transport<ReleaseContent> {
  const path = { id };
  return {
    async save(patch, version) {
      try {
        const { data } = await client.PATCH('/api/v1/releases/{id}', {
          params: { path, header: ifMatch({ version }) },
          body: patch,
        });
        const release = data as Release;
        onRelease(release);
        return { kind: 'saved', snapshot: snapshotOf(release) };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async load() {
      const { data } = await client.GET('/api/v1/releases/{id}', { params: { path } });
      const release = data as Release;
      onRelease(release);
      return snapshotOf(release);
    },
  };
}

export function outcomeOf(error: unknown): SaveOutcome<ReleaseContent> {
  const problem = toProblem(error);
  const { status, message } = problem;
  if (status === 412) return { kind: 'stale' };
  if (status === 422 || status === 413 || (status === 409 && problem.code === 'slug_taken')) {
    return { kind: 'invalid', errors: contentErrors(error), message };
  }
  if (status === 0) return { kind: 'unavailable', message, offline: true };
  if (status === 401) {
    const ended = 'Sua sessão terminou. Entre de novo: o que você escreveu continua guardado.';
    return { kind: 'unavailable', message: ended, offline: false };
  }
  if (status === 429 || status >= 500) {
    const retryAfterMs =
      problem.retryAfter === undefined ? undefined : Math.max(1, problem.retryAfter) * 1_000;
    return { kind: 'unavailable', message, offline: false, retryAfterMs };
  }
  return { kind: 'refused', message };
}

/** `/tags/3` is a fault of the field «tags». */
export function contentErrors(error: unknown): FieldErrors<ReleaseContent> {
  const errors: FieldErrors<ReleaseContent> = {};
  if (toProblem(error).code === 'slug_taken') errors.slug = toProblem(error).message;
  for (const [key, message] of Object.entries(fieldErrors(error))) {
    const field = contentFields.find((name) => name === key.split('.')[0]);
    if (field) errors[field] ??= message;
  }
  return errors;
}
