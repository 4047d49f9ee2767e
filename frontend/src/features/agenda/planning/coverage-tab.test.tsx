import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import type { Coverage } from '@/api/types';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { CoverageTab } from './coverage-tab';
import { aCoverage, anEvent } from './fixture';

afterEach(() => notifications.clean());

const LIST = '*/api/v1/agenda/e1/coverages';

function serve(items: () => Coverage[], mayAdd = true): void {
  server.use(
    http.get(LIST, () =>
      HttpResponse.json({ items: items(), allowed_actions: mayAdd ? ['add'] : [] }),
    ),
    http.get('*/api/v1/agenda/e1/crew', () =>
      HttpResponse.json({
        items: [
          { id: 'p1', name: 'Beto Sales' },
          { id: 'p2', name: 'Carla Nunes' },
        ],
      }),
    ),
  );
}

describe('the coverages of an event', () => {
  it('are planned with people, a kind and a note', async () => {
    const items: Coverage[] = [];
    const sent: unknown[] = [];
    serve(() => items);
    server.use(
      http.post(LIST, async ({ request }) => {
        sent.push(await request.json());
        items.push(aCoverage());
        return HttpResponse.json(items[0], { status: 201 });
      }),
    );
    renderPage(<CoverageTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Planejar cobertura' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Planejar cobertura' }));
    await userEvent.click(dialog.getByLabelText('Quem faz', { selector: 'input' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Carla Nunes', hidden: true }));
    await userEvent.type(dialog.getByLabelText('Observação'), 'Levar o drone.');
    await userEvent.click(dialog.getByRole('button', { name: 'Planejar' }));
    expect(await screen.findByRole('list', { name: 'Coberturas' })).toHaveTextContent('Beto Sales');
    expect(sent).toEqual([
      { kind: 'text', assignee_ids: ['p2'], due_at: null, note: 'Levar o drone.' },
    ]);
  });

  it('are delivered in one tap, which can be taken back', async () => {
    let item = aCoverage({ allowed_actions: ['start', 'deliver'] });
    const versions: (string | null)[] = [];
    serve(() => [item], false);
    const act = (action: string, part: Partial<Coverage>) =>
      http.post(`${LIST}/c1/${action}`, ({ request }) => {
        versions.push(request.headers.get('if-match'));
        item = aCoverage({ ...part, version: item.version + 1 });
        return HttpResponse.json(item);
      });
    server.use(
      act('start', { status: 'in_progress', allowed_actions: ['deliver', 'reopen'] }),
      act('deliver', { status: 'delivered', allowed_actions: ['reopen'] }),
      act('reopen', { status: 'in_progress', allowed_actions: ['deliver', 'reopen'] }),
    );
    renderPage(<CoverageTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Cheguei: Fotografia' }));
    expect(await screen.findByText('Em andamento')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Entreguei: Fotografia' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Planejar cobertura' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Entreguei: Fotografia' }));
    expect(await screen.findByText('Entregue')).toBeVisible();
    const told = await screen.findByText('Fotografia: entregue.');
    const undo = told.parentElement;
    expect(undo).not.toBeNull();
    if (undo) await userEvent.click(within(undo).getByRole('button', { name: 'Desfazer' }));
    expect(await screen.findByText('Em andamento')).toBeVisible();
    expect(versions).toEqual(['"2"', '"3"', '"4"']);
  });

  it('tell who lost against another change what it is now', async () => {
    let item = aCoverage({ allowed_actions: ['assign', 'cancel', 'edit'] });
    const versions: (string | null)[] = [];
    serve(() => [item]);
    server.use(
      http.patch(`${LIST}/c1`, ({ request }) => {
        versions.push(request.headers.get('if-match'));
        if (versions.length === 1) {
          item = { ...item, version: 3, note: 'Sem drone: vento.' };
          return problem(412, 'stale');
        }
        return HttpResponse.json(item);
      }),
    );
    renderPage(<CoverageTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Escalar: Fotografia' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Cobertura' }));
    await userEvent.type(dialog.getByLabelText('Observação'), 'Levar o drone.');
    await userEvent.click(dialog.getByRole('button', { name: 'Salvar' }));
    expect(await dialog.findByText('Sem drone: vento.')).toBeVisible();
    expect(dialog.getByLabelText('Observação')).toHaveValue('Levar o drone.');
    await userEvent.click(dialog.getByRole('button', { name: 'Salvar' }));
    expect(await screen.findByText('Cobertura alterada.')).toBeVisible();
    expect(versions).toEqual(['"2"', '"3"']);
  });

  it('are cancelled after a question that names the consequence', async () => {
    let item = aCoverage({ allowed_actions: ['assign', 'cancel', 'edit'] });
    serve(() => [item]);
    server.use(
      http.post(`${LIST}/c1/cancel`, () => {
        item = aCoverage({ status: 'cancelled', allowed_actions: ['reopen', 'delete'] });
        return HttpResponse.json(item);
      }),
    );
    renderPage(<CoverageTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mais ações: Fotografia' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Cancelar' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Cancelar a cobertura?' }));
    expect(dialog.getByText(/recebe um e-mail/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancelar cobertura' }));
    expect(await screen.findByText('Cancelada')).toBeVisible();
  });
});
