// Maps and tiles: what a unit says when it is pointed at, held open by a finger, and arrow keys that lead from
// neighbour to neighbour. Listeners sit on the document: the picture is exchanged live. What the tooltip says is
// what a screen reader hears anyway, so it is hidden from it until a finger opens it with links in it.

const within = 22; // pixels around a fingertip in which a unit was meant
const most = 7; // units that are offered for one tap

const pointedAt = (event) => event.target.closest?.(".map .land a");
let finger = false;

document.addEventListener("pointerdown", (event) => (finger = event.pointerType === "touch"), true);
document.addEventListener("pointerover", (event) => {
  if (isHeld() || event.pointerType === "touch") return;
  const unit = pointedAt(event);
  if (unit) show(unit);
  else hide();
});
document.addEventListener("focusin", (event) => {
  const unit = pointedAt(event);
  if (unit?.matches(":focus-visible")) show(unit);
  else if (!tipHolds(event.target)) hide();
});
document.addEventListener("click", (event) => {
  if (event.target.closest?.("#tip .close")) return hide();
  const other = event.target.closest?.("#tip .near button");
  if (other) return hold(document.getElementById(other.dataset.unit), around.filter((unit) => unit.id !== other.dataset.unit));
  if (tipHolds(event.target)) return;
  const units = finger && event.detail > 0 ? near(event) : [];
  if (units.length === 0) return hide();
  event.preventDefault();
  around = units;
  hold(units[0], units.slice(1));
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
  const unit = pointedAt(event);
  const way = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
  const next = unit && way && neighbour(unit, way);
  if (!next) return;
  event.preventDefault();
  next.focus();
});

const tipHolds = (element) => document.getElementById("tip")?.contains(element);
const isHeld = () => document.getElementById("tip")?.classList.contains("held");
let around = []; // the units that the finger may have meant

// near lists the units around a tap, the closest first.
function near(event) {
  if (!event.target.closest?.(".map")) return [];
  const found = new Set();
  for (const far of [0, within / 3, (within * 2) / 3, within]) {
    for (let turn = 0; turn < (far ? 12 : 1); turn++) {
      const angle = (turn * Math.PI) / 6;
      const at = document.elementFromPoint(event.clientX + far * Math.cos(angle), event.clientY + far * Math.sin(angle));
      const unit = at?.closest(".map .land a");
      if (unit) found.add(unit);
    }
  }
  return [...found].slice(0, most);
}

// show fills the tip beside a unit.
function show(unit) {
  const tip = fill(unit);
  if (!tip) return;
  release(tip);
  tip.hidden = false;
  place(tip, unit);
}

// hold opens the tip for a finger, with a link to the unit's page and the units that may have been meant instead.
function hold(unit, others) {
  const tip = fill(unit);
  if (!tip) return;
  tip.classList.add("held");
  tip.removeAttribute("aria-hidden");
  tip.querySelector(".pinned").hidden = false;
  tip.querySelector(".open").href = unit.href.baseVal;
  const region = document.querySelector(`#row-${numberOf(unit)} th a.sub`);
  const zoom = tip.querySelector(".zoom");
  zoom.hidden = !region;
  if (region) [zoom.href, zoom.textContent] = [region.href, region.title];
  tip.querySelector(".near-words").hidden = others.length === 0;
  tip.querySelector(".near").replaceChildren(
    ...others.map((other) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.unit = other.id;
      button.textContent = said(other).name;
      item.append(button);
      return item;
    }),
  );
  tip.hidden = false;
}

function release(tip) {
  tip.classList.remove("held");
  tip.setAttribute("aria-hidden", "true");
  tip.querySelector(".pinned").hidden = true;
}

function hide() {
  const tip = document.getElementById("tip");
  if (!tip || tip.hidden) return;
  tip.hidden = true;
  mark(null);
  release(tip);
}

function fill(unit) {
  const tip = document.getElementById("tip");
  if (!tip || !unit) return null;
  const { name, figure, rest, second } = said(unit);
  tip.querySelector(".name").textContent = name;
  tip.querySelector(".figure").textContent = figure;
  tip.querySelector(".rest").textContent = rest;
  tip.querySelector(".second").textContent = second;
  mark(unit);
  tip.dataset.unit = unit.id;
  draw(tip, unit);
  return tip;
}

// mark outlines the unit that the tip speaks of, and no other.
function mark(unit) {
  for (const other of document.querySelectorAll(".map a.pointed")) other.classList.remove("pointed");
  unit?.classList.add("pointed");
}

