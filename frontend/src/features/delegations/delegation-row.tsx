import { Button, Group, Text } from '@mantine/core';
import { api } from '@/api/client';
import { useMe } from '@/api/me';
import type { Delegation } from '@/api/types';
import { formatExact } from '@/lib/dates';
import { formatStamp } from '@/lib/office-time';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { StatusBadge } from '@/ui/status-badge';
import { periodOf, stateOf } from './periods';

interface Props {
  delegation: Delegation;
  onEnded: () => void;
}

/** One substitution: who for whom, where, from when to when, and the button that ends it. */
export function DelegationRow({ delegation, onEnded }: Props) {
  const me = useMe();
  const end = api.useMutation('delete', '/api/v1/delegations/{id}');
  const { unit, from, to, reason, starts_at, ends_at, revoked_at, allowed_actions } = delegation;
  const upcoming = periodOf(delegation) === 'upcoming';

  async function askAndEnd(): Promise<void> {
    const sure = await confirm({
      title: upcoming ? 'Cancelar a substituição?' : 'Encerrar a substituição agora?',
      message: upcoming
        ? `${to.name} não vai mais substituir você em ${unit.name}. Para voltar atrás, nomeie de novo.`
        : `${to.name} deixa de poder, a partir de agora, o que a chefia pode em ${unit.name}. O que já fez continua valendo. Para voltar atrás, nomeie de novo.`,
      confirmLabel: upcoming ? 'Cancelar substituição' : 'Encerrar agora',
      cancelLabel: 'Manter',
      danger: true,
    });
    if (!sure) return;
    end.mutate(
      { params: { path: { id: delegation.id } } },
      {
        onSuccess: () =>
          notifyDone(
            upcoming
              ? `${to.name} não vai mais substituir você.`
              : `A substituição por ${to.name} terminou.`,
          ),
        onError: notifyProblem,
        onSettled: onEnded,
      },
    );
  }

  return (
    <Group p="md" justify="space-between" align="flex-start" gap="sm">
      <div style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600}>
            {from.id === me.id ? `${to.name} substitui você` : `Você substitui ${from.name}`}
          </Text>
          <StatusBadge {...stateOf(delegation)} />
        </Group>
        <Text size="sm">{unit.name}</Text>
        <Text size="sm" c="dimmed">
          <Stamp at={starts_at} /> a <Stamp at={ends_at} />
          {revoked_at !== null && (
            <>
              {' '}
              · encerrada <Stamp at={revoked_at} />
            </>
          )}
          {reason !== null && ` · ${reason}`}
        </Text>
      </div>
      {allowed_actions.includes('revoke') && (
        <Button
          variant="default"
          size="xs"
          loading={end.isPending}
          aria-label={`${upcoming ? 'Cancelar' : 'Encerrar agora'}: ${to.name}, ${unit.name}`}
          onClick={() => void askAndEnd()}
        >
          {upcoming ? 'Cancelar' : 'Encerrar agora'}
        </Button>
      )}
    </Group>
  );
}

function Stamp({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatExact(at)} style={{ whiteSpace: 'nowrap' }}>
      {formatStamp(at)}
    </time>
  );
}
