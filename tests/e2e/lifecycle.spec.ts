import { existsSync, writeFileSync } from 'node:fs';
import { expect, test, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { anOffice, desk, publish, Script, write, type Office, type Release } from './office';

/** Presses Tab until the focus is there, as somebody without a mouse would. */
async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press(key);
}

async function approved(
  http: APIRequestContext,
  office: Office,
  content: Record<string, unknown>,
): Promise<Release> {
  const draft = await write(http, office.reporter, office.unit, content);
  const reporter = await Script.as(http, office.reporter);
  const head = await Script.as(http, office.head);
  const sent = await reporter.post<Release>(
    `/releases/${draft.id}/submit`,
    undefined,
    draft.version,
  );
  return head.post<Release>(`/releases/${draft.id}/approve`, undefined, sent.version);
}

/** Moves the server's clock; it goes back when the test ends, whatever came of it. */
function travel(seconds: number): void {
  const clock = process.env.PAUTA_E2E_CLOCK ?? '';
  writeFileSync(clock, String(seconds));
}

test.afterEach(() => {
  const clock = process.env.PAUTA_E2E_CLOCK;
  if (clock && existsSync(clock)) writeFileSync(clock, '0');
});

const DAY = 86_400;

test('a release goes out at its hour, by itself', async ({ browser, request }) => {
  const office = await anOffice(request, 'Agenda');
  const title = `Governo entrega a ponte ${Date.now()}`;
  const release = await approved(request, office, { title });
  const page = await desk(browser, office.head);
  await page.goto(`/releases/${release.id}`);

  const more = page.getByRole('button', { name: 'Mais ações' });
  await press(page, more);
  await press(page, page.getByRole('menuitem', { name: 'Agendar…' }));
  const dialog = page.getByRole('dialog', { name: 'Agendar a publicação' });
  await expect(dialog.getByLabel('Publicar em: dia')).toBeFocused();
  await press(page, dialog.getByRole('button', { name: 'Agendar' }));
  await expect(dialog.getByText('Escolha o dia e a hora.')).toBeVisible();
  await press(page, dialog.getByRole('button', { name: 'amanhã 8h' }), 'Space');
  await expect(dialog.getByText(/Sai sozinho amanhã às 8h, para todos/)).toBeVisible();
  await press(page, dialog.getByRole('button', { name: 'Agendar' }));
  await expect(page.getByText('Agendado para amanhã, 8h')).toBeVisible();
  await expect(more).toBeFocused();

  // Taken back, and set again by «Desfazer».
  await press(page, more);
  await press(page, page.getByRole('menuitem', { name: /Cancelar o agendamento/ }));
  await press(
    page,
    page.getByRole('dialog').getByRole('button', { name: 'Cancelar o agendamento' }),
  );
  await expect(page.getByText('Aprovado', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Desfazer' }).last().click();
  await expect(page.getByText('Agendado para amanhã, 8h')).toBeVisible();
  await page.goto('/releases?status=scheduled');
  await expect(page.getByRole('link', { name: title })).toBeVisible();

  expect((await request.get(`/imprensa/${release.slug}`)).status()).toBe(404);
  test.skip(!process.env.PAUTA_E2E_CLOCK, 'the clock of this server does not travel');
  travel(2 * DAY);
  const out = await request.get(`/imprensa/${release.slug}`);
  expect(out.status()).toBe(200);
  expect(await out.text()).toContain(title);
  const later = await desk(browser, office.head);
  await later.goto(`/releases/${release.id}`);
  await expect(later.getByText('Publicado', { exact: true }).first()).toBeVisible();
});

test('an embargo is set in the editor and shows wherever the release does', async ({
  browser,
  request,
}) => {
  const office = await anOffice(request, 'Embargo');
  const title = `Balanço da habitação ${Date.now()}`;
  const release = await write(request, office.reporter, office.unit, { title });
  const writing = await desk(browser, office.reporter);
  await writing.goto(`/releases/${release.id}/editar`);
  await writing.getByLabel('Embargo: dia').fill('2099-12-01');
  await writing.getByLabel('Embargo: hora').fill('15:00');
  await expect(writing.getByText(/O público só lê 1 de dezembro de 2099 às 15h/)).toBeVisible();
  await expect(writing.getByText(/Salvo às/)).toBeVisible();
  await expect(writing.getByText(/Com embargo até/)).toBeVisible();

  const reporter = await Script.as(request, office.reporter);
  const current = await reporter.get<Release>(`/releases/${release.id}`);
  await publish(request, office, current);
  const reading = await desk(browser, office.head, true);
  await reading.goto('/releases');
  await expect(reading.getByText(/^Embargado até/)).toBeVisible();
  await reading.getByRole('link', { name: title }).tap();
  await expect(reading.getByText(/^Embargado até/)).toBeVisible();
  await reading.reload();
  const opened = reading.getByRole('region', { name: 'Quem abriu sob embargo' });
  await expect(opened).toContainText(office.head.name);
});

for (const phone of [false, true]) {
  test(`a correction, a comparison and a way back, ${phone ? 'on a phone' : 'by keyboard'}`, async ({
    browser,
    request,
  }) => {
    const office = await anOffice(request, 'Correção');
    const draft = await write(request, office.reporter, office.unit, {
      title: `Governo entrega 102 casas ${Date.now()}`,
      body_html: '<p>As 102 famílias receberam as chaves.</p><p>A obra durou dois anos.</p>',
    });
    const published = await publish(request, office, draft);
    const page = await desk(browser, office.head, phone);
    const go = (target: Locator): Promise<void> => (phone ? target.tap() : press(page, target));

    await page.goto(`/releases/${published.id}`);
    await go(page.getByRole('link', { name: 'Corrigir' }));
    await expect(page.getByText('Nada mudou ainda.')).toBeVisible();
    const text = page.getByRole('textbox', { name: 'Texto do release' });
    await text.fill('As 120 famílias receberam as chaves.');
    await expect(page.getByText('Mudou: texto.')).toBeVisible();
    // What was begun is not lost with the window, and is public nowhere.
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(localStorage)))
      .toContain('correction:');
    await page.reload();
    await expect(page.getByText('Recuperamos a correção que você tinha começado')).toBeVisible();
    expect(await (await request.get(`/imprensa/${published.slug}`)).text()).not.toContain(
      '120 famílias',
    );

    await go(page.getByRole('button', { name: 'Rever a correção' }));
    const review = page.getByRole('dialog', { name: 'Rever a correção' });
    await expect(review.locator('del').first()).toContainText('102');
    await expect(review.locator('ins').first()).toContainText('120');
    await expect(review.getByLabel(/Nota de correção/)).toBeFocused();
    await go(review.getByRole('button', { name: 'Publicar a correção' }));
    await expect(review.getByText('Diga aos leitores o que foi corrigido.')).toBeVisible();
    await review.getByLabel(/Nota de correção/).fill('São 120 famílias, e não 102.');
    await go(review.getByRole('button', { name: 'Publicar a correção' }));
    await expect(page.getByText('As 120 famílias receberam as chaves.')).toBeVisible();

    const anybody = await (await browser.newContext()).newPage();
    await anybody.goto(`/imprensa/${published.slug}`);
    const told = anybody.getByRole('region', { name: 'Correções' });
    await expect(told).toContainText(
      /Correção, \d\d\/\d\d\/\d{4} \d\dh\d\d: São 120 famílias, e não 102\./,
    );

    await go(page.getByRole('link', { name: 'Versões' }));
    await expect(page.getByText('Correção: «São 120 famílias, e não 102.»')).toBeVisible();
    await go(page.getByRole('link', { name: /O que mudou da 1 para a 2/ }));
    await expect(page).toHaveURL(/\?tab=versoes&a=1&b=2$/);
    await expect(page.locator('del').first()).toContainText('102');
    await expect(page.locator('del').last()).toContainText('A obra durou dois anos.');
    if (!phone) {
      await page.getByText('Lado a lado').click();
      await expect(page).toHaveURL(/modo=lado/);
      await expect(page.getByRole('columnheader', { name: 'Versão 1' })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('columnheader', { name: 'Versão 2' })).toBeVisible();
    }
    await go(page.getByRole('link', { name: 'Histórico' }));
    const history = page.getByRole('list', { name: /^Histórico/ });
    await expect(history).toContainText('Helena Castro corrigiu o texto publicado');
    await expect(history).toContainText('pelo navegador');
  });
}

test('an earlier version comes back as a new one', async ({ browser, request }) => {
  const office = await anOffice(request, 'Versões');
  const draft = await write(request, office.reporter, office.unit, {
    title: `Feira da agricultura ${Date.now()}`,
    body_html: '<p>A feira começa na sexta-feira.</p>',
  });
  const editor = await Script.as(request, office.editor);
  const body_html = '<p>A feira começa no sábado.</p>';
  await editor.patch(`/releases/${draft.id}`, { body_html }, draft.version);

  const page = await desk(browser, office.editor);
  await page.goto(`/releases/${draft.id}?tab=versoes&v=1`);
  await expect(page.getByText('A feira começa na sexta-feira.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Restaurar esta versão' }));
  const dialog = page.getByRole('dialog', { name: 'Restaurar a versão 1?' });
  await press(page, dialog.getByRole('button', { name: 'Restaurar' }));
  await expect(page.getByRole('link', { name: 'Versão 3' })).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Texto', exact: true }));
  await expect(page.getByText('A feira começa na sexta-feira.')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?tab=versoes$/);
});
