import { notifications } from '@mantine/notifications';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '@/test/render';
import { problem, server } from '@/test/server';
import { aRelease } from '../fixture';
import { publishConsequence, scheduleConsequence } from './schedule-words';
import { WorkflowBar } from './workflow-bar';

afterEach(() => notifications.clean());

const approved = aRelease({
  status: 'approved',
  allowed_actions: ['publish', 'schedule', 'edit'],
  embargo_until: '2099-12-01T18:00:00Z',
});
const scheduled = aRelease({
  status: 'scheduled',
  version: 4,
  publish_at: '2099-12-01T12:00:00Z',
  allowed_actions: ['publish', 'unschedule'],
});

function serve(action: string, release = scheduled) {
  const seen: unknown[] = [];
  server.use(
    http.post(`*/api/v1/releases/:id/${action}`, async ({ request }) => {
      const text = await request.text();
      seen.push([request.headers.get('if-match'), text && JSON.parse(text)]);
      return HttpResponse.json(release);
    }),
  );
  return seen;
}

async function open() {
  const onDone = vi.fn();
  renderPage(<WorkflowBar release={approved} onDone={onDone} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Mais ações' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Agendar…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Agendar a publicação' });
  return { dialog: within(dialog), onDone };
}

describe('scheduling', () => {
  it('asks for the hour, says what follows, and sends the instant', async () => {
    const seen = serve('schedule');
    const { dialog, onDone } = await open();
    expect(dialog.getByText('Horário de Fortaleza.')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Agendar' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('Escolha o dia e a hora.');
    fireEvent.change(dialog.getByLabelText('Publicar em: dia'), {
      target: { value: '2099-12-01' },
    });
    fireEvent.change(dialog.getByLabelText('Publicar em: hora'), { target: { value: '09:00' } });
    expect(dialog.getByText(/imprensa 1 de dezembro de 2099 às 9h/)).toHaveTextContent(
      'para o público, só 1 de dezembro de 2099 às 15h',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Agendar' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(seen).toEqual([['"3"', { publish_at: '2099-12-01T12:00:00Z' }]]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows at the field what the server says of the hour', async () => {
    const errors = [
      {
        pointer: '/publish_at',
        code: 'in_the_past',
        message: 'Escolha uma hora que ainda não passou.',
      },
    ];
    server.use(
      http.post('*/api/v1/releases/:id/schedule', () => problem(422, 'validation', { errors })),
    );
    const { dialog, onDone } = await open();
    await userEvent.click(dialog.getByRole('button', { name: 'amanhã 8h' }));
    expect(dialog.getByRole('button', { name: 'amanhã 8h' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Agendar' }));
    expect(await dialog.findByText('Escolha uma hora que ainda não passou.')).toBeVisible();
    expect(dialog.getByLabelText('Publicar em: hora')).toBeInvalid();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('takes a schedule away, and gives the same hour back on request', async () => {
    const back = aRelease({
      status: 'approved',
      version: 5,
      allowed_actions: ['publish', 'schedule'],
    });
    const away = serve('unschedule', back);
    const again = serve('schedule');
    renderPage(<WorkflowBar release={scheduled} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mais ações' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Cancelar o agendamento/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Cancelar o agendamento?' });
    expect(dialog).toHaveTextContent('O texto não sai mais 1 de dezembro de 2099 às 9h.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancelar o agendamento' }));
    await waitFor(() => expect(away).toEqual([['"4"', '']]));
    await userEvent.click(await screen.findByRole('button', { name: 'Desfazer' }));
    await waitFor(() => expect(again).toEqual([['"5"', { publish_at: scheduled.publish_at }]]));
  });
});

describe('in words', () => {
  const now = new Date('2026-11-21T11:00:00Z');

  it('a schedule without an embargo, or with one that ends before, is for everyone', () => {
    const everyone = 'Sai sozinho hoje às 9h, para todos: página pública, listas, busca e API.';
    expect(scheduleConsequence('2026-11-21T12:00:00Z', null, now)).toBe(everyone);
    expect(scheduleConsequence('2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z', now)).toBe(everyone);
    expect(scheduleConsequence(null, null, now)).toBeNull();
  });

  it('a schedule under an embargo goes to the press first', () => {
    expect(scheduleConsequence('2026-11-21T12:00:00Z', '2026-11-21T18:00:00Z', now)).toBe(
      'Vai para a imprensa hoje às 9h, marcado como embargado; para o público, só hoje às 15h, quando o embargo termina.',
    );
  });

  it('publishing names the embargo that still binds', () => {
    expect(publishConsequence('2026-11-21T18:00:00Z', now)).toContain('só o lê hoje às 15h');
    expect(publishConsequence('2026-11-20T18:00:00Z', now)).toContain('fica público');
  });
});
