import type { UserBrief } from '@/api/types';
import { fold } from '@/lib/text';

/** An @ that begins a word, and what of a name was typed after it, with at most one space. */
const TYPED = /(?:^|[\s(])@((?:[\p{L}\p{M}.'’-]+ ?)?[\p{L}\p{M}.'’-]*)$/u;

/** What of a name stands between an @ and the caret; null where none is being typed. */
export function typedMention(text: string, caret: number): string | null {
  return TYPED.exec(text.slice(0, caret))?.[1] ?? null;
}

/** Whether a name has what was typed, without regard to accents or case, as the server looks for it. */
export function fits(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed.trim()));
}

/** The text with the whole name in place of what was typed of it, and where the caret goes on. */
export function insertMention(
  text: string,
  caret: number,
  name: string,
): { text: string; caret: number } {
  const typed = typedMention(text, caret) ?? '';
  const before = `${text.slice(0, caret - typed.length)}${name} `;
  return { text: before + text.slice(caret).trimStart(), caret: before.length };
}

/** Those of the chosen whose name still stands in the text. */
export function stillNamed(text: string, chosen: readonly UserBrief[]): string[] {
  const named = chosen.filter(({ name }) => text.includes(`@${name}`));
  return [...new Set(named.map(({ id }) => id))];
}
