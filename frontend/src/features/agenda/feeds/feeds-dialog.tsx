import { Modal, Tabs } from '@mantine/core';
import { useReturnFocus } from '@/ui/use-return-focus';
import type { AgendaFilters, Panel } from '../calendar/search';
import { FeedsPanel } from './feeds-panel';
import { ImportPanel } from './import-panel';
import { SubscriptionsPanel } from './subscriptions-panel';

interface Props {
  panel: Panel;
  filters: AgendaFilters;
  writes: boolean;
  onPanel: (panel: Panel | undefined) => void;
}

const titles: Record<Panel, string> = {
  assinar: 'Assinar agenda',
  importar: 'Importar calendário ou planilha',
  externos: 'Calendários externos',
};

/** The agenda in other calendars, and other calendars in the agenda. */
export function FeedsDialog({ panel, filters, writes, onPanel }: Props) {
  useReturnFocus();
  return (
    <Modal opened size="lg" onClose={() => onPanel(undefined)} title={titles[panel]}>
      {writes ? (
        <Tabs
          value={panel}
          onChange={(next) => onPanel(next as Props['panel'])}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="assinar">Assinar</Tabs.Tab>
            <Tabs.Tab value="importar">Importar</Tabs.Tab>
            <Tabs.Tab value="externos">Externos</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="assinar">
            <FeedsPanel filters={filters} />
          </Tabs.Panel>
          <Tabs.Panel value="importar">
            <ImportPanel />
          </Tabs.Panel>
          <Tabs.Panel value="externos">
            <SubscriptionsPanel />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <FeedsPanel filters={filters} />
      )}
    </Modal>
  );
}
