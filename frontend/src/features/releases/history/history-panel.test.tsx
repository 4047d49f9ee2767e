import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { ReleaseHistoryItem } from '@/api/types';
import { ana, renderApp, signedInAs } from '@/test/app';
import { problem, server } from '@/test/server';
import { aRelease } from '../fixture';
import { happenings, tell } from './happenings';

const release = aRelease();
const rui = { id: 'p1', name: 'Rui Moreira' };

function anItem(action: string, part: Partial<ReleaseHistoryItem> = {}): ReleaseHistoryItem {
  return {
    at: '2026-11-20T12:05:00Z',
    actor: rui,
    action,
    content_version: 2,
    content_hash: 'ab'.repeat(32),
    via: 'session',
    agent: 'Mozilla/5.0',
    request_id: 'req-1',
    ...part,
  };
}

function serve(items: ReleaseHistoryItem[]): void {
  server.use(
    http.get('*/api/v1/releases/:id/history', () => HttpResponse.json({ items, next: null })),
  );
}

beforeEach(() => {
  signedInAs({ ...ana, units: [release.unit] });
  server.use(http.get('*/api/v1/releases/:id', () => HttpResponse.json(release)));
});

it('tells who did what, when and through what, with the proof on demand', async () => {
  serve([
    anItem('publish', { actor: null, via: null, agent: null }),
    anItem('approve', { actor: { id: 'p2', name: 'Helena Castro' }, via: 'token' }),
    anItem('update'),
    anItem('update', { at: '2026-11-20T12:00:00Z' }),
  ]);
  renderApp(`/releases/${release.id}?tab=historico`);
  const list = await screen.findByRole('list', { name: /^Histórico/ });
  const entries = within(list).getAllByRole('listitem');
  expect(entries).toHaveLength(3);
  expect(entries[0]).toHaveTextContent('O Pauta publicou, na hora marcada');
  expect(entries[1]).toHaveTextContent(/Helena Castro aprovou.*por token · versão 2/);
  expect(entries[2]).toHaveTextContent('Rui Moreira alterou o texto (2 vezes)');
  expect(entries[2]).toHaveTextContent('pelo navegador');
  const proof = within(entries[1] as HTMLElement);
  expect(proof.getByText('ab'.repeat(32))).not.toBeVisible();
  await userEvent.click(proof.getByText('abababab'));
  expect(proof.getByText('ab'.repeat(32))).toBeVisible();
  expect(screen.getByText('Aqui começa o histórico.')).toBeVisible();
});

it('says when there is nothing, and when it may not be read', async () => {
  serve([]);
  const { unmount } = renderApp(`/releases/${release.id}?tab=historico`);
  expect(await screen.findByText('Nada registrado ainda')).toBeVisible();
  unmount();
  server.use(http.get('*/api/v1/releases/:id/history', () => problem(403, 'forbidden')));
  renderApp(`/releases/${release.id}?tab=historico`);
  expect(await screen.findByRole('alert')).toHaveTextContent('Título de forbidden');
});

it('keeps apart the saves of two people, two versions and two ways', () => {
  const all = happenings([
    anItem('update'),
    anItem('update', { actor: { id: 'p2', name: 'Ana' } }),
    anItem('update', { content_version: 1 }),
    anItem('update', { content_version: 1, via: 'token' }),
  ]);
  expect(all.map(({ times }) => times)).toEqual([1, 1, 1, 1]);
  const [odd] = happenings([anItem('importar')]);
  expect(odd && tell(odd)).toEqual({ who: 'Rui Moreira', what: 'importar' });
});
