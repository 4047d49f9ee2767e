import { expect, it } from 'vitest';
import { inDays, isLong, keepingHours } from './long';

const caravan = { start: '2026-12-01T09:00', end: '2026-12-03T18:00', allDay: false };

it('is long when it lasts more than a day by the clock', () => {
  expect(isLong(caravan)).toBe(true);
  expect(isLong({ ...caravan, end: '2026-12-02T09:00' })).toBe(false);
  expect(isLong({ ...caravan, end: null })).toBe(false);
  expect(isLong({ start: '2026-12-01', end: '2026-12-04', allDay: true })).toBe(false);
});

it('stands on the days on which it is', () => {
  expect(inDays(caravan)).toEqual({ start: '2026-12-01', end: '2026-12-04', allDay: true });
  expect(inDays({ ...caravan, end: '2026-12-03T00:00' }).end).toBe('2026-12-03');
});

it('keeps its hours on other days, and becomes what is dropped among hours', () => {
  const days = { start: '2026-12-08', end: '2026-12-11', allDay: true };
  expect(keepingHours(caravan, days)).toEqual({
    start: '2026-12-08T09:00',
    end: '2026-12-10T18:00',
    allDay: false,
  });
  const short = { start: '2026-12-01T09:00', end: '2026-12-01T11:00', allDay: false };
  expect(keepingHours(short, days)).toBe(days);
  const hours = { start: '2026-12-08T15:00', end: null, allDay: false };
  expect(keepingHours(caravan, hours)).toBe(hours);
});
