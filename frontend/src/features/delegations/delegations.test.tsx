import { notifications } from '@mantine/notifications';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delegation, Me } from '@/api/types';
import { ana, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { headedUnits } from './periods';

afterEach(() => notifications.clean());

const unit = { id: 'u1', slug: 'cidades', name: 'Secretaria das Cidades', acronym: 'SCidades' };
const head: Me = { ...ana, roles: [{ role: 'head', unit }] };

function substitution(part: Partial<Delegation> = {}): Delegation {
  return {
    id: 'd1',
    unit,
    from: { id: ana.id, name: ana.name },
    to: { id: 'p2', name: 'Beto Sales' },
    reason: 'Férias',
    starts_at: '2026-11-01T03:00:00Z',
    ends_at: '2099-12-16T03:00:00Z',
    revoked_at: null,
    is_running: true,
    allowed_actions: ['revoke'],
    ...part,
  };
}

const upcoming = substitution({ id: 'd2', starts_at: '2099-01-01T03:00:00Z', is_running: false });
const received = substitution({
  id: 'd3',
  from: { id: 'p3', name: 'Carla Nunes' },
  to: { id: ana.id, name: ana.name },
  ends_at: '2026-11-02T03:00:00Z',
  is_running: false,
  allowed_actions: [],
});

function serve(items: Delegation[]): void {
  server.use(http.get('*/api/v1/delegations', () => HttpResponse.json({ items })));
}

describe('substitutions', () => {
  it('stand under what runs, what comes and what is over', async () => {
    signedInAs(head);
    serve([substitution(), upcoming, received]);
    renderApp('/substituicoes');
    const running = await screen.findByRole('list', { name: 'Em curso' });
    expect(running).toHaveTextContent(
      /Beto Sales substitui você.*01\/11\/2026 00h00 a 16\/12\/2099 00h00 · Férias/,
    );
    expect(screen.getByRole('list', { name: 'Por vir' })).toHaveTextContent('01/01/2099');
    const past = screen.getByRole('list', { name: 'Passadas' });
    expect(past).toHaveTextContent(/Você substitui Carla Nunes.*Terminou/);
    expect(within(past).queryByRole('button')).toBeNull();
  });

  it('are explained where there is none, and not offered to who heads nothing', async () => {
    signedInAs(ana);
    serve([]);
    renderApp('/substituicoes?nova=1');
    expect(await screen.findByText('Nenhuma substituição')).toBeVisible();
    expect(screen.getByText(/Só quem chefia um órgão pode nomear/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Nomear substituto' })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are made for a period in the time of Fortaleza, with faults at their fields', async () => {
    signedInAs(head);
    const items: Delegation[] = [];
    const sent: unknown[] = [];
    serve(items);
    server.use(
      http.get('*/api/v1/users', () =>
        HttpResponse.json({
          items: [
            { id: 'p2', name: 'Beto Sales', email: 'beto@cidades.test' },
            { id: ana.id, name: ana.name, email: ana.email },
          ],
          next: null,
        }),
      ),
      http.post('*/api/v1/delegations', async ({ request }) => {
        sent.push(await request.json());
        if (sent.length === 1) {
          const message = 'Uma substituição dura no máximo 180 dias.';
          return problem(422, 'validation', {
            errors: [{ pointer: '/ends_at', code: 'out_of_range', message }],
          });
        }
        items.push(upcoming);
        return HttpResponse.json(upcoming, { status: 201 });
      }),
    );
    renderApp('/substituicoes');
    await userEvent.click(await screen.findByRole('button', { name: 'Nomear substituto' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Nomear substituto' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Nomear' }));
    expect(dialog.getByText('Escolha quem substitui você.')).toBeVisible();
    await userEvent.click(dialog.getByLabelText('Quem substitui você', { selector: 'input' }));
    const beto = await screen.findByRole('option', { name: /^Beto Sales/, hidden: true });
    // Nobody stands in for themselves.
    expect(screen.queryByRole('option', { name: /^Ana Lima/, hidden: true })).toBeNull();
    await userEvent.click(beto);
    const fill = (label: string, value: string) =>
      fireEvent.change(dialog.getByLabelText(label), { target: { value } });
    fill('De: dia', '2099-01-01');
    fill('De: hora', '00:00');
    fill('Até: dia', '2098-12-31');
    fill('Até: hora', '00:00');
    await userEvent.click(dialog.getByRole('button', { name: 'Nomear' }));
    expect(dialog.getByText('O fim precisa vir depois do começo.')).toBeVisible();
    expect(sent).toEqual([]);
    fill('Até: dia', '2099-12-16');
    await userEvent.type(dialog.getByLabelText('Motivo'), 'Férias');
    await userEvent.click(dialog.getByRole('button', { name: 'Nomear' }));
    expect(await dialog.findByText('Uma substituição dura no máximo 180 dias.')).toBeVisible();
    fill('Até: dia', '2099-01-16');
    await userEvent.click(dialog.getByRole('button', { name: 'Nomear' }));
    expect(await screen.findByRole('list', { name: 'Por vir' })).toHaveTextContent('Beto Sales');
    expect(sent[1]).toEqual({
      unit_id: 'u1',
      to_id: 'p2',
      starts_at: '2099-01-01T03:00:00Z',
      ends_at: '2099-01-16T03:00:00Z',
      reason: 'Férias',
    });
  });

  it('end at once, after a question', async () => {
    signedInAs(head);
    let item = substitution();
    server.use(
      http.get('*/api/v1/delegations', () => HttpResponse.json({ items: [item] })),
      http.delete('*/api/v1/delegations/d1', () => {
        item = substitution({
          revoked_at: '2026-11-22T03:00:00Z',
          is_running: false,
          allowed_actions: [],
        });
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderApp('/substituicoes');
    await userEvent.click(await screen.findByRole('button', { name: /^Encerrar agora/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/O que já fez continua valendo/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Encerrar agora' }));
    expect(await screen.findByText('Encerrada antes')).toBeVisible();
  });
});

describe('the units that one heads', () => {
  it('do not count what is lent by a substitution', () => {
    const lent = substitution({
      from: { id: 'p3', name: 'Carla Nunes' },
      to: { id: ana.id, name: ana.name },
    });
    expect(headedUnits(head, [])).toEqual([unit]);
    expect(headedUnits(head, [lent])).toEqual([]);
    const both: Me = { ...head, roles: [...head.roles, ...head.roles] };
    expect(headedUnits(both, [lent])).toEqual([unit]);
  });
});
