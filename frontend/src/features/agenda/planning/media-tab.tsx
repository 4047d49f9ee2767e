import { Anchor, Group, Paper, Text } from '@mantine/core';
import { IconExternalLink, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Coverage, PlannedEvent } from '@/api/types';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { Time } from '@/ui/time';
import { OneDateOnly } from '../one-date-only';
import classes from './planning.module.css';
import { useCoverages } from './queries';
import { coverageKinds } from './words';

/** What was produced at an event, where it is, and what is still to come. */
export function MediaTab({ event }: { event: PlannedEvent }) {
  const query = useCoverages(event.id);
  if (event.rrule !== null) {
    return <OneDateOnly event={event} icon={IconPhoto} title="Cada data tem a sua mídia" />;
  }
  if (query.isPending) return <ListSkeleton rows={3} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const delivered = query.data.items.filter(({ status }) => status === 'delivered');
  const awaited = query.data.items.filter(
    ({ status }) => status !== 'delivered' && status !== 'cancelled',
  );
  return (
    <section aria-label="Mídia">
      {delivered.length === 0 ? (
        <Paper withBorder>
          <EmptyState icon={IconPhoto} title="Nada entregue ainda">
            Fotografias, vídeos e publicações aparecem aqui quando quem cobre o evento entrega com o
            link, na{' '}
            <Anchor
              underline="always"
              renderRoot={(props) => <Link to="." search={{ tab: 'cobertura' }} {...props} />}
            >
              Cobertura
            </Anchor>{' '}
            ou em Hoje.
          </EmptyState>
        </Paper>
      ) : (
        <Paper withBorder>
          <ul className={classes.list} aria-label="Entregue">
            {delivered.map((coverage) => (
              <li key={coverage.id} className={classes.row}>
                <Delivered coverage={coverage} />
              </li>
            ))}
          </ul>
        </Paper>
      )}
      {awaited.length > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          Por entregar: {awaited.map(sayAwaited).join('; ')}.
        </Text>
      )}
    </section>
  );
}

/** «Vídeo (Beto Sales)» */
function sayAwaited({ kind, assignees }: Coverage): string {
  const people = assignees.map(({ name }) => name).join(', ');
  return people === '' ? coverageKinds[kind] : `${coverageKinds[kind]} (${people})`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

function Delivered({ coverage }: { coverage: Coverage }) {
  const { kind, assignees, delivered_at, delivery_url, delivery_note } = coverage;
  const what = coverageKinds[kind];
  return (
    <Group p="md" justify="space-between" align="flex-start" gap="sm">
      <div className={classes.grow}>
        <Text fw={600}>{what}</Text>
        <Text size="sm" c="dimmed">
          {assignees.map(({ name }) => name).join(', ')}
          {assignees.length > 0 && delivered_at !== null && ' · '}
          {delivered_at !== null && <Time value={delivered_at} />}
        </Text>
        {delivery_note !== null && (
          <Text size="sm" className={classes.notes}>
            {delivery_note}
          </Text>
        )}
      </div>
      {delivery_url === null ? (
        <Text size="sm">Sem link</Text>
      ) : (
        <Anchor
          href={delivery_url}
          target="_blank"
          rel="noreferrer"
          aria-label={`${what} em ${hostOf(delivery_url)}, em outra aba`}
        >
          {hostOf(delivery_url)} <IconExternalLink size={14} aria-hidden />
        </Anchor>
      )}
    </Group>
  );
}
