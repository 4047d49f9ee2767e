import { notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EventImport } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { server } from '@/test/server';
import { anEvent } from '../fixture';

const PAGE = '/agenda?vista=lista&data=2026-12-01&painel=importar';
const { unit } = anEvent();

interface Sent {
  type: string | null;
  query: Record<string, string>;
}

/** The hidden input behind the button that is called «Arquivo». */
function fileInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  return input;
}

/** What was sent; answered in turn, the last answer as often as asked. */
function serve(...answers: EventImport[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.get('*/api/v1/agenda', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/agenda/import', ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      sent.push({ type: request.headers.get('content-type'), query });
      return HttpResponse.json(answers.at(Math.min(sent.length, answers.length) - 1));
    }),
  );
  return sent;
}

const nothing: EventImport = { created: 0, updated: 0, unchanged: 0, skipped: [] };

afterEach(() => notifications.clean());

beforeEach(() => {
  signedInAs({
    ...ana,
    units: [unit],
    permissions: permissions('agenda.read', 'agenda.write', 'agenda.confirm'),
  });
});

it('tries a spreadsheet, asks about conflicts, and takes it in', async () => {
  const conflict = {
    uid: null,
    component: 'Linha 4',
    code: 'conflicts',
    reason: 'Maria já está em outro evento.',
  };
  const sent = serve({ ...nothing, created: 2, skipped: [conflict] }, { ...nothing, created: 3 });
  renderApp(PAGE);
  const user = userEvent.setup();
  const file = new File(['Título;Começo\n'], 'Agenda de março.CSV');
  await screen.findByLabelText('Arquivo');
  await user.upload(fileInput(), file);
  await user.click(screen.getByRole('button', { name: 'Conferir' }));
  expect(await screen.findByText('2 eventos novos')).toBeVisible();
  await user.click(screen.getByText('Ver por quê'));
  expect(screen.getByText(/Maria já está em outro evento/)).toBeVisible();
  await user.type(screen.getByLabelText('Motivo para manter conflitos'), 'Passa depois');
  await user.click(screen.getByRole('button', { name: 'Importar 2 eventos' }));
  expect(await screen.findByText('Importado')).toBeVisible();
  expect(sent).toEqual([
    { type: 'text/csv', query: { dry_run: 'true', unit: unit.slug } },
    {
      type: 'text/csv',
      query: { dry_run: 'false', unit: unit.slug, conflict_reason: 'Passa depois' },
    },
  ]);
});

it('knows what a file is by its name, and refuses others before sending', async () => {
  const sent = serve(nothing);
  renderApp(PAGE);
  const user = userEvent.setup({ applyAccept: false });
  await screen.findByLabelText('Arquivo');
  await user.upload(fileInput(), new File(['x'], 'agenda.pdf'));
  expect(screen.getByText('Escolha um arquivo .ics, .csv ou .xlsx.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Conferir' })).toBeDisabled();
  for (const [name, type] of [
    ['agenda.ics', 'text/calendar'],
    ['agenda.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ] as const) {
    await user.upload(fileInput(), new File(['x'], name));
    await user.click(await screen.findByRole('button', { name: /^Conferir/ }));
    expect(await screen.findByRole('button', { name: 'Nada a importar' })).toBeDisabled();
    expect(sent.at(-1)?.type).toBe(type);
  }
});

it('asks why conflicts stay only where there are any', async () => {
  const column = {
    uid: null,
    component: 'Coluna «Cor»',
    code: 'unknown_column',
    reason: 'Não se conhece esta coluna; ela não foi lida.',
  };
  serve({ ...nothing, created: 1, skipped: [column] });
  renderApp(PAGE);
  const user = userEvent.setup();
  await screen.findByLabelText('Arquivo');
  await user.upload(fileInput(), new File(['x'], 'agenda.csv'));
  await user.click(screen.getByRole('button', { name: 'Conferir' }));
  expect(await screen.findByText('1 evento novo')).toBeVisible();
  expect(screen.getByText('Ver por quê')).toBeVisible();
  expect(screen.queryByLabelText('Motivo para manter conflitos')).not.toBeInTheDocument();
});
