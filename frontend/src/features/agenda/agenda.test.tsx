import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AgendaEvent } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { anEvent } from './fixture';
import { keepToday } from './today/kept';

afterEach(() => notifications.clean());

const event = anEvent();
const LIST = '/agenda?vista=lista&data=2026-12-01';

function serve(...events: AgendaEvent[]): void {
  server.use(
    http.get('*/api/v1/agenda', () => HttpResponse.json({ items: events, next: null })),
    http.get('*/api/v1/agenda/:id', ({ params }) =>
      HttpResponse.json(events.find(({ id }) => id === params.id)),
    ),
  );
}

beforeEach(() => {
  signedInAs({
    ...ana,
    units: [event.unit],
    permissions: permissions('agenda.read', 'agenda.write', 'agenda.confirm'),
  });
});

it('asks for every page of the window, with the filters of the address', async () => {
  const asked: string[] = [];
  server.use(
    http.get('*/api/v1/agenda', ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      return searchParams.has('after')
        ? HttpResponse.json({ items: [anEvent({ id: 'b', title: 'Outra' })], next: null })
        : HttpResponse.json({ items: [event], next: 'mais' });
    }),
  );
  renderApp(`${LIST}&kind=inauguration&q=casas`);
  expect((await screen.findAllByText('Outra'))[0]).toBeVisible();
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain('from=2026-12-01&to=2026-12-31');
  expect(asked[0]).toContain('kind=inauguration');
  expect(asked[0]).toContain('q=casas');
  expect(asked[1]).toContain('after=mais');
});

it('says when there is nothing, and when the server does not answer', async () => {
  serve();
  const { unmount } = renderApp(LIST);
  expect(await screen.findByText('Nada marcado neste período')).toBeVisible();
  unmount();
  server.use(http.get('*/api/v1/agenda', () => problem(403, 'forbidden')));
  renderApp(LIST);
  expect(await screen.findByRole('alert')).toHaveTextContent('Título de forbidden');
});

it.each(['xlsx', 'csv'])('downloads what is on show as %s', async (format) => {
  serve(event);
  let asked: URLSearchParams | undefined;
  server.use(
    http.get(`*/api/v1/agenda.${format}`, ({ request }) => {
      asked = new URL(request.url).searchParams;
      return new HttpResponse('planilha', { headers: { 'Content-Type': 'text/plain' } });
    }),
  );
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:planilha');
  let saved = '';
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved = this.download;
  });
  renderApp(`${LIST}&kind=inauguration,visit&q=casas&municipality=2312908`);
  await userEvent.click(await screen.findByRole('button', { name: 'Mais da agenda' }));
  await userEvent.click(
    await screen.findByRole('menuitem', { name: `Baixar planilha (${format.toUpperCase()})` }),
  );
  await waitFor(() => expect(saved).toBe(`agenda-2026-12-01-a-2026-12-31.${format}`));
  expect(Object.fromEntries(asked ?? [])).toEqual({
    from: '2026-12-01',
    to: '2026-12-31',
    kind: 'inauguration,visit',
    q: 'casas',
    municipality: '2312908',
  });
  expect(made).toHaveBeenCalledOnce();
  made.mockRestore();
  click.mockRestore();
});

it('says why a spreadsheet cannot be had', async () => {
  serve(event);
  server.use(http.get('*/api/v1/agenda.xlsx', () => problem(400, 'bad_parameter')));
  renderApp(LIST);
  await userEvent.click(await screen.findByRole('button', { name: 'Mais da agenda' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Baixar planilha (XLSX)' }));
  expect(await screen.findByText('Título de bad_parameter')).toBeVisible();
});

it('moves one date of a series by keyboard, at the version that was seen', async () => {
  const date = anEvent({
    series_id: event.id,
    occurrence: event.starts_at,
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
  });
  serve(date);
  let sent: unknown;
  server.use(
    http.patch('*/api/v1/agenda/:id/occurrences/:at', async ({ request }) => {
      const { searchParams } = new URL(request.url);
      sent = [request.headers.get('if-match'), searchParams.get('scope'), await request.json()];
      return HttpResponse.json({ ...date, id: 'own', version: 4 });
    }),
  );
  renderApp(LIST);
  const [link] = await screen.findAllByRole('link', { name: date.title });
  link?.focus();
  await userEvent.keyboard('m');
  const dialog = await screen.findByRole('dialog', { name: 'Reagendar' });
  const time = within(dialog).getByLabelText('Começo: hora');
  await userEvent.clear(time);
  await userEvent.type(time, '15:30');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Reagendar' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Só esta data' }));
  expect(await screen.findByText(/passou para ter., 1 de dez., 15h30/)).toBeVisible();
  expect(sent).toEqual([
    '"3"',
    'this',
    { starts_at: '2026-12-01T18:30:00Z', ends_at: '2026-12-01T20:30:00Z', all_day: false },
  ]);
});

