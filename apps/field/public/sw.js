/* Keeps the page itself on the phone; answers live in IndexedDB and are none of its business. */
const SHELL = 'ikrar-shell';
const PATIENCE = 4000;

/** A file and, before it, all that it names: a broken connection leaves the old set whole. */
async function keep(path, file, begun = new Set()) {
  begun.add(path); // they name each other
  const cache = await caches.open(SHELL);
  const text = await file.clone().text();
  for (const [, name] of text.matchAll(/["'`](?:\.?\/)?([\w-]+\.(?:js|css|svg|webmanifest))["'`]/g)) {
    const part = `/${name}`;
    if (begun.has(part) || (await cache.match(part))) continue;
    await keep(part, await fetchWhole(part), begun);
  }
  await cache.put(path, file);
}

async function fetchWhole(path) {
  const file = await fetch(path, { cache: 'no-cache' });
  if (!file.ok) throw new Error(`${path} answered ${file.status}.`);
  return file;
}

/** The newest page when the network answers in time, else the one on the phone. */
async function openPage(event) {
  const kept = await caches.match('/');
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((page) => page.ok && keep('/', page.clone())));
  if (!kept) return fresh;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  const usable = fresh.then((page) => (page.ok ? page : kept));
  return Promise.race([usable, late]).catch(() => kept);
}

addEventListener('install', (event) =>
  event.waitUntil(
    fetchWhole('/')
      .then((page) => keep('/', page))
      .then(skipWaiting),
  ),
);
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || /^\/(admin|api)(\/|$)/.test(pathname)) return;
  if (mode === 'navigate') event.respondWith(openPage(event));
  else event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
