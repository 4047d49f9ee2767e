import {
  Alert,
  Button,
  Checkbox,
  Chip,
  Group,
  Input,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useId } from 'react';
import { addDays, weekdayOf } from '@/lib/zoned';
import {
  everyWeek,
  formatRule,
  frequencies,
  nthOf,
  parseRule,
  weekdayName,
  weekdays,
  type Frequency,
  type Rule,
  type Weekday,
} from '../recurrence/rule';
import { nthWord, sayRule, weekdayWord } from '../recurrence/rule-words';

interface Props {
  rrule: string | null;
  /** The day on which the series begins. */
  start: string;
  zone: string;
  error: string | undefined;
  onChange: (rrule: string | null) => void;
}

const units: Record<Frequency, [one: string, many: string]> = {
  DAILY: ['dia', 'dias'],
  WEEKLY: ['semana', 'semanas'],
  MONTHLY: ['mês', 'meses'],
  YEARLY: ['ano', 'anos'],
};

/** The repetition in words; a rule that these cannot say is shown as it is written, and stays. */
export function RecurrenceEditor({ rrule, start, zone, error, onChange }: Props) {
  const rule = rrule === null ? null : parseRule(rrule, zone);
  const set = (next: Rule) => onChange(formatRule(next, zone));
  return (
    <Stack gap="sm">
      <Checkbox
        label="Repete-se"
        checked={rrule !== null}
        onChange={(event) => {
          if (event.currentTarget.checked) set({ ...everyWeek, weekdays: [weekdayName(start)] });
          else onChange(null);
        }}
      />
      {rrule !== null && rule === null && <CustomRule rrule={rrule} onChange={onChange} />}
      {rule !== null && <RuleFields rule={rule} start={start} onChange={set} />}
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
    </Stack>
  );
}

function CustomRule({ rrule, onChange }: { rrule: string; onChange: (rrule: string) => void }) {
  return (
    <>
      <TextInput
        label="Regra própria (RRULE, RFC 5545)"
        description="Fica como está, a menos que você a altere."
        ff="monospace"
        value={rrule}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button
        variant="default"
        size="xs"
        style={{ alignSelf: 'start' }}
        onClick={() => onChange('FREQ=WEEKLY')}
      >
        Escolher outra repetição
      </Button>
    </>
  );
}

interface FieldsProps {
  rule: Rule;
  start: string;
  onChange: (rule: Rule) => void;
}

function RuleFields({ rule, start, onChange }: FieldsProps) {
  const weeksDays = useId();
  const set = (part: Partial<Rule>) => onChange({ ...rule, ...part });
  return (
    <>
      <Group align="flex-end" gap="xs">
        <NumberInput
          label="A cada"
          w={84}
          min={1}
          max={99}
          allowDecimal={false}
          value={rule.interval}
          onChange={(next) => set({ interval: Math.max(1, Math.trunc(Number(next) || 1)) })}
        />
        <NativeSelect
          aria-label="Período da repetição"
          value={rule.freq}
          data={frequencies.map((freq) => ({
            value: freq,
            label: units[freq][rule.interval === 1 ? 0 : 1],
          }))}
          onChange={(event) => {
            const freq = event.currentTarget.value as Frequency;
            const days: Weekday[] = freq === 'WEEKLY' ? [weekdayName(start)] : [];
            set({ freq, weekdays: days, monthly: null });
          }}
        />
      </Group>
      {rule.freq === 'WEEKLY' && (
        <div role="group" aria-labelledby={weeksDays}>
          <Text size="sm" fw={500} id={weeksDays} mb={6}>
            Nos dias
          </Text>
          <Chip.Group
            multiple
            value={rule.weekdays}
            onChange={(next) => {
              if (next.length > 0) set({ weekdays: next });
            }}
          >
            <Group gap={6}>
              {weekdays.map((day) => (
                <Chip key={day} value={day} size="sm">
                  {weekdayWord(day)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </div>
      )}
      {rule.freq === 'MONTHLY' && <MonthlyChoice {...{ rule, start, set }} />}
      <EndFields rule={rule} start={start} set={set} />
      <Alert variant="light" color="blue" p="xs" role="status">
        {sayRule(rule, start)}
      </Alert>
      <Text size="xs" c="dimmed">
        Depois de salva, cada data pode ser mudada sozinha.
      </Text>
    </>
  );
}

interface PartProps {
  rule: Rule;
  start: string;
  set: (part: Partial<Rule>) => void;
}

function MonthlyChoice({ rule, start, set }: PartProps) {
  const day = Number(start.slice(8, 10)) || 1;
  const weekday = weekdays[weekdayOf(start)] ?? 'MO';
  const nth = nthOf(start);
  const choices: { value: string; label: string; monthly: Rule['monthly'] }[] = [
    { value: 'day', label: `no dia ${day}`, monthly: { day } },
    { value: 'nth', label: nthWord(nth, weekday), monthly: { nth, weekday } },
    { value: 'last', label: nthWord(-1, weekday), monthly: { nth: -1, weekday } },
    { value: 'end', label: 'no último dia', monthly: { day: -1 } },
  ];
  const own = rule.monthly ?? { day };
  const found = choices.find(({ monthly }) => JSON.stringify(monthly) === JSON.stringify(own));
  const kept = 'day' in own ? `no dia ${own.day}` : nthWord(own.nth, own.weekday);
  return (
    <NativeSelect
      label="Em que dia do mês"
      value={found?.value ?? 'kept'}
      data={[
        ...(found ? [] : [{ value: 'kept', label: kept }]),
        ...choices.map(({ value, label }) => ({ value, label })),
      ]}
      onChange={(event) => {
        const chosen = choices.find(({ value }) => value === event.currentTarget.value);
        if (chosen) set({ monthly: chosen.monthly });
      }}
    />
  );
}

function EndFields({ rule: { end }, start, set }: PartProps) {
  return (
    <Group align="flex-end" gap="xs">
      <NativeSelect
        label="Até quando"
        value={end.kind}
        data={[
          { value: 'never', label: 'sem fim' },
          { value: 'until', label: 'até o dia' },
          { value: 'count', label: 'um número de vezes' },
        ]}
        onChange={(event) => {
          const kind = event.currentTarget.value;
          if (kind === 'until') set({ end: { kind, day: addDays(start || '2026-01-01', 90) } });
          else if (kind === 'count') set({ end: { kind, count: 10 } });
          else set({ end: { kind: 'never' } });
        }}
      />
      {end.kind === 'until' && (
        <TextInput
          type="date"
          aria-label="Último dia da repetição"
          min={start}
          value={end.day}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (day !== '' && day > '1900') set({ end: { kind: 'until', day } });
          }}
        />
      )}
      {end.kind === 'count' && (
        <NumberInput
          aria-label="Quantas vezes"
          w={100}
          min={1}
          max={3660}
          allowDecimal={false}
          value={end.count}
          onChange={(next) =>
            set({ end: { kind: 'count', count: Math.max(1, Math.trunc(Number(next) || 1)) } })
          }
        />
      )}
    </Group>
  );
}
