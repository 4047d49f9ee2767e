import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { toProblem } from '@/api/problem';

interface Props {
  eventId: string;
  onAdded: () => void;
}

/** A line at a time: Enter adds it, and the field is ready for the next. */
export function ChecklistAdd({ eventId, onAdded }: Props) {
  const key = useIdempotencyKey();
  const add = api.useMutation('post', '/api/v1/agenda/{id}/checklist');
  const [text, setText] = useState('');

  function send(submit: SyntheticEvent): void {
    submit.preventDefault();
    if (text.trim() === '' || add.isPending) return;
    add.mutate(
      { params: { path: { id: eventId }, header: key.header() }, body: { text: text.trim() } },
      {
        onSuccess: () => {
          key.renew();
          setText('');
          onAdded();
        },
      },
    );
  }

  const problem = add.error === null ? null : toProblem(add.error);
  return (
    <form onSubmit={send}>
      <Group mt="md" align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          label="Novo item"
          flex={1}
          miw={0}
          maxLength={300}
          value={text}
          error={problem === null ? undefined : (problem.fields[0]?.message ?? problem.message)}
          onChange={(change) => {
            setText(change.currentTarget.value);
            key.renew();
          }}
        />
        <Button type="submit" variant="default" loading={add.isPending}>
          Adicionar
        </Button>
      </Group>
    </form>
  );
}
