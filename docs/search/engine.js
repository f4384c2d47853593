// What the search box asks, once a reader has touched it. The texts stand
// below, written by guide/site/search.py. No index: a thousand short texts are
// scanned in milliseconds, in Japanese without cutting it into words.
const LONGEST = 400; // characters of a query that are read
const MOST = 12; // words of a query that count
const ENOUGH = 0.6; // of a query's weight, where no page has it all

// Deployment and deployed, install and installation, serve and serving.
const SUFFIX = new RegExp(
  [
    "^([a-z]{5,}?)(?:ments?|ations?|ions?|able|ible|ibility)$",
    "^([a-z]{3,}?)(?:e?s|ing|ed)$|^([a-z]{4,})e$",
  ].join("|"),
);
const WORDS = /[a-z]{4,}|[ァ-ヴ]{3,}/g;
const bare = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

globalThis.guideEngine = ({ pages, messages, called, synonyms }) => {
  const sections = [];
  const otherwise = new Map(called);
  const all = pages.map(([url, title, label, weight, names, parts], page) => {
    const own = parts.map(([anchor, heading, text]) => ({
      page,
      anchor,
      heading,
      text,
      folded: fold(text),
      // The page's title is no section's merit.
      head: anchor ? fold(heading) : "",
    }));
    sections.push(...own);
    const head = fold(`${title} ${label}`);
    const titles = [title, label].filter(Boolean).map(fold);
    const phrases = (otherwise.get(page) ?? "").split(", ").filter(Boolean).map(fold);
    const texts = own.flatMap((part) => [part.head, part.folded]);
    const whole = [head, ...phrases, fold(names), ...texts].join("\n");
    return { url, title, weight, parts: own, head, titles, phrases, names: fold(names), whole };
  });
  const raised = messageFinder(messages, (page, name) => all[page].whole.includes(name));

  let words; // every word of the guide, for slips of the pen
  const vocabulary = () => {
    if (words) return words;
    words = new Map();
    const add = (word) => words.set(word, (words.get(word) ?? 0) + 1);
    for (const page of all) {
      for (const word of page.whole.match(WORDS)) add(word);
      // What people call a topic is meant, wherever else it stands.
      const called = page.phrases.join(" ").match(WORDS) ?? [];
      for (const word of called) words.set(word, Math.max(30, words.get(word)));
    }
    return words;
  };
  const mend = (word) => {
    if (word.length < 4 || !/^(?:[a-z]+|[ァ-ヴ]+)$/.test(word)) return null;
    const limit = word.length > 7 ? 2 : 1;
    let best = null;
    for (const [known, often] of vocabulary()) {
      if (known[0] !== word[0]) continue;
      // Much is near a short word: only what is on many pages is meant.
      if (often < (word.length < 7 ? 30 : 3)) continue;
      const slips = distance(word, known, limit);
      const score = slips - often / (often + 20);
      if (slips <= limit && (!best || score < best.score)) {
        best = { known, score };
      }
    }
    return best?.known ?? null;
  };

  // Where a word is: in titles, headings, texts, and the code's names.
  const look = (forms) => {
    const best = (text) =>
      Math.max(...forms.map(([form, worth]) => worth * count(text, form)));
    const hits = new Map();
    for (const [i, page] of all.entries()) {
      if (!forms.some(([form]) => has(page.whole, form))) continue;
      const parts = page.parts.map((part) => [best(part.head), best(part.folded)]);
      const title = Math.max(best(page.head), ...page.phrases.map(best));
      const hit = { title, names: best(page.names), parts };
      if (hit.title || hit.names || parts.some(([a, b]) => a || b)) hits.set(i, hit);
    }
    return hits;
  };
  const forms = (word) => {
    const folded = fold(word);
    const found = [[folded, 1]];
    if (!latin(folded)) return found;
    const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [];
    if (parts.length > 1) {
      const apart = parts.map(fold);
      found.push([apart.join(" "), 0.9], [apart.join("_"), 0.9], [apart.join(""), 0.9]);
    }
    if (folded.includes(".")) found.push([folded.split(".").at(-1), 0.3]);
    if (/[a-rt-z]{4,}s$/.test(folded)) found.push([folded.slice(0, -1), 0.9]);
    const stem = folded.match(SUFFIX)?.slice(1).find(Boolean);
    if (stem) found.push([stem, 0.7]);
    return found;
  };

  const find = (token) => {
    const text = fold(token.text);
    const term = { ...token, forms: forms(token.text), shown: [text] };
    term.hits = look(term.forms);
    if (!term.hits.size && /^\p{Script=Han}{2,}$/u.test(text)) {
      // 読込 is 読み込み, too.
      const loose = new RegExp([...text].join("[ぁ-ん]?"), "g");
      term.hits = look([[loose, 0.9]]);
      if (!term.hits.size) return cut(token, text, 2);
    }
    if (!term.hits.size && /^[ァ-ヴ]{7,}$/.test(text)) {
      const parts = cut(token, text, 3);
      if (parts.every(({ hits }) => hits.size)) return parts;
    }
    const better = term.hits.size ? null : mend(text);
    if (better) {
      term.hits = look([[better, 0.8]]);
      Object.assign(term, { mended: better, shown: [better] });
      token.mended = better;
    }
    return [term];
  };
  // An unknown compound is what it is made of: 変更方法 is 変更, 方法.
  const cut = (token, text, least) => {
    const found = [];
    let known = 0;
    for (let at = 0; at < text.length; ) {
      let size = Math.min(text.length - at, text.length - 1);
      for (; size >= least; size--) {
        const piece = text.slice(at, at + size);
        const hits = look([[piece, 1]]);
        if (!hits.size) continue;
        found.push({ ...token, hits, shown: [piece], worth: 0.7 });
        known += size;
        break;
      }
      at += size || 1;
    }
    if (known / text.length > ENOUGH) return found;
    return [{ ...token, hits: new Map(), shown: [] }];
  };

  const read = (query) => {
    let text = query.normalize("NFKC");
    for (const [word, meant] of synonyms) {
      const edge = latin(word) ? "(?<![a-z0-9_])" : "";
      const end = latin(word) ? "(?![a-z0-9_])" : "";
      text = text.replace(new RegExp(edge + word + end, "gi"), meant);
    }
    // A path, an address in memory: nobody else has it.
    text = text.replace(/(?:\/[\w.\-]+){2,}\/?|0x[0-9a-f]+|\bline \d+/gi, " ");
    let tokens = [...text.matchAll(TOKEN)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      weak:
        STOP.has(match[0].toLowerCase()) ||
        /^(?:\d+|[a-z]|[ぁ-ん]+)$/i.test(match[0]),
    }));
    if (tokens.every((token) => token.weak)) {
      // A number alone says nothing.
      tokens = tokens.filter((token) => !/^\d+$/.test(token.text));
      for (const token of tokens) token.weak = false;
    }
    const seen = new Set();
    tokens = tokens.filter(({ text: word }) => {
      const known = seen.has(fold(word));
      seen.add(fold(word));
      return !known;
    });
    return { text, tokens: tokens.slice(0, MOST) };
  };

  const ranked = (query) => {
    const { text, tokens } = read(query);
    const terms = tokens.flatMap(find);
    const strong = terms.filter((term) => !term.weak);
    if (!strong.length) return { terms, found: [] };
    for (const term of terms) {
      term.idf = Math.log(1 + all.length / (term.hits.size || 1));
      term.idf *= (term.worth ?? 1) * (term.weak ? 0.3 : 1);
    }
    // A word that is nowhere weighs what the others do.
    const known = strong.filter((term) => term.hits.size);
    const usual = known.reduce((sum, term) => sum + term.idf, 0) / known.length;
    for (const term of strong) if (!term.hits.size) term.idf = usual;
    const whole = fold(text).trim().replace(/[?？。]+$/, "");
    // Neighbours, but for those that stand on most pages: Keras, TensorFlow.
    const few = terms.filter(({ hits }) => hits.size < all.length / 2);
    const rare = new Set(few.map(({ text }) => text));
    const pairs = tokens.slice(1).flatMap((token, i) => {
      const both = [tokens[i], token];
      if (!both.some((t) => rare.has(t.text))) return [];
      const [a, b] = both.map((t) => t.mended ?? fold(t.text));
      const between = fold(text.slice(tokens[i].start, token.end));
      return [[between, `${a} ${b}`, `${a}_${b}`, a + b]];
    });
    const total = strong.reduce((sum, term) => sum + term.idf, 0);
    // How much of a title was asked for.
    const asked = (title) => {
      const letters = strong.map(({ shown, forms = [] }) => {
        const near = forms.filter(([, worth]) => worth >= 0.9).map(([form]) => form);
        const found = [...shown, ...near].filter((form) => count(title, form) >= 0.7);
        return Math.max(0, ...found.map((form) => form.length));
      });
      return letters.reduce((sum, length) => sum + length, 0) / title.length;
    };
    const near = (where) =>
      pairs.filter((pair) => pair.some((form) => where.includes(form))).length;

    // Where the guide knows every word, a page need not have all of them.
    const foreign = known.length < strong.length;
    const [least, fewest] = foreign ? [ENOUGH, 2] : [ENOUGH / 2, 1];
    const found = [];
    for (const [i, page] of all.entries()) {
      const has = strong.filter((term) => term.hits.has(i));
      const cover = has.reduce((sum, term) => sum + term.idf, 0) / total;
      const phrase = Math.max(0, ...page.phrases.map(asked));
      const little = cover < least || (cover < 0.99 && has.length < fewest);
      // Who asks in a whole sentence names the topic in it.
      if (little && !(phrase > 0.8 && strong.length > 3)) continue;
      let score = 0;
      const parts = page.parts.map(() => 0);
      for (const term of terms) {
        const hit = term.hits.get(i);
        if (!hit) continue;
        score += term.idf * 3 * Math.min(1, hit.title);
        score += term.idf * (/[._]/.test(term.text) ? 1.5 : 0.6) * Math.min(1, hit.names);
        for (const [j, [head, body]] of hit.parts.entries()) {
          const length = 1 + page.parts[j].folded.length / 600;
          parts[j] += term.idf * (3 * Math.min(1, head) + (2 * body) / (body + length));
        }
      }
      for (const [j, { head, folded }] of page.parts.entries()) {
        parts[j] += near(head) * 2 + near(folded) * 1.2;
        if (tokens.length > 1 && folded.includes(whole)) parts[j] += 3;
        if (tokens.length > 1 && head.includes(whole)) parts[j] += 8;
      }
      score += near(page.head) * 4 + 6 * Math.max(...page.titles.map(asked));
      score += 6 * phrase;
      if (page.head.includes(whole)) score += 6;
      const order = [...parts.keys()].sort((a, b) => parts[b] - parts[a]);
      score += parts[order[0]] + 0.3 * (parts[order[1]] ?? 0);
      found.push({ page, parts, order, cover, score: score * cover ** 2 * page.weight });
    }
    found.sort((a, b) => b.score - a.score);
    return { terms, found: found.filter(({ score }) => score > found[0].score / 4) };
  };

  // A page, with the text that answers best and the headings near it.
  const shownOf = ({ page, parts, order }) => {
    const near = order
      .filter((i) => page.parts[i].anchor && parts[i] > parts[order[0]] / 2)
      .slice(0, 3)
      .sort((a, b) => a - b)
      .map((i) => page.parts[i]);
    const { url, title } = page;
    return { url, title, text: page.parts[order[0]].text, parts: near };
  };
  const raising = ({ page, best }) => {
    const { url, title, parts } = all[page];
    return { url, title, text: best.text, about: parts[0].text, parts: [] };
  };

  const titles = all.map((page) => page.titles.map(bare));
  const titled = (line) =>
    all.flatMap(({ title }, page) =>
      titles[page].includes(bare(line)) ? [{ page, best: { text: title } }] : [],
    );

  // First the pages that are sure to be meant (`sure`, that many), then those
  // that are near. `pasted`: it is an error, which says `said`.
  return (query) => {
    const { said, pasted, sure, near } = raised(query);
    const named = titled(said[0].line);
    const own = ({ page }) => !named.some((one) => one.page === page);
    const first = [...named, ...sure.filter(own)].slice(0, 3);
    const results = first.map(raising);
    const answer = { results, pasted, sure: first.length, said: plainOf(said[0]) };
    if (pasted && first.length) return { ...answer, shown: [], mended: [] };

    if (pasted) results.push(...near.slice(0, 3).map(raising));
    const asked = (pasted ? answer.said : query).slice(0, LONGEST);
    const { terms, found } = ranked(asked);
    const known = new Set(results.map(({ url }) => url));
    for (const one of found.slice(0, pasted ? 5 : 12)) {
      // Beside a message, only what has all of its words.
      const enough = !first.length || one.cover >= 0.99;
      if (enough && !known.has(one.page.url)) results.push(shownOf(one));
    }
    const shown = terms.flatMap((term) => (term.weak ? [] : term.shown));
    const mended = terms.flatMap((term) => (term.mended ? [term.mended] : []));
    return { ...answer, shown, mended };
  };
};
