// Reads what comes from a spreadsheet's clipboard, and finds out which cells of the desk it is about.

import { fold } from "./check.js";
import { isName } from "./names.js";

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
const nothing = new Set(["", "-", "–", "—", "…", "...", "chua bao cao", "chua co so lieu"]);
const isNothing = (value) => nothing.has(fold(value));

// layOut decides where the values of a pasted table belong: by the names of units and measures where it has
// them, else from the place where the cursor stands. It returns the values with their places and what was left
// out: names that the desk does not have, that several have, that came before, and rows of values without a name.
export function layOut(table, rows, columns, cursor) {
  const head = headOf(table, columns);
  const body = head ? table.slice(1) : table;
  const named = namedColumn(body, rows);
  const skip = named + 1; // a number and a name before the values
  const found = { values: [], unmatched: [], unclear: [], twice: [], nameless: 0, byName: named >= 0 || head !== null };
  const columnsSeen = new Set();
  const places = (head ?? body[0] ?? []).map((name, i) => {
    if (i < skip) return -1;
    return head ? place(columns, name, columnsSeen, found) : cursor.column + i - skip;
  });
  const rowsSeen = new Set();
  body.forEach((row, i) => {
    const values = row.flatMap((value, j) => (j >= skip && !isNothing(value) && !(head && places[j] < 0) ? [{ column: places[j], value }] : []));
    const nameless = named >= 0 && isNothing(row[named] ?? "");
    if (nameless && values.length > 0) found.nameless++;
    const at = named < 0 ? cursor.row + i : nameless ? -1 : place(rows, row[named], rowsSeen, found);
    if (at >= 0) found.values.push(...values.map((value) => ({ row: at, ...value })));
  });
  return found;
}

// place is where a name belongs, -1 when that is not sure; then it is told why.
function place(names, name, seen, found) {
  if (isNothing(name)) return -1;
  const [at, ...others] = names.find(name);
  if (at === undefined) found.unmatched.push(name);
  else if (others.length > 0) found.unclear.push(`${name} (${[at, ...others].map((i) => names.shown[i]).join(" / ")})`);
  else if (seen.has(at)) found.twice.push(name);
  else {
    seen.add(at);
    return at;
  }
  return -1;
}

// headOf is the first row when it names measures.
function headOf(table, columns) {
  const [first] = table;
  return first?.some((name) => !isNothing(name) && columns.find(name).length > 0) ? first : null;
}

// namedColumn is the column that holds the names of units: the first or, after a running number, the second
// or third. -1 when there is none. One name of ours among texts makes it that: the others are then not ours, and
// nobody's figures.
function namedColumn(body, rows) {
  for (let column = 0; column < 3; column++) {
    const texts = body.map((row) => row[column] ?? "").filter((text) => !isNothing(text));
    if (texts.some((text) => rows.find(text).length > 0) && texts.filter(isName).length * 2 >= texts.length) return column;
  }
  return -1;
}

// asText writes a block of cells for a spreadsheet.
export function asText(block) {
  return block.map((row) => row.map((input) => quoted(input?.value ?? "")).join("\t")).join("\r\n");
}

const quoted = (text) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

// asTable is the same for a spreadsheet that reads tables: its cells are text there, so that 5/9 does not become
// the fifth of September.
export function asTable(block) {
  const cell = (input) => `<td style='mso-number-format:"\\@"'>${escaped(input?.value ?? "")}</td>`;
  return `<table>${block.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
