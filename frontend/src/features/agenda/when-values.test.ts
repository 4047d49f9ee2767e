import { expect, it } from 'vitest';
import { anEvent } from './fixture';
import { changed, timesOf, whenValuesOf } from './when-values';

const values = {
  day: '2026-12-01',
  time: '09:00',
  endDay: '2026-12-01',
  endTime: '11:00',
  allDay: false,
};
const zone = 'America/Fortaleza';

it('reads an event into its fields, and back', () => {
  expect(whenValuesOf(anEvent())).toEqual(values);
  expect(timesOf(values, zone).times).toEqual({
    starts_at: '2026-12-01T12:00:00Z',
    ends_at: '2026-12-01T14:00:00Z',
    all_day: false,
  });
  const days = {
    starts_at: '2026-12-01T03:00:00Z',
    ends_at: '2026-12-03T03:00:00Z',
    all_day: true,
  };
  const whole = whenValuesOf(anEvent(days));
  expect(whole).toMatchObject({ day: '2026-12-01', endDay: '2026-12-02', allDay: true });
  expect(timesOf(whole, zone).times).toEqual(days);
});

it('keeps the length when the beginning moves', () => {
  expect(changed(values, { time: '23:00' })).toMatchObject({
    endDay: '2026-12-02',
    endTime: '01:00',
  });
  expect(changed(values, { day: '2026-12-05' })).toMatchObject({
    endDay: '2026-12-05',
    endTime: '11:00',
  });
  expect(
    changed({ ...values, allDay: true, endDay: '2026-12-03' }, { day: '2026-12-10' }).endDay,
  ).toBe('2026-12-12');
  expect(changed({ ...values, endTime: '' }, { day: '2026-12-05' }).endDay).toBe('2026-12-05');
});

it('remembers the length while the beginning is typed anew', () => {
  const emptied = changed(values, { time: '' });
  expect(changed(emptied, { time: '15:30' })).toMatchObject({ endTime: '17:30' });
});

it('says what is wrong', () => {
  expect(timesOf({ ...values, time: '' }, zone).faults).toHaveProperty('start');
  expect(timesOf({ ...values, endTime: '08:00' }, zone).faults).toHaveProperty('end');
  expect(timesOf({ ...values, allDay: true, endDay: '2026-11-30' }, zone).faults).toHaveProperty(
    'end',
  );
});
