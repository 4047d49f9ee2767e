import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { User } from '@/api/types';
import { generatePassword } from '@/lib/password';
import { CopyBlock } from '@/ui/copy-block';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';

interface Props {
  user: User;
  onClose: () => void;
}

export function SetPasswordDialog({ user, onClose }: Props) {
  useReturnFocus();
  const [password, setPassword] = useState(generatePassword);
  const set = api.useMutation('post', '/api/v1/users/{id}/password');
  return (
    <Modal opened onClose={onClose} title={`Nova senha de ${user.name}`} centered>
      <Stack>
        <ProblemAlert error={set.error} />
        <Text size="sm" role={set.isSuccess ? 'status' : undefined}>
          {set.isSuccess
            ? 'Senha definida. Copie e entregue por um canal seguro: ela não será mostrada outra vez.'
            : 'A senha atual deixa de valer e as sessões abertas dessa pessoa terminam.'}
        </Text>
        <CopyBlock label="Senha gerada neste navegador" value={password} />
        <Group justify="space-between">
          {set.isSuccess ? (
            <Button onClick={onClose} ms="auto">
              Concluir
            </Button>
          ) : (
            <>
              <Button
                variant="subtle"
                leftSection={<IconRefresh size={14} aria-hidden />}
                onClick={() => setPassword(generatePassword())}
              >
                Gerar outra
              </Button>
              <Button
                loading={set.isPending}
                onClick={() =>
                  set.mutate({
                    params: { path: { id: user.id }, header: ifMatch(user) },
                    body: { new_password: password },
                  })
                }
              >
                Definir esta senha
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
