import { Button, Group, Modal, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { fieldErrors, toProblem } from '@/api/problem';
import type { RunOfShowItem } from '@/api/types';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ProblemAlert } from '@/ui/problem-alert';
import { useReturnFocus } from '@/ui/use-return-focus';
import { speakMinutes } from './words';

interface Values {
  title: string;
  duration_minutes: number | string;
  speaker: string;
  notes: string;
  fixed_time: string;
}

interface Props {
  eventId: string;
  /** None: a new one, at the end. */
  item: RunOfShowItem | undefined;
  onClose: () => void;
  onSaved: () => void;
}

const pointers = ['/title', '/duration_minutes', '/speaker', '/notes', '/fixed_time'];

function valuesOf(item: RunOfShowItem | undefined): Values {
  return {
    title: item?.title ?? '',
    duration_minutes: item?.duration_minutes ?? 5,
    speaker: item?.speaker ?? '',
    notes: item?.notes ?? '',
    fixed_time: item?.fixed_time ?? '',
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

export function ScriptDialog({ eventId, item, onClose, onSaved }: Props) {
  useReturnFocus();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/agenda/{id}/run-of-show');
  const update = api.useMutation('patch', '/api/v1/agenda/{id}/run-of-show/{item_id}');
  const { error, isPending } = item ? update : create;
  const isStale = error !== null && toProblem(error).status === 412;
  const form = useForm<Values>({
    initialValues: valuesOf(item),
    onValuesChange: key.renew,
    validate: {
      title: (value) => (value.trim() === '' ? 'Diga o que acontece.' : null),
      duration_minutes: (value) => (typeof value === 'number' ? null : 'Diga quanto dura.'),
    },
  });

  function send({ title, duration_minutes, speaker, notes, fixed_time }: Values): void {
    const body = {
      title: title.trim(),
      duration_minutes: Number(duration_minutes),
      speaker: orNull(speaker),
      notes: orNull(notes),
      fixed_time: orNull(fixed_time),
    };
    const answers = {
      onSuccess: () => {
        onSaved();
        onClose();
      },
      onError: (failure: unknown) => {
        form.setErrors(fieldErrors(failure));
        if (toProblem(failure).status === 412) onSaved();
      },
    };
    if (item) {
      const path = { id: eventId, item_id: item.id };
      update.mutate({ params: { path, header: ifMatch(item) }, body }, answers);
    } else {
      create.mutate({ params: { path: { id: eventId }, header: key.header() }, body }, answers);
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={item ? 'Item do roteiro' : 'Novo item do roteiro'}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          {isStale ? (
            <ConflictAlert
              differences={[
                { label: 'O que acontece', theirs: item?.title ?? '' },
                { label: 'Quem fala', theirs: item?.speaker ?? '' },
                { label: 'Duração', theirs: speakMinutes(item?.duration_minutes ?? 0) },
              ]}
              onTakeTheirs={() => {
                form.setValues(valuesOf(item));
                update.reset();
              }}
            />
          ) : (
            <ProblemAlert error={error} shown={pointers} />
          )}
          <TextInput
            label="O que acontece"
            required
            maxLength={250}
            data-autofocus
            {...form.getInputProps('title')}
          />
          <NumberInput
            label="Duração, em minutos"
            min={0}
            max={1440}
            allowDecimal={false}
            required
            {...form.getInputProps('duration_minutes')}
          />
          <TextInput label="Quem fala" maxLength={250} {...form.getInputProps('speaker')} />
          <Textarea
            label="Observações"
            autosize
            minRows={2}
            maxLength={4000}
            {...form.getInputProps('notes')}
          />
          <TextInput
            type="time"
            label="Hora fixa"
            description="Só se começa nessa hora, aconteça o que acontecer antes."
            {...form.getInputProps('fixed_time')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={isPending}>
              {item ? 'Salvar' : 'Adicionar'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
