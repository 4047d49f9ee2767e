import { expect, it } from 'vitest';
import { phonesIn } from './phones';

it.each([
  ['Ascom Cidades, (85) 3101-0000', 'tel:+558531010000'],
  ['Rui: 85 99999 1234', 'tel:+5585999991234'],
  ['+55 (85) 98888-7777, Ana', 'tel:+5585988887777'],
  ['0800 275 0000', 'tel:08002750000'],
])('%s', (text, href) => {
  expect(phonesIn(text).map((one) => one.href)).toEqual([href]);
});

it('finds none where there is none', () => {
  expect(phonesIn('Sala 12, 3º andar')).toEqual([]);
  expect(phonesIn('(85) 3101-0000 ou (85) 3101-0001')).toHaveLength(2);
});
