import { expect, test, type Locator, type Page } from '@playwright/test';
import { anOffice, desk, Script, write, type Office, type Release } from './office';

let office: Office;
test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext({
    baseURL: process.env.PAUTA_E2E_URL,
  });
  office = await anOffice(request, 'Comentários');
  await request.dispose();
});

const BODY =
  '<p>O Governo investe <strong>R$ 12 milhões</strong> na obra.</p><p>A ponte fica pronta em maio.</p>';

/** Selects words that stand in one piece of the text, as a person does with the mouse. */
async function select(text: Locator, words: string): Promise<void> {
  await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`«${wanted}» does not stand there`);
  }, words);
}

function thread(page: Page, words: string): Locator {
  return page.getByRole('listitem').filter({ hasText: words }).first();
}

test('a remark on a passage reaches whom it names, and they settle it', async ({
  browser,
  request,
}) => {
  const release = await write(request, office.reporter, office.unit, { body_html: BODY });
  const editing = await desk(browser, office.editor);
  await editing.goto(`/releases/${release.id}`);
  await select(editing.getByRole('article'), 'R$ 12 milhões');
  await editing.getByRole('button', { name: 'Comentar trecho', exact: true }).click();

  // Named with the keyboard alone.
  const box = editing.getByLabel('Comentário sobre o trecho');
  await expect(box).toBeFocused();
  await editing.keyboard.type('@rui');
  await expect(editing.getByRole('option', { name: 'Rui Moreira' })).toBeVisible();
  await editing.keyboard.press('Enter');
  await editing.keyboard.type('confere o valor?');
  await expect(box).toHaveValue('@Rui Moreira confere o valor?');
  await editing.keyboard.press('Control+Enter');
  const mark = editing.getByRole('button', { name: /^Comentário 1, de Edite Lima, sobre «R\$ 12/ });
  await expect(mark).toBeVisible();
  await mark.press('Enter');
  await expect(thread(editing, 'confere o valor?')).toBeFocused();
  const script = await Script.as(request, office.reporter);
  const { items } = await script.get<{
    items: { id: string; mentions: { name: string }[] }[];
  }>(`/releases/${release.id}/comments`);
  expect(items[0]?.mentions.map(({ name }) => name)).toEqual(['Rui Moreira']);

  // The link of the mail leads to the remark; from there to the passage and back.
  const writing = await desk(browser, office.reporter);
  await writing.goto(`/releases/${release.id}#comentario-${items[0]?.id ?? ''}`);
  const asked = thread(writing, 'confere o valor?');
  await expect(asked).toBeFocused();
  await writing.getByRole('button', { name: /^Ir ao trecho 1/ }).click();
  await expect(writing.getByRole('button', { name: /^Comentário 1, de Edite/ })).toBeFocused();
  await writing.getByRole('button', { name: 'Responder a Edite Lima' }).click();
  await expect(writing.getByLabel('Resposta a Edite Lima')).toBeFocused();
  await writing.keyboard.type('Conferido com a fonte.');
  await writing.keyboard.press('Control+Enter');
  await expect(asked.getByText('Conferido com a fonte.')).toBeVisible();
  await writing.getByRole('button', { name: 'Resolver a conversa de Edite Lima' }).click();
  await expect(writing.getByText('1 conversa resolvida')).toBeVisible();
  await expect(writing.getByRole('button', { name: /^Comentário 1,/ })).toBeHidden();
  await writing.getByRole('button', { name: 'Desfazer' }).click();
  await expect(writing.getByRole('button', { name: /^Comentário 1,/ })).toBeVisible();
  await writing.getByRole('button', { name: 'Resolver a conversa de Edite Lima' }).click();

  // Who asked finds it folded, with who settled it.
  await editing.reload();
  await editing.getByText('1 conversa resolvida').click();
  await expect(editing.getByText(/Resolvido por Rui Moreira/)).toBeVisible();
  await editing.context().close();
  await writing.context().close();
});

test('the passage is kept when it was rewritten, and a phone shows remarks over the text', async ({
  browser,
  request,
}) => {
  const release = await write(request, office.reporter, office.unit, { body_html: BODY });
  const script = await Script.as(request, office.editor);
  const remark = (body: string, exact: string, around: object) =>
    script.post(`/releases/${release.id}/comments`, {
      body,
      anchor: { field: 'body', exact, ...around },
    });
  await remark('Que mês?', 'maio', { prefix: 'fica pronta em ', suffix: '.' });
  await remark('De onde vem?', 'investe R$ 12 milhões', {});
  const reporter = await Script.as(request, office.reporter);
  await reporter.patch<Release>(
    `/releases/${release.id}`,
    { body_html: BODY.replace('em maio', 'no fim de junho') },
    release.version,
  );
  const phone = await desk(browser, office.editor, true);
  await phone.goto(`/releases/${release.id}`);
  const mark = phone.getByRole('button', { name: /^Comentário 1, .*«investe R\$ 12 milhões»/ });
  await mark.tap();
  const sheet = phone.getByRole('dialog', { name: release.title });
  await expect(thread(phone, 'De onde vem?')).toBeFocused();
  await expect(sheet.getByText('trecho alterado')).toBeVisible();
  await expect(sheet.getByText('maio', { exact: false }).first()).toBeVisible();
  await sheet.getByRole('button', { name: 'Fechar os comentários' }).tap();
  await expect(sheet).toBeHidden();
  await expect(mark).toBeFocused();
  await phone.context().close();
});

test('a passage is chosen and a text given away by keyboard alone', async ({
  browser,
  request,
}) => {
  const title = `Ponte sobre o rio ${Date.now()}`;
  const release = await write(request, office.reporter, office.unit, { title, body_html: BODY });
  const heading = await desk(browser, office.head);
  await heading.goto(`/releases/${release.id}`);
  await heading.getByRole('button', { name: 'Comentar trecho…' }).press('Enter');
  await expect(heading.getByRole('textbox', { name: 'Selecione o trecho' })).toBeFocused();
  await heading.keyboard.press('Control+Home');
  for (let step = 0; step < 'O Governo investe R$ 12'.length; step += 1) {
    await heading.keyboard.press('Shift+ArrowRight');
  }
  await heading.getByRole('button', { name: 'Comentar trecho', exact: true }).press('Enter');
  await expect(heading.getByLabel('Comentário sobre o trecho')).toBeFocused();
  await heading.keyboard.type('Citar a fonte.');
  await heading.keyboard.press('Control+Enter');
  await expect(heading.getByRole('button', { name: /^Comentário 1, de Helena/ })).toBeVisible();

  await heading.getByRole('button', { name: 'Designar' }).press('Enter');
  const dialog = heading.getByRole('dialog', { name: 'Responsável e prazo' });
  await dialog.getByRole('combobox', { name: 'Responsável' }).click();
  await heading.keyboard.type('rui');
  await expect(heading.getByRole('option', { name: 'Rui Moreira' })).toBeVisible();
  await heading.keyboard.press('ArrowDown');
  await heading.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'amanhã 8h' }).press('Enter');
  await dialog.getByRole('button', { name: 'Salvar' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(heading.getByText('Rui Moreira, até amanhã às 8h')).toBeVisible();
  await expect(heading.getByRole('button', { name: 'Mudar responsável ou prazo' })).toBeFocused();

  const writing = await desk(browser, office.reporter);
  const tasks = writing.getByRole('region', { name: 'Minhas pautas' });
  await expect(tasks.getByRole('link', { name: new RegExp(title) })).toContainText(
    'prazo amanhã às 8h',
  );
  await writing.context().close();
  await heading.context().close();
});
