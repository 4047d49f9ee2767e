import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLocation } from './location';
import { learnMunicipality } from './municipality';
import { articlePath, listPath, preload } from './news-data';
import { Newsroom } from './newsroom';
import { parseNewsSearch } from './search';

/** Takes over from the content that the server sent, once it can show the same. */
export async function startNewsroom(root: HTMLElement): Promise<void> {
  startLocation();
  const search = parseNewsSearch(location.search);
  const slug = /^\/imprensa\/([^/]+)\/?$/.exec(location.pathname)?.[1];
  await Promise.all([
    preload(slug ? articlePath(decodeURIComponent(slug)) : listPath(search)),
    learnMunicipality(slug ? undefined : search.municipality),
  ]);
  createRoot(root).render(
    <StrictMode>
      <Newsroom />
    </StrictMode>,
  );
}
