import { useEffect, useLayoutEffect, useRef } from 'react';
import { ArticlePage } from './article-page';
import { siteName } from './head';
import { NewsLink, scrollOfEntry, useAddress } from './location';
import './newsroom.css';
import { NewsPage } from './news-page';
import { NotFoundPage } from './not-found-page';
import { parseNewsSearch } from './search';

/** The public side: no account, no component library, one column. */
export function Newsroom() {
  const address = useAddress();
  const slug = /^\/imprensa\/([^/]+)\/?$/.exec(address.pathname)?.[1];
  const place = address.pathname + address.search;
  const isList = /^\/imprensa\/?$/.test(address.pathname);
  useArrival(address.pathname, place);
  return (
    <div className="newsroom">
      <a className="skip" href="#texto">
        Ir para o texto
      </a>
      <header className="masthead">
        <NewsLink href="/imprensa" className="brand">
          Sala de imprensa
        </NewsLink>
        <span className="office">{siteName()}</span>
      </header>
      <main id="texto" tabIndex={-1}>
        {isList ? (
          <NewsPage search={parseNewsSearch(address.searchParams)} />
        ) : slug ? (
          <ArticlePage key={slug} slug={decode(slug)} />
        ) : (
          <NotFoundPage />
        )}
      </main>
      <footer className="colophon">
        <p>
          Textos de livre reprodução, citada a fonte. <a href="/entrar">Área de trabalho</a>
        </p>
      </footer>
    </div>
  );
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** A new page begins at its top, with the focus on its heading; one that is come back to, where it was left. */
function useArrival(path: string, place: string): void {
  const first = useRef(true);
  useLayoutEffect(() => {
    if (!first.current) window.scrollTo(0, scrollOfEntry() ?? 0);
  }, [place]);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    document.getElementById('texto')?.focus({ preventScroll: true });
  }, [path]);
}
