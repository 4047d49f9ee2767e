import { expect, test } from '@playwright/test';
import { check } from './accessible';
import { press } from './keys';
import { anOffice, desk, PHONE, Script, type Office } from './office';

let office: Office;
test.beforeAll(async ({ playwright }) => {
  const http = await playwright.request.newContext({ baseURL: process.env.PAUTA_E2E_URL });
  office = await anOffice(http, 'Cerimonial');
  await http.dispose();
});

interface Event {
  id: string;
  title: string;
  version: number;
}

/** An event next week, and the links of those invited to it. */
async function party(script: Script, guests: { name: string; companions?: number }[]) {
  const begin = new Date(Date.now() + 7 * 86_400_000);
  const event = await script.post<Event>('/agenda', {
    kind: 'inauguration',
    title: 'Entrega de 120 moradias no Conjunto Habitacional Cidade Nova',
    unit_id: office.unit.id,
    starts_at: begin.toISOString(),
    ends_at: new Date(begin.getTime() + 7_200_000).toISOString(),
    place: {
      name: 'Praça central do Conjunto Cidade Nova',
      municipality_code: 2312908,
      latitude: -3.69,
      longitude: -40.35,
    },
  });
  const { items } = await script.post<{ items: { id: string; url: string }[] }>(
    `/agenda/${event.id}/guests`,
    { guests },
  );
  return { event, items };
}

test.describe('without script, on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, javaScriptEnabled: false });

  test('a guest accepts, changes their mind, and is told what changed', async ({
    page,
    request,
  }) => {
    const script = await Script.as(request, office.editor);
    const { event, items } = await party(script, [{ name: 'Joana Freitas', companions: 2 }]);
    const url = items[0]?.url ?? '';
    const answer = await page.goto(url);
    expect(answer?.headers()['x-robots-tag']).toContain('noindex');
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
    await expect(page.getByRole('img', { name: /Código QR/ })).toHaveCount(0);

    await page.getByLabel('Quantas pessoas vêm com você').selectOption('2');
    await page.getByRole('button', { name: 'Confirmar presença' }).click();
    await expect(page.getByRole('status')).toHaveText('Resposta registrada.');
    await expect(page.getByText('Presença confirmada, com 2 acompanhantes.')).toBeVisible();
    await expect(page.getByRole('img', { name: /Código QR/ })).toBeVisible();
    const file = await request.get(`${url}.ics`);
    expect(await file.text()).toContain('BEGIN:VEVENT');

    await page.getByRole('button', { name: 'Não poderei ir' }).click();
    await expect(page.getByText('Você disse que não vem.')).toBeVisible();

    const fresh = await script.get<Event>(`/agenda/${event.id}`);
    await script.post(`/agenda/${event.id}/postpone`, { reason: 'Chuva forte.' }, fresh.version);
    await page.goto(url);
    await expect(page.getByText('Adiado: Chuva forte.')).toBeVisible();
    await expect(page.getByText('nova data a definir')).toBeVisible();
  });

  test('a link that is nobody’s says so', async ({ page }) => {
    const answer = await page.goto('/convite/nada');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('alert')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('every state of the invitation can be read in both themes', async ({ page, request }) => {
    const script = await Script.as(request, office.editor);
    const { event, items } = await party(script, [
      { name: 'Joana Freitas', companions: 2 },
      { name: 'Rui Sá' },
    ]);
    const list = await script.get<{ version: number }>(`/agenda/${event.id}/guest-list`);
    await script.patch(`/agenda/${event.id}/guest-list`, { capacity: 3 }, list.version);
    const [joana, rui] = items.map(({ url }) => url);
    await page.goto(joana ?? '');
    await check(page, 'invited');
    await page.getByLabel('Quantas pessoas vêm com você').selectOption('2');
    await page.getByRole('button', { name: 'Confirmar presença' }).click();
    await check(page, 'accepted');
    await page.goto(rui ?? '');
    await page.getByRole('button', { name: 'Confirmar presença' }).click();
    await expect(page.getByText(/Lista de espera/)).toBeVisible();
    await check(page, 'waiting');
    await page.goto('/convite/nada');
    await check(page, 'refused');
  });

  test('by keyboard alone', async ({ page, request }) => {
    const script = await Script.as(request, office.editor);
    const { items } = await party(script, [{ name: 'Joana Freitas' }]);
    await page.goto(items[0]?.url ?? '');
    await press(page, page.getByRole('button', { name: 'Confirmar presença' }));
    await expect(page.getByText('Presença confirmada.')).toBeVisible();
  });

  test('who is of the team lets them in from the code', async ({ browser, request }) => {
    const script = await Script.as(request, office.editor);
    const { items } = await party(script, [{ name: 'Joana Freitas' }]);
    const page = await desk(browser, office.editor, true);
    await page.goto(items[0]?.url ?? '');
    await page.getByRole('link', { name: 'Registrar a entrada' }).click();
    await expect(page.getByRole('heading', { name: 'Joana Freitas' })).toBeVisible();
    await check(page, 'door');
    await page.getByRole('button', { name: 'Registrar a entrada' }).click();
    await expect(page.getByText(/A entrada deste convite já foi registrada/)).toBeVisible();
    await page.context().close();
  });
});
