// Keeps the live region of a page fresh from the event stream, without moving what the reader is
// looking at: focus, scroll, open details, ticked boxes and selected text stay.

// waiting is the newest state that came while the reader had text selected.
let waiting = null;

// What the reader did to the page is not the server's to change: open details, the tooltip.
const kept = new Set(["open", "data-changed"]);

const area = document.getElementById("live");
if (area && "EventSource" in window) follow(area);

function follow(area) {
  const state = document.getElementById("live-state");
  const news = document.getElementById("live-news");
  let last = new Date();
  const source = new EventSource(area.dataset.live);

  const say = (text, lost) => {
    const time = last.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
    state.textContent = text.replace("%s", time);
    state.dataset.state = lost ? "lost" : "connected";
    state.hidden = false;
  };
  source.addEventListener("open", () => say(state.dataset.connected, false));
  source.addEventListener("error", () => say(state.dataset.lost, true));
  source.addEventListener("state", (event) => {
    last = new Date();
    const changed = exchange(document.getElementById("live-region"), event.data);
    say(state.dataset.connected, false);
    if (changed.length === 0) return;
    const named = changed.slice(0, 3).join("; ");
    news.textContent = `${area.dataset.changedText} ${named}${changed.length > 3 ? "…" : ""}`;
  });
  document.addEventListener("selectionchange", () => {
    const region = document.getElementById("live-region");
    if (waiting && !selectedWithin(region)) exchange(region, waiting);
  });
  addEventListener("pagehide", () => source.close());
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
  if (old.id === "tip") return;
  for (const { name, value } of fresh.attributes) {
    if (!kept.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!kept.has(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
}
