import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { client } from '@/api/client';
import type { Release, ReleaseComment } from '@/api/types';
import { plural } from '@/lib/numbers';
import { ErrorState } from '@/ui/error-state';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { CommentForm } from './comment-form';
import { cancelDelete, deleteLater, useRefreshComments } from './comment-queries';
import classes from './comment-thread.module.css';
import { PickPassage } from './pick-passage';
import { ThreadItem } from './thread-item';
import { holds, type Thread } from './threads';
import type { Remarks } from './use-remarks';

interface Props {
  release: Release;
  remarks: Remarks;
  /** Where the text stands beside: leads to a passage. */
  onGoTo?: (id: string) => void;
  /** Saves what is being typed, so that a passage of it is there. */
  prepare?: () => Promise<unknown>;
}

/** The conversations about a release; a request for changes and a withdrawal land among them. */
export function CommentThread({ release, remarks, onGoTo, prepare }: Props) {
  const { query, threads, active, passage, about } = remarks;
  const settle = useSettle(release.id);
  const remove = useRemove(release.id, remarks);
  const [picking, setPicking] = useState(false);
  const section = useRef<HTMLElement>(null);
  const open = threads.filter(({ first }) => first.resolved_at === null);
  const settled = threads.filter(({ first }) => first.resolved_at !== null);
  const comments = release.allowed_actions.includes('comment');

  const item = (thread: Thread) => (
    <ThreadItem
      key={thread.first.id}
      releaseId={release.id}
      thread={thread}
      isActive={holds(thread, active)}
      onGoTo={onGoTo}
      onSettle={(comment) => {
        void settle(comment);
        section.current?.focus();
      }}
      onRemove={(comment) => {
        remove(comment);
        section.current?.focus();
      }}
    />
  );

  return (
    <section ref={section} tabIndex={-1} aria-labelledby="comentarios" className={classes.thread}>
      <Title order={2} size="h4" id="comentarios" mb="sm">
        Comentários
        {remarks.count > 0 && (
          <Text span c="dimmed" fw={400} size="sm">
            {' '}
            {remarks.count}
          </Text>
        )}
      </Title>
      {query.isPending && (
        <Center py="md">
          <Loader size="sm" aria-label="Carregando os comentários" />
        </Center>
      )}
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && threads.length === 0 && (
        <Text c="dimmed" size="sm" mb="md">
          Nenhum comentário. O que for combinado sobre este texto fica registrado aqui.
        </Text>
      )}
      <Stack component="ol" gap="md" className={classes.list}>
        {open.map(item)}
      </Stack>
      {settled.length > 0 && (
        <details
          className={classes.folded}
          open={settled.some((thread) => holds(thread, active)) || undefined}
        >
          <summary>{plural(settled.length, 'conversa resolvida', 'conversas resolvidas')}</summary>
          <Stack component="ol" gap="md" className={classes.list}>
            {settled.map(item)}
          </Stack>
        </details>
      )}
      {query.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void query.fetchNextPage()}>
          Ver mais comentários
        </Button>
      )}
      {comments && (
        <>
          <CommentForm
            releaseId={release.id}
            label={passage === null ? 'Novo comentário' : 'Comentário sobre o trecho'}
            passage={passage}
            prepare={prepare}
            onDropPassage={() => about(null)}
            onSent={() => about(null)}
          />
          {passage === null && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconMessagePlus size={16} aria-hidden />}
              onClick={() => setPicking(true)}
            >
              Comentar trecho…
            </Button>
          )}
          <PickPassage
            release={release}
            opened={picking}
            onClose={() => setPicking(false)}
            onPick={about}
          />
        </>
      )}
    </section>
  );
}

/** Settles a conversation, or opens it again; what was settled by mistake is taken back where it is said. */
function useSettle(id: string): (comment: ReleaseComment) => Promise<void> {
  const refresh = useRefreshComments();
  async function set(comment: ReleaseComment, isResolved: boolean): Promise<void> {
    const params = { path: { id, comment_id: comment.id } };
    try {
      if (isResolved) {
        await client.POST('/api/v1/releases/{id}/comments/{comment_id}/resolve', { params });
        notifyUndo('Conversa resolvida', () => void set(comment, false));
      } else {
        await client.POST('/api/v1/releases/{id}/comments/{comment_id}/reopen', { params });
        notifyDone('Conversa reaberta');
      }
      await refresh();
    } catch (error) {
      notifyProblem(error);
    }
  }
  return (comment) => set(comment, comment.resolved_at === null);
}

function useRemove(id: string, { hide, show }: Remarks): (comment: ReleaseComment) => void {
  const refresh = useRefreshComments();
  return (comment) => {
    hide(comment.id);
    deleteLater(
      id,
      comment.id,
      () => {
        // Where others have answered, its place is shown again, without its words.
        void refresh().then(() => show(comment.id));
      },
      (error) => {
        show(comment.id);
        notifyProblem(error);
      },
    );
    notifyUndo('Comentário excluído', () => {
      cancelDelete(comment.id);
      show(comment.id);
    });
  };
}
