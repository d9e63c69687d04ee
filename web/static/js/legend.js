// Keeps what the legend leaves out: in the page's address, and on the way to the other views, days and files of the
// same page. The filter itself is the style sheet's.

const boxes = ".legend input[data-class]";

document.addEventListener("change", (event) => {
  if (event.target.matches?.(boxes)) history.replaceState(history.state, "", withHidden(location.href));
});
for (const click of ["click", "auxclick"]) {
  document.addEventListener(
    click,
    (event) => {
      const link = event.target.closest?.("main a[href]");
      if (link instanceof HTMLAnchorElement && isOfThisPage(link)) link.href = withHidden(link.href);
    },
    true,
  );
}
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "get" || !isOfThisPage(new URL(form.action))) return;
  form.querySelector('input[name="hide"]')?.remove();
  if (!hidden()) return;
  const field = document.createElement("input");
  [field.type, field.name, field.value] = ["hidden", "hide", hidden()];
  form.append(field);
});

function isOfThisPage({ origin, pathname }) {
  return origin === location.origin && (pathname === location.pathname || pathname.startsWith("/export/shown."));
}

function hidden() {
  return [...document.querySelectorAll(boxes)].filter((box) => !box.checked).map((box) => box.dataset.class).join(",");
}

function withHidden(address) {
  const url = new URL(address);
  if (hidden()) url.searchParams.set("hide", hidden());
  else url.searchParams.delete("hide");
  return url.href;
}
