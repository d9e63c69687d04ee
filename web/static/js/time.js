// Going through the days of a campaign without loading a page: the page of the day wanted is fetched, and what belongs
// to the day is taken out of it. The page of the server is the only truth; nothing is worked out here. Listeners sit on
// the document, since what they are for is exchanged with every day.

import { pause, rejoin } from "./live.js";
import { fetchPage, keptPage, forgetPages } from "./pages.js";
import { morph } from "./morph.js";
import { Waits } from "./waits.js";
import { day as written } from "./written.js";

// patience is how long an old picture stays before it is marked as one, rest how long after the last step the page counts
// as read and is followed live again, pace how long a day or a week is shown while playing, and between two changes of
// the address there is a while, because browsers refuse many of them; in milliseconds.
const patience = 300;
const rest = 600;
const pace = { 1: 350, 7: 900 };
const between = 150;

// parts are what a page has of its day beside the live region: where it leads to, what its forms carry along.
const parts = ["#live-region", "main > .views", "main > .bar-top", "main > .chosen", "main > .title", "main > .crumbs", ".top .brand", ".top nav", ".top .account"];

let target = location.href; // the page that the reader wants to see
let shown = location.href; // the page that there is
let asked = null; // the page under way, with what stops it
let walking = false; // from day to day, in one step of the history
let held = false; // a key on the slider
let playing = 0;
let resting = 0;
let trying = 0;
let direction = 1;
let addressed = 0;
let follows = true; // the stream follows what is shown
const waits = new Waits();

const section = () => document.getElementById("time");
const range = () => document.getElementById("time-range");
const retry = () => document.getElementById("time-retry");
const dayOf = (url) => number(url.searchParams.get("asOf") ?? section().dataset.today);
const within = (day) => Math.max(Number(range().min), Math.min(day, Number(range().max)));
const number = (text) => Date.parse(`${text}T00:00:00Z`) / 86400000;
const iso = (day) => new Date(day * 86400000).toISOString().slice(0, 10);
const withoutHash = (url) => url.split("#")[0];

if (section()) {
  document.addEventListener("input", (event) => event.target === range() && walk(Number(range().value)));
  document.addEventListener("change", (event) => event.target === range() && !held && settle());
  document.addEventListener("keydown", onKeyDown);
  document.addEventListener("keyup", (event) => event.target === range() && release());
  document.addEventListener("focusout", (event) => event.target === range() && release());
  document.addEventListener("click", onClick);
  document.addEventListener("live-state", forgetPages);
  addEventListener("popstate", onPopState);
  addEventListener("online", () => lost() && go(target));
  prefetch();
}

// --- what the reader does ---

function onKeyDown(event) {
  if (event.target !== range()) return;
  stop();
  held = true;
  const week = { PageUp: 7, PageDown: -7 }[event.key];
  if (!week) return; // the browser moves by a day, and to either end
  event.preventDefault();
  walk(within(Number(range().value) + week));
}

// release ends a walk by keys, which goes on for as long as one is held.
function release() {
  held = false;
  if (!playing) settle();
}

function onClick(event) {
  if (event.target.closest("#time-play")) return playing ? stop() : play();
  if (event.target.closest("#time-retry")) return go(target);
  const link = event.target.closest("#time a[href], .moment a[href]");
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href.baseVal ?? link.href, location.href); // a mark in the drawing has its address in an object
  if (url.pathname !== location.pathname) return;
  event.preventDefault();
  stop();
  if (link.getAttribute("aria-disabled") === "true" || url.href === target) return;
  walkTo(url, dayOf(url));
  settle();
}

function onPopState() {
  if (withoutHash(location.href) === withoutHash(target)) return;
  halt();
  walking = false;
  target = location.href;
  go(target);
}

// --- playing ---

function play() {
  if (Number(range().value) >= Number(range().max)) walk(Number(range().min));
  pressed(true);
  next();
}

// next shows the day after. It waits for its picture, so that no day is passed over unseen.
function next() {
  const step = Number(document.getElementById("time-step").value);
  const shownFor = new Promise((done) => (playing = setTimeout(done, pace[step])));
  const mine = playing;
  shownFor.then(async () => {
    await asked?.done;
    const day = within(Number(range().value) + step);
    await fetchPage(address(day).href).catch(() => {}); // walk will say so
    if (playing !== mine) return;
    await walk(day);
    if (playing !== mine) return;
    if (lost() || day >= Number(range().max)) stop();
    else next();
  });
}

function stop() {
  if (!playing) return;
  halt();
  settle();
}

function halt() {
  clearTimeout(playing);
  playing = 0;
  pressed(false);
}

function pressed(yes) {
  const play = document.getElementById("time-play");
  play.setAttribute("aria-pressed", yes);
  play.textContent = yes ? play.dataset.stop : play.dataset.play;
}

// --- going ---

// walk shows a day. The address follows; however many days are passed, the way is one step of the history.
const walk = (day) => walkTo(address(day), day);

function walkTo(url, day) {
  direction = day >= number(section().dataset.shown) ? 1 : -1;
  name(day);
  if (!walking) history.pushState(null, "", location.href);
  walking = true;
  target = url.href;
  if (follows) pause();
  follows = false;
  clearTimeout(resting);
  if (Date.now() - addressed > between) readdress();
  return go(target);
}

function readdress() {
  addressed = Date.now();
  history.replaceState(null, "", target);
}

