import { Badge, Button, Code, Group, Paper, Text } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Token, TokenCreated } from '@/api/types';
import { permissionNames } from '@/lib/glossary';
import { confirm } from '@/ui/confirm';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { NewTokenDialog } from './new-token-dialog';
import { TokenSecret } from './token-secret';

const route = getRouteApi('/ui/shell/conta/tokens');

export function TokensPage() {
  const { novo } = route.useSearch();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [created, setCreated] = useState<TokenCreated | null>(null);
  const tokens = api.useInfiniteQuery('get', '/api/v1/tokens', {}, keyset);
  const openForm = () => void navigate({ search: { novo: '1' } });
  const closeForm = () => void navigate({ search: {}, replace: true });
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/tokens'] });
  const newButton = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={openForm}>
      Novo token
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Meus tokens de acesso"
        description="Um token deixa um script agir em seu nome, só com as permissões que você escolher e até a data que você escolher. Trate-o como uma senha."
        actions={newButton}
      />
      {created !== null && <TokenSecret created={created} onDone={() => setCreated(null)} />}
      <Paper withBorder>
        <InfiniteList
          query={tokens}
          label="Tokens de acesso"
          noun={['token', 'tokens']}
          getKey={(token) => token.id}
          empty={
            <EmptyState icon={IconKey} title="Nenhum token ainda" action={newButton}>
              Crie um para usar a API com curl ou num programa seu, sem entregar a sua senha.
            </EmptyState>
          }
        >
          {(token) => <TokenRow token={token} onRevoked={refresh} />}
        </InfiniteList>
      </Paper>
      {novo !== undefined && (
        <NewTokenDialog
          onClose={closeForm}
          onCreated={(token) => {
            setCreated(token);
            refresh();
            closeForm();
          }}
        />
      )}
    </>
  );
}

function TokenRow({ token, onRevoked }: { token: Token; onRevoked: () => void }) {
  const revoke = api.useMutation('delete', '/api/v1/tokens/{id}');
  const expired = new Date(token.expires_at) <= new Date();

  async function askAndRevoke(): Promise<void> {
    const sure = await confirm({
      title: `Revogar «${token.name}»?`,
      message:
        'Os programas que usam este token deixam de funcionar na próxima chamada. Não é possível desfazer.',
      confirmLabel: 'Revogar',
      danger: true,
    });
    if (!sure) return;
    revoke.mutate(
      { params: { path: { id: token.id } } },
      {
        onSuccess: () => {
          notifyDone(`Token «${token.name}» revogado.`);
          onRevoked();
        },
        onError: notifyProblem,
      },
    );
  }

  return (
    <Group p="md" justify="space-between" align="flex-start" gap="sm">
      <div style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600}>{token.name}</Text>
          <Code>{token.prefix}…</Code>
          {expired && <StatusBadge tone="stopped" label="Vencido" />}
        </Group>
        <Group gap={6} my={6}>
          {token.scopes.map((scope) => (
            <Badge key={scope} variant="light" color="gray" title={permissionNames[scope]}>
              {scope}
            </Badge>
          ))}
        </Group>
        <Text size="sm" c="dimmed">
          Criado <Time value={token.created_at} /> · {expired ? 'venceu' : 'vence'}{' '}
          <Time value={token.expires_at} /> ·{' '}
          {token.last_used_at == null ? (
            'nunca usado'
          ) : (
            <>
              último uso <Time value={token.last_used_at} />
            </>
          )}
        </Text>
      </div>
      <Button
        variant="default"
        size="xs"
        loading={revoke.isPending}
        onClick={() => void askAndRevoke()}
        aria-label={`Revogar ${token.name}`}
        data-list-item
      >
        Revogar
      </Button>
    </Group>
  );
}
