import { Group, Paper, Progress, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChecklistItem, PlannedEvent } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { OneDateOnly } from '../one-date-only';
import { ApplyTemplate } from './apply-template';
import { ChecklistAdd } from './checklist-add';
import { ChecklistDialog } from './checklist-dialog';
import { ChecklistRow } from './checklist-row';
import classes from './planning.module.css';
import { useChecklist, useRefreshChecklist } from './queries';

/** What has to be done for an event, until when, by whom, and how far it is. */
export function ChecklistTab({ event }: { event: PlannedEvent }) {
  const query = useChecklist(event.id);
  const refresh = useRefreshChecklist();
  const [edited, setEdited] = useState<ChecklistItem['id'] | null>(null);
  if (event.rrule !== null) {
    return <OneDateOnly event={event} icon={IconChecklist} title="O checklist é de uma data" />;
  }
  if (query.isPending) return <ListSkeleton rows={6} height={48} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { items, progress, allowed_actions } = query.data;
  const mayAdd = allowed_actions.includes('add');
  const open = items.find(({ id }) => id === edited);
  return (
    <section aria-label="Checklist" tabIndex={-1}>
      {items.length === 0 ? (
        <Paper withBorder>
          <EmptyState
            icon={IconChecklist}
            title="Checklist vazio"
            action={mayAdd ? <ApplyTemplate event={event} onApplied={refresh} /> : undefined}
          >
            Comece de um modelo: cada item traz o prazo em dias até o evento (D−20, D−7, D+1) e
            acompanha a data se ela mudar.
          </EmptyState>
        </Paper>
      ) : (
        <>
          <Group justify="space-between" mb="xs">
            <Text size="sm" role="status">
              {progress.done} de {progress.total} feitos
              {progress.overdue > 0 && (
                <Text span c="red" fw={600}>
                  {' · '}
                  {progress.overdue} {progress.overdue === 1 ? 'atrasado' : 'atrasados'}
                </Text>
              )}
            </Text>
            {mayAdd && <ApplyTemplate event={event} onApplied={refresh} />}
          </Group>
          <Progress
            value={(100 * progress.done) / progress.total}
            mb="md"
            aria-label="Andamento do checklist"
          />
          <Paper withBorder>
            <ul className={classes.list} aria-label="Itens do checklist">
              {items.map((item) => (
                <li
                  key={item.id}
                  className={classes.row}
                  data-done={item.done_at === null ? undefined : ''}
                >
                  <ChecklistRow
                    eventId={event.id}
                    item={item}
                    onEdit={() => setEdited(item.id)}
                    onChanged={refresh}
                  />
                </li>
              ))}
            </ul>
          </Paper>
        </>
      )}
      {mayAdd && <ChecklistAdd eventId={event.id} onAdded={refresh} />}
      {open && (
        <ChecklistDialog
          event={event}
          item={open}
          onClose={() => setEdited(null)}
          onSaved={refresh}
        />
      )}
    </section>
  );
}
