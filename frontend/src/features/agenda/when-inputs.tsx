import { Button, Checkbox, Group, Input, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { ZONE } from '@/lib/dates';
import { zoneName } from '@/lib/zoned';
import classes from './when-inputs.module.css';
import { changed, type WhenFaults, type WhenValues } from './when-values';

interface Props {
  values: WhenValues;
  zone: string;
  faults: WhenFaults;
  onChange: (values: WhenValues) => void;
  focusFirst?: boolean;
  /** The length stays as it is: only the beginning is asked for. */
  onlyStart?: boolean;
}

/** Beginning and end with the browser's own pickers: the best there are on a phone. */
export function WhenInputs(props: Props) {
  const { values, zone, faults, onChange, focusFirst, onlyStart = false } = props;
  const { day, time, endDay, endTime, allDay } = values;
  const set = (part: Partial<WhenValues>) => onChange(changed(values, part));
  const hasEnd = allDay || endTime !== '';
  return (
    <Stack gap="sm">
      <Moment
        label={onlyStart ? 'Nova data' : allDay ? 'Primeiro dia' : 'Começo'}
        fault={faults.start}
        day={day}
        time={allDay ? null : time}
        focusFirst={focusFirst}
        onDay={(next) => set({ day: next })}
        onTime={(next) => set({ time: next })}
      />
      {onlyStart ? null : hasEnd ? (
        <Moment
          label={allDay ? 'Último dia' : 'Fim'}
          fault={faults.end}
          day={endDay}
          time={allDay ? null : endTime}
          min={day}
          onDay={(next) => set({ endDay: next })}
          onTime={(next) => set({ endTime: next })}
        >
          {!allDay && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconX size={14} aria-hidden />}
              onClick={() => set({ endTime: '', endDay: day })}
            >
              Sem hora de término
            </Button>
          )}
        </Moment>
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'start' }}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange(anHourLater(values))}
        >
          Marcar o fim
        </Button>
      )}
      <Group gap="md">
        {!onlyStart && (
          <Checkbox
            label="Dia inteiro"
            checked={allDay}
            onChange={(event) => set({ allDay: event.currentTarget.checked })}
          />
        )}
        {!allDay && (
          <span className={classes.zone} data-other={zone !== ZONE || undefined}>
            Horário de {zoneName(zone)}
          </span>
        )}
      </Group>
    </Stack>
  );
}

function anHourLater(values: WhenValues): WhenValues {
  const at = Date.parse(`${values.day}T${values.time}Z`) + 3_600_000;
  if (Number.isNaN(at)) return { ...values, endDay: values.day, endTime: '10:00' };
  const wall = new Date(at).toISOString();
  return { ...values, endDay: wall.slice(0, 10), endTime: wall.slice(11, 16) };
}

interface MomentProps {
  label: string;
  fault: string | undefined;
  day: string;
  /** Null for whole days. */
  time: string | null;
  min?: string;
  focusFirst?: boolean;
  onDay: (day: string) => void;
  onTime: (time: string) => void;
  children?: React.ReactNode;
}

function Moment({
  label,
  fault,
  day,
  time,
  min,
  focusFirst,
  onDay,
  onTime,
  children,
}: MomentProps) {
  const id = useId();
  const described = fault === undefined ? undefined : `${id}-fault`;
  return (
    <fieldset className={classes.field}>
      <legend className={classes.label}>{label}</legend>
      <Group gap="xs">
        <TextInput
          type="date"
          aria-label={`${label}: dia`}
          className={classes.day}
          min={min}
          value={day}
          error={fault !== undefined}
          aria-describedby={described}
          data-autofocus={focusFirst || undefined}
          onChange={(event) => onDay(event.currentTarget.value)}
        />
        {time !== null && (
          <TextInput
            type="time"
            aria-label={`${label}: hora`}
            className={classes.time}
            value={time}
            error={fault !== undefined}
            aria-describedby={described}
            onChange={(event) => onTime(event.currentTarget.value)}
          />
        )}
        {children}
      </Group>
      {fault !== undefined && (
        <Input.Error id={described} mt={6} role="alert">
          {fault}
        </Input.Error>
      )}
    </fieldset>
  );
}
