import { Button, Group, Text } from '@mantine/core';
import { api } from '@/api/client';
import type { PressPass } from '@/api/types';
import { pressPassStates } from '@/lib/glossary';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';

interface Props {
  pass: PressPass;
  onRevoked: () => void;
}

export function PassRow({ pass, onRevoked }: Props) {
  const revoke = api.useMutation('delete', '/api/v1/press-passes/{id}');

  async function askAndRevoke(): Promise<void> {
    const sure = await confirm({
      title: `Revogar o passe de ${pass.name}?`,
      message:
        'O endereço deixa de abrir na próxima visita. Não é possível desfazer: para voltar a dar acesso, crie outro.',
      confirmLabel: 'Revogar',
      danger: true,
    });
    if (!sure) return;
    revoke.mutate(
      { params: { path: { id: pass.id } } },
      {
        onSuccess: () => {
          notifyDone(`Passe de ${pass.name} revogado.`);
          onRevoked();
        },
        onError: notifyProblem,
      },
    );
  }

  return (
    <Group p="md" justify="space-between" align="flex-start" gap="sm">
      <div style={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Group gap="xs">
          <Text fw={600}>
            {pass.name}, {pass.outlet}
          </Text>
          <StatusBadge {...pressPassStates[pass.state]} />
        </Group>
        <Text size="sm">
          {pass.email} · {pass.unit.acronym ?? pass.unit.name}
        </Text>
        <Text size="sm" c="dimmed">
          Dado por {pass.creator.name} <Time value={pass.created_at} /> · vale até{' '}
          <Time value={pass.expires_at} /> ·{' '}
          {pass.last_used_at === null ? (
            'nunca aberto'
          ) : (
            <>
              aberto <Time value={pass.last_used_at} />
            </>
          )}
        </Text>
      </div>
      {pass.allowed_actions.includes('revoke') && (
        <Button
          variant="default"
          size="xs"
          loading={revoke.isPending}
          onClick={() => void askAndRevoke()}
          aria-label={`Revogar o passe de ${pass.name}`}
          data-list-item
        >
          Revogar
        </Button>
      )}
    </Group>
  );
}
