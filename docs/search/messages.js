// Which page raises the error that a reader pasted. guide/site/search.py puts
// this between traceback.js and engine.js.
const SAME = 0.62; // of a message's weight, where it is this message
const PART = 0.8; // of a query's weight, where it is a part of one
const LEAST = 9; // the weight of what is enough to tell a message
const NEAR = 5; // the score of a page that is worth a look
const NAME = "\0"; // a name, in place of it

// What differs from machine to machine and from model to model.
const OWN = [
  [/\b(?:https?|file):\/\/\S+/g, " "],
  [/(?:[A-Za-z]:)?(?:[\\/~][\w.@%+-]+){2,}[\\/]?/g, " "],
  [/\{\{.*?\}\}|\[Op:\w*\]|\bdevice:\w+:\d+|\b0x[0-9a-f.]+/gi, " "],
  [/<class '([\w.]+)'>|<([\w.]+) object at[^>]*>/g, " '$1$2' "],
  [/<function [^>]*>|<[\w.]+ (?:name|shape|path)=[^>]*>/g, ` '${NAME}' `],
  // A dump of a configuration is as long as the layer has options.
  [/=?\{['"][^\n]{160,}/g, " "],
  [/[([](?:\s*(?:None|\?|-?\d+)\s*,?)+[)\]]/g, " 0 "],
];
const QUOTED = /(?<![\w])'([^'\n]{1,90})'(?!\w)|"([^"\n]{1,90})"|`([^`\n]{1,90})`/g;

// A text's words, in their order; names in quotes are only marked.
const wordsOf = (text) => {
  let plain = text;
  for (const [form, put] of OWN) plain = plain.replace(form, put);
  const names = [];
  plain = plain
    .replace(QUOTED, (_, a, b, c) => {
      const name = a ?? b ?? c;
      // What its author put in marks is no name: `units`, "with x.scope()".
      const said = c !== undefined || /[\s(]/.test(name);
      if (!said) names.push(fold(name));
      return said ? ` ${name} ` : ` ${NAME} `;
    })
    .replace(/: ([\w.]+)$/, ` ${NAME}`);
  const words = fold(plain).match(/\0|[\p{L}_][\p{L}\p{N}_.]*/gu) ?? [];
  return { words: words.map((word) => word.replace(/[._]+$|_\d+$/g, "")), names };
};
const features = (words) => {
  const found = new Map();
  const real = words.filter((word) => word !== NAME);
  for (const word of real) found.set(word, [word]);
  for (const [i, word] of words.entries()) {
    if (i) found.set(`${words[i - 1]} ${word}`, [words[i - 1], word]);
  }
  return found;
};

// Messages of Python and of Keras that say the same of any name: only where
// the name agrees (`key`), and its owner is not of another sort, is it the
// same error.
const OF = `["'\`]?([\\w.]+)["'\`]?`;
const KEYS = "[{[]((?:[^{}\\]]){1,120})[}\\]]";
const FORMS = [
  ["attribute", `${OF}(?: object)? has no attribute ${OF}`, 1, 2],
  ["attribute", `()no attribute ${OF}`, 1, 2],
  ["keyword", `(?:([\\w.]+)\\(\\) )?got an unexpected keyword argument ${OF}`, 1, 2],
  ["keyword", `(?:([\\w.]+)\\(\\) )?got multiple values for argument ${OF}`, 1, 2],
  ["keywords", `Unrecognized keyword arguments(?: passed to (\\w+))?: ${KEYS}`, 1, 2],
  ["keywords", `(Arg)ument\\(s\\) not recognized: ${KEYS}`, 1, 2],
  ["module", `No module named ${OF}`, 0, 1],
  ["import", `cannot import name ${OF}(?: from(?: partially initialized module)? ${OF})?`, 2, 1],
  ["name", `name ${OF} is not defined`, 0, 1],
  ["takes", "([\\w.]+)\\(\\) takes (?:from )?(?:\\d+|no)[\\w ]* arguments?", 0, 1],
  ["missing", `([\\w.]+)\\(\\) missing \\d+ required [\\w-]+ arguments?: ${OF}`, 1, 2],
  ["is not", `${OF} object is not (\\w+)`, 1, 2],
  ["operand", "unsupported operand type\\(s\\) for (\\S+): (.*)", 1, 2],
  ["list", `${OF} is not in list`, 0, 1],
].map(([form, said, owner, key]) => ({ form, said: new RegExp(said), owner, key }));
// Modules, functions and what every program has are not exchanged for others.
const ONLY = /^(?:[a-z_\d.]+|NoneType|DataFrame|Series)$/;

// One module by its several names.
const ALIAS = /^(?:tensorflow\.)?keras(?:\.api|\._tf_keras)?(?:\._v2)?(?:\.keras)?(?![\w])/;

const formOf = (text) => {
  for (const { form, said, owner, key } of FORMS) {
    const found = text.match(said);
    if (!found) continue;
    const named = found[key] ?? "";
    const keys = /^["']/.test(named)
      ? [...named.matchAll(/["']([\w.]+)["'](?= *:| *,| *$)/g)].map((k) => k[1])
      : [named];
    const whose = (owner && found[owner]) || "";
    return { form, owner: whose.replace(ALIAS, "keras"), keys: keys.map(fold) };
  }
  return null;
};
const last = (name) => name.split(".").at(-1);

// How well two messages of one form agree: 2 and more is the same error.
const agree = (asked, known, mentions) => {
  if (asked.form !== known.form) return 0;
  const call = /^(?:keyword|missing|takes)$/.test(asked.form);
  const only = call || [asked.owner, known.owner].some((name) => ONLY.test(name));
  const near = call
    ? last(asked.owner) === last(known.owner)
    : asked.owner === known.owner;
  const fits = near || !only || !asked.owner || !known.owner;
  const keys = (same) => asked.keys.some((a) => known.keys.some((b) => same(a, b)));
  if (keys((a, b) => a === b || (call && last(a) === last(b)))) return fits ? 3 : 1;
  // A module of a package that is gone is gone with it.
  const below = (a, b) => b.includes(".") && a.startsWith(`${b}.`);
  if (asked.form === "module" && keys(below)) return 2;
  const told = asked.keys.some((name) => name.length > 3 && mentions(name));
  // Every class has these.
  const common = /^(?:__\w+__|call|build)?$/.test(last(asked.owner));
  if (near && told && !common) return 2;
  return near && asked.owner ? 1 : 0;
};

// These only say that something inside them was raised.
const PARTS = /could not be deserialized properly|^Error when deserializing class/;
const OUTER = new RegExp(
  `${PARTS.source}|^Graph execution error|^Exception encountered when calling`,
);

const read = (kind, block) => {
  const text = block.filter(Boolean).join("\n");
  const line = block.find(Boolean) ?? "";
  const { words, names } = wordsOf(text);
  const parts = new Set(names.flatMap((name) => name.split(".")));
  return { kind, line, words, parts, form: formOf(line), outer: OUTER.test(line) };
};

// What others would search for: the first words of a message, with names that
// belong to it, without what is the reader's own.
const plainOf = ({ kind, line, form }) => {
  if (!line) return kind;
  let text = line.slice(0, 300);
  for (const [own, put] of OWN) text = text.replace(own, put);
  if (!form) text = text.replace(QUOTED, (_, a, b, said) => said ?? " ");
  return text.replace(/[\0'"`]|\b\d+\b/g, " ").trim().split(/\s+/).slice(0, 14).join(" ");
};

const messageFinder = (outputs, mentions) => {
  const known = new Map();
  for (const [page, output] of outputs) {
    const { raised, logged } = errors(output);
    for (const [depth, { kind, block }] of (raised.length ? raised : logged).entries()) {
      const [first, ...rest] = block.map((line) => line.trim()).filter(Boolean);
      const more = PARTS.test(first) ? [] : rest.slice(0, 6);
      for (const line of [first ?? kind, ...more]) {
        const message = { page, depth, ...read(kind, [line]) };
        const telling = line === (first ?? kind) || message.words.length > 4;
        const key = `${page} ${line}`;
        if (telling && !known.has(key)) known.set(key, message);
      }
    }
  }
  const all = [...known.values()];
  const pages = new Map(); // of each word
  const names = new Map(); // of each part of a name
  const note = (where, word, page) => {
    if (!where.has(word)) where.set(word, new Set());
    where.get(word).add(page);
  };
  for (const message of all) {
    for (const word of message.words) note(pages, word, message.page);
    for (const part of message.parts) note(names, part, message.page);
  }
  const many = new Set(all.map(({ page }) => page)).size;
  const rare = (where, word) =>
    word === NAME ? 0 : Math.log(1 + many / (where.get(word)?.size ?? 0.5));
  const weigh = (words) => {
    const found = new Map();
    for (const [feature, of] of features(words)) {
      const sum = of.reduce((total, word) => total + rare(pages, word), 0);
      found.set(feature, of.length > 1 ? 0.4 * sum : sum);
    }
    return found;
  };
  const total = (weights) => [...weights.values()].reduce((a, b) => a + b, 0);
  for (const message of all) {
    message.weights = weigh(message.words);
    message.total = total(message.weights);
  }

  // How much an error of a paste is a message of a page.
  const compare = (asked, message, pasted) => {
    if (asked.form || message.form) {
      if (!asked.form || !message.form) return null;
      const how = agree(asked.form, message.form, (name) => mentions(message.page, name));
      const same = asked.form.owner === message.form.owner ? 4 : 0;
      return how && { score: [0, 6, 20, 24][how] + same, sure: how > 1 };
    }
    let shared = 0;
    let pairs = 0;
    for (const [feature, weight] of message.weights) {
      if (!asked.weights.has(feature)) continue;
      shared += weight;
      if (feature.includes(" ")) pairs += 1;
    }
    if (!shared) return null;
    const whole = shared / message.total;
    const part = shared / asked.total;
    let score = shared * (0.5 + 0.5 * whole);
    for (const name of message.parts) {
      if (asked.parts.has(name)) score += rare(names, name) * 0.5;
    }
    if (asked.kind === message.kind) score *= 1.1;
    const equal = whole > 0.9 && part > 0.9;
    const enough = (shared >= LEAST || equal) && pairs >= (pasted ? 1 : 3);
    const inner = !message.outer && !PARTS.test(asked.line);
    return { score, sure: enough && inner && (whole >= SAME || part >= PART) };
  };

  // The pages that raise one of some errors, the nearest first.
  const better = (a, b) => !b || a.sure > b.sure || (a.sure === b.sure && a.score > b.score);
  const nearest = (list, pasted) => {
    const found = new Map();
    for (const one of list) {
      const best = new Map(); // message of each page
      for (const message of all) {
        const how = compare(one, message, pasted);
        // What came before its page's own error counts less.
        if (how && message.depth) how.score *= 0.95;
        if (how && better(how, best.get(message.page))) {
          best.set(message.page, { ...how, text: message.line });
        }
      }
      for (const [page, how] of best) {
        const sum = found.get(page) ?? { page, score: 0 };
        sum.score += how.score;
        if (better(how, sum.best)) sum.best = how;
        found.set(page, sum);
      }
    }
    const order = (a, b) => b.best.sure - a.best.sure || b.score - a.score;
    return [...found.values()].sort(order);
  };
  const asked = (list) => {
    const found = new Map();
    for (const { kind, block } of list) {
      const one = read(kind, block);
      if (!one.line) one.words = [fold(kind)];
      one.weights = weigh(one.words);
      one.total = total(one.weights);
      if (!found.has(one.line)) found.set(one.line, one);
    }
    return [...found.values()];
  };

  // What a query or a paste says, the pages that are sure to raise it, and
  // those that are near. Beside an error, what was only logged is near.
  return (paste) => {
    const { raised, logged, plain } = errors(paste);
    const pasted = raised.length + logged.length > 0;
    const main = raised.length ? raised : logged;
    const said = asked(pasted ? main : [{ kind: "", block: plain }]);
    const found = nearest(said, pasted);
    const sure = found.filter(({ best }) => best.sure);
    const near = found.filter(({ best, score }) => !best.sure && score > NEAR);
    if (raised.length && !sure.length) {
      const beside = nearest(asked(logged), true).filter(({ best }) => best.sure);
      const too = new Set(beside.map(({ page }) => page));
      near.splice(0, Infinity, ...beside, ...near.filter(({ page }) => !too.has(page)));
    }
    const least = 0.6 * Math.max(0, ...sure.map(({ score }) => score));
    return { said, pasted, sure: sure.filter(({ score }) => score > least), near };
  };
};