// settle ends a walk: the page waits for nothing but the day that was reached.
function settle() {
  if (!walking || playing) return;
  walking = false;
  readdress();
  if (asked?.wanted) go(asked.wanted);
  linger();
}

function linger() {
  clearTimeout(resting);
  if (!walking && !playing) resting = setTimeout(arrive, rest);
}

// arrive is when the reader stays on a day: it is said, followed live, and its neighbours are fetched.
function arrive() {
  if (asked || walking || playing || lost()) return;
  document.getElementById("live-news").textContent = section().dataset.said; // outside of what the stream exchanges
  if (!follows) rejoin();
  follows = true;
  prefetch();
}

// go shows a page. While another one is under way on the same walk only the newest address is kept for when that has
// come, so that a slow line still shows pictures; whoever has stopped waits for nothing but the last.
function go(url) {
  clearTimeout(trying);
  if (asked?.url === url) {
    asked.wanted = null;
    return asked.done;
  }
  if (asked && walking) {
    asked.wanted = url;
    return asked.done;
  }
  asked?.stop();
  asked = null;
  const kept = keptPage(url);
  if (kept === undefined) return ask(url);
  show(url, kept);
  return Promise.resolve();
}

function ask(url) {
  const stopper = new AbortController();
  const own = { url, wanted: null, stop: () => stopper.abort() };
  const late = setTimeout(() => asked === own && wait(url), patience);
  const over = () => {
    clearTimeout(late);
    const mine = asked === own; // or a later one has taken its place
    if (mine) asked = null;
    return mine;
  };
  own.done = fetchPage(url, stopper.signal).then((html) => over() && show(url, html), () => over() && !own.wanted && fail(url))
    .then(() => own.wanted && !asked && go(own.wanted));
  asked = own;
  return own.done;
}

// prefetch brings the days to which the next step leads, one after the other and behind everything else.
async function prefetch() {
  if (navigator.connection?.saveData) return;
  const here = shown;
  const day = number(section().dataset.shown);
  for (const step of [direction, -direction, 7 * direction]) {
    if (asked || walking || shown !== here) return;
    await fetchPage(address(within(day + step)).href, undefined, "low").catch(() => {});
  }
}

// --- what is shown ---

function show(url, html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const part of parts) exchange(document.querySelector(part), fresh.querySelector(part));
  moment(fresh.querySelector("main > .moment"));
  fields(fresh);
  document.getElementById("live").dataset.live = fresh.getElementById("live").dataset.live;
  document.title = fresh.title;
  document.getElementById("live-region").removeAttribute("aria-busy");
  shown = url;
  waits.over();
  trouble("", false);
  pressed(Boolean(playing));
  const day = dayOf(new URL(target));
  if (url === target) range().value = day;
  else name(day); // the reader is further on already
  linger();
}

function exchange(old, fresh) {
  if (old && fresh) morph(old, fresh);
}

// moment is the line about the day, which today does not have.
function moment(fresh) {
  const old = document.querySelector("main > .moment");
  if (old && fresh) morph(old, fresh);
  else if (old) old.remove();
  else if (fresh) document.getElementById("live").before(document.importNode(fresh, true));
}

// fields are what the forms say of the day: those of the filters as far as nobody is at them, and what a search takes along.
function fields(fresh) {
  for (const field of document.querySelectorAll("main .filters :is(.day, [type=checkbox])")) {
    if (field === document.activeElement) continue;
    field.value = field.getAttribute("value");
    field.checked = field.hasAttribute("checked");
  }
  const find = document.getElementById("find");
  for (const old of find.querySelectorAll("[type=hidden]")) old.remove();
  find.prepend(...[...fresh.querySelectorAll("#find [type=hidden]")].map((field) => document.importNode(field)));
}

// wait marks the picture as the old one that it is.
function wait(url) {
  document.getElementById("live-region").setAttribute("aria-busy", "true");
  trouble(sentence("loading", url), false);
}

// fail keeps the reader's place, and tries again by and by.
function fail(url) {
  document.getElementById("live-region").removeAttribute("aria-busy");
  trouble(sentence("lost", url), true);
  trying = setTimeout(() => go(target), waits.next());
}

const lost = () => !retry().hidden;

function trouble(words, again) {
  document.getElementById("time-trouble").textContent = words;
  retry().hidden = !again;
}

function sentence(what, url) {
  return document.getElementById("time-trouble").dataset[what]
    .replace("{wanted}", written(iso(dayOf(new URL(url))))).replace("{shown}", written(section().dataset.shown));
}

// name writes the day that the slider is at, before its figures have come.
function name(day) {
  const { weekdays, today } = document.getElementById("time-trouble").dataset;
  const words = iso(day) === section().dataset.today
    ? today.replace("{day}", written(iso(day)))
    : `${weekdays.split("|")[new Date(day * 86400000).getUTCDay()]}, ${written(iso(day))}`;
  document.getElementById("time-shown").textContent = words;
  document.getElementById("time-figure")?.toggleAttribute("data-behind", iso(day) !== section().dataset.shown);
  range().setAttribute("aria-valuetext", words);
  range().value = day;
}

// --- days and addresses ---

// address is where the page is on another day, with both clocks moved where they go together.
function address(day) {
  const { clock, measure, today } = section().dataset;
  const url = new URL(target);
  const query = url.searchParams;
  query.set("asOf", iso(day));
  if (clock === "then") query.set("known", iso(day));
  else if (iso(day) === today && !query.has("known")) query.delete("asOf");
  if (measure) query.set("measure", measure);
  query.sort();
  return url;
}
