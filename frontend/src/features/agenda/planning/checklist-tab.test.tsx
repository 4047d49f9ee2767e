import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChecklistItem } from '@/api/types';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { ChecklistTab } from './checklist-tab';
import { aLine, anEvent } from './fixture';

afterEach(() => notifications.clean());

const LIST = '*/api/v1/agenda/e1/checklist';

function serve(items: () => ChecklistItem[]): void {
  server.use(
    http.get(LIST, () => {
      const all = items();
      const done = all.filter(({ done_at }) => done_at !== null).length;
      const overdue = all.filter((item) => item.overdue).length;
      const progress = { done, total: all.length, overdue };
      return HttpResponse.json({ items: all, progress, allowed_actions: ['add'] });
    }),
    http.get('*/api/v1/agenda/e1/crew', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/checklist-templates', () =>
      HttpResponse.json({
        items: [
          { id: 't1', name: 'Coletiva', event_kind: 'press_conference', items: [{ text: 'x' }] },
          { id: 't2', name: 'Inauguração', event_kind: 'inauguration', items: [{ text: 'x' }] },
        ],
        next: null,
      }),
    ),
  );
}

describe('the checklist of an event', () => {
  it('begins from a template, that of its kind first', async () => {
    const items: ChecklistItem[] = [];
    const sent: unknown[] = [];
    serve(() => items);
    server.use(
      http.post(`${LIST}/apply`, async ({ request }) => {
        sent.push(await request.json());
        items.push(aLine());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    renderPage(<ChecklistTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Aplicar modelo' }));
    const offered = await screen.findAllByRole('menuitem');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Inauguração (1 item)',
      'Coletiva (1 item)',
    ]);
    await userEvent.click(screen.getByRole('menuitem', { name: /^Inauguração/ }));
    expect(await screen.findByRole('list', { name: 'Itens do checklist' })).toHaveTextContent(
      /Enviar checklist ao cerimonial.*10 de fev.*\(D−20\)/,
    );
    expect(sent).toEqual([{ template_id: 't2' }]);
  });

  it('tells how far it is, what is late and who did what', async () => {
    let late = aLine({ overdue: true });
    serve(() => [late, aLine({ id: 'l2', text: 'Som', allowed_actions: [] })]);
    server.use(
      http.post(`${LIST}/l1/done`, () => {
        late = aLine({
          done_at: '2027-02-11T12:00:00Z',
          done_by: { id: 'p1', name: 'Beto Sales' },
          allowed_actions: ['undo'],
        });
        return HttpResponse.json(late);
      }),
    );
    renderPage(<ChecklistTab event={anEvent} />);
    expect(await screen.findByText(/0 de 2 feitos/)).toHaveTextContent('1 atrasado');
    expect(screen.getByRole('checkbox', { name: 'Som' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Enviar checklist/ }));
    expect(await screen.findByText(/feito por Beto Sales/)).toBeVisible();
    expect(screen.getByText(/1 de 2 feitos/)).not.toHaveTextContent('atrasado');
    expect(screen.getByRole('checkbox', { name: /^Enviar checklist/ })).toBeChecked();
  });

  it('takes a line at a time, and a day fixed by hand', async () => {
    const items: ChecklistItem[] = [];
    const sent: unknown[] = [];
    serve(() => items);
    server.use(
      http.post(LIST, async ({ request }) => {
        sent.push(await request.json());
        items.push(aLine({ text: 'Água', offset_days: null, due_on: null }));
        return HttpResponse.json(items[0], { status: 201 });
      }),
      http.patch(`${LIST}/l1`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(items[0]);
      }),
    );
    renderPage(<ChecklistTab event={anEvent} />);
    const field = await screen.findByLabelText('Novo item');
    await userEvent.type(field, 'Água{Enter}');
    expect(await screen.findByRole('checkbox', { name: 'Água' })).toBeVisible();
    expect(field).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Editar: Água' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Item do checklist' }));
    await userEvent.type(dialog.getByLabelText('Ou um dia fixo'), '2027-02-20');
    await userEvent.click(dialog.getByRole('button', { name: 'Salvar' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      { text: 'Água' },
      { text: 'Água', owner_id: null, offset_days: null, due_on: '2027-02-20', note: null },
    ]);
  });
});
