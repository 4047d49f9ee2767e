import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Advisory } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { anEvent } from '../fixture';

const event = anEvent();
const PAGE = `/agenda/${event.id}?tab=imprensa`;

const advisory: Advisory = {
  release_id: 'r1',
  title: 'Aviso de pauta: Entrega de moradias',
  slug: 'aviso-de-pauta-entrega-de-moradias',
  status: 'published',
  version: 4,
  in_step: false,
  correction: {
    title: 'x',
    summary: 'x',
    body_html: '<p>x</p>',
    note: 'O evento passou das 9h para as 15h.',
  },
};

beforeEach(() => {
  signedInAs({
    ...ana,
    units: [event.unit],
    permissions: permissions('agenda.read', 'agenda.write', 'releases.read', 'releases.write'),
  });
  server.use(http.get('*/api/v1/agenda/:id', () => HttpResponse.json(event)));
});

it('is made in one press, and opened to be written on', async () => {
  let made = 0;
  server.use(
    http.get('*/api/v1/agenda/:id/advisory', () => problem(404, 'not_found')),
    http.post('*/api/v1/agenda/:id/advisory', () => {
      made += 1;
      return HttpResponse.json({ id: 'r1' }, { status: 201 });
    }),
  );
  const { router } = renderApp(PAGE);
  await userEvent.click(await screen.findByRole('button', { name: 'Fazer o aviso de pauta' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/releases/r1/editar'));
  expect(made).toBe(1);
});

it('that went out before the event changed offers its correction', async () => {
  server.use(http.get('*/api/v1/agenda/:id/advisory', () => HttpResponse.json(advisory)));
  renderApp(PAGE);
  expect(await screen.findByText('O evento passou das 9h para as 15h.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Corrigir o aviso…' })).toHaveAttribute(
    'href',
    `/releases/r1/corrigir?evento=${event.id}`,
  );
});

it('is not shown to who is of another unit', async () => {
  signedInAs({ ...ana, units: [], permissions: permissions('agenda.read', 'releases.write') });
  renderApp(PAGE);
  expect(await screen.findByText(/A imprensa não vê este evento/)).toBeVisible();
  expect(screen.queryByText('Aviso de pauta')).not.toBeInTheDocument();
});

it('is not of a whole series', async () => {
  server.use(
    http.get('*/api/v1/agenda/:id', () =>
      HttpResponse.json(anEvent({ rrule: 'FREQ=WEEKLY;BYDAY=TU' })),
    ),
  );
  renderApp(PAGE);
  expect(await screen.findByText(/O aviso de pauta é de cada data/)).toBeVisible();
});
