import { Button, Fieldset, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '@/api/me';
import type { Release, UnitBrief } from '@/api/types';
import { formatExact } from '@/lib/dates';
import { releaseKinds } from '@/lib/glossary';
import type { FieldConflict } from '../autosave/merge';
import { fieldNames, type ContentField, type ReleaseContent } from '../content';
import { plainText } from '@/ui/editor/html';
import classes from './release-editor.module.css';

type Side = 'mine' | 'theirs';
type Choices = Partial<Record<ContentField, Side>>;

interface Props {
  release: Release;
  conflicts: FieldConflict<ReleaseContent>[];
  onResolve: (choices: Choices) => void;
}

/** Two people changed the same fields: both texts, and a choice for each. Nothing is kept or lost unasked. */
export function ConflictDialog({ release, conflicts, onResolve }: Props) {
  const me = useMe();
  const [choices, setChoices] = useState<Choices>({});
  const open = conflicts.filter(({ field }) => !choices[field]).length;
  const other =
    release.last_editor.id === me.id ? 'Salvo em outra janela' : `De ${release.last_editor.name}`;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title="O texto foi alterado nos dois lados"
    >
      <Stack>
        <Text size="sm">
          Enquanto você escrevia, uma versão diferente foi salva. Escolha, em cada campo, qual fica.
          Os campos que só um dos lados alterou já foram juntados.
        </Text>
        {conflicts.map((conflict) => (
          <Field
            key={conflict.field}
            conflict={conflict}
            other={other}
            choice={choices[conflict.field]}
            onChoose={(side) => setChoices((before) => ({ ...before, [conflict.field]: side }))}
          />
        ))}
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {open > 0 ? `Falta escolher em ${open === 1 ? '1 campo' : `${open} campos`}` : ''}
          </Text>
          <Button disabled={open > 0} onClick={() => onResolve(choices)}>
            Ficar com o que escolhi
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface FieldProps {
  conflict: FieldConflict<ReleaseContent>;
  other: string;
  choice: Side | undefined;
  onChoose: (side: Side) => void;
}

function Field({ conflict, other, choice, onChoose }: FieldProps) {
  const { units } = useMe();
  const { field, mine, theirs } = conflict;
  const sides = [
    { side: 'mine' as const, label: 'O que você escreveu', value: mine },
    { side: 'theirs' as const, label: other, value: theirs },
  ];
  return (
    <Fieldset legend={fieldNames[field]}>
      <div className={classes.versions}>
        {sides.map(({ side, label, value }) => (
          <div key={side} className={classes.version} data-chosen={choice === side || undefined}>
            <Radio
              name={`conflict-${field}`}
              label={label}
              checked={choice === side}
              onChange={() => onChoose(side)}
            />
            {/* Long texts scroll, and what scrolls must be reachable by keyboard. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={classes.versionText} tabIndex={0} role="group" aria-label={label}>
              {readable(field, value, units)}
            </div>
          </div>
        ))}
      </div>
    </Fieldset>
  );
}

function readable(
  field: ContentField,
  value: ReleaseContent[ContentField],
  units: readonly UnitBrief[],
): string {
  if (value === null || value === '') return '(vazio)';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : '(vazio)';
  if (field === 'body_html') return plainText(value);
  if (field === 'embargo_until') return formatExact(value);
  if (field === 'kind') return releaseKinds[value as keyof typeof releaseKinds];
  if (field === 'unit_id') return units.find(({ id }) => id === value)?.name ?? value;
  return value;
}
