import { Button, Paper } from '@mantine/core';
import { IconCalendarOff, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { api } from '@/api/client';
import { keyset } from '@/api/keyset';
import { can, useMe } from '@/api/me';
import type { Blackout } from '@/api/types';
import { formatDay, formatUntil } from '@/lib/dates';
import { blackoutStates, spheres } from '@/lib/glossary';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { PageHeader } from '@/ui/page-header';
import { StatusBadge } from '@/ui/status-badge';
import classes from './blackouts-page.module.css';

export function BlackoutsPage() {
  const me = useMe();
  const navigate = useNavigate();
  const blackouts = api.useInfiniteQuery(
    'get',
    '/api/v1/blackouts',
    { params: { query: { limit: 30 } } },
    keyset,
  );
  const newButton = can(me, 'blackouts.manage') && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/defeso/novo" {...props} />}
    >
      Novo período
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Defeso eleitoral"
        description="Os meses antes de uma eleição em que a publicidade institucional é vedada (Lei 9.504/1997, art. 73, VI, b). Enquanto um período da esfera da assessoria corre, só se publica o que é exceção ou tem autorização da Justiça Eleitoral."
        actions={newButton}
      />
      <Paper withBorder>
        <InfiniteList
          query={blackouts}
          label="Períodos de defeso eleitoral"
          noun={['período', 'períodos']}
          getKey={(blackout) => blackout.id}
          onEdit={(blackout) =>
            void navigate({ to: '/defeso/$blackoutId', params: { blackoutId: blackout.id } })
          }
          empty={
            <EmptyState
              icon={IconCalendarOff}
              title="Nenhum período cadastrado"
              action={newButton === false ? undefined : newButton}
            >
              Cadastre o defeso da próxima eleição: a Pauta avisa, impede a publicação do que a lei
              veda e, se você quiser, oculta o que já está no ar.
            </EmptyState>
          }
        >
          {(blackout) => <Row blackout={blackout} />}
        </InfiniteList>
      </Paper>
    </>
  );
}

function Row({ blackout }: { blackout: Blackout }) {
  const { id, name, state, sphere, applies, hiding, starts_at, ends_at } = blackout;
  return (
    <Link
      to="/defeso/$blackoutId"
      params={{ blackoutId: id }}
      className={classes.row}
      data-list-item
    >
      <span className={classes.what}>
        <span className={classes.name}>{name}</span>
        <span className={classes.meta}>
          {formatDay(starts_at)} a {formatUntil(ends_at)} · {spheres[sphere]}
          {!applies && ' (outra esfera: não vale aqui)'}
        </span>
      </span>
      <span className={classes.badges}>
        {hiding && <StatusBadge tone="stopped" label="Ocultando" />}
        <StatusBadge {...blackoutStates[state]} />
      </span>
    </Link>
  );
}
