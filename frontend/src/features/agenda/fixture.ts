import type { AgendaEvent } from '@/api/types';

const unit = {
  id: '01900000-0000-7000-8000-0000000000aa',
  slug: 'cidades',
  name: 'Secretaria das Cidades',
  acronym: 'SCidades',
};
const ana = { id: '01900000-0000-7000-8000-0000000000b1', name: 'Ana Reis' };

/** An event as the server gives it, for tests. */
export function anEvent(part: Partial<AgendaEvent> = {}): AgendaEvent {
  return {
    id: '01900000-0000-7000-8000-000000000e01',
    series_id: null,
    occurrence: null,
    kind: 'inauguration',
    status: 'tentative',
    status_reason: null,
    visibility: 'internal',
    title: 'Entrega de 120 moradias em Sobral',
    starts_at: '2026-12-01T12:00:00Z',
    ends_at: '2026-12-01T14:00:00Z',
    time_zone: 'America/Fortaleza',
    all_day: false,
    no_end_time: false,
    to_be_confirmed: false,
    postponed_from: null,
    place: { name: 'Conjunto Cidade Nova', municipality_code: 2312908 },
    municipality: 'Sobral',
    unit_id: unit.id,
    unit,
    organiser: null,
    authorities: [],
    tags: [],
    rrule: null,
    uid: '01900000-0000-7000-8000-000000000e01@pauta',
    sequence: 0,
    version: 3,
    updated_at: '2026-11-20T13:00:00Z',
    allowed_actions: ['confirm', 'postpone', 'cancel', 'edit', 'delete'],
    description_html: '',
    subject: null,
    participants: [],
    press_info: {},
    internal_note: null,
    release_ids: [],
    exdates: [],
    author: ana,
    last_editor: ana,
    created_at: '2026-11-20T12:00:00Z',
    ...part,
  };
}
