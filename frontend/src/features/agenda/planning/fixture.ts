import type { ChecklistItem, Coverage, PlannedEvent, RunOfShowItem } from '@/api/types';

/** What hangs on an event as the server gives it, for tests. */
export const anEvent: PlannedEvent = {
  id: 'e1',
  title: 'Entrega de 120 moradias',
  kind: 'inauguration',
  starts_at: '2027-03-02T12:00:00Z',
  time_zone: 'America/Fortaleza',
  occurrence: null,
  rrule: null,
};

export function aCoverage(part: Partial<Coverage> = {}): Coverage {
  return {
    id: 'c1',
    event_id: 'e1',
    kind: 'photo',
    status: 'assigned',
    assignees: [{ id: 'p1', name: 'Beto Sales' }],
    due_at: null,
    overdue: false,
    note: null,
    delivery_url: null,
    delivery_note: null,
    started_at: null,
    delivered_at: null,
    version: 2,
    updated_at: '2027-03-01T12:00:00Z',
    allowed_actions: [],
    ...part,
  };
}

export function aLine(part: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id: 'l1',
    text: 'Enviar checklist ao cerimonial',
    note: null,
    owner: null,
    offset_days: -20,
    due_on: '2027-02-10',
    due_by_hand: false,
    overdue: false,
    done_at: null,
    done_by: null,
    version: 1,
    allowed_actions: ['done', 'edit', 'delete'],
    ...part,
  };
}

export function aStep(part: Partial<RunOfShowItem> = {}): RunOfShowItem {
  return {
    id: 's1',
    position: 0,
    title: 'Composição da mesa',
    duration_minutes: 10,
    speaker: 'Mestre de cerimônias',
    notes: null,
    fixed_time: null,
    starts_at: '2027-03-02T12:00:00Z',
    ends_at: '2027-03-02T12:10:00Z',
    gap_minutes: 0,
    overlap_minutes: 0,
    version: 1,
    allowed_actions: ['edit', 'move', 'delete'],
    ...part,
  };
}
