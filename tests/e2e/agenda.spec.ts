import { expect, test, type Locator, type Page } from '@playwright/test';
import { check, looks } from './accessible';
import { anOffice, desk, Script, signIn, type Office } from './office';

test.setTimeout(300_000);

/** A Tuesday. */
const DAY = '2027-03-09';

interface Planned {
  id: string;
  version: number;
  status: string;
  starts_at: string;
  ends_at: string;
}

async function plan(
  by: Script,
  office: Office,
  more: Record<string, unknown> = {},
): Promise<Planned> {
  return by.post<Planned>('/agenda', {
    kind: 'inauguration',
    title: 'Entrega de moradias',
    unit_id: office.unit.id,
    starts_at: `${DAY}T12:00:00Z`,
    ends_at: `${DAY}T14:00:00Z`,
    ...more,
  });
}

/** The date field of the browser takes what its value is. */
async function write(field: Locator, value: string): Promise<void> {
  await field.fill(value);
}

let office: Office;
test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext({ baseURL: process.env.PAUTA_E2E_URL });
  office = await anOffice(request, 'Agenda');
  await request.dispose();
});

test('an event from plan to done, by keyboard where one drags', async ({ browser, request }) => {
  const title = `Inauguração da creche ${Date.now()}`;
  const page = await desk(browser, office.head);
  await page.goto('/agenda/novo');
  // The text's toolbar, which comes a moment later, has an «Intertítulo».
  await page.getByRole('textbox', { name: 'Título', exact: true }).fill(title);
  await write(page.getByLabel('Começo: dia'), DAY);
  await write(page.getByLabel('Começo: hora'), '09:00');
  await page.getByLabel('Local', { exact: true }).fill('Creche do Bom Jardim');
  const municipality = page.getByRole('combobox', { name: 'Município' });
  await municipality.fill('Sobr');
  await page.getByRole('option', { name: 'Sobral (CE)' }).click();
  await page.getByRole('button', { name: 'Marcar evento' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('A confirmar', { exact: true })).toBeVisible();
  const id = /agenda\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';

  await page.getByRole('button', { name: 'Confirmar' }).click();
  await expect(page.getByText('Confirmado', { exact: true })).toBeVisible();

  // In the calendar: focus, m, another hour.
  await page.goto(`/agenda?vista=semana&data=${DAY}`);
  const tile = page.locator('a[data-event-key]').filter({ hasText: title });
  await tile.focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Reagendar' });
  await write(dialog.getByLabel('Começo: hora'), '15:00');
  await dialog.getByLabel('Começo: hora').press('Enter');
  await expect(page.getByText(/passou para ter., 9 de mar., 15h/)).toBeVisible();
  await expect(tile).toContainText('15:00');
  await expect(tile).toBeFocused();
  const script = await Script.as(request, office.head);
  const moved = await script.get<Planned>(`/agenda/${id}`);
  expect([moved.starts_at, moved.ends_at]).toEqual([`${DAY}T18:00:00Z`, `${DAY}T19:00:00Z`]);

  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(tile).toContainText('9:00');

  await tile.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Mais ações' }).click();
  await page.getByRole('menuitem', { name: 'Adiar…' }).click();
  await page.getByLabel('Por que foi adiado?').fill('Chuva forte na região.');
  await page.getByLabel('Já tem nova data').check();
  await write(page.getByLabel('Nova data: dia'), '2027-03-16');
  await page.getByRole('button', { name: 'Adiar', exact: true }).click();
  await expect(page.getByText('Adiado; era terça-feira, 9 de março de 2027, 9h')).toBeVisible();
  await expect(page.getByText('Chuva forte na região.')).toBeVisible();

  await page.getByRole('button', { name: 'Confirmar' }).click();
  await page.getByRole('button', { name: 'Foi realizado' }).click();
  await expect(page.getByText('Realizado', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Histórico' }).click();
  const history = page.getByRole('list', { name: /^Histórico/ });
  await expect(history).toContainText('Helena Castro adiou');
  await expect(history).toContainText('«Chuva forte na região.»');
  await expect(history).toContainText(
    /Começo: de terça-feira, 9 de março de 2027, 9h para terça-feira, 16/,
  );
});

test('two windows drag the same event: one wins, the other sees why', async ({
  browser,
  request,
}) => {
  const script = await Script.as(request, office.head);
  const day = '2027-04-13';
  const event = await plan(script, office, {
    title: 'Visita à ponte',
    starts_at: `${day}T12:00:00Z`,
    ends_at: `${day}T13:00:00Z`,
  });
  const first = await desk(browser, office.head);
  const second = await desk(browser, office.editor);
  for (const page of [first, second]) {
    await page.goto(`/agenda?vista=semana&data=${day}&unit=${office.unit.slug}`);
    await expect(page.locator('a[data-event-key]')).toBeVisible();
  }
  await drag(first, 1);
  await expect(first.getByText(/«Visita à ponte» passou para qua., 14 de abr., 9h/)).toBeVisible();
  await drag(second, -1);
  const dialog = second.getByRole('dialog', { name: 'Outra pessoa mudou este evento' });
  await expect(dialog).toContainText(
    /Helena Castro.*Começo de terça-feira, 13 .* para quarta-feira, 14/,
  );
  await expect(dialog).toContainText('Você queria');
  expect((await script.get<Planned>(`/agenda/${event.id}`)).starts_at).toBe('2027-04-14T12:00:00Z');
  await dialog.getByRole('button', { name: 'Mover mesmo assim' }).click();
  await expect(second.getByText(/passou para seg., 12 de abr., 9h/)).toBeVisible();
  expect((await script.get<Planned>(`/agenda/${event.id}`)).starts_at).toBe('2027-04-12T12:00:00Z');
});

/** Takes the only event of the week so many columns to the right. */
async function drag(page: Page, columns: number): Promise<void> {
  const tile = page.locator('a[data-event-key]');
  const box = await tile.boundingBox();
  const calendar = await page.getByRole('grid').or(page.getByRole('table')).first().boundingBox();
  if (!box || !calendar) throw new Error('nothing to drag');
  const column = (calendar.width - 60) / 7;
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + 10)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.3, 0.7, 1])
    await page.mouse.move(Math.round(x + columns * column * part), y, { steps: 4 });
  await page.mouse.up();
}

