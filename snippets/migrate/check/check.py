# /// script
# requires-python = ">=3.8"
# dependencies = []
# ///
"""Check Keras and TensorFlow code: what breaks today, and what to write.

    uv run --script check.py my_project/ notebook.ipynb

Reads programs, notebooks and requirements.txt; runs none of them. Needs only
Python's standard library. The exit status is 1 if something breaks.
"""

import argparse
import ast
import base64
import difflib
import json
import re
import sys
import zlib
from fnmatch import translate
from pathlib import Path

NEEDS_BUILT = {
    "count_params",
    "export",
    "load_weights",
    "save_weights",
    "set_weights",
}
BREAKS, SILENT, MODERN = KINDS = ("breaks", "silent", "modern")
V1 = "tensorflow.compat.v1"
LEGACY = 'os.environ["TF_USE_LEGACY_KERAS"] = "1"'
LARGE = 2_000_000  # characters; no person wrote a program of that size
SKIPPED = {"__pycache__", "node_modules", "site-packages", "venv"}

# Python 2 and notebooks: what is replaced so that the rest can be read. Every
# line stays where it is.
PRINT = re.compile(r"^([ \t]*)print[ \t]+(?![=(.,\[])(>>[^,]+,)?(.*)$")
PRINT_PAREN = re.compile(r"^([ \t]*)print[ \t]*(\(.*\)[ \t]*%.*)$")
EXCEPT = re.compile(r"^([ \t]*except[ \t]+[^:,()]+),[ \t]*(\w+)[ \t]*:")
RAISE = re.compile(r"^([ \t]*raise[ \t]+[\w.]+),[ \t]*(.+)$")
MAGIC = re.compile(r"^([ \t]*)(?:[%!]|\?+\w|\w[\w.]*\?+[ \t]*$)(.*)$")
CELL_OF_PYTHON = re.compile(r"%%(time|timeit|capture|tensorflow_version)\b")
INSTALL = re.compile(r"\bpip3?[ \t]+install\b(.*)")
PINNED = re.compile(
    r"([A-Za-z][\w.-]*)(?:\[[\w,]*\])?[ \t]*(==|<=?)[ \t]*v?([\d.]+)"
)
METADATA = re.compile(r"^# /// script\n((?:#.*\n)*?)# ///$", re.M)


class Rules:
    """The rules, and what was measured of the releases."""

    def __init__(self, data):
        self.data = data
        self.hand = []
        for rule in data["rules"]:
            # No star reaches across a call.
            every = (translate(one) for one in rule.get("about", ()))
            patterns = "|".join(every).replace(".*", "[^()]*")
            self.hand.append((re.compile(patterns or r"(?!)"), rule))
        self.by_id = {rule["id"]: rule for rule in data["rules"]}
        names = data["names"]
        self.now = {k: {*v.split()} for k, v in names["now"].items()}
        self.gone = {}
        for lane, last, module, words in names["gone"]:
            known = self.gone.setdefault(lane, {})
            for word in words.split():
                known[f"{module}.{word}" if module else word] = last
        self.same, self.moved = names["same"], names["moved"]
        self.arguments = names["arguments"]
        self.twins = data["twins"]
        self.by_hand = {*data["by hand"]}
        self.graph = {
            what: re.compile("|".join(map(translate, patterns)))
            for what, patterns in data["graph"].items()
        }

    def missing(self, lane, path):
        """Return the part of a path that is gone, and its last release."""
        known = self.gone.get(lane, {})
        parts = path.split(".")
        for length in range(1, len(parts) + 1):
            begin = ".".join(parts[:length])
            if begin in known:
                # A name below a module that is gone may have moved.
                if self.successor(path):
                    return path, known.get(path, known[begin])
                return begin, known[begin]
        return None, None

    def successor(self, path):
        """Return where a name is today, or None."""
        if path in self.moved:
            return self.moved[path]
        module, _, name = path.rpartition(".")
        part = ".".join(module.split(".")[:2])
        if name in self.now.get(part, ()):
            return f"{part}.{name}"
        return None


class Finding:
    """A line, and what is to say of it."""

    def __init__(self, rule, kind, node, name="", **more):
        self.rule, self.kind, self.name = rule, kind, name
        self.line = getattr(node, "lineno", node)
        self.column = getattr(node, "col_offset", 0)
        self.page = more.get("page") or rule.get("page", "")
        self.last = more.get("last", "")
        self.new = more.get("new") or rule.get("new", "")
        # A line, the old text, and the new one, or several to choose from.
        self.edit = more.get("edit")
        self.safe = bool(self.edit) and more.get("safe", False)
        self.instead = None
        self.place = None  # a cell of a notebook
        self.edit_place = None  # and that of the line to edit

    def key(self):
        return (self.line, self.column, self.rule["id"], self.name)

    def told(self, language="en"):
        """Return the message."""
        text = self.rule[language]
        for word in ("name", "last", "new"):
            text = text.replace("{%s}" % word, str(getattr(self, word)))
        return text


def dotted(node):
    """Return a name with its dots as it is written, or an empty text."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        left = dotted(node.value)
        return left and f"{left}.{node.attr}"
    return ""


def literal(node):
    """Return the value of a literal, or None."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.JoinedStr):
        # Only what comes last can be an extension.
        last = node.values[-1] if node.values else None
        return "{}" + literal(last) if _is_text(last) else None
    if isinstance(node, ast.BinOp):
        left, right = literal(node.left), literal(node.right)
        if isinstance(right, str) and isinstance(node.op, ast.Add):
            return (left if isinstance(left, str) else "{}") + right
        if _is_number(left) and _is_number(right):
            return 1
    return None


def _is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def flat(node):
    """Return the elements of lists in lists, or the node alone."""
    if isinstance(node, (ast.List, ast.Tuple)):
        return [one for element in node.elts for one in flat(element)]
    return [node]


def keyword(call, name):
    """Return the value of a keyword argument, or None."""
    return next((k.value for k in call.keywords if k.arg == name), None)


def walk(nodes):
    """Return nodes and all that is in them."""
    return [one for node in nodes for one in ast.walk(node)]


