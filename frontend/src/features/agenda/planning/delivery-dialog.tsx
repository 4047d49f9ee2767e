import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { fieldErrors } from '@/api/problem';
import type { Coverage } from '@/api/types';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { deliver } from './coverage-actions';

interface Props {
  coverage: Coverage;
  onClose: () => void;
  onDelivered: () => void;
}

/** «Entreguei», with where it is. */
export function DeliveryDialog({ coverage, onClose, onDelivered }: Props) {
  useReturnFocus();
  const [error, setError] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const form = useForm({ initialValues: { url: '', note: '' } });

  async function send(values: { url: string; note: string }): Promise<void> {
    setPending(true);
    const url = values.url.trim();
    const note = values.note.trim();
    try {
      await deliver(coverage, {
        ...(url === '' ? {} : { url }),
        ...(note === '' ? {} : { note }),
      });
      notifyDone('Cobertura entregue.');
      onClose();
    } catch (failure) {
      setError(failure);
      form.setErrors(fieldErrors(failure));
    } finally {
      setPending(false);
      onDelivered();
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title="Entregar a cobertura"
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit((values) => void send(values))} noValidate>
        <Stack>
          <ProblemAlert error={error} shown={['/url', '/note']} />
          <TextInput
            label="Link"
            description="Onde está o material, se quiser"
            type="url"
            inputMode="url"
            placeholder="https://"
            maxLength={500}
            data-autofocus
            {...form.getInputProps('url')}
          />
          <Textarea
            label="Observação"
            autosize
            minRows={2}
            maxLength={2000}
            {...form.getInputProps('note')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={pending}>
              Entreguei
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
