// Keeps the live region of a page fresh from the event stream, without moving what the reader is
// looking at: focus, scroll, open details, ticked boxes and selected text stay.

import { Waits } from "./waits.js";
import { clock } from "./written.js";

// waiting is the newest state that came while the reader had text selected.
let waiting = null;

// What the reader did to the page is not the server's to change: open details.
const kept = new Set(["open", "data-changed"]);

const area = document.getElementById("live");
if (area && "EventSource" in window) follow(area);

function follow(area) {
  const news = document.getElementById("live-news");
  const say = teller();
  const stream = connect(area.dataset.live, {
    open: () => say("connected"),
    lost: () => say("lost"),
    ended: () => {
      say("ended");
      news.textContent = document.querySelector("#live-state .ended").textContent;
    },
    state: (html) => {
      const changed = exchange(document.getElementById("live-region"), html);
      say("connected", new Date());
      if (changed.length === 0) return;
      const named = changed.slice(0, 3).join("; ");
      news.textContent = `${area.dataset.changedText} ${named}${changed.length > 3 ? "…" : ""}`;
    },
  });
  document.addEventListener("selectionchange", () => {
    const region = document.getElementById("live-region");
    if (waiting && !selectedWithin(region)) exchange(region, waiting);
  });
  addEventListener("pagehide", stream.leave);
  addEventListener("online", stream.hurry);
  // A page that comes back from the browser's history was asleep, and has missed what happened: perhaps
  // that its reader signed out, and somebody else sits there now. It is asked for anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

// teller returns what shows how the connection stands, with the time of the newest figures.
function teller() {
  const state = document.getElementById("live-state");
  const time = document.getElementById("live-time");
  let last = new Date();
  return (how, now = last) => {
    last = now;
    time.dateTime = last.toISOString();
    time.textContent = clock(last);
    state.dataset.state = how;
    state.hidden = false;
  };
}

// connect keeps an event stream open. A browser reconnects by itself when the line breaks, but gives up
// after any answer other than 200: 503 while the database restarts, 502 of a proxy, 429. Then it is
// tried again here, unless the session has ended.
export function connect(url, on) {
  let source = null;
  let timer = 0;
  const waits = new Waits();

  const open = () => {
    leave();
    source = new EventSource(url);
    source.addEventListener("open", () => {
      waits.over();
      on.open();
    });
    source.addEventListener("state", (event) => on.state(event.data));
    source.addEventListener("error", () => {
      on.lost();
      if (source?.readyState === EventSource.CLOSED) again();
    });
  };
  const leave = () => {
    clearTimeout(timer);
    timer = 0;
    source?.close();
    source = null;
  };
  const again = () => {
    leave();
    const attempt = setTimeout(async () => {
      const over = await signedOut(url);
      if (timer !== attempt) return; // the page was left, or has connected, while this was asked
      if (over) on.ended();
      else open();
    }, waits.next());
    timer = attempt;
  };
  const hurry = () => {
    if (source?.readyState !== EventSource.OPEN) open();
  };
  open();
  return { leave, hurry };
}

// signedOut asks the stream's address, since an event stream does not tell why it was refused.
async function signedOut(url) {
  const asked = new AbortController();
  try {
    return (await fetch(url, { signal: asked.signal })).status === 401;
  } catch {
    return false; // no network: the next attempt will tell
  } finally {
    asked.abort();
  }
}

// exchange turns the old region into the new one and returns what changed, in words.
function exchange(old, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const fresh = page.getElementById("live-region");
  if (!old || !fresh) return [];
  if (selectedWithin(old)) {
    waiting = html;
    return [];
  }
  waiting = null;
  const before = figures(old);
  morph(old, fresh);
  const changed = [];
  for (const [key, now] of figures(old)) {
    const then = before.get(key);
    if (then === undefined || then.text === now.text) continue;
    flash(now.element);
    if (now.label) changed.push(now.label);
  }
  return [...new Set(changed)];
}

function selectedWithin(region) {
  const selection = getSelection();
  return selection && !selection.isCollapsed && region.contains(selection.anchorNode);
}

// figures are the parts marked data-watch, by the nearest id and their place below it.
function figures(region) {
  const found = new Map();
  for (const element of region.querySelectorAll("[data-watch]")) {
    const home = element.closest("[id]");
    let key = home.id;
    for (let n = 1; found.has(key); n++) key = `${home.id}/${n}`;
    const label = element.getAttribute("aria-label");
    found.set(key, { element, label, text: label ?? element.textContent.trim() });
  }
  return found;
}

function flash(element) {
  element.removeAttribute("data-changed");
  requestAnimationFrame(() => element.setAttribute("data-changed", ""));
  setTimeout(() => element.removeAttribute("data-changed"), 2500);
}

// morph makes old equal to fresh with as few touches as it can. Elements with the same id are the same.
function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  attributes(old, fresh);
  let at = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const match = partner(at, wanted, old);
    if (!match) {
      old.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    if (match === at) at = at.nextSibling;
    else old.insertBefore(match, at);
    if (match.nodeType === Node.ELEMENT_NODE) morph(match, wanted);
    else if (match.data !== wanted.data) match.data = wanted.data;
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

// partner finds the node among the remaining ones that stands for the wanted one.
function partner(at, wanted, parent) {
  if (wanted.id) {
    const same = document.getElementById(wanted.id);
    return same && same.parentNode === parent && same.nodeName === wanted.nodeName ? same : null;
  }
  return at && at.nodeType === wanted.nodeType && at.nodeName === wanted.nodeName && !at.id ? at : null;
}

function attributes(old, fresh) {
  for (const { name, value } of fresh.attributes) {
    if (!kept.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!kept.has(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
}
