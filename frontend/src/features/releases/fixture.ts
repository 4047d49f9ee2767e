import type { Release } from '@/api/types';

/** A release as the server gives it, for tests. */
export function aRelease(part: Partial<Release> = {}): Release {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    kind: 'press_release',
    title: 'Secretaria entrega 120 casas em Canindé',
    subtitle: null,
    slug: 'secretaria-entrega-120-casas-em-caninde',
    summary: null,
    dateline: null,
    body_html: '<p>Texto.</p>',
    byline: null,
    tags: [],
    unit_id: '01900000-0000-7000-8000-0000000000aa',
    unit: {
      id: '01900000-0000-7000-8000-0000000000aa',
      slug: 'cidades',
      name: 'Secretaria das Cidades',
      acronym: 'SCidades',
    },
    municipality_codes: [],
    language: 'pt-BR',
    status: 'draft',
    version: 3,
    author: { id: '01900000-0000-7000-8000-0000000000b1', name: 'Ana Reis' },
    last_editor: { id: '01900000-0000-7000-8000-0000000000b1', name: 'Ana Reis' },
    approved_by: null,
    approved_at: null,
    withdrawn_reason: null,
    created_at: '2026-11-20T12:00:00Z',
    updated_at: '2026-11-20T13:00:00Z',
    published_at: null,
    public_at: null,
    word_count: 1,
    allowed_actions: [],
    edit_resets_approval: false,
    public_url: null,
    ...part,
  };
}
