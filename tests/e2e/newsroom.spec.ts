import { resolve } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { checkWidths } from './accessible';
import {
  anOffice,
  PHONE,
  publish,
  Script,
  signIn,
  write,
  type Office,
  type Release,
} from './office';

test.setTimeout(300_000);
// The office shows itself, then the press comes.
test.describe.configure({ mode: 'serial' });

const crest = resolve(__dirname, '../fixtures/crest.png');

let office: Office;
let published: Release;
let embargoed: Release;
const tag = `moradia-${Date.now()}`;

test.beforeAll(async ({ playwright }) => {
  const http = await playwright.request.newContext({ baseURL: process.env.PAUTA_E2E_URL });
  office = await anOffice(http, 'Secretaria das Cidades');
  const content = {
    body_html:
      '<p>As famílias receberam as chaves nesta quinta-feira.</p><h2>Investimento</h2><ul><li>R$ 12 milhões</li></ul><blockquote><p>«Cidade nova»</p></blockquote>',
    subtitle: 'Famílias recebem as chaves',
    summary: 'Cento e vinte famílias de Canindé têm casa nova.',
    byline: 'Ascom Cidades',
    dateline: 'Canindé, 21 de novembro de 2026',
    tags: [tag],
    municipality_codes: [2302800],
  };
  const title = `Governo entrega 120 casas ${Date.now()}`;
  published = await publish(
    http,
    office,
    await write(http, office.reporter, office.unit, { ...content, title }),
  );
  const secret = {
    ...content,
    title: `Governo anuncia 300 casas ${Date.now()}`,
    embargo_until: '2099-12-01T18:00:00Z',
  };
  embargoed = await publish(http, office, await write(http, office.reporter, office.unit, secret));
  await http.dispose();
});

test('the office says who it is, and every page shows it', async ({ page, browser }) => {
  await signIn(page, office.head);
  await page.goto(`/orgaos/${office.unit.id}`);
  await page.getByRole('link', { name: 'Identidade pública' }).click();
  await page.getByLabel('Nome público').fill('Secretaria das Cidades do Ceará');
  await page.getByLabel('Cor', { exact: true }).fill('#ffcc00');
  await page.getByLabel('Telefone').fill('(85) 3101-0000');
  await page.getByLabel('WhatsApp').fill('(85) 99999-0000');
  await page.getByLabel('E-mail').fill('imprensa@cidades.example.org');
  await page.getByLabel('Horário').fill('Segunda a sexta, das 8h às 18h');
  await page.getByRole('button', { name: 'Salvar identidade' }).click();
  await expect(page.getByText(/o mínimo legível é 4,5:1/)).toBeVisible();
  await page.getByLabel('Cor', { exact: true }).fill('#7a1f5c');
  await page.getByRole('button', { name: 'Salvar identidade' }).click();
  await expect(page.getByText(/Identidade salva/)).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(crest);
  await expect(page.getByText('Brasão salvo.')).toBeVisible();
  await checkWidths(page, 'identidade');

  const reading = await (await browser.newContext()).newPage();
  await reading.goto(`/imprensa/${published.slug}`);
  const banner = reading.getByRole('banner').first();
  await expect(banner.getByText('Secretaria das Cidades do Ceará')).toBeVisible();
  await expect(banner.locator('img.crest')).toBeVisible();
  await checkWidths(reading, 'texto');
  await reading.getByRole('link', { name: `#${tag}` }).click();
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText(`Assunto: ${tag}`);
  await checkWidths(reading, 'assunto');
  for (const [path, name] of [
    ['/imprensa', 'ultimas'],
    ['/imprensa/assuntos', 'assuntos'],
    [`/imprensa/receber?tag=${tag}`, 'receber'],
    ['/imprensa/contato', 'contato'],
    ['/imprensa/nao-existe', 'nada'],
  ] as const) {
    await reading.goto(path);
    await checkWidths(reading, name);
  }
});

