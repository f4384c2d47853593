// "Check my code" in the browser: the same as snippets/migrate/check/check.py,
// function by function; tests/test_check.py shows that both say the same of
// every program of the guide. What a program is, python.js says (Lezer).
"use strict";
{
  const BREAKS = "breaks";
  const MODERN = "modern";
  const V1 = "tensorflow.compat.v1";
  const LEGACY = 'os.environ["TF_USE_LEGACY_KERAS"] = "1"';
  const NEEDS_BUILT = new Set([
    "count_params", "export", "load_weights", "save_weights", "set_weights",
  ]);
  const KERAS = ["keras", "tf.keras", "tf_keras"];
  const PRINT = /^([ \t]*)print[ \t]+(?![=(.,[])(>>[^,]+,)?(.*)$/;
  const PRINT_PAREN = /^([ \t]*)print[ \t]*(\(.*\)[ \t]*%.*)$/;
  const EXCEPT = /^([ \t]*except[ \t]+[^:,()]+),[ \t]*(\w+)[ \t]*:/;
  const RAISE = /^([ \t]*raise[ \t]+[\w.]+),[ \t]*(.+)$/;
  const MAGIC = /^([ \t]*)(?:[%!]|\?+\w|\w[\w.]*\?+[ \t]*$)(.*)$/;
  const CELL_OF_PYTHON = /^%%(time|timeit|capture|tensorflow_version)\b/;
  const INSTALL = /\bpip3?[ \t]+install\b(.*)/;
  const PINNED = /^([A-Za-z][\w.-]*)(?:\[[\w,]*\])?[ \t]*(==|<=?)[ \t]*v?([\d.]+)/;
  const METADATA = /^# \/\/\/ script\n((?:#.*\n)*?)# \/\/\/$/m;

  const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
  const common = (module) =>
    module
      .replace(/^tensorflow\.compat\.v2\b/, "tensorflow")
      .replace(/^tensorflow(?=\.|$)/, "tf");
  const release = (lane, version) => `${lane === "keras" ? "Keras" : "TensorFlow"} ${version}`;
  // A pattern of file names, as Python's fnmatch, of which no star reaches
  // across a call.
  const pattern = (glob) =>
    glob.replace(/\[!|[.*+?^${}()|[\]\\]/g, (one) =>
      one === "*" ? "[^()]*" : one === "?" ? "." : one === "[!" ? "[^" : /[[\]]/.test(one) ? one : `\\${one}`,
    );

  const patterns = (globs) => new RegExp(`^(?:${globs.map(pattern).join("|")})$`);

  class Rules {
    constructor(data) {
      this.data = data;
      this.hand = data.rules.map((rule) => {
        return [rule.about ? patterns(rule.about) : /(?!)/, rule];
      });
      this.byId = Object.fromEntries(data.rules.map((rule) => [rule.id, rule]));
      const { names } = data;
      this.now = Object.fromEntries(
        Object.entries(names.now).map(([k, v]) => [k, new Set(v.split(" "))]),
      );
      this.gone = {};
      for (const [lane, last, module, words] of names.gone) {
        const known = (this.gone[lane] ??= new Map());
        for (const word of words.split(" ")) known.set(module ? `${module}.${word}` : word, last);
      }
      Object.assign(this, { same: names.same, moved: names.moved, args: names.arguments });
      this.twins = data.twins;
      this.byHand = new Set(data["by hand"]);
      this.graph = Object.fromEntries(
        Object.entries(data.graph).map(([what, globs]) => [what, patterns(globs)]),
      );
    }
    has(module, name) {
      return Boolean(own(this.now, module)?.has(name));
    }
    missing(lane, path) {
      const known = this.gone[lane] ?? new Map();
      const parts = path.split(".");
      for (let n = 1; n <= parts.length; n++) {
        const begin = parts.slice(0, n).join(".");
        if (!known.has(begin)) continue;
        if (this.successor(path)) return [path, known.get(path) ?? known.get(begin)];
        return [begin, known.get(begin)];
      }
      return [null, null];
    }
    successor(path) {
      if (own(this.moved, path)) return this.moved[path];
      const [module, name] = last(path);
      const part = module.split(".").slice(0, 2).join(".");
      return this.has(part, name) ? `${part}.${name}` : null;
    }
  }
  const last = (path) => {
    const at = path.lastIndexOf(".");
    return at < 0 ? ["", path] : [path.slice(0, at), path.slice(at + 1)];
  };

  // The syntax tree, in the words of Python's module ast.
  class Tree {
    constructor(given) {
      // Three things that Lezer takes for faults; one is "1." for a number.
      const text = given
        .replace(/(?<![\w.])(\d+)\.(?![\w.])/g, "$10")
        .replace(/\byield[ \t]*(?=#|\n|$|\))/g, "yield None")
        .replace(/\bas[ \t]*\([^()\n]*\)(?=[ \t]*[:,])/g, (one) => "as x".padEnd(one.length));
      this.text = text;
      this.starts = [0];
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        this.starts.push(at + 1);
      const { topNode } = guidePython(text);
      const wrong = topNode.cursor();
      this.error = 0;
      do {
        if (wrong.type.isError) this.error = this.line(wrong.from);
      } while (!this.error && wrong.next());
      this.body = this.block(topNode);
    }
    line(offset) {
      let low = 0;
      let high = this.starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (this.starts[middle] <= offset) low = middle;
        else high = middle;
      }
      return low + 1;
    }
    at(node, t, more) {
      const line = this.line(node.from);
      return {
        t, from: node.from, to: node.to, line,
        end: this.line(node.to), column: node.from - this.starts[line - 1], ...more,
      };
    }
    of(node) {
      return this.text.slice(node.from, node.to);
    }
    kids(node) {
      const found = [];
      for (let one = node.firstChild; one; one = one.nextSibling)
        if (one.name !== "Comment" && !one.type.isError) found.push(one);
      return found;
    }
    block(node) {
      return this.kids(node).flatMap((one) => this.statement(one));
    }
    bodies(node) {
      return this.kids(node).filter((one) => one.name === "Body").map((one) => this.block(one));
    }
    // Of "a, b", one expression.
    joined(nodes, within) {
      const comma = nodes.some((one) => one.name === ",");
      const elts = this.items(nodes);
      if (!comma) return elts[0] ?? null;
      return this.at({ from: nodes[0].from, to: nodes.at(-1).to }, "Tuple", { elts });
    }
    items(nodes) {
      const found = [];
      for (let i = 0; i < nodes.length; i++) {
        const one = nodes[i];
        if (/^[,()[\]{}:]$/.test(one.name)) continue;
        if (one.name === "*" || one.name === "**") {
          const next = nodes[++i];
          if (next) found.push(this.at(one, "Starred", { value: this.expression(next) }));
        } else found.push(this.expression(one));
      }
      return found;
    }
    statement(node) {
      const kids = this.kids(node);
      const named = (name) => kids.findIndex((one) => one.name === name);
      switch (node.name) {
        case "StatementGroup":
          return this.block(node);
        case "ImportStatement":
          return [this.importing(node, kids)];
        case "AssignStatement":
        case "UpdateStatement": {
          const parts = [[]];
          let typed = false;
          for (const one of kids) {
            if (one.name === "AssignOp" || one.name === "UpdateOp") parts.push([]);
            else if (one.name === "TypeDef") typed = true;
            else parts.at(-1).push(one);
          }
          const all = parts.filter((one) => one.length).map((one) => this.joined(one));
          const t = node.name === "UpdateStatement" ? "AugAssign" : typed ? "AnnAssign" : "Assign";
          if (t === "AnnAssign" && all.length < 2) all.push(null);
          return [this.at(node, t, { targets: all.slice(0, -1), value: all.at(-1) })];
        }
        case "DecoratedStatement": {
          const decorators = kids
            .filter((one) => one.name === "Decorator")
            .map((one) => this.decorator(one));
          const made = this.statement(kids.at(-1));
          for (const one of made) one.decorators = decorators;
          return made;
        }
        case "FunctionDefinition": {
          const list = kids.find((one) => one.name === "ParamList");
          const body = this.bodies(node)[0] ?? [];
          const name = this.of(kids.find((one) => one.name === "VariableName") ?? node);
          return [this.at(node, "FunctionDef", { name, args: this.parameters(list), body, decorators: [] })];
        }
        case "ClassDefinition": {
          const list = kids.find((one) => one.name === "ArgList");
          const { args, keywords } = list ? this.args(list) : { args: [], keywords: [] };
          const name = this.of(kids[1] ?? node);
          const body = this.bodies(node)[0] ?? [];
          return [this.at(node, "ClassDef", { name, bases: args, keywords, body, decorators: [] })];
        }
        case "IfStatement":
        case "WhileStatement": {
          let rest = [];
          let made;
          const pieces = [];
          for (let i = 0; i < kids.length; i++)
            if (/^(if|elif|while)$/.test(kids[i].name)) pieces.push([kids[i + 1], kids[i + 2]]);
            else if (kids[i].name === "else") rest = kids[i + 1] ? this.block(kids[i + 1]) : [];
          for (const [test, body] of pieces.reverse()) {
            made = this.at(test ?? node, node.name === "IfStatement" ? "If" : "While", {
              test: test && this.expression(test),
              body: body?.name === "Body" ? this.block(body) : [],
              orelse: rest,
            });
            rest = [made];
          }
          if (made) Object.assign(made, this.at(node, made.t));
          return made ? [made] : [];
        }
        case "ForStatement": {
          const here = kids.findIndex((one) => one.name === "for");
          const inside = named("in");
          const [body, orelse] = this.bodies(node);
          const until = named("Body");
          return [this.at(node, "For", {
            target: this.joined(kids.slice(here + 1, inside)),
            iter: this.joined(kids.slice(inside + 1, until)),
            body: body ?? [], orelse: orelse ?? [],
          })];
        }
        case "WithStatement": {
          const items = [];
          const until = named("Body");
          for (let i = named("with") + 1; i < (until < 0 ? kids.length : until); i++) {
            const one = kids[i];
            if (/^[,()]$/.test(one.name)) continue;
            if (one.name === "as") {
              const next = kids[++i];
              if (next && items.length) items.at(-1).vars = this.expression(next);
            } else items.push({ context: this.expression(one), vars: null });
          }
          return [this.at(node, "With", { items, body: this.bodies(node)[0] ?? [] })];
        }
        case "TryStatement": {
          const made = { body: [], handlers: [], rest: [] };
          let where = "";
          for (const one of kids) {
            if (/^(try|except|else|finally)$/.test(one.name)) where = one.name;
            else if (one.name === "Body") {
              const body = this.block(one);
              if (where === "try") made.body = body;
              else if (where === "except") made.handlers.push(body);
              else made.rest.push(...body);
            }
          }
          return [this.at(node, "Try", made)];
        }
        case "ReturnStatement":
        case "RaiseStatement":
        case "ExpressionStatement": {
          const t = { R: node.name === "RaiseStatement" ? "Raise" : "Return" }[node.name[0]] ?? "Expr";
          const parts = kids.filter((one) => !/^(return|raise|from)$/.test(one.name));
          const value = parts.length ? this.joined(parts) : null;
          return [this.at(node, t, { value })];
        }
        case "MatchStatement":
          return kids.filter((one) => one.name === "MatchBody")
            .flatMap((body) => this.kids(body))
            .flatMap((clause) => (clause.name === "MatchClause" ? this.bodies(clause).flat() : []));
        default: {
          const inside = kids.filter((one) => /Expression|Name|String/.test(one.name));
          return [this.at(node, "Other", { values: inside.map((one) => this.expression(one)) })];
        }
      }
    }
    importing(node, kids) {
      const names = [];
      let level = 0;
      let module = "";
      let i = 1;
      const dotted = () => {
        let name = "";
        while (i < kids.length && (kids[i].name === "VariableName" || kids[i].name === "."))
          name += this.of(kids[i++]);
        return name;
      };
      if (kids[0].name === "from") {
        module = dotted();
        // Dots at the beginning, also as "...".
        while (i < kids.length && kids[i].name !== "import") {
          module = this.of(kids[i++]) + module;
        }
        level = /^\.*/.exec(module)[0].length;
        i++;
      }
      while (i < kids.length) {
        if (kids[i].name === "*") {
          names.push({ name: "*", asname: null });
          i++;
        } else if (kids[i].name === "VariableName") {
          const name = dotted();
          let asname = null;
          if (kids[i]?.name === "as" && kids[i + 1]) {
            asname = this.of(kids[i + 1]);
            i += 2;
          }
          names.push({ name, asname });
        } else i++;
      }
      return this.at(node, kids[0].name === "from" ? "ImportFrom" : "Import", { module, level, names });
    }
    decorator(node) {
      const kids = this.kids(node).slice(1);
      let made = null;
      for (const one of kids) {
        if (one.name === "VariableName" && !made) made = this.at(one, "Name", { id: this.of(one) });
        else if (made && (one.name === "PropertyName" || one.name === "VariableName"))
          made = this.at({ from: made.from, to: one.to }, "Attribute", { value: made, attr: this.of(one) });
        else if (one.name === "ArgList" && made)
          made = this.at({ from: made.from, to: one.to }, "Call", { func: made, ...this.args(one) });
        else if (one.name !== "." && one.name !== "At") made = this.expression(one);
      }
      return made ?? this.at(node, "Constant", { value: null });
    }
    parameters(list) {
      const found = { args: [], kwonly: [], defaults: [], others: [] };
      const kids = list ? this.kids(list) : [];
      let star = "";
      let kwonly = false;
      for (let i = 0; i < kids.length; i++) {
        const one = kids[i];
        if (one.name === "*" || one.name === "**") {
          star = one.name;
          if (star === "*") kwonly = true;
        } else if (one.name === ",") star = "";
        else if (one.name === "VariableName") {
          if (!star) (kwonly ? found.kwonly : found.args).push({ arg: this.of(one) });
          else if (star === "**") found.kwarg = true;
        } else if (one.name === "AssignOp" && kids[i + 1]) {
          const value = this.expression(kids[++i]);
          (kwonly ? found.others : found.defaults).push(value);
        }
      }
      return found;
    }
    args(list) {
      const args = [];
      const keywords = [];
      const kids = this.kids(list).filter((one) => one.name !== "(" && one.name !== ")");
      if (kids.some((one) => one.name === "for"))
        return { args: [this.comprehension(list, kids)], keywords };
      for (let i = 0; i < kids.length; i++) {
        const one = kids[i];
        if (one.name === ",") continue;
        if (one.name === "*" && kids[i + 1])
          args.push(this.at(one, "Starred", { value: this.expression(kids[++i]) }));
        else if (one.name === "**" && kids[i + 1])
          keywords.push({ arg: null, value: this.expression(kids[++i]) });
        else if (kids[i + 1]?.name === "AssignOp" && this.of(kids[i + 1]) === "=" && kids[i + 2]) {
          keywords.push({ arg: this.of(one), value: this.expression(kids[i + 2]) });
          i += 2;
        } else args.push(this.expression(one));
      }
      return { args, keywords };
    }
    comprehension(node, kids) {
      const start = kids.findIndex((one) => one.name === "for" || one.name === "async");
      const made = this.at(node, "ListComp", { elts: this.items(kids.slice(0, start)), generators: [] });
      let where = "";
      let part = [];
      const close = () => {
        const value = part.length ? this.joined(part) : null;
        const now = made.generators.at(-1);
        if (where === "for") made.generators.push({ target: value, iter: null, ifs: [] });
        else if (where === "in" && now) now.iter = value;
        else if (where === "if" && now && value) now.ifs.push(value);
        part = [];
      };
      for (const one of kids.slice(start)) {
        if (/^(for|in|if)$/.test(one.name)) {
          close();
          where = one.name;
        } else if (one.name !== "async" && !/^[()[\]{}]$/.test(one.name)) part.push(one);
      }
      close();
      return made;
    }
    expression(node) {
      const kids = this.kids(node);
      switch (node.name) {
        case "VariableName":
          return this.at(node, "Name", { id: this.of(node) });
        case "MemberExpression": {
          const value = this.expression(kids[0]);
          const property = kids.find((one) => one.name === "PropertyName");
          if (property) return this.at(node, "Attribute", { value, attr: this.of(property) });
          const inside = kids.slice(2).filter((one) => one.name !== "]");
          const sliced = inside.some((one) => one.name === ":");
          const slice = sliced
            ? this.at(node, "Slice", { elts: this.items(inside) })
            : inside.length ? this.joined(inside) : this.at(node, "Constant", { value: null });
          return this.at(node, "Subscript", { value, slice });
        }
        case "CallExpression":
          return this.at(node, "Call", { func: this.expression(kids[0]), ...this.args(kids[1] ?? kids[0]) });
        case "String":
        case "FormatString":
        case "ContinuedString":
          return this.string(node);
        case "Number":
          return this.at(node, "Constant", { value: Number.parseFloat(this.of(node)) || 0, number: true });
        case "Boolean":
          return this.at(node, "Constant", { value: this.of(node) === "True" });
        case "None":
        case "Ellipsis":
          return this.at(node, "Constant", { value: null });
        case "ParenthesizedExpression": {
          const inside = kids.filter((one) => one.name !== "(" && one.name !== ")");
          return inside[0] ? this.expression(inside[0]) : this.at(node, "Tuple", { elts: [] });
        }
        case "ArrayExpression":
          return this.at(node, "List", { elts: this.items(kids) });
        case "TupleExpression":
          return this.at(node, "Tuple", { elts: this.items(kids) });
        case "SetExpression":
          return this.at(node, "Set", { elts: this.items(kids) });
        case "DictionaryExpression": {
          const keys = [];
          for (let i = 0; i + 1 < kids.length; i++)
            if (kids[i + 1].name === ":") keys.push(this.expression(kids[i]));
          return this.at(node, "Dict", { keys, elts: this.items(kids) });
        }
        case "BinaryExpression": {
          const [left, right] = [kids[0], kids.at(-1)].map((one) => this.expression(one));
          const op = this.of(kids[1] ?? node);
          const t = /^(and|or)$/.test(op)
            ? "BoolOp"
            : /^(in|is|not)$/.test(op) || kids[1]?.name === "CompareOp" ? "Compare" : "BinOp";
          return this.at(node, t, { left, right, op });
        }
        case "ConditionalExpression": {
          const parts = kids.filter((one) => one.name !== "if" && one.name !== "else");
          const [body, test, orelse] = parts.map((one) => this.expression(one));
          return this.at(node, "IfExp", { body, test, orelse });
        }
        case "LambdaExpression": {
          const list = kids.find((one) => one.name === "ParamList");
          return this.at(node, "Lambda", { args: this.parameters(list), body: this.expression(kids.at(-1)) });
        }
        case "NamedExpression":
          return this.at(node, "NamedExpr", {
            target: this.expression(kids[0]), value: this.expression(kids.at(-1)),
          });
        case "ArrayComprehensionExpression":
        case "ComprehensionExpression":
        case "SetComprehensionExpression":
        case "DictionaryComprehensionExpression":
          return this.comprehension(node, kids.filter((one) => !/^[()[\]{}]$/.test(one.name)));
        case "YieldExpression":
        default: {
          const inside = kids.filter((one) => /Expression|Name|String/.test(one.name));
          const t = node.name === "YieldExpression" ? "Yield" : "Other";
          return this.at(node, t, { elts: inside.map((one) => this.expression(one)) });
        }
      }
    }
    string(node) {
      const parts = node.name === "ContinuedString" ? this.kids(node) : [node];
      const values = [];
      let format = false;
      let text = "";
      let replaced = false;
      for (const part of parts) {
        const source = this.of(part);
        const [prefix, quote] = /^([A-Za-z]*)("""|'''|"|')/.exec(source)?.slice(1) ?? ["", ""];
        const plain = (raw) =>
          /r/i.test(prefix)
            ? raw
            : raw.replace(/\\(\n|.)/gs, (_, one) => ({ n: "\n", t: "\t", "\n": "" })[one] ?? one);
        const end = source.length - quote.length;
        if (part.name !== "FormatString") {
          text += plain(source.slice(prefix.length + quote.length, end));
          continue;
        }
        format = true;
        let at = prefix.length + quote.length;
        for (const one of this.kids(part)) {
          if (one.name !== "FormatReplacement") continue;
          values.push(...this.kids(one).filter((k) => /Expression|Name|String/.test(k.name))
            .map((k) => this.expression(k)));
          at = one.to - part.from;
          text = "";
          replaced = true;
        }
        text += plain(source.slice(at, end)).replace(/\{\{|\}\}/g, (two) => two[0]);
      }
      if (!format) return this.at(node, "Constant", { value: text });
      return this.at(node, "JoinedStr", { elts: values, tail: text || !replaced ? text : null });
    }
  }

  const FIELDS = [
    "decorators", "bases", "targets", "target", "test", "iter", "value", "values", "func", "args",
    "keywords", "left", "right", "body", "orelse", "handlers", "rest", "elts", "keys", "slice",
    "items", "context", "vars", "generators", "ifs", "defaults", "others",
  ];
  function* walk(node) {
    if (Array.isArray(node)) {
      for (const one of node) yield* walk(one);
    } else if (node && typeof node === "object") {
      if (node.t) yield node;
      for (const field of FIELDS) if (node[field] && typeof node[field] === "object") yield* walk(node[field]);
    }
  }
  // The words in a tree, each in quotes.
  const dump = (node) =>
    [...walk(node)]
      .flatMap((one) => [
        one.id, one.attr, one.t === "Constant" ? one.value : undefined,
        ...(one.t === "Call" ? one.keywords.map((k) => k.arg) : []),
      ])
      .map((word) => `'${word}'`)
      .join(" ");
  const dotted = (node) => {
    if (node?.t === "Name") return node.id;
    if (node?.t !== "Attribute") return "";
    const left = dotted(node.value);
    return left && `${left}.${node.attr}`;
  };
  const isNumber = (value) => typeof value === "number";
  const isText = (value) => typeof value === "string";
  const literal = (node) => {
    if (node?.t === "Constant") return node.value;
    if (node?.t === "JoinedStr") return node.tail === null ? null : `{}${node.tail}`;
    if (node?.t === "BinOp") {
      const [left, right] = [literal(node.left), literal(node.right)];
      if (isText(right) && node.op === "+") return (isText(left) ? left : "{}") + right;
      if (isNumber(left) && isNumber(right)) return 1;
    }
    return null;
  };
  const isList = (node) => node?.t === "List" || node?.t === "Tuple";
  const flat = (node) => (isList(node) ? node.elts.flatMap(flat) : [node]);
  const keyword = (call, name) => call.keywords.find((one) => one.arg === name)?.value ?? null;
  const isCall = (node) => node?.t === "Call";

  class Checker {
    constructor(source, rules, pins) {
      Object.assign(this, {
        lines: source.split("\n"), rules, pins, found: [], scope: Object.create(null),
        nodes: new Map(), stars: [], guarded: 0, scopes: 0, legacy: false, usesKeras: false,
        usesTf: false, backend: "", functions: [], classes: [], facts: {}, lastReleases: [], newNames: [],
        importedAny: false, uses: new Map(), graph: null, lead: [],
      });
    }
    check(tree) {
      this.settings(tree.body);
      this.block(tree.body);
      this.end();
      return this.found;
    }
    settings(body) {
      for (const node of walk(body)) {
        if (node.t === "Import" || node.t === "ImportFrom") {
          const every = [node.module, ...node.names.map((one) => one.name)];
          if (every.some((one) => /^(tensorflow|keras)\b/.test(one))) this.importedAny = true;
        }
        if (node.t === "Attribute") {
          const of = dotted(node.value);
          if (!this.uses.has(of)) this.uses.set(of, new Set());
          this.uses.get(of).add(node.attr);
        }
        if (node.t !== "Assign" || node.targets.length !== 1) continue;
        const [target] = node.targets;
        if (target.t !== "Subscript" || !dotted(target.value).endsWith("environ")) continue;
        const name = literal(target.slice);
        const value = literal(node.value);
        if (name === "TF_USE_LEGACY_KERAS")
          this.legacy = value === true || ["1", "True", "true"].includes(String(value));
        else if (name === "KERAS_BACKEND") this.backend = String(value);
      }
    }
    lane(path) {
      if (path.startsWith("tf.keras") && ["", ".", "~", "("].includes(path.slice(8, 9)))
        return [this.legacy ? "tf_keras" : "tf.keras", path.slice(3)];
      const first = /^\w*/.exec(path)[0];
      return first === "tf_keras" ? [first, path.slice(3)] : [first, path];
    }
    common(path) {
      const [lane, short] = this.lane(path);
      if (!KERAS.includes(lane)) return short;
      const stem = /^[\w.]*/.exec(short)[0];
      return (own(this.rules.same, stem) ?? stem) + short.slice(stem.length);
    }
    kind(given) {
      const path = this.common(given);
      if (path.endsWith(".optimizer")) return "optimizer";
      if (!path.startsWith("keras.") || !path.endsWith("()")) return "";
      const made = path.slice(0, -2).replace(/~+$/, "");
      if (made.includes("(")) return "";
      if (made === "keras.Input") return "tensor";
      if (["keras.Sequential", "keras.Model", "keras.models.load_model", "keras.models.clone_model"].includes(made))
        return "model";
      const upper = /^[A-Z]/.test(last(made)[1]);
      if (made.startsWith("keras.applications.") && upper) return "model";
      if (made.startsWith("keras.optimizers.") && upper) return "optimizer";
      if (made === "keras.Layer" || (made.startsWith("keras.layers.") && upper)) return "layer";
      return "";
    }
    forms(path) {
      const found = [this.common(path)];
      const [owner, name] = last(path);
      if (name && owner) {
        const kind = this.kind(owner);
        if (kind) found.push(`${kind}.${name}`);
        if (kind || owner.startsWith("?")) found.push(`any.${name}`);
        if (!kind && owner.toLowerCase().includes("model")) found.push(`maybe.${name}`);
      }
      return found;
    }
    add(given, node, more = {}) {
      const rule = isText(given) ? this.rules.byId[given] : given;
      let { kind } = rule;
      if (this.guarded && kind === BREAKS) kind = MODERN;
      if (rule.until) this.lastReleases.push(["keras", rule.until]);
      const { line, column } = isNumber(node) ? { line: node, column: 0 } : node;
      this.found.push({ rule, kind, line, column, name: "", last: "", ...more,
        page: more.page || rule.page || "", new: more.new || rule.new || "",
        edit: more.edit ?? null, safe: Boolean(more.edit && more.safe) });
    }
    text(node) {
      return node.line === node.end
        ? this.lines[node.line - 1].slice(node.column, node.column + node.to - node.from)
        : "";
    }
    name(path, node, written = null) {
      const [lane, short] = this.lane(path);
      this.usesKeras ||= KERAS.includes(lane);
      this.usesTf ||= lane === "tf";
      if (KERAS.includes(lane)) {
        this.facts["first keras"] ??= node.line;
        const moved = (this.facts.moved ?? []).some((one) => path.startsWith(one));
        if (!moved && !this.rules.graph["not keras"].test(short))
          (this.facts["built with"] ??= new Set()).add(lane);
      }
      if (["keras", "tf.keras", "tf"].includes(lane)) {
        const [begin, until] = this.rules.missing(lane, short);
        if (begin && lane === "tf" && this.inGraph(begin, until, node)) return path;
        if (begin && !this.rules.byHand.has(begin)) return this.gone(lane, begin, until, path, node);
      }
      for (const form of this.forms(path))
        for (const [regex, rule] of this.rules.hand) {
          const only = rule.of === "attribute" && node.t === "Attribute";
          if ((rule.of === "name" || only) && regex.test(form) && this.applies(rule, lane))
            this.add(rule, node, { name: written || path, ...this.change(rule, node) });
        }
      if (/^keras\.(ops|random\.|saving)/.test(short)) this.newNames.push(short);
      return path;
    }
    builds() {
      const built = this.facts["built with"] ?? new Set();
      if (!this.facts.graph || !this.facts["tf import"]) return null;
      if (built.has("keras") || this.facts.eager) return null;
      return built.size || this.facts.layers ? "keras" : "tf";
    }
    inGraph(begin, until, node) {
      const known = this.rules.graph;
      for (const fact of ["graph", "eager", "layers"])
        if (known[fact].test(begin) && !this.guarded) this.facts[fact] = true;
      if (this.graph === null || known.without.test(begin)) return false;
      this.lastReleases.push(["tf", until]);
      if (node.t === "ImportFrom") {
        const module = node.module.replace("tensorflow", V1);
        this.onGraph("graph-from", node, [this.text(node).replace(node.module, module)]);
      }
      return true;
    }
    onGraph(rule, node, lines) {
      const old = this.text(node);
      const before = this.lines[node.line - 1].slice(0, node.column);
      const made = [...this.lead, ...lines].join(before.trim() ? "; " : `\n${before}`);
      this.lead = [];
      this.add(rule, node, { edit: old ? [node.line, old, made] : null, safe: true });
    }
    importsTf(node, name) {
      const first = !this.facts["tf import"];
      this.facts["tf import"] = true;
      if (!this.graph) return;
      const lines = [`import ${V1} as ${name}`];
      if (first) lines.push(`${name}.disable_v2_behavior()`);
      this.onGraph(this.graph === "tf" ? "graph" : "graph-keras", node, lines);
    }
    twin(begin, node) {
      const twin = own(this.rules.twins, begin);
      if (!twin || node.t !== "ImportFrom" || node.names.length > 1) return null;
      const [{ name, asname }] = node.names;
      if (last(begin)[1] !== name) return null;
      const uses = [...(this.uses.get(asname ?? name) ?? [])];
      return uses.every((one) => this.rules.has(twin, one)) ? twin : null;
    }
    gone(lane, begin, until, path, node) {
      const twin = this.twin(begin, node);
      const found = this.rules.successor(begin) || twin;
      const shown = lane === "tf.keras" ? `tf.${begin}` : begin;
      const page = this.rules.data.pages.find(([start]) => begin.startsWith(start))[1];
      const target = found && (lane === "tf.keras" ? `tf.${found}` : found);
      let edit = null;
      let safe = false;
      if (target && node.t === "Attribute") edit = [node.line, this.text(node), target];
      if (twin && this.text(node)) {
        const [module, name] = last(target.replace(/^tf\./, "tensorflow."));
        const alias = node.names[0].asname ?? node.names[0].name;
        edit = [node.line, this.text(node), `from ${module} import ${name} as ${alias}`];
        safe = true;
      } else if (target && node.t === "ImportFrom") {
        const [old, name] = last(begin);
        const [module, newName] = last(target);
        // If all that the line imports moved to one place.
        const together = node.names.every(
          (one) => this.rules.successor(`${old}.${one.name}`) === `${last(found)[0]}.${one.name}`,
        );
        if (name === newName && together) {
          edit = [node.line, node.module, module.replace(/^tf\./, "tensorflow.")];
          safe = true;
        }
      }
      this.lastReleases.push([lane, until]);
      this.add(found ? "gone-moved" : "gone", node, {
        name: shown, last: release(lane, until), new: target || "", page, edit, safe });
      if (target && lane === "tf") (this.facts.moved ??= []).push(target);
      return target ? target + path.slice(shown.length) : "";
    }
    applies(rule, lane) {
      const lanes = rule.lanes ?? ["keras", "tf.keras"];
      if (!lanes.includes("any")) {
        if (KERAS.includes(lane) && !lanes.includes(lane)) return false;
        if (!KERAS.includes(lane) && !lanes.includes("tf_keras"))
          if (!this.usesKeras || this.facts.only === "tf_keras") return false;
      }
      const when = rule.when ?? "";
      if (own(this.pins, rule.unless ?? "-") !== undefined) return false;
      return (
        !when ||
        (when === "keras" && this.usesKeras) ||
        (when === "imported" && this.importedAny) ||
        (when === "legacy" && this.legacy) ||
        (when === "not legacy" && !this.legacy) ||
        when === this.backend
      );
    }
    block(body) {
      for (const node of body) this.statement(node);
    }
    statement(node) {
      switch (node.t) {
        case "Import":
          for (const { name, asname } of node.names) {
            const path = common(name);
            this.remember(path, node);
            if (name === "tensorflow" && asname && node.names.length === 1) this.importsTf(node, asname);
            const there = this.name(path, node, name);
            if (asname) this.scope[asname] = there;
            else this.scope[name.split(".")[0]] = common(name.split(".")[0]);
          }
          break;
        case "ImportFrom": {
          if (node.level) break;
          const module = common(node.module);
          this.remember(module, node);
          for (const { name, asname } of node.names) {
            if (name === "*") {
              this.stars.push(this.name(module, node, node.module) || module);
              continue;
            }
            this.scope[asname ?? name] = this.name(`${module}.${name}`, node, `${node.module}.${name}`);
          }
          break;
        }
        case "Assign": {
          const value = this.value(node.value);
          if (node.value?.t === "Tuple") {
            const pairs = node.targets.filter((one) => one.t === "Tuple");
            for (const target of pairs) {
              target.elts.forEach((one, i) => {
                const other = node.value.elts[i];
                if (other) this.bind(one, this.peek(other), other);
              });
            }
            if (pairs.length) break;
          }
          for (const target of node.targets) {
            this.bind(target, value, node.value);
            this.assigned(target, value, node);
          }
          break;
        }
        case "AnnAssign":
          if (node.value) this.bind(node.targets[0], this.value(node.value), node.value);
          break;
        case "AugAssign":
        case "Expr":
        case "Return":
        case "Raise":
          if (node.value) this.value(node.value);
          break;
        case "For": {
          const path = this.value(node.iter);
          const layer = path.endsWith(".layers") && this.kind(path.slice(0, -7));
          this.bind(node.target, layer ? "keras.Layer()" : "", null);
          this.block(node.body);
          this.block(node.orelse);
          break;
        }
        case "If": {
          this.value(node.test);
          const asks = /__version__|hasattr|TYPE_CHECKING/.test(dump(node.test)) ? 1 : 0;
          this.guarded += asks;
          this.block(node.body);
          this.block(node.orelse);
          this.guarded -= asks;
          break;
        }
        case "While":
          this.value(node.test);
          this.block(node.body);
          this.block(node.orelse);
          break;
        case "Try":
          this.guarded += node.handlers.length ? 1 : 0;
          this.block(node.body);
          this.guarded -= node.handlers.length ? 1 : 0;
          node.handlers.forEach((one) => this.block(one));
          this.block(node.rest);
          break;
        case "With":
          this.with(node);
          break;
        case "FunctionDef":
          this.function(node);
          break;
        case "ClassDef":
          this.class(node);
          break;
        default:
          (node.values ?? []).forEach((one) => this.value(one));
      }
    }
    with(node) {
      let tape = false;
      let scope = 0;
      let raises = 0;
      for (const { context, vars } of node.items) {
        const path = this.value(context);
        if (/^tf\.distribute\.\w+\(\)\.scope\(\)$/.test(path)) scope = 1;
        tape ||= path === "tf.GradientTape()";
        if (vars) this.bind(vars, path, null);
        if (path.endsWith("raises()")) raises++;
      }
      this.guarded += raises;
      if (tape) this.onTape(node);
      this.scopes += scope;
      this.block(node.body);
      this.scopes -= scope;
      this.guarded -= raises;
    }
    function(node) {
      node.decorators.forEach((one) => this.value(one));
      [...node.args.defaults, ...node.args.others].forEach((one) => this.value(one));
      const every = [...node.args.args, ...node.args.kwonly];
      const outer = this.scope;
      const scope = Object.assign(Object.create(null), outer);
      for (const { arg } of every) scope[arg] = `?${arg}`;
      const owner = this.classes.at(-1);
      const method = owner && owner.depth === this.functions.length && every.length;
      if (method) {
        scope[every[0].arg] = owner.made;
        Object.assign(scope, owner.attributes);
      }
      this.scope = scope;
      this.functions.push(node);
      this.onFunction(node, method ? owner : null);
      this.block(node.body);
      this.functions.pop();
      if (method)
        for (const key of Object.keys(scope))
          if (key.startsWith(`${every[0].arg}.`)) owner.attributes[key] = scope[key];
      this.scope = outer;
      this.scope[node.name] = `?${node.name}`;
      this.nodes.set(node.name, node);
    }
    class(node) {
      node.decorators.forEach((one) => this.value(one));
      const bases = node.bases.map((one) => this.value(one));
      node.keywords.forEach((one) => this.value(one.value));
      const base = bases.find((one) => one && one[0] !== "?") ?? "";
      const path = base ? `${base.replace(/~+$/, "")}~` : `?${node.name}`;
      this.scope[node.name] = path;
      this.classes.push({ made: `${path}()`, attributes: Object.create(null), depth: this.functions.length });
      this.onClass(node, path);
      this.block(node.body);
      this.classes.pop();
    }
    remember(path, node) {
      const [lane] = this.lane(path);
      if (/^(tf|tensorflow)/.test(path)) this.facts.first ??= node.line;
      if (KERAS.includes(lane)) {
        this.facts.only ??= lane;
        if (this.facts.only !== lane) this.facts.only = "";
      }
      if (lane === "keras") this.facts["keras imported"] = true;
    }
    bind(target, value, node) {
      if (!target) return;
      if (isList(target)) target.elts.forEach((one) => this.bind(one, "", null));
      else if (target.t === "Starred") this.bind(target.value, "", null);
      else if (target.t === "Name") {
        this.scope[target.id] = value || `?${target.id}`;
        this.nodes.set(target.id, node);
        if (this.kind(value) === "model") {
          (this.facts["made in scope"] ??= new Map()).set(target.id, Boolean(this.scopes));
          this.unbuilt(target.id, node);
        }
        if (/^tf\.distribute\.(MultiW|Param)\w+\(\)$/.test(value)) this.facts.workers = true;
      } else if (target.t === "Attribute") {
        this.value(target.value);
        if (dotted(target)) this.scope[dotted(target)] = value || `?${target.attr}`;
      } else if (target.t === "Subscript") this.value(target);
    }
    unbuilt(name, node) {
      const building = (this.facts.unbuilt ??= new Set());
      building.delete(name);
      if (isCall(node) && this.common(this.peek(node.func)) === "keras.Sequential") {
        const layers = node.args.length ? flat(node.args[0]) : [];
        if (!this.sized(layers) && !node.keywords.length) building.add(name);
      }
    }
    sized(layers) {
      const shapes = ["input_shape", "input_dim", "batch_input_shape", null];
      return layers.some(
        (one) =>
          !isCall(one) ||
          this.common(this.peek(one.func)) === "keras.Input" ||
          this.kind(this.peek(one)) !== "layer" ||
          one.keywords.some((k) => shapes.includes(k.arg)),
      );
    }
    building(node) {
      const waiting = this.facts.unbuilt;
      if (!waiting?.size) return;
      for (const one of [...node.args, ...node.keywords.map((k) => k.value)])
        for (const name of flat(one)) waiting.delete(name.id ?? "");
      if (node.func.t === "Name") waiting.delete(node.func.id);
      if (node.func.t !== "Attribute") return;
      const name = dotted(node.func.value);
      const method = node.func.attr;
      if (!waiting.has(name) || method === "compile") return;
      if (NEEDS_BUILT.has(method)) this.add("not-built", node, { name: method });
      else if (method !== "add" || this.sized(node.args)) waiting.delete(name);
    }

    peek(node) {
      const { found } = this;
      this.found = [];
      try {
        return this.value(node);
      } finally {
        this.found = found;
      }
    }
    value(node) {
      if (!node) return "";
      switch (node.t) {
        case "Name":
          return this.ofName(node);
        case "Attribute": {
          const written = dotted(node);
          if (written && written in this.scope) return this.scope[written];
          const left = this.value(node.value);
          if (!left || this.kind(left) === "tensor") return "";
          return this.name(`${left}.${node.attr}`, node, written);
        }
        case "Subscript": {
          const path = this.value(node.value);
          this.value(node.slice);
          this.onHistory(path, node.value, node.slice);
          if (this.kind(path) === "tensor") return path;
          if (path.endsWith(".layers") && this.kind(path.slice(0, -7)) === "model") return "keras.Layer()";
          return "";
        }
        case "BinOp": {
          const both = [this.value(node.left), this.value(node.right)];
          return both.find((one) => this.kind(one) === "tensor" || one.startsWith("numpy.")) ?? "";
        }
        case "IfExp":
          this.value(node.test);
          return this.value(node.body) || this.value(node.orelse);
        case "Lambda": {
          const outer = this.scope;
          this.scope = Object.assign(Object.create(null), outer);
          for (const { arg } of node.args.args) this.scope[arg] = `?${arg}`;
          this.value(node.body);
          this.scope = outer;
          return "lambda";
        }
        case "NamedExpr": {
          const value = this.value(node.value);
          this.bind(node.target, value, node.value);
          return value;
        }
        case "ListComp": {
          const outer = this.scope;
          this.scope = Object.assign(Object.create(null), outer);
          for (const { target, iter, ifs } of node.generators) {
            const path = this.value(iter);
            const layer = path.endsWith(".layers") && this.kind(path.slice(0, -7));
            this.bind(target, layer ? "keras.Layer()" : "", null);
            ifs.forEach((one) => this.value(one));
          }
          node.elts.forEach((one) => this.value(one));
          this.scope = outer;
          return "";
        }
        case "Call":
          return this.ofCall(node);
        default:
          for (const field of ["value", "left", "right", "elts"])
            for (const one of [node[field]].flat()) if (one?.t) this.value(one);
          return "";
      }
    }
    ofName(node) {
      if (node.id in this.scope) return this.scope[node.id];
      for (const module of [...this.stars].reverse()) {
        const path = `${module}.${node.id}`;
        const [lane, short] = this.lane(path);
        const [part, name] = last(short);
        if (this.rules.has(part, name)) return path;
        if (this.rules.gone[lane]?.has(short)) return this.name(path, node, node.id);
      }
      return `?${node.id}`;
    }
    ofCall(node) {
      const path = this.value(node.func);
      const values = node.args.map((one) => this.value(one));
      const named = Object.create(null);
      for (const { arg, value } of node.keywords) named[arg] = this.value(value);
      if (!path) return "";
      this.call(path, node, values, named);
      const kind = this.kind(path);
      if (kind === "layer" || kind === "model") {
        const inputs = node.args.flatMap((one) => this.paths(one));
        if (inputs.some((one) => this.kind(one) === "tensor"))
          return this.lane(path)[0] === "tf_keras" ? "tf_keras.Input()" : "keras.Input()";
        return "";
      }
      if (/^keras\.(ops|layers)\.[a-z]/.test(this.common(path)))
        if (values.some((one) => this.kind(one) === "tensor")) return "keras.Input()";
      return `${path}()`;
    }
    paths(node) {
      return flat(node).map((one) => this.peek(one));
    }
    call(path, node, values, named) {
      const [lane] = this.lane(path);
      const forms = this.forms(path);
      const derived = forms[0].endsWith("~");
      if (path.endsWith(".compile")) {
        const metrics = (this.facts.metrics ??= new Set());
        for (const one of flat(keyword(node, "metrics"))) metrics.add(literal(one));
      }
      if (/(logs|history)\.get$/.test(path) && node.args.length)
        this.onHistory(path.slice(0, -4), node.func.value, node.args[0]);
      const known = {};
      for (const form of forms) {
        const short = form.replace(/^(any|maybe)\./, "?.").replace(/^model\./, "keras.Model.");
        Object.assign(known, own(this.rules.args, short));
      }
      if (lane !== "tf_keras" && !derived)
        for (const one of node.keywords)
          if (one.arg && own(known, one.arg) && (lane === "tf" ? !this.graph : this.usesKeras))
            this.argument(path, one, known[one.arg], lane);
      for (const [regex, rule] of this.rules.hand) {
        if ((rule.of ?? "call") !== "call" || derived) continue;
        if (!forms.some((form) => regex.test(form))) continue;
        if (this.applies(rule, lane) && this.fits(rule, node)) {
          const place = this.asked(rule, node) ?? node;
          this.add(rule, place, { name: path, ...this.change(rule, place) });
        }
      }
      this.onCall(path, node, values, named, lane, forms);
    }
    argument(path, one, [until, found], lane) {
      let edit = null;
      const line = this.lines[one.value.line - 1];
      let old = `${one.arg}\\s*=(?!=)`;
      if (found) {
        const match = new RegExp(`\\b${old}`).exec(line);
        if (match) edit = [one.value.line, match[0], `${found}=`];
      } else {
        old += "\\s*[\\w.'\"+-]+";
        const match = new RegExp(`,\\s*${old}|\\b${old},\\s*`).exec(line);
        if (match) edit = [one.value.line, match[0], ""];
      }
      const where = lane === "tf" ? "tf" : "keras";
      this.lastReleases.push([where, until]);
      const full = `${this.common(path)}(${one.arg}`;
      this.add(found ? "argument-renamed" : "argument-gone", one.value, {
        name: one.arg, last: release(where, until), new: found ?? "", edit, safe: Boolean(found),
        page: this.rules.data["argument pages"].find(([begin]) => full.startsWith(begin))[1] });
    }
    fits(rule, node) {
      const given = node.keywords.map((one) => one.arg);
      if (rule.absent && (given.includes(rule.absent) || given.includes(null))) return false;
      if (rule.given && !given.includes(rule.given)) return false;
      if (rule.file && !new RegExp(rule.file).test(String(literal(node.args[0])))) return false;
      const one = this.asked(rule, node);
      if (!("argument" in rule) && !("position" in rule)) return true;
      if (!one) return false;
      const value = literal(one);
      if ("value" in rule) return isText(value) && new RegExp(rule.value).test(value);
      if ("is" in rule) return this.isA(rule.is, one, value);
      return true;
    }
    asked(rule, node) {
      const value = "argument" in rule ? keyword(node, rule.argument) : null;
      if (value) return value;
      if (node.args.some((one) => one.t === "Starred")) return null;
      return node.args[rule.position ?? 99] ?? null;
    }
    isA(what, given, value) {
      let node = given;
      if (what === "text") return isText(value);
      if (what === "number") return isNumber(value);
      if (what === "true") return value === true;
      if (what === "lists") {
        node = this.literalOf(node);
        return isList(node) && node.elts.length > 0 && flat(node).every((one) => isNumber(literal(one)));
      }
      if (what === "objects") {
        node = this.literalOf(node);
        return isCall(node) && dotted(keyword(node, "dtype") ?? node) === "object";
      }
      const path = this.peek(node);
      if (what === "numpy") return /^numpy\..*\b(u?int\d+|max|min|sum)\(\)$/.test(path);
      return this.kind(path) === what;
    }
    literalOf(node) {
      return node?.t === "Name" ? this.nodes.get(node.id) : node;
    }
    change(rule, node) {
      const filled = (to, match) => to.replace(/\\(\d)/g, (_, n) => match[n] ?? "");
      if (rule.ways) {
        const text = this.text(node);
        if (!text) return {};
        const ways = rule.ways.map(([from, to]) =>
          text.replace(new RegExp(from), (...match) => filled(to, match)),
        );
        return { edit: [node.line, text, ways] };
      }
      const line = this.lines[node.line - 1];
      const pairs = rule.replace ?? [];
      for (const [from, to] of isText(pairs[0]) ? [pairs] : pairs) {
        const match = new RegExp(from).exec(line);
        if (!match) continue;
        const left = /[\w.]*$/.exec(line.slice(0, match.index))[0];
        return { edit: [node.line, left + match[0], left + filled(to, match)], safe: rule.safe ?? false };
      }
      return {};
    }

    origin(path) {
      if (path.startsWith("tf.python.keras.") && path.endsWith("()")) return "tf.python.keras";
      if (/^tensorflow_(hub\.KerasLayer|probability\.layers)/.test(path))
        return path.endsWith("()") ? "tf_keras" : "";
      const [lane] = this.lane(path);
      const made = /^keras\..*\b[A-Z]\w*~?\(\)$/.test(this.common(path));
      if (KERAS.includes(lane) && (made || this.kind(path))) return lane === "tf_keras" ? lane : "keras";
      return "";
    }
    onCall(path, node, values, named, lane, forms) {
      const inputs = [...node.args, ...node.keywords.map((one) => one.value)].flatMap((one) => this.paths(one));
      this.onMixed(path, node, inputs, lane);
      if (lane !== "tf_keras") this.building(node);
      const tensors = [...values, ...Object.values(named)].filter((one) => one && this.kind(one) === "tensor");
      if (tensors.some((one) => this.lane(one)[0] !== "tf_keras")) {
        if (lane === "tf" && /^tf\.(?!keras|print|function)/.test(path)) this.add("kerastensor", node, { name: path });
        else if (this.common(path).startsWith("keras.backend.") && lane === "tf.keras")
          this.add("backend-tensor", node, { name: path });
        else if (
          forms.includes("model.add") &&
          !(isCall(node.args[0]) && this.common(this.peek(node.args[0].func)) === "keras.Input")
        )
          this.add("add-tensor", node);
      }
      const kind = this.kind(path);
      if (kind === "layer" && node.args.slice(0, 1).flatMap((one) => this.paths(one)).some((p) => this.kind(p) === "layer"))
        this.add("layer-or-tensor", node);
      if (["layer", "model"].includes(kind) && tensors.length && "training" in named && lane !== "tf_keras")
        if (typeof literal(keyword(node, "training")) === "boolean")
          this.add("training-overridden", keyword(node, "training"));
      if (forms[0] === "keras.Sequential" && isList(node.args[0])) this.namesOnce(node.args[0].elts, new Set());
      if (forms.includes("model.add") && node.args.length) {
        const seen = (this.facts.names ??= new Map());
        const key = dotted(node.func).slice(0, -4);
        if (!seen.has(key)) seen.set(key, new Set());
        this.namesOnce(node.args, seen.get(key));
      }
      this.onModel(path, node, forms, lane);
      for (const { arg, value } of node.keywords) {
        const made = this.common(named[arg]);
        if (String(arg).endsWith("_initializer") && lane !== "tf_keras" && forms[0].startsWith("keras.layers."))
          this.onInitializer(value);
        if (String(arg).endsWith("_initializer") && value.t === "Name" && lane !== "tf_keras")
          if (/^keras\.initializers\.\w*(Normal|Uniform|Scaling|Orthogonal)/.test(made)) {
            const used = (this.facts.initializers ??= new Set());
            if (used.has(value.id)) this.add("shared-initializer", value);
            used.add(value.id);
          }
      }
      if (forms[0] === "keras.layers.Lambda" && node.args.length) {
        this.facts.lambda = node.args[0].t === "Lambda";
        for (const one of walk(node.args[0]))
          if (isCall(one) && this.origin(this.peek(one.func))) this.add("lambda-weights", one);
      }
    }
    onInitializer(node) {
      const made = this.literalOf(node);
      if (made?.t !== "FunctionDef" || made.args.kwarg) return;
      const every = [...made.args.args, ...made.args.kwonly].map((one) => one.arg);
      if (!every.length || every.includes("dtype")) return;
      const head = new RegExp(`(def\\s+${made.name}\\s*\\([^()]*[^(), ])\\s*\\)`);
      const match = head.exec(this.lines[made.line - 1]);
      const edit = match && [made.line, match[0], `${match[1]}, dtype=None)`];
      this.add("initializer-dtype", node, { name: made.name, edit, safe: true });
    }
    onHistory(path, node, key) {
      const written = dotted(node);
      const logs = written === "logs";
      if ((path.endsWith(".history") || logs) && (logs || written.includes("hist") || path.includes(".fit")))
        (this.facts.history ??= []).push(key);
    }
    onMixed(path, node, inputs, lane) {
      let mine = this.origin(path.endsWith("()") ? path : `${path}()`);
      const [owner] = last(path);
      if (this.kind(owner)) mine = this.origin(owner);
      if (path.startsWith("tensorflow_model_optimization.")) mine = "tf_keras";
      if (!mine) return;
      const other = inputs.find((one) => this.origin(one) && this.origin(one) !== mine);
      if (other) this.add("two-kerases", node, { new: mine, name: this.origin(other) });
    }
    namesOnce(nodes, seen) {
      for (const node of nodes) {
        const name = isCall(node) ? literal(keyword(node, "name")) : null;
        if (isText(name) && seen.has(name)) this.add("name-twice", node, { name });
        if (name) seen.add(name);
      }
    }
    onModel(path, node, forms, lane) {
      const any = (...names) => names.some((one) => forms.includes(one));
      const [model] = last(dotted(node.func));
      if (any("model.compile", "maybe.compile")) {
        const nodes = ["loss", "metrics"].flatMap((name) => (keyword(node, name) ? flat(keyword(node, name)) : []));
        const texts = [...nodes, ...node.args.slice(1, 2)].map(literal);
        const short = (this.facts.short ??= new Set());
        for (const one of texts) if (["mse", "mae", "mape", "msle", "MSE", "MAE"].includes(one)) short.add(one);
        (this.facts.compiled ??= new Map()).set(model, node.line);
        const scoped = this.facts["made in scope"]?.get(model);
        if (lane !== "tf_keras" && scoped !== undefined && scoped !== Boolean(this.scopes))
          this.add("strategy-scope", node);
        if (lane !== "tf_keras")
          for (const one of [keyword(node, "loss"), ...node.args.slice(1, 2)]) this.onLoss(one, model);
        this.onMetrics(keyword(node, "metrics"), this.nodes.get(model));
      }
      if (any("model.fit", "maybe.fit", "any.fit")) (this.facts.fitted ??= []).push([model, node]);
      const file = isText(literal(node.args[0])) ? literal(node.args[0]) : null;
      if (any("model.save", "maybe.save") && file) (this.facts.saved ??= new Map()).set(file, this.lane(path)[0]);
      if (forms[0] === "keras.models.load_model") this.onLoad(node, file, lane);
      if (forms[0].endsWith("custom_object_scope")) this.facts.scope = true;
      if (forms[0] === "keras.callbacks.LearningRateScheduler") this.facts.scheduler = node;
      if (/^keras\.optimizers\.[A-Z]/.test(forms[0]))
        for (const one of [node.args[0], keyword(node, "learning_rate")])
          if (one && this.peek(one).includes("schedules.")) this.facts.schedule = node;
    }
    onMetrics(metrics, made) {
      if (metrics?.t !== "List" || !isCall(made) || this.forms(this.peek(made.func))[0] !== "keras.Model") return;
      const outs = this.literalOf(made.args[1] ?? keyword(made, "outputs"));
      if (outs?.t === "List" && outs.elts.length > 1 && metrics.elts.length !== outs.elts.length)
        if (metrics.elts.every((one) => isText(literal(one)))) this.add("metrics-per-output", metrics);
    }
    onLoad(node, file, lane) {
      const saved = this.facts.saved?.get(file);
      const given = node.keywords.map((one) => one.arg);
      if (lane === "tf_keras") {
        if (saved === "keras" || saved === "tf.keras") this.add("newer-file", node);
        return;
      }
      if (saved === "tf_keras") return;
      if (/\.(h5|hdf5)$/.test(file ?? "") && !given.includes("compile") && !given.includes("custom_objects"))
        if (this.facts.short?.size) this.add("h5-mse", node, { name: [...this.facts.short].sort()[0] });
      if (this.facts.lambda && String(file).endsWith(".keras") && !given.includes("safe_mode"))
        this.add("lambda-layer", node);
      const mine = this.facts["own class"];
      if (mine && saved && !given.includes("custom_objects") && !this.facts.scope)
        this.add("unknown-layer", node, { name: mine });
    }
    onLoss(loss, model) {
      const made = loss && this.literalOf(loss);
      if (made?.t === "FunctionDef") {
        const names = new Set(made.args.args.map((one) => one.arg));
        for (const one of walk(made.body)) {
          if (!isCall(one)) continue;
          const inside = [...walk(one.args)].some((n) => names.has(n.id ?? ""));
          if (this.peek(one.func).startsWith("numpy.") && inside) this.add("symbolic-numpy", one);
          else if (one.func.attr === "numpy") this.add("symbolic-numpy", one);
        }
      }
      const built = this.nodes.get(model);
      if (!String(literal(loss)).endsWith("_crossentropy")) return;
      if (!isCall(built) || this.common(this.peek(built.func)) !== "keras.Sequential" || !built.args.length) return;
      const one = flat(built.args[0]).at(-1);
      if (isCall(one) && one.args.length === 1 && !one.keywords.length)
        if (this.common(this.peek(one.func)) === "keras.layers.Dense") this.add("from-logits", loss);
    }
    onClass(node, path) {
      const kind = this.kind(`${path}()`);
      if (!kind || this.lane(path)[0] === "tf_keras") return;
      if (!node.decorators.length && (kind === "layer" || kind === "model")) this.facts["own class"] = node.name;
      const methods = Object.create(null);
      for (const one of node.body) if (one.t === "FunctionDef") methods[one.name] = one;
      const { call, __init__: init, get_config: config, train_step: step } = methods;
      if (call && ![...walk(call.body)].some((one) => ["Return", "Raise", "Yield"].includes(one.t)))
        this.add("call-none", call, { name: node.name });
      if (init && config && kind === "layer") {
        const every = init.args.args.slice(1);
        const text = dump(config.body);
        for (const { arg } of every.slice(0, every.length - init.args.defaults.length))
          if (!text.includes(`'${arg}'`) && !/'(__dict__|vars|locals)'/.test(text))
            this.add("get-config", init, { name: arg });
      }
      if (step && kind === "model") {
        if (this.backend === "jax" && step.args.args.length === 2) this.add("jax-train-step", step);
        const inside = [...walk(step.body)];
        const used = new Set(inside.filter((one) => one.t === "Attribute").map((one) => one.attr));
        const known = ["metrics", "update_state", "train_step", "compute_loss"].some((one) => used.has(one));
        if (!known && ["", "tensorflow"].includes(this.backend))
          if (inside.some((one) => one.t === "Dict" && one.keys.some((key) => literal(key) === "loss")))
            this.add("train-step-loss", step);
      }
    }
    onFunction(node, owner) {
      const decorators = node.decorators.map((one) => this.peek(isCall(one) ? one.func : one));
      const makes = (one) => one.t === "Assign" && isCall(one.value) && this.peek(one.value.func) === "tf.Variable";
      if (decorators.includes("tf.function"))
        for (const one of node.body) if (makes(one)) this.add("singleton-variables", one.value);
      const kind = owner && this.kind(owner.made);
      if (!["layer", "model"].includes(kind) || this.lane(owner.made)[0] === "tf_keras") return;
      if (node.name === "call") {
        const inputs = new Set(node.args.args.slice(1, 2).map((one) => one.arg));
        for (const one of walk(node.body)) {
          if (kind === "layer" && !decorators.length) this.onTensorAsBool(one, inputs);
          if (!isCall(one)) continue;
          const made = this.peek(one.func);
          if (this.kind(`${made}()`) === "layer") this.add("layer-in-call", one);
          else if (made.startsWith("numpy.random.")) this.add("frozen-random", one);
        }
      }
      if (node.name === "__init__")
        for (const one of node.body)
          if (makes(one) && one.targets[0].t === "Attribute") this.add("tf-variable-in-layer", one.value);
    }
    onTensorAsBool(node, inputs) {
      if (node.t === "If" && node.test?.t === "Compare") {
        if (/^(tf|keras\.ops)\.\w*(sum|mean|max|min|any|all)\(/.test(this.peek(node.test.left)))
          this.add("symbolic-bool", node);
      } else if (node.t === "For" && inputs.has(dotted(node.iter)))
        if ([...walk(node.body)].some((one) => one.t === "BinOp")) this.add("symbolic-bool", node);
    }
    onTape(node) {
      for (const one of walk(node.body)) {
        if (!isCall(one) || one.func.t !== "Name" || keyword(one, "training")) continue;
        if (this.kind(this.peek(one.func)) !== "model") continue;
        const made = this.nodes.get(one.func.id);
        if (made && /'(BatchNormalization|Dropout)'/.test(dump(made))) this.add("training-forgotten", one);
      }
    }
    assigned(target, value, node) {
      if (target.t === "Subscript") {
        const name = literal(target.slice);
        if (!dotted(target.value).endsWith("environ")) return;
        const given = literal(node.value);
        if (name !== "TF_USE_LEGACY_KERAS" && name !== "KERAS_BACKEND") return;
        if (isNumber(given)) this.add("environ-number", node, { name });
        else if (name === "KERAS_BACKEND" && isText(given)) {
          if (own(this.rules.data.backends, given) === undefined) this.add("unknown-backend", node, { name: given });
          else if (this.facts["keras imported"]) this.add("backend-too-late", node, { name: given });
        }
      }
      if (target.t !== "Attribute") return;
      const path = this.peek(target.value);
      if (target.attr === "trainable") (this.facts.frozen ??= []).push(node);
      else if (/^keras(\.\w+)*$/.test(path) && this.facts["keras imported"] && this.rules.has(path, target.attr))
        this.add("two-doors", node);
      if (path === "tf.Module~()" && this.origin(value) === "keras") this.add("keras-in-tf-module", node);
    }
    end() {
      const { facts } = this;
      for (const key of facts.history ?? []) {
        const name = String(literal(key));
        const base = name.replace("val_", "");
        const other = own(this.rules.data.metrics, base);
        if (!other || !facts.metrics?.has(other) || facts.metrics.has(base)) continue;
        const old = this.text(key);
        const edit = old ? [key.line, old, old.replaceAll(base, other)] : null;
        this.add("history-key", key, { name, new: name.replaceAll(base, other), edit, safe: true });
      }
      if (facts.scheduler && facts.schedule) this.add("lr-schedule", facts.scheduler);
      const lines = [...(facts.compiled?.values() ?? [])];
      const fits = (facts.fitted ?? []).map(([, node]) => node.line);
      for (const node of facts.frozen ?? [])
        if (lines.some((one) => one < node.line) && !lines.some((one) => one > node.line))
          if (fits.some((one) => one > node.line)) this.add("freeze-after-compile", node);
      if (facts.workers && facts.only !== "tf_keras")
        for (const [, node] of facts.fitted ?? []) this.add("multi-worker", node);
      if (Object.keys(this.pins).length) this.packages();
    }
    packages() {
      const names = lower(this.pins);
      const line = this.facts["first keras"] || this.facts.first;
      if (!line || /^==[012]\./.test(names.keras ?? "")) return;
      for (const rule of this.rules.data.requirements)
        if (rule.metadata && required(rule, names)) this.add(rule, line);
      if ("tensorflow-cpu" in names) names.tensorflow = names["tensorflow-cpu"];
      if (this.legacy && !("tf-keras" in names) && this.usesTf) this.add("needs-tf-keras", line);
      const needs = own(this.rules.data.backends, this.backend || "tensorflow");
      const chosen = this.backend || !("jax" in names || "torch" in names);
      if ("keras" in names && needs && !(needs in names) && chosen) this.add("needs-backend", line, { name: needs });
    }
  }

  const lower = (pins) =>
    Object.assign(
      Object.create(null),
      Object.fromEntries(Object.entries(pins).map(([k, v]) => [k.toLowerCase().replace(/_/g, "-"), v])),
    );
  const required = (rule, pins) =>
    !(rule.without in pins) &&
    (!rule.with || rule.with in pins) &&
    Object.entries(pins).some(([name, version]) => new RegExp(`^(?:${rule.line})`).test(name + version));

  function readable(text) {
    const found = [];
    const lines = text.split("\n").map((line, i) => {
      const match = MAGIC.exec(line);
      if (match) {
        found.push(["magic", i + 1, line.trim()]);
        return `${match[1]}pass`;
      }
      const made = line
        .replace(PRINT_PAREN, "$1print($2)")
        .replace(PRINT, (all, indent, _, rest) => {
          let said = rest.trimEnd();
          if (said.endsWith(",")) said = said.slice(0, -1);
          return !said || /^(#|'''|""")/.test(said) ? all : `${indent}print(${said})`;
        })
        .replace(EXCEPT, "$1 as $2:")
        .replace(RAISE, "$1($2)");
      if (made !== line) found.push(["python2", i + 1, made]);
      return made;
    });
    return [lines.join("\n"), found];
  }
  // Lezer also reads Python 2's print, and goes on after an error.
  function parse(text) {
    const tree = new Tree(text);
    const [changed, found] = readable(text);
    const old = found.some(([kind]) => kind === "magic") || /\bPrintStatement\b/.test(String(guidePython(text)));
    if (!tree.error && !old) return { tree, found: [], text };
    if (!found.length) return { tree, found, text, error: tree.error };
    const again = new Tree(changed);
    return { tree: again, found, text: changed, error: again.error };
  }
  function requirements(text) {
    const pins = {};
    for (const raw of text.split("\n")) {
      const line = raw.split("#")[0].trim().replace(/^["']+|["']+$/g, "");
      const match = /^[A-Za-z0-9][\w.-]*/.exec(line);
      if (!match || line.split(";")[0].includes("/")) continue;
      const pinned = PINNED.exec(line);
      pins[match[0]] = pinned ? pinned[2] + pinned[3] : "";
    }
    return pins;
  }
  function metadataPins(text) {
    const match = METADATA.exec(text);
    if (!match) return {};
    const lines = match[1].split("\n").map((line) => line.slice(1).trim());
    const inside = /dependencies\s*=\s*\[(.*?)\]/.exec(lines.join(" "));
    const names = [...(inside?.[1] ?? "").matchAll(/"([^"]+)"/g)].map((one) => one[1]);
    return requirements(names.join("\n"));
  }
  function installPins(line) {
    const words = INSTALL.exec(line)?.[1].split(/\s+/).filter(Boolean) ?? [];
    return requirements(words.filter((one) => one[0] !== "-").join("\n"));
  }
  function checkSource(given, rules, outer = {}, changed = null) {
    let text = given.replace(/\r\n/g, "\n").replace(/\t/g, "    ");
    const notes = [];
    const note = (id, line, more) => {
      const rule = rules.byId[id];
      notes.push({ rule, kind: rule.kind, line, column: 0, name: "", last: "", new: "", page: "", ...more });
    };
    const whole = changed && new Tree(text);
    let read = whole ? { tree: whole, found: changed, text, error: whole.error } : parse(text);
    if (read.error) {
      note("not-python", read.error);
      read = parse(text.split("\n").slice(0, read.error - 1).join("\n"));
      if (read.error) read = parse("");
    }
    ({ text } = read);
    const pins = { ...outer, ...metadataPins(given.replace(/\r\n/g, "\n")) };
    let checker = new Checker(text, rules, pins);
    let found = checker.check(read.tree);
    const graph = checker.builds();
    if (graph) {
      checker = new Checker(text, rules, pins);
      checker.graph = graph;
      if (graph === "keras") Object.assign(checker, { legacy: true, lead: ["import os", LEGACY] });
      found = checker.check(read.tree);
    }
    for (const [kind, line, made] of read.found)
      if (kind === "magic") Object.assign(checker.pins, installPins(made));
      else note("python-2", line, { instead: made });
    for (const one of found) {
      if (!one.edit) continue;
      const [line, old, made] = one.edit;
      const before = checker.lines[line - 1];
      if (old && before.includes(old))
        one.instead = [made].flat().map((way) => edited(before, old, way)).join("\n");
    }
    const lines = text.split("\n");
    return { found: tidy([...notes, ...found]).filter((one) => !lines[one.line - 1]?.includes("# check: skip")), checker };
  }
  function edited(line, old, made) {
    const begin = /^\w/.test(old) ? "(?<![\\w.])" : "";
    return line.replace(new RegExp(begin + old.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")), () => made);
  }
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const order = (a, b) =>
    compare(a.place ?? 0, b.place ?? 0) || a.line - b.line || a.column - b.column ||
    compare(a.rule.id, b.rule.id) || compare(a.name, b.name);
  function tidy(found) {
    const unique = new Map(found.map((one) => [[one.line, one.column, one.rule.id, one.name].join("\0"), one]));
    return [...unique.values()].sort(order);
  }
  const cellsOf = (data) => (data.worksheets ?? [data]).flatMap((sheet) => sheet.cells);
  function cells(text) {
    const every = cellsOf(JSON.parse(text));
    const lines = [];
    const places = [];
    const notes = [];
    const changed = [];
    every.forEach((cell, i) => {
      if (cell.cell_type !== "code") return;
      const source = [cell.source ?? cell.input ?? ""].flat().join("").replace(/\r\n/g, "\n");
      const mine = source.split("\n");
      if (mine[0].startsWith("%%")) {
        if (!CELL_OF_PYTHON.test(mine[0])) return void notes.push([i + 1, 1, "cell"]);
        mine[0] = "pass";
      }
      const { error, found, text: made } = parse(mine.join("\n"));
      if (error) return void notes.push([i + 1, error, "not-python"]);
      for (const [what, at, said] of found) changed.push([what, at + lines.length, said]);
      lines.push(...made.split("\n"));
      places.push(...mine.map((_, n) => [i + 1, n + 1]));
    });
    return [lines.join("\n"), places, notes, changed];
  }
  function checkNotebook(text, rules, pins) {
    const [source, places, notes, changed] = cells(text);
    const { found, checker } = checkSource(source, rules, pins, changed);
    for (const one of found) {
      [one.place, one.line] = places[one.line - 1] ?? [0, 1];
      if (!one.edit) continue;
      const [line, ...change] = one.edit;
      let at;
      [one.editPlace, at] = places[line - 1];
      one.edit = [at, ...change];
    }
    for (const [place, line, id] of notes) {
      const rule = rules.byId[id];
      found.push({ rule, kind: rule.kind, line, column: 0, name: "", last: "", new: "", page: "", place });
    }
    return { found: found.sort(order), checker };
  }
  function checkRequirements(text, rules) {
    const pins = lower(requirements(text));
    return text.split("\n").flatMap((line, i) =>
      rules.data.requirements
        .filter((rule) => new RegExp(`^(?:${rule.line})`).test(line.trim()) && required(rule, pins))
        .map((rule) => ({
          rule, kind: rule.kind, line: i + 1, column: 0, name: line.trim(), last: "", new: "",
          page: rule.page, instead: rule.instead,
        })),
    );
  }
  // A text after changes to its lines; and a notebook.
  function applied(text, changes) {
    const lines = text.split("\n");
    for (const { edit: [line, old, made] } of changes) lines[line - 1] = edited(lines[line - 1], old, made);
    return lines.join("\n");
  }
  function appliedNotebook(text, changes) {
    const data = JSON.parse(text);
    const every = cellsOf(data);
    for (const place of new Set(changes.map((one) => one.editPlace))) {
      const cell = every[place - 1];
      const key = "source" in cell ? "source" : "input";
      const made = applied([cell[key]].flat().join(""), changes.filter((one) => one.editPlace === place));
      cell[key] = made.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    }
    return `${JSON.stringify(data, null, 1)}\n`;
  }
  const number = (version) => (version.match(/\d+/g) ?? []).slice(0, 2).map(Number);
  function era(checker, rules) {
    const { eras } = rules.data;
    let limit = eras.length - 1;
    const before = (a, b) => a[0] < b[0] || (a[0] === b[0] && (a[1] ?? 0) <= (b[1] ?? 0));
    for (const [lane, until] of checker.lastReleases) {
      const place = eras.findIndex((one) => before(number(until), number(one[lane === "tf" ? "tf" : "keras"])));
      if (place >= 0) limit = Math.min(limit, place);
    }
    if (checker.newNames.length && limit < eras.length - 1) return eras.at(-1);
    return eras[limit];
  }
  const told = (one, language) =>
    ["name", "last", "new"].reduce((text, word) => text.replaceAll(`{${word}}`, () => one[word]), one.rule[language]);

  globalThis.guideCheck = { Rules, checkSource, checkNotebook, checkRequirements, requirements, era, told, applied, appliedNotebook };
}
