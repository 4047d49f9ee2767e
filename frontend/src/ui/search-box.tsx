import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useSingleKeys } from '@/lib/single-keys';
import { useEffect, useRef } from 'react';

interface Props {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Searches while one types; what is typed is never overwritten by its own, slower, address. */
export function SearchBox({ label, placeholder, value, onSearch }: Props) {
  const single = useSingleKeys();
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(value);
  const ask = useDebouncedCallback((words: string) => {
    if (words === asked.current) return;
    asked.current = words;
    onSearch(words);
  }, 300);

  useHotkeys(single ? [['/', () => input.current?.focus()]] : []);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    if (input.current) input.current.value = value;
  }, [value]);

  return (
    <TextInput
      ref={input}
      type="text"
      inputMode="search"
      enterKeyHint="search"
      role="searchbox"
      aria-label={label}
      placeholder={placeholder}
      title={'"frase exata" entre aspas; -palavra para excluir'}
      defaultValue={value}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        value !== '' && (
          <CloseButton
            size="sm"
            aria-label="Limpar a pesquisa"
            onClick={() => {
              if (input.current) input.current.value = '';
              asked.current = '';
              onSearch('');
              input.current?.focus();
            }}
          />
        )
      }
      onChange={(event) => ask(event.currentTarget.value.trim())}
      flex={1}
      miw={0}
    />
  );
}
