// The desk: figures typed in place, as in a spreadsheet. Without it the page is a plain form; with it cells
// are saved as they are left. docs/desk.md lists the keys.

import { Ask } from "./grid/ask.js";
import { Cells, isCell } from "./grid/cells.js";
import { check, isoDay } from "./grid/check.js";
import { Pick } from "./grid/pick.js";
import { Saver } from "./grid/save.js";
import { Steps } from "./grid/steps.js";
import { number } from "./written.js";

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
      enter: (changes) => this.enter(changes), editing: () => this.editing, say: (sentence) => saver.say(sentence), words,
    });
  }

  begin() {
    const { table } = this.cells;
    table.addEventListener("focusin", ({ target }) => isCell(target) && this.arrive(target));
    table.addEventListener("focusout", ({ target }) => isCell(target) && this.leave(target));
    table.addEventListener("input", ({ target }) => isCell(target) && this.typing(target));
    table.addEventListener("keydown", (event) => isCell(event.target) && !event.isComposing && this.key(event));
    table.addEventListener("dblclick", ({ target }) => isCell(target) && (this.editing = true));
    const form = document.getElementById("grid-form");
    form.addEventListener("submit", (event) => this.submit(event));
    document.getElementById("grid-save").hidden = true; // cells are saved as they are left
    const open = document.getElementById("grid-help-open");
    open.hidden = false;
    open.addEventListener("click", () => this.help.showModal());
    if (isCell(document.activeElement)) this.arrive(document.activeElement);
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
    if (input.dataset.asOf) parts.push(this.words("other_day", input.dataset.asOf.split("-").reverse().map(Number).join("/")));
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
  }

  // commit enters what was typed, as a step of its own.
  commit(input, typed) {
    const before = this.saver.text(input);
    if (typed === "" && before !== "") {
      input.value = before;
      this.saver.say(this.words("delete"));
      return;
    }
    if (this.put(input, typed)) this.steps.add([{ input, before, after: typed }]);
  }

  // put sends a value unless the cell says it already for its day.
  put(input, value) {
    const { saver } = this;
    input.value = value;
    const same = value === saver.text(input);
    if (value === "" || (same && (saver.waits(input) || input.dataset.baseAsOf === saver.dayOf(input)))) return false;
    saver.send(input);
    return true;
  }

  // enter types many values at once, as one step, and returns how many there were.
  enter(changes) {
    const step = [];
    for (const { input, value } of changes) {
      const before = this.saver.text(input);
      if (this.put(input, value)) step.push({ input, before, after: value });
    }
    this.touched = false;
    this.steps.add(step);
    return step.length;
  }

  // again enters the values of a step that is undone or done once more. A cell that was empty before can only
  // be emptied while nothing of it is stored.
  async again(changes) {
    if (!changes) {
      this.saver.say(this.words("nothing_undo"));
      return;
    }
    let stored = false;
    for (const { input, value } of changes) {
      if (value !== input.dataset.value || !(await this.saver.drop(input))) {
        if (value !== "") this.put(input, value);
        else stored = true;
      }
    }
    this.touched = false;
    this.saver.say(this.words(stored ? "withdraw" : "undone", changes.length));
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
    if (arrows[key]) {
      if (shiftKey && !this.touched) this.pick.grow(...arrows[key]);
      else this.go(this.cells.next(target, ...arrows[key]));
      return true;
    }
    if (key !== "Home" && key !== "End") return false;
    const last = key === "End";
    return this.go(ctrlKey || metaKey ? this.cells.corner(last) : this.cells.end(target, last));
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
    const dialog = document.getElementById("grid-sure");
    if (whole) {
      dialog.returnValue = "";
      dialog.showModal();
      await new Promise((closed) => dialog.addEventListener("close", closed, { once: true }));
      if (dialog.returnValue !== "yes") return;
    }
    const count = this.saver.unchanged(inputs);
    this.saver.say(count > 0 ? this.words("unchanged", count) : this.words("unchanged_none"));
  }

  // ownDay gives the cell a day of its own; an empty answer gives it back that of the desk.
  ownDay(input) {
    this.leave(input);
    const dialog = document.getElementById("grid-day");
    const field = dialog.querySelector("input");
    field.value = (input.dataset.asOf ?? "").split("-").reverse().map(Number).filter(Boolean).join("/");
    dialog.returnValue = "";
    dialog.showModal();
    dialog.addEventListener("close", () => this.setDay(input, dialog.returnValue === "yes" ? field.value.trim() : null), { once: true });
    return true;
  }

  setDay(input, day) {
    if (day === "") delete input.dataset.asOf;
    else if (day !== null) input.dataset.asOf = isoDay(day);
    input.focus();
    this.tell(input);
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
