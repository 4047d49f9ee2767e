import { expect, test, type Page } from '@playwright/test';
import { check, looks } from './accessible';
import { anOffice, Script, signIn, type Office } from './office';

test.setTimeout(300_000);

/** A Tuesday, and its week on the board. */
const DAY = '2027-08-10';
const BOARD = `/agenda?vista=equipe&data=${DAY}`;

interface Item {
  id: string;
  version: number;
}
interface Dated extends Item {
  starts_at: string;
}

let office: Office;
let head: Script;
let ids: Record<'head' | 'reporter' | 'editor', string>;

async function plan(title: string, hour: string, day = DAY): Promise<Item> {
  return head.post<Item>('/agenda', {
    kind: 'inauguration',
    title,
    unit_id: office.unit.id,
    starts_at: `${day}T${hour}:00:00Z`,
    ends_at: `${day}T${String(Number(hour) + 2)}:00:00Z`,
    place: { name: 'Praça do Ferreira', municipality_code: 2304400 },
  });
}

test.beforeAll(async ({ playwright }) => {
  const request = await playwright.request.newContext({ baseURL: process.env.PAUTA_E2E_URL });
  office = await anOffice(request, 'Quadro');
  head = await Script.as(request, office.head);
  const event = await plan('Para saber quem há', '12', '2027-01-05');
  const { items } = await head.get<{ items: { id: string; name: string }[] }>(
    `/agenda/${event.id}/crew`,
  );
  const idOf = (name: string) => items.find((one) => one.name === name)?.id ?? '';
  ids = { head: idOf('Helena Castro'), reporter: idOf('Rui Moreira'), editor: idOf('Edite Lima') };
});

const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

test('an event is given to somebody else and taken to another day, by hand and by keyboard', async ({
  page,
}) => {
  const morning = await plan('Entrega de moradias', '12');
  const same = await plan('Coletiva de imprensa', '13');
  const cover = (event: Item, who: string) =>
    head.post<Item>(`/agenda/${event.id}/coverages`, { kind: 'photo', assignee_ids: [who] });
  await cover(morning, ids.reporter);
  await cover(same, ids.editor);
  await signIn(page, office.head);
  await page.goto(BOARD);
  const tile = (row: string, title: string) =>
    rowOf(page, row).getByRole('link', { name: title }).locator('xpath=ancestor::*[@draggable]');

  // Along the column: she is at another event then, and that is asked about.
  await tile('Rui Moreira', 'Entrega de moradias').dragTo(
    rowOf(page, 'Edite Lima').getByRole('cell').nth(2),
  );
  const question = page.getByRole('dialog').filter({ hasText: 'Edite Lima' });
  await expect(question).toBeVisible();
  await question.getByRole('textbox').fill('Sai mais cedo da coletiva.');
  await question.getByRole('button').last().click();
  await expect(tile('Edite Lima', 'Entrega de moradias')).toBeVisible();
  await page.getByRole('button', { name: 'Desfazer' }).first().click();
  await expect(tile('Rui Moreira', 'Entrega de moradias')).toBeVisible();

  // Along the row: two days later, at the same hour.
  await tile('Rui Moreira', 'Entrega de moradias').dragTo(
    rowOf(page, 'Rui Moreira').getByRole('cell').nth(4),
  );
  await expect
    .poll(async () => (await head.get<Dated>(`/agenda/${morning.id}`)).starts_at)
    .toBe('2027-08-12T12:00:00Z');
  const there = rowOf(page, 'Rui Moreira').getByRole('cell').nth(4);
  await expect(there.getByRole('link', { name: 'Entrega de moradias' })).toBeVisible();

  // Without a mouse.
  const menu = page.getByRole('button', { name: 'Ações de Entrega de moradias, Rui Moreira' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Passar para…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Passar para' });
  await dialog.getByRole('combobox').pressSequentially('Helena');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Passar' }).press('Enter');
  await expect(tile('Helena Castro', 'Entrega de moradias')).toBeVisible();
});

for (const { name, ...look } of looks) {
  test(`what is planned can be used by everyone (${name})`, async ({ browser }) => {
    const day = `2027-09-0${String(looks.findIndex((one) => one.name === name) + 6)}`;
    const event = await plan('Inauguração da escola', '12', day);
    const at = `/agenda/${event.id}`;
    await head.post(`${at}/coverages`, {
      kind: 'photo',
      assignee_ids: [ids.reporter, ids.editor],
      due_at: `${day}T20:00:00Z`,
      note: 'Levar o drone.',
    });
    await head.post(`${at}/checklist`, { text: 'Som e luz', offset_days: -7 });
    await head.post(`${at}/run-of-show`, { title: 'Composição da mesa', duration_minutes: 10 });
    const van = await head.post<Item>('/resources', {
      name: `Van ${name}`,
      kind: 'vehicle',
      unit_id: office.unit.id,
    });
    await head.post(`${at}/resources`, { resource_id: van.id });
    const context = await browser.newContext(look);
    const page = await context.newPage();
    await signIn(page, office.head);
    for (const path of [
      `/agenda?vista=equipe&data=${day}`,
      `${at}?tab=cobertura`,
      `${at}?tab=checklist`,
      `${at}?tab=roteiro`,
      `${at}?tab=midia`,
      `${at}?tab=historico`,
      '/modelos-de-checklist',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await check(page, `${path} (${name})`);
    }
    await context.close();
  });
}
