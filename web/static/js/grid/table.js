// Reads what comes from a spreadsheet's clipboard, and finds out which cells of the desk it is about.

import { fold } from "./check.js";

// parseTable reads text with tabs between cells, in which a cell with line breaks or tabs stands in quotation
// marks, as Excel and LibreOffice write it. Empty rows and columns at the end are left out.
export function parseTable(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let found; cell.lastIndex < text.length && (found = cell.exec(text)); ) {
    const value = found[1] === undefined ? found[2] : found[1].replaceAll('""', '"');
    rows.at(-1).push(value.replace(/[\s\u00a0]+/g, " ").trim());
    if (found[3] !== "\t") rows.push([]);
  }
  if (text.endsWith("\t")) rows.at(-1).push("");
  const empty = (value) => value === "";
  while (rows.length > 0 && rows.at(-1).every(empty)) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((value) => !empty(value)) + 1));
  return rows.map((row) => row.slice(0, width));
}

// nothing is what people put into a cell that says nothing.
const nothing = new Set(["", "-", "–", "—", "…", "..."]);

// words that stand before a name and are left out by others.
const prefix = /^(dang bo|dang uy|tinh uy|huyen uy|thanh uy|thi uy|quan uy|tinh|huyen|thanh pho|tp\.?|thi xa|quan|xa|phuong|thi tran) /;

function plain(name) {
  let folded = fold(name);
  while (prefix.test(folded)) folded = folded.replace(prefix, "");
  return folded;
}

// index finds a place by its name: by the whole name first, then without the words before it. A name that two
// places have finds none.
function index(names) {
  const find = new Map();
  for (const form of [plain, fold]) {
    const once = new Map();
    names.forEach((name, i) => once.set(form(name), once.has(form(name)) ? -1 : i));
    for (const [name, i] of once) find.set(name, i);
  }
  return (name) => find.get(fold(name)) ?? find.get(plain(name)) ?? -1;
}

// layOut decides where the values of a pasted table belong: by the names of units and measures where it has
// them, else from the place where the cursor stands. It returns the values with their places, and the names
// that the desk does not have.
export function layOut(table, rowNames, columnNames, cursor) {
  const rowOf = index(rowNames);
  const columnOf = index(columnNames);
  const head = headOf(table, columnOf);
  const body = head ? table.slice(1) : table;
  const named = namedColumn(body, rowOf);
  const skip = named + 1; // a number and a name before the values
  const values = [];
  const unmatched = [];
  const places = (head ?? body[0] ?? []).map((name, i) => {
    if (i < skip) return -1;
    if (!head) return cursor.column + i - skip;
    const column = columnOf(name);
    if (column < 0 && !nothing.has(name)) unmatched.push(name);
    return column;
  });
  body.forEach((row, i) => {
    const at = named < 0 ? cursor.row + i : rowOf(row[named]);
    if (at < 0) {
      if (!nothing.has(row[named])) unmatched.push(row[named]);
      return;
    }
    row.forEach((value, j) => {
      if (j >= skip && !nothing.has(value) && !(head && places[j] < 0)) values.push({ row: at, column: places[j], value });
    });
  });
  return { values, unmatched, byName: named >= 0 || head !== null };
}

// headOf is the first row when it names measures.
function headOf(table, columnOf) {
  const [first] = table;
  return first?.some((name) => !nothing.has(name) && columnOf(name) >= 0) ? first : null;
}

// namedColumn is the column that holds the names of units: the first or, after a running number, the second
// or third. -1 when there is none.
function namedColumn(body, rowOf) {
  for (let column = 0; column < 3; column++) {
    const names = body.map((row) => row[column] ?? "").filter((name) => !nothing.has(name));
    if (names.length > 0 && names.filter((name) => rowOf(name) >= 0).length * 2 >= names.length) return column;
  }
  return -1;
}

// asText writes a block of cells for a spreadsheet.
export function asText(block) {
  return block.map((row) => row.map((input) => quoted(input?.value ?? "")).join("\t")).join("\r\n");
}

const quoted = (text) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
