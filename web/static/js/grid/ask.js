// Asks about a cell in a panel below its row: a doubt, a reason, two people's figures. Nothing waits for the
// answer but that cell.

import { day as written } from "../written.js";

export class Ask {
  constructor(cells, words) {
    this.cells = cells;
    this.words = words;
    this.template = document.getElementById("grid-ask");
    this.panels = new Map(); // by input
    cells.table.addEventListener("click", (event) => this.clicked(event));
    cells.table.addEventListener("keydown", (event) => this.pressed(event));
    cells.table.addEventListener("input", ({ target }) => this.typing(target));
    this.on = { theirs: () => {}, take: () => {} }; // what the desk does about an answer that changes a cell
  }

  // open shows what the server said of a cell. The cursor stays where it is.
  open(input, { state, answer, reason, day, saver }) {
    this.close(input);
    const panel = this.template.content.firstElementChild.cloneNode(true);
    const name = input.name.slice(2);
    Object.assign(panel, { id: `ask-${name}`, className: `ask ${state}` });
    const { row, column } = this.cells.place(input);
    const title = panel.querySelector(".ask-title");
    title.id = `ask-title-${name}`;
    panel.setAttribute("aria-labelledby", title.id);
    const place = `${this.cells.rowName(row)}, ${this.cells.columnName(column)}`;
    title.querySelector("strong").textContent = `${place}: ${saver.text(input)} (${written(day)})`;
    title.querySelector("span").textContent = this.words(`state.${state}`);
    this.fill(panel, input, state, answer);
    panel.querySelector(".ask-reason input").value = reason ?? "";
    this.panels.set(input, { panel, state, answer, day, saver });
    this.rowBelow(input).append(panel);
    input.setAttribute("aria-describedby", `s-${name} ask-${name}`);
  }

  fill(panel, input, state, answer) {
    const says = panel.querySelector(".ask-says");
    for (const { message } of [...answer.problems, ...answer.doubts]) says.append(paragraph(message));
    if (state === "reason" && answer.current) says.append(paragraph(this.words("reason_needed", answer.current.value)));
    if (state === "conflict") fillConflict(panel, input, answer);
    const asksWhy = needsReason(state, answer);
    const why = panel.querySelector(".ask-reason");
    why.hidden = !asksWhy;
    why.querySelector("label").htmlFor = why.querySelector("input").id = `r-${input.name.slice(2)}`;
    const [mine, theirs, take] = panel.querySelectorAll("[data-do]");
    mine.hidden = state === "refused";
    if (state === "doubt" && !asksWhy) mine.textContent = this.words("yes");
    theirs.textContent = this.words(input.dataset.value || answer.current ? "theirs" : "drop");
    const offer = answer.doubts.find((doubt) => doubt.offer)?.offer;
    take.hidden = !offer;
    if (offer) Object.assign(take, { textContent: this.words("take", offer), value: offer });
  }

  // rowBelow is the row of the table that holds the panels of a row's cells.
  rowBelow(input) {
    const row = input.closest("tr");
    const below = row.nextElementSibling;
    if (below?.classList.contains("asks")) return below.firstElementChild;
    const asks = document.createElement("tr");
    asks.className = "asks";
    asks.setAttribute("role", "row");
    const cell = asks.insertCell();
    cell.setAttribute("role", "cell");
    cell.colSpan = row.cells.length;
    row.after(asks);
    return cell;
  }

  close(input) {
    const open = this.panels.get(input);
    if (!open) return;
    const inside = open.panel.contains(document.activeElement);
    const row = open.panel.closest("tr");
    open.panel.remove();
    if (row.firstElementChild.childElementCount === 0) row.remove();
    this.panels.delete(input);
    input.setAttribute("aria-describedby", `s-${input.name.slice(2)}`);
    if (inside) input.focus();
  }

  // enter takes the cursor to the question about a cell, and reports whether there is one.
  enter(input) {
    const open = this.panels.get(input);
    const first = open && [...open.panel.querySelectorAll("input, button")].find((control) => control.offsetParent !== null);
    first?.focus();
    return first !== undefined;
  }

  inputOf(target) {
    const panel = target.closest?.(".ask");
    return panel && [...this.panels.keys()].find((input) => this.panels.get(input).panel === panel);
  }

  clicked({ target }) {
    const input = this.inputOf(target);
    const choice = target.closest("[data-do], [data-reason]");
    if (!input || !choice) return;
    if (choice.dataset.reason !== undefined) {
      const why = choice.closest(".ask").querySelector(".ask-reason input");
      why.value = choice.textContent;
      this.typing(why);
      why.focus(); // to be read, added to, and sent with Enter
    } else if (choice.dataset.do === "mine") this.mine(input);
    else if (choice.dataset.do === "theirs") this.theirs(input);
    else this.take(input, choice.value);
  }

  typing(target) {
    const input = this.inputOf(target);
    if (!input || !target.closest(".ask-reason")) return;
    target.removeAttribute("aria-invalid");
    this.panels.get(input).saver.noteReason(input, target.value);
  }

  pressed(event) {
    const input = this.inputOf(event.target);
    if (!input || event.isComposing) return;
    if (event.key === "Escape") input.focus();
    else if (event.key === "Enter" && event.target.matches("input")) this.mine(input);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  // mine sends the cell once more, with what answers the question.
  mine(input) {
    const { panel, state, answer, day, saver } = this.panels.get(input);
    const why = panel.querySelector(".ask-reason input");
    const reason = why.value.trim();
    if (needsReason(state, answer) && reason === "") {
      why.setAttribute("aria-invalid", "true");
      why.focus();
      return;
    }
    const accept = answer.doubts.filter((doubt) => !doubt.needsReason).map((doubt) => doubt.code);
    const base = state === "conflict" ? (answer.current?.id ?? "") : input.dataset.base;
    this.close(input);
    input.value = saver.text(input);
    saver.send(input, { reason, accept, base, asOf: day });
  }

  // theirs leaves the figure that stands.
  theirs(input) {
    const { state, answer, saver } = this.panels.get(input);
    if (state === "conflict" && answer.current) {
      const { typed, id, asOf } = answer.current;
      Object.assign(input.dataset, { value: typed, base: id, baseAsOf: asOf });
      saver.describe(input, answer.current);
    }
    saver.drop([input]);
    this.on.theirs();
  }

  // take types the sum of the sub-units instead.
  take(input, offer) {
    const { day } = this.panels.get(input);
    this.close(input);
    this.on.take({ input, value: offer, day });
  }
}

// needsReason reports whether the answer has to say why. Where the figure that was seen is gone there is
// nothing to correct.
function needsReason(state, answer) {
  return state === "reason" || (state === "conflict" && answer.current !== undefined) || answer.doubts.some((doubt) => doubt.needsReason);
}

function fillConflict(panel, input, answer) {
  const list = panel.querySelector("dl");
  const { current } = answer;
  list.hidden = false;
  list.querySelector(".theirs").textContent = current ? [current.value, current.asOfText, current.author, current.recordedText].join(" · ") : "–";
  list.querySelector(".yours").textContent = input.value;
  list.querySelector(".difference").textContent = answer.difference ?? "";
}

function paragraph(text) {
  const p = document.createElement("p");
  p.textContent = text;
  return p;
}
