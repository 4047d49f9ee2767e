import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCalendarDown, IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { keyset } from '@/api/keyset';
import type { CalendarRefresh, CalendarSubscription } from '@/api/types';
import { plural } from '@/lib/numbers';
import { confirm } from '@/ui/confirm';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { Time } from '@/ui/time';
import { outdateAgenda } from '../queries';
import { RefreshReport } from './refresh-report';
import { SubscriptionForm } from './subscription-form';

const path = '/api/v1/agenda/subscriptions';

/** While a calendar waits for its first look, the list is asked for again. */
const WAITING = 3_000;

/** The calendars of others that the agenda follows: how that goes, and what to do about it. */
export function SubscriptionsPanel() {
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const subscriptions = api.useInfiniteQuery(
    'get',
    path,
    {},
    {
      ...keyset,
      refetchInterval: ({ state }) =>
        state.data?.pages.some((page) => page.items.some(isWaiting)) === true ? WAITING : false,
    },
  );
  const outdate = () => {
    void queries.invalidateQueries({ queryKey: ['get', path] });
    outdateAgenda(queries);
  };
  return (
    <Stack>
      <Text size="sm">
        A agenda acompanha calendários de outros (Google, Outlook, outra secretaria) pelo endereço
        iCalendar deles e se mantém em dia. O que alguém mudar aqui fica, até que a própria origem
        mude aquele campo.
      </Text>
      <Group>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-expanded={adding}
          disabled={adding}
          data-autofocus
          onClick={() => setAdding(true)}
        >
          Acompanhar um calendário
        </Button>
      </Group>
      {adding && (
        <SubscriptionForm
          onDone={() => {
            setAdding(false);
            outdate();
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      <InfiniteList
        query={subscriptions}
        label="Calendários externos"
        noun={['calendário', 'calendários']}
        getKey={({ id }) => id}
        empty={
          <EmptyState icon={IconCalendarDown} title="Nenhum calendário externo">
            Cole o endereço de um calendário: antes de gravar, você vê o que ele traria.
          </EmptyState>
        }
      >
        {(subscription) => <Row subscription={subscription} onChanged={outdate} />}
      </InfiniteList>
    </Stack>
  );
}

function isWaiting({ checked_at }: CalendarSubscription): boolean {
  return checked_at === null;
}

interface RowProps {
  subscription: CalendarSubscription;
  onChanged: () => void;
}

function Row({ subscription, onChanged }: RowProps) {
  const { id, name, unit, allowed_actions: actions } = subscription;
  const [editing, setEditing] = useState(false);
  const refresh = useMutation({
    mutationFn: async (dryRun: boolean): Promise<CalendarRefresh> => {
      const params = { path: { id }, query: { dry_run: dryRun } };
      const { data } = await client.POST(`${path}/{id}/refresh`, { params });
      return data as CalendarRefresh;
    },
    onSettled: onChanged,
  });
  const remove = api.useMutation('delete', `${path}/{id}`);

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: `Deixar de acompanhar «${name}»?`,
      message:
        'Os eventos que vieram dele ficam na agenda, mas deixam de se atualizar. Não é possível desfazer.',
      confirmLabel: 'Deixar de acompanhar',
      danger: true,
    });
    if (!sure) return;
    remove.mutate(
      { params: { path: { id }, header: ifMatch(subscription) } },
      {
        onSuccess: () => {
          notifyDone(`«${name}» já não é acompanhado.`);
          onChanged();
        },
        onError: notifyProblem,
      },
    );
  }

  return (
    <Stack py="sm" gap="xs">
      <Group justify="space-between" gap="sm">
        <div style={{ flex: '1 1 220px', minWidth: 0 }}>
          <Group gap="xs">
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <State subscription={subscription} />
          </Group>
          <Text size="sm" c="dimmed">
            {unit.acronym ?? unit.name} · <LastLook subscription={subscription} />
          </Text>
        </div>
        <Group gap="xs">
          {actions.includes('refresh') && (
            <Button
              variant="default"
              size="xs"
              loading={refresh.isPending}
              aria-label={`Atualizar agora ${name}`}
              data-list-item
              onClick={() => refresh.mutate(false)}
            >
              Atualizar agora
            </Button>
          )}
          {actions.includes('edit') && (
            <Button
              variant="default"
              size="xs"
              disabled={editing}
              aria-expanded={editing}
              aria-label={`Editar ${name}`}
              onClick={() => setEditing(true)}
            >
              Editar
            </Button>
          )}
          {actions.includes('delete') && (
            <Button
              variant="default"
              size="xs"
              loading={remove.isPending}
              aria-label={`Excluir ${name}`}
              onClick={() => void ask()}
            >
              Excluir
            </Button>
          )}
        </Group>
      </Group>
      {subscription.last_error !== null && !refresh.isError && (
        <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {subscription.last_error}
        </Alert>
      )}
      <ProblemAlert error={refresh.error} />
      {refresh.data && <RefreshReport told={refresh.data} done />}
      {editing && (
        <SubscriptionForm
          subscription={subscription}
          onDone={() => {
            setEditing(false);
            onChanged();
          }}
          onCancel={() => setEditing(false)}
        />
      )}
    </Stack>
  );
}

function State({ subscription }: { subscription: CalendarSubscription }) {
  if (isWaiting(subscription)) {
    return (
      <Badge variant="light" color="gray">
        Aguardando
      </Badge>
    );
  }
  return subscription.last_error === null ? (
    <Badge variant="light" color="green">
      Em dia
    </Badge>
  ) : (
    <Badge variant="light" color="red">
      {plural(subscription.failures, 'falha', 'falhas')}
    </Badge>
  );
}

function LastLook({ subscription }: { subscription: CalendarSubscription }) {
  const { fetched_at: fetched, next_at: next } = subscription;
  if (isWaiting(subscription)) return <>ainda não lido</>;
  return (
    <>
      {fetched === null ? (
        'nunca lido'
      ) : (
        <>
          lido <Time value={fetched} />
        </>
      )}{' '}
      · de novo <Time value={next} />
    </>
  );
}
