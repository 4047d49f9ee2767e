import { useMemo, useRef, type MouseEvent } from 'react';
import type { Release } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { ArticleText } from '@/ui/article-text';
import { markPassages, type Mark } from '../comments/passages';
import { SelectionButton } from '../comments/selection-button';
import type { Remarks } from '../comments/use-remarks';
import { MarkedTitle } from './marked-title';
import classes from './release-article.module.css';

interface Props {
  release: Release;
  /** The page has a title of its own above. */
  below?: boolean;
  /** What is said of its passages, where that is shown. */
  remarks?: Remarks;
}

const NONE: Mark[] = [];

/** The release as a reader will meet it, at newspaper measure. */
export function ReleaseArticle({ release, below = false, remarks }: Props) {
  const Heading = below ? 'h3' : 'h1';
  const { title, subtitle, summary, dateline, byline, body_html, unit, kind } = release;
  const marks = remarks?.marks ?? NONE;
  const head = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const html = useMemo(
    () =>
      markPassages(
        body_html,
        marks.filter(({ anchor }) => anchor.field === 'body'),
      ),
    [body_html, marks],
  );
  const inTitle = marks.filter(({ anchor }) => anchor.field === 'title');

  function open({ target }: MouseEvent): void {
    const mark = target instanceof Element ? target.closest('[data-thread]') : null;
    if (mark instanceof HTMLElement && mark.dataset.thread) remarks?.open(mark.dataset.thread);
  }

  return (
    // The buttons in the text are what is pressed; they cannot have handlers of their own.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <article className={classes.article} lang={release.language} onClick={open}>
      <header>
        <p className={classes.kicker}>
          {releaseKinds[kind]} · {unit.name}
        </p>
        <Heading ref={head} className={classes.title}>
          {title ? <MarkedTitle title={title} marks={inTitle} /> : 'Sem título'}
        </Heading>
        {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
        {byline && <p className={classes.byline}>{byline}</p>}
      </header>
      {summary && <p className={classes.summary}>{summary}</p>}
      {dateline && <p className={classes.dateline}>{dateline}</p>}
      {body_html ? (
        <div ref={body}>
          <ArticleText html={html} />
        </div>
      ) : (
        <p className={classes.empty}>Ainda não há texto.</p>
      )}
      {remarks && release.allowed_actions.includes('comment') && (
        <SelectionButton title={head} body={body} onPick={remarks.about} />
      )}
    </article>
  );
}
