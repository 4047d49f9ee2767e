import { Checkbox, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { fold } from '@/lib/text';
import { WhenInputs } from '../when-inputs';
import type { FieldsProps } from './event-form';
import classes from './event-form.module.css';
import { RecurrenceEditor } from './recurrence-editor';
import { zoneChoices } from './zones';

interface Props extends FieldsProps {
  repeats: boolean;
}

export function WhenFields({ values, errors, repeats, onEdit }: Props) {
  const { when, time_zone } = values;
  const zones = useMemo(() => zoneChoices(time_zone), [time_zone]);
  return (
    <fieldset className={classes.group}>
      <legend>Quando</legend>
      <Stack gap="sm">
        <WhenInputs
          values={when}
          zone={time_zone}
          faults={{ start: errors.starts_at, end: errors.ends_at }}
          onChange={(next) => onEdit({ when: next })}
        />
        {!when.allDay && (
          <>
            <Checkbox
              label="Hora a confirmar"
              checked={values.to_be_confirmed}
              onChange={(event) => onEdit({ to_be_confirmed: event.currentTarget.checked })}
            />
            {when.endTime !== '' && (
              <Checkbox
                label="Não divulgar a hora do fim"
                description="Só se planeja com ela."
                checked={values.no_end_time}
                onChange={(event) => onEdit({ no_end_time: event.currentTarget.checked })}
              />
            )}
          </>
        )}
        <Select
          label="Fuso"
          description="O relógio do lugar onde acontece."
          searchable
          allowDeselect={false}
          checkIconPosition="right"
          maw={420}
          value={time_zone}
          data={zones}
          limit={60}
          error={errors.time_zone}
          filter={({ options, search }) =>
            options.filter(
              (option) => 'label' in option && fold(option.label).includes(fold(search)),
            )
          }
          onChange={(next) => {
            if (next !== null) onEdit({ time_zone: next });
          }}
        />
        {repeats && (
          <RecurrenceEditor
            rrule={values.rrule}
            start={when.day}
            zone={time_zone}
            error={errors.rrule}
            onChange={(rrule) => onEdit({ rrule })}
          />
        )}
      </Stack>
    </fieldset>
  );
}
