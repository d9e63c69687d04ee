// Finds which row or column a name in a pasted table means, as the program does for files: without accents, with
// abbreviations written out, and with or without the words for the kind of organisation before it.

import { fold } from "./check.js";

const abbreviations = {
  tp: "thanh pho", tx: "thi xa", tt: "thi tran", h: "huyen", x: "xa", p: "phuong", q: "quan", db: "dang bo", cb: "chi bo", du: "dang uy",
};
const abbreviated = /^(tp|tx|tt|h|x|p|q|db|cb|du)(?:\.\s*|\s+)(?=\S)/;

// Bodies of the party, with the kind of place that some of them tell.
const bodies = {
  "huyen uy": "huyen", "thanh uy": "thanh pho", "thi uy": "thi xa", "tinh uy": "tinh", "dang bo": "", "dang uy": "", "chi bo": "", "ban chap hanh": "", bch: "", "co so": "",
};
const places = ["tinh", "thanh pho", "huyen", "thi xa", "thi tran", "quan", "phuong", "xa"];

// isName reports whether a text can be a name: a number or a fraction never is, "1" is not Phường 1.
export const isName = (text) => !/^[\d\s.,/%()-]*$/.test(text);

const leading = /^(?:\d{1,3}[.)]|[-+*•])\s*(?=\S)/;

// parse takes a name apart: the kind of place that it gives, "" when it gives none, and the name itself.
function parse(name) {
  let rest = fold(name).replace(leading, "").replace(/^t\.\s*([pxt])\b\.?\s*/, "t$1 ");
  let kind = "";
  for (;;) {
    rest = rest.replace(abbreviated, (_, word) => `${abbreviations[word]} `);
    const body = Object.keys(bodies).find((word) => rest.startsWith(`${word} `));
    const place = !body && kind === "" && places.find((word) => rest.startsWith(`${word} `));
    if (!body && !place) return { kind, core: rest };
    kind = kind || (body ? bodies[body] : place);
    rest = rest.slice((body ?? place).length + 1);
  }
}

// Names are those of all rows, or of all columns: each a list with the shown one first.
export class Names {
  constructor(lists) {
    this.shown = lists.map(([first]) => first);
    this.whole = new Map();
    this.cores = new Map();
    const add = (map, key, at) => map.set(key, (map.get(key) ?? new Set()).add(at));
    this.kinds = lists.map((names, at) => {
      for (const name of names) add(this.whole, fold(name), at);
      const parsed = names.map(parse);
      for (const { core } of parsed) add(this.cores, core, at);
      return new Set(parsed.map(({ kind }) => kind).filter(Boolean));
    });
  }

  // find lists the places that a name may mean: one when it is sure, none when there is none.
  find(name) {
    if (!isName(name)) return [];
    const whole = this.whole.get(fold(name));
    if (whole?.size === 1) return [...whole];
    const { kind, core } = parse(name);
    const fits = (at) => kind === "" || this.kinds[at].size === 0 || this.kinds[at].has(kind);
    return [...(this.cores.get(core) ?? [])].filter(fits);
  }
}
