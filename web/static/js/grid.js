// The desk: figures typed in place, as in a spreadsheet. Without it the page is a plain form; with it cells
// are saved as they are left. docs/desk.md lists the keys.

import { Ask } from "./grid/ask.js";
import { Cells, isCell } from "./grid/cells.js";
import { answer } from "./dialog.js";
import { check } from "./grid/check.js";
import { Others } from "./grid/others.js";
import { Pick } from "./grid/pick.js";
import { Saver } from "./grid/save.js";
import { Steps } from "./grid/steps.js";
import { day as written, number } from "./written.js";

function open(table) {
  const words = wordsOf(JSON.parse(table.dataset.words));
  const cells = new Cells(table);
  const ask = new Ask(cells, words);
  new Desk(cells, ask, words, new Saver(cells, ask, words)).begin();
}

// wordsOf returns the texts of the page with their places filled in; numbers are written as everywhere.
function wordsOf(texts) {
  return (key, ...args) =>
    (texts[key] ?? key).replace(/\{(\d)\}/g, (_, i) => (typeof args[i] === "number" ? number(args[i]) : (args[i] ?? "")));
}

const arrows = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

class Desk {
  constructor(cells, ask, words, saver) {
    Object.assign(this, { cells, ask, words, saver });
    this.steps = new Steps();
    this.touched = false; // something was typed into the cell since the cursor came
    this.editing = false; // the arrows belong to the text of the cell
    this.bar = document.getElementById("grid-cell");
    this.help = document.getElementById("grid-help");
    this.pick = new Pick(cells, {
      enter: (changes) => this.enter(changes), busy: () => this.editing || this.touched, editing: () => this.editing, say: (sentence) => saver.say(sentence), words,
    });
  }

  begin() {
    const { table } = this.cells;
    table.addEventListener("focusin", ({ target }) => isCell(target) && this.arrive(target));
    table.addEventListener("focusout", ({ target }) => isCell(target) && this.leave(target));
    table.addEventListener("input", ({ target }) => isCell(target) && this.typing(target));
    table.addEventListener("keydown", (event) => isCell(event.target) && !event.isComposing && this.key(event));
    table.addEventListener("dblclick", ({ target }) => isCell(target) && (this.editing = true));
    // What was just typed is not lost with the page: it is entered as if the cell had been left.
    for (const goes of ["beforeunload", "pagehide"]) addEventListener(goes, () => this.leaveActive(), { capture: true });
    this.ask.on = { theirs: () => this.steps.bar(), take: (change) => this.enter([change]) };
    document.addEventListener("keydown", (event) => this.pageKey(event));
    const form = document.getElementById("grid-form");
    form.addEventListener("submit", (event) => this.submit(event));
    document.getElementById("grid-save").hidden = true; // cells are saved as they are left
    const open = document.getElementById("grid-help-open");
    open.hidden = false;
    open.addEventListener("click", () => this.help.showModal());
    if (isCell(document.activeElement)) this.arrive(document.activeElement);
    this.others = new Others(this.saver, (input) => this.isTyping(input));
    document.documentElement.dataset.desk = "ready";
  }

  arrive(input) {
    this.touched = false;
    this.editing = false;
    if (!this.pick.picked.includes(input.parentElement)) this.pick.clear(input);
    input.select();
    this.tell(input);
  }

  // tell describes the cell in full above the table.
  tell(input, more = "") {
    const { row, column } = this.cells.place(input);
    const head = this.cells.columns[column];
    const parts = [this.cells.rowName(row), head.textContent, head.title, more];
    if (input.dataset.asOf) parts.push(this.words("other_day", written(input.dataset.asOf)));
    this.bar.textContent = parts.filter(Boolean).join(" · ");
    this.bar.classList.remove("wrong");
  }

  typing(input) {
    this.touched = true;
    this.saver.said = "";
    const { percent, problem, args } = check(input.value, input.dataset.value);
    this.tell(input, percent ?? (problem ? this.words(problem, ...args) : ""));
    this.bar.classList.toggle("wrong", problem !== undefined);
  }

