import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Release } from '@/api/types';
import { ana, renderApp, signedInAs } from '@/test/app';
import { renderPage } from '@/test/render';
import { server } from '@/test/server';
import { EmbargoField } from '../editor/embargo-field';
import { aRelease } from '../fixture';
import { untilNextHour } from '../queries';

const LATER = '2099-12-01T18:00:00Z';
const embargoed = aRelease({
  status: 'published',
  published_at: '2026-11-20T12:00:00Z',
  embargo_until: LATER,
  embargoed_until: LATER,
});

function serve(release: Release, items: object[], passes: object[] = []): void {
  server.use(
    http.get('*/api/v1/releases/:id', () => HttpResponse.json(release)),
    http.get('*/api/v1/releases/:id/openings', () => HttpResponse.json({ items, passes })),
    http.get('*/api/v1/releases/:id/comments', () => HttpResponse.json({ items: [], next: null })),
  );
}

describe('who opened an embargoed text', () => {
  beforeEach(() => signedInAs({ ...ana, units: [embargoed.unit] }));
  const reader = { id: 'p9', name: 'Jornal do Cariri' };
  const first_at = '2026-11-20T13:00:00Z';

  it('is told to those of its unit', async () => {
    serve(embargoed, [{ reader, first_at, last_at: '2026-11-20T14:00:00Z', times: 3 }]);
    renderApp(`/releases/${embargoed.id}`);
    expect(await screen.findByText('Jornal do Cariri')).toBeVisible();
    expect(screen.getByText(/3 vezes, a última/)).toBeVisible();
    expect(screen.getByText(/^Embargado até/)).toBeVisible();
  });

  it('is told of the press by the name and the outlet of the pass', async () => {
    const pass = { pass_id: 'pp1', reader: 'Joana Freitas', outlet: 'Diário do Sertão' };
    serve(embargoed, [], [{ ...pass, first_at, last_at: first_at, times: 1 }]);
    renderApp(`/releases/${embargoed.id}`);
    expect(await screen.findByText('Joana Freitas')).toBeVisible();
    expect(screen.getByText(/Diário do Sertão, com passe/)).toBeVisible();
    expect(screen.queryByText('Ninguém abriu até agora.')).toBeNull();
  });

  it('is nobody at first', async () => {
    serve(embargoed, []);
    renderApp(`/releases/${embargoed.id}`);
    expect(await screen.findByText('Ninguém abriu até agora.')).toBeVisible();
  });

  it('is not asked for another unit’s text', async () => {
    signedInAs(ana);
    serve(embargoed, []);
    renderApp(`/releases/${embargoed.id}`);
    expect(await screen.findByRole('heading', { name: 'Detalhes' })).toBeVisible();
    expect(screen.queryByText('Quem abriu sob embargo')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Versões' })).toBeNull();
  });
});

describe('the embargo field', () => {
  function Field({ onChange }: { onChange: (until: string | null) => void }) {
    const [until, setUntil] = useState<string | null>(null);
    return (
      <EmbargoField
        until={until}
        error={undefined}
        readOnly={false}
        onChange={(next) => {
          setUntil(next);
          onChange(next);
        }}
      />
    );
  }

  it('says nothing of half an hour, then what follows, and can be emptied', async () => {
    const onChange = vi.fn();
    renderPage(<Field onChange={onChange} />);
    const day = await screen.findByLabelText('Embargo: dia');
    fireEvent.change(day, { target: { value: '2099-12-01' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Embargo: hora'), { target: { value: '15:00' } });
    expect(onChange).toHaveBeenLastCalledWith(LATER);
    expect(screen.getByText(/O público só lê 1 de dezembro de 2099 às 15h/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Retirar o embargo' }));
    expect(onChange).toHaveBeenLastCalledWith(null);
    expect(day).toHaveValue('');
  });
});

it('reads a release again when the clock has changed it', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const soon = '2026-11-20T12:01:00Z';
  expect(untilNextHour({ publish_at: soon, embargoed_until: LATER }, now)).toBe(61_000);
  expect(untilNextHour({ publish_at: null, embargoed_until: LATER }, now)).toBe(false);
  expect(untilNextHour({ publish_at: '2026-11-20T11:00:00Z', embargoed_until: null }, now)).toBe(
    false,
  );
});
