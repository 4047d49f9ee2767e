import type { PresencePerson, UserBrief } from '@/api/types';
import { formatClock } from '@/lib/dates';

/** Somebody at a text, however many tabs they have open there. */
export interface Present {
  user: UserBrief;
  isEditing: boolean;
  since: string;
  /** The caller, in another window. */
  isMe: boolean;
}

/** Who else is there: those who write first, then who came first. Oneself only where one writes in another window. */
export function othersAt(people: readonly PresencePerson[], me: string, tab: string): Present[] {
  const others = new Map<string, Present>();
  for (const { user, mode, since, tab_id } of people) {
    const isMe = user.id === me;
    const isEditing = mode === 'editing';
    if (tab_id === tab || (isMe && !isEditing)) continue;
    const known = others.get(user.id);
    if (known && (known.isEditing || !isEditing)) continue;
    others.set(user.id, { user, isEditing, since, isMe });
  }
  return [...others.values()].sort(
    (a, b) => Number(b.isEditing) - Number(a.isEditing) || a.since.localeCompare(b.since),
  );
}

/** «Rui», «Rui e Edite», «Rui, Edite e Helena», «5 pessoas». */
export function namesOf(people: readonly Present[]): string {
  const names = people.map(({ user, isMe }) => (isMe ? 'você' : user.name));
  if (names.length > 3) return `${names.length} pessoas`;
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} e ${last}`;
}

/** «Rui Moreira está editando desde 14:32». */
export function editingText(editors: readonly Present[]): string {
  const [first, ...more] = editors;
  if (!first) return '';
  if (more.length > 0) return capital(`${namesOf(editors)} estão editando`);
  const place = first.isMe ? ' em outra janela' : '';
  return capital(`${namesOf(editors)} está editando${place} desde ${formatClock(first.since)}`);
}

/** «Edite Lima está lendo». */
export function readingText(readers: readonly Present[]): string {
  if (readers.length === 0) return '';
  return `${namesOf(readers)} ${readers.length > 1 ? 'estão' : 'está'} lendo`;
}

/** «RM»: the first letters of the first and the last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => word?.charAt(0) ?? '')
    .join('')
    .toLocaleUpperCase('pt-BR');
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pt-BR') + text.slice(1);
}
