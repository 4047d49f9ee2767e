import type { Release } from '@/api/types';
import { difference, fieldsOf, threeWayMerge, type FieldConflict } from '../autosave/merge';
import type { FieldErrors, StoredDraft } from '../autosave/types';
import { contentOf, type ContentField, type ReleaseContent } from '../content';

/** What is kept in the browser of a correction that was not sent yet. */
export type CorrectionDraft = ReleaseContent & { note: string };

/** A correction in the making: what is public, what is to stand in its place, and what readers are told. */
export interface Correction {
  base: ReleaseContent;
  version: number;
  content: ReleaseContent;
  note: string;
  errors: FieldErrors<CorrectionDraft>;
  conflicts: FieldConflict<ReleaseContent>[];
  /** Fields that a colleague corrected meanwhile, taken over. */
  adopted: ContentField[];
  /** Brought back from an earlier visit. */
  recovered: boolean;
  /** Grows when the content was changed by something other than typing. */
  replaced: number;
}

/** What readers should be told of something that changed elsewhere: an event, of its aviso de pauta. */
export type OfferedCorrection = Pick<CorrectionDraft, 'title' | 'summary' | 'body_html' | 'note'>;

/** What was written before goes on; else what is offered, if anything is. */
export function beginCorrection(
  release: Release,
  kept: StoredDraft<CorrectionDraft> | null,
  offered: OfferedCorrection | null = null,
): Correction {
  const base = contentOf(release);
  const fresh: Correction = {
    base,
    version: release.version,
    content: base,
    note: '',
    errors: {},
    conflicts: [],
    adopted: [],
    recovered: false,
    replaced: 0,
  };
  if (!kept) {
    if (!offered) return fresh;
    const { note, ...content } = offered;
    return { ...fresh, content: { ...base, ...content }, note };
  }
  const { note = '', ...mine } = kept.patch;
  const { note: _, ...stood } = kept.base;
  const { merged, conflicts } = threeWayMerge<ReleaseContent>(stood, mine, base);
  const recovered = note !== '' || fieldsOf(difference(base, merged)).length > 0;
  return { ...fresh, content: merged, conflicts, note, recovered };
}

export function changesOf({ base, content }: Correction): Partial<ReleaseContent> {
  return difference(base, content);
}

/** What to keep in the browser; null when there is nothing. */
export function draftOf(correction: Correction, at: number): StoredDraft<CorrectionDraft> | null {
  const { base, version, note } = correction;
  const changes = changesOf(correction);
  const fields = fieldsOf<ReleaseContent>(changes);
  if (fields.length === 0 && note === '') return null;
  const stood = Object.fromEntries(fields.map((field) => [field, base[field]]));
  return { version, base: stood, patch: { ...changes, note }, at };
}

/** Somebody else corrected the text first: my changes upon theirs, and what both changed to choose from. */
export function meetRelease(correction: Correction, release: Release): Correction {
  const theirs = contentOf(release);
  const { merged, adopted, conflicts } = threeWayMerge(
    correction.base,
    changesOf(correction),
    theirs,
  );
  return {
    ...correction,
    base: theirs,
    version: release.version,
    content: merged,
    adopted,
    conflicts,
    replaced: correction.replaced + 1,
  };
}

export function resolveConflicts(
  correction: Correction,
  choices: Partial<Record<ContentField, 'mine' | 'theirs'>>,
): Correction {
  const { base, conflicts, replaced } = correction;
  const taken = conflicts.map(({ field }) => field).filter((field) => choices[field] === 'theirs');
  const theirs = Object.fromEntries(taken.map((field) => [field, base[field]]));
  const content = { ...correction.content, ...theirs };
  return { ...correction, content, conflicts: [], replaced: replaced + 1 };
}
