// What readers paste, as the errors in it. guide/site/search.py puts this
// before messages.js. Every way to print a traceback ends in lines that begin
// with a type; what stands around them (frames, code, prefixes of logs) is of
// the reader's own machine.
const LINE = 1000; // characters of a line that are read
const BLOCK = 30; // lines of one message
const [HEAD, TAIL] = [100_000, 500_000]; // characters of a long paste

const KIND =
  "[A-Za-z_][\\w.]*(?:Error|Exception|Exit|Interrupt|Warning|Iteration|Group)";
const RAISED = new RegExp(`^\\s*(${KIND})(?: \\(note:.*\\))?(?::(?: (.*))?)?$`);
// A type of any name, where a traceback says that one must come.
const ANY = /^([A-Za-z_][\w.]*): (.*)$/;
const LOGGED = [
  // A warning, a type checker: where it is from stands before it.
  /^\s*\S+:\d+:(?:\d+)?(?: -)? (\w*Warning|error|warning): (.*)$/,
  /^(WARNING|ERROR):(?:tensorflow|absl|root):\s?(.*)$/,
  /^(ERROR|error): (.*)$/,
  // TensorFlow's C++ code.
  /^([WEF])\d* ?(?:\d\d:\S+ +\d+ )?\S+\.(?:cc|h|cpp):\d+\] (.*)$/,
];
const AGAIN =
  /^(?:During handling of the above exception|The above exception was the direct cause)/;
const TRACEBACK = /Traceback \(most recent call last\)/;
const FRAME = new RegExp(
  [
    String.raw`^File "?[^\n]*(?:, line |:)\d+`,
    String.raw`^(?:Cell|Input) In ?\[`,
    String.raw`^[<\[]ipython-input`,
    String.raw`^[~/\[]?[^\s"']*\.py[^\s"']* in `,
    String.raw`^[^\s"']*\.py:\d+:? `,
    String.raw`^-+> ?\d+ |^\d+ (?: |$)`,
    String.raw`^[-=]{5,}$|^[~^]+$|^\.\.\.|^\[?Previous line repeated`,
  ].join("|"),
);

// What others put before each line: colours, times, containers, quotes.
const PREFIXES = [
  /^\s*[│┃║|+](?=\s)/, // rich's frame; a group of exceptions
  /^>+(?: |$)/, // a quote
  /^E {2,}/, // pytest
  /^[\w.-]+ +\| /, // a container
  /^\[(?:rank)?\d+(?:,\d+)?\](?:<std\w+>)?: ?/,
  /^\(\w+(?: pid=\d+)?[^)]*pid=\d+[^)]*\) ?/,
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?(?: -)?:? +/,
  /^\[?(?:INFO|DEBUG|CRITICAL)\]?[:\s]+/,
];
const clean = (line) => {
  let text = line.slice(0, LINE).replace(/\x1b?\[(?:\d+;)*\d*m/g, "");
  for (const prefix of PREFIXES) text = text.replace(prefix, "");
  return text.replace(/[│┃║|]\s*$/, "").trimEnd();
};

const lines = (paste) => {
  const long = paste.length > HEAD + TAIL;
  let text = long ? `${paste.slice(0, HEAD)}\n${paste.slice(-TAIL)}` : paste;
  // A log of one line for each record.
  if (/\\n\s+File \\?"/.test(text.slice(-LINE * 20))) {
    text = text.replaceAll("\\n", "\n").replaceAll('\\"', '"');
  }
  return text.split(/\r\n|\r|\n/).map(clean);
};

// A message that tells only where it was raised has the real one inside.
const WRAPPED = /^Exception encountered when calling|^in user code:/;
const ARGUMENTS = /^\s*(?:Call a|A)rguments received/;
const inside = ({ kind, block }) => {
  const found = [];
  let text = block;
  const end = text.findIndex((line) => ARGUMENTS.test(line));
  if (end >= 0) text = text.slice(0, end);
  const [first, ...rest] = text;
  const wrapped = WRAPPED.test(first ?? "") && rest.some((line) => line.trim());
  if (!wrapped) found.push({ kind, block: text });
  else {
    // A paragraph each: Keras may say more before it comes to the point.
    let part = [];
    for (const line of [...rest, ""]) {
      if (line.trim()) part.push(line.trim());
      else if (part.length) {
        found.push({ kind, block: part });
        part = [];
      }
    }
  }
  for (const line of text) {
    const deeper = line.match(/Exception encountered: (.+)/)?.[1];
    if (deeper) found.push({ kind, block: [deeper] });
  }
  return found;
};

// The errors of a paste, the last one first, then what it came from; what
// was only logged; and what is left where there is neither.
const errors = (paste) => {
  const logged = [];
  const plain = [];
  let raised = [];
  let current; // the message that goes on
  let due = false; // a traceback whose message has not come
  let again = false; // and the next one belongs to this one
  let code = false; // below a frame: a line of a program
  const begin = (into, kind, text) => {
    current = { kind: kind.split(".").at(-1), block: text ? [text] : [] };
    into.push(current);
    due = code = false;
  };
  for (const line of lines(paste)) {
    const bare = line.trim();
    if (AGAIN.test(bare)) {
      [current, again, code] = [undefined, true, false];
    } else if (TRACEBACK.test(bare)) {
      // Another traceback, not the cause of one: the last is what counts.
      if (!again && !/^\s/.test(line)) raised = [];
      [current, due, again, code] = [undefined, true, false, false];
    } else {
      const log = LOGGED.map((form) => line.match(form)).find(Boolean);
      const found = line.match(RAISED);
      const named = due && !/^\s/.test(line) && line.match(ANY);
      if (log) begin(logged, log[1], log[2]);
      else if (FRAME.test(bare)) [current, code] = [undefined, true];
      else if (found && !(code && /^\s{5}/.test(line))) begin(raised, found[1], found[2]);
      else if (named) begin(raised, named[1], named[2]);
      else if (current) {
        if (current.block.length < BLOCK) current.block.push(line);
      } else if (!code && bare) plain.push(bare);
    }
  }
  const meant = raised.filter(({ kind }) => !/Interrupt|Exit$/.test(kind));
  const whole = (list) => list.map((one) => inside(one)).flat().reverse();
  return {
    raised: whole(meant.length ? meant : raised),
    logged: whole(logged.slice(-20)),
    plain: plain.slice(0, BLOCK),
  };
};
