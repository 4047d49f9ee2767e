import { Paper } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { useIdempotencyKey } from '@/api/headers';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/page-header';
import { ProblemAlert } from '@/ui/problem-alert';
import { blackoutBody, BlackoutForm, blackoutPointers } from './blackout-form';

export function NewBlackoutPage() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const settings = api.useQuery('get', '/api/v1/compliance-settings');
  const create = api.useMutation('post', '/api/v1/blackouts');
  return (
    <>
      <PageHeader
        title="Novo período de defeso"
        back={{ to: '/defeso', label: 'Defeso eleitoral' }}
      />
      {settings.isPending && <ListSkeleton rows={3} />}
      {settings.isError && (
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && (
        <Paper withBorder p="lg">
          <BlackoutForm
            initial={{
              name: '',
              sphere: settings.data.sphere,
              starts_at: '',
              ends_at: '',
              exempt_kinds: ['public_service'],
              legal_basis: '',
            }}
            error={create.error}
            pending={create.isPending}
            submitLabel="Criar período"
            onChange={key.renew}
            onSubmit={(values) =>
              create.mutate(
                { body: blackoutBody(values), params: { header: key.header() } },
                {
                  onSuccess: async (blackout) => {
                    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/blackouts'] });
                    notifyDone(`«${blackout.name}» criado.`);
                    void navigate({
                      to: '/defeso/$blackoutId',
                      params: { blackoutId: blackout.id },
                    });
                  },
                },
              )
            }
          >
            <ProblemAlert error={create.error} shown={blackoutPointers} />
          </BlackoutForm>
        </Paper>
      )}
    </>
  );
}
