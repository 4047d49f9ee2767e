export interface Head {
  /** Of the page; the name of the office is added. */
  title: string;
  description: string;
  /** The one address of what the page shows, where that is not its path alone. */
  address?: string | undefined;
  /** Who speaks, if it is known. */
  office?: string | undefined;
  /** Withdrawn or unknown pages are not for search engines. */
  hidden?: boolean;
}

/** The office's name, as the server put it into the page or it changed since. */
export function siteName(): string {
  const tag = document.head.querySelector<HTMLMetaElement>('meta[property="og:site_name"]');
  return tag?.content ?? 'Assessoria de Comunicação';
}

/** Keeps the tab and the shared card in step with the page on client navigation; the server wrote the first. */
export function setHead({ title, description, office, address, hidden = false }: Head): void {
  if (office !== undefined) meta('property', 'og:site_name', office);
  document.title = `${title} · ${siteName()}`;
  const url = location.origin + location.pathname;
  forgetServed(url);
  meta('name', 'description', description);
  meta('property', 'og:title', title);
  meta('property', 'og:description', description);
  meta('property', 'og:url', url);
  meta('name', 'robots', hidden ? 'noindex' : 'index, follow');
  let canonical = document.head.querySelector<HTMLLinkElement>('link[rel=canonical]');
  canonical ??= document.head.appendChild(document.createElement('link'));
  canonical.rel = 'canonical';
  canonical.href = address === undefined ? url : location.origin + address;
}

/** What the server told readers and search engines of the page that it sent does not hold for the next one. */
function forgetServed(url: string): void {
  const served = document.head.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content;
  if (served === undefined || new URL(served, url).pathname === location.pathname) return;
  const told = 'link[rel=alternate], script[type="application/ld+json"]';
  document.head.querySelectorAll(told).forEach((tag) => tag.remove());
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
