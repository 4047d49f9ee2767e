import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { CheckFinding, ReleaseChecks } from '@/api/types';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { aRelease } from '../fixture';
import { ChecksPanel } from './checks-panel';

const named: CheckFinding = {
  code: 'personal_promotion',
  severity: 'error',
  message: 'O nome «Fulano» no título pode ser promoção pessoal.',
  source: 'Constituição Federal, art. 37, § 1º',
  source_url: 'https://www.planalto.gov.br/',
  passage: 'Fulano entrega casas',
  pointer: '/title',
  checked_at: null,
  overridden: null,
};
const short: CheckFinding = {
  ...named,
  code: 'short_body',
  severity: 'hint',
  message: 'O texto tem 12 palavras.',
  source_url: null,
  passage: null,
};
const found: ReleaseChecks = {
  items: [named, { ...named, message: 'Também na legenda.', pointer: '/body_html' }, short],
  open: ['personal_promotion'],
  authorisations: [],
  links_pending: false,
  version: 3,
  allowed_actions: ['override'],
};

function serve(checks: () => ReleaseChecks): void {
  server.use(http.get('*/api/v1/releases/:id/checks', () => HttpResponse.json(checks())));
}

it('groups what one rule found, with its source, and leaves hints unanswered', async () => {
  serve(() => found);
  renderPage(
    <ChecksPanel release={aRelease()} goTo={(pointer, label) => <a href={pointer}>{label}</a>} />,
  );
  const [error, hint] = (await screen.findAllByRole('listitem')).filter(
    (item) => item.dataset.check,
  );
  if (!error || !hint) throw new Error('two groups');
  expect(error).toHaveTextContent('Erro');
  expect(error).toHaveTextContent('Também na legenda.');
  expect(within(error).getByRole('link', { name: 'Ir para: Título' })).toHaveAttribute(
    'href',
    '/title',
  );
  expect(within(error).getByRole('link', { name: /art. 37/ })).toBeVisible();
  expect(hint).toHaveTextContent('Sugestão');
  expect(within(hint).queryByRole('button')).toBeNull();
});

it('answers with a reason, on the version that was seen', async () => {
  let current = found;
  const sent: unknown[] = [];
  serve(() => current);
  server.use(
    http.post('*/api/v1/releases/:id/checks/:code/override', async ({ request, params }) => {
      sent.push([params.code, request.headers.get('if-match'), await request.json()]);
      const overridden = {
        by: { id: 'p1', name: 'Carlos' },
        at: '2026-11-20T12:00:00Z',
        reason: 'É o nome da rua.',
      };
      current = { ...found, open: [], items: [{ ...named, overridden }] };
      return HttpResponse.json(current);
    }),
  );
  renderPage(<ChecksPanel release={aRelease()} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Justificar…' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Registrar justificativa' }));
  expect(within(dialog).getByRole('textbox')).toBeInvalid();
  await userEvent.type(within(dialog).getByRole('textbox'), 'É o nome da rua.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Registrar justificativa' }));
  expect(await screen.findByText('Nada impede a aprovação.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Retirar justificativa' })).toBeVisible();
  expect(sent).toEqual([['personal_promotion', '"3"', { reason: 'É o nome da rua.' }]]);
});

it('says so when there is nothing to say', async () => {
  serve(() => ({ ...found, items: [], open: [] }));
  renderPage(<ChecksPanel release={aRelease()} />);
  expect(await screen.findByText(/Nada a apontar/)).toBeVisible();
});

it('is not there for who may only read the published text', async () => {
  let asked = false;
  server.use(
    http.get('*/api/v1/releases/:id/checks', () => {
      asked = true;
      return problem(403, 'forbidden');
    }),
  );
  renderPage(<ChecksPanel release={aRelease()} />);
  await waitFor(() => expect(asked).toBe(true));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Verificações' })).toBeNull());
});

it('looks again while links are asked, and says when they were', async () => {
  const broken: CheckFinding = {
    ...named,
    code: 'broken_link',
    severity: 'warning',
    message: 'Não foi possível abrir o link: a página não existe (404).',
    passage: 'https://obras.example/x',
    pointer: '/body_html',
    checked_at: new Date(Date.now() - 5 * 60_000).toISOString(),
  };
  let looks = 0;
  serve(() => {
    looks += 1;
    return looks === 1
      ? { ...found, items: [], open: [], links_pending: true }
      : { ...found, items: [broken], open: [] };
  });
  renderPage(<ChecksPanel release={aRelease()} />);
  expect(await screen.findByText(/Conferindo se os links abrem/)).toBeVisible();
  expect(await screen.findByText(/não existe \(404\)/, {}, { timeout: 5000 })).toBeVisible();
  expect(screen.getByText(/^verificado/)).toHaveTextContent('verificado há 5 min');
  expect(screen.queryByText(/Conferindo se os links abrem/)).toBeNull();
});
