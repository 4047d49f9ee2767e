import { describe, expect, it } from 'vitest';
import {
  dayOf,
  formatDay,
  formatExact,
  formatRelative,
  formatUntil,
  formatWait,
  fromZoned,
  toZoned,
} from './dates';

// 14:32 of Saturday, 21 November 2026 in Fortaleza (UTC−3).
const now = new Date('2026-11-21T17:32:00Z');

describe('formatUntil', () => {
  it.each([
    ['2026-11-30T03:00:00Z', '29 de novembro de 2026'],
    ['2026-11-30T15:30:00Z', '30 de novembro de 2026, 12h30'],
  ])('names the last day of what ends at %s', (iso, expected) => {
    expect(formatUntil(iso)).toBe(expected);
  });
});

describe('formatRelative', () => {
  it.each([
    ['2026-11-21T17:31:40Z', 'agora'],
    ['2026-11-21T17:27:00Z', 'há 5 min'],
    ['2026-11-21T17:37:00Z', 'em 5 min'],
    ['2026-11-21T12:05:00Z', 'hoje, 09:05'],
    ['2026-11-21T21:30:00Z', 'hoje, 18h30'],
    ['2026-11-20T17:32:00Z', 'ontem, 14:32'],
    ['2026-11-22T12:00:00Z', 'amanhã, 9h'],
    ['2026-03-12T13:00:00Z', '12 de mar., 10:00'],
    ['2023-03-12T13:00:00Z', '12 de mar. de 2023'],
  ])('%s → %s', (iso, text) => {
    expect(formatRelative(iso, now)).toBe(text);
  });

  it('counts days by the clock of Fortaleza, not of the machine or of UTC', () => {
    // 01:00Z of the 22nd is still 22:00 of the 21st there.
    expect(formatRelative('2026-11-22T01:00:00Z', now)).toBe('hoje, 22h');
    expect(dayOf(new Date('2026-11-22T01:00:00Z'))).toBe('2026-11-21');
  });
});

it('names the zone where the instant is exact', () => {
  expect(formatExact('2026-11-21T17:32:00Z')).toBe(
    'sábado, 21 de novembro de 2026, 14:32 (horário de Fortaleza)',
  );
  expect(formatDay('2026-11-21T17:32:00Z')).toBe('21 de novembro de 2026');
});

it.each([
  [42, '42 s'],
  [60, '1 min'],
  [125, '2 min 5 s'],
  [900, '15 min'],
])('a wait of %i s reads %s', (seconds, text) => {
  expect(formatWait(seconds)).toBe(text);
});

describe('a field for date and hour', () => {
  it('is in the time of Fortaleza, and back', () => {
    expect(toZoned('2026-07-04T03:00:00Z')).toBe('2026-07-04T00:00');
    expect(fromZoned('2026-07-04T00:00')).toBe('2026-07-04T03:00:00.000Z');
    expect(fromZoned('')).toBeNull();
  });
});
