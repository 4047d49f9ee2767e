import { Alert, Button, Skeleton, Stack } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import { useMe } from '@/api/me';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { useDraftStore } from '../autosave/use-autosave';
import { useRelease } from '../queries';
import type { CorrectionDraft } from './correction';
import { CorrectionEditor } from './correction-editor';

const route = getRouteApi('/ui/shell/releases/$releaseId/corrigir');

export function CorrectionPage() {
  const { releaseId } = route.useParams();
  const me = useMe();
  const { evento } = route.useSearch();
  const query = useRelease(releaseId);
  // What the event says now, if it is an aviso de pauta that one comes to correct.
  const advisory = api.useQuery(
    'get',
    '/api/v1/agenda/{id}/advisory',
    { params: { path: { id: evento ?? '' } } },
    { enabled: evento !== undefined, retry: false },
  );
  const store = useDraftStore<CorrectionDraft>(me.id, `correction:${releaseId}`);
  // Once begun it stays on screen: what was written must not vanish because the release was withdrawn meanwhile.
  const [begun, setBegun] = useState(false);
  const open = query.data?.allowed_actions.includes('correct') === true;
  if (open && store && !begun) setBegun(true);
  if (query.error && !query.data) {
    return (
      <>
        <PageHeader title="Corrigir" back={{ to: '/releases', label: 'Releases' }} />
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  if (!query.data || !store || (evento !== undefined && advisory.isPending)) {
    return (
      <Stack aria-busy="true" maw={680}>
        <Skeleton h={36} w={160} />
        <Skeleton h={44} />
        <Skeleton h={320} />
      </Stack>
    );
  }
  if (!open && !begun) {
    return (
      <>
        <PageHeader title="Corrigir" back={{ to: '/releases', label: 'Releases' }} />
        <Alert variant="light" color="gray" title="Este release não pode ser corrigido agora">
          Corrige-se o que está publicado, por quem pode publicar e aprovar.
          <div>
            <Button
              variant="default"
              size="sm"
              mt="sm"
              renderRoot={(props) => (
                <Link to="/releases/$releaseId" params={{ releaseId }} {...props} />
              )}
            >
              Ler o release
            </Button>
          </div>
        </Alert>
      </>
    );
  }
  const offered = advisory.data?.release_id === releaseId ? advisory.data.correction : null;
  return <CorrectionEditor key={releaseId} release={query.data} store={store} offered={offered} />;
}
