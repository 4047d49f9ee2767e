import { IconArrowLeft, IconVersions } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Release } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import type { ReleaseSearch } from '../reading/release-search';
import { Comparison } from './comparison';
import { VersionList } from './version-list';
import { useVersions } from './version-queries';
import { VersionReader } from './version-reader';
import classes from './versions.module.css';

interface Props {
  release: Release;
  search: ReleaseSearch;
}

/** What the text was before, and what changed from one version to another. */
export function VersionsPanel({ release, search }: Props) {
  const query = useVersions(release.id);
  if (query.isPending) return <ListSkeleton rows={4} />;
  if (!query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const versions = query.data.pages.flatMap(({ items }) => items);
  const chosen = search.v !== undefined || search.a !== undefined;
  const now = versions[0]?.number ?? 1;
  const a = Number(search.a ?? now - 1);
  const b = Number(search.b ?? now);
  return (
    <div className={classes.columns} data-chosen={chosen || undefined}>
      <div className={classes.aside}>
        <VersionList
          release={release}
          versions={versions}
          search={chosen ? search : { ...search, a: String(a), b: String(b) }}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          loadingMore={query.isFetchingNextPage}
        />
      </div>
      <div className={classes.main}>
        {chosen && (
          <Link
            to="/releases/$releaseId"
            params={{ releaseId: release.id }}
            search={{ tab: 'versoes' }}
            className={classes.all}
            activeProps={{}}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            <IconArrowLeft size={16} aria-hidden /> Todas as versões
          </Link>
        )}
        {search.v !== undefined ? (
          <VersionReader key={search.v} release={release} number={Number(search.v)} />
        ) : a < 1 ? (
          <EmptyState icon={IconVersions} title="Só há uma versão">
            O que uma pessoa escreve de uma vez é uma versão. Quando outra alterar o texto, ou
            passados dez minutos, nasce a seguinte, e aqui se vê o que mudou.
          </EmptyState>
        ) : (
          <Comparison
            release={release}
            versions={versions}
            a={a}
            b={b}
            beside={search.modo === 'lado'}
          />
        )}
      </div>
    </div>
  );
}
