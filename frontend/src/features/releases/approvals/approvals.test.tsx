import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApprovalLink, Release } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { aRelease } from '../fixture';

afterEach(() => notifications.clean());

const release = aRelease({ status: 'in_review', allowed_actions: ['edit', 'comment'] });
const people = [
  { id: 'p1', name: 'Zilda Secretária', role: 'authority' },
  { id: ana.id, name: ana.name, role: 'head' },
];

const link: ApprovalLink = {
  id: 'l1',
  recipient: { id: 'p1', name: 'Zilda Secretária' },
  creator: { id: 'p0', name: 'Ana Lima' },
  state: 'open',
  content_version: 1,
  created_at: '2026-11-20T12:00:00Z',
  expires_at: '2099-11-22T12:00:00Z',
  opened_at: null,
  used_at: null,
  outcome: null,
};

function serve(links: ApprovalLink[], shown: Release = release): void {
  server.use(
    http.get('*/api/v1/releases/:id', () => HttpResponse.json(shown)),
    http.get('*/api/v1/releases/:id/comments', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/releases/:id/checks', () => problem(404, 'not_found')),
    http.get('*/api/v1/releases/:id/approval-links', () => HttpResponse.json({ items: links })),
    http.get('*/api/v1/releases/:id/approvers', () => HttpResponse.json({ items: people })),
  );
}

async function ask() {
  renderApp(`/releases/${release.id}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Pedir aprovação por link' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Pedir aprovação por link' }));
  await userEvent.click(await dialog.findByLabelText('Quem aprova', { selector: 'input' }));
  await userEvent.click(await screen.findByRole('option', { hidden: true }));
  return dialog;
}

beforeEach(() =>
  signedInAs({ ...ana, permissions: permissions('releases.read', 'releases.write') }),
);

describe('asking for an approval by link', () => {
  it('offers those who may approve, and shows the link and the code once', async () => {
    const links: ApprovalLink[] = [];
    const sent: unknown[] = [];
    serve(links);
    server.use(
      http.post('*/api/v1/releases/:id/approval-links', async ({ request }) => {
        expect(request.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
        sent.push(await request.json());
        links.push(link);
        return HttpResponse.json(
          { ...link, url: 'https://pauta.test/aprovar/segredo', code: '493172' },
          { status: 201 },
        );
      }),
    );
    const form = await ask();
    expect(form.getByLabelText('Quem aprova', { selector: 'input' })).toHaveValue(
      'Zilda Secretária — Autoridade competente',
    );
    await userEvent.click(form.getByLabelText('7 dias'));
    await userEvent.click(form.getByRole('button', { name: 'Criar link' }));

    const made = within(await screen.findByRole('dialog', { name: 'Link de aprovação criado' }));
    expect(made.getByText('https://pauta.test/aprovar/segredo')).toBeVisible();
    expect(made.getByText('493172')).toBeVisible();
    expect(made.getByText(/telefone ou mensagem/)).toBeVisible();
    expect(made.getByRole('button', { name: 'Copiar link' })).toBeVisible();
    expect(made.getByRole('button', { name: 'Copiar código' })).toBeVisible();
    expect(sent).toEqual([{ recipient_id: 'p1', expires_in_hours: 168, send_mail: false }]);

    await userEvent.click(made.getByRole('button', { name: 'Concluir' }));
    await waitFor(() => expect(screen.queryByText('493172')).toBeNull());
    const list = await screen.findByRole('list', { name: 'Links de aprovação' });
    expect(list).toHaveTextContent(/Zilda Secretária.*À espera.*não foi aberto/);
  });

  it('says how the code arrives where who asks may not see it', async () => {
    serve([]);
    server.use(
      http.post('*/api/v1/releases/:id/approval-links', () =>
        HttpResponse.json(
          { ...link, url: 'https://pauta.test/aprovar/segredo', code: null },
          { status: 201 },
        ),
      ),
    );
    const form = await ask();
    await userEvent.click(form.getByRole('button', { name: 'Criar link' }));
    expect(await screen.findByText(/pede o código na própria página/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copiar código' })).toBeNull();
  });

  it('puts what the server refuses where it belongs', async () => {
    serve([]);
    const faults = [
      { pointer: '/send_mail', code: 'no_mail_server', message: 'Não há servidor de e-mail.' },
      { pointer: '/recipient_id', code: 'cannot_approve', message: 'Escolha quem pode aprovar.' },
    ];
    let answer = () => problem(422, 'validation', { errors: faults });
    server.use(http.post('*/api/v1/releases/:id/approval-links', () => answer()));
    const form = await ask();
    await userEvent.click(form.getByRole('switch', { name: /^Enviar o link por e-mail/ }));
    await userEvent.click(form.getByRole('button', { name: 'Criar link' }));
    expect(await form.findByText('Não há servidor de e-mail.')).toBeVisible();
    expect(form.getByText('Escolha quem pode aprovar.')).toBeVisible();

    answer = () =>
      problem(409, 'separation_of_duties', { detail: 'Peça-o a quem não escreveu o texto.' });
    await userEvent.click(form.getByRole('switch', { name: /^Enviar o link por e-mail/ }));
    await userEvent.click(form.getByLabelText('Quem aprova', { selector: 'input' }));
    await userEvent.click(await screen.findByRole('option', { hidden: true }));
    await userEvent.click(form.getByLabelText('Quem aprova', { selector: 'input' }));
    await userEvent.click(await screen.findByRole('option', { hidden: true }));
    await userEvent.click(form.getByRole('button', { name: 'Criar link' }));
    expect(await form.findByText('Peça-o a quem não escreveu o texto.')).toBeVisible();
  });

  it('is not offered to who only comments', async () => {
    signedInAs({ ...ana, permissions: permissions('releases.read', 'releases.comment') });
    serve([link]);
    renderApp(`/releases/${release.id}`);
    expect(await screen.findByRole('list', { name: 'Links de aprovação' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pedir aprovação por link' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Cancelar link/ })).toBeNull();
  });
});

describe('the links of a release', () => {
  it('say what became of each, and are cancelled after a question', async () => {
    const used: ApprovalLink = {
      ...link,
      id: 'l0',
      state: 'used',
      opened_at: '2026-11-20T13:00:00Z',
      used_at: '2026-11-20T13:05:00Z',
      outcome: 'request_changes',
    };
    let first = link;
    serve([]);
    server.use(
      http.get('*/api/v1/releases/:id/approval-links', () =>
        HttpResponse.json({ items: [first, used] }),
      ),
      http.delete('*/api/v1/releases/:id/approval-links/l1', () => {
        first = { ...link, state: 'revoked' };
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderApp(`/releases/${release.id}`);
    const list = await screen.findByRole('list', { name: 'Links de aprovação' });
    const [open, done] = within(list).getAllByRole('listitem');
    expect(open).toHaveTextContent('À espera');
    expect(done).toHaveTextContent(/Usado.*Pediu ajustes/);

    const button = { name: 'Cancelar link de Zilda Secretária' };
    await userEvent.click(within(list).getByRole('button', button));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Manter' }));
    expect(open).toHaveTextContent('À espera');
    await userEvent.click(within(list).getByRole('button', button));
    const again = within(await screen.findByRole('dialog'));
    await userEvent.click(again.getByRole('button', { name: 'Cancelar link' }));
    expect(await within(list).findByText('Cancelado')).toBeVisible();
    expect(within(list).queryByRole('button', button)).toBeNull();
  });
});
