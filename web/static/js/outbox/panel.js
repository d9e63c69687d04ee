// Shows in the head of every page how many figures of the reader wait in this browser, and lists them: what was
// typed, since when, how it stands; to be sent again, taken along as a file, or given up by the reader's word.

import { answer } from "../dialog.js";
import { outboxOf } from "../outbox.js";
import { day, moment, number } from "../written.js";

const longest = 80;

function show(box, outbox) {
  const words = JSON.parse(box.dataset.words);
  const notice = document.getElementById("outbox-notice");
  const status = document.getElementById("outbox-status");
  const news = document.getElementById("outbox-news");
  const list = new List(document.getElementById("outbox-items"), words);
  let state = "idle";
  let message = "";
  let drawn = 0;

  const draw = async () => {
    drawn = 0;
    // The session is somebody else's now: what this account typed is not theirs to see.
    const items = await outbox.pending();
    const closed = state === "other_account";
    const before = box.hidden ? 0 : Number(box.dataset.count ?? 0);
    box.hidden = items.length === 0;
    if (box.hidden) box.open = false;
    box.dataset.count = items.length;
    box.dataset.state = state;
    box.querySelector(".count").textContent = number(items.length);
    list.draw(closed ? [] : items);
    for (const control of box.querySelectorAll("[data-needs-items]")) control.hidden = closed;
    status.textContent = sentence(items.length);
    const ended = state === "signed_out" || closed;
    notice.hidden = items.length === 0 || !(ended || outbox.forgetful);
    notice.querySelector("span").textContent = status.textContent;
    notice.querySelector("a").hidden = !ended;
    if (before > 0 && items.length === 0) news.textContent = words.all_sent;
    else if (state === "waiting" && items.length > 0) news.textContent = words.waiting_for_network;
  };

  const sentence = (count) => {
    if (state === "signed_out") return words.sign_in_again.replace("{n}", number(count));
    if (state === "other_account") return words.other_account.replace("{n}", number(count));
    if (outbox.forgetful) return words.forgetful;
    if (state === "waiting") return message || words.waiting_for_network;
    return state === "sending" ? words.sending : words.kept;
  };

  // A large paste tells of thousands of cells; the list is drawn once for all of one moment.
  const soon = () => {
    drawn ||= setTimeout(draw, 50);
  };

  document.addEventListener("tiendo:outbox", ({ detail }) => {
    if (detail.state) state = detail.state;
    message = detail.message ?? "";
    soon();
  });
  document.addEventListener("tiendo:cell", soon);
  document.getElementById("outbox-send").addEventListener("click", () => outbox.retry());
  document.getElementById("outbox-export").addEventListener("click", async () => save(await outbox.pending(), words));
  document.getElementById("outbox-clear").addEventListener("click", async () => {
    const items = await outbox.pending();
    if (await sure(words.sure_all.replace("{n}", number(items.length)))) await outbox.forget(items.map((item) => item.key));
  });
  box.addEventListener("click", async ({ target }) => {
    const key = target.closest("[data-give-up]")?.dataset.giveUp;
    if (key && (await sure(words.sure_one.replace("{what}", target.closest("tr").dataset.what)))) await outbox.forget([key]);
  });
  // Open, it covers the page: a click beside it or Escape closes it.
  document.addEventListener("click", ({ target }) => {
    if (!box.contains(target) && !target.closest("dialog")) box.open = false;
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    box.open = false;
    box.querySelector("summary").focus();
  });
  soon();
}

// List is the rows of what waits. A row whose item is as it was stays the same element at its place: it keeps the
// focus, and a click on it arrives although something else has just been sent.
class List {
  constructor(body, words) {
    Object.assign(this, { body, words, rows: new Map() });
  }

  draw(items) {
    const before = this.rows;
    this.rows = new Map();
    for (const item of items) {
      const old = before.get(item.key);
      const said = JSON.stringify([item.state, item.answer]);
      this.rows.set(item.key, old?.said === said ? old : { said, line: row(item, this.words) });
    }
    const wanted = [...this.rows.values()].map(({ line }) => line);
    const lines = new Set(wanted);
    for (const line of [...this.body.children]) if (!lines.has(line)) line.remove();
    wanted.forEach((line, i) => {
      if (this.body.children[i] !== line) this.body.insertBefore(line, this.body.children[i] ?? null);
    });
  }
}

function row(item, words) {
  const line = document.getElementById("outbox-row").content.firstElementChild.cloneNode(true);
  const fill = (part, text) => Object.assign(line.querySelector(`.${part}`), { textContent: text });
  const typed = item.unchanged ? words.unchanged : shortened(item.typed, words);
  fill("unit", item.names.unit).href = deskOf(item);
  fill("measure", item.names.measure);
  fill("typed", typed);
  fill("as-of", day(item.asOf));
  fill("since", words.since.replace("{time}", moment(new Date(item.at))));
  fill("state", words[`state_${item.state}`] ?? item.state);
  fill("why", why(item.answer));
  line.dataset.what = `${item.names.unit}: ${typed}`;
  line.dataset.state = item.state;
  const giveUp = line.querySelector("button");
  giveUp.dataset.giveUp = item.key;
  giveUp.setAttribute("aria-label", `${giveUp.textContent} ${line.dataset.what}`);
  return line;
}

// deskOf is where the cell can be answered.
function deskOf({ endpoint, term, measure }) {
  return `${endpoint.replace(/\/cells$/, "")}?${new URLSearchParams({ term, measure })}`;
}

// shortened keeps the list readable when a whole paragraph was pasted into a cell, and says how long it is.
function shortened(text, words) {
  return text.length > longest ? `${text.slice(0, longest)}… (${words.length.replace("{n}", number(text.length))})` : text;
}

// why is what the server said of the cell.
function why(answer) {
  if (!answer) return "";
  const said = [...(answer.problems ?? []), ...(answer.doubts ?? [])].map(({ message }) => message);
  if (answer.difference) said.push(answer.difference);
  return said.join(" ");
}

// sure asks before something is thrown away.
async function sure(question) {
  const dialog = document.getElementById("outbox-sure");
  dialog.querySelector("p").textContent = question;
  return (await answer(dialog)) === "yes";
}

// save writes the items to a file that Excel opens: UTF-8 with its mark, columns apart by semicolons.
function save(items, words) {
  const rows = items.map((item) => [
    item.names.unit, item.unit, item.names.measure, item.measure, day(item.asOf), item.unchanged ? words.unchanged : item.typed,
    item.reason, moment(new Date(item.at)), words[`state_${item.state}`] ?? item.state,
  ]);
  const text = [words.columns.split("|"), ...rows].map((row) => row.map(quoted).join(";")).join("\r\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff", text, "\r\n"], { type: "text/csv;charset=utf-8" }));
  link.download = `${words.file}-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// quoted keeps a spreadsheet from taking text for a formula, or 1/11 for the first of November.
function quoted(text) {
  const harmless = /^[=+\-@\t\r]|^\d+\s*\/\s*\d+$/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

const box = document.getElementById("outbox");
if (box) show(box, outboxOf(box.dataset.account));
