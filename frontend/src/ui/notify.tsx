import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { toProblem } from '@/api/problem';

export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green', icon: <IconCheck size={18} aria-hidden /> });
}

export function notifyProblem(error: unknown): void {
  const problem = toProblem(error);
  notifications.show({
    title: problem.title,
    message: problem.detail ?? '',
    color: 'red',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: 10_000,
  });
}

/** Says what was done and lets it be undone for ten seconds. */
export function notifyUndo(message: string, onUndo: () => void): void {
  const id = notifications.show({
    color: 'green',
    icon: <IconCheck size={18} aria-hidden />,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          Desfazer
        </Button>
      </Group>
    ),
  });
}
