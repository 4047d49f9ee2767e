import { Button, Checkbox, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { fieldErrors } from '@/api/problem';
import type { Blackout, ReleaseKind, Sphere } from '@/api/types';
import { fromZoned, toZoned } from '@/lib/dates';
import { releaseKinds, spheres } from '@/lib/glossary';

export interface BlackoutValues {
  name: string;
  sphere: Sphere;
  /** As the fields hold them: in the time of Fortaleza. */
  starts_at: string;
  ends_at: string;
  exempt_kinds: ReleaseKind[];
  legal_basis: string;
}

interface Props {
  initial: BlackoutValues;
  readOnly?: boolean;
  error: unknown;
  pending: boolean;
  submitLabel: string;
  onSubmit: (values: BlackoutValues) => void;
  onChange?: () => void;
  /** Notices above the fields. */
  children?: ReactNode;
}

export const blackoutPointers = ['/name', '/sphere', '/starts_at', '/ends_at', '/legal_basis'];

const missing = (value: string): string | null =>
  value === '' ? 'Informe a data e a hora.' : null;

export function BlackoutForm({ initial, readOnly = false, ...props }: Props) {
  const form = useForm<BlackoutValues>({
    initialValues: initial,
    onValuesChange: props.onChange,
    validate: {
      name: (value) => (value.trim() === '' ? 'Dê um nome ao período.' : null),
      starts_at: missing,
      ends_at: (value, values) =>
        missing(value) ??
        (value <= values.starts_at ? 'O fim precisa vir depois do começo.' : null),
    },
  });
  const faults = props.error == null ? {} : fieldErrors(props.error);
  const field = (name: keyof BlackoutValues) => {
    const input = form.getInputProps(name) as { error?: ReactNode };
    return { ...form.getInputProps(name), error: input.error ?? faults[name], disabled: readOnly };
  };
  return (
    <form onSubmit={form.onSubmit(props.onSubmit)} noValidate>
      <Stack maw={560}>
        {props.children}
        <TextInput
          label="Nome"
          placeholder="Eleições gerais de 2026"
          maxLength={160}
          required
          withAsterisk={false}
          {...field('name')}
        />
        <Select
          label="Esfera"
          description="A dos cargos em disputa"
          data={Object.entries(spheres).map(([value, label]) => ({ value, label }))}
          allowDeselect={false}
          maw={240}
          {...field('sphere')}
        />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput
            type="datetime-local"
            label="Começa"
            description="Horário de Fortaleza"
            miw={220}
            {...field('starts_at')}
          />
          <TextInput
            type="datetime-local"
            label="Termina"
            description="A partir daí não vale mais"
            miw={220}
            {...field('ends_at')}
          />
        </Group>
        <Checkbox.Group
          label="Exceções"
          description="Tipos de texto que continuam a ser publicados e a ficar no ar"
          {...form.getInputProps('exempt_kinds')}
          error={faults.exempt_kinds}
        >
          <Group mt="xs" gap="sm">
            {Object.entries(releaseKinds).map(([value, label]) => (
              <Checkbox key={value} value={value} label={label} disabled={readOnly} />
            ))}
          </Group>
        </Checkbox.Group>
        <Textarea
          label="Fundamento legal"
          description="Mostrado a quem escreve e a quem procura um texto oculto. Vazio: o texto da lei."
          autosize
          minRows={2}
          maxLength={600}
          {...field('legal_basis')}
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

export function valuesOf(blackout: Blackout): BlackoutValues {
  const { name, sphere, starts_at, ends_at, exempt_kinds = [], legal_basis = '' } = blackout;
  return {
    name,
    sphere,
    starts_at: toZoned(starts_at),
    ends_at: toZoned(ends_at),
    exempt_kinds,
    legal_basis,
  };
}

/** What is sent; an empty basis is the law's own. */
export function blackoutBody(values: BlackoutValues) {
  const { name, sphere, exempt_kinds, legal_basis } = values;
  return {
    name: name.trim(),
    sphere,
    exempt_kinds,
    starts_at: fromZoned(values.starts_at) ?? '',
    ends_at: fromZoned(values.ends_at) ?? '',
    legal_basis: legal_basis.trim(),
  };
}
