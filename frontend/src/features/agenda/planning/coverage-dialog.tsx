import { Button, Group, Modal, MultiSelect, Select, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { fieldErrors, toProblem } from '@/api/problem';
import type { Coverage, CoverageKind, PlannedEvent } from '@/api/types';
import { ConflictAlert } from '@/ui/conflict-alert';
import { InstantInput } from '@/ui/instant-input';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useCrew } from './queries';
import { coverageKinds } from './words';

interface Values {
  kind: CoverageKind;
  assignee_ids: string[];
  due_at: string | null;
  note: string;
}

interface Props {
  event: PlannedEvent;
  /** None: a new one. */
  coverage: Coverage | undefined;
  onClose: () => void;
  onSaved: () => void;
}

const pointers = ['/kind', '/assignee_ids', '/due_at', '/note'];

function valuesOf(coverage: Coverage | undefined): Values {
  return {
    kind: coverage?.kind ?? 'text',
    assignee_ids: coverage?.assignees.map(({ id }) => id) ?? [],
    due_at: coverage?.due_at ?? null,
    note: coverage?.note ?? '',
  };
}

/** Plans a coverage, or changes it: what, who, until when. */
export function CoverageDialog({ event, coverage, onClose, onSaved }: Props) {
  useReturnFocus();
  const key = useIdempotencyKey();
  const crew = useCrew(event.id);
  const create = api.useMutation('post', '/api/v1/agenda/{id}/coverages');
  const update = api.useMutation('patch', '/api/v1/agenda/{id}/coverages/{coverage_id}');
  const { error, isPending } = coverage ? update : create;
  const isStale = error !== null && toProblem(error).status === 412;
  const form = useForm<Values>({ initialValues: valuesOf(coverage), onValuesChange: key.renew });
  // Who was assigned and may no longer be chosen is still shown by name.
  const people = [...(crew.data?.items ?? []), ...(coverage?.assignees ?? [])];
  const options = [...new Map(people.map(({ id, name }) => [id, name]))].map(([value, label]) => ({
    value,
    label,
  }));

  function send(values: Values): void {
    const body = { ...values, note: values.note.trim() === '' ? null : values.note.trim() };
    const answers = {
      onSuccess: () => {
        notifyDone(coverage ? 'Cobertura alterada.' : 'Cobertura planejada.');
        onSaved();
        onClose();
      },
      onError: (failure: unknown) => {
        form.setErrors(fieldErrors(failure));
        if (toProblem(failure).status === 412) onSaved();
      },
    };
    if (coverage) {
      const path = { id: event.id, coverage_id: coverage.id };
      update.mutate({ params: { path, header: ifMatch(coverage) }, body }, answers);
    } else {
      create.mutate({ params: { path: { id: event.id }, header: key.header() }, body }, answers);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={coverage ? 'Cobertura' : 'Planejar cobertura'}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          {isStale ? (
            <ConflictAlert
              differences={[
                {
                  label: 'Equipe',
                  theirs: coverage?.assignees.map(({ name }) => name).join(', ') ?? '',
                },
                { label: 'Observação', theirs: coverage?.note ?? '' },
              ]}
              onTakeTheirs={() => {
                form.setValues(valuesOf(coverage));
                update.reset();
              }}
            />
          ) : (
            <ProblemAlert error={error} shown={pointers} />
          )}
          <Select
            label="O que produzir"
            data={Object.entries(coverageKinds).map(([value, label]) => ({ value, label }))}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            checkIconPosition="right"
            {...form.getInputProps('kind')}
          />
          <MultiSelect
            label="Quem faz"
            description="Quem é escalado recebe um e-mail."
            placeholder={form.values.assignee_ids.length === 0 ? 'Ninguém, por enquanto' : ''}
            data={options}
            searchable
            hidePickedOptions
            nothingFoundMessage={
              crew.isError ? 'Não foi possível carregar as pessoas.' : 'Ninguém com este nome.'
            }
            comboboxProps={{ withinPortal: false }}
            {...form.getInputProps('assignee_ids')}
          />
          <InstantInput
            label="Entregar até"
            description="Acompanha o evento se ele mudar de data."
            clearLabel="Sem prazo"
            value={form.values.due_at}
            error={form.errors.due_at}
            onChange={(at) => form.setFieldValue('due_at', at)}
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
            <Button type="submit" loading={isPending}>
              {coverage ? 'Salvar' : 'Planejar'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
