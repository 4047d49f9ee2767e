import { Button, Group, Modal, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { fieldErrors } from '@/api/problem';
import type { Precedence } from '@/api/types';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';

interface Props {
  /** A new one when absent. */
  entry?: Precedence;
  /** How many there are. */
  last: number;
  onClose: () => void;
  onSaved: () => void;
}

interface Values {
  office: string;
  synonyms: string[];
  position: number | string;
}

const pointers = ['/office', '/position'];

export function PrecedenceDialog({ entry, last, onClose, onSaved }: Props) {
  useReturnFocus();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/precedence');
  const update = api.useMutation('patch', '/api/v1/precedence/{id}');
  const form = useForm<Values>({
    initialValues: {
      office: entry?.office ?? '',
      synonyms: entry?.synonyms ?? [],
      position: entry?.position ?? last + 1,
    },
    onValuesChange: key.renew,
    validate: { office: (value) => (value.trim() === '' ? 'Escreva o cargo.' : null) },
  });

  function send({ office, synonyms, position }: Values): void {
    const body = { office, synonyms, position: position === '' ? null : Number(position) };
    const done = {
      onSuccess: () => {
        notifyDone(`«${office}» salvo.`);
        onClose();
      },
      onError: (error: unknown) => form.setErrors(fieldErrors(error)),
      onSettled: onSaved,
    };
    if (entry === undefined) create.mutate({ params: { header: key.header() }, body }, done);
    else update.mutate({ params: { path: { id: entry.id }, header: ifMatch(entry) }, body }, done);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={entry === undefined ? 'Novo cargo' : 'Cargo'}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <ProblemAlert error={create.error ?? update.error} shown={pointers} />
          <TextInput
            label="Cargo"
            maxLength={160}
            data-autofocus
            {...form.getInputProps('office')}
          />
          <TagsInput
            label="Também escrito"
            description="Outras formas do mesmo cargo; Enter depois de cada uma"
            maxTags={20}
            clearable={false}
            {...form.getInputProps('synonyms')}
          />
          <NumberInput
            label="Posição"
            min={1}
            max={1000}
            allowDecimal={false}
            {...form.getInputProps('position')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={create.isPending || update.isPending}>
              Salvar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
