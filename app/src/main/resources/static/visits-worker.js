// Keeps the two pages that a working group needs in a ward without network: units of today, and the note.
// Everything else goes to the network as if this were not here.
const KEPT = "daihoi-visits-1";
const PAGE = /^\/c\/[^/]+\/visits(\/note)?$/;
const ASSET = /^\/(assets|vendor|fonts)\//;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (address.origin !== self.location.origin) return;
  // Who signs out leaves nothing of the wards behind.
  if (address.pathname === "/sign-out") { event.waitUntil(caches.delete(KEPT)); return; }
  if (event.request.method !== "GET") return;
  if (event.request.mode === "navigate" && (PAGE.test(address.pathname) || address.pathname === "/visits")) {
    event.respondWith(page(event.request, address));
  } else if (ASSET.test(address.pathname)) {
    event.respondWith(asset(event.request, address));
  }
});

// The address without what narrows it: one note serves all wards.
async function page(request, address) {
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected && PAGE.test(address.pathname)) await keep(address.pathname, answer.clone());
    return answer;
  } catch (fault) {
    const kept = await find(address.pathname);
    if (kept) return kept;
    throw fault;
  }
}

async function find(path) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(path);
  if (kept || path !== "/visits") return kept;
  for (const request of await cache.keys()) {
    if (/^\/c\/[^/]+\/visits$/.test(new URL(request.url).pathname)) return cache.match(request);
  }
  return undefined;
}

async function asset(request, address) {
  try {
    const answer = await fetch(request);
    if (answer.ok) await keep(address.pathname, answer.clone());
    return answer;
  } catch (fault) {
    const kept = await find(address.pathname);
    if (kept) return kept;
    throw fault;
  }
}

async function keep(path, answer) {
  const cache = await caches.open(KEPT);
  await cache.put(path, answer);
}
