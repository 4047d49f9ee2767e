import { Button, Group, Input, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { instantOf, wallTimeOf, type WallTime } from '@/lib/office-time';
import classes from './instant-input.module.css';

interface Props {
  label: string;
  /** An instant (ISO 8601), or null for none. */
  value: string | null;
  /** Hears null when the field is emptied or holds half an instant. */
  onChange: (value: string | null) => void;
  description?: ReactNode;
  error?: ReactNode;
  readOnly?: boolean;
  required?: boolean;
  /** Offers to empty the field, in these words. */
  clearLabel?: string;
  /** Where the focus goes when the dialog around it opens. */
  focusFirst?: boolean;
}

const nothing: WallTime = { day: '', time: '' };

/** A day and an hour by the office's clock, with the browser's own pickers: the best there are on a phone. */
export function InstantInput(props: Props) {
  const { label, value, onChange, description, error, readOnly, required, clearLabel } = props;
  const id = useId();
  const [typed, setTyped] = useState<{ wall: WallTime; value: string | null }>(() => ({
    wall: value === null ? nothing : wallTimeOf(value),
    value,
  }));
  // Something else than typing changed it (a quick choice, a colleague): show that.
  const wall = typed.value === value ? typed.wall : value === null ? nothing : wallTimeOf(value);
  const hasError = error !== undefined && error !== null && error !== false && error !== '';
  const described = [`${id}-zone`, hasError ? `${id}-error` : ''].join(' ').trim();

  function change(part: Partial<WallTime>): void {
    const next = { ...wall, ...part };
    const instant = instantOf(next);
    setTyped({ wall: next, value: instant });
    if (instant !== value) onChange(instant);
  }

  return (
    <fieldset className={classes.field} aria-describedby={described}>
      <legend className={classes.label}>
        {label}
        {required && (
          <span className={classes.required} aria-hidden>
            {' '}
            *
          </span>
        )}
      </legend>
      <Input.Description id={`${id}-zone`} mb={6}>
        {description} <span className={classes.zone}>Horário de Fortaleza.</span>
      </Input.Description>
      <Group gap="xs" align="flex-start">
        <TextInput
          type="date"
          aria-label={`${label}: dia`}
          flex="1.2 1 8.5rem"
          miw={0}
          required={required}
          readOnly={readOnly}
          value={wall.day}
          error={hasError}
          aria-describedby={described}
          data-autofocus={props.focusFirst || undefined}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          aria-label={`${label}: hora`}
          flex="1 1 7.75rem"
          miw={0}
          required={required}
          readOnly={readOnly}
          value={wall.time}
          error={hasError}
          aria-describedby={described}
          onChange={(event) => change({ time: event.currentTarget.value })}
        />
      </Group>
      {hasError && (
        <Input.Error id={`${id}-error`} mt={6} role="alert">
          {error}
        </Input.Error>
      )}
      {clearLabel !== undefined && !readOnly && (wall.day !== '' || wall.time !== '') && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={6}
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => change(nothing)}
        >
          {clearLabel}
        </Button>
      )}
    </fieldset>
  );
}
