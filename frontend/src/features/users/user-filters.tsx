import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { roleNames } from '@/lib/glossary';
import { UnitSelect } from '@/ui/unit-select';

export interface UserSearch {
  q?: string;
  unit?: string;
  role?: string;
  disabled?: string;
  aba?: string;
}

interface Props {
  search: UserSearch;
  onChange: (next: { search: UserSearch; replace: boolean }) => void;
}

/** Writes every choice into the address; typing is debounced and leaves no history behind. */
export function UserFilters({ search, onChange }: Props) {
  const [typed, setTyped] = useState(search.q ?? '');
  const [known, setKnown] = useState(search.q);
  if (known !== search.q) {
    // Back, forward or «limpar» changed the address under the field.
    setKnown(search.q);
    if ((search.q ?? '') !== typed.trim()) setTyped(search.q ?? '');
  }
  const set = (change: UserSearch, replace = false) =>
    onChange({ search: { ...search, ...change }, replace });
  const sendTyped = useDebouncedCallback(
    (q: string) => set({ q: q.trim() || undefined }, true),
    250,
  );
  useEffect(() => () => sendTyped.cancel(), [sendTyped]);
  return (
    <Group gap="xs" mb="sm" role="search" aria-label="Filtrar pessoas">
      <TextInput
        type="search"
        aria-label="Buscar por nome ou e-mail"
        placeholder="Nome ou e-mail"
        leftSection={<IconSearch size={16} aria-hidden />}
        flex="1 1 200px"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          sendTyped(event.currentTarget.value);
        }}
      />
      <UnitSelect
        aria-label="Órgão"
        placeholder="Qualquer órgão"
        by="slug"
        clearable
        flex="1 1 180px"
        value={search.unit ?? ''}
        onChange={(unit) => set({ unit: unit || undefined })}
      />
      <Select
        aria-label="Papel"
        placeholder="Qualquer papel"
        clearable
        flex="1 1 160px"
        data={Object.entries(roleNames).map(([value, label]) => ({ value, label }))}
        value={search.role ?? null}
        onChange={(role) => set({ role: role ?? undefined })}
      />
      <Select
        aria-label="Acesso"
        placeholder="Qualquer acesso"
        clearable
        flex="1 1 150px"
        data={[
          { value: 'false', label: 'Acesso ativo' },
          { value: 'true', label: 'Acesso desativado' },
        ]}
        value={search.disabled ?? null}
        onChange={(disabled) => set({ disabled: disabled ?? undefined })}
      />
    </Group>
  );
}
