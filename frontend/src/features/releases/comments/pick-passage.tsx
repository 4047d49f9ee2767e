import { Button, Group, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Release, ReleaseAnchor, ReleaseAnchorField } from '@/api/types';
import { quote } from '@/lib/anchor';
import { plainText } from './passages';

interface Props {
  release: Release;
  opened: boolean;
  onClose: () => void;
  onPick: (passage: ReleaseAnchor) => void;
}

/** The way to a passage with the keyboard alone: the text in a field that can be walked through, not changed. */
export function PickPassage({ release, opened, onClose, onPick }: Props) {
  const picked = useRef<ReleaseAnchor | null>(null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={() => {
        if (picked.current) onPick(picked.current);
        picked.current = null;
      }}
      title="Comentar um trecho"
      size="lg"
    >
      {opened && (
        <Picker
          release={release}
          onPick={(passage) => {
            picked.current = passage;
            onClose();
          }}
        />
      )}
    </Modal>
  );
}

/** The text is only read here. */
function keep(): void {
  // What React is told of a change is not taken: the value stays.
}

function Picker({ release, onPick }: Pick<Props, 'release' | 'onPick'>) {
  const [field, setField] = useState<ReleaseAnchorField>('body');
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = field === 'title' ? release.title : plainText(release.body_html);

  useEffect(() => {
    const refuse = (event: Event): void => event.preventDefault();
    const element = box.current;
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, []);

  function pick(): void {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = box.current ?? {};
    const passage = quote(field, text.slice(0, from), text.slice(from, to), text.slice(to));
    if (passage) onPick(passage);
    else {
      setFault('Selecione algumas palavras, até mil caracteres.');
      box.current?.focus();
    }
  }

  return (
    <Stack>
      <SegmentedControl
        aria-label="Onde está o trecho"
        value={field}
        onChange={(next) => {
          setField(next);
          setFault(null);
        }}
        data={[
          { value: 'body', label: 'Texto' },
          { value: 'title', label: 'Título' },
        ]}
      />
      <Textarea
        ref={box}
        label="Selecione o trecho"
        description="Com o mouse, com o dedo ou com Shift e as setas."
        // Not `readOnly`: browsers then show no caret to walk and select with.
        aria-readonly
        inputMode="none"
        autosize
        minRows={field === 'title' ? 2 : 8}
        maxRows={16}
        data-autofocus
        value={text}
        error={fault}
        onChange={keep}
      />
      <Group justify="flex-end">
        <Button onClick={pick}>Comentar trecho</Button>
      </Group>
    </Stack>
  );
}
