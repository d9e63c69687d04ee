// Opens the desk without a network. It keeps the visited pages /entry/… of the account that is signed in, with
// the files that they need, and nothing else: no other page, no answer of the API, no stream. The network always
// comes first. When the account changes, or signs out, what was kept of it is deleted.
//
// It speaks to nobody: what a person reads stands in the pages.

const pagesOf = "tiendo-pages-";
const files = "tiendo-files";
// patient is how long the network may take before a kept copy is shown, in milliseconds.
const patient = 4000;
// fresh is how old a kept copy may be, in milliseconds; kept is how many there are at most.
const fresh = 7 * 24 * 60 * 60 * 1000;
const kept = 30;
const offline = "/offline";
const lists = "/offline/files?of=";
const unable = new Set([502, 503, 504]);

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/static/")) event.respondWith(file(request));
  else if (request.mode === "navigate") event.respondWith(page(event, url));
});

self.addEventListener("message", (event) => {
  if (event.data?.keep) event.waitUntil(keepPage(new URL(event.data.keep), event.data.files ?? []));
});

const isDesk = (url) => /^\/entry\/[^/]+$/.test(url.pathname);

// addressOf is a desk's address without what only one visit says.
function addressOf(url) {
  const address = new URL(url);
  for (const part of ["saved", "lang", "theme"]) address.searchParams.delete(part);
  address.hash = "";
  return address.href;
}

// file serves what never changes: its name carries the hash of its content.
async function file(request) {
  const cached = await caches.match(request, { cacheName: files, ignoreVary: true });
  return cached ?? fetch(request);
}

async function page(event, url) {
  const copy = isDesk(url) ? copyOf(addressOf(url)) : Promise.resolve(null);
  const answer = fetch(event.request).then(async (response) => {
    await settleAccount(response);
    if (isDesk(url) && response.status === 200) event.waitUntil(store(addressOf(url), response.clone()));
    return response;
  });
  event.waitUntil(answer.catch(() => {}));
  const late = copy.then((found) => (found ? waited(patient).then(() => null) : new Promise(() => {})));
  const first = await Promise.race([answer.catch(() => null), late]);
  if (first && !unable.has(first.status)) return first;
  const found = await copy;
  if (found) return marked(found);
  return first ?? (await explained()) ?? answer;
}

const waited = (time) => new Promise((resolve) => setTimeout(resolve, time));

// settleAccount deletes what was kept of any account but the one that the answer is for. An answer that does not
// say is not ours: a proxy's page, or that of a network which wants to be signed in to.
async function settleAccount(response) {
  const account = response.headers.get("X-Tiendo-Account");
  if (account === null) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(pagesOf) && name !== pagesOf + account) await caches.delete(name);
  }
}

async function pages() {
  const name = (await caches.keys()).find((name) => name.startsWith(pagesOf));
  return name ? caches.open(name) : null;
}

async function copyOf(address) {
  const cache = await pages();
  const found = await cache?.match(address, { ignoreVary: true });
  if (!found) return null;
  if (Date.now() - Date.parse(found.headers.get("X-Tiendo-Saved")) < fresh) return found;
  await cache.delete(address);
  return null;
}

// store keeps a page under the account that it was made for, and makes room for it.
async function store(address, response) {
  const account = response.headers.get("X-Tiendo-Account");
  if (!account || account === "none") return;
  const headers = new Headers(response.headers);
  headers.set("X-Tiendo-Saved", new Date().toISOString());
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  const body = await response.text();
  const cache = await caches.open(pagesOf + account);
  await cache.put(address, new Response(body, { headers }));
  const desks = (await cache.keys()).filter((request) => isDesk(new URL(request.url)));
  for (const old of desks.slice(0, Math.max(0, desks.length - kept))) {
    await cache.delete(old);
    await cache.delete(lists + encodeURIComponent(old.url));
  }
}

// marked says in the page itself that it is a copy, and of when.
async function marked(copy) {
  const body = await copy.text();
  const saved = copy.headers.get("X-Tiendo-Saved");
  return new Response(body.replace("<html ", `<html data-saved="${saved}" `), { headers: copy.headers });
}

async function explained() {
  return (await (await pages())?.match(offline, { ignoreVary: true })) ?? null;
}

// keepPage takes in what an open desk is made of. The first page that a browser opens came before this worker did,
// so it is asked for once more.
async function keepPage(url, names) {
  const address = addressOf(url);
  const keeping = await pages();
  const wanted = [offline];
  if (isDesk(url) && !(await keeping?.match(address, { ignoreVary: true }))) wanted.push(address);
  for (const path of wanted) {
    const response = await fetch(path, { credentials: "same-origin" });
    await settleAccount(response);
    if (response.status === 200 && !response.redirected) await store(path, response);
  }
  const cache = await pages();
  if (!cache) return;
  const have = await caches.open(files);
  await Promise.all(names.map(async (name) => (await have.match(name, { ignoreVary: true })) ?? have.add(name)));
  await cache.put(lists + encodeURIComponent(address), new Response(JSON.stringify(names)));
  await prune(cache, have);
}

// prune deletes the files of earlier releases that no kept page names any more.
async function prune(cache, have) {
  const needed = new Set();
  for (const request of await cache.keys()) {
    if (!request.url.includes(lists)) continue;
    for (const name of await (await cache.match(request)).json()) needed.add(name);
  }
  for (const request of await have.keys()) if (!needed.has(request.url)) await have.delete(request);
}
