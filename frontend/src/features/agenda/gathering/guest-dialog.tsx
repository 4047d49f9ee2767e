import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors } from '@/api/problem';
import type { Guest } from '@/api/types';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { guestPath } from './guests';

interface Props {
  eventId: string;
  guest: Guest;
  onClose: () => void;
  onSaved: () => void;
}

const pointers = ['/name', '/email', '/companions'];

export function GuestDialog({ eventId, guest, onClose, onSaved }: Props) {
  useReturnFocus();
  const save = api.useMutation('patch', guestPath);
  const form = useForm({
    initialValues: { name: guest.name, email: guest.email ?? '', companions: guest.companions },
    validate: { name: (value) => (value.trim() === '' ? 'Informe o nome.' : null) },
  });
  return (
    <Modal opened onClose={onClose} title="Convidado" closeButtonProps={{ 'aria-label': 'Fechar' }}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ name, email, companions }) =>
          save.mutate(
            {
              params: { path: { id: eventId, guest_id: guest.id }, header: ifMatch(guest) },
              body: { name, email: email.trim() === '' ? null : email.trim(), companions },
            },
            {
              onSuccess: () => {
                notifyDone('Convidado salvo.');
                onClose();
              },
              onError: (error) => form.setErrors(fieldErrors(error)),
              onSettled: onSaved,
            },
          ),
        )}
      >
        <Stack>
          <ProblemAlert error={save.error} shown={pointers} />
          <TextInput label="Nome" maxLength={160} data-autofocus {...form.getInputProps('name')} />
          <TextInput
            label="E-mail"
            description="Se quiser que o convite e as mudanças cheguem por e-mail"
            type="email"
            maxLength={254}
            {...form.getInputProps('email')}
          />
          <NumberInput
            label="Acompanhantes"
            description="Quantas pessoas pode trazer"
            min={0}
            max={20}
            {...form.getInputProps('companions')}
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
