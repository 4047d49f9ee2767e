import { ActionIcon, Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { toProblem } from '@/api/problem';
import type { ReleaseAnchor, UserBrief } from '@/api/types';
import { useRefreshComments } from './comment-queries';
import classes from './comment-thread.module.css';
import { MentionTextarea } from './mention-textarea';
import { stillNamed } from './mentions';
import { short } from './threads';

interface Props {
  releaseId: string;
  label: string;
  submit?: string;
  /** The passage that it will be about. */
  passage?: ReleaseAnchor | null;
  onDropPassage?: () => void;
  /** The conversation that it answers. */
  answers?: string;
  focusFirst?: boolean;
  /** Whatever must be saved for the passage to be there. */
  prepare?: () => Promise<unknown>;
  onSent?: () => void;
  onCancel?: () => void;
}

interface Refusal {
  passage: ReleaseAnchor | null;
  message: string;
}

/** Ctrl+Enter sends. What was typed stays until the server has it. */
export function CommentForm({ releaseId, label, submit = 'Comentar', ...props }: Props) {
  const { passage = null, answers, prepare, onSent, onCancel, onDropPassage, focusFirst } = props;
  const key = useIdempotencyKey();
  const refresh = useRefreshComments();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<UserBrief[]>([]);
  const [refused, setRefused] = useState<Refusal | null>(null);
  // Another passage is not to blame for what was wrong with the one before.
  const fault = refused?.passage === passage ? refused.message : null;
  const [pending, setPending] = useState(false);

  useEffect(() => {
    key.renew();
    if (!focusFirst && passage === null) return;
    const box = form.current?.querySelector('textarea');
    box?.scrollIntoView({ block: 'nearest' });
    box?.focus();
  }, [passage, focusFirst, key.renew]); // eslint-disable-line react-hooks/exhaustive-deps

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() === '' || pending) return;
    setPending(true);
    try {
      if (passage !== null) await prepare?.();
      await client.POST('/api/v1/releases/{id}/comments', {
        params: { path: { id: releaseId }, header: key.header() },
        body: {
          body: text.trim(),
          anchor: passage,
          in_reply_to: answers ?? null,
          mentions: stillNamed(text, chosen),
        },
      });
      key.renew();
      setText('');
      setChosen([]);
      await refresh();
      onSent?.();
    } catch (error) {
      const problem = toProblem(error);
      setRefused({ passage, message: problem.fields[0]?.message ?? problem.message });
    } finally {
      setPending(false);
    }
  }

  return (
    <form ref={form} onSubmit={(event) => void send(event)}>
      {passage !== null && (
        <div className={classes.about}>
          <blockquote className={classes.quote}>{short(passage.exact, 160)}</blockquote>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label="Comentar o texto inteiro, não este trecho"
            onClick={onDropPassage}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      )}
      <MentionTextarea
        releaseId={releaseId}
        label={label}
        description="@ menciona uma pessoa, que recebe um e-mail."
        value={text}
        error={fault}
        data-autofocus={passage !== null || undefined}
        onType={(next) => {
          setText(next);
          setRefused(null);
          key.renew();
        }}
        onMention={(person) => setChosen((before) => [...before, person])}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
        }}
      />
      <Group justify="flex-end" mt="xs" gap="xs">
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            Cancelar
          </Button>
        )}
        <Button type="submit" variant="default" loading={pending} disabled={text.trim() === ''}>
          {submit}
        </Button>
      </Group>
    </form>
  );
}
