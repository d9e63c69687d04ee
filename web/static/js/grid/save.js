// Sends cells through the outbox as they are left, and shows what became of each.

import { newKey, openOutbox } from "../outbox.js";
import { day as written } from "../written.js";
import { Days } from "./days.js";

// The states in which a cell waits for the person.
const asking = new Set(["conflict", "doubt", "reason", "refused"]);

export class Saver {
  // ask is the panel of questions, words the texts of the page.
  constructor(cells, ask, words) {
    const { account, term, unit, endpoint } = cells.table.dataset;
    this.cells = cells;
    this.ask = ask;
    this.words = words;
    this.states = new Map(); // what became of the cells of this visit, by input
    this.keys = new Map(); // the key under which a cell is kept in the outbox, by input
    this.order = new WeakMap(); // which of the values typed into a cell, in any tab, that is
    this.sent = new WeakMap(); // what was last sent of a cell
    this.sentFor = new WeakMap(); // and for which day
    this.ended = false; // the session is over, or somebody else's
    this.said = ""; // what was told last beside the states
    this.days = new Days(cells.table, words, () => this.sendAgain());
    this.status = document.getElementById("grid-status");
    document.addEventListener("tiendo:cell", ({ detail }) => this.heard(detail));
    document.addEventListener("tiendo:outbox", ({ detail }) => this.stands(detail.state));
    this.outbox = openOutbox({ account, term, unit, endpoint });
  }

  // text is what the cell last said, sent or standing.
  text(input) {
    return this.sent.get(input) ?? input.dataset.value;
  }

  // figure is the stored figure that the cell says, "" while it says another.
  figure(input) {
    return this.text(input) === input.dataset.value ? input.dataset.base : "";
  }

  // says reports whether a cell says a value for a day already, stored or on its way. What was refused says nothing.
  says(input, value, day) {
    if (value !== this.text(input) || this.states.get(input) === "refused") return false;
    return (this.waits(input) ? this.sentFor.get(input) : input.dataset.baseAsOf) === day;
  }

  // send enters what stands in a cell. answers are a reason, accepted doubts, another base, the day,
  // and the figure that is only said again.
  async send(input, answers = {}) {
    const typed = input.value.trim();
    const asOf = answers.asOf ?? this.days.of(input);
    const refused = this.states.get(input) === "refused" && this.keys.get(input);
    const key = newKey();
    this.keys.set(input, key);
    this.order.set(input, Infinity); // the newest, until the outbox has given it its place
    this.sent.set(input, typed);
    this.sentFor.set(input, asOf);
    this.ask.close(input); // it was about the value before
    this.show(input, "typed");
    const { unit, measure, base } = input.dataset;
    const { row, column } = this.cells.place(input);
    const names = { unitName: this.cells.rowName(row), measureName: this.cells.columnName(column) };
    await this.outbox.send({ key, unit, measure, base, typed, ...names, ...answers, asOf });
    if (refused) await this.outbox.forget([refused]); // perhaps for a day that is none
  }

  // sendAgain sends what was refused because its day was none, now that the desk has one.
  sendAgain() {
    for (const [input, state] of [...this.states]) {
      if (state !== "refused" || this.days.isRight(this.sentFor.get(input) ?? "")) continue;
      delete input.dataset.asOf;
      this.send(input);
    }
  }

  // still lists the cells of which can be said for the day of the desk that they have not changed.
  still(inputs) {
    const day = this.days.ofDesk();
    return inputs.filter((input) => {
      const { base, baseAsOf } = input.dataset;
      return base && baseAsOf < day && !this.waits(input);
    });
  }

  // unchanged enters again, for the day of the desk, what stands in the cells.
  unchanged(still) {
    for (const input of still) this.send(input, { unchanged: true, asOf: this.days.ofDesk() });
  }

  waits(input) {
    const state = this.states.get(input);
    return state !== undefined && state !== "saved" && state !== "repeated";
  }

