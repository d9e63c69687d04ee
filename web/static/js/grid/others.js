// Shows what others enter while the desk is open. What is being typed, or is on its way, is not touched: the server
// asks about it when it comes second.

import { connect } from "../live.js";

export class Others {
  // busy reports whether something is being typed into a cell.
  constructor(saver, busy) {
    Object.assign(this, { saver, busy, cells: saver.cells, stands: null });
    const { live } = this.cells.table.dataset;
    if (!live || !("EventSource" in window)) return;
    const silent = () => {};
    const stream = connect(live, { open: silent, lost: silent, ended: silent, state: (html) => this.hear(html) });
    addEventListener("pagehide", stream.leave);
    for (const back of ["online", "pageshow"]) addEventListener(back, stream.hurry);
  }

  hear(html) {
    const figures = new DOMParser().parseFromString(html, "text/html").querySelectorAll("li");
    this.stands = new Map([...figures].map(({ dataset }) => [this.cells.find(dataset.unit, dataset.measure), { ...dataset }]));
    this.show();
  }

  // show brings every cell that can be touched to what stands; it is called again when one has become free.
  show() {
    if (!this.stands) return;
    const news = this.cells.all().filter((input) => this.take(input, this.stands.get(input)));
    if (news.length === 0) return;
    const named = news.slice(0, 3).map((input) => this.named(input)).join("; ");
    this.saver.say(this.saver.words("others", named + (news.length > 3 ? "; …" : "")));
  }

  named(input) {
    const { row, column } = this.cells.place(input);
    return `${this.cells.rowName(row)}, ${this.cells.columnName(column)}: ${input.value || "–"}`;
  }

  // take shows a figure in its cell and reports whether it did. An older one than what this page has saved is late
  // news.
  take(input, figure) {
    const { base } = input.dataset;
    if ((figure?.id ?? "") === base) return false;
    const newer = Number(figure?.id ?? 0) > Number(base);
    if (!newer && this.saver.states.has(input)) return false;
    if (this.saver.waits(input) || this.busy(input)) {
      this.saver.beside(input, figure);
      return false;
    }
    this.saver.replace(input, figure);
    return true;
  }
}
