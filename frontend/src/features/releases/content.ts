import type { Release } from '@/api/types';

/** What a person writes, as against what the server computes. */
export const contentFields = [
  'kind',
  'title',
  'subtitle',
  'slug',
  'summary',
  'dateline',
  'byline',
  'body_html',
  'tags',
  'unit_id',
  'municipality_codes',
  'embargo_until',
] as const satisfies readonly (keyof Release)[];

export type ContentField = (typeof contentFields)[number];
export type ReleaseContent = Pick<Release, ContentField>;

export const fieldNames: Record<ContentField, string> = {
  kind: 'Tipo',
  title: 'Título',
  subtitle: 'Subtítulo',
  slug: 'Endereço',
  summary: 'Resumo',
  dateline: 'Local e data',
  byline: 'Assinatura',
  body_html: 'Texto',
  tags: 'Assuntos',
  unit_id: 'Órgão',
  municipality_codes: 'Municípios',
  embargo_until: 'Embargo',
};

export function contentOf(release: Release): ReleaseContent {
  const { kind, title, subtitle, slug, summary, dateline, byline, body_html, tags, unit_id } =
    release;
  const { municipality_codes, embargo_until } = release;
  return {
    kind,
    title,
    subtitle,
    slug,
    summary,
    dateline,
    byline,
    body_html,
    tags,
    unit_id,
    municipality_codes,
    embargo_until,
  };
}

/** An emptied optional field is absent, not an empty text. */
export function orNull(text: string): string | null {
  return text === '' ? null : text;
}
