import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { AuthoritiesTab } from './authorities-tab';
import { ConflictList } from './conflict-list';
import { DraftConflicts } from './draft-conflicts';
import { EventConflicts } from './event-conflicts';
import { aConflict, anEvent } from './fixture';

describe('conflicts', () => {
  it('stand by how grave they are, and what was accepted says by whom', async () => {
    const accepted = {
      reason: 'Sai antes.',
      by: { id: 'p1', name: 'Beto Sales' },
      at: '2026-11-20T12:00:00Z',
    };
    renderPage(
      <ConflictList
        asks
        conflicts={[
          aConflict(),
          aConflict({ severity: 'warning', kind: 'authority', message: 'Fica a 206 km.' }),
          aConflict({ kind: 'room', accepted, event: null, message: 'Sala: já há reserva.' }),
        ]}
      />,
    );
    expect(await screen.findByText('1 conflito de agenda')).toBeVisible();
    expect(screen.getByText(/será preciso dizer o motivo/)).toBeVisible();
    expect(screen.getByText('Talvez não dê tempo de chegar')).toBeVisible();
    expect(screen.getByText(/Motivo: Sai antes\. \(Beto Sales/)).toBeVisible();
    // What one may not read has no address.
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('are asked for as one types, without the event itself', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/v1/agenda/conflicts', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ items: [aConflict()], compared_until: null });
      }),
    );
    const content = { kind: 'meeting' as const, title: '', starts_at: '2026-12-01T12:00:00Z' };
    renderPage(<DraftConflicts content={content} eventId="e1" resourceIds={['r1']} />);
    expect(await screen.findByText('1 conflito de agenda')).toBeVisible();
    expect(asked).toEqual([{ content, event_id: 'e1', resource_ids: ['r1'] }]);
  });

  it('of a series say until when they were looked for', async () => {
    server.use(
      http.get('*/api/v1/agenda/e1/conflicts', () =>
        HttpResponse.json({ items: [], compared_until: '2027-05-30T12:00:00Z' }),
      ),
    );
    renderPage(<EventConflicts event={anEvent()} />);
    expect(await screen.findByText('Nenhum conflito')).toBeVisible();
    expect(screen.getByText(/comparadas até 30 de maio de 2027/)).toBeVisible();
  });
});

describe('authorities', () => {
  it('stand in their order, with who comes', async () => {
    const one = { name: 'Elma', office: 'Governadora', attendance: 'confirmed', place: 1 };
    const precedence = { id: 'o3', position: 3, office: 'Governador do Estado' };
    const two = { name: 'Zé', office: null, attendance: 'invited', place: 2, precedence: null };
    server.use(
      http.get('*/api/v1/agenda/e1/authorities', () =>
        HttpResponse.json({ items: [{ ...one, precedence }, two] }),
      ),
    );
    renderPage(<AuthoritiesTab event={anEvent()} />);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('1ElmaGovernadora · como Governador do EstadoConfirmada');
    expect(second).toHaveTextContent('2ZéSem cargo informadoSem resposta');
    expect(screen.getByText(/1 de 2 com presença confirmada/)).toBeVisible();
  });
});
