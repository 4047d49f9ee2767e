import { ActionIcon, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPinned, IconTrash } from '@tabler/icons-react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import type { RunOfShow, RunOfShowItem } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { notifyProblem } from '@/ui/notify';
import { resting } from '../resting';
import { useRowFocus } from '../use-row-focus';
import classes from './planning.module.css';
import { useShowScript } from './queries';
import { clockIn, speakMinutes } from './words';

interface Props {
  eventId: string;
  item: RunOfShowItem;
  zone: string;
  /** The item after which this one comes when it moves up: null for the first place, undefined where it is first. */
  before: string | null | undefined;
  /** The item after which it comes when it moves down; undefined where it is last. */
  after: string | undefined;
  onEdit: () => void;
  onMoved: (script: RunOfShow) => void;
  onChanged: () => void;
}

const AT = '/api/v1/agenda/{id}/run-of-show/{item_id}';

export function ScriptRow(props: Props) {
  const { eventId, item, zone, before, after, onEdit, onMoved, onChanged } = props;
  const show = useShowScript();
  const move = api.useMutation('post', `${AT}/move`);
  const remove = api.useMutation('delete', AT);
  const { title, speaker, notes, duration_minutes, fixed_time, allowed_actions } = item;
  const at = { params: { path: { id: eventId, item_id: item.id }, header: ifMatch(item) } };
  const mayMove = allowed_actions.includes('move');
  const { row } = useRowFocus(item.version);

  function moveAfter(after_id: string | null | undefined): void {
    if (after_id === undefined || move.isPending) return;
    move.mutate(
      { ...at, body: { after_id } },
      {
        onSuccess: (script) => {
          show(script);
          onMoved(script);
        },
        onError: (failure) => {
          notifyProblem(failure);
          onChanged();
        },
      },
    );
  }

  async function askAndRemove(): Promise<void> {
    if (remove.isPending) return;
    const sure = await confirm({
      title: 'Excluir o item?',
      message: `«${title}» sai do roteiro, e o que vem depois se adianta.`,
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (sure) remove.mutate(at, { onError: notifyProblem, onSettled: onChanged });
  }

  return (
    <Group
      ref={row}
      px="md"
      py="sm"
      gap="sm"
      align="flex-start"
      onKeyDown={(press) => {
        if (!press.altKey || !mayMove) return;
        if (press.key === 'ArrowUp') moveAfter(before);
        else if (press.key === 'ArrowDown') moveAfter(after);
        else return;
        press.preventDefault();
      }}
    >
      <div className={classes.time}>
        <time dateTime={item.starts_at}>{clockIn(zone, item.starts_at)}</time>
        <Text size="xs" c="dimmed" fw={400}>
          {speakMinutes(duration_minutes)}
        </Text>
        {fixed_time !== null && (
          <Text size="xs" c="dimmed" fw={400}>
            <IconPinned size={12} aria-hidden /> hora fixa
          </Text>
        )}
      </div>
      <div className={classes.grow}>
        <Text fw={600}>{title}</Text>
        {speaker !== null && <Text size="sm">{speaker}</Text>}
        {notes !== null && (
          <Text size="sm" c="dimmed" className={classes.notes}>
            {notes}
          </Text>
        )}
        {item.overlap_minutes > 0 && (
          <Text size="sm" c="red" fw={600}>
            O que vem antes passa {speakMinutes(item.overlap_minutes)} desta hora
          </Text>
        )}
        {item.gap_minutes > 0 && (
          <Text size="sm" c="dimmed">
            {speakMinutes(item.gap_minutes)} livres antes
          </Text>
        )}
      </div>
      <Group gap={2} wrap="nowrap">
        {mayMove && (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Mover para cima: ${title}`}
              aria-keyshortcuts="Alt+ArrowUp"
              {...resting(before === undefined || move.isPending)}
              onClick={() => moveAfter(before)}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Mover para baixo: ${title}`}
              aria-keyshortcuts="Alt+ArrowDown"
              {...resting(after === undefined || move.isPending)}
              onClick={() => moveAfter(after)}
            >
              <IconArrowDown size={18} aria-hidden />
            </ActionIcon>
          </>
        )}
        {allowed_actions.includes('edit') && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Editar: ${title}`}
            onClick={onEdit}
          >
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        )}
        {allowed_actions.includes('delete') && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Excluir: ${title}`}
            {...resting(remove.isPending)}
            onClick={() => void askAndRemove()}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </Group>
    </Group>
  );
}
