import type { ReleaseDiff } from '@/api/types';

export type PassageDiff = ReleaseDiff['body'][number];

export type Run =
  | { kind: 'shown'; passages: PassageDiff[] }
  /** Equal passages far from any change: folded away. */
  | { kind: 'folded'; passages: PassageDiff[] };

/** Equal passages that stay in sight on either side of a change. */
const CONTEXT = 1;
/** Fewer than this are not worth folding. */
const FOLD = 3;

export function foldEqual(body: PassageDiff[]): Run[] {
  const near = body.map((_, place) =>
    body.slice(Math.max(0, place - CONTEXT), place + CONTEXT + 1).some(({ op }) => op !== 'equal'),
  );
  const runs: Run[] = [];
  body.forEach((passage, place) => {
    const kind = near[place] === true ? 'shown' : 'folded';
    const last = runs.at(-1);
    if (last?.kind === kind) last.passages.push(passage);
    else runs.push({ kind, passages: [passage] });
  });
  return runs.map((run) => (run.passages.length < FOLD ? { ...run, kind: 'shown' } : run));
}

export function countChanges({ fields, body }: Pick<ReleaseDiff, 'fields' | 'body'>): number {
  return fields.length + body.filter(({ op }) => op !== 'equal').length;
}
