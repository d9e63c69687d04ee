// Brings the view that is shown into the row of views where a screen is too narrow for all of them, and fades the side on
// which there are more. Without it the row is scrolled by hand.

const row = document.querySelector(".views ul");
if (row) {
  const fade = () => {
    const before = row.scrollLeft > 1;
    const after = row.scrollLeft + row.clientWidth < row.scrollWidth - 1;
    row.dataset.more = [before && "before", after && "after"].filter(Boolean).join(" ");
  };
  const bring = () => {
    const here = row.querySelector("[aria-current]")?.getBoundingClientRect();
    const seen = row.getBoundingClientRect();
    if (here && row.scrollWidth > row.clientWidth) row.scrollLeft += here.left + here.width / 2 - seen.left - seen.width / 2;
    fade();
  };
  row.addEventListener("scroll", fade, { passive: true });
  addEventListener("resize", bring);
  document.fonts.ready.then(bring);
  bring();
}
