export interface Head {
  title: string;
  description: string;
  /** Withdrawn or unknown pages are not for search engines. */
  hidden?: boolean;
}

/** Keeps the tab and the shared card in step with the page on client navigation; the server wrote the first. */
export function setHead({ title, description, hidden = false }: Head): void {
  document.title = title;
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
