import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { ana, signedInAs } from '@/test/app';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { aRelease } from '../fixture';
import { AssignmentCard } from './assignment-card';

const rui = { id: '01900000-0000-7000-8000-0000000000b2', name: 'Rui Moreira' };

beforeEach(() => {
  signedInAs(ana);
  server.use(
    http.get('*/releases/:id/people', () => HttpResponse.json({ items: [rui], next: null })),
  );
});

it('gives the text to somebody at exactly the version that was seen, and can be undone', async () => {
  const sent: unknown[] = [];
  const release = aRelease({ allowed_actions: ['assign'] });
  server.use(
    http.post('*/releases/:id/assign', async ({ request }) => {
      sent.push([request.headers.get('if-match'), await request.json()]);
      return HttpResponse.json({ ...release, version: release.version + sent.length });
    }),
  );
  renderPage(<AssignmentCard release={release} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Designar' }));
  await userEvent.click(await screen.findByRole('combobox', { name: 'Responsável' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Rui Moreira' }));
  await userEvent.click(screen.getByRole('button', { name: 'Salvar' }));
  await waitFor(() => expect(sent).toEqual([['"3"', { assignee_id: rui.id, due_at: null }]]));
  await userEvent.click(await screen.findByRole('button', { name: 'Desfazer' }));
  await waitFor(() => expect(sent[1]).toEqual(['"4"', { assignee_id: null, due_at: null }]));
});

it('says at the field what the server does not take', async () => {
  const release = aRelease({ allowed_actions: ['assign'], assignee: rui });
  const errors = [{ pointer: '/due_at', code: 'in_the_past', message: 'Já passou.' }];
  server.use(
    http.post('*/releases/:id/assign', () =>
      HttpResponse.json(
        { type: '/problems/validation', title: 'x', status: 422, code: 'validation', errors },
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  renderPage(<AssignmentCard release={release} />);
  await userEvent.click(await screen.findByRole('button', { name: /^Mudar responsável/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Salvar' }));
  expect(await screen.findByText('Já passou.')).toBeVisible();
});

it('is shown to who may not change it only when there is something to show', async () => {
  renderPage(<AssignmentCard release={aRelease({ assignee: rui })} />);
  expect(await screen.findByText('Rui Moreira')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
