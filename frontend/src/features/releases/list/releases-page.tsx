import { Button, Checkbox, Group, Indicator, Kbd, NativeSelect, Paper } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconNews, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { can, useMe } from '@/api/me';
import { useSingleKeys } from '@/lib/single-keys';
import { EmptyState } from '@/ui/empty-state';
import { InfiniteList } from '@/ui/infinite-list';
import { PageHeader } from '@/ui/page-header';
import { SearchBox } from '@/ui/search-box';
import { useReleases } from '../queries';
import { ActiveFilters } from './active-filters';
import { BulkBar } from './bulk/bulk-bar';
import { BulkReport } from './bulk/bulk-report';
import bulk from './bulk/bulk.module.css';
import { useBulk } from './bulk/use-bulk';
import { useSelection } from './bulk/use-selection';
import { FilterDrawer } from './filter-drawer';
import { countFilters, sortsFor, toSearch, type ReleaseSort } from './filters';
import { rememberSearch } from './last-search';
import { ReleaseRow } from './release-row';
import { SavedSearches } from './saved/saved-searches';
import { StatusTabs } from './status-tabs';
import { useFilters } from './use-filters';

const sortNames: Record<ReleaseSort, string> = {
  '-updated_at': 'Alterados há menos tempo',
  updated_at: 'Alterados há mais tempo',
  '-published_at': 'Publicados por último',
  published_at: 'Publicados primeiro',
  '-created_at': 'Criados por último',
  created_at: 'Criados primeiro',
};

export function ReleasesPage() {
  const me = useMe();
  const navigate = useNavigate();
  const { filters, change, clear } = useFilters();
  const query = useReleases(filters);
  const [panel, { open, close }] = useDisclosure(false);
  const single = useSingleKeys();
  const writes = can(me, 'releases.write');
  const inUse = countFilters(filters);
  const narrowed = inUse > 0 || filters.q !== undefined;
  const sorts = sortsFor(filters);
  const releases = query.data?.pages.flatMap((page) => page.items) ?? [];
  const ids = releases.map(({ id }) => id);
  const { chosen, toggle, choose } = useSelection(ids, JSON.stringify(toSearch(filters)));
  const ticked = releases.filter(({ id }) => chosen.has(id));
  const many = useBulk();

  useEffect(() => rememberSearch(toSearch(filters)), [filters]);
  useHotkeys(single ? [['f', open]] : []);

  return (
    <>
      <PageHeader
        title="Releases"
        actions={
          writes && (
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              renderRoot={(props) => <Link to="/releases/novo" {...props} />}
            >
              Novo release
            </Button>
          )
        }
      />
      <Group gap="xs" mb="sm" wrap="wrap">
        <SearchBox
          label="Pesquisar releases"
          placeholder="Pesquisar no título e no texto"
          value={filters.q ?? ''}
          onSearch={(q) => change({ q, sort: undefined }, { replace: true })}
        />
        <Indicator label={inUse} size={18} disabled={inUse === 0} offset={4}>
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
            onClick={open}
            aria-label={inUse > 0 ? `Filtros, ${inUse} em uso` : 'Filtros'}
          >
            Filtros
          </Button>
        </Indicator>
        <NativeSelect
          aria-label="Ordem"
          visibleFrom="xs"
          value={filters.sort ?? (filters.q ? '-published_at' : '-updated_at')}
          data={sorts.map((sort) => ({ value: sort, label: sortNames[sort] }))}
          onChange={(event) => change({ sort: event.currentTarget.value as ReleaseSort })}
        />
      </Group>
      <SavedSearches filters={filters} narrowed={narrowed} />
      <StatusTabs filters={filters} />
      <ActiveFilters filters={filters} onChange={change} onClear={() => clear()} />
      {many.report && (
        <BulkReport
          report={many.report}
          onUndo={() => many.report && void many.undo(many.report)}
          onDismiss={many.dismiss}
        />
      )}
      {(ticked.length > 0 || many.progress) && (
        <BulkBar
          chosen={ticked}
          progress={many.progress}
          onClear={() => choose([])}
          onOrder={(order) =>
            void many.run(ticked, order).then(({ items }) => {
              const refused = items.filter(({ outcome }) => outcome === 'refused');
              choose(refused.map(({ id }) => id));
            })
          }
        />
      )}
      <Paper withBorder radius="md" style={{ overflow: 'clip' }}>
        {writes && releases.length > 0 && (
          <div className={bulk.all}>
            <Checkbox
              size="sm"
              label={`Selecionar ${releases.length === 1 ? 'o único' : `os ${releases.length}`} da lista`}
              checked={ticked.length === releases.length}
              indeterminate={ticked.length > 0 && ticked.length < releases.length}
              onChange={() => choose(ticked.length === releases.length ? [] : ids)}
            />
          </div>
        )}
        <InfiniteList
          query={query}
          label="Releases"
          getKey={(release) => release.id}
          noun={['release', 'releases']}
          rowHeight={84}
          onEdit={(release) => {
            if (!release.allowed_actions.includes('edit')) return;
            const params = { releaseId: release.id };
            void navigate({ to: '/releases/$releaseId/editar', params });
          }}
          empty={
            narrowed ? <NothingFound onClear={() => clear(true)} /> : <NothingYet writes={writes} />
          }
        >
          {(release) =>
            writes ? (
              <div className={bulk.line}>
                <div className={bulk.tick}>
                  <Checkbox
                    size="sm"
                    aria-label={`Selecionar ${release.title || 'Sem título'}`}
                    title="Com Shift, seleciona o intervalo"
                    checked={chosen.has(release.id)}
                    onChange={({ nativeEvent }) =>
                      toggle(release.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
                    }
                  />
                </div>
                <ReleaseRow release={release} />
              </div>
            ) : (
              <ReleaseRow release={release} />
            )
          }
        </InfiniteList>
      </Paper>
      <FilterDrawer
        opened={panel}
        onClose={close}
        filters={filters}
        onChange={(part) => change(part, { replace: true })}
        onClear={() => clear()}
      />
    </>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      icon={IconSearchOff}
      title="Nenhum release assim"
      action={
        <Button variant="default" onClick={onClear}>
          Limpar pesquisa e filtros
        </Button>
      }
    >
      A pesquisa ignora acentos e encontra flexões: «habitacao» acha «habitações». Tente menos
      palavras, ou retire um filtro.
    </EmptyState>
  );
}

function NothingYet({ writes }: { writes: boolean }) {
  return (
    <EmptyState
      icon={IconNews}
      title="Nenhum release ainda"
      action={
        writes && (
          <Button renderRoot={(props) => <Link to="/releases/novo" {...props} />}>
            Escrever o primeiro
          </Button>
        )
      }
    >
      Aqui ficam os releases, notas e avisos de pauta, do rascunho à publicação.
      {writes && (
        <>
          {' '}
          A tecla <Kbd>n</Kbd> começa um novo.
        </>
      )}
    </EmptyState>
  );
}
