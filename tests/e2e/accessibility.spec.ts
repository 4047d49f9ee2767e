import { expect, test, type Page } from '@playwright/test';
import { check, looks } from './accessible';
import { admin, anOffice, publish, Script, signIn, write, type Release } from './office';

// A sweep is many pages, on a machine that may be busy.
test.setTimeout(300_000);

interface Stop {
  path: string;
  /** Shown once the page has what it is for. */
  ready?: (page: Page) => Promise<unknown>;
}

const heading = (page: Page): Promise<unknown> =>
  expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();

let releases: Record<
  'draft' | 'review' | 'returned' | 'scheduled' | 'published' | 'embargoed' | 'withdrawn',
  Release
>;
let people: Awaited<ReturnType<typeof anOffice>>;

test.beforeAll(async ({ playwright }) => {
  const http = await playwright.request.newContext({
    baseURL: process.env.PAUTA_E2E_URL,
  });
  people = await anOffice(http, 'Varredura');
  const body = {
    body_html:
      '<h2>Obras</h2><p>Texto com <a href="https://www.ce.gov.br">link</a>.</p><ul><li>uma</li></ul><blockquote><p>«Cidade nova»</p></blockquote><table><thead><tr><th>Município</th><th>Casas</th></tr></thead><tbody><tr><td>Canindé</td><td>120</td></tr></tbody></table>',
    summary: 'Resumo do texto.',
    byline: 'Ascom',
    dateline: 'Fortaleza, 21 de novembro de 2026',
    tags: ['obras', 'habitação'],
    municipality_codes: [2302800],
  };
  const make = (title: string): Promise<Release> =>
    write(http, people.reporter, people.unit, { ...body, title });
  const reporter = await Script.as(http, people.reporter);
  const head = await Script.as(http, people.head);
  const send = (one: Release): Promise<Release> =>
    reporter.post<Release>(`/releases/${one.id}/submit`, undefined, one.version);
  const returned = await send(await make('Obra devolvida para ajustes'));
  const published = await publish(http, people, await make('Obra publicada'));
  const corrected = await head.post<Release>(
    `/releases/${published.id}/correct`,
    { note: 'São 120 casas, e não 102.', byline: 'Ascom Cidades' },
    published.version,
  );
  const embargoed = await write(http, people.reporter, people.unit, {
    ...body,
    title: 'Obra sob embargo',
    embargo_until: '2099-12-01T18:00:00Z',
  });
  const toSchedule = await send(await make('Obra agendada'));
  const ready = await head.post<Release>(
    `/releases/${toSchedule.id}/approve`,
    undefined,
    toSchedule.version,
  );
  const toWithdraw = await publish(http, people, await make('Obra retirada do ar'));
  releases = {
    draft: await make('Obra em rascunho'),
    review: await send(await make('Obra em revisão')),
    returned: await head.post<Release>(
      `/releases/${returned.id}/request_changes`,
      { note: 'Falta o valor.' },
      returned.version,
    ),
    published: corrected,
    embargoed: await publish(http, people, embargoed),
    scheduled: await head.post<Release>(
      `/releases/${ready.id}/schedule`,
      { publish_at: '2099-12-01T12:00:00Z' },
      ready.version,
    ),
    withdrawn: await head.post<Release>(
      `/releases/${toWithdraw.id}/withdraw`,
      { reason: 'Número errado.' },
      toWithdraw.version,
    ),
  };
  await http.dispose();
});