// said takes a unit's spoken name apart: "Name: figure, share, what else; second measure". What stands in
// quotation marks is somebody's words and is left alone.
function said(unit) {
  const label = unit.getAttribute("aria-label");
  const cut = label.indexOf(": ");
  const [first, ...second] = split(label.slice(cut + 2), "; ");
  const parts = split(first, ", ");
  const figures = parts[1]?.endsWith("%") ? 2 : 1;
  return {
    name: label.slice(0, cut),
    figure: parts.slice(0, figures).join(" · "),
    rest: parts.slice(figures).join(", "),
    second: second.join("; "),
  };
}

function split(text, by) {
  const parts = [""];
  for (const piece of text.split(by)) {
    const last = parts.length - 1;
    if (last === 0 && parts[0] === "") parts[0] = piece;
    else if ((parts[last].match(/“/g)?.length ?? 0) > (parts[last].match(/”/g)?.length ?? 0)) parts[last] += by + piece;
    else parts.push(piece);
  }
  return parts;
}

// place puts the tip to the right of the unit, where the sea is; above or below it where that is too narrow.
function place(tip, unit) {
  const box = shapeOf(unit).getBoundingClientRect();
  const wide = document.documentElement.clientWidth - tip.offsetWidth - 8;
  const high = innerHeight - tip.offsetHeight - 8;
  let [left, top] = [box.right + 12, box.top + box.height / 2 - tip.offsetHeight / 2];
  if (left > wide) {
    left = box.left + box.width / 2 - tip.offsetWidth / 2;
    top = box.top - tip.offsetHeight - 8;
    if (top < 8) top = box.bottom + 8;
  }
  // The strict policy forbids style attributes in HTML; properties set by a script are allowed.
  tip.style.left = `${scrollX + Math.max(8, Math.min(left, wide))}px`;
  tip.style.top = `${scrollY + Math.max(8, Math.min(top, high))}px`;
}

const numberOf = (unit) => unit.id.replace(/^.*on-map-/, "");
const shapeOf = (unit) => unit.querySelector("path, rect");

// The small series of all units, fetched once a state: a new day is another query, and a figure that changed
// forgets them.
let sparks = null;
let sparksOf = "";
const region = document.getElementById("live-region");
if (region) new MutationObserver(() => (sparks = null)).observe(region, { attributes: true, attributeFilter: ["aria-label"], subtree: true });

function series() {
  if (sparks && sparksOf === location.search) return sparks;
  sparksOf = location.search;
  const asked = fetch(`/sparks.json${location.search}`).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)));
  sparks = asked;
  asked.catch(() => {
    if (sparks === asked) sparks = null; // no network: the next unit that is pointed at asks again
  });
  return sparks;
}

// draw adds the unit's series. Until it has come there is room for it, so that nothing jumps.
async function draw(tip, unit) {
  const spark = tip.querySelector(".spark");
  spark.hidden = false;
  spark.querySelector(".line").setAttribute("d", "M0 32");
  let sides = [];
  try {
    sides = await series();
  } catch {
    // without its series the tip says all the rest
  }
  if (tip.dataset.unit !== unit.id) return; // another unit is pointed at by now
  const side = sides[unit.id.startsWith("beside-") ? 1 : 0];
  const line = side?.paths[numberOf(unit)];
  spark.hidden = !line;
  if (!line) return;
  spark.querySelector(".line").setAttribute("d", line);
  const days = [side.from, side.to].map((day) => {
    const element = document.createElement("span");
    element.textContent = day;
    return element;
  });
  spark.querySelector(".days").replaceChildren(...days);
}

// neighbour is the unit that an arrow key leads to: of those that share a border the one that lies most that way,
// else the nearest of all that lie more that way than sideways. Tiles lie in rows, so there it is the nearest.
function neighbour(from, way) {
  const picture = from.closest(".map");
  const borders = new Set(picture.classList.contains("grid") ? [] : from.dataset.near.split(" "));
  const all = [...picture.querySelectorAll(".land a")].filter((unit) => unit !== from).map((unit) => ({ unit, ...lies(from, unit, way) }));
  const ahead = all.filter(({ along, aside }) => along > 1 && aside <= along * 1.5);
  const beside = ahead.filter(({ unit }) => unit.dataset.code && borders.has(unit.dataset.code));
  const least = (list, by) => list.reduce((best, one) => (!best || by(one) < by(best) ? one : best), null)?.unit;
  return least(beside, ({ along, aside }) => aside / along) ?? least(ahead, ({ along, aside }) => along + aside);
}

// lies says how far a unit lies along a way, and how far aside of it.
function lies(from, unit, [dx, dy]) {
  const [a, b] = [centre(from), centre(unit)];
  return { along: (b.x - a.x) * dx + (b.y - a.y) * dy, aside: Math.abs((b.x - a.x) * dy) + Math.abs((b.y - a.y) * dx) };
}

function centre(unit) {
  const box = shapeOf(unit).getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
