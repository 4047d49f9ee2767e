import { Button, Paper, Title } from '@mantine/core';
import { IconPlus, IconUserShare } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '@/api/client';
import { useMe } from '@/api/me';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { DelegationRow } from './delegation-row';
import classes from './delegations.module.css';
import { NewDelegationDialog } from './new-delegation-dialog';
import { headedUnits, periodOf, periods, type Period } from './periods';

const route = getRouteApi('/ui/shell/substituicoes');
const order = Object.keys(periods) as Period[];

/** Who stands in for me, and for whom I stand in. */
export function DelegationsPage() {
  const me = useMe();
  const { nova } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const query = api.useQuery('get', '/api/v1/delegations');
  const items = query.data?.items ?? [];
  const units = query.data ? headedUnits(me, items) : [];
  const refresh = () =>
    void queries.invalidateQueries({ queryKey: ['get', '/api/v1/delegations'] });
  const close = () => void navigate({ search: {}, replace: true });
  const newButton = units.length > 0 && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => void navigate({ search: { nova: '1' } })}
    >
      Nomear substituto
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Substituições"
        description="Quem chefia um órgão nomeia quem o substitui por um tempo: nas férias, numa viagem. O substituto faz ali, e nos órgãos abaixo, o que a chefia pode fazer; cada ato fica registrado em nome de quem o praticou."
        actions={items.length > 0 && newButton}
      />
      {query.isPending && <ListSkeleton rows={3} />}
      {query.isError && !query.data && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data && items.length === 0 && (
        <Paper withBorder>
          <EmptyState
            icon={IconUserShare}
            title="Nenhuma substituição"
            action={newButton === false ? undefined : newButton}
          >
            {units.length > 0
              ? 'Antes de se ausentar, nomeie quem aprova e decide em seu lugar, de quando até quando. Acaba sozinha no fim do prazo, e você pode encerrá-la antes.'
              : 'Quando a chefia de um órgão nomear você como substituto, isto aparecerá aqui. Só quem chefia um órgão pode nomear.'}
          </EmptyState>
        </Paper>
      )}
      {order.map((period) => {
        const inPeriod = items.filter((item) => periodOf(item) === period);
        return inPeriod.length === 0 ? null : (
          <section key={period} className={classes.period} aria-labelledby={`periodo-${period}`}>
            <Title order={2} size="h4" id={`periodo-${period}`} mb="xs">
              {periods[period]}
            </Title>
            <Paper withBorder>
              <ul className={classes.list} aria-labelledby={`periodo-${period}`}>
                {inPeriod.map((item) => (
                  <li key={item.id} className={classes.row}>
                    <DelegationRow delegation={item} onEnded={refresh} />
                  </li>
                ))}
              </ul>
            </Paper>
          </section>
        );
      })}
      {nova !== undefined && units.length > 0 && (
        <NewDelegationDialog
          units={units}
          onClose={close}
          onCreated={() => {
            refresh();
            close();
          }}
        />
      )}
    </>
  );
}
