import {
  Button,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { fieldErrors, toProblem } from '@/api/problem';
import type { ChecklistItem, PlannedEvent } from '@/api/types';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useCrew } from './queries';

interface Values {
  text: string;
  owner_id: string | null;
  offset_days: number | string;
  due_on: string;
  note: string;
}

interface Props {
  event: PlannedEvent;
  item: ChecklistItem;
  onClose: () => void;
  onSaved: () => void;
}

function valuesOf(item: ChecklistItem): Values {
  return {
    text: item.text,
    owner_id: item.owner?.id ?? null,
    offset_days: item.offset_days ?? '',
    due_on: item.due_by_hand ? (item.due_on ?? '') : '',
    note: item.note ?? '',
  };
}

export function ChecklistDialog({ event, item, onClose, onSaved }: Props) {
  useReturnFocus();
  const crew = useCrew(event.id);
  const update = api.useMutation('patch', '/api/v1/agenda/{id}/checklist/{item_id}');
  const form = useForm<Values>({ initialValues: valuesOf(item) });
  const isStale = update.error !== null && toProblem(update.error).status === 412;
  const people = new Map(
    [...(crew.data?.items ?? []), ...(item.owner ? [item.owner] : [])].map(({ id, name }) => [
      id,
      name,
    ]),
  );

  function send(values: Values): void {
    const body = {
      text: values.text.trim(),
      owner_id: values.owner_id,
      offset_days: typeof values.offset_days === 'number' ? values.offset_days : null,
      due_on: values.due_on === '' ? null : values.due_on,
      note: values.note.trim() === '' ? null : values.note.trim(),
    };
    update.mutate(
      { params: { path: { id: event.id, item_id: item.id }, header: ifMatch(item) }, body },
      {
        onSuccess: () => {
          onSaved();
          onClose();
        },
        onError: (failure) => {
          form.setErrors(fieldErrors(failure));
          if (toProblem(failure).status === 412) onSaved();
        },
      },
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title="Item do checklist"
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          {isStale ? (
            <ConflictAlert
              differences={[
                { label: 'Texto', theirs: item.text },
                { label: 'Quem responde', theirs: item.owner?.name ?? '' },
              ]}
              onTakeTheirs={() => {
                form.setValues(valuesOf(item));
                update.reset();
              }}
            />
          ) : (
            <ProblemAlert
              error={update.error}
              shown={['/text', '/owner_id', '/offset_days', '/due_on', '/note']}
            />
          )}
          <TextInput label="O que fazer" maxLength={300} required {...form.getInputProps('text')} />
          <Select
            label="Quem responde"
            data={[...people].map(([value, label]) => ({ value, label }))}
            searchable
            clearable
            placeholder="Ninguém em especial"
            nothingFoundMessage="Ninguém com este nome."
            comboboxProps={{ withinPortal: false }}
            checkIconPosition="right"
            {...form.getInputProps('owner_id')}
          />
          <NumberInput
            label="Prazo em dias do evento"
            description="Antes é negativo: −20 é D−20. Acompanha o evento se ele mudar de data."
            min={-366}
            max={366}
            allowDecimal={false}
            {...form.getInputProps('offset_days')}
          />
          <TextInput
            type="date"
            label="Ou um dia fixo"
            description="Não muda com o evento. Vazio, vale o prazo em dias."
            {...form.getInputProps('due_on')}
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
            <Button type="submit" loading={update.isPending}>
              Salvar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
