import { Modal, Tabs } from '@mantine/core';
import { useReturnFocus } from '@/ui/use-return-focus';
import type { AgendaFilters } from '../calendar/search';
import { FeedsPanel } from './feeds-panel';
import { ImportPanel } from './import-panel';

interface Props {
  panel: 'assinar' | 'importar';
  filters: AgendaFilters;
  writes: boolean;
  onPanel: (panel: 'assinar' | 'importar' | undefined) => void;
}

/** The agenda in other calendars, and other calendars in the agenda. */
export function FeedsDialog({ panel, filters, writes, onPanel }: Props) {
  useReturnFocus();
  return (
    <Modal
      opened
      size="lg"
      onClose={() => onPanel(undefined)}
      title={panel === 'assinar' ? 'Assinar agenda' : 'Importar arquivo .ics'}
    >
      {writes ? (
        <Tabs
          value={panel}
          onChange={(next) => onPanel(next as Props['panel'])}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="assinar">Assinar</Tabs.Tab>
            <Tabs.Tab value="importar">Importar</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="assinar">
            <FeedsPanel filters={filters} />
          </Tabs.Panel>
          <Tabs.Panel value="importar">
            <ImportPanel />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <FeedsPanel filters={filters} />
      )}
    </Modal>
  );
}
