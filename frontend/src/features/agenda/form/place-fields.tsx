import { Group, Stack, TextInput } from '@mantine/core';
import { MunicipalitySelect } from '../municipality-select';
import type { FieldsProps } from './event-form';
import classes from './event-form.module.css';
import type { EventValues } from './form-values';

export function PlaceFields({ values, errors, onEdit }: FieldsProps) {
  const { place } = values;
  const set = (part: Partial<EventValues['place']>) => onEdit({ place: { ...place, ...part } });
  return (
    <fieldset className={classes.group}>
      <legend>Onde</legend>
      <Stack gap="sm">
        <TextInput
          label="Local"
          placeholder="Conjunto Habitacional Cidade Nova"
          maxLength={200}
          value={place.name}
          error={errors['place.name']}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label="Endereço"
          maxLength={300}
          value={place.address}
          error={errors['place.address']}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
        <MunicipalitySelect
          label="Município"
          value={place.municipality_code}
          error={errors['place.municipality_code']}
          onChange={(code) => set({ municipality_code: code })}
        />
        <Group gap="sm" align="flex-start">
          <TextInput
            label="Latitude"
            description="Opcional: o ponto exato no mapa."
            inputMode="decimal"
            placeholder="-3,6861"
            className={classes.wide}
            value={place.latitude}
            error={errors['place.latitude']}
            onChange={(event) => set({ latitude: event.currentTarget.value })}
          />
          <TextInput
            label="Longitude"
            description="Graus; o oeste é negativo."
            inputMode="decimal"
            placeholder="-40,3482"
            className={classes.wide}
            value={place.longitude}
            error={errors['place.longitude']}
            onChange={(event) => set({ longitude: event.currentTarget.value })}
          />
        </Group>
        <TextInput
          label="Link da transmissão ou sala virtual"
          type="url"
          maxLength={500}
          value={place.online_url}
          error={errors['place.online_url']}
          onChange={(event) => set({ online_url: event.currentTarget.value })}
        />
      </Stack>
    </fieldset>
  );
}
