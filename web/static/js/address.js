// Copies the private address of a calendar. Without it the address is marked and copied by hand.

const address = document.getElementById("address");
const button = document.getElementById("copy-address");
if (address) {
  address.addEventListener("focus", () => address.select());
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(address.value);
      button.textContent = button.dataset.copied;
    });
  }
}
