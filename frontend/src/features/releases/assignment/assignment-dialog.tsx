import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { fieldErrors, toProblem } from '@/api/problem';
import type { Release, UserBrief } from '@/api/types';
import { quickHours } from '@/lib/office-time';
import { InstantInput } from '@/ui/instant-input';
import { useAssign } from './use-assign';
import { WriterSelect } from './writer-select';

interface Props {
  release: Release;
  prepare?: () => Promise<Pick<Release, 'id' | 'version'> | null>;
  opened: boolean;
  onClose: () => void;
  onClosed: () => void;
}

/** Asks who does the text, and by when. */
export function AssignmentDialog({ opened, onClosed, ...form }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      title="Responsável e prazo"
      centered
      size="md"
    >
      {opened && <AssignmentForm {...form} />}
    </Modal>
  );
}

function AssignmentForm({ release, prepare, onClose }: Omit<Props, 'opened' | 'onClosed'>) {
  const [assignee, setAssignee] = useState<UserBrief | null>(release.assignee);
  const [dueAt, setDueAt] = useState<string | null>(release.due_at);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [pending, setPending] = useState(false);
  const [choices] = useState(() => quickHours());
  const assign = useAssign(release, prepare);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setPending(true);
    try {
      if (await assign({ assignee_id: assignee?.id ?? null, due_at: dueAt })) onClose();
    } catch (error) {
      const problem = toProblem(error);
      const fields = fieldErrors(problem);
      setFaults(Object.keys(fields).length > 0 ? fields : { form: problem.message });
    } finally {
      setPending(false);
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        {faults.form && (
          <Alert color="red" variant="light" role="alert">
            {faults.form}
          </Alert>
        )}
        <WriterSelect
          releaseId={release.id}
          value={assignee}
          error={faults.assignee_id}
          onChange={(next) => {
            setAssignee(next);
            setFaults({});
          }}
        />
        <InstantInput
          label="Prazo"
          value={dueAt}
          error={faults.due_at}
          clearLabel="Sem prazo"
          onChange={(next) => {
            setDueAt(next);
            setFaults({});
          }}
        />
        <Group gap="xs" role="group" aria-label="Prazos comuns">
          {choices.map((choice) => (
            <Button
              key={choice.at}
              variant={dueAt === choice.at ? 'light' : 'default'}
              size="compact-md"
              aria-pressed={dueAt === choice.at}
              onClick={() => setDueAt(choice.at)}
            >
              {choice.label}
            </Button>
          ))}
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" loading={pending}>
            Salvar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
