// What the engine of the search answers, for test_engine.py, without a browser:
//   node engine.js search/index.js < {programs, unknown, queries}
"use strict";
const { readFileSync } = require("node:fs");
const { runInThisContext } = require("node:vm");
const pastes = require("./pastes.js");

runInThisContext(readFileSync(process.argv[2], "utf8"));
const find = guideEngine(guideIndex);
const ask = (text) => {
  const { results, sure } = find(text);
  return { sure, found: results.map(({ url }) => url) };
};
const { programs, unknown, queries } = JSON.parse(readFileSync(0, "utf8"));
const titles = guideIndex.pages.map(([url, title]) => [`ValueError: ${title}`, url]);
const told = {
  pastes: pastes(programs).map((paste) => ({ ...paste, ...ask(paste.text) })),
  unknown: unknown.map((text) => ({ text, ...ask(text) })),
  titles: titles.map(([text, url]) => ({ text, url, ...ask(text) })),
  queries: Object.fromEntries(queries.map((text) => [text, ask(text).found])),
};
process.stdout.write(JSON.stringify(told));
