import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { fieldErrors, toProblem } from '@/api/problem';
import type { Release } from '@/api/types';
import { quickHours } from '@/lib/office-time';
import { InstantInput } from '@/ui/instant-input';
import { scheduleConsequence } from './schedule-words';

interface Props {
  opened: boolean;
  release: Release;
  pending: boolean;
  onSend: (publishAt: string) => Promise<boolean>;
  onClose: () => void;
  onClosed: () => void;
}

/** Asks for the hour at which an approved release goes out by itself. */
export function ScheduleDialog({ opened, onClosed, ...form }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      title="Agendar a publicação"
      centered
      size="md"
    >
      {opened && <ScheduleForm {...form} />}
    </Modal>
  );
}

function ScheduleForm({ release, pending, onSend, onClose }: Omit<Props, 'opened' | 'onClosed'>) {
  const [at, setAt] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [choices] = useState(() => quickHours());
  const consequence = scheduleConsequence(at, release.embargo_until);

  function choose(next: string | null): void {
    setAt(next);
    setFault(null);
  }

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (at === null) {
      setFault('Escolha o dia e a hora.');
      return;
    }
    try {
      if (await onSend(at)) onClose();
    } catch (error) {
      const problem = toProblem(error);
      setFault(fieldErrors(problem).publish_at ?? problem.message);
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <Group gap="xs" role="group" aria-label="Horas comuns">
          {choices.map((choice) => (
            <Button
              key={choice.at}
              variant={at === choice.at ? 'light' : 'default'}
              size="sm"
              px="sm"
              aria-pressed={at === choice.at}
              onClick={() => choose(choice.at)}
            >
              {choice.label}
            </Button>
          ))}
        </Group>
        <InstantInput
          label="Publicar em"
          value={at}
          error={fault}
          required
          focusFirst
          onChange={choose}
        />
        <div role="status">
          {consequence !== null && (
            <Alert color="blue" variant="light" icon={<IconCalendarTime size={18} aria-hidden />}>
              {consequence}
            </Alert>
          )}
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" loading={pending}>
            Agendar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
