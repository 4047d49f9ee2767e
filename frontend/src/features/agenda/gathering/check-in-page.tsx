import { Alert, Anchor, Button, Paper, Text, TextInput, Title } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { GuestFound } from '@/api/types';
import { plural } from '@/lib/numbers';
import { speakMoment } from '@/lib/office-time';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { guestPath } from './guests';
import { guestStatuses } from './words';

/** At the door: the code of an invitation leads here, its secret behind the `#`, which no server ever sees. */
export function CheckInPage() {
  const { hash } = useLocation();
  const [typed, setTyped] = useState('');
  const [secret, setSecret] = useState(hash);
  const query = useQuery({
    ...api.queryOptions('post', '/api/v1/agenda/guests/lookup', { body: { secret } }),
    enabled: secret !== '',
    retry: false,
  });
  return (
    <>
      <PageHeader
        title="Entrada"
        description="Leia com a câmera do telefone o código do convite e toque em «Registrar a entrada», ou cole aqui o link."
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSecret(typed.trim().split(/[/#]/).pop() ?? '');
          setTyped('');
        }}
      >
        <TextInput
          label="Link do convite"
          maw={420}
          mb="md"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      {secret !== '' && query.isPending && <ListSkeleton rows={1} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && (
        <Found
          key={`${query.data.guest.id}${query.data.guest.version}`}
          found={query.data}
          refetch={() => void query.refetch()}
        />
      )}
    </>
  );
}

function Found({ found, refetch }: { found: GuestFound; refetch: () => void }) {
  const { guest, event_id, event_title, event_starts_at } = found;
  const checkIn = api.useMutation('post', `${guestPath}/check-in`);
  const came = guest.checked_in_at !== null;
  const people = 1 + (guest.companions_coming ?? 0);
  return (
    <Paper withBorder p="lg" maw={420}>
      <Title order={2} size="h3">
        {guest.name}
      </Title>
      <Text mb="xs">
        <Anchor href={`/agenda/${event_id}`}>{event_title}</Anchor>, {speakMoment(event_starts_at)}
      </Text>
      <StatusBadge {...guestStatuses[guest.status]} />
      <Text my="sm">{plural(people, 'pessoa', 'pessoas')}</Text>
      {came && guest.checked_in_at !== null ? (
        <Alert color="orange" role="status" variant="light">
          A entrada deste convite já foi registrada {speakMoment(guest.checked_in_at)}.
        </Alert>
      ) : (
        guest.allowed_actions.includes('check_in') && (
          <Button
            fullWidth
            size="lg"
            loading={checkIn.isPending}
            leftSection={<IconDoorEnter size={20} aria-hidden />}
            onClick={() =>
              checkIn.mutate(
                { params: { path: { id: event_id, guest_id: guest.id }, header: ifMatch(guest) } },
                { onError: notifyProblem, onSettled: refetch },
              )
            }
          >
            Registrar a entrada
          </Button>
        )
      )}
    </Paper>
  );
}
