import { Button, Center, Loader, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { plural } from '@/lib/numbers';
import { ErrorState } from './error-state';
import classes from './infinite-list.module.css';
import { ListSkeleton } from './list-skeleton';
import { ProblemAlert } from './problem-alert';
import { useListKeys } from './use-list-keys';

/** What this list needs of `api.useInfiniteQuery(…)`. */
export interface KeysetQuery<Item> {
  data: { pages: { items: Item[] }[] } | undefined;
  error: unknown;
  isPending: boolean;
  isFetchingNextPage: boolean;
  hasNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
  refetch: () => Promise<unknown>;
}

interface Props<Item> {
  query: KeysetQuery<Item>;
  /** Names the list for assistive technology. */
  label: string;
  getKey: (item: Item) => string;
  /** The row; its link carries `data-list-item`. */
  children: (item: Item) => ReactNode;
  empty: ReactNode;
  /** «1 release», «20 releases». */
  noun: [one: string, many: string];
  onEdit?: (item: Item) => void;
  rowHeight?: number;
}

/** A keyset-paged list with all its states; further pages load as one nears the end. */
export function InfiniteList<Item>(props: Props<Item>) {
  const { query, empty, noun, onEdit } = props;
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const list = useListKeys<HTMLUListElement>({
    onEdit:
      onEdit &&
      ((index) => {
        const item = items[index];
        if (item !== undefined) onEdit(item);
      }),
  });
  if (query.isPending) return <ListSkeleton height={props.rowHeight} />;
  if (query.data === undefined) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      <ul ref={list} className={classes.list} aria-label={props.label}>
        {items.map((item) => (
          <li key={props.getKey(item)} className={classes.row}>
            {props.children(item)}
          </li>
        ))}
      </ul>
      <VisuallyHidden role="status">
        {plural(items.length, ...noun)} na lista{query.hasNextPage ? '' : ', fim da lista'}
      </VisuallyHidden>
      <ListEnd query={query} />
    </>
  );
}

function ListEnd<Item>({ query }: { query: KeysetQuery<Item> }) {
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage, error } = query;
  const ready = hasNextPage && !isFetchingNextPage && error === null;
  useEffect(() => {
    if (!ready || end.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void fetchNextPage();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [ready, fetchNextPage]);
  return (
    <Center ref={end} py="lg">
      {error !== null && hasNextPage ? (
        <div>
          <ProblemAlert error={error} />
          <Button mt="xs" variant="default" onClick={() => void fetchNextPage()}>
            Tentar de novo
          </Button>
        </div>
      ) : isFetchingNextPage ? (
        <Loader size="sm" aria-label="Carregando mais" />
      ) : hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          Carregar mais
        </Button>
      ) : (
        <Text size="xs" c="dimmed">
          Fim da lista
        </Text>
      )}
    </Center>
  );
}
