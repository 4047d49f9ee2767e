import { ActionIcon, Group, Select, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import type { AgendaEvent, EventBooking, Resource } from '@/api/types';
import { formatStamp } from '@/lib/office-time';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import classes from './gathering.module.css';
import { resourceKinds } from './words';

const path = '/api/v1/agenda/{id}/resources';

/** Vehicles, equipment and rooms of an event: what is booked, and booking more. */
export function ResourcesField({ event }: { event: AgendaEvent }) {
  const client = useQueryClient();
  const key = useIdempotencyKey();
  const params = { path: { id: event.id } };
  const bookings = api.useQuery('get', path, { params });
  const [search, setSearch] = useState('');
  const book = api.useMutation('post', path);
  const remove = api.useMutation('delete', `${path}/{booking_id}`);
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ['get', path] });
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/agenda/{id}/conflicts'] });
  };

  function add(id: string): void {
    book.mutate(
      { params: { ...params, header: key.header() }, body: { resource_id: id } },
      {
        onSuccess: ({ resource }) => notifyDone(`«${resource.name}» reservado.`),
        onError: notifyProblem,
        onSettled: () => {
          key.renew();
          refresh();
        },
      },
    );
  }

  function takeBack({ id, resource }: EventBooking): void {
    remove.mutate(
      { params: { path: { id: event.id, booking_id: id } } },
      {
        onSuccess: () =>
          notifyUndo(`«${resource.name}» não está mais reservado.`, () => add(resource.id)),
        onError: notifyProblem,
        onSettled: refresh,
      },
    );
  }

  if (bookings.isPending) return <ListSkeleton rows={2} height={48} />;
  if (bookings.data === undefined) {
    return <ErrorState error={bookings.error} onRetry={() => void bookings.refetch()} />;
  }
  const { items, can_book } = bookings.data;
  return (
    <section aria-labelledby="recursos">
      <Title order={2} size="h4" id="recursos" mb="xs">
        Veículos, equipamentos e salas
      </Title>
      {items.length === 0 && (
        <Text size="sm" c="dimmed" mb="sm">
          Nada reservado. A reserva acompanha o horário do evento.
        </Text>
      )}
      <ul className={classes.plain} aria-label="Reservas">
        {items.map((booking) => (
          <li key={booking.id} className={classes.booking}>
            <div>
              <Text fw={600}>{booking.resource.name}</Text>
              <Text size="sm" c="dimmed">
                {resourceKinds[booking.resource.kind]} · {formatStamp(booking.starts_at)} a{' '}
                {formatStamp(booking.ends_at)}
              </Text>
            </div>
            {can_book && (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={`Cancelar a reserva de ${booking.resource.name}`}
                onClick={() => takeBack(booking)}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {can_book && (
        <ResourcePicker
          taken={items.map((booking) => booking.resource.id)}
          search={search}
          onSearch={setSearch}
          onPick={add}
        />
      )}
    </section>
  );
}

interface PickerProps {
  taken: string[];
  search: string;
  onSearch: (text: string) => void;
  onPick: (id: string) => void;
}

function ResourcePicker({ taken, search, onSearch, onPick }: PickerProps) {
  const found = api.useQuery('get', '/api/v1/resources', {
    params: { query: { active: true, limit: 100, q: search === '' ? undefined : search } },
  });
  const free = (found.data?.items ?? []).filter(({ id }) => !taken.includes(id));
  const label = (one: Resource) =>
    `${one.name} (${resourceKinds[one.kind].toLowerCase()}${one.capacity === null ? '' : `, ${one.capacity} lugares`})`;
  return (
    <Group mt="sm">
      <Select
        label="Reservar"
        placeholder="Nome do veículo, equipamento ou sala"
        searchable
        flex="1 1 280px"
        maw={420}
        data={free.map((one) => ({ value: one.id, label: label(one) }))}
        // The server looks for it, whatever the accents.
        filter={({ options }) => options}
        nothingFoundMessage={found.isPending ? 'Procurando…' : 'Nada com esse nome para reservar.'}
        searchValue={search}
        onSearchChange={onSearch}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          onSearch('');
          onPick(id);
        }}
      />
    </Group>
  );
}
