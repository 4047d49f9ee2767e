import { VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import type { ReleaseDiffPart } from '@/api/types';
import classes from './diff.module.css';

/** Which of two texts is shown, or both in one. */
export type DiffSide = 'old' | 'new' | 'both';

interface Props {
  parts: ReleaseDiffPart[];
  side?: DiffSide;
}

/**
 * A text with what was taken out and put in. Few screen readers tell `ins` and `del`, so that each is also said; struck
 * through and underlined, they do not hang on colour.
 */
export function DiffText({ parts, side = 'both' }: Props) {
  return parts.map(({ op, text }, place) => {
    if (op === 'delete') return side === 'new' ? null : <Removed key={place} text={text} />;
    if (op === 'insert') return side === 'old' ? null : <Added key={place} text={text} />;
    return <Fragment key={place}>{text}</Fragment>;
  });
}

export function Removed({ text }: { text: string }) {
  return (
    <del className={classes.removed}>
      <VisuallyHidden component="span">[retirado: </VisuallyHidden>
      {text}
      <VisuallyHidden component="span">]</VisuallyHidden>
    </del>
  );
}

export function Added({ text }: { text: string }) {
  return (
    <ins className={classes.added}>
      <VisuallyHidden component="span">[acrescentado: </VisuallyHidden>
      {text}
      <VisuallyHidden component="span">]</VisuallyHidden>
    </ins>
  );
}

/** One of the two texts, put together again. */
export function textOf(parts: ReleaseDiffPart[], side: 'old' | 'new'): string {
  const other = side === 'old' ? 'insert' : 'delete';
  return parts
    .filter(({ op }) => op !== other)
    .map(({ text }) => text)
    .join('');
}
