import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/test/render';
import { ReleaseBadges } from './release-badges';

const plain = {
  status: 'draft' as const,
  publish_at: null,
  embargo_until: null,
  embargoed_until: null,
  overdue_from: null,
};
const LATER = '2099-12-01T18:00:00Z';

it('says for when a release is scheduled', async () => {
  renderPage(<ReleaseBadges release={{ ...plain, status: 'scheduled', publish_at: LATER }} />);
  expect(await screen.findByText(/Agendado para/)).toHaveTextContent(
    'Agendado para 1 de dez. de 2099',
  );
  expect(screen.getByTitle(/terça-feira, 1 de dezembro de 2099, 15:00/)).toBeVisible();
});

it.each([
  ['binds the press', { status: 'published' as const, embargoed_until: LATER }, 'Embargado até'],
  ['is planned', {}, 'Com embargo até'],
])('tells of an embargo that %s', async (_, part, words) => {
  renderPage(<ReleaseBadges release={{ ...plain, embargo_until: LATER, ...part }} />);
  expect(await screen.findByText(new RegExp(`^${words}`))).toBeVisible();
});

it.each([
  ['has ended', { embargo_until: '2020-01-01T12:00:00Z' }],
  ['is of a withdrawn text', { status: 'withdrawn' as const, embargo_until: LATER }],
])('is silent of an embargo that %s', async (_, part) => {
  renderPage(
    <>
      <p>página</p>
      <ReleaseBadges release={{ ...plain, ...part }} />
    </>,
  );
  await screen.findByText('página');
  expect(screen.queryByText(/mbarg/)).toBeNull();
});

it.each([
  ['has passed', -60, /^Atrasado/],
  ['is near', 120, /^Prazo:/],
])('tells of a text whose time %s', async (_, minutes, words) => {
  const overdue_from = new Date(Date.now() + minutes * 60_000).toISOString();
  renderPage(<ReleaseBadges release={{ ...plain, overdue_from }} />);
  expect(await screen.findByText(words)).toBeVisible();
});

it('says nothing of a time that is days away', async () => {
  const overdue_from = new Date(Date.now() + 3 * 86_400_000).toISOString();
  renderPage(<ReleaseBadges release={{ ...plain, overdue_from }} />);
  expect(await screen.findByText('Rascunho')).toBeVisible();
  expect(screen.queryByText(/Prazo/)).toBeNull();
});
