// The button that prints is only there where scripts run; elsewhere the sentence beside it says how.
const button = document.getElementById("print")
if (button) {
  button.hidden = false
  button.addEventListener("click", () => print())
}