it('tells who changed it first, from what to what, and moves it all the same if asked', async () => {
  const now = { ...event, version: 4, starts_at: '2026-12-01T13:00:00Z' };
  serve(event);
  const versions: (string | null)[] = [];
  server.use(
    http.patch('*/api/v1/agenda/:id', ({ request }) => {
      versions.push(request.headers.get('if-match'));
      if (versions.length === 1) return problem(412, 'stale');
      return HttpResponse.json({ ...now, version: 5 });
    }),
    http.get('*/api/v1/agenda/:id/history', () =>
      HttpResponse.json({
        items: [
          {
            at: '2026-11-21T10:00:00Z',
            actor: { id: 'p9', name: 'Rui Moreira' },
            action: 'update',
            reason: null,
            changes: [{ field: 'starts_at', from: event.starts_at, to: now.starts_at }],
            via: 'session',
            request_id: null,
          },
        ],
        next: null,
      }),
    ),
  );
  renderApp(LIST);
  await userEvent.click(
    (await screen.findAllByRole('button', { name: `Reagendar ${event.title}` }))[0] as Element,
  );
  server.use(http.get('*/api/v1/agenda/:id', () => HttpResponse.json(now)));
  const asking = await screen.findByRole('dialog', { name: 'Reagendar' });
  await userEvent.click(within(asking).getByRole('button', { name: 'Reagendar' }));
  const dialog = await screen.findByRole('dialog', { name: 'Outra pessoa mudou este evento' });
  await waitFor(() => expect(dialog).toHaveTextContent(/Rui Moreira.*Começo de .*9h para .*10h/));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Mover mesmo assim' }));
  expect(await screen.findByText(/passou para/)).toBeVisible();
  expect(versions).toEqual(['"3"', '"4"']);
});

it('makes a date of a series an event of its own before it is confirmed', async () => {
  const date = anEvent({ series_id: event.id, occurrence: event.starts_at, rrule: 'FREQ=DAILY' });
  const own = anEvent({ id: 'own', series_id: event.id, occurrence: event.starts_at, version: 4 });
  const done: string[] = [];
  server.use(
    http.get('*/api/v1/agenda/:id/occurrences/:at', () => HttpResponse.json(date)),
    http.patch('*/api/v1/agenda/:id/occurrences/:at', async ({ request }) => {
      done.push(`patch ${JSON.stringify(await request.json())}`);
      return HttpResponse.json(own);
    }),
    http.post('*/api/v1/agenda/own/confirm', ({ request }) => {
      done.push(`confirm ${request.headers.get('if-match') ?? ''}`);
      return HttpResponse.json({ ...own, status: 'confirmed', version: 5, allowed_actions: [] });
    }),
    http.get('*/api/v1/agenda/own', () =>
      HttpResponse.json({ ...own, status: 'confirmed', version: 5, allowed_actions: [] }),
    ),
  );
  const { router } = renderApp(`/agenda/${event.id}?occurrence=${event.starts_at}`);
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Confirmar' }))[0] as Element,
  );
  await waitFor(() => expect(router.state.location.pathname).toBe('/agenda/own'));
  expect(done).toEqual(['patch {}', 'confirm "4"']);
  expect((await screen.findAllByText('Confirmado'))[0]).toBeVisible();
});

it('shows the open tab of an event where there is room for a part of them', async () => {
  serve(event);
  server.use(
    http.get('*/api/v1/agenda/:id/coverages', () =>
      HttpResponse.json({ items: [], allowed_actions: [] }),
    ),
  );
  const rects = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: Element,
  ) {
    if (this.matches('[aria-current]')) return new DOMRect(700, 0, 80, 40);
    return this.matches('nav') ? new DOMRect(0, 0, 360, 40) : new DOMRect();
  });
  renderApp(`/agenda/${event.id}?tab=midia`);
  const bar = await screen.findByRole('navigation', { name: 'Partes deste evento' });
  expect(bar.scrollLeft).toBe(560);
  rects.mockRestore();
});

it('has the last answer about today where there is no network', async () => {
  keepToday([anEvent({ starts_at: new Date().toISOString(), ends_at: null })]);
  server.use(http.get('*/api/v1/me', () => HttpResponse.error()));
  const { router } = renderApp('/hoje');
  expect(await screen.findByText('Sem conexão')).toBeVisible();
  expect(router.state.location.pathname).toBe('/hoje/guardada');
  expect(screen.getByText(event.title)).toBeVisible();
});
