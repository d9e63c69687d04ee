// Makes confirming quick by keyboard, and keeps a second click from sending twice. Everything works
// without it.

import { sendOnce } from "./sending.js";

const form = document.getElementById("confirm-form");
(document.getElementById("problems") ?? document.getElementById("changed") ?? document.getElementById("done"))?.focus();
if (form) {
  form.addEventListener("keydown", (event) => onKey(event));
  form.addEventListener("change", count);
  // From anywhere on the page but a field, j leads to the first figure.
  document.addEventListener("keydown", (event) => {
    if (event.target === document.body || event.target.id === "main") onKey(event);
  });
  count();
}
for (const each of document.querySelectorAll("main form[data-sending]")) {
  each.addEventListener("submit", (event) => sendOnce(event, each));
}

function boxes() {
  return [...form.querySelectorAll('.figures input[type="checkbox"]')];
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const box = event.target.closest?.(".figures > li")?.querySelector('input[type="checkbox"]');
  switch (event.key) {
    case "j":
    case "ArrowDown":
      return move(event, box, 1);
    case "k":
    case "ArrowUp":
      return move(event, box, -1);
    case "x":
      if (!box) return;
      event.preventDefault();
      return box.click();
    case "Enter":
      if (event.target !== box) return;
      event.preventDefault();
      return box.closest("li").querySelector("a.life").click();
  }
}

function move(event, from, step) {
  const all = boxes();
  const next = all[from ? all.indexOf(from) + step : 0];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.closest("li").scrollIntoView({ block: "nearest" });
}

function count() {
  const chosen = boxes().filter((box) => box.checked).length;
  document.getElementById("chosen-count").textContent = chosen ? `${chosen} ${form.dataset.chosen}` : "";
}
