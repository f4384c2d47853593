// Remembers the language for the landing page, and carries the place on the
// page along when the reader switches.
try {
  localStorage.setItem("guide-language", document.documentElement.lang);
} catch {
  // Storage may be denied (private windows, file://); the switch still works.
}
addEventListener("click", (event) => {
  const link = event.target.closest?.("a.guide-language");
  if (link) link.hash = location.hash;
});

// Material's search asks for everything that begins like one of the words: a
// message's "(s)" finds all that starts with an s. Whole words come first.
const QUERY = 2; // the type of that message to the search's worker
const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type === QUERY) {
    const split = message.data.split(/[\s+\-^~*:"']+/).filter(Boolean);
    // A lone number makes the Japanese index throw.
    const letters = split.filter((word) => /\p{L}/u.test(word));
    const words = letters.length ? letters : split;
    const terms = words.flatMap((word, i) =>
      word.length > 3 || i === words.length - 1
        ? [`${word}^10`, word]
        : [`${word}^10`],
    );
    message = { ...message, data: terms.join(" ") };
  }
  return postMessage.call(this, message, ...rest);
};

// An error message leads to the pages that raise it, whatever ranks first:
// those that share most of its runs of three words come on top.
function setUpMessages(search) {
  const input = search.querySelector(".md-search__input");
  const list = search.querySelector(".md-search-result__list");
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  const root = new URL(`${base}/`, location);

  const runs = (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
    return words.slice(2).map((_, i) => words.slice(i, i + 3).join(" "));
  };
  const item = ({ page, title, text }) => {
    const entry = document.createElement("li");
    entry.className = "md-search-result__item guide-message";
    entry.innerHTML =
      '<a class="md-search-result__link" tabindex="-1"><article ' +
      'class="md-search-result__article md-typeset"><div class="' +
      'md-search-result__icon md-icon"></div><h1></h1><p></p></article></a>';
    entry.firstChild.href = new URL(page, root);
    entry.querySelector("h1").textContent = title;
    entry.querySelector("p").textContent = text;
    return entry;
  };
  let messages;
  const load = async () => {
    const answer = await fetch(new URL("search/messages.json", root));
    messages = (await answer.json()).map((message) => ({
      ...message,
      runs: new Set(runs(message.text)),
    }));
    show();
  };
  const show = () => {
    for (const old of list.querySelectorAll(".guide-message")) old.remove();
    const asked = runs(input.value.replace(/^\s*[\w.]*(Error|Warning): /, ""));
    if (!messages || !asked.length) return void observer.takeRecords();
    const share = (message) =>
      asked.filter((run) => message.runs.has(run)).length / asked.length;
    const found = messages
      .map((message) => ({ ...message, share: share(message) }))
      .filter((message) => message.share >= 0.5)
      // Of equals, the one that says nothing else.
      .sort((a, b) => b.share - a.share || a.runs.size - b.runs.size)
      .slice(0, 3);
    list.prepend(...found.map(item));
    observer.takeRecords();
  };
  input.addEventListener("focus", () => messages ?? load(), { once: true });
  // Material draws its own results anew after each key.
  const observer = new MutationObserver(show);
  observer.observe(list, { childList: true });
  input.addEventListener("input", show);
}
const searchBox = document.querySelector(".md-search");
if (searchBox) setUpMessages(searchBox);

// Two programs side by side: copies of those further down the page.
function setUpComparer(comparer) {
  const selects = [...comparer.querySelectorAll("select")];
  const sides = comparer.querySelector(".guide-comparer__sides");

  // A highlighted line begins with an anchor: give each an element to mark.
  const splitLines = (code) => {
    const lines = [];
    for (const node of [...code.childNodes]) {
      const starts = node.matches?.("a[id]");
      if (starts || !lines.length) lines.push(document.createElement("span"));
      if (!starts) lines.at(-1).append(node);
    }
    // The comment that names the packages is not the program.
    const text = (line) => line.textContent.trim();
    const end = lines.findLastIndex((line) => text(line) === "# ///");
    const program = lines.slice(end + 1);
    for (const line of program) line.className = "line";
    code.replaceChildren(...program);
    return program;
  };

  const copy = (select) => {
    const side = document.createElement("div");
    let next = document.getElementById(select.value).nextElementSibling;
    for (; next && !/^H\d$/.test(next.tagName); next = next.nextElementSibling)
      if (next.matches(".highlight")) side.append(next.cloneNode(true));
    const lines = splitLines(side.querySelector(".language-python pre > code"));
    for (const named of side.querySelectorAll("[id]"))
      named.removeAttribute("id");
    return { side, lines };
  };

  const mark = (here, there) => {
    const known = new Set(there.map((line) => line.textContent.trim()));
    for (const line of here)
      line.classList.toggle("only", !known.has(line.textContent.trim()));
  };

  const show = () => {
    const [left, right] = selects.map(copy);
    mark(left.lines, right.lines);
    mark(right.lines, left.lines);
    sides.replaceChildren(left.side, right.side);
  };

  for (const select of selects) select.addEventListener("change", show);
  comparer.hidden = false;
  show();
}
for (const comparer of document.querySelectorAll(".guide-comparer"))
  setUpComparer(comparer);

// A box that narrows the tables below it to rows with all of its words.
function setUpFilter(form) {
  const input = form.querySelector("input");
  const output = form.querySelector("output");
  const tables = [...form.parentElement.querySelectorAll("table")];
  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const table of tables) {
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      count += shown;
      const box = table.closest(".md-typeset__scrollwrap") ?? table;
      box.hidden = !shown;
      const heading = box.previousElementSibling;
      if (heading?.tagName === "H2") heading.hidden = !shown;
    }
    output.value = output.dataset.text.replace("{n}", count);
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", filter);
  form.hidden = false;
  filter();
}
// Material wraps tables when it has started; the box must hide with them.
for (const form of document.querySelectorAll(".guide-filter"))
  document$?.subscribe(() => setUpFilter(form));

// Two questions that narrow a page's answers and the table above them.
function setUpChooser(form) {
  const article = form.parentElement;
  const answers = [...article.querySelectorAll("h2[data-have]")];
  const output = form.querySelector("output");
  const choose = () => {
    const asked = new FormData(form);
    const fits = (answer) =>
      ["have", "want"].every((question) => {
        const chosen = asked.get(question);
        return !chosen || answer.dataset[question].split(" ").includes(chosen);
      });
    let count = 0;
    for (const answer of answers) {
      const hidden = !fits(answer);
      count += !hidden;
      const row = article.querySelector(`td a[href="#${answer.id}"]`);
      row.closest("tr").hidden = hidden;
      answer.hidden = hidden;
      let next = answer.nextElementSibling;
      for (; next && next.tagName !== "H2"; next = next.nextElementSibling)
        next.hidden = hidden;
    }
    output.value = output.dataset.text.replace("{n}", count);
  };
  form.addEventListener("change", choose);
  form.hidden = false;
  choose();
}
for (const form of document.querySelectorAll(".guide-chooser"))
  setUpChooser(form);
