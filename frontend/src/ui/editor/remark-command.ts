import { IconMessagePlus } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import type { ReleaseAnchor } from '@/api/types';
import { quote } from '@/lib/anchor';
import type { Command } from './body-toolbar';

/** Begins a remark on what is selected of the text. */
export function remarkCommand(onRemark: (passage: ReleaseAnchor) => void): Command {
  return {
    label: 'Comentar trecho',
    keys: 'Ctrl+Alt+M',
    icon: IconMessagePlus,
    enabled: (editor) => !editor.state.selection.empty,
    run: (editor) => {
      const passage = selectedPassage(editor.state);
      if (passage) onRemark(passage);
      return passage !== null;
    },
  };
}

export function isRemarkKey({ altKey, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey && (ctrlKey || metaKey) && code === 'KeyM';
}

/** What is selected of the text; null when that says nothing. */
export function selectedPassage({ doc, selection }: Editor['state']): ReleaseAnchor | null {
  const text = (from: number, to: number): string => doc.textBetween(from, to, '\n', '\n');
  const { from, to } = selection;
  return quote('body', text(0, from), text(from, to), text(to, doc.content.size));
}
