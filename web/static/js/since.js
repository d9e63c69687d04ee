// What is new for this reader: the line on the overview of a unit, and that the list was looked at. Looking takes a few
// seconds with the page on the screen: one that lies behind others, or was fetched ahead, has not been looked at.

const looking = 3000;

const line = document.getElementById("since-line");
if (line) tell(line);

const news = document.getElementById("news");
if (news) looked(() => note(news, news.dataset.looked));

// tell asks what is new once the page is seen. Where nothing is, looking at the overview is looking at the news.
function tell(line) {
  looked(async () => {
    try {
      const answer = await fetch(line.dataset.since);
      if (!answer.ok) return;
      const { text, short, looked: at } = await answer.json();
      line.textContent = text;
      line.dataset.short = short;
      line.hidden = text === "";
      if (at) looked(() => note(line, at));
      else line.dataset.state = "told";
    } catch {
      // No network: nothing is known to be new.
    }
  }, 0);
}

async function note(place, url) {
  try {
    const answer = await fetch(url, { method: "POST", keepalive: true });
    if (answer.ok) place.dataset.state = "noted";
  } catch {
    // No network: it is told again next time.
  }
}

// looked calls back once the page has been on the screen for so long without a break.
function looked(then, long = looking) {
  let timer = 0;
  const watch = () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    timer = setTimeout(() => {
      document.removeEventListener("visibilitychange", watch);
      then();
    }, long);
  };
  document.addEventListener("visibilitychange", watch);
  watch();
}
