// Marks in the list of a page's parts the one that is being read, and folds the list away on a phone once a part
// was chosen. Without it the list is a list of links.

const contents = document.querySelector(".contents");
if (contents) {
  const links = () => [...contents.querySelectorAll('a[href^="#"]')];
  const fold = contents.querySelector("details");
  contents.addEventListener("click", (event) => {
    if (event.target.closest('a[href^="#"]')) fold.open = false;
  });

  // The part being read is the last whose head has passed the upper third of the window; at the very end of the
  // page it is the last one, whose head may never get there.
  const current = () => {
    const parts = links().map((link) => document.getElementById(link.hash.slice(1)));
    const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
    const passed = parts.filter((part) => part && part.getBoundingClientRect().top < innerHeight / 3);
    return end ? parts.at(-1) : (passed.at(-1) ?? parts[0]);
  };
  const mark = () => {
    const id = current()?.id;
    for (const link of links()) {
      const here = link.hash === `#${id}`;
      if (here === link.hasAttribute("aria-current")) continue;
      if (!here) link.removeAttribute("aria-current");
      else link.setAttribute("aria-current", "location");
    }
  };
  let waiting = 0;
  const soon = () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      mark();
    });
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  // What the live stream brings knows nothing of the mark.
  new MutationObserver(soon).observe(contents, { subtree: true, childList: true, attributeFilter: ["aria-current"] });
  mark();
}
