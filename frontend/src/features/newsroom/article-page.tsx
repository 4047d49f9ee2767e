import { useEffect } from 'react';
import { formatClock, formatDay } from '@/lib/dates';
import { formatStamp } from '@/lib/office-time';
import { releaseKinds } from '@/lib/glossary';
import { ArticleText } from '@/ui/article-text';
import type { PublicRelease } from '@/api/types';
import { ReleaseFormats } from './formats';
import { setHead } from './head';
import { HiddenPage } from './hidden-page';
import { NewsLink } from './location';
import { nameOf } from './municipality';
import { useArticle } from './news-data';
import { NotFoundPage } from './not-found-page';
import { useOffice, useOfficeOf } from './office';
import { newsAddress } from './search';
import { ShareBar } from './share-bar';
import { Trouble } from './trouble';
import { WithdrawnPage } from './withdrawn-page';

export function ArticlePage({ slug }: { slug: string }) {
  const { reading, retry } = useArticle(slug);
  const { data, problem } = reading;
  if (data) return <Article release={data} />;
  if (problem?.status === 404) return <NotFoundPage />;
  if (problem?.status === 410) return <WithdrawnPage reason={problem.reason} />;
  if (problem?.status === 451) return <HiddenPage detail={problem.detail} />;
  if (problem) return <Trouble problem={problem} onRetry={retry} />;
  return (
    <p role="status" className="quiet">
      Carregando…
    </p>
  );
}

function Article({ release }: { release: PublicRelease }) {
  const { title, subtitle, summary, byline, dateline, published_at, updated_at, unit } = release;
  useOfficeOf(unit.slug);
  const office = useOffice()?.name;
  useEffect(() => {
    setHead({ title, description: summary ?? subtitle ?? title, office });
  }, [title, summary, subtitle, office]);
  const changed = Date.parse(updated_at) - Date.parse(published_at) > 60_000;
  return (
    <article className="article" lang={release.language}>
      <header>
        <p className="kicker">
          <NewsLink href={newsAddress({ kind: release.kind })}>
            {releaseKinds[release.kind]}
          </NewsLink>
          {' · '}
          <NewsLink href={newsAddress({ unit: unit.slug })}>{unit.name}</NewsLink>
        </p>
        <h1>{title}</h1>
        {subtitle && <p className="subtitle">{subtitle}</p>}
        <address>
          {byline && <span>{byline}</span>}
          <span>
            <time dateTime={published_at}>
              {formatDay(published_at)}, {formatClock(published_at)}
            </time>
            {changed && (
              <>
                {' · atualizado em '}
                <time dateTime={updated_at}>
                  {formatDay(updated_at)}, {formatClock(updated_at)}
                </time>
              </>
            )}
          </span>
        </address>
        {release.corrections.length > 0 && (
          <p className="corrected">
            <a href="#correcoes">Este texto foi corrigido</a>
          </p>
        )}
        <ShareBar title={title} />
      </header>
      {dateline && <p className="dateline">{dateline}</p>}
      <ArticleText html={release.body_html} />
      <Corrections corrections={release.corrections} />
      {release.tags.length + release.municipalities.length > 0 && (
        <footer>
          <ul className="chips" aria-label="Assuntos">
            {release.tags.map((tag) => (
              <li key={tag}>
                <NewsLink href={newsAddress({ tag })}>#{tag}</NewsLink>
              </li>
            ))}
            {release.municipalities.map((place) => (
              <li key={place.code}>
                <NewsLink href={newsAddress({ municipality: String(place.code) })}>
                  {nameOf(place)}
                </NewsLink>
              </li>
            ))}
          </ul>
        </footer>
      )}
      <ReadOn related={release.related} />
      <ReleaseFormats slug={release.slug} />
      <p className="print-only">{location.origin + location.pathname}</p>
    </article>
  );
}

/** What the office leads readers on to. */
function ReadOn({ related }: Pick<PublicRelease, 'related'>) {
  if (related.length === 0) return null;
  return (
    <section className="read-on" aria-labelledby="leia-tambem">
      <h2 id="leia-tambem">Leia também</h2>
      <ul>
        {related.map(({ slug, title, url, published_at }) => (
          <li key={slug}>
            <NewsLink href={url}>{title}</NewsLink>
            <time dateTime={published_at}>{formatDay(published_at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the words and the place in which the page that the server sends has them. */
function Corrections({ corrections }: Pick<PublicRelease, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <section id="correcoes" className="corrections" aria-label="Correções" tabIndex={-1}>
      {corrections.map(({ at, note }) => (
        <p key={at}>
          <strong>
            Correção, <time dateTime={at}>{formatStamp(at)}</time>:
          </strong>{' '}
          {note}
        </p>
      ))}
    </section>
  );
}
