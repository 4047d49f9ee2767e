import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CalendarRefresh, CalendarSubscription } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { anEvent } from '../fixture';

const PATH = '*/api/v1/agenda/subscriptions';
const PAGE = '/agenda?vista=lista&data=2026-12-01&painel=externos';
const { unit } = anEvent();

function aSubscription(part: Partial<CalendarSubscription> = {}): CalendarSubscription {
  return {
    id: '01900000-0000-7000-8000-0000000000c1',
    name: 'Casa Civil',
    url: 'https://calendario.example/agenda.ics',
    unit_id: unit.id,
    unit,
    visibility: 'internal',
    kind: 'meeting',
    every_minutes: 60,
    owner: { id: '01900000-0000-7000-8000-0000000000b1', name: 'Ana Reis' },
    checked_at: '2026-12-01T12:00:00Z',
    fetched_at: '2026-12-01T12:00:00Z',
    last_error: null,
    failures: 0,
    next_at: '2026-12-01T13:00:00Z',
    version: 2,
    created_at: '2026-11-30T12:00:00Z',
    updated_at: '2026-11-30T12:00:00Z',
    allowed_actions: ['refresh', 'edit', 'delete'],
    ...part,
  };
}

const told: CalendarRefresh = {
  created: 1,
  updated: 1,
  cancelled: 0,
  unchanged: 3,
  skipped: [
    {
      uid: 't',
      component: 'VTODO',
      code: 'not_an_event',
      reason: 'Tarefas não entram na agenda.',
    },
  ],
  changes: [
    {
      kind: 'updated',
      uid: 'a',
      title: 'Audiência pública',
      starts_at: '2026-12-03T12:00:00Z',
      words: ['Título: Audiência → Audiência pública'],
    },
  ],
};

function serve(...items: CalendarSubscription[]): void {
  server.use(
    http.get('*/api/v1/agenda', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
    http.get(PATH, () => HttpResponse.json({ items, next: null })),
  );
}

afterEach(() => notifications.clean());

beforeEach(() => {
  signedInAs({
    ...ana,
    units: [unit],
    permissions: permissions('agenda.read', 'agenda.write', 'agenda.confirm'),
  });
});

it('says how each calendar goes, and what is wrong with it', async () => {
  serve(
    aSubscription(),
    aSubscription({ id: 'b', name: 'Quebrado', last_error: 'Respondeu 404.', failures: 2 }),
    aSubscription({ id: 'c', name: 'Novo', checked_at: null, fetched_at: null }),
  );
  renderApp(PAGE);
  const list = await screen.findByRole('list', { name: 'Calendários externos' });
  const rows = within(list).getAllByRole('listitem');
  expect(rows[0]).toHaveTextContent('Em dia');
  expect(rows[1]).toHaveTextContent('2 falhas');
  expect(rows[1]).toHaveTextContent('Respondeu 404.');
  expect(rows[2]).toHaveTextContent('ainda não lido');
});

it('shows what a calendar would bring before it is saved', async () => {
  serve();
  const sent: unknown[] = [];
  server.use(
    http.post(`${PATH}/preview`, async ({ request }) => {
      sent.push(await request.json());
      return sent.length === 1
        ? problem(422, 'validation', {
            errors: [
              { pointer: '/url', code: 'calendar_unreadable', message: 'Não é calendário.' },
            ],
          })
        : HttpResponse.json(told);
    }),
    http.post(PATH, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aSubscription(), { status: 201 });
    }),
  );
  renderApp(PAGE);
  await userEvent.click(await screen.findByRole('button', { name: 'Acompanhar um calendário' }));
  await userEvent.type(screen.getByLabelText(/^Nome/), 'Casa Civil');
  await userEvent.type(screen.getByLabelText(/^Endereço/), 'https://c.example/a.ics');
  expect(screen.queryByRole('button', { name: 'Acompanhar' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Conferir' }));
  expect(await screen.findByText('Não é calendário.')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Endereço/), '?x');
  await userEvent.click(screen.getByRole('button', { name: 'Conferir' }));
  expect(await screen.findByText(/Audiência → Audiência pública/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Acompanhar' }));
  expect(await screen.findByText('«Casa Civil» é acompanhado.')).toBeVisible();
  expect(sent[2]).toEqual(sent[1]);
  expect(sent[2]).toMatchObject({ url: 'https://c.example/a.ics?x', unit_id: unit.id });
});

it('looks at a calendar now, and tells what changed or why not', async () => {
  serve(aSubscription());
  let looks = 0;
  server.use(
    http.post(`${PATH}/:id/refresh`, () => {
      looks += 1;
      return looks === 1 ? problem(422, 'calendar_unreadable') : HttpResponse.json(told);
    }),
  );
  renderApp(PAGE);
  const button = await screen.findByRole('button', { name: 'Atualizar agora Casa Civil' });
  await userEvent.click(button);
  expect(await screen.findByText('Título de calendar_unreadable')).toBeVisible();
  await userEvent.click(button);
  expect(await screen.findByText('Atualizado')).toBeVisible();
  expect(
    screen.getByText(/1 evento novo · 1 atualizado · 0 cancelados · 3 já iguais/),
  ).toBeVisible();
});

it('asks before it lets go of a calendar, at the version that was seen', async () => {
  serve(aSubscription());
  let sent: string | null = null;
  server.use(
    http.delete(`${PATH}/:id`, ({ request }) => {
      sent = request.headers.get('if-match');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  renderApp(PAGE);
  await userEvent.click(await screen.findByRole('button', { name: 'Excluir Casa Civil' }));
  expect(sent).toBeNull();
  expect(await screen.findByText(/Os eventos que vieram dele ficam na agenda/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Deixar de acompanhar' }));
  expect(await screen.findByText('«Casa Civil» já não é acompanhado.')).toBeVisible();
  expect(sent).toBe('"2"');
});
