import { describe, expect, it } from 'vitest';
import { parseAgendaSearch, parseFilters, searchOf } from './search';
import { titleOf, turned, weekOf, windowOf } from './window';

describe('the window on show', () => {
  it.each([
    ['dia', '2026-12-01', '2026-12-01', '2026-12-01'],
    ['semana', '2026-12-01', '2026-11-29', '2026-12-05'],
    ['semana', '2026-11-22', '2026-11-22', '2026-11-28'],
    ['lista', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['mes', '2026-12-15', '2026-11-29', '2027-01-02'],
    ['mes', '2026-02-10', '2026-02-01', '2026-02-28'],
  ] as const)('%s of %s is %s to %s', (view, day, from, to) => {
    expect(windowOf(view, day)).toEqual({ from, to });
  });

  it.each([
    ['dia', '2026-12-31', 1, '2027-01-01'],
    ['semana', '2026-12-01', -1, '2026-11-24'],
    ['mes', '2026-01-31', 1, '2026-02-01'],
    ['mes', '2026-03-31', -1, '2026-02-01'],
    ['lista', '2026-12-15', 1, '2027-01-01'],
  ] as const)('%s of %s turned by %i is that of %s', (view, day, by, to) => {
    expect(turned(view, day, by)).toBe(to);
  });

  it('is named', () => {
    expect(titleOf('mes', '2026-12-15')).toBe('dezembro de 2026');
    expect(titleOf('semana', '2026-12-08')).toBe('6 a 12 de dez. de 2026');
    expect(titleOf('semana', '2026-12-01')).toBe('29 de nov. a 5 de dez. de 2026');
    expect(titleOf('dia', '2026-12-01')).toBe('terça-feira, 1 de dezembro de 2026');
    expect(weekOf('2026-12-05').to).toBe('2026-12-05');
  });
});

describe('the address', () => {
  it('keeps what makes sense', () => {
    const search = {
      vista: 'semana',
      data: '2026-12-01',
      kind: 'ceremony,inauguration',
      municipality: '2312908',
      q: 'ponte',
    };
    expect(parseAgendaSearch(search)).toEqual({ ...search, kind: 'inauguration,ceremony' });
    expect(searchOf(parseFilters(search))).toMatchObject({ q: 'ponte' });
  });

  it('drops what does not', () => {
    expect(
      parseAgendaSearch({
        vista: 'ano',
        data: '2026-13-01',
        kind: 'festa',
        municipality: 'Sobral',
        painel: 'outro',
        q: ' ',
      }),
    ).toEqual({});
  });
});
