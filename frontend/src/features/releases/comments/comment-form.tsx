import { Button, Group, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { client } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { toProblem } from '@/api/problem';
import { useRefreshComments } from './comment-queries';

/** Ctrl+Enter sends. What was typed stays until the server has it. */
export function CommentForm({ releaseId }: { releaseId: string }) {
  const key = useIdempotencyKey();
  const refresh = useRefreshComments();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() === '' || pending) return;
    setPending(true);
    try {
      await client.POST('/api/v1/releases/{id}/comments', {
        params: { path: { id: releaseId }, header: key.header() },
        body: { body: text.trim() },
      });
      key.renew();
      setText('');
      await refresh();
    } catch (error) {
      const problem = toProblem(error);
      setFault(problem.fields[0]?.message ?? problem.message);
    } finally {
      setPending(false);
    }
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      <Textarea
        label="Novo comentário"
        autosize
        minRows={2}
        maxRows={10}
        value={text}
        error={fault}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFault(null);
          key.renew();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event);
        }}
      />
      <Group justify="flex-end" mt="xs">
        <Button type="submit" variant="default" loading={pending} disabled={text.trim() === ''}>
          Comentar
        </Button>
      </Group>
    </form>
  );
}
