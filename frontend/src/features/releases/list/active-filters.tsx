import { Button, Group, Pill } from '@mantine/core';
import { useMe } from '@/api/me';
import { releaseKinds, releaseStatuses } from '@/lib/glossary';
import { countFilters, type ReleaseFilters } from './filters';

interface Props {
  filters: ReleaseFilters;
  onChange: (part: Partial<ReleaseFilters>) => void;
  onClear: () => void;
}

interface Active {
  label: string;
  without: Partial<ReleaseFilters>;
}

function day(value: string): string {
  return value.split('-').reverse().join('/');
}

/** What narrows the list now, each with its way out. */
export function ActiveFilters({ filters, onChange, onClear }: Props) {
  const me = useMe();
  const { status = [], kind = [], unit, tag, author, assignee, overdue, from, to } = filters;
  const active: Active[] = [
    ...(status.length > 1
      ? status.map((one) => ({
          label: releaseStatuses[one].label,
          without: { status: status.filter((other) => other !== one) },
        }))
      : []),
    ...kind.map((one) => ({
      label: releaseKinds[one],
      without: { kind: kind.filter((other) => other !== one) },
    })),
  ];
  if (unit !== undefined) {
    const known = me.units.find((one) => one.slug === unit || one.id === unit);
    active.push({ label: known?.acronym ?? known?.name ?? unit, without: { unit: undefined } });
  }
  if (tag !== undefined) active.push({ label: `#${tag}`, without: { tag: undefined } });
  if (author !== undefined) {
    const label = author === me.id ? 'Escritos por mim' : 'De uma pessoa';
    active.push({ label, without: { author: undefined } });
  }
  if (assignee !== undefined) {
    const label = assignee === 'me' ? 'Comigo' : 'Com uma pessoa';
    active.push({ label, without: { assignee: undefined } });
  }
  if (overdue !== undefined) active.push({ label: 'Atrasados', without: { overdue: undefined } });
  if (from !== undefined)
    active.push({ label: `Desde ${day(from)}`, without: { from: undefined } });
  if (to !== undefined) active.push({ label: `Até ${day(to)}`, without: { to: undefined } });
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
          onRemove={() => onChange(without)}
        >
          {label}
        </Pill>
      ))}
      {countFilters(filters) > 1 && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          Limpar tudo
        </Button>
      )}
    </Group>
  );
}
