import { ActionIcon, Button, Group, Popover, TextInput, Tooltip } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type SyntheticEvent } from 'react';

/** What people type or paste as an address, made one: «cidades.ce.gov.br» too. */
export function toHref(typed: string): string | null {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(text)) return text;
  if (/^[^\s@/]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/iu.test(text))
    return `https://${text}`;
  return null;
}

export function LinkControl({ editor }: { editor: Editor }) {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const linked = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('link') });

  function open(): void {
    const href: unknown = editor.getAttributes('link').href;
    setTyped(typeof href === 'string' ? href : '');
    setFault(null);
    setOpened(true);
  }

  function close(): void {
    setOpened(false);
    editor.commands.focus();
  }

  function apply(event: SyntheticEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const href = toHref(typed);
    if (!href) return setFault('Digite um endereço como cidades.ce.gov.br/obras');
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (empty && !linked) {
      chain.insertContent({
        type: 'text',
        text: typed.trim(),
        marks: [{ type: 'link', attrs: { href } }],
      });
    } else {
      chain.setLink({ href });
    }
    chain.run();
    setOpened(false);
  }

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      onDismiss={close}
      trapFocus
      withinPortal
      width={320}
    >
      <Popover.Target>
        <Tooltip label="Link" disabled={opened}>
          <ActionIcon
            size={34}
            variant={linked ? 'light' : 'subtle'}
            color={linked ? undefined : 'gray'}
            c={linked ? undefined : 'var(--mantine-color-text)'}
            aria-label="Link"
            aria-pressed={linked}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => (opened ? close() : open())}
          >
            <IconLink size={19} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Link">
        <form onSubmit={apply} noValidate>
          <TextInput
            data-autofocus
            label="Endereço do link"
            inputMode="url"
            placeholder="https://"
            value={typed}
            error={fault}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs" mt="sm">
            {linked && (
              <Button
                variant="subtle"
                color="red"
                size="compact-md"
                onClick={() => {
                  editor.chain().focus().extendMarkRange('link').unsetLink().run();
                  setOpened(false);
                }}
              >
                Remover
              </Button>
            )}
            <Button type="submit" size="compact-md">
              Aplicar
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
