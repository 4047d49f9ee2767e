import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it } from 'vitest';
import type { ChecklistTemplate } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { server } from '@/test/server';

afterEach(() => notifications.clean());

const template: ChecklistTemplate = {
  id: 't1',
  name: 'Inauguração',
  event_kind: 'inauguration',
  unit: null,
  items: [{ text: 'Som', offset_days: -7 }],
  version: 3,
  updated_at: '2026-11-20T12:00:00Z',
  allowed_actions: ['edit', 'delete'],
};

it('a checklist template gets an item by keyboard, and keeps its day', async () => {
  signedInAs({ ...ana, permissions: permissions('agenda.read', 'agenda.manage') });
  const sent: unknown[] = [];
  server.use(
    http.get('*/api/v1/checklist-templates', () =>
      HttpResponse.json({ items: [template], next: null }),
    ),
    http.patch('*/api/v1/checklist-templates/t1', async ({ request }) => {
      sent.push([request.headers.get('if-match'), await request.json()]);
      return HttpResponse.json(template);
    }),
  );
  renderApp('/modelos-de-checklist');
  await userEvent.click(await screen.findByRole('button', { name: 'Editar Inauguração' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Modelo de checklist' }));
  await userEvent.type(dialog.getByLabelText('Item 1: o que fazer'), ' e luz{Enter}');
  await userEvent.type(await dialog.findByLabelText('Item 2: o que fazer'), 'Água');
  await userEvent.click(dialog.getByRole('button', { name: 'Salvar' }));
  expect(await screen.findByText('Modelo «Inauguração» salvo.')).toBeVisible();
  expect(sent).toEqual([
    [
      '"3"',
      {
        name: 'Inauguração',
        event_kind: 'inauguration',
        unit_id: null,
        items: [
          { text: 'Som e luz', offset_days: -7 },
          { text: 'Água', offset_days: null },
        ],
      },
    ],
  ]);
});
