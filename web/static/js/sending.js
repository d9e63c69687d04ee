// Keeps a second click from sending a form twice.

// sendOnce lets a form be sent a single time and tells so to its button, which says words meanwhile. It reports
// whether this is that time.
export function sendOnce(event, form, words) {
  if (form.dataset.sent) {
    event.preventDefault();
    return false;
  }
  form.dataset.sent = "yes";
  const button = event.submitter ?? form.querySelector("button[type=submit]");
  if (!button) return true;
  button.setAttribute("aria-disabled", "true");
  if (!words) return true;
  button.dataset.words = button.textContent;
  button.textContent = words;
  return true;
}

// Coming back by the browser's history shows a button as it was left: it is made usable again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("form button[aria-disabled=true]")) {
    button.removeAttribute("aria-disabled");
    if (button.dataset.words) button.textContent = button.dataset.words;
  }
});
