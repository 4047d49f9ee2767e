import type { Release } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { ArticleText } from '@/ui/article-text';
import classes from './release-article.module.css';

interface Props {
  release: Release;
  /** The page has a title of its own above. */
  below?: boolean;
}

/** The release as a reader will meet it, at newspaper measure. */
export function ReleaseArticle({ release, below = false }: Props) {
  const Heading = below ? 'h3' : 'h1';
  const { title, subtitle, summary, dateline, byline, body_html, unit, kind } = release;
  return (
    <article className={classes.article} lang={release.language}>
      <header>
        <p className={classes.kicker}>
          {releaseKinds[kind]} · {unit.name}
        </p>
        <Heading className={classes.title}>{title || 'Sem título'}</Heading>
        {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
        {byline && <p className={classes.byline}>{byline}</p>}
      </header>
      {summary && <p className={classes.summary}>{summary}</p>}
      {dateline && <p className={classes.dateline}>{dateline}</p>}
      {body_html ? (
        <ArticleText html={body_html} />
      ) : (
        <p className={classes.empty}>Ainda não há texto.</p>
      )}
    </article>
  );
}
