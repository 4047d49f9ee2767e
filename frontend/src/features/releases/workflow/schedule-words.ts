import { speakMoment } from '@/lib/office-time';

/** What a schedule comes to, in words. Null: nothing can be said of it yet. */
export function scheduleConsequence(
  publishAt: string | null,
  embargoUntil: string | null,
  now: Date = new Date(),
): string | null {
  if (publishAt === null) return null;
  const out = speakMoment(publishAt, now);
  if (embargoUntil === null || Date.parse(embargoUntil) <= Date.parse(publishAt)) {
    return `Sai sozinho ${out}, para todos: página pública, listas, busca e API.`;
  }
  const open = speakMoment(embargoUntil, now);
  return `Vai para a imprensa ${out}, marcado como embargado; para o público, só ${open}, quando o embargo termina.`;
}

/** The same for publishing at once. */
export function publishConsequence(embargoUntil: string | null, now: Date = new Date()): string {
  const after =
    'Depois disso o texto só muda por correção pública ou sai do ar com um motivo, e o endereço continuará dizendo que ele existiu.';
  if (embargoUntil === null || Date.parse(embargoUntil) <= now.getTime()) {
    return `O texto fica público na página de imprensa assim que você confirmar. ${after}`;
  }
  return `Assim que você confirmar, o texto vai para a imprensa, marcado como embargado. O público só o lê ${speakMoment(embargoUntil, now)}. ${after}`;
}
