import type { NewsSearch } from './search';

/** The release as a file, and the feed: what the server's own page offers as well. */
export function ReleaseFormats({ slug }: { slug: string }) {
  const file = `/api/v1/public/releases/${encodeURIComponent(slug)}`;
  return (
    <nav className="formats" aria-label="Outros formatos">
      <a href={`/imprensa/${encodeURIComponent(slug)}/kit.zip`} type="application/zip" download>
        Baixar tudo
      </a>
      <a href={`${file}.pdf`} type="application/pdf">
        PDF
      </a>
      <a href={`${file}.txt`} type="text/plain">
        Texto
      </a>
      <a href="/feeds/releases.rss" type="application/rss+xml">
        RSS
      </a>
    </nav>
  );
}

/** The feeds of what is listed: by subject, unit and municipality; a search has none. */
export function Feeds({ search }: { search: NewsSearch }) {
  const query = new URLSearchParams();
  for (const key of ['tag', 'unit', 'municipality'] as const) {
    const value = search[key];
    if (value !== undefined) query.set(key, value);
  }
  const suffix = query.size > 0 ? `?${query.toString()}` : '';
  return (
    <nav className="formats" aria-label="Feeds">
      <a href={`/feeds/releases.rss${suffix}`} type="application/rss+xml">
        RSS
      </a>
      <a href={`/feeds/releases.atom${suffix}`} type="application/atom+xml">
        Atom
      </a>
      <a href={`/feeds/releases.json${suffix}`} type="application/feed+json">
        JSON Feed
      </a>
    </nav>
  );
}
