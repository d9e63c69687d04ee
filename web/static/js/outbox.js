// The outbox of the desk: what was typed is kept in this browser until the server has answered for it, over
// broken networks, closed tabs and restarts. Other tabs of the account hear of every cell.
//
// A document hears "tiendo:cell" with {key, unit, measure, asOf, typed, state, answer} whenever a cell's state
// changes, and for every kept cell when the outbox opens. state is the server's (saved, repeated, refused,
// conflict, doubt, reason), or saving, waiting or given_up; answer is the server's answer where there is one. Of two
// values of one cell the newer one has the larger seq.
// "tiendo:outbox" with {state, message} tells how the sending stands as a whole.

import { openKeep, placeOf } from "./outbox/keep.js";
import { note, noted, strike } from "./outbox/notes.js";
import { sender } from "./outbox/send.js";

const opened = new Map();

// outboxOf returns the one outbox of an account in this page.
export function outboxOf(account) {
  if (!opened.has(account)) opened.set(account, new Outbox(account));
  return opened.get(account);
}

// openOutbox returns the outbox as a desk uses it.
export function openOutbox({ account, term, unit, endpoint }) {
  const outbox = outboxOf(account);
  outbox.announce();
  return {
    send: (cell) => outbox.send({ ...cell, term: cell.term ?? term, endpoint: endpoint ?? `/entry/${unit}/cells` }),
    pending: () => outbox.pending(),
    forget: (keys) => outbox.forget(keys),
    note: (key, reason) => outbox.note(key, reason),
  };
}

class Outbox {
  constructor(account) {
    this.account = account;
    this.keep = this.open();
    this.group = null;
    this.written = Promise.resolve(); // when all that was sent so far is
    this.inHand = new Set(); // items that are not written down yet
    this.leaving = false;
    this.channel = "BroadcastChannel" in window ? new BroadcastChannel(`tiendo-outbox-${account}`) : null;
    this.channel?.addEventListener("message", (event) => this.hear(event.data));
    this.sender = this.keep.then((keep) =>
      sender(account, keep, {
        cell: (item, state, answer) => this.tell("tiendo:cell", detailOf(item, state, answer)),
        state: (state, message) => this.tell("tiendo:outbox", { state, message }),
      }),
    );
    for (const when of ["online", "focus", "pageshow"]) addEventListener(when, () => this.hurry());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.hurry());
    // What is typed as the page goes may come too late for the database. It is noted where writing takes no time;
    // where even that is not possible, the browser asks first.
    addEventListener("pagehide", () => {
      this.leaving = true;
      for (const item of this.inHand) note(account, item);
    });
    addEventListener("pageshow", () => (this.leaving = false));
    addEventListener("beforeunload", (event) => {
      if (this.forgetful || [...this.inHand].some((item) => !note(account, item))) event.preventDefault();
    });
    this.changed();
    this.hurry();
  }

  // open opens what is kept, and takes in what was noted when a page went.
  async open() {
    const keep = await openKeep(this.account);
    const items = noted(this.account);
    if (items.length === 0) return keep;
    const kept = new Set((await keep.all()).map((item) => item.key));
    await keep.enter(items.filter((item) => !kept.has(item.key)));
    strike(this.account, items);
    return keep;
  }

  // announce says of every kept cell how it stands, to a desk that has just been opened.
  async announce() {
    for (const item of await this.pending()) dispatch("tiendo:cell", detailOf(item, item.state, item.answer));
  }

  // send keeps a cell and sends it as soon as that is possible. When the promise resolves, to the cell's key,
  // the cell is on the disk. Cells of one turn are written together, so that a large paste is quick.
  send(cell) {
    const item = {
      key: cell.key ?? newKey(), term: cell.term, unit: cell.unit, measure: cell.measure, asOf: cell.asOf,
      typed: cell.typed ?? "", base: cell.base ?? "", reason: cell.reason ?? "", accept: cell.accept ?? [],
      unchanged: cell.unchanged ?? false, again: cell.again ?? "", endpoint: cell.endpoint, place: placeOf(cell), names: namesOf(cell),
      at: new Date().toISOString(), state: "waiting", tried: false, answer: null,
    };
    if (!this.group) {
      this.group = { items: [] };
      this.written = Promise.resolve().then(() => this.flush());
    }
    this.group.items.push(item);
    this.inHand.add(item);
    if (this.leaving) note(this.account, item);
    return this.written.then(() => item.key);
  }

  async flush() {
    const { items } = this.group;
    this.group = null;
    const keep = await this.keep;
    await keep.enter(items);
    for (const item of items) this.inHand.delete(item);
    if (!keep.forgetful) strike(this.account, items);
    for (const item of items) this.tell("tiendo:cell", detailOf(item, "waiting", null));
    this.changed();
    this.hurry();
  }

  async pending() {
    return (await this.keep).all();
  }

  // forget gives cells up, by the person's word, and returns the keys of those that are sure not to be stored: one
  // that was under way may be.
  async forget(keys) {
    const keep = await this.keep;
    await this.written;
    const sure = new Set();
    const dropped = [];
    await keep.change(keys.map((key) => ({ key })), (item) => {
      if (item.state !== "waiting" || !item.tried) sure.add(item.key);
      dropped.push(item);
      return null;
    });
    for (const item of dropped) this.tell("tiendo:cell", detailOf(item, "given_up", null));
    this.changed();
    return sure;
  }

  // note keeps the reason that is being typed for a cell that wants one.
  async note(key, reason) {
    await (await this.keep).change([{ key }], (item) => Object.assign(item, { reason }));
  }

  // retry sends once more what was refused, under its old key: it was not stored.
  async retry() {
    const keep = await this.keep;
    const refused = (await keep.all()).filter((item) => item.state === "refused");
    await keep.change(refused, (item) => Object.assign(item, { state: "waiting", answer: null, failures: 0 }));
    this.hurry();
  }

  async hurry() {
    (await this.sender).hurry();
  }

  // changed makes every tab look again at what waits.
  changed() {
    dispatch("tiendo:outbox", {});
    this.channel?.postMessage({ name: "tiendo:outbox", detail: {}, hurry: true });
    this.keep.then((keep) => (this.forgetful = keep.forgetful));
  }

  tell(name, detail) {
    dispatch(name, detail);
    this.channel?.postMessage({ name, detail });
  }

  hear({ name, detail, hurry }) {
    dispatch(name, detail);
    if (hurry) this.hurry();
  }
}

function detailOf({ key, seq, term, unit, measure, asOf, typed, reason }, state, answer) {
  return { key, seq, term, unit, measure, asOf, typed, reason, state, answer };
}

function dispatch(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

// newKey is 128 random bits, made once for each value that is typed. crypto.randomUUID is not there over plain HTTP.
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// namesOf reads from the page how the cell's row and column are called, for the list of what waits.
function namesOf({ unit, measure, unitName, measureName }) {
  if (unitName && measureName) return { unit: unitName, measure: measureName };
  const input = document.querySelector(`[data-unit="${CSS.escape(unit)}"][data-measure="${CSS.escape(measure)}"]`);
  return {
    unit: unitName ?? input?.dataset.unitName ?? input?.closest("tr")?.querySelector("th")?.innerText.trim().split("\n")[0] ?? unit,
    measure: measureName ?? input?.dataset.measureName ?? measure,
  };
}
