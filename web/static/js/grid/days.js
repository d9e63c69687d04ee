// The day above the table, for which its figures are typed, and the days that single cells have of their own.

import { answer } from "../dialog.js";
import { day as written } from "../written.js";
import { isoDay, problemOfDay } from "./check.js";

export class Days {
  // right is called when the day of the desk was wrong and is no longer.
  constructor(table, words, right) {
    Object.assign(this, { words, right, today: table.dataset.today });
    this.field = document.getElementById("grid-asOf");
    this.error = document.getElementById("error-grid-asOf");
    this.field.addEventListener("change", () => this.check());
  }

  // turn hears which day it is now: the page may have been open over night, or be an older copy.
  turn(today) {
    if (!today || today === this.today) return;
    this.today = today;
    if (!this.error.hidden) this.check();
  }

  // of is the day for which a cell is entered: its own, or that of the whole desk.
  of(input) {
    return input.dataset.asOf || this.ofDesk();
  }

  ofDesk() {
    return isoDay(this.field.value);
  }

  isRight(day) {
    return problemOfDay(day, this.today) === undefined;
  }

  // check says beside the day what is wrong with it, and reports whether nothing is.
  check() {
    const wrong = this.tell(this.field, this.error);
    if (!wrong) this.right();
    return !wrong;
  }

  tell(field, error) {
    const typed = field.value.trim();
    const problem = problemOfDay(typed, this.today);
    error.textContent = problem ? this.words(problem, typed, written(this.today)) : "";
    error.hidden = !problem;
    field.setAttribute("aria-invalid", Boolean(problem));
    field.closest(".field").classList.toggle("wrong", Boolean(problem));
    return problem;
  }

  // askOwn asks for a cell's own day and reports whether it was answered. An empty answer gives the cell back the
  // day of the desk.
  async askOwn(input) {
    const dialog = document.getElementById("grid-day");
    const field = dialog.querySelector("input");
    const error = dialog.querySelector(".error");
    field.value = input.dataset.asOf ? written(input.dataset.asOf) : "";
    error.hidden = true;
    const isRight = (value) => {
      if (value !== "yes" || field.value.trim() === "" || !this.tell(field, error)) return true;
      field.focus();
      return false;
    };
    if ((await answer(dialog, isRight)) !== "yes") return false;
    const typed = field.value.trim();
    if (typed === "") delete input.dataset.asOf;
    else input.dataset.asOf = isoDay(typed);
    return true;
  }
}
