// A tooltip for the map, and arrow keys from province to province. What the tooltip says is what a screen
// reader hears anyway, so it is hidden from it. Listeners sit on the document: the map is exchanged live.

const onMap = (event) => event.target.closest?.(".map .land a");

document.addEventListener("pointerover", (event) => {
  const province = onMap(event);
  if (province) show(province);
  else hide();
});
document.addEventListener("focusin", (event) => {
  const province = onMap(event);
  if (province && province.matches(":focus-visible")) show(province);
  else hide();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
  const province = onMap(event);
  const way = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
  if (!province || !way) return;
  const next = neighbour(province, way);
  if (!next) return;
  event.preventDefault();
  next.focus();
});

function show(province) {
  const tip = document.getElementById("tip");
  if (!tip) return;
  const label = province.getAttribute("aria-label");
  const cut = label.indexOf(": ");
  const name = document.createElement("b");
  name.textContent = label.slice(0, cut);
  tip.replaceChildren(name, label.slice(cut + 2));
  tip.hidden = false;
  const canvas = tip.parentElement.getBoundingClientRect();
  const box = province.querySelector("path").getBoundingClientRect();
  const left = box.left + box.width / 2 - canvas.left - tip.offsetWidth / 2;
  const below = box.bottom - canvas.top + 8;
  const above = box.top - canvas.top - tip.offsetHeight - 8;
  // The strict policy forbids style attributes in HTML; properties set by a script are allowed.
  tip.style.left = `${Math.max(0, Math.min(left, canvas.width - tip.offsetWidth))}px`;
  tip.style.top = `${above + canvas.top > 0 ? above : below}px`;
}

function hide() {
  const tip = document.getElementById("tip");
  if (tip) tip.hidden = true;
}

// neighbour is the nearest province in a direction, of those that lie more that way than sideways.
function neighbour(from, [dx, dy]) {
  const a = centre(from);
  let best = null;
  let least = Infinity;
  for (const province of document.querySelectorAll(".map .land a")) {
    if (province === from) continue;
    const b = centre(province);
    const along = (b.x - a.x) * dx + (b.y - a.y) * dy;
    const aside = Math.abs((b.x - a.x) * dy) + Math.abs((b.y - a.y) * dx);
    if (along <= 1 || aside > along * 1.5) continue;
    const far = along + aside;
    if (far < least) [best, least] = [province, far];
  }
  return best;
}

function centre(province) {
  const box = province.querySelector("path").getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
