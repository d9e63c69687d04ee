// Keeps the cells that were typed until the server has answered for them, in a database of the browser of
// their own for each account: nobody else who signs in here opens it. Where the browser keeps nothing
// (private windows, a full disk) they stay in memory, and the page says so.

const cells = "cells";
// prompt is how long a browser may take to open its database before it counts as having none, in milliseconds.
const prompt = 15000;

// openKeep opens what the account left here. It never fails: without a database it has memory only.
export async function openKeep(account) {
  let disk = null;
  try {
    disk = await openDatabase(`tiendo-outbox-${account}`);
  } catch {
    // No database: memory it is.
  }
  return new Keep(disk);
}

function openDatabase(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(cells, { keyPath: "seq", autoIncrement: true });
      store.createIndex("key", "key", { unique: true });
      store.createIndex("place", "place");
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
    const late = setTimeout(() => reject(new Error("no answer")), prompt);
    request.onsuccess = () => {
      clearTimeout(late);
      resolve(request.result);
    };
  });
}

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

// placeOf names the cell that an item belongs to, whatever its day.
export const placeOf = (cell) => JSON.stringify([cell.term, cell.unit, cell.measure]);

// Keep is the list of items in the order in which they were typed. Each way to change it looks and writes
// in one transaction, so that two tabs do not undo one another.
class Keep {
  constructor(disk) {
    this.disk = disk;
    this.memory = [];
    this.next = 2 ** 52; // after all that the disk will ever number
    this.asked = false;
    // A newer release, or the person clearing this site's data: let go.
    if (disk) disk.onversionchange = () => disk.close();
  }

  // forgetful reports whether something is kept only as long as the page is open.
  get forgetful() {
    return this.memory.length > 0;
  }

  // enter adds items. An older value of the same cell and day that was not sent yet, or that the server
  // has refused for good, gives way to the newer one; one that is under way stays before it. When the promise
  // resolves the items are on the disk, or forgetful.
  async enter(items) {
    if (this.disk) {
      try {
        await this.write(async (store) => {
          for (const item of items) {
            const before = await done(store.index("place").getAll(item.place));
            for (const old of supersede(before, item)) await done(store.delete(old.seq));
            item.seq = await done(store.add(withoutSeq(item)));
          }
        });
        this.persist();
        return;
      } catch {
        // The quota is used up, or the database is gone: what was typed must not be.
      }
    }
    for (const item of items) {
      const old = new Set(supersede(this.memory.filter((other) => other.place === item.place), item));
      this.memory = this.memory.filter((other) => !old.has(other));
      item.seq = this.next++;
      this.memory.push(item);
    }
  }

  async all() {
    let kept = [];
    try {
      kept = this.disk ? await done(this.disk.transaction(cells).objectStore(cells).getAll()) : [];
    } catch {
      // The database is gone while the page is open; what is in memory is still here.
    }
    return [...kept, ...this.memory];
  }

  // change lets edit change items in place, or drop those for which it returns null. It returns the keys of those
  // that were gone already.
  async change(items, edit) {
    const gone = new Set(items.map(({ key }) => key));
    for (const item of this.memory.filter((other) => gone.has(other.key))) {
      gone.delete(item.key);
      if (edit(item) === null) this.memory = this.memory.filter((other) => other !== item);
    }
    if (gone.size === 0) return gone;
    const looked = await this.tryWrite(async (store) => {
      for (const key of [...gone]) {
        const item = await done(store.index("key").get(key));
        if (!item) continue;
        gone.delete(key);
        if (edit(item) === null) await done(store.delete(item.seq));
        else await done(store.put(item));
      }
    });
    return looked ? gone : new Set();
  }

  // take marks items as under way and returns those that are still there, as they are now.
  async take(items) {
    const now = new Map();
    const gone = await this.change(items, (item) => {
      now.set(item.key, Object.assign(item, { tried: true }));
      return item;
    });
    return items.filter(({ key }) => !gone.has(key)).map((item) => now.get(item.key) ?? item);
  }

  // settle drops items that are stored, and older values of their cells and days that were never answered. Values
  // of a cell that were typed after it, over what it then was, stand on the entry that it became.
  async settle(stored) {
    if (stored.length === 0) return;
    const rebase = ({ item, entry }, other) => {
      const older = other.place === item.place && other.asOf === item.asOf && other.seq < item.seq;
      if (other.key === item.key || (older && other.state !== "waiting")) return null;
      if (other.place === item.place && other.state === "waiting" && !other.tried && other.base === item.base) {
        other.base = entry;
        other.rebased = true;
      }
      return other;
    };
    for (const one of stored) this.memory = this.memory.filter((other) => rebase(one, other) !== null);
    await this.tryWrite(async (store) => {
      for (const one of stored) {
        for (const other of await done(store.index("place").getAll(one.item.place))) {
          if (rebase(one, other) === null) store.delete(other.seq);
          else store.put(other);
        }
      }
    });
  }

  // tryWrite reports whether there is no disk that failed. What could not be written down is sent once more under its
  // key, which stores nothing twice.
  async tryWrite(work) {
    if (!this.disk) return true;
    try {
      await this.write(work);
      return true;
    } catch {
      return false;
    }
  }

  write(work) {
    const transaction = this.disk.transaction(cells, "readwrite", { durability: "strict" });
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    });
    work(transaction.objectStore(cells)).catch(() => {
      try {
        transaction.abort();
      } catch {
        // It ended by itself.
      }
    });
    return ended;
  }

  // persist asks the browser once not to throw this away when it needs room.
  persist() {
    if (this.asked) return;
    this.asked = true;
    navigator.storage?.persist?.().catch(() => {});
  }
}

// supersede lists which older items of a cell a newer one takes the place of.
function supersede(before, item) {
  const same = before.filter((old) => old.asOf === item.asOf);
  const gone = same.filter((old) => old.state !== "waiting" || !old.tried);
  const based = gone.find((old) => old.state === "waiting" && old.rebased);
  if (based) {
    item.base = based.base;
    item.rebased = true;
  }
  return gone;
}

function withoutSeq(item) {
  const { seq, ...rest } = item;
  return rest;
}