test('a date of a series asks which ones, and only it is moved', async ({ browser, request }) => {
  const script = await Script.as(request, office.head);
  const series = await plan(script, office, {
    title: 'Reunião de pauta',
    kind: 'meeting',
    starts_at: '2027-05-03T11:00:00Z',
    ends_at: '2027-05-03T12:00:00Z',
    rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=4',
  });
  const page = await desk(browser, office.head);
  await page.goto('/agenda?vista=lista&data=2027-05-01');
  const rows = page.getByRole('link', { name: 'Reunião de pauta' });
  await expect(rows).toHaveCount(4);
  await rows.nth(1).focus();
  await page.keyboard.press('m');
  await write(page.getByLabel('Começo: dia'), '2027-05-11');
  await page.getByRole('dialog').getByRole('button', { name: 'Reagendar' }).click();
  await page.getByRole('button', { name: 'Só esta data' }).click();
  await expect(page.getByText(/passou para ter., 11 de mai., 8h/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'terça-feira, 11 de maio' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'segunda-feira, 17 de maio' })).toBeVisible();

  await rows.nth(2).click();
  await expect(page.getByText('Uma data da série: Toda segunda, 4 vezes.')).toBeVisible();
  await page.getByRole('link', { name: 'Editar' }).first().click();
  await page.getByText('Esta e as seguintes').click();
  await write(page.getByLabel('Começo: hora'), '10:00');
  await page.getByRole('button', { name: 'Salvar' }).click();
  await expect(
    page.getByText('Segunda-feira, 17 de maio de 2027, 10h às 11h').first(),
  ).toBeVisible();
  const first = await script.get<Planned>(`/agenda/${series.id}`);
  expect(first.starts_at).toBe('2027-05-03T11:00:00Z');
});

