import '@mantine/spotlight/styles.css';
import { Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconNews, IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '@/api/client';
import { releaseKinds, releaseStatuses } from '@/lib/glossary';
import { fold } from '@/lib/text';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useCommands } from './commands';

const [store, spotlight] = createSpotlight();

/** Handed on to the scroll area, which its types do not say: what scrolls must take the focus. */
const reachable = { viewportProps: { tabIndex: 0 } };

interface Props {
  onClose: () => void;
  onShowKeys: () => void;
}

/** Ctrl K: releases by the server's search, screens and commands by their words. */
export function Palette({ onClose, onShowKeys }: Props) {
  useReturnFocus();
  const [query, setQuery] = useState('');
  const [term] = useDebouncedValue(query.trim(), 180);
  const navigate = useNavigate();
  const commands = useCommands(onShowKeys);
  const wanted = fold(query.trim());
  const matching = commands.filter((command) =>
    fold(`${command.label} ${command.words ?? ''}`).includes(wanted),
  );
  const found = api.useQuery(
    'get',
    '/api/v1/releases',
    { params: { query: { q: term, limit: 8 } } },
    { enabled: term.length > 1, placeholderData: keepPreviousData },
  );
  const releases = term.length > 1 ? (found.data?.items ?? []) : [];
  useEffect(() => {
    spotlight.open();
  }, []);
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      attributes={{ content: { 'aria-label': 'Busca e comandos' } }}
      maxHeight="min(460px, 70dvh)"
    >
      <Spotlight.Search
        placeholder="Buscar releases, telas e comandos"
        aria-label="Buscar releases, telas e comandos"
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={found.isFetching ? <Loader size="xs" aria-label="Buscando" /> : undefined}
      />
      <Spotlight.ActionsList {...reachable}>
        {releases.length > 0 && (
          <Spotlight.ActionsGroup label="Releases">
            {releases.map((release) => (
              <Spotlight.Action
                key={release.id}
                label={release.title === '' ? 'Sem título' : release.title}
                description={`${releaseKinds[release.kind]} · ${releaseStatuses[release.status].label} · ${release.unit.acronym ?? release.unit.name}`}
                leftSection={<IconNews size={20} stroke={1.5} aria-hidden />}
                onClick={() =>
                  void navigate({ to: '/releases/$releaseId', params: { releaseId: release.id } })
                }
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {matching.length > 0 && (
          <Spotlight.ActionsGroup label="Telas e comandos">
            {matching.map(({ label, icon: Glyph, run }) => (
              <Spotlight.Action
                key={label}
                label={label}
                leftSection={<Glyph size={20} stroke={1.5} aria-hidden />}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {releases.length === 0 && matching.length === 0 && (
          <Spotlight.Empty>
            <Text size="sm" c="dimmed" role="status">
              {found.isError
                ? 'A busca não respondeu. Tente de novo.'
                : found.isFetching || term !== query.trim()
                  ? 'Buscando…'
                  : 'Nada encontrado.'}
            </Text>
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
