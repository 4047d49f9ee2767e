import { Pill, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';

interface Props {
  ids: string[];
  error: string | undefined;
  onChange: (ids: string[]) => void;
}

/** The releases about an event, found by the words of their title and text. */
export function ReleasePicker({ ids, error, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [term] = useDebouncedValue(typed.trim(), 200);
  const found = api.useQuery(
    'get',
    '/api/v1/releases',
    { params: { query: { q: term, limit: 8 } } },
    { enabled: term.length > 1, placeholderData: keepPreviousData },
  );
  const chosen = useQueries({
    queries: ids.map((id) =>
      api.queryOptions('get', '/api/v1/releases/{id}', { params: { path: { id } } }),
    ),
  });
  const items = term.length > 1 ? (found.data?.items ?? []) : [];
  return (
    <div>
      <Select
        label="Releases sobre o evento"
        description="Aviso de pauta, release, discurso: procure pelo título."
        searchable
        placeholder="Procurar um release"
        nothingFoundMessage={
          term.length < 2
            ? 'Digite ao menos duas letras.'
            : found.isFetching
              ? 'Procurando…'
              : 'Nenhum release assim.'
        }
        data={items
          .filter(({ id }) => !ids.includes(id))
          .map(({ id, title }) => ({ value: id, label: title === '' ? 'Sem título' : title }))}
        filter={({ options }) => options}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        error={error}
        onChange={(id) => {
          if (id !== null) onChange([...ids, id]);
          setTyped('');
        }}
      />
      {ids.length > 0 && (
        <Pill.Group mt={8} role="group" aria-label="Releases escolhidos">
          {ids.map((id, place) => {
            const title = chosen[place]?.data?.title ?? 'Release';
            return (
              <Pill
                key={id}
                withRemoveButton
                removeButtonProps={{
                  'aria-label': `Tirar ${title}`,
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => onChange(ids.filter((other) => other !== id))}
              >
                {title}
              </Pill>
            );
          })}
        </Pill.Group>
      )}
    </div>
  );
}
