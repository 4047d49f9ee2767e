import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { useMe } from '@/api/me';
import { fieldErrors, toProblem } from '@/api/problem';
import type { ChecklistTemplate, EventKind } from '@/api/types';
import { eventKinds } from '@/lib/glossary';
import { ConflictAlert } from '@/ui/conflict-alert';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnitSelect } from '@/ui/unit-select';
import { useReturnFocus } from '@/ui/use-return-focus';
import { type Line, TemplateLines } from './template-lines';

interface Values {
  name: string;
  event_kind: EventKind | null;
  /** Empty: every unit's. */
  unit_id: string;
  items: Line[];
}

interface Props {
  /** A new one when absent. */
  template?: ChecklistTemplate;
  onClose: () => void;
  onSaved: () => void;
}

const pointers = ['/name', '/event_kind', '/unit_id', '/items'];

function valuesOf(template: ChecklistTemplate | undefined, ownUnit: string): Values {
  const lines = template?.items ?? [{ text: '', offset_days: null }];
  return {
    name: template?.name ?? '',
    event_kind: template?.event_kind ?? null,
    unit_id: template ? (template.unit?.id ?? '') : ownUnit,
    items: lines.map(({ text, offset_days }) => ({
      key: crypto.randomUUID(),
      text,
      offset_days: offset_days ?? '',
    })),
  };
}

/** Writes a checklist template, or changes it. */
export function TemplateDialog({ template, onClose, onSaved }: Props) {
  useReturnFocus();
  const me = useMe();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/checklist-templates');
  const update = api.useMutation('patch', '/api/v1/checklist-templates/{id}');
  const { error, isPending } = template ? update : create;
  const isStale = error !== null && toProblem(error).status === 412;
  const ownUnit = me.units[0]?.id ?? '';
  const form = useForm<Values>({
    initialValues: valuesOf(template, ownUnit),
    onValuesChange: key.renew,
    validate: { name: (value) => (value.trim() === '' ? 'Dê um nome.' : null) },
  });
  const [isOwn, setOwn] = useState(form.values.unit_id !== '');

  function send(values: Values): void {
    const items = values.items
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, offset_days }) => ({
        text: text.trim(),
        offset_days: typeof offset_days === 'number' ? offset_days : null,
      }));
    if (items.length === 0) {
      form.setFieldError('items', 'Um modelo tem pelo menos um item.');
      return;
    }
    const { name, event_kind, unit_id } = values;
    const body = { name: name.trim(), event_kind, unit_id: isOwn ? unit_id : null, items };
    const answers = {
      onSuccess: () => {
        notifyDone(`Modelo «${body.name}» salvo.`);
        onClose();
      },
      onError: (failure: unknown) => form.setErrors(fieldErrors(failure)),
      onSettled: onSaved,
    };
    if (template) {
      const params = { path: { id: template.id }, header: ifMatch(template) };
      update.mutate({ params, body }, answers);
    } else {
      create.mutate({ params: { header: key.header() }, body }, answers);
    }
  }

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={template ? 'Modelo de checklist' : 'Novo modelo de checklist'}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form onSubmit={form.onSubmit(send)} noValidate>
        <Stack>
          {isStale ? (
            <ConflictAlert
              differences={[
                { label: 'Nome', theirs: template?.name ?? '' },
                {
                  label: 'Itens',
                  theirs: template?.items.map(({ text }) => text).join('; ') ?? '',
                },
              ]}
              onTakeTheirs={() => {
                form.setValues(valuesOf(template, ownUnit));
                update.reset();
              }}
            />
          ) : (
            <ProblemAlert error={error} shown={pointers} />
          )}
          <TextInput
            label="Nome"
            maxLength={120}
            required
            data-autofocus
            {...form.getInputProps('name')}
          />
          <Select
            label="Tipo de evento"
            description="Para qual o modelo aparece primeiro."
            placeholder="Todos"
            clearable
            clearButtonProps={{ 'aria-label': 'Todos os tipos' }}
            data={Object.entries(eventKinds).map(([value, label]) => ({ value, label }))}
            comboboxProps={{ withinPortal: false }}
            {...form.getInputProps('event_kind')}
          />
          <Checkbox
            label="Só de um órgão e dos que estão abaixo dele"
            description="Desmarcado, vale para toda a assessoria."
            checked={isOwn}
            onChange={(event) => setOwn(event.currentTarget.checked)}
          />
          {isOwn && (
            <UnitSelect
              label="Órgão"
              comboboxProps={{ withinPortal: false }}
              value={form.values.unit_id}
              error={form.errors.unit_id}
              onChange={(unit) => form.setFieldValue('unit_id', unit)}
            />
          )}
          <TemplateLines
            lines={form.values.items}
            errors={form.errors}
            onChange={(items) => {
              form.clearErrors();
              form.setFieldValue('items', items);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={isPending}>
              Salvar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
