// Lets the desk be opened without a network: asks the service worker to keep this page, and says when the page
// is such a copy. Browsers allow it over HTTPS and on this computer itself only.

import { moment } from "./written.js";

const saved = document.documentElement.dataset.saved;
if (saved) sayCopy(new Date(saved));

const list = document.getElementById("saved-desks");
if (list && "caches" in window) listCopies(list);

if (isSecureContext && "serviceWorker" in navigator) {
  addEventListener("load", keep);
  // Whoever signs out leaves no page behind, even when there is no network to sign out by.
  document.querySelector('form[action="/logout"]')?.addEventListener("submit", forgetPages);
}

async function keep() {
  try {
    await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  } catch {
    return; // the browser forbids it: then the desk opens with a network only
  }
  if (!location.pathname.startsWith("/entry/") || saved) return;
  const worker = (await navigator.serviceWorker.ready).active;
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  worker.postMessage({ keep: location.href, files: files.filter((name) => name.startsWith(`${location.origin}/static/`)) });
}

async function forgetPages() {
  for (const name of await caches.keys()) if (name.startsWith("tiendo-pages-")) await caches.delete(name);
}

function sayCopy(at) {
  const notice = document.getElementById("saved-copy");
  const time = notice.querySelector("time");
  time.dateTime = at.toISOString();
  time.textContent = moment(at);
  notice.hidden = false;
}

// listCopies names the desks that can be opened now, each once: the newest of its copies, by its columns.
async function listCopies(list) {
  const found = new Map();
  for (const name of await caches.keys()) {
    if (name !== `tiendo-pages-${list.dataset.account}`) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!new URL(request.url).pathname.startsWith("/entry/")) continue;
      const copy = await cache.match(request, { ignoreVary: true });
      const at = new Date(copy.headers.get("X-Tiendo-Saved"));
      const title = titleOf(new DOMParser().parseFromString(await copy.text(), "text/html"));
      if (!(found.get(title)?.at > at)) found.set(title, { at, line: line(request.url, title, at) });
    }
  }
  list.append(...[...found.values()].sort((a, b) => b.at - a.at).map((desk) => desk.line));
  document.getElementById("no-saved-desks").hidden = list.children.length > 0;
}

// titleOf is a desk's title with the term and the columns that it shows.
function titleOf(desk) {
  const term = desk.getElementById("grid")?.dataset.term;
  const columns = desk.querySelector(".grid-choices [aria-current]")?.textContent;
  return [desk.title.split(" · ")[0], columns, term].filter(Boolean).join(" · ");
}

function line(address, title, at) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const when = document.createElement("span");
  link.href = address;
  link.textContent = title;
  when.className = "soft";
  when.textContent = ` ${moment(at)}`;
  item.append(link, when);
  return item;
}
