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
