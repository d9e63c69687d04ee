// The cheap part of reading a cell, for an answer while somebody types. What a cell says is decided by the
// server alone.

import { number } from "../written.js";

const fraction = /^(?:[<>]=?|[≥≤~≈])?\s*(\d[\d. ]*)(?:\/\s*(\d[\d. ]*))?$/;

// check reads 254/616, or 254 with the total of what stands: {percent} or {problem, args} or nothing to say.
export function check(typed, stands) {
  const parts = fraction.exec(typed.trim());
  if (!parts) return /^\d+[^\d%.,/\s]/.test(typed.trim()) ? { problem: "not_a_number", args: [typed.trim()] } : {};
  const done = count(parts[1]);
  const total = parts[2] === undefined ? totalOf(stands) : count(parts[2]);
  if (total === null || Number.isNaN(done) || Number.isNaN(total)) return {};
  if (done > total) return { problem: "done_above_total", args: [number(done), number(total)] };
  // What is bounded has no share of its own here: the server says "trên 48,70%".
  return total > 0 && /^\d/.test(typed.trim()) ? { percent: percentOf(done, total) } : {};
}

const count = (text) => Number(text.replace(/[. ]/g, ""));

// totalOf is the total in a figure as it is typed, null when it has none.
function totalOf(stands) {
  const parts = /\/\s*(\d[\d. ]*)$/.exec(stands);
  return parts ? count(parts[1]) : null;
}

// percentOf rounds as all pages do: half up, 100 only when all is done and 0 only when nothing is.
function percentOf(done, total) {
  const hundredths = Math.floor((done * 20000 + total) / (2 * total));
  const honest = done === total ? 10000 : done === 0 ? 0 : Math.min(Math.max(hundredths, 1), 9999);
  return `${Math.floor(honest / 100)},${String(honest % 100).padStart(2, "0")}%`;
}

// isoDay reads 23/5/2020 as 2020-05-23; what it cannot read it returns as it is, for the server to refuse.
export function isoDay(typed) {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed);
  return parts ? `${parts[3]}-${parts[2].padStart(2, "0")}-${parts[1].padStart(2, "0")}` : typed.trim();
}

// problemOfDay says what is wrong with a day as it is typed: the word for it, undefined for a day up to today (iso).
export function problemOfDay(typed, today) {
  const iso = isoDay(typed);
  const date = new Date(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return "not_a_date";
  return iso > today ? "after_today" : undefined;
}

// fold is the form in which names are compared: no accents, đ as d, small letters, single blanks.
export function fold(text) {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replaceAll("đ", "d").replace(/\s+/g, " ").trim();
}
