// Errors of the clinic as other people paste them, for test_engine.py: from
// the outputs that its pages show, inside whole tracebacks of several tools
// and systems, with other names, numbers, shapes and paths.
"use strict";

const NAMES = "encoder resblock embed attn head proj stem tower2 x_in".split(" ");
const CLASSES = "PositionalEncoding ResBlock Encoder UNet Pooler Cell2".split(" ");
const FILES = "best_model final checkpoint-03 classifier_v2".split(" ");
// Names that Keras gives to layers nobody named.
const KNOWN =
  "dense conv2d lstm sequential functional hidden tower batch_normalization keras_tensor";
const LAYER = new RegExp(
  `(?<=['"])(${KNOWN.replaceAll(" ", "|")})(?:_\\d+)?(?=['"])`,
  "g",
);
const SHAPE = /[([](?:(?:None|\d+), ?)+(?:None|\d+)?[)\]]/g;
const COUNT = /(?<![\w.\-=/'"(])\d+(?![\w.\-/'"])/g;
// Lines whose numbers say what is wrong.
const FIXED = /takes|missing|objects could|out of the last/;

// The same for the same paste, in every run (xorshift).
function chanceOf(label) {
  let state = [...label].reduce((a, c) => (a * 31 + c.charCodeAt(0)) | 0, 7) || 1;
  const below = (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  return { below, of: (list) => list[below(list.length)] };
}

// Other names, numbers, shapes and files in a message of a program.
function other(text, source, chance) {
  for (const [, made] of source.matchAll(/^class (\w+)/gm)) {
    const name = chance.of(CLASSES);
    text = text
      .replaceAll(new RegExp(`\\b${made}\\b`, "g"), name)
      .replaceAll(`'${made.toLowerCase()}'`, `'${name.toLowerCase()}'`);
  }
  text = text
    .replace(LAYER, (_, layer) => `${chance.of([layer, ...NAMES])}_${chance.below(30)}`)
    .replace(SHAPE, (shape) => shape.replace(/\d+/g, () => 1 + chance.below(998)));
  const lines = text
    .split("\n")
    .map((line) =>
      FIXED.test(line) ? line : line.replace(COUNT, () => 2 + chance.below(97)),
    );
  const file = chance.of(FILES);
  return lines
    .join("\n")
    .replace(/\b(?:model|new)(?=\.(?:keras|h5)\b)/g, file)
    .replaceAll("0x...", () => `0x7f${chance.below(2 ** 31).toString(16)}`);
}

const LIBRARY = [
  ["keras/src/utils/traceback_utils.py", "error_handler", "raise e"],
  ["keras/src/layers/layer.py", "__call__", "outputs = self.call(x)"],
  ["tensorflow/python/eager/execute.py", "quick_execute", "tensors = f()"],
];
const LOG = `\
2026-03-04 10:22:31.512345: I tensorflow/core/platform/cpu_feature_guard.cc:210] This TensorFlow binary is optimized to use available CPU instructions.
WARNING: All log messages before absl::InitializeLog() is called are written to STDERR
Epoch 1/10
 1/32 ━━━━━━━━━━━━━━━━━━━━ 12s 412ms/step - accuracy: 0.1250 - loss: 2.4012
`;
const FRAME = /^  File "([^"]+)", line (\d+), in (.*)\n((?:    .*\n)*)/gm;
const HEAD = "Traceback (most recent call last):\n";

// The frames in the form of a tool: the reader's own, and those left out.
function frames(text, home, packages, form) {
  const mine = text.replace(FRAME, (_, file, line, where, code) =>
    form(file.includes("/") ? file : home + file, line, where, code.trim().split("\n")[0]),
  );
  const library = LIBRARY.map(([file, where, code], i) =>
    form(`${packages}/${file}`, `${100 + i}`, where, code),
  ).join("");
  return mine.replace(/^  \.\.\.\n/gm, () => library);
}
const python = (file, line, where, code) =>
  `  File "${file}", line ${line}, in ${where}\n    ${code}\n`;
const kindOf = (said) => said.split(":")[0].padEnd(42);
const rule = "-".repeat(75);

const FORMS = {
  linux: (text) => {
    const packages = "/home/me/.venv/lib/python3.12/site-packages";
    return LOG + frames(text, "/home/me/work/digits/", packages, python);
  },

  windows: (text) => {
    const user = "C:\\Users\\太郎";
    const packages = `${user}\\AppData\\Local\\Programs\\Python\\Python311\\Lib\\site-packages`;
    const home = `${user}\\ドキュメント\\学習\\`;
    return frames(text, home, packages, python).replaceAll("\n", "\r\n");
  },

  notebook: (text, said) => {
    const cell = (file, line, where, code) =>
      (file.startsWith("Cell")
        ? `${file}, line ${line}\n`
        : `File ${file}:${line}, in ${where}(*args, **kwargs)\n`) +
      `    ${line - 1} # 学習する\n--> ${line} ${code}\n    ${+line + 1} print(history)\n\n`;
    const packages = "~/miniconda3/envs/tf/lib/python3.11/site-packages";
    const own = text.replace(/(?<=File ")[^"/]+(?=")/g, "Cell In[7]");
    return frames(own, "", packages, cell).replaceAll(
      HEAD,
      `${rule}\n${kindOf(said)}Traceback (most recent call last)\n`,
    );
  },

  colab: (text, said) => {
    const cell = (file, line, where, code) =>
      `[${file}](https://localhost:8080/#) in ${where}(x, y)\n` +
      `     ${line - 1}     try:\n---> ${line}         ${code}\n`;
    const own = text.replace(
      /(?<=File ")[^"/]+(?=")/g,
      "<ipython-input-26-0f1203a024ef>",
    );
    const packages = "/usr/local/lib/python3.10/dist-packages";
    return frames(own, "", packages, cell).replaceAll(
      HEAD,
      `${rule}\n${kindOf(said)}Traceback (most recent call last)\n`,
    );
  },

  container: (text) =>
    FORMS.linux(text)
      .split("\n")
      .map((line, i) => `trainer-1  | 2026-03-04T10:22:${10 + (i % 50)}.123Z ${line}`)
      .join("\n"),

  coloured: (text) =>
    FORMS.linux(text)
      .replaceAll("Error:", "Error\x1b[0m:\x1b[31m")
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n"),

  pytest: (text) => {
    const raised = text.split(HEAD).at(-1).replace(FRAME, "").replaceAll("  ...\n", "");
    const lines = raised.split("\n").filter((line) => line.trim());
    const marked = lines.map((line) => `E       ${line}\n`).join("");
    return `    def test_fit():\n>       model.fit(x, y)\n\n${marked}`;
  },

  line: (_, said) => said,

  // The beginning, as people type it.
  words: (_, said) => {
    const [kind, ...rest] = said.split(": ");
    return (rest.join(": ") || kind).split(/\s+/).slice(0, 12).join(" ");
  },
};

// What differs from one reader to the next: texts alike but for this are one.
const plain = (said) => said.replace(/\d+|'[^']*'|"[^"]*"|<[^>]*>|=\S+/g, "");

// All pastes of programs [page, name, output, message, source].
module.exports = function pastes(programs) {
  const places = new Map();
  for (const [page, , , said] of programs) {
    const known = places.get(plain(said)) ?? new Set();
    places.set(plain(said), known.add(page));
  }
  return programs.flatMap(([, name, shown, said, source]) =>
    Object.entries(FORMS).map(([form, write]) => {
      const label = `${name} ${form}`;
      const text = other(shown, source, chanceOf(label));
      const line = other(said, source, chanceOf(label));
      const pages = [...places.get(plain(said))];
      return { label, form, text: write(text, line), pages };
    }),
  );
};
