import { Button, Modal, Stack, Text } from '@mantine/core';
import { useReturnFocus } from '@/ui/use-return-focus';
import type { Scope } from './send';

interface Props {
  title: string;
  /** The rule cannot go to another day by itself. */
  onlyThis?: boolean;
  onChoose: (scope: Scope) => void;
  onClose: () => void;
}

/** «Só esta data / esta e as seguintes / todas». */
export function ScopeDialog({ title, onlyThis = false, onChoose, onClose }: Props) {
  useReturnFocus();
  return (
    <Modal opened onClose={onClose} title={title} centered size="sm">
      <Stack gap="xs">
        <Text size="sm">Este evento é uma data de uma série que se repete.</Text>
        <Button variant="default" data-autofocus onClick={() => onChoose('this')}>
          Só esta data
        </Button>
        <Button variant="default" disabled={onlyThis} onClick={() => onChoose('following')}>
          Esta e as seguintes
        </Button>
        <Button variant="default" disabled={onlyThis} onClick={() => onChoose('all')}>
          Todas
        </Button>
        {onlyThis && (
          <Text size="xs" c="dimmed">
            A regra desta série não muda de dia sozinha. Para mover as outras datas, edite a série e
            escreva a repetição de novo.
          </Text>
        )}
        <Button variant="subtle" onClick={onClose}>
          Cancelar
        </Button>
      </Stack>
    </Modal>
  );
}
