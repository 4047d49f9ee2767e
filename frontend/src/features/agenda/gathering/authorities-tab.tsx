import { Button, Group, Text } from '@mantine/core';
import { IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { api } from '@/api/client';
import type { AgendaEvent, EventAttendance } from '@/api/types';
import { formatExact } from '@/lib/dates';
import type { Tone } from '@/lib/glossary';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { StatusBadge } from '@/ui/status-badge';
import classes from './gathering.module.css';

const attendances: Record<EventAttendance, { label: string; tone: Tone }> = {
  invited: { label: 'Sem resposta', tone: 'neutral' },
  confirmed: { label: 'Confirmada', tone: 'done' },
  declined: { label: 'Não vem', tone: 'stopped' },
};

/** The authorities in the order in which they are named and seated; printed, it is the list for the master of ceremonies. */
export function AuthoritiesTab({ event }: { event: AgendaEvent }) {
  const query = api.useQuery('get', '/api/v1/agenda/{id}/authorities', {
    params: { path: { id: event.id } },
  });
  if (query.isPending) return <ListSkeleton rows={4} />;
  if (query.data === undefined) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const { items } = query.data;
  if (items.length === 0) {
    return (
      <EmptyState icon={IconUsersGroup} title="Nenhuma autoridade">
        Inclua as autoridades na edição do evento, com o cargo de cada uma: a ordem de precedência
        sai dele.
      </EmptyState>
    );
  }
  const coming = items.filter(({ attendance }) => attendance === 'confirmed').length;
  return (
    <section aria-labelledby="precedencia">
      <Group justify="space-between" mb="sm">
        <Text id="precedencia" component="h2" fw={600}>
          Ordem de precedência
        </Text>
        <Button
          variant="default"
          className={classes.onScreen}
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          Imprimir
        </Button>
      </Group>
      <Text className={classes.onPaper}>
        {event.title}, {formatExact(event.starts_at)}
      </Text>
      <Text size="sm" c="dimmed" mb="sm">
        {coming} de {items.length} com presença confirmada. Quem não tem cargo na ordem de
        precedência vem por último.
      </Text>
      <ol className={classes.plain}>
        {items.map((one) => (
          <li key={`${one.place}${one.name}`} className={classes.authority}>
            <span className={classes.place}>{one.place}</span>
            <div className={classes.grow}>
              <Text fw={600}>{one.name}</Text>
              <Text size="sm" c="dimmed">
                {one.office ?? 'Sem cargo informado'}
                {one.precedence !== null && one.precedence.office !== one.office
                  ? ` · como ${one.precedence.office}`
                  : ''}
              </Text>
            </div>
            <StatusBadge {...attendances[one.attendance]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
