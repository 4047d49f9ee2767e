import { describe, expect, it } from 'vitest';
import { patchAll, patchFollowing, shownOf, timesAfter, type Movable } from './times';

const inFortaleza: Movable = {
  starts_at: '2026-12-01T12:00:00Z',
  ends_at: '2026-12-01T14:00:00Z',
  time_zone: 'America/Fortaleza',
  all_day: false,
};

/** Nine in the morning, two days before the clocks there go forward. */
const inNewYork: Movable = {
  starts_at: '2026-03-06T14:00:00Z',
  ends_at: '2026-03-06T15:30:00Z',
  time_zone: 'America/New_York',
  all_day: false,
};

const wholeDay: Movable = {
  starts_at: '2026-03-07T05:00:00Z',
  ends_at: '2026-03-08T05:00:00Z',
  time_zone: 'America/New_York',
  all_day: true,
};

it('shows hours by the office’s clock and whole days as the days that they are', () => {
  expect(shownOf(inNewYork)).toEqual({
    start: '2026-03-06T11:00',
    end: '2026-03-06T12:30',
    allDay: false,
  });
  expect(shownOf(wholeDay)).toEqual({ start: '2026-03-07', end: '2026-03-08', allDay: true });
});

describe('dropped', () => {
  it('at another hour: there, as long as before', () => {
    const to = { start: '2026-12-03T15:30', end: '2026-12-03T17:30', allDay: false };
    expect(timesAfter(inFortaleza, to)).toEqual({
      starts_at: '2026-12-03T18:30:00Z',
      ends_at: '2026-12-03T20:30:00Z',
      all_day: false,
    });
  });

  it('on another day across a change of the clock: at the same hour of its own zone', () => {
    const to = { start: '2026-03-09T11:00', end: '2026-03-09T12:30', allDay: false };
    expect(timesAfter(inNewYork, to)).toEqual({
      starts_at: '2026-03-09T13:00:00Z',
      ends_at: '2026-03-09T14:30:00Z',
      all_day: false,
    });
  });

  it('longer: the beginning stays', () => {
    const to = { start: '2026-12-01T09:00', end: '2026-12-01T12:15', allDay: false };
    expect(timesAfter(inFortaleza, to)).toMatchObject({
      starts_at: inFortaleza.starts_at,
      ends_at: '2026-12-01T15:15:00Z',
    });
  });

  it('whole days across a change of the clock: from midnight to midnight there', () => {
    expect(
      timesAfter(wholeDay, { start: '2026-03-08', end: '2026-03-09', allDay: true }),
    ).toMatchObject({
      starts_at: '2026-03-08T05:00:00Z',
      ends_at: '2026-03-09T04:00:00Z',
    });
  });

  it('among the whole days, and out of them', () => {
    expect(timesAfter(inFortaleza, { start: '2026-12-02', end: null, allDay: true })).toEqual({
      starts_at: '2026-12-02T03:00:00Z',
      ends_at: '2026-12-03T03:00:00Z',
      all_day: true,
    });
    expect(timesAfter(wholeDay, { start: '2026-03-07T10:00', end: null, allDay: false })).toEqual({
      starts_at: '2026-03-07T13:00:00Z',
      ends_at: '2026-03-07T14:00:00Z',
      all_day: false,
    });
  });

  it('without an end it stays without', () => {
    const open = { ...inFortaleza, ends_at: null };
    const to = { start: '2026-12-01T10:00', end: null, allDay: false };
    expect(timesAfter(open, to).ends_at).toBeNull();
  });
});

describe('a date of a series', () => {
  const weekly = { ...inNewYork, rrule: 'FREQ=WEEKLY;BYDAY=FR' };

  it('takes those that follow to its new weekday', () => {
    const times = timesAfter(weekly, {
      start: '2026-03-09T11:00',
      end: '2026-03-09T12:30',
      allDay: false,
    });
    expect(patchFollowing(weekly, times)).toEqual({ ...times, rrule: 'FREQ=WEEKLY;BYDAY=MO' });
  });

  it('takes the whole series by as many days, to the same hour', () => {
    const series = {
      ...weekly,
      starts_at: '2026-01-09T14:00:00Z',
      ends_at: '2026-01-09T15:30:00Z',
    };
    const date = { ...weekly, starts_at: '2026-03-13T13:00:00Z', ends_at: '2026-03-13T14:30:00Z' };
    const times = {
      starts_at: '2026-03-12T15:00:00Z',
      ends_at: '2026-03-12T17:00:00Z',
      all_day: false,
    };
    expect(patchAll(series, date, times)).toEqual({
      starts_at: '2026-01-08T16:00:00Z',
      ends_at: '2026-01-08T18:00:00Z',
      all_day: false,
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
    });
  });

  it('goes alone where the rule cannot follow', () => {
    const last = { ...weekly, rrule: 'FREQ=MONTHLY;BYDAY=-1FR' };
    const times = { starts_at: '2026-03-07T14:00:00Z', ends_at: null, all_day: false };
    expect(patchFollowing(last, times)).toBeNull();
    expect(patchAll(last, last, times)).toBeNull();
  });
});
