import { Button, Checkbox, Drawer, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useMe } from '@/api/me';
import { releaseKinds, releaseStatuses } from '@/lib/glossary';
import { UnitSelect } from '@/ui/unit-select';
import { countFilters, type ReleaseFilters } from './filters';

interface Props {
  opened: boolean;
  onClose: () => void;
  filters: ReleaseFilters;
  onChange: (part: Partial<ReleaseFilters>) => void;
  onClear: () => void;
}

/** Every filter in one place; each takes effect at once, in the address. */
export function FilterDrawer({ opened, onClose, filters, onChange, onClear }: Props) {
  const me = useMe();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="sm"
      title="Filtros"
      closeButtonProps={{ 'aria-label': 'Fechar os filtros' }}
    >
      <Stack>
        <Checkbox.Group
          label="Situação"
          value={filters.status ?? []}
          onChange={(status) => onChange({ status })}
        >
          <Stack gap={8} mt={8}>
            {Object.entries(releaseStatuses).map(([status, { label }]) => (
              <Checkbox key={status} value={status} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Checkbox.Group
          label="Tipo"
          value={filters.kind ?? []}
          onChange={(kind) => onChange({ kind })}
        >
          <Stack gap={8} mt={8}>
            {Object.entries(releaseKinds).map(([kind, label]) => (
              <Checkbox key={kind} value={kind} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
        <UnitSelect
          label="Órgão"
          description="Inclui os órgãos abaixo dele."
          by="slug"
          value={filters.unit ?? ''}
          onChange={(unit) => onChange({ unit })}
          placeholder="Todos"
          clearable
          clearButtonProps={{ 'aria-label': 'Todos os órgãos' }}
        />
        <TextInput
          key={filters.tag ?? ''}
          label="Assunto"
          placeholder="ex.: habitacao"
          defaultValue={filters.tag ?? ''}
          onBlur={(event) => onChange({ tag: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onChange({ tag: event.currentTarget.value });
          }}
        />
        <Switch
          label="Só os que eu escrevi"
          checked={filters.author === me.id}
          onChange={(event) =>
            onChange({ author: event.currentTarget.checked ? me.id : undefined })
          }
        />
        <Switch
          label="Só os que estão comigo"
          checked={filters.assignee === 'me'}
          onChange={(event) =>
            onChange({ assignee: event.currentTarget.checked ? 'me' : undefined })
          }
        />
        {filters.q === undefined && (
          <Switch
            label="Só os atrasados"
            checked={filters.overdue === 'true'}
            onChange={(event) =>
              onChange({ overdue: event.currentTarget.checked ? 'true' : undefined })
            }
          />
        )}
        <Group grow align="start">
          <TextInput
            type="date"
            label="De"
            value={filters.from ?? ''}
            max={filters.to}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Até"
            value={filters.to ?? ''}
            min={filters.from}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
        </Group>
        <Group justify="space-between" mt="sm">
          <Button variant="subtle" onClick={onClear} disabled={countFilters(filters) === 0}>
            Limpar
          </Button>
          <Button onClick={onClose}>Ver resultados</Button>
        </Group>
      </Stack>
    </Drawer>
  );
}
