// Sends cells through the outbox as they are left, and shows what became of each.

import { openOutbox } from "../outbox.js";
import { isoDay } from "./check.js";

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
    this.sent = new WeakMap(); // what was last sent of a cell
    this.said = ""; // what was told last beside the states
    this.day = document.getElementById("grid-asOf");
    this.status = document.getElementById("grid-status");
    document.addEventListener("tiendo:cell", ({ detail }) => this.heard(detail));
    this.outbox = openOutbox({ account, term, unit, endpoint });
  }

  // dayOf is the day for which a cell is entered: its own, or that of the whole desk.
  dayOf(input) {
    return input.dataset.asOf || isoDay(this.day.value);
  }

  // text is what the cell last said, sent or standing.
  text(input) {
    return this.sent.get(input) ?? input.dataset.value;
  }

  // figure is the stored figure that the cell says, "" while it says another.
  figure(input) {
    return this.text(input) === input.dataset.value ? input.dataset.base : "";
  }

  // send enters what stands in a cell. answers are a reason, accepted doubts, another base.
  async send(input, answers = {}) {
    const typed = input.value.trim();
    this.sent.set(input, typed);
    this.show(input, "typed");
    const { unit, measure, base } = input.dataset;
    const { row, column } = this.cells.place(input);
    const names = { unitName: this.cells.rowName(row), measureName: this.cells.columnName(column) };
    this.keys.set(input, await this.outbox.send({ unit, measure, base, typed, asOf: this.dayOf(input), ...names, ...answers }));
  }

  // unchanged enters again, for the day of the desk, what stands in the cells, and returns how many there were.
  unchanged(inputs) {
    const day = isoDay(this.day.value);
    const still = inputs.filter((input) => {
      const { base, baseAsOf } = input.dataset;
      return base && baseAsOf < day && !this.waits(input);
    });
    for (const input of still) this.send(input, { unchanged: true, asOf: day });
    return still.length;
  }

  waits(input) {
    const state = this.states.get(input);
    return state !== undefined && state !== "saved" && state !== "repeated";
  }

  // drop gives up what was typed into a cell, and shows what stands. It reports whether the cell is sure not
  // to be stored.
  async drop(input) {
    const key = this.keys.get(input);
    const sure = key === undefined || (await this.outbox.forget(key));
    this.keys.delete(input);
    this.sent.delete(input);
    input.value = input.dataset.value;
    this.show(input, "");
    this.ask.close(input);
    return sure;
  }

  heard({ key, unit, measure, asOf, typed, state, answer }) {
    const input = this.cells.find(unit, measure);
    const known = input && this.keys.get(input);
    // Only the newest value of a cell is shown; an older one may still be on its way.
    if (!input || (known !== undefined && known !== key && state !== "waiting")) return;
    if (known === undefined) this.recall(input, key, asOf, typed, state);
    this.show(input, state);
    if (state === "saved" || state === "repeated") this.settle(input, answer.entry);
    if (asking.has(state)) this.ask.open(input, { state, answer, saver: this });
    else if (state !== "waiting" && state !== "saving") this.ask.close(input);
  }

  // recall puts back what was typed before the page was opened anew.
  recall(input, key, asOf, typed, state) {
    if (state === "saved" || state === "repeated") return;
    this.keys.set(input, key);
    this.sent.set(input, typed);
    if (asOf !== isoDay(this.day.value)) input.dataset.asOf = asOf;
    if (document.activeElement !== input && typed !== "") input.value = typed;
  }

  // settle makes what was stored the figure that the cell shows, unless that of a later day stands.
  settle(input, entry) {
    const untouched = input.value.trim() === this.text(input);
    this.keys.delete(input);
    this.sent.delete(input);
    const { dataset } = input;
    if (!dataset.baseAsOf || entry.asOf >= dataset.baseAsOf) {
      Object.assign(dataset, { value: entry.typed, base: entry.id, baseAsOf: entry.asOf });
      this.describe(input, entry);
    }
    if (!untouched) return;
    input.value = dataset.value;
    if (document.activeElement === input) input.select();
  }

  // describe rewrites the line below a cell: the day, who, and that nobody confirmed it yet.
  describe(input, entry) {
    const line = input.nextElementSibling;
    const link = line.querySelector("a");
    link.lastChild.textContent = entry.asOfText;
    for (const part of line.querySelectorAll(".mark, .by, i")) part.remove();
    if (!entry.confirmed) line.append(mark(this.words("unconfirmed")));
    const by = document.createElement("span");
    by.className = "by";
    by.textContent = entry.author;
    line.append(by);
  }

  // show says in words below the cell how it stands.
  show(input, state) {
    input.parentElement.dataset.state = state;
    if (asking.has(state)) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    const line = input.nextElementSibling;
    const became = line.querySelector(".became") ?? line.insertBefore(document.createElement("span"), line.firstChild);
    became.className = "became";
    became.textContent = state ? this.words(`state.${state}`) : "";
    if (state) this.states.set(input, state);
    else this.states.delete(input);
    this.tellSoon();
  }

  // tellSoon sums up for those who hear the page, not for every cell by itself.
  tellSoon() {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.status.textContent = this.summary();
    }, settled);
  }

  summary() {
    const counts = {};
    for (const state of this.states.values()) counts[state] = (counts[state] ?? 0) + 1;
    const sum = (...states) => states.reduce((n, state) => n + (counts[state] ?? 0), 0);
    const parts = [
      ["saving", sum("saving", "typed")], ["waiting", sum("waiting")], ["asks", sum("conflict", "doubt", "reason")],
      ["refused", sum("refused")], ["saved", sum("saved", "repeated")],
    ];
    const now = parts.filter(([, n]) => n > 0).map(([word, n]) => this.words(word, n)).join(" · ");
    return [this.said, now].filter(Boolean).join(" ");
  }

  // say tells something that is not about one cell's state; it stays until somebody types on.
  say(sentence) {
    this.said = sentence;
    this.tellSoon();
  }
}

// settled is how long, in milliseconds, cells may change before the sum of them is told.
const settled = 200;

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
