import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { AgendaEvent } from '@/api/types';
import { ana, permissions, renderApp, signedInAs } from '@/test/app';
import { server } from '@/test/server';
import { anEvent } from '../fixture';

function serve(...items: AgendaEvent[]): void {
  server.use(http.get('*/api/v1/agenda', () => HttpResponse.json({ items, next: null })));
}

beforeEach(() => signedInAs({ ...ana, permissions: permissions('agenda.read') }));

it('says how many more there are of a day, and shows them', async () => {
  serve(...['a', 'b', 'c', 'd', 'e'].map((id) => anEvent({ id, title: `Entrega ${id}` })));
  renderApp('/agenda?vista=mes&data=2026-12-01');
  const more = await screen.findByRole('button', { name: /mais \d$/ });
  expect(more).toHaveAttribute('title', expect.stringMatching(/^Mostrar mais \d eventos?$/));
  await userEvent.click(more);
  expect(await screen.findByRole('dialog')).toHaveTextContent('Entrega e');
});
