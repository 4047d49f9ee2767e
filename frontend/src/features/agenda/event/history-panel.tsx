import { Button } from '@mantine/core';
import {
  IconCalendarPause,
  IconCalendarPlus,
  IconCalendarX,
  IconCircleCheck,
  IconFileImport,
  IconHistory,
  IconPencil,
  IconRepeat,
  IconRotate,
  IconThumbUp,
  type Icon,
} from '@tabler/icons-react';
import type { AgendaEvent, EventHistoryItem } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { Time } from '@/ui/time';
import { useHistory } from '../queries';
import { sayChange } from './changes';
import classes from './history-panel.module.css';

/** What happened, in the past tense; who did it stands before. */
const told: Record<string, { what: string; icon: Icon }> = {
  create: { what: 'marcou o evento', icon: IconCalendarPlus },
  update: { what: 'alterou', icon: IconPencil },
  confirm: { what: 'confirmou', icon: IconThumbUp },
  postpone: { what: 'adiou', icon: IconCalendarPause },
  cancel: { what: 'cancelou', icon: IconCalendarX },
  complete: { what: 'deu como realizado', icon: IconCircleCheck },
  reopen: { what: 'reabriu', icon: IconRotate },
  import: { what: 'trouxe de um arquivo de calendário', icon: IconFileImport },
  exclude: { what: 'tirou uma data da série', icon: IconRepeat },
  end: { what: 'encerrou a série para que outra a siga', icon: IconRepeat },
};

const ways: Record<string, string> = { session: 'pelo navegador', token: 'por token' };

/** Who changed what, from what to what, and why. */
export function HistoryPanel({ event }: { event: AgendaEvent }) {
  const query = useHistory(event.id);
  if (query.isPending) return <ListSkeleton rows={5} />;
  if (!query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState icon={IconHistory} title="Nada registrado ainda">
        Cada mudança de data, lugar ou situação fica aqui, com quem a fez e o motivo.
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={classes.timeline} aria-label="Histórico, do mais novo ao mais antigo">
        {items.map((item, place) => (
          <Entry key={`${item.at}${place}`} item={item} zone={event.time_zone} />
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

function Entry({ item, zone }: { item: EventHistoryItem; zone: string }) {
  const { what, icon: Glyph } = told[item.action] ?? { what: item.action, icon: IconHistory };
  const way = item.via === null ? null : (ways[item.via] ?? item.via);
  return (
    <li className={classes.entry}>
      <span className={classes.icon} aria-hidden>
        <Glyph size={16} />
      </span>
      <div className={classes.words}>
        <p>
          <strong>{item.actor?.name ?? 'O Pauta'}</strong> {what}
        </p>
        {item.reason !== null && <p className={classes.reason}>«{item.reason}»</p>}
        {item.changes.length > 0 && (
          <ul className={classes.changes}>
            {item.changes.map((change) => {
              const { name, from, to } = sayChange(change, zone);
              return (
                <li key={change.field}>
                  {from === null ? (
                    name
                  ) : (
                    <>
                      {name}: de <del>{from}</del> para <ins>{to}</ins>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        <p className={classes.meta}>
          <Time value={item.at} />
          {way !== null && ` · ${way}`}
        </p>
      </div>
    </li>
  );
}
