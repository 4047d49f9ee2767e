import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconClearFormatting,
  IconColumnInsertRight,
  IconColumnRemove,
  IconH2,
  IconH3,
  IconItalic,
  IconList,
  IconListNumbers,
  IconRowInsertBottom,
  IconRowRemove,
  IconTable,
  IconTableOff,
  IconTableRow,
  IconUnderline,
  type Icon,
} from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useRef, type KeyboardEvent } from 'react';
import classes from './body-editor.module.css';
import type { ReleaseAnchor } from '@/api/types';
import { LinkControl } from './link-control';
import { remarkCommand } from './remark-command';

export interface Command {
  label: string;
  keys?: string;
  icon: Icon;
  run: (editor: Editor) => boolean;
  /** Shown pressed where this holds. */
  active?: (editor: Editor) => boolean;
  enabled?: (editor: Editor) => boolean;
}

const text: Command[] = [
  {
    label: 'Intertítulo',
    keys: 'Ctrl+Alt+2',
    icon: IconH2,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    active: (editor) => editor.isActive('heading', { level: 2 }),
  },
  {
    label: 'Subseção',
    keys: 'Ctrl+Alt+3',
    icon: IconH3,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    active: (editor) => editor.isActive('heading', { level: 3 }),
  },
  {
    label: 'Negrito',
    keys: 'Ctrl+B',
    icon: IconBold,
    run: (editor) => editor.chain().focus().toggleBold().run(),
    active: (editor) => editor.isActive('bold'),
  },
  {
    label: 'Itálico',
    keys: 'Ctrl+I',
    icon: IconItalic,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    active: (editor) => editor.isActive('italic'),
  },
  {
    label: 'Sublinhado',
    keys: 'Ctrl+U',
    icon: IconUnderline,
    run: (editor) => editor.chain().focus().toggleUnderline().run(),
    active: (editor) => editor.isActive('underline'),
  },
  {
    label: 'Lista',
    keys: 'Ctrl+Shift+8',
    icon: IconList,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    active: (editor) => editor.isActive('bulletList'),
  },
  {
    label: 'Lista numerada',
    keys: 'Ctrl+Shift+7',
    icon: IconListNumbers,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    active: (editor) => editor.isActive('orderedList'),
  },
  {
    label: 'Citação',
    keys: 'Ctrl+Shift+B',
    icon: IconBlockquote,
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    active: (editor) => editor.isActive('blockquote'),
  },
];

const tail: Command[] = [
  {
    label: 'Inserir tabela',
    icon: IconTable,
    run: (editor) =>
      editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    enabled: (editor) => !editor.isActive('table'),
  },
  {
    label: 'Limpar formatação',
    icon: IconClearFormatting,
    run: (editor) => editor.chain().focus().unsetAllMarks().clearNodes().run(),
  },
  {
    label: 'Desfazer',
    keys: 'Ctrl+Z',
    icon: IconArrowBackUp,
    run: (editor) => editor.chain().focus().undo().run(),
    enabled: (editor) => editor.can().undo(),
  },
  {
    label: 'Refazer',
    keys: 'Ctrl+Shift+Z',
    icon: IconArrowForwardUp,
    run: (editor) => editor.chain().focus().redo().run(),
    enabled: (editor) => editor.can().redo(),
  },
];

const table: Command[] = [
  {
    label: 'Nova linha abaixo',
    icon: IconRowInsertBottom,
    run: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    label: 'Nova coluna à direita',
    icon: IconColumnInsertRight,
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  {
    label: 'Excluir a linha',
    icon: IconRowRemove,
    run: (editor) => editor.chain().focus().deleteRow().run(),
  },
  {
    label: 'Excluir a coluna',
    icon: IconColumnRemove,
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  {
    label: 'Primeira linha como cabeçalho',
    icon: IconTableRow,
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
  {
    label: 'Excluir a tabela',
    icon: IconTableOff,
    run: (editor) => editor.chain().focus().deleteTable().run(),
  },
];

interface Props {
  editor: Editor;
  /** Begins a remark on what is selected. */
  onRemark?: (passage: ReleaseAnchor) => void;
}

/** One stop for Tab; the arrows walk through the buttons, as in any toolbar. */
export function BodyToolbar({ editor, onRemark }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const inTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });

  function walk(event: KeyboardEvent): void {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key) || !bar.current) return;
    const buttons = [...bar.current.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key] ?? 0;
    const next = buttons.at(to % buttons.length);
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  }

  const button = (command: Command, place: number) => (
    <ToolButton key={command.label} first={place === 0} {...{ command, editor }} />
  );
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Formatação"
      className={classes.toolbar}
      onKeyDown={walk}
    >
      {text.map(button)}
      <span className={classes.divider} aria-hidden />
      <LinkControl editor={editor} />
      {tail.map((command) => button(command, 1))}
      {onRemark && (
        <>
          <span className={classes.divider} aria-hidden />
          {button(remarkCommand(onRemark), 1)}
        </>
      )}
      {inTable && (
        <>
          <span className={classes.divider} aria-hidden />
          {table.map((command) => button(command, 1))}
        </>
      )}
    </div>
  );
}

interface ButtonProps {
  command: Command;
  editor: Editor;
  first: boolean;
}

function ToolButton({ command, editor, first }: ButtonProps) {
  const { label, keys, icon: Glyph, run, active, enabled } = command;
  const { pressed, usable } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      pressed: active?.(now) ?? false,
      usable: enabled?.(now) ?? true,
    }),
  });
  return (
    <Tooltip label={keys ? `${label} (${keys})` : label}>
      <ActionIcon
        size={34}
        variant={pressed ? 'light' : 'subtle'}
        color={pressed ? undefined : 'gray'}
        c={pressed ? undefined : 'var(--mantine-color-text)'}
        aria-label={label}
        aria-pressed={active ? pressed : undefined}
        aria-disabled={!usable || undefined}
        style={{ opacity: usable ? 1 : 0.45 }}
        tabIndex={first ? 0 : -1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => usable && run(editor)}
      >
        <Glyph size={19} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
