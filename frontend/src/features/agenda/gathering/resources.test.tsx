import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import type { EventBooking, Me, Precedence, Resource } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { aConflict, anEvent } from './fixture';
import { ConflictHost } from './conflict-host';
import { ResourcesField } from './resources-field';

afterEach(() => notifications.clean());

const chief: Me = { ...ana, permissions: permissions('agenda.read', 'agenda.manage') };
const unit = { id: 'u1', slug: 'cidades', name: 'Secretaria das Cidades', acronym: 'SCidades' };

const van: Resource = {
  id: 'r1',
  name: 'Van da Ascom',
  kind: 'vehicle',
  unit_id: 'u1',
  unit,
  capacity: 12,
  note: null,
  active: true,
  version: 1,
  created_at: '2026-11-20T12:00:00Z',
  updated_at: '2026-11-20T12:00:00Z',
  allowed_actions: ['edit', 'delete'],
};
const booking: EventBooking = {
  id: 'b1',
  resource: { id: van.id, name: van.name, kind: van.kind, capacity: van.capacity },
  starts_at: '2026-12-01T12:00:00Z',
  ends_at: '2026-12-01T14:00:00Z',
};

function serve(items: EventBooking[], can_book = true): void {
  server.use(
    http.get('*/api/v1/agenda/e1/resources', () => HttpResponse.json({ items, can_book })),
    http.get('*/api/v1/resources', () => HttpResponse.json({ items: [van], next: null })),
  );
}

async function choose(name: RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole('combobox', { name: 'Reservar' }));
  await userEvent.click(await screen.findByRole('option', { name, hidden: true }));
}

describe('the resources of an event', () => {
  it('are booked, and the booking taken back and given again', async () => {
    const items: EventBooking[] = [];
    serve(items);
    server.use(
      http.post('*/api/v1/agenda/e1/resources', () => {
        items.push(booking);
        return HttpResponse.json(booking, { status: 201 });
      }),
      http.delete('*/api/v1/agenda/e1/resources/b1', () => {
        items.pop();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderPage(<ResourcesField event={anEvent()} />);
    expect(await screen.findByText(/Nada reservado/)).toBeVisible();
    await choose(/Van da Ascom \(veículo, 12 lugares\)/);
    const list = await screen.findByRole('list', { name: 'Reservas' });
    expect(await within(list).findByText('Van da Ascom')).toBeVisible();
    expect(list).toHaveTextContent('Veículo · 01/12/2026 09h00 a 01/12/2026 11h00');
    await userEvent.click(screen.getByRole('button', { name: /^Cancelar a reserva/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Desfazer' }));
    expect(await within(list).findByText('Van da Ascom')).toBeVisible();
  });

  it('that are booked elsewhere are had only with a reason', async () => {
    const items: EventBooking[] = [];
    const reasons: (string | null)[] = [];
    serve(items);
    server.use(
      http.post('*/api/v1/agenda/e1/resources', ({ request }) => {
        const reason = new URL(request.url).searchParams.get('conflict_reason');
        reasons.push(reason);
        if (reason === null) return problem(409, 'conflicts', { conflicts: [aConflict()] });
        items.push(booking);
        return HttpResponse.json(booking, { status: 201 });
      }),
    );
    renderPage(
      <>
        <ResourcesField event={anEvent()} />
        <ConflictHost />
      </>,
    );
    await choose(/Van da Ascom/);
    const dialog = within(await screen.findByRole('dialog', { name: 'Conflito de agenda' }));
    expect(dialog.getByText(/já há reserva para «Visita»/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Manter mesmo assim' }));
    expect(dialog.getByText('Diga o motivo.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Motivo para manter assim'), 'Vai e volta.');
    await userEvent.click(dialog.getByRole('button', { name: 'Manter mesmo assim' }));
    expect(await screen.findByText('Van da Ascom')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(reasons).toEqual([null, 'Vai e volta.']);
  });

  it('that are booked elsewhere are left when one goes back', async () => {
    serve([]);
    server.use(
      http.post('*/api/v1/agenda/e1/resources', () =>
        problem(409, 'conflicts', { conflicts: [aConflict()] }),
      ),
    );
    renderPage(
      <>
        <ResourcesField event={anEvent()} />
        <ConflictHost />
      </>,
    );
    await choose(/Van da Ascom/);
    const dialog = within(await screen.findByRole('dialog', { name: 'Conflito de agenda' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Voltar' }));
    expect(await screen.findByText('Título de conflicts')).toBeVisible();
    expect(screen.getByText(/Nada reservado/)).toBeVisible();
  });

  it('are only read where one may not book', async () => {
    serve([booking], false);
    renderPage(<ResourcesField event={anEvent()} />);
    expect(await screen.findByText('Van da Ascom')).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the resources of the office', () => {
  it('are made, changed, and deleted after a question', async () => {
    signedInAs({ ...chief, units: [unit] });
    const items = [van];
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
      http.get('*/api/v1/resources', () => HttpResponse.json({ items, next: null })),
      http.post('*/api/v1/resources', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(van, { status: 201 });
      }),
      http.delete('*/api/v1/resources/r1', ({ request }) => {
        if (request.headers.get('if-match') !== '"1"') return problem(428, 'precondition_required');
        items.pop();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderApp('/recursos');
    expect(await screen.findByText('Veículo · SCidades · 12 lugares')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Novo recurso' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Novo recurso' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Salvar' }));
    expect(dialog.getByText('Dê um nome.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Nome'), 'Câmera');
    await userEvent.click(dialog.getByRole('button', { name: 'Salvar' }));
    await screen.findByText('«Câmera» salvo.');
    expect(sent).toEqual([
      { name: 'Câmera', kind: 'vehicle', unit_id: 'u1', capacity: null, note: null, active: true },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Excluir Van da Ascom' }));
    const question = within(await screen.findByRole('dialog', { name: /Excluir/ }));
    await userEvent.click(question.getByRole('button', { name: 'Excluir' }));
    expect(await screen.findByText('Nenhum recurso')).toBeVisible();
  });
});

describe('the order of precedence', () => {
  const entry = (id: string, position: number, office: string): Precedence => ({
    id,
    position,
    office,
    synonyms: [],
    version: 1,
    allowed_actions: ['edit', 'delete'],
  });

  it('is sorted with buttons', async () => {
    signedInAs(chief);
    let items = [entry('a', 1, 'Governador'), entry('b', 2, 'Prefeito')];
    server.use(
      http.get('*/api/v1/precedence', () => HttpResponse.json({ items, next: null })),
      http.patch('*/api/v1/precedence/b', async ({ request }) => {
        expect(await request.json()).toEqual({ position: 1 });
        items = [entry('b', 1, 'Prefeito'), entry('a', 2, 'Governador')];
        return HttpResponse.json(items[0]);
      }),
    );
    renderApp('/precedencia');
    expect(await screen.findByRole('button', { name: 'Subir Governador' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Subir Prefeito' }));
    expect(await screen.findByRole('button', { name: 'Subir Governador' })).toBeEnabled();
    const rows = within(screen.getByRole('list', { name: 'Ordem de precedência' }));
    expect(rows.getAllByRole('listitem')[0]).toHaveTextContent('1Prefeito');
  });
});
