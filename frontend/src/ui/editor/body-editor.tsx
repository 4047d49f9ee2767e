import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { ReleaseAnchor } from '@/api/types';
import { articleText } from '@/ui/article-text';
import { BodyToolbar } from './body-toolbar';
import classes from './body-editor.module.css';
import { countWords, portableHtml } from './html';
import { cleanPaste } from './paste';
import { isRemarkKey, selectedPassage } from './remark-command';
import { bodyExtensions } from './schema';

/** The bars over and under a long text, on a phone too: the line that one types stays clear of them. */
const BARS = { top: 56, right: 0, bottom: 124, left: 0 };

interface Props {
  /** Names the text for assistive technology: «Texto do release». */
  label: string;
  /** Of the element that holds the text, for addresses that lead to it. */
  id: string;
  /** A few lines, not a page. */
  compact?: boolean;
  html: string;
  /** Grows when `html` was changed by something other than this editor. */
  replaced: number;
  readOnly: boolean;
  error: string | undefined;
  onChange: (html: string) => void;
  onCount?: (words: number) => void;
  onReady?: (editor: Editor) => void;
  /** Begins a remark on what is selected. */
  onRemark?: (passage: ReleaseAnchor) => void;
}

export function BodyEditor(props: Props) {
  const { label, id, compact, html, replaced, readOnly, error } = props;
  const { onChange, onCount, onReady, onRemark } = props;
  const handlers = useRef({ onChange, onCount, onRemark });
  useEffect(() => {
    handlers.current = { onChange, onCount, onRemark };
  });
  const editor = useEditor({
    extensions: bodyExtensions,
    content: html,
    editable: !readOnly,
    shouldRerenderOnTransaction: false,
    editorProps: {
      ...(!compact && { scrollThreshold: BARS, scrollMargin: BARS }),
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: `${articleText} ${classes.text ?? ''}`,
        lang: 'pt-BR',
        spellcheck: 'true',
      },
      transformPastedHTML: cleanPaste,
      handleKeyDown: (view, event) => {
        const begin = handlers.current.onRemark;
        if (!begin || !isRemarkKey(event)) return false;
        const passage = selectedPassage(view.state);
        if (passage) begin(passage);
        return true;
      },
    },
    onCreate: ({ editor: created }) => {
      handlers.current.onCount?.(wordsOf(created));
      onReady?.(created);
    },
    onUpdate: ({ editor: changed }) => {
      handlers.current.onChange(portableHtml(changed.getHTML()));
      handlers.current.onCount?.(wordsOf(changed));
    },
  });

  useEffect(() => {
    editor.setEditable(!readOnly, false);
  }, [editor, readOnly]);

  useEffect(() => {
    if (replaced === 0 || portableHtml(editor.getHTML()) === html) return;
    editor.commands.setContent(html, { emitUpdate: false });
    handlers.current.onCount?.(wordsOf(editor));
    // Only a replacement counts: `html` itself changes with every key pressed here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, replaced]);

  return (
    <div
      className={classes.editor}
      data-compact={compact ?? undefined}
      data-invalid={error !== undefined || undefined}
    >
      {!readOnly && <BodyToolbar editor={editor} onRemark={onRemark} />}
      <EditorContent editor={editor} />
      {error !== undefined && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function wordsOf(editor: Editor): number {
  return countWords(editor.getText({ blockSeparator: '\n' }));
}
