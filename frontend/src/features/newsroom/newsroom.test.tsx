import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PublicRelease, PublicReleaseSummary } from '@/api/types';
import { problem, server } from '@/test/server';
import { helpCopying } from './copying';
import { goTo } from './location';
import { Newsroom } from './newsroom';
import { newsAddress, parseNewsSearch } from './search';

const unit = { id: 'u1', slug: 'cidades', name: 'Secretaria das Cidades', acronym: 'SCidades' };

function summary(slug: string, part: Partial<PublicReleaseSummary> = {}): PublicReleaseSummary {
  return {
    id: slug,
    kind: 'press_release',
    title: `Título ${slug}`,
    subtitle: null,
    slug,
    summary: null,
    tags: ['obras'],
    unit,
    municipality_codes: [],
    language: 'pt-BR',
    published_at: '2026-11-20T12:00:00Z',
    updated_at: '2026-11-20T12:00:00Z',
    url: `http://pauta.test/imprensa/${slug}`,
    highlight: null,
    ...part,
  };
}

function article(slug: string): PublicRelease {
  const { highlight: _none, ...rest } = summary(slug);
  return {
    ...rest,
    dateline: null,
    body_html: '<p>Corpo</p>',
    byline: 'Ascom',
    word_count: 1,
    corrections: [],
    related: [],
    municipalities: [],
  };
}

/** Every test reads lists of its own: what was read before is remembered. */
function at(address: string) {
  history.replaceState(null, '', '/x');
  goTo(address, { replace: true });
  return render(<Newsroom />);
}

beforeEach(() => {
  document.head.querySelectorAll('meta, link').forEach((tag) => tag.remove());
});

describe('list', () => {
  it('shows what the address asks for, marks matches, and goes on', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/v1/public/releases', ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.toString());
        if (searchParams.has('after'))
          return HttpResponse.json({ items: [summary('b')], next: null });
        const highlight = { title: null, text: 'as <mark>casas</mark> novas' };
        return HttpResponse.json({ items: [summary('a', { highlight })], next: 'c1' });
      }),
    );
    at('/imprensa?q=casa&tag=obras');
    expect(await screen.findByText('casas')).toHaveProperty('tagName', 'MARK');
    expect(document.title).toBe('Busca: casa · Assessoria de Comunicação');
    await userEvent.click(screen.getByRole('button', { name: 'Mais textos' }));
    await waitFor(() => expect(screen.getByRole('link', { name: 'Título b' })).toHaveFocus());
    expect(screen.getByText('Fim da lista')).toBeVisible();
    expect(asked).toEqual(['q=casa&tag=obras&limit=20', 'q=casa&tag=obras&limit=20&after=c1']);
  });

  it('puts a search into the address and keeps the other filters', async () => {
    server.use(
      http.get('*/api/v1/public/releases', () => HttpResponse.json({ items: [], next: null })),
    );
    at('/imprensa?unit=cohab');
    await userEvent.type(await screen.findByRole('searchbox'), 'ponte{Enter}');
    expect(location.search).toBe('?q=ponte&unit=cohab');
    expect(screen.getByRole('link', { name: 'RSS' })).toHaveAttribute(
      'href',
      '/feeds/releases.rss?unit=cohab',
    );
    const chips = screen.getByRole('list', { name: 'Filtros em uso' });
    await userEvent.click(
      within(chips).getByRole('link', { name: 'Retirar o filtro Órgão: cohab' }),
    );
    expect(location.search).toBe('?q=ponte');
  });
});

