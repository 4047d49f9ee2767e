import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Import } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { server } from '@/test/server';
import { errorsCsv } from './errors-csv';
import { guessKind } from './words';

const head = { ...ana, permissions: permissions('releases.read', 'releases.import', 'units.read') };

const item: Import = {
  id: 'i1',
  kind: 'csv',
  status: 'done',
  dry_run: true,
  source: 'planilha',
  file_name: 'textos.csv',
  file_size: 40,
  unit: { id: 'u1', slug: 'cidades', name: 'Cidades', acronym: 'SCidades' },
  author: { id: 'p0', name: 'Ana Lima' },
  total: 2,
  processed: 2,
  counts: { created: 1, unchanged: 0, skipped: 0, failed: 1 },
  fault: null,
  version: 3,
  created_at: '2026-11-21T12:00:00Z',
  updated_at: '2026-11-21T12:00:00Z',
  finished_at: '2026-11-21T12:00:00Z',
  allowed_actions: [],
  columns: ['Manchete', 'Corpo', 'Data'],
  mapping: { body_html: 'Corpo', published_at: 'Data' },
  preview: [],
  errors: [
    {
      number: 3,
      external_id: null,
      title: null,
      byline: null,
      published_at: null,
      outcome: 'failed',
      reasons: ['Falta o título.'],
      release_id: null,
    },
  ],
};

it('is checked first, mapped, and then imported', async () => {
  signedInAs(head);
  const sent: Record<string, FormDataEntryValue>[] = [];
  server.use(
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/imports', async ({ request }) => {
      sent.push(Object.fromEntries(await request.formData()));
      const dry = sent.length < 3;
      return HttpResponse.json({ ...item, id: dry ? 'i1' : 'i2', dry_run: dry }, { status: 201 });
    }),
    http.get('*/api/v1/imports/i1', () => HttpResponse.json(item)),
    http.get('*/api/v1/imports/i2', () => HttpResponse.json({ ...item, id: 'i2', dry_run: false })),
  );
  const { router } = renderApp('/importacoes/nova');
  const file = new File(['Manchete;Corpo;Data\na;b;c'], 'textos.csv', { type: 'text/csv' });
  await screen.findByRole('button', { name: 'Conferir' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(input as HTMLInputElement, file);
  expect(screen.getByText(/Textos publicados entram já publicados/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Conferir' }));

  expect(await screen.findByText('Falta o título.')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Resultado da conferência' })).toHaveFocus();
  expect(
    screen.getByText('Arquivo conferido: 1 texto entraria, 1 linha com erro.'),
  ).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Título'), 'Manchete');
  await userEvent.click(screen.getByRole('button', { name: 'Conferir com estas colunas' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  await userEvent.click(await screen.findByRole('button', { name: 'Importar 1 texto' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/importacoes/i2'));

  expect(sent.map(({ kind, dry_run }) => [kind, dry_run])).toEqual([
    ['csv', 'true'],
    ['csv', 'true'],
    ['csv', 'false'],
  ]);
  expect(sent[0]?.mapping).toBeUndefined();
  expect(JSON.parse(sent[2]?.mapping as string)).toEqual({
    body_html: 'Corpo',
    published_at: 'Data',
    title: 'Manchete',
  });
});

it('says what is wrong with the file beside it', async () => {
  signedInAs(head);
  const fault = { pointer: '/file', code: 'malformed_xml', message: 'O XML está quebrado.' };
  server.use(
    http.get('*/api/v1/units', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/imports', () =>
      HttpResponse.json(
        { title: 'Dados inválidos', status: 422, code: 'validation', errors: [fault] },
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  renderApp('/importacoes/nova');
  await screen.findByRole('button', { name: 'Conferir' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(input as HTMLInputElement, new File(['<'], 'a.xml'));
  await userEvent.click(screen.getByRole('button', { name: 'Conferir' }));
  expect(await screen.findByText('O XML está quebrado.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Conferir' })).toHaveFocus();
});

it('lists imports, and begins where there is none', async () => {
  signedInAs(head);
  let items: Import[] = [];
  server.use(http.get('*/api/v1/imports', () => HttpResponse.json({ items, next: null })));
  const first = renderApp('/importacoes');
  expect(await screen.findByText('Nada importado ainda')).toBeVisible();
  first.unmount();
  items = [item];
  renderApp('/importacoes');
  const row = await screen.findByRole('link', { name: /textos\.csv/ });
  expect(within(row).getByText('Conferida com erros')).toBeVisible();
});

it('guesses what a file is, and writes no formula into a table', () => {
  expect(['a.XML', 'b.csv', 'c.xlsx', 'd.json', 'e.pdf'].map(guessKind)).toEqual([
    'wordpress',
    'csv',
    'xlsx',
    'json',
    null,
  ]);
  const [row] = item.errors;
  const text = errorsCsv(row === undefined ? [] : [{ ...row, title: '=1+1;"x"' }]);
  expect(text).toContain(`"3";"";"'=1+1;""x""";"Falta o título."`);
});

it('is cancelled after a question, and says how far it came', async () => {
  signedInAs(head);
  const running: Import = {
    ...item,
    status: 'running',
    dry_run: false,
    total: 900,
    processed: 100,
    finished_at: null,
    allowed_actions: ['cancel'],
  };
  let current = running;
  server.use(
    http.get('*/api/v1/imports/i1', () => HttpResponse.json(current)),
    http.post('*/api/v1/imports/i1/cancel', () => {
      current = { ...running, status: 'cancelled', processed: 125, allowed_actions: [] };
      return HttpResponse.json(current);
    }),
  );
  renderApp('/importacoes/i1');
  await userEvent.click(await screen.findByRole('button', { name: 'Cancelar' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancelar a importação?' }));
  expect(dialog.getByText(/O que já entrou fica/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Continuar' }));
  expect(current.status).toBe('running');
  await userEvent.click(screen.getByRole('button', { name: 'Cancelar' }));
  const again = within(await screen.findByRole('dialog'));
  await userEvent.click(again.getByRole('button', { name: 'Cancelar a importação' }));
  expect(await screen.findByText(/Parou depois de 125 de 900 linhas/)).toBeVisible();
  expect(screen.getByText('Cancelada')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Cancelar' })).toBeNull();
});
