import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Highlighted, splitHighlight } from './highlighted';

it('marks what matched', () => {
  const { container } = render(
    <Highlighted html="As <mark>obras</mark> &amp; a <mark>casa</mark>" />,
  );
  expect(container.innerHTML).toBe('As <mark>obras</mark> &amp; a <mark>casa</mark>');
});

it('lets nothing else become markup', () => {
  const { container } = render(
    <Highlighted html={'<img src=x onerror=alert(1)><mark><b>x</b></mark> &lt;script&gt;'} />,
  );
  expect(container.querySelectorAll('*:not(mark)')).toHaveLength(0);
  expect(container.textContent).toBe('<img src=x onerror=alert(1)><b>x</b> <script>');
});

it('decodes once only', () => {
  expect(splitHighlight('&amp;lt;')).toEqual([{ text: '&lt;', hit: false }]);
});
