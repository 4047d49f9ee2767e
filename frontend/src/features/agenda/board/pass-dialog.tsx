import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { BoardRow } from '@/api/types';
import { useReturnFocus } from '@/ui/use-return-focus';
import type { Bound } from './board';

interface Props {
  bound: Bound;
  heirs: BoardRow[];
  onPass: (to: BoardRow) => void;
  onClose: () => void;
}

/** Dragging to another row for whoever does not drag. */
export function PassDialog({ bound, heirs, onPass, onClose }: Props) {
  useReturnFocus();
  const [chosen, setChosen] = useState<string | null>(null);
  const heir = heirs.find(({ id }) => id === chosen);
  return (
    <Modal
      opened
      onClose={onClose}
      title="Passar para"
      closeButtonProps={{ 'aria-label': 'Fechar' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (heir) onPass(heir);
        }}
      >
        <Stack>
          <Text size="sm">
            <b>{bound.event?.title}</b>
            <br />
            Agora com {bound.row.name}.
            {bound.row.kind === 'person' && ' As duas pessoas recebem um e-mail.'}
          </Text>
          <Select
            label={bound.row.kind === 'person' ? 'Pessoa' : 'Recurso'}
            searchable
            data-autofocus
            data={heirs.map(({ id, name }) => ({ value: id, label: name }))}
            nothingFoundMessage="Nada com este nome."
            comboboxProps={{ withinPortal: false }}
            checkIconPosition="right"
            value={chosen}
            onChange={setChosen}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" disabled={!heir}>
              Passar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
