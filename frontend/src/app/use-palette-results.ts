import { useDebouncedValue } from '@mantine/hooks';
import { IconCalendarEvent, IconNews, type Icon } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { can, useMe } from '@/api/me';
import { dayOf, formatRelative } from '@/lib/dates';
import { eventKinds, eventStatuses, releaseKinds, releaseStatuses } from '@/lib/glossary';
import { fold } from '@/lib/text';
import { addDays } from '@/lib/zoned';
import { useCommands } from './commands';

export interface PaletteEntry {
  key: string;
  label: string;
  description?: string;
  icon: Icon;
  run: () => void;
}

interface Results {
  groups: { label: string; options: PaletteEntry[] }[];
  /** Said in place of results. */
  message: string | null;
  busy: boolean;
}

/** The server is asked from two letters on. */
const MIN_LENGTH = 2;
const YEAR = 366;

export function usePaletteResults(query: string, onShowKeys: () => void): Results {
  const typed = query.trim();
  const [term] = useDebouncedValue(typed, 180);
  const navigate = useNavigate();
  const commands = useCommands(onShowKeys);
  const asks = term.length >= MIN_LENGTH;
  const found = api.useQuery(
    'get',
    '/api/v1/releases',
    { params: { query: { q: term, limit: 8 } } },
    { enabled: asks, placeholderData: keepPreviousData },
  );

  const me = useMe();
  const readsAgenda = can(me, 'agenda.read') || can(me, 'agenda.press');
  const today = dayOf(new Date());
  const around = { from: addDays(today, -YEAR), to: addDays(today, 2 * YEAR) };
  const planned = api.useQuery(
    'get',
    '/api/v1/agenda',
    { params: { query: { q: term, ...around, limit: 20 } } },
    { enabled: asks && readsAgenda, placeholderData: keepPreviousData },
  );

  // The dates of a series are told once.
  const events = new Map(
    (asks ? (planned.data?.items ?? []) : []).toReversed().map((event) => [event.id, event]),
  );
  const eventOptions = [...events.values()]
    .slice(-6)
    .toReversed()
    .map((event) => ({
      key: event.id,
      label: event.title,
      description: [
        eventKinds[event.kind],
        eventStatuses[event.status].label,
        formatRelative(event.starts_at),
        event.unit.acronym ?? event.unit.name,
      ].join(' · '),
      icon: IconCalendarEvent,
      run: () => void navigate({ to: '/agenda/$eventId', params: { eventId: event.id } }),
    }));
  const releases = (asks ? (found.data?.items ?? []) : []).map((release) => ({
    key: release.id,
    label: release.title === '' ? 'Sem título' : release.title,
    description: [
      releaseKinds[release.kind],
      releaseStatuses[release.status].label,
      release.unit.acronym ?? release.unit.name,
      ...(release.embargoed_until === null ? [] : ['Sob embargo']),
    ].join(' · '),
    icon: IconNews,
    run: () => void navigate({ to: '/releases/$releaseId', params: { releaseId: release.id } }),
  }));
  const matching = commands
    .filter(({ label, words = '' }) => fold(`${label} ${words}`).includes(fold(typed)))
    .map((command) => ({ ...command, key: command.label }));

  const groups = [
    { label: 'Telas e comandos', options: matching },
    { label: 'Releases', options: releases },
    { label: 'Agenda', options: eventOptions },
  ].filter((group) => group.options.length > 0);
  const busy =
    found.isFetching || planned.isFetching || (typed !== term && typed.length >= MIN_LENGTH);
  const message =
    found.isError || planned.isError
      ? 'A busca não respondeu.'
      : groups.length > 0
        ? null
        : busy
          ? 'Buscando…'
          : 'Nada encontrado.';
  return { groups, message, busy };
}
