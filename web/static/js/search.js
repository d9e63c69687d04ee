// Suggestions under the field in the page's head, after the pattern of a combobox: arrows choose, Enter
// goes there, Escape closes. The key / leads to the field. Without scripts the form does the same in one step.

const form = document.getElementById("find");
if (form) suggest(form);

// quiet is how long nobody types before something is asked for, in milliseconds.
const quiet = 120;

function suggest(form) {
  const field = document.getElementById("find-text");
  const list = document.getElementById("find-list");
  const said = document.getElementById("find-said");
  let timer = 0;
  let asking = new AbortController();
  let active = -1;

  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) field.setAttribute(name, value);
  list.setAttribute("role", "listbox");

  field.addEventListener("input", () => {
    clearTimeout(timer);
    asking.abort();
    if (field.value.trim() === "") return close();
    timer = setTimeout(ask, quiet);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // Vietnamese typing: the word is not finished
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && !list.hidden) {
      event.preventDefault();
      choose(active + moves[event.key]);
    } else if (event.key === "ArrowDown" && field.value.trim() !== "") {
      event.preventDefault();
      ask();
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // a search field would lose what was typed
      close();
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
      event.preventDefault();
      go(list.children[active]);
    }
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  async function ask() {
    asking = new AbortController();
    const query = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(`${form.dataset.suggestions}?${query}`, { signal: asking.signal });
      if (!answer.ok) return close();
      show(await answer.json());
    } catch {
      // Somebody typed on, or there is no network: the form still asks the old way.
    }
  }

  function show({ items, said: words }) {
    said.textContent = words;
    if (items.length === 0) return close();
    const all = { name: form.dataset.all, where: "", figure: "", link: `${form.action}?${new URLSearchParams(new FormData(form))}` };
    list.replaceChildren(...[...items, all].map(option));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    choose(-1);
  }

  function choose(next) {
    const count = list.children.length;
    list.children[active]?.setAttribute("aria-selected", "false");
    // Beyond either end one is back in the field, with what was typed.
    active = next >= count ? -1 : next < -1 ? count - 1 : next;
    const option = list.children[active];
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  }

  function close() {
    list.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function go(option) {
    location.assign(option.dataset.link);
  }
}

function option({ name, where, figure, link }, i) {
  const li = document.createElement("li");
  li.id = `find-${i}`;
  li.dataset.link = link;
  li.setAttribute("role", "option");
  li.setAttribute("aria-selected", "false");
  for (const [className, words] of [["name", name], ["figure", figure], ["where", where]]) {
    if (!words) continue;
    const span = document.createElement("span");
    span.className = className;
    span.textContent = words;
    li.append(span, " ");
  }
  return li;
}

// typing reports whether a key pressed there is meant for what has the focus.
function typing(target) {
  return target.closest?.("input, textarea, select, [contenteditable], [role=grid]") != null;
}
