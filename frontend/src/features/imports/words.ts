import type { ImportKind, ImportOutcome, ImportSummary } from '@/api/types';
import type { Tone } from '@/lib/glossary';
import { plural } from '@/lib/numbers';

export const importKinds: Record<ImportKind, string> = {
  wordpress: 'WordPress (.xml)',
  csv: 'Planilha em CSV',
  xlsx: 'Planilha do Excel (.xlsx)',
  json: 'JSON',
};

/** What a file is, going by its name. */
export function guessKind(name: string): ImportKind | null {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (ending === 'xml' || ending === 'wxr') return 'wordpress';
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'csv';
  if (ending === 'xlsx') return 'xlsx';
  if (ending === 'json') return 'json';
  return null;
}

/** The fields of a release that a column can hold, the usual ones first. */
export const importFields: readonly (readonly [name: string, label: string])[] = [
  ['title', 'Título'],
  ['body_html', 'Texto'],
  ['published_at', 'Data de publicação'],
  ['status', 'Situação'],
  ['external_id', 'Identificador'],
  ['byline', 'Assinatura'],
  ['tags', 'Assuntos'],
  ['subtitle', 'Subtítulo'],
  ['summary', 'Resumo'],
  ['dateline', 'Local e data'],
  ['slug', 'Endereço'],
  ['kind', 'Tipo'],
  ['municipality_codes', 'Municípios (códigos do IBGE)'],
  ['created_at', 'Data de criação'],
  ['language', 'Idioma'],
];

export function isOver(item: Pick<ImportSummary, 'status'>): boolean {
  return item.status !== 'waiting' && item.status !== 'running';
}

export function importState(item: ImportSummary): { label: string; tone: Tone } {
  switch (item.status) {
    case 'waiting':
      return { label: 'Na fila', tone: 'waiting' };
    case 'running':
      return { label: item.dry_run ? 'Conferindo' : 'Importando', tone: 'waiting' };
    case 'failed':
      return { label: 'Interrompida', tone: 'stopped' };
    case 'cancelled':
      return { label: 'Cancelada', tone: 'stopped' };
    case 'done':
      return item.counts.failed > 0
        ? {
            label: item.dry_run ? 'Conferida com erros' : 'Concluída com erros',
            tone: 'attention',
          }
        : { label: item.dry_run ? 'Conferida' : 'Concluída', tone: 'done' };
  }
}

/** Told once a file was looked through; what went wrong instead says so itself. */
export function sayChecked({
  status,
  counts: { created, failed },
}: Pick<ImportSummary, 'status' | 'counts'>): string {
  if (status !== 'done') return '';
  const rows = [
    plural(created, 'texto entraria', 'textos entrariam'),
    plural(failed, 'linha com erro', 'linhas com erro'),
  ];
  return `Arquivo conferido: ${rows.join(', ')}.`;
}

export function outcomeState(
  outcome: ImportOutcome,
  dryRun: boolean,
): { label: string; tone: Tone } {
  switch (outcome) {
    case 'created':
      return dryRun ? { label: 'Entraria', tone: 'ready' } : { label: 'Entrou', tone: 'done' };
    case 'unchanged':
      return { label: 'Já está aqui', tone: 'neutral' };
    case 'skipped':
      return { label: 'Deixado de lado', tone: 'neutral' };
    case 'failed':
      return { label: 'Com erro', tone: 'stopped' };
  }
}