for (const { name, viewport } of looks) {
  test.describe(name, () => {
    test.use({ viewport });

    test('public pages', async ({ page }) => {
      const stops: Stop[] = [
        { path: '/imprensa' },
        { path: '/imprensa?q=obra&kind=press_release&from=2020-01-01' },
        { path: '/imprensa?q=nadadistoexiste' },
        { path: `/imprensa/${releases.published.slug}` },
        { path: `/imprensa/${releases.withdrawn.slug}` },
        { path: '/imprensa/nao-existe' },
        { path: '/entrar' },
      ];
      for (const stop of stops) {
        await page.goto(stop.path);
        await heading(page);
        await check(page, stop.path);
      }
    });

    test('the desk of a head of office', async ({ page }) => {
      await signIn(page, people.head);
      const editor = (of: Page): Promise<unknown> =>
        expect(of.getByRole('textbox', { name: /^Texto do (release|modelo)$/ })).toBeVisible();
      const stops: Stop[] = [
        { path: '/' },
        { path: '/releases' },
        { path: '/releases?q=obra' },
        { path: '/releases?status=archived&tag=nada' },
        { path: '/releases/novo' },
        { path: `/releases/${releases.draft.id}` },
        { path: `/releases/${releases.review.id}` },
        { path: `/releases/${releases.returned.id}` },
        { path: `/releases/${releases.published.id}` },
        { path: `/releases/${releases.withdrawn.id}` },
        { path: `/releases/${releases.scheduled.id}` },
        { path: `/releases/${releases.embargoed.id}` },
        { path: `/releases/${releases.published.id}?tab=versoes` },
        { path: `/releases/${releases.published.id}?tab=versoes&v=1` },
        { path: `/releases/${releases.published.id}?tab=versoes&a=1&b=2&modo=lado` },
        { path: `/releases/${releases.draft.id}?tab=versoes` },
        { path: `/releases/${releases.published.id}?tab=historico` },
        { path: `/releases/${releases.published.id}/corrigir`, ready: editor },
        { path: `/releases/${releases.draft.id}/corrigir` },
        { path: `/releases/${releases.draft.id}/editar`, ready: editor },
        { path: `/releases/${releases.returned.id}/editar`, ready: editor },
        { path: '/releases/01900000-0000-7000-8000-000000000000' },
        { path: '/modelos' },
        { path: '/modelos/novo', ready: editor },
        { path: '/importacoes' },
        { path: '/importacoes/nova' },
        { path: '/conta/tokens' },
        { path: '/substituicoes' },
        { path: '/substituicoes?nova=1' },
        { path: '/conta/senha' },
        { path: '/nada-aqui' },
      ];
      for (const stop of stops) {
        await page.goto(stop.path);
        await (stop.ready ?? heading)(page).catch((error: unknown) => {
          throw new Error(`${stop.path}: ${String(error)}`);
        });
        await check(page, stop.path);
      }
      await page.goto('/releases');
      await page.getByRole('button', { name: /Filtros/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'filters');
      await page.keyboard.press('Escape');
      await page.getByRole('checkbox', { name: /^Selecionar os/ }).check();
      await expect(page.getByRole('group', { name: 'Ações com os selecionados' })).toBeVisible();
      await check(page, 'many at once');
      await page.goto(`/releases/${releases.published.id}/corrigir`);
      await page.getByLabel('Título', { exact: true }).fill('Obra corrigida');
      await page.getByRole('button', { name: 'Rever a correção' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'review of a correction');
      await page.goto(`/releases/${releases.review.id}`);
      await page
        .getByRole('button', { name: 'Pedir ajustes' })
        .or(page.getByRole('button', { name: 'Mais ações' }))
        .first()
        .click();
      await check(page, 'actions');
    });

    test('the administration', async ({ page, request }) => {
      await signIn(page, admin);
      const script = await Script.as(request, admin);
      const user = (await script.get<{ items: { id: string }[] }>('/users')).items[0];
      const stops = [
        '/',
        '/orgaos',
        '/orgaos/novo',
        `/orgaos/${people.unit.id}`,
        '/pessoas',
        '/pessoas/nova',
        `/pessoas/${user?.id ?? ''}`,
      ];
      for (const path of stops) {
        await page.goto(path);
        await heading(page);
        await check(page, path);
      }
    });
  });
}
