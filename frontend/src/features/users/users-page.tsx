import { Button, Paper, Tabs } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import { can, useMe } from '@/api/me';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { PageHeader } from '@/ui/page-header';
import { RolesTable } from './roles-table';
import { UserFilters } from './user-filters';
import { UserRow } from './user-row';

const route = getRouteApi('/ui/shell/pessoas');

export function UsersPage() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader
        title="Pessoas"
        description="Quem usa a Pauta e o que cada um pode fazer em cada órgão."
        actions={can(me, 'users.manage') && <NewUserButton />}
      />
      <Tabs
        value={search.aba ?? 'pessoas'}
        onChange={(tab) =>
          void navigate({ search: { ...search, aba: tab === 'papeis' ? tab : undefined } })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="pessoas">Pessoas</Tabs.Tab>
          <Tabs.Tab value="papeis">Papéis e permissões</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="pessoas">
          <UserFilters search={search} onChange={(next) => void navigate(next)} />
          <UserList />
        </Tabs.Panel>
        <Tabs.Panel value="papeis">
          <RolesTable />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function NewUserButton() {
  return (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/pessoas/nova" {...props} />}
    >
      Nova pessoa
    </Button>
  );
}

function UserList() {
  const me = useMe();
  const { q, unit, role, disabled } = route.useSearch();
  const go = useNavigate();
  const users = api.useInfiniteQuery(
    'get',
    '/api/v1/users',
    {
      params: {
        query: {
          q,
          unit,
          role: role as never,
          disabled: disabled === undefined ? undefined : disabled === 'true',
          limit: 30,
        },
      },
    },
    keyset,
  );
  const filtered = [q, unit, role, disabled].some((value) => value !== undefined);
  return (
    <Paper withBorder>
      <InfiniteList
        query={users}
        label="Pessoas"
        noun={['pessoa', 'pessoas']}
        getKey={(user) => user.id}
        onEdit={(user) => void go({ to: '/pessoas/$userId', params: { userId: user.id } })}
        empty={
          <EmptyState
            icon={IconUsers}
            title={filtered ? 'Ninguém com esses filtros' : 'Ninguém cadastrado ainda'}
            action={
              filtered ? (
                <Button
                  variant="default"
                  renderRoot={(props) => <Link to="/pessoas" search={{}} {...props} />}
                >
                  Limpar filtros
                </Button>
              ) : (
                can(me, 'users.manage') && <NewUserButton />
              )
            }
          >
            {filtered
              ? 'Tente outro nome ou tire um dos filtros.'
              : 'Cadastre quem escreve, revisa, aprova e publica.'}
          </EmptyState>
        }
      >
        {(user) => <UserRow user={user} />}
      </InfiniteList>
    </Paper>
  );
}
