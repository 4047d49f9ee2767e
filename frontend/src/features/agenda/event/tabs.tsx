import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { AgendaEvent, Me } from '@/api/types';
import type { TabName } from './event-search';
import { Overview } from './overview';

export interface PanelProps {
  event: AgendaEvent;
}

interface Tab {
  /** As it stands in the address; the first needs nothing there. */
  tab: TabName | undefined;
  label: string;
  panel: ComponentType<PanelProps> | LazyExoticComponent<ComponentType<PanelProps>>;
  /** Who sees it, and of which events; everyone and all by default. */
  shows?: (event: AgendaEvent, me: Me) => boolean;
}

/** People of the unit whose event it is. */
const ofUnit = (event: AgendaEvent, me: Me) => me.units.some(({ id }) => id === event.unit_id);

/**
 * The parts of an event's page, in order. A new one is a line here, its name in `event-search.ts`, and a component that
 * is given the event.
 */
export const eventTabs: readonly Tab[] = [
  { tab: undefined, label: 'Visão geral', panel: Overview },
  {
    tab: 'cobertura',
    label: 'Cobertura',
    panel: lazy(() =>
      import('../planning/coverage-tab').then((part) => ({ default: part.CoverageTab })),
    ),
    shows: ofUnit,
  },
  {
    tab: 'checklist',
    label: 'Checklist',
    panel: lazy(() =>
      import('../planning/checklist-tab').then((part) => ({ default: part.ChecklistTab })),
    ),
    shows: ofUnit,
  },
  {
    tab: 'roteiro',
    label: 'Roteiro',
    panel: lazy(() =>
      import('../planning/script-tab').then((part) => ({ default: part.ScriptTab })),
    ),
    shows: ofUnit,
  },
  {
    tab: 'autoridades',
    label: 'Autoridades',
    panel: lazy(() =>
      import('../gathering/authorities-tab').then((part) => ({ default: part.AuthoritiesTab })),
    ),
  },
  {
    tab: 'convidados',
    label: 'Convidados',
    panel: lazy(() =>
      import('../gathering/guests-tab').then((part) => ({ default: part.GuestsTab })),
    ),
    shows: ofUnit,
  },
  {
    tab: 'recursos',
    label: 'Recursos',
    panel: lazy(() =>
      import('../gathering/resources-panel').then((part) => ({ default: part.ResourcesPanel })),
    ),
    shows: ofUnit,
  },
  {
    tab: 'midia',
    label: 'Mídia',
    panel: lazy(() => import('../planning/media-tab').then((part) => ({ default: part.MediaTab }))),
    shows: ofUnit,
  },
  {
    tab: 'imprensa',
    label: 'Imprensa',
    panel: lazy(() => import('./press-panel').then((part) => ({ default: part.PressPanel }))),
  },
  {
    tab: 'historico',
    label: 'Histórico',
    panel: lazy(() => import('./history-panel').then((part) => ({ default: part.HistoryPanel }))),
    shows: ofUnit,
  },
];
