import { writeFileSync } from 'node:fs';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { check } from './accessible';
import { launchWithMail } from './launch-with-mail';
import type { MailSink } from './mail-sink';
import { anOffice, PHONE, Script, signIn, write, type Office, type Release } from './office';
import { admin, type Running } from './server.setup';

let sink: MailSink;
let server: Running;
let http: APIRequestContext;
let office: Office;
let authority: { id: string; email: string };

test.beforeAll(async ({ playwright }) => {
  ({ server, sink } = await launchWithMail('approval-server'));
  http = await playwright.request.newContext({ baseURL: server.url });
  office = await anOffice(http, 'Gabinete');
  const script = await Script.as(http, admin);
  authority = await script.post('/users', {
    name: 'Zilda Holanda',
    email: 'zilda@cidades.test',
    password: 'ponte-sobre-o-rio-7',
    roles: [{ unit_id: office.unit.id, role: 'authority' }],
  });
});

test.afterAll(async () => {
  await http.dispose();
  await server.stop();
  await sink.stop();
});

test.afterEach(() => writeFileSync(server.clock, '0'));

interface Asked {
  release: Release;
  url: string;
  script: Script;
}

/** A text in review, and a link to approve it, made through the API. */
async function asked(title: string): Promise<Asked> {
  const script = await Script.as(http, office.reporter);
  const draft = await write(http, office.reporter, office.unit, { title });
  const release = await script.post<Release>(
    `/releases/${draft.id}/submit`,
    undefined,
    draft.version,
  );
  const { url } = await script.post<{ url: string }>(`/releases/${release.id}/approval-links`, {
    recipient_id: authority.id,
  });
  return { release, url, script };
}

/** The codes that came by mail so far. */
function codes(): string[] {
  return sink.to(authority.email).flatMap((mail) => /O código é (\d{6})/.exec(mail)?.[1] ?? []);
}

/** Has a code mailed from the page, and reads it in the mail. */
async function mailedCode(page: Page): Promise<string> {
  const before = codes().length;
  await page.getByRole('button', { name: /Enviar o código para z…@cidades\.test/ }).click();
  await expect(page.getByRole('status')).toContainText('Código enviado');
  await expect.poll(() => codes().length).toBe(before + 1);
  return codes().at(-1) ?? '';
}

async function status(script: Script, { id }: Release): Promise<string> {
  return (await script.get<Release>(`/releases/${id}`)).status;
}

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

