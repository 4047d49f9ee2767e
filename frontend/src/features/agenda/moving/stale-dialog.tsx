import { Alert, Button, Group, List, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { toProblem } from '@/api/problem';
import type { AgendaEvent, EventHistoryItem, EventSummary } from '@/api/types';
import { client } from '@/api/client';
import { ProblemAlert } from '@/ui/problem-alert';
import { Time } from '@/ui/time';
import { useReturnFocus } from '@/ui/use-return-focus';
import { sayChange } from '../event/changes';
import { isLikeSeries, readEvent } from '../queries';
import { sayWhen } from '../when';
import type { Wish } from './use-move';

interface Props {
  wish: Wish;
  onAgain: (event: EventSummary) => void;
  onClose: () => void;
}

interface Now {
  event: AgendaEvent;
  since: EventHistoryItem[];
}

/** What there is now, and what happened to it since `seen` was read. */
async function readNow(seen: EventSummary, signal: AbortSignal): Promise<Now> {
  const event = await readEvent(seen.id, isLikeSeries(seen) ? seen.occurrence : null, signal);
  const { data } = await client.GET('/api/v1/agenda/{id}/history', {
    params: { path: { id: event.id }, query: { limit: 20 } },
    signal,
  });
  const since = (data?.items ?? []).filter(({ at }) => at > seen.updated_at);
  return { event, since };
}

/** Somebody saved first (412): who, what from what to what; and the way to move it all the same. */
export function StaleDialog({ wish, onAgain, onClose }: Props) {
  useReturnFocus();
  const { event: seen, times } = wish;
  const now = useQuery({
    queryKey: ['get', '/api/v1/agenda/{id}', 'now', seen.id, seen.occurrence, seen.version],
    queryFn: ({ signal }) => readNow(seen, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const gone = now.isError && toProblem(now.error).status === 404;
  return (
    <Modal opened onClose={onClose} title="Outra pessoa mudou este evento" centered size="md">
      <Stack>
        <Text size="sm" data-autofocus tabIndex={-1}>
          <b>{seen.title}</b> não foi movido: alguém o alterou antes de você.
        </Text>
        {gone ? (
          <Alert color="red" variant="light">
            O evento foi excluído.
          </Alert>
        ) : (
          now.isError && <ProblemAlert error={now.error} />
        )}
        {now.isPending && <Skeleton h={72} aria-label="Lendo o que mudou" />}
        {now.data && (
          <>
            <Alert
              color="orange"
              variant="light"
              icon={<IconGitMerge size={18} aria-hidden />}
              title="O que mudou"
            >
              <List size="sm">
                {now.data.since.map((item) => (
                  <List.Item key={`${item.at}${item.action}`}>
                    <b>{item.actor?.name ?? 'O Pauta'}</b>, <Time value={item.at} />:{' '}
                    {saidOf(item, seen.time_zone)}
                  </List.Item>
                ))}
                {now.data.since.length === 0 && (
                  <List.Item>A série de que ele é uma data mudou.</List.Item>
                )}
              </List>
            </Alert>
            <dl style={{ margin: 0, fontSize: 'var(--mantine-font-size-sm)' }}>
              <dt>Está agora em</dt>
              <dd>{sayWhen(now.data.event)}</dd>
              <dt>Você queria</dt>
              <dd>{sayWhen({ ...seen, ...times })}</dd>
            </dl>
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Deixar como está
          </Button>
          {now.data?.event.allowed_actions.includes('edit') && (
            <Button onClick={() => onAgain(now.data.event)}>Mover mesmo assim</Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function saidOf({ action, changes, reason }: EventHistoryItem, zone: string): string {
  const told = changes.map((change) => {
    const { name, from, to } = sayChange(change, zone);
    return from === null ? name : `${name} de ${from} para ${to}`;
  });
  const words = told.length > 0 ? told.join('; ') : action;
  return reason === null ? words : `${words}. Motivo: ${reason}`;
}
