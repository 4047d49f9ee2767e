import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import type { Guest, Me } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { aGuest, aGuestList, anEvent } from './fixture';
import { readGuests } from './guests';
import { GuestsTab } from './guests-tab';

afterEach(() => notifications.clean());

function serve(guests: Guest[], list = aGuestList()): void {
  server.use(
    http.get('*/api/v1/agenda/e1/guest-list', () => HttpResponse.json(list)),
    http.get('*/api/v1/agenda/e1/guests', ({ request }) => {
      const status = new URL(request.url).searchParams.get('status');
      const items = guests.filter((guest) => status === null || guest.status === status);
      return HttpResponse.json({ items, next: null });
    }),
  );
}

describe('guests', () => {
  it('are counted and listed, and found by what they said', async () => {
    const list = aGuestList({ capacity: 10 });
    list.counts = { ...list.counts, guests: 2, people: 10, waiting: 1 };
    serve(
      [
        aGuest(),
        aGuest({ id: 'g2', name: 'Rui', email: null, status: 'accepted', companions_coming: 1 }),
      ],
      list,
    );
    renderPage(<GuestsTab event={anEvent()} />);
    const people = await screen.findByRole('list', { name: 'Convidados' });
    expect(people).toHaveTextContent('joana@x.test · pode trazer 2 acompanhantes');
    expect(people).toHaveTextContent('Ruicom 1 acompanhante');
    expect(screen.getByText('10 de 10')).toBeVisible();
    expect(screen.getByText('Os lugares acabaram.')).toBeVisible();
    expect(screen.getByText(/apagados em 31 de dezembro de 2026/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Vêm' }));
    expect(await screen.findByRole('list', { name: 'Convidados' })).not.toHaveTextContent('Joana');
  });

  it('are let in with one touch, which can be taken back', async () => {
    let guest = aGuest();
    const all = () => [guest];
    server.use(
      http.get('*/api/v1/agenda/e1/guest-list', () => HttpResponse.json(aGuestList())),
      http.get('*/api/v1/agenda/e1/guests', () => HttpResponse.json({ items: all(), next: null })),
      http.post('*/api/v1/agenda/e1/guests/g1/check-in', ({ request }) => {
        if (request.headers.get('if-match') !== '"1"') return problem(428, 'precondition_required');
        guest = aGuest({
          version: 2,
          checked_in_at: '2026-12-01T12:00:00Z',
          allowed_actions: ['undo_check_in'],
        });
        return HttpResponse.json(guest);
      }),
      http.delete('*/api/v1/agenda/e1/guests/g1/check-in', () => {
        guest = aGuest({ version: 3 });
        return HttpResponse.json(guest);
      }),
    );
    renderPage(<GuestsTab event={anEvent()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Entrou: Joana Freitas' }));
    const list = await screen.findByRole('list', { name: 'Convidados' });
    await waitFor(() => expect(within(list).queryByRole('button', { name: /^Entrou/ })).toBeNull());
    expect(within(list).getByText('Entrou')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Mais sobre Joana Freitas' })).toHaveFocus();
    await userEvent.click(await screen.findByRole('button', { name: 'Desfazer' }));
    expect(await screen.findByRole('button', { name: /^Entrou/ })).toBeVisible();
  });

  it('are added from pasted lines, and their links shown once', async () => {
    const sent: unknown[] = [];
    serve([], aGuestList({ counts: { ...aGuestList().counts, guests: 0 } }));
    server.use(
      http.post('*/api/v1/agenda/e1/guests', async ({ request }) => {
        sent.push(await request.json());
        const url = 'https://pauta.test/convite/segredo';
        return HttpResponse.json({ items: [{ ...aGuest(), url }] }, { status: 201 });
      }),
    );
    renderPage(<GuestsTab event={anEvent()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Incluir convidados' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Incluir convidados' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Incluir' }));
    expect(dialog.getByText('Escreva ao menos um nome.')).toBeVisible();
    await userEvent.type(dialog.getByRole('textbox'), 'Joana Freitas, joana@x.test, 2');
    expect(dialog.getByText(/1 convidado, 1 com e-mail/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Incluir' }));
    expect(
      await dialog.findByText('Joana Freitas: https://pauta.test/convite/segredo'),
    ).toBeVisible();
    expect(sent).toEqual([
      {
        guests: [{ name: 'Joana Freitas', email: 'joana@x.test', companions: 2 }],
        send_mail: true,
      },
    ]);
  });

  it('get a new link, of which one is warned', async () => {
    serve([aGuest()]);
    server.use(
      http.post('*/api/v1/agenda/e1/guests/g1/invite', async ({ request }) => {
        expect(await request.json()).toEqual({ send_mail: true });
        return HttpResponse.json({
          ...aGuest({ version: 2 }),
          url: 'https://pauta.test/convite/novo',
        });
      }),
    );
    renderPage(<GuestsTab event={anEvent()} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mais sobre Joana Freitas' }));
    const invite = await screen.findByRole('menuitem', {
      name: 'Novo link do convite',
      hidden: true,
    });
    await userEvent.click(invite);
    const dialog = within(await screen.findByRole('dialog', { name: 'Convite de Joana Freitas' }));
    expect(dialog.getByText(/toma o lugar do anterior/)).toBeVisible();
    await userEvent.click(dialog.getByLabelText('Enviar para joana@x.test'));
    await userEvent.click(dialog.getByRole('button', { name: 'Gerar o link' }));
    expect(await dialog.findByText('https://pauta.test/convite/novo')).toBeVisible();
  });

  it('are numbers only to who does not work at the event', async () => {
    serve([], aGuestList({ allowed_actions: [] }));
    renderPage(<GuestsTab event={anEvent()} />);
    expect(await screen.findByText(/sabem só as pessoas que planejam/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are invited to a date, not to a series', async () => {
    serve([]);
    renderPage(<GuestsTab event={anEvent({ rrule: 'FREQ=DAILY' })} />);
    expect(await screen.findByText('Convida-se para uma data')).toBeVisible();
  });
});

describe('at the door', () => {
  const photographer: Me = { ...ana, permissions: permissions('agenda.read', 'agenda.cover') };

  it('the secret behind the # is looked up, and the guest let in', async () => {
    signedInAs(photographer);
    let guest = aGuest({ status: 'accepted', companions_coming: 2, allowed_actions: ['check_in'] });
    server.use(
      http.post('*/api/v1/agenda/guests/lookup', async ({ request }) => {
        const { secret } = (await request.json()) as { secret: string };
        if (secret !== 'segredo') return problem(404, 'not_found');
        const event = {
          event_id: 'e1',
          event_title: 'Entrega',
          event_starts_at: '2026-12-01T12:00:00Z',
        };
        return HttpResponse.json({ guest, ...event });
      }),
      http.post('*/api/v1/agenda/e1/guests/g1/check-in', () => {
        guest = {
          ...guest,
          version: 2,
          checked_in_at: '2026-12-01T12:00:00Z',
          allowed_actions: [],
        };
        return HttpResponse.json(guest);
      }),
    );
    renderApp('/agenda/entrada#segredo');
    expect(await screen.findByRole('heading', { name: 'Joana Freitas' })).toBeVisible();
    expect(screen.getByText('3 pessoas')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Registrar a entrada' }));
    expect(await screen.findByText(/A entrada deste convite já foi registrada/)).toBeVisible();
  });
});

describe('pasted guests', () => {
  it('are read whatever stands between the cells', () => {
    expect(readGuests('Ana\n\n  Bia ; bia@x.test\t3\nc@x.test, Caio, 1\n,,\n')).toEqual([
      { name: 'Ana', email: null, companions: 0 },
      { name: 'Bia', email: 'bia@x.test', companions: 3 },
      { name: 'Caio', email: 'c@x.test', companions: 1 },
    ]);
  });
});
