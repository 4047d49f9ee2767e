import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { ReleaseComment } from '@/api/types';
import { ana, signedInAs } from '@/test/app';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { aRelease } from '../fixture';
import { ReleaseArticle } from '../reading/release-article';
import { RemarksBeside } from './remarks-beside';
import { useRemarks } from './use-remarks';

const release = aRelease({
  body_html: '<p>O Governo investe <strong>R$ 12</strong> milhões.</p>',
  allowed_actions: ['comment'],
});

function aComment(part: Partial<ReleaseComment>): ReleaseComment {
  return {
    id: 'c1',
    author: { id: 'p1', name: 'Edite Lima' },
    kind: 'comment',
    body: 'Confere?',
    created_at: '2026-11-20T12:00:00Z',
    anchor: null,
    in_reply_to: null,
    resolved_at: null,
    resolved_by: null,
    mentions: [],
    deleted_at: null,
    allowed_actions: ['reply', 'resolve'],
    ...part,
  };
}

const sum = {
  field: 'body' as const,
  exact: 'R$ 12 milhões',
  prefix: 'O Governo investe',
  suffix: '.',
  is_in_text: true,
};

function Page() {
  const remarks = useRemarks(release);
  return (
    <>
      <ReleaseArticle release={release} remarks={remarks} />
      <RemarksBeside release={release} remarks={remarks} />
    </>
  );
}

/** What the server has, and what it was asked to do. */
function serve(items: ReleaseComment[]): { sent: unknown[]; asked: string[] } {
  const sent: unknown[] = [];
  const asked: string[] = [];
  server.use(
    http.get('*/releases/:id/comments', () => HttpResponse.json({ items, next: null })),
    http.get('*/releases/:id/people', () =>
      HttpResponse.json({ items: [{ id: 'p2', name: 'Rui Moreira' }], next: null }),
    ),
    http.post('*/releases/:id/comments', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aComment({ id: 'c9' }), { status: 201 });
    }),
    http.post('*/releases/:id/comments/:comment/:action', ({ params }) => {
      asked.push(String(params.action));
      return HttpResponse.json(aComment({}));
    }),
  );
  return { sent, asked };
}

beforeEach(() => signedInAs(ana));

it('marks the passage in the text, and leads from one to the other', async () => {
  serve([aComment({ anchor: sum })]);
  renderPage(<Page />);
  const mark = await screen.findByRole('button', { name: /^Comentário 1, de Edite Lima/ });
  expect(document.querySelectorAll('mark')).toHaveLength(2);
  await userEvent.click(mark);
  const thread = document.getElementById('comentario-c1');
  await waitFor(() => expect(thread).toHaveFocus());
  await userEvent.click(screen.getByRole('button', { name: /^Ir ao trecho 1/ }));
  expect(mark).toHaveFocus();
});

it('keeps the quote of a passage that was rewritten', async () => {
  serve([aComment({ anchor: { ...sum, exact: 'R$ 10 milhões', is_in_text: false } })]);
  renderPage(<Page />);
  expect(await screen.findByText('trecho alterado')).toBeVisible();
  expect(screen.getByText('R$ 10 milhões')).toBeVisible();
  expect(document.querySelector('mark')).toBeNull();
});

it('answers in the conversation, naming somebody with the keyboard', async () => {
  const { sent } = serve([
    aComment({}),
    aComment({ id: 'c2', in_reply_to: 'c1', body: '', deleted_at: '2026-11-20T13:00:00Z' }),
  ]);
  renderPage(<Page />);
  expect(await screen.findByText(/Comentário excluído/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Responder a Edite Lima' }));
  const box = screen.getByLabelText('Resposta a Edite Lima');
  expect(box).toHaveFocus();
  await userEvent.keyboard('@ru');
  const person = await screen.findByRole('option', { name: 'Rui Moreira' });
  expect(box).toHaveAttribute('aria-activedescendant', person.id);
  await userEvent.keyboard('{Enter}veja{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    body: '@Rui Moreira veja',
    anchor: null,
    in_reply_to: 'c1',
    mentions: ['p2'],
  });
});

it('settles a conversation, which is then folded, and takes it back', async () => {
  const { asked } = serve([
    aComment({}),
    aComment({
      id: 'c3',
      body: 'Já visto.',
      resolved_at: '2026-11-20T13:00:00Z',
      resolved_by: { id: 'p2', name: 'Rui Moreira' },
      allowed_actions: ['reply', 'reopen'],
    }),
  ]);
  renderPage(<Page />);
  const folded = (await screen.findByText('1 conversa resolvida')).closest('details');
  expect(folded).not.toHaveAttribute('open');
  expect(within(folded as HTMLElement).getByText(/Resolvido por Rui Moreira/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Resolver a conversa de Edite Lima' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Desfazer' }));
  await waitFor(() => expect(asked).toEqual(['resolve', 'reopen']));
});
