import { Drawer } from '@mantine/core';
import type { Release } from '@/api/types';
import { CommentThread } from './comment-thread';
import type { Remarks } from './use-remarks';

interface Props {
  release: Release;
  remarks: Remarks;
  opened: boolean;
  onClose: () => void;
  /** Once it is out of the way. */
  onClosed: () => void;
  onGoTo: (id: string) => void;
}

/** On a phone the conversations rise over the text when a passage asks for them. */
export function RemarkSheet({ opened, onClose, onClosed, ...thread }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      position="bottom"
      size="75%"
      title={thread.release.title || 'Sem título'}
      closeButtonProps={{ 'aria-label': 'Fechar os comentários' }}
    >
      {opened && <CommentThread {...thread} />}
    </Drawer>
  );
}
