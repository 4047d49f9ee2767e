import { Alert, Anchor, Button, Group, Paper, Skeleton, Text, Title } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, client } from '@/api/client';
import { can, useMe } from '@/api/me';
import { toProblem } from '@/api/problem';
import type { Advisory, AgendaEvent } from '@/api/types';
import { releaseStatuses } from '@/lib/glossary';
import { ErrorState } from '@/ui/error-state';
import { notifyProblem } from '@/ui/notify';
import { StatusBadge } from '@/ui/status-badge';
import { patchOccurrence } from '../moving/send';
import { isLikeSeries, isSeries, outdateAgenda } from '../queries';

/** The aviso de pauta of an event: made in one press, kept in step, corrected when the event changed after it went out. */
export function AdvisoryPart({ event }: { event: AgendaEvent }) {
  const me = useMe();
  // It is the unit's own business: others see what comes out of it.
  const isOurs = can(me, 'agenda.read') && me.units.some(({ id }) => id === event.unit_id);
  if (!isOurs) return null;
  return (
    <section>
      <Title order={2} size="h4" mt="xl" mb="xs">
        Aviso de pauta
      </Title>
      <Advice event={event} writes={can(me, 'releases.write')} />
    </section>
  );
}

function Advice({ event, writes }: { event: AgendaEvent; writes: boolean }) {
  const own = !isLikeSeries(event);
  const query = api.useQuery(
    'get',
    '/api/v1/agenda/{id}/advisory',
    { params: { path: { id: event.id } } },
    { enabled: own && !isSeries(event), retry: false },
  );
  if (isSeries(event)) {
    return <Text c="dimmed">O aviso de pauta é de cada data: abra uma delas na agenda.</Text>;
  }
  if (own && query.isPending) return <Skeleton h={80} aria-busy="true" />;
  if (query.data) return <Standing event={event} advisory={query.data} />;
  if (query.error && toProblem(query.error).status !== 404) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!writes) return <Text c="dimmed">Ainda não há aviso de pauta.</Text>;
  return <MakeAdvisory event={event} />;
}

function MakeAdvisory({ event }: { event: AgendaEvent }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);

  async function make(): Promise<void> {
    setPending(true);
    try {
      // A date that is like its series becomes an event of its own first: the advisory is of that date.
      const { id } = isLikeSeries(event) ? await patchOccurrence(event, {}, 'this') : event;
      const { data } = await client.POST('/api/v1/agenda/{id}/advisory', {
        params: { path: { id } },
      });
      if (data) {
        await navigate({ to: '/releases/$releaseId/editar', params: { releaseId: data.id } });
      }
    } catch (error) {
      notifyProblem(error);
    } finally {
      // Even if it was refused: the date may be an event of its own now.
      outdateAgenda(queries);
      setPending(false);
    }
  }

  return (
    <>
      <Text mb="sm">
        O aviso convida a imprensa. Sai preenchido com data, local, autoridades e o que está escrito
        para a imprensa, e acompanha as mudanças do evento até ser publicado.
      </Text>
      <Button
        leftSection={<IconFileText size={18} aria-hidden />}
        loading={pending}
        onClick={() => void make()}
      >
        Fazer o aviso de pauta
      </Button>
    </>
  );
}

function Standing({ event, advisory }: { event: AgendaEvent; advisory: Advisory }) {
  const params = { releaseId: advisory.release_id };
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="xs">
        <Anchor
          renderRoot={(props) => <Link to="/releases/$releaseId" params={params} {...props} />}
        >
          {advisory.title}
        </Anchor>
        <StatusBadge {...releaseStatuses[advisory.status]} />
      </Group>
      {advisory.in_step ? (
        <Text size="sm" c="dimmed" mt="xs">
          Diz o mesmo que o evento.
        </Text>
      ) : (
        <Alert color="yellow" variant="light" mt="sm" title="O evento mudou e o aviso não">
          {advisory.correction?.note ??
            'O texto deixou de acompanhar o evento. Confira data, local e horário nele.'}
          {advisory.correction && (
            <div>
              <Button
                mt="sm"
                size="sm"
                renderRoot={(props) => (
                  <Link
                    to="/releases/$releaseId/corrigir"
                    params={params}
                    search={{ evento: event.id }}
                    {...props}
                  />
                )}
              >
                Corrigir o aviso…
              </Button>
            </div>
          )}
        </Alert>
      )}
    </Paper>
  );
}
