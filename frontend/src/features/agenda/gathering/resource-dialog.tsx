import {
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { fieldErrors } from '@/api/problem';
import type { Resource, ResourceKind } from '@/api/types';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useReturnFocus } from '@/ui/use-return-focus';
import { resourceKinds } from './words';

interface Props {
  /** A new one when absent. */
  resource?: Resource;
  onClose: () => void;
  onSaved: () => void;
}

interface Values {
  name: string;
  kind: ResourceKind;
  unit_id: string;
  capacity: number | string;
  note: string;
  active: boolean;
}

const pointers = ['/name', '/kind', '/unit_id', '/capacity', '/note'];

export function ResourceDialog({ resource, onClose, onSaved }: Props) {
  useReturnFocus();
  const me = useMe();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/resources');
  const update = api.useMutation('patch', '/api/v1/resources/{id}');
  const form = useForm<Values>({
    initialValues: {
      name: resource?.name ?? '',
      kind: resource?.kind ?? 'vehicle',
      unit_id: resource?.unit_id ?? me.units[0]?.id ?? '',
      capacity: resource?.capacity ?? '',
      note: resource?.note ?? '',
      active: resource?.active ?? true,
    },
    onValuesChange: key.renew,
    validate: {
      name: (value) => (value.trim() === '' ? 'Dê um nome.' : null),
      unit_id: (value) => (value === '' ? 'Escolha o órgão.' : null),
    },
  });

  function send(values: Values): void {
    const body = {
      ...values,
      capacity: values.capacity === '' ? null : Number(values.capacity),
      note: values.note.trim() === '' ? null : values.note,
    };
    const done = {
      onSuccess: () => {
        notifyDone(`«${body.name}» salvo.`);
        onClose();
      },
      onError: (error: unknown) => form.setErrors(fieldErrors(error)),
      onSettled: onSaved,
    };
    if (resource === undefined) create.mutate({ params: { header: key.header() }, body }, done);
    else
      update.mutate(
        { params: { path: { id: resource.id }, header: ifMatch(resource) }, body },
        done,
      );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={resource === undefined ? 'Novo recurso' : 'Recurso'}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          <ProblemAlert error={create.error ?? update.error} shown={pointers} />
          <TextInput label="Nome" maxLength={120} data-autofocus {...form.getInputProps('name')} />
          <Select
            label="Tipo"
            allowDeselect={false}
            data={Object.entries(resourceKinds).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps('kind')}
          />
          <UnitSelect
            label="Órgão"
            description="Serve a ele e aos que ficam abaixo."
            value={form.values.unit_id}
            onChange={(unit) => form.setFieldValue('unit_id', unit)}
            error={form.errors.unit_id}
          />
          <NumberInput
            label="Lugares"
            description="Se couber gente"
            min={1}
            allowDecimal={false}
            {...form.getInputProps('capacity')}
          />
          <TextInput
            label="Observação"
            description="Placa, número de série, com quem está a chave"
            maxLength={600}
            {...form.getInputProps('note')}
          />
          <Checkbox
            label="Pode ser reservado"
            {...form.getInputProps('active', { type: 'checkbox' })}
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
