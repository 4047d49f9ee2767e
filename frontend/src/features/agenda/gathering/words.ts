import type { EventConflictKind, GuestAction, GuestStatus, ResourceKind } from '@/api/types';
import type { Tone } from '@/lib/glossary';

export const resourceKinds: Record<ResourceKind, string> = {
  vehicle: 'Veículo',
  equipment: 'Equipamento',
  room: 'Sala',
};

export const conflictKinds: Record<EventConflictKind, string> = {
  authority: 'Autoridade',
  person: 'Equipe',
  vehicle: 'Veículo',
  equipment: 'Equipamento',
  room: 'Sala',
};

export const guestStatuses: Record<GuestStatus, { label: string; tone: Tone }> = {
  invited: { label: 'Sem resposta', tone: 'neutral' },
  accepted: { label: 'Vem', tone: 'done' },
  waiting: { label: 'Na espera', tone: 'waiting' },
  declined: { label: 'Não vem', tone: 'stopped' },
};

export const guestActions: Record<GuestAction, string> = {
  check_in: 'Registrar entrada',
  undo_check_in: 'Desfazer a entrada',
  accept: 'Disse que vem',
  decline: 'Disse que não vem',
  invite: 'Novo link do convite',
  edit: 'Editar',
  delete: 'Tirar da lista',
};
