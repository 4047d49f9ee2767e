import { Radio, Stack, TextInput } from '@mantine/core';
import type { EventVisibility } from '@/api/types';
import { eventVisibilities } from '@/lib/glossary';
import { UnitSelect } from '@/ui/unit-select';
import type { FieldsProps } from './event-form';
import classes from './event-form.module.css';

const meanings: Record<EventVisibility, string> = {
  internal: 'Só quem é do órgão e vê a agenda.',
  press: 'Também os jornalistas que recebem a agenda da imprensa.',
  public: 'Todos: aparece na agenda pública, nos calendários assinados e nos dados abertos.',
};

export function WhoseFields({ values, errors, onEdit }: FieldsProps) {
  return (
    <fieldset className={classes.group}>
      <legend>De quem é, e quem vê</legend>
      <Stack gap="sm">
        <UnitSelect
          label="Órgão"
          value={values.unit_id}
          error={errors.unit_id}
          onChange={(unit_id) => onEdit({ unit_id })}
        />
        <TextInput
          label="Quem organiza"
          description="Se não for o próprio órgão."
          maxLength={200}
          value={values.organiser}
          error={errors.organiser}
          onChange={(event) => onEdit({ organiser: event.currentTarget.value })}
        />
        <Radio.Group
          label="Quem vê"
          value={values.visibility}
          error={errors.visibility}
          onChange={(next) => onEdit({ visibility: next })}
        >
          <Stack gap={8} mt={6}>
            {Object.entries(eventVisibilities).map(([visibility, label]) => (
              <Radio
                key={visibility}
                value={visibility}
                label={label}
                description={meanings[visibility as EventVisibility]}
              />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
    </fieldset>
  );
}
