import { describe, expect, it } from 'vitest';
import { addDays, dayIn, daysBetween, instantIn, wallOf, weekdayOf, zoneName } from './zoned';

describe('wall times and instants', () => {
  it.each([
    ['2026-12-01T12:00:00Z', 'America/Fortaleza', '2026-12-01T09:00'],
    ['2026-12-01T02:30:00Z', 'America/Fortaleza', '2026-11-30T23:30'],
    ['2026-07-01T13:00:00Z', 'America/New_York', '2026-07-01T09:00'],
    ['2026-12-01T14:00:00Z', 'America/New_York', '2026-12-01T09:00'],
    ['2026-03-01T03:00:00Z', 'America/Fortaleza', '2026-03-01T00:00'],
  ])('%s in %s is %s, and back', (iso, zone, wall) => {
    expect(wallOf(iso, zone)).toBe(wall);
    expect(instantIn(wall, zone)).toBe(iso);
  });

  it('takes a skipped hour by the offset before, and a doubled one the first time', () => {
    expect(instantIn('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00Z');
    expect(instantIn('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00Z');
  });

  it('has no instant for half a date', () => {
    expect(instantIn('2026-12-01T', 'America/Fortaleza')).toBeNull();
    expect(instantIn('0002-12-01T09:00', 'America/Fortaleza')).toBeNull();
  });
});

it('reckons in days', () => {
  expect(addDays('2026-02-27T22:15', 2)).toBe('2026-03-01T22:15');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  expect(weekdayOf('2026-11-22')).toBe(0);
  expect(dayIn('2026-11-22T02:00:00Z', 'America/Fortaleza')).toBe('2026-11-21');
});

it('names zones for people', () => {
  expect(zoneName('America/Sao_Paulo')).toBe('Brasília');
  expect(zoneName('America/Porto_Velho')).toBe('Porto Velho');
});
