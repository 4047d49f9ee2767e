import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors, toProblem, type ProblemError } from '@/api/problem';
import type { Release } from '@/api/types';
import { without } from '../autosave/merge';
import type { DraftStore } from '../autosave/types';
import type { ContentField, ReleaseContent } from '../content';
import { outdateRecord, useReleaseCache } from '../queries';
import { contentErrors } from '../transport';
import { answersTo, asks, noAnswers, type Answers } from './answers';
import {
  beginCorrection,
  changesOf,
  draftOf,
  meetRelease,
  resolveConflicts,
  type Correction,
  type CorrectionDraft,
  type OfferedCorrection,
} from './correction';

const KEEP_MS = 300;

/** `met`: somebody was first; `fields`: what is written cannot be; `faulty`: the note, or the way to the server. */
export type Sent = 'done' | 'met' | 'fields' | 'faulty';

/** A correction is kept in the browser as it is written, and goes to the server once: when it is confirmed. */
export function useCorrection(
  release: Release,
  store: DraftStore<CorrectionDraft>,
  offered: OfferedCorrection | null,
) {
  const queries = useQueryClient();
  const remember = useReleaseCache();
  const [correction, setCorrection] = useState(() =>
    beginCorrection(release, store.read(), offered),
  );
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState(false);
  const [answers, setAnswers] = useState<Answers>(noAnswers);

  const asked = asks(problem);

  if (release.version > correction.version && !pending && !done) {
    setCorrection(meetRelease(correction, release));
  }

  useEffect(() => {
    if (done) return undefined;
    const keep = (): void => {
      const draft = draftOf(correction, Date.now());
      if (draft) store.write(draft);
      else store.clear();
    };
    const timer = setTimeout(keep, KEEP_MS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [correction, done, store]);

  function change(part: (before: Correction) => Partial<Correction>): void {
    setCorrection((before) => ({ ...before, ...part(before) }));
  }

  function edit(patch: Partial<ReleaseContent>): void {
    // The answers were to another text.
    setAnswers(noAnswers);
    setProblem(null);
    change(({ content, errors }) => ({
      content: { ...content, ...patch },
      errors: without(errors, Object.keys(patch)),
    }));
  }

  function setNote(note: string): void {
    change(({ errors }) => ({ note, errors: without(errors, ['note']) }));
  }

  function forget(): void {
    setDone(true);
    store.clear();
  }

  async function meet(): Promise<void> {
    const params = { path: { id: release.id } };
    const { data } = await client.GET('/api/v1/releases/{id}', { params });
    remember(data as Release);
  }

  /** `met`: somebody was first, and what they did is now beside what I want; nothing was sent. */
  async function send(): Promise<Sent> {
    if (correction.note.trim() === '') {
      const note = 'Diga aos leitores o que foi corrigido.';
      change(({ errors }) => ({ errors: { ...errors, note } }));
      return 'faulty';
    }
    const answered = answersTo(asked, answers);
    if (answered === null) {
      setAnswers((before) => ({ ...before, incomplete: true }));
      return 'faulty';
    }
    setPending(true);
    setProblem(null);
    try {
      const { data } = await client.POST('/api/v1/releases/{id}/correct', {
        params: { path: { id: release.id }, header: ifMatch(correction) },
        body: { ...changesOf(correction), note: correction.note.trim(), ...answered },
      });
      forget();
      remember(data as Release);
      outdateRecord(queries);
      return 'done';
    } catch (error) {
      return await refused(error);
    } finally {
      setPending(false);
    }
  }

  async function refused(error: unknown): Promise<Sent> {
    const fault = toProblem(error);
    if (fault.code === 'checks_open') {
      setProblem(fault);
      return 'faulty';
    }
    if (fault.status === 412) {
      try {
        await meet();
        return 'met';
      } catch (offline) {
        setProblem(toProblem(offline));
        return 'faulty';
      }
    }
    const note = fieldErrors(error).note;
    const faults = contentErrors(error);
    change(() => ({ errors: { ...faults, ...(note === undefined ? {} : { note }) } }));
    if (Object.keys(faults).length > 0) return 'fields';
    if (note === undefined) setProblem(fault);
    return 'faulty';
  }

  return {
    correction,
    problem,
    pending,
    asked,
    answers,
    answer: setAnswers,
    edit,
    setNote,
    send,
    forget,
    resolve: (choices: Partial<Record<ContentField, 'mine' | 'theirs'>>) =>
      setCorrection((before) => resolveConflicts(before, choices)),
    dismissNotice: () => change(() => ({ adopted: [], recovered: false })),
  };
}
