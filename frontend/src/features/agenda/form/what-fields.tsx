import { NativeSelect, Stack, TextInput } from '@mantine/core';
import type { EventKind } from '@/api/types';
import { eventKinds } from '@/lib/glossary';
import type { FieldsProps } from './event-form';

const audience: readonly EventKind[] = ['hearing', 'meeting'];

export function WhatFields({ values, errors, onEdit }: FieldsProps) {
  return (
    <Stack gap="sm">
      <TextInput
        label="Título"
        required
        withAsterisk={false}
        maxLength={250}
        placeholder="Entrega de 120 moradias em Sobral"
        value={values.title}
        error={errors.title}
        onChange={(event) => onEdit({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label="Tipo"
        value={values.kind}
        error={errors.kind}
        data={Object.entries(eventKinds).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onEdit({ kind: event.currentTarget.value as EventKind })}
      />
      {(audience.includes(values.kind) || values.subject !== '') && (
        <TextInput
          label="Assunto tratado"
          description="É divulgado com a audiência (Decreto 10.889/2021, art. 11)."
          maxLength={600}
          value={values.subject}
          error={errors.subject}
          onChange={(event) => onEdit({ subject: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
