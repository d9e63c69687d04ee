// Turns a part of the page into a newer one, so that whatever the reader is at stays: focus, scroll, open details.

// What the reader did to the page is not the server's to change: open details, a figure that has just changed,
// a chart that is being read. Where more is filled in by a script, the server says so in data-scripted: names of
// attributes, or "text" for what the element holds.
const kept = new Set(["open", "data-changed", "data-at"]);

// morph makes old equal to fresh with as few touches as it can. Elements with the same id are the same.
export function morph(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  attributes(old, fresh);
  if (scripted(fresh).includes("text")) return;
  let at = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const match = partner(at, wanted, old);
    if (!match) {
      old.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    if (match === at) at = at.nextSibling;
    else if (match.contains(document.activeElement)) at = clear(old, at, match);
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

// clear moves what stands between two children behind the second one, which has the focus and would lose it if it were moved.
function clear(parent, at, match) {
  const behind = match.nextSibling;
  while (at !== match) {
    const other = at;
    at = at.nextSibling;
    parent.insertBefore(other, behind);
  }
  return match.nextSibling;
}

// partner finds the node among the remaining ones that stands for the wanted one.
function partner(at, wanted, parent) {
  if (wanted.id) {
    const same = document.getElementById(wanted.id);
    return same && same.parentNode === parent && same.nodeName === wanted.nodeName ? same : null;
  }
  return at && at.nodeType === wanted.nodeType && at.nodeName === wanted.nodeName && !at.id ? at : null;
}

function scripted(element) {
  return element.dataset?.scripted?.split(" ") ?? [];
}

function attributes(old, fresh) {
  const own = new Set([...kept, ...scripted(fresh)]);
  for (const { name, value } of fresh.attributes) {
    if (!own.has(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!own.has(name) && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
}
