import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { check } from './accessible';
import { choose, press, skipToContent, tabTo } from './keys';
import { launchWithMail } from './launch-with-mail';
import type { MailSink } from './mail-sink';
import { anOffice, PHONE, Script, signIn, type Office } from './office';
import type { Running } from './server.setup';

test.setTimeout(240_000);

let sink: MailSink;
let server: Running;
let http: APIRequestContext;
let office: Office;

test.beforeAll(async ({ playwright }) => {
  ({ server, sink } = await launchWithMail('event-server'));
  http = await playwright.request.newContext({ baseURL: server.url });
  office = await anOffice(http, 'Cerimonial');
});

test.afterAll(async () => {
  await http.dispose();
  await server.stop();
  await sink.stop();
});

/** Goes to a field by Tab and writes in it. A field of date or time takes its value whole. */
async function write(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await tabTo(page, field);
  if (/^\d{4}-|^\d\d:/.test(value)) await field.fill(value);
  else await page.keyboard.type(value);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await skipToContent(page);
}

for (const { name, viewport, day, later } of [
  {
    name: 'desktop',
    viewport: { width: 1280, height: 800 },
    day: '2027-05-11',
    later: '2027-05-18',
  },
  { name: 'phone', viewport: PHONE, day: '2027-06-08', later: '2027-06-15' },
]) {
  test(`the whole life of an event, by keyboard alone (${name})`, async ({ browser }) => {
    const title = `Entrega da ponte (${name})`;
    const governor = `Ana Lima ${name}`;
    const guest = `joana-${name}@example.org`;
    const script = await Script.as(http, office.head);
    await script.post('/agenda', {
      kind: 'meeting',
      title: 'Reunião do secretariado',
      unit_id: office.unit.id,
      starts_at: `${day}T12:30:00Z`,
      ends_at: `${day}T13:30:00Z`,
      authorities: [{ name: governor }],
    });
    const context = await browser.newContext({ baseURL: server.url, viewport });
    const page = await context.newPage();
    await signIn(page, office.head);

    // Planned; what it collides with is told as one types, and asked about.
    await open(page, '/agenda/novo');
    await write(page, 'Título', title);
    await write(page, 'Começo: dia', day);
    await write(page, 'Começo: hora', '09:00');
    await press(page, page.getByRole('button', { name: 'Acrescentar autoridade' }));
    await expect(page.getByLabel('Nome (autoridade 1)')).toBeFocused();
    await page.keyboard.type(governor);
    await expect(page.getByText(/Reunião do secretariado/).first()).toBeVisible();
    await check(page, `${name}: the conflict as one types`);
    await page.keyboard.press('Enter');
    const conflict = page.getByRole('dialog', { name: 'Conflito de agenda' });
    await expect(conflict).toContainText(governor);
    await check(page, `${name}: the conflict`);
    await expect(conflict.getByLabel('Motivo para manter assim')).toBeFocused();
    await page.keyboard.type('A reunião termina mais cedo.');
    await press(page, conflict.getByRole('button', { name: 'Manter mesmo assim' }));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const id = /agenda\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';

    // Confirmed.
    await press(page, page.getByRole('button', { name: 'Confirmar' }));
    await expect(page.getByText('Confirmado', { exact: true })).toBeVisible();

    // A guest is invited, and says yes.
    await open(page, `/agenda/${id}?tab=convidados`);
    await press(page, page.getByRole('button', { name: 'Incluir convidados' }));
    await expect(page.getByLabel('Um convidado por linha')).toBeFocused();
    await page.keyboard.type(`Joana Freitas, ${guest}`);
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Incluir' }));
    const invited = page.getByRole('dialog').getByText(/\/convite\//);
    await expect(invited).toBeVisible();
    const invitation = /https?:\S+/.exec(await invited.innerText())?.[0] ?? '';
    await check(page, `${name}: the invitation made`);
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Pronto' }));
    await expect.poll(() => sink.to(guest).length).toBe(1);
    const door = await (await browser.newContext({ viewport })).newPage();
    await door.goto(invitation);
    await press(door, door.getByRole('button', { name: 'Confirmar presença' }));
    await expect(door.getByText('Presença confirmada.')).toBeVisible();

    // The aviso de pauta, in one press.
    await open(page, `/agenda/${id}?tab=imprensa`);
    await press(page, page.getByRole('button', { name: 'Fazer o aviso de pauta' }));
    await expect(page).toHaveURL(/\/releases\/[0-9a-f-]+\/editar/);
    const text = page.getByRole('textbox', { name: 'Texto do release' });
    await expect(text).toContainText(/11 de maio|8 de junho/);
    await check(page, `${name}: the aviso de pauta`);

    // Put off to another day: the guest is told from what to what, and the advisory says the new date.
    await open(page, `/agenda/${id}`);
    await press(page, page.getByRole('button', { name: 'Mais ações' }));
    await choose(page, /Adiar/);
    await expect(page.getByLabel('Por que foi adiado?')).toBeFocused();
    await page.keyboard.type('Chuva forte na região.');
    await tabTo(page, page.getByLabel('Já tem nova data'));
    await page.keyboard.press('Space');
    await write(page, 'Nova data: dia', later);
    await press(page, page.getByRole('button', { name: 'Adiar', exact: true }));
    await expect(page.getByText('Chuva forte na região.')).toBeVisible();
    await check(page, `${name}: put off`);
    await expect.poll(() => sink.to(guest).length).toBe(2);
    const told = sink.to(guest).at(-1) ?? '';
    expect(told).toMatch(/(11 de maio|8 de junho) de 2027[\s\S]*(18 de maio|15 de junho) de 2027/);
    await door.goto(invitation);
    await expect(door.getByText(/(18 de maio|15 de junho) de 2027/).first()).toBeVisible();
    await expect(async () => {
      const { release_id } = await script.get<{ release_id: string }>(`/agenda/${id}/advisory`);
      const { body_html } = await script.get<{ body_html: string }>(`/releases/${release_id}`);
      expect(body_html).toMatch(/18 de maio|15 de junho/);
    }).toPass();

    // It takes place.
    await press(page, page.getByRole('button', { name: 'Confirmar' }));
    await press(page, page.getByRole('button', { name: 'Foi realizado' }));
    await expect(page.getByText('Realizado', { exact: true })).toBeVisible();
    await page.goto(`/agenda/${id}?tab=historico`);
    const history = page.getByRole('list', { name: /^Histórico/ });
    await expect(history).toContainText('Helena Castro adiou');
    await expect(history).toContainText('A reunião termina mais cedo.');
    await check(page, `${name}: the history`);
    await context.close();
  });
}
