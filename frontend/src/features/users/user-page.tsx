import { Paper } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useMe } from '@/api/me';
import { toProblem } from '@/api/problem';
import type { User } from '@/api/types';
import { roleNames } from '@/lib/glossary';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { StatusBadge } from '@/ui/status-badge';
import { Time } from '@/ui/time';
import { UserActions } from './user-actions';
import { rolesBody, UserForm, valuesOf } from './user-form';

const route = getRouteApi('/ui/shell/pessoas/$userId');
const path = '/api/v1/users/{id}';

export function UserPage() {
  const { userId } = route.useParams();
  const user = api.useQuery('get', path, { params: { path: { id: userId } } });
  if (user.isPending) return <ListSkeleton />;
  if (user.data === undefined) {
    return <ErrorState error={user.error} onRetry={() => void user.refetch()} />;
  }
  return <UserEditor key={user.data.id} user={user.data} reload={() => void user.refetch()} />;
}

function UserEditor({ user, reload }: { user: User; reload: () => void }) {
  const me = useMe();
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const save = api.useMutation('patch', path);
  const stale = save.isError && toProblem(save.error).status === 412;

  async function refresh(): Promise<void> {
    await queryClient.invalidateQueries({ queryKey: ['get', path] });
    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/users'] });
    if (user.id === me.id) await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/me'] });
  }

  return (
    <>
      <PageHeader
        title={user.name}
        back={{ to: '/pessoas', label: 'Pessoas' }}
        description={
          <>
            Cadastro de <Time value={user.created_at} />
            {' · '}
            {user.last_seen_at == null ? (
              'nunca entrou'
            ) : (
              <>
                visto <Time value={user.last_seen_at} />
              </>
            )}{' '}
            {user.disabled && <StatusBadge tone="stopped" label="Acesso desativado" />}
          </>
        }
        actions={<UserActions user={user} onChanged={() => void refresh()} />}
      />
      <Paper withBorder p="lg">
        <UserForm
          key={round}
          initial={valuesOf(user)}
          readOnly={!user.allowed_actions.includes('edit')}
          error={save.error}
          pending={save.isPending}
          submitLabel="Salvar"
          onSubmit={(values) =>
            save.mutate(
              {
                params: { path: { id: user.id }, header: ifMatch(user) },
                body: { ...values, roles: rolesBody(values.roles) },
              },
              {
                onSuccess: () => {
                  notifyDone('Cadastro salvo.');
                  void refresh();
                },
                onError: (error) => {
                  if (toProblem(error).status === 412) reload();
                },
              },
            )
          }
          notice={
            stale ? (
              <ConflictAlert
                differences={[
                  { label: 'Nome', theirs: user.name },
                  { label: 'E-mail', theirs: user.email },
                  {
                    label: 'Papéis',
                    theirs: user.roles
                      .map(({ role, unit }) => `${roleNames[role]} em ${unit.acronym ?? unit.name}`)
                      .join('; '),
                  },
                ]}
                onTakeTheirs={() => {
                  save.reset();
                  setRound(round + 1);
                }}
              />
            ) : (
              <ProblemAlert error={save.error} shown={['/name', '/email', '/roles']} />
            )
          }
        />
      </Paper>
    </>
  );
}
