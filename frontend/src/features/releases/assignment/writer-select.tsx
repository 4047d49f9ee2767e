import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '@/api/client';
import type { UserBrief } from '@/api/types';
import { fits } from '../comments/mentions';

interface Props {
  releaseId: string;
  value: UserBrief | null;
  error?: ReactNode;
  onChange: (person: UserBrief | null) => void;
}

/** Picks somebody who may write the release; the server looks for them by part of the name. */
export function WriterSelect({ releaseId, value, error, onChange }: Props) {
  const [typed, setTyped] = useState('');
  // What the field shows of a choice is not a search.
  const [q] = useDebouncedValue(typed === value?.name ? '' : typed.trim(), 250);
  const query = { q: q === '' ? undefined : q, writers: true, limit: 20 };
  const people = api.useQuery(
    'get',
    '/api/v1/releases/{id}/people',
    { params: { path: { id: releaseId }, query } },
    { placeholderData: keepPreviousData },
  );
  const found = people.data?.items ?? [];
  const all = value === null || found.some(({ id }) => id === value.id) ? found : [value, ...found];
  // What was found for fewer letters is narrowed at once: Enter never means somebody who no longer fits.
  const search = typed === value?.name ? '' : typed;
  const fitting = all.filter(({ id, name }) => id === value?.id || fits(name, search));
  return (
    <Select
      label="Responsável"
      description="Recebe um e-mail, se não for você."
      placeholder="Ninguém em particular"
      searchable
      clearable
      // In a portal it would widen a phone's page, and the dialog with it, without end.
      comboboxProps={{ withinPortal: false }}
      data={fitting.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value?.id ?? null}
      error={error}
      onChange={(id) => onChange(all.find((person) => person.id === id) ?? null)}
      rightSection={people.isFetching ? <Loader size="xs" /> : undefined}
      nothingFoundMessage={
        people.isError
          ? 'Não foi possível carregar as pessoas.'
          : people.isFetching
            ? 'Procurando…'
            : 'Ninguém com este nome.'
      }
      checkIconPosition="right"
    />
  );
}
