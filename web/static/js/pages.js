// Pages fetched by scripts, the last ones kept for a while.

// most is how many are kept, and fresh for how long, in milliseconds.
const most = 24;
const fresh = 60000;

const pages = new Map(); // by address; the one used last stands last
const underWay = new Map();

// keptPage returns a page that was fetched a short while ago, undefined for any other.
export function keptPage(url) {
  const page = pages.get(url);
  if (page === undefined || Date.now() - page.at > fresh) return undefined;
  pages.delete(url);
  pages.set(url, page);
  return page.html;
}

// forgetPages is for when something changed: what was kept may be wrong.
export function forgetPages() {
  pages.clear();
}

// fetchPage returns a page as it would be opened. It throws when it cannot be had, and when the signal stops it.
export async function fetchPage(url, signal, priority = "high") {
  const kept = keptPage(url);
  if (kept !== undefined) return kept;
  if (!underWay.has(url)) {
    const over = () => underWay.get(url) === answer && underWay.delete(url);
    const answer = load(url, signal, priority).finally(over);
    underWay.set(url, answer);
    signal?.addEventListener("abort", over); // whoever asks from now on asks anew
  }
  return underWay.get(url);
}

async function load(url, signal, priority) {
  const answer = await fetch(url, { signal, priority, headers: { Accept: "text/html" } });
  if (new URL(answer.url).pathname !== new URL(url).pathname) {
    // The session has ended. Signing in leads back here, for who asked; who only reads on is told by the live stream.
    if (priority === "low") throw new Error(`signed out ${url}`);
    location.assign(url);
    return new Promise(() => {});
  }
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  const html = await answer.text();
  pages.set(url, { html, at: Date.now() });
  if (pages.size > most) pages.delete(pages.keys().next().value);
  return html;
}
