import { Button, Skeleton, Stack } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useMe } from '@/api/me';
import { toProblem } from '@/api/problem';
import type { Release, ReleaseVersionContent } from '@/api/types';
import { confirm } from '@/ui/confirm';
import { CopyBlock } from '@/ui/copy-block';
import { ErrorState } from '@/ui/error-state';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { outdateRecord, releaseQuery, useReleaseCache } from '../queries';
import { ReleaseArticle } from '../reading/release-article';
import { changedMeanwhile } from '../workflow/use-release-action';
import { useVersion } from './version-queries';
import classes from './versions.module.css';

/** One version as it was read then, and the way back to it. */
export function VersionReader({ release, number }: { release: Release; number: number }) {
  const { units } = useMe();
  const query = useVersion(release.id, number);
  const version = query.data;
  const restorable = version && !version.is_current && release.allowed_actions.includes('edit');
  return (
    <section aria-labelledby="versao">
      <div className={classes.bar}>
        <h2 id="versao" className={classes.title}>
          Versão {number}
          {version?.is_current && ' (atual)'}
        </h2>
        {restorable && <RestoreButton release={release} number={number} />}
      </div>
      {query.isPending && (
        <Stack gap="sm" aria-busy="true" maw={680}>
          <Skeleton h={36} />
          {[95, 100, 92, 60].map((width) => (
            <Skeleton key={width} h={16} w={`${width}%`} />
          ))}
        </Stack>
      )}
      {query.isError && !version && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {version && (
        <>
          <ReleaseArticle release={asItWas(release, version.content, units)} below />
          <details className={classes.hash}>
            <summary>Impressão digital do conteúdo: {version.content_hash.slice(0, 12)}…</summary>
            <CopyBlock label="SHA-256 do conteúdo" value={version.content_hash} />
          </details>
        </>
      )}
    </section>
  );
}

function asItWas(
  release: Release,
  content: ReleaseVersionContent,
  units: Release['unit'][],
): Release {
  return {
    ...release,
    kind: content.kind,
    title: content.title ?? '',
    subtitle: content.subtitle ?? null,
    summary: content.summary ?? null,
    dateline: content.dateline ?? null,
    byline: content.byline ?? null,
    body_html: content.body_html ?? '',
    unit: units.find(({ id }) => id === content.unit_id) ?? release.unit,
  };
}

function RestoreButton({ release, number }: { release: Release; number: number }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remember = useReleaseCache();
  const [pending, setPending] = useState(false);

  async function restore(): Promise<void> {
    const sure = await confirm({
      title: `Restaurar a versão ${number}?`,
      message: (
        <>
          O texto volta a ser o da versão {number}, como uma versão nova. A versão{' '}
          {release.content_version}, que é a atual, continua na lista; o endereço não muda.
          {release.edit_resets_approval && (
            <>
              {' '}
              <strong>A aprovação se perde</strong> e o release volta a rascunho
              {release.status === 'scheduled' && ', sem a hora marcada'}.
            </>
          )}
        </>
      ),
      confirmLabel: 'Restaurar',
    });
    if (!sure) return;
    setPending(true);
    try {
      const { data } = await client.POST('/api/v1/releases/{id}/restore_version', {
        params: { path: { id: release.id }, header: ifMatch(release) },
        body: { version: number },
      });
      remember(data as Release);
      outdateRecord(queries);
      notifyDone(`Versão ${number} restaurada`);
      const params = { releaseId: release.id };
      await navigate({ to: '/releases/$releaseId', params, search: { tab: 'versoes' } });
    } catch (error) {
      const { status } = toProblem(error);
      notifyProblem(status === 412 ? changedMeanwhile() : error);
      void queries.invalidateQueries({ queryKey: releaseQuery(release.id).queryKey });
    } finally {
      setPending(false);
    }
  }

  return (
    <Button
      variant="default"
      loading={pending}
      leftSection={<IconRestore size={18} aria-hidden />}
      onClick={() => void restore()}
    >
      Restaurar esta versão
    </Button>
  );
}
