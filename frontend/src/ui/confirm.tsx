import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

interface Question {
  title: string;
  /** Names the consequence: «A matéria sai do ar e o endereço passa a responder…». */
  message: ReactNode;
  confirmLabel: string;
  danger?: boolean;
}

/** Asks before what cannot be undone. Resolves to false when dismissed in any way. */
export function confirm({ title, message, confirmLabel, danger }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      centered: true,
      children: (
        <Text size="sm" component="div">
          {message}
        </Text>
      ),
      labels: { confirm: confirmLabel, cancel: 'Cancelar' },
      confirmProps: danger === true ? { color: 'red' } : {},
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    });
  });
}
