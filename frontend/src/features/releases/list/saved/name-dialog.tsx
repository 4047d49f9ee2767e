import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldErrors } from '@/api/problem';
import type { SavedSearch } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';

interface Props {
  /** What gets a name: a search that was saved before, or the one of now. */
  naming: SavedSearch | 'new' | null;
  onClose: () => void;
  onClosed: () => void;
  onName: (name: string) => Promise<void>;
}

export function NameDialog({ naming, onClose, onClosed, onName }: Props) {
  return (
    <Modal
      opened={naming !== null}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      title={naming === 'new' ? 'Salvar esta busca' : 'Renomear a busca'}
    >
      {naming !== null && (
        <NameForm
          initial={naming === 'new' ? '' : naming.name}
          onCancel={onClose}
          onName={async (name) => {
            await onName(name);
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

interface FormProps {
  initial: string;
  onCancel: () => void;
  onName: (name: string) => Promise<void>;
}

function NameForm({ initial, onCancel, onName }: FormProps) {
  const [name, setName] = useState(initial);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function send(): Promise<void> {
    setPending(true);
    try {
      await onName(name.trim());
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack>
        {problem !== null && <ProblemAlert error={problem} shown={['/name']} />}
        <TextInput
          data-autofocus
          label="Nome"
          description="Só você a vê. Guarda as palavras, os filtros e a ordem de agora."
          maxLength={60}
          value={name}
          error={fieldErrors(problem).name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancelar
          </Button>
          <Button type="submit" loading={pending} disabled={name.trim() === ''}>
            Salvar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
