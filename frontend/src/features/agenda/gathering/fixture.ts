import type { AgendaEvent, EventConflict, Guest, GuestList } from '@/api/types';

const unit = { id: 'u1', slug: 'cidades', name: 'Secretaria das Cidades', acronym: 'SCidades' };
const ana = { id: 'p0', name: 'Ana Lima' };

/** An event as the server gives it, for tests. */
export function anEvent(part: Partial<AgendaEvent> = {}): AgendaEvent {
  return {
    id: 'e1',
    series_id: null,
    occurrence: null,
    kind: 'inauguration',
    status: 'tentative',
    status_reason: null,
    visibility: 'internal',
    title: 'Entrega de moradias',
    starts_at: '2026-12-01T12:00:00Z',
    ends_at: '2026-12-01T14:00:00Z',
    time_zone: 'America/Fortaleza',
    all_day: false,
    no_end_time: false,
    to_be_confirmed: false,
    postponed_from: null,
    place: {},
    municipality: null,
    unit_id: unit.id,
    unit,
    organiser: null,
    authorities: [],
    tags: [],
    rrule: null,
    uid: 'e1@pauta',
    sequence: 0,
    version: 1,
    updated_at: '2026-11-20T13:00:00Z',
    allowed_actions: ['edit'],
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

export function aConflict(part: Partial<EventConflict> = {}): EventConflict {
  return {
    kind: 'vehicle',
    severity: 'conflict',
    subject: 'Van',
    event: { id: 'e2', occurrence: null, title: 'Visita', municipality: 'Sobral' },
    starts_at: '2026-12-01T12:00:00Z',
    ends_at: '2026-12-01T14:00:00Z',
    other_starts_at: '2026-12-01T13:00:00Z',
    other_ends_at: '2026-12-01T15:00:00Z',
    times: 1,
    travel: null,
    message: 'Van: já há reserva para «Visita», 01/12/2026, das 10h00 às 12h00.',
    accepted: null,
    ...part,
  };
}

export function aGuest(part: Partial<Guest> = {}): Guest {
  return {
    id: 'g1',
    name: 'Joana Freitas',
    email: 'joana@x.test',
    companions: 2,
    companions_coming: null,
    status: 'invited',
    invited_at: null,
    answered_at: null,
    checked_in_at: null,
    version: 1,
    allowed_actions: ['check_in', 'accept', 'decline', 'invite', 'edit', 'delete'],
    ...part,
  };
}

export function aGuestList(part: Partial<GuestList> = {}): GuestList {
  return {
    capacity: null,
    waiting_list: true,
    counts: {
      guests: 1,
      invited: 1,
      accepted: 0,
      waiting: 0,
      declined: 0,
      people: 0,
      checked_in: 0,
    },
    erased_from: '2026-12-31T14:00:00Z',
    mails: true,
    version: 1,
    allowed_actions: ['read', 'edit', 'invite'],
    ...part,
  };
}
