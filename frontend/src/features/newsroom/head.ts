export interface Head {
  /** Of the page; the name of the office is added. */
  title: string;
  description: string;
  /** Withdrawn or unknown pages are not for search engines. */
  hidden?: boolean;
}

/** The office's name, as the server put it into the page. */
export function siteName(): string {
  const tag = document.head.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  return tag?.content ?? 'Assessoria de Comunicação';
}

/** Keeps the tab and the shared card in step with the page on client navigation; the server wrote the first. */
export function setHead({ title, description, hidden = false }: Head): void {
  document.title = `${title} · ${siteName()}`;
  const url = location.origin + location.pathname;
  meta('name', 'description', description);
  meta('property', 'og:title', title);
  meta('property', 'og:description', description);
  meta('property', 'og:url', url);
  meta('name', 'robots', hidden ? 'noindex' : 'index, follow');
  let canonical = document.head.querySelector<HTMLLinkElement>('link[rel=canonical]');
  canonical ??= document.head.appendChild(document.createElement('link'));
  canonical.rel = 'canonical';
  canonical.href = url;
}

function meta(kind: 'name' | 'property', key: string, content: string): void {
  let tag = document.head.querySelector<HTMLMetaElement>(`meta[${kind}="${key}"]`);
  if (!tag) {
    tag = document.createElement('meta');
    tag.setAttribute(kind, key);
    document.head.append(tag);
  }
  tag.content = content;
}
