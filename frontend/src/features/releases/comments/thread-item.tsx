import { ActionIcon, Button, Group } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconEyeOff,
  IconMessageReport,
  IconTextWrapDisabled,
  IconTrash,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReleaseComment } from '@/api/types';
import { Time } from '@/ui/time';
import { CommentForm } from './comment-form';
import classes from './comment-thread.module.css';
import { commentHash, short, type Thread } from './threads';

interface Props {
  releaseId: string;
  thread: Thread;
  isActive: boolean;
  /** Where the text stands beside: leads to the passage. */
  onGoTo?: (id: string) => void;
  onSettle: (comment: ReleaseComment) => void;
  onRemove: (comment: ReleaseComment) => void;
}

/** A conversation: a remark, its answers, and what to do with it. */
export function ThreadItem({ releaseId, thread, isActive, onGoTo, onSettle, onRemove }: Props) {
  const { first, answers, number } = thread;
  const [answering, setAnswering] = useState(false);
  const reply = useRef<HTMLButtonElement>(null);
  const may = (action: ReleaseComment['allowed_actions'][number]): boolean =>
    first.allowed_actions.includes(action);
  const close = (): void => {
    setAnswering(false);
    setTimeout(() => reply.current?.focus());
  };
  return (
    <li
      id={commentHash(first.id)}
      tabIndex={-1}
      className={classes.comment}
      data-kind={first.kind}
      data-active={isActive || undefined}
      // Where a sheet that rises with it puts the focus.
      data-autofocus={isActive || undefined}
    >
      {first.anchor && (
        <Quote anchor={first.anchor} number={number} onGoTo={onGoTo && (() => onGoTo(first.id))} />
      )}
      <Remark comment={first} onRemove={() => onRemove(first)} />
      {answers.length > 0 && (
        <ol className={classes.answers} aria-label="Respostas">
          {answers.map((answer) => (
            <li key={answer.id} id={commentHash(answer.id)} tabIndex={-1}>
              <Remark comment={answer} onRemove={() => onRemove(answer)} />
            </li>
          ))}
        </ol>
      )}
      {answering ? (
        <CommentForm
          releaseId={releaseId}
          label={`Resposta a ${first.author.name}`}
          submit="Responder"
          answers={first.id}
          focusFirst
          onSent={close}
          onCancel={close}
        />
      ) : (
        <Group gap={4} mt={2}>
          {may('reply') && (
            <Button
              ref={reply}
              variant="subtle"
              size="compact-sm"
              aria-label={`Responder a ${first.author.name}`}
              onClick={() => setAnswering(true)}
            >
              Responder
            </Button>
          )}
          {may('resolve') && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconCheck size={15} aria-hidden />}
              aria-label={`Resolver a conversa de ${first.author.name}`}
              onClick={() => onSettle(first)}
            >
              Resolver
            </Button>
          )}
          {may('reopen') && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconArrowBackUp size={15} aria-hidden />}
              aria-label={`Reabrir a conversa de ${first.author.name}`}
              onClick={() => onSettle(first)}
            >
              Reabrir
            </Button>
          )}
        </Group>
      )}
      {first.resolved_by && first.resolved_at && (
        <p className={classes.settled}>
          <IconCheck size={14} aria-hidden /> Resolvido por {first.resolved_by.name},{' '}
          <Time value={first.resolved_at} />
        </p>
      )}
    </li>
  );
}

interface QuoteProps {
  anchor: NonNullable<ReleaseComment['anchor']>;
  number: number | null;
  onGoTo: (() => void) | undefined;
}

function Quote({ anchor, number, onGoTo }: QuoteProps) {
  const words = short(anchor.exact, 160);
  if (!anchor.is_in_text) {
    return (
      <div className={classes.about}>
        <blockquote className={classes.quote} data-gone>
          <span className={classes.gone}>
            <IconTextWrapDisabled size={14} aria-hidden /> trecho alterado
          </span>
          {words}
        </blockquote>
      </div>
    );
  }
  return (
    <div className={classes.about}>
      {number !== null && (
        <span className={classes.number} aria-hidden>
          {number}
        </span>
      )}
      <blockquote className={classes.quote}>
        {onGoTo && number !== null ? (
          <button type="button" aria-label={`Ir ao trecho ${number}: ${words}`} onClick={onGoTo}>
            {words}
          </button>
        ) : (
          words
        )}
      </blockquote>
    </div>
  );
}

const kinds = {
  comment: null,
  changes_requested: { label: 'pediu ajustes', icon: IconMessageReport },
  withdrawn: { label: 'retirou do ar', icon: IconEyeOff },
} as const;

function Remark({ comment, onRemove }: { comment: ReleaseComment; onRemove: () => void }) {
  const kind = kinds[comment.kind];
  const Glyph = kind?.icon;
  return (
    <>
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
      {comment.deleted_at === null ? (
        <p className={classes.body}>{comment.body}</p>
      ) : (
        <p className={classes.deleted}>Comentário excluído por quem o escreveu.</p>
      )}
    </>
  );
}
