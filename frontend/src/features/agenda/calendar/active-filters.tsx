import { Button, Group, Pill } from '@mantine/core';
import { api } from '@/api/client';
import { useMe } from '@/api/me';
import { eventKinds, eventVisibilities } from '@/lib/glossary';
import { countFilters, type AgendaFilters } from './search';
import type { OnShow } from './use-agenda-search';

/** What narrows the agenda now, each with its way out. */
export function ActiveFilters({ shown }: { shown: OnShow }) {
  const me = useMe();
  const { kind = [], visibility = [], unit, municipality, authority } = shown.filters;
  const place = api.useQuery(
    'get',
    '/api/v1/municipalities',
    { params: { query: { q: municipality, limit: 1 } } },
    { enabled: municipality !== undefined, staleTime: Infinity },
  );
  const active: { label: string; without: Partial<AgendaFilters> }[] = [
    ...kind.map((one) => ({
      label: eventKinds[one],
      without: { kind: kind.filter((other) => other !== one) },
    })),
    ...visibility.map((one) => ({
      label: eventVisibilities[one],
      without: { visibility: visibility.filter((other) => other !== one) },
    })),
  ];
  if (unit !== undefined) {
    const known = me.units.find((one) => one.slug === unit || one.id === unit);
    active.push({ label: known?.acronym ?? known?.name ?? unit, without: { unit: undefined } });
  }
  if (municipality !== undefined) {
    const label = place.data?.items[0]?.name ?? municipality;
    active.push({ label, without: { municipality: undefined } });
  }
  if (authority !== undefined) active.push({ label: authority, without: { authority: undefined } });
  if (active.length === 0) return null;
  return (
    <Group gap={6} mb="sm" role="group" aria-label="Filtros em uso">
      {active.map(({ label, without }) => (
        <Pill
          key={label}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': `Remover o filtro ${label}`,
            tabIndex: 0,
            'aria-hidden': false,
          }}
          onRemove={() => shown.filter(without)}
        >
          {label}
        </Pill>
      ))}
      {countFilters(shown.filters) > 1 && (
        <Button variant="subtle" size="compact-sm" onClick={shown.clear}>
          Limpar tudo
        </Button>
      )}
    </Group>
  );
}
