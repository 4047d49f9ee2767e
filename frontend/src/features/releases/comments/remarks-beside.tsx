import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import type { Release } from '@/api/types';
import { CommentThread } from './comment-thread';
import { RemarkSheet } from './remark-sheet';
import { holds } from './threads';
import type { Remarks } from './use-remarks';

/** The conversations beside the text, or on a phone below it; there a passage brings them up as a sheet. */
export function RemarksBeside({ release, remarks }: { release: Release; remarks: Remarks }) {
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const { threads, active, passage, open, about } = remarks;
  const target = useRef<string | null>(null);
  const raised = narrow && (passage !== null || threads.some((thread) => holds(thread, active)));
  const close = (): void => {
    open(null);
    about(null);
  };
  if (!narrow) {
    return <CommentThread release={release} remarks={remarks} onGoTo={goToPassage} />;
  }
  return (
    <>
      {!raised && <CommentThread release={release} remarks={remarks} onGoTo={goToPassage} />}
      <RemarkSheet
        release={release}
        remarks={remarks}
        opened={raised}
        onClose={() => {
          target.current = active;
          close();
        }}
        onClosed={() => {
          if (target.current !== null) goToPassage(target.current);
          target.current = null;
        }}
        onGoTo={(id) => {
          target.current = id;
          close();
        }}
      />
    </>
  );
}

function goToPassage(id: string): void {
  const button = document.querySelector<HTMLElement>(`button[data-thread="${CSS.escape(id)}"]`);
  button?.scrollIntoView({ block: 'center' });
  button?.focus({ preventScroll: true });
}
