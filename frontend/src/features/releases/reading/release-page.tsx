import { ActionIcon, Alert, Button, Group, Skeleton, Stack, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconExternalLink,
  IconEyeOff,
  IconMessageReport,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useAnnounce } from '@/api/live/use-live';
import type { Release } from '@/api/types';
import { useSingleKeys } from '@/lib/single-keys';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { ReleaseBadges } from '@/ui/release-badges';
import { useDocumentTitle } from '@/ui/use-document-title';
import { AssignmentCard } from '../assignment/assignment-card';
import { ApprovalLinks } from '../approvals/approval-links';
import { AskApproval } from '../approvals/ask-approval';
import { ChecksPanel } from '../checks/checks-panel';
import { fieldHash } from '../checks/fields';
import { OpenChecks } from '../checks/open-checks';
import { RemarksBeside } from '../comments/remarks-beside';
import { useRemarks } from '../comments/use-remarks';
import { PresenceLine } from '../presence/presence-line';
import { useRelease } from '../queries';
import { RelatedPanel } from '../related/related-panel';
import { DuplicateButton } from '../workflow/duplicate-button';
import { WorkflowBar } from '../workflow/workflow-bar';
import { BackToList } from './back-to-list';
import { EmbargoOpenings } from './embargo-openings';
import { ReleaseArticle } from './release-article';
import { ReleaseFacts } from './release-facts';
import classes from './release-page.module.css';
import { ReleaseTabs } from './release-tabs';

const route = getRouteApi('/ui/shell/releases/$releaseId');

const VersionsPanel = lazy(() =>
  import('../versions/versions-panel').then((part) => ({ default: part.VersionsPanel })),
);
const HistoryPanel = lazy(() =>
  import('../history/history-panel').then((part) => ({ default: part.HistoryPanel })),
);

export function ReleasePage() {
  const { releaseId } = route.useParams();
  const query = useRelease(releaseId);
  if (query.isPending) return <Loading />;
  if (!query.data) {
    return (
      <>
        <PageHeader title="Release" back={{ to: '/releases', label: 'Releases' }} />
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </>
    );
  }
  return <ReleaseReader key={releaseId} release={query.data} />;
}

function ReleaseReader({ release }: { release: Release }) {
  const navigate = useNavigate();
  const editable = release.allowed_actions.includes('edit');
  const params = { releaseId: release.id };
  const search = route.useSearch();
  useDocumentTitle(release.title || 'Sem título');
  useAnnounce(release.id, 'reading');
  const remarks = useRemarks(release);
  const single = useSingleKeys();
  const edit = (): void => void navigate({ to: '/releases/$releaseId/editar', params });
  useHotkeys(single && editable ? [['e', edit]] : []);

  const onDone = (done: Release | null): void => {
    if (!done) void navigate({ to: '/releases' });
  };

  return (
    <div>
      <Group className={classes.top} justify="space-between" gap="sm">
        <BackToList />
        <Group gap="xs">
          <ReleaseBadges release={release} />
          {release.public_url && (
            <Button
              component="a"
              href={release.public_url}
              target="_blank"
              rel="noopener"
              variant="subtle"
              size="compact-md"
              rightSection={<IconExternalLink size={15} aria-hidden />}
            >
              Página pública
            </Button>
          )}
          <Tooltip label="Imprimir">
            <ActionIcon variant="default" size={36} aria-label="Imprimir" onClick={() => print()}>
              <IconPrinter size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <DuplicateButton release={release} />
          {release.allowed_actions.includes('correct') && (
            <Button
              variant="default"
              leftSection={<IconMessageReport size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/releases/$releaseId/corrigir" params={params} {...props} />
              )}
            >
              Corrigir
            </Button>
          )}
          {editable && (
            <Button
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/releases/$releaseId/editar" params={params} {...props} />
              )}
            >
              Editar
            </Button>
          )}
          <AskApproval release={release} />
          <div className={classes.desktopBar}>
            <WorkflowBar release={release} onDone={onDone} />
          </div>
        </Group>
      </Group>
      <PresenceLine release={release} />
      {release.status === 'withdrawn' && release.withdrawn_reason && (
        <Alert
          color="red"
          variant="light"
          mb="lg"
          title="Retirado do ar"
          icon={<IconEyeOff size={18} aria-hidden />}
        >
          {release.withdrawn_reason}
        </Alert>
      )}
      <OpenChecks release={release} />
      <ReleaseTabs release={release} current={search.tab} />
      {search.tab === undefined ? (
        <div className={classes.columns}>
          <ReleaseArticle release={release} remarks={remarks} />
          <aside className={classes.side} aria-label="Sobre este release">
            <ChecksPanel
              release={release}
              goTo={
                editable
                  ? (pointer, label) => (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        renderRoot={(props) => (
                          <Link
                            to="/releases/$releaseId/editar"
                            params={params}
                            hash={fieldHash(pointer)}
                            {...props}
                          />
                        )}
                      >
                        {label}
                      </Button>
                    )
                  : undefined
              }
            />
            <AssignmentCard release={release} />
            <ApprovalLinks release={release} />
            <RemarksBeside release={release} remarks={remarks} />
            <ReleaseFacts release={release} />
            <RelatedPanel release={release} />
            <EmbargoOpenings release={release} />
          </aside>
        </div>
      ) : (
        <>
          <h1 className={classes.title}>{release.title || 'Sem título'}</h1>
          <Suspense fallback={<ListSkeleton rows={4} />}>
            {search.tab === 'versoes' ? (
              <VersionsPanel release={release} search={search} />
            ) : (
              <HistoryPanel release={release} />
            )}
          </Suspense>
        </>
      )}
      <div className={classes.phoneBar}>
        <WorkflowBar release={release} onDone={onDone} wide />
      </div>
    </div>
  );
}

function Loading() {
  return (
    <Stack gap="md" aria-busy="true" maw={680}>
      <Skeleton h={20} w={120} />
      <Skeleton h={40} />
      <Skeleton h={40} w="70%" />
      {[95, 100, 92, 98, 60].map((width) => (
        <Skeleton key={width} h={16} w={`${width}%`} />
      ))}
    </Stack>
  );
}
