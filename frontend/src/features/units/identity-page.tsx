import { Paper } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '@/api/client';
import type { UnitIdentity } from '@/api/types';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { CrestField } from './crest-field';
import { IdentityForm } from './identity-form';
import { IdentityPreview } from './identity-preview';

const route = getRouteApi('/ui/shell/orgaos/$unitId/identidade');
const path = '/api/v1/units/{id}/identity';

/** How a unit presents itself to the public. */
export function IdentityPage() {
  const { unitId } = route.useParams();
  const params = { path: { id: unitId } };
  const queryClient = useQueryClient();
  const unit = api.useQuery('get', '/api/v1/units/{id}', { params });
  const identity = api.useQuery('get', path, { params });
  if (unit.isPending || identity.isPending) return <ListSkeleton />;
  if (unit.data === undefined || identity.data === undefined) {
    const retry = () => void Promise.all([unit.refetch(), identity.refetch()]);
    return <ErrorState error={unit.error ?? identity.error} onRetry={retry} />;
  }
  const show = (saved: UnitIdentity) =>
    queryClient.setQueryData(api.queryOptions('get', path, { params }).queryKey, saved);
  const editable = identity.data.allowed_actions.includes('edit');
  return (
    <>
      <PageHeader
        title={`Identidade de ${unit.data.acronym ?? unit.data.name}`}
        back={{ to: '/orgaos', label: 'Órgãos' }}
        description="O nome, a cor, o brasão e o contato que a sala de imprensa, os feeds e o timbre do PDF mostram. O que ficar vazio é o do órgão acima."
      />
      <IdentityPreview shown={identity.data.shown} />
      <Paper withBorder p="lg" mb="md">
        <CrestField identity={identity.data} editable={editable} onSaved={show} />
      </Paper>
      <Paper withBorder p="lg">
        <IdentityForm
          identity={identity.data}
          editable={editable}
          onSaved={show}
          reload={() => void identity.refetch()}
        />
      </Paper>
    </>
  );
}
