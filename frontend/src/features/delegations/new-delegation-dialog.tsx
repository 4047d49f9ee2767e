import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { fieldErrors } from '@/api/problem';
import type { UnitBrief } from '@/api/types';
import { InstantInput } from '@/ui/instant-input';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { PersonSelect } from './person-select';

interface Values {
  unit_id: string;
  to_id: string | null;
  starts_at: string | null;
  ends_at: string | null;
  reason: string;
}

interface Props {
  /** Those that the caller heads; at least one. */
  units: UnitBrief[];
  onClose: () => void;
  onCreated: () => void;
}

const pointers = ['/unit_id', '/to_id', '/starts_at', '/ends_at', '/reason'];

export function NewDelegationDialog({ units, onClose, onCreated }: Props) {
  useReturnFocus();
  const me = useMe();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/delegations');
  const form = useForm<Values>({
    initialValues: {
      unit_id: units[0]?.id ?? '',
      to_id: null,
      starts_at: null,
      ends_at: null,
      reason: '',
    },
    onValuesChange: key.renew,
    validate: {
      to_id: (value) => (value === null ? 'Escolha quem substitui você.' : null),
      starts_at: (value) => (value === null ? 'Informe o dia e a hora.' : null),
      ends_at: (value, { starts_at }) => {
        if (value === null) return 'Informe o dia e a hora.';
        return starts_at !== null && value <= starts_at
          ? 'O fim precisa vir depois do começo.'
          : null;
      },
    },
  });

  function send({ unit_id, to_id, starts_at, ends_at, reason }: Values): void {
    if (to_id === null || starts_at === null || ends_at === null) return;
    create.mutate(
      {
        params: { header: key.header() },
        body: {
          unit_id,
          to_id,
          starts_at,
          ends_at,
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        },
      },
      {
        onSuccess: ({ to }) => {
          notifyDone(`Substituição por ${to.name} registrada.`);
          onCreated();
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title="Nomear substituto"
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <ProblemAlert error={create.error} shown={pointers} />
          <Select
            label="Órgão que você chefia"
            description="A substituição vale nele e nos órgãos abaixo."
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
            allowDeselect={false}
            checkIconPosition="right"
            {...form.getInputProps('unit_id')}
          />
          <PersonSelect
            label="Quem substitui você"
            without={me.id}
            value={form.values.to_id}
            onChange={(id) => form.setFieldValue('to_id', id)}
            error={form.errors.to_id}
          />
          <InstantInput
            label="De"
            value={form.values.starts_at}
            error={form.errors.starts_at}
            required
            onChange={(at) => form.setFieldValue('starts_at', at)}
          />
          <InstantInput
            label="Até"
            description="No máximo 180 dias depois."
            value={form.values.ends_at}
            error={form.errors.ends_at}
            required
            onChange={(at) => form.setFieldValue('ends_at', at)}
          />
          <TextInput
            label="Motivo"
            description="Se quiser"
            placeholder="Férias"
            maxLength={300}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={create.isPending}>
              Nomear
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
