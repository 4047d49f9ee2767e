import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { useDraftStore } from '../autosave/use-autosave';
import type { ReleaseContent } from '../content';
import { useRelease } from '../queries';
import { ReleaseEditor } from './release-editor';

const route = getRouteApi('/ui/shell/releases/$releaseId/editar');

export function ReleaseEditorPage() {
  const { releaseId } = route.useParams();
  const me = useMe();
  const query = useRelease(releaseId);
  const store = useDraftStore<ReleaseContent>(me.id, `release:${releaseId}`);
  if (query.error && !query.data) {
    return (
      <>
        <PageHeader title="Release" back={{ to: '/releases', label: 'Releases' }} />
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  if (!query.data || !store) {
    return (
      <Stack aria-busy="true" maw={680}>
        <Skeleton h={36} w={160} />
        <Skeleton h={44} />
        <Skeleton h={320} />
      </Stack>
    );
  }
  return <ReleaseEditor key={releaseId} release={query.data} store={store} />;
}
