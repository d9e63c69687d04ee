// Keeps a wall screen going, for weeks and without anybody near: shows one place after the other, takes in
// what changes, and says how old its figures are when the network is gone.

import { connect } from "./live.js";
import { clock } from "./written.js";

const wall = document.getElementById("wall");
const seconds = Number(wall.dataset.rotate);
const own = document.getElementById("live-region").dataset.program;

// heard is when the program was last known to answer.
let heard = new Date();
let place = 0;
let paused = false;
let outdated = false; // a newer program, or an older one, made the newest state
let shown = performance.now();

// steady is for how many milliseconds a screen that was just loaded is not loaded again, whatever made its states.
const steady = 60000;

wall.classList.add("scripted");
document.querySelector("#wall-settings .steps").hidden = false;

const stops = () => [...document.querySelectorAll("#live-region .stop")];

// show lights up one place: its words beside the map, its provinces on it.
function show(n) {
  const all = stops();
  place = (n + all.length) % all.length;
  all.forEach((stop, i) => stop.classList.toggle("shown", i === place));
  const map = document.querySelector("#live-region .map");
  const { viewbox, shapes } = all[place].dataset;
  map.setAttribute("viewBox", viewbox);
  map.classList.toggle("zoom", place > 0);
  const here = new Set(shapes.split(" "));
  for (const shape of map.querySelectorAll(".land a")) shape.classList.toggle("away", !here.has(shape.id));
  wall.dataset.shift = String((Number(wall.dataset.shift ?? 0) + 1) % 4); // so that nothing burns in
  shown = performance.now();
}

// step goes to the next place or the one before. After the last one the next level follows, if that is wanted.
function step(by) {
  const next = document.getElementById("live-region").dataset.next;
  const last = by > 0 && place === stops().length - 1;
  show(place + by);
  if (last && next && connected()) leaveFor(next);
}

// leaveFor goes to a page that can be had: nobody is there to load one anew that says that it cannot.
async function leaveFor(next) {
  const answer = await fetch(next, { cache: "no-store", signal: AbortSignal.timeout(10000) }).catch(() => null);
  if (answer?.ok && !answer.redirected) location.assign(next);
}

const connected = () => wall.dataset.state === "connected";

function tick() {
  const gone = (performance.now() - shown) / 1000;
  document.getElementById("wall-progress").value = paused || seconds === 0 ? 0 : Math.min(100, (100 * gone) / seconds);
  if (!paused && seconds > 0 && gone >= seconds) step(1);
  if (wall.dataset.state === "lost") document.getElementById("wall-age").textContent = age(new Date() - heard);
}

// age writes a time that has passed as people say it from afar: minutes, then hours, then days.
function age(milliseconds) {
  const minutes = Math.floor(milliseconds / 60000);
  if (minutes < 60) return `${minutes} ${wall.dataset.minutes}`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} ${wall.dataset.hours}`;
  return `${Math.floor(minutes / 1440)} ${wall.dataset.days}`;
}

// say shows how the connection stands. A session that has ended is not said to be a line that broke: somebody has to
// sign in.
function say(state) {
  if (state === "lost" && wall.dataset.state === "ended") return;
  wall.dataset.state = state;
  document.querySelector("#wall-state .lost").hidden = state !== "lost";
  document.querySelector("#wall-state .ended").hidden = state !== "ended";
  if (state === "connected") {
    heard = new Date();
    const time = document.getElementById("wall-time");
    time.dateTime = heard.toISOString();
    time.textContent = clock(heard);
  }
}

// exchange takes in a new state. One that was made by another program is not for this page.
function exchange(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("live-region");
  if (!fresh) return;
  outdated = fresh.dataset.program !== own;
  say(outdated ? "outdated" : "connected");
  if (outdated) return;
  const old = document.getElementById("live-region");
  const before = new Set([...old.querySelectorAll(".news li")].map((line) => line.id));
  for (const line of fresh.querySelectorAll(".news li")) line.classList.toggle("fresh", !before.has(line.id));
  const since = shown;
  old.replaceWith(document.adoptNode(fresh));
  show(place);
  shown = since; // a new figure does not hold up the round
}

const stream = connect(wall.dataset.live, {
  open: () => say("connected"),
  lost: () => say("lost"),
  ended: () => say("ended"),
  state: exchange,
});

// A line that goes dead without a word is not noticed by the stream for hours: so the program is asked. A page that is
// out of date is loaded anew once that can be had, and not again and again while two programs take turns.
async function check() {
  try {
    const answer = await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(10000) });
    if (!answer.ok) throw new Error(answer.statusText);
    if (outdated && performance.now() > steady && (await fetch("/readyz")).ok) location.reload();
    else if (connected()) say("connected");
    else stream.hurry();
  } catch {
    say("lost");
  }
}

function pause() {
  paused = !paused;
  shown = performance.now();
  const button = document.getElementById("wall-pause");
  button.setAttribute("aria-pressed", String(paused));
  [button.textContent, button.dataset.goOn] = [button.dataset.goOn, button.textContent];
}

// The settings show while somebody is there.
let alone = 0;
function wake() {
  wall.classList.add("awake");
  clearTimeout(alone);
  alone = setTimeout(() => wall.classList.remove("awake"), 5000);
}

document.getElementById("wall-before").addEventListener("click", () => step(-1));
document.getElementById("wall-after").addEventListener("click", () => step(1));
document.getElementById("wall-pause").addEventListener("click", pause);
for (const sign of ["pointermove", "pointerdown", "keydown", "focusin"]) addEventListener(sign, wake);
addEventListener("keydown", (event) => {
  if (event.target.closest("input, select, button, a") && event.key !== "Escape") return;
  const act = { " ": pause, ArrowRight: () => step(1), ArrowLeft: () => step(-1), Escape: () => location.assign("/") }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
addEventListener("pagehide", stream.leave);
addEventListener("online", check);
addEventListener("offline", () => say("lost"));
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// The screen is not to go dark, where the browser lets a page ask for that.
async function stayAwake() {
  try {
    await navigator.wakeLock?.request("screen");
  } catch {
    // it was refused, or the page is in the background: the screen's own settings decide
  }
}
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && stayAwake());

show(0);
say("connected");
stayAwake();
setInterval(tick, 250);
setInterval(check, 1000 * Number(wall.dataset.check));