  // drop gives up what was typed into cells, and shows what stands at once: somebody may type on while that is
  // written down. It returns the cells that are sure not to be stored.
  async drop(inputs) {
    const keys = new Map(inputs.map((input) => [input, this.keys.get(input)]));
    for (const input of inputs) this.restore(input);
    const sure = await this.outbox.forget([...keys.values()].filter((key) => key !== undefined));
    return new Set(inputs.filter((input) => keys.get(input) === undefined || sure.has(keys.get(input))));
  }

  // restore shows what stands in a cell.
  restore(input) {
    this.forget(input);
    input.value = input.dataset.value;
    input.nextElementSibling.querySelector(".news")?.remove();
    this.show(input, "");
    this.ask.close(input);
  }

  forget(input) {
    this.keys.delete(input);
    this.sent.delete(input);
    this.sentFor.delete(input);
    delete input.dataset.asOf; // a day of its own is for one figure
  }

  // stands hears how the sending stands as a whole: without a session cells wait for the person, not for a network.
  stands(sending) {
    const ended = sending === "signed_out" || sending === "other_account";
    if (!sending || ended === this.ended) return;
    this.ended = ended;
    for (const [input, state] of this.states) if (state === "waiting") this.show(input, state);
  }

  heard({ key, seq, unit, measure, asOf, typed, reason, state, answer }) {
    const input = this.cells.find(unit, measure);
    if (!input) return;
    const known = this.keys.get(input);
    if (state === "given_up") {
      if (known === key) this.restore(input);
      return;
    }
    // Only the newest value of a cell is shown, whichever tab it was typed in; an older one may still be on its way.
    if (known !== undefined && known !== key && seq < this.order.get(input)) return;
    if (known !== key) this.recall(input, key, asOf, typed, state);
    this.order.set(input, seq);
    this.show(input, state);
    if (state === "saved" || state === "repeated") this.settle(input, answer.entry);
    if (asking.has(state)) this.ask.open(input, { state, answer, reason, day: asOf, saver: this });
    else if (state !== "waiting" && state !== "saving") this.ask.close(input);
  }

  // recall shows what was typed before the page was opened anew, or in another tab. What is being typed here stays.
  recall(input, key, asOf, typed, state) {
    if (state === "saved" || state === "repeated") return;
    const untouched = input.value.trim() === this.text(input);
    this.keys.set(input, key);
    this.sent.set(input, typed);
    this.sentFor.set(input, asOf);
    if (asOf !== this.days.ofDesk()) input.dataset.asOf = asOf;
    else delete input.dataset.asOf;
    if (untouched && typed !== "") input.value = typed;
  }

  // settle makes what was stored the figure that the cell shows, unless that of a later day stands.
  settle(input, entry) {
    const untouched = input.value.trim() === this.text(input);
    this.forget(input);
    const { dataset } = input;
    const late = entry.asOf === dataset.baseAsOf && Number(entry.id) < Number(dataset.base);
    if (!dataset.baseAsOf || (entry.asOf >= dataset.baseAsOf && !late)) {
      Object.assign(dataset, { value: entry.typed, base: entry.id, baseAsOf: entry.asOf });
      this.describe(input, entry);
    }
    if (!untouched) return;
    input.value = dataset.value;
    if (document.activeElement === input) input.select();
  }

  // replace shows what somebody else entered, or that nothing stands any more.
  replace(input, figure) {
    Object.assign(input.dataset, { value: figure.typed ?? "", base: figure.id, baseAsOf: figure.asOf ?? "" });
    input.value = input.dataset.value;
    this.describe(input, figure.id ? figure : { asOfText: this.words("not_reported"), author: "", confirmed: true });
    this.show(input, "");
    input.parentElement.classList.add("fresh");
  }

  // beside says below a cell in which something is typed or waits what somebody else entered meanwhile.
  beside(input, figure) {
    const line = input.nextElementSibling;
    const news = line.querySelector(".news") ?? line.appendChild(document.createElement("span"));
    news.className = "news";
    news.textContent = this.words("beside", figure.typed || "–", figure.author ?? "");
  }

