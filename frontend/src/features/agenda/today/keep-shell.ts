/**
 * Makes the program itself readable without a network: a worker that answers from what was fetched before. Only whoever
 * opens today's agenda gets it.
 */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void navigator.serviceWorker
    .register('/sw.js')
    // The page that shows the copy is not among what is on show now.
    .then(() => import('./kept-today-page'))
    .then(() => caches.open('pauta-shell'))
    .then((cache) => {
      // What this page was made of came before the worker did.
      const made = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ origin, pathname }) => origin === location.origin && isPart(pathname))
        .map(({ pathname }) => pathname);
      return Promise.all(
        ['/', ...new Set(made)].map((path) => cache.add(path).catch(() => undefined)),
      );
    })
    .catch(() => undefined);
}

function isPart(path: string): boolean {
  return path.startsWith('/assets/') || path === '/color-scheme.js' || path === '/icon.svg';
}
