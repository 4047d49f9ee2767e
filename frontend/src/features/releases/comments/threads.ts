import type { ReleaseComment } from '@/api/types';
import type { Mark } from './passages';

/** A remark with the answers to it. */
export interface Thread {
  first: ReleaseComment;
  answers: ReleaseComment[];
  /** Beside the passage in the text, and here; none without a passage that is still there. */
  number: number | null;
}

/** The conversations of a release, the oldest first; those on a passage are numbered while they are open. */
export function threadsOf(comments: readonly ReleaseComment[]): Thread[] {
  const threads = new Map<string, Thread>();
  let number = 0;
  for (const comment of comments) {
    const thread = threads.get(comment.in_reply_to ?? '');
    if (thread) {
      thread.answers.push(comment);
      continue;
    }
    const marked = comment.anchor?.is_in_text === true && comment.resolved_at === null;
    if (marked) number += 1;
    threads.set(comment.id, { first: comment, answers: [], number: marked ? number : null });
  }
  return [...threads.values()];
}

/** What of them is shown in the text. */
export function marksOf(threads: readonly Thread[]): Mark[] {
  return threads.flatMap(({ first, number }): Mark[] => {
    if (number === null || !first.anchor) return [];
    const label = `Comentário ${number}, de ${first.author.name}, sobre «${short(first.anchor.exact)}»`;
    return [{ id: first.id, number, label, anchor: first.anchor }];
  });
}

export function short(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
}

/** The place of a remark in the page, also as an address. */
export function commentHash(id: string): string {
  return `comentario-${id}`;
}

/** The remark that an address leads to. */
export function commentOf(hash: string): string | null {
  return hash.startsWith('#comentario-') ? hash.slice('#comentario-'.length) : null;
}

export function holds({ first, answers }: Thread, id: string | null): boolean {
  return first.id === id || answers.some((answer) => answer.id === id);
}
