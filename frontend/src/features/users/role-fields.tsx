import { ActionIcon, Button, Fieldset, Group, Input, Select, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Role } from '@/api/types';
import { roleNames } from '@/lib/glossary';
import { UnitSelect } from '@/ui/unit-select';
import classes from './role-fields.module.css';

export interface RoleValue {
  unit_id: string;
  role: Role;
}

interface Props {
  value: RoleValue[];
  onChange: (value: RoleValue[]) => void;
  error?: ReactNode;
  readOnly: boolean;
}

const roleOptions = Object.entries(roleNames).map(([value, label]) => ({ value, label }));

/** One role per unit; each reaches the units below. */
export function RoleFields({ value, onChange, error, readOnly }: Props) {
  const set = (index: number, change: Partial<RoleValue>) =>
    onChange(value.map((row, at) => (at === index ? { ...row, ...change } : row)));
  return (
    <Fieldset legend="Papéis" disabled={readOnly}>
      <Stack gap="xs">
        {value.map((row, index) => (
          <Group key={index} gap="xs" wrap="nowrap" align="flex-end">
            <div className={classes.pair}>
              <Select
                label="Papel"
                data={roleOptions}
                allowDeselect={false}
                value={row.role}
                onChange={(role) => {
                  if (role !== null) set(index, { role: role as Role });
                }}
              />
              <UnitSelect
                label="No órgão"
                value={row.unit_id}
                onChange={(unit_id) => set(index, { unit_id })}
                error={error !== undefined && error !== null && row.unit_id === ''}
              />
            </div>
            {!readOnly && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={`Tirar o papel ${roleNames[row.role]}`}
                onClick={() => onChange(value.filter((_, at) => at !== index))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
        {error !== undefined && error !== null && <Input.Error role="alert">{error}</Input.Error>}
        {!readOnly && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            style={{ alignSelf: 'start' }}
            onClick={() => onChange([...value, { unit_id: '', role: 'viewer' }])}
          >
            Outro papel
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
