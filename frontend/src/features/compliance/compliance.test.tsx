import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Blackout, ComplianceSettings } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';

const blackout: Blackout = {
  id: 'b1',
  name: 'Eleições gerais de 2026',
  sphere: 'state',
  starts_at: '2026-07-04T03:00:00Z',
  ends_at: '2026-10-05T03:00:00Z',
  exempt_kinds: ['public_service'],
  legal_basis: 'Lei 9.504/1997, art. 73, VI, b.',
  hide_existing: false,
  state: 'running',
  applies: true,
  hiding: false,
  hidden_since: null,
  hidden_until: null,
  version: 2,
  created_at: '2026-06-01T12:00:00Z',
  updated_at: '2026-06-01T12:00:00Z',
  allowed_actions: ['edit', 'delete'],
};

beforeEach(() => {
  signedInAs({
    ...ana,
    permissions: permissions('releases.read', 'compliance.manage', 'blackouts.manage'),
  });
});

describe('a blackout', () => {
  it('is told above every screen while it runs', async () => {
    server.use(
      http.get('*/api/v1/blackouts', ({ request }) => {
        expect(new URL(request.url).searchParams.get('state')).not.toBe('ended');
        return HttpResponse.json({ items: [blackout], next: null });
      }),
    );
    renderApp('/defeso');
    const banner = await screen.findByRole('region', { name: 'Defeso eleitoral em curso' });
    expect(banner).toHaveTextContent('até 4 de outubro de 2026: Eleições gerais de 2026');
    const list = await screen.findByRole('list', { name: 'Períodos de defeso eleitoral' });
    expect(within(list).getByRole('link')).toHaveTextContent('Em curso');
  });

  it('hides only after a question that names how much, and sends the version seen', async () => {
    let current = blackout;
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/blackouts/b1', () => HttpResponse.json(current)),
      http.get('*/api/v1/blackouts/b1/hidden', () =>
        HttpResponse.json({ items: [], next: null, total: 312 }),
      ),
      http.patch('*/api/v1/blackouts/b1', async ({ request }) => {
        sent.push([request.headers.get('if-match'), await request.json()]);
        current = {
          ...blackout,
          hide_existing: true,
          hiding: true,
          hidden_since: '2026-07-05T12:00:00Z',
          version: 3,
        };
        return HttpResponse.json(current);
      }),
    );
    renderApp('/defeso/b1');
    await userEvent.click(await screen.findByRole('button', { name: 'Ocultar…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ocultar o que já foi publicado?' });
    expect(dialog).toHaveTextContent('312 textos publicados saem agora');
    expect(dialog).toHaveTextContent('Ficam no ar: Utilidade pública');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancelar' }));
    expect(sent).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Ocultar…' }));
    const again = await screen.findByRole('dialog');
    await userEvent.click(within(again).getByRole('button', { name: 'Ocultar' }));
    expect(await screen.findByRole('button', { name: 'Voltar a mostrar…' })).toBeVisible();
    expect(sent).toEqual([['"2"', { hide_existing: true }]]);
    expect(await screen.findByRole('heading', { name: 'O que está oculto' })).toBeVisible();
  });

  it('is made with its period in the time of Fortaleza', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.get('*/api/v1/compliance-settings', () => HttpResponse.json(settings)),
      http.post('*/api/v1/blackouts', async ({ request }) => {
        bodies.push(await request.json());
        return problem(422, 'validation', {
          errors: [{ pointer: '/name', code: 'too_long', message: 'Use menos.' }],
        });
      }),
    );
    renderApp('/defeso/novo');
    await userEvent.type(await screen.findByLabelText('Nome'), 'Eleições');
    await userEvent.type(screen.getByLabelText('Começa'), '2026-07-04T00:00');
    await userEvent.type(screen.getByLabelText('Termina'), '2026-07-03T00:00');
    await userEvent.click(screen.getByRole('button', { name: 'Criar período' }));
    expect(await screen.findByText('O fim precisa vir depois do começo.')).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Termina'));
    await userEvent.type(screen.getByLabelText('Termina'), '2026-10-05T00:00');
    await userEvent.click(screen.getByRole('button', { name: 'Criar período' }));
    expect(await screen.findByText('Use menos.')).toBeVisible();
    expect(bodies).toEqual([
      {
        name: 'Eleições',
        sphere: 'state',
        starts_at: '2026-07-04T03:00:00.000Z',
        ends_at: '2026-10-05T03:00:00.000Z',
        exempt_kinds: ['public_service'],
        legal_basis: '',
      },
    ]);
  });
});

const settings: ComplianceSettings = {
  sphere: 'state',
  names: ['Fulano de Tal'],
  slogans: [],
  version: 4,
  updated_by: null,
  updated_at: null,
  allowed_actions: ['edit'],
};

describe('the settings', () => {
  it('are changed on the version that was seen', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/v1/compliance-settings', () => HttpResponse.json(settings)),
      http.patch('*/api/v1/compliance-settings', async ({ request }) => {
        sent.push([request.headers.get('if-match'), await request.json()]);
        return HttpResponse.json({ ...settings, version: 5 });
      }),
    );
    renderApp('/conformidade');
    const slogans = await screen.findByLabelText('Slogans e marcas de gestão', {
      selector: 'input',
    });
    await userEvent.type(slogans, 'Governo que faz{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Salvar' }));
    await waitFor(() =>
      expect(sent).toEqual([
        ['"4"', { names: ['Fulano de Tal'], slogans: ['Governo que faz'], sphere: 'state' }],
      ]),
    );
  });

  it('are only read where the server allows no more', async () => {
    server.use(
      http.get('*/api/v1/compliance-settings', () =>
        HttpResponse.json({ ...settings, allowed_actions: [] }),
      ),
    );
    renderApp('/conformidade');
    expect(await screen.findByText('Fulano de Tal')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Salvar' })).toBeNull();
  });
});
