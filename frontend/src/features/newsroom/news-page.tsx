import { useEffect, useState } from 'react';
import { toProblem } from '@/api/problem';
import { plural } from '@/lib/numbers';
import { ActiveNewsFilters } from './active-news-filters';
import { Feeds } from './formats';
import { setHead } from './head';
import { rememberScroll } from './location';
import { readMore, useNews, type NewsPage as Page } from './news-data';
import { NewsItem } from './news-item';
import { NewsSearchForm } from './news-search-form';
import { Trouble } from './trouble';
import { useOffice, useOfficeOf } from './office';
import { useMunicipality } from './municipality';
import { newsAddress, type NewsSearch } from './search';

export function NewsPage({ search }: { search: NewsSearch }) {
  const { path, reading, replace, retry } = useNews(search);
  useOfficeOf(search.unit);
  const office = useOffice()?.name;
  const unit = reading.data?.items.find((item) => item.unit.slug === search.unit)?.unit;
  const place = useMunicipality(search.municipality);
  const title = titleOf(search, unit?.name, place);
  const { tag, unit: slug, municipality } = search;
  const address = newsAddress({ tag, unit: slug, municipality });
  useEffect(() => {
    setHead({
      title: title ?? 'Sala de imprensa',
      description: 'Releases, notas oficiais e avisos de pauta publicados pela assessoria.',
      address,
      office,
    });
  }, [title, address, office]);
  return (
    <>
      <h1 className={title ? undefined : 'visually-hidden'}>{title ?? 'Últimas publicações'}</h1>
      <NewsSearchForm search={search} />
      <ActiveNewsFilters search={search} />
      {reading.problem ? (
        <Trouble problem={reading.problem} onRetry={retry} />
      ) : reading.data ? (
        <News path={path} page={reading.data} onMore={replace} narrowed={path.includes('&')} />
      ) : (
        <p role="status" className="quiet">
          Carregando…
        </p>
      )}
      <Feeds search={search} />
    </>
  );
}

/** What the list is of, in words; null for the whole. */
function titleOf({ q, tag, unit }: NewsSearch, unitName?: string, place?: string): string | null {
  if (q) return `Busca: ${q}`;
  const parts = [tag && `Assunto: ${tag}`, unit && (unitName ?? unit), place].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : null;
}

interface NewsProps {
  path: string;
  page: Page;
  narrowed: boolean;
  onMore: (page: Page) => void;
}

function News({ path, page, narrowed, onMore }: NewsProps) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function more(): Promise<void> {
    setBusy(true);
    setFault(null);
    try {
      const before = page.items.length;
      onMore(await readMore(path, page));
      rememberScroll();
      // The button stays under the finger; the keyboard goes on with what is new.
      requestAnimationFrame(() => {
        document.querySelectorAll<HTMLElement>('.news a.headline')[before]?.focus();
      });
    } catch (error) {
      setFault(toProblem(error).message);
    } finally {
      setBusy(false);
    }
  }

  if (page.items.length === 0) {
    return (
      <p role="status" className="quiet">
        {narrowed
          ? 'Nada foi encontrado assim. Tente menos palavras ou retire um filtro.'
          : 'Ainda não há publicações.'}
      </p>
    );
  }
  return (
    <>
      <ul className="news">
        {page.items.map((item) => (
          <NewsItem key={item.id} item={item} />
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {plural(page.items.length, 'texto', 'textos')} na lista{page.next ? '' : ', fim da lista'}
      </p>
      {fault && <p role="alert">{fault}</p>}
      {page.next ? (
        <button type="button" className="more" disabled={busy} onClick={() => void more()}>
          {busy ? 'Carregando…' : 'Mais textos'}
        </button>
      ) : (
        <p className="quiet">Fim da lista</p>
      )}
    </>
  );
}
