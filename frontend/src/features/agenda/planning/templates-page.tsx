import { ActionIcon, Button, Group, Paper, Text } from '@mantine/core';
import { IconChecklist, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { keyset } from '@/api/keyset';
import { can, useMe } from '@/api/me';
import type { ChecklistTemplate } from '@/api/types';
import { eventKinds } from '@/lib/glossary';
import { confirm } from '@/ui/confirm';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import classes from './planning.module.css';
import { TemplateDialog } from './template-dialog';

const path = '/api/v1/checklist-templates';

/** What is done for every event of a kind: the lists from which an event's checklist begins. */
export function ChecklistTemplatesPage() {
  const me = useMe();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<ChecklistTemplate | 'new' | null>(null);
  const query = api.useInfiniteQuery('get', path, { params: { query: { limit: 50 } } }, keyset);
  const refresh = () => void client.invalidateQueries({ queryKey: ['get', path] });
  const newButton = can(me, 'agenda.manage') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog('new')}>
      Novo modelo
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Modelos de checklist"
        description="O que se faz em todo evento de um tipo, com o prazo de cada item em dias antes ou depois dele. Na aba Checklist do evento, o modelo vira uma lista que acompanha a data."
        actions={newButton}
      />
      <Paper withBorder>
        <InfiniteList
          query={query}
          label="Modelos de checklist"
          noun={['modelo', 'modelos']}
          getKey={(template) => template.id}
          empty={
            <EmptyState icon={IconChecklist} title="Nenhum modelo" action={newButton}>
              Escreva uma vez o que toda inauguração pede, e cada uma começa daí.
            </EmptyState>
          }
        >
          {(template) => (
            <TemplateRow
              template={template}
              onEdit={() => setDialog(template)}
              onDeleted={refresh}
            />
          )}
        </InfiniteList>
      </Paper>
      {dialog !== null && (
        <TemplateDialog
          template={dialog === 'new' ? undefined : dialog}
          onClose={() => setDialog(null)}
          onSaved={refresh}
        />
      )}
    </>
  );
}

interface RowProps {
  template: ChecklistTemplate;
  onEdit: () => void;
  onDeleted: () => void;
}

function TemplateRow({ template, onEdit, onDeleted }: RowProps) {
  const remove = api.useMutation('delete', `${path}/{id}`);
  const { id, name, event_kind, unit, items, allowed_actions } = template;
  const facts = [
    event_kind === null ? 'Todo evento' : eventKinds[event_kind],
    unit === null ? 'Toda a assessoria' : (unit.acronym ?? unit.name),
    items.length === 1 ? '1 item' : `${items.length} itens`,
  ];

  async function askAndDelete(): Promise<void> {
    const sure = await confirm({
      title: `Excluir o modelo «${name}»?`,
      message: 'Os checklists que começaram por ele ficam como estão. Não é possível desfazer.',
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (!sure) return;
    remove.mutate(
      { params: { path: { id }, header: ifMatch(template) } },
      {
        onSuccess: () => notifyDone(`Modelo «${name}» excluído.`),
        onError: notifyProblem,
        onSettled: onDeleted,
      },
    );
  }

  return (
    <Group px="md" py="sm" wrap="nowrap">
      <div className={classes.grow}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      </div>
      {allowed_actions.includes('edit') && (
        <ActionIcon variant="subtle" size="lg" aria-label={`Editar ${name}`} onClick={onEdit}>
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      )}
      {allowed_actions.includes('delete') && (
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={`Excluir ${name}`}
          onClick={() => void askAndDelete()}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
