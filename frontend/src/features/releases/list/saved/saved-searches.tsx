import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconBookmark,
  IconDotsVertical,
  IconPencil,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ifMatch, newKey } from '@/api/headers';
import type { SavedSearch } from '@/api/types';
import { notifyDone, notifyProblem, notifyUndo } from '@/ui/notify';
import { toSearch, type ReleaseFilters } from '../filters';
import { NameDialog } from './name-dialog';
import {
  filtersOf,
  isShown,
  queryOf,
  useSavedSearchChanges,
  useSavedSearches,
  wholeQueryOf,
} from './saved-queries';
import classes from './saved-searches.module.css';

interface Props {
  filters: ReleaseFilters;
  /** Whether there is anything to save. */
  narrowed: boolean;
}

/** The searches that I named, beside the filters; the one that the list shows is marked. */
export function SavedSearches({ filters, narrowed }: Props) {
  const query = useSavedSearches();
  const { create, update, remove } = useSavedSearchChanges();
  const [naming, setNaming] = useState<SavedSearch | 'new' | null>(null);
  const save = useRef<HTMLButtonElement>(null);
  const nav = useRef<HTMLElement>(null);
  const searches = query.data?.items ?? [];
  const shown = searches.find((search) => isShown(search.query, filters));
  if (searches.length === 0 && !narrowed) return null;

  const failed = { onError: notifyProblem };
  const change = (search: SavedSearch, body: Parameters<typeof update.mutate>[0]['body']): void =>
    update.mutate({ params: { path: { id: search.id }, header: ifMatch(search) }, body }, failed);

  /** Changes places with the neighbour; equal places are told apart first. */
  async function move(search: SavedSearch, by: -1 | 1): Promise<void> {
    const order = [...searches];
    const at = order.indexOf(search);
    const other = order[at + by];
    if (!other) return;
    order[at] = other;
    order[at + by] = search;
    try {
      for (const [position, one] of order.entries()) {
        if (one.position === position) continue;
        const params = { path: { id: one.id }, header: ifMatch(one) };
        await update.mutateAsync({ params, body: { position } });
      }
    } catch (error) {
      notifyProblem(error);
    }
  }

  function forget(search: SavedSearch): void {
    const { name, query: asked, position } = search;
    const again = (): void =>
      create.mutate(
        {
          params: { header: { 'Idempotency-Key': newKey() } },
          body: { name, query: asked, position },
        },
        failed,
      );
    remove.mutate(
      { params: { path: { id: search.id }, header: ifMatch(search) } },
      { ...failed, onSuccess: () => notifyUndo(`Busca «${name}» excluída`, again) },
    );
  }

  return (
    <nav ref={nav} className={classes.searches} aria-label="Buscas salvas">
      <ul className={classes.list}>
        {searches.map((search, place) => (
          <li key={search.id} className={classes.pill} data-shown={search === shown || undefined}>
            <Link
              to="/releases"
              search={toSearch(filtersOf(search.query))}
              className={classes.link}
              aria-current={search === shown ? 'page' : undefined}
              activeProps={{}}
              activeOptions={{ exact: true }}
            >
              {search.name}
            </Link>
            <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
              <Menu.Target>
                <ActionIcon
                  variant="transparent"
                  color="gray"
                  size={28}
                  aria-label={`Opções da busca ${search.name}`}
                >
                  <IconDotsVertical size={14} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {search !== shown && narrowed && (
                  <Menu.Item
                    leftSection={<IconRefresh size={16} aria-hidden />}
                    onClick={() => {
                      change(search, { query: wholeQueryOf(filters) });
                    }}
                  >
                    Guardar nela os filtros de agora
                  </Menu.Item>
                )}
                <Menu.Item
                  leftSection={<IconPencil size={16} aria-hidden />}
                  onClick={() => setNaming(search)}
                >
                  Renomear…
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconArrowLeft size={16} aria-hidden />}
                  disabled={place === 0}
                  onClick={() => void move(search, -1)}
                >
                  Mover para a esquerda
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconArrowRight size={16} aria-hidden />}
                  disabled={place === searches.length - 1}
                  onClick={() => void move(search, 1)}
                >
                  Mover para a direita
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => forget(search)}
                >
                  Excluir
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </li>
        ))}
      </ul>
      {narrowed && !shown && !query.isPending && (
        <Button
          ref={save}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconBookmark size={16} aria-hidden />}
          onClick={() => setNaming('new')}
        >
          Salvar esta busca
        </Button>
      )}
      <NameDialog
        naming={naming}
        onClose={() => setNaming(null)}
        onClosed={() => {
          // Once it is saved, the button is gone and the search stands there.
          const there = nav.current?.querySelector<HTMLElement>('[aria-current], a');
          (save.current ?? there)?.focus();
        }}
        onName={async (name) => {
          if (naming === 'new') {
            const header = { 'Idempotency-Key': newKey() };
            await create.mutateAsync({
              params: { header },
              body: { name, query: queryOf(filters) },
            });
            notifyDone('Busca salva');
          } else if (naming) {
            const params = { path: { id: naming.id }, header: ifMatch(naming) };
            await update.mutateAsync({ params, body: { name } });
          }
        }}
      />
    </nav>
  );
}
