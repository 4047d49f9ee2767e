/* Today's agenda where there is no signal: the program from what was fetched before. Data never passes through here. */
const SHELL = 'pauta-shell';
const MOST = 250;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (/^\/(hoje|agenda|)(\/|$)/.test(pathname)) event.respondWith(page(request));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(asset(request));
  } else if (pathname === '/color-scheme.js' || pathname === '/icon.svg') {
    event.respondWith(fetch(request).catch(() => kept(request)));
  }
});

async function page(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(SHELL)).put('/', answer.clone());
    return answer;
  } catch {
    return kept('/');
  }
}

/** Their names carry their hash: the same name is the same file for ever. */
async function asset(request) {
  const found = await caches.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(SHELL);
    await cache.put(request, answer.clone());
    const keys = await cache.keys();
    const old = keys.filter(({ url }) => new URL(url).pathname.startsWith('/assets/'));
    await Promise.all(old.slice(0, Math.max(0, old.length - MOST)).map((key) => cache.delete(key)));
  }
  return answer;
}

async function kept(request) {
  return (await caches.match(request)) ?? Response.error();
}
