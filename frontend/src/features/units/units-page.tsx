import { Button, Paper, TextInput } from '@mantine/core';
import { IconBuildingCommunity, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { can, useMe } from '@/api/me';
import { allUnitsQuery } from '@/api/units';
import { filterTree, unitTree } from '@/lib/unit-tree';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListSkeleton } from '@/ui/list-skeleton';
import { PageHeader } from '@/ui/page-header';
import { useListKeys } from '@/ui/use-list-keys';
import { UnitTree } from './unit-tree';

const route = getRouteApi('/ui/shell/orgaos');

export function UnitsPage() {
  const me = useMe();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const units = useQuery(allUnitsQuery);
  const keys = useListKeys<HTMLDivElement>();
  const manages = can(me, 'units.manage');
  const shown = filterTree(unitTree(units.data ?? []), q);
  const newButton = manages && (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/orgaos/novo" {...props} />}
    >
      Novo órgão
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Órgãos"
        description="A árvore da secretaria, das coordenadorias e das vinculadas. Todo registro pertence a um órgão, e o papel de uma pessoa num órgão vale também para os que estão abaixo dele."
        actions={newButton}
      />
      <TextInput
        type="search"
        aria-label="Filtrar órgãos"
        placeholder="Filtrar por nome ou sigla"
        leftSection={<IconSearch size={16} aria-hidden />}
        mb="sm"
        maw={360}
        value={q}
        onChange={(event) =>
          void navigate({ search: { q: event.currentTarget.value }, replace: true })
        }
      />
      <Paper withBorder ref={keys}>
        {units.isPending ? (
          <ListSkeleton height={56} />
        ) : units.data === undefined ? (
          <ErrorState error={units.error} onRetry={() => void units.refetch()} />
        ) : shown.length > 0 ? (
          <UnitTree nodes={shown} manages={manages} />
        ) : q !== '' ? (
          <EmptyState icon={IconSearch} title="Nenhum órgão com esse nome">
            Confira a grafia ou limpe o filtro.
          </EmptyState>
        ) : (
          <EmptyState
            icon={IconBuildingCommunity}
            title="Nenhum órgão cadastrado"
            action={newButton}
          >
            Comece pela secretaria; depois acrescente coordenadorias e vinculadas abaixo dela.
          </EmptyState>
        )}
      </Paper>
    </>
  );
}
