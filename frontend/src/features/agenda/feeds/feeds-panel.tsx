import { Alert, Anchor, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCalendarShare, IconShieldLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { keyset } from '@/api/keyset';
import { fieldErrors } from '@/api/problem';
import type { EventFeed, EventFeedMade } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { CopyBlock } from '@/ui/copy-block';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { Time } from '@/ui/time';
import { searchOf, type AgendaFilters } from '../calendar/search';

const path = '/api/v1/agenda/feeds';

/** Personal addresses by which a telephone or a program subscribes to the agenda. */
export function FeedsPanel({ filters }: { filters: AgendaFilters }) {
  const queries = useQueryClient();
  const feeds = api.useInfiniteQuery('get', path, {}, keyset);
  const [made, setMade] = useState<EventFeedMade | null>(null);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['get', path] });
  return (
    <Stack>
      <Text size="sm">
        Um link de assinatura leva a agenda que você vê para o calendário do telefone, do Google ou
        do Outlook, e a mantém em dia. Quem tiver o link lê o que você lê: trate-o como uma senha.
      </Text>
      {made && <Address made={made} onDone={() => setMade(null)} />}
      <NewFeed
        filters={filters}
        onMade={(feed) => {
          setMade(feed);
          refresh();
        }}
      />
      <InfiniteList
        query={feeds}
        label="Meus links de assinatura"
        noun={['link', 'links']}
        getKey={(feed) => feed.id}
        empty={
          <EmptyState icon={IconCalendarShare} title="Nenhum link ainda">
            Crie um para cada aparelho: se perder o telefone, revogue só o dele.
          </EmptyState>
        }
      >
        {(feed) => <Row feed={feed} onRevoked={refresh} />}
      </InfiniteList>
    </Stack>
  );
}

function Address({ made, onDone }: { made: EventFeedMade; onDone: () => void }) {
  if (made.url == null) {
    return (
      <Alert
        color="orange"
        variant="light"
        role="alert"
        title="O endereço já não pode ser mostrado"
      >
        A resposta se perdeu no caminho. Revogue «{made.name}» e crie outro.
      </Alert>
    );
  }
  const webcal = made.url.replace(/^https?:/, 'webcal:');
  return (
    <Alert
      variant="light"
      color="green"
      role="status"
      icon={<IconShieldLock size={20} aria-hidden />}
      title={`Link «${made.name}» criado`}
    >
      <Stack gap="sm">
        <Text size="sm">Copie agora: por segurança, ele não será mostrado outra vez.</Text>
        <CopyBlock label="Endereço" value={made.url} />
        <Group gap="md">
          <Anchor href={webcal}>Abrir no calendário deste aparelho</Anchor>
          <Button variant="default" size="xs" onClick={onDone}>
            Já guardei
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

interface NewProps {
  filters: AgendaFilters;
  onMade: (made: EventFeedMade) => void;
}

function NewFeed({ filters, onMade }: NewProps) {
  const key = useIdempotencyKey();
  const create = api.useMutation('post', path);
  const [name, setName] = useState('');
  const [filtered, setFiltered] = useState(false);
  const narrowed = Object.keys(searchOf(filters)).length > 0;

  function send(event: SyntheticEvent): void {
    event.preventDefault();
    const { municipality, kind, visibility, ...rest } = filters;
    const filter = {
      ...rest,
      kind: kind?.join(','),
      visibility: visibility?.join(','),
      municipality: municipality === undefined ? undefined : Number(municipality),
    };
    create.mutate(
      {
        body: { name: name.trim(), filter: filtered && narrowed ? filter : {} },
        params: { header: key.header() },
      },
      {
        onSuccess: (made) => {
          key.renew();
          setName('');
          onMade(made);
        },
      },
    );
  }

  return (
    <form onSubmit={send} noValidate>
      <ProblemAlert error={create.error} shown={['/name']} />
      <Group align="flex-end" gap="xs">
        <TextInput
          label="Novo link"
          placeholder="Meu telefone"
          flex="1 1 200px"
          maxLength={80}
          data-autofocus
          value={name}
          error={fieldErrors(create.error).name}
          onChange={(event) => {
            key.renew();
            setName(event.currentTarget.value);
          }}
        />
        <Button type="submit" loading={create.isPending}>
          Criar link
        </Button>
      </Group>
      {narrowed && (
        <Checkbox
          mt="xs"
          label="Só com os filtros em uso agora"
          checked={filtered}
          onChange={(event) => {
            key.renew();
            setFiltered(event.currentTarget.checked);
          }}
        />
      )}
    </form>
  );
}

function Row({ feed, onRevoked }: { feed: EventFeed; onRevoked: () => void }) {
  const revoke = api.useMutation('delete', `${path}/{id}`);
  const narrowed = Object.values(feed.filter).some((value) => value != null);

  async function ask(): Promise<void> {
    const sure = await confirm({
      title: `Revogar «${feed.name}»?`,
      message: 'O calendário que usa este link para de se atualizar. Não é possível desfazer.',
      confirmLabel: 'Revogar',
      danger: true,
    });
    if (!sure) return;
    revoke.mutate(
      { params: { path: { id: feed.id } } },
      {
        onSuccess: () => {
          notifyDone(`Link «${feed.name}» revogado.`);
          onRevoked();
        },
        onError: notifyProblem,
      },
    );
  }

  return (
    <Group py="sm" justify="space-between" gap="sm">
      <div style={{ flex: '1 1 200px', minWidth: 0 }}>
        <Text fw={600}>{feed.name}</Text>
        <Text size="sm" c="dimmed">
          {narrowed ? 'Com filtros · ' : ''}criado <Time value={feed.created_at} /> ·{' '}
          {feed.last_used_at === null ? (
            'nunca usado'
          ) : (
            <>
              lido <Time value={feed.last_used_at} />
            </>
          )}
        </Text>
      </div>
      <Button
        variant="default"
        size="xs"
        loading={revoke.isPending}
        aria-label={`Revogar ${feed.name}`}
        data-list-item
        onClick={() => void ask()}
      >
        Revogar
      </Button>
    </Group>
  );
}
