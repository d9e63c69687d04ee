// Asks in a dialog in front of the page, and hears the answer itself rather than its "close" event: a browser
// delivers that one later, perhaps when the same dialog has been opened with the next question already.

const open = new WeakMap(); // what answers the question that a dialog shows now

// answer opens a dialog and returns the value of the button that closed it, "" after Escape. right, if given, may
// keep it open by returning false for a value.
export function answer(dialog, right = () => true) {
  open.get(dialog)?.("");
  dialog.returnValue = "";
  if (!dialog.open) dialog.showModal();
  const heard = new AbortController();
  return new Promise((resolve) => {
    const end = (value) => {
      heard.abort();
      open.delete(dialog);
      if (dialog.open) dialog.close(value);
      resolve(value);
    };
    open.set(dialog, end);
    const listen = (event, hear) => dialog.addEventListener(event, hear, { signal: heard.signal });
    listen("submit", (event) => {
      event.preventDefault();
      const value = event.submitter?.value ?? "";
      if (right(value)) end(value);
    });
    listen("close", () => dialog.open || end("")); // Escape; or the close of an answer before, which says nothing here
  });
}
