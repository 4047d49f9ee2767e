import { describe, expect, it } from 'vitest';
import { formatStamp, instantOf, quickHours, speakMoment, wallTimeOf } from './office-time';

// 14:32 of Saturday, 21 November 2026 in Fortaleza (UTC−3).
const now = new Date('2026-11-21T17:32:00Z');

describe('the office’s clock', () => {
  it('goes to an instant and back', () => {
    const at = instantOf({ day: '2026-11-22', time: '22:30' });
    expect(at).toBe('2026-11-23T01:30:00Z');
    expect(wallTimeOf(at ?? '')).toEqual({ day: '2026-11-22', time: '22:30' });
  });

  it.each([
    ['', '08:00'],
    ['2026-11-22', ''],
    ['0002-11-22', '08:00'],
    ['2026-02-31', '08:00x'],
  ])('makes nothing of «%s» «%s»', (day, time) => {
    expect(instantOf({ day, time })).toBeNull();
  });

  it.each([
    ['2026-11-21T20:00:00Z', 'hoje às 17h'],
    ['2026-11-22T11:30:00Z', 'amanhã às 8h30'],
    ['2026-11-24T04:00:00Z', '24 de novembro à 1h'],
    ['2027-01-02T12:00:00Z', '2 de janeiro de 2027 às 9h'],
  ])('speaks of %s as «%s»', (iso, text) => {
    expect(speakMoment(iso, now)).toBe(text);
  });

  it('dates a correction as the printed page does', () => {
    expect(formatStamp('2026-11-21T17:05:00Z')).toBe('21/11/2026 14h05');
  });
});

describe('quick hours', () => {
  const labels = (iso: string) => quickHours(new Date(iso)).map(({ label }) => label);

  it('leave out what has passed or is about to', () => {
    expect(labels('2026-11-21T17:32:00Z')).toEqual(['hoje 17h', 'amanhã 8h', 'segunda 8h']);
    expect(labels('2026-11-21T19:50:00Z')).toEqual(['amanhã 8h', 'segunda 8h']);
  });

  it('name a day once: on a Sunday, Monday is tomorrow', () => {
    expect(labels('2026-11-22T12:00:00Z')).toEqual(['hoje 12h', 'hoje 17h', 'amanhã 8h']);
    expect(quickHours(new Date('2026-11-23T12:00:00Z')).at(-1)?.at).toBe('2026-11-30T11:00:00Z');
  });
});
