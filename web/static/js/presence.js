// Says who else has this desk open, and tells the others of this reader. Asks every twenty seconds while the page
// is seen, and not at all while it is hidden: a minute after the last time the reader is forgotten.

const every = 20000;

const place = document.getElementById("presence");
if (place?.dataset.url) watch(place);

function watch(place) {
  let timer = 0;

  const ask = async () => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    try {
      const answer = await fetch(place.dataset.url, { method: "POST", signal: AbortSignal.timeout(every) });
      if (answer.status === 401 || answer.status === 403 || answer.status === 404) return say(place, []); // no longer ours to know
      if (answer.ok) say(place, (await answer.json()).others);
    } catch {
      say(place, []); // no network: nobody is known to be here
    }
    timer = setTimeout(ask, every);
  };

  document.addEventListener("visibilitychange", ask);
  addEventListener("pagehide", () => navigator.sendBeacon(`${place.dataset.url}&gone=1`));
  addEventListener("pageshow", (event) => event.persisted && ask());
  ask();
}

function say(place, others) {
  const { also, since } = place.dataset;
  const names = others.map(({ name, unit, since: at }) => `${name} (${[unit, since.replace("{time}", at)].filter(Boolean).join(", ")})`);
  const text = names.length > 0 ? `${also} ${names.join("; ")}` : "";
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === "";
}
