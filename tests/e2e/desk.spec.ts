import { expect, test, type Page } from '@playwright/test';
import { anOffice, desk, publish, saved, write, type Office } from './office';

/** The writer's desk: begin from a template, copy, save a search, tag many at once and take it back. */
test('a writer begins from a template, copies, saves a search, and tags many with a way back', async ({
  browser,
  request,
}) => {
  const office = await anOffice(request, 'Mesa');
  const page = await desk(browser, office.editor);
  await page.goto('/releases/novo');
  await page.getByRole('combobox', { name: 'Tipo' }).click();
  await page.getByRole('option', { name: 'Aviso de pauta' }).click();
  await page.getByRole('combobox', { name: 'Começar' }).click();
  await page.getByRole('option', { name: 'Aviso de pauta' }).click();
  await page.getByRole('combobox', { name: 'Município' }).fill('Canind');
  await page.getByRole('option', { name: 'Canindé (CE)' }).click();
  await expect(page.getByText(/Ficam para você preencher/)).toBeVisible();
  await page.getByRole('button', { name: 'Começar a escrever' }).click();

  const title = page.getByLabel('Título', { exact: true });
  await expect(title).toHaveValue(
    `Aviso de pauta: ${office.unit.name} {{verbo no presente}} {{o quê}} em Canindé`,
  );
  const text = page.getByRole('textbox', { name: 'Texto do release' });
  await expect(text).toContainText('será realizado {{dia da semana}}');
  await expect(page.getByLabel('Local e data')).toHaveValue(/^Canindé, \d+ de \w+ de \d{4}$/);
  const name = `Secretaria convida para vistoria ${Date.now()}`;
  await title.fill(name);
  await saved(page);

  const address = page.url().replace(/\/editar$/, '');
  await page.goto(address);
  await page.getByRole('button', { name: 'Duplicar' }).click();
  await expect(page).toHaveURL(/\/editar$/);
  await expect(page).not.toHaveURL(`${address}/editar`);
  await expect(page.getByLabel('Título', { exact: true })).toHaveValue(name);

  await page.goto(`/releases?unit=${office.unit.slug}&kind=advisory`);
  const list = page.getByRole('list', { name: 'Releases' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Salvar esta busca' }).click();
  await page.getByLabel('Nome').fill('Meus avisos');
  await page.getByRole('button', { name: 'Salvar', exact: true }).click();
  const searches = page.getByRole('navigation', { name: 'Buscas salvas' });
  await expect(searches.getByRole('link', { name: 'Meus avisos' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.goto('/releases');
  await searches.getByRole('link', { name: 'Meus avisos' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  // The first, and with Shift all up to the last.
  const boxes = list.getByRole('checkbox');
  await boxes.first().check();
  await boxes.last().click({ modifiers: ['Shift'] });
  const bar = page.getByRole('group', { name: 'Ações com os selecionados' });
  await expect(bar).toContainText('2 selecionados');
  await bar.getByRole('button', { name: 'Assuntos' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Assuntos' }).fill('vistoria,');
  await page.getByRole('button', { name: 'Acrescentar', exact: true }).click();
  await expect(page.getByText('2 textos ganharam os assuntos.')).toBeVisible();
  await expect(list.getByText('#vistoria')).toHaveCount(2);
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(page.getByText('2 textos voltaram ao que eram.')).toBeVisible();
  await expect(list.getByText('#vistoria')).toHaveCount(0);
  await expect(list.getByText('#aviso-de-pauta')).toHaveCount(2);
});

test('what is refused says why, and related texts lead readers on', async ({
  browser,
  request,
}) => {
  const office = await anOffice(request, 'Relações');
  const one = await published(request, office, `Obra da ponte começa ${Date.now()}`);
  const two = await published(request, office, `Obra da ponte termina ${Date.now()}`);
  await write(request, office.editor, office.unit, { title: 'Rascunho à parte' });
  const page = await desk(browser, office.editor);
  await page.goto(`/releases?unit=${office.unit.slug}`);
  await page.getByRole('checkbox', { name: /Selecionar os 3/ }).check();
  const bar = page.getByRole('group', { name: 'Ações com os selecionados' });
  await bar.getByRole('button', { name: 'Arquivar' }).click();
  await expect(page.getByText('1 texto arquivado; 2 ficaram como estavam.')).toBeVisible();
  await expect(page.getByRole('link', { name: one.title })).not.toHaveCount(0);
  await expect(bar).toContainText('2 selecionados');
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(page.getByText('1 texto voltou ao que era.')).toBeVisible();

  await page.goto(`/releases/${one.id}`);
  await page.getByRole('button', { name: 'Relacionar outro texto' }).click();
  await page.getByRole('button', { name: `Relacionar ${two.title}` }).click();
  const related = page.getByRole('list', { name: 'Relacionados' });
  await expect(related.getByRole('link', { name: two.title })).toBeVisible();
  await readerSees(page, one.slug, two.title);
  await readerSees(page, two.slug, one.title);
});

async function published(
  request: Parameters<typeof publish>[0],
  office: Office,
  title: string,
): Promise<{ id: string; slug: string; title: string }> {
  return publish(request, office, await write(request, office.reporter, office.unit, { title }));
}

async function readerSees(page: Page, slug: string, title: string): Promise<void> {
  await page.goto(`/imprensa/${slug}`);
  const on = page.getByRole('region', { name: 'Leia também' });
  await expect(on.getByRole('link', { name: title })).toBeVisible();
}
