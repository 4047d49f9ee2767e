import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { liveStore, tabId } from '@/api/live/live';
import type { PresenceMode, PresencePerson } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { server } from '@/test/server';
import { aRelease } from '../fixture';
import { editingText, namesOf, othersAt, readingText } from './people';

const rui = { id: 'p2', name: 'Rui Moreira' };
const edite = { id: 'p3', name: 'Edite Lima' };
const me = { id: ana.id, name: ana.name };
const AT = '2026-11-20T17:32:00Z';

function at(user: PresencePerson['user'], mode: PresenceMode, tab = `tab-${user.id}`, since = AT) {
  return { user, mode, since, tab_id: tab };
}

describe('who else is there', () => {
  it('is each person once, those who write first', () => {
    const people = [
      at(edite, 'reading'),
      at(rui, 'reading', 'a'),
      at(rui, 'editing', 'b'),
      at(me, 'editing', tabId),
      at(me, 'reading', 'mine too'),
    ];
    const others = othersAt(people, me.id, tabId);
    expect(others.map(({ user, isEditing }) => [user.id, isEditing])).toEqual([
      ['p2', true],
      ['p3', false],
    ]);
    expect(editingText(others.slice(0, 1))).toBe('Rui Moreira está editando desde 14:32');
    expect(readingText(others.slice(1))).toBe('Edite Lima está lendo');
    expect(namesOf([...others, ...others])).toBe('4 pessoas');
  });

  it('is oneself, writing in another window', () => {
    const others = othersAt([at(me, 'editing', 'other')], me.id, tabId);
    expect(editingText(others)).toBe('Você está editando em outra janela desde 14:32');
    const both = othersAt([at(me, 'editing', 'other'), at(rui, 'editing')], me.id, tabId);
    expect(editingText(both)).toBe('Você e Rui Moreira estão editando');
  });
});

describe('on the screen', () => {
  const release = aRelease({ allowed_actions: ['edit'] });
  const subject = { type: 'release', id: release.id } as const;
  let current = release;

  beforeEach(() => {
    current = release;
    signedInAs({ ...ana, permissions: permissions('releases.read', 'releases.write') });
    const nothing = { items: [], next: null };
    server.use(
      http.get('*/api/v1/releases', () => HttpResponse.json({ items: [current], next: null })),
      http.get('*/api/v1/releases/:id', () => HttpResponse.json(current)),
      http.get('*/api/v1/releases/:id/comments', () => HttpResponse.json(nothing)),
      http.get('*/api/v1/releases/:id/approval-links', () => HttpResponse.json(nothing)),
      http.get('*/api/v1/releases/:id/checks', () =>
        HttpResponse.json({
          items: [],
          open: [],
          authorisations: [],
          allowed_actions: [],
          version: 3,
        }),
      ),
    );
  });

  it('the reader sees who is there, and who changed the text under their eyes', async () => {
    const { queryClient } = renderApp(`/releases/${release.id}`);
    expect(await screen.findByText('Texto.')).toBeVisible();
    expect(screen.queryByTestId('who-is-here')).toBeNull();
    act(() => liveStore.put({ subject, people: [at(rui, 'editing'), at(edite, 'reading')] }));
    expect(screen.getByTestId('who-is-here')).toHaveTextContent(
      'Rui Moreira está editando desde 14:32 · Edite Lima está lendo',
    );
    const change = {
      resource_type: 'release',
      resource_id: release.id,
      version: release.version + 1,
      action: 'update',
      actor: rui,
      at: AT,
    };
    act(() => liveStore.note(change));
    expect(screen.queryByText('Atualizado por Rui Moreira')).toBeNull();
    current = { ...release, version: release.version + 1, body_html: '<p>Outro texto.</p>' };
    await act(() => queryClient.invalidateQueries());
    expect(await screen.findByText('Outro texto.')).toBeVisible();
    expect(screen.getByText('Atualizado por Rui Moreira')).toBeVisible();
    act(() => liveStore.put({ subject, people: [] }));
    expect(screen.queryByTestId('who-is-here')).toBeNull();
  });

  it('who writes is warned of another who does, once', async () => {
    renderApp(`/releases/${release.id}/editar`);
    expect(await screen.findByLabelText('Título')).toBeVisible();
    act(() => liveStore.put({ subject, people: [at(rui, 'editing')] }));
    expect(screen.getByText(/o Pauta junta o que mudarem/)).toBeVisible();
    expect(screen.getByLabelText('Título')).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Fechar o aviso' }));
    expect(screen.queryByText(/o Pauta junta/)).toBeNull();
    expect(screen.getByTestId('who-is-here')).toHaveTextContent('Rui Moreira está editando');
    act(() => liveStore.put({ subject, people: [at(rui, 'editing'), at(edite, 'editing')] }));
    expect(screen.getByText(/o Pauta junta/)).toBeVisible();
  });

  it('the list marks what is being written', async () => {
    renderApp('/releases');
    expect(await screen.findByText(release.title)).toBeVisible();
    act(() => liveStore.put({ subject, people: [at(rui, 'reading')] }));
    expect(screen.queryByText(/edita agora/)).toBeNull();
    act(() => liveStore.put({ subject, people: [at(rui, 'editing')] }));
    expect(screen.getByText('Rui Moreira edita agora')).toBeVisible();
  });
});
