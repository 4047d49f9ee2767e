import { expect, it } from 'vitest';
import type { ReleaseAnchor } from '@/api/types';
import { locate, oneSpaced, quote } from '@/lib/anchor';
import { markPassages, selectedIn, type Mark } from './passages';

const body = (exact: string, prefix = '', suffix = ''): ReleaseAnchor => ({
  field: 'body',
  exact,
  prefix,
  suffix,
});

it('knows a short passage by its neighbours, a long one by itself', () => {
  const sum = body('R$ 12 milhões', 'o investimento é de', 'em três anos');
  const text = 'A multa foi de R$ 12 milhões. Hoje o investimento é de R$ 12 milhões em três anos.';
  expect(locate(text, sum)?.[0]).toBe(text.lastIndexOf('R$'));
  expect(locate('A multa foi de R$ 12 milhões no total.', sum)).toBeNull();
  expect(locate('Só em nota: R$ 12 milhões em três anos.', sum)).not.toBeNull();
  const long = body('as chaves de cento e vinte casas', 'antes', 'depois');
  expect(locate('ha ha ha', body('ha ha', 'ha'))).toEqual([3, 8]);
  expect(locate('x as chaves de cento e vinte casas y', long)).toEqual([2, 34]);
});

it('quotes with single spaces and no more of the text than is needed', () => {
  expect(quote('body', 'antes\n\n ', ' o  trecho\n', 'depois')).toEqual(
    body('o trecho', 'antes', 'depois'),
  );
  expect(quote('body', 'x'.repeat(80), 'y', 'z'.repeat(80))?.prefix).toHaveLength(32);
  expect(quote('body', 'a', ' \n ', 'b')).toBeNull();
  expect(quote('body', '', 'x'.repeat(1001), '')).toBeNull();
  expect(oneSpaced(' a\u00a0\tb ')).toBe('a b');
});

const html =
  '<p>O Governo investe <strong>R$ 12</strong> milhões.</p><h2>Prazo</h2><p>Em maio.</p>';

function mark(anchor: ReleaseAnchor): Mark {
  return { id: 'c1', number: 1, label: 'Comentário 1', anchor };
}

function marked(anchor: ReleaseAnchor): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = markPassages(html, [mark(anchor)]);
  return root;
}

it('marks a passage across words in bold and the ends of blocks, with one button after it', () => {
  const root = marked(body('12 milhões. Prazo Em', 'investe R$', 'maio.'));
  const pieces = [...root.querySelectorAll('mark')].map((piece) => piece.textContent);
  expect(pieces).toEqual(['12', ' milhões.', 'Prazo', 'Em'].map((piece) => piece.trimStart()));
  const button = root.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('Comentário 1');
  expect(button?.previousElementSibling?.textContent).toBe('Em');
  expect(root.textContent).toBe('O Governo investe R$ 12 milhões.PrazoEm maio.');
});

it('leaves the text alone where the passage is gone', () => {
  expect(marked(body('dez casas novas', 'das', 'em')).innerHTML).toBe(html);
  expect(markPassages(html, [])).toBe(html);
});

it('reads a selection back as it was marked, even over another mark', () => {
  const root = marked(body('12 milhões', 'investe R$', '. Prazo'));
  document.body.append(root);
  const range = document.createRange();
  const strong = root.querySelector('strong')?.firstChild;
  const heading = root.querySelector('h2')?.firstChild;
  if (!strong || !heading) throw new Error('no such text');
  range.setStart(strong, 0);
  range.setEnd(heading, 5);
  expect(selectedIn(root, 'body', range)).toEqual(
    body('R$ 12 milhões. Prazo', 'O Governo investe', 'Em maio.'),
  );
  range.collapse();
  expect(selectedIn(root, 'body', range)).toBeNull();
  root.remove();
});