  leave(input) {
    if (this.touched) this.commit(input, input.value.trim());
    this.touched = false;
    this.others.show();
  }

  leaveActive() {
    if (isCell(document.activeElement)) this.leave(document.activeElement);
  }

  // commit enters what was typed, as a step of its own.
  commit(input, typed) {
    const stood = this.saver.text(input);
    if (typed === "" && stood !== "") {
      input.value = stood;
      this.saver.say(this.words("delete"));
      return;
    }
    this.enter([{ input, value: typed }]);
  }

  // put sends a value unless the cell says it already for the day, and reports whether it did. again names the figure
  // that is only said once more.
  put(input, value, day, again = "") {
    input.value = value;
    if (value === "" || this.saver.says(input, value, day)) return false;
    this.saver.send(input, { asOf: day, again });
    return true;
  }

  // enter types values, as one step, and returns how many there were.
  enter(changes) {
    const step = [];
    for (const { input, value, day = this.saver.days.of(input) } of changes) {
      const before = this.before(input, day);
      const figure = this.saver.figure(input);
      if (this.put(input, value, day)) step.push({ input, before, figure, after: value, day });
    }
    this.touched = false;
    this.steps.add(step);
    return step.length;
  }

  // before is what a cell said for a day, "" for nothing. Of a day before that of the figure that stands it is not known.
  before(input, day) {
    const { baseAsOf } = input.dataset;
    return !this.saver.waits(input) && baseAsOf > day ? "" : this.saver.text(input);
  }

  // again enters the values of a step that is undone or done once more. A cell that was empty before can only
  // be emptied while nothing of it is stored.
  async again(changes) {
    if (!changes) {
      this.saver.say(this.words(changes === null ? "no_undo" : "nothing_undo"));
      return;
    }
    this.touched = false;
    const back = changes.filter(({ input, value }) => value === "" || value === input.dataset.value);
    for (const change of changes) if (!back.includes(change)) this.putBack(change);
    const left = await this.takenBack(back);
    for (const change of left) if (change.value !== "") this.putBack(change);
    const stored = left.some(({ value }) => value === "");
    this.saver.say(this.words(stored ? "withdraw" : "undone", changes.length));
  }

  // putBack enters a value again, unless something else is being typed into the cell.
  putBack({ input, value, day, figure }) {
    if (!this.isTyping(input)) this.put(input, value, day, figure);
  }

  isTyping(input) {
    return this.touched && input === document.activeElement;
  }

  // takenBack gives up what waits in cells that are to say what stands there or nothing, and returns those for which
  // that was not enough.
  async takenBack(changes) {
    const enough = new Set(changes.filter(({ input, value }) => value === input.dataset.value || this.saver.waits(input)));
    const sure = await this.saver.drop(changes.map(({ input }) => input));
    return changes.filter((change) => !(enough.has(change) && sure.has(change.input)));
  }

