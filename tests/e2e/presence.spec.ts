import { expect, test } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { anOffice, desk, saved, write } from './office';

test('two windows know of each other, and nothing that one writes is lost to the other', async ({
  browser,
  request,
}) => {
  const office = await anOffice(request, 'Presença');
  const release = await write(request, office.reporter, office.unit);
  const rui = await desk(browser, office.reporter);
  const edite = await desk(browser, office.editor);

  await edite.goto(`/releases/${release.id}`);
  await expect(edite.getByRole('heading', { level: 1, name: release.title })).toBeVisible();
  await rui.goto(`/releases/${release.id}`);
  const here = (page: typeof rui) => page.getByTestId('who-is-here').getByText(/está|estão/);
  await expect(here(edite)).toHaveText('Rui Moreira está lendo');
  await expect(here(rui)).toHaveText('Edite Lima está lendo');

  await rui.goto(`/releases/${release.id}/editar`);
  await saved(rui);
  await expect(here(edite)).toHaveText(/^Rui Moreira está editando desde \d\d:\d\d$/);
  await expect(here(rui)).toHaveText('Edite Lima está lendo');
  const list = await edite.context().newPage();
  await list.goto('/releases');
  await expect(list.getByText('Rui Moreira edita agora')).toBeVisible();

  // What one saves shows by itself where the other reads, in the list too.
  await rui.getByLabel('Título', { exact: true }).fill('Cento e vinte casas para Canindé');
  await expect(rui.getByText(/Salvo às/)).toBeVisible();
  await expect(
    edite.getByRole('heading', { level: 1, name: 'Cento e vinte casas para Canindé' }),
  ).toBeVisible();
  await expect(edite.getByText('Atualizado por Rui Moreira')).toBeVisible();
  await expect(list.getByText('Cento e vinte casas para Canindé')).toBeVisible();
  await list.close();
  const found = await new AxeBuilder({ page: edite }).analyze();
  expect(found.violations).toEqual([]);

  // The second one is warned, on both sides, and may write.
  await edite.getByRole('link', { name: 'Editar' }).click();
  await saved(edite);
  const warning = edite.getByRole('note').filter({ hasText: 'o Pauta junta o que mudarem' });
  await expect(warning).toContainText('Rui Moreira está editando desde');
  await expect(
    rui.getByRole('note').filter({ hasText: 'Edite Lima está editando desde' }),
  ).toBeVisible();
  const warned = await new AxeBuilder({ page: edite }).analyze();
  expect(warned.violations).toEqual([]);
  await warning.getByRole('button', { name: 'Fechar o aviso' }).press('Enter');
  await expect(warning).toBeHidden();
  await expect(here(edite)).toContainText('Rui Moreira está editando');

  // One is in the middle of a word when the other's save arrives.
  const text = edite.getByRole('textbox', { name: 'Texto do release' });
  await text.click();
  await edite.keyboard.press('Control+End');
  await edite.keyboard.type(' Primeira parte,');
  await rui.getByLabel('Subtítulo').fill('Entrega foi nesta quinta');
  await edite.keyboard.type(' segunda parte,', { delay: 150 });
  await edite.keyboard.type(' e o fim.', { delay: 150 });
  await expect(edite.getByLabel('Subtítulo')).toHaveValue('Entrega foi nesta quinta');
  await expect(text).toContainText('Primeira parte, segunda parte, e o fim.');
  await saved(edite);
  await expect(rui.getByRole('textbox', { name: 'Texto do release' })).toContainText(
    'Primeira parte, segunda parte, e o fim.',
  );
  await expect(rui.getByRole('dialog')).toBeHidden();

  // Who leaves is gone at once; who has the text in two windows is told.
  await rui.goto('/releases');
  await expect(here(edite)).toBeHidden();
  const again = await edite.context().newPage();
  await again.goto(`/releases/${release.id}/editar`);
  await expect(
    again.getByRole('note').filter({ hasText: 'Você está editando em outra janela' }),
  ).toBeVisible();
  await again.close();
});
