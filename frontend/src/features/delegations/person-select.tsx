import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '@/api/client';

interface Props {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
  /** Who may not be chosen. */
  without: string;
}

/** Picks somebody who may sign in; the server looks for them by part of the name or e-mail. */
export function PersonSelect({ value, onChange, without, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  // What the field shows of a choice is not a search.
  const [q] = useDebouncedValue(typed === chosen?.label ? '' : typed.trim(), 250);
  const users = api.useQuery(
    'get',
    '/api/v1/users',
    { params: { query: { q: q === '' ? undefined : q, disabled: false, limit: 20 } } },
    { placeholderData: keepPreviousData },
  );
  const found = (users.data?.items ?? [])
    .filter(({ id }) => id !== without)
    .map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));
  const data =
    chosen === null || found.some((item) => item.value === chosen.value)
      ? found
      : [chosen, ...found];
  return (
    <Select
      {...rest}
      placeholder="Nome ou e-mail"
      searchable
      // In a portal it would widen a phone's page, and the dialog with it, without end.
      comboboxProps={{ withinPortal: false }}
      data={data}
      // The server has already searched, without regard to accents.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(id) => {
        setChosen(data.find((item) => item.value === id) ?? null);
        onChange(id);
      }}
      rightSection={users.isFetching ? <Loader size="xs" /> : undefined}
      nothingFoundMessage={
        users.isError
          ? 'Não foi possível carregar as pessoas.'
          : users.isFetching
            ? 'Procurando…'
            : 'Ninguém com este nome.'
      }
      checkIconPosition="right"
    />
  );
}
