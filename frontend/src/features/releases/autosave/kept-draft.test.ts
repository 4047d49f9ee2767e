import { beforeEach, expect, it } from 'vitest';
import { localDraftStore } from './draft-store';
import { keepsDraft, TAB_KEY } from './kept-draft';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.setItem(TAB_KEY, 'tab-a');
});

it.each([
  ['release:1', 'tab-a', '/releases/1/editar', true],
  ['correction:1', 'tab-a', '/releases/1/corrigir', true],
  ['correction:1', 'tab-a', '/releases/1/editar', false],
  ['release:1', 'tab-b', '/releases/1/editar', false],
  ['release:2', 'tab-a', '/releases/1/editar', false],
  ['release:1', 'tab-a', '/releases/1', false],
  ['release:1', 'tab-a', '/agenda/novo', false],
])('with a draft of %s in %s, %s: %s', (item, tab, path, kept) => {
  const draft = { version: 1, base: { title: '' }, patch: { title: 'A' }, at: 1 };
  localDraftStore<{ title: string }>('ana', item, tab, []).write(draft);
  expect(keepsDraft(path)).toBe(kept);
});
