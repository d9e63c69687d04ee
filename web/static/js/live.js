// Keeps the live region of a page fresh from the event stream, without moving what the reader is
// looking at: focus, scroll, open details, ticked boxes and selected text stay.

import { morph } from "./morph.js";
import { Waits } from "./waits.js";
import { clock } from "./written.js";

// waiting is the newest state that came while the reader had text selected.
let waiting = null;

// known names the newest state that came, whatever page it was of.
let known = "";

// following is the stream of this page; nothing where it has none.
let following = { leave() {}, hurry() {} };

const area = document.getElementById("live");
if (area && "EventSource" in window) follow(area);

// pause ends the stream while the reader goes from day to day: what it would send belongs to a day that was left.
export function pause() {
  following.leave();
  waiting = null;
  const state = document.getElementById("live-state");
  if (state) state.hidden = true;
}

// rejoin follows what the page shows now. A past day as it was known then does not change any more, and has no stream.
export function rejoin() {
  pause();
  if (area && "EventSource" in window) following = join(area);
}

function follow(area) {
  following = join(area);
  document.addEventListener("selectionchange", () => {
    const region = document.getElementById("live-region");
    if (waiting && !selectedWithin(region)) exchange(region, waiting);
  });
  addEventListener("pagehide", () => following.leave());
  addEventListener("online", () => following.hurry());
  // A page that comes back from the browser's history was asleep, and has missed what happened: perhaps
  // that its reader signed out, and somebody else sits there now. It is asked for anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

function join(area) {
  if (!area.dataset.live) return { leave() {}, hurry() {} };
  const news = document.getElementById("live-news");
  const say = teller();
  return connect(area.dataset.live, {
    open: () => say("connected"),
    lost: () => say("lost"),
    ended: () => {
      say("ended");
      news.textContent = document.querySelector("#live-state .ended").textContent;
    },
    state: (html, id) => {
      // What other scripts keep of pages is older than this, unless it is the state that was there before.
      if (id !== known) document.dispatchEvent(new Event("live-state"));
      known = id;
      const changed = exchange(document.getElementById("live-region"), html);
      say("connected", new Date());
      if (changed.length === 0) return;
      const named = changed.slice(0, 3).join("; ");
      news.textContent = `${area.dataset.changedText} ${named}${changed.length > 3 ? "…" : ""}`;
    },
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
    source.addEventListener("state", (event) => on.state(event.data, event.lastEventId));
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
