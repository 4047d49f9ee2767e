import { expect, it } from 'vitest';
import { anEvent } from './fixture';
import { daysOf, isUndated, mapLinks, sayHours, sayPlace, sayWhen } from './when';

const event = anEvent();

it('tells when', () => {
  expect(sayWhen(event)).toBe('terça-feira, 1 de dezembro de 2026, 9h às 11h');
  expect(sayHours({ ...event, no_end_time: true, to_be_confirmed: true })).toBe(
    '9h (hora a confirmar)',
  );
  expect(sayHours({ ...event, ends_at: '2026-12-02T03:30:00Z' })).toBe(
    '9h às 0h30 de qua., 2 de dez.',
  );
});

it('names the zone only where it could be mistaken', () => {
  expect(sayWhen({ ...event, time_zone: 'America/Sao_Paulo' })).not.toContain('horário');
  expect(sayWhen({ ...event, time_zone: 'America/New_York' })).toBe(
    'terça-feira, 1 de dezembro de 2026, 7h às 9h (horário de Nova York; 9h em Fortaleza)',
  );
});

it('counts whole days to the last one, and midnight to the day before', () => {
  const days = { starts_at: '2026-12-01T03:00:00Z', ends_at: '2026-12-03T03:00:00Z' };
  expect(daysOf({ ...event, ...days, all_day: true })).toEqual({
    first: '2026-12-01',
    last: '2026-12-02',
  });
  expect(daysOf({ ...event, ends_at: '2026-12-02T03:00:00Z' }).last).toBe('2026-12-01');
});

it('knows what was put off without a new date', () => {
  expect(isUndated({ ...event, postponed_from: event.starts_at })).toBe(true);
  expect(isUndated({ ...event, postponed_from: '2026-11-01T12:00:00Z' })).toBe(false);
  expect(isUndated(event)).toBe(false);
});

it('finds the place on a map by what there is', () => {
  expect(sayPlace(event)).toBe('Conjunto Cidade Nova, Sobral');
  expect(mapLinks(event)?.google).toContain('Conjunto%20Cidade%20Nova%2C%20Sobral');
  const place = { ...event.place, latitude: -3.68, longitude: -40.35 };
  expect(mapLinks({ ...event, place })?.osm).toContain('mlat=-3.68&mlon=-40.35');
  expect(mapLinks({ place: {}, municipality: null })).toBeNull();
});
