import { describe, expect, it } from 'vitest';
import { countFilters, parseFilters, sortsFor, toSearch, type ReleaseFilters } from './filters';

describe('filters and the address', () => {
  it('goes there and back unchanged', () => {
    const filters: ReleaseFilters = {
      q: '"casa própria" -aluguel',
      status: ['draft', 'published'],
      kind: ['official_note'],
      unit: 'cohab',
      tag: 'obras',
      author: '0190',
      from: '2026-01-01',
      to: '2026-12-31',
      sort: '-published_at',
    };
    expect(parseFilters(toSearch(filters))).toEqual(filters);
    expect(toSearch(filters).status).toBe('draft,published');
  });

  it('drops what makes no sense instead of failing', () => {
    const raw = {
      status: 'draft,nonsense',
      kind: 'x',
      from: 'ontem',
      sort: 'title',
      q: '  ',
      z: '1',
    };
    expect(parseFilters(raw)).toEqual({ status: ['draft'] });
  });

  it('has no empty keys', () => {
    expect(toSearch({ status: [], tag: '', q: undefined })).toEqual({});
  });

  it('sorts a search by publication only', () => {
    expect(sortsFor({ q: 'obra' })).toEqual(['-published_at', 'published_at']);
    expect(parseFilters({ q: 'obra', sort: '-updated_at' })).toEqual({ q: 'obra' });
  });

  it('counts a period as one filter and the search as none', () => {
    expect(countFilters({ q: 'a', from: '2026-01-01', to: '2026-02-01', tag: 'b' })).toBe(2);
  });
});
