import type { AgendaEvent, EventConflict, Guest, GuestList } from '@/api/types';
import * as agenda from '../fixture';

/** The event that these tests are about. */
export function anEvent(part: Partial<AgendaEvent> = {}): AgendaEvent {
  return agenda.anEvent({ id: 'e1', ...part });
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
