import { Badge, Button } from '@mantine/core';
import { IconCircleCheck, IconMessageReport } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Release, ReleaseVersion } from '@/api/types';
import { plural } from '@/lib/numbers';
import { Time } from '@/ui/time';
import { useListKeys } from '@/ui/use-list-keys';
import type { ReleaseSearch } from '../reading/release-search';
import classes from './versions.module.css';

interface Props {
  release: Release;
  versions: ReleaseVersion[];
  search: ReleaseSearch;
  /** Present while there are older ones. */
  onMore?: () => void;
  loadingMore: boolean;
}

export function VersionList({ release, versions, search, onMore, loadingMore }: Props) {
  const list = useListKeys<HTMLDivElement>();
  return (
    <div ref={list}>
      <ol className={classes.list} aria-label="Versões, da mais nova à mais antiga">
        {versions.map((version) => (
          <VersionItem key={version.number} release={release} version={version} search={search} />
        ))}
      </ol>
      {onMore && (
        <Button variant="subtle" size="compact-sm" loading={loadingMore} onClick={onMore}>
          Ver versões mais antigas
        </Button>
      )}
    </div>
  );
}

interface ItemProps {
  release: Release;
  version: ReleaseVersion;
  search: ReleaseSearch;
}

function VersionItem({ release, version, search }: ItemProps) {
  const { number, is_current, editor, saved_at, word_count, approved_by, approved_at } = version;
  const read = String(number);
  const compared = search.a === read || search.b === read;
  const to = { to: '/releases/$releaseId', params: { releaseId: release.id } } as const;
  return (
    <li className={classes.item} data-chosen={search.v === read || compared || undefined}>
      <div className={classes.head}>
        <Link
          {...to}
          search={{ tab: 'versoes', v: read }}
          className={classes.number}
          aria-current={search.v === read ? 'true' : undefined}
          activeProps={{}}
          resetScroll={false}
          data-list-item
        >
          Versão {number}
        </Link>
        {is_current && (
          <Badge variant="light" size="sm">
            Atual
          </Badge>
        )}
      </div>
      <p className={classes.meta}>
        {editor.name}, <Time value={saved_at} /> · {plural(word_count, 'palavra', 'palavras')}
      </p>
      {approved_by && (
        <p className={classes.mark}>
          <IconCircleCheck size={16} aria-hidden />
          <span>
            Aprovada por {approved_by.name}
            {approved_at && (
              <>
                , <Time value={approved_at} />
              </>
            )}
          </span>
        </p>
      )}
      {version.correction_note && (
        <p className={classes.mark}>
          <IconMessageReport size={16} aria-hidden />
          <span>Correção: «{version.correction_note}»</span>
        </p>
      )}
      {number > 1 && (
        <Link
          {...to}
          search={{ tab: 'versoes', a: String(number - 1), b: read, modo: search.modo }}
          className={classes.compare}
          activeProps={{}}
          resetScroll={false}
        >
          O que mudou
          <span className={classes.quiet}>
            {' '}
            da {number - 1} para a {number}
          </span>
        </Link>
      )}
    </li>
  );
}
