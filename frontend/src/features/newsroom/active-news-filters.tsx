import type { ReleaseKind } from '@/api/types';
import { releaseKinds } from '@/lib/glossary';
import { NewsLink } from './location';
import { useMunicipality } from './municipality';
import { newsAddress, newsFilters, type NewsFilter, type NewsSearch } from './search';

function label(key: NewsFilter, value: string, municipality: string | undefined): string {
  const day = value.split('-').reverse().join('/');
  switch (key) {
    case 'q':
      return `«${value}»`;
    case 'kind':
      return value in releaseKinds ? releaseKinds[value as ReleaseKind] : value;
    case 'tag':
      return `#${value}`;
    case 'unit':
      return `Órgão: ${value}`;
    case 'municipality':
      return municipality ?? value;
    case 'from':
      return `Desde ${day}`;
    case 'to':
      return `Até ${day}`;
  }
}

/** What narrows the list; each is the way to the list without it. */
export function ActiveNewsFilters({ search }: { search: NewsSearch }) {
  const municipality = useMunicipality(search.municipality);
  const active = newsFilters.flatMap((key) => {
    const value = search[key];
    return value === undefined ? [] : [{ key, text: label(key, value, municipality) }];
  });
  if (active.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filtros em uso">
      {active.map(({ key, text }) => (
        <li key={key}>
          <NewsLink
            href={newsAddress({ ...search, [key]: undefined })}
            aria-label={`Retirar o filtro ${text}`}
          >
            {text} <span aria-hidden>×</span>
          </NewsLink>
        </li>
      ))}
    </ul>
  );
}
