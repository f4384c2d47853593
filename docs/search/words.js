// Words as readers and pages write them; guide/site/search.py puts this before
// engine.js.
const STOP = new Set(
  (
    "a about after all am an and any are as at be been before best between " +
    "but by can cannot did do does doing during each for from get gets " +
    "getting handle have help how i if in inside into is issue it its like " +
    "make me my need no not of on or other please possible problem question " +
    "should some such than that the them there they things this to trying " +
    "unable use using vs want was way we what when where which while why " +
    "will with work working would you your " +
    "対応 方法 仕方 使 方 何"
  ).split(" "),
);
const KANJI = "一-龠々〆";

// One spelling of what is written in several: width, case, long vowels
// (サーバ, サーバー), -ise and -ize. Readers and pages need not agree.
const fold = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=[ァ-ヴ])[ー-]+/g, "")
    .replace(/is(?=(?:e[drs]?|ing|ations?)(?![a-z]))/g, "iz");

const TOKEN = new RegExp(
  `[a-z0-9_]+(?:\\.[a-z0-9_]+)*|[ァ-ヴー]+|[${KANJI}]+|[ぁ-ん]+`,
  "gi",
);
const latin = (word) => /^[a-z0-9_]/.test(word);
const inWord = (character) => /[a-z0-9]/.test(character ?? "");
const katakana = (character) => /[ァ-ヴ]/.test(character ?? "");

// Damerau-Levenshtein, up to a limit: neighbours that changed places are
// one slip, as readers' fingers see it.
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last] = [[], [...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + other);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

// How much of a word is in a text: whole words count most, then what
// begins like it, then the middle of a longer name (tensor, KerasTensor).
function count(text, form) {
  if (form instanceof RegExp) return (text.match(form) ?? []).length;
  let found = 0;
  for (let at = 0; (at = text.indexOf(form, at)) >= 0; at += form.length) {
    const end = text[at + form.length];
    if (latin(form)) {
      const longer = /[a-rt-z0-9_]/.test(end ?? "");
      const less = form.includes(".") ? 0.2 : 0.5;
      if (!inWord(text[at - 1])) found += longer ? less : 1;
      else if (form.length > 4) found += 0.3;
    } else if (!katakana(form[0])) found += 1;
    else if (!katakana(text[at - 1])) found += katakana(end) ? 0.7 : 1;
    else if (form.length > 2) found += 0.5;
  }
  return found;
}

const has = (text, form) =>
  form instanceof RegExp ? text.search(form) >= 0 : text.includes(form);
