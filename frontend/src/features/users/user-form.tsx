import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { fieldErrors } from '@/api/problem';
import type { Role, User } from '@/api/types';
import { RoleFields, type RoleValue } from './role-fields';

export interface UserValues {
  name: string;
  email: string;
  roles: RoleValue[];
}

interface Props {
  initial: UserValues;
  readOnly?: boolean;
  error: unknown;
  pending: boolean;
  submitLabel: string;
  onSubmit: (values: UserValues) => void;
  onChange?: () => void;
  notice?: ReactNode;
  /** Further fields, before the button. */
  children?: ReactNode;
}

export const emptyUser: UserValues = {
  name: '',
  email: '',
  roles: [{ unit_id: '', role: 'reporter' }],
};

export function valuesOf(user: User): UserValues {
  return {
    name: user.name,
    email: user.email,
    roles: user.roles.map(({ role, unit }) => ({ role, unit_id: unit.id })),
  };
}

export function rolesBody(roles: RoleValue[]): { unit_id: string; role: Role }[] {
  return roles.map(({ unit_id, role }) => ({ unit_id, role }));
}

function rolesFault(roles: RoleValue[]): string | null {
  if (roles.length === 0) return 'Dê ao menos um papel: sem ele, a pessoa não vê nada.';
  if (roles.some((row) => row.unit_id === '')) return 'Escolha o órgão de cada papel.';
  const units = new Set(roles.map((row) => row.unit_id));
  return units.size < roles.length ? 'Um papel por órgão: há um órgão repetido.' : null;
}

export function UserForm({ initial, readOnly = false, ...props }: Props) {
  const form = useForm<UserValues>({
    initialValues: initial,
    onValuesChange: props.onChange,
    validate: {
      name: (value) => (value.trim() === '' ? 'Informe o nome.' : null),
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : 'Informe um e-mail.'),
      roles: rolesFault,
    },
  });
  const faults = props.error == null ? {} : fieldErrors(props.error);
  const serverRoleFault = Object.entries(faults).find(([key]) => key.startsWith('roles'))?.[1];
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        props.onSubmit({ ...values, name: values.name.trim(), email: values.email.trim() }),
      )}
    >
      <Stack maw={600}>
        {props.notice}
        <TextInput
          label="Nome"
          autoComplete="off"
          maxLength={160}
          required
          withAsterisk={false}
          disabled={readOnly}
          {...form.getInputProps('name')}
          error={form.errors.name ?? faults.name}
        />
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="off"
          required
          withAsterisk={false}
          disabled={readOnly}
          {...form.getInputProps('email')}
          error={form.errors.email ?? faults.email}
        />
        <RoleFields
          value={form.values.roles}
          onChange={(roles) => form.setFieldValue('roles', roles)}
          error={form.errors.roles ?? serverRoleFault}
          readOnly={readOnly}
        />
        {props.children}
        {!readOnly && (
          <Button type="submit" loading={props.pending} style={{ alignSelf: 'start' }}>
            {props.submitLabel}
          </Button>
        )}
      </Stack>
    </form>
  );
}
