import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/render';
import { confirm } from './confirm';

const question = {
  title: 'Excluir «Habitação»?',
  message: 'Não é possível desfazer.',
  confirmLabel: 'Excluir',
  danger: true,
};

it.each([
  ['Excluir', true],
  ['Cancelar', false],
  ['Fechar', false],
])('«%s» answers %s', async (button, expected) => {
  renderPage(<p>página</p>);
  const answer = confirm(question);
  const dialog = await screen.findByRole('dialog', { name: question.title });
  expect(dialog).toHaveTextContent('Não é possível desfazer.');
  await userEvent.click(screen.getByRole('button', { name: button }));
  await expect(answer).resolves.toBe(expected);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('starts at the harmless button, and Escape is a no', async () => {
  renderPage(<p>página</p>);
  const answer = confirm(question);
  await screen.findByRole('dialog');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cancelar' })).toHaveFocus());
  await userEvent.keyboard('{Escape}');
  await expect(answer).resolves.toBe(false);
});