  // describe rewrites the line below a cell: the day, who, and that nobody confirmed it yet.
  describe(input, entry) {
    const line = input.nextElementSibling;
    const link = line.querySelector("a");
    link.lastChild.textContent = entry.asOfText;
    for (const part of line.querySelectorAll(".mark, .by, .news, i")) part.remove();
    this.judged(input, entry.confirmed);
    const by = document.createElement("span");
    by.className = "by";
    by.textContent = by.title = entry.author;
    line.append(by);
  }

  // judged shows whether the figure that stands is confirmed.
  judged(input, confirmed) {
    const line = input.nextElementSibling;
    const now = line.querySelector(".mark:not(.warn)");
    if (confirmed) now?.remove();
    else if (!now) line.querySelector("a").after(mark(this.words("unconfirmed")));
  }

  // show says in words below the cell how it stands.
  show(input, state) {
    input.parentElement.dataset.state = state;
    input.parentElement.classList.remove("fresh");
    if (asking.has(state)) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    const line = input.nextElementSibling;
    const became = line.querySelector(".became") ?? line.insertBefore(document.createElement("span"), line.firstChild);
    became.className = "became";
    became.textContent = this.became(input, state);
    if (state) this.states.set(input, state);
    else this.states.delete(input);
    this.tellSoon();
  }

  // became is the state in words, with the day of what waits.
  became(input, state) {
    if (state !== "waiting" && !asking.has(state) && state) return this.words(`state.${state}`);
    if (!state) return input.dataset.asOf ? this.words("other_day", written(input.dataset.asOf)) : "";
    const word = this.words(`state.${this.ended && state === "waiting" ? "signed_out" : state}`);
    return [word, written(this.sentFor.get(input) ?? "")].filter(Boolean).join(" · ");
  }

  // noteReason keeps a reason as it is typed: the page may go before it is sent.
  noteReason(input, reason) {
    this.outbox.note(this.keys.get(input), reason);
  }

  // tellSoon sums up for those who hear the page, not for every cell by itself, and not what is over in a moment.
  tellSoon() {
    this.since ??= performance.now();
    this.timer ??= setTimeout(() => this.tellNow(), settled);
  }

  tellNow() {
    this.timer = undefined;
    const passing = [...this.states.values()].some((state) => state === "typed" || state === "saving");
    if (passing && performance.now() - this.since < longest) return this.tellSoon();
    this.since = undefined;
    const summary = this.summary();
    if (this.status.textContent !== summary) this.status.textContent = summary;
  }

  summary() {
    const counts = {};
    for (const state of this.states.values()) counts[state] = (counts[state] ?? 0) + 1;
    const sum = (...states) => states.reduce((n, state) => n + (counts[state] ?? 0), 0);
    const parts = [
      ["saving", sum("saving", "typed")], [this.ended ? "signed_out" : "waiting", sum("waiting")], ["asks", sum("conflict", "doubt", "reason")],
      ["refused", sum("refused")], ["saved", sum("saved", "repeated")],
    ];
    const now = parts.filter(([, n]) => n > 0).map(([word, n]) => this.words(word, n)).join(" · ");
    return [this.said, now].filter(Boolean).join(" ");
  }

  // say tells something that is not about one cell's state; it stays until somebody types on.
  say(sentence) {
    this.said = sentence;
    this.since = -Infinity; // whatever is still being saved
    this.tellSoon();
  }
}

// settled is how long, in milliseconds, cells may change before the sum of them is told; longest, how long they may be
// on their way before that is told as well.
const settled = 200;
const longest = 1000;

function mark(words) {
  const sign = document.createElement("b");
  sign.className = "mark";
  sign.title = words;
  sign.textContent = "○";
  const spoken = document.createElement("span");
  spoken.className = "sr";
  spoken.textContent = words;
  sign.append(spoken);
  return sign;
}
