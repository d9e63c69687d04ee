// Selects a rectangle of cells with the mouse or with Shift and the arrows, copies it, and takes what is
// pasted from a spreadsheet.

import { isCell } from "./cells.js";
import { Names } from "./names.js";
import { asTable, asText, layOut, parseTable } from "./table.js";

export class Pick {
  // enter(changes) types values into cells, as one step that can be undone.
  constructor(cells, { enter, busy, editing, say, words }) {
    Object.assign(this, { cells, enter, busy, editing, say, words });
    this.anchor = null;
    this.picked = [];
    const { table } = cells;
    table.addEventListener("mousedown", (event) => this.pressed(event));
    table.addEventListener("mouseover", (event) => this.dragged(event));
    table.addEventListener("copy", (event) => this.copy(event));
    table.addEventListener("paste", (event) => this.paste(event));
  }

  // clear forgets the selection; from is where the next one begins.
  clear(from) {
    for (const cell of this.picked) cell.classList.remove("picked");
    this.picked = [];
    this.anchor = from;
    this.corner = from;
  }

  // extend selects the rectangle between the anchor and a cell. Only what changes is touched.
  extend(to) {
    if (!to || !this.anchor) return;
    this.corner = to;
    const block = new Set(this.cells.block(this.anchor, to).flat().filter(Boolean).map((input) => input.parentElement));
    for (const cell of this.picked) if (!block.has(cell)) cell.classList.remove("picked");
    for (const cell of block) cell.classList.add("picked");
    this.picked = [...block];
  }

  // grow moves the corner of the selection, far to the edge of what is filled.
  grow(far, down, right) {
    const next = this.corner && this.cells[far ? "edge" : "next"](this.corner, down, right);
    this.extend(next);
    next?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  pressed(event) {
    if (!isCell(event.target) || event.button !== 0) return;
    if (event.shiftKey && this.anchor) {
      event.preventDefault();
      this.extend(event.target);
    } else this.clear(event.target);
  }

  dragged({ target, buttons }) {
    if (buttons !== 1 || !this.anchor || !isCell(target)) return;
    if (target !== this.anchor || this.picked.length > 1) this.extend(target);
  }

  copy(event) {
    const { selectionStart, selectionEnd, value } = event.target;
    const part = isCell(event.target) && (this.busy() || selectionEnd - selectionStart < value.length);
    if (!this.anchor || (this.picked.length < 2 && part)) return; // a piece of the text of one cell
    const block = this.cells.block(this.anchor, this.corner);
    event.clipboardData.setData("text/plain", asText(block));
    event.clipboardData.setData("text/html", asTable(block));
    event.preventDefault();
  }

  paste(event) {
    if (!isCell(event.target)) return;
    const text = event.clipboardData.getData("text/plain");
    if (this.editing() && !/[\t\n]/.test(text.trimEnd())) return; // into the text of one cell
    event.preventDefault();
    const table = parseTable(text);
    if (table.length > 0) this.fill(table, event.target);
  }

  fill(table, at) {
    const { cells } = this;
    const found = layOut(table, new Names(cells.rowNames()), new Names(cells.columnNames()), this.start(at));
    const changes = [];
    let cut = 0;
    for (const { row, column, value } of found.values) {
      const input = cells.at(row, column);
      if (input) changes.push({ input, value });
      else cut++;
    }
    this.say(this.told(this.enter(changes), cut, found));
  }

  // told says how much went in, and all that did not with why.
  told(entered, cut, { byName, unmatched, unclear, twice, nameless }) {
    const parts = [this.words("pasted", entered)];
    if (byName) parts.push(this.words("by_name"));
    if (cut > 0) parts.push(this.words("pasted_cut", cut));
    if (nameless > 0) parts.push(this.words("nameless", nameless));
    for (const [word, names] of [["unmatched", unmatched], ["unclear", unclear], ["twice", twice]]) {
      if (names.length > 0) parts.push(this.words(word, listed(names)));
    }
    return parts.join(" ");
  }

  // downward lists the cells below the first row of the selection, each with the cell that it is filled from; without
  // a selection the cell itself with the one above.
  downward(at) {
    if (this.picked.length < 2) {
      const from = this.cells.next(at, -1, 0);
      return from ? [{ input: at, from }] : [];
    }
    const [first, ...rest] = this.cells.block(this.anchor, this.corner);
    return rest.flatMap((row) => row.map((input, i) => ({ input, from: first[i] })).filter(({ input, from }) => input && from));
  }

  // start is the upper left corner of the selection, or the cell itself.
  start(at) {
    const [first, last] = this.picked.length > 1 ? [this.anchor, this.corner] : [at, at];
    const a = this.cells.place(first);
    const b = this.cells.place(last);
    return { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
  }
}

const shown = 5;

function listed(names) {
  return names.length > shown ? `${names.slice(0, shown).join(", ")}, …` : names.join(", ");
}
