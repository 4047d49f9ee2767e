import { Alert, Button, Group, Paper, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMailOpened, IconPlus, IconSearch, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { AgendaEvent, GuestList } from '@/api/types';
import { formatDay } from '@/lib/dates';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { InfiniteList } from '@/ui/infinite-list';
import { ListSkeleton } from '@/ui/list-skeleton';
import { OneDateOnly } from '../one-date-only';
import { AddGuestsDialog } from './add-guests-dialog';
import classes from './gathering.module.css';
import { GuestListDialog } from './guest-list-dialog';
import { GuestRow } from './guest-row';
import { guestListPath, guestsPath, useRefreshGuests } from './guests';

/** How many come, who they are, and what may be done about each. */
export function GuestsTab({ event }: { event: AgendaEvent }) {
  const list = api.useQuery('get', guestListPath, { params: { path: { id: event.id } } });
  if (event.rrule !== null) {
    return <OneDateOnly event={event} icon={IconMailOpened} title="Convida-se para uma data" />;
  }
  if (list.isPending) return <ListSkeleton rows={4} />;
  if (list.data === undefined) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  return <Guests event={event} list={list.data} />;
}

type Dialog = 'add' | 'settings' | null;

function Guests({ event, list }: { event: AgendaEvent; list: GuestList }) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const refresh = useRefreshGuests();
  const may = (action: GuestList['allowed_actions'][number]) =>
    list.allowed_actions.includes(action);
  const close = () => setDialog(null);
  const addButton = may('invite') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog('add')}>
      Incluir convidados
    </Button>
  );
  return (
    <section aria-label="Convidados" tabIndex={-1}>
      <Group mb="md" justify="flex-end">
        {may('edit') && (
          <Button
            variant="default"
            leftSection={<IconSettings size={16} aria-hidden />}
            onClick={() => setDialog('settings')}
          >
            Lugares
          </Button>
        )}
        {list.counts.guests > 0 && addButton}
      </Group>
      <Counts list={list} />
      {list.counts.guests === 0 ? (
        <Paper withBorder>
          <EmptyState icon={IconMailOpened} title="Ninguém foi convidado" action={addButton}>
            Cada convidado recebe um link só seu para dizer se vem, com o código para a entrada e o
            evento para a agenda dele.
          </EmptyState>
        </Paper>
      ) : may('read') ? (
        <People event={event} />
      ) : (
        <Text size="sm" c="dimmed">
          Quem são os convidados, sabem só as pessoas que planejam o evento ou trabalham nele.
        </Text>
      )}
      {list.erased_from !== null && list.counts.guests > 0 && (
        <Text size="xs" c="dimmed" mt="sm">
          Nomes e e-mails são apagados em {formatDay(list.erased_from)}; as quantidades ficam.
        </Text>
      )}
      {dialog === 'add' && (
        <AddGuestsDialog event={event} mails={list.mails} onClose={close} onAdded={refresh} />
      )}
      {dialog === 'settings' && (
        <GuestListDialog eventId={event.id} list={list} onClose={close} onSaved={refresh} />
      )}
    </section>
  );
}

function Counts({ list: { counts, capacity } }: { list: GuestList }) {
  const seats = capacity === null ? String(counts.people) : `${counts.people} de ${capacity}`;
  const numbers: [string, string | number][] = [
    ['Convites', counts.guests],
    ['Pessoas que vêm', seats],
    ['Na espera', counts.waiting],
    ['Não vêm', counts.declined],
    ['Sem resposta', counts.invited],
    ['Entraram', counts.checked_in],
  ];
  return (
    <>
      <dl className={classes.counts}>
        {numbers.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {capacity !== null && counts.people >= capacity && (
        <Alert color="orange" variant="light" mb="md">
          {counts.people > capacity ? 'Vêm mais pessoas do que cabem.' : 'Os lugares acabaram.'}
        </Alert>
      )}
    </>
  );
}

const filters = [
  { value: '', label: 'Todos' },
  { value: 'accepted', label: 'Vêm' },
  { value: 'waiting', label: 'Espera' },
  { value: 'invited', label: 'Sem resposta' },
  { value: 'declined', label: 'Não vêm' },
];

function People({ event }: { event: AgendaEvent }) {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const [status, setStatus] = useState('');
  const query = api.useInfiniteQuery(
    'get',
    guestsPath,
    {
      params: {
        path: { id: event.id },
        query: {
          limit: 50,
          q: q === '' ? undefined : q,
          status: status === '' ? undefined : status,
        },
      },
    },
    keyset,
  );
  return (
    <>
      <Group mb="sm" gap="sm" className={classes.onScreen}>
        <TextInput
          type="search"
          aria-label="Procurar convidado"
          placeholder="Nome"
          flex="1 1 200px"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={(change) => setTyped(change.currentTarget.value)}
        />
        <SegmentedControl
          aria-label="Situação"
          data={filters}
          value={status}
          onChange={setStatus}
          style={{ maxWidth: '100%', overflowX: 'auto' }}
        />
      </Group>
      <Paper withBorder>
        <InfiniteList
          query={query}
          label="Convidados"
          noun={['convidado', 'convidados']}
          getKey={(guest) => guest.id}
          empty={
            <EmptyState icon={IconSearch} title="Ninguém assim na lista">
              Confira a grafia ou mude o filtro.
            </EmptyState>
          }
        >
          {(guest) => <GuestRow eventId={event.id} guest={guest} />}
        </InfiniteList>
      </Paper>
    </>
  );
}
