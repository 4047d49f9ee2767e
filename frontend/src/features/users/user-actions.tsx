import { Button } from '@mantine/core';
import { IconLock, IconLockOpen, IconPassword } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { User } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { SetPasswordDialog } from './set-password-dialog';

interface Props {
  user: User;
  onChanged: () => void;
}

/** Only what the server allows; a disabled person is shut out on their next request. */
export function UserActions({ user, onChanged }: Props) {
  const [settingPassword, setSettingPassword] = useState(false);
  const disable = api.useMutation('post', '/api/v1/users/{id}/disable');
  const enable = api.useMutation('post', '/api/v1/users/{id}/enable');
  const params = { path: { id: user.id }, header: ifMatch(user) };
  const may = user.allowed_actions;

  async function askAndDisable(): Promise<void> {
    const sure = await confirm({
      title: `Desativar o acesso de ${user.name}?`,
      message:
        'As sessões e os tokens dessa pessoa deixam de valer já no próximo pedido. O que ela escreveu continua, e o acesso pode ser reativado depois.',
      confirmLabel: 'Desativar acesso',
      danger: true,
    });
    if (!sure) return;
    disable.mutate(
      { params },
      {
        onSuccess: () => {
          notifyDone(`Acesso de ${user.name} desativado.`);
          onChanged();
        },
        onError: (error) => {
          notifyProblem(error);
          onChanged();
        },
      },
    );
  }

  return (
    <>
      {may.includes('set_password') && (
        <Button
          variant="default"
          leftSection={<IconPassword size={16} aria-hidden />}
          onClick={() => setSettingPassword(true)}
        >
          Definir senha
        </Button>
      )}
      {may.includes('disable') && (
        <Button
          variant="default"
          leftSection={<IconLock size={16} aria-hidden />}
          loading={disable.isPending}
          onClick={() => void askAndDisable()}
        >
          Desativar acesso
        </Button>
      )}
      {may.includes('enable') && (
        <Button
          leftSection={<IconLockOpen size={16} aria-hidden />}
          loading={enable.isPending}
          onClick={() =>
            enable.mutate(
              { params },
              {
                onSuccess: () => {
                  notifyDone(`Acesso de ${user.name} reativado.`);
                  onChanged();
                },
                onError: notifyProblem,
              },
            )
          }
        >
          Reativar acesso
        </Button>
      )}
      {settingPassword && (
        <SetPasswordDialog
          user={user}
          onClose={() => {
            setSettingPassword(false);
            onChanged();
          }}
        />
      )}
    </>
  );
}
