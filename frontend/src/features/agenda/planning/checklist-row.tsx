import { ActionIcon, Badge, Checkbox, Group, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { ChecklistItem } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { notifyProblem } from '@/ui/notify';
import { Time } from '@/ui/time';
import { resting } from '../resting';
import { useRowFocus } from '../use-row-focus';
import classes from './planning.module.css';
import { speakDay, speakOffset } from './words';

interface Props {
  eventId: string;
  item: ChecklistItem;
  onEdit: () => void;
  onChanged: () => void;
}

const AT = '/api/v1/agenda/{id}/checklist/{item_id}';

export function ChecklistRow({ eventId, item, onEdit, onChanged }: Props) {
  const mark = api.useMutation('post', `${AT}/done`);
  const unmark = api.useMutation('post', `${AT}/undo`);
  const remove = api.useMutation('delete', AT);
  const { text, note, owner, due_on, offset_days, overdue, done_at, done_by, allowed_actions } =
    item;
  const { row } = useRowFocus(item.version);
  const isDone = done_at !== null;
  const mayMark = allowed_actions.includes('done') || allowed_actions.includes('undo');
  const at = { params: { path: { id: eventId, item_id: item.id }, header: ifMatch(item) } };
  const then = { onError: notifyProblem, onSettled: onChanged };

  async function askAndRemove(): Promise<void> {
    if (remove.isPending) return;
    const sure = await confirm({
      title: 'Excluir o item?',
      message: `«${text}» some do checklist.`,
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (sure) remove.mutate(at, then);
  }

  return (
    <Group ref={row} px="md" py="sm" gap="sm" wrap="nowrap" align="flex-start">
      <Checkbox
        mt={2}
        size="md"
        checked={isDone}
        disabled={!mayMark}
        aria-label={text}
        onChange={() => {
          if (!mark.isPending && !unmark.isPending) (isDone ? unmark : mark).mutate(at, then);
        }}
      />
      <div className={classes.grow}>
        <Text className={classes.what}>{text}</Text>
        <Group gap={6}>
          {due_on !== null && (
            <Text size="sm" c={overdue ? 'red' : 'dimmed'} fw={overdue ? 600 : undefined}>
              {speakDay(due_on)}
              {item.due_by_hand
                ? ' (fixado à mão)'
                : offset_days !== null && ` (${speakOffset(offset_days)})`}
            </Text>
          )}
          {overdue && (
            <Badge size="sm" color="red" variant="light">
              Atrasado
            </Badge>
          )}
          {owner !== null && (
            <Text size="sm" c="dimmed">
              {owner.name}
            </Text>
          )}
          {done_at !== null && done_by !== null && (
            <Text size="sm" c="dimmed">
              feito por {done_by.name} <Time value={done_at} />
            </Text>
          )}
        </Group>
        {note !== null && (
          <Text size="sm" className={classes.notes}>
            {note}
          </Text>
        )}
      </div>
      {allowed_actions.includes('edit') && (
        <ActionIcon variant="subtle" color="gray" aria-label={`Editar: ${text}`} onClick={onEdit}>
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      )}
      {allowed_actions.includes('delete') && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Excluir: ${text}`}
          {...resting(remove.isPending)}
          onClick={() => void askAndRemove()}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
