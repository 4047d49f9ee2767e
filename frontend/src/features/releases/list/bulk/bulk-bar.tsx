import { Button, CloseButton, Group, Menu, Paper, Progress, Text } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconDotsVertical,
  IconTagMinus,
  IconTagPlus,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReleaseSummary } from '@/api/types';
import { plural } from '@/lib/numbers';
import { confirm } from '@/ui/confirm';
import classes from './bulk.module.css';
import type { BulkOrder } from './bulk';
import { TagsDialog } from './tags-dialog';
import type { Progress as Done } from './use-bulk';

interface Props {
  chosen: ReleaseSummary[];
  progress: Done | null;
  onOrder: (order: BulkOrder) => void;
  onClear: () => void;
}

const plain = { tags: [], includingApproved: false };

/** What may be done with all that is ticked; only what some of it allows is offered. */
export function BulkBar({ chosen, progress, onOrder, onClear }: Props) {
  const [tagging, setTagging] = useState<'add_tags' | 'remove_tags' | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const allows = (action: 'edit' | 'archive' | 'restore'): boolean =>
    chosen.some(({ allowed_actions }) => allowed_actions.includes(action));

  async function archive(): Promise<void> {
    const losing = chosen.filter(({ status }) => status === 'in_review' || status === 'approved');
    if (losing.length > 0) {
      const agreed = await confirm({
        title: `Arquivar ${plural(chosen.length, 'texto', 'textos')}?`,
        message: `${plural(losing.length, 'texto está', 'textos estão')} em revisão ou com aprovação. Desfazer traz de volta o texto, como rascunho; a aprovação não.`,
        confirmLabel: 'Arquivar',
      });
      if (!agreed) return;
    }
    onOrder({ action: 'archive', ...plain });
  }

  if (progress) {
    const { through, total } = progress;
    return (
      <Paper withBorder p="sm" mb="sm" className={classes.bar} role="status">
        <Text size="sm" mb={6}>
          {through} de {plural(total, 'texto', 'textos')}…
        </Text>
        <Progress value={(100 * through) / total} aria-label="Andamento" animated />
      </Paper>
    );
  }
  return (
    <Paper
      withBorder
      p="xs"
      mb="sm"
      className={classes.bar}
      role="group"
      aria-label="Ações com os selecionados"
    >
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} role="status" className={classes.count}>
          {plural(chosen.length, 'selecionado', 'selecionados')}
        </Text>
        <Group gap="xs" wrap="nowrap">
          {allows('edit') && (
            <Button
              ref={first}
              size="xs"
              variant="default"
              leftSection={<IconTagPlus size={16} aria-hidden />}
              onClick={() => setTagging('add_tags')}
            >
              Assuntos
            </Button>
          )}
          {allows('archive') && (
            <Button
              size="xs"
              variant="default"
              visibleFrom="xs"
              leftSection={<IconArchive size={16} aria-hidden />}
              onClick={() => void archive()}
            >
              Arquivar
            </Button>
          )}
          <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button size="xs" variant="default" px={6} aria-label="Mais ações">
                <IconDotsVertical size={18} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {allows('edit') && (
                <Menu.Item
                  leftSection={<IconTagMinus size={16} aria-hidden />}
                  onClick={() => setTagging('remove_tags')}
                >
                  Retirar assuntos…
                </Menu.Item>
              )}
              {allows('archive') && (
                <Menu.Item
                  leftSection={<IconArchive size={16} aria-hidden />}
                  onClick={() => void archive()}
                >
                  Arquivar
                </Menu.Item>
              )}
              <Menu.Item
                leftSection={<IconArchiveOff size={16} aria-hidden />}
                disabled={!allows('restore')}
                onClick={() => onOrder({ action: 'restore', ...plain })}
              >
                Restaurar
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <CloseButton aria-label="Limpar a seleção" onClick={onClear} />
        </Group>
      </Group>
      <TagsDialog
        action={tagging}
        chosen={chosen}
        onClose={() => setTagging(null)}
        onClosed={() => first.current?.focus()}
        onSend={(tags, includingApproved) => {
          if (tagging) onOrder({ action: tagging, tags, includingApproved });
          setTagging(null);
        }}
      />
    </Paper>
  );
}
