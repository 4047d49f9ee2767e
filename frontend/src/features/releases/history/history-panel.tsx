import { Button } from '@mantine/core';
import {
  IconArchive,
  IconCalendarOff,
  IconCalendarTime,
  IconCheck,
  IconEyeOff,
  IconHistory,
  IconMessage,
  IconMessageReport,
  IconPencil,
  IconPlus,
  IconRestore,
  IconSend,
  IconWorldUpload,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Release } from '@/api/types';
import { CopyBlock } from '@/ui/copy-block';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { Time } from '@/ui/time';
import { happenings, tell, wayOf, type Happening } from './happenings';
import classes from './history.module.css';

const icons: Record<string, Icon> = {
  create: IconPlus,
  update: IconPencil,
  submit: IconSend,
  request_changes: IconMessageReport,
  approve: IconCheck,
  schedule: IconCalendarTime,
  unschedule: IconCalendarOff,
  publish: IconWorldUpload,
  correct: IconMessageReport,
  withdraw: IconEyeOff,
  archive: IconArchive,
  restore: IconRestore,
  restore_version: IconRestore,
  comment: IconMessage,
  delete_comment: IconMessage,
};

/** Who did what, when and through what: what can be proved later. */
export function HistoryPanel({ release }: { release: Release }) {
  const params = { path: { id: release.id }, query: { limit: 50 } };
  const query = api.useInfiniteQuery('get', '/api/v1/releases/{id}/history', { params }, keyset);
  if (query.isPending) return <ListSkeleton rows={6} />;
  if (!query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const items = happenings(query.data.pages.flatMap((page) => page.items));
  if (items.length === 0) {
    return (
      <EmptyState icon={IconHistory} title="Nada registrado ainda">
        Cada alteração, envio, aprovação e publicação deste release fica registrada aqui.
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={classes.timeline} aria-label="Histórico, do mais novo ao mais antigo">
        {items.map((item) => (
          <Entry key={item.key} item={item} release={release} />
        ))}
      </ol>
      {query.hasNextPage ? (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Ver o que houve antes
        </Button>
      ) : (
        <p className={classes.end}>Aqui começa o histórico.</p>
      )}
    </>
  );
}

function Entry({ item, release }: { item: Happening; release: Release }) {
  const Glyph = icons[item.action] ?? IconHistory;
  const { who, what } = tell(item);
  const way = wayOf(item.via);
  return (
    <li className={classes.entry}>
      <span className={classes.icon} aria-hidden>
        <Glyph size={16} />
      </span>
      <div className={classes.words}>
        <p>
          <strong>{who}</strong> {what}
        </p>
        <p className={classes.meta}>
          {item.times > 1 && (
            <>
              <Time value={item.since} /> –{' '}
            </>
          )}
          <Time value={item.at} />
          {way && ` · ${way}`}
          {item.content_version !== null && (
            <>
              {' · '}
              <Link
                to="/releases/$releaseId"
                params={{ releaseId: release.id }}
                search={{ tab: 'versoes', v: String(item.content_version) }}
                activeProps={{}}
              >
                versão {item.content_version}
              </Link>
            </>
          )}
        </p>
        {item.content_hash !== null && (
          <details className={classes.proof}>
            <summary>
              Conteúdo <code>{item.content_hash.slice(0, 8)}</code>
            </summary>
            <CopyBlock label="SHA-256 do conteúdo" value={item.content_hash} />
            {item.agent && <p>Programa: {item.agent}</p>}
            {item.request_id && (
              <p>
                Pedido: <code>{item.request_id}</code>
              </p>
            )}
          </details>
        )}
      </div>
    </li>
  );
}