test('a journalist finds, takes and subscribes without any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto('/imprensa');
  await page
    .getByRole('navigation', { name: 'Sala de imprensa' })
    .getByRole('link', { name: 'Assuntos' })
    .click();
  await page.getByRole('link', { name: `#${tag}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Assunto: ${tag}`);
  await page.getByRole('link', { name: published.title }).click();
  await expect(
    page.getByRole('article').getByText('As famílias receberam as chaves'),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Baixar tudo' }).click();
  expect((await download).suggestedFilename()).toBe(`${published.slug}.zip`);
  await page.getByRole('link', { name: 'Receber' }).click();
  await page.getByLabel('Assunto').fill(tag);
  await page.getByRole('button', { name: 'Mostrar os feeds' }).click();
  await expect(page.getByText(`/feeds/releases.rss?tag=${tag}`)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Sala de imprensa' })
    .getByRole('link', { name: 'Contato' })
    .click();
  await expect(page.getByRole('link', { name: '(85) 3101-0000' })).toHaveAttribute(
    'href',
    'tel:+558531010000',
  );
  await page.goto('/imprensa');
  await page.getByLabel('Pesquisar nas publicações').fill(published.title);
  await page.getByRole('button', { name: 'Pesquisar' }).click();
  await expect(page.getByRole('link', { name: published.title, exact: true })).toBeVisible();
  await context.close();
});

test('the public reads the agenda, and takes an event to its calendar', async ({
  browser,
  playwright,
}) => {
  const http = await playwright.request.newContext({ baseURL: process.env.PAUTA_E2E_URL });
  const script = await Script.as(http, office.head);
  const noon = (days: number): string =>
    `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T15:00:00Z`;
  const plan = (
    title: string,
    days: number,
    fields: object = {},
  ): Promise<{ id: string; version: number }> =>
    script.post('/agenda', {
      kind: 'inauguration',
      title,
      unit_id: office.unit.id,
      visibility: 'public',
      starts_at: noon(days),
      ends_at: noon(days).replace('T15', 'T17'),
      ...fields,
    });
  const whole = await plan('Entrega de 120 moradias no Conjunto Cidade Nova', 2, {
    place: {
      name: 'Conjunto Habitacional Cidade Nova',
      address: 'Rua das Flores, 10',
      municipality_code: 2302800,
      latitude: -4.36,
      longitude: -39.31,
      online_url: 'https://video.example.org/ao-vivo',
    },
    organiser: 'Casa Civil',
    authorities: [{ name: 'Ana Lima', office: 'Governadora' }],
    description_html: '<p>Cento e vinte famílias recebem as chaves.</p>',
    press_info: {
      arrival_time: '11:30',
      accreditation: 'Pelo e-mail imprensa@cidades.example.org, até a véspera',
      contact: 'Ascom Cidades, (85) 3101-0000',
    },
  });
  const off = await plan('Ordem de serviço da adutora', 2);
  await script.post(`/agenda/${off.id}/cancel`, { reason: 'Chuvas na região' }, off.version);
  const late = await plan('Visita às obras do metrô', 3);
  await script.post(
    `/agenda/${late.id}/postpone`,
    { reason: 'Agenda da governadora' },
    late.version,
  );
  const series = await plan('Feira da moradia', 4, { kind: 'other', rrule: 'FREQ=WEEKLY;COUNT=8' });
  await http.dispose();

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto('/imprensa');
  await page
    .getByRole('navigation', { name: 'Sala de imprensa' })
    .getByRole('link', { name: 'Agenda' })
    .click();
  await page.getByText('Órgão e município').click();
  await page.getByLabel('Município').selectOption('Canindé (CE)');
  await page.getByRole('button', { name: 'Mostrar' }).click();
  await page.getByRole('link', { name: /120 moradias/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Adicionar ao calendário' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  await context.close();

  const reading = await (await browser.newContext()).newPage();
  for (const [path, name] of [
    ['/imprensa/agenda', 'agenda'],
    [`/imprensa/agenda?mes=${noon(2).slice(0, 7)}&municipality=2302800`, 'agenda-mes'],
    [`/imprensa/agenda/${whole.id}`, 'evento'],
    [`/imprensa/agenda/${late.id}`, 'evento-adiado'],
    [`/imprensa/agenda/${series.id}`, 'evento-serie'],
    ['/imprensa/receber', 'receber-agenda'],
  ] as const) {
    await reading.goto(path);
    await checkWidths(reading, name);
  }
  // With the keyboard alone: past the masthead, to the first event.
  await reading.goto('/imprensa/agenda');
  await reading.keyboard.press('Tab');
  await reading.keyboard.press('Enter');
  const first = reading.locator('.events a').first();
  for (let steps = 0; steps < 12; steps += 1) {
    if (await first.evaluate((link) => link === document.activeElement)) break;
    await reading.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await reading.keyboard.press('Enter');
  await expect(reading).toHaveURL(/\/imprensa\/agenda\/.+/);
});

test('the newsroom is read by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/imprensa/${published.slug}`);
  await expect(page.getByRole('button', { name: 'Copiar link' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ir para o texto' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.goto('/imprensa/receber');
  const copy = page.getByRole('button', { name: 'Copiar o endereço RSS' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Endereço copiado');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '/feeds/releases.rss',
  );
});

test('a pass opens what is under embargo, and the office sees who read it', async ({
  page,
  browser,
  request,
}) => {
  await signIn(page, office.head);
  await page.goto('/passes-de-imprensa');
  await checkWidths(page, 'passes-vazio');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('main').getByRole('button', { name: 'Novo passe' }).first().click();
  await page.getByLabel('Jornalista').fill('Joana Freitas');
  await page.getByLabel('Veículo').fill('Diário do Sertão');
  await page.getByLabel('E-mail').fill('joana@diario.example.org');
  await page.getByRole('button', { name: 'Criar passe' }).click();
  const url = await page.getByText(/\/imprensa\/embargo\//).innerText();
  await page.getByRole('button', { name: 'Já copiei' }).click();
  await checkWidths(page, 'passes');

  const reading = await stranger(browser);
  await reading.goto(url);
  await expect(reading.getByText(/EMBARGADO até/)).toBeVisible();
  await checkWidths(reading, 'embargo-lista');
  await reading.getByRole('link', { name: embargoed.title }).click();
  await expect(reading.getByRole('heading', { level: 1, name: embargoed.title })).toBeVisible();
  await checkWidths(reading, 'embargo-texto');

  const head = await Script.as(request, office.head);
  const told = await head.get<{ passes: { reader: string }[] }>(
    `/releases/${embargoed.id}/openings`,
  );
  expect(told.passes.map(({ reader }) => reader)).toEqual(['Joana Freitas']);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/releases/${embargoed.id}`);
  await expect(page.getByText(/Diário do Sertão, com passe/)).toBeVisible();

  await page.goto('/passes-de-imprensa');
  await page.getByRole('button', { name: 'Revogar o passe de Joana Freitas' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revogar' }).click();
  await expect(page.getByText('Revogado', { exact: true })).toBeVisible();
  await reading.goto(url);
  await expect(reading.getByText(/cancelado pela assessoria/)).toBeVisible();
});

async function stranger(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}
