import { useEffect, useLayoutEffect, useRef } from 'react';
import { ArticlePage } from './article-page';
import { scrollOfEntry, useAddress } from './location';
import { Colophon, Masthead } from './masthead';
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
      <Masthead latest={isList} />
      <main id="texto" tabIndex={-1}>
        {isList ? (
          <NewsPage search={parseNewsSearch(address.searchParams)} />
        ) : slug ? (
          <ArticlePage key={slug} slug={decode(slug)} />
        ) : (
          <NotFoundPage />
        )}
      </main>
      <Colophon />
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
