// Copies the message of who has not reported. Where the browser gives no clipboard, as without TLS, the message is
// shown and selected for the reader's own keys.

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const place = button.closest("[data-copied]");
  const message = document.getElementById("message-text");
  const say = (text) => (document.getElementById("copied").textContent = text);
  say(""); // the same words again are news only after others
  try {
    await navigator.clipboard.writeText(message.value);
    say(place.dataset.copied);
  } catch {
    message.closest("details").open = true;
    message.focus();
    message.select();
    say(document.execCommand("copy") ? place.dataset.copied : place.dataset.byKey);
  }
});
