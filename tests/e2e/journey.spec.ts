import { expect, test, type Page } from '@playwright/test';
import { admin, desk, PHONE, saved, signIn, type Person } from './office';

/** From an empty office to a text that anybody read, and that was withdrawn: on the screen alone. */
test('a release goes from draft to the public page and off it again', async ({ browser, page }) => {
  const unit = `Secretaria das Cidades ${Date.now()}`;
  const title = `Governo entrega 120 moradias em Canindé ${Date.now()}`;

  await signIn(page, admin);
  await page.goto('/orgaos/novo');
  await page.getByLabel('Nome').fill(unit);
  await page.getByRole('combobox', { name: 'Fica abaixo de' }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Criar órgão' }).click();
  await expect(page).toHaveURL(/\/orgaos$/);
  const reporter = await hire(page, 'Rui Moreira', 'Redator', unit);
  const head = await hire(page, 'Helena Castro', 'Chefe da Assessoria', unit);

  const reporting = await desk(browser, reporter);
  await reporting.goto('/releases');
  await reporting.getByRole('main').getByRole('link', { name: 'Novo release' }).click();
  await reporting.getByLabel('Título').fill(title);
  await reporting.getByRole('button', { name: 'Começar a escrever' }).click();
  const text = reporting.getByRole('textbox', { name: 'Texto do release' });
  await text.fill('O governador entregou as chaves a 120 famílias.');
  await reporting.getByLabel('Subtítulo').fill('Famílias recebem as chaves nesta quinta');
  await reporting.getByLabel('Resumo').fill('Cento e vinte famílias de Canindé têm casa nova.');
  await reporting.getByRole('combobox', { name: 'Assuntos' }).fill('Habitação,');
  await saved(reporting);
  await expect(reporting.getByText(/Salvo às \d\d:\d\d/)).toBeVisible();
  await reporting.getByRole('button', { name: 'Enviar para revisão' }).click();
  await expect(reporting.getByText('Em revisão').first()).toBeVisible();
  const address = reporting.url().replace(/\/editar$/, '');

  const deciding = await desk(browser, head);
  await deciding.goto(address);
  await expect(deciding.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await deciding.getByRole('button', { name: 'Mais ações' }).click();
  await deciding.getByRole('menuitem', { name: /Pedir ajustes/ }).click();
  const note = 'Falta dizer quanto custou a obra.';
  await deciding.getByLabel(/O que precisa mudar/).fill(note);
  await deciding.getByRole('dialog').getByRole('button', { name: 'Pedir ajustes' }).click();
  await expect(deciding.getByText('Ajustes pedidos').first()).toBeVisible();

  await reporting.goto(address);
  await expect(reporting.getByText(note)).toBeVisible();
  await reporting.getByRole('main').getByRole('link', { name: 'Editar' }).click();
  await text.click();
  await reporting.keyboard.press('Control+End');
  await reporting.keyboard.press('Enter');
  await reporting.keyboard.type('A obra custou R$ 14 milhões.');
  await reporting.getByRole('button', { name: 'Enviar para revisão' }).click();
  await expect(reporting.getByText('Em revisão').first()).toBeVisible();

  // At the ceremony, with the thumb.
  const phone = await desk(browser, head, true);
  await phone.goto(address);
  const approve = phone.getByRole('button', { name: 'Aprovar' });
  await expect(approve).toBeInViewport();
  expect((await approve.boundingBox())?.height).toBeGreaterThanOrEqual(42);
  await approve.tap();
  await expect(phone.getByText('Aprovado', { exact: true }).first()).toBeVisible();
  await phone.getByRole('button', { name: 'Publicar' }).tap();
  await phone.getByRole('dialog').getByRole('button', { name: 'Publicar' }).tap();
  await expect(phone.getByText('Publicado', { exact: true }).first()).toBeVisible();

  const anybody = await (await browser.newContext({ viewport: PHONE })).newPage();
  const publicPage = await phone.getByRole('link', { name: 'Página pública' }).getAttribute('href');
  const sent = await anybody.request.get(publicPage ?? '');
  expect(await sent.text()).toContain(`<title>${title}`);
  await anybody.goto(publicPage ?? '');
  await expect(anybody.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(anybody.getByText('A obra custou R$ 14 milhões.')).toBeVisible();
  await expect(anybody).toHaveTitle(new RegExp(title));
  await anybody.getByRole('link', { name: '#habitacao' }).click();
  await expect(anybody).toHaveURL(/\/imprensa\?tag=habitacao/);
  await anybody.getByRole('link', { name: title }).click();
  await anybody.goBack();
  await expect(anybody.getByRole('link', { name: title })).toBeVisible();

  await deciding.goto(address);
  await deciding.getByRole('button', { name: 'Mais ações' }).click();
  await deciding.getByRole('menuitem', { name: /Retirar do ar/ }).click();
  const dialog = deciding.getByRole('dialog');
  await expect(dialog).toContainText('A página pública deixa de mostrar o texto');
  const reason = 'O valor da obra estava errado; sairá outra nota.';
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: 'Retirar do ar' }).click();
  await expect(deciding.getByText('Retirado', { exact: true }).first()).toBeVisible();

  expect((await anybody.request.get(publicPage ?? '')).status()).toBe(410);
  // Even with the old page still in this browser's cache.
  await anybody.goto(publicPage ?? '');
  await expect(anybody.getByText(reason)).toBeVisible();
});

async function hire(page: Page, name: string, role: string, unit: string): Promise<Person> {
  await page.goto('/pessoas/nova');
  const email = `${name.split(' ')[0]?.toLowerCase() ?? ''}-${Date.now()}@pauta.test`;
  await page.getByLabel('Nome').fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('combobox', { name: 'Papel' }).click();
  await page.getByRole('option', { name: role }).click();
  const place = page.getByRole('combobox', { name: 'No órgão' });
  await place.click();
  await place.fill(unit);
  await page.getByRole('option', { name: unit }).click();
  await page.getByRole('button', { name: 'Cadastrar' }).click();
  await expect(page.getByText(`${name} já pode entrar`)).toBeVisible();
  const password = await page.getByRole('status').locator('code').nth(1).innerText();
  return { name, email, password: password.trim() };
}