describe('article', () => {
  it('is an article with author, time and links to its tags', async () => {
    server.use(
      http.get('*/api/v1/public/releases/casas', () => HttpResponse.json(article('casas'))),
    );
    at('/imprensa/casas');
    const text = await screen.findByRole('article');
    expect(within(text).getByRole('heading', { level: 1 })).toHaveTextContent('Título casas');
    expect(within(text).getByText('Ascom').closest('address')).not.toBeNull();
    expect(within(text).getByRole('link', { name: '#obras' })).toHaveAttribute(
      'href',
      '/imprensa?tag=obras',
    );
    expect(within(text).getByRole('link', { name: 'PDF' })).toHaveAttribute(
      'href',
      '/api/v1/public/releases/casas.pdf',
    );
    expect(within(text).getByRole('link', { name: 'Baixar tudo' })).toHaveAttribute(
      'href',
      '/imprensa/casas/kit.zip',
    );
    expect(document.title).toBe('Título casas · Assessoria de Comunicação');
    expect(document.querySelector('meta[property="og:title"]')).toHaveAttribute(
      'content',
      'Título casas',
    );
  });

  it('tells its readers what was corrected, and when', async () => {
    const corrections = [{ at: '2026-11-21T17:05:00Z', note: 'São 120 casas, não 102.' }];
    server.use(
      http.get('*/api/v1/public/releases/corrigido', () =>
        HttpResponse.json({ ...article('corrigido'), corrections }),
      ),
    );
    at('/imprensa/corrigido');
    const note = await screen.findByRole('region', { name: 'Correções' });
    expect(note).toHaveTextContent('Correção, 21/11/2026 14h05: São 120 casas, não 102.');
    expect(screen.getByRole('link', { name: 'Este texto foi corrigido' })).toHaveAttribute(
      'href',
      '#correcoes',
    );
  });

  it('leads on to what the office relates to it', async () => {
    const { slug, title, url, published_at } = summary('outra');
    server.use(
      http.get('*/api/v1/public/releases/uma', () =>
        HttpResponse.json({ ...article('uma'), related: [{ slug, title, url, published_at }] }),
      ),
    );
    at('/imprensa/uma');
    const on = await screen.findByRole('region', { name: 'Leia também' });
    expect(within(on).getByRole('link', { name: title })).toHaveAttribute('href', url);
  });

  it('says why a text was withdrawn', async () => {
    server.use(
      http.get('*/api/v1/public/releases/retirado', () =>
        problem(410, 'withdrawn', { reason: 'Números errados.' }),
      ),
    );
    at('/imprensa/retirado');
    expect(await screen.findByText('Números errados.')).toBeVisible();
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  it('says that a text is out of sight for the time of an election', async () => {
    server.use(
      http.get('*/api/v1/public/releases/oculto', () =>
        problem(451, 'blackout', { detail: 'Até 05/10/2026. Lei 9.504/1997.' }),
      ),
    );
    at('/imprensa/oculto');
    expect(
      await screen.findByRole('heading', { name: 'Indisponível no período eleitoral' }),
    ).toBeVisible();
    expect(screen.getByText('Até 05/10/2026. Lei 9.504/1997.')).toBeVisible();
    expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });

  it('says that there is nothing at an unknown address', async () => {
    server.use(http.get('*/api/v1/public/releases/nada', () => problem(404, 'not_found')));
    at('/imprensa/nada');
    expect(
      await screen.findByRole('heading', { name: 'Não há texto neste endereço' }),
    ).toBeVisible();
  });
});

it('shows whose page it is, and goes on under another name', async () => {
  const contact = {
    desk: 'Plantão',
    phone: null,
    email: null,
    whatsapp: null,
    address: null,
    hours: null,
  };
  const identity = (name: string, light: string) => ({
    name,
    accent: { light, dark: '#ffffff' },
    crest: { url: '/api/v1/public/crests/ab', width: 96, height: 112 },
    contact,
  });
  const data = document.createElement('script');
  data.id = 'office';
  data.type = 'application/json';
  data.textContent = JSON.stringify(identity('Governo', '#7a1f5c'));
  document.head.append(data);
  vi.resetModules();
  const { Newsroom: Fresh } = await import('./newsroom');
  const { goTo: go } = await import('./location');
  server.use(
    http.get('*/api/v1/public/releases', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/public/office', ({ request }) => {
      expect(new URL(request.url).searchParams.get('unit')).toBe('cidades');
      return HttpResponse.json({ unit, ...identity('Cidades', '#0b3d91') });
    }),
  );
  server.use(
    http.get('*/api/v1/municipalities', () =>
      HttpResponse.json({ items: [{ code: 2312908, name: 'Sobral', state: 'CE' }], next: null }),
    ),
  );
  history.replaceState(null, '', '/x');
  go('/imprensa?municipality=2312908', { replace: true });
  render(<Fresh />);
  const banner = screen.getByRole('banner');
  expect(within(banner).getByText('Governo')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Município 2312908' })).toBeVisible();
  expect(screen.getByText(/Plantão/)).toBeVisible();
  expect(document.querySelector('link[rel=canonical]')).toHaveAttribute(
    'href',
    'http://pauta.test/imprensa?municipality=2312908',
  );
  act(() => go('/imprensa?unit=cidades'));
  expect(await within(banner).findByText('Cidades')).toBeVisible();
  expect(document.documentElement.style.getPropertyValue('--office-accent')).toBe('#0b3d91');
  await waitFor(() => expect(document.title).toBe('cidades · Cidades'));
  data.remove();
});

it('copies an address, where a script may', () => {
  document.body.innerHTML =
    '<button type="button" data-copy="http://pauta.test/feeds/releases.rss" hidden>Copiar</button>';
  helpCopying(document.body);
  expect(screen.getByRole('button', { name: 'Copiar' })).toBeVisible();
});

it('reads addresses that anybody may have typed', () => {
  expect(parseNewsSearch('q=%20&from=ontem&to=2026-01-31&x=1&municipality=abc')).toEqual({
    to: '2026-01-31',
  });
  expect(newsAddress({ tag: 'obras', q: 'casa própria' })).toBe(
    '/imprensa?q=casa+pr%C3%B3pria&tag=obras',
  );
  expect(newsAddress({})).toBe('/imprensa');
});
