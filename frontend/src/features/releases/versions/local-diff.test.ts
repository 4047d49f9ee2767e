import { expect, it } from 'vitest';
import { contentOf } from '../content';
import { aRelease } from '../fixture';
import { localDiff, words } from './local-diff';

const base = contentOf(
  aRelease({ body_html: '<p>Um.</p><p>São 102 casas novas.</p><ul><li>uma</li></ul>' }),
);

it('tells words apart, and both texts can be read from the difference', () => {
  const parts = words('São 102 casas, em Canindé.', 'São 120 casas em Canindé e Sobral.');
  const side = (without: string) =>
    parts
      .filter(({ op }) => op !== without)
      .map(({ text }) => text)
      .join('');
  expect(side('insert')).toBe('São 102 casas, em Canindé.');
  expect(side('delete')).toBe('São 120 casas em Canindé e Sobral.');
  expect(parts.slice(0, 3)).toEqual([
    { op: 'equal', text: 'São ' },
    { op: 'delete', text: '102' },
    { op: 'insert', text: '120' },
  ]);
});

it('tells which fields and passages change', () => {
  const diff = localDiff(base, {
    ...base,
    tags: ['obras'],
    body_html: '<p>Um.</p><p>São 120 casas novas.</p><ul><li>uma</li><li>duas</li></ul>',
  });
  expect(diff.fields).toEqual([{ field: 'tags', parts: [{ op: 'insert', text: 'obras' }] }]);
  expect(diff.body.map(({ op, element }) => `${op} ${element}`)).toEqual([
    'equal p',
    'change p',
    'equal li',
    'insert li',
  ]);
});

it('sees a change of nothing but a link', () => {
  const body_html = base.body_html.replace('casas', '<a href="https://example.org">casas</a>');
  const { body } = localDiff(base, { ...base, body_html });
  expect(body[1]).toEqual({
    op: 'change',
    element: 'p',
    parts: [{ op: 'equal', text: 'São 102 casas novas.' }],
    markup: [
      { op: 'equal', text: 'São 102 ' },
      { op: 'insert', text: '<a href="https://example.org">' },
      { op: 'equal', text: 'casas' },
      { op: 'insert', text: '</a>' },
      { op: 'equal', text: ' novas.' },
    ],
  });
});
