import { ActionIcon, Button, Group, Paper, Select, Text, TextInput } from '@mantine/core';
import { IconCar, IconPencil, IconPlus, IconSearch, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { keyset } from '@/api/keyset';
import { can, useMe } from '@/api/me';
import type { Resource } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import classes from './gathering.module.css';
import { ResourceDialog } from './resource-dialog';
import { resourceKinds } from './words';

const route = getRouteApi('/ui/shell/recursos');
const path = '/api/v1/resources';

/** The vehicles, equipment and rooms that events book. */
export function ResourcesPage() {
  const me = useMe();
  const { q = '', tipo = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<Resource | 'new' | null>(null);
  const query = api.useInfiniteQuery(
    'get',
    path,
    {
      params: {
        query: { limit: 50, q: q === '' ? undefined : q, kind: tipo === '' ? undefined : tipo },
      },
    },
    keyset,
  );
  const refresh = () => void client.invalidateQueries({ queryKey: ['get', path] });
  const search = (next: { q?: string; tipo?: string }) =>
    void navigate({ search: { q, tipo, ...next }, replace: true });
  const newButton = can(me, 'agenda.manage') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog('new')}>
      Novo recurso
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Recursos"
        description="Veículos, equipamentos e salas que os eventos reservam. O que é de um órgão serve também aos que ficam abaixo dele; reservado para um evento, não sai para outro na mesma hora sem que se diga o motivo."
        actions={newButton}
      />
      <Group mb="sm">
        <TextInput
          type="search"
          aria-label="Procurar recurso"
          placeholder="Nome"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={q}
          onChange={(event) => search({ q: event.currentTarget.value })}
        />
        <Select
          aria-label="Tipo"
          placeholder="Todos os tipos"
          clearable
          clearButtonProps={{ 'aria-label': 'Todos os tipos' }}
          data={Object.entries(resourceKinds).map(([value, label]) => ({ value, label }))}
          value={tipo === '' ? null : tipo}
          onChange={(value) => search({ tipo: value ?? '' })}
        />
      </Group>
      <Paper withBorder>
        <InfiniteList
          query={query}
          label="Recursos"
          noun={['recurso', 'recursos']}
          getKey={(resource) => resource.id}
          empty={
            q === '' && tipo === '' ? (
              <EmptyState icon={IconCar} title="Nenhum recurso" action={newButton}>
                Cadastre o que os eventos disputam: a van, a câmera, o auditório.
              </EmptyState>
            ) : (
              <EmptyState icon={IconSearch} title="Nada assim">
                Confira a grafia ou mude o tipo.
              </EmptyState>
            )
          }
        >
          {(resource) => (
            <ResourceRow
              resource={resource}
              onEdit={() => setDialog(resource)}
              onDeleted={refresh}
            />
          )}
        </InfiniteList>
      </Paper>
      {dialog !== null && (
        <ResourceDialog
          resource={dialog === 'new' ? undefined : dialog}
          onClose={() => setDialog(null)}
          onSaved={refresh}
        />
      )}
    </>
  );
}

interface RowProps {
  resource: Resource;
  onEdit: () => void;
  onDeleted: () => void;
}

function ResourceRow({ resource, onEdit, onDeleted }: RowProps) {
  const remove = api.useMutation('delete', `${path}/{id}`);
  const { name, kind, unit, capacity, note, active, allowed_actions } = resource;
  const facts = [
    resourceKinds[kind],
    unit.acronym ?? unit.name,
    capacity === null ? '' : `${capacity} lugares`,
    note ?? '',
  ];

  async function askAndDelete(): Promise<void> {
    const sure = await confirm({
      title: `Excluir «${name}»?`,
      message:
        'Só se exclui o que nunca foi reservado; o resto se desativa. Não é possível desfazer.',
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (!sure) return;
    remove.mutate(
      { params: { path: { id: resource.id }, header: ifMatch(resource) } },
      {
        onSuccess: () => notifyDone(`«${name}» excluído.`),
        onError: notifyProblem,
        onSettled: onDeleted,
      },
    );
  }

  return (
    <div className={classes.guest}>
      <div className={classes.grow}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {facts.filter((fact) => fact !== '').join(' · ')}
        </Text>
      </div>
      {!active && <StatusBadge tone="neutral" label="Desativado" />}
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
    </div>
  );
}
