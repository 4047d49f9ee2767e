import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './article-text.css';

/**
 * The look of a release's text, for whatever holds it: read, written or printed. The server's own pages use the same
 * class.
 */
export const articleText = 'release-text';

/**
 * A release's text as the server keeps it: the documented subset of HTML, sanitised by an allow-list on the
 * way in. This is the only place that puts markup from the server into the page.
 */
export function ArticleText({ html, className = '' }: { html: string; className?: string }) {
  return (
    <div className={`${articleText} ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
  );
}
