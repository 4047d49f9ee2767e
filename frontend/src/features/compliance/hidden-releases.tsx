import { Paper, Text, Title } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Blackout } from '@/api/types';
import { formatDay } from '@/lib/dates';
import { releaseKinds } from '@/lib/glossary';
import { plural } from '@/lib/numbers';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { ReleaseBadges } from '@/ui/release-badges';
import classes from './blackouts-page.module.css';

/** The report: what the blackout hides, or hid. */
export function HiddenReleases({ blackout }: { blackout: Blackout }) {
  const hidden = api.useInfiniteQuery(
    'get',
    '/api/v1/blackouts/{id}/hidden',
    { params: { path: { id: blackout.id }, query: { count: true, limit: 30 } } },
    { ...keyset, enabled: blackout.hidden_since !== null },
  );
  if (blackout.hidden_since === null) return null;
  const total = hidden.data?.pages[0]?.total;
  return (
    <Paper withBorder mt="lg" component="section" aria-labelledby="ocultos">
      <div style={{ padding: '16px 16px 8px' }}>
        <Title order={2} size="h4" id="ocultos">
          {blackout.hiding ? 'O que está oculto' : 'O que foi ocultado'}
        </Title>
        {total !== undefined && (
          <Text size="sm" c="dimmed">
            {plural(total ?? 0, 'texto', 'textos')}
          </Text>
        )}
      </div>
      <InfiniteList
        query={hidden}
        label="Textos ocultos"
        noun={['texto', 'textos']}
        getKey={(release) => release.id}
        empty={
          <EmptyState icon={IconEye} title="Nada foi ocultado">
            Nenhum texto publicado está, ou esteve, fora de vista por causa deste período.
          </EmptyState>
        }
      >
        {(release) => (
          <Link
            to="/releases/$releaseId"
            params={{ releaseId: release.id }}
            className={classes.row}
            data-list-item
          >
            <span className={classes.what}>
              <span className={classes.name}>{release.title}</span>
              <span className={classes.meta}>
                {releaseKinds[release.kind]} · {release.unit.acronym ?? release.unit.name}
                {release.published_at !== null && ` · ${formatDay(release.published_at)}`}
              </span>
            </span>
            <ReleaseBadges release={release} />
          </Link>
        )}
      </InfiniteList>
    </Paper>
  );
}
