import type { SyntheticEvent } from 'react';
import { releaseKinds } from '@/lib/glossary';
import { goTo } from './location';
import { newsAddress, parseNewsSearch, type NewsSearch } from './search';

/** An ordinary form: it works the same before and without the script. */
export function NewsSearchForm({ search }: { search: NewsSearch }) {
  function send(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault();
    const typed = new URLSearchParams();
    for (const [key, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string') typed.set(key, value);
    }
    const { tag, unit, municipality } = search;
    goTo(newsAddress({ tag, unit, municipality, ...parseNewsSearch(typed) }));
  }

  const more = search.kind ?? search.from ?? search.to;
  return (
    <search>
      <form
        key={JSON.stringify(search)}
        className="search"
        action="/imprensa"
        method="get"
        onSubmit={send}
      >
        <div className="search-row">
          <label className="visually-hidden" htmlFor="q">
            Pesquisar nas publicações
          </label>
          <input
            id="q"
            name="q"
            type="search"
            enterKeyHint="search"
            placeholder="Pesquisar nas publicações"
            defaultValue={search.q}
          />
          <button type="submit">Pesquisar</button>
        </div>
        <details open={more !== undefined || undefined}>
          <summary>Tipo e período</summary>
          <div className="search-more">
            <label>
              Tipo
              <select name="kind" defaultValue={search.kind ?? ''}>
                <option value="">Todos</option>
                {Object.entries(releaseKinds).map(([kind, label]) => (
                  <option key={kind} value={kind}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            <label>
              De
              <input type="date" name="from" defaultValue={search.from} />
            </label>
            <label>
              Até
              <input type="date" name="to" defaultValue={search.to} />
            </label>
          </div>
        </details>
      </form>
    </search>
  );
}
