import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { SavedSearch } from '@/api/types';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { filtersOf, isShown, queryOf } from './saved-queries';
import { SavedSearches } from './saved-searches';

function search(id: string, part: Partial<SavedSearch> = {}): SavedSearch {
  return {
    id,
    name: `Busca ${id}`,
    query: { q: null, status: [], kind: ['speech'], tag: 'obras' },
    position: 0,
    version: 1,
    created_at: '2026-11-20T12:00:00Z',
    updated_at: '2026-11-20T12:00:00Z',
    allowed_actions: ['edit', 'delete'],
    ...part,
  };
}

function serve(items: SavedSearch[]): void {
  server.use(http.get('*/api/v1/saved-searches', () => HttpResponse.json({ items, next: null })));
}

describe('saved searches', () => {
  it('hold the list as it stands, and show it again', () => {
    const filters = { q: 'casa', status: ['draft' as const], sort: 'published_at' as const };
    const query = queryOf(filters);
    expect(query).toEqual({ q: 'casa', status: ['draft'], kind: [], sort: 'published_at' });
    expect(filtersOf(query)).toEqual(filters);
    expect(isShown({ ...query, unit: null }, filters)).toBe(true);
    expect(isShown(query, { q: 'casa' })).toBe(false);
  });

  it('are addresses of the list; the one that is shown is marked', async () => {
    serve([search('1'), search('2', { query: { status: ['draft'], kind: [] } })]);
    renderPage(<SavedSearches filters={{ kind: ['speech'], tag: 'obras' }} narrowed />);
    const shown = await screen.findByRole('link', { name: 'Busca 1' });
    expect(shown).toHaveAttribute('aria-current', 'page');
    expect(shown).toHaveAttribute('href', '/releases?kind=speech&tag=obras');
    expect(screen.getByRole('link', { name: 'Busca 2' })).not.toHaveAttribute('aria-current');
    expect(screen.queryByRole('button', { name: 'Salvar esta busca' })).toBeNull();
  });

  it('are saved under a name; a refusal stays in the form', async () => {
    serve([]);
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/saved-searches', async ({ request }) => {
        sent.push(await request.json());
        if (sent.length > 1) return HttpResponse.json(search('3'), { status: 201 });
        return problem(409, 'too_many_saved_searches', { detail: 'Você já tem 50.' });
      }),
    );
    const user = userEvent.setup();
    renderPage(<SavedSearches filters={{ q: 'casa' }} narrowed />);
    await user.click(await screen.findByRole('button', { name: 'Salvar esta busca' }));
    await user.type(await screen.findByLabelText('Nome'), 'Casas');
    await user.click(screen.getByRole('button', { name: 'Salvar' }));
    expect(await screen.findByText('Você já tem 50.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Salvar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent[1]).toEqual({ name: 'Casas', query: { q: 'casa', status: [], kind: [] } });
  });

  it('change places with their neighbour', async () => {
    serve([
      search('1', { position: 0 }),
      search('2', { position: 0 }),
      search('3', { position: 7 }),
    ]);
    const moved: Record<string, unknown> = {};
    server.use(
      http.patch('*/api/v1/saved-searches/:id', async ({ params, request }) => {
        moved[String(params.id)] = await request.json();
        return HttpResponse.json(search(String(params.id)));
      }),
    );
    const user = userEvent.setup();
    renderPage(<SavedSearches filters={{}} narrowed={false} />);
    await user.click(await screen.findByRole('button', { name: 'Opções da busca Busca 2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mover para a esquerda' }));
    await waitFor(() => expect(moved).toEqual({ 1: { position: 1 }, 3: { position: 2 } }));
  });

  it('take no room while there is nothing to save and nothing saved', async () => {
    serve([]);
    renderPage(<SavedSearches filters={{}} narrowed={false} />);
    await waitFor(() => expect(screen.queryByRole('navigation')).toBeNull());
  });
});
