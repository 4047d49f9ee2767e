import { Button, Checkbox, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors } from '@/api/problem';
import type { GuestList } from '@/api/types';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { guestListPath } from './guests';

interface Props {
  eventId: string;
  list: GuestList;
  onClose: () => void;
  onSaved: () => void;
}

/** How many there is room for, and what becomes of those who come too late. */
export function GuestListDialog({ eventId, list, onClose, onSaved }: Props) {
  useReturnFocus();
  const [capacity, setCapacity] = useState<number | string>(list.capacity ?? '');
  const [waits, setWaits] = useState(list.waiting_list);
  const save = api.useMutation('patch', guestListPath);
  return (
    <Modal opened onClose={onClose} title="Lugares" closeButtonProps={{ 'aria-label': 'Fechar' }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            {
              params: { path: { id: eventId }, header: ifMatch(list) },
              body: { capacity: capacity === '' ? null : Number(capacity), waiting_list: waits },
            },
            {
              onSuccess: () => {
                notifyDone('Lugares salvos.');
                onClose();
              },
              onSettled: onSaved,
            },
          );
        }}
      >
        <Stack>
          <ProblemAlert error={save.error} shown={['/capacity']} />
          <NumberInput
            label="Quantas pessoas cabem"
            description="Acompanhantes contam. Vazio: sem limite."
            min={1}
            allowDecimal={false}
            data-autofocus
            value={capacity}
            error={save.isError && fieldErrors(save.error).capacity}
            onChange={setCapacity}
          />
          <Checkbox
            label="Lista de espera"
            description="Quem confirma depois de lotar espera, e sobe por ordem quando alguém desiste; é avisado por e-mail."
            checked={waits}
            onChange={(event) => setWaits(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={save.isPending}>
              Salvar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
