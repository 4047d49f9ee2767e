import { Anchor, Breadcrumbs, Button, Paper } from '@mantine/core';
import { IconPalette, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { toProblem } from '@/api/problem';
import type { Unit } from '@/api/types';
import { unitKinds } from '@/lib/glossary';
import { confirm } from '@/ui/confirm';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { unitBody, UnitForm, unitPointers, type UnitValues } from './unit-form';

const route = getRouteApi('/ui/shell/orgaos/$unitId');
const path = '/api/v1/units/{id}';

export function UnitPage() {
  const { unitId } = route.useParams();
  const unit = api.useQuery('get', path, { params: { path: { id: unitId } } });
  if (unit.isPending) return <ListSkeleton />;
  if (unit.data === undefined) {
    return <ErrorState error={unit.error} onRetry={() => void unit.refetch()} />;
  }
  return <UnitEditor key={unit.data.id} unit={unit.data} reload={() => void unit.refetch()} />;
}

function valuesOf(unit: Unit): UnitValues {
  return {
    name: unit.name,
    acronym: unit.acronym ?? '',
    kind: unit.kind,
    parent_id: unit.parent_id ?? '',
    slug: unit.slug,
  };
}

function UnitEditor({ unit, reload }: { unit: Unit; reload: () => void }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const save = api.useMutation('patch', path);
  const remove = api.useMutation('delete', path);
  const stale = save.isError && toProblem(save.error).status === 412;
  const params = { path: { id: unit.id }, header: ifMatch(unit) };
  const refreshAll = () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/units'] });

  async function askAndRemove(): Promise<void> {
    const sure = await confirm({
      title: `Excluir «${unit.name}»?`,
      message:
        'Só é possível excluir um órgão sem registros, pessoas e órgãos abaixo dele. Não é possível desfazer.',
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (!sure) return;
    remove.mutate(
      { params },
      {
        onSuccess: async () => {
          await navigate({ to: '/orgaos' });
          notifyDone(`«${unit.name}» excluído.`);
          await refreshAll();
        },
        onError: notifyProblem,
      },
    );
  }

  return (
    <>
      <PageHeader
        title={unit.name}
        back={{ to: '/orgaos', label: 'Órgãos' }}
        description={
          unit.path.length > 0 && (
            <Breadcrumbs separator="›" separatorMargin={6}>
              {unit.path.map((above) => (
                <Anchor
                  key={above.id}
                  size="sm"
                  renderRoot={(props) => (
                    <Link to="/orgaos/$unitId" params={{ unitId: above.id }} {...props} />
                  )}
                >
                  {above.acronym ?? above.name}
                </Anchor>
              ))}
              <span>{unitKinds[unit.kind]}</span>
            </Breadcrumbs>
          )
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPalette size={16} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/orgaos/$unitId/identidade" params={{ unitId: unit.id }} {...props} />
              )}
            >
              Identidade pública
            </Button>
            {unit.allowed_actions.includes('delete') && (
              <Button
                variant="default"
                leftSection={<IconTrash size={16} aria-hidden />}
                loading={remove.isPending}
                onClick={() => void askAndRemove()}
              >
                Excluir
              </Button>
            )}
          </>
        }
      />
      <Paper withBorder p="lg">
        <UnitForm
          key={round}
          initial={valuesOf(unit)}
          unitId={unit.id}
          readOnly={!unit.allowed_actions.includes('edit')}
          error={save.error}
          pending={save.isPending}
          submitLabel="Salvar"
          onSubmit={(values) =>
            save.mutate(
              { params, body: unitBody(values) },
              {
                onSuccess: async () => {
                  notifyDone('Órgão salvo.');
                  await queryClient.invalidateQueries({ queryKey: ['get', path] });
                  await refreshAll();
                },
                onError: (error) => {
                  if (toProblem(error).status === 412) reload();
                },
              },
            )
          }
        >
          {stale ? (
            <ConflictAlert
              differences={[
                { label: 'Nome', theirs: unit.name },
                { label: 'Sigla', theirs: unit.acronym ?? '' },
                { label: 'Tipo', theirs: unitKinds[unit.kind] },
              ]}
              onTakeTheirs={() => {
                save.reset();
                setRound(round + 1);
              }}
            />
          ) : (
            <ProblemAlert error={save.error} shown={unitPointers} />
          )}
        </UnitForm>
      </Paper>
    </>
  );
}
