import { Button, Text, Title } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Release } from '@/api/types';
import { speakMoment } from '@/lib/office-time';
import classes from './assignment-card.module.css';
import { AssignmentDialog } from './assignment-dialog';

interface Props {
  release: Release;
  /** Saves what is being typed and answers with what to act upon; null when that was not possible. */
  prepare?: () => Promise<Pick<Release, 'id' | 'version'> | null>;
}

/** Who does the text, and by when. */
export function AssignmentCard({ release, prepare }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { assignee, due_at } = release;
  const may = release.allowed_actions.includes('assign');
  const given = assignee !== null || due_at !== null;
  if (!may && !given) return null;
  return (
    <section aria-labelledby="responsavel" className={classes.card}>
      <Title order={2} size="h4" id="responsavel" mb={4}>
        Responsável e prazo
      </Title>
      {given ? (
        <Text size="sm">
          {assignee ? <strong>{assignee.name}</strong> : 'Sem responsável'}
          {due_at !== null && `, até ${speakMoment(due_at)}`}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          Ninguém em particular.
        </Text>
      )}
      {may && (
        <Button
          ref={button}
          variant="subtle"
          size="compact-sm"
          mt={2}
          ml={-8}
          leftSection={<IconUserCheck size={16} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {given ? 'Mudar responsável ou prazo' : 'Designar'}
        </Button>
      )}
      <AssignmentDialog
        release={release}
        prepare={prepare}
        opened={asking}
        onClose={() => setAsking(false)}
        onClosed={() => button.current?.focus()}
      />
    </section>
  );
}
