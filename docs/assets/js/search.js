// The search box, in Material's dress and with its keys. What it looks
// through comes only when a reader touches it: see finder.js.
const SHOWN = 160; // characters of a text in the list
const PAUSE = 60; // milliseconds without a key before it looks
const PASSED_ON = "guide-search";

// A pattern for words as pages write them: サーバ finds サーバー, -ize -ise.
function searchPattern(words) {
  const spelled = words.map((word) => {
    const letters = [...word].map((letter) => {
      if (/[ァ-ヴ]/.test(letter)) return `${letter}ー*`;
      if (letter === "z") return "[sz]";
      return letter.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
    });
    const edge = /^[a-z0-9_]/.test(word) ? "(?<![a-z0-9])" : "";
    return edge + letters.join("");
  });
  spelled.sort((a, b) => b.length - a.length);
  return spelled.length ? new RegExp(spelled.join("|"), "gi") : null;
}

function setUpSearch(box) {
  const toggle = document.getElementById("__search");
  const input = box.querySelector("input");
  const list = box.querySelector("ol");
  const status = box.querySelector("[role=status]");
  const help = box.querySelector(".guide-search__help");
  const texts = JSON.parse(box.dataset.texts);
  const root = guideFinder.root();
  let find; // the engine, once it is there
  let waiting;
  let from; // what had the focus before

  const load = () => {
    if (find) return;
    guideFinder.load().then(
      (engine) => {
        const first = !find;
        find = engine;
        if (first) show();
      },
      () => {
        status.textContent = texts.failed;
      },
    );
  };

  const open = (is) => {
    if (toggle.checked !== is) toggle.click();
  };
  const close = () => {
    open(false);
    if (box.contains(document.activeElement)) document.activeElement.blur();
    from?.focus?.({ preventScroll: true });
    from = undefined;
  };
  const links = () => [...list.querySelectorAll("a"), ...help.querySelectorAll("a")];

  const element = (name, className, ...inside) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...inside);
    return made;
  };
  const marked = (text, pattern) => {
    const parts = [];
    let end = 0;
    for (const hit of pattern ? text.matchAll(pattern) : []) {
      parts.push(text.slice(end, hit.index), element("mark", "", hit[0]));
      end = hit.index + hit[0].length;
    }
    return [...parts, text.slice(end)];
  };
  const excerpt = (text, pattern) => {
    const at = pattern ? Math.max(0, text.search(pattern)) : 0;
    let start = at < SHOWN / 2 ? 0 : at - SHOWN / 4;
    // Not from the middle of a word, where there are spaces.
    if (start) start += Math.max(0, text.slice(start, at).search(/[\s。、]/) + 1);
    const shown = text.slice(start, start + SHOWN);
    const rest = start + SHOWN < text.length ? "…" : "";
    return (start ? "…" : "") + shown + rest;
  };
  const link = (address, ...inside) => {
    const made = element("a", "", ...inside);
    made.href = new URL(address, root);
    return made;
  };
  const item = ({ url, title, text, parts }, pattern) => {
    const body = element(
      "div",
      "md-search-result__article md-typeset",
      element("span", "guide-search__title", ...marked(title, pattern)),
      element("p", "", ...marked(excerpt(text, pattern), pattern)),
    );
    const found = [link(url, body)];
    for (const { anchor, heading } of parts) {
      const place = link(url + anchor, ...marked(heading, pattern));
      place.classList.add("guide-search__place");
      found.push(place);
    }
    for (const a of found) a.classList.add("md-search-result__link");
    return element("li", "md-search-result__item", ...found);
  };

  const tell = ({ results, mended, pasted, sure }) => {
    const { length } = results;
    if (!length) return texts.none;
    if (pasted && !sure) return texts.beside;
    const many = length === 1 ? texts.one : texts.other.replace("{n}", length);
    if (!mended.length) return many;
    return `${texts.mended.replace("{words}", mended.join(" "))} ${many}`;
  };
  const show = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const query = input.value.trim();
    help.hidden = true;
    if (!find || !query) {
      list.replaceChildren();
      box.dataset.asked = "";
      status.textContent = find || !query ? texts.start : texts.loading;
      return;
    }
    const answer = find(query);
    const { results, shown } = answer;
    box.dataset.asked = query;
    const pattern = searchPattern(shown);
    list.replaceChildren(...results.map((result) => item(result, pattern)));
    list.parentElement.parentElement.scrollTop = 0;
    status.textContent = tell(answer);
    box.dataset.words = JSON.stringify(shown);
    if (!results.length) {
      const [before, errors, between, map, after] = texts.help;
      help.replaceChildren(
        ...[before, link(guideIndex.help[0], errors), between],
        ...[link(guideIndex.help[1], map), after],
      );
      help.hidden = false;
    }
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  };

  input.addEventListener("focus", () => {
    open(true);
    load();
    if (!input.value) show();
  });
  // What an input method has not settled yet is not asked for.
  input.addEventListener("input", (event) => {
    load();
    if (!event.isComposing) soon();
  });
  input.addEventListener("compositionend", soon);
  input.form.addEventListener("submit", (event) => event.preventDefault());
  // From the page for what is missing, which asks for words.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    input.focus();
  }
  input.form.addEventListener("reset", () => {
    input.focus();
    setTimeout(show);
  });
  toggle.addEventListener("change", () => {
    if (toggle.checked) input.focus();
    else input.blur();
  });
  box.addEventListener("focusout", ({ relatedTarget: to }) => {
    if (to && !box.contains(to) && to !== toggle) {
      from = undefined;
      open(false);
    }
  });
  box.addEventListener("click", (event) => {
    const to = event.target.closest("a");
    if (!to || event.ctrlKey || event.metaKey || event.shiftKey) return;
    try {
      sessionStorage.setItem(PASSED_ON, box.dataset.words);
    } catch {
      // Storage may be denied; then nothing is marked on the page.
    }
    from = undefined;
    open(false);
  });

  box.addEventListener("keydown", (event) => {
    // Enter and arrows that choose among an input method's words are its own.
    if (event.isComposing || event.keyCode === 229) return;
    const { key } = event;
    const active = document.activeElement;
    if (key === "Enter" && active === input) {
      if (waiting) show();
      links()[0]?.click();
    } else if (key === "Escape") close();
    else if (key === "ArrowDown" || key === "ArrowUp") {
      const stops = [input, ...links()];
      const step = key === "ArrowDown" ? 1 : -1;
      const at = stops.indexOf(active) + step;
      stops[(at + stops.length) % stops.length].focus();
    } else {
      // Who types on, in the list, types on in the box.
      const letter = key.length === 1 && !event.ctrlKey && !event.metaKey;
      if (active !== input && (letter || key === "Backspace")) input.focus();
      return;
    }
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || toggle.checked) return;
    if (target.isContentEditable) return;
    if (target.matches?.("input, select, textarea")) return;
    if (key !== "/" && key !== "s" && key !== "f") return;
    from = document.activeElement;
    open(true);
    input.focus();
    input.select();
    event.preventDefault();
  });
}

// The words that led here are marked, without a change to the page.
function markWords() {
  let words;
  try {
    words = JSON.parse(sessionStorage.getItem(PASSED_ON));
    sessionStorage.removeItem(PASSED_ON);
  } catch {
    return;
  }
  const article = document.querySelector("article");
  const pattern = words?.length && searchPattern(words);
  if (!pattern || !article || !globalThis.CSS?.highlights) return;
  const ranges = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && ranges.length < 500) {
    const node = walker.currentNode;
    for (const hit of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, hit.index);
      range.setEnd(node, hit.index + hit[0].length);
      ranges.push(range);
    }
  }
  CSS.highlights.set(PASSED_ON, new Highlight(...ranges));
}

const searchBox = document.querySelector("[data-guide-search]");
if (searchBox) setUpSearch(searchBox);
addEventListener("pageshow", markWords);
