import { Loader, Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Municipality } from '@/api/types';

interface Props extends Omit<
  SelectProps,
  'data' | 'value' | 'onChange' | 'filter' | 'searchValue' | 'onSearchChange'
> {
  /** IBGE's code, or null for none. */
  value: number | null;
  onChange: (code: number | null, municipality: Municipality | null) => void;
}

const path = '/api/v1/municipalities';

function nameOf({ name, state }: Municipality): string {
  return `${name} (${state})`;
}

/** One municipality of the 5571, by the beginnings of the words of its name. */
export function MunicipalitySelect({ value, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState('');
  const [term] = useDebouncedValue(typed.trim(), 180);
  const chosen = api.useQuery(
    'get',
    path,
    { params: { query: { q: String(value), limit: 1 } } },
    { enabled: value !== null, staleTime: Infinity },
  );
  const own = value === null ? undefined : chosen.data?.items[0];
  // Once chosen, its name stands in the field: that is no question.
  const asks = term !== '' && (own === undefined || term !== nameOf(own));
  const found = api.useQuery(
    'get',
    path,
    { params: { query: { q: term, limit: 20 } } },
    { enabled: asks, placeholderData: keepPreviousData, staleTime: Infinity },
  );
  const items = asks ? (found.data?.items ?? []) : [];
  const all =
    own === undefined || items.some(({ code }) => code === own.code) ? items : [own, ...items];
  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Tirar o município' }}
      nothingFoundMessage={
        found.isError
          ? 'Não foi possível procurar.'
          : !asks
            ? 'Digite o começo do nome.'
            : found.isFetching
              ? 'Procurando…'
              : 'Nenhum município assim.'
      }
      checkIconPosition="right"
      rightSection={found.isFetching ? <Loader size="xs" /> : undefined}
      {...rest}
      data={all.map((one) => ({ value: String(one.code), label: nameOf(one) }))}
      value={value === null ? null : String(value)}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(next) => {
        const code = next === null ? null : Number(next);
        onChange(code, all.find((one) => one.code === code) ?? null);
      }}
    />
  );
}
