import { ActionIcon, Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { IconEyeOff, IconMessageReport, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Release, ReleaseComment } from '@/api/types';
import { ErrorState } from '@/ui/error-state';
import { notifyProblem, notifyUndo } from '@/ui/notify';
import { Time } from '@/ui/time';
import { CommentForm } from './comment-form';
import { cancelDelete, deleteLater, useComments, useRefreshComments } from './comment-queries';
import classes from './comment-thread.module.css';

/** The conversation about a release; a request for changes and a withdrawal land in it too. */
export function CommentThread({ release }: { release: Release }) {
  const query = useComments(release.id);
  const refresh = useRefreshComments();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const section = useRef<HTMLElement>(null);
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  const comments = all.filter((comment) => !hidden.has(comment.id));

  function show(id: string): void {
    setHidden((before) => new Set([...before].filter((other) => other !== id)));
  }

  function remove({ id }: ReleaseComment): void {
    setHidden((before) => new Set(before).add(id));
    deleteLater(
      release.id,
      id,
      () => void refresh(),
      (error) => {
        show(id);
        notifyProblem(error);
      },
    );
    notifyUndo('Comentário excluído', () => {
      cancelDelete(id);
      show(id);
    });
    section.current?.focus();
  }

  return (
    <section ref={section} tabIndex={-1} aria-labelledby="comentarios" className={classes.thread}>
      <Title order={2} size="h4" id="comentarios" mb="sm">
        Comentários
        {comments.length > 0 && (
          <Text span c="dimmed" fw={400} size="sm">
            {' '}
            {comments.length}
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
      {query.data && comments.length === 0 && (
        <Text c="dimmed" size="sm" mb="md">
          Nenhum comentário. O que for combinado sobre este texto fica registrado aqui.
        </Text>
      )}
      <Stack component="ol" gap="md" className={classes.list}>
        {comments.map((comment) => (
          <Comment key={comment.id} comment={comment} onRemove={() => remove(comment)} />
        ))}
      </Stack>
      {query.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void query.fetchNextPage()}>
          Ver mais comentários
        </Button>
      )}
      {release.allowed_actions.includes('comment') && <CommentForm releaseId={release.id} />}
    </section>
  );
}

const kinds = {
  comment: null,
  changes_requested: { label: 'pediu ajustes', icon: IconMessageReport },
  withdrawn: { label: 'retirou do ar', icon: IconEyeOff },
} as const;

function Comment({ comment, onRemove }: { comment: ReleaseComment; onRemove: () => void }) {
  const kind = kinds[comment.kind];
  const Glyph = kind?.icon;
  return (
    <li className={classes.comment} data-kind={comment.kind}>
      <div className={classes.head}>
        <span>
          <strong>{comment.author.name}</strong>
          {kind && (
            <span className={classes.kind}>
              {Glyph && <Glyph size={15} aria-hidden />} {kind.label}
            </span>
          )}{' '}
          <span className={classes.when}>
            <Time value={comment.created_at} />
          </span>
        </span>
        {comment.allowed_actions.includes('delete') && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Excluir o comentário: ${comment.body.slice(0, 40)}`}
            onClick={onRemove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <p className={classes.body}>{comment.body}</p>
    </li>
  );
}
