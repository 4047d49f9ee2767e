import { Button, Group, Paper } from '@mantine/core';
import { IconCamera, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlannedEvent } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { OneDateOnly } from '../one-date-only';
import { CoverageDialog } from './coverage-dialog';
import { CoverageRow } from './coverage-row';
import classes from './planning.module.css';
import { useCoverages, useRefreshCoverages } from './queries';

/** What the office produces at an event, and who does it. */
export function CoverageTab({ event }: { event: PlannedEvent }) {
  const query = useCoverages(event.id);
  const refresh = useRefreshCoverages();
  /** The coverage in the dialog: an id, `new`, or none. */
  const [open, setOpen] = useState<string | null>(null);
  if (event.rrule !== null) {
    return <OneDateOnly event={event} icon={IconCamera} title="Cobre-se uma data" />;
  }
  if (query.isPending) return <ListSkeleton rows={3} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { items, allowed_actions } = query.data;
  const add = allowed_actions.includes('add') ? (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
      Planejar cobertura
    </Button>
  ) : undefined;
  return (
    <section aria-label="Cobertura" tabIndex={-1}>
      {items.length === 0 ? (
        <Paper withBorder>
          <EmptyState icon={IconCamera} title="Nenhuma cobertura planejada" action={add}>
            Diga o que a assessoria vai produzir (texto, fotografia, vídeo, redes, ao vivo), quem
            faz e até quando. Quem é escalado recebe um e-mail, e outro se data, local ou situação
            do evento mudarem.
          </EmptyState>
        </Paper>
      ) : (
        <>
          {add && (
            <Group justify="flex-end" mb="sm">
              {add}
            </Group>
          )}
          <Paper withBorder>
            <ul className={classes.list} aria-label="Coberturas">
              {items.map((coverage) => (
                <li key={coverage.id} className={classes.row}>
                  <CoverageRow
                    coverage={coverage}
                    onEdit={() => setOpen(coverage.id)}
                    onChanged={refresh}
                  />
                </li>
              ))}
            </ul>
          </Paper>
        </>
      )}
      {open !== null && (
        <CoverageDialog
          key={open}
          event={event}
          coverage={items.find(({ id }) => id === open)}
          onClose={() => setOpen(null)}
          onSaved={refresh}
        />
      )}
    </section>
  );
}
