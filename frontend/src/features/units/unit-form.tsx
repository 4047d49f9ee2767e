import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { fieldErrors } from '@/api/problem';
import type { UnitKind } from '@/api/types';
import { unitKinds } from '@/lib/glossary';
import { UnitSelect } from '@/ui/unit-select';

export interface UnitValues {
  name: string;
  acronym: string;
  kind: UnitKind;
  parent_id: string;
  slug: string;
}

interface Props {
  initial: UnitValues;
  /** The unit being edited: it cannot go below itself. */
  unitId?: string;
  readOnly?: boolean;
  error: unknown;
  pending: boolean;
  submitLabel: string;
  onSubmit: (values: UnitValues) => void;
  onChange?: () => void;
  /** Notices above the fields. */
  children?: ReactNode;
}

export const unitPointers = ['/name', '/acronym', '/kind', '/parent_id', '/slug'];

export function UnitForm({ initial, unitId, readOnly = false, ...props }: Props) {
  const form = useForm({
    initialValues: initial,
    onValuesChange: props.onChange,
    validate: { name: (value) => (value.trim() === '' ? 'Informe o nome.' : null) },
  });
  const faults = props.error == null ? {} : fieldErrors(props.error);
  const field = (name: keyof UnitValues) => {
    const input = form.getInputProps(name) as { error?: ReactNode };
    return { ...form.getInputProps(name), error: input.error ?? faults[name], disabled: readOnly };
  };
  return (
    <form onSubmit={form.onSubmit(props.onSubmit)} noValidate>
      <Stack maw={560}>
        {props.children}
        <TextInput label="Nome" maxLength={200} required withAsterisk={false} {...field('name')} />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput
            label="Sigla"
            description="Opcional"
            maxLength={30}
            miw={120}
            {...field('acronym')}
          />
          <Select
            label="Tipo"
            description="O que ele é na estrutura"
            data={Object.entries(unitKinds).map(([value, label]) => ({ value, label }))}
            allowDeselect={false}
            {...field('kind')}
          />
        </Group>
        <UnitSelect
          label="Fica abaixo de"
          description="Vazio: topo da árvore"
          clearable
          without={unitId}
          value={form.values.parent_id}
          onChange={(value) => form.setFieldValue('parent_id', value)}
          error={faults.parent_id}
          disabled={readOnly}
        />
        <TextInput
          label="Identificador"
          description="Usado em endereços e na linha de comando. Vazio: tirado do nome."
          placeholder="coordenadoria-de-obras"
          maxLength={120}
          {...field('slug')}
        />
        {!readOnly && (
          <Button type="submit" loading={props.pending} style={{ alignSelf: 'start' }}>
            {props.submitLabel}
          </Button>
        )}
      </Stack>
    </form>
  );
}

/** Empty text means «none» in the contract. */
export function unitBody(values: UnitValues) {
  return {
    name: values.name.trim(),
    acronym: values.acronym.trim() === '' ? null : values.acronym.trim(),
    kind: values.kind,
    parent_id: values.parent_id === '' ? null : values.parent_id,
    slug: values.slug.trim() === '' ? undefined : values.slug.trim(),
  };
}