test('an authority approves on a phone, from the mail to the end', async ({ browser, page }) => {
  const title = 'Estado entrega 120 casas e uma creche em Quixadá';
  const draft = await write(http, office.reporter, office.unit, { title });
  const script = await Script.as(http, office.reporter);
  const release = await script.post<Release>(
    `/releases/${draft.id}/submit`,
    undefined,
    draft.version,
  );

  // Who wrote it asks, on the screen, and sees no code.
  const context = await browser.newContext({ baseURL: server.url });
  const writer = await context.newPage();
  await signIn(writer, office.reporter);
  await writer.goto(`/releases/${release.id}`);
  await writer.getByRole('button', { name: 'Pedir aprovação por link' }).click();
  await writer.getByRole('combobox', { name: 'Quem aprova' }).click();
  await writer.getByRole('option', { name: 'Zilda Holanda — Autoridade competente' }).click();
  await writer.getByRole('switch', { name: /^Enviar o link por e-mail/ }).click();
  await writer.getByRole('button', { name: 'Criar link' }).click();
  await expect(writer.getByText(/pede o código na própria página/)).toBeVisible();
  await context.close();

  await expect.poll(() => sink.to(authority.email).length).toBe(1);
  const [mail = ''] = sink.to(authority.email);
  expect(mail).toContain(title);
  expect(codes()).toEqual([]);
  const url = /http:\/\/\S+\/aprovar\/\S+/.exec(mail)?.[0] ?? '';

  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('As famílias receberam as chaves nesta quinta-feira.')).toBeVisible();
  await check(page, 'read');
  const code = await mailedCode(page);
  await check(page, 'sent');
  await page.getByLabel(/Código de seis números/).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Aprovar este texto' }).click();
  await expect(page.getByRole('heading', { name: 'Texto aprovado' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('a sua decisão foi registrada');
  await check(page, 'done');
  expect(await status(script, release)).toBe('approved');

  // The link is good for one use: opened again, and the form sent again.
  await page.goto(url);
  await expect(page.getByRole('alert')).toContainText('já foi usado');
  await check(page, 'used');
  const again = await page.request.post(url, { form: { decision: 'approve', code } });
  expect(again.status()).toBe(410);
});

test('the whole page works from the keyboard', async ({ page }) => {
  const { release, url, script } = await asked('Nota sobre o abastecimento de água');
  await page.goto(url);
  const press = async (name: string | RegExp): Promise<void> => {
    const button = page.getByRole('button', { name });
    for (let step = 0; step < 20; step += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const before = codes().length;
  await press(/^Enviar o código/);
  await expect(page.getByRole('status')).toContainText('Código enviado');
  await expect.poll(() => codes().length).toBe(before + 1);
  await page.getByLabel(/Código de seis números/).focus();
  await page.keyboard.type(codes().at(-1) ?? '');
  await page.getByLabel(/Ou o que precisa mudar/).focus();
  await page.keyboard.type('O valor do contrato é outro.');
  await press('Pedir ajustes');
  await expect(page.getByRole('heading', { name: 'Ajustes pedidos' })).toBeVisible();
  expect(await status(script, release)).toBe('changes_requested');
});

test('a wrong code is told on the page, and five of them end the link', async ({ page }) => {
  const { release, url, script } = await asked('Governo inaugura a ponte do Mucuripe');
  await page.goto(url);
  const code = await mailedCode(page);
  const wrong = code === '000000' ? '000001' : '000000';
  for (const left of [4, 3, 2, 1, 0]) {
    await page.getByLabel(/Código de seis números/).fill(wrong);
    await page.getByLabel(/Ou o que precisa mudar/).fill('Rascunho do que eu ia dizer.');
    await page.getByRole('button', { name: 'Aprovar este texto' }).click();
    if (left === 0) break;
    await expect(page.getByRole('alert')).toContainText(`Tentativas que restam: ${left}`);
    // What was typed is not lost.
    await expect(page.getByLabel(/Ou o que precisa mudar/)).toHaveValue(/Rascunho/);
    if (left === 4) await check(page, 'wrong-code');
  }
  await expect(page.getByRole('alert')).toContainText('errado vezes demais');
  await check(page, 'locked');
  expect(await status(script, release)).toBe('in_review');
});

test('another code is not sent within the minute, and the page says when', async ({ page }) => {
  const { url } = await asked('Edital de moradia abre na segunda');
  await page.goto(url);
  const code = await mailedCode(page);
  await page.getByRole('button', { name: /Enviar o código/ }).click();
  await expect(page.getByRole('alert')).toContainText(/outro pode ser pedido em \d+ s/);
  await check(page, 'too-soon');
  // The first one is still good.
  await page.getByLabel(/Código de seis números/).fill(code);
  await page.getByRole('button', { name: 'Aprovar este texto' }).click();
  await expect(page.getByRole('heading', { name: 'Texto aprovado' })).toBeVisible();
});

test('an edited text, and a time that is over, are told in words', async ({ page }) => {
  const edited = await asked('Estado contrata 300 agentes');
  await page.goto(edited.url);
  const code = await mailedCode(page);
  const head = await Script.as(http, office.head);
  const title = { title: 'Estado contrata 320 agentes' };
  await head.patch(`/releases/${edited.release.id}`, title, edited.release.version);
  await page.getByLabel(/Código de seis números/).fill(code);
  await page.getByRole('button', { name: 'Aprovar este texto' }).click();
  await expect(page.getByRole('alert')).toContainText('O texto mudou');
  await check(page, 'edited');

  const late = await asked('Obra do canal chega à metade');
  await page.goto(late.url);
  await expect(page.getByRole('heading', { level: 1, name: late.release.title })).toBeVisible();
  writeFileSync(server.clock, String(49 * 3600));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('O prazo deste link terminou');
  await check(page, 'expired');
});
