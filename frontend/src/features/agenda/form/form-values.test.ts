import { expect, it } from 'vitest';
import { anEvent } from '../fixture';
import { changesOf, contentOf, faultsOf, newValues, nobody, valuesOf } from './form-values';

const event = anEvent({
  authorities: [{ name: 'Maria Alencar', office: 'Governadora', attendance: 'confirmed' }],
  place: { name: 'Praça', municipality_code: 2312908, latitude: -3.6861, longitude: -40.3482 },
});

it('sends only what was changed', () => {
  const before = contentOf(valuesOf(event));
  const values = valuesOf(event);
  const after = contentOf({ ...values, title: 'Outro título', tags: ['obras'] });
  if (!before || !after) throw new Error('both are whole');
  expect(changesOf(before, before)).toEqual({});
  expect(changesOf(before, after)).toEqual({ title: 'Outro título', tags: ['obras'] });
});

it('leaves out people without a name and empties what was emptied', () => {
  const values = valuesOf(event);
  const content = contentOf({
    ...values,
    organiser: '  ',
    authorities: [...values.authorities, nobody],
    place: { ...values.place, latitude: '', longitude: ' ' },
  });
  expect(content?.authorities).toHaveLength(1);
  expect(content).toMatchObject({
    organiser: null,
    place: { name: 'Praça', latitude: null, longitude: null },
  });
});

it('reads coordinates with comma or point', () => {
  const values = valuesOf(event);
  expect(values.place.latitude).toBe('-3,6861');
  const content = contentOf({ ...values, place: { ...values.place, latitude: '-3.70' } });
  expect(content?.place?.latitude).toBe(-3.7);
});

it('says all that is wrong at once', () => {
  const whole = valuesOf(event);
  expect(faultsOf(whole)).toEqual({});
  const place = { ...whole.place, latitude: 'abc', longitude: '200', online_url: 'x' };
  const when = { ...whole.when, endTime: whole.when.time };
  expect(faultsOf({ ...whole, title: ' ', when, place })).toEqual({
    title: 'Dê um título ao evento.',
    ends_at: 'O fim precisa vir depois do começo.',
    'place.latitude': 'Escreva só o número, como -3,6861.',
    'place.longitude': 'A longitude vai de -180 a 180.',
    'place.online_url': 'Use um endereço que comece com https://.',
  });
  const half = { ...whole.place, longitude: '' };
  expect(faultsOf({ ...whole, place: half })).toHaveProperty(['place.longitude']);
  const open = { day: '', time: '', endDay: '', endTime: '', allDay: false };
  expect(contentOf(newValues(open, ''))).toBeNull();
  expect(faultsOf(newValues(open, ''))).toHaveProperty('starts_at');
});
