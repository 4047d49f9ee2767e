import type { ReleaseAnchor, ReleaseAnchorField } from '@/api/types';

/** What the server takes of the text around a passage is at most twice this. */
const CONTEXT = 32;
const LONGEST = 1000;
/** As the server finds passages again: a long one by itself, a short one by its neighbours too. */
const KNOWN_BY_ITSELF = 24;
const CONTEXT_NEEDED = 8;

/** A text in characters, as the server counts them. */
const chars = (text: string): string[] => Array.from(text);

const SPACES = /\p{White_Space}+/gu;

/** Every run of white space as one space, none at the ends: the text that passages are quoted from. */
export function oneSpaced(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** The passage between two texts; null when it says nothing, or is too long to be one. */
export function quote(
  field: ReleaseAnchorField,
  before: string,
  passage: string,
  after: string,
): ReleaseAnchor | null {
  const exact = oneSpaced(passage);
  if (exact === '' || chars(exact).length > LONGEST) return null;
  const prefix = chars(oneSpaced(before)).slice(-CONTEXT).join('');
  const suffix = chars(oneSpaced(after)).slice(0, CONTEXT).join('');
  return { field, exact, prefix, suffix };
}

/** From where to where the passage stands in a text with single spaces, where most around it is as it was. */
export function locate(text: string, anchor: ReleaseAnchor): [start: number, end: number] | null {
  const { exact, prefix = '', suffix = '' } = anchor;
  if (exact === '') return null;
  const needed =
    chars(exact).length >= KNOWN_BY_ITSELF
      ? 0
      : Math.min(CONTEXT_NEEDED, chars(prefix).length + chars(suffix).length);
  let best: { at: number; score: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = common(reversed(text.slice(0, at).trimEnd()), reversed(prefix));
    const after = common(chars(text.slice(at + exact.length).trimStart()), chars(suffix));
    const score = before + after;
    if (score >= needed && score > (best?.score ?? -1)) best = { at, score };
  }
  return best && [best.at, best.at + exact.length];
}

function reversed(text: string): string[] {
  return chars(text.slice(-2 * CONTEXT)).reverse();
}

function common(some: string[], others: string[]): number {
  let count = 0;
  while (count < others.length && some[count] === others[count]) count += 1;
  return count;
}
