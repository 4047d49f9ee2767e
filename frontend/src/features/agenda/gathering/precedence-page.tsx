import { ActionIcon, Button, Paper, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconListNumbers,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { keyset } from '@/api/keyset';
import type { Precedence } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import classes from './gathering.module.css';
import { PrecedenceDialog } from './precedence-dialog';

const path = '/api/v1/precedence';

/** The order in which authorities are named and seated, for the whole office. */
export function PrecedencePage() {
  const client = useQueryClient();
  const [dialog, setDialog] = useState<Precedence | 'new' | null>(null);
  const query = api.useInfiniteQuery('get', path, { params: { query: { limit: 100 } } }, keyset);
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  const edits = all.some(({ allowed_actions }) => allowed_actions.includes('edit'));
  const refresh = () => void client.invalidateQueries({ queryKey: ['get', path] });
  return (
    <>
      <PageHeader
        title="Precedência"
        description="A ordem dos cargos nas cerimônias, a partir do Decreto 70.274/1972 adaptado a um estado. As autoridades de cada evento aparecem nela, pelo cargo; gênero e plural não importam. Ela vale para toda a assessoria."
        actions={
          edits && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setDialog('new')}
            >
              Novo cargo
            </Button>
          )
        }
      />
      <Paper withBorder>
        <InfiniteList
          query={query}
          label="Ordem de precedência"
          noun={['cargo', 'cargos']}
          getKey={(entry) => entry.id}
          empty={
            <EmptyState icon={IconListNumbers} title="Nenhum cargo">
              Sem cargos nesta lista, as autoridades aparecem como foram escritas.
            </EmptyState>
          }
        >
          {(entry) => (
            <PrecedenceRow
              entry={entry}
              last={all.length}
              onEdit={() => setDialog(entry)}
              onChanged={refresh}
            />
          )}
        </InfiniteList>
      </Paper>
      {dialog !== null && (
        <PrecedenceDialog
          entry={dialog === 'new' ? undefined : dialog}
          last={all.length}
          onClose={() => setDialog(null)}
          onSaved={refresh}
        />
      )}
    </>
  );
}

interface RowProps {
  entry: Precedence;
  last: number;
  onEdit: () => void;
  onChanged: () => void;
}

function PrecedenceRow({ entry, last, onEdit, onChanged }: RowProps) {
  const move = api.useMutation('patch', `${path}/{id}`);
  const remove = api.useMutation('delete', `${path}/{id}`);
  const params = { path: { id: entry.id }, header: ifMatch(entry) };
  const { office, position, synonyms, allowed_actions } = entry;
  const go = (to: number) =>
    move.mutate(
      { params, body: { position: to } },
      { onError: notifyProblem, onSettled: onChanged },
    );

  async function askAndRemove(): Promise<void> {
    const sure = await confirm({
      title: `Tirar «${office}» da ordem?`,
      message: 'Quem tem este cargo passa a vir no fim das listas. Não é possível desfazer.',
      confirmLabel: 'Tirar',
      danger: true,
    });
    if (!sure) return;
    remove.mutate(
      { params },
      {
        onSuccess: () => notifyDone(`«${office}» tirado da ordem.`),
        onError: notifyProblem,
        onSettled: onChanged,
      },
    );
  }

  const edits = allowed_actions.includes('edit');
  return (
    <div className={classes.guest}>
      <span className={classes.place}>{position}</span>
      <div className={classes.grow}>
        <Text fw={600}>{office}</Text>
        {synonyms.length > 0 && (
          <Text size="sm" c="dimmed">
            também: {synonyms.join(', ')}
          </Text>
        )}
      </div>
      {edits && (
        <>
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={position === 1 || move.isPending}
            aria-label={`Subir ${office}`}
            onClick={() => go(position - 1)}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={position === last || move.isPending}
            aria-label={`Descer ${office}`}
            onClick={() => go(position + 1)}
          >
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" size="lg" aria-label={`Editar ${office}`} onClick={onEdit}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Tirar ${office}`}
            onClick={() => void askAndRemove()}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
