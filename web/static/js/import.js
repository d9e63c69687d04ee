// Makes bringing files in more comfortable. Everything works without it: it says at once that a file is too
// large, keeps a second click from sending twice, counts what is chosen, and follows the progress.

import { sendOnce } from "./sending.js";
import { number } from "./written.js";

document.getElementById("problems")?.focus();
document.getElementById("refused")?.focus();
upload(document.getElementById("import-form"));
choice(document.getElementById("import-choice"));
progress(document.getElementById("import-progress"));

function upload(form) {
  if (!form) return;
  const file = form.elements.file;
  const words = document.getElementById("too-large");
  const most = Number(form.dataset.max) * 1024 * 1024;
  const tooLarge = () => {
    const size = file.files[0]?.size ?? 0;
    words.hidden = size <= most;
    words.textContent = words.hidden ? "" : form.dataset.tooLarge.replace("{size}", Math.ceil(size / 1024 / 1024));
    return !words.hidden;
  };
  file.addEventListener("change", tooLarge);
  form.addEventListener("submit", (event) => {
    if (tooLarge()) {
      event.preventDefault();
      file.focus();
      return;
    }
    sendOnce(event, form, form.dataset.sending);
  });
}

// choice keeps the number on the button true while lines are chosen on this page.
function choice(form) {
  const run = document.getElementById("import-run");
  if (!form || !run) return;
  const boxes = [...form.querySelectorAll("input[name=line]")];
  const elsewhere = Number(run.textContent.replace(/\D/g, "")) - boxes.filter((box) => box.checked).length;
  form.addEventListener("change", () => {
    const here = boxes.filter((box) => box.checked).length;
    run.textContent = form.dataset.run.replace("{n}", number(elsewhere + here));
  });
  form.addEventListener("submit", (event) => sendOnce(event, form));
}

async function progress(section) {
  if (!section) return;
  const bar = section.querySelector("progress");
  const words = section.querySelector("[data-words]");
  const waiting = section.dataset.waiting === "true";
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    let now;
    try {
      const answer = await fetch(section.dataset.poll, { headers: { Accept: "application/json" } });
      if (answer.status >= 400 && answer.status < 500) return location.reload(); // signed out, or gone
      if (!answer.ok) throw new Error(answer.status);
      now = await answer.json();
    } catch {
      continue; // no network for a moment: the work goes on without us
    }
    if (!now.working || now.waiting !== waiting) {
      location.reload();
      return;
    }
    if (waiting) continue;
    bar.max = Math.max(now.planned, 1);
    bar.value = now.done;
    words.textContent = words.dataset.words.replace("{done}", number(now.done)).replace("{planned}", number(now.planned));
  }
}
