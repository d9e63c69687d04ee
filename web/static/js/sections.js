// Marks in the list of a page's parts the one that is being read, and folds the list away on a phone once a part
// was chosen. Without it the list is a list of links.

const contents = document.querySelector(".contents");
if (contents) {
  const links = () => [...contents.querySelectorAll('a[href^="#"]')];
  const fold = contents.querySelector("details");
  contents.addEventListener("click", (event) => {
    if (event.target.closest('a[href^="#"]')) fold.open = false;
  });

  // The part being read is the last whose head has reached the top of the window, where a link to it leads. At the
  // very end of the page heads no longer get there: then it is the one that was asked for, if it is seen, or the last.
  const reached = 100;
  const current = () => {
    const parts = links().map((link) => document.getElementById(link.hash.slice(1)));
    const top = (part) => part?.getBoundingClientRect().top ?? Infinity;
    if (innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0) {
      return parts.find((part) => part && `#${part.id}` === location.hash && top(part) > 0) ?? parts.at(-1);
    }
    return parts.findLast((part) => top(part) < reached) ?? parts[0];
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
  addEventListener("hashchange", soon);
  // What the live stream brings knows nothing of the mark.
  new MutationObserver(soon).observe(contents, { subtree: true, childList: true, attributeFilter: ["aria-current"] });
  mark();
}