class Checker(ast.NodeVisitor):
    """Reads one program.

    What a name stands for is a text: ``keras.layers.Dense`` for the class,
    ``keras.layers.Dense()`` for a layer of it, ``keras.Net~()`` for an object
    of a class derived from it, ``keras.Input()`` for any symbolic tensor,
    ``?x`` for a name whose origin is not known.
    """

    def __init__(self, source, rules, pins=()):
        self.lines = source.split("\n")
        self.rules, self.pins = rules, dict(pins)
        self.found = []
        self.scope = {}
        self.stars = []
        self.guarded = self.scopes = 0
        self.legacy = self.uses_keras = self.uses_tf = False
        self.backend = ""
        self.functions, self.classes = [], []
        self.facts = {}  # what several lines together show
        self.last_releases, self.new_names = [], []
        self.imported_any = False
        self.uses = {}  # by name: what is used of it
        self.graph = None  # "tf" or "keras" in a program for TensorFlow 1
        self.lead = []  # lines that go before its first import

    def check(self, tree):
        self.settings(tree)
        self.block(tree.body)
        self.end()
        unique = {finding.key(): finding for finding in self.found}
        return sorted(unique.values(), key=Finding.key)

    def settings(self, tree):
        """Look first for what the program sets in its environment."""
        for node in walk([tree]):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                every = [getattr(node, "module", "")]
                every += [one.name for one in node.names]
                if any(
                    re.match(r"(tensorflow|keras)\b", str(one))
                    for one in every
                ):
                    self.imported_any = True
            if isinstance(node, ast.Attribute):
                attributes = self.uses.setdefault(dotted(node.value), set())
                attributes.add(node.attr)
            if not isinstance(node, ast.Assign) or len(node.targets) != 1:
                continue
            target = node.targets[0]
            if not isinstance(target, ast.Subscript):
                continue
            name = literal(_index(target))
            if dotted(target.value).endswith("environ"):
                value = literal(node.value)
                if name == "TF_USE_LEGACY_KERAS":
                    self.legacy = str(value) in ("1", "True", "true")
                elif name == "KERAS_BACKEND":
                    self.backend = str(value)

    # What a path is.

    def lane(self, path):
        """Return the package that a path leads to, and its common form."""
        if path.startswith("tf.keras") and path[8:9] in ("", ".", "~", "("):
            return ("tf_keras" if self.legacy else "tf.keras"), path[3:]
        first = re.match(r"\w*", path)[0]
        if first == "tf_keras":
            return "tf_keras", path[3:]
        return first, path

    def common(self, path):
        """Return the common form of a path: the name that Keras prefers."""
        lane, path = self.lane(path)
        if lane not in ("keras", "tf.keras", "tf_keras"):
            return path
        stem = re.match(r"[\w.]*", path)[0]
        return self.rules.same.get(stem, stem) + path[len(stem) :]

    def kind(self, path):
        """Return what an object is: model, layer, optimizer, tensor or ''."""
        path = self.common(path)
        if path.endswith(".optimizer"):
            return "optimizer"
        if not path.startswith("keras.") or not path.endswith("()"):
            return ""
        made = path[:-2].rstrip("~")
        if "(" in made:
            return ""
        if made == "keras.Input":
            return "tensor"
        if made in ("keras.Sequential", "keras.Model"):
            return "model"
        if made in ("keras.models.load_model", "keras.models.clone_model"):
            return "model"
        name = made.rpartition(".")[2]
        if made.startswith("keras.applications.") and name[:1].isupper():
            return "model"
        if made.startswith("keras.optimizers.") and name[:1].isupper():
            return "optimizer"
        if made == "keras.Layer" or (
            made.startswith("keras.layers.") and name[:1].isupper()
        ):
            return "layer"
        return ""

    def forms(self, path):
        """Return the texts that a rule can name a path by."""
        found = [self.common(path)]
        owner, _, name = path.rpartition(".")
        if name and owner:
            kind = self.kind(owner)
            if kind:
                found.append(f"{kind}.{name}")
            if kind or owner.startswith("?"):
                found.append(f"any.{name}")
            if not kind and "model" in owner.lower():
                found.append(f"maybe.{name}")
        return found

    # Findings.

    def add(self, rule, node, kind=None, **more):
        if isinstance(rule, str):
            rule = self.rules.by_id[rule]
        kind = kind or rule["kind"]
        if self.guarded and kind == BREAKS:
            kind = MODERN
        if "until" in rule:
            self.last_releases.append(("keras", rule["until"]))
        self.found.append(Finding(rule, kind, node, **more))

    def text(self, node):
        """Return the source of a node, if it is on one line."""
        line = self.lines[node.lineno - 1]
        if node.end_lineno != node.lineno:
            return ""
        data = line.encode("utf-8")[node.col_offset : node.end_col_offset]
        return data.decode("utf-8")

    def name(self, path, node, written=None):
        """Look at a name that is used or imported; return what it is."""
        lane, short = self.lane(path)
        self.uses_keras |= lane in ("keras", "tf.keras", "tf_keras")
        self.uses_tf |= lane == "tf"
        if lane in ("keras", "tf.keras", "tf_keras"):
            line = getattr(node, "lineno", 0)
            self.facts.setdefault("first keras", line)
            moved = tuple(self.facts.get("moved", ("?",)))
            beside = self.rules.graph["not keras"].match(short)
            if not beside and not path.startswith(moved):
                self.facts.setdefault("built with", set()).add(lane)
        if lane in ("keras", "tf.keras", "tf"):
            begin, last = self.rules.missing(lane, short)
            if begin and lane == "tf" and self.in_graph(begin, last, node):
                return path
            if begin and begin not in self.rules.by_hand:
                return self.gone(lane, begin, last, path, node, written)
        for form in self.forms(path):
            for pattern, rule in self.rules.hand:
                of = rule.get("of")
                only = of == "attribute" and isinstance(node, ast.Attribute)
                if (of == "name" or only) and pattern.match(form):
                    if self.applies(rule, lane):
                        more = self.change(rule, node)
                        self.add(rule, node, name=written or path, **more)
        if short.startswith(("keras.ops", "keras.random.", "keras.saving")):
            self.new_names.append(short)
        return path

    # Programs for TensorFlow 1, which build a graph and run it in a session.

    def builds(self):
        """Say whether a program builds a graph, and whether with layers.

        Keras 3 does not run in a graph: what is built with it stays eager.
        """
        built = self.facts.get("built with", set())
        if not self.facts.get("graph") or not self.facts.get("tf import"):
            return None
        if "keras" in built or self.facts.get("eager"):
            return None
        return "keras" if built or self.facts.get("layers") else "tf"

    def in_graph(self, begin, last, node):
        """Remember what shows a graph; say whether tf.compat.v1 has it."""
        known = self.rules.graph
        for fact in ("graph", "eager", "layers"):
            if known[fact].match(begin) and not self.guarded:
                self.facts[fact] = True
        if self.graph is None or known["without"].match(begin):
            return False
        self.last_releases.append(("tf", last))
        if isinstance(node, ast.ImportFrom):
            module = node.module.replace("tensorflow", V1, 1)
            new = self.text(node).replace(node.module, module, 1)
            self.on_graph("graph-from", node, [new])
        return True

    def on_graph(self, rule, node, lines):
        """Propose the lines of an import in a program for TensorFlow 1."""
        old = self.text(node)
        before = self.lines[node.lineno - 1][: node.col_offset]
        between = "; " if before.strip() else f"\n{before}"
        new = between.join(self.lead + lines)
        self.lead = []
        edit = (node.lineno, old, new) if old else None
        self.add(rule, node, edit=edit, safe=True)

    def gone(self, lane, begin, last, path, node, written):
        new = self.rules.successor(begin)
        twin = self.twin(begin, node)
        shown = begin if lane != "tf.keras" else f"tf.{begin}"
        page = next(
            page
            for start, page in self.rules.data["pages"]
            if begin.startswith(start)
        )
        edit, safe = None, False
        new = new or twin
        target = new and (f"tf.{new}" if lane == "tf.keras" else new)
        if target and isinstance(node, ast.Attribute):
            edit = (node.lineno, self.text(node), target)
        rule = "gone-moved" if new else "gone"
        if twin and self.text(node):
            edit, safe = self.imported(target, node), True
        elif target and isinstance(node, ast.ImportFrom):
            old, name = begin.rpartition(".")[::2]
            module, new_name = target.rpartition(".")[::2]
            # If all that the line imports moved to one place.
            together = all(
                self.rules.successor(f"{old}.{one.name}")
                == f"{new.rpartition('.')[0]}.{one.name}"
                for one in node.names
            )
            if name == new_name and together:
                edit = (node.lineno, node.module, _written(module))
                safe = True
        self.last_releases.append((lane, last))
        self.add(
            rule,
            node,
            name=shown,
            last=_release(lane, last),
            new=target or "",
            page=page,
            edit=edit,
            safe=safe,
        )
        if not target:
            return ""
        if lane == "tf":
            self.facts.setdefault("moved", []).append(target)
        return target + path[len(path) - len(path[len(shown) :]) :]

    def twin(self, begin, node):
        """Return the module that has all that is used of one that is gone."""
        twin = self.rules.twins.get(begin)
        if not twin or not isinstance(node, ast.ImportFrom):
            return None
        if len(node.names) > 1 or begin.split(".")[-1] != node.names[0].name:
            return None
        name = node.names[0].asname or node.names[0].name
        known = self.rules.now[twin]
        return twin if self.uses.get(name, set()) <= known else None

    def imported(self, target, node):
        """Return the change to an import that gives a module its old name."""
        module, name = _written(target).rsplit(".", 1)
        alias = node.names[0].asname or node.names[0].name
        new = f"from {module} import {name} as {alias}"
        return (node.lineno, self.text(node), new)

    def applies(self, rule, lane):
        """Say whether a rule is meant for a package, and this program."""
        keras = ("keras", "tf.keras", "tf_keras")
        lanes = rule.get("lanes", ["keras", "tf.keras"])
        if "any" not in lanes:
            if lane in keras and lane not in lanes:
                return False
            # Of an object from elsewhere, the program's imports decide.
            if lane not in keras and "tf_keras" not in lanes:
                if not self.uses_keras or self.facts.get("only") == "tf_keras":
                    return False
        when = rule.get("when", "")
        if rule.get("unless", "-") in self.pins:
            return False
        return (
            not when
            or (when == "keras" and self.uses_keras)
            or (when == "imported" and self.imported_any)
            or (when == "legacy" and self.legacy)
            or (when == "not legacy" and not self.legacy)
            or when == self.backend
        )

    # Statements.

    def block(self, body):
        for node in body:
            self.visit(node)

    def generic_visit(self, node):
        if isinstance(node, ast.expr):
            self.value(node)
        else:
            super().generic_visit(node)

    def visit_Import(self, node):
        for alias in node.names:
            path = _common_name(alias.name)
            self.remember(path, node)
            if alias.name == "tensorflow" and alias.asname:
                if len(node.names) == 1:
                    self.imports_tf(node, alias.asname)
            there = self.name(path, node, alias.name)
            if alias.asname:
                self.scope[alias.asname] = there
            else:
                top = alias.name.split(".")[0]
                self.scope[top] = _common_name(top)

    def imports_tf(self, node, name):
        first = "tf import" not in self.facts
        self.facts["tf import"] = True
        if self.graph:
            rule = "graph" if self.graph == "tf" else "graph-keras"
            lines = [f"import {V1} as {name}"]
            if first:
                lines.append(f"{name}.disable_v2_behavior()")
            self.on_graph(rule, node, lines)

    def visit_ImportFrom(self, node):
        if node.level:
            return
        module = _common_name(node.module)
        self.remember(module, node)
        for alias in node.names:
            if alias.name == "*":
                there = self.name(module, node, node.module)
                self.stars.append(there or module)
                continue
            path = f"{module}.{alias.name}"
            written = f"{node.module}.{alias.name}"
            there = self.name(path, node, written)
            self.scope[alias.asname or alias.name] = there

    def remember(self, path, node):
        lane, _ = self.lane(path)
        if path.startswith(("tf", "tensorflow")):
            self.facts.setdefault("first", node.lineno)
        if lane in ("keras", "tf.keras", "tf_keras"):
            only = self.facts.setdefault("only", lane)
            if only != lane:
                self.facts["only"] = ""
        if lane == "keras":
            self.facts["keras imported"] = True

    def visit_Assign(self, node):
        value = self.value(node.value)
        if isinstance(node.value, ast.Tuple):
            for target in node.targets:
                if isinstance(target, ast.Tuple):
                    pairs = zip(target.elts, node.value.elts)
                    for one, other in pairs:
                        self.bind(one, self.peek(other), other)
                    return
        for target in node.targets:
            self.bind(target, value, node.value)
            self.assigned(target, value, node)

    def visit_AnnAssign(self, node):
        if node.value:
            self.bind(node.target, self.value(node.value), node.value)

    def visit_AugAssign(self, node):
        self.value(node.value)

    def bind(self, target, value, node=None):
        if isinstance(target, (ast.Tuple, ast.List)):
            for one in target.elts:
                self.bind(one, "", None)
        elif isinstance(target, ast.Starred):
            self.bind(target.value, "", None)
        elif isinstance(target, ast.Name):
            self.scope[target.id] = value or f"?{target.id}"
            self.nodes[target.id] = node
            if self.kind(value) == "model":
                scopes = self.facts.setdefault("made in scope", {})
                scopes[target.id] = bool(self.scopes)
                self.unbuilt(target.id, node)
            if re.match(r"tf\.distribute\.(MultiW|Param)\w+\(\)$", value):
                self.facts["workers"] = True
        elif isinstance(target, ast.Attribute):
            self.value(target.value)
            if dotted(target):
                self.scope[dotted(target)] = value or f"?{target.attr}"
        elif isinstance(target, ast.Subscript):
            self.value(target)

    def unbuilt(self, name, node):
        """Remember a Sequential that does not know its input yet."""
        building = self.facts.setdefault("unbuilt", set())
        building.discard(name)
        if isinstance(node, ast.Call) and (
            self.common(self.peek(node.func)) == "keras.Sequential"
        ):
            layers = flat(node.args[0]) if node.args else []
            if not self.sized(layers) and not node.keywords:
                building.add(name)

    def sized(self, layers):
        """Say whether layers may tell the shape of the input."""
        return any(
            not isinstance(one, ast.Call)
            or self.common(self.peek(one.func)) == "keras.Input"
            or self.kind(self.peek(one)) != "layer"
            or {k.arg for k in one.keywords}
            & {"input_shape", "input_dim", "batch_input_shape", None}
            for one in layers
        )

    def building(self, node):
        """Look for what needs a built model, and for what builds one."""
        waiting = self.facts.get("unbuilt")
        if not waiting:
            return
        for one in node.args + [k.value for k in node.keywords]:
            for name in flat(one):
                waiting.discard(getattr(name, "id", ""))
        if isinstance(node.func, ast.Name):
            waiting.discard(node.func.id)
        if not isinstance(node.func, ast.Attribute):
            return
        name, method = dotted(node.func.value), node.func.attr
        if name not in waiting or method == "compile":
            return
        if method in NEEDS_BUILT:
            self.add("not-built", node, name=method)
        elif method != "add" or self.sized(node.args):
            waiting.discard(name)

    nodes = None  # by name: the node of its last value

    def visit_For(self, node):
        path = self.value(node.iter)
        layer = path.endswith(".layers") and self.kind(path[:-7])
        self.bind(node.target, "keras.Layer()" if layer else "")
        self.block(node.body)
        self.block(node.orelse)

    visit_AsyncFor = visit_For

    def visit_If(self, node):
        self.value(node.test)
        text = ast.dump(node.test)
        asks = "__version__" in text or "hasattr" in text
        asks = asks or "TYPE_CHECKING" in text
        self.guarded += asks
        self.block(node.body)
        self.block(node.orelse)
        self.guarded -= asks

    def visit_Try(self, node):
        self.guarded += bool(node.handlers)
        self.block(node.body)
        self.guarded -= bool(node.handlers)
        for handler in node.handlers:
            self.block(handler.body)
        self.block(node.orelse)
        self.block(node.finalbody)

    def visit_With(self, node):
        tape = scope = False
        for item in node.items:
            path = self.value(item.context_expr)
            if re.match(r"tf\.distribute\.\w+\(\)\.scope\(\)$", path):
                scope = True
            tape = tape or path == "tf.GradientTape()"
            if item.optional_vars is not None:
                self.bind(item.optional_vars, path)
            if path.endswith("raises()"):
                self.guarded += 1
        if tape:
            self.on_tape(node)
        self.scopes += scope
        self.block(node.body)
        self.scopes -= scope
        for item in node.items:
            if self.peek(item.context_expr).endswith("raises()"):
                self.guarded -= 1

    visit_AsyncWith = visit_With

    def visit_FunctionDef(self, node):
        for one in node.decorator_list:
            self.value(one)
        every = node.args.args + node.args.kwonlyargs
        for one in node.args.defaults + node.args.kw_defaults:
            if one is not None:
                self.value(one)
        outer, scope = self.scope, dict(self.scope)
        for argument in every:
            scope[argument.arg] = f"?{argument.arg}"
        owner = self.classes[-1] if self.classes else None
        method = owner and owner["depth"] == len(self.functions) and every
        if method:
            scope[every[0].arg] = owner["made"]
            scope.update(owner["attributes"])
        self.scope = scope
        self.functions.append(node)
        self.on_function(node, owner if method else None)
        self.block(node.body)
        self.functions.pop()
        if method:
            me = every[0].arg + "."
            owner["attributes"].update(
                {k: v for k, v in scope.items() if k.startswith(me)}
            )
        self.scope = outer
        self.scope[node.name] = f"?{node.name}"
        self.nodes[node.name] = node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        for one in node.decorator_list:
            self.value(one)
        bases = [self.value(base) for base in node.bases]
        for one in node.keywords:
            self.value(one.value)
        base = next((b for b in bases if b and b[0] != "?"), "")
        path = f"{base.rstrip('~')}~" if base else f"?{node.name}"
        self.scope[node.name] = path
        made = f"{path}()"
        depth = len(self.functions)
        self.classes.append({"made": made, "attributes": {}, "depth": depth})
        self.on_class(node, path)
        self.block(node.body)
        self.classes.pop()

    def visit_Return(self, node):
        if node.value is not None:
            self.value(node.value)

    # Expressions.

    def peek(self, node):
        """Return what an expression is, without looking for faults."""
        found, self.found = self.found, []
        try:
            return self.value(node)
        finally:
            self.found = found

    def value(self, node):
        """Look for faults in an expression; return what it is, or ''."""
        name = type(node).__name__
        method = getattr(self, f"value_{name}", None)
        if method:
            return method(node)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child)
            elif isinstance(child, ast.comprehension):
                self.comprehension(child)
        return ""

    def value_Name(self, node):
        if node.id in self.scope:
            return self.scope[node.id]
        for module in reversed(self.stars):
            path = f"{module}.{node.id}"
            lane, short = self.lane(path)
            part, _, name = short.rpartition(".")
            if name in self.rules.now.get(part, ()):
                return path
            if short in self.rules.gone.get(lane, {}):
                return self.name(path, node, node.id)
        return f"?{node.id}"

    def value_Attribute(self, node):
        written = dotted(node)
        if written in self.scope:
            return self.scope[written]
        left = self.value(node.value)
        if not left:
            return ""
        if self.kind(left) == "tensor":
            return ""
        return self.name(f"{left}.{node.attr}", node, written)

    def value_Subscript(self, node):
        path = self.value(node.value)
        self.value(_index(node))
        self.on_history(path, node.value, _index(node))
        if self.kind(path) == "tensor":
            return path
        if path.endswith(".layers") and self.kind(path[:-7]) == "model":
            return "keras.Layer()"
        return ""

    def value_BinOp(self, node):
        both = [self.value(node.left), self.value(node.right)]
        for path in both:
            if self.kind(path) == "tensor" or path.startswith("numpy."):
                return path
        return ""

    def value_IfExp(self, node):
        self.value(node.test)
        return self.value(node.body) or self.value(node.orelse)

    def value_Lambda(self, node):
        outer, self.scope = self.scope, dict(self.scope)
        for argument in node.args.args:
            self.scope[argument.arg] = f"?{argument.arg}"
        self.value(node.body)
        self.scope = outer
        return "lambda"

    def value_NamedExpr(self, node):
        value = self.value(node.value)
        self.bind(node.target, value, node.value)
        return value

    def comprehension(self, node):
        path = self.value(node.iter)
        layer = path.endswith(".layers") and self.kind(path[:-7])
        self.bind(node.target, "keras.Layer()" if layer else "")
        for one in node.ifs:
            self.value(one)

    def value_ListComp(self, node):
        outer, self.scope = self.scope, dict(self.scope)
        for one in node.generators:
            self.comprehension(one)
        for one in ("key", "value", "elt"):
            if hasattr(node, one):
                self.value(getattr(node, one))
        self.scope = outer
        return ""

    value_SetComp = value_GeneratorExp = value_DictComp = value_ListComp

    def value_Call(self, node):
        path = self.value(node.func)
        values = [self.value(one) for one in node.args]
        named = {k.arg: self.value(k.value) for k in node.keywords}
        if not path:
            return ""
        self.call(path, node, values, named)
        kind = self.kind(path)
        if kind in ("layer", "model"):
            inputs = [p for one in node.args for p in self.paths(one)]
            if any(self.kind(one) == "tensor" for one in inputs):
                lane = self.lane(path)[0]
                return (
                    "tf_keras.Input()"
                    if lane == "tf_keras"
                    else ("keras.Input()")
                )
            return ""
        if re.match(r"keras\.(ops|layers)\.[a-z]", self.common(path)):
            if any(self.kind(one) == "tensor" for one in values):
                return "keras.Input()"
        return f"{path}()"

    def paths(self, node):
        """Return what the elements of lists in lists are."""
        return [self.peek(one) for one in flat(node)]

    # Calls: what the rules say of their arguments.

    def call(self, path, node, values, named):
        lane, _ = self.lane(path)
        forms = self.forms(path)
        known = {}
        derived = forms[0].endswith("~")
        if path.endswith(".compile"):
            metrics = flat(keyword(node, "metrics"))
            self.facts.setdefault("metrics", set()).update(
                map(literal, metrics)
            )
        if path.endswith(("logs.get", "history.get")) and node.args:
            self.on_history(path[:-4], node.func.value, node.args[0])
        for form in forms:
            form = re.sub(r"^(any|maybe)\.", "?.", form)
            form = re.sub(r"^model\.", "keras.Model.", form)
            known.update(self.rules.arguments.get(form, {}))
        if lane not in ("tf_keras",) and not derived:
            for one in node.keywords:
                if lane == "tf" and self.graph:
                    continue  # as it was, in tf.compat.v1
                if one.arg in known and (self.uses_keras or lane == "tf"):
                    self.argument(path, node, one, known[one.arg], lane)
        for pattern, rule in self.rules.hand:
            if rule.get("of", "call") != "call" or derived:
                continue
            if not any(pattern.match(form) for form in forms):
                continue
            if self.applies(rule, lane) and self.fits(rule, node, values):
                place = self.place(rule, node)
                self.add(rule, place, name=path, **self.change(rule, place))
        self.on_call(path, node, values, named, lane)

    def argument(self, path, node, one, known, lane):
        last, new = known
        edit, line = None, self.lines[one.value.lineno - 1]
        old = re.escape(one.arg) + r"\s*=(?!=)"
        if new:
            match = re.search(rf"\b{old}", line)
            if match:
                edit = (one.value.lineno, match[0], f"{new}=")
        else:
            old += r"\s*[\w.'\"+-]+"
            match = re.search(rf",\s*{old}|\b{old},\s*", line)
            if match:
                edit = (one.value.lineno, match[0], "")
        self.last_releases.append(("tf" if lane == "tf" else "keras", last))
        which = "argument-renamed" if new else "argument-gone"
        page = next(
            page
            for begin, page in self.rules.data["argument pages"]
            if f"{self.common(path)}({one.arg}".startswith(begin)
        )
        self.add(
            which,
            one.value,
            name=one.arg,
            last=_release("tf" if lane == "tf" else "keras", last),
            new=new or "",
            page=page,
            edit=edit,
            safe=bool(new),
        )

    def fits(self, rule, node, values):
        """Say whether a call has the arguments that a rule asks for."""
        absent = rule.get("absent")
        given = {k.arg for k in node.keywords}
        if absent and (absent in given or None in given):
            return False
        if rule.get("given", "") not in {"", *given}:
            return False
        if "file" in rule:
            file = literal(node.args[0]) if node.args else None
            if not re.search(rule["file"], str(file)):
                return False
        one = self.asked(rule, node)
        if "argument" not in rule and "position" not in rule:
            return True
        if one is None:
            return False
        value = literal(one)
        if "value" in rule:
            return isinstance(value, str) and bool(
                re.search(rule["value"], value)
            )
        if "is" in rule:
            return self.is_a(rule["is"], one, value)
        return True

    def asked(self, rule, node):
        """Return the argument that a rule looks at, or None."""
        for name in [rule["argument"]] if "argument" in rule else []:
            value = keyword(node, name)
            if value is not None:
                return value
        place = rule.get("position", 99)
        starred = any(isinstance(a, ast.Starred) for a in node.args)
        return (
            node.args[place]
            if place < len(node.args) > 0 and not (starred)
            else None
        )

    def is_a(self, what, node, value):
        if what == "text":
            return isinstance(value, str)
        if what == "number":
            return _is_number(value)
        if what == "true":
            return value is True
        if what == "lists":
            node = self.literal_of(node)
            return (
                isinstance(node, (ast.List, ast.Tuple))
                and all(_is_number(literal(one)) for one in flat(node))
                and bool(node.elts)
            )
        if what == "objects":
            node = self.literal_of(node)
            return isinstance(node, ast.Call) and (
                dotted(keyword(node, "dtype") or node) == "object"
            )
        if what == "numpy":
            path = self.peek(node)
            return bool(
                re.match(r"numpy\..*\b(u?int\d+|max|min|sum)\(\)$", path)
            )
        return self.kind(self.peek(node)) == what

    def literal_of(self, node):
        """Return what a name was last given, if it is a name."""
        if isinstance(node, ast.Name):
            return self.nodes.get(node.id)
        return node

    def place(self, rule, node):
        one = self.asked(rule, node)
        return node if one is None else one

    def change(self, rule, node):
        """Return the change that a rule proposes for its line."""
        if "ways" in rule:
            text = self.text(node)
            ways = [re.sub(old, new, text) for old, new in rule["ways"]]
            return {"edit": (node.lineno, text, ways)} if text else {}
        line = self.lines[node.lineno - 1]
        pairs = rule.get("replace", [])
        # One pattern and its text, or several: the first that fits counts.
        for pattern, new in [pairs] if pairs[1:] and _flat(pairs) else pairs:
            match = re.search(pattern, line)
            if match:
                # Names are replaced whole, with what is before their dots.
                left = re.search(r"[\w.]*$", line[: match.start()])[0]
                edit = (node.lineno, left + match[0], left + match.expand(new))
                return {"edit": edit, "safe": rule.get("safe", False)}
        return {}

    # Faults that more than one argument shows.

    def origin(self, path):
        """Return which Keras an object is of, or ''."""
        if path.startswith("tf.python.keras.") and path.endswith("()"):
            return "tf.python.keras"
        if re.match(r"tensorflow_(hub\.KerasLayer|probability\.layers)", path):
            return "tf_keras" if path.endswith("()") else ""
        lane = self.lane(path)[0]
        common = self.common(path)
        made = re.match(r"keras\..*\b[A-Z]\w*~?\(\)$", common)
        if lane in ("keras", "tf.keras", "tf_keras") and (
            made or self.kind(path)
        ):
            return "tf_keras" if lane == "tf_keras" else "keras"
        return ""

    def on_call(self, path, node, values, named, lane):
        forms = self.forms(path)
        inputs = [p for one in node.args for p in self.paths(one)]
        inputs += [p for k in node.keywords for p in self.paths(k.value)]
        self.on_mixed(path, node, inputs, lane)
        if lane != "tf_keras":
            self.building(node)
        tensors = [
            one
            for one in values + [*named.values()]
            if one and self.kind(one) == "tensor"
        ]
        if any(self.lane(one)[0] != "tf_keras" for one in tensors):
            common = self.common(path)
            if lane == "tf" and re.match(
                r"tf\.(?!keras|print|function)", path
            ):
                self.add("kerastensor", node, name=path)
            elif common.startswith("keras.backend.") and lane == "tf.keras":
                self.add("backend-tensor", node, name=path)
            elif "model.add" in forms and not (
                isinstance(node.args[0], ast.Call)
                and self.common(self.peek(node.args[0].func)) == "keras.Input"
            ):
                self.add("add-tensor", node)
        kind = self.kind(path)
        if kind == "layer" and any(
            self.kind(p) == "layer"
            for one in node.args[:1]
            for p in self.paths(one)
        ):
            self.add("layer-or-tensor", node)
        if kind in ("layer", "model") and tensors and "training" in named:
            if lane != "tf_keras" and literal(keyword(node, "training")) in (
                True,
                False,
            ):
                self.add("training-overridden", keyword(node, "training"))
        if forms[0] == "keras.Sequential" and node.args:
            if isinstance(node.args[0], (ast.List, ast.Tuple)):
                self.names_once(node.args[0].elts, set())
        if "model.add" in forms and node.args:
            key = dotted(node.func)[:-4]
            seen = self.facts.setdefault("names", {}).setdefault(key, set())
            self.names_once(node.args, seen)
        self.on_model(path, node, forms, lane)
        for one in node.keywords:
            made = self.common(named[one.arg])
            if str(one.arg).endswith("_initializer") and lane != "tf_keras":
                if forms[0].startswith("keras.layers."):
                    self.on_initializer(one.value)
            if str(one.arg).endswith("_initializer") and (
                isinstance(one.value, ast.Name)
                and re.match(
                    r"keras\.initializers\.\w*(Normal|Uniform|Scaling|Orthogonal)",
                    made,
                )
                and lane != "tf_keras"
            ):
                used = self.facts.setdefault("initializers", set())
                if one.value.id in used:
                    self.add("shared-initializer", one.value)
                used.add(one.value.id)
        if forms[0] == "keras.layers.Lambda" and node.args:
            self.facts["lambda"] = isinstance(node.args[0], ast.Lambda)
            for one in walk(node.args[:1]):
                if isinstance(one, ast.Call):
                    if self.origin(self.peek(one.func)):
                        self.add("lambda-weights", one)

    def on_initializer(self, node):
        """Look for a function that does not take the dtype of the weights."""
        made = self.literal_of(node)
        if not isinstance(made, ast.FunctionDef) or made.args.kwarg:
            return
        every = [one.arg for one in made.args.args + made.args.kwonlyargs]
        if not every or "dtype" in every:
            return
        pattern = rf"(def\s+{made.name}\s*\([^()]*[^(), ])\s*\)"
        match = re.search(pattern, self.lines[made.lineno - 1])
        edit = match and (made.lineno, match[0], f"{match[1]}, dtype=None)")
        self.add(
            "initializer-dtype", node, name=made.name, edit=edit, safe=True
        )

    def on_history(self, path, node, key):
        """Remember which number of the training is asked for."""
        written = dotted(node)
        logs = written == "logs"
        if path.endswith(".history") or logs:
            if logs or "hist" in written or ".fit" in path:
                self.facts.setdefault("history", []).append(key)

    def on_mixed(self, path, node, inputs, lane):
        """Look for objects of one Keras in calls of another."""
        mine = self.origin(path if path.endswith("()") else f"{path}()")
        owner = path.rpartition(".")[0]
        if self.kind(owner):
            mine = self.origin(owner)
        if path.startswith("tensorflow_model_optimization."):
            mine = "tf_keras"
        for one in inputs if mine else ():
            other = self.origin(one)
            if other and other != mine:
                self.add("two-kerases", node, new=mine, name=other)
                return

    def names_once(self, nodes, seen):
        for node in nodes:
            name = isinstance(node, ast.Call) and literal(
                keyword(node, "name")
            )
            if isinstance(name, str) and name in seen:
                self.add("name-twice", node, name=name)
            if name:
                seen.add(name)

    def on_model(self, path, node, forms, lane):
        """Remember what is compiled, saved and loaded."""
        model = dotted(node.func).rpartition(".")[0]
        if {"model.compile", "maybe.compile"} & {*forms}:
            texts = [
                literal(one)
                for name in ("loss", "metrics")
                for one in flat(keyword(node, name) or ast.List([]))
            ]
            texts += [literal(one) for one in node.args[1:2]]
            short = {"mse", "mae", "mape", "msle", "MSE", "MAE"} & {*texts}
            self.facts.setdefault("short", {}).update(dict.fromkeys(short))
            self.facts.setdefault("compiled", {})[model] = node.lineno
            made = self.facts.get("made in scope", {}).get(model)
            if lane != "tf_keras" and made not in (None, bool(self.scopes)):
                self.add("strategy-scope", node)
            losses = [keyword(node, "loss"), *node.args[1:2]]
            for one in losses if lane != "tf_keras" else ():
                self.on_loss(one, model, node)
            metrics = keyword(node, "metrics")
            made = self.nodes.get(model)
            if isinstance(metrics, ast.List) and isinstance(made, ast.Call):
                if self.forms(self.peek(made.func))[0] == "keras.Model":
                    outs = made.args[1:2] or [keyword(made, "outputs")]
                    outs = self.literal_of(outs[0])
                    if isinstance(outs, ast.List) and len(outs.elts) > 1:
                        if len(metrics.elts) != len(outs.elts) and all(
                            isinstance(literal(m), str) for m in metrics.elts
                        ):
                            self.add("metrics-per-output", metrics)
        if {"model.fit", "maybe.fit", "any.fit"} & {*forms}:
            self.facts.setdefault("fitted", []).append((model, node))
        file = literal(node.args[0]) if node.args else None
        file = file if isinstance(file, str) else None
        if {"model.save", "maybe.save"} & {*forms} and file:
            self.facts.setdefault("saved", {})[file] = self.lane(path)[0]
        if forms[0] == "keras.models.load_model":
            saved = self.facts.get("saved", {}).get(file)
            given = {k.arg for k in node.keywords}
            if lane == "tf_keras":
                if saved in ("keras", "tf.keras"):
                    self.add("newer-file", node)
                return
            if saved == "tf_keras":
                return
            if (
                file
                and file.endswith((".h5", ".hdf5"))
                and not ({"compile", "custom_objects"} & given)
            ):
                if self.facts.get("short"):
                    self.add("h5-mse", node, name=min(self.facts["short"]))
            if self.facts.get("lambda") and str(file).endswith(".keras"):
                if "safe_mode" not in given:
                    self.add("lambda-layer", node)
            own = self.facts.get("own class")
            if own and saved and "custom_objects" not in given:
                if not self.facts.get("scope"):
                    self.add("unknown-layer", node, name=own)
        if forms[0].endswith("custom_object_scope"):
            self.facts["scope"] = True
        if forms[0] == "keras.callbacks.LearningRateScheduler":
            self.facts["scheduler"] = node
        if re.match(r"keras\.optimizers\.[A-Z]", forms[0]):
            for one in node.args[:1] + [keyword(node, "learning_rate")]:
                if one is not None and "schedules." in self.peek(one):
                    self.facts["schedule"] = node

    def on_loss(self, loss, model, node):
        """Look at a loss: a function in NumPy, or one of logits."""
        function = self.literal_of(loss) if loss is not None else None
        if isinstance(function, ast.FunctionDef):
            names = {one.arg for one in function.args.args}
            for one in walk(function.body):
                if not isinstance(one, ast.Call):
                    continue
                path = self.peek(one.func)
                if path.startswith("numpy.") and any(
                    getattr(inside, "id", "") in names
                    for inside in walk(one.args)
                ):
                    self.add("symbolic-numpy", one)
                elif getattr(one.func, "attr", "") == "numpy":
                    self.add("symbolic-numpy", one)
        made = self.nodes.get(model)
        if not str(literal(loss)).endswith("_crossentropy") or not (
            isinstance(made, ast.Call)
            and self.common(self.peek(made.func)) == "keras.Sequential"
            and made.args
        ):
            return
        last = flat(made.args[0])[-1:]
        for one in last:
            if (
                isinstance(one, ast.Call)
                and len(one.args) == 1
                and (self.common(self.peek(one.func)) == "keras.layers.Dense")
            ):
                if not one.keywords:
                    self.add("from-logits", loss)

    def on_class(self, node, path):
        kind = self.kind(f"{path}()")
        if not kind or self.lane(path)[0] == "tf_keras":
            return
        if not node.decorator_list and kind in ("layer", "model"):
            self.facts["own class"] = node.name
        methods = {
            one.name: one
            for one in node.body
            if isinstance(one, ast.FunctionDef)
        }
        call, init = methods.get("call"), methods.get("__init__")
        if call and not any(
            isinstance(one, (ast.Return, ast.Raise, ast.Yield))
            for one in walk(call.body)
        ):
            self.add("call-none", call, name=node.name)
        config = methods.get("get_config")
        if init and config and kind == "layer":
            every = init.args.args[1:]
            needed = every[: len(every) - len(init.args.defaults)]
            text = ast.dump(config)
            for argument in needed:
                if f"'{argument.arg}'" not in text and not re.search(
                    r"'(__dict__|vars|locals)'", text
                ):
                    self.add("get-config", init, name=argument.arg)
        step = methods.get("train_step")
        if step and kind == "model":
            if self.backend == "jax" and len(step.args.args) == 2:
                self.add("jax-train-step", step)
            used = {
                one.attr
                for one in walk(step.body)
                if isinstance(one, ast.Attribute)
            }
            if not used & {"metrics", "update_state", "train_step"} and (
                self.backend in ("", "tensorflow")
                and "compute_loss" not in (used)
                and any(
                    literal(key) == "loss"
                    for one in walk(step.body)
                    if isinstance(one, ast.Dict)
                    for key in one.keys
                )
            ):
                self.add("train-step-loss", step)

    def on_function(self, node, owner):
        """Look at what a function makes that should outlive it."""
        decorators = [
            self.peek(one.func if isinstance(one, ast.Call) else one)
            for one in node.decorator_list
        ]
        if "tf.function" in decorators:
            for one in node.body:
                if isinstance(one, ast.Assign) and (
                    isinstance(one.value, ast.Call)
                    and self.peek(one.value.func) == "tf.Variable"
                ):
                    self.add("singleton-variables", one.value)
        kind = owner and self.kind(owner["made"])
        lane = owner and self.lane(owner["made"])[0]
        if kind not in ("layer", "model") or lane == "tf_keras":
            return
        if node.name == "call":
            inputs = {one.arg for one in node.args.args[1:2]}
            for one in walk(node.body):
                if kind == "layer" and not decorators:
                    self.on_tensor_as_bool(one, inputs)
                if not isinstance(one, ast.Call):
                    continue
                made = self.peek(one.func)
                if self.kind(f"{made}()") == "layer":
                    self.add("layer-in-call", one)
                elif made.startswith("numpy.random."):
                    self.add("frozen-random", one)
        if node.name == "__init__":
            for one in node.body:
                if isinstance(one, ast.Assign) and (
                    isinstance(one.value, ast.Call)
                    and self.peek(one.value.func) == "tf.Variable"
                    and isinstance(one.targets[0], ast.Attribute)
                ):
                    self.add("tf-variable-in-layer", one.value)

    def on_tensor_as_bool(self, node, inputs):
        """Look for an if on a tensor, and for a loop over one."""
        if isinstance(node, ast.If) and isinstance(node.test, ast.Compare):
            path = self.peek(node.test.left)
            if re.match(
                r"(tf|keras\.ops)\.\w*(sum|mean|max|min|any|all)\(", path
            ):
                self.add("symbolic-bool", node)
        elif isinstance(node, ast.For) and dotted(node.iter) in inputs:
            if any(isinstance(n, ast.BinOp) for n in walk(node.body)):
                self.add("symbolic-bool", node)

    def on_tape(self, node):
        """Look for models that a loop of one's own calls."""
        for one in walk(node.body):
            if isinstance(one, ast.Call) and (
                self.kind(self.peek(one.func)) == "model"
                and isinstance(one.func, ast.Name)
                and keyword(one, "training") is None
            ):
                made = self.nodes.get(one.func.id)
                text = ast.dump(made) if made else ""
                if re.search("'(BatchNormalization|Dropout)'", text):
                    self.add("training-forgotten", one)

    def assigned(self, target, value, node):
        if isinstance(target, ast.Subscript):
            name = literal(_index(target))
            if not dotted(target.value).endswith("environ"):
                return
            given = literal(node.value)
            if name in ("TF_USE_LEGACY_KERAS", "KERAS_BACKEND"):
                if _is_number(given):
                    self.add("environ-number", node, name=name)
                elif name == "KERAS_BACKEND" and isinstance(given, str):
                    known = self.rules.data["backends"]
                    if given not in known:
                        self.add("unknown-backend", node, name=given)
                    elif self.facts.get("keras imported"):
                        self.add("backend-too-late", node, name=given)
        if not isinstance(target, ast.Attribute):
            return
        path = self.peek(target.value)
        if target.attr == "trainable":
            owner = re.sub(r"\.layers$", "", dotted(target.value))
            self.facts.setdefault("frozen", []).append((owner, node))
        elif re.match(r"keras(\.\w+)*$", path) and self.facts.get(
            "keras imported"
        ):
            if target.attr in self.rules.now.get(path, ()):
                self.add("two-doors", node)
        if path == "tf.Module~()" and self.origin(value) == "keras":
            self.add("keras-in-tf-module", node)

    def end(self):
        """Look at what the whole program shows."""
        metrics = self.facts.get("metrics", set())
        for key in self.facts.get("history", ()):
            name = str(literal(key))
            base = name.replace("val_", "", 1)
            other = self.rules.data["metrics"].get(base)
            if other and other in metrics and base not in metrics:
                old = self.text(key)
                edit = (
                    (key.lineno, old, old.replace(base, other))
                    if old
                    else None
                )
                new = name.replace(base, other)
                self.add(
                    "history-key",
                    key,
                    name=name,
                    new=new,
                    edit=edit,
                    safe=True,
                )
        if "scheduler" in self.facts and "schedule" in self.facts:
            self.add("lr-schedule", self.facts["scheduler"])
        for _, node in self.facts.get("frozen", ()):
            lines = self.facts.get("compiled", {}).values()
            again = [one for one in lines if one > node.lineno]
            fits = [n.lineno for _, n in self.facts.get("fitted", ())]
            if [one for one in lines if one < node.lineno] and not again:
                if any(one > node.lineno for one in fits):
                    self.add("freeze-after-compile", node)
        if self.facts.get("workers") and self.facts.get("only") != "tf_keras":
            for _, node in self.facts.get("fitted", ()):
                self.add("multi-worker", node)
        if self.pins:
            self.packages()

    def packages(self):
        """Look for packages that a list of requirements lacks."""
        names = {k.lower().replace("_", "-"): v for k, v in self.pins.items()}
        old = re.match(r"==[012]\.", names.get("keras", ""))
        line = self.facts.get("first keras") or self.facts.get("first")
        if not line or old:
            return
        for rule in self.rules.data["requirements"]:
            if rule.get("metadata") and required(rule, names):
                self.add(rule, line)
        if "tensorflow-cpu" in names:
            names["tensorflow"] = names["tensorflow-cpu"]
        if self.legacy and "tf-keras" not in names and self.uses_tf:
            self.add("needs-tf-keras", line)
        known = self.rules.data["backends"]
        needs = known.get(self.backend or "tensorflow")
        chosen = self.backend or not {*names} & {"jax", "torch"}
        if "keras" in names and needs and needs not in names and chosen:
            self.add("needs-backend", line, name=needs)


