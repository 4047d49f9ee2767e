import { Button, Paper } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { toProblem } from '@/api/problem';
import type { Blackout } from '@/api/types';
import { formatExact } from '@/lib/dates';
import { blackoutStates, spheres } from '@/lib/glossary';
import { confirm } from '@/ui/confirm';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { StatusBadge } from '@/ui/status-badge';
import { blackoutBody, BlackoutForm, blackoutPointers, valuesOf } from './blackout-form';
import { useOutdateBlackouts } from './blackout-queries';
import { HiddenReleases } from './hidden-releases';
import { HideExisting } from './hide-existing';

const route = getRouteApi('/ui/shell/defeso/$blackoutId');
const path = '/api/v1/blackouts/{id}';

export function BlackoutPage() {
  const { blackoutId } = route.useParams();
  const blackout = api.useQuery('get', path, { params: { path: { id: blackoutId } } });
  if (blackout.isPending) return <ListSkeleton />;
  if (blackout.data === undefined) {
    return <ErrorState error={blackout.error} onRetry={() => void blackout.refetch()} />;
  }
  return (
    <BlackoutEditor
      key={blackout.data.id}
      blackout={blackout.data}
      reload={() => void blackout.refetch()}
    />
  );
}

function BlackoutEditor({ blackout, reload }: { blackout: Blackout; reload: () => void }) {
  const navigate = useNavigate();
  const outdate = useOutdateBlackouts();
  const [round, setRound] = useState(0);
  const save = api.useMutation('patch', path);
  const remove = api.useMutation('delete', path);
  const stale = save.isError && toProblem(save.error).status === 412;
  const params = { path: { id: blackout.id }, header: ifMatch(blackout) };
  const mayEdit = blackout.allowed_actions.includes('edit');

  async function askAndRemove(): Promise<void> {
    const sure = await confirm({
      title: `Excluir «${blackout.name}»?`,
      message: blackout.hiding
        ? 'O que este período oculta volta ao ar no mesmo instante. Não é possível desfazer.'
        : 'Se o período estiver em curso, deixa de valer no mesmo instante. Não é possível desfazer.',
      confirmLabel: 'Excluir',
      danger: true,
    });
    if (!sure) return;
    remove.mutate(
      { params },
      {
        onSuccess: async () => {
          await navigate({ to: '/defeso' });
          notifyDone(`«${blackout.name}» excluído.`);
          await outdate();
        },
        onError: notifyProblem,
      },
    );
  }

  return (
    <>
      <PageHeader
        title={blackout.name}
        back={{ to: '/defeso', label: 'Defeso eleitoral' }}
        description={
          <>
            <StatusBadge {...blackoutStates[blackout.state]} /> {spheres[blackout.sphere]}, de{' '}
            {formatExact(blackout.starts_at)} a {formatExact(blackout.ends_at)}.
            {!blackout.applies && ' É de outra esfera: não vale para esta assessoria.'}
          </>
        }
        actions={
          blackout.allowed_actions.includes('delete') && (
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              loading={remove.isPending}
              onClick={() => void askAndRemove()}
            >
              Excluir
            </Button>
          )
        }
      />
      <HideExisting blackout={blackout} />
      <HiddenReleases blackout={blackout} />
      <Paper withBorder p="lg" mt="lg" component="section" aria-label="Período e exceções">
        <BlackoutForm
          key={round}
          initial={valuesOf(blackout)}
          readOnly={!mayEdit}
          error={save.error}
          pending={save.isPending}
          submitLabel="Salvar"
          onSubmit={(values) =>
            save.mutate(
              { params, body: blackoutBody(values) },
              {
                onSuccess: async () => {
                  notifyDone('Período salvo.');
                  await outdate();
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
                { label: 'Nome', theirs: blackout.name },
                { label: 'Começa', theirs: formatExact(blackout.starts_at) },
                { label: 'Termina', theirs: formatExact(blackout.ends_at) },
              ]}
              onTakeTheirs={() => {
                save.reset();
                setRound(round + 1);
              }}
            />
          ) : (
            <ProblemAlert error={save.error} shown={blackoutPointers} />
          )}
        </BlackoutForm>
      </Paper>
    </>
  );
}
