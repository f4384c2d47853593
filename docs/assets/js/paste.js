// A field for errors: which page raises what was pasted? Nothing leaves the
// browser, nothing is kept, and what was pasted is never read as HTML.
const PAUSE = 120; // milliseconds without a key before it looks
const LONG = 300_000; // characters that a field shows without a delay
const ABOUT = 180; // characters of a page's beginning
const TRACKERS =
  "repo:keras-team/keras repo:keras-team/tf-keras repo:tensorflow/tensorflow";

function setUpPaste(form) {
  const field = form.querySelector("textarea");
  const clear = form.querySelector("button");
  const status = form.querySelector("[role=status]");
  const list = form.querySelector("ol");
  const elsewhere = form.querySelector(".guide-paste__elsewhere");
  const texts = JSON.parse(form.dataset.texts);
  let waiting;

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const item = ({ url, title, text, about }) => {
    const link = element("a", title);
    link.href = new URL(url, guideFinder.root());
    const made = element("li", "");
    made.append(link);
    // What it says there: the reader sees whether it is the same.
    if (about && text !== title) made.append(element("code", text));
    const begin = about ?? text;
    const rest = begin.length > ABOUT ? "…" : "";
    made.append(element("p", begin.slice(0, ABOUT) + rest));
    return made;
  };
  const told = ({ results, pasted, sure }) => {
    const { length } = results;
    if (sure && pasted) return sure > 1 ? texts.several.replace("{n}", sure) : texts.sure;
    if (pasted) return length ? texts.beside : texts.nothing;
    return length ? texts.found.replace("{n}", length) : texts.none;
  };
  const show = async () => {
    const asked = field.value.trim();
    clear.hidden = !asked;
    let answer = { results: [] };
    let said = "";
    if (asked) {
      status.textContent = texts.loading;
      try {
        const find = await guideFinder.load();
        if (field.value.trim() !== asked) return; // typed on
        answer = find(asked);
        said = told(answer);
      } catch {
        said = texts.failed;
      }
    }
    status.textContent = said;
    list.replaceChildren(...answer.results.map(item));
    list.classList.toggle("sure", Boolean(answer.pasted && answer.sure));
    elsewhere.hidden = !answer.said || !(answer.pasted || !answer.results.length);
    const query = new URLSearchParams({
      q: `${TRACKERS} ${answer.said ?? ""}`,
      type: "issues",
    });
    elsewhere.firstElementChild.href = `https://github.com/search?${query}`;
    form.dataset.asked = asked.slice(0, 99);
  };
  const soon = (event) => {
    clearTimeout(waiting);
    if (!event?.isComposing) waiting = setTimeout(show, PAUSE);
  };

  // Of megabytes of a log, the beginning and the end have the errors.
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length < LONG) return;
    event.preventDefault();
    field.value = `${text.slice(0, LONG / 3)}\n…\n${text.slice((-LONG * 2) / 3)}`;
    soon();
  });
  field.addEventListener("focus", () => guideFinder.load().catch(() => {}));
  field.addEventListener("input", soon);
  field.addEventListener("compositionend", () => soon());
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    field.focus();
    setTimeout(show);
  });
  // A browser that goes back to a page types again what was typed.
  if (field.value) show();
}

for (const form of document.querySelectorAll(".guide-paste")) setUpPaste(form);
