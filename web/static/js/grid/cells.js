// The cells of the desk by row and column, and the way from one to the next. Cells that cannot be typed into
// are passed over.

export class Cells {
  constructor(table) {
    this.table = table;
    this.rows = [...table.tBodies[0].rows].filter((row) => row.dataset.unit);
    this.inputs = this.rows.map((row) => [...row.cells].slice(1).map((cell) => cell.querySelector(":scope > input")));
    this.columns = [...table.tHead.rows[0].cells].slice(1);
    this.rowOf = new Map(this.rows.map((row, i) => [row, i]));
    this.byName = new Map();
    for (const input of this.all()) this.byName.set(nameOf(input.dataset.unit, input.dataset.measure), input);
  }

  // all lists the cells that can be typed into, row by row.
  all() {
    return this.inputs.flat().filter(Boolean);
  }

  at(row, column) {
    return this.inputs[row]?.[column] ?? null;
  }

  find(unit, measure) {
    return this.byName.get(nameOf(unit, measure)) ?? null;
  }

  place(input) {
    const cell = input.parentElement;
    return { row: this.rowOf.get(cell.parentElement), column: cell.cellIndex - 1 };
  }

  // next is the nearest open cell in a direction, null at the edge.
  next(input, down, right) {
    let { row, column } = this.place(input);
    for (;;) {
      row += down;
      column += right;
      if (row < 0 || column < 0 || row >= this.rows.length || column >= this.columns.length) return null;
      const found = this.at(row, column);
      if (found) return found;
    }
  }

  // edge is where the run of filled cells in a direction ends, or where the next one begins.
  edge(input, down, right) {
    const full = (cell) => cell.value.trim() !== "";
    let at = this.next(input, down, right);
    if (!at) return null;
    const within = full(input) && full(at);
    for (;;) {
      const next = this.next(at, down, right);
      if (!next || (within ? !full(next) : full(at))) return at;
      at = next;
    }
  }

  // page is the cell about a screen below or above.
  page(input, down) {
    const { row, column } = this.place(input);
    const frame = this.table.parentElement.clientHeight || innerHeight;
    const rows = Math.max(1, Math.floor(Math.min(frame, innerHeight) / this.rows[row].offsetHeight) - 2);
    const to = Math.min(Math.max(row + down * rows, 0), this.rows.length - 1);
    return this.at(to, column) ?? this.next(input, down, 0);
  }

  // beside is the cell after or before in reading order.
  beside(input, step) {
    const all = this.all();
    return all[all.indexOf(input) + step] ?? null;
  }

  // end is the first or last cell of the row.
  end(input, last) {
    const open = this.inputs[this.place(input).row].filter(Boolean);
    return last ? open.at(-1) : open[0];
  }

  corner(last) {
    const all = this.all();
    return last ? all.at(-1) : all[0];
  }

  // block lists the places of a rectangle between two cells, row by row, with null for closed ones.
  block(one, other) {
    const a = this.place(one);
    const b = this.place(other);
    const rows = this.inputs.slice(Math.min(a.row, b.row), Math.max(a.row, b.row) + 1);
    return rows.map((row) => row.slice(Math.min(a.column, b.column), Math.max(a.column, b.column) + 1));
  }

  rowName(row) {
    return this.rows[row].querySelector(".name").textContent;
  }

  columnName(column) {
    return this.columns[column].textContent;
  }

  // rowNames and columnNames list all that each row and column is called, as shown first.
  rowNames() {
    return this.rows.map((row, i) => [this.rowName(i), ...row.dataset.names.split("|").filter(Boolean)]);
  }

  columnNames() {
    return this.columns.map((_, i) => [this.columnName(i)]);
  }
}

const nameOf = (unit, measure) => `${unit} ${measure}`;

// isCell reports whether something on the page is a cell of the desk.
export const isCell = (target) => target instanceof HTMLInputElement && target.dataset.measure !== undefined;
