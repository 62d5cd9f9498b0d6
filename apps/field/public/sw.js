/* Keeps the page itself on the phone. Answers are none of its business: they live in IndexedDB. */
const SHELL = 'ikrar-shell';
const PATIENCE = 4000;

/** The page and all that it names, fetched first, stored last: a broken connection leaves the old set whole. */
async function keepShell(page) {
  const cache = await caches.open(SHELL);
  const html = await page.clone().text();
  const named = html.matchAll(/(?:src|href)="\/?([\w-]+\.(?:js|css|svg|webmanifest))"/g);
  for (const name of new Set(Array.from(named, ([, name]) => `/${name}`))) {
    if (!(await cache.match(name))) await cache.add(name);
  }
  await cache.put('/', page);
}

async function fetchShell() {
  const page = await fetch('/', { cache: 'no-cache' });
  if (!page.ok) throw new Error(`The page answered ${page.status}.`);
  return keepShell(page);
}

/** The newest page when the network answers in time, else the one on the phone. */
async function openPage(event) {
  const kept = await caches.match('/');
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then((page) => page.ok && keepShell(page.clone())));
  if (!kept) return fresh;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  const usable = fresh.then((page) => (page.ok ? page : kept));
  return Promise.race([usable, late]).catch(() => kept);
}

addEventListener('install', (event) => event.waitUntil(fetchShell().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || /^\/(admin|api)(\/|$)/.test(pathname)) return;
  if (mode === 'navigate') event.respondWith(openPage(event));
  else event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
