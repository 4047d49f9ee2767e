import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { renderPage } from '@/test/render';
import { InfiniteList, type KeysetQuery } from './infinite-list';

type Query = KeysetQuery<string>;

const loaded = (...pages: string[][]): Query => ({
  data: { pages: pages.map((items) => ({ items })) },
  error: null,
  isPending: false,
  isFetchingNextPage: false,
  hasNextPage: false,
  fetchNextPage: vi.fn(() => Promise.resolve()),
  refetch: vi.fn(() => Promise.resolve()),
});

function show(query: Query, onEdit?: (item: string) => void) {
  return renderPage(
    <InfiniteList
      query={query}
      label="Frutas"
      noun={['fruta', 'frutas']}
      getKey={(item) => item}
      empty={<p>Nada ainda</p>}
      onEdit={onEdit}
    >
      {(item) => (
        <a href={`/frutas/${item}`} data-list-item>
          {item}
        </a>
      )}
    </InfiniteList>,
  );
}

describe('InfiniteList', () => {
  it('moves by arrows, Home and End, and edits by e', async () => {
    const onEdit = vi.fn();
    show(loaded(['caju', 'manga'], ['pitomba']), onEdit);
    await screen.findByRole('list', { name: 'Frutas' });
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'caju' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('link', { name: 'pitomba' })).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowDown}e');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith('manga');
  });

  it('says what it is for when empty', async () => {
    show(loaded([]));
    expect(await screen.findByText('Nada ainda')).toBeVisible();
  });

  it('says what happened and tries again', async () => {
    const query: Query = {
      ...loaded(),
      data: undefined,
      error: new ProblemError({ status: 503, code: 'unavailable', title: 'Fora do ar' }),
    };
    show(query);
    expect(await screen.findByRole('alert')).toHaveTextContent('Fora do ar');
    await userEvent.click(screen.getByRole('button', { name: 'Tentar de novo' }));
    expect(query.refetch).toHaveBeenCalledOnce();
  });

  it('fetches the next page on request and announces the length', async () => {
    const query = { ...loaded(['caju', 'manga']), hasNextPage: true };
    show(query);
    expect(await screen.findByText('2 frutas na lista')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Carregar mais' }));
    await waitFor(() => expect(query.fetchNextPage).toHaveBeenCalled());
  });

  it('keeps what is loaded when a further page fails', async () => {
    const error = new ProblemError({ status: 500, code: 'internal', title: 'Falhou' });
    show({ ...loaded(['caju']), hasNextPage: true, error });
    expect(await screen.findByRole('link', { name: 'caju' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Falhou');
  });
});
