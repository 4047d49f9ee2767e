import { Button, Checkbox, Drawer, Group, Stack, TextInput } from '@mantine/core';
import { eventKinds, eventVisibilities } from '@/lib/glossary';
import { useReturnFocus } from '@/ui/use-return-focus';
import { UnitSelect } from '@/ui/unit-select';
import { kindLooks } from '../event-looks';
import { MunicipalitySelect } from '../municipality-select';
import { countFilters } from './search';
import type { OnShow } from './use-agenda-search';

interface Props {
  onClose: () => void;
  shown: OnShow;
}

/** Every filter in one place, which is also what the colours and signs mean; each takes effect at once. */
export function FilterDrawer({ onClose, shown }: Props) {
  useReturnFocus();
  const { filters, filter, clear } = shown;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="sm"
      title="Filtros"
      closeButtonProps={{ 'aria-label': 'Fechar os filtros' }}
    >
      <Stack>
        <Checkbox.Group
          label="Tipo"
          value={filters.kind ?? []}
          onChange={(kind) => filter({ kind })}
        >
          <Stack gap={8} mt={8}>
            {Object.entries(eventKinds).map(([kind, label]) => {
              const { color, icon: Glyph } = kindLooks[kind as keyof typeof kindLooks];
              return (
                <Checkbox
                  key={kind}
                  value={kind}
                  label={
                    <Group gap={6} wrap="nowrap">
                      <Glyph
                        size={16}
                        aria-hidden
                        color={`var(--mantine-color-${color}-light-color)`}
                      />
                      {label}
                    </Group>
                  }
                />
              );
            })}
          </Stack>
        </Checkbox.Group>
        <Checkbox.Group
          label="Quem vê"
          value={filters.visibility ?? []}
          onChange={(visibility) => filter({ visibility })}
        >
          <Stack gap={8} mt={8}>
            {Object.entries(eventVisibilities).map(([visibility, label]) => (
              <Checkbox key={visibility} value={visibility} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
        <UnitSelect
          label="Órgão"
          description="Inclui as unidades abaixo dele."
          by="slug"
          value={filters.unit ?? ''}
          onChange={(unit) => filter({ unit })}
          placeholder="Todos"
          clearable
          clearButtonProps={{ 'aria-label': 'Todos os órgãos' }}
        />
        <MunicipalitySelect
          label="Município"
          placeholder="Todos"
          value={filters.municipality === undefined ? null : Number(filters.municipality)}
          onChange={(code) => filter({ municipality: code === null ? undefined : String(code) })}
        />
        <TextInput
          key={filters.authority ?? ''}
          label="Autoridade"
          placeholder="Nome, ou parte dele"
          defaultValue={filters.authority ?? ''}
          onBlur={(event) => filter({ authority: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') filter({ authority: event.currentTarget.value });
          }}
        />
        <Group justify="space-between" mt="sm">
          <Button variant="subtle" onClick={clear} disabled={countFilters(filters) === 0}>
            Limpar
          </Button>
          <Button onClick={onClose}>Ver a agenda</Button>
        </Group>
      </Stack>
    </Drawer>
  );
}