test('calendars out and in', async ({ browser }) => {
  const page = await desk(browser, office.head);
  await page.goto('/agenda?painel=assinar');
  await page.getByLabel('Novo link').fill('Meu telefone');
  await page.getByRole('button', { name: 'Criar link' }).click();
  await expect(page.getByText('Link «Meu telefone» criado')).toBeVisible();
  const address = await page.locator('code').filter({ hasText: '/feeds/agenda/' }).textContent();
  expect((await page.request.get(address ?? '')).ok()).toBe(true);
  await page.getByRole('button', { name: 'Revogar Meu telefone' }).click();
  await page.getByRole('button', { name: 'Revogar', exact: true }).click();
  await expect(page.getByText('Nenhum link ainda')).toBeVisible();
  expect((await page.request.get(address ?? '')).ok()).toBe(false);

  await page.getByRole('tab', { name: 'Importar' }).click();
  const uid = `${Date.now()}@fora`;
  const file = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//fora//pt',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20270101T000000Z',
    'DTSTART:20270601T120000Z',
    'DTEND:20270601T130000Z',
    'SUMMARY:Audiência de fora',
    'END:VEVENT',
    'BEGIN:VTODO',
    'UID:t1',
    'SUMMARY:Tarefa',
    'END:VTODO',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  await page.locator('input[type=file]').setInputFiles({
    name: 'fora.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(file),
  });
  await page.getByRole('button', { name: 'Conferir', exact: true }).click();
  await expect(page.getByText('1 evento novo')).toBeVisible();
  await page.getByText('Ver por quê').click();
  await expect(page.getByText('VTODO')).toBeVisible();
  await page.getByRole('button', { name: 'Importar 1 evento' }).click();
  await expect(page.getByText('Importado', { exact: true })).toBeVisible();
  await page.goto('/agenda?vista=lista&data=2027-06-01');
  await expect(page.getByRole('link', { name: 'Audiência de fora' })).toBeVisible();
});

test('today on the phone, also without a signal', async ({ browser, request }) => {
  const script = await Script.as(request, office.head);
  const soon = new Date(Date.now() + 60_000).toISOString();
  await plan(script, office, {
    title: 'Coletiva de hoje',
    kind: 'press_conference',
    starts_at: soon,
    ends_at: null,
    place: { name: 'Palácio da Abolição', municipality_code: 2304400 },
    press_info: { contact: 'Ascom, (85) 3101-0000' },
  });
  const page = await desk(browser, office.head, true);
  await page.goto('/hoje');
  const card = page.getByRole('article').filter({ hasText: 'Coletiva de hoje' });
  await expect(card.getByRole('link', { name: '(85) 3101-0000' })).toHaveAttribute(
    'href',
    'tel:+558531010000',
  );
  await expect(card.getByRole('link', { name: 'Mapa' })).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('pauta-shell')).keys()).length))
    .toBeGreaterThan(5);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText('Sem conexão')).toBeVisible();
  await expect(page.getByText('Coletiva de hoje')).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Tentar de novo' }).click();
  await expect(page.getByRole('link', { name: 'Ver a semana' })).toBeVisible();
});

for (const { name, ...look } of looks) {
  test(`every screen of the agenda can be used by everyone (${name})`, async ({
    browser,
    request,
  }) => {
    const script = await Script.as(request, office.head);
    const day = '2027-07-13';
    const at = { starts_at: `${day}T12:00:00Z`, ends_at: `${day}T14:00:00Z` };
    const event = await plan(script, office, {
      ...at,
      authorities: [{ name: `Maria Alencar, ${name}`, office: 'Governadora' }],
      place: { name: 'Praça', municipality_code: 2312908 },
    });
    const gone = await plan(script, office, { ...at, kind: 'visit', title: 'Visita cancelada' });
    await script.post(`/agenda/${gone.id}/cancel`, { reason: 'Chuva.' }, gone.version);
    const context = await browser.newContext(look);
    const page = await context.newPage();
    await signIn(page, office.head);
    for (const path of [
      `/agenda?vista=mes&data=${day}`,
      `/agenda?vista=semana&data=${day}`,
      `/agenda?vista=dia&data=${day}`,
      `/agenda?vista=lista&data=${day}`,
      '/agenda?painel=assinar',
      '/agenda?painel=importar',
      '/agenda?painel=externos',
      '/agenda/novo',
      `/agenda/${event.id}`,
      `/agenda/${event.id}?tab=autoridades`,
      `/agenda/${event.id}?tab=convidados`,
      `/agenda/${event.id}?tab=recursos`,
      `/agenda/${event.id}?tab=imprensa`,
      `/agenda/${event.id}?tab=historico`,
      `/agenda/${event.id}/editar`,
      `/agenda/${gone.id}`,
      '/hoje',
      '/recursos',
      '/precedencia',
      '/agenda/entrada',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await check(page, `${path} (${name})`);
    }
    await context.close();
  });
}
