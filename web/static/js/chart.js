// Reads charts by pointer and keyboard: left and right go from point to point, up and down from chart to chart where
// several stand in one frame, Escape leaves. What is read stands in the charts (data-says), and in a table behind each.
// Listeners sit on the document and every state is read from the page: charts are exchanged live.

const frames = "[data-plot]";

prepare();
new MutationObserver(prepare).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-says"] });

// prepare makes the frames reachable by keyboard: without scripts there is nothing to reach. Where a chart is read while
// its figures change, what is read follows.
function prepare() {
  for (const chart of document.querySelectorAll(`${frames} svg[data-at]`)) {
    const last = points(chart).length - 1;
    if (last < 0) hide(chart.closest(frames));
    else show(chart, Math.min(Number(chart.dataset.at), last));
  }
  for (const frame of document.querySelectorAll(frames)) {
    if (frame.hasAttribute("tabindex")) continue;
    frame.tabIndex = 0;
    frame.setAttribute("role", "group");
    frame.setAttribute("aria-label", frame.dataset.plot);
  }
}

document.addEventListener("pointermove", (event) => {
  const chart = event.target.closest?.(`${frames} svg`);
  if (!chart || !points(chart).length) return;
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(chart.getScreenCTM().inverse());
  show(chart, nearest(chart, at.x, at.y));
});
document.addEventListener("pointerout", (event) => {
  const frame = event.target.closest?.(frames);
  if (frame && !frame.contains(event.relatedTarget) && document.activeElement !== frame) hide(frame);
});
document.addEventListener("focusout", (event) => {
  if (event.target.matches?.(frames)) hide(event.target);
});
document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.(frames) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return hide(event.target);
  const way = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -Infinity], End: [0, Infinity] }[event.key];
  if (way && move(event.target, way)) event.preventDefault();
});

// move goes on from the point that is shown, or begins with the newest figure: where the chart's own mark is, else the
// last. It reports whether there was somewhere to go, so that the page still scrolls where there is not.
function move(frame, [charts, steps]) {
  const all = [...frame.querySelectorAll("svg")].filter((chart) => points(chart).length && chart.checkVisibility());
  if (all.length === 0 || (charts && all.length === 1)) return false;
  const shown = all.find((chart) => chart.hasAttribute("data-at"));
  if (!shown) {
    show(all[0], Math.abs(steps) === Infinity ? (steps < 0 ? 0 : points(all[0]).length - 1) : newest(all[0]));
    return true;
  }
  const next = all[clamp(all.indexOf(shown) + charts, all.length)];
  show(next, clamp(Number(shown.dataset.at) + steps, points(next).length));
  return true;
}

function clamp(n, length) {
  return Math.max(0, Math.min(length - 1, n));
}

function points(chart) {
  return chart.querySelectorAll("[data-says]");
}

function place(point) {
  return [Number(point.getAttribute("cx")), Number(point.getAttribute("cy"))];
}

function newest(chart) {
  const now = chart.querySelector(".now");
  return now ? nearest(chart, ...place(now)) : points(chart).length - 1;
}

// nearest is the point nearest to a place, by days before heights.
function nearest(chart, x, y) {
  let best = 0;
  let least = Infinity;
  points(chart).forEach((point, i) => {
    const [px, py] = place(point);
    const far = Math.abs(px - x) + Math.abs(py - y) / 8;
    if (far < least) [best, least] = [i, far];
  });
  return best;
}

function show(chart, i) {
  const frame = chart.closest(frames);
  const point = points(chart)[i];
  const cursor = chart.querySelector(".cursor");
  for (const other of frame.querySelectorAll("svg[data-at]")) if (other !== chart) other.removeAttribute("data-at");
  chart.dataset.at = i;
  const [x, y] = place(point);
  cursor.setAttribute("cx", x);
  cursor.setAttribute("cy", y);
  const readout = frame.querySelector(".readout");
  const said = [chart.dataset.name, point.dataset.says].filter(Boolean).join(": ");
  if (readout.textContent !== said) readout.textContent = said;
}

function hide(frame) {
  for (const chart of frame.querySelectorAll("svg[data-at]")) chart.removeAttribute("data-at");
  frame.querySelector(".readout").textContent = "";
}
