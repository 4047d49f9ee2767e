import { randomUUID } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { checkWidths } from './accessible';
import { admin, anOffice, publish, Script, signIn, write, type Person } from './office';

test.setTimeout(300_000);
// What stands on the server in a blackout is everybody's: one story after the other.
test.describe.configure({ mode: 'serial' });

/** Somebody who heads everything. */
async function aChief(http: APIRequestContext): Promise<Person> {
  const script = await Script.as(http, admin);
  const me = await script.get<{ roles: { unit: { id: string } }[] }>('/me');
  const created = {
    name: 'Celso Prado',
    email: `chefe-${randomUUID().slice(0, 8)}@pauta.test`,
    password: 'ponte-sobre-o-rio-7',
  };
  const roles = [{ unit_id: me.roles[0]?.unit.id, role: 'head' }];
  await script.post('/users', { ...created, roles });
  return created;
}

/** The other journeys publish, on the same server: whatever became of this one, no blackout outlasts it. */
test.afterEach(async ({ request }) => {
  const script = await Script.as(request, await aChief(request));
  const running = await script.get<{ items: { id: string; version: number }[] }>(
    '/blackouts?state=running',
  );
  for (const { id, version } of running.items) {
    await script.patch(`/blackouts/${id}`, { sphere: 'municipal', hide_existing: false }, version);
  }
});

test('an approver answers what the checks found, and approves', async ({ page, request }) => {
  const chief = await aChief(request);
  const office = await anOffice(request, 'Conformidade');
  await signIn(page, chief);
  await page.goto('/conformidade');
  const names = page.getByRole('combobox', { name: 'Nomes de autoridades e servidores' });
  await names.fill('Fulano de Tal');
  await names.press('Enter');
  await page.getByRole('button', { name: 'Salvar' }).click();
  await expect(page.getByText('Conformidade salva.')).toBeVisible();
  await checkWidths(page, 'conformidade');

  const draft = await write(request, office.reporter, office.unit, {
    title: 'Fulano de Tal entrega casas em Canindé',
    body_html:
      '<p>As famílias receberam as chaves. <a href="http://servidor/pasta">Veja as fotos</a>.</p>',
  });
  const reporter = await Script.as(request, office.reporter);
  await reporter.post(`/releases/${draft.id}/submit`, undefined, draft.version);

  await page.goto(`/releases/${draft.id}`);
  const panel = page.getByRole('region', { name: 'Verificações' });
  await expect(panel.getByText(/«Fulano de Tal» no título/)).toBeVisible();
  await checkWidths(page, 'verificacoes');
  await page.getByRole('button', { name: 'Aprovar' }).first().click();
  await expect(page.getByText(/Há verificações em aberto/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Verificações' })).toBeFocused();
  await panel
    .locator('[data-check=personal_promotion]')
    .getByRole('button', { name: 'Justificar…' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('É o nome do conjunto habitacional.');
  await checkWidths(page, 'justificar');
  await dialog.getByRole('button', { name: 'Registrar justificativa' }).click();
  await expect(panel.getByText('Nada impede a aprovação.')).toBeVisible();
  await checkWidths(page, 'verificacoes-respondidas');
  // The way to the field that a finding is about.
  await panel.getByRole('link', { name: 'Ir para: Resumo' }).click();
  await expect(page.getByRole('textbox', { name: 'Resumo' })).toBeFocused();
  await page.getByRole('tab', { name: 'Verificações' }).click();
  await checkWidths(page, 'editor-verificacoes');
  await page.goto(`/releases/${draft.id}`);
  await page.getByRole('button', { name: 'Aprovar' }).first().click();
  await expect(page.getByText('Aprovado').first()).toBeVisible();

  // What is found in a correction is answered with it.
  await page.getByRole('button', { name: 'Publicar' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publicar' }).click();
  await expect(page.getByText('Publicado').first()).toBeVisible();
  await page.goto(`/releases/${draft.id}/corrigir`);
  await page
    .getByRole('textbox', { name: 'Título', exact: true })
    .fill('Fulano de Tal entrega 120 casas');
  await page.getByRole('button', { name: 'Rever a correção' }).click();
  await dialog.getByRole('textbox', { name: 'Nota de correção' }).fill('São 120 casas.');
  await dialog.getByRole('button', { name: 'Publicar a correção' }).click();
  await expect(dialog.getByText(/«Fulano de Tal» no título/)).toBeVisible();
  await checkWidths(page, 'correcao-com-apontamento');
  await dialog
    .getByRole('textbox', { name: 'Por que o texto pode seguir assim?' })
    .fill('É o nome do conjunto habitacional.');
  await dialog.getByRole('button', { name: 'Publicar a correção' }).click();
  await expect(page).toHaveURL(new RegExp(`/releases/${draft.id}$`));
  await expect(
    page.getByRole('heading', { name: 'Fulano de Tal entrega 120 casas' }),
  ).toBeVisible();
});

test('a blackout is made, hides what is public, and brings it back', async ({ page, request }) => {
  const chief = await aChief(request);
  const office = await anOffice(request, 'Defeso');
  const out = await publish(
    request,
    office,
    await write(request, office.reporter, office.unit, { title: 'Obra antes do defeso' }),
  );
  await signIn(page, chief);
  await page.goto('/defeso');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkWidths(page, 'defeso-lista');
  await page.getByRole('link', { name: 'Novo período' }).first().click();
  await page.getByLabel('Nome').fill('Eleições gerais');
  const day = (offset: number): string =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 16);
  await page.getByLabel('Começa').fill(day(-1));
  await page.getByLabel('Termina').fill(day(30));
  await checkWidths(page, 'defeso-novo');
  await page.getByRole('button', { name: 'Criar período' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eleições gerais' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Defeso eleitoral em curso' })).toBeVisible();
  await page.getByRole('button', { name: 'Ocultar…' }).click();
  await expect(page.getByRole('dialog')).toContainText(/publicados? sa/);
  await checkWidths(page, 'defeso-confirmar');
  await page.getByRole('dialog').getByRole('button', { name: 'Ocultar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'O que está oculto' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Textos ocultos' })).toContainText(
    'Obra antes do defeso',
  );
  await checkWidths(page, 'defeso');

  await page.goto(`/imprensa/${out.slug}`);
  await expect(
    page.getByRole('heading', { name: 'Indisponível no período eleitoral' }),
  ).toBeVisible();
  await checkWidths(page, 'imprensa-oculto');

  await page.goto('/defeso');
  await page
    .getByRole('link', { name: /Eleições gerais/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Voltar a mostrar…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Voltar a mostrar' }).click();
  await expect(page.getByRole('heading', { name: 'O que foi ocultado' })).toBeVisible();
  await page.goto(`/imprensa/${out.slug}`);
  await expect(page.getByRole('heading', { name: 'Obra antes do defeso' })).toBeVisible();

  // A text in the meantime: only with the court's authorisation.
  const waiting = await write(request, office.reporter, office.unit, {
    title: 'Campanha urgente',
  });
  await page.goto(`/releases/${waiting.id}`);
  await page.getByRole('button', { name: 'Registrar autorização…' }).click();
  await page.getByLabel('Qual é a necessidade pública?').fill('Surto de dengue.');
  await page.getByLabel('Decisão').fill('TRE-CE 0600123-45.2026');
  await checkWidths(page, 'autorizacao');
  await page.getByRole('button', { name: 'Registrar autorização', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Autorizações da Justiça Eleitoral' }),
  ).toBeVisible();
  await checkWidths(page, 'autorizado');
});
