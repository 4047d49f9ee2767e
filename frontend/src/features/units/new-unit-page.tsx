import { Paper } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { unitBody, UnitForm, unitPointers } from './unit-form';

const route = getRouteApi('/ui/shell/orgaos/novo');

export function NewUnitPage() {
  const { pai = '' } = route.useSearch();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const create = api.useMutation('post', '/api/v1/units');
  return (
    <>
      <PageHeader title="Novo órgão" back={{ to: '/orgaos', label: 'Órgãos' }} />
      <Paper withBorder p="lg">
        <UnitForm
          key={pai}
          initial={{
            name: '',
            acronym: '',
            kind: pai === '' ? 'secretariat' : 'coordination',
            parent_id: pai,
            slug: '',
          }}
          error={create.error}
          pending={create.isPending}
          submitLabel="Criar órgão"
          onChange={key.renew}
          onSubmit={(values) =>
            create.mutate(
              { body: unitBody(values), params: { header: key.header() } },
              {
                onSuccess: async (unit) => {
                  await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/units'] });
                  notifyDone(`«${unit.name}» criado.`);
                  void navigate({ to: '/orgaos' });
                },
              },
            )
          }
        >
          <ProblemAlert error={create.error} shown={unitPointers} />
        </UnitForm>
      </Paper>
    </>
  );
}