  key(event) {
    const handled = this.command(event) || this.move(event);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  // command does what a key means beside moving, and reports whether it did.
  command({ key, target, ctrlKey, metaKey, altKey, shiftKey }) {
    const control = ctrlKey || metaKey;
    if (control && key.toLowerCase() === "z") return this.undo(target, shiftKey);
    if (control && key.toLowerCase() === "y") return this.undo(target, true);
    if (control && key.toLowerCase() === "d") return this.fillDown(target);
    if (altKey && key === "Enter") return this.details(target);
    if (altKey && key === "ArrowDown") return this.ask.enter(target);
    if (altKey && key.toLowerCase() === "u") return this.unchanged(shiftKey ? null : target);
    if (altKey && key.toLowerCase() === "n") return this.ownDay(target);
    if (control || altKey) return false;
    switch (key) {
      case "F2":
        this.editing = !this.editing;
        target.setSelectionRange(target.value.length, target.value.length);
        return true;
      case "Escape":
        return this.escape(target);
      case "F6":
        document.getElementById("grid-asOf").focus();
        return true;
      case "Delete":
        if (this.editing || this.touched) return false;
        this.saver.say(this.words("delete"));
        return true;
      case "?":
        if (this.touched) return false;
        this.help.showModal();
        return true;
    }
    return false;
  }

  // move goes to another cell, and reports whether the key belongs to the table and not to the text.
  move({ key, target, ctrlKey, metaKey, altKey, shiftKey }) {
    if (altKey) return false;
    if (key === "Enter") return this.go(this.cells.next(target, shiftKey ? -1 : 1, 0), target);
    if (key === "Tab" && !ctrlKey) {
      const next = this.cells.beside(target, shiftKey ? -1 : 1);
      return next !== null && this.go(next);
    }
    if (this.editing) return false;
    const control = ctrlKey || metaKey;
    if (arrows[key]) {
      if (shiftKey && !this.touched) this.pick.grow(control, ...arrows[key]);
      else this.go(this.cells[control ? "edge" : "next"](target, ...arrows[key]));
      return true;
    }
    if (key === "PageUp" || key === "PageDown") return this.go(this.cells.page(target, key === "PageDown" ? 1 : -1));
    if (key !== "Home" && key !== "End") return false;
    const last = key === "End";
    return this.go(control ? this.cells.corner(last) : this.cells.end(target, last));
  }

  // go takes the cursor to a cell. At the edge it stays, and what was typed is saved all the same.
  go(input, from) {
    if (input) {
      this.pick.clear(input);
      input.focus();
    } else if (from) {
      this.leave(from);
      this.arrive(from);
    }
    return true;
  }

  escape(input) {
    input.value = this.saver.text(input);
    this.touched = false;
    this.editing = false;
    this.pick.clear(input);
    input.select();
    this.tell(input);
    return true;
  }

  // undo takes back what is being typed in the cell first, then the steps before.
  undo(input, again) {
    if (this.touched && !again) return this.escape(input);
    this.again(again ? this.steps.redo() : this.steps.undo());
    return true;
  }

  details(input) {
    this.leave(input);
    input.nextElementSibling.querySelector("a").click();
    return true;
  }

  // unchanged says of a row, or of the whole desk, that the last figures are still true.
  unchanged(input) {
    if (input) this.leave(input);
    const row = input && this.cells.place(input).row;
    this.still(input ? this.cells.inputs[row].filter(Boolean) : this.cells.all(), input === null);
    return true;
  }

  // still asks before it enters a whole desk again: there is no undoing it but one by one.
  async still(inputs, whole) {
    const { saver } = this;
    if (!saver.days.check()) return saver.days.field.focus();
    const still = saver.still(inputs);
    if (still.length > 0 && whole) {
      const dialog = document.getElementById("grid-sure");
      dialog.querySelector("p").textContent = this.words("sure_unchanged", still.length, written(saver.days.ofDesk()));
      if ((await answer(dialog)) !== "yes") return;
    }
    saver.unchanged(still);
    if (still.length > 0) this.steps.bar();
    saver.say(still.length > 0 ? this.words("unchanged", still.length) : this.words("unchanged_none"));
  }

  // fillDown types the first row of the selection into the rows below it; without one, the cell above into this.
  fillDown(target) {
    this.leave(target);
    const changes = this.pick.downward(target).map(({ input, from }) => ({ input, value: this.saver.text(from) }));
    this.enter(changes.filter(({ value }) => value !== ""));
    return true;
  }

  // ownDay gives the cell a day of its own.
  ownDay(input) {
    this.leave(input);
    this.saver.days.askOwn(input).then((answered) => {
      input.focus();
      if (answered) this.saver.show(input, this.saver.states.get(input) ?? "");
      this.tell(input);
    });
    return true;
  }

  // pageKey opens the list of keys from anywhere on the page where nothing is typed.
  pageKey(event) {
    if (event.key !== "?" || event.defaultPrevented || event.target.closest?.("input, textarea, select, dialog")) return;
    event.preventDefault();
    this.help.showModal();
  }

  submit(event) {
    event.preventDefault();
    const button = event.submitter;
    if (button?.name !== "unchanged") return;
    if (button.value === "page") this.unchanged(null);
    else this.still([...button.closest("tr").querySelectorAll("input[data-measure]")], false);
  }
}

const table = document.getElementById("grid");
if (table) open(table);