def _flat(pair):
    """Say whether this is a pattern and its text, and not several."""
    return isinstance(pair[0], str)


def _index(node):
    """Return the index of a subscript (Python 3.8 wraps it)."""
    return (
        getattr(node.slice, "value", node.slice)
        if type(node.slice).__name__ == "Index"
        else node.slice
    )


def _common_name(module):
    """Return how this program calls a module: ``tf`` for tensorflow."""
    module = re.sub(r"^tensorflow\.compat\.v2\b", "tensorflow", module)
    return re.sub(r"^tensorflow(?=\.|$)", "tf", module)


def _written(module):
    """Return a module in the words of the import that it replaces."""
    return (
        module.replace("tf.", "tensorflow.", 1)
        if module.startswith("tf.")
        else module
    )


def _release(lane, version):
    package = "Keras" if lane == "keras" else "TensorFlow"
    return f"{package} {version}"


# Reading: programs, Python 2, notebooks, requirements.


def readable(text):
    """Return a program that Python 3 can parse, and what was in the way.

    Lines of Python 2 and of notebooks are replaced, each by one line.
    """
    found, lines = [], text.split("\n")
    for number, line in enumerate(lines, 1):
        match = MAGIC.match(line)
        if match:
            lines[number - 1] = f"{match[1]}pass"
            found.append(("magic", number, line.strip()))
            continue
        new = PRINT_PAREN.sub(r"\1print(\2)", line)
        new = PRINT.sub(_print_call, new)
        new = EXCEPT.sub(r"\1 as \2:", new)
        new = RAISE.sub(r"\1(\2)", new)
        if new != line:
            lines[number - 1] = new
            found.append(("python2", number, new))
    return "\n".join(lines), found


def _print_call(match):
    rest = match[3].rstrip()
    if rest.endswith(","):
        rest = rest[:-1]
    if rest.startswith(("#", "'" * 3, '"' * 3)) or not rest:
        return match[0]
    return f"{match[1]}print({rest})"


def parse(text):
    """Return a syntax tree, what was in the way, and the parsed text.

    Raises SyntaxError where it stops being Python.
    """
    try:
        return ast.parse(text), [], text
    except SyntaxError as error:
        changed, found = readable(text)
        if not found:
            raise error
        return ast.parse(changed), found, changed


def check_source(text, rules, pins=(), changed=None):
    """Return what is to say of a program, and the checker that read it.

    If it was made readable before, changed is what was in the way.
    """
    text = text.replace("\r\n", "\n").replace("\t", "    ")
    pins = {**dict(pins), **metadata_pins(text)}
    notes = []
    try:
        if changed is None:
            tree, changed, text = parse(text)
        else:
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None) or 1
        notes.append(Finding(rules.by_id["not-python"], BREAKS, line))
        # What comes before can be read all the same.
        before = "\n".join(text.split("\n")[: line - 1])
        try:
            tree, changed, text = parse(before)
        except (SyntaxError, ValueError, RecursionError):
            tree, changed, text = ast.parse(""), [], ""
    checker = Checker(text, rules, pins)
    checker.nodes = {}
    found = checker.check(tree)
    graph = checker.builds()
    if graph:  # once more, as its first lines will be
        checker = Checker(text, rules, pins)
        checker.nodes, checker.graph = {}, graph
        if graph == "keras":
            checker.legacy, checker.lead = True, ["import os", LEGACY]
        found = checker.check(tree)
    for kind, line, new in changed:
        if kind == "magic":
            checker.pins.update(install_pins(new))
            continue
        note = Finding(rules.by_id["python-2"], BREAKS, line)
        note.instead = new
        notes.append(note)
    for one in found:
        if one.edit:
            line, old, new = one.edit
            before = checker.lines[line - 1]
            if old and old in before:
                ways = [new] if isinstance(new, str) else new
                made = [edited(before, old, one_way) for one_way in ways]
                one.instead = "\n".join(made)
    skip = {
        number
        for number, line in enumerate(text.split("\n"), 1)
        if "# check: skip" in line
    }
    every = [one for one in notes + found if one.line not in skip]
    return sorted(every, key=Finding.key), checker


def edited(line, old, new):
    """Return a line with its first old text, a word or more, replaced."""
    begin = r"(?<![\w.])" if re.match(r"\w", old) else ""
    return re.sub(begin + re.escape(old), lambda _: new, line, count=1)


def metadata_pins(text):
    """Return the packages that a program names in its inline metadata."""
    match = METADATA.search(text)
    if not match:
        return {}
    lines = (line[1:].strip() for line in match[1].split("\n"))
    inside = re.search(r"dependencies\s*=\s*\[(.*?)\]", " ".join(lines))
    names = re.findall(r"\"([^\"]+)\"", inside[1]) if inside else []
    return requirements("\n".join(names))


def install_pins(line):
    """Return the packages that a line of a notebook installs."""
    match = INSTALL.search(line)
    words = match[1].split() if match else []
    return requirements("\n".join(w for w in words if w[:1] != "-"))


def requirements(text):
    """Return the packages of a requirements file, each with its version."""
    pins = {}
    for line in text.split("\n"):
        line = line.split("#")[0].strip().strip("\"'")
        match = re.match(r"[A-Za-z0-9][\w.-]*", line)
        if match and "/" not in line.split(";")[0]:
            pinned = PINNED.match(line)
            pins[match[0]] = pinned[2] + pinned[3] if pinned else ""
    return pins


def required(rule, pins):
    """Say whether a rule on requirements holds for these packages."""
    lines = (f"{name}{version}" for name, version in pins.items())
    return (
        rule.get("without") not in pins
        and rule.get("with", "") in {"", *pins}
        and any(re.match(rule["line"], line) for line in lines)
    )


def check_requirements(text, rules):
    """Return what is to say of a requirements file."""
    found = []
    pins = {
        k.lower().replace("_", "-"): v for k, v in requirements(text).items()
    }
    for number, line in enumerate(text.split("\n"), 1):
        for rule in rules.data["requirements"]:
            if not re.match(rule["line"], line.strip()):
                continue
            if not required(rule, pins):
                continue
            one = Finding(rule, rule["kind"], number, line.strip())
            one.instead = rule.get("instead")
            found.append(one)
    return found


def cells_of(data):
    """Return the cells of a notebook, also of an old one."""
    sheets = data.get("worksheets") or [data]
    return [cell for sheet in sheets for cell in sheet["cells"]]


def cells(text):
    """Return a notebook as one program that can be read.

    Also where its lines are, what was not read, and what was in the way.
    """
    lines, places, notes, changed = [], [], [], []
    for number, cell in enumerate(cells_of(json.loads(text)), 1):
        if cell.get("cell_type") != "code":
            continue
        source = cell.get("source", cell.get("input", ""))
        source = "".join(source) if isinstance(source, list) else source
        source = source.replace("\r\n", "\n")
        own = source.split("\n")
        if own[0].startswith("%%"):
            if not CELL_OF_PYTHON.match(own[0]):
                notes.append((number, 1, "cell"))
                continue
            own[0] = "pass"
        try:
            _, found, text = parse("\n".join(own))
        except (SyntaxError, ValueError, RecursionError) as error:
            line = getattr(error, "lineno", None) or 1
            notes.append((number, line, "not-python"))
            continue
        changed += [(what, at + len(lines), new) for what, at, new in found]
        lines += text.split("\n")
        places += [(number, line) for line in range(1, len(own) + 1)]
    return "\n".join(lines), places, notes, changed


def check_notebook(text, rules, pins=()):
    """Return what is to say of a notebook, and the checker that read it."""
    source, places, notes, changed = cells(text)
    found, checker = check_source(source, rules, pins, changed)
    for one in found:
        one.place, one.line = places[one.line - 1] if places else (0, 1)
        if one.edit:
            line, *change = one.edit
            one.edit_place, line = places[line - 1]
            one.edit = (line, *change)
    for cell, line, what in notes:
        kind = BREAKS if what == "not-python" else MODERN
        note = Finding(rules.by_id[what], kind, line)
        note.place = cell
        found.append(note)
    return sorted(found, key=lambda f: (f.place or 0, *f.key())), checker


def era(checker, found, rules):
    """Return the last release that runs a program, and how to install it."""
    new = bool(checker.new_names)
    order = rules.data["eras"]
    limit = len(order) - 1
    for lane, last in checker.last_releases:
        for place, one in enumerate(order):
            if _number(last) <= _number(
                one["tf" if lane == "tf" else "keras"]
            ):
                limit = min(limit, place)
                break
    if new and limit < len(order) - 1:
        return "mixed", order[-1]
    return "", order[limit]


def _number(version):
    return [int(part) for part in re.findall(r"\d+", version)[:2]]


# The command.


def files(paths):
    """Return the files to read below some paths, and what is skipped."""
    for path in map(Path, paths):
        if path.is_dir():
            for one in sorted(path.rglob("*")):
                inside = one.relative_to(path).parts
                if any(p in SKIPPED or p.startswith(".") for p in inside):
                    continue
                wanted = one.suffix in (".py", ".ipynb")
                if wanted or re.match(r"requirements.*\.txt$", one.name):
                    yield one
        else:
            yield path


def check_file(path, rules, pins=()):
    """Return the findings of a file, its checker, and why it is not read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return [], None, f"cannot be read: {error.strerror}"
    if len(data) > LARGE:
        return [], None, f"not read: larger than {LARGE:,} bytes"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        coding = re.search(rb"coding[:=]\s*([-\w.]+)", data[:200])
        try:
            text = data.decode(coding[1].decode() if coding else "ascii")
        except (UnicodeDecodeError, LookupError):
            return [], None, f"not read: line {line} is not UTF-8"
    if path.suffix == ".txt":
        return check_requirements(text, rules), None, ""
    if path.suffix == ".ipynb":
        try:
            return (*check_notebook(text, rules, pins), "")
        except (ValueError, KeyError, TypeError, AttributeError):
            return [], None, "not read: is not a notebook"
    return (*check_source(text, rules, pins), "")


def as_data(path, one, language):
    """Return a finding as plain data."""
    return {
        "file": str(path),
        "cell": one.place,
        "line": one.line,
        "kind": one.kind,
        "rule": one.rule["id"],
        "message": one.told(language),
        "instead": one.instead,
        "works": one.rule.get("works"),
        "page": one.page,
    }


def show(path, one, language):
    """Print a finding."""
    cell = f"cell {one.place}:" if one.place else ""
    print(f"{path}:{cell}{one.line}: {one.kind}: {one.told(language)}")
    if one.instead is not None:
        works = one.rule.get("works", "")
        lines = [line.strip() for line in one.instead.strip().split("\n")]
        text = "\n           ".join(lines)
        print(f"    write: {text}" + f"  # {works}" * bool(works))
    if one.page:
        print(f"    page: {one.page}")


def fixed(path, found):
    """Return a program's text before and after all safe changes."""
    text = path.read_text("utf-8")
    changes = [one for one in found if one.safe]
    if path.suffix != ".ipynb":
        return text, applied(text, changes)
    data = json.loads(text)
    every = cells_of(data)
    for place in sorted({one.edit_place for one in changes}):
        cell = every[place - 1]
        key = "source" if "source" in cell else "input"
        source = "".join(cell[key])
        inside = [one for one in changes if one.edit_place == place]
        cell[key] = applied(source, inside).splitlines(keepends=True)
    after = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    return text, after if changes else text


def applied(text, changes):
    """Return a text after changes to its lines."""
    lines = text.split("\n")
    for one in changes:
        line, old, new = one.edit
        lines[line - 1] = edited(lines[line - 1], old, new)
    return "\n".join(lines)


def main(arguments=None):
    """Check what the command line names; return the exit status."""
    parser = argparse.ArgumentParser(
        description="What breaks in old Keras and TensorFlow code today?"
    )
    parser.add_argument("paths", nargs="+", help="files or folders")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--fix", action="store_true", help="show the safe changes as a diff"
    )
    parser.add_argument(
        "--write", action="store_true", help="with --fix: make them"
    )
    parser.add_argument(
        "--language", choices=("en", "ja"), default="en", help="of messages"
    )
    asked = parser.parse_args(arguments)
    rules = Rules(load())
    every, broken, unread = [], 0, 0
    paths = list(files(asked.paths))
    pins = {}
    for path in paths:
        if path.suffix == ".txt" and path.is_file():
            pins.update(requirements(path.read_text("utf-8", "replace")))
    for path in paths:
        found, checker, why = check_file(path, rules, pins)
        if why:
            print(f"{path}: {why}", file=sys.stderr)
            unread += 1
            continue
        broken += sum(one.kind == BREAKS for one in found)
        every += [as_data(path, one, asked.language) for one in found]
        if asked.json:
            continue
        for one in found:
            show(path, one, asked.language)
        if checker and (checker.uses_keras or checker.uses_tf):
            print(f"{path}: {ways(checker, found, rules)}")
        if asked.fix and path.suffix in (".py", ".ipynb"):
            before, after = fixed(path, found)
            names = (str(path), f"{path} (fixed)")
            for line in difflib.unified_diff(
                before.split("\n"), after.split("\n"), *names, lineterm=""
            ):
                print(line)
            if asked.write and before != after:
                path.write_text(after, "utf-8")
    if asked.json:
        print(json.dumps(every, indent=2, ensure_ascii=False))
    elif not paths:
        print("No program, notebook or requirements.txt there.")
    return 1 if broken else 2 if unread else 0


def ways(checker, found, rules):
    """Return the era of a program and the two ways on, as text."""
    mixed, last = era(checker, found, rules)
    lines = {one.line for one in found if one.kind == BREAKS}
    if not lines:
        return "nothing that we know of breaks today."
    said = f"written for {last['en']}. Change {len(lines)} line(s)"
    return f"{said}, or run it unchanged with {last['pins']['en']}"


def load():
    """Return the rules, which are in this file."""
    return json.loads(zlib.decompress(base64.b85decode("".join(DATA))))


