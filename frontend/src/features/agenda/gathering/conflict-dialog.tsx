import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { EventConflict } from '@/api/types';
import { useReturnFocus } from '@/ui/use-return-focus';
import { ConflictList } from './conflict-list';

interface Props {
  conflicts: readonly EventConflict[];
  onClose: () => void;
  /** The same change again, for this reason. */
  onAccept: (reason: string) => void;
}

/** A change was refused for what it collides with: leave it, or say why it is to stand. */
export function ConflictDialog({ conflicts, onClose, onAccept }: Props) {
  useReturnFocus();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === '';
  return (
    <Modal
      opened
      onClose={onClose}
      title="Conflito de agenda"
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim() !== '') onAccept(reason.trim());
        }}
      >
        <Stack>
          <ConflictList conflicts={conflicts} />
          <Textarea
            label="Motivo para manter assim"
            description="Fica registrado no histórico, em seu nome."
            autosize
            minRows={2}
            maxLength={600}
            data-autofocus
            value={reason}
            error={missing && 'Diga o motivo.'}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Voltar
            </Button>
            <Button type="submit">Manter mesmo assim</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
