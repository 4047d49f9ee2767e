import { describe, expect, it } from 'vitest';
import { formatRule, movedRule, nthOf, parseRule } from './rule';
import { ruleWords } from './rule-words';

const ZONE = 'America/Fortaleza';

describe('in words', () => {
  it.each([
    ['FREQ=DAILY', 'Todo dia'],
    ['FREQ=DAILY;INTERVAL=3;COUNT=10', 'A cada 3 dias, 10 vezes'],
    ['FREQ=WEEKLY', 'Toda terça'],
    ['FREQ=WEEKLY;BYDAY=TH,MO;UNTIL=20261221T025959Z', 'Toda segunda e quinta até 20/12/2026'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,SA', 'Toda segunda e quarta e todo sábado'],
    ['FREQ=WEEKLY;BYDAY=SU', 'Todo domingo'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'De segunda a sexta'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA', 'A cada 2 semanas, na segunda e no sábado'],
    ['FREQ=MONTHLY', 'Todo mês, no dia 1'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Todo mês, no último dia'],
    ['FREQ=MONTHLY;BYDAY=2MO', 'Todo mês, na segunda segunda'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1SA;COUNT=1', 'A cada 2 meses, no último sábado, 1 vez'],
    ['FREQ=YEARLY', 'Todo ano, em 1 de dezembro'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
      'Repete-se por uma regra própria (FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1)',
    ],
  ])('%s is «%s»', (rrule, words) => {
    expect(ruleWords(rrule, '2026-12-01', ZONE)).toBe(words);
  });
});

describe('read and written again', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261221T025959Z',
    'FREQ=MONTHLY;BYMONTHDAY=15;COUNT=4',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=YEARLY',
  ])('%s', (rrule) => {
    const rule = parseRule(rrule, ZONE);
    expect(rule && formatRule(rule, ZONE)).toBe(rrule);
  });

  it('reads days and wall times as the last day', () => {
    expect(parseRule('FREQ=DAILY;UNTIL=20261220', ZONE)?.end).toEqual({
      kind: 'until',
      day: '2026-12-20',
    });
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=YEARLY;BYMONTH=3,7',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=WEEKLY;WKST=SU;BYDAY=MO',
    'FREQ=DAILY;UNTIL=ontem',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
  ])('leaves %s to who wrote it', (rrule) => {
    expect(parseRule(rrule, ZONE)).toBeNull();
  });
});

describe('moved with an occurrence', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2026-12-07', '2026-12-08', 'FREQ=WEEKLY;BYDAY=TU,FR'],
    ['FREQ=WEEKLY;BYDAY=SU', '2026-12-06', '2026-12-05', 'FREQ=WEEKLY;BYDAY=SA'],
    ['FREQ=WEEKLY', '2026-12-07', '2026-12-09', 'FREQ=WEEKLY'],
    ['FREQ=MONTHLY;BYDAY=2MO', '2026-12-14', '2026-12-15', 'FREQ=MONTHLY;BYDAY=3TU'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-12-15', '2026-12-18', 'FREQ=MONTHLY;BYMONTHDAY=18'],
    ['FREQ=DAILY;UNTIL=20261231', '2026-12-01', '2026-12-02', 'FREQ=DAILY;UNTIL=20270101'],
    ['FREQ=WEEKLY;BYDAY=MO', '2026-12-07', '2026-12-07', 'FREQ=WEEKLY;BYDAY=MO'],
  ])('%s, from %s to %s', (rrule, from, to, moved) => {
    expect(movedRule(rrule, from, to)).toBe(moved);
  });

  it.each(['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=YEARLY;BYMONTH=3', 'FREQ=MONTHLY;BYMONTHDAY=-1'])(
    'cannot say what %s would be on another day',
    (rrule) => {
      expect(movedRule(rrule, '2026-12-01', '2026-12-02')).toBeNull();
      expect(movedRule(rrule, '2026-12-01', '2026-12-01')).toBe(rrule);
    },
  );

  it('knows the place of a day in its month', () => {
    expect(['2026-12-07', '2026-12-08', '2026-12-29'].map(nthOf)).toEqual([1, 2, 5]);
  });
});
