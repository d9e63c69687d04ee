// Makes entering figures safer. Everything works without it: it only keeps what was typed when the
// network is gone, stops a second click from sending twice, and puts the cursor where it is needed.

import { sendOnce } from "./sending.js";
import { clock } from "./written.js";

// Fields whose content belongs to one rendering of the form, not to what a person typed.
const own = new Set(["key", "base", "baseAsOf", "redate", "measure", "sure"]);

const drafts = "draft:";

const form = document.getElementById("entry-form");
document.getElementById("problems")?.focus();
if (form) {
  const key = drafts + form.dataset.draft;
  if (document.getElementById("saved")) forget(key);
  offerDraft(form, key);
  form.addEventListener("input", () => keep(form, key));
  form.addEventListener("change", splitFraction);
  form.addEventListener("submit", (event) => submit(event, form, key));
}

// Whoever signs out leaves nothing typed behind for the next person at this computer.
document.querySelector('form[action="/logout"]')?.addEventListener("submit", () => {
  for (const key of remembered()) forget(key);
});

function typed(form) {
  return [...new FormData(form)].filter(([name]) => !own.has(name));
}

function keep(form, key) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: typed(form) }));
  } catch {
    // Storage is full or forbidden: typing goes on, only the safety net is missing.
  }
}

function forget(key) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage is forbidden: then nothing was kept either.
  }
}

function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null; // storage is forbidden, or something else was written there
  }
}

function remembered() {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(drafts));
  } catch {
    return [];
  }
}

function offerDraft(form, key) {
  const draft = recall(key);
  const now = JSON.stringify(typed(form));
  if (!draft || JSON.stringify(draft.fields) === now) return;
  const box = document.getElementById("draft");
  document.getElementById("draft-time").textContent = clock(new Date(draft.at));
  box.hidden = false;
  document.getElementById("draft-take").addEventListener("click", () => {
    restore(form, draft.fields);
    box.hidden = true;
    (form.querySelector("#field-done") ?? form.querySelector("input[type=radio]:checked")).focus();
  });
  document.getElementById("draft-drop").addEventListener("click", () => {
    forget(key);
    box.hidden = true;
  });
}

function restore(form, fields) {
  for (const box of form.querySelectorAll("input[type=checkbox]")) {
    if (!own.has(box.name)) box.checked = false; // a box that is not ticked is not among the fields
  }
  for (const [name, value] of fields) {
    const field = form.elements[name];
    if (!field) continue;
    if (field.type === "checkbox") field.checked = true;
    else field.value = value;
  }
}

// splitFraction lets 254/616 be typed or pasted into the first field.
function splitFraction(event) {
  if (event.target.name !== "done") return;
  const [done, total] = event.target.value.split("/").map((part) => part.trim());
  if (!total) return;
  event.target.value = done;
  event.target.form.elements.total.value = total;
}

function submit(event, form, key) {
  keep(form, key);
  if (!navigator.onLine) {
    event.preventDefault();
    document.getElementById("offline").hidden = false;
    return;
  }
  sendOnce(event, form, form.dataset.sending);
}
