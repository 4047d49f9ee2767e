import type { ReleaseHistoryItem } from '@/api/types';

/** What happened, in the past tense; who did it stands before. */
const told: Record<string, string> = {
  create: 'começou o release',
  update: 'alterou o texto',
  submit: 'enviou para revisão',
  request_changes: 'pediu ajustes',
  approve: 'aprovou',
  schedule: 'agendou a publicação',
  unschedule: 'cancelou o agendamento',
  publish: 'publicou',
  correct: 'corrigiu o texto publicado',
  withdraw: 'retirou do ar',
  archive: 'arquivou',
  restore: 'restaurou o release arquivado',
  restore_version: 'restaurou uma versão anterior',
  comment: 'comentou',
  relate: 'relacionou outro texto',
  unrelate: 'desfez a relação com outro texto',
  delete_comment: 'excluiu um comentário',
  resolve_comment: 'resolveu uma conversa',
  reopen_comment: 'reabriu uma conversa',
  assign: 'mudou o responsável ou o prazo',
};

const ways: Record<string, string> = {
  session: 'pelo navegador',
  token: 'por token',
  link: 'pelo link de aprovação',
};

/** Something that happened, or the same thing several times in a row. */
export interface Happening extends ReleaseHistoryItem {
  key: string;
  times: number;
  /** Of several: when the first one was. */
  since: string;
}

/** The saves of one person on one version are told once. */
export function happenings(items: ReleaseHistoryItem[]): Happening[] {
  const all: Happening[] = [];
  for (const item of items) {
    const last = all.at(-1);
    const again =
      item.action === 'update' &&
      last?.action === 'update' &&
      last.actor?.id === item.actor?.id &&
      last.content_version === item.content_version &&
      last.via === item.via;
    if (again) {
      last.times += 1;
      last.since = item.at;
    } else {
      all.push({ ...item, key: `${item.at}${item.action}`, times: 1, since: item.at });
    }
  }
  return all;
}

export function tell({ action, actor, times }: Happening): { who: string; what: string } {
  if (!actor && action === 'publish') return { who: 'O Pauta', what: 'publicou, na hora marcada' };
  const what = told[action] ?? action;
  return { who: actor?.name ?? 'O Pauta', what: times > 1 ? `${what} (${times} vezes)` : what };
}

export function wayOf(via: string | null): string | null {
  return via === null ? null : (ways[via] ?? via);
}
