import {
  ActionIcon,
  Button,
  Group,
  Indicator,
  Menu,
  SegmentedControl,
  Tooltip,
} from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconCalendarDown,
  IconCalendarShare,
  IconChevronLeft,
  IconChevronRight,
  IconDotsVertical,
  IconFileImport,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconPrinter,
} from '@tabler/icons-react';
import { can, useMe } from '@/api/me';
import { SearchBox } from '@/ui/search-box';
import classes from './agenda-toolbar.module.css';
import { downloadSheet, type SheetFormat } from './download-sheet';
import { countFilters, type View } from './search';
import type { OnShow } from './use-agenda-search';
import { titleOf, turned, windowOf } from './window';

const names: Record<View, string> = {
  mes: 'Mês',
  semana: 'Semana',
  dia: 'Dia',
  lista: 'Lista',
  equipe: 'Equipe',
};

interface Props {
  shown: OnShow;
  onFilter: () => void;
  onPrint: () => void;
}

/** What is on show, the way back and on, and everything that narrows it. */
export function AgendaToolbar({ shown, onFilter, onPrint }: Props) {
  const me = useMe();
  const { view, day, today, narrow, filters } = shown;
  const inUse = countFilters(filters);
  const calendars: View[] = narrow ? ['mes', 'semana', 'dia'] : ['mes', 'semana', 'dia', 'lista'];
  // The board is of the office's own; the press has the calendar only.
  const offered: View[] = can(me, 'agenda.read') ? [...calendars, 'equipe'] : calendars;
  const download = (format: SheetFormat) =>
    void downloadSheet({ ...filters, ...windowOf(view, day) }, format);
  const current = narrow && view === 'lista' ? 'mes' : view;
  return (
    <>
      <Group gap="xs" mb="sm">
        <SearchBox
          label="Pesquisar na agenda"
          placeholder="Pesquisar neste período"
          value={filters.q ?? ''}
          onSearch={(q) => shown.filter({ q })}
        />
        <Indicator label={inUse} size={18} disabled={inUse === 0} offset={4}>
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
            onClick={onFilter}
            aria-label={inUse > 0 ? `Filtros, ${inUse} em uso` : 'Filtros'}
          >
            Filtros
          </Button>
        </Indicator>
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label="Mais da agenda">
              <IconDotsVertical size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown aria-label="Mais da agenda">
            <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={onPrint}>
              Imprimir a semana
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
              onClick={() => download('xlsx')}
            >
              Baixar planilha (XLSX)
            </Menu.Item>
            <Menu.Item
              leftSection={<IconFileTypeCsv size={16} aria-hidden />}
              onClick={() => download('csv')}
            >
              Baixar planilha (CSV)
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCalendarShare size={16} aria-hidden />}
              onClick={() => shown.openPanel('assinar')}
            >
              Assinar agenda…
            </Menu.Item>
            {can(me, 'agenda.write') && (
              <Menu.Item
                leftSection={<IconFileImport size={16} aria-hidden />}
                onClick={() => shown.openPanel('importar')}
              >
                Importar calendário ou planilha…
              </Menu.Item>
            )}
            {can(me, 'agenda.write') && (
              <Menu.Item
                leftSection={<IconCalendarDown size={16} aria-hidden />}
                onClick={() => shown.openPanel('externos')}
              >
                Calendários externos…
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <div className={classes.bar}>
        <Group gap={6} wrap="nowrap">
          <Button variant="default" size="sm" onClick={() => shown.go({ day: today })}>
            Hoje
          </Button>
          <Tooltip label="Anterior">
            <ActionIcon
              variant="default"
              size={36}
              aria-label="Período anterior"
              onClick={() => shown.go({ day: turned(current, day, -1) })}
            >
              <IconChevronLeft size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Próximo">
            <ActionIcon
              variant="default"
              size={36}
              aria-label="Próximo período"
              onClick={() => shown.go({ day: turned(current, day, 1) })}
            >
              <IconChevronRight size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
        <h2 className={classes.title} aria-live="polite">
          {titleOf(current, day)}
        </h2>
        <SegmentedControl
          className={classes.views}
          aria-label="Vista"
          size="sm"
          value={current}
          data={offered.map((one) => ({ value: one, label: names[one] }))}
          onChange={(next) => shown.go({ view: next, day })}
        />
      </div>
    </>
  );
}
