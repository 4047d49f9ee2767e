import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { fieldErrors } from '@/api/problem';
import type { PressPassCreated } from '@/api/types';
import { InstantInput } from '@/ui/instant-input';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useReturnFocus } from '@/ui/use-return-focus';

const pointers = ['/name', '/outlet', '/email', '/unit_id', '/expires_at'];
const DAYS = 90;

interface Props {
  onClose: () => void;
  onCreated: (made: PressPassCreated) => void;
}

interface Values {
  name: string;
  outlet: string;
  email: string;
  unit_id: string;
  expires_at: string | null;
}

export function NewPassDialog({ onClose, onCreated }: Props) {
  useReturnFocus();
  const me = useMe();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/press-passes');
  const form = useForm<Values>({
    initialValues: {
      name: '',
      outlet: '',
      email: '',
      unit_id: me.units[0]?.id ?? '',
      expires_at: inDays(DAYS),
    },
    onValuesChange: key.renew,
    validate: {
      name: (value) => (value.trim() === '' ? 'Informe o nome do jornalista.' : null),
      outlet: (value) => (value.trim() === '' ? 'Informe o veículo.' : null),
      email: (value) => (value.trim() === '' ? 'Informe o e-mail.' : null),
      unit_id: (value) => (value === '' ? 'Escolha o órgão.' : null),
      expires_at: (value) => (value === null ? 'Informe o dia e a hora.' : null),
    },
  });

  function send({ expires_at, ...values }: Values): void {
    if (expires_at === null) return;
    create.mutate(
      { body: { ...values, expires_at }, params: { header: key.header() } },
      { onSuccess: onCreated, onError: (error) => form.setErrors(fieldErrors(error)) },
    );
  }

  return (
    <Modal opened onClose={onClose} title="Novo passe de imprensa">
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <ProblemAlert error={create.error} shown={pointers} />
          <TextInput
            label="Jornalista"
            maxLength={120}
            autoComplete="off"
            data-autofocus
            {...form.getInputProps('name')}
          />
          <TextInput
            label="Veículo"
            maxLength={120}
            autoComplete="off"
            {...form.getInputProps('outlet')}
          />
          <TextInput
            label="E-mail"
            type="email"
            maxLength={254}
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <UnitSelect
            label="Lê o que está sob embargo em"
            description="Neste órgão e nos que estão abaixo dele"
            allowDeselect={false}
            value={form.values.unit_id}
            onChange={(unit) => form.setFieldValue('unit_id', unit)}
            error={form.errors.unit_id}
          />
          <InstantInput
            label="Vale até"
            description="No máximo um ano"
            value={form.values.expires_at}
            onChange={(value) => form.setFieldValue('expires_at', value)}
            error={form.errors.expires_at}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={create.isPending}>
              Criar passe
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** On the minute, as the field shows it. */
function inDays(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  at.setUTCSeconds(0, 0);
  return at.toISOString();
}
