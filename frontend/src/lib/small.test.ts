import { describe, expect, it } from 'vitest';
import type { Unit } from '@/api/types';
import { plural } from './numbers';
import { generatePassword } from './password';
import { parseSearch, pickSearch, stringifySearch } from './search-params';
import { fold } from './text';
import { filterTree, flatten, unitTree } from './unit-tree';

describe('search parameters', () => {
  it('are plain strings both ways', () => {
    const search = { status: 'draft,in_review', q: '2024 "obras"', empty: '', none: undefined };
    const text = stringifySearch(search);
    expect(text).toBe('?status=draft,in_review&q=2024+%22obras%22');
    expect(parseSearch(text)).toEqual({ status: 'draft,in_review', q: '2024 "obras"' });
    expect(stringifySearch({})).toBe('');
  });
  it('keep only what the screen knows', () => {
    expect(pickSearch('q', 'unit')({ q: 'a', unit: '', other: 'b' })).toEqual({ q: 'a' });
  });
});

describe('generated passwords', () => {
  it('are long, legible and never the same', () => {
    const many = new Set(Array.from({ length: 200 }, generatePassword));
    expect(many.size).toBe(200);
    for (const password of many)
      expect(password).toMatch(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/);
  });
});

describe('unit tree', () => {
  const unit = (id: string, name: string, parent_id: string | null): Unit => ({
    id,
    name,
    parent_id,
    slug: id,
    acronym: null,
    kind: 'coordination',
    path: [],
    version: 1,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    allowed_actions: [],
  });
  const tree = unitTree([
    unit('c', 'Saneamento', 'a'),
    unit('a', 'Secretaria', null),
    unit('b', 'Água', 'a'),
    unit('d', 'Órfã', 'fora-da-vista'),
  ]);
  it('orders by name in Portuguese and lifts what has no visible parent', () => {
    expect(flatten(tree).map(({ unit: { id }, depth }) => `${depth}${id}`)).toEqual([
      '0d',
      '0a',
      '1b',
      '1c',
    ]);
  });
  it('filters without accents, keeping the way down', () => {
    expect(flatten(filterTree(tree, 'agua')).map(({ unit: { id } }) => id)).toEqual(['a', 'b']);
  });
});

it('folds case and accents', () => {
  expect(fold('ÓRGÃOS à mão')).toBe('orgaos a mao');
});

it('counts in Portuguese', () => {
  expect(plural(1, 'palavra', 'palavras')).toBe('1 palavra');
  expect(plural(12_345, 'palavra', 'palavras')).toBe('12.345 palavras');
});
