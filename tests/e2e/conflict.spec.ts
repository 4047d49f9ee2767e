import { expect, test } from '@playwright/test';
import { anOffice, desk, saved, Script, write, type Release } from './office';

test('two windows change the same field: both texts, and a choice', async ({
  browser,
  request,
}) => {
  const office = await anOffice(request, 'Conflito');
  const release = await write(request, office.reporter, office.unit);
  const first = await desk(browser, office.reporter);
  const second = await first.context().newPage();
  for (const page of [first, second]) {
    await page.goto(`/releases/${release.id}/editar`);
    await saved(page);
  }
  await first.getByLabel('Título', { exact: true }).fill('Título da primeira janela');
  await expect(first.getByText(/Salvo às/)).toBeVisible();

  await second.bringToFront();
  await second.getByLabel('Subtítulo').fill('Só a segunda escreveu isto');
  await second.getByLabel('Título', { exact: true }).fill('Título da segunda janela');
  const dialog = second.getByRole('dialog');
  await expect(dialog).toContainText('Título da primeira janela');
  await expect(dialog).toContainText('Título da segunda janela');
  await expect(dialog.getByRole('button', { name: 'Ficar com o que escolhi' })).toBeDisabled();
  await dialog.getByLabel('O que você escreveu').first().check();
  await dialog.getByRole('button', { name: 'Ficar com o que escolhi' }).click();
  await expect(second.getByText(/Salvo às/)).toBeVisible();

  const kept = await (
    await Script.as(request, office.reporter)
  ).get<Release & { subtitle: string }>(`/releases/${release.id}`);
  expect(kept.title).toBe('Título da segunda janela');
  expect(kept.subtitle).toBe('Só a segunda escreveu isto');
});

test('changes of different fields are joined without a question', async ({ browser, request }) => {
  const office = await anOffice(request, 'Junção');
  const release = await write(request, office.reporter, office.unit);
  const page = await desk(browser, office.reporter);
  await page.goto(`/releases/${release.id}/editar`);
  await saved(page);
  const editor = await Script.as(request, office.reporter);
  await editor.patch(`/releases/${release.id}`, { byline: 'Outra pessoa' }, release.version);
  await page.getByLabel('Título', { exact: true }).fill('Meu título');
  await expect(page.getByText('Juntamos a sua versão à de outra pessoa')).toBeVisible();
  await expect(page.getByLabel('Assinatura')).toHaveValue('Outra pessoa');
  await saved(page);
  await expect(page.getByLabel('Título', { exact: true })).toHaveValue('Meu título');
});

test('what was written without a connection survives the window and is sent later', async ({
  browser,
  request,
}) => {
  const office = await anOffice(request, 'Sem rede');
  const release = await write(request, office.reporter, office.unit);
  let page = await desk(browser, office.reporter);
  const context = page.context();
  await page.goto(`/releases/${release.id}/editar`);
  await saved(page);

  await context.setOffline(true);
  const text = page.getByRole('textbox', { name: 'Texto do release' });
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Escrito no interior, sem sinal.');
  await expect(page.getByText(/Sem conexão · guardado neste navegador/)).toBeVisible();

  // The lid closes; later, with a network, the same person comes back.
  await page.close();
  await context.setOffline(false);
  page = await context.newPage();
  await page.goto(`/releases/${release.id}/editar`);
  await expect(page.getByText('Recuperamos o que não tinha sido salvo')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Texto do release' })).toContainText(
    'Escrito no interior, sem sinal.',
  );
  await expect(page.getByText(/Salvo às/)).toBeVisible();
  const kept = await (
    await Script.as(request, office.reporter)
  ).get<{ body_html: string }>(`/releases/${release.id}`);
  expect(kept.body_html).toContain('Escrito no interior, sem sinal.');
});

test('changing an approved text says first that the approval will be lost', async ({
  browser,
  request,
}) => {
  const office = await anOffice(request, 'Aprovado');
  const draft = await write(request, office.reporter, office.unit);
  const reporter = await Script.as(request, office.reporter);
  const head = await Script.as(request, office.head);
  const sent = await reporter.post<Release>(
    `/releases/${draft.id}/submit`,
    undefined,
    draft.version,
  );
  await head.post(`/releases/${draft.id}/approve`, undefined, sent.version);

  const page = await desk(browser, office.reporter);
  await page.goto(`/releases/${draft.id}/editar`);
  await expect(page.getByText('Este release está aprovado')).toBeVisible();
  const title = page.getByLabel('Título', { exact: true });
  await expect(title).not.toBeEditable();
  await page.getByRole('button', { name: 'Alterar mesmo assim' }).click();
  await title.fill('Título corrigido depois da aprovação');
  await expect(page.getByText(/Salvo às/)).toBeVisible();
  await expect(page.getByText('Rascunho').first()).toBeVisible();
});

test('paste from Word arrives clean', async ({ browser, request }) => {
  const office = await anOffice(request, 'Word');
  const release = await write(request, office.reporter, office.unit, {
    body_html: '',
  });
  const page = await desk(browser, office.reporter);
  await page.goto(`/releases/${release.id}/editar`);
  const text = page.getByRole('textbox', { name: 'Texto do release' });
  await text.click();
  await text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      `<html><head><style>p.MsoNormal{mso-style:x}</style></head><body>
       <h1 style="mso-x:1">Obras</h1><p class="MsoNormal"><b>Trinta</b> ruas <o:p></o:p></p>
       <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>drenagem</p></body></html>`,
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(page.getByText(/Salvo às/)).toBeVisible();
  const kept = await (
    await Script.as(request, office.reporter)
  ).get<{ body_html: string }>(`/releases/${release.id}`);
  expect(kept.body_html).toBe(
    '<h2>Obras</h2><p><strong>Trinta</strong> ruas</p><ul><li>drenagem</li></ul>',
  );
});
