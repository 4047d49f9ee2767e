import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunOfShow, RunOfShowItem } from '@/api/types';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { countdown, dueItem } from './ceremony';
import { aStep, anEvent } from './fixture';
import { ScriptTab } from './script-tab';
import { speakMinutes, speakOffset } from './words';

afterEach(() => {
  notifications.clean();
  sessionStorage.clear();
});

const SCRIPT = '*/api/v1/agenda/e1/run-of-show';

const table = aStep();
const anthem = aStep({
  id: 's2',
  position: 1,
  title: 'Hino',
  speaker: null,
  duration_minutes: 5,
  starts_at: '2027-03-02T12:10:00Z',
});

function script(items: RunOfShowItem[], part: Partial<RunOfShow> = {}): RunOfShow {
  return {
    event_id: 'e1',
    starts_at: anEvent.starts_at,
    time_zone: 'America/Fortaleza',
    items,
    total_minutes: 75,
    ends_at: '2027-03-02T13:15:00Z',
    event_ends_at: null,
    overrun_minutes: 0,
    allowed_actions: ['add'],
    ...part,
  };
}

function serve(answer: () => RunOfShow): void {
  server.use(http.get(SCRIPT, () => HttpResponse.json(answer())));
}

describe('the script of a ceremony', () => {
  it('stands in order, each item at its time, with what does not fit', async () => {
    const late = { ...anthem, fixed_time: '09:05', overlap_minutes: 5 };
    serve(() => script([table, late], { overrun_minutes: 15 }));
    renderPage(<ScriptTab event={anEvent} />);
    const list = await screen.findByRole('list', { name: 'Itens do roteiro' });
    expect(list).toHaveTextContent(/09:00.*Composição da mesa.*Mestre de cerimônias.*09:10/);
    expect(list).toHaveTextContent('O que vem antes passa 5 min desta hora');
    expect(screen.getByText(/^Total: 1 h 15/)).toHaveTextContent('termina às 10:15');
    expect(screen.getByText('O roteiro passa 15 min do término do evento')).toBeVisible();
  });

  it('is put in another order by button or by key', async () => {
    let items = [table, anthem];
    const sent: unknown[] = [];
    serve(() => script(items));
    server.use(
      http.post(`${SCRIPT}/:item/move`, async ({ request, params }) => {
        sent.push([params.item, await request.json()]);
        items = items.toReversed();
        return HttpResponse.json(script(items));
      }),
    );
    renderPage(<ScriptTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mover para cima: Hino' }));
    const titles = () =>
      within(screen.getByRole('list', { name: 'Itens do roteiro' }))
        .getAllByText(/^(Hino|Composição da mesa)$/)
        .map(({ textContent }) => textContent);
    await expect.poll(titles).toEqual(['Hino', 'Composição da mesa']);
    expect(await screen.findByText('Hino: 1º de 2, às 09:10')).toBeInTheDocument();
    const up = screen.getByRole('button', { name: 'Mover para cima: Hino' });
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(up);
    screen.getByRole('button', { name: 'Editar: Hino' }).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(titles).toEqual(['Composição da mesa', 'Hino']);
    expect(screen.getByRole('button', { name: 'Editar: Hino' })).toHaveFocus();
    expect(sent).toEqual([
      ['s2', { after_id: null }],
      ['s2', { after_id: 's1' }],
    ]);
  });

  it('leaves the focus at the next item when one is deleted, and around them after the last', async () => {
    let items = [table, anthem];
    serve(() => script(items));
    server.use(
      http.delete(`${SCRIPT}/:item`, ({ params }) => {
        items = items.filter(({ id }) => id !== params.item);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderPage(<ScriptTab event={anEvent} />);
    const remove = async (title: string) => {
      await userEvent.click(await screen.findByRole('button', { name: `Excluir: ${title}` }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Excluir o item?' }));
      await userEvent.click(dialog.getByRole('button', { name: 'Excluir' }));
    };
    await remove('Composição da mesa');
    await waitFor(() => expect(screen.queryByText('Composição da mesa')).toBeNull());
    expect(screen.getByRole('button', { name: 'Mover para cima: Hino' })).toHaveFocus();
    await remove('Hino');
    expect(await screen.findByText('Roteiro vazio')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Roteiro' })).toHaveFocus();
  });

  it('takes an item with its faults at their fields', async () => {
    const items: RunOfShowItem[] = [];
    const sent: unknown[] = [];
    serve(() => script(items));
    server.use(
      http.post(SCRIPT, async ({ request }) => {
        sent.push(await request.json());
        items.push(table);
        return HttpResponse.json(table, { status: 201 });
      }),
    );
    renderPage(<ScriptTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Adicionar item' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Novo item do roteiro' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Adicionar' }));
    expect(dialog.getByText('Diga o que acontece.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText(/^O que acontece/), 'Composição da mesa');
    await userEvent.click(dialog.getByRole('button', { name: 'Adicionar' }));
    expect(await screen.findByRole('list', { name: 'Itens do roteiro' })).toBeVisible();
    const rest = { duration_minutes: 5, speaker: null, notes: null, fixed_time: null };
    expect(sent).toEqual([{ title: 'Composição da mesa', ...rest }]);
  });
});

describe('the ceremony mode', () => {
  it('goes on and back by tap and by key, and remembers where it was', async () => {
    serve(() => script([table, anthem]));
    const first = renderPage(<ScriptTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Modo cerimônia' }));
    const mode = () => within(screen.getByRole('dialog', { name: 'Modo cerimônia' }));
    expect(mode().getByRole('heading')).toHaveTextContent('Composição da mesa');
    expect(mode().getByText('Hino')).toBeVisible();
    await userEvent.click(mode().getByRole('button', { name: 'Próximo' }));
    expect(mode().getByRole('heading')).toHaveTextContent('Hino');
    expect(mode().getByText('É o último item do roteiro.')).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    expect(mode().getByRole('heading')).toHaveTextContent('Composição da mesa');
    await userEvent.keyboard('{PageDown}{PageDown}');
    expect(mode().getByRole('heading')).toHaveTextContent('Hino');
    first.unmount();
    renderPage(<ScriptTab event={anEvent} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Modo cerimônia' }));
    expect(mode().getByRole('heading')).toHaveTextContent('Hino');
    await userEvent.click(mode().getByRole('button', { name: 'Sair' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Modo cerimônia' })).toBeVisible();
  });

  it('opens at what the clock says is on', () => {
    const at = (iso: string) => dueItem([table, anthem], Date.parse(iso))?.id;
    expect(at('2027-03-02T11:00:00Z')).toBe('s1');
    expect(at('2027-03-02T12:09:59Z')).toBe('s1');
    expect(at('2027-03-02T12:10:00Z')).toBe('s2');
    expect(at('2027-03-02T18:00:00Z')).toBe('s2');
    expect(dueItem([], 0)).toBeUndefined();
  });
});

describe('words', () => {
  it('say minutes, days and what is left as offices do', () => {
    expect([5, 60, 90, 125].map(speakMinutes)).toEqual(['5 min', '1 h', '1 h 30', '2 h 05']);
    expect([-20, 0, 1].map(speakOffset)).toEqual(['D−20', 'D', 'D+1']);
    expect([245_000, 3_729_000, -30_000, 0].map(countdown)).toEqual([
      '4:05',
      '1:02:09',
      '−0:30',
      '0:00',
    ]);
  });
});
