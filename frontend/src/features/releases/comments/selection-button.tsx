import { Button, Portal } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useEffect, useState, type RefObject } from 'react';
import type { ReleaseAnchor, ReleaseAnchorField } from '@/api/types';
import { selectedIn } from './passages';
import classes from './selection-button.module.css';

interface Props {
  title: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
  onPick: (passage: ReleaseAnchor) => void;
}

interface Picked {
  passage: ReleaseAnchor;
  top: number;
  left: number;
}

/** «Comentar trecho», beside what is selected of the text. */
export function SelectionButton({ title, body, onPick }: Props) {
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    const look = (): void => {
      setPicked(picking('body', body.current) ?? picking('title', title.current));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [title, body]);
  if (!picked) return null;
  const { passage, top, left } = picked;
  return (
    <Portal>
      <Button
        className={classes.button}
        style={{ top, left }}
        size="compact-md"
        leftSection={<IconMessagePlus size={16} aria-hidden />}
        // The selection must outlast the press.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          onPick(passage);
          getSelection()?.removeAllRanges();
          setPicked(null);
        }}
      >
        Comentar trecho
      </Button>
    </Portal>
  );
}

const WIDTH = 170;
const GAP = 8;

function picking(field: ReleaseAnchorField, element: HTMLElement | null): Picked | null {
  const selection = getSelection();
  if (!element || !selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const passage = selectedIn(element, field, range);
  if (!passage) return null;
  const { left, bottom } = range.getBoundingClientRect();
  return {
    passage,
    top: bottom + scrollY + GAP,
    left: Math.max(GAP, Math.min(left + scrollX, innerWidth - WIDTH - GAP)),
  };
}
