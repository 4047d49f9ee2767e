import { expect, it } from 'vitest';
import { fits, insertMention, stillNamed, typedMention } from './mentions';

it('sees an @ that begins a word, up to a second name', () => {
  expect(typedMention('@', 1)).toBe('');
  expect(typedMention('Veja, @ana li', 13)).toBe('ana li');
  expect(typedMention('(@Jó', 4)).toBe('Jó');
  expect(typedMention('ana@pauta.test', 14)).toBeNull();
  expect(typedMention('@Ana Lima já viu', 16)).toBeNull();
  expect(typedMention('@ana depois', 4)).toBe('ana');
});

it('puts the whole name in its place', () => {
  expect(insertMention('Veja, @an e responda', 9, 'Ana Lima')).toEqual({
    text: 'Veja, @Ana Lima e responda',
    caret: 16,
  });
});

it('names each once, and nobody whose name was taken out again', () => {
  const [ana, bia] = [
    { id: 'a', name: 'Ana Lima' },
    { id: 'b', name: 'Bia' },
  ];
  expect(stillNamed('@Ana Lima e @Ana Lima', [ana, bia, ana])).toEqual(['a']);
});

it('looks for a name without regard to accents and case', () => {
  expect(fits('Érica São João', 'SAO j')).toBe(true);
  expect(fits('Administrador', 'rui')).toBe(false);
});
