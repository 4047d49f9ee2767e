import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { Guest } from '@/api/types';
import { CopyBlock } from '@/ui/copy-block';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { guestPath } from './guests';

interface Props {
  eventId: string;
  guest: Guest;
  onClose: () => void;
  onMade: () => void;
}

/** A new link for a guest: the one before stops working, and this one is shown once. */
export function InvitationDialog({ eventId, guest, onClose, onMade }: Props) {
  useReturnFocus();
  const [mail, setMail] = useState(false);
  const invite = api.useMutation('post', `${guestPath}/invite`);
  const url = invite.data?.url ?? null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Convite de ${guest.name}`}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <Stack>
        <ProblemAlert error={invite.error} />
        {url === null ? (
          <>
            <Text size="sm">
              O link novo toma o lugar do anterior, que deixa de valer: quem o tiver responde pelo
              convidado.
            </Text>
            {guest.email !== null && (
              <Checkbox
                label={`Enviar para ${guest.email}`}
                checked={mail}
                onChange={(event) => setMail(event.currentTarget.checked)}
              />
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancelar
              </Button>
              <Button
                loading={invite.isPending}
                onClick={() =>
                  invite.mutate(
                    {
                      params: { path: { id: eventId, guest_id: guest.id }, header: ifMatch(guest) },
                      body: { send_mail: mail },
                    },
                    { onSettled: onMade },
                  )
                }
              >
                Gerar o link
              </Button>
            </Group>
          </>
        ) : (
          <>
            <Text size="sm">
              Copie agora: o link não aparece de novo.{mail && ' Ele também foi por e-mail.'}
            </Text>
            <CopyBlock label="Link do convite" value={url} />
            <Group justify="flex-end">
              <Button onClick={onClose}>Pronto</Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}
