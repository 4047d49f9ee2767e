import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { toProblem } from '@/api/problem';
import type { Release } from '@/api/types';
import { releaseActions } from '@/lib/glossary';
import { consequenceOf, plans, type WorkflowAction } from './actions';

interface Props {
  action: WorkflowAction | null;
  release: Release;
  pending: boolean;
  onSend: (action: WorkflowAction, words: string) => Promise<boolean>;
  onClose: () => void;
  onClosed: () => void;
}

/** Asks for the note or the reason without which an action makes no sense. */
export function WordsDialog({ action, release, pending, onSend, onClose, onClosed }: Props) {
  const plan = action ? plans[action] : undefined;
  const title = plan?.confirm?.title ?? (action ? releaseActions[action] : '');
  return (
    <Modal
      opened={action !== null}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      title={title}
      closeButtonProps={{ 'aria-label': 'Fechar' }}
      centered
      size="md"
    >
      {action && (
        <WordsForm key={action} action={action} {...{ release, pending, onSend, onClose }} />
      )}
    </Modal>
  );
}

type FormProps = Pick<Props, 'release' | 'pending' | 'onSend' | 'onClose'> & {
  action: WorkflowAction;
};

function WordsForm({ action, release, pending, onSend, onClose }: FormProps) {
  const plan = plans[action];
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (words.trim() === '') {
      setFault('Escreva ao menos uma frase: quem escreveu o texto precisa saber.');
      return;
    }
    try {
      if (await onSend(action, words.trim())) onClose();
    } catch (error) {
      const problem = toProblem(error);
      setFault(problem.fields[0]?.message ?? problem.message);
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        {plan.confirm && (
          <Alert color={plan.danger ? 'red' : 'blue'} variant="light">
            {consequenceOf(plan.confirm, release)}
          </Alert>
        )}
        <Textarea
          data-autofocus
          label={plan.asks?.label}
          placeholder={plan.asks?.placeholder}
          description={action === 'withdraw' ? 'Será lido pelo público.' : undefined}
          required
          autosize
          minRows={4}
          maxRows={12}
          value={words}
          error={fault}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setFault(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" color={plan.danger ? 'red' : undefined} loading={pending}>
            {releaseActions[action]}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
