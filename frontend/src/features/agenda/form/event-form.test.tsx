import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { AgendaEvent } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { anEvent } from '../fixture';

const event = anEvent();

function serve(now: AgendaEvent): void {
  server.use(http.get('*/api/v1/agenda/:id', () => HttpResponse.json(now)));
}

beforeEach(() => {
  signedInAs({
    ...ana,
    units: [event.unit],
    permissions: permissions('agenda.read', 'agenda.write'),
  });
  server.use(
    http.post('*/api/v1/agenda/conflicts', () =>
      HttpResponse.json({ items: [], compared_until: null }),
    ),
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
  );
});

it('says at once all that it can tell before sending, then what the server adds', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('*/api/v1/agenda', async ({ request }) => {
      sent.push(await request.json());
      return problem(422, 'validation', {
        errors: [{ pointer: '/place/name', code: 'too_long', message: 'Encurte o local.' }],
      });
    }),
  );
  renderApp('/agenda/novo?inicio=2026-12-01T09:00&fim=2026-12-01T08:00');
  const latitude = await screen.findByLabelText('Latitude');
  await userEvent.type(latitude, 'abc');
  const submit = screen.getByRole('button', { name: 'Marcar evento' });
  await userEvent.click(submit);
  expect(await screen.findByText('Dê um título ao evento.')).toBeVisible();
  expect(screen.getByText('O fim precisa vir depois do começo.')).toBeVisible();
  expect(screen.getByText('Escreva só o número, como -3,6861.')).toBeVisible();
  const title = screen.getByLabelText('Título');
  await waitFor(() => expect(title).toHaveFocus());
  expect(sent).toEqual([]);

  await userEvent.type(title, 'Entrega');
  expect(title).toBeValid();
  await userEvent.clear(latitude);
  const end = screen.getByLabelText('Fim: hora');
  await userEvent.clear(end);
  await userEvent.type(end, '10:00');
  await userEvent.click(submit);
  expect(await screen.findByText('Encurte o local.')).toBeVisible();
  expect(screen.getByLabelText('Local')).toBeInvalid();
  expect(sent).toHaveLength(1);
  expect(latitude).toHaveValue('');
  expect(title).toHaveValue('Entrega');
});

it('goes to what somebody else saved first', async () => {
  serve(event);
  server.use(http.patch('*/api/v1/agenda/:id', () => problem(412, 'stale')));
  renderApp(`/agenda/${event.id}/editar`);
  await userEvent.type(await screen.findByLabelText('Título'), ' hoje');
  serve({ ...event, version: 4, organiser: 'Casa Civil' });
  await userEvent.click(screen.getByRole('button', { name: 'Salvar' }));
  const alert = (await screen.findByText('Outra pessoa salvou antes de você')).closest(
    '[role=alert]',
  );
  expect(alert?.parentElement).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'use o do servidor' }));
  await waitFor(() => expect(screen.getByLabelText('Título')).toHaveFocus());
  expect(screen.getByLabelText('Título')).toHaveValue(event.title);
});
