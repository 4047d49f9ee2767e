import { notifications } from '@mantine/notifications';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board, BoardItem } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { anEvent } from '../fixture';

afterEach(() => notifications.clean());

const event = anEvent({
  id: 'e1',
  title: 'Entrega de moradias',
  starts_at: '2026-12-01T12:00:00Z',
  ends_at: '2026-12-01T14:00:00Z',
  all_day: false,
  occurrence: null,
  series_id: null,
  allowed_actions: ['edit'],
});

function bound(part: Partial<BoardItem> = {}): BoardItem {
  return {
    event_id: 'e1',
    occurrence: null,
    starts_at: '2026-12-01T12:00:00Z',
    ends_at: '2026-12-01T14:00:00Z',
    coverage: { id: 'c1', kind: 'photo', status: 'assigned', assignee_ids: ['p1'], version: 2 },
    booking: null,
    can_pass: true,
    ...part,
  };
}

function aBoard(items: BoardItem[] = [bound()]): Board {
  return {
    events: [event],
    rows: [
      { kind: 'person', id: 'p1', name: 'Beto Sales', active: true, items },
      { kind: 'person', id: 'p2', name: 'Carla Nunes', active: true, items: [] },
      { kind: 'person', id: 'p3', name: 'Davi Rocha', active: false, items: [] },
      {
        kind: 'vehicle',
        id: 'r1',
        name: 'Van',
        active: true,
        items: [bound({ event_id: null, coverage: null, can_pass: false })],
      },
    ],
    is_cut: false,
  };
}

function serve(board: () => Board): void {
  server.use(http.get('*/api/v1/agenda/board', () => HttpResponse.json(board())));
}

function open() {
  return renderApp('/agenda?vista=equipe&data=2026-12-01');
}

beforeEach(() => {
  signedInAs({ ...ana, permissions: permissions('agenda.read', 'agenda.write', 'agenda.manage') });
});

describe('the team board', () => {
  it('has who is bound first, and who is free folded', async () => {
    serve(aBoard);
    open();
    const row = await screen.findByRole('row', { name: /^Beto Sales/ });
    expect(within(row).getByRole('link', { name: 'Entrega de moradias' })).toBeVisible();
    expect(screen.getByRole('row', { name: /^Van/ })).toHaveTextContent('Ocupado');
    expect(screen.queryByText('Carla Nunes')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /2 sem compromisso, Pessoas$/ }));
    expect(screen.getByRole('row', { name: /^Carla Nunes/ })).toBeVisible();
  });

  it('gives a coverage to somebody else from the menu, and takes that back', async () => {
    let people = ['p1'];
    const sent: unknown[] = [];
    const item = () =>
      bound({
        coverage: {
          id: 'c1',
          kind: 'photo',
          status: 'assigned',
          assignee_ids: people,
          version: 2 + sent.length,
        },
      });
    serve(() => {
      const board = aBoard([]);
      for (const row of board.rows) if (people.includes(row.id)) row.items = [item()];
      return board;
    });
    server.use(
      http.patch('*/api/v1/agenda/e1/coverages/c1', async ({ request }) => {
        const body = (await request.json()) as { assignee_ids: string[] };
        sent.push([request.headers.get('if-match'), body.assignee_ids]);
        people = body.assignee_ids;
        return HttpResponse.json({ version: 2 + sent.length });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^Ações de Entrega/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Passar para…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Passar para' }));
    await userEvent.click(dialog.getByRole('combobox', { name: 'Pessoa' }));
    const offered = await dialog.findAllByRole('option', { hidden: true });
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Carla Nunes']);
    await userEvent.click(offered[0] as HTMLElement);
    await userEvent.click(dialog.getByRole('button', { name: 'Passar' }));
    expect(await screen.findByRole('row', { name: /^Carla Nunes.*Entrega/ })).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Desfazer' }));
    expect(await screen.findByRole('row', { name: /^Beto Sales.*Entrega/ })).toBeVisible();
    expect(sent).toEqual([
      ['"2"', ['p2']],
      ['"3"', ['p1']],
    ]);
  });

  it('takes an event along its row to another day, and nowhere across', async () => {
    const sent: unknown[] = [];
    serve(aBoard);
    server.use(
      http.patch('*/api/v1/agenda/e1', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(event);
      }),
    );
    open();
    const row = await screen.findByRole('row', { name: /^Beto Sales/ });
    await userEvent.click(screen.getByRole('button', { name: /2 sem compromisso, Pessoas$/ }));
    const tile = within(row).getByRole('link', { name: 'Entrega de moradias' });
    const dragged = tile.closest('[draggable=true]') as HTMLElement;
    const dataTransfer = { setData: () => undefined, effectAllowed: '' };
    const friday = within(row).getAllByRole('cell')[5] as HTMLElement;
    const across = screen.getByRole('row', { name: /^Carla Nunes/ });
    fireEvent.dragStart(dragged, { dataTransfer });
    fireEvent.drop(within(across).getAllByRole('cell')[5] as HTMLElement);
    fireEvent.drop(friday);
    expect(await screen.findByText(/passou para/)).toBeVisible();
    expect(sent).toEqual([
      { starts_at: '2026-12-04T12:00:00Z', ends_at: '2026-12-04T14:00:00Z', all_day: false },
    ]);
  });

  it('says when it cannot be had', async () => {
    server.use(http.get('*/api/v1/agenda/board', () => problem(503, 'unavailable')));
    open();
    expect(await screen.findByRole('button', { name: 'Tentar de novo' })).toBeVisible();
  });
});
