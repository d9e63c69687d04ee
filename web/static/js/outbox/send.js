// Sends what waits, in the order in which it was typed, until the server has answered for each cell. A cell
// keeps its key from the first attempt to the last, so that one whose answer got lost is stored once.

import { Waits, brief } from "../waits.js";

// slow is how long an answer may take before the attempt counts as lost.
const slow = 45000;
// most is how many cells one request carries.
const most = 100;
// patience is how often the server may fail over one cell before that cell is set aside.
const patience = 3;

// Statuses that are about the whole desk, and those that one cell in the request may be the cause of.
const closed = new Set([403, 404, 405]);
const choking = new Set([400, 413, 415, 422, 431, 500]);

// sender sends for one account from this tab. on.cell(item, state, answer) hears what becomes of each cell,
// on.state(name, message) how the sending stands: idle, sending, waiting, signed_out or other_account.
export function sender(account, keep, on) {
  let timer = 0;
  const waits = new Waits();
  let size = most;
  let again = false;
  let running = false;
  let reached = false;

  // hurry sends now: something was typed, the network is back, the person came back to the tab or said so.
  const hurry = async () => {
    clearTimeout(timer);
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await alone(account, drain, () => later(brief()));
      }
    } finally {
      running = false;
    }
  };

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(hurry, wait);
  };

  const drain = async () => {
    for (;;) {
      const batch = nextBatch(await keep.all(), size);
      if (batch.length === 0) {
        on.state("idle");
        return;
      }
      // Asked first where there may be no network: a cell that was surely not sent can still be typed over.
      if ((!reached || !navigator.onLine) && !(reached = await reachable())) {
        postpone();
        return;
      }
      if (!(await attempt(batch))) return;
    }
  };

  const postpone = (message) => {
    on.state("waiting", message);
    later(waits.next());
    return false;
  };

  // attempt sends one batch and reports whether it makes sense to go on at once. What was given up, or typed over,
  // while the server was looked for is no longer part of it.
  const attempt = async (found) => {
    const batch = await keep.take(found);
    if (batch.length === 0) return true;
    on.state("sending");
    for (const item of batch) on.cell(item, "saving", null);
    const { status, body } = await post(account, batch);
    if (status === 200 && body?.account === account) {
      waits.over();
      size = Math.min(size * 2, most);
      return accept(batch, body.cells);
    }
    if (closed.has(status)) {
      for (const item of batch) await setAside(item, body?.message);
      return true;
    }
    if (choking.has(status)) return choke(batch, status, body?.message);
    await release(batch);
    if (status === 401 || status === 409) {
      on.state(status === 401 ? "signed_out" : "other_account", body?.message);
      return false; // until the person does something
    }
    reached = status !== 0;
    return postpone(body?.message);
  };

  // accept takes the answers. A cell without one was not tried: the database went away before it.
  const accept = async (batch, answers) => {
    const byKey = new Map(answers.map((answer) => [answer.key, answer]));
    const answered = batch.filter((item) => byKey.has(item.key));
    const isStored = (item) => ["saved", "repeated"].includes(byKey.get(item.key).state);
    const open = answered.filter((item) => !isStored(item));
    // One transaction each for the whole batch: a browser on a slow disk takes long over every one.
    await keep.settle(answered.filter(isStored).map((item) => ({ item, entry: byKey.get(item.key).entry.id })));
    const gone = await keep.change(open, (kept) => Object.assign(kept, { state: byKey.get(kept.key).state, answer: byKey.get(kept.key) }));
    for (const item of answered) if (!gone.has(item.key)) on.cell(item, byKey.get(item.key).state, byKey.get(item.key));
    if (answers.length >= batch.length) return true;
    await release(batch.filter((item) => !byKey.has(item.key)));
    return postpone();
  };

  // choke finds the cell that a request fails over by sending half as many. When it is alone, it is set aside:
  // at once when it cannot be read, after some attempts when the server broke over it.
  const choke = async (batch, status, message) => {
    if (batch.length > 1) {
      size = Math.ceil(batch.length / 2);
      return true;
    }
    const [item] = batch;
    item.failures = (item.failures ?? 0) + 1;
    if (status !== 500 || item.failures >= patience) {
      await setAside(item, message);
      return true;
    }
    await keep.change([item], (kept) => Object.assign(kept, { failures: item.failures }));
    await release(batch);
    return postpone(message);
  };

  const setAside = async (item, message) => {
    const answer = { key: item.key, state: "refused", problems: [{ field: "", code: "", message: message ?? "" }], doubts: [] };
    const gone = await keep.change([item], (kept) => Object.assign(kept, { state: "refused", answer }));
    if (!gone.has(item.key)) on.cell(item, "refused", answer);
  };

  // release says of what is still kept that it waits again.
  const release = async (batch) => {
    const kept = new Set((await keep.all()).map((item) => item.key));
    for (const item of batch) if (kept.has(item.key)) on.cell(item, "waiting", null);
  };

  return { hurry };
}

// nextBatch takes what waits, oldest first, for one desk and one term; of each cell only the oldest value, whose
// answer the next one needs.
function nextBatch(items, size) {
  const batch = [];
  const taken = new Set();
  for (const item of items) {
    if (item.state !== "waiting" || taken.has(item.place)) continue;
    taken.add(item.place);
    const [first] = batch;
    if (first && (first.endpoint !== item.endpoint || first.term !== item.term)) continue;
    batch.push(item);
    if (batch.length === size) break;
  }
  return batch;
}

// alone runs work while no other tab of the account does. A browser that has no locks (over plain HTTP) sends
// from every tab: the keys keep that from storing anything twice.
async function alone(account, work, busy) {
  if (!navigator.locks) {
    await work();
    return;
  }
  await navigator.locks.request(`tiendo-outbox-${account}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    else busy();
  });
}

// reachable reports whether the server can be asked anything at all.
async function reachable() {
  try {
    await fetch("/healthz", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(slow) });
    return true;
  } catch {
    return false;
  }
}

// post returns status 0 when there was no answer.
async function post(account, batch) {
  try {
    const answer = await fetch(batch[0].endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ account, term: batch[0].term, cells: batch.map(asSent) }),
      redirect: "error",
      signal: AbortSignal.timeout(slow),
    });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch {
    return { status: 0, body: null };
  }
}

function asSent({ key, unit, measure, asOf, typed, base, reason, accept, unchanged, again }) {
  return { key, unit, measure, asOf, typed, base, reason, accept, unchanged, again };
}
