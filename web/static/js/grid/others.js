// Shows what others enter while the desk is open. What is being typed, or is on its way, is not touched: the server
// asks about it when it comes second.

import { connect } from "../live.js";

export class Others {
  // busy reports whether something is being typed into a cell.
  constructor(saver, busy) {
    Object.assign(this, { saver, busy, cells: saver.cells, stands: new Map() });
    const { live } = this.cells.table.dataset;
    if (!live || !("EventSource" in window)) return;
    const silent = () => {};
    const stream = connect(live, { open: silent, lost: silent, ended: silent, state: (html) => this.hear(html) });
    addEventListener("pagehide", stream.leave);
    for (const back of ["online", "pageshow"]) addEventListener(back, stream.hurry);
  }

  // hear takes in what stands in cells: in all of them at first, then in those that have changed.
  hear(html) {
    const told = new DOMParser().parseFromString(html, "text/html");
    const figures = told.querySelectorAll("li");
    this.saver.days.turn(told.querySelector("ul")?.dataset.today);
    for (const { dataset } of figures) this.stands.set(this.cells.find(dataset.unit, dataset.measure), { ...dataset });
    this.show();
  }

  // show brings every cell that can be touched to what stands; it is called again when one has become free.
  show() {
    const news = this.cells.all().filter((input) => this.stands.has(input) && this.take(input, this.stands.get(input)));
    if (news.length === 0) return;
    const named = news.slice(0, 3).map((input) => this.named(input)).join("; ");
    this.saver.say(this.saver.words("others", named + (news.length > 3 ? "; …" : "")));
  }

  named(input) {
    const { row, column } = this.cells.place(input);
    return `${this.cells.rowName(row)}, ${this.cells.columnName(column)}: ${input.value || "–"}`;
  }

  // take shows a figure in its cell and reports whether it did. Where the server spoke before it had the line that this
  // page knows of, that is late news.
  take(input, figure) {
    const { base } = input.dataset;
    if (Number(figure.line) < Number(base)) return false;
    if (figure.id === base) {
      if (base) this.saver.judged(input, Boolean(figure.confirmed));
      return false;
    }
    if (this.saver.waits(input) || this.busy(input)) {
      this.saver.beside(input, figure);
      return false;
    }
    this.saver.replace(input, figure);
    return true;
  }
}
