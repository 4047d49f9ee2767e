import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Coverage } from '@/api/types';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { aCoverage, anEvent } from './fixture';
import { MediaTab } from './media-tab';

function serve(...items: Coverage[]): void {
  server.use(
    http.get('*/api/v1/agenda/e1/coverages', () =>
      HttpResponse.json({ items, allowed_actions: [] }),
    ),
  );
}

it('shows where what was delivered is, and what is still to come', async () => {
  serve(
    aCoverage({
      status: 'delivered',
      delivered_at: '2027-03-02T15:00:00Z',
      delivery_url: 'https://fotos.example/entrega/120',
      delivery_note: '42 fotografias.',
    }),
    aCoverage({ id: 'c2', kind: 'video' }),
    aCoverage({ id: 'c3', kind: 'live', status: 'cancelled' }),
    aCoverage({ id: 'c4', kind: 'text', status: 'planned', assignees: [] }),
  );
  renderPage(<MediaTab event={anEvent} />);
  const link = await screen.findByRole('link', {
    name: 'Fotografia em fotos.example, em outra aba',
  });
  expect(link).toHaveAttribute('href', 'https://fotos.example/entrega/120');
  expect(link).toHaveTextContent('fotos.example');
  expect(screen.getByText('42 fotografias.')).toBeVisible();
  expect(screen.getByText('Por entregar: Vídeo (Beto Sales); Texto.')).toBeVisible();
});

it('says where deliveries are made when there is none', async () => {
  serve();
  renderPage(<MediaTab event={anEvent} />);
  expect(await screen.findByText('Nada entregue ainda')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Cobertura' })).toBeVisible();
});