# data/check.yml and data/check-names.json of the guide, compressed.
DATA = """
c-ri}33nXFbtwE-I<(IT=@27gAj%RGem)=;5>MCyfRbgA>C>3$8MH9dJ?`!S2wBMy$=H@G`SX&<j^o|
2CB=*>`^8D@c>6C8CMExi?=H1=SNHS)kdu7pokL=}tM0v3UF)q|clpe@bUX;Nb5~yc%(<w0?#j7-5{K
t5p4*RNeA`XKU_XQRQJN$@Na#g(o`{B{B+Z`~rO`o<hcm;ZizJ?4SU=kzgh3j&Mn`}a#(?vgI2eY1?M
0b~#IJat83b8Q@A+Qn;ft4sfRu%h5aixr2=76cU-sZ3%3DC|r9jg<zWd(s-5(#{{SyAY_l4uTzdgSD_
2awWJ%07x2S5JZ@!enI^Zg&wzh58UgV%@0cRzQ0_xs1M-hKS7S0DZM&EvZdj_=+(zWYxIiMj8|dL7?=
=lJe7fYQ0YzGyTGeCI*fJx$Y`ag%sENjEqG+&Db^>;IAlI==h2MEE_fgLi!ItH1xv?_{doghARL55qX
0NkgpRq=wAXAc~&|y1{T}ke1tT2U<x|^!SsnV(WE+!658%b*_3jHqf7+YP>!A^;?hM`l%`coAuSZh3~
$qTjawSe5&OdOigaKUX;%qCh2~dX3d)psh@dU{SoJAoa8g3qkJ!k9c@Hkej`jnsIQmh$td%7!zk{1n}
qS_-XVTZFBuGy!^}GjG7renm#VKjzWaCd?~UVouRr?iYgidZhRVE4U-tF~KmN(_y}R_$e~VRy=U4B_Z
+%;inr|N8`#Y=VT<e*(qu$tyusEL+CC%whgdT!_BE79@DHEVl4<CQ?7sq$M`1otTbhK6{91L`Muug?(
Y!OEQECJg=HWIX5b<;dNzW1x+`wy&kc}I?c6Ep{m-XN<Q^EBXboWb)Th-m{m7sN;BZeKhX>?Y$J-}7F
JX|;$}D;SLiQ76cwB+fnth{gP5lt;tpWtcUs7w2a_b^BvTZ4~sw!s2e!uVVQ(Amp}a7S6LV4M&5Z6H-
mXI7`wV48B{pM4jM4mY{P*(rwXEMuzzz*lj`VC4;UfHX^T+jE=md=RJ%07a_L`lNWo^%f_8O4_guvkG
x@$hN@eu$U~<-`qB@f{~mqrvwyh%?)!fa!~Y?Zras375(mViFMsjT>tDnnaPJ<??0a$<sO@vz-B~n%M
e2mz?daea|HMDjPW><L$CkH3Rr44+NxfnTr|wExH6-X8CHlDIAK&}o@%?{2zW;4p#qYmHD`9E(AI4FZ
&xCh^;Rw0SlTT=agz?tO$9a-Q!Jsm|MK!3;ZAI~DocrA%4~#)Fj$v)ga+oqtKu?6}OpxYL2hcy#PlM5
(F<2@gpBRL_yfj#D-P%3hOOxTPTiKsk14q^m9#swDnd*qZJRs>wRrnR1I0Y@^i!VTRpngoovs<D#NF`
CtzXCKd3_X~!26Br>YmOTVHYaSlS=0>)6j}`$aCi~N?I0nRBJ>c+JB;!@9@8y+&%)d}kX0>e7!9#A-T
y~oF@AxA+pZlB;QL=cz7HGsPmk~a^YQ)f!EXNO%fNd4!=vy0{PF9r0uS>3ZyplyH*jUU|9K+yJ3uVd5
ho0C0C#`)!Eb*Je;w0c5cY%4(Tv_`Cd>pi@=F^OQ)(4gGv@y^+zi7xxx^Aw)vBfeVZ<;f4;JG)<R~ds
QH~L4cd@R_U7@a4kksGsot{9*gMA!Y(4bTU)%5}!n)!iOE`|m{af6Y0_rCgvZ~TzC5V0xMoK*6j;61Y
709eGTE(-EIjdsVmwPL~QqL%hT=Lu@g-DenO8D!32w^wXG7Kl1)6V38A)RVgo{OYeLRD)-=sIW+v93O
NL@XF&jj|Rx~A+t%<fV0)^5wQzbyfK^!Ok6!j3pDxAq#FM5o1cI5@E@6DE^Qv)IKKA=^~pQs-n5C<^d
NWN0gR5wc^YtTHhIriU3a)gjiV+{p(}k~(Dr?Ie-<m?=uZozd`f#B*T9`+|K|3Rzq)jNe&GfG*`=-d?
TemlUCF>1m1%i5@th``U!<SEpnAqZ5F7G?cYi`X!j1nfbe1XvC!0}%dzzI?tnD6He&Vc`q(fYK^4^KL
0fS6yXIZoC;}~{@%$UjNtUd}mNp_Uw;qVEQLZO%3K<?A@4(&<HuqSzVkQ!vP=NV{T9KytrwPE%<fcZu
1BC-IUXgKe(2dtTzM<xl}x{QL5Q@j5I+KnF2G5I}3A3)!H^t;b~@b+E7jNkvV*!}Lm1CtHP;6tplD-D
@f7y~t68D@qdtk2y^dzCz@8kKCfX3fb19oXtcxvwZ=CZvT2!C(yBZ7E}vhTW)RBMgJ1-LOQ4Q=No3t4
zwZaiZYF#C3~S6hzgANt|7jzas1NiYWbpE}l2gTeoJh9$C->ygVI;#;6jl&fJhjR0HRV*N+aEmC~7c0
xVd5(UT=3b0rGbVj6KQdtg$9;r07p{R6T&_rHI9?>EQy?;qcPy^gVh;dBp%(-)8L|BGOV;4h3qC?3X~
EFT_4@wk#a{>As*#{&T~(-{O=<~$#$K}0i5b*DzKyIH2wY5<!UkZQN)j8V$W#BA%*Ima+4SEoD>3NY4
CI1G+(#d`7FU!8A#>;fJI?P{IBbqg|X-MVn$qdW*Cz^z;DR*?3G!JYHLohZ9HdjY<nA(`_w9q<3~F10
RSXa!k*Gz!n(Iv2(HT>I8JpeXnL0y)X4wY(kRzyv!F=NWGh;W7n-Bnx4k3I?7)xJWP=ES0dHVLmQr&`
o$4*bVc;FpRxRwAjt6!B;G^c8I-)961UG-~8Z*pMU(;PYLFAZ`S+Z`)|Jg&4)0!E{U}a(oo>=`Tu<Mg
>M2lz5Y;uw<UPZmLz)<`gu2K%9Ptfkx~EH1CEPztw2`2c)1Zt&LzhJHx71U_NHMzPGgn|XDBU-$HQIR
c#9p&_%+=s4p*=K5LXMmIK1=tXZKJ-2>a5#Hyu3`4WZFyy3ueZN#Sf=!<f6zPP;*8Ka9IAIH~zW%LiJ
%Ny`FrfZQ&2X1my#yW?ok6`Y+Q^pVb95Xa%5*ryIq*`u<+Vy9BCx~mTh0i66lcK*d%=l=Beg?tZ|0(^
(10Vo(Ka8mV=p$KwZEo9Yvn&yzet4-5VdQ+Byl6$j|iUKZBAus;P)!SF`;ezo|Z4yuv%eX-GXcxbxeZ
q2jP0Qi$Y14Y@*uhyqFD|4?)c9`dif7lFR?&R#qGuJtsXas7&P$jUusY}~=^bzn2w@jQEWVviB?0%(w
+4<Gn1;~DGg%JXdN$n>NtnLE<gMCDyzQ7ryFuRBn;~({Otu${Lgy4JLCI-E^bJmZo|$ubY%+^CWD_lK
3p2bh=<ESZXPl;ZPc{gS!qg#&cxW==Hccmc{pfRFeDsT-KKdCfet%EbMi21%3olOYSISPa@Y7?cLlg{
Vcypa@;oDZ|a1hi4%6Zg=&Yp;I-=E>3?Cb;+pqeReo#*0Tp^}8au?4d#d-2lks^wMmovx`8e?td|z7#
wMavDUMWfPp5>Ez7SfhJ{=EHN$U97b~Yqol3Cvf2|b4Idt!ji(L|IWEYT<DU~*gvn{H{$iw>Nn-*u?k
_G-_gYI;z<Kmjowtg0MsWq4R#ay(G2J)f-4qh)KID>Iy+<?YflX8OiF&W>z?Oih={hB8oEfA|yH4S>2
B~XY&z-9i+RhB4n4apTwhBxxc!Si{hXZlcY>`$DY<@l*_(CTOXja?UyNqO$gz63pt*9VTf$X}#H@>Wq
z`@bnM$75MKCH=yVbtHtvr>8n-xzlNL6Vj8#<9rlr$IM@CBgwR>WV$hPS+T>KZKq(Hnj~U2RE0+ZbCv
_nsIdZ!VT)&zwZ5*?ms?veD9x*?|%p7vG@L+j`9!GJ#I-PP%Siqg3_pyDM9uWOoBl52^E&OZg@xW3hq
3|9##jqhQ(CCxVowME#)4vAj+L%6@*LQAc^~73g_u8=aZCxpo8=7kw+&kT=t~+<UAj{d^{sv-GP~^MY
%R{6t2Aa`N!{m!{Q3XDfl1Z@1xKDsL*NEWz?>R2eUJ@2~B&6D@5uzF3VzdU~W6fa1`XNgV`37ZwU<zo
gT-nG>&~#OtJ30&f<brETIRpz9_w<s@F|Iz8b;BoP}~~r;1`AIv5lryvRnn1n#>bu;`Z5*tlMC=<#`a
x}rYKqc`4?{J9dp&lGRt@BI?lNxV~efK279ca73$*4x)E_u$_bgivt89l_V#W8##0I=YuTNsRYu#m*P
W<xvr4umTEktvln)2aCSVcj$6L-w(2crTWHYwXT;#Q4<bh4oIBTq&ZW)-1b5|{0s+lQGdeLm-@Qus-1
}Xf@qVLOYpWZYt(cM>XdAl#oCgFwe^+l9q+}B<aQeMqc|7<^ZDXmoxgBfh#nX-8HMq1aQ+tSn)n}o`p
H}8F3O9QtFzEAaQ021F|IB{4}}-p=k}}<?ML|xH3?2*sxYkByJ?UfT{ISPJbIW_zCt(FW>rYDp`gaVd
M2puK!^2<L`KQfMz92r;Si}s^{@Si_TPV|3HvotP(W=-&#We$V$7;cmcG6J_rH2{|4SsUH!4gjKJ^v0
bsSLFv9uV(<KgJ25d%=MMaZSl+#rZ3?A3U5<!6{HfqqMNUkW?=HOo`=jPq$gYyiJw|EZU89Cd&#_~Q(
79Obue9sU`ftl(2#p-*^)tNsd9`4v%BJQ<(=#Gm*VYHo<u$HUE|i360^m@D348s#j}Crv+K6<I}d@<5
|<XoO8xELUou5A|Jtl`x4%N&D<aNH0H9y}J_k)bo0<uAk@E?Q!I*SLoaBxRd`8*S+&NB=C0U{3otZ^<
RN%Ur_gh_(@WdX@bJ{yaL~00LDRF0_3lQ!2}6nIC0ujPnKZCr)z?k;9ezpRJ0q8zow(CO#&EmoK^39u
mHmN8Ae&>?1m80Y$457G(<+jNXQcsvD%5dM{xMVGvbFiT&TL+ooI^bjz@^i2zA+wJ!qUqgN#@5XxL{C
6%L5_GP#4O{HDtQmF%&;oKZHRtMXAwBg?NnaERNHncg_=<dgMzDz1GL_U(x`Hs*1^;gyX-F}loMzP?!
-;w5X~8D~>gl?<go5qn6;8Tmkg@)*<JqN0Sl-T$*cq6^Y@<xMHwotjmkp7<7`;pzX|co%o?tB=0&>*K
rs3OH`|U-ppMa3|=ZDxt|At&bFh?j$<r>9f;CQclFXnCk*|#}rIfk*nzu>s&_H)dk}9MpfPJjF4SbDo
ohI55SPpE{FKU$VL4dd}TR<vrCN9%Y7g-%VH5(hzDae@Olw&n0sMY+|H0{lq%Lsg9z5L^(0?G&InDG!
tPR<!lGte*_6dv??^G^JH&m!8R|`8MWnB59(t-Gtn+3Ri=45mP|~zgU0Ci57BkL>abDRavTYfh+BV4|
TAr?4x_B-k-L>#eey-t-bGc}De;6=TQh!}7ID=uG)%$rwyIQHP#P^rVund+mjVjH_SlTXbKA9&aqN)c
C6zHJ$|K(r2S&yyC3UcK~zxl!YU-)+=L?$Y=mzS=~#0gVI$)WJHEWS%p^35xlGrzkuCX2W{5fWWmeM%
Lut}i#o!X5;;Uw}Bz&;)n&|GfJ41@5StyOc6{Xm8To`lfZ0`PtY0@V%cPLTzcVdXf6Pt52N0p-j=5^~
QvLnA8Ji+aJPN+H88W323RJDtH9O77xak7n)VHrPYdX8p2lm1`N{=e)9ICuY3XZG;vQA4dZOl1`XJah
K-wV5w@Gq*@R4GLIWD@0`RA66(sN>v`GL=&;gm*O<aa+2bQJ-C@3n&cKNIGt3c#vD_p(#$|n7#KTGg`
JL%=a;La-oU@(4VkkVg#$0t(KE4ObKH{V_qrta~nvdc>YPhBOK-j9KY2%tw)#g*v|HblW#Q(h80eEjo
YJ%06_M{j=Z4`2HMud~Yh>p|TC47P1#8t8uNR1FQ8aX9b|dRBwq2@c@vU*R8r97m|%B41<Fbs4;}7rx
RTBx#bLO&gnancUt6aH9r)^xC%{f9t!@;E!K_<MF?~)wsd4L6G5QF>Py?89n<(tk4~Ty6k`_Tn$>RO1
Vufi1N^#S8^!1egJdD4B#+0qUJ?`e-PmUL$n(4d$_*b`&*O8)4I-2;5J5#^lKIEtJQ1<Y$`aRg^dQaI
JjBC!O@4EUGw=^D^nz(^;XzoDxix+Y*f+rvYl)V7v!FB9ezlfM|4jlR$-^|5w84DlRWH)>Et$9kvc@i
h?1KJH43YZI$NbslA~2j2-lzz+z>WJJ_goZGMVS&ix>DP7r?k04g<X-2|n^YQegi&4I05y5)$2&y++2
%5039Wpi8sw;E4=%<-bxX*KFKg*0y}nPF#YP>UK@#RFQFg>t-=&b$e&6n6@?^<k5{V=+5Ukc0Y?wOo*
*;6bAWoVMp3SlujY^Ij-I+ey2kx%!F_o&SbD?a(A%+Pyl1M1tYRM!{s$M4497Z{Trz${3j}TE7|npw|
-7rm*_b{!ByeW4_|-$rEj_iHmolPGq6~vU5CB7yO$OKrM*~c=HSj|k_@1q+KYc<w_>|E=xa`M)pEl;9
1QYc5H=GXD(KSD?!35Fd-2w-!`AIT!^exP`FiVC7bU>ronKi74A1S0-mP167b*{a)P~l<kK2h{Mc}FL
FzUk06SA#dG|0pB&-oB2Obh8~2<Pr@*z%s|2|IVuo72562#O=&oN*+)`vz$^ynTHCEmB~4APrF-KKkW
nX+V&i1&;s5;Zfd>vy}67J>#j=+G8ZCZp;MPOvR0BL8qk`<)+CJK2y5Xy-*2;W`21RQlT!Dv0`n?8Y&
iq<8(=yD9|-Ro1ct};)KnxQR`T#IM9rQjvC^ej7O~?O@kx1Laa29zWV?=iS+!9t;V$nOLDk7)lJzbhG
vVpGhMW3Y25hr4PNLS(}>938GK#m?2cmn%H3f>RB`lkn#ZK`KD7<?k|^7-{Ni>CME`k6)@?6MnBJrBz
<hc5htGcT(Q99Kp6XSP5#$4RKk&*f#GEdtHA2-#>>ZA7aT?8zV`QmggRo<@15PF*A1ab764!RtzQP-W
pkuTq_JL|1v3sC#<b5<Xy7w;a?yn0io1eV>{_nmj1&A(wQBAEuu*>!xQ!WN>rtxg&x_|UPcDBD1<uhS
maZzRAhNbb-jj~{O5c&sge>dEN6Jl8@NP-YyKfDum#`0FE;-au%KwP~|liAly`_k+)vc0dPMiCuru+a
@k|Lhg7G}Y5_Oze)9mY4|4h_Z)@x9EWLYjfw)J@TGZ*)%~MI%5Wh9~^`;;T_aKa^J2MhB3mcaV%b#A!
6faO7rRYZ%Rw3KG%QZPtbI+b)HaP*}MG8UblDo!bdNNjL+P<_17Q0(E77V!{W9*NwCl-(EA8<^q%!O=
0vH0suG5uXZHyqFitQ26{;eAj1-c@^CvDm@d=@!BreQ_%Z0Y`uAp0tOu#cwSk<40$=2Gte8CIYZ3-?^
f<YqDfwzo?zTP$<cKKe8?*7DHb_bVBtq7{ippFMd==;RjJb=TmFb(Ho&(i?-E+s(WmYFyWBcnWV8D*A
OdlN;Yh)s{qbO;sCl9-{2Iph8pgpC!`C{EuAIy%hjh8<vE^^w~|th<l>%?}>^8uhSB-S+VD8{dEQ>wk
OnlP{BLBuPY_*G_n$4h@fM(d6T%XkNO6SIv9s30mw1{L>}!x?-hXC;>HKhsaHkH7yvGH6C`Bx7X;pgp
?knI}gXM^`2)9be=Q+jE9H&uhMSz)sl*vST$7<><vp4QE&Q#{Ugi|W^m|Do*vXa+G2sHiIw=@uGjp|U
f9_mC2;hv>p*fHX{_TK3z(726QAeovVsEh{k!CTfH=4N-<JB!udznMA3py@^uJWykA-z>y6&O5UF;q!
aboufK<p^!qL;EHZoczfa`c`2fW6DEPSd%S8{H?ayx8(@e?mZB_yi=dnwc0uuRu5DujIW87sQq)41aO
wlV1aSiqKXxE`<lg`<Sic4aZqd3n;KV2Clt!N?_NP_MVA`a-R49?cVXdFOf@=AEQ_f4ak3LthS|I-#w
ZrMR!g`ytpq;MDuF+$QNX3BwaaYb@krmk2<<eSEbZ%BCEVGigL&lA!E-AgD&pr)ZnOCG0@z)1Xiy82+
(X)dC+^KPCTxs>WprW3EK@aEqDqOHw_Dl#56Mmn$0ma@B|ze28)m1efrtqUdzZKQ>irV^bSUO;UlLS=
uFM_j`iIV#SdpT7+uRu!H3zgYG-n;c)@OFFnVX)uR`);i3%F^oy|xz>=fyXY5M*cCUJy*mx4}bvTRy+
#Zr(Cj<)k;G&1iDs=KNTu@!d5op5z)Bi<YYc^Hff>zk;Ubw3MF{)JCKRX=*J(uQsZeKQ9KK{UX_ca15
X4OqEbiF$Y+yXx_Y3^poNj|<kBY@Cv}LVYBoc`S_QuD<xEfIuLBdRyGwvLH=cze)h)DX|Rsu633q0D6
R!27PRgrzSF)`hQV7#$^$kvePq2{H;}p%S<-gk4C8YJVaHSy76(69Sn*4260wJOUL2Kb}s1Kk$IdlsS
`J!q1mHcFs^utMF@`Iu!Y{Nl*Th_nFvpjLF|R7kf)bYi!!w7AHMgw_uqo)_Rq(6zd#f1fzvf7N&WtrZ
VY}*UG;!fp!tSW@R4v%M(fEpsPo<>UBY|r!x*v0yok=ob8S`k<UL{<#X*dZ!45H0SpqHB=wg5HDV?Se
-oWLqjw!+vd&p5KzNMF}xW1$p`g@6&Mg2HHyCpt`IfWEXj~OsuT;;)-|NZa2{pctEU^*l`zV{y_|N0_
w{`dchdhAWQrg?)FRQ56M?w`g&j1X7Qnao&1Pqy~nHa4;}1bS)c@4~M!56#Xa>Q9skw>r-SQ|vse65f
6ojtnpUqUej#y(hZj%`bZFE75b+l8k{>4^~2W)ZpCy*i&{bu$LabK^k7@zyI;KUj5+p_l&9aj+TySum
5JQ-9y0Z?mPNrg6vi=iFhRr?b->+nJU@pqoN7x+7@$#GnX{?*?zv7xxs3E)Y+?;GqV@O{mk8?I^XC`b
Fbsg48g2@EgJ=gvAM6!d!ptrIlE*{jyN8X_OLz76Et4U!d&eNTV$8WS<VxVy>O46)i6!5rwO;ozakH9
?>+v>4`@a){BP-BwX!rcJe{^@#xXST<eA3CE7)Chva&ZVNu%8QrD7aCV8ayWlq~W*<qG?F=?qP7PAm#
BRFp70My%g;cm^jq^l$gOzsDvj2%<=-NiUu6N^-bF{^9Oh6#}Pp#_)SuIa5q`x7BW@wNq82y$3E;hB;
>kKxLxXtdFAuY#8@6xOHn69hqbwyNcgndJ=JKq$|-J>`gGhGjEVyCEJ2AIvpfW<6$p=`7Tw2Y?_8EV_
!MSCmN`F`nTWz;O(!mS^eX${{Wag<mXD;icPUrtDqZpf}_ckU{b$GGUaZdoEdJ5uDcg3kdiJm<x-d!0
dZ04QyubG^4=eK85|}t=8<YafeGy=6@1^te`weKK(^#trprHEPVW7T+|~X_crd8DcR-h9Vc0#zrT{!h
3PU3q@`8`VZo3*0MyOGmqX`WF2VYevLkmUe&GLF=u6YR0sDx%Z*)CG#-PCXw@$mP*{243CJo@H;(qTl
kwB=IUS<>X|9y)hdUd>ir^;B)5=Rffme<J0NLNLm*YX_^lcX?)*IZqy(Q|Hr4($(9kb#GUF+ejUWG8U
n-gfch2;*pC;K~TW*7#UzgT=fW+M!VN`-+oJP6jcF%%*)}{?A*Bz!y5`ASPGURW&?>F%^IlHfKY_@lP
sfHHy)k1p}}BaqbJ$S=@tX;ztQQxh{P1-dVY`_BW!bQ@ZAv6v^t=?62~Qlyy(F>f!tin(fc{CbdO$)_
n@Mg{hbb)gjxx&L6%qHnd2SfN}Z9vP52K4D~#*gL*BrD{|i*5dH;w1S<}<S{aOe2`fz%+?B?b~oy&Hq
f>ybsF_S`lz!?dne<(*a=SR_~<TdBQhcYnm=x7fNp(lP8!{goK`(Gj2KVuK;>Ra3&NJ_-7v2pDmX<VT
nn*R>VNO{1mpl*Nlm=l3$NGLbinNE{Vtnsr$?(mz$F@oB_DfkHb^Qd~V)=M=%B4|u22K5DA@lL|>BPL
_*$k;mCH<1|`u^70m*jNt@Ii_ehW%h4~Ek)4B@+sZ44XRSsY-HG~O>;hCnEy91;gR5u+vpK{9;b@2h|
#p+xu{kxWl&%A07hDwkxRJso-*!1A%-xhdLW7_npu!iG6NZ26&`&F^1t%vOJA$J9-y^^2Xg%wG>qXDc
!jY%=U2ul?PGW&VD68GyU8Hxh`Fd-4w_tRGRjE*A}ILGRbTi(nL9nCH5sPdx5&!`-{pUf_U_-%wd9-B
Ue@VA6@s(YSjX!;M@-pP4h7T+t_3L0T$R5#*5R#eJDcZ+536pmxh8GqQ0g_>Y=SR=<}Jk@ZIg7SW@Hs
$RL~-2j$}Ip&}K}m#6!;ZaL<=EVk~ws&OnG{S~N+o7M4(v2T7%YQ~5(a#BaCwE&eFO&uT2jh7i)id%=
*4zS8b*{bg@Ey>u{2c}!T*cp^N(&m;$7nnqn%N*#x3$8p$+=Q<Xb0qJ<`_kc<C^Kq<v-CN7FfX4HJAa
IrR-eVXPcxfAmy9j7Ny2`kMp+{)(mO%y30i&@@n->r7{~Jt!-@X6f4T?eahPa>85lX&m6j~I+y(7Y$k
VH-gFnII#zxaZb@KjjR0ql%z=Q_EWooJ3$F2faN5Icv77*HI&moQ2etZXQ-8}_4^`F`b{uBe?Q0y(H1
4?W3#O~i%4Rp~X&W4GB6=|eGqF&G%)N-;l$)P3iTY8}U5xZ4fNdMB=C(}A1z#=FdSD??0Yd?y>M)M$I
^!%cHl>DC{4*j1{XP^K4F2F4;KvQZlIi=QBaZ%xzh+Bc2L?w}~BG3M)G!u1Wa`o&6^RoL*3NMr^;U7&
LOdLi%Txj-^*937;aoQu;Ls>#wU1<vX`aflb(E-%^e|Iue(6Hqh<-{b37lSSYIPdVH(kebO4qfXdl$+
n;!wu&mdc9YtX>b|;F=oW=Ac`&fltGwi>-Y4!^^LuZ?+<5fO@8CQ^9g#PUz{uZldR89cwo(-apwfr2g
;njyScADXEM9MEQIL^<q#yjE1+qLp;JFS%DF~L(jzcA*^~m5p_i!aP9rPI56k^#BC>%S%G&FhRgWrA!
SKpeQ9!42_UWJZlNx6Ysv$!0G6tl}Mr7jIRL9Dc1m7*9;6uFxmrb+Iy*itv(eA8y=>d~dSx|A@TalR_
=zu&7fTT-IaNi8syjI}y)L#*@?dF05cgQhOBfp$Yu1_`@Y=x~NM+9N<<N39fPDwb)bwdCGcAAK2G<yD
7P<9k)=zZU&c*j9FYhKml~ddh;mD)y1KCb`8-YSaRFscFr8*A&$47|1B=j3OG8b!teLkmqU8V?zr5)?
%1=^2jIlC)tpNHiYIV5MdTbtFld2vX+*8O<So5Uuq@`z-?PjVX};cnkQl()~7JVfu?OB^id5M(yqlZ$
_Qk}dj0-4e)Wep|F_(rd9k(v+#7^(2)@l0%3m=8Ta^_sVFR6s-5#_{TbT)5-pN#Mxm9SJhP7FIi@e0f
J>87nswF+Vu_I^u8~ECLbVvR5s$h}%OecwZQNKa=TEL~g)w!lSmco@h1Hjnr?8{ERi06XNp63(1@3X}
fo9hgP4VAsxShw<mBF8;YG>~T{V{>B!l%2GgCyU9m;icft3~jqJFcwEmcJUHMc?Y*a9DyQY?|;pIl9^
K<LBy8Lw)Ys3LyEm9GPZ0P#KDnZ;K87N{|o>A__K6qGNNIZ1XtfEA2X?P1&@W3j+hos)$vjTl^OUbGp
nyAJIC%Y#HSvj^LP=WR#-ldGVfCBQbAx^Xbz6N;IS(~^m+XA$6xy?O%-clc=WR$J^snh*$HaK8U;YQ)
~6t<Aq~PjiDwRiG(ur;)?~c6(aM9y0q5FuWG1sNc~83<9dfAdn8Rh^a$(+28y-mo_lvEdk3ZiaRiS?s
cEG>^vhPt;A$q$mjuLb?7S(776){};CniX7_((AgDOJITvJX~_=zGW?okti88-2gaV`A|j=&iB57}4d
zqMAu8v7&wC=YLm-ZQlET;cOrWle8av_3p&eqOpFxBiy-`8?%=tFNg6AU->s`%p!(MpUng*HYS<e|7q
rNt};WH&58}zO@qT27?=((NU$^=DG7urC>6R7&Sre5J;Nvk2)ZwO_0fO6Eo~`r`GR3br!Gg7aZ$wyap
L97z|m7+Zt9jbH=<jkqy$-P)Uwlvl>KJG417+`TrIi~iaN^Crt=nqWD*tuT;RoEvseJrV`qKHZ<YbVf
v}&TKceYmj3!#0h*7~6Tj_bBIj+QdsCswNTTGKtB0|Sq!!zAFd6bJ@W(Rugb`#knKHU$JWQ1*bl#Ejk
7*N%CAAJ7DG<P40MnV<7U*o+RY7m%37PVz%1@NTdsDPT|kH3L(kVkL4Mbr7Km5f*zA4DnoK9nwpCJTt
NJe>*ejKWS{QfzWSREmhC2mqC7r9uoZdY>M{A=h=UflJ)iKL6+^Uq^Q&=v3>UP|@C$UjO>7_y7Lg_y6
T>l$?C?f18^7<<mvALy~EHjZ_0w8z_q~gwo+i!Rx)@ho$Uoq@lZeb(NJQGXwTxGkNwnkQ{TT2vu5NFa
nT&ZGPd|rS(PJ`cSMM^l~K!L}g;>P9Jwd*&Jc77aHOon-0n`3?ZL&^-enA4~&3A7B}$d3%`8)oo`KOF
O+F^lO%1(XByD1)kS6(n}($@#5nhaLKp5~0FNh*F|botgw_gb*pn6-$&4}F7w&Ad^^qzWidAhl;<O?t
vPv?FM-5XoQVK?4b9?-?U*anL9}l6;9)FW9Ip0S4DXPH0>hU=N1EgI0Ug3gS=;ZQuG-^dBnxi?(aAl?
oK75U`EHz1XC#I$Ga%L5-$uzRi?68$03${IULa#7-?WJM(ayUbyeMSg^8gfcbL?^>khAe51;toRFFy0
oTN<SK=(G(OI<#~tKhj>XvZfS7CQi80YZ@NL!;;n~L&0lO;YTt*^!ehypg=$0rOJ#`2*kI?kNP}<4=y
LW8zpVD6l+H+%;U*^=8{FXoN#{EqM2b8$@1#aGP2yFdvAqSW;I@EFrR!}nN9%{yM6C{<_|T!n4D;Dt0
=h~1#jEfC2khz(>P)ar%dW{c9u;O_h1|;Roc+}Ve7DL1lu7QL4ILr!xoXPtAHVa)`|rJ8b~!V>gJ)ny
p!NDk(9y}L(V!_|I8MSANV!q2VXJWv4l&lXSV@c}x+9fzT13ZmT<K^FQ?~pb--wn7=(FJm-+!~>W(du
eW>5k@iQyBMJvO}KHpl=dHwDgXE7oW!E~24~2aAxrDjLFR8MQ*4L6~{5z*CyM40=ctigaCYtUR<GfIO
Jw%vWgJ%t$A6lLtu=!!bxKkSYgs(v>M47f_%S@j?v$NR6tX2$Z$Fn@;tg$6x;9qaXfEDv=dWwqp8lyO
F-jsdTC8RQ=^w?<UEh$;wkia5(ZcAsp*;>_t6xF3)Ww70T%Jb%0t57-vz44XV_qY{?2TK~{UPChi+p6
8Vg_bZY+aJ#_fXvP>3L(M_gd6K8FP%^DK5SZ4-FKgzSF(iQ{WEo+egF0}<R`(){r;0!YMQID;eMg3tC
buYsDE|hFZD9NWh3P`I5qO{5s?)xPbG*%a6Tw-zIbCr~)t)cv$jw|%~7axD=%fxfIFKl58au~DKoa>m
kWI_MTZa8Cv`Enfas-PV=N{*nYyhFP5+vQaR=B44M$5BdAWHP$1&^pVmK&$MpO-FPsY?#!jGUdkw?Q<
IJuYU0MI}<#~bGuG+T#ggLsn2KyYIl>mAgd0}<p#8Ga_XDUaGL*~aXWK%%_WS$G78jZhjt<lKW?Q_jH
<`LBRKLYV`70JTFK7RDB>W4voMYDo5@+ffye+e7Jx=K3<Mn{3Q@(g84-usiLYWbH^aomgSU30vcrhJP
s9S%z(TE~A#@fTl-jQfw%E!T2qP2&(tw)`21iH$YUJz_!Ruftf}(PdT^vzHlUt1)bOTu1Q{&s#3@5T0
4&DW)mdTn7qdxMGVqCUo<~|~t3F^Vd8&^IfALvWB*_wxarLM$qtfUwsp_NY3i#_QW4ifr<WH%W2>gK2
r!2=+4f)9JKZ{9^Aewh2h2-nZdlF~3UvbdsX<xaj}xyE5!?ZuU1lQWnKRIZ+7{AeSVcqxG+ln7TN%E_
!1mD-9$U5G$!#+~MbI|0TK%j`Fqn+AtIvMu6uHF)`G6>p~nH4dl*^nBpT{ewAGgI?6PCb@ELI~+u*u(
=U~OGdG&KopHREgr?AfNna7I`Z4->e!;K-3`&fZZjH%Xc~4SN%pHy)`Ag7BoGzY7?Ho{D)8+*$g}x=K
ZPYp^+5&L1X2{v)8{a#VHaIL<dv`}DUCZvCeR?tLmLQ(_$bL)k8l9M;}J6$*yB}5v1oGOcK634J8zN0
GOrY8+UN*9Hv87*49TA!2T(LlzqkuMrCtx7<os+Dq*(~FuaEShdP9nm$eH<QY!^P?4KQ~zz#!VWnpiH
l;Y6VAJm~;e3QMF6cDNX39r$rz`XgLRvFotqNaN5yXp8KlQE2aWtsPjtU~^ayem!6=Q@9>l_^;?4zz%
d>N-!elka@KIhHJ!MLj?{a7*4R9npyG4XN)T~_*hH>uzncBhjki29z>ZF3Ti3#TdXI#6w@xN&|F(SQY
u+$hoo&9#D1`wC4+Ge>n!?O!aPUn6~chLOyOlP&{F6s3(ZcvLhw+x-6M2S(k({=#XW#R?qZ-YKS^OlG
~Jp>um&Jz;MnSbqau-7$(To1&RLV{rQi;0@Zji6(#{?N(60y}t#UD>IxsE?h76F8@V#ObiV*{uvn?LU
@Oa6vGiUC0);kY8#%0u{UJiFtXu%^75<Y&xW`ZTyqhJ19gmgt9eD&Ji<8Qr&;3F|o^~J^2tL@fYYt}H
Vyn1!EHG8>r8SMx2WOv;Ai@8>N*4w*0I{J$_l70!j!MWDQ3z~$GLN^vCp^WV!&KyGV<_XlQm=O{qI=I
N@Vn-v?Tu9Mwu6FAZHWk27Wi6x7^VB4m3rt&~{o164!wuJBPb&^wt975j*Z*I&>#Q1w?b0|bwB~rk%{
<$trg;Y6$TbzTOnXi>E&=dufT`1OHST%Yma1vnbNu?=@!fwozIV6O#^%Rk3D6!^3(n4#ns9cOZ_`ScM
hi)<`2cnvViF3ibJ=K};;{41bBnAe2O+r+w3<Ny$#3(ZJ}@h}WhQ;!<?{ETIP4+`q~!hJMJ+L)t}06w
t~PBIDDS*+?I=PL&*(czCvg%&-n;kcOYdE1+NRGuBU|(t6)}OL0{v+wh0C(azyH-29)I1i3z;jm85(A
UhroJ!X*dXlt&5aikpdMN3s5lg<9olXt>bNU8KR{Qv|5wgM5LlfYStk(LB`hVzw<Ml(fE~_{%CyR6BK
yq>fhYHN)MN2Z{NDrI#*o@DRwefAr_Yy>jL}zHSVJdR`4VlG2nmys~^$DOz{pzONNXu#A-MB$QNh)+Y
IU!8{zo{kLqwd!9&wn?8N9BAq=`UDHyvmopCp~ZHh6Ka81Es)ucOq<ASB&iNOZ1al-HTd~tNH{{9!A-
M`IFW9)8iyZcog#fu9EIkzZYnyBUVa;vz8zyvH_72bQpz8ZOtFx9$S-N#i|Bkpm`L-;CvXdC_Lym)Em
ncJ_-;#j`GAFYneD)bL<o&m+H5x%)9hWkfQ_XOszH7<z8U$iYfUgJZpz$w&%d^OU(g34{4z%DB87FtT
6cvVqS1Qogk|HAj=ZByl(aVc{bo1oOXGq82<2D=fQ1dpsnG`*&|>>HuH871K`=95M%t|6PcBq@BAD?7
Ddb%0Gh>bwei%Gh&~2;13q!0nGmFbbS;lq#A~<LHt3^owm6m7*E#X5Jg`HntSit*Hz7i>K9Cw5f`w9P
Rgg_>^Rvc0zRnpwYdj+js>tNa8+U$Y^yHn;Kp`Nr|;hRNRo-G^L7*Q+~~YKiDPJu6RXlz%K#=eW~>{)
B;#YI)uPq`UQ5F47l1NAJ&uBQ}o*w>Fw5&;`cKB0y9CsPZD?DZapR7J}!Qr7QfGk-&t9}tfV+ANx-6q
DRZI@b3l8Jevt-zl6f|J@f>r%qOMPhy2`rEiMl;0>c+p9RUI#jx;-iDG%M?*sv;hq674ekv`A^o4`|O
~wSb+#%}C32sWrLvgn*nR<{|(Kq>?y{Ly7QT8H=}yfWo{k1fnJ&_n&pTrLo@GuK_efABHqyGQ26fxOf
iMfc|cf*5Ii%Y96J^uvTn^{qZ13Nqkj}X5EqSIUk+5v4c7&5r(v%!)t~<*a~#onhwooAubD8{8tIv(y
_BKkDPU;P@2$YtHB$M22n>L2IFp&pheLEHxqi3k2-!H^if{jN#nR7tyUCwLK0fC=obTFqVNS0+Kb-uA
V5`T<j9|2TDg8>XWQSL-?>qI_t!W4osCToo@}riPOxE^_M3idtNdXX&pFhX?RrzRTcvuvw0hIKzID@M
%^x$GD$faTGfao$JoL6gj_>=aFikcCij3P{Y+6xRMB^~Oe5urkXWMw#=V6-DeFq0N$9oZB4mefI9`yU
OPyH9xcA9!V^FN@Tcf>>@exkk~^a>heM?;pL`q?PJMZ|A+{Sgm7&&UNX0!}=Tt@83T8E3Qxw7VD{j31
)R5AR^DqTJ`v%o~HSp-@6h5501u+k5))QFK2*X2P!k&wKtbcqvJJ!BSH~6zhbV&xNXGbeWh>x9F*LU5
M<V9k!ERJ{pWOZ+k0*X}uE-!$o=S3%fk;X<3YLvct#3ePBB&MacC<QlS=PW#xA@DZfh*v#Tp7W!@Lh^
=7k9l7?Py7uZN&JP&~z8sh`M7mI^aYrYpAV*lYj!;2VfNS%lp7aq`>tfq9iS+C(x^VTs0B$mO99DjYL
wNJThVG>(SRo@khe(H>~91ulV*wR-_OFz~7a>aJ-Ek*q>CXcOV>gw!j+kAhXMyHt)2wMJN)_fkcjkk8
`0}!C5zLEtwh_W$XGh@mm1Rl4Ff0<WXzE}ESk&OC_{ZMR6vx|j<b}?aY(PhbVE$YHahb|&uD&uMiltf
@_{F&n)4CF3S#A-UbSlB*|H$+O=)Bdb}Z0pB4*KVr<%PS57_uuQm7+9?!mXPv&J&6GSI^Fh{n!=Ubb|
=rtWWB}DmXq4$BtT@|z~GtbaeEYYJZv!Of=BSvaBMuH^=B=}_VF{V5^WB{EJd&zgsPd2Q5fWWA+0!&?
QjH3-tHh2{b#-Fj@ni}WW4PNFa5XH*S&4tM?@<_ee8sGF#+mTSVp~@qixh7;Lp)7ZSw`to`-|N2-?Ho
mjK@4p3Jwo#fdYgFwriaGrmxkHX0<kMM$0|Cv&%rw|RLWb&#Ze0XV(F%q|X4H;>xEOMNs77yZgpr*@2
6qp6aGwHsXq0Vr<?O}|n%9P_n&9sXbS!D99~zWXe{l!nOkpLnMIc>3=dCcCJ-TO6Qubsyz>hp+_8cey
-I`89gQ<WF&)rfNPAFIL7+HT}#u$WA&558BpFc4mE7T(s>EN11WQm=LG$Y2(Csno+B^=+n1=b<}d5v+
O1zwtRPxboT3p1-sq_{*54;Hja6^{V+cD^xbEkYyW%J&^XaHTuDBpnRKF0QL(cih4{7_SU3|#aoCcE^
jhjDSgcN1gRG9JYo%kq4X6%nz%}}L;*<0dj+%It;G@|I*|gUXa7!#@6+P^{BQ3HdUwQs0>R{-!tTEY4
ezB%p#5MUXEz9TxP@LA*g%1?&YiqC#m0nAb3a`j=)L`oKw|uGrwhp%X)M{$=8Hd^Wf?Yc7+RQWScZ<k
vjeJh2fk}5zYLxm1v!0eecswG#UPyuO0D3SU#!{A(_k_256d9o77-nHJrKD3+1$&C)5*%}IvTO6(Oa9
`<!uHPA%KCMWUabWkC*ykf$y_~Lqow->Iv=D7whbQ>dTSetORN6E#`^Ng^=)r64Y%`f=xKFK;y2XpaA
SV^#?p4<`WoDKxq^#J>)T7~OFOgeS&>njE;l8W{nRsVG&{YB*1qH}t&pzJHWqlHTn}^aIhLKx9|mc-$
~|gqiuAGKS^Cw*$xWK7?(ML$;lf@o>Yy&7(Rj6;y|Mlr>fWqFU#_gL?5xbMu6$}~3%+i7{^shAe{FSR
;n{6}ehd1TzSsr4Bn!oFU0IvIj_u-a?<_7ZJ?C#-zvlXWdti9x*PrNP`Q-A)|K8`?-ZJ`bUAu<Ug{O-
7T=>p38N;Fgn;a@8i?@_S1I<61HU#`+DSBF1o!{Pu8ZIt<(leg<i#NBHHn%nwmMC@e=8i8vb!lsBV+$
M00pd!mfycGLowKz>)cl3{<>jU7?49MByp64e8y*QzJ2}e5y<|5>w`nZ<<<rLj>?Y`j&DS??&D+y?2s
Xx!e{*ZqTOb)Jt$i#Ws+iR6uD^?}unRO#G{6go)|zQl$%^YLO<A^iz%<)}N^;cXq~y!3efA~H)h-QO;
2MGBjGi-}R|6Eh8wuM(v<IHNqU{A~*Oz9k`~s)%J-Nc;DY)^cs8euxL0g~S#>I9ORxJB_sxsuj5cz8x
*H%`YnB^Q3)xE1t*+o1z+?zbCCR<@vQI2c(nB|`~|43&p=pP63=%>v;b5mB3hbYvjF`hh@o@B;O*@p6
b`9~<qI4Cx}mp#!C(MJtodh;CK6D<UtJveou(#n!F)LWL0AvdmVFKs=ywCJzTufcfOT-x%lZ_RJs@He
jgucd_@O7?HAEN**Sr1x<h&0)~Y%M-SVs|hUZ9y9C6h@+uXCk=5&F>ecneIc!?b6q}zjS_Jgi6Un{uK
H2WPf?cvZ*1|pFF@o7Eh1wyc#{!5N5CqFK6&VH0`f(z3G7Mhyu2r4EcVs6bVW!Q3KPWsBs?~4be1UW^
<0$tMZ-yd9CiI+F!CJMmhy~)SsdDp&hMhBgn4J71`&G3&y~;z@3RfVP<(Y%%jX)??KhfpNgpTP0DF(_
$l<Y{jfZgJ^C(oLFFOW~siH@c-7HKGLUG&alOO)k5ndM1Pke+wK*P(Vc!G$`cD>B_Ea`fp*gsIE&OTO
NpA|VtIX@l85gfP8;_D`ZDc-mSzvIz-+}+|B+DqoS7DX!0hDVuK6loZvS`lM25I#=gw+_)D2%WI{*na
e(5*Cf-q#<3Cdcpx0*9RJj*Am$GYOySpfo=#rBMg1Hf+C8@Ft`(=q$5t^IP7~BP|&b>T-4zz6lmzGb)
sI7Hi2#JCeYlmzn6@K1-=nKdNMYZGkeKEW1rz<kvk2A(~#%|*&a^SVGOI;v|kVnySvlkoT#8Q9OqgqV
ImqYcPN-k;2;326N>=hWeuJiU|RB``ECHSArCxZpNhXj`t!WEp(gXz+V&_-M&9=I#kvxNq;VJ5I;jlo
lup(n@m!h;&l2)YU9?cA5m?3B^2P+RQP`3AcvaK@k!P|Bghd+TJ5ITx16c=IvF?%^U>c&}HP`iU4T{A
WP)E5`SSQdRyvZfsK{FWC8m9+;5bf517o@GL8w>NRW^ks=vjwoT-Y6N32gK~CC73oop%GM9m=cSZFAS
cWb=)F6*Y*}Lq{3R5?<HM0RxhrvquK~PkP^lsxdM=S0OFofz5?h%I2ZtF`P9ZIeuw83jFk$zo**w@p=
$se7!52z5Kxb8dK4+}wrS2GKI}8wxSWjBC`^}GTASekCF+iYfvns%D&)oejgh#?-ad*uj(e1yWd-42k
hKKEqf4S(GMqvog!okSaBb|Cr0n!khU^x~8qn2V6!SdxSOWr}y38jHj*y>;$q6s1lA>lyOv*X2Rm~A!
*Lc>F;-$7yQ%cvrlo7{jXPzj45neR#Luh%z#;AoSzc4t;7M8r#`D;t7{^HIHn@ijN^2V0Gy0N_tZ2u|
%$s>X6lHHEoQWnRsH{M0&7#&stONq>PKS?9vB~vUg&SBUbRqz{i)z!Ba^9u_e)_E&LXAr=Ykz5zG!*F
4YP>`4(T|>@sdpz6#R+YxfHWXG$SR<nH!-7u7lScRI!IzPaXfF`q2(Sq{gCtf7<_ig}dSl|_bxMX2^`
O)5z^(_AMkHkLhFuRS)lCXRLDP<sv3geKNq9S;Qeily;us;5PSD))#!dD<YD(<|=_m%$G`H4Z#gm>$#
P{P7j~p)vt!hlgaZKUteCZuFlVtn=>7X*Kc4;!PN-aSY&$1*x+@NpSrt?=x8ExVwYw;_%iYTw6l6QfJ
UO+l#f#71$0TBHO?$FPnXB>&dMUy_ORQ78xPcdGBAEZOzv^w&NN}YaE-aR_Okrz{unx=8%HtVIsjQFR
DVzPeME8CA$HiN#JGh3ka-Bfw$r2+RibP!Ukr+?6vwQE?o^a4x9j#fh`-?BA?+_$_m+m~TEUk2_sTZ`
^Qv4`GTmhlj_l8f_sZxD_A;7%lNitrj3efy-*9Y5*y==c_*5JAhuk(r)!)-34lR*r?~C#bxsV1pLH?|
bC`C>i)@ghiJbo?+^uje|S^&jJ~gZ-{r!m3ODvDCnT-fZ^!G6J9+;dHg1F67j&F0LNb12lZwtvJE9)k
2fJ{io>gwe1qu@tpUex>9s{f!1R@f16T!^9;qLq+B1Cz%C=PH@*Zx>m;~G%zC|&z(UidiQFk4i9;%>_
V9^ihl+GYRNngGxS1yyf#_;-b@f>Pix|JnOyhGlHFemFo`;m}TH9=`v2z4C$W$R8|%D0qfEYIz~u7q2
(tJ(_t>tX)MOPAW7dVEqpKBXU@R*$nfbxxx_c}YD!r71kEQfJ%x@hSB<r&3?gb$CJ7;RRiX7jzw7&~<
o0*Wm?ShZl4mUeI-TLD%60U56LA4k%#X+Mc~MtDi5o)pPrjhG~CXKhIs(&rce3AQ{$>I7IIWBsee2j4
nF`y}>T<y%@PA23{sbzvS@Kr!5P9U<qXRWnGNAMNd7UK*ev!^pY`wc(?gjPRle*1QQ<h^md~-NRMn@P
o(vd5*LViFZ2gDPFS*n{Ek=2GMX7KTCjdwYJwyP3u0OmQPe2Re8laYEoYv?bmY>;an8~?c*#2~4T41k
s|l}YE7T3?aS-f=12%QR%CoyJuQMK^k23s4ac5U5h$>?vXzi}h66MJA;b82s2@x)0IQ#HFIR%S`nKc`
|@F?_TFZGf^cR+t(>yk42en2r`b>AsBO7Mh|_f-B0vnA_B4URW?GV=H7fud-!{56W@l`x8!`9lY7H6q
YX%97VQCF5u<MSn!eTE0BnHD22I()WfzJT@E{`nH)UWRLtF{@lU;(GZ#%9a(uetcjb%gamz4`T=Xx`6
8qk?$@G5F*L9`o`s^T<)`xjE*F(W-gb||euw0L7dE$OKlDayh=4tXXAl@~o+)w1!ybGO{><UeA@J+im
SV}Jfg){YVUJA4gF&PcqBt3%?!I{EdfIPV{w<QnaYWi{_NxJggN;=q#E%~ig#T9d>^P3PnK*wUc!mu_
TYM(p@W?!*SKJswI--)!MM1XT?s|@^7QJF{5pw9kFPwCt_oM^kOj@hq1Lv|syy_EW*$7Z3%^69bPJ!7
Xe`olE@g4XA6aHdID;WQB&UkcTaTw+3?ly?wPtlMtCuj2suL7Q4QSx*g^R<)cHZl14ht^5)n2mQagqs
fI27Dr{L-d!%SlwE0-(zIqYJ#S|-ZnEuOOhudQP>hmxf*Zo_9em=G)OR5P-$LD3BHD^qa`K71-G}AQs
qgw%|*;Lg5}FDaohYZeoiOfT3<&Y7Au=6$<!)KdKRRhXLhla)Ls-)ts5M6i(j6Py68k^59bxG3|+EfY
T6YJzr!W>#S1(sj+SEBpKxR@&`||d^}WR?113M0OXrOsgLBjZ&Kv~9SNuiSvM_j7$+4wp%hvcS@Zvbd
{aU;tZ6U(LotGcClHA1E!6`8?Q$Cd>L*#9s-LP1c_PvY`+d10GisE<hg4*;mTH8KSjP>m5qPI4`1phb
T&o=&F6+$Aa!2Y1??T^I`+#rl#x}~smAE4?n-s!=<0~`Gw>?mkt3X9V)!~cWYIjE&l?&8;ATiPNk)q`
*e-78Ycj$pdY&Hclvo|NKPMe!Y_VR&k$90kML@o3Gyrh~ZJ`?WcLg_y-Lljm9Ju#7^7b&@eOx<0x*LB
e4cj`WFi9g*V16JAW4!7G8pB3YZld{x4S70f}Igw~=^dF!ZjFrTJ@24{8kpw~kYqSjjH<lPk49+I!Y-
0tNf8DkU0cr{IFlFd-CGQ|m&%4sd$VF`gvOT8G7FT?z9-XMm;{Ej+_>n5Pv^GsMx`Z;Zo*?u(YBY)n!
l$^D+cM>=ml^mNCFy(<=RbnZIDvn{8ZJ<4W*j4XR7eFTz_FY)h!cn#vrb@SFXADHiWVDOB0Ss|#S^_7
Lq_BL$<6)2vfh|daL6Zi-LKs!3d~=P~itAr?7vwzBD{a4$R=<g4sTQFSbSEK!o2OpUzjM^_lx7iMP2j
6XN<`ZW8=LTVXMW*XY5K+#c1d+as{ISYa|#}gLVl_z`>drCnL4EjB_kXue$>6gCpl680&esG)xv{#pH
qQB+(V)KF24${43=7d1c$c+51C6Cl60bq$3wq+1P6$y!*W7CW{DFD^Ru{aY3&YJzB?59%ZDR3{lb7}+
_G<6I-0P+4Ha@xVFo%wMOo<jvMz4#yPEyvs?_wD=6A>uhOl?nFT#!;xFE7j>PQo%4x7T`Y18k*qQp<A
HKD#y2<XUs2F?;Vr15#0%E`4^Y+coma$xUWre;?6zb^4y39nTEmltN9>*APQY1s~nwXZ8*&j2~ZYw%5
`ok9}837k$@bjwe!)NEvSzUA_P<ht9ipzZ0b^pnOM5#XiJRo5y4rv1n%DV3I{)6#P)o1Ym`QguEhHB<
BZtVo^7XDT)5Q_@jt$7e$4@};w)bS8}?Rgcer%rmDaW2g*IPsy-3jPrfDbYZZ&A*)2t?NK)zK`L-JxZ
jYvE9r;wsRf>txI(DRF%d0Gql+eFNrRldeJYp{N-xtG7*D_?@h?i1Jl^UG;n&Q?6$1_hapIRk`BZ&j%
ly9TrP+mPe$;fBg-SNUH8%vUOv){=i^`sO#cRE`n^3dpy0xfGJg2hSqzy(O!8F4#HxAE<lW{FIGxzPi
b4zxRGW5<G7Or@J08dv_HIzbCn$(jmpX<oTt*`-VK^3j?N?FJrDWGwsb}yY9QQTNlpo3r3{*Ov&ZPQs
2iP4Cegd<RzLQgAB()2mlvD_xzfHUb~aD?XV$v9`zc!gi7PBHNVTGkboQ@gH?hU81>AkhoZ=d081qKu
>)&~S}3VT3BF7V8O>^oMFtwMYtu!YFQ9Np6a%#AND_rNBsX^n!!0LE+|)4p^6r?)nx?!Tf@j*jJ_BKn
*8P{6z&a@7dKwE&5tb`U@!fLS;0PpUsOnCt9K=Q{cFbY8tR*>AY<YZ&FGCvZ#5r2M0RN+f1Si75=vAs
-ddh0-I`E*DR)-3@;~rha$a+AeVp}mlyFob7OJ&@){laCwQ*Jh_HTtG#2lC$0Q68CKYEXDF{y_tWi+F
WbeW9-RSa4FtNnBmi59ka4zs=O07H@C2%x9YCy6;?BmWGa%uOYjbUIl^iw!X3!@lE&Ny?x*OX@N!X#|
KyJC`c*C46&Ldx}}xW0h%w57@cJRIJ%6O$-ZaFis1R8=Q?Z<w`Jw}guX4=<{#i*_pJSLvxgJy|!u399
yQ8HS_1WDrWlV=w3)pmK88uv*S+RbMzI%DtpB?#8k4&e!=`MOX>nGO3)0*PV1*%^qXL>;ty1YoKX@>W
MVrL=Zb)DD7aHQu(R=R=u9XTqQkZnEaX__tBB4<j38s_0z5!f%$HiwO_raYLuuKK=<2tZAoIduq*AIa
+I5;WJBfJNuPEJ;;muWlG=ubSpGyrM3gjfiEttkL&hIYkF1gbP~A{WPe$rYUOXo*H>M|n-c*2{EZvE?
QEB2;U!}^ckw&*J6(zJ!+{27|f_`Phsd`hOP?#|O@}_905Q`^1{Aq|%RG*!u!`iJ_e4FdisuF3MkyX6
xvUNmlJy2WkQr+b=rLL~VEUJ7V*_F3tHN<d-;&_7<r@yCNnzOJJOCRu(hjIyzOSr8fe695O8S{$965y
Ur8~7O~QzMk^Sl1rb=dz|;4H>nqhEa?WC$%SM8Fq?80bF(zY#JyVR=u^@g`=$0mf>S*Ev9CXO2$t0cu
me#RmgfLZip?SwW&}s%um%p)#?D-IG3kW<E=pczk0m?wR*f&-J&O!#jGn;PgGP4(Mg?9(X=!+8!2Q~D
qv1fzN}N3wA3F>Wyg|QqgFR8s|nUN%vor?Rnk6*+FKQ|MtX14AfH_Et*VqW)qHE*%KulREs5(JNN!U5
gMtQ_&njT$Sigm|krIQM*;briJ87V0VImB0T?O?<IE{YWf75R{g^FAi&3YZV$ygu0l3as2G|-Z(qVhj
Oi^{5fIdsJd1+Zn(Mxe0h4vbF~tYqTgc;@5`e%{mED?QKO+}ZHAmTqn@dGmRmk^?AjVPkD`Wp!!Ge{N
}Odu3zYTlnNBXJ`HSYb*Zp>il)Qy6HwNHk<Es#zXXI0Da<4CX?$0nk}2?O%)buVHe>o9iTL9d1ZOyFR
`1wWo(GmFcw>kdY8kYnBLF#w!#kd>lXAkx-3}PQB}Uad2?gLaz1uYwYapbGm9zy+R8e*Slzz4wzO4|y
}7lqcyj@>(e=_|*y9Is1w>D>yc-z08MP7ldsl>AqNpV9Kq;O0Lg5n2TU}ecCURGUmycExeoXpn0DzHH
*EZHSR#$dztStD~Zmyt8ahM0H8tcI@#LinqovQWZy0lclAU2er<cm?S7p8QjiUPrn5wFT>C6HAYzQlE
xY$Cgce-pGu=d{1PIlsQM@~Ndo;TgcAWa?+${I>VTz1|>XX#OzH9mi`TG9*6BLS-{34`F?I*Ww;$oGA
wbzwzF}!*^S_SrWgh$em?tv@ps_+)HR9UWGH8$dSY3xga%0<8y-ZWnt*^C|^d?VSy9K3Wk1+zUlqWUf
9`3^}vv<SCdgj$vK9Z8w^+_qntw4dD`i-7sUMmIig1UJYU%9p>4c}g4PuMfSHzCA~9kvN4^>cRw5-vO
<ncer;S>@C$Teal#oLOGcB~K79mFD3&f9bz~itJ$-pe_`vI}{FksC@{aG1WWRdNk&lYhq9hNm+bu&jh
%GUCOE@q;c5dV;kjd(;G8)4JP=5fM!u|ujT(lCq@*^;jVJ=^s#CRG%7(0q~X0=-U%=G0ba!z&DqZ2w3
-_`tOsgk+8A?;a`hGxD_sou8mx5V<WkokXZz<|R_Wfnw>d)-dHhXe&=`hOYsA0}#dC5cd{Rq{-Yc!h%
Yi$k^5qx)yK$#oKrU7@p9d1?ZgSB>Lh}!<04}W#`BSkv?AG!1-FdbrQ(L;AkqplO4!M^r+&8cTlN2lx
b;j2#<phm3D>W3h8za4JcKwz$*+wSlV8;9gx6*^+*~f!U?TUf2jWO)DK{7@RW%j4o7M%BZ)22<aJ=7-
Bmif{R<@<qS9pySfi1YM?r3TnmXj-L!?7*?uL88L4=>E(-@pJiOrbYNbmsvLwEUc5KA|M#hQxbVns!=
qn^@TVWFBL*{r2bGAkLzX7`6_5C3<N9~;iXUpi6>UF8wZFDSByI{nm(?7V-7d{l4;bq(q>wOw8n6ns}
!o7s#69yp{KL}NgMbdUbGyZCnw{u0kewv&2Bp}UCyKX{NNWaYz8>H#=OQZF|)5c?H+vsZR0>2f7WX)N
DS*Muyq4ZEgSNgqC>tMaT_XezoFwBBil>~n+(_DV@Bop{zGt(age-6>`Q|0Jzi9XZmH)y#^pp(AeTh?
`o>b^htl4Ta&Bi@5ikt5ZnT^)xc<HnXzKL|SLr5}3sTQRep$mdvH2xQ9PDY4Hcz6xKXgUrAJfDZG&wx
|KNXJNe)UP))$HG!C6l3IDISRe1yc`T>kkUM)$F5xd6cSla00EJb#y_+^E6tC`Un8~)FZ=*TYZb)|0)
_$5o+JJMPQZDf%(LLp*=4ntwq<FN~?k$J+O$}XC>)AB45x~QW7Qwy#2WfHFA#<K-at)7MQ6(xu!Ja56
~i$73>YcpMy5CQLnURorgp5xr)=Dfw3$)W(=eg#u=BLk0yLgEQax8V%NOGaYyBx$~v^hq(nY<J$P<wn
VGI2HyKiPDs+kSlG?O}VUo<~2<$7~Uuu9Pt<$9r-9|hF`pn@U=Rw_vzGATd;h<tw%mnbdFA-?7=!Hbd
XMGiMG?AeIzumlt~#KD@u0lp%~Ekgfiq#ghE4lL|0(`OG$*<7ya-KMgYL?L_2qM?*}CGyfJ!+<<Rybs
y502AJ57gr{cwg6+CHokc61+%LQwROsIUurCmOgfxCQ0qj&i{9;j!SAtpM!A|GqK3cgjQn7J}5?4w|T
i<8gjCPBSK`kB}{`NFPx2R*0)HfipMQNNS`T$AZo%w)oJYAHbsNNjc4*|-tGdly!5^axD+H(AwVv=hO
!Qd<ZQ06f6N8w`hm4~tHI<fqADCX<Ijwy&RaYFYWl4kP3%sqx4c;X6XSnzKeEiGfB<T1-(NYh`4bo=z
!&k{OqNr3+N{kf4(6S3D%hH@kD~G#rqAIaOCmsNRbg>3%`Hj({KZtaF2Kd1AMz$WpElWODf(SZ};+Ow
_mP<(OPEr5H<D$Z@+ul!4VFVLH!m@hs{lUf^dWU!a)1AlvhI$DRE!cc=P2vORESL281oB2*@9(x{UPQ
w-9)?4axA<&9FbfjRdJNjOCdNn)l#8M|}@o_)$AApx%7cV^p98*jj1V|ylJq31>L9yMt`*A@>5g#N48
8je|Zwbqr~QWO)c?~yzgx`6h@?M49rzJxuv>vg7_h-0#x8aWba2`Z(E0bEXpAw0$a+$e8RTQwS2mYHp
pt#;i42kYj2C>8fq*XP5+AN7vp&_^y(aD9h+FleQ2pRX=#DMA_VUN472^T`&{;#E96K&QAe>97~=3cV
FxO1xl9@<-UTb_J&e4@Y4}d-ZPAXPfEWB+0Pp@-)N~JW4P|xQe5H#&H+^jx!vLxX%IqlX@Lw<<KT*1h
q{)b>9gj#QlJ9`j`Ntz{Pjq>?gD-<Cwh3;o&~wQv?;Oo$;H&y6j^vn;K~)2EOZ%#T6oY^?Jim*!Oy<;
)?bsUJru?vCDdPupf3K^1Po$U8>ez&`p3H*-Mgr;N1JnqvPq+W4o78Gztf(*FjP>^g8J62fh7(wP}ST
JM^i!mvrG3AhQUq0Cq!E78X03<jL_yTWXC0bJm9cz?<)82N+!rrE-Rg$N}FH^1Yuo42Ma2L^_q^6E6_
)0<@vObn98TPY{ghC>^u^A}9n^1Y*1@*oCS=6F`{-9bXv639QN3`+{+Vu@%uB6U9W6tR44(V*a2^G($
VUAsr67md-2ha=5S1<V@jvaOhL_C>DzfOWA+WsN-e8JxjNtvbp3jbazZAQ<Uc6_ArQG^P-U|w|m~Q!V
ZNdp@RuFo=}44;Bu&-N<OHhYko0tp*=%1P}T-k;yJ}c7>Q_F9o|8ofzTX1L$}S#M`LAm?3%G;%*%>V$
vDRW#!9nnIWCfDTenh3jg3!JTJwTVe!1xv0cEn;9vqHka#a<Imx+t4T(=FYKgBonSUMjJbjlWmbzrf%
PBrE4Myh(^9P(6AOw{k_x{KVzlDw79A7Ya9Ok26)cZ9oRI&rcVbo2AI<23E0uT~_{VK^0ek*%zfxpJW
{igMv~4Nv2S^@z6^!SCJxcoFrqW}FNc4N4xWti&R2_wvov)ffD&rOo-R`L(5;r7gUQ@vhS`YBk{VjY(
*IW2XeoiVvvS6yYNO>?(#$*Jc4Ut9MYizMYTp`fA6!DNb9~g}t){q{3y8nKlgtD7t~CdvJX4Nnl8~=%
F-ZW#PX4DnJwp90emf4@)4tx`4r-?9)0q&YVTt17FN9+&;;OYY6Kc^pX?R-fPJ0OIb$B^;;}fd#s0`Z
kQRxNtFa;<SAox<SmlKn+)4BXy?HZ^gZ-Z<}CwjdL1vEJn?ss?0PGi@*3me^`CxQgVg}uGH-1keqc6-
G4$~;Ilvn^3dMpBIK1bB!M?Lj9E*m7#>;yHD;BAAq?jp@E^xA9As+(k;KP1{{m~hXX{|p9l|mTwQ8&y
K*NbZ%_bjI4v0DdgDO5`;1iPik!WkX3d?259qs|!q>sRh2%ZnYaHz<?9`w(=qQO+%<s=`X!sdj3?m34
iEt>9V`ixwquj&p^J57+#vv(N+$V;uLp=FM*1MXtO)T@V*Ja*4qBL6lLu=aj7-olvNuK`xYJE4ra*Mc
x?QKz4N}=_JCdjATn`Smux}qY_n7X(@12(qG+}-|^@#oVZ8{;JKAg`HLGn-pcw8oTlI}9Hrpz)5ab6O
?nr>?sk?}S9X>vODilra$do}+e7U_HUoq6ByIeoB<B@>fKif0BR=RL>l8b;9wB|jy?p7~&Fdb8k@S}5
cji~2&dVF#PLS=dhOnk=)7mJN3!b0fTK8xx^;m7H7m!XV@c(>u0Cn8Oo82SefP0CQ{rV{6I`U(B?!ii
vi|44v4jmQN0b(2?<9o>ZobK8S?KY+1WgPVJnw)|M;OPVNl%9)7C53C;d+}iA$*o#&P<9{%MyW^_7<r
OoBrODFH~ajkgBaj<(gUfOje;m8f37v^XPhJ?<*b<FD<_pKUn!<q!WTQ!)q*5jr+~=CJ8Qn-#wYE>Q~
2pj2BvUPi`j&G-!6Hxbe5)+{d8=EamSO=Zgu*=n^ic31%oV9S_N709f5M`2~p-sZGzH!0h)chRw)b?#
|9-v$yoFp-qj)d?W?b#^i(J>PS7osa&)bW2!}rM=qk@%g?6xBjc>5i$=xm<iw6Vo!`S-SKs6E>FG*Ow
QXG0ZAO-?wIw*#crn>u1iam>|3ZKYn>L@@m``Ugj)SfbRPus6HtZNj;$b<z4eIMQF;=y${V#6S|>6DJ
S@Hi>svj&}g)JqYeflJB6(aErbF5q%9mP>A-!vN*hL5dEvNrypY(ZK<=1`4j9{g~BkD$+|8m<Y$!H@}
+?*xFq;tzD9R=)gA5VGHER8<!f{nELugHnDx9gJuCbL1G$7=vvsn16=wcRfS%eS(a9>?zK;x0F!={Q?
q5{E6%q&m%`w1hVjTYr&&OEZ<t>Fsdo;2bSCWYx<^(^){#vLqK;OBpBy$x#XO=1+;GF4G0IWsWF{%8U
pu^!t3D`ZK)D-f-eUQzTu4fQsOZP9M7@x<F<MQ8>g6UA;iLUE49NmD7Ks?h<N#w6iIRk962=ttgR4dy
<&i8Rv|NBS@FZ6ybZCql6E`8`HI=a#21_!IucbR7DYNknC?{F_!cNd<Cq#JfOm6;|(-J25n8!*BSSGH
cFy449vUHURW_*V(U+Dre*ps)AM9oznLzaajO0@p!()Ia;7bxnvzp?2*yYzy$HovkipE+(0$++m`35O
$*CQeVplI;p&1uuv;n&ym&#SwxoJa(C+NU2~D8D;X<!YmXQpF^}LN=EXR+lP(3LlFzq_*8AEDMg5dY8
i2f><s;;Yi>aZGtDf*=}cw9NvUr@YqQPju4sw2Ln~WMB?}?ZIg?P$!^8ac_R`L_zqqosw6L?W^@1l7u
oEZr@%B6h)Wy*5tN!xJ>JquX+`LwmzVpc)D{Fh<#?son(rtcjersj^+Uk;77o8^QO!~CKNd>bep{Qv_
z8`A_!X!dsV4=6inxQs{ievbojAa%2Wn~#VWAo<Dwx{0LmUeDza9CrVxN&m_pnQ5?+AgJUFKlc<^5W9
+{LNK(UD|pM4uSsm%Jud6ots-rq(Y88yt%csxU#S#3ze^CnKF$@Z+lxy*Mau7M3Jv1icAwI%^O6`9Xu
^K7MR*)#IZn3H?b$x)0)F*F0y&k6HV*Ehk83(Fn8c(5*_;s%{8uO{c{rKFt)5uq%WUC*0ToQn6L8acA
nhUg``>H77#NxjjK(aio3W-XEg*<;h?NnP*NXom&&*3XcXKjYa>RO=u(|aDJ>O=DW_7RNaG}Dk;2!|#
dE^U1NO$}k)=qDM~*daD*oHL`-@@LNuv=5b0jvyv>_lRy|(mfM4}O5A;f#vK-RJ|>7oVyQY>mIhBSO5
6+Q)Te6Yvz@$SYrUry2;aRnsB5z1u)AGLUV4M(`-dBdc$Pj^OsmUf7tsA3TE(HK`KWP~xMURT>`G53x
F`oSO^cv34sTvJn!O6H$YzX_%-U4t8%iLB}80h@}kv3$P6m0=~>&>II5aeO4Y1~zMNoOhGMSm0LF*I|
-|ZLz5$S(9~`@w%NSoxK196G}6cMfP%Gz!Zh%Qwh^a#%!3U=|&WFTbwT?SqVe^wxI6Bku^wfB*}g;4T
bJ#&IajG*b@VJL4;3R27YxpCbVS~Y;KG)e#z5;F6BCjf6<`r`2gnxffQOtL$9)wkGX9ET}{x+LKwZRC
D<2Z<0ICR81K8ot~9ez2|Gd@FEiGI7=5WNj`7k)X0oBsy0qS;64%2+-3-G1MHeW~69l?RP7q*mE4H-E
sQge8I>T&_*-jDT%IZvNd;W_SPTQTJhe3~EC4rrzyOCmRqAehr5~c)d_l$U53u4kO5U)_$JSv>)*98s
~XQa?q=~p`M07k^RqNT>hiY%ZNg=h~L|D*XFQ~8w_9X-6Z$IzE>48uAe#hoplotggf=aNpaOGZo2C+U
8e7CsCmrDQXS*DtX)0TOo%Fjz+zvJ`cT$uqzJRUdZQuR1L<q)eriLHv+!pQIR#;!c_`#Eu0ig0O*zSy
DIgl{%=p`~iM|Zi$db2=%?Dpe+I~YXt{SI93aNqgH&%XH5iBf!A3>x{Ie&vnq6zp8AeTn$OX&SURqv!
s1tJ$Oy%dG{LPm^@QTFk0p!G7@+45KODhom&uz!s||-7T}=dw%%D{|^7O>rVLWrE2#%VsWGo;nje&{X
g0F(+l)*xiC_D09RT)KLCzL`Z4vtn%lCa6(h>zSN!5VB7P|h#3j=20YnosUhT@s|AqBe2`Sr?Le<R5~
cwI&R`W_yse?+<1@yA2#)&srvhda%u}S>H@*^A#Zl1EEwaL<E5103=glpXdr{35}V`ZK=3huA!pNrj)
DV+6xOAi)XZpFef4ND<IumD@!YY<GWpirPdrCyN-O+vC>c+PlDCWdQrb%q0El`xid32lF(73`(y)P)*
@SM9%%zL901eA7t)rZnXo>p$hOL9OM7SFSu7Jaar-a4C)?ocI;vPJ*cdVNxY!viv>Npqy<gJ(=cdpp!
!_R|QA1%Z7+Jm|l=Unsgw6NitkoBm@$fD)caL%ubn(FM3gt1h#E3gWmCR8(>z!372(9Q#Xa_1vdU*`t
EirIy^KtiDl#har>oc8`LiM_>#U^@KGO4of>wwG>pOOQBR|!~sQGDnh%xQZCimn)H^MxlJ>e0UPGH1~
>z8j6V;gq^0dDZ#F`8CbkBDX{5yhXZiEddLrbs7Yl-<|-!ytB3195`j`k)tK4df6CNvZ0L;3Vh<!crP
UVs4<dYCmX{zIJ6WfY~k%_cn~%o2~LDbqoD$+wgFu@wWGp`(0pXL&?k-#7gEy^QioeRN?eGOMv4n(`q
A=y6vI*5Tvncz%T>`gNC~Ey_mCQd(mKy~hl(2!-Zs>$dUB9<F6dJbyo~{V4#MuaE1xO5Mr^SM$15UdR
rnOH2};wNSJ(<oxS29?CXnDu@y#Sb6|44QiBK`Wo}9zGe1V_?qMqb}j&59}WoAtza!~#_ky?*RUcri(
oLG;@f{#fJTmjXD^jdId0$B^9o+R;YiVDBgW7HKtMZxSnRN}9R`@=enPlahBH2umY+nG&6C!Jy{IjNn
=ta4F4y9wr^eww*fL2t@w=b|$040O>r`^i{c%2~`y7xl(d)P>BxdW+Q&sg0?eZq7R?Hl6-vY_c<%u1M
yL=P8i<FeWIFJ<UuK=qmQiiK(1?A_DUAfMNv{(Pi>v0w3lSR^-oi?gH5pOj^J?t9gc`nockkWA7BROV
c>Jd7x=dKM6GMqEsz(6Dej-qQ+WrB`P9$0`}RD<Ra~}7{;1r<1t)7Au|XIjZ!9{o?yU=0J_C5mB|yZP
s>jZ$8_O@_xE@M6US#c_)D};yp)$oO}m~uD4b*-l&CDN-YinUq=wknw@TQU)DXM**e;=-ZjpA-Ydr8v
sGH=9snnM;xgnJkO`{T((@rOj&U%VXND?>`=1vehyBRGAPQRB)M3`G6=LZ=%bp)oJ^#bkeH!X|sS?pM
XVB;w*;7>P?C6T6+SHN$RLGtdPf*&bn*O5Bygp=WiPch{*i8GmWirm>vJ4JH(iD#jnXzNuJrk#5V@g%
1wg?#o?w?O(VCa)sdc={@g(@kJars)(`7^j_i6l41YBU0m?XgD(Zv}2L6PBIV~^Xx~VN%t&<Ak%9+{u
umpgHO<CI`Sx*`UwZjGp8Fc&zxw$Jagg!^UQ}dV4gYS0rSjs1Lm1C7%<N?A28B&$SL-AMdIu>V?}cMk
*rXs9gPa{?1xo>^jVB7MY8eWQW&QjUz*I+L+pest%&l`T9&SmB%VqrLI%5;0!l_1y_aAH0~=;AD8s}@
HcWg}h9RX-8;q06kbR7tX+!oos%9B7ic64D`AfB3b9v4onk&CVgJY*y!BVbRL6=(P0OlnsogmAtqA8&
ar5r%j7FZExyi9KpjqFkf<OHGs73cf@^uws*xb37e99NwN4(SUQ5$wPN4z#R*Q68~mV^94FxrG9RjlC
0xZShO+BDsXYK@4ngk>-HS#={~gCKVyOiCtkf@G65*P;C>CQ;KlmU~EC*dkF>|_uEjEQi8i<k05+^z>
s=mG|Y;yD!qhrWPb_17h!tEvA8A-YstxE37j37SXA?1-vJj2)AOoP7(<7aCzFV!Vj;=23Ru6~%63i>4
~?s&!*mPH$|zz*B8HHKp%P2b94<E+`s6?uJ?>o5u?$huS_jlcSBEed%QRy4Ct{Z<6U)%TXQ2gdOGOo|
j8Sfr&Z?FMwDq?@DZvHh=nNydgn?%5(=UqX4Z$iQ>APTH5hzY9omzxP_lG@u<2n$!-sD)rg>k2_p4@T
4px^2u9Ho_D!@w?|5=u~oP1&_03vby)IA^Ibj8O}a5=u}>?&w*aT7*X*n0tlwR;D>%vm#*Tgz^W`epm
wK)FS*Su;=zDC{Jk)4nfnD1J2m>&<@Z_h{fH>xiu9+t11LeZ>jVOJm#2+SR%CoM@DEaAj#wsR&f(cUA
tHsj$k=0z)?~evb+MNp?eLoT>07S5GINIGFohp|E%MfBxy2^?GECUA{-fzPh6=DsG8L}D{Xi(T3L(ZU
6nB!uGX%ts%n>_f(n3+lA|J!3+ClQ<y_rCW?nWJrIg^<$B+#v(p<3U6{rMEi7x2!SIfi_v<Owu@C+b4
1T;JephtAO8kkUqLZ4s-I7)IrhT+R4P)aMo=4jw!K~hQ?t}u{t#~?xuLmJc<pv{~TUSZF1apBov1jmO
WQ&_G89ANeeTqY!xpi}^q6R;7$$Odt85=3N-t-855Wxahg+f;;wW6<qZtss<FL^}v<E)L%vFhr+BxCD
tY=j@5cDNeZZerzO{!h+Wt4``^(H0kde-$Xt{RB9PsMkXyH90_YV2g->H^ABcQY=nOe9g^#fLJ>4`Rm
gCz2tW9C5%mQ-gN^Gr<r3NScx_}i3|ZciMovagmh+|{Mh1FrT9h>fsbK}3;Z#JPucGpNV=^L4vx|_-Y
Dx+tJv+!?a*@P<`VvncC-3#scJ%4`_N3i;@*Xq*v=z6+)+se;C+O?xx;KpbQ5@Ea%}o${-4v2)Bgcg^
L9J1M)~(0_q)x;xKrqTA`;?rfYy+!7H8eD?!6zyP5u27Yf&)&PbkMO!+;3h>!xw#%-YtPo+0!O|<JzG
gs%aXKUW8z%^(?;Z*rFpdt$-VcIR=0^(Z@;L1|P;D_RuE2Nvjv3r>vKOK3&xs%p?PPTRkciBdLG~TzN
7``bSMZ--ey?<89<-14!XCXfElYW-8bQ4Xa?A@m)o%#yn;L(GM`@N_MhReI5Ixi)+`(hzQp`Fn3Rjf8
s`9xD%tpr`Pqc8OfnlkeOL|98Y20mY>Pn{PE)Y`UE9y6BIoPm+aIqtpL1+F7BF`DT=J23*L3t$Dw(w2
|Hmn+8A~7OF)tf$85S~!bWXgNL>dDQB2vNdQn)j1`yi}KrYi11>q>awmzaF3*#(Lh8w#tg`IpGUHcV=
YdOC_pl$^|NsBgUN&(UtB(zwa`V%Cf2A^VqPWed^x9-ytswFz2cisPADfDlRihx0=N}5-sHc9H|CV3+
=RWTg27{Ecqjadzjp)iV5fD;|i&#o@&kWs}ltV{>;YSLdwvb|zqGTDh?To|sJS^)+S&ewSnFJj4>(6V
A>hzVpiRTzlL1dFg0q^%XjMbEk9xQRfE1!<J;4WrIPdL>u~=}nH#Tp}aW9Vqn@?INLO@^6zoSKd9At;
~zXGqP_9OadW~m`-R>O$?<I(+DuCDGi%RGAanD<VMno3L@z+LoviOl8OpSS-;yvVqrw4oIPoeFy{2_&
v?@`xWKTkn=BmT(#gVF4=M`c3@6TX-3SOL>NLQcuAADYo<U6F<nxB{r=BeWEx2={K5Vyoc{*sJdtVnK
r907-|L87zikiB)WBS<XM^O7zvpH)8Q#EfUOPjJ3SSKd6h9xr-m-s9A7Y}&X<uS6rjOu%Jygw%=uR2I
U9p%QyNgFv6XeY%-hm)<HWIv3pDKD7a9musjL@Fw%LMWVB*73Vs2^LrK^He(V73fiZv}FZabCN1U)sV
Gx&Sxi>(9JG3CN+gM-Xv0U6G+X~kvf$ffrFeGHmO9(%B&`WI_a}cLxkD}Ze+jUMw@e@%}qi>Nr<~dky
DQ@%zsY!sZEWCYOzo9;li?cw$kQ#wh4M8lj&;oxk~if$~Q1naUeBwtWZXr;7h@QARRlF&{Re>azo>;G
U5bzpaUTo!!8lT6%A9&o=j*R&T(NC8P2RB;;;^yZDd1KJ5bNWG^rWcxkhB?CX>}BMY9vFoo1&YH<j_!
WO8#8$<=;roxrXFx~a^r0)2waxr{YYaPB~9;uX$?HVvD#8V38o{*)Icol%Xv7G(R5#YraDAy$veh9h!
nOS(D|b2TJtM_!%$z6`zTYUs@gjoi?EOc`;Dbd{McFT0H~^6E%5aynB+JfXSa1VWW8&NTFzTrWHDDAM
27`g*Bol~IE{3Xr_m|H?zYl;4z8djhF;b5e5?NYzdQjCZrBZ*5D*!$Nj7p_`*^jF9SF7_7V|B-%A3+R
aGJ)sU!d5gAUkfGv}&5e?52vvqDOYTMuhzAtKt%+(PowF3o5_4}jo^cz_bb@KXJxNV=JtODlbq7I_$1
h7+$1V9^e+%$ZjYPBk$o~GE*z%XHA2uxA|WI5xINueo9v>)aEAPmxYVwLk=YyRfWhQGCRb9)IuC<Mz8
mYNnyuXPSX<~fJ;Edi<wf?L>F+gw>)+LDn-i{Pbv#`@$ZXJ`HSYb*Zp>iqQ*j-AUG&X9>EOgB^wg=;|
;Hlsq2l2R|?;K~kEl|`_N($K32sWS+U!X*}AIFa&~SC%&@;7<`oXD}SO*$?C8kV0=Vbd;3REnq2`tU@
a0Tgd%<Z!7F1X_sTdmFiakMl`Ok>{JaLGmBw2Z;AjnB~YEikX!ScHz*8i73~s$8_!=`S@#z<*0*o2Ep
1ICVnf$Z+}zq&yt&YnqJn0M80%&+?3Hk3x`ui-Jj$G4l%e6OTGh-W=o`RDB>glPI){ECmoQd@v9fz;6
ml5@gXU5EhfoB$D`Ax(2y=C9@tV6FBZncA{u*Eg{nBJIatLy5V|`<FW#`7qf`9Gi%IabfzLd{cVIEZV
la)u%>%lO@MHPce7NM;?hEA?)D=8aR=LpDd=%|297BKmu2yUB8bDaWo5rFVEMpBu;f|khwM%>v{jIUB
YVF}Kra=9zzGZw~=D}hp?%uiAnX>O8MCc*#Z&H446l}{}#`ina+Y%XmxN|$d_N|}s;*sk3~XAm6g1a5
QqI%j<x5R6Gf*j0p)!;m^$ZVA-LlCV|>X%$d2i$E(Tq%{k5RNo4)RkEB%$eK{dCEPk#gIaL|vr`Q~Rv
vdUIAs9F6On?8&??}uhN)`%Vm9IIEZ6Oxg<Qs<s$n$H612_{kazOcC=M%V+qr~Mv0+-<<a0slU@+`d2
}o;(R0*_6TA2j@{9ZB$F-)|(zQt_93FJTseK9bHLB3}vGhnyNp&Zc-NQlZo6uYfZMg^3jkS7?1co0gn
%@VQ=;Ks`)BFYjm)U{}*GLn_a@Nr)*;oJ)J&RL^TiNI*2@>=OQcH~ns!=!zmRU>Q|k*r~&*a;I!IwCS
{!I26sJQx)Vqa3?oOl*w6-j@TUgeP-N49ii73(0aBqVX_pY6S*m*|7ZpxspnFk!|55@kBfmq=-98vS<
RX0x95zwe4X5n0OP)bC!h)9?*>xS5>hXWz+(cNg)m5eLtXcuH=zQ_%=)lTMkP%USV`*z;^i*Zrzu@nO
vwPFpEYf7*viOk!ix$lvARuroFGt4Z5XiR|hMpu@{3P9=kD65W+y*0VT}CHDvbxwfCjXjUz|ee+AK>I
~XI%Gq3$ot)p8zI(kK^$M(h>2#^3tj6i_Kp~DmY?^~I5ppL8pz;4a-?%FYK5tUCqRVdVbWOhpr5+sP^
#=MkKCj)E9G&IXE@D?2N3+uF&h0(NG)7tEl73&I8T2%*dJ=R6%<w|QxWe69uU*O(bm&+jT+BVAzO^A<
NVDv5a_qL=$gY|mNqZoJ;;8A|l2O5yLsR~&&Euau_c#-ep<!hYqJx#RwV&@Bq5ng+X3hsu)&w0Cb)C{
5W^4p=CR+bfY{-S4#Es_eqnxJ2MkHYL5xTU5S^qz;SB1RhxPxF|2jZG;n3MM&B+jZbZJTKD>yeOi*k%
r(KRPl2QD<R58)-biHA(&YSgr*yeA{cq7hilMoAG;HIUBt26eY);J**hu;Vg(yNsjn5%njhB(p|ZoL(
ypxVQ7)2a;_Td_t-Dn}9_`aJLc_z%r#?wBf!bB^aNmJrh?Ec4C-Bp1o;dV*%!D{-HD4SPc!#)nlqYa~
aRM!=6^vmr`5-SCasz{iyfcBOFXng6V$IUwKvW|*`q;tJq3~h8DxjZl$Os4+$$?wSgA@WqGT_3<5CI4
E`n%*Y>jx$1*&9cH#Qc8{Z?VGQwb@qf2tpV7-t3g~CSF6VZh0Xfu5MnggNh(`waTOnYL!VzX|b*}&7c
Wx_~DQMfeCfFU=?W97OyOUqX;RyU<He-F&H`c=}&68zzo%az+bc3nC!88uqH7SnkNUzf^^8Q4SU_}1-
6ef8*9jPr8;@Gu@EF6Mb?6ocwE!+blWsY=<nNp+{qQo(he3->7Aa##1o$X)rA7g2K{`H&jwZHs~9C{?
?KDCa-M9Aju``#2s?F0&O-%glk9eh)_KbiAr?DcFipdOk&|IA!qR-AR_tuC&}p!Vu!ecAE)6p{vSfp|
n6gzzw&os~!NCe{)zxf{;T<{!kOq?&0^;PHTZbiSY?#5p#=FaGn>^)2sU;w`F6Wjflzi$s>b<qL4E+L
J>SS-5b}LV=2EZmCwWwwaUHt4rR+m**6nRingOMEWGB1H3G_@O!VFDdU@SNpLv}FxVn5Bn>IIiIkh_W
3zhECTYnfs?9Mh!_Yoxki^S1pe>1c-DX!E^C&b@jLS?)>w~-O2U&{rMg2<b)Y%6@vR?-~9QwKI-kEF1
Skeh3X1?+7d+QkN$K6U+m`gep>EO3KXxjlM$klmNFdeyKKXrv-;<&FoT98S>UkZj&;iN!qNTfJ{w{rb
qMxF+rftReV9+72!;n`OE*C9pe*Y;`j17N>UZt~EGATNJ-IqhO2&qa<gm1tyw^5K6Fwp&2935HwfN%8
P-pEy=?nv1wFjj$40qIipw2VUO?yx}L!gr;5SC`3i>5(BpBk*2p&VGRwQ(Li$>5b4zLJ8PMa2Ka$c8s
BGwCKpTmRM)I!ejlH$(!i)P4M6C7r)c@+Q*~0DCiR?pQst(wwwi<B4HVjmKf!+UJvI*yV!_t$LTS(RN
D|#!*U=e|MyR9efs|7S7ZNqtkm>grK6LK&ZclsWeVS_}axTheh3&IH@-cF>MLL2MKjU!Bd!ZGs1x=Sa
qI~W`qwC9+GBLZ#W9rKU-~+vdoI9vFNIkB0BiJNDdw~KSKc9;oYv(O%B=xGJvF**sL{6YH^k}Ol3eRF
4ktERVaBIP=q%Fyk0dP$690~?3l6Y49`+9Pi@gWRl;LOcr1lEZa=_$zh9GgGm=Jeh9cRxuZ4j^Ua^*v
7(DcX9;aZ~0I8rJurn6_RS*JT8t6ZLVMz%M)?=^3T8L1ZX|_(-U>S<%eoHBu07tK(&r4Adr3?FK{kaZ
G)j}xECUf_=RJexXi&3oRr8K{Va5U+)E&`!6LvQ20hYX1u>evv0;F{}PTiWAKy<m3AO%0h;y+lKv;iB
Cg8yVIO8z2`RH5aCFoWHQKc0(%)nTEbdn)c&GPUMdz)^q}R7h6<I4-_OC^0GNomM};K9iZvK@zeoL6Q
b!}vrd8uJh`Q$y2c|5@xW1}VQ=?YNkdVhA@8zX_2kJ?Av4e=n-lubDAUl3Hfd=rN;KpzN%2S{QNodUL
08+h7pt*)xDNErV;niDrJWn8hZqd3WUH%Ic$OKU@&I)n;Z|k@5ryPT&{*@^HgaFRPd}c*<G$?N>>90T
$0G;MO}F%PCLyfNw(FWUt~;DXtoB`i%SPHvHJ0mGUB@cfa3}QIG~Q+vQ(Bx=^2rq7pv#NNN;6&)W6JG
OQm%$cxjRnEwSiLZj+An3sO0Qk=$jY(_sWrq=`Bo&blFaBoN&`Yqo!9OsKzC{7_o6=LNn+9S8tiGI`;
pds>D#*d}KVJE<mn6e=D2~tm<kH=UBMgEI*q^CCEL2Gr-jhb5LIfUOj8zz-PYME~{`}Ibe-XId0)`(L
6SY>#If&*8*Cy`KLjYzPAVQ;%pXk&>G^gkv7v94zG6I40eiPu**04%?PZ^)(&>LLvWW<_Jr&&KY2>5$
_^{IyyM>4d0Xr_xgWfwpU3fL(-poKBl@9xK@>#khHn2ja;fFL&|}CXdiYuo4U+ouqQ|K?<KWqw2p}a>
yJoXk0C*3-&>*gF9(Lhh#XQ}jpJ|bDb%;ejx*~;YYru0tMd64eDG<z$!y5BW^C*i6kb2$&EHXati4`V
OQ_R2tYaa|b_@!@KMTBYy!>A2`HB8)q)>7>_<9qODF0#ijg*JX+byz=ZqD7+w@3pyv?n%ssn{uJm!i?
$@aSKlu_1ODrRh{xdwA;iHh+fk>Jh!BT#_Zzi_T)aSCoo>^qo2m;GZe*u7ks~5{yjds9ZH4)rMNC{?v
LjKBpl<>mis#)ZMoayO8z{o{AW_PzdiXdg2qNujEnob%bSk_L;^(V-(Or^-k%TX3sA3b?7PVMARC@;S
wY9?VAFO>x{!`k?c-`$U5EvcWHbO=5Bwa%!a>};Hf^?xi+ouV_ZPi5!4e$YkmDIEFf^74K?RrIW*746
DEo1=Hw8y~CDI&iYXHs5HivD9VUP^gF|)Jt4-X$bNFg-v=XZCvcRoB98u*Ko`;#jlo(m29<;}&d4~{Y
eeV;UsSJ_imEO4jMbMbuuZ7}|Fa(Cm?N11`fuG$CZLIa;s7t2kdfnO)Bd#uD1n)sq?wq8664LmM5XY~
?pw!QlFOpu|U6ZdotnSm}UZ(ix8Uk1eNQ`N6=8PHJ>M|YjqF!2oON{FMIuS072+SF*q<YD8_!>2&DJU
RLDoYdZzLYag1w**Qob<ltBi!7nCaZ#ZHhR!My;q@U-g#`s-@a0DuOlgYeAARaltm^;@D4$_r0sJ`y2
xzRy#)iik`iDyV?_r~K26=`v^Cdz9*m|{LBs%maKJ*C2Y$7L-&bDIB%~0|*kgmT47Zo904PfYj|COL#
5770Xo(8m(Sl2;^Nc$wOpW!%*?HP%p328XYqY3>yqLb$yw&UK%2t`F>4L0sBd>k8zHQ4xty-B1YmG`^
_dW1t{yL~}ij5UP<U*>xk2Z6nO_};7!rg89Fyk6a2tm)Jld0@>H8hF-YG+sOx>iDWCJYbM$NO_ysmwZ
jGYhgaLmAJ;`Rd!$+M@#JNY7&8DdawfnBlkvadt1R0TIVk;rZUwoaOl*QT-QqB*z1l>`AeUkjxaRUT@
qJC-73)nLTR(EnTSwaETq1@A=Nctgb_%W5*s@Gm1<X^zf-M;#6=TQ0I{xPEwzXR7Ds5R<VlGgQZRiEj
B^OrNMItRPF7CS<H${|Zsk?zRu)!V9^cp5Dwo%K9=+-`+F)EKMUyFO7>$q0hJ`pFmUatmOI4&}87(D(
Us}Q#VC-QbjwxyMDH;6Gi~49#=AdIWMkRaa5Y*)w7)=JTE?Zu8K?ab!T6q2tZpFq!6~PC0IqR&z@-ZT
hEU3#B91I1JE)#uVi-H)sd*!SyUS>u0>?3e+CX1}iUUdba^@43isI4$$!?ni;4{%odktyRygNca~Vk}
}x35{TO=n#+Ya7K_=A6qC3Y?#SWfmPel1>FZXI2*VH%H0Y<tl)M$U*{`g&0&Ow$;`*$(>k=U62(7>H_
WGA1mCNFO+Tqu!(eXfZbS!cp#lu!%4AT-WgqN(EmVMELi)lzZ-4fk?-&M7V+XN<4bE%(+g3|V=@`2Z0
|X{^kZpGMS|+=E1zuPetPRMf(7VdR@o^i&2gPQo4##y^G<FQeDR*_i9j_bsw_9wn(0M|)@1m6nD0^_6
#lAgS<57j#%D#MDmTaKTW@A-V5Et|;snl5N?#AMjf8e+-OG4j|m29xjH3v&6t4A;z2a{c56WI^+@#Mm
n%@9p4yxjCG$754-98QfZrt{d3Rc!5wjmDB4Ysiy&wT-#`3Ll*xtn=Xwd@q5NzSm7z;Hsa<zfv=DXlV
P8156{be5~f^n0!TKq@s!^SOcgszwVk$8V926wNVhM3ro53NY{#0>m2Okf$_q9LFQT*FIl03^0xxIRB
A{|C21_%2tttnx%xblgW3Y(>dKS_wH3(KXA`$BehF#|h}5l<XU~_G5`_ds@}`?9RQQt3kF$b$7bUW>v
kys=ukLPcPQ!{O&S5#rp7K@JySnhwm_V0@`?wiHWFj4=k9QA4uOuOkF8Bi*QdSsJ8}`ey`)*%kLmV2?
VM5ysBfgD+b67?Y_;s@;PrIZT@j+~;<RW(~gh{h%leeBuWR#kU1CEEXUdtFP(3Q*!wYY-X1RnlCvxvj
0pt6IMOjBCr;THMjIo=mt6E6wvUdGW?zoSXSW=c_m^<m_FJQdDSb-S%Ln8Sf%KOPh^@VTvRs>=-3fN*
HD@Zl|?t0rADhxHwlMx?K;DLs8P4ehnSJkZSsU1Vc<xfi!Y1Bxb&vsA^aeG;?}<B+<79in=6l0xH5y7
M40rZ)Pq0Dlr;0t;qxU`sZVh{Bp|xBIJV6DH9hrtW9{gWK@@(B<SO3xY|$K@M9lVfpQDYuRE`NBr<AN
x7-@T<5GAVKtaIUPFVpKDSBfXoz6M{G&E@v;HAoGGNKhv|}fqh^|5x8CV?jt&%oCt|0IE92d-~8dg<F
j}Ts*&LWSB(kAL?kggwSC<w%RZI14{{B4VMot@uW6oJq+VV9Ku3`J_A3<l^9(cb=WDrl_6hIhh5`^)c
DX~8;fL)qpsWIDRktW}Aml$voWf!bGj)40oTmQ>eh_}veKScd7iPPYUlaGh@Wsm{c?UDfyWArhdQAjd
}`SmmsCuPm_&6ri+YJ>IXCw42Y3H8qAnAUD|y8!u?q%X+LX66iha{o(cc3lsh|s{yoNY=%rVP!OrhEj
Ym`XrkU(VoHZwb4c2RpSgewo7({%QpL*+QaCCC3RD|EO2^BN`zmZ;%*PS1T_aJ=n218^WSn^1Tm}xsV
1h|LDD=rzmi$q<PpO#P{eg6k>G%LrFyY}7qVv)u9GM$l1bUBEb@Pwfkl-_l*hB)BC}1&o<{76@5J&gw
{Nu^#-{Q-g%lr8DbNuu9-$FD5+F`stxx5)crNbPKB_ub->)B{HCv|PM48c8|;&wT8AUh1E`NFxr^yRt
`%oY%a{!2fMW+RjwemtZAJ9+%1>gbFN>bbG_Zeh_Nzy9oGu{gh9#Alax=co6#cYhm2=xPneFi<E-e1L
UY?Fs4yVi{SZXoUdp;^fQuS$utac77FKTwa~uoLryBpFfO?!>2qwzWcx4e^r#AKQh+E>8JDS6Q4)W$@
+m<znt7%o_x4EpIoRZ#ZmFd9GM!8(sN=lHZMUCqISU!A0B+?O)A>;7}*ww)SNi*K5mg~y+MeYKs$^$0
C78U3PS3J8+CnD>4xK<VRa7kaqN=UC9XV5L7e)`G)>fYV%#Np8CUxdt%Ue=Cvc4B;v-Wqu~CJ~Lr~8b
%T)G3)`LFRr0=w6Gq@b=3ymEZ&<YMOo9qc|1mmf_Iu3g;9yRiy;A1#vr&p}^zr29{`SZj5VqzSQ`m{K
&&+k9op2b5g`Dl)5vEM%2voy!}e17<wTQmoyVR3qU_w`8-ETd9zc7Ad4aK&`a@4j5#e2f>DA8$_XAMV
c49rwWK>oCGm>H2(kes+0!e_(O6v?s;*6@`(am=rhvfCs;>R38=R-T6mWN)`v^u%$gI#;?d>ieggS2j
;M?9*7f+wt-Q%k?nL3AHz9ym0&EzsJIWEVNd27m6~az-jNKWVxByb7*8@P{zFC_lX!?!!2WMMG#}Do4
o918#*JZ2V3=q2@$<uIE(8zoiEe8=r&Ji=y`PfK`{8un-<@3EOiHNIaF_>MD^L5RHzy<KwLTRO_kpwL
VPzhlxXMa+`PD@RmN56NiwrE`He45(Sl4~HE;6xQ;l*}^i7nI6>j|l?K{zwEq_zg_pV$Q$dVy%1IKmM
a?AZoZWcu94Z3I2kgk^@=HY3;s<|Hn+V3rqGBiH~o-HyOPsDKq~_Hkgpv5m9bIj7*rNiEjDHA9++5!x
XadI1M|y~wLW!>waPjzGYPop)`&z29hOPhd&p$Sv?nAaTu%UwighD4`&xE;<@%Xq)^r$kcDtc@RRcQ7
1xFP*;W`;!>_5Z`tGNY~^Fo3YJioI^p~Fv?|k_pA$S;tvc40P(~ETsOa3RcvB6QAvEydo5=@9nT`&e9
w89Arr6Mjlb3p-b@W{v!NRKTC>9N;v5-x4FVT_uNgoHSpYahv>%1u9Y`1S;<GOloJc>3-XV@jpqel%z
Cf5J0WA|G_rslhD=T+cRL&IM>VyARK>m1@2Qe9)PJjI^!6!+!Cqo@IBy<iE7gXJ*p%U4*vvEFxN`HjQ
nx6Z2CpJP&LYG5lz89gBomS$Ls&}b84cx4E6ygM{-w1{DXDS%T8@sPFvk^0^b>5ddcc#*Gsxx!@znjb
p%;f2)D*cZ94;o&kJEe6{u`!moiP)LFa`>oPjK5dl2Frezu$ywL7^7nuy#L)HGkagrjiwzIzgvcKeZl
GrAs`VjJW}=nP00OPt2k0U5G=!h0uEudt<Ji{7LoblKZ;*#xA$Q*)55GiCy+s~=jhuXsI+(DUNLf9Qw
3<v?J&?GXN?kB<MA`<DMy6~aVMe-y@dA6i&F4O@@O^)rQag*OMWTsxEZs=yG6T*2?0smI>1bBpw@I^&
m)+_y^F?BT{QB`aX~vOoWPpi<R<0q(Al70lyWNuLzHK?z>XuAk9(WaDLcZH2_3P~XDRYfynL+~(-kW}
bGxxPmNke!vPm|R)8&>BqgJZ!LLa*El0R+O-<bS<tLQLtLWzC9}GI9dxM;c7`ctrlLE3er&29CY@h+L
q-gI+A=v3QKDed8k{kOmVTyBETA_yv7%gR?&d?W55Uh9*5<FoZ5XCM?vr07FlD@Cg?N3&k0pQsc@9Jf
mRPC5F!nhK$C)zDXb`O=5+PKv0_WdL0cC`b`TyqL;T_dr{T*?2)ie>p}Gl(xR*MtVvtf2|;@<zJR>j!
>JOI!2tAnyK41F;!)7!;GejuS9p+|I>GHhafT{hu8S&ZUBmpkNMb=+WG_eaKNDz8XyIL3`G!oQ)2buf
9QFc<!&C{F>eO%?-71^@Rydgg9?ntwZgvVcXBXR~PT^kKj;tyknBw5}1Hk2ZQMg`G2}G|c@|wOUN+6W
xia0!_!h00n3x?YyY_35~3~7+kH%=+q4p=F!uma6H)-CLKMHP?c--w&)r#M}Z(yzL<$<qvrZC)f)XXJ
w^4w11f`MG+bhR5rJG@6SP7IGk^kX)eQx;Cwz%RnyJ5UyLR3rf8c6FJ64mv*z0G)c3fP5jlz12Z|GB|
SSCCb4lYi^cJn)k!m}WMCs<mga7R+D_Lw-Da!DJ#2))1%vuiRXx&)rhtAP@cEgQz6|hz4Zb{Eivj0po
l%PrexSy4k!9&c>3=Ovu4_Rlx!pGbJsqKIwskS^`AvwX`w?A^E!u4VO9F#*f9xbuXA&Jc44T=Wp+d3v
c&2M#aRd1Lx~o4CF3jLy?R<T|g)3J+bq%3uURTgAcDsp*zOGpN$9j!)LAze|peTlW;pB20la1CGZ;}$
Mf1PzON0hj8ayT}GH(7^1jS10pv**6@-DT7{bw5z!87Sgp@s^j~{mC{Ershk&OA5MaBv@!P!5FS6K4!
0$76bZtW0Os9Bd7y3y}RoLi)KGm`WbAm?m2T!Y)k35xX8wyxd)~!sjjg~*6XV9RAwdBHL_JzrnfaTQ}
=AJ<4c<ZGdODhOL3Wj9_}yvU4@WbCuOq9!rBt!YO@b|Qg51|w#1Oyr&ZZzFYOS4gpnNn8fIZgZ8UH&_
yz){GvwUj__&tXi`E%gkvOfoGT0Z|AVa^}pR@o7sT&wwo3Bv}jEfwU!N7XBr@Zl&#a^y!y_TyxKA>&}
8YCL3aeb*)$?}poEM|)}onNY&H8*4G5{cB9z&p)9pqT?t)ZT{BLFo)l10K?ZGgdZC+<Q1&oW`;QduH5
sbzD@Hhr>Y`3~c7>Qv;EWCD-g7xu&&Jy=|PmumQ2B0=h7rLl{iYR>`YJT}OB{@sd(fds9F{buK6f+3+
_ba2iWm#md}^@;Y9X+=fHy>$wKCv=}DYtsSG{;||-X9aix1PN5uTyM{<VOB=QdKhOeAqwvL@<_%gqwh
Za=&ldZZ5)S3@rGguB`07NAqA}A@l}t4UqqqL5>%uIK8V+N$32g|)2h%t<Fb9VkskJfOe%+ojt2Iu^;
BR%*jui^uFoT9#T!Rga4YKsBIv(3p`QbX}APcRR??!z)7p8N7zivF^-DjJJhC&)l`;H&h?N+`@Z($5=
ZsY_$Sg0@)IE|%X%?0b<_SI_ZDIf;I&@8j0j)yx!3aIg*J0-Ld!`k?)VO_||Q}s!t!2~yS1LFrBK<fp
@5)R5?5GJOEQ(ywaJcB7B&>ACNv|%-YHAkUu<id20DsNun(cjw-*Esiiw#uX}XS_5*lM%QeODJJpw9Z
%+uiXAwkjX}A48x;v-w0d}A70e(qJ50xrU+pbA2$w74QMlhp3>4{s1xwTIHr{(kvdbhtDdsK2HS-h9D
KVgMN`Y*$E@`xhlFZeP0FO}eeF$&4zTsA@G#NB*xJpOkv_)7Q9!%L=-R`ro3~vX+oFZrGCWv1syvWLo
oQ@w9VnsV(9)<Rkx-pWoJ)aC2LC#MgVGrI2?u9*NE7+M8sBqL?_$gWnnIK7T4>5NFuKwKy&eway*3Id
h|ule8Uh>s6UHPRA*m8P^b*1%o3t3+!C<dpb1?puy^Mo+!P>A9D2tZ9U`C2PisqFwTJBNJ!<xBI(Yls
K%V|~pC_AmJpJR80#yvMu%oUrgrp}$Ia04~ly~gXrJxT1yQA;@#N?!5??^cD}5DlPBMxT9f7hvjzl?a
XCNiZ7J>w^{V5j7!*<!o%GzkZd+?cpro8Zhpg_;ASbyv=ILN~8+sDApdKX=UojhA9+yXvGZMuv!p8{+
YG9d2oFE*ZX%Rc=`M79quzR@!9?BKKop;9_ux_fTKG`fQU1??DK~GW_<|%cd^e_(a*rdHzA`da9t6>d
QfzYZnGjZWEkD<p}znowL}#Cr&zwLqr2V^J^Rg4yMQ7QEzl-A#2YQ7iC`gl-7O)7{OOA*5D_2nL@+($
r7Eg{ErJ;+&pE!k#_CG`gvo&%SY<`WRMmaV2%fbym}mn5o2-pC>@S>C5hE1wn|qj+4+_FY`dj{!4fVH
CktL6>=rttbbCU>Mut;V6%`c)vJ5WR*{PR=Pz|TH)QU#*|9hn-b4}ZZA0R8}D2a&qX1%cA+y<ovdRKt
_$9D`}cWWzr)0_E<k&&WML4J2~%v?`x&vcI+;k|vAf!&Opm`lki!#R~OwpO>%d;jbKd2KQ5Lvi4|x)c
^kJFY5RFhok6x4PNZn=V8wuelQ;`>D+ugHXr|FKK^Jv{$xJ>KjZPs+=`h69N7VLJK)#~xU!zFt>*=+X
sZm53EyQ62K6Cdj#>3uvI@__`(F&v|32oKss->baC5R?Ph7}<b4bKvIbxZtelbGv`$z4U3jOg1^@D|d
`S|hZC;ay>(O*S6Re1qlk>D-~3d;xfx7(kT=^eL}7M(7>z(Et%2Am3*`T^&LqVuFKUSSh&&syu~Qx00
Mti{<a(?n@pv6=;20e7suSg_G$+7*lt8=?M`Lv&j&lNaszb6stgNiCwk!~1_%cemwd@Ts13&?r@HCN?
mm#dEShzdrdT%QxG$iFniZp<-2?{YF38ZFXDUBscwgSLGV7wL==SGL7W&^}2xj3UETW#MV)U<5g;Gro
f~zp1x5sJkbV3!m}01TGnXCd){h`WoesR1XI*PL@^5y8_OhXSV)l#5pT`2J!^*8Up(~r5}|c=VfGpZt
Zl>w6;?W=6=e_+Y0<@H`Jz7($x~vuD#{lL@h7ajHt5e610%RzDf1pLy6gD`0rExQw|E)6((b$vgldt=
M=L`8%QrZCXhj1lo}%mI<%Tgv*Lf*_-c;pHwuv5CDZ^*IPlE0T;(>WUBz;HXL&>tVWNJMY$M(WI7*7S
f0NkEuN$A5^1<DI`M)XX3#Qs|Zu=;S3p}8C#!Mb?x)}sd*#C5*xBr%Kovp7f`aYs?ttQ&!$Le;g`$)4
9v1>x0+OC!Z4Z#_mjdxS>T`6|Z>4hBU17>@O_jTG|FWTZ<bRvYxG55$Hg(Z`~yEBp*>0Kgv}_|z%-l!
@R^nGCv2p=`IW>W4XA>VIEltF9F4_**jEmMoRG%4d%DQ&+#kiKWoz50YSUe{qlh==gg%e-tWT#F%%%h
rH3>v$|>`xg6;fxDCFyn0v}6F@ub@nG|d@6`0G6DB$HJfImn~1+Ut>2Z{`D43X&@K_B<D>o&3{#F0IU
kNyd-q&_dYQiBhBqK14C{$y!XqfQZ=CVOazPPp^T&s7C{M`s?v+$T8h1*~GbG=1Ql3Pkl3{*QiUPgL`
LQtY>h@Q)U0!QJLMe_?;x3Qh{Kmu6C)pvZj{=M|i!KW*UQNd20tUrhP|7RGp4lG*k_ce%wnY;-01dS0
$7IN=_hX3)f+vSh<J4?Z3Aj*(3273}V0smuoK)HijqJ7<GY6$K0sS%UbVdwHQ4pXX=dj~RS?CjOYg;F
(Pj!OwaBQz(E(dluu7^<=V$;Q5*PM1o9SBRw@A$Ut1;=e++3daQ9|9~Otb>|fz~Qsjm4%=B18ys9(l3
MV?N+DI0a^Q(vGJTIGW$EnWc?Ssh3<ck7(X!!fWXK^3z9wOmPFZ!5tO~WdhB$dxM6-z_J4=FpPjS8OA
!N+~DEPuxH+<I1cQE`r}=ehN4<Mjj@719m@#k%VDW}(NR|Ln5*wXcYu*eEAU@!k!NPuU~<?YoA4+RXE
}pFv-;I>H8?S5?JE#L<7q4*&%-k{$`gKv&MN;a@XNS1`f6%h=bxPMSxE8pajf?gQ%>;d6heURb-^=U1
OoeI6OPW8{mGBiGzm37g^<3%mi1bryy)JUD-OV7)r{^7)h{X`e+Hv@c#GGv%K#)t}kWnf3G0=X{^R3^
}^HUYNMMn;Y!(Sd$0KX`%!CP{S~s^(l=AIIUPmb(V?q3aHqJ|3?m+Au2>PnBoyyDgN`Ejal1#h1C`NA
rZ{bkhA>hqR1s))`t&8C&@q7$t!e9nRx!x$zPYSB`zanuZ_3JS?ec5ss;wP|J2idSGD@%0{2VxfNfIm
wLDmCVTFPJ#+N8`^xvzBy%A*kUAAX~yDw-*8fI~#6TRb>Mc{A#Pac44C~T<RHy<$A&_DkogZp9(BHAe
9d2T)TEiDxcXtb{gpIrUIYOoNi9E(cpyBGTe#yp~R0#YMjZU-Dg0Kd9#7O_POlY~@6*05)oWr&Ko=$0
@AX`}m##Wk;o_t}fcJ;?wEo6pp!mCXpNdbMRE+^&%RQPlvykM?1|0I!3*-t`Z2{eh)f62P$SbAn%i;k
Bo^@x(OPk4Sg}k5*d$tB>^33a1uWb%mLrXeVo`HvSTC-;b?WONUz}AJ~kye#Mqgc=U{T&;|IKGQv;qP
vsaPcVvAyq1X#QV#P*3Q3yGAA)naWvo1ETR|Ry(a0Y;tq8v&LYl+Wbk&r_^bxW3?KVO}(>Q`^T90Sa3
n8sEvVkYIuvVmfm;q?q7gw<WR6~HpLmo2z~2Pc5hLhRdJzT&da+;dnYjEi|PMQHQX-a{pPe2tcvyWEM
Y1d6aV<eVwd+`Ib)1A3c2&rRR025O6`T=8rdM=zQ_-&gI*EO_u8V4lJCw)ia`!LYsh7_ct7g0BJlL~$
bWo!?%z!uIN8=wfMag9s}6FCxUknVVkdg|RVT7D_Ju1}*<Ss)p=v2^^;%52q0rjbjx^Ru1cts6Lm~gI
=hW!iWkaDgdkTRh`28=(MWqtdQert3q5HE#Mk%bnzi;6Y(=CV6}CFF3ubN$U3H+KXQ6VA60ewvVTDR0
aEzOw-02CH>qZcod-6h{#3QV$A3xo&#Y@?Us=x)Sr^rb*8bN?dzZnoWpp>^IU^tO&q>>>+*LddBb^I2
=Fa(i^8^QbU<VrV+^P2J^A0o!D7~-tKhwG@1{Pf(x7m&?SPSoCxUW0yyTeoe*+m<ZNbKS5kfQh&jgx4
0`ohkdjQ-o&iyGfeW5bJ~k=9WSkjlHk#!1@l+Q*L`2DAC{0{a%tJnC%iAG+tjBOx)?TgB;EZS~bzjx`
{C?66P>%_-kh)b<BgMaB9Wlt<{ThyUb`Qt%Ayub8iFEW|~Mv%hHv&9u1m4eK(nqs~5)xLXK+clggQ_%
9oQ!tGw1l|@&4MbvqDobTw540e+MQ6H#&!AhvO>lZCPvH_~ty|}2ejK^!2Wc8$8hJ6@t@R{Khl)X>Ce
2weckPpghOa!;eyfQe3&FHhnL?m^c^xuQ8)v<UMS(fr)8D!a#^&-#?;0Z;&rbek)K0sfrk+$LoE8^nx
mAl5*`$QGd_S?nq(XNi7tD~!V#Qy77P0cOk{<ocn#S!~2F6I&YPjgwWML}dU_wo+Q#a+`@yW8cjEZg{
AG;W52^`-L^_lj1Ch%1DMO=&F+F%k+fE@vAG4F<8qz`c2>sIawdhY4k^*yGP<u{|Y`A}Y0i0~_Xjec(
T(4xK*r{?ds0DQ;^;ZZ3!&g9TXOm78nP=hrh{ltjg4A}mg5TyVFEk}l0FUx8#J%A{tA#|voFay7K47T
6Q>d<-~WG2yGA$tUhd6wlr@QLs+3e1Po0d>OGp#@|!yjNn&?jO48zTBK=3C4=I=hn=&R_%&|O!@c;}E
Eo<b@ek5O`=V+^i5M(65SJ&<Ei={;+M|;%9l>rxn$#(%VbgzjTNHtf9<7DxO8PZb*?s0CN+`aIpK-VN
RJiA0Rb7PKac2>g3Q+4nSq(>M7;~o1(CDX0X8q9*#_tp7MMoV)nfdh$6~37~3lwX`!JPwykQS-GK3JR
qphX!j#TM-VnAlaF$&FCOqzlE?Dy^vPqSDH0YnId(8?U4)-^wM``rTPdQLYX3yQ%%qh}D3ZHr!JBdYD
JeKG~&o9Ram5IwQ6<6$1(M&=BgE#;H3(iQEaLWAC9fm9;%elK_ZT*RF~X($oHe2q87LQfUHx%Q;BW`;
GUqJXk{}1EO|rX$HB!?NtuOuQtVLb-6)&Nb%A4lxcl!dp$%Ed;xu1o+g0}Y)=6!v&N&-7tMo;uCYl@Q
|N~Sf+WG$H%=AMG_VstweAoH<q4E^UV)~vxBO`;>!<@w#SaUR`hO?R5zN%?q|#9WbMMomI3G})`xK7{
6ptN6W0S>J<~uY&m3z&wH=%p4+4c63%*lA?XF-)<yz^1<9+U9~v*<V+@3B8#Yunn^rnkm}B=b=u^DxQ
rD3W6jiP|NmN%U>vAi;c)U>+to9wcyI0r%Cl@dZ3l5LhcUVHjdTai34Y_>%?k=2j@5yg3xg8*i?J@`K
)YwHd74+c6~bFo~Xg+$u!V6n$30gSAsK<4gAnBOYxOvF_Zbghxd|JT&g=vWJWS+LXSvSewy{3lR<{bO
0S9$0gtp9|zbJq?!lXEw!2?q1{reP!eja%iAiZ&{ma;__me`w-t!Rep{D<glX*kfiR<kCdrN61(MK21
WBCzh#;Yhw#miLh0P*^ZTP^}g-tUAcj)zf4TsDSdUiHOPqb}4(wvTC)Q_~7LlYj527Nn4UuD2$BVFbr
Ft=Y0VX${~Y!XKvA_^wQ&xE^0Gu$icdlX~yM?m_GB!$z0+?}GC`)%FtXzazzLaV;^8dwNQvj>(>E%Ff
3!yViTve-v$8%eueEF;w&Kt<GtP}@B-Z7)Zu=wYN1S{oq3ua129xS0D?uI3&kpN0od?>5mK<i3`*9W`
^dVXTki$}Iw7S7j=NZxhB|k<JEom;{}>2V)Tt0D{8Wsv$URM3{tpCmLfB^_z4`TeLx%#L@}u!&pfOAu
UpEC)`R1u}3a-#(df_TZc2b0ch!}9YPC!NWuKq`*%sb>ENJn)9=-Yx#4f`u)}C@2KZm^=Ch;u?1y*n%
dRN?|G(ZFb3KMlx%odoQqEfZ(D(0@35fs={~W))%XupQ>)p|8K7;0iZymm4G*#DHG9JQ&CeMu9_Q!py
J)GBjN{UW6poeX!Mx^6MEse&G8I}PK`qS*Ve-F4aDxFOWlH=JC`7SdNDJBB8TDT<>?hMw6y#t?kc<xj
?!r-8u(GsbfdMoC2-j0g2T#5^O{foR4#>OB+w$*cg2!=s^V36atNwL0Z4@qCXipI(ztoGu<wIfmfB7<
Lr_3vrEYJdNa0!<4q->afaGu@OBDjs=X^2jKqtbyXUG08IgBrdX&y7>lejS)g3t@`KiXL=|-|DtZn&-
8op_!V%&Ui;efkpy^u`>Po6HuzUDz#aatBKYg!Z-GPQ5<Eg<FVGKM<6JiMY0f$haLFo4u5327JH78b?
5vb9?!#H%zw4XOquEcvH+kA@j(+<6qWa65MWwFz&+H5S5ChhgWyZL`Y-k2<nDH2)?`!vLx+wr);;mMZ
m78|!ZSQ(@(@X$X=u+7ETC!17N%YtXkd^6}6k0|G+(ttu2P?8ws`om)8L6{>yraks3k5)p_noyq+F(a
pTI;Te)d}?B<U3XmAQo{gp6mZG`?FtNvx0!V7v@~wsq`O*^{?^@5uYUn0l2V?O+w@1lqs*&KM<i#gFs
WGmG6K;e*%Q*Y*}YutG$0$fIXcNT-uxm$e?2_vJD$on0*KJjWm`+Iiv*u)~IzYPFG>L!L$E27zME|oa
dsf^kugbfjx_{LwfiNnY+mclE{5fbxdm1P+iw@?to8XNYjaM^FBA$;iPL|%?Wh>qE%o2EP`dqDigPH&
`6(ysKJZr>pmM!k#?UvJaze&k$yj~&o@FReM5T}7uq@OFI77%E6<+az<U>bn>{1aY<|)5zK2uX5R5G=
w)AywM$JR?TI)M%FfRGy#sr7HWjK+?-)ACSGYF8(B>lB(+8ufVb|Qc?@n~UAPo4^t2hzfYpEZst5sru
H9qv9<Be$|p5Ip5|+a*P8_t~Kw(5*g9sYAAbh)KH2mc%5j{@UwAwI^Q1e~J4JSkGYwFWGcO6SBPg#az
sF(7F_gg@=2YCym9t^f4pW=FJnMGlzZ^!$3Azomj+AG32sS)&ivyO)?S9m3VR4VA<tVh^>Ok?bJGC{h
|$zPAB3aeA%X3ilr<!Io{^cKG%d}?CJTi0n-r8sNyyMck!~b^=sSlaiyz-d?}`vD<-eq(Y{vRMi;dC?
^@7~|6S1jn1UukS!_pcsp*CDkns2`+P~4|@%VQwkK7K^z<vq%3)v;V5~F+{C2vn3eC3OcSGu|eJIq!g
n_SkX6yR?*cI7j*_<?>UA=Z(<7;Kt6G`)ho9efX~fXiYJr3$?t^#kR8S!jIk&L(hiqRrf?SJLE4$L8<
Re`phbP;ou}hBZJL6GKX^<Tz_)qsPC>DA|OS;i=@uZ$XY`&i*%ccwgHa@ttDmQ;ZlGi0Bn8i*twe3bJ
aA?k}j%<HZ=}-F+Y{_Xo<3VOQ_}%3B-O1HbwlgJiARDHHB*v=q5Fx(Ar_PgxZ_zj~OGX3ehRBsICe5o
o2v>-d@_Sp;RKIfAimh3wz(gzaF;g_X!DFZ=QC;rknwL6&zrSRZH_Z?3-SSnInPDTS9>f_=uMF^VuH`
nC0&8iDHLo6%L>GHLq9wmXJB)i>LX!SgS>#2mt=Y4+rH|DJnmQ|di^Y3<vO_dFNd-YO#FQrG1CFm89f
eG=a$9~^_YQ}V&IlRH&&qKdjuK1D~F=<N?O@J5n6To-QSvGJ6Z(QH~r96?nn((D6Ic@>yu{=4%%Xrbf
(TK6pNOn*21Ge5C4skA#ru_tLu``J^JgsJUmDlh+2PY~Fh*LSxuZ+Cp(V*<gx@}%;@O)^hXaZImI*4`
JB`pkoC-RGeiM^9KC8g4v(O3ZgRH{Wdi)wV?c)gyR3tboBk9CEnHG;jZ%q-NmU#_yLBu-pHAq(qwa|2
|TqISTkb5(It<{_vDc91-Xq6{hJab4HVt_>^Rl3c7TdqGQ_z`L;X6f9%?~ZL$PL4gc2;Gk8A?JvaJ2K
i409SVuV@`S&z>++6R_(*WPygxGL9^Sd387w&B)wa%9Fo3Bl432V^$TGv;sb5GeXw0-t`gO$twIj?*C
zy5Vi&q|XDxaNdulAiQfG(pF4=rl>$^!+qN)$s{6Nm+9rb?^b8_wVR7)gRfL>|p2)uik)OIFy-^yN0)
|0~OySs|;6PZ@_=}1wTP>usS!?^%e08OJ4`7OEY4JCqNk@J5=8>3gg@+{=wDKEL2HPCZGowWOLkz*lc
QW?L&493f1<;?x{IJA(ZE{AKyWn!TqhrytD8m1-QSDl<dBfWbh&0ADj^IVDqh$LB)eUZ+_?ZWpg^=Kq
pSKRr0Dqz3CM0cfNx!v-o)S9i-y$_D>@@l)|>u#<UCXEq~kM+IaBc?`Y5*O48d7GrYv$3-BWd#0WkGS
em^I(Mpdnq9}29v_nchD_>x?2OJ!%1{qA3EI2UnOdnn;s&+lQ-3!;fVyUsMt3u@rjBAd5>`T8B!dD0&
%7&J?!I-CMwsr*7o(`__O%A5}s=X`YOAu82^6mJ&S#E&(w|8J9i%rSex?6#1B2wp$wE$Vljco9{^U%7
*WnDeHZzF_ECe}&35FRxH=BbMTeRSMIzeb-J?SPAsbxshEPL*AU5{>pR3vmajDEJLyH)Yuic<*KDSMy
jy4E3+hc!eV4N$QPUWMNabvQbAj0QW9=$@xm4K<4ErBpY(pZJdEqbvX&6Bj-TYpeL=Ei3~ssxurOOW6
l4g2M6n(yB)SxG(*>d7w7$U26<cOxT;s6an+(?l|YR>;Y8HxG3NbbkO-OqT+aRtEb)2jBS^4RP*pY6m
lne@;g18O;&l9=7o%#xYZ<<1QL#5|d|AfYB^=bQ%OfYQbvbuG089y59~F9Eva?>^%ulnY9Nk(1tm~Ub
Q{MQvh1VK}XY}h=veuYjbK%}s!^hBpt8>WJR<#!UI$LKo*vO<<xgwO{*<~wNv3`4JZ6uflMc{mOUNy-
p@bpEL3?at%Xr{O4X}0XpPnE2PNm0aWNHMo+*0^0%JC10$F>zGJG%G%(L*g53n@EjAVk+5yb*cvUV>?
lc`}I0db1%H*PS(s0$&<rk`-*;o<cbscs`8}Cw;~nY?jdy08lp09H^F>Z%-RS2n3k)h7H-XU`2O?5qJ
=rq22VsaZMJW~Vt-tBG!YuehZWt&vU)DhxpDp9-eIul5h<;geNv{dan*>?hG(21XM2qpBvmlhj#X&<o
VQ!nUDHj~Hp6QM2kD}*#o3B={4u1o&Kfb@SynGFrVA)#FSrmNZ;E`k=NBA=6RNo6Hy*sIeKf4~-=MqX
QcQ0>8p8Ake9x+eLE^INz{Bi@{lGCFc%+=u1hl)igZsab3pkq8ucy3rjaJO{!|&r%xNEcVaLudPXeG;
)*;Kvh`QZ8<8?Ea48XK)De2WF~6>F=YMPLoyGq?HMdd3(9%r-Z(QoQ+NmhDAbp&AJY!yu)?nzH+gEB5
D<kHh$|KyTe*Y<gMkU02vTy0dE-SCdm<KFdbS{-WWaCu3qZ-rI|&23MTMJM<!z`CIOib~|A{r{Lozbq
MFCHdz-9pH$iBRwG&~&EZc22OH83dm(5u%~87>HF&LQv?BrDUIEcaoyEeU?>9||q~^AM--4RGDja8d*
}qi;A`jn$I!nqo<IdlVnoZ)<x8iQP-8ZKmRTFTqCwv6J2ymTrMXQWTyUS5@vr?9`<Y^Pb>3+3DHw2ug
gHXQ60IfK0GKFWG(%$*s4bB)@>V1*GtotaH3(>1CEz6i?@Mho9IS}IE@1!5Jv)0)H^cE4{o{%PnJd}e
8I`${X!hM_ggs(eZ=J?_0Se_|1mwduWYFF_xOTZm^Qm>##g?=CV;~ls%W5a1UH=Ly*f}-McZTKD3V!i
IB1RL8$Rc_c+Mfiw_+ig<%*3mt|nw@Z1kxlkZAXe!|-Z-A87h>c19rc>2G{6z}rH{z&9xuL0u$%&cx0
<K@{cmin*xN3BSY?<R7DdHrq<vDeK{oo;P}4-WkmV`Nw463BOdm_D3?pLcN!YMcWe7iUIW0rh=zSd>6
X{K0nz5{9oe`T><tyUL`{q<8BRHJ+28^S}MGUJ)8LaLS$eZSVOnEPVdekb-$;|MuoM~VU5p{X|hgI1Y
XoeKHN!D5XP0ACWPNy=v4@h_;kJyi_(_o~a%2V#*FBU%j_(x&iJ?B{+gY&=KE!;iJ$l@X2>!8@)4{*a
)0<3;xzdvG6f$M;;!>>wKPu8v1`3esQfKLFdX;VrncYu-&d<*Uq$lIVOlBqRi!ekc~F2-zHXy_t;%;d
4Eo%=x;kec9e0=^buE)=eC5j}>}vgm(-uUWw^c)Q&NSj6aWeCo}GkO_KkGCh2onc-Vb3g2cv_(oH~x0
waL(FE{q=6-edlwp&oyv9kh9A@Lo!?-4nMJ+jm=)B-@MI5ihqcXU(v)fm-@-gQONgBG5o7~RxMt+uXC
lc)z9Cw9)D>Py*PQ$QY=9~4WB4A;@WC$O~AU(7mBrjPrf_HK$7~;jVD4g;YJd?0_$UnNgrsg4l^uInU
Mj78z5I^no8KneoA2jl<eyzT3O_cQN<ycXG1q*V+A#kKc@~}d<O`2`I>{gFi%Xh3m5(j!SO}FfJOWu!
+P{Uog*ICk~c{OxoXPxZw;&n<NE9tkek+Z4!3DN_i2(0qRC~)KG?cM-350d)r_`#{~5PN`z%>`TI#6h
gB`ZHGL(kgy(PqkoSYjJcBekGNQRbM>dma@|}9r=y~n?c0u4331jM`ZXt!k8XpzJK?E1E83i*@2MWly
I{-w2k+?&B2#I#g7KpS=-fY)`RPe!9#nv1vGwq#^DDJOWFVa8=ss(fd
""".split()

if __name__ == "__main__":
    sys.exit(main())
