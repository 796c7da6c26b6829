// Utan nätverk: keeps the files of one build in the browser, and answers with them for as long as pages use that build.

declare const self: ServiceWorkerGlobalScope;
/** Which build this is, set when the application is built. */
declare const __BUILD__: string;
/** Its files by their path, each with the fingerprint that it must have. */
declare const __FILES__: Readonly<Record<string, string>>;

const SCOPE = self.registration.scope;
/** What all builds of this page begin with; another page of the same server begins otherwise. */
const OURS = `halsoval ${SCOPE} `;
const OWN = OURS + __BUILD__;
/** The files are the same whoever asks, whatever a server says of that. */
const ALIKE = { ignoreVary: true };

self.addEventListener('install', (event) => event.waitUntil(fill()));
// Only the first one, and one that a user has asked for, is ever active while pages are open.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(SCOPE)) event.respondWith(answer(request));
});
self.addEventListener('message', (event) => {
  if (event.data === 'replace') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(fill().then(tidy).catch(ignore));
});

/** Fetches what is missing of the build: all of it or, where a file is of another build, nothing. */
async function fill(): Promise<void> {
  const cache = await caches.open(OWN);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.entries(__FILES__).filter(([path]) => !kept.has(new URL(path, SCOPE).href));
  await cache.addAll(
    missing.map(([path, integrity]) => new Request(new URL(path, SCOPE), { integrity, cache: 'no-cache' })),
  );
}

/** The page itself is always of this build; parts of it that are asked for later may be of one before. */
async function answer(request: Request): Promise<Response> {
  const own = await caches.open(OWN);
  if (request.mode === 'navigate') return (await own.match(pageOf(request.url), ALIKE)) ?? fetch(request);
  return (await own.match(request, ALIKE)) ?? (await caches.match(request, ALIKE)) ?? fetch(request);
}

/** Where the page is kept, by whichever of its names it is asked for. */
function pageOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

/** Takes away builds that no page uses: each page holds a lock with its build's name. */
async function tidy(): Promise<void> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS) || name === OWN) continue;
    // One that waits to be asked for is not used yet.
    if (self.registration.waiting || self.registration.installing) return;
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && caches.delete(name));
  }
}

/** Without a network the files stay as they are, until the next time. */
function ignore(): void {
  return undefined;
}
