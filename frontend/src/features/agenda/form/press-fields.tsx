import { Stack, TextInput } from '@mantine/core';
import type { FieldsProps } from './event-form';
import classes from './event-form.module.css';
import type { EventValues } from './form-values';

export function PressFields({ values, errors, onEdit }: FieldsProps) {
  const { press_info } = values;
  const set = (part: Partial<EventValues['press_info']>) =>
    onEdit({ press_info: { ...press_info, ...part } });
  return (
    <fieldset className={classes.group}>
      <legend>Para a imprensa</legend>
      <Stack gap="sm">
        <TextInput
          label="Credenciamento"
          placeholder="Por e-mail, até a véspera às 18h"
          maxLength={600}
          value={press_info.accreditation}
          error={errors['press_info.accreditation']}
          onChange={(event) => set({ accreditation: event.currentTarget.value })}
        />
        <TextInput
          label="Contato"
          description="Com o telefone, para ligar com um toque na tela de hoje."
          placeholder="Ascom Cidades, (85) 3101-0000"
          maxLength={300}
          value={press_info.contact}
          error={errors['press_info.contact']}
          onChange={(event) => set({ contact: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label="Chegada da imprensa"
          maw={180}
          value={press_info.arrival_time}
          error={errors['press_info.arrival_time']}
          onChange={(event) => set({ arrival_time: event.currentTarget.value })}
        />
      </Stack>
    </fieldset>
  );
}
