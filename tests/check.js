// What docs/assets/check/ says of programs, for test_check.py:
//   node check.js docs/assets/check < [[name, text], …]
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { runInThisContext } = require("node:vm");

for (const file of ["python.js", "rules.js", "check.js"])
  runInThisContext(readFileSync(join(process.argv[2], file), "utf8"), file);
const rules = new guideCheck.Rules(guideRules);
const said = {};
for (const [name, text] of JSON.parse(readFileSync(0, "utf8"))) {
  const look = name.endsWith(".ipynb") ? guideCheck.checkNotebook : guideCheck.checkSource;
  const { found, checker } = look(text, rules);
  said[name] = {
    era: guideCheck.era(checker, rules).en,
    found: found.map((one) => [
      one.place ?? null, one.line, one.kind, guideCheck.told(one, "en"), one.instead ?? null,
    ]),
  };
}
process.stdout.write(JSON.stringify(said));
