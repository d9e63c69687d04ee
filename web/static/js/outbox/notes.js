// Notes of cells that a page had in hand as it went: the browser's small storage takes them at once, while the
// database may come too late. The next page of the account takes them in. An item keeps its key, so that one which
// did get through is stored once.

const nameOf = (account, key) => `tiendo-outbox-${account}-${key}`;

// note writes an item down and reports whether that was possible.
export function note(account, item) {
  try {
    localStorage.setItem(nameOf(account, item.key), JSON.stringify(item));
    return true;
  } catch {
    return false; // storage is full or forbidden
  }
}

// noted lists what was noted for an account, oldest first.
export function noted(account) {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(nameOf(account, "")));
    return names.map((name) => JSON.parse(localStorage.getItem(name))).sort((a, b) => (a.at < b.at ? -1 : 1));
  } catch {
    return []; // storage is forbidden: then nothing was noted either
  }
}

export function strike(account, items) {
  try {
    for (const { key } of items) localStorage.removeItem(nameOf(account, key));
  } catch {
    // Storage is forbidden: then nothing was noted either.
  }
}
