import { Button, Checkbox, Group, Modal, Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { ReleaseSummary } from '@/api/types';
import { plural } from '@/lib/numbers';

interface Props {
  action: 'add_tags' | 'remove_tags' | null;
  chosen: ReleaseSummary[];
  onClose: () => void;
  /** Once it is gone: the focus goes back. */
  onClosed: () => void;
  onSend: (tags: string[], includingApproved: boolean) => void;
}

/** Which tags go to, or from, all that is ticked. */
export function TagsDialog({ action, chosen, onClose, onClosed, onSend }: Props) {
  const adds = action !== 'remove_tags';
  return (
    <Modal
      opened={action !== null}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      title={adds ? 'Acrescentar assuntos' : 'Retirar assuntos'}
    >
      {action !== null && <TagsForm key={action} {...{ adds, chosen, onClose, onSend }} />}
    </Modal>
  );
}

interface FormProps extends Pick<Props, 'chosen' | 'onClose' | 'onSend'> {
  adds: boolean;
}

function TagsForm({ adds, chosen, onClose, onSend }: FormProps) {
  const [tags, setTags] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  // A word that stands there counts, with or without the Enter after it.
  const all = [...new Set([...tags, ...typed.split(',').map((word) => word.trim())])].filter(
    (word) => word !== '',
  );
  const [including, setIncluding] = useState(false);
  const known = [...new Set(chosen.flatMap((release) => release.tags))].sort();
  const approved = chosen.filter((release) => release.edit_resets_approval).length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (all.length > 0) onSend(all, including);
      }}
    >
      <Stack>
        <TagsInput
          data-autofocus
          label="Assuntos"
          description={
            adds
              ? `Entram em ${plural(chosen.length, 'texto', 'textos')}. Enter ou vírgula separa.`
              : `Saem de ${plural(chosen.length, 'texto', 'textos')} em que estiverem.`
          }
          data={known}
          value={tags}
          maxTags={20}
          maxLength={60}
          onChange={setTags}
          searchValue={typed}
          onSearchChange={setTyped}
          openOnFocus={false}
        />
        {approved > 0 && (
          <Checkbox
            checked={including}
            label={`Também ${approved === 1 ? 'no texto já aprovado, que volta' : `nos ${approved} já aprovados, que voltam`} para rascunho`}
            description="Mudar os assuntos desfaz a aprovação. Desmarcado, eles ficam como estão."
            onChange={(event) => setIncluding(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancelar
          </Button>
          <Button type="submit" disabled={all.length === 0}>
            {adds ? 'Acrescentar' : 'Retirar'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
