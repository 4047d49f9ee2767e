import { Button, Group, Modal, Text } from '@mantine/core';
import type { Question } from './confirm';
import { useReturnFocus } from './use-return-focus';

interface Props extends Question {
  onAnswer: (sure: boolean) => void;
}

export function ConfirmDialog({
  title,
  message,
  confirmLabel,
  cancelLabel = 'Cancelar',
  danger,
  onAnswer,
}: Props) {
  useReturnFocus();
  return (
    <Modal opened onClose={() => onAnswer(false)} title={title} centered>
      <Text size="sm" component="div">
        {message}
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => onAnswer(false)} data-autofocus>
          {cancelLabel}
        </Button>
        <Button color={danger === true ? 'red' : undefined} onClick={() => onAnswer(true)}>
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
