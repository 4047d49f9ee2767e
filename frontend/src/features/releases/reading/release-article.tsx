import type { Release } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { ArticleText } from '@/ui/article-text';
import classes from './release-article.module.css';

/** The release as a reader will meet it, at newspaper measure. */
export function ReleaseArticle({ release }: { release: Release }) {
  const { title, subtitle, summary, dateline, byline, body_html, unit, kind } = release;
  return (
    <article className={classes.article} lang={release.language}>
      <header>
        <p className={classes.kicker}>
          {releaseKinds[kind]} · {unit.name}
        </p>
        <h1 className={classes.title}>{title || 'Sem título'}</h1>
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
