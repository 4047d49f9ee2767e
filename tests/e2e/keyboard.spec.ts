import { expect, test } from '@playwright/test';
import { choose, press, tabTo } from './keys';
import { anOffice, desk, Script, type Office, type Release } from './office';

let office: Office;
test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext({
    baseURL: process.env.PAUTA_E2E_URL,
  });
  office = await anOffice(request, 'Teclado');
  await request.dispose();
});

test('the whole way by keyboard alone', async ({ browser, request }) => {
  const title = `Pauta sem rato ${Date.now()}`;
  const writing = await desk(browser, office.reporter);
  await writing.goto('/releases');
  await expect(writing.getByRole('heading', { level: 1, name: 'Releases' })).toBeVisible();
  await writing.keyboard.press('n');
  await expect(writing.getByLabel('Título')).toBeFocused();
  await writing.keyboard.type(title);
  await writing.keyboard.press('Enter');

  const text = writing.getByRole('textbox', { name: 'Texto do release' });
  await tabTo(writing, text);
  await writing.keyboard.press('Control+Alt+2');
  await writing.keyboard.type('Obras');
  await writing.keyboard.press('Enter');
  await writing.keyboard.type('Trinta ruas receberam drenagem.');
  await writing.keyboard.press('Control+s');
  await expect(writing.getByText(/Salvo às/)).toBeVisible();

  // Out of the text backwards, through the toolbar (one stop), to the next step.
  const bold = writing.getByRole('toolbar').getByRole('button').first();
  for (let step = 0; step < 5; step += 1) {
    await writing.keyboard.press('Shift+Tab');
    if (await bold.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(bold).toBeFocused();
  await writing.keyboard.press('ArrowRight');
  await expect(writing.getByRole('toolbar').getByRole('button').nth(1)).toBeFocused();
  await press(writing, writing.getByRole('button', { name: 'Enviar para revisão' }));
  await expect(writing.getByText('Em revisão').first()).toBeVisible();

  const deciding = await desk(browser, office.head);
  await deciding.goto('/releases?status=in_review');
  const row = deciding.getByRole('link', { name: title });
  await expect(row).toBeVisible();
  await deciding.keyboard.press('ArrowDown');
  await expect(row).toBeFocused();
  await deciding.keyboard.press('Enter');
  await expect(deciding.getByRole('heading', { level: 1, name: title })).toBeVisible();

  // A dialog that is left with Escape gives the focus back.
  const more = deciding.getByRole('button', { name: 'Mais ações' });
  await press(deciding, more);
  await choose(deciding, /Pedir ajustes/);
  await expect(deciding.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await deciding.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await press(deciding, deciding.getByRole('button', { name: 'Aprovar' }));
  const publish = deciding.getByRole('button', { name: 'Publicar' });
  await press(deciding, publish);
  const dialog = deciding.getByRole('dialog');
  await press(deciding, dialog.getByRole('button', { name: 'Publicar' }));
  await expect(deciding.getByText('Publicado', { exact: true }).first()).toBeVisible();

  const found = await (
    await Script.as(request, office.head)
  ).get<{ items: Release[] }>(`/releases?unit=${office.unit.id}&status=published`);
  const slug = found.items[0]?.slug ?? '';
  const reading = await (await browser.newContext()).newPage();
  await reading.goto('/imprensa');
  await press(reading, reading.getByRole('link', { name: title }));
  await expect(reading).toHaveURL(new RegExp(`/imprensa/${slug}$`));
  await expect(reading.getByText('Trinta ruas receberam drenagem.')).toBeVisible();

  await deciding.reload();
  await press(deciding, deciding.getByRole('button', { name: 'Mais ações' }));
  await choose(deciding, /Retirar do ar/);
  await expect(deciding.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await deciding.keyboard.type('A rua era outra.');
  await press(
    deciding,
    deciding.getByRole('dialog').getByRole('button', { name: 'Retirar do ar' }),
  );
  await expect(deciding.getByText('Retirado', { exact: true }).first()).toBeVisible();
  await reading.reload();
  await expect(reading.getByText('A rua era outra.')).toBeVisible();
});
