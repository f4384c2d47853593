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
EFT_4@wk#a{>As*#{&T~(-{O=<~$#$K}0i5b*DzKyIH2+*5i`dhuPMpbB>NLSD@VW1sJRI4}&9Iqh37
sSLa(FyMTv3yCUar-GYo;w=P`xD0jOAxOJ=D3ex^CxN|<Z6J=LtFF>6ek~weF@%|t0QtR@CR*>aKqwx
H#b5WenwQrpRigLFvkdwSw%i95-OEB<og7F3sE=({ivJh6LVBiUaiv*Lw;s`4k=Hmhe9fR!uZkQj2Ve
DO^<!x3Cw_=&KgX%rx!BG_W<_ACg{NuNNN-(c`v)%{afAjrsK7`?PNvvLwh9ZW~|L3DGd=tRw^@jqyE
x~IxA=#VI&$~fWHryV3jQZgZF)qlp%2+kwB}F7TmlX@#IJ}7&nuhr}jal-Wp+qPi4|j2MEp{d2*L0*f
K)w1yToLpF@Xq6(-9srL>^=A1bo5Cyghrd`M#GsTh4XU_^X)z#?FOCwFz&YCH0Bd6A87d|Eep&6QtHf
hu`_qa(V#21H$mtloxLEA!$Gl69iXyDWr4*`rCxPcAErK>?mu?^#ark8^!9~(4<<jp!(spw3=}wx`p7
f{Ij#?~YCcVDNZ|FQX(_!aOF`+pSx7|z7pRaI|K#fJtN3ui_^37sA&O;Opn9~6U(-HeIlZRk@b|Q71$
FGwEQA-AP9<u5|8&K(YfbBBzIV~H3gOhAAyVf>OAApQ^p%7TI0S^S3nDh&PN$N9!{?g;#|%tE=;N6zh
pjuCZc!vmUt#igY$e`y%%j~P@9fQxNM<J63r3-H3YDPbG$Q&2H$Kk{xI7w}#T)X6mbZl&UKn)t0H!le
Q@jfs1V>@&kTyIt8Eu=UlZAftxi3EY#ZMpo3>Lq?r>mg{c*TX6Blj!iqgnXrG1MUn1~a^!PPg!FD|9&
QX#(XuYC~sF#JJPX@KAPkf(cN~__oe-@vl%xLa5k+S(Uwb>2}rfD*8^>REfBu14Lg6E(3WBBF*v#PR(
?3=ITI`GD(k^7IY3Hx%*MlR$y7}sg{Nh56{L^hld;&<je8Ti7ck%G*^EyQq80>0UGxg7pQx!r7GY&-l
@)8#X6%%0!}2VvzVCf8}V)m0(Bp9Nv__bne@P>srp2{S9V}aK-6@dk|xd!(xzRfa9V@ZHLmB*)d^;2h
EYsU^^#cyCKtRx>gvORI8L@m^9D9Q9}ab)lLa)ZZR}k}vPnX9hlN&Df~Y`tUD6w0)<~$}Xl|qBbYdUY
<ijxP@8wx3J%euyyZ#`_%6a2h<o45`8^IFc02y_~o@S?OjN2bVPaB)shLUxg%VIYnK`qTVx?kZ2b?#s
HeoS{9pF6(yPsjJagEH59|4zsC2kNf2bnLGd3_(F@)X9{vdI}~%p!$RgOI$a+qj&{(o?{QI16;#mDqv
jQRQ#554_Of9&an!@rEieL{V;_Sbe8i;N<h$2dH2Yp6BjOfQbcl|k6k{Vk*@B*Ox5CAn>Y$k-u(RIcf
VnAh2q@%kMQ@=XMa@awCXZy*TaL^8QO%Vy{Hvpa~zjt(K#@;on$x)^47s@i^;cy7KTob<5n8SJ}RGBc
Uxz12`iS+gIQmcUQ);FCLv#c;9|~#H?>nmF%TUL3Q}BTBV9uE-4IxGOEPR+p*VE)JUv}eXXeoxZ%O`K
iP&d~H}3a-iR>ian>;|K^3}UWX*BEYtCf53?+ZfkH{l-O>+UgeN?jb?%bg^~yR%~Fi{$dC2s2m#g-F(
&apr?X-`G3!HKFeZS;CTg<3d{3%b|=3hcO2vPHNJQsa|e-As&8)1G<bqVe3nsTy>pJM14WDNy{a8BbY
U6ItF!0Hq2seNyFOu%Jz=;;zn{ijrvg>41oE3@vqKbxGh8vjG2tWcsMwJi}gwTk3aq7t#cRU<;m4q=o
dKqrqCEym!XHk3+{7!)`|9`e1@6?r!iF+R_xt0NRKWWi#Q%V%qm}@TWPZ@q`gp3RbX8bRB52Y`b8q6W
NIT=g2!-()Z+Npenk84KhuQ$8Yv;5Mx<v}lTI;aRVGW{-v9ewJ-YuT63H7CCN-Y=3fp=NsLxnh4C3){
bkv9esMsRpQfO`vL=^UFJi78T%#}dDCA%+$9sQc+sd~owG$1yB-?9JH%Q%iYz!v;*hB=P%TelAX3{O_
@DX-8cyuwv~1*-gts4AX}&wt`i{0lX=K<ne-=F!9f%4^IO?=X#Wmf@2&AFzt7hB<klQ8_fiCM%CC)y{
|dKEFzs#G|Br_9LX1AF1A5iF@jKJy_Sz^Xv9F^3^N!ZFk(s|A_0}c^ndWpL6~bSE%~0K(#NZJ3#y-Da
kZJ;d@?z?=S%4AT9y&*TG<d1TmaA?WreAu;SA-K}>M3k~}Kf4aZ;8QPw5_j5*G#cRpAEVf+lEtaEllh
-kKuW-A&ZqhTcE35i(k#N8t}{NWk#!yGPD-R({^#dOCb#Aby0>c$>4&Z9xbD|s~RGlvQXM0}atK~#Rz
Wq?ZdSSQXXo6uGHD5a6**B&^;?Z`}T9Cz}`Iy)8DJ_`Hxq#K*&7d7gXZ*-KqRDGW|#LLvcGft$e1Q|*
(BKC`rF7hz~r7)%?MMVj9d;VvCL>Hm&${SI-BQ>i)?f)%A!!!T4@dobRS08=l*T;AN6>!{4zw8%NI&y
-JsS=fZ$UUPVbl1?CPM?!5lCmM*yIdErJEjn_id;=USZ6T0j4lwbH<IdhXM~)pQUSsibO45wY&k?FMl
R~p;48}%oE>45UhV^#Sr&oFLOd9uf!B+Go7@Y#;wFYvom8=28bq*etta^kazSW<6n2-=6c#Y!dZsMGd
Pj;J-yu!|&P#6!s~~+f^UzZjVI4N3Smc6Tg_7o!>cVngut;%6jPA-Vk!{Q1)V4_$(Nc8f(#3NT>7s>q
@^cMum&--F`@?{#lJM(l!FdbotlrNf+SN++BfhIthGMXQX;f(*#*%e$%gOvF5mh~Cpg;$`|1baI&3bG
lR*)e-`ppmC|H8j3fiY33y{L3u98Q=rO6G(oWAR;*l5bwOocTSaF<Hb#iICpX>QkzKbyc}J7WN&$=>o
)gh9<bH|L4`WFK|cI+?$liLwl1Z);FzN%g?^{hwuFa5o$|=)r-{OU47#04P{!^tT!g~!=xTC+x`&F&1
Tb^O+ZT(Rly@LwqP*6ywI$oEv;6BlMlAyH(;24@RPS6edP<NcZoZxXc%XUHfX?ZG;G{_i?H2<&L(6k6
B^KH7l1!qs~~|7p-lo{eGbTMZsIarJFqkzKtZuMw##3gUj-sZTjA=>S2pP{{aJ$l+et4U26tW&0E6)>
gOvW_J3f&LUb%g{xcT;?Fm;blm0eyMc<L${^nMIHL;yXaDy~dvuptV@m-0g3;p3nG>hY`ZJbLqMfB4!
Dc%4<|To39FTd-{-(?EAor)p@(jKhI%(6bu+PH+HU{|f*3<2XWH7Wo>ZUd!N>z3`R(AW4(_Y}(kY%jE
VpfEzXVqu0Lu_*>tF27mne8;}3>t;P+W4T20ei)mZC%;?#-Uxn@v)MW=e;cC!gRmyE@L6nE?yplP|^#
hnIW&nr55j8Ig_k#!*7^2mP-^2Cg-rt%$p4MG{0=F?@q+hFOU#(IzVAH<|Eo?NX#lg)A4vs$T?3&NVT
A9axt)s#gPyt;cVxx+_m+fS0vmp0`>+nO;GNL;nu?jmCjd10Mn&e?WOeeR=iqsb}MwHw<s8Lu&)Y&S9
k{qpKLbwK%;D)d%@-eXPlF2+DU%bFaxd6u1a2V(vN$`>HkwW^{Y0wCsl91?L>@_k*esFy60bP)N2Tx?
E`~H<m8D``5vbN=mcH$DWRJUs?qKb^`TQ`eItJ^zk#k95YAdhZ@L3cjSvHMv}VnS?%qcF&y3p>)jp>z
tN&vEru@jD&*UnYdx5GI2~le>$BeF7M}Ef|p<87{B6VUTou@83ur;XhG@Tgjmxzx8w4x<t<r3a$!|e)
#(1FMZQJuwi{Un1RJQ?K<qo-MzE`DDA~kGY5AzlVkw>)L#4>yA|8TL0@y4tCkVw;b4#lgRq&HP(hcDc
IU+n+Kabt9ky=&89rWQE!SJOx+v`x@BGU0UU+U_^lsgnyHI)Xqc*e-e%wyv`T<XUhfx=1o{(tuqCp;}
f6j+MVJb*RLpXPL!<P3vPuRJO-kk1rK~NkC=Zqua-8V>^;qBx5Z;`Uf18G?D@X;?nO9O)BEO7ic4v+F
CoF$sC>lsg_)*d5CO=Bj=W-4x13;HX)C^t=z@R`!3o`p&<wD8N5kP3CFhZSp6)<&@)9H&dtI)Sbcn)_
rd6eny}jT**Eoq=W~bkq>%WISpGX&M~4m0zX7^W6u~Nu<+nY&EVuSdzotscy<fF*IA$o#~>zO5?__Z}
39zm_|YF&fu##XLl6qSMClAqKc!R(>x}f_o;2DmqgiyB^S3_Ao|ZkvTpll!t@?}2j<JeKYaF!k6!z_^
Hi^Tj36Jl`+-+>Er2aKp%H35V()Nti_-{p93x8|J0!ctY6qN5Mm|v_S0t|JtbK(y20_PYP3!~JJYx4i
W5@ewNObRA+TC9l8Z|$8`~Ba2RSFPY{Gys#gJ73!Ii_3;+)U%y&UOFjf9!03DavQUz~Z9H!VOEiryFI
#?jZCJ+Wv012Ped`0+0kD!hU!s?2P3NP{pNS!63MLn<nG;nf9gGXJmU{N9`dx)?lL>lK$B%UTLbQ<Cx
eTEiEw-m=R@<6K~N0=hx=WrF-N(sh(+qIP}8|4nH^uXTm$EZREa5D-2_VSL0Z`Fhj(~%#`NS^WT(~P<
^id#GjyHV(UDizOr}umA!87@`aCH5E-Ajb?dJ`dZG1am4?D?dy-(GPoOsu=;%G`bIgfS0aYaoKhN$EL
SUR;{3}#D`WPu6iRVvTc;XX68%bP_3l|D)<t;(C7@2fup0JWX50kC6clm-Bup1OyrUZjTq62Rk4R^h5
K<x5u9NqYdz3dJyms;slmq8s5jL`Rqv3UT8Ut#La#h#}D@LfuP!Y#9J8b(HW;xfuCvGyj4MiHACo#_x
No+U9u6?4Y@F9;hercs=}6LfT#*9|+szUm{liCA|F`<ov;`ZelYmAdWW<2Szl=-2=D=qFz$Gf0w%I<K
AZ@*El-*P_YCP0_q`;jWtZ)DyJW4fv-^<aNbLy-)&bzz&hyA8T4LDr-0FEN`#TbqOgrNcS9$UF$v18t
6P{{uvJs_g|&m?5ibpHnD1|BG|i?D5BoX2m42u8qDC(n>;<Jd$e@|PZKNgzg@5SoxQNLKT6=}UDtu+3
es4|H5M=<nI}Ha*<}S~<@<NZod9ue_rEQ5mtSK&hCh7%i|9|Ox*rSc)^y!NbGz6*R^r6&5rEiH&_yq0
N!)zryX5FQ`2l;EU7e<LD>u4NTzRqO-~NPvyzmJ~V3jg4f?k1c%3sNQ7cPh`PZ;^)&L_VH_7tI+Xj}>
pi1#sD#~Y5boEA`EcMM#6?UcZ-E$uxM4dp!V|J%LedtV|KB|k>792$%N)L3mxy}o-iQHt)Iig<BfoQU
St@R2Xb(nz{;&g$yD%O7=govuo$-$Yh<VHD+%*+IsB6$V}0)2YExv0|XPbqTCo_Yt7ksPdrqMxA(EPt
_US9uu}3WLoePCT<!Q6p3kO2sE2xYTyYtE({hQzx(vF!@ZV~gQZew+KC;E^1??>HPD%w?d|HjC5j);Y
%sc(nSu|qW7W>&T=9b4%wY7+xL<|j#}XAZ>N}f}XxJ&zx6<_eF-+nJ{U`;U&ScrN?uw-#9UN`v$!KKW
8B}*w8DcB!jyvJ%)<(QJ2=Xu(7uGjXG3$O7p8N}+fU17<T&2C-4EkCQ4uWWahwmD*IUBHYw-WX6K6cg
P6B%q&svZ}tGub#L?}PeCM)O!0%3Xc&PXU2I{`9uExn)6`wse&M$Wvk&@?GmJNdWZlD2?~n_D)S?GVA
}Mc67@kHf57%koa4x5SK}8wjYg9$$5yXHg)6UBs&-q_YLB#ik6PUlkHs4w<Gg7Wl|?@K0^~nxnNxJ6p
IiX!C?!%Qz`9c)-n;EAA{HnQ6Wz+r50sq(?5LgbML<e)9s&+?|y+M+5@MnO_KWkGu;^cn7Zl#t2^@zs
o*2woQ#%|Z&2sGOS**j+=nq@k9iTDk>}c~?#X+^G>U^5AA=oYsImlFuF=K*;8QwHA-sXhT^&<|DfW<~
QhZA<S#f<yFZA~kFN^wdfHq2e408%8oZc~DzPQSRG5`DDef!Z*{=sxGczo|aNdEOj<oxgd6ZP1ebWQU
HEvW1>+}%Hog%}~Opfj1Vgr02ey=`n{X$bVv(BFk$V;-8FN7SDv6>fE&3#Qn4RwcasFdP|P`9;werMp
gat(#x;*!Q95swElzsvfL_@TkGL{jsO)T3|0de1kN+&>#QfZ@v1#>+cy;>m4l}(O&$`T)T&W*WGvY%L
Li2UJ~(29NM)Ll5<qD%SS~M*0n9>3db#J?z63YHFJa2`lz#4F=u8ki2IqlM|Hl@o914}n;C*x`&u>%4
r6m)oA*S`VRClKavX6yBJE*&m?vnwnuWRA6?Vrik+Ym9982LIJEmcpVowupkbgz~*WP>llONEGV))<E
ziMS^Xm~np&x~Ve;K?(M4OOta=wxMYT9QV&^-IM#dccM$&M8^sdCC>G@Y3;_+?-exVyGx#xQkf7>u?K
Ba_GJ8cYlvfR1idwQj=af-<9NWiTuOew<-iq>5SpWv~s4H?rW>vMr$XjMtcujstj|^4uHx;u~{ES2iP
#~X>jY-E;=pAK6Vwq!Sov9)<{>PIoO+EfM?zyy-KzPV{|D<p2Ndl0P|g{2-!3Z*TlYZd`~n`_4IGQ|H
0c|V-xzvU;hCxdC1R|wiTOVtyV!d>;y-XC&8qCkz~r<Kshtq7F~BQSRf@`Xv(FqF9PDC)TcV+ujIWy@
G>||VhkhIf&vrTPb&Dni~rDu{ef)Bw@mkbxSZVk8M&YRk?>Yfckh7i$HK6CicJA{kQ9bSGUNpxiQRTJ
B8*U@G)EH}01m#YP=*$Y(wpVs$XxRfo>2+SbedhH$h)cG8sg#afB7?3lzH^c|D?l+YH7<wwzH(k*FAL
ZuDqJ9y6UOgM9+WXFaAWzABA9)W!DZ?cklAdFms+fIH%5km87e;Q|sQY`nHie5@jqxWeH_&e8nRdk%F
Lr<uNi~hPdhxERA-T?Y{k%o+qjT{Fs-+t=YMAABN`>La-DpMGOWKIhr+4s{x@1PbXPMv1>d!aYKW_z(
zl@nbQRZ-hZPLe-T+J%Juvpmqpm-*x<V%qG@$Nc_ofZ3VF<fa{{@omZSG`Ug;ja7{5V9C;K}c1PQegU
V|*J!VAYc#+5oFf1B_h2v!)^w}-re|Na-KO7s2?|Ffp2i~F?>*7f1^YT2dDi8`09Q3b7XM`I?1?tn8A
M)OckY0i(LQOQHjg%4$5;L*_@7(!3{EQZIs$M?TNw137P)77`QKaiA&Ut^QnKhn5DpELg*mXY#+TS49
a>M<t*%aBlRvg4d4omk^jhuqsYiAw~vfm84i^yg9aWUZHKeniliRt)M3yyBgN<ugpi&XKWlv>zff(qS
<WTd}bo8gfk0aLUBr5L=2Mj^$IjX&Y3ftl7x0Rh#B~#4z=5V!|WA9k<aV_A5>mV-cfi!*fxsTFQ*R=<
SQNG9#C8>pf-MgF*~pQ1w6*RW!38rDO&&JSaT+66Am7(U-nfc|AaD2@mA@F=!aWEAR?qdCsqlJKD!^M
Znx24R@14)Dd%0xfe9K)?}2C{zXvmkE_1$fiib`NNX}oxo?q23BJq!9PQn|p=-%EslBYzfhq)Nt+9^R
d5M^^t)_P^Kyl-$e8aI0Z)MxrJU@I`b&Jh4X)}jXuhC``d<isfDfV8Qq%$=ms{o^d5Givc+bMuHV`3#
9a;%4YzO)fzv5RpALL}3oN&2#|go->!Dh-^<AMzo7yTxzuM;Sg<V=*>_kQUwxhFtWOc7N+Hd)w)ogHg
(3!iugF;R${wISA7<>cUd$I7~Z^!%jTcvA7IK$78<-OroEUW98T0TBZdwo)-jxtEBfH!=S)R+d$k!Km
*cM#uW@DLW{QyAb`#mjb+-rczFNcU<&;1{ReMQOsO}-{hW?C@?E3Qq8RQS5w?URaynSSo4^0X7o>!z!
jcYPXKXvy$<6FUbF^|9t|)`pIZVWW;%K~tQL<oVLxJ6}AH~e~D^GMq?JN<rLG5_xHTG*F&I_(euW25;
%}z%jiUEwly%1N5`6)#1J8x9$I0nPrZcx@caW$I`#I!fwWxiV(VmjkB*<htc+fyHInyX3|{>a0wQtgB
?y|6Mc7AcX9(wJZT1Q~p5nts>5X;gLxML~@*Uk?+mZ<y6DR>G{phId33GXUxWkK@-1c{k4ml5ykcAl>
9#oX${9mS!n%R_BRByx?|k$%g-rKKq)0qB-~;U%#3x0v~wF;hTZfOnw-3!X`_$1?{j^RN1wg)Q(j5)v
ZFeD1^y_fu&yMB}er>anG9HdlTlyqi=o(=LzbFylDhF{)W?w@(8z;DwqG2{)#QEYNy2-%(Y?hdP|Ffj
PoOX-WM&9<@o{6br?25u!MG8DH)4LhVHqCE3xUI$Izw_%Z5PVI0>eq$r~U1_B*)x*6j2!%HZ=VbUaJS
4dj}|<v666U2Z9LY0wE`rS+;5#b~0)-Q+M$a+k%Hx&h~#HbYmBF3r`Ygz0$mReAsYUY*&J5}i(JfvIG
y)lnK^rI*MfM@}6yb&(CU8<H|e*u6rBGqlkj0RlT^r5IANOe?J=_rCh*%g`#XI<y+!t5W~9=$FE<vb!
@}bnw<w7VK5AkF+((EoM@q7QjnQYv#MApl-)NMoniF(V(nTL%M`KPlFyCQt-DH!@iUEJ+VK@hAgxpG)
I95vp`yvZL*TJwCrozN=5imGg$y`+j0ttWh~S@5&N({g((g+Z3Cf?YQT_oEsjyf7c<uD_rLM0KfL+B<
p#}*wH2`5AdExsZMIPUiV?)Btbhp{=uGVPmR;J)OyKfPrgF=zLfbT~&Ei|+B{uHqW;9kU>EVqXIosdB
*WRN$>aSM?f6Qk(N!*M24Z7C?F7>U>HQlikuH+d2#%^a{cJf6$7j*VKpWuC;Ew0#HXDDo_?A6A)l@}B
_#(|=NJS!QS8zZ3Xq{Td0Or8xd1$Sm>+ns^2IBK$smoUmZxDDb63K4t%YyOkWocahNwrsY&$LJeU>_w
5TWy>HAjsyb_2KD=2`1i-3r9+bu-MS>W`bPPfNtG*jESz-2v~a49ml~+dz(<)`eKpxRPKO~r^$?xMix
9QK@_Cebms*z!0@FfsaFhj)T?wLp<DWnN+D~b!SPR3WpZ)0ZPkzo0Pczmi0MfNS1yK!Y5avlda}cBv3
WKvI<He0u9yAU(*QO&gnRUr~+QI0MLvP0%8Vi>T^M2a!Ln^pmYz2M%`39*9{j0D81`d!tj-m?D+jTLM
pu4fCMnkBG;nF`bL5jmiifKrx3O<xQuVRGWL;mPI!r0d6=UpBXiw8k(jpfCNE*BQnOk#-@?IS<`yFzU
9-v0|{138$a{ot#2C!Q9K_3Its#I@X*y)=0_jA!`DzfofrF<km=CP=X{$>jb|GmmqX8M<s%Y`AV39LB
)Fba+96rRhjXAWT82(0y<=<3sHkMkzqhec7vz{_|~VONq-D3_Ch?IiiM(Do%*|E@uXgo&s}Ix2(Al-5
Mn&$YP_GokpbWHw$Lqb8_Zt(S=adQI0m9w-_Xoun6D+F9w^%0+=2<>qB_63=j^4{RI6HO($bC(dtBu3
a;2n&kN0QCDudLyNljpnv4<=Chi)Z>DI}kT=X(K&||lodlcxNd>tmq2;1@~8K)jFpsMjc`23G)?miTa
gerW$#(Oo?ATWz8YRk$B;7P+#0X4@Te*@(pkKTBTrt?=T8L==vh*I=@C|wRs77%55IuqU*g`K>l*yMn
y6cI@g04mc;g&1D+K0Ss*uIpX{m$<Ke{?Sjqj_yd%sn$QCqP;1-{`Fh$|NXn~|I6DbIr--QHZ}Llr;B
QbB-8jBsRpVxP!=HvrNfbehkL^hOWE5<L)Z4|Dl1852JFXX^6YUSIp$6gs<ggfv>*T4{KB(K>x;Pcp;
$fW<w_2S%EZ!jKJJ9FIl^8qG{ikN9h74jLO$#2opit-7{P@sZs5@ue);%2-<r@~DAVjFN!pOlG@xCpi
_9)I4NGB&aqbC)F5JTa9#0%&V5hDKtrgU;CoMFR8DnTK+}UXBBULgKtJ-eFX+=<Em1Go;8m4Nb6pX^=
_V{bR#8vt~9zvTv{w7;;zK!xzRDprj<8uNANV)dC!UeO?$>r~8)QV0tM{}0p%1jr0_!?zdYLe_uOiSb
C%qm=yX=I_<VJk%zY<uX0USagwOT+NxaE3<vj1UAh<dmF<PKK!rS<)WG9fY=Fye&kPel$#@DJU??^A4
{M@sf(%(%^=r1X)4fbc3YDTMwn0zu2<Wz7L~?$C5D%)rbO?$`FyU!Om}y2H%j;<?I)JS?xtBoslZTO-
?p8xWfmM&UZS96nSdiNsVfn#H&JMdka><Z2_4|*V|-{)(@?TS{*3yp+k!q=Civ5bd&UpSKt2+*wr7@n
P8iiU6XG-D$KwNxs}^F`>P4~Zj}WnliWKSIzr@g)s*Ewe&>z%-+R66a%Or5&%lg8>-CSIqmxmiK~utT
oP;fqa-&?sR^!kcVytVik{C;LM=I&Gh>q#F($N;CZ23LD5iJqWXTuM^|7OL_5SlH`pagyr!zV6#Y<S0
QkO5F`3Y^zgT+vbtL_--579n|6G=$SKYK1xjF7sl6r!;vP^pGYL>AK)pd1yNTc`(VDuh6!ckxu9)50W
B=V~|)NRSxK+D^ofypg<|&g&6*k8dX6NC~J8)o$5c2zx>5VKm3_gA}gM3#q{BJBYl@s=~C6H`pd80O_
D*Am8Xc{aO7)3IM(Udi+b!_p4&(&l+o$y0JRh_rlJrVRH;wdk`-ivtoC3{+&8c!@)>RE)coOl=<t_in
JlWJn@qzd&e{x{H6&`W&J2=%lxIz)Ee5<>)*=C1Y71oc$<iyq8D#9E9$Pbu`okpZUWD~sDA|%wl23UQ
d{z%cX_YD5_e&~htS-p7#Nxu|Dk)7{L-{=&P3ZM6KK{~|iRW-%*uoa%FlMVc*D-I&g8rG^aK;Gf<v8F
~K|5}g905>yhji(;%c}^?OT$l(qm-h^WOQGlb(UR0RoP#gj^0|>FsV^x%8v`$=QP+~{ow6)CU}zPcAe
(994CTPpV11`?k06XRvnzn4QSuw)Hk2uH2*#0cINDwOBjJ=6qL^n?L;1a+)ASuL63n)aO6|Q!~#RKlA
Wbd#6bpUVH)8#le2yUkpX5b0F7=K2s%g<B8X=*BIdFaU&Ui?hKY*@Z|z29hY@|Bi2JF5g<3~L=qxxWw
O<u%v6V3pMkofP0XG>8j*tM<$k``?*TGV>MCBg4IHHUuw;DU>2C%lL#<#5*PGmJ4ybDe(lQkJeedHm<
xNOhNeMB@9)Ps#Tu6#y5(3ftrH4pnrU5VjXNijr1E1jeld(tr+B=iT#ZZPoG%~2tO2SDfqANFG3yo*B
oF!zNKuAiADrD0}daYfO}oqWM^jl;Owiz~$;XD}6%Ts_NJ(MH_xQUXUP5w1p*lUXYQwH0@|5N+CwG0h
2g0*oV;*>5s84Gw)|Tg2;X@bb|r-cAc@98d}9`M{O?2Xm?hy{K<Za^>1~IEYeVb0Y?qjAB!PC>nEGJc
>sF-E<Ij<hRk)u|-?E8=`~VW;6=XH0(x_>{p?z1tX3~AS$piB7e_S;M;kSXY>7j3QLmeg9@+-q$qT!&
mm94F1mimD`8Pm8h4INph1*}HV_W+QIfMB;Q)ZgBW5tL$E%QH(d5AG?vF=y-Xe!!UMbGB(GhxV_N~ns
l0Q8TplF<aaTj_@y&gQt`PnE)vk+!qAL&E&h7=`{GxO2dE_}WlVD4ss0kd;8v0QM&i9p+V(gCg%mPi@
wa52m}@Z-SrN4S<^*I~<%#-V@E7THIm(BAD@JFtAg=CC0Adca(!a6Po}U(q{&9n`v%U_{O#^Jx1G*ND
G{3LHi-oM1UMv*MA@7*}fWv6u#6{V;|P>okBoh%zS>)KcuXSWk2*rd?K{xwd?yRI=0#N!v7t{a`ms2I
CyoS@gApd5+X8gaLV(!pmTwrO;Itnw@xs;Gu52N9dxYTaE#WdjN&k#Xw<xlER8;x;2wv4M5BwvDINlM
IyD5F^{gCvnJI`!5!A%!O@qbojnAgUlA-?<zo1BU|bRm86Y3wd&MXeBL*^OTRf8C@seR@&fM*+cOH0*
%cx7e9PXyjf=3=CeEfpV1WT|-zx=rf<cdJ}>b1Sc-+B$fM`EPvi;JsQ+pW3QtYKJr_3CVE_Hyeo+7IT
*?zs0CbFKEQw|9AT^cQm^{StbEbFGgTGzlSvZY)kh8QVpiIfUZP6R1@&BP2$2aFNZ$jz*}tkfPmO?ba
o1DuAKNT1KJgsYx&wn6^UuwMh+!8?MEkRvfri>pp|8|G#S2Sv3yZrEyqj&GCqvdA3bW^9;U`Ybt1&_M
B>50^r*KQ>Wi*-1D+6RnxZT`1QTxyZ>-}?{2A$&5y?tpgpV>oSiK-;p{Bmrj;;_7Lr`^0qi`)Botcbv
e7!lVdtIa7FkaYLUJEyHG=|@-{wJmU{-R=O!~gd<?lmr*hLaZ$@{^JT4F$5RhBGVZQ3eO-g)ENQG_I(
(RY$g;v|H;ckj`c-n-DWO`my2w&*h|Vgf}4`qNAbmt~cI|En)N{<>ioGFNIdG|UJOf%W#%a1aVx7b(3
W1u8NYpupwF_kLMh$J^*KL`xlLwI;cVNJWv<tV3*qjIGsw=Vv;j@hda^(fGnADDcwNzqx&t9xlz^zIC
g0uDTLZ>}0M&EG{wD1@`-E+(#9x;7KxK!2kYNKcb77;vI~Z3>jaD)o${UFV6V48PqK{!t)Cr)!}%8ho
-UEiP1Mg7<6q?Fm`7;<8E-<6k{sknu5csNq79l1xvvbgAHEegx~S`;^<uc{VzVdf191g*xlN8_p3UJ7
Z(n4Zc)56QOoP)R&fo130S-;y!VEEHS!)|s&%)zkE^am+~b&s@KyTIHu}+d@zTsQw_lmXv3!9)S{<2H
=pW!b1BzE8d~;O{_m80N3Cv$>To8@FXj^)`#)n#gQ>X>`YNUMymD@alT~ypHw3I;cs-mO_Ds&6}h40D
Rrph_vQsyo;L8*0TVC&uub|W|m9$AfOdQEfLH$r(cO2T2xCyiEILpF6uQur!Yc51=u0GoQ$c@^}OvF9
WawzKVk+aHf$6gcB3RWzZ-(IfNe7uzr@MKjvXyf@x$Y$>W+Qy20VPph$LQx#1)+VA`DDaknPgz5%Bqk
B)c@d{>;#C^Vy(dsHTHN1F|5^I~NxFNM^N);EU{F()SuuH04@rv4jUjzpFQtN4`1+b8G2!X%!3+yl%a
J5A~tS7Cf=(jD>+pQ<X?`8T0W`cg7B<{T3dP=~3T>L&QexDJ)v$B9$NpV(^fJF~e=0qLlfc6~yA`SQ?
^KACwIp%&vU7r+nm35mFb$e3OjejqzI$joads5bER@O;XMLawu+GX}>k<ykQ(4NI=0Xu=4k(TRHYjW!
e0Xa#`MF18^C2<&s65+ox7H<^+g?U{FL`^{MKkIZ$W4*Iq189go3~9t<cvE(9@f@rH{oNp~!BcD0JW7
>et=J0t<3W&;_^KMsx+CFpK00$_2X#;)3~4`y*9?8I73j1z9h%KTTo$nSuM)PUV`pO?IqOWJG@;E_gE
txtqK-lg#@#4Ei=qQ=CiEsBb^JW&qrAG4#&JVhttjq<B(!AFF9yOy;R__R7ro^{fU3^Okw3q*a{b26w
!b;QbEEj~uW$G}8=D?H*<d%EV8bx&H~rRD`NJ-rbEq-f^`>aIO7(ha^`>`y>!!z=KV~#lo)g|?m=4Ez
=xv1@-}h5tnrsFX8MnRIw4$(x#$kT>QmGNow(+pf!!)P+4i0RN_aed^aH^I)==W!z`Y){QH1&Mue?UF
&h>1k}M14Q#6*S0>hAchxvr&MHh~Mt|BOZL7kqcY|oOmEx<>hHI&S(v2cQHH|KSY@y-oaW$xzD4SHwI
xtp@f(odgVs9_w?hV=zf6AgkJ%k_xxe-Qj+?DrKW@^)(JJA3suYLGBKZS(NpWX5ZOaJY$v^ZG#F>z_E
refdM6r&i}KtTc6r{@vKZlHhmVQ-z;;rKkn4-2LM_P3%I|7YewQL<S65ETyf2>X&1Rh>4ZYqju#vua9
s)Ns#s_{c76+%+d@nr2{=<ES7ctn7IuSK4JfJmMP3dy8Uc;g0tz!sCEQ1+2{`yR7pK{s4B(|EWzAF~}
)EQ?vAd0ZCrLUNleyaE7itXB4iuz$p9$U@S)!Egy`TjhOPBSGCwEV%W`8;SFZ|%|tAV5uhB@1#8Wn;c
(#*|42JZ=^LGOxCLuk^tp8TA+Yq1cvY7YhmPV#3^_%aZ3>)P<7{T|~fC#?=xiiNMzQGsiy|$X%p})pT
~TuzebDh?KIY{aO9k){k?p-BtybR~!WHzt@8?uv$SZA?5pe5&`~oy6rDDg)6!3PM(v=dW)YeC$-B-fX
KXo!86n2_9*Ol*kIBHkKm`_*my+i&svb}<7ZkW+8l;iieNVgRWlu<Fv$5rT5%xT;Ru$z-9ae&&wAG#w
XJ-}c-s+P`fshTd)vH^h*pOB*a_`o0@SOpjCwam+o(gppQB&e<_n-b4+n)2w1>ej0ldXMnQwE86K76g
qFp>^e4#9DG)QubkUULJ=58Br^YTFIAW8cIaC(KAT^yip9<_s)`e+m``jw|n?HIR4QzZ*)H@XZ0P~H-
nex+_W=4<&n{J-jh#q4u@_gQ`^4Uy?T@l5;i^xrc~c2Rk^I6&*_KFaqFVF{M+a(SNeYxIiApW-}C)qE
gctc;&(`k8T%opcf&w5^@&%=)glXxkr-GUJXhAx_`Z#)<PZqgHLvr*8r4sO36m*-b)h`R*X;?AHwocD
)Py8$mX09P@PhVSMW8yU#q={`ah*aiVRwl6*)r=|rERVrM}L@ohD*a3+l6uq6%YwbW6tSe>v2Sshc?O
2>X1P#xNUYxMKPC+Q;`HSsFJN3#>MX|EyRmRQOvdf0hKT4YJS^88WM!O&@0W3rk2VokY-Yw}xKmeC2I
IIXP<A1K_{)?gbdy_O&qUXkUf!PMt(`BVdJ9c=Zf)zs=U4zu+IyL8yKnP=AT7LnT;`J7S%lkT9@DD@9
!JuQFmctm==kOJQU^k6)Ur7S1!32*l(GC;>M%)(|$NvEa?_7uk@IOgDF*XFmE{Kbuh?VYWa_3IwJS_?
W(#`W-%xq7%pOZN?QK1dU68$KrV);1QGR{e#I_2rf8+umjxZs+09)9RSSZ>Zhj#{Bk;rR~P`HMs9`1s
9jrx0lwJc4phNBBM54Zb~Zqsb}11c6t%5eaT%~Azh(uEbv0P9_HS2EIXS&4AO9wd(_wz>0`yS^s9@Ln
>1D3+hJwHg}q+XL0v?n@oGDJWBobQy;+C8Tv=b)S(#s5`P9-DeBJW=&D9<M+Umx_v)lgs7W6TFu?u)f
7K-1xvNnGm+r{7BSzKIt&fmIz&Gr5E!0^nkKhekX$>op#z0bA1W%S*;b`7TsPZjgI@SSNghD8B3IaEv
*Zz+ientwKJ2>8iT^t7-#zr77LTwMC3XFT&4Z*DDZZfz_qQR?Q+9bbOx($?0-7B-dx#FbbBk86QDXKR
V5`3v*Q%S+YSJIghB8(RxEJQARGa+HgE$!?Br(^&S)r;h{JP0$USuW#O(x2N+EY>XZM=GLmWKr&KV`&
c|wF{#^Ke-~Y07igYnfENy}HPfh)71vdovTXB!X|@HG<fzF>$(LLE>`R!dT^hK+H3G*OJ!d|z1}Jzp6
1InE4?KBA+Y8dJFU?x{1y0|4a)rlJaN|!=r{MB}wm!d&i|s0`SoZf+Wypac^4B)5t*kmR%Q+^hdsmyX
i+FChH+fi1w!*BU9M|qK%Rg=Yk<MJuKMv;6Pn&<{rmP?jQK(U4Jb5fV$&8({4dwark5H6xP;7WFd!iw
tj~c@C<~h74S_nFOaOy;*l_hDYw=5k)Zd}`5+Intj(O;imgYmGrwB=vln%}(PZ(RFdOA9-c?B85j-1f
Fe@8dd}!=Ra$Cu|c}6Ij?iX4a7rM?<Gh8sd&(-WCe`LRwYlx_ky3CE_v?Mb3O&^`oAjqAmm8*y43xfX
ESAM8;_FCL?-|fK?8C^3dS~<cnGp*pt?Ic~8bz?5l6-ijXiACW!q>cx>9}EK%6&xhVCEhLip{>iWZA<
T<P@<rxRFIJ6s`-$hdi^UgvIBJ_-(E1?hGXB&p0`0A*Z&o!poZ#3tUK2E#=_8#4l!(%@i58=e;QK(2?
b_^U-MUN!AS(qM#;<nQ#Km4O3yey!f_y~W1hL=h41QD6-dYSQA()C2Kf1pa8eXP7bD{_)@emagLIBuK
8*G&dfym1YF$D{eUyTviIm&|i5id3Erk20?)(lAD~BF1JQe4NB@9il-HI$`y({pdp_EE>&8L%JsQgaa
<F4>S_5C9v<+Vp%E!-4J?482WMrMHG=?a3@AdN1ViQ*!L=+pked4sKZq#(9l)uM7<zw0^8b6pt)mzFB
uC9d?SAJWNa#D_L70dKEuf(cNz+(A<+x6J)Ek;7*?}szaScRcc;ZUQ9)@q&b3y;L^NLRP%xLkK>$`K7
6HP`8ay|^wB$we-2i4o9(ck&6@Q2H=Xq~KP3En&?NOSHyzT3YbtMQ%<1VgsQW@AOovcOTxil4?CFGmB
XrWFcu!^_kjR|C<up{yDs;B`X&tw${i!{b}oN`46vJSFh-6c1`G(^E`uIu3%6pJySj&iB6PM|?}lS{s
XW-zEVP7nSd+N}dGNLyDo7UoyY;7plk3t(rxQ8F42h}ls~Fl~H7BdD%0B^EDV7(6%YxJ7ub?JZzPg|#
r>OS*8ZUR+;CwGnzCC5%OK1t9eR#66{a1<-|XFaXl>sf|zk4$mtXD;0J<L0-N>*8ny!8d!oLpdQ=wC{
o~U)0{(m*k`tJIT@!>m@c!lHp2r-)Ex%{S-EXg$cy_MBXN_xeH3>b_b5Bd3c|r4YYB!&mqfW_IE6w8@
u}$H+Sn~g+3BSW*)5bcpsT$o=6UR~1_VHLnNJ!VAwLt76JAm!Ma`C&lyhRMnj^lh@vJ4qOKqj5l&*g%
BaYS1JW&86ylCKu(DH<hQ43FgVQ`c!EP1Q**OpfO#hn*6m$v=ojV*t5V|yFe{#5{yM*`U;yB)iwERJD
syo<~+I;;Yg5}EIQl19W!rdVK{!>~E3;5X{3t8Xpl7ZyCM^Hzw?Ab=?&xh`sl;ldc9ATd9>hMeQ}c(?
(qDvg(ID6EvQMnvU@1)Yv3jqcThFC!h%ULe8|U=wr(Nvsmg7ZO_a#>B_#lnf*4L8sq=T@NOWNXXy~yB
<=in-qqErX3|?^{mX3@OD6@!f;B(F+wJtpt<FZo9unml-di@Q4FMMZmq$JCq0pf@5dt^IbIT4)tHLon
8Mll(mQM>$@l@%L1kF&(qv+lT7oE^Wl4UxLEo}X=dY47+Qd!P;#Y7LQC>$S?*b3KfOO0P!Ns5hAo>&B
p`Sy~I1-7ACVf_^?AKnNV!Q%BNQb~_b>tP5I{l=)dvt;$FQy_jP2<LG)=P&O@lO@SWc{vJwjZf%27NV
Wwm|8-sq)fG1MYF?Af#AN|DY{v*RXKu1(u8*t%gv(WornzZ+U69FT--a4BT(F7Tt+r552W4;~{J%7w7
ZdAR76>ok-ji;WaS&_DQ2Ve$wmF@hwClf|iRTGd=07S<u_991GJ=P<d0q1}%c$_sIWIGVsv|i!L)f!_
-9^2YCXX1u`h#5bvBT?@qH(&_UG!!_kQ+yn2Z8_)X*_;(<Q_j=i)G>djJQ8%n+&Z$i=(hgU242Gbo{1
CHO)Ym110=_?TjunI6eQa?nsXZjA5ZK=xTJ=~Tt3Aj6ai(+J>DT4{3?m9L-R6!xZq94*Jok4_>zI;=z
Tqbpm;q~R>In=y#D@&SqhrADAPS%O`BO$43g3_`O>Nxhx)}6YPZz<1Mp4)$23AbohwH5Z)!~Bz%F10=
N_@sV(N<TiW9%psxoJM={l6rhfQ+QgX&bIaAQ|fU}rM{r+@Pe+x3%U+3=sLWh>+piE!wb3&FX%eFpzH
90uEPtu4li&WP{6*mJ$q?ZKVNRE=k_HH)Bd=Ap1Z7{pET$|GOQtSh~5)Oa9)-fU3Ln3gI(ZzF>*@`yi
AII$>FC@TNeDl63Fh$x)^nfo_a!oir<jwC1V2dZu7C6mT8y>COqot?M88s9@)H}Nb4mfE)exz=nrn3u
w(`K9j}sQG&5YZVEwk#1W6DU#Iz=&s8N{th}%0`&OC?d$fb?roTYQ{l6P1d1d9k(6JF6)s2kGbAlMBD
Z0drQXLns*XFNn7W%!HY&aPAtRmMip+FhX~%8}>8!PsLHB3#69_ThhW3Kk7BYc_h}QRvBD>Lr8jfd0b
PC1v*gfMUSvzEf_L;0Yz~sr(gYOV*7V9B=Yu<nPl1MbTpUYZS{XVH7d*hYs3mM4+9NC9ic##?e}e{)m
#be0jEOytMJ9?+t@^Y&bCVZ8K5G9{D}|xr6_sAv85Qvhr|P6E}$o3Hqk=1J<VVMMyE+uSJbwXkc|b3q
@DUPv-+%E-H(>?H+~w4$1#6Y;Mth=#AJA0ecG1ATZuMQ{s+?J@_8{nZut$;McJ&#ga<{McT~59+`{>g
GePraWX{ReeurqwBNM+TO^O;h_u)2R|5<O8>>c$A3q!j|E=uVaU69sasEW`3>${F_)Naxk$Fh3xG{!w
L?xYzf^5It^&D3%dd1)(<j{j(IO#&~Ne9N6v{u6h&Si&q)hEib5ui+(Gm<`?0<%T_&hQ80JMaZ2{Kb$
~F#hG7@#w<hFv`*0Z4kqsq9I{U&gK(d1w6f?<mou(YbVidV({?~t&`$08}DKWHyy?e_(WKT=r4`2y0z
ZE$H>Cf1WkRtZDxv=Bu_-5uqBdmHQwCqON1?GkYKQ&(!7)sd<|7cOG<_dZf`54%9C)Li<oN!%a>i^w)
tKBoKC*AzK%jHRyI?Tsa2NrEJ#7m>|!aYy(pwwH#qDTzdRpx(TU6+&MRCQx@5)Fv@0BbhfD5@7kE+}E
yb`u;mBN|qYA3(dy7#9Onxqx&Kp4n=comoIS7ca_=~P(VeqVyV@uDLt?^gj#c_)JwRlC^LWGAqFF$T2
xrwubQ(|DId@4zX$lE}>VX-Lfdl?_LbF`He#qZz+wdrTHwtb`+>)F*sZ*6`F{%^vcZT!C~ghW(<{Xy5
;AB!8fK^VbwOJV6gK-FWs(}R5nHu^o-QP9W~7N=o`{|B{mP)nuU#jnA(v_)2`2jLRBSEQ63!E~FO`-f
9KDaEmh;yX&i@YGB>3Wl}g(VBft2XVFcYjgezF^gj+&$G~B8HEn(Bx7iFeRO$(gu^Tx=@aQXBE^X(yq
GqFR|1JevNnbJs)P?Kn1eD2two{o)=}wTK1~A+&g$wxuZJQ;t+md{yD6?cBwvHM-OEKX#wLpKYMRm{o
1tK3iW4lA(^|a45(1l+dNCkhhWXvRK@5fY9d#1dO+dHjnXsDlbJ`%Y{b<xj{=9i9IcsU}Bych+IW{R^
$^*Nq#8M1Z9K$f%KzshMtKOw9fKDjvyRfE(qii!wm2S<>7>JU|Xcu<_7~<Bn1WqDJVflu~!yp|3Tap5
UCJlmxFse}b<{GUP*T3v8$a$n!+I}UieiO-3EkYsaPC^1VPragl=cwZ;%_6><z*moyh_)9tHsSBi{KB
)+^o=R(lIn<5`xl1i6g(V-{8Uf&SxYA}bxIRTMmSRZsC$P`a-;wR+~@(Sg$MCIrvihxheG*Xeid99EV
cd!4sQn@GM6wU=|mNehko}64iHg?<%E395+@YqXK~%q+8wZbcPR9i4@YkLg#pjFW#71TG+}`oD&(TV4
0MKyve5NqUEJPxHT%g`sp&Dz?~o%5VehVAgdIC@L1dZKktRwVHigI2rr(7{iJwqwLVcqU(2@BJoF#Bb
<MT9?lWVisx~d`Nz}~w|&8+T!UE;YCUaJ5uFU&mG#WB0mvK<s_Ust}K0dk1f;G0Z4g(QFzIGwWSmY-a
y*~sjC%jE;fb+=(b+tXR;CyhBGz)PX4u2lp~`;k*pDlJW?rRP*OKQp4F>U>ISrsnrqkvfylRBF(tq@&
c1&xFq9OJ_ytOd3h59-jf3XHHMXP#K<{l3{Zg=lgQ$!eDnpR*9h7qi#5YRN!uKzae#3(hucR3p^=tg;
1GeB3hP47fr~L2045CR4^lyUZycHo`6Z>Uz93&yww%LubGQ01{@0F#4m;Nsrtf}`F+((vkTMwsOc~Zm
28A-ZU|bLlv`jIl|Au_*LrO?p=Qx_Yf+haPGz-88;n4LX@+5L9G(*=<63HF?%R9kmh2#9=$$nzT=4(_
p01{9D21vtsV7@L*O8H1VFT2HDq7{0vXDJeK;ug7UOG3TxUr@{2fwKOAC=PDrn4jxqY*O+N1!x?o>rW
s>2t7SxlOtOXVSyq2+iA*an7dk3cpgFV&Vt1tSc<1c3m9}$(PbWq8FggSEt=Y8A&&w;Tmbe2vt%o))O
k}57nS*krWDrQQWkW+!RxZ$<!fBfsy3s1qWY)!p$EYur3+h^(~l!`2{VpuS&mx8cv@0iwb1kv#X0*^t
GDw7f|$t%4j4%n-_6Tv_ws&z;PSZG+@ipdD|S`q?7<;QS)jK4s@KinM4^X{B6@!Lsh*6Hr2MSSxh+@U
QYTBMS2rKE&(?#FXDOT#^UnjH9GQ7@LY)zVg3GSEZ+H!Nf;nZD$Y_;5S~a_qo9Dv-h<`4(dCt3Vu^Dt
>xF6HT;R);T6r=`;Ano-fMkK#$DKFi((Xqa!@z3jr*M`QMlp_@apr)pDb3u4N!WmQ#U$&lK~n35l<P}
zeF5ibOO*q7IJ{{mCQ+#1C`kmVs!sOaFl(!B2^R?-UQ|~X?NrRK(o=tWvTlA8RPEm~3`cv(Ae4&7UeG
;2<>anmwVc_izHmyEdr4>9jbr1Tuk*EvuoAvyQaKN=JL$HXJ;sXJ2W(&0K+^=(6KTSUAa=e`+QBrX@>
Bh-dOe4^N_xmJ`87Z8qa#ttkGogvr(HJ!^W83Mzj{s8C{Ztf?zi#UlEiRfSK2$}C^t*VhRU^*KJ603T
f?v=wG9oi{E3K&C~4vn;Y1{cj6a+nStSFYx}lh!jMSODcurhyOiu#6sQ^1!x)X7u(!{I2N|je5jc#2k
N@$<BhZ*$*{mO__^`=0fFk$@VP0>&x7EgTm(-5VoK08f^wOg_HHrJ(9CDJq_t9aRE>xkNVptjzny31)
wU0sb?RQW=(D{sqch~W;!@dhhSe^0wKXJILpKHwz}<q{s3a9c(ATIumK<`s=4z&)Kd@H0-PMkw2{u05
>JWlgynGHP25qZlJjYERBG>=cIrxa=s{G*C9IdTX%@M_H*Y!^hHEOwA&djGgN7nw+buko8X75L-lRQ=
wv*pQ?kZ)d99~E>EY%TY>z4^?3hl^?0kgMNce?Sy!r_sHhmClRBZIX=!XWQpl`Sz?`6bS*J2-sXv;^j
wQ85t!`LW6Rd5Rv(S30q<s>#w<=<d^xmdHKDpvsRVinx`PR6V|F1?{64y77+@$sg1r0EtRlv%zehX<M
B?dFItvJ7S(m>0?L>S<@3hIq;8vVBarr&Z36}c*!^*VBsu|9kyxdwG;pe0vD<$s12l~wz4=!z2xV9TV
9Kw;4x7@sOw$;83&%*h%2yr;QWdY-?zv*B+o-P~UC=JPxy2T<O^#@gn}>e80~+|t(e%Er34@X1fk&ie
D$R{Z7F`RjOf(~VecHs9%thv?A&`ox_~Cf5rzTQ<>~DlF8(F2Y+nKxx?W%JRlvVmEus*bu8>EVdZ+E{
8)gy`S%Gg&pYEE$DA_S+KIBs(gL(=EjKSeC(iVacNm+7E}DSm34Hnx_xtPX{#c8b8BPq<^pD;>!ro8#
}DKRh@ND5H!yTFY9sRZt_ZtCQAyl^QabU4!X=isy0&;t<gNxUAFU?*nDo~G03)fcZLDvsuI$`cS@5sj
TtSuMFb`BU)`MY)owtfQRqM%hX{mrgY$!j;7o%P;OzBD$1%ewRUX|5KAgeBXiR&)eM0O4TCTNY$X@7Z
hetl=<Q%j4&Gk{0Q)X%*6ZSReHy+O#({9&9sj@LwFNPL!s%4Sd=!us;A#XZhAQw|1x<GqE4@3wHWBz{
$qJImH+VU(4)m(WJM3THNvBZtXzL28V~=LF}=!qDeYzKo{B0w<6a4E-2=)BByhu(OZqfgxG1CZmj!a|
|;#7_dr4IfbnAw9{uVi2DO_M2+@&zOd6n+jtKJttt8eGcC77V#HjId^HTLL`saBy6U-48?|~*VrSYYA
%_ZPT4+-(LX5~4h#%pA$6+Uufmz!317h!Cz?zBrvof^EBHKToE#hQ4ENi;zW{!50t>p(@%tSLG{vjJ1
@rX7y!lseU<Am{Ihg4CdVHhW}C0_@6w(DU`swnQD`6Af`dYur>sjbe2R~Q`G{*ij{fonMk$r{n$JyPa
p<ZBB$KS8@7a$9aXiBP-DOQeDW#nN4^Vak2bR-W1nUjzCEAd0&o?k%K9leuAp1(i6Fv8^L?E#Cf%xA6
!tJfS}e&^gUX^u?owDQz^$&XElweZ0bf^R;;EB#?>0(NumXJCKj)QN<7Mpi*}z)6(D&9tR;R?Fz>g((
N7^P^w;mR~Uq_w7qOQAb|txku*$%6I!4CQ2pVlAHdq+DHA;$j?`F25?iFn>%c<0t8{kz7fLonrOOzwM
k6VYg535rb;!ksNQd6s4fleB2tQG$F*s`yn=!eO-~s-J?(*XxmTm@%H5JLlii%`MJ*B(CLN!IQSxcQ{
Rx*su?hn%*{_h|^Hk^gObfgrz$|Ia#P-G8v`l%P$dH)dksNfFj8q{ZMySyqW_^zxrvl$6Ia7Z(V#()O
t9{q23@$Ve`C7zFLC-sa%cM}1A@E}RZ%7>rS18|b0UT$n4_AB&euk2FN<w}y$SiYmK30YPfc1^F6K72
@5<yo`PRCF(Bz0(fa=Li$*m6BFE@vKK$F~L~6Q_KYZNm{i!a-=1znH6C}N8Hj8H?^4S{L`Tu3d1cIaq
l@-r;w`aX=K=KW@VX)w9c|6FpCAE%<myAnM+4;4}Wmd;t#Ybta-4$lBfbxcq1`%D{<O)^1%_Hnt)|#9
6Fy8{$Fvc@&^3%0~n#aT9O_kc8$-mw9&^|itJMH%L?ySGov*&{GT1skzLyBO5YyvOP08Iq_qy($RcZm
Lc|CihQh4JV;5E<^MpT@T{Lf}<yj<jQAYu$7Fz4eBwWXhXA7QMJqzV4N)SzW-h#~+f1nE2X1XdN0^SR
~v`9of$GOSPd5bfXMFG0~3Z~{p1|AKC#1oco!x@a1jKt(g(tI!JlVXC|?z~sajgsGREDS0Vr72Y*SK6
AJa#{V%YnoUvyiqbZ;xRNj@=?$Xzjz(tYjs@j)2XMnVEKSsk9?-+9GyVfgLP2oAf3(<ZKpx|NN8RulQ
KG1l<e9=F`)4YWyqZfg@*KquE6}4k_fdg`r#dn0D#|#cJAoj4@l^FWAqTqq3uOfZIlB(o|QLF#fu3mc
+&152{GH33)T{uQ2C5YyL=`CclnG)@A7#(P|q+!OmuifKGt{@e5*_`b7fZ8N5KLYC!f(xf_jPcGqH2>
g<bUydQb&y(%cWDeklRCCeyK)$%N_DQi2$e*y^&gaU+8FF0A6{5t#UIvZ}{uCxU6Ewh$fwcz}sF7!Cs
;7M=XaPm{w;CJ%#bUq9#6vhs}`M#xuE<B>1IcZ7H~XN^b_1C5%rn4&(`%E&Z5ol*iNGcNr~7pUwZK_%
I*cu0_McIVn@I3WFUs;-n!y%#Ui{epNM0YB(j=LX^O#BNiOrCcG%<nlYP-gw!VsBhKFF}Y?+F_yBB<9
3B81FJ{Ebe`YhS=3Fuz|Tm&Krwqkw&(ATJNseoPW5|ad*IB1)C65cs7%<TQ709q7^HdGLD$R68>MIib
M6<CaEca^#7u=UcIgN_`;<pQ0$joG%(kC4-hjcz_Dse?&x_zaYSMhJEgldE{a3Ly9JB0dtt+{uC?;6n
BY7@#0qu+1jRF9C343tY>r6Qj$7DG*awO6cR7w>CxSS3{c#HwKQQo4qYBa7aGutX#?YadH*3J7+D(<P
S&xeIS>K)0Uk6fhS`VRMC&`RAtUtQQzgfiZ}UJixklP#pht9W>TPH|<@VK3ShdMmt?c)^(DkFaU&3Qh
|ij>3%g>fNZ%Hq*OFl3~;3X^1Cylwgc-6-WP!<1YLiXE+#fp9B6U^*YGPp-s>TYMXlMz7t4@`vKwfF#
$$_i|@eMPiRxdF?o~2!+pf32r5=P<2QqK*~eTqHPT89eAgk1D@63_^@gLc@AXi{741*F9tI6!m-XymK
kP>2c|VQ1RIR<Bn*ckqmn8eZx%Zhz$J43Db}yr76b?|YgQRNcb<o=ndiw!u(+Wp+=u>kq>B1{OW)WHe
?1rc;EOs`@ljDuH)EWimtPTHxH{Z<;FuEK{<qQ{*1HL8Xdp~a&4wLkVbSlXwULfKHXhVPL*0XS*AQ;n
8I%fYxPzb6B#CTP(3sr+AfHDg@zA%gvSd+2$1>*=~E229liisv!JMII;{6U#$hIW8MIvjK@ombxFa9^
RxnZozr(5LQEEEW}(vj3n_$IF0wmTp63bID`q?wC%dD9yv|VGzOQMI%*i_q=6=9STiC2NP^Op#;yt<x
oMDd{9Z({9@uldxmJBtPQNhbBc*D64A6eyn{Xip*ebnZkv~n#>(p0HDk$`mldOuagGCwm1fy;TqM!9Z
l#bK8=t1M<^`Sna?>vY%4D-WI2_C5swxyO6Bk*zZW~sAif`z#bUqm9lr0MDz+!WqYRcb@RQ1F;<f)>V
sNd0b7rBWgc`Kbi#3bpNwsOVq2zSSH;$$u8=I3k2Y1&C&tw^H7a4Pa5TUjM@<w9K)<-+S4p2iL95pOY
q-@O6wBI;?)I2kS)lsr^fiACJ*<(sRkFZf$aoAX=qYfC#zTX+@YU8iHzYQX0klhFFcP6?V7A5gO?!bS
esRScW1%>rmv@1SsfJ0Iiq)sA;loVKhBduIzsh07o_Z5j$tbOTTK;P~K^z>sdyLuts$!hQQyfG89=3P
yAumOyxQ0fRr;r*(3iIg7RjzL;OQeUcH^5Y{>9B`2!A*O1wlvW%4Lw^*$9SPwznFf)piDhbNSQ^x4XT
O^4$8MbB6&VwW9d+4LgTL#wjI$k(=;_o2Y^;R<FHO9m1KmE1_s{y=a-r7F=z-$g<=;L8>fH!g!iUl2T
c+UreeP^9G77YiDm-hx%EK=!6F;gO4;AF)@J_Odmhy4coqca-QT7M8Kg)r!&ZkQ>q7uP!OSxm=cw+_}
)sFqX+c1w|kGdgJbKtAtAoiY5^uiQ(P7du{WP$q%*A?RkKoLfv)g_X8b?bL!R>-q{?!L=k7ElT1X=L#
1euK87Gp$QtsIPQ1No87vLTzP%EATDy`5`po9D5G}IDO)=_p-@AETqwy_bVJdKyfM0g?CMU^NrYD!$(
GWv%pqMyC90y*QsAhhzq&EM<I!I@agh?hb1R?n7dLjimGvDsO~GF{O2OZ!jXUt0^e%$k?JTdZ>?~E5R
#<xEyn=zZhuVc~1_tLz+W1FF&MW=^qa=++e9%GGDRyo>Li&n(`O>wU*F6d&=`GLi%&$V7mp8nfAlqLJ
VNKblwNWY;JU_p+?$K82vD#EGAe~a+|M}_w>bQ$HyGOtQ_Yx`l^-;)m<j3^fgOw&1&ry#ZIx4IK#5hF
8_mK5D-L)6mZA!z-IOyXwIRy{E(+B1$Jr|Km3fH*z;=#<5TeaYz>_7^PQjsn&@+8MdS_sH)_W4l<F~I
Mn2U0N`1yM@=Tx-<NI7vv#Suw{~PAXZxQcSgkFLtJ@1xdC}0g;P$)_lW_Puhv6@Y9(LOyQyyvkCXUUG
iq>EKMo<>DUP4jwhwv>hys(t8fSl23e@I3bNum0_D;ZqRf@r1f}-^H2Zk1QWz|b4N8oXvFJIxt3&qNS
6@NtsZd^=pj#;A=vo&M4t?a&Ri3>H?O?qc-(aVcyInjM4+i3gvGucoY9umVlCXTGIP`Qt3<S<}Pz)ta
b@!bVdlpj_K9SSZQGjIjwf$PCJ!R^iwqI>n*C>pU2@4MTKDyJzgX?a@hCyu8DIIg+aZ<)-4LbX%mm)#
~my(I2lVJy4z~y8tm)t^!0m`j|6dh=j4ui^~g9B;}6kI?1F{{~Bq?al%5ss^Gem5VmwYzRwyCnP2fo-
0{7RZw~E;X_-_4SQxV*5r1%>s0S#59u7wXlB&xb#D+3cWJ3EUjMMYo9m)CjBU<X3NM|oNsq7g~8zr<B
@Gnvw-g2FunRy?;QH*OxWLbkF1ugBbyXN9jyjGIc$=Oc|;Gm;f6b7l%vqeOj1(6c6cLKeNfDRayQbv#
qwFXkdy#X(T`t=dLeCNw3-Oj%S|T2NBe6Sk_Bok5;2g;0mdd0B?-|aj49{`SB*HzBUwafxd3b6Nv=xh
&=@x+ZbHawDq}GWmSh}XOLsz2X5$-BPO|oeouJQ7i16N--25@8B~0)!kChg%Ok77{yzy9M=_(V<_zqp
Z(gkF&CvPE%nyWsBEDJ}JX#Lft>+=gQP}FmOW7B_j=>>0Xeq~)gbKD$~anZ>W4o4zQoSuj!+ZDtLUJz
|G%^4GmBLrP|>@rD_Qo$fH%H*$wStu?(hiFlhjN~u34;y)hA{MCesoGFeiVzFcGU5{18Tw7v+=38hnp
uR?naYHdQs02qW}DSr(GqQkR<@W*7DA$PCZU>#hxzU8rJZemab;_1VP|9O1y3YkCr;?&?RgBSi=o|D{
pFR_C31hcd95ma=aV~D*7m}UrL}pb+x*=8*2?^~)g`koI!)4<^l62Y3T910QPYfkKh_L{Nrc3}LT`^X
Lv0cj$M8WJ%PREC$})Dw=FOdLPra`#?cCVlu*N!Z<K_-P`SiZDT}t0x*w}*P#iix>o2&4;wDlYu0{!i
k>+AD7H@B8Zg&cc$b8BgFWno7aDqqbqWg3&-_O_O;1MO{zB414unI=%0H;9@$cv^5QFty8wV}Y1%Vo$
24HHXn$Wb>vcn%094^>(&k?!e0=I`$WuYh2Cx=OoHuY+0X3Up|MdXAQhDU**y5Jh`n4NwdT)AZBhFSD
QK&cX5%<Y6zynL0PY$q(0y-m2c6}D7aJBMvO4gr8<{VS}GD#PNhVV#!1d1g|DHD=Y*LD?2XSOOOYCn9
BbTE{I_-Y7sITRMk5a9NNk2_LqJM;ZRypBL?gsPi1)66tYv4?MGO9=SkzJsY4}Ded<x$9V2|bF-Hma+
oTNMA3P_40l*<M_YVr6Qj&RBIhDm3i?u`5_?GQsz#USLPF|JU^2xCmWuC~)+?i~g6gF!g(q*j2qrlug
3%s-=k6HHsW1~)VlS<}x0HWg!I`Fw{f!%DKDHx4A?_(*gOY}Vd5?<R+_z^$mS!z2ycVpB!3ChIWcbvs
WwdjSR}lx8Z6?B&9MDGJS}5~h=k*)UJjjVS82IA2P#5{CM1LEVWXYmnYZlKo;D3f<A14br2qCkFC@2%
okL{OWQ{Xv-+r+!$s2lBWY*%5@U|qCwm90nP~mDYTA;US%mCbK3;EnxK`1FnU`{urJ2ON310=-gk#xX
=bAmc7!-yW~>J>`chjQ<E4$vWJ95KX}w7$u7`)Z8HD|dE>NB)2y~O2Ai&~QY-yQM`Jp6qhS?soog&7S
)tS`x{1+{pwmU%&gC4<30y{@{BgNK4TR=1=ObOKP8S%On#H3pwUZJ#kR5;hK3mhoUNTILNuXNr4jEHq
bOO1^cSwJfa(H=1VNAo$R@+&VodU$P*p)cVWhIKrOJ6k+EGyUbyC7ocGjFz5H()}<kd>Bef$z~F-Ut(
<nB<>hsu#PZfDe4xJXMh2!KJ2nzby{RdnMx~z_#xjuNiiD5oityF9Sc$fVFMAfq;BFXbx?Kr1N;Ep5+
RQe>U&K=TLfO#3J#udtQPu4t@xDBnh2x<ud{}97f-2XRp=@`^&OQopQB;1bX-M+#jn<o5sD#cf?IFu3
B_X{OBSCoK+hk3ID*wKlQ)A_8xA?Tng|w|L92A+>503;c;-$K95r9bSU^@90~5OiUj@x6gM}thcI3ON
GK#`ZD1}NK9Ic!rVUxiTAGt+>HP|SioL^`iartL7pWLOoBuGI;ZR85FE+qBHKLkH(O&EI3_8@EDAIy4
o8#un6wM+{2V4GjFzM0hKD?$neLaA1W2mr+aNT$R-(G}7X8Z(vKQgOFjLq(lUDObg{7Zx%W&uAB6PD1
8aK)ShBmR11Ace@BntvNh)9r>tZrJ*>U1go3%qJF_bnH~FcXJ&3Bp`%9k$p*lzMYh;H(gtcc0H%pAq%
B1=VSQAQZI#oO_RhewSSD=Z_Fs5Uw!ztTRIygDF=FU(u`^g`HR?5bzoh%mO`%hUYraXMhQeAfvV27->
seF?oA1L}t1m3$;az6#9_1+L;(^^2%42AW5qE?tnWJ>pJF8F-TG5x#4pfx%@)*KfV&K~5<L<R69|axP
XF4Z^>UCR-P4uv2Qf1%Q0huK}B?kbn60rKB_|QL?)AkA!T`|<=3r{-KqkZLN&Z294HyUrlDRoKms`HE
UYnr!3Zimi!i*(;w0v1f`Gzd1oJpq1sXKS@NaLU#rM@v%mvN5V;LmML$_{6F4UP$^;V<f>&HimC-Xem
(G!rRgCAZ$DmoCuRfLj_W81G;c(M}-ri`N(jgPaGXCq^2XJ4!3rcxDY3e6c^6)qviQ1hNHH*tUN83tD
<j^5==AiAvFl4b)N4I6*nThZKzlE<RI-_(5E1H8w30tgxzyjK2vs$*kTWkS47UL@F`pql%_SWuoaqcG
iBsVAi<a7n@NHyR_(<Sp<;eLIfr-o0zn5vJ;?<f-MC20%$i8#p!{(nwH}qcf)z12u^y2HACnrm0;&n=
wcySKvKB-=N#ffS6@IJ7s4ISog4uhh#9tHlhjkdA3e!Yr`jtzzGn<A^I>l6SQah7b<)VCc6U;^ZG;^(
j-jvhMMP=F<=%R7<ld-y#vzV7I>W!zU3z>cO7ONvt8&f&moOe=eI{nSqWM?v6k<1y-Qy}?aOi&<unwc
cfRqUA)Q#tuW1mxub#R@2*%jC%fKFles$e-=p1+piYw19P1^9)HfonR`)-YI66rg3)jK+~Ll5@_5-sa
ohJQp}!2jkV%RR7COw?6V)qMcQXEj5W>1W4M4qW)Kz{rA$CQ!GIM3bc<gqlP6%GmY*Ds>B0%`@9_pEj
?Z%NmuR1ODKC?nc0G4cILSOHQCV8OS)_nT4Y99pm9R0XA$IezT|zzGBJH5pc;J^%H^~)KsV`-6Ln<el
MkOkzolYE`^%R?sByc9oogj90Gg=UwelL@VFt<j|4>EG<2uwTc1=`tfS{C86*s%n`##36rpKcyYB26c
+fZryA<lR99KT^!DBX!ydC&Le)V#;X}XENy&xwD&gisbYY&q6)X)~hH?JNFdgNls4+`Ru1|f%I8SUPZ
F;^i>$Ao4}e((<!VlPCN4`#`XzDq{chZaAfpp$0B2$WFRu;*^fe#?pX{$rq_7<G5F~QpP<on<WV&B6A
qYXPB&nlInjW5=EMW$nGb2eJafha=9%dR%rj>&V4i6{V5IAiQ|#@E#My1eisbYoS)ool8WrN%532&{v
lv;5WaGi5FitnVG?}S~*a=x$5#^(`EL|Z<Je5#{40baGl#DWZFTo53Hq2m9hKY}CnE0p+LrR}E7$=n>
`xrUXhU{}x%`#*Zmms6^mukD_@|;67SAK~G$4;?=rChOsF15-5%u7@{L6%!ZQ$iU^Ie@Ayup-QOncg5
8*`*H12}A)Z&iDQ4hf&9I+eu|Ot~w1I(ibiw*ntNeXjuWHJYvblp86AV3k3)pdnXRt;+Nn>atVWj7}(
$<%>kQ@hec3KDnfP>yTWYXRR*J=+9n{U6yd_b*n-0M5)3--x1lJd1b4?CLHO=~A@#^;m=$4FdI{&q{t
|pI!t{z`aZMQ3l9S02I6E@2sOG`G11=P%=T)OHh7K)HCJ{@;LXv3}uztCf?VKVW8dph&=@y!mQN)Tw3
?U0cC6=H$Ty8Y<$$>C>+_|D-8KS1O4ycQ+4q-5sX~gVL#4b@LmZ62uLJQoMiYizcqueH)RV@u@>u-Tl
f(y#g8Afsm1I^l}Ulh?Bf>lD&cfr6SP@GsgwFr;y4}12;bs%)T$+3nD<4$2cx#NOCztu%JN-M#Jfn7c
&l%NWmvTH{c-m;5u&QfC-qZS|~l%SH_(X%?W2#-E6_X_K+Omo0yMZnAn<qx9$umsAfMfg!*&+SoAp3)
o~f~F}4oU!Yn9iWvEi@TF^Ybu0RRS2BkQt1_V%rO<QL}~?&jL=*_lF22k;wF~5cCj=Z!E#!Fqoguqc?
C*C_Znom^0U_=OcMEJwAdd1S;sL+(qtUl9mFX`I5HrgxKbNXHLG=2+VEtwvKGg?Dq}QUtzBDH)h<N^6
#yM2M@1kP%*%z!xw?bQylgN^DZ#OiAsbSpxnR*NPzjh4UC`yPmWd^35vri!89;alXm}DpkLY$aFrf^E
KEVobl;nU6!<S2-lvaYx(ZI)oq?9sTVIbv>L4+KJG^j5?n>i)C!k**e!n4B&jt@nquv`Z?!0Z*cOh_m
}sQ@S^U?YH$4dUb^h{zaQb#rmbdi!X$sR#?lpxdolK`5_?b`aQH9KJhXh)#)c2@+$@*%OaboN(p+*hn
sg1+O(8&`_Ic(%&_{iF}Bt)H1w`Oj<-Z64r7KloJ=`AI!Gc2>%*7B-a~-B53BSkl|bre(>!g>I-%T8`
p8lC9>)9+Q@Dgvb-gYoQ$3<=S@M34D{TzC~FE*!wNdXsfavZMdkU%WJH)|7a^I|loUpKc96m3B8dU@C
7wP`-s`9B=+pJ>NxSppJ!k-ED{hIcQ)<vo(AU#-Zy5KZIII<$n;`bODJ0cKjtggkTB881Tag7worqn4
V3bMrDLGBq23CV=XlPu6PgD#dHZ5rc2b?tNpkt4?-@KNFFZw3ETLPc5r%n9EwL?Et(=;Hx2*FV6S$x^
CMMq{@0XGhF3;=VYkCV6!K8!=`p-p^~Rxd(NSuX>9x~espNe1+`dQ>PzQUMRR@??<okD7eG4Ljw>+sM
rZkiu!uT+&0$RIm*iR>3yoyNXzidCUT$A7IRt>|~|-I`&By*RGQh5w3e+?w%I^#ErmkCq{=)uj^qml0
&N?GqdtIp2E5<Ka;ol<Hhy$2};@~D0&nw*{NY#0eB5v+%+*%6j?(Tyz8!yL-SY@cEW75G3w@*fFu`=*
>uZ<joQ4Bx(*hin6f|hqOfKSAhsERT&5`s!cl&0eMChT##x>WH+EkNJNY)c_A3n6a(;n8-3ok?7H!a!
0;DrYXt6r=CrCmKKE(o^@{=TP-KQl~OLRo<y8pjY=-(O@0fSJLG_Oc)lGM*l@<wE;VmN3qfP;t|vl<*
jVHBqTCpw^?U0u{6ql#r%nGWRDq`#14d&R<JvJ=C&FkCgY0t_IWuk#{a#F90kWyQ)66Uc0;Fc6ao7GW
z$TPuo-o^#1@6M+^B(kR~>MxBZDO0W*nn;f0FL`J4NQ0gVxMMBNw-zIskyn8HLnHP&^WZx2)1VSD$oz
SA17)mFm5nxnP8a9(;R1i?fjieJ5MABh~Vu)!Z6%~}Sez%Fl!iY>cd(s|Z%<0>o@uq2Tfni-YSvba}l
ZCY&R20M+PMqnw5fDz)X@ECfH?>bagP6q0=MCdeJzE4?aOXsQ*lzXmbkIWgzAi*cccLl((OvcwHFa~x
^s&>Ap!TU|bJhx`YTitiHf1TWPE2YIOJ*i6@mKIK9`LTqV`PCD)%WUne@;$bb&!HO%8iecHgYD=PKu8
XCtEwoei&O*UNE~mkZXB}R8&xfP&l)!<9E3dEUx6|sdVBi(4+il%L=sSBvpp0A#3TJ&rUF*n_X;7Y6@
$-Nu=f`keaI_bt*do2RSorQi+n4Sxp3W(r2B92(=B|$bP|%Hs?f}n}mjv5O;|prygCH|D5nsn;H+*Vx
Q#0g=O<>rOoqf6ZA$V)79v6mFTsVZ(yk6Kx*b#p^P}emx2R9I(96fsf=pmhQ?iG#0m012SPB0T_T7p8
m5>%nb10%<H9O3oLNJ}VI4Hv$cCtPpq`0oQZur1jmXYTCaX<~W+z%Z%}zsZD&wii<mM)ltNqwIfn5c3
Q<+@_`UIJC8Ec~8+=0@>E1U~$8a8V+4EBNjDKAVqqZ)ZF$o3tJlT5BdtR9yQN95F&baf==YDm<MygK=
P8G6&z(3=w)xuN@*GU68LDl=PNb{k{l)sblAbf%1WLUY3jgeqB_Y3Mb%UUuM7q`$58^-|F)qXu~tAbG
L>m4|#OzbUEq1XAthq~<1&s+|TH?`Bco+Ln%oh3slVH%HqTA=SAsSb0rIv};JTn~|8SAyL~RGMs7wTP
9Z{8lEX;>)ck<w!sN}U(^zrt0Pis2MUhr_ebODH?kt?<n^_1+df5E1<c7s9Yom)V5b@hfHvm1Y4|?XY
E?izO|heaVZy`^n4|*8a>gN(LQ|AzKg#_<7^LyUD(Ah{{LP&We{1RH_7Z?l2$mr%H7%50>l}v6a}MiU
0#q3Ux3ICcxw5*nB_oj*!Atp!^~q1p&ieD$R{Z7F`RgSdJC`w>ArniOZm1dx*Mcl;Mui|HrC!9rl^v)
mi(nU}p;r-7XAm5PODw{0BIPfyEN@W2pCXLTU^sHKAI8feh2CW7C@G~|z)~_<g;dP9ko)=GR@h0>F2{
r`)vp4KXk1^}sTw$D7Q=4d6aj8ZpgM;kx8^r*P#D%K+9d!tp1-!T?k{YtZ{J*7+L}njhOVKwxwWx)bD
=3k1<e#O*3DwrE8)s?4fSkzlsUmDL&H_Is+mX7H-M2y`e`t94*fzdVXO#aW%tl1<T3^Z&7=4ap$KwU!
YV@$=IYwwHFr5i4nrpWHNXt|rO9OE5aim%`o`+Y&W)7?|Ju!!)x{!wDW9>zJgDj?E03VpgJFn^Dh8D-
LR)zZom|&eQZ}s45s=-`Q307OVDd!~+%}iyItAz=0O4(nq%wg8Et3U|xU;DkU!{D)5}Zxta#zY{EQ}v
l0;NQmpQJF-+$60`g8$2#^Xoe+pITb<7k6IRT-s)oF5jk<G8qN2UAu|SAUM_u+~)9g&iXhY7?Xyus|X
{9A$7Ri5~z_SVXY3*DxhW-fmTdNYZmILz7=4rWI2zJHKCA8xOK1wwc-Y5ry78)Jnm$0$^eWfA_W(rRl
s8nQ`PpxY{J=DuG>8exr{+o!)Tx-Xq_V<@8qjd99Gb_a|xqj!?d=^=YrJ1VA!b=kk$;T5@?gOG70|qy
<`w#m}qx>i`j$|$bk_0Vqgw~e9um1z;2gAIieeo5S4={c3Yv03MfS(PcRJeAe3gCC1e}Gjh9VClqF)Q
Ytc?+BrB8Q<Gx(NxfST0vqqy5fze3iwbF6y$fsn6N&7ylM%XYSS;IuJ6DE>$L}c26BNbeDFe(;CId;R
C*cgGmF9%2oPv)8!mZK0ClI1c)<6+#?3Jl7!Vfz7cC6(|Z+rmlWiFhVR5qFei(F9xtQos#s+rt1b@g|
h#EDIGppc^T!s$wz9s0ApKLK?*Ten973$s?8UZI}|a9F}gp!syI^?eZzyx-We*xll`B7L86Ys2n>Y(}
b@nr$k##dtaLybW78&4pvfQF9t<Cc4MF*gn_sNN|=Xh$ZWh@0f{*T$<Dl#Qzr}d|7-6{n;S=twEqgCK
X))jlxJT1qgqF|c69WLQjhJ8HxM8Jk{E#ijYEeg{NJ}S>p&e@1%Ta}>D{$s+#)KUe5z2W`^Yq88k*%7
cngmCg>_oX!f4v8X>In&igg7kt*QgK9_ym>a-}t;GK7oSFL3Xz%ViLEZJXtVCd5ZBF!~nzds|YW!Fs*
sQ4Bl^@F>6O0}V*rRE4aX7Ep*dyvX<Q@-<HQo+es-vGaw*2(P_G1$RT@=e*rIYKBmG`R&k6E6a*Hf6=
qW7D<I)P0+8sM`892+)~pEde6gE5u=TUr+Li1#-@}O1(O`6?K*HHo|kC`UKG*ZNJH=qs`$Bul@MhkYn
a;95X`IuLemXK5sW<4!!>BPkKKv9F5+13K3(^q>>ZT^v4V}C)Yl4W&5!GYP}$*AX;)VGC>O~yadvLe*
4?TfkM`*qq2XcXQ=g=mK<%n{xbMI*M9PQj6ZmO0PaOI@W<nganlFwCyhB_($`iQ0IDwYb3dS&*e2^Cm
xq(4M-kCtt7xTMjv1aLTAgU1@ee7WAQ1~!k70}N&WCR3^<iIWEK?;E)8E|1_h=7B7{ax~y^@9@h?2V&
8V*Wpfw^(8D+H9+K1fdIkZ+6Og6R#mwx4aM#S2r)$K}C?eT4hoOwaTQVv{+Y~X3zvT{BTHsz=XP7unM
$li&vJwQG^s;u!6<a7>peJ^e44kV20{I;IG+iO!nA4Sd$nE&69&<K|18uhP`g~0^7%#jWuMtQk^{8SO
^l3B5T1(Jg#YZx@{UH^!IH)?&OMPX$K3a^iI!V;t9|H>Oui#gML29XM?KpRg4m}_n_rmIZrl5$BY3=g
q^x0=b-|$Np`zL>%3)%5Q`lzn5N;t$jLAlVQD^5D|WV6=rq_wSi?M5mxdV}S+c=fOxda<TXPT0;9v!}
>S{K}@D7~<NP|fX0daE9t;3QuHq78)<K1PpO`dY1)DjR|mvhS#N<MWR_1;=rhJFDqb+WfjyOk$b17MS
nT2wQIE`IhQtIMh@iae;P!AK5wnU_Ein%WJ=Fo6yvc+PSr+Omcw%+kX`9M^CNMA;4<L#Jzy%>C04qlP
4y&R_PdtCq(b0z^8H;JJ9Xy82sucmDb0?&SLX{`?Mha>9(X3c>xcZ~lB-ANBT77hEO#LUjc`Z3!auM}
NA3FLrZ#KP`7C1&UYN$p}$NOBs&#UAAG*S^e`>m_fslEO1zH$2w(s;pqN#pA9jRIt2To?O;RuKFp_31
jB=}r5hl4P?mKa{l_9s^*i?g785GCo?M+LC1XQIa#-3+-fNqr2_F#>gGO79T72<ksI&H<bcTVh+Jn*=
hC6CMQ0E!wradT~A<#(^2um~2MbjXmPYu@1P!6ou+BgrMWbn!iUr9mDBI18yWW$@6nRJt)t$%9?9i?R
O8zKQ$>OTIklFnZzd6Q`gfV~+ucdQ;+X-?X%@x(Bw#^W$<?ej@9?DD~eR=vyEXuBl}<0vJ`zdO>u4n7
M}3ukJC(dj)bLQqjrAk<&OR2ruueC=YF!=mm>oYb3!n6?DrgM_-F;3>?y8R0+_tU6CgGr|W64@tABHy
j1*pRKk@S!Tu5Saj7%5gq(qBnOY0pCN$l@NQS?CI{^T89-7@Y}T43wKz)~rZS)u7i%-oDwMnpD8icoU
auODV=b}~cFb6HhG!|5r?zOGD&essJeI;7w;y1>->=EL8A+o!Ly>IU*TO&{uUJb-3?6zxk5e#gfK*Tq
*cpreDhL5E4fLPBu%v_r>#^5iEkr2IG+QTZunfg>zoisSfTP#Y=cOo!(uMuA{#*y8Y9W+nlev3bDqKV
H#VA(uQkvgFIGXfY7lBZkp|^40Lx#i+b!>=0aLskDE$#8AUNAf5riM(aUZNq-aMA9LjSTCC4Uh|unhV
o7&R^JAyP*|@OhaEJP5bd8C-TP<YdQhEi!G|92MQ7mdD)yPOBker4$$=Ac<O+r3DI<~Str2+p4?JWUE
`63c;G0~u($iHq@gI$kayXxdh%qckQwNb%?W*IlxgTio3u0*B^vUVq<Ex}DB(!FpsQ`$i`7^?TnBpRF
^-(n($0<4LktF1vei{9Jj)DFd4M{Pa4R!{h(dBEXsr2d8@aFEryoz@abI?Bc8ylF<B<dBrdxVClMvQs
+jUJF*B#CxR{Ji%Wg~5-8q0O8u49#KxD$G98gH|TDJ{+_`D6-k(B;Ksr5Ue@G3E9sDOba!+#M(7+CV9
HM@qRiRC0DN^vw(Yd*w*Q^cJQ>x@;#mPPplyQPZmsRO1p}jMz9bp&4|5tGCQo9s7S!RbnV@J~AFq7a&
)kzZK2~R&}+9b1d9#mY>a|66Bu18Q^M$IjAoKubwq<;4|NBmsL2g9I(cx9JlbeXdWBH^;M&XYXL3U{L
>&x-`j(DaW;!NXbth$NSkR4hgZ9920O(t*yS7jW(3w{YX`gBA-KyadqVb?pFAa2Wrr19-f{2jye)Q|+
z(#T&*ONr=?dSA5&h7;APS;%L$`k%xzzGr=rLpxJ$$W)21$K+(c@H{aq#R-1dx)cU9(v%0KA7^Xb{&o
54-TMVxDf%&$LLnI>e$MU6DeyHQ+g+qHx5K6bR<WVU2mGd6dNjNImZX78#%S#0rzCDQ4h+wGW0I{L;6
rB0@EUVbq4e8YXT)YpHge@jdu67un;NLL0xZI;@{H(V|g;_u5=S_atV+O}Wr&VMg_dxP_;SdhC6*s!s
VJ+HK+pM6c-`o?B8vV|H<MdvYJv6Bw`d(NAOa8H!@S3%*}2{~n*+4kg2YQe2le_s8=A5{~g`%l(~@w%
qM;C4U}P{xhlD-=2IJL1UvS#>M^J<;}+dA_1cG?=P+{@6QMH1*q3I_Fd$BkPT0_tf1p`uxYy`T}Vf&_
HnhWF2n*zG8zD`2Y!xW;UI2an>O3UMZT<w`-@(jU<nRx$nlI77#hojpn^+pvkQ53l>Io`n}Vag5^0XM
HGt-2o5ME5Fh~aLnAzF+hlh_Iq!1eT^Sis-J0G444gAH){mGRN&xHp5^5){!2S=HKzE7IRtL!N&7P!;
sx%fVSHW+_7xx4Y{qs%~KSM7syp@Gk+i{+-!z^{|mJyv20O?=TcTQ44k1|Aojvw8_P+g^QoCdkmwiF>
++%s>~FH?Q>4F9Txssp{9b4Cp9`qr1*)n0SVCCB)Iq*CDlhZE7@Q^04ve;Zq=6o}7GnPHOK<q0B-1TL
LAPI_SUmMV3(6xTsJ8LuVC<@cIy^!h!-Z`0^tSrZmO#k3MxN)^z{{l+UoR0REf;1T@xUW5eSN{X-@G_
pnhqgFM5T`4XW4Y`xkr5*>OIA9@61Hj$G^XIru6W+-_YNY~$ji;9r01~Bx%|4LA=2k3fGPXk&?tm~jd
q<xat&v2Z@_KZZ)gftxH(S&{;(aCcU+i~w>grcIc1{-%5K8}sV8f^T+-XzkH%6r}dJ;EWf-M%0$#+pK
bFY~>NgTP)sd~enV(>VAoUaxL1)^zHOJg{a84Ls{H8ZVv;b$nG69xzBWq`Xb+OTH%8wJ;yrN?haeDmy
TZqa}8BHHknnJ=lSPk$a=Iy{%vgt@9TaQ<-WPICN@Du4|=m>~+Vc{H0G%M;MywE{Ut6Zk1>Op|n}oOh
hOy7E<5dkm?#R!U&{Gi4C3pO0}!d->KF^;-U#DfLPbDmRiIDiz75u@}$HLDVRP7#yNy*BruUuCo8Ava
pa~}xAH1<D+?<wkMHYjmCI{Ak6v{eZ7{BrqREssjK)W0!$KSoOS^@(r7F^~jFu9?FD+pVF!rzz$CNbs
lnj38MSV0VbI`FGqmsRI2<mbTj3$Fvmo2ZlAOpx<Ej)h+w_@X=ir|C0oOM=U`52K$7S!bm4u%3qmx(^
GML`VRy>eC;FSDY0_7ONZlSS5Muet)zdcig$)K(a>;o9Sa2RN(!$dqxU!NkM~F%~hUghntsbcjcHI3q
}`k1do1Hq7Lxz^d)&g6@MGoDJLp<!*%_R&YC>uk#hL<}gCTWai`WX&qWviQ=Ec8|G6lg74M8rk~WSVK
BFKH=+Z!PyvQ<WiqJavJZB?7An9nA${SVw?F&NcMJokv4dE_2IsZ?ZL1}wbc|hy0Rj^{$TmBBEt6fo0
xzr!)&^u#=w0RE__&SXgJQE(hvPad8aoE#l)F0Mj@J$R+by<O=scm@chSlOls!1kV&5LE@u<RVWnVrn
OEyqvv$3iwhzoj_RB9}BcVltNKX6=^C86)fN;cT%nuDd3)gu^<gUK$jiR=gZcyi&(W{4&iUT%7p<FTn
Z4yVQy(|PR2Dz<jTMq|m2HRMUX+Q!^|g^$h;*7@)TzL!8s-|MC<aMe%bU#S^6G_-xl0j3dIK2~#dOui
yAQc=YdtN~P+Uw2I=jRR5k+9-(Bg{541q-({hbq@CNz<A-lAagB@m#ol1`C9>9DmA2~k~EfW1ffWPTz
#I&L2UtXb!Eze+6v_Avx!?5zXY`fMC#Vbv*$}oi9&)RdDG1lDtyW2$5}zWixSz`*@vXbS9dozr(s1C=
dhe*Px&hAU0rx-OrXodecX&8GLa6`$GeB2SCSA%7yN+@DJu-A4g2NUeYY>NAr1}cFrjUR5#PqZIV>Xx
{JL3_r(IHv_#ie^a*?|g!lYTX$y-k+GD=Ow0mnmGuVoAt=t|~=T3kVG0uO(nS;S#gP}xCBrYWuRaEtu
%9Pf*+iI;?SFXQN{-_ayuGo`4(`Y`f7o(kuvy4_YA%;CVX9}fx{_}tbu)n$fiKsdBn`0$p{Rg<on!}<
<NBhuH_l%BqthW1)u9_VI+F0!$_+>2YH0YwwXS*qgIJ_*`~aY$Xk4pBWjNuhBj-Fc80QycwQfIo>afd
w-;uq7KwL}5*~+x=Cw36p3LQ};9f!EJbc=yLLt1;HfWAcw7&u>5wnwQRAeBYt?5q}<ecu5;Fmuo_Gpu
c1L)pWCE#G(<3B{!tsdS^p3(8L(t$+Od;QL|37U3@i@%R!JKmSCIF7jtk~g4Xdi8M+h%YXOTxmX%lrc
NY@WE6a?bEHb?he{<g)s&dzTwia_X^uuIB+h9b351_N}5Xm5Ww6*N|3!#iQ3{pI(nv|t^#p=@&*G96u
N)~ZBOO3gTxK<%r%Y24*EOR8%${O*TAEW>nMr(1#&xK20xRA=JcuIhXG5DCytkmI8eta4VnSC&`>3Q*
dy9`Dym+Rf+2ni@kOkelp<jTbcQWj$6G3G|-z{_uMJg$e(f)c{&BHbbTwD2UYM7M$P|G*Ry?F{Q(;IV
5eu&s@NT&FugWsp91ZDI6661*(l7rQ>DCeHAt^=Hm$1u92u_Ohh4dGEO{hE(3>RFu^1r6#8T<Oa7?br
&LVt{y@6NbbJ6QnDFok(RpbSj?4`&0=>toy7@<KNbng&Y$5?m6tEaP^Ndp{h@*RT{_*7WZ}H{L<$Zkn
IsW<lZy_22?J!=ST;7bJ(qRtA5|SI^^=veple#urhTtAfal4#4kR1loeBoSQ`f^<eW(x>I|D_*Bvk^)
TKORzmojiV0b#z7s_1su|x3FlCUw?M8Se)N4;<L-U^V9p=yT6ShbhU<K7$}q^KEOJy_5}3;v5c%yv_g
P)aq{K-EWW-yJHLuAF0amSPOi`6&mYFc;ZvR--~C_jzbZ=59~tZ7^watEiO(bGWc@&_Urz2WPd;3oPc
GDy;;49Jj!cb4={d0&o0lL6QM+J=4-dZcCKc^^jBJZTYEB$@AGgT0-XKIxpdCgWfViDF1tE3Ajk-Rnb
i?t_usVnNICjbF5?3CjAWnT|nkH&HG47JQjH`W!RziHb6F5e5@sTN**r>wgA*knzWh(n1>p`Du(s$ak
8C(wbg~kpHXa$FtP4<K}g7MT|9f!Raj~aPU@G+dT(<|2dUtU1}{Q2R2F)<EDeOjE?=l7p(&*Gt$d^E?
j*l!>1S(;;fK0o};Et-SUusFTF`}!mZmQg7<JHI%2xMDizcV8}VKE{j7k2fdx4|nJ2j(cGAbr|8ObbY
=%Kf64=Kd?Aj+LL1Zio!@yOp2R-z=K~`s*j5E?))PwC5r=d*wUU9<5%P`MKLMv19R9`55x&Z+rX&X$a
cDikKvrUN-&mURNRNouqShkO3k!U??{GGF;5;zj3*ft{~;reNjyX<VE;EBnh)tPhoen4<Hj&1Fw8Ui`
1xTp7lH@)M7K4bQz{Jb-cL#A{ct+(?@lgnCM8s9ILw2sm8X5uo0F0ATAzxC`@q@ruriNNTxBJ^{OTeD
OPKrCMFy5|8?K8?tm{5p7n#_u@M62d#FlC3^@P;cAe<RnQd@)ePwWB=y+AZh9N`EI_G|+yGJWpjHi8~
%!ZO2bn-OdRa}t+ZFw2Xp5o`dPZb#rCRKSWg`#7-Q*v47zoKtY*q!#PnnjuZZ2<?yyy?_I~UgXuG;np
!CM<C$D&bzkX-fy(CC$J=P<Q8}(kho^XuRZ%Llu!^;7aff>v`u~*Wa>BSJP4uJs1qS7s4GJeaVgi3x9
stBw(_xP1xqMPo$!5oT9s+e&k3HaRvl|gC?kqvRCI1uyr~Au5E^*!&E$ilOh*S!j}Qo5Q*7wN$xFS^I
{Ge-U}4pE6pMz_SjZ;2m*`0Sq>lsE&-jR-bzT&4w%fO_aa}z(9z`3aGwhP)(W8bU6YKxhvHPtdQ}bQ7
^D1zuq2Vtbu~Ryrbq?_hsje|to?=gViu-cnQPcpmUa$nk!EzY)<twb-SnoTs{Knz(TW3}6&oL=AHL#V
VjGhn(OEauRXtW72yfTD3-W?h^TEsBH6u_y4ct~4-NPX{zbVmvzyvSF+T;VbU%@3XX@Iq>6?2Fvj@Nk
)q7K81S{TXN$C?vsz{Z{EMpEk;17*O@-<g9C3`FlVUV(9v8$U1VN#fArULgbGKH&C;5)%uVqGttUt0D
)HS1N4x28p6+0SK~OSacpbkp%=*AH^@V;kh|}YhhHM6-XagbMozv*9ZXnFq^urDT1}>{9!OkGr7oB_B
5eanBU3hzFe6>Uc!53M=5rrc_`W|*sh!2tBGE)TmTshUnSo}1_C7SqbTq5)+oajX%Wn0U`697Ee*Jiz
G~-A(GQh+_E7y=?5NolO-EK*A-?p4<bxS5N54?&nA>Zwi`gL~xl)1*UOre1X?@hnJnfuzOq#-<-r^#x
Y4XbmQ!Li^Ap;zvO00LoZ^1og+A*OWBvS!6f899OUBMqi|JR*PBmDg+>1IJ!{L@v<aK`$2bSUkqnzVQ
(eNP`KF-3wtl{DMBX!Py^!_R(kvLzA8_7(y2x6BcS*fT1Tn_=F3Ch2jiPsc~flo>4ID62s>OLq_9Y-y
{%}Cb2?CASg|Gy^aP6{iX#U(aYPey{PJY_DEQ#^`LqNY0*`B)}*cLgrGeaUqIgN;ZzC9U;ui(UA1~7@
hIqV@K4;-D?CU}o#6JMI71aL*F}}Iu3>&%B(WeZvX`Uzp9!=kwD7L2d_yMDY1I*K4ts&bVX6d7b!s?{
Zk0`cE1XOL59g?TH#>!!vx{v~r*JQAM^+UNOmT4g0pRkyC|ob81ftgzc}?FFB@jw;MI4?|;XMlP1;cF
;HrJpghBQd&8>bX)2dorVSb^pp>lSvrqKZfJZ^TXYQ=BeH=~rFb<Y|V*HZKyYGxEU{hsfBL{9L_I!{h
Zq8qGxt3ptQdNG{NDU7J?VWgr)92-mIE1*P7Ji5z32OS{=gnxt9LCjRQ<ftei8lAfImlh`<y#o~C(>Z
F-fGO&>_OLI3uZKvy;ZnM?n9yUVYf<gVMsvhY?Q$Rlt`25UDUk3QV249}7#enm)&ZtEQKTzYj$g=dJ^
uLxS*R`OO-0quzo{rEp+qxL|{3b-x{fI8d7HziwC4oV@KXwwSGl>oz2F>ixP@!0SJkzzWxB+~A-PNB6
7iMs<cD}yf!j&tZx`xm+uPbO5yWPY@UstUCW4%VYpj|I}P!z+xaB?}0$wq68H%STBzs@?CBTC#kIUF0
po2)~h#)Rm)*>hj{?lS6}x*w?V3>0y)c*{%g{$v{nQ}ZR?B?a9y5-c>DU<_9jAG23WivfMSvB{>l5!3
;i-re<rMYA6&{S3BO_nf&Vwxx7jTx4U<+yhgVRM%J~>vdIlDzlR68riBU)7u)Fse3lq@ukgy8636$rM
S#M5BC@Tu0lwzlQP+4VQq<Vwb=(fsW(kfTVhD<)2eK<mv)Fi!blE(4YM$$HX1k>d;@{f8FFrMd|XTHM
eB^LNSsz(8SD#fkfC4gPg($k)D4WT&DSUf#zhXwU|>DmQ{H&XVlUUVUdz=TA5b>~4H6C2xV}`YWO+#(
7PG~g&M#HXnwv3oi9~8l;GO0l(9D4+YHvg6pmc_&0S{@y87mtm?mZkXPGebuJu~jRIxecp!{ML|1~&8
cse#DGl56&kT+>>q-Zsu&*nrqm0bQ8RAq=KxtK`+At|L5}cu6U#y(u7}Iu{g#Z1|fIIE^K(VrA|{c^$
7xZo?t<^<0BmS`3ry){ar}affZx4lDS0r%(>FT|=awr43t!A83K5QTXCc^9HRQTZVM`XN!GH35W9dQo
#*5e03s5(U@tdN~W5F(OZAjbzv4q4Tmw>gf@iYgJ~Qan1e%&)Y=$sziv;N)f%T{@V7c@#|njSm_b7=u
E7Sz23h)59gl6Q{BWIfkcHOEccZ?Y3)4BkUpJod?z7E9Lm>^Oea8>$b}L_{w=jk_H*x|WEL4~YoW@eH
=7RNa`)alI6c7VpXqH)0$HN^V1=M)Zof2A!VQqZYur6ffsrn?+V1gUEf$@V5p!EV{2?ymc2oqDoDKLR
yp1~9mXpIps+OV3ynxoJ+a$!10l{c^P=<n@^Yn=N$TV>LgGhP~@$p~DKC6q8PT4$_^S8o3-$Yi55hT&
1TZv?J~4=-wX(LTm;Q-rXJj~j=k2DBMLPibi})Cu@v9MejYNS!I$RZrPqgYCi$4!+%$qN!!@W7c|;Lq
avKCS}s~zV@a>2iSU5c$jEmZ0%;tNFU?kD4^YAbnW5R&D*YxZPCJQ86GShRUSyB&NQ~T4wO)FXlYcEN
T|*w&ZWR6gMS^sL1_&9go86Yq=|fBjqf?BcQNJwO`*wkEi`2s7+vXrUJnQIUK@oJMCf*K4S@~+31gCu
kW>jCdI@2XO<IiZV6fM)IT-)SUdBPZU~Sk4ltoKlFeAktMf1uTE%&JAVa?p9XkAOA<+Q4Pl$}=A&#}8
g<DMHS=88>LQ|Hc9xPhAOUgLG*o+NhUsHGeVB`<k{cdJ5fhz8Imqt8CL3o!M<N`yx6Bp40q^}&kwh?)
?@ayB;8U%$%Z_HY((4H)-Ld^luz-exsrB~pcR6l;&rv@&&M!xRcUv|@&BSS<)4|IAw5JUBl7>;1bDy!
`$44)>Xu`0W05pM9=akM$Z|z|kEeK*Skc_Ibm8vp$6XyVz%|=x1Q!n~>2JxUPs`Jt(?Hw^<PyGK_Bb&
|d(PS|W=6Q!L-r(Oqwdp8aO2T|kkD7HE?l;*A#4M6i&&?v{{3{`5r@h=>n(BAA}>QWe#}7QqaZ=N#W%
V|68e!sI{>tg@nGs_H&w1kc(UOtgW3P1Z&m_7~2nh!KkT%{@%Z2L)jx{Vo5=hWgv6$dbob^coWJxk&^
rSfn!k<`+?-9Vj9Y{`o0t;AfvYse(~~j!cczhri$l0Dpk7gGk-xf<S5ZUa;UJs^Q6Wj={8Jvf&>YfpT
}&XXKur1`;`WT9r>X*<afaNs~qL;VP*&{nLW=VugCT&&yZ!@K=sJgZn8rS$i};>VN<A7xjDo!%=j;1}
}E(^RVX+KbVh}bZ$N#n~#4oAAd9-e=;BcpYix*ZpF+3j_iQB9dK*~Tv^Z8*7Jf@v{i=3gzvHjgZhv!$
E<oSS%qie{V#^-e;@Nq)dKhzxH(y{Cobf_IV9q-9I;GRzZjwT{iF6vh5q=1`oY4!eEfLy6aM>`=&vH3
s=R=&NN|?~h2;bL+wD)v^p0Cfi%u6`;GhX>15O1@{eW{r(RorAuds=?XRUSgDF>}r*5d4zX`(c)Sj~d
1fIHS+EZFEW?FvSSjZlBeA-b)X$&2><xvn<Lq!!WN;r+j>yW8?J_*73iXq2ip6C0S(;yKx$U!VMv<(q
BWM7-(yP_e4cexsl4HoGlvlAHd$t8$Ik+98cunMQK?dR@SM1vnvGV(Tcw@hUYoQ()2<Pv0mRo@fIi;n
@mhEo-#nJ#V$evb4=Df+=btqL_t<jb)NGETqVWh_~k1o;5@4FCO}QiO@Q`FnbLH);3~;3M(DbiZY0Zw
CLipe9<3?<S8*+73GVB_!CxM8}#Rkfe~D<lzERA-Szx}0Qn;DTf7WjX?I=-Lbb@`qZOh4<r|zmw4#9&
PtkSqa>E#->%5ddZ>sVp+e8nnl;N}9CqefE@xVMFlD;GHp=4QFGPNFyV|(EpjHd!#0B+B-B=ljd0_BA
|BYLJiV*f1ySbez2&|Hp=U|l?T>(PS@;yPb;l9<K)SsWyexTC0R){VeWq3YV}WY24-g7E6ZrIF&2w;m
&%JwhYve3fGb2Lqyh499xeMhf|7GSVdzs}1_p2V%pL=wngU6@CUb0N@V~eCiZ^%0%#|Oa@)1P`2Aw^}
`%5^}nyORaXji{4E)7OP0!8<ugb7sjJ`N#8T+<2T8EFzqrSLbo{-XKMIvEV$8eXL*D4`SzR@eT#j@K+
y>uU%su6km_bI{ObWJ{3e06j6!3Bqz#k;0f>-U`14V{6hRF1dppSdnbsO0e;>aGwNB@LZQlA%HslkUm
QA556f3h^HQKtw_lRY#<C)|1F=c)p}qce|S?h_pM0#>nInm%w&1)_Qi|3^QwC#v~ADfZh$_(zMh;BIr
Bzpy`T1t*2rOEW1?P~^Uf^9oMVpEmGtq<+oSFDCr}3uC-2$!z<eyWC<OHo6jhJug=koN$j$Gic&ZS+Z
fA2cHgl$4Dmi3U+t0RAvKq>YF;*owLEHiUJ0REJ6Iwy}VG2&+{|!#|%C`6MxKL@XRKN;OD&mDHOn?J&
W<kdNNr=@chhtB0(mvk)E0lWFRi_bKd_1J=Qp~4~xTI_OI|gDe}U2W_qk4Ue%d&g%h1sZ6u4z`PD;oo
|jFx<5cJJ_CaK1@<o9?H2i(xv$&6U50P-D7kx~+rePILlFH|silrgqhm@VtMg`C5;Nw16mOtZpZapi!
s5nQ~^W1v2@p=M{3TX#{VqJB6v(RJEe|A~@+E>I+Y?PCwc<%<sr|c2__FY3iZRYvg&!8_^9bp5{tEyr
n;^;r*2Y`YZNsokLpetwC@UNMsE0|#3W$bHTC(R>74daS#_knec@VP%!FRb0|^Q+IPK97vtG4jR8k!x
<OgiY~_1>S(hItxP?9-O~CuwET}`FzTfw9g_8+83{pnexw=>d$QG%=-E0bH2}Dh8*2pFHGFs%?);Xtj
UArG|>Tms9_k+`jkcloK~!(I?Kd)1yt<A|09RZ5EUXCOz{Y<6#se7#;k3=!s?3skO*dI$XWh$QREUY>
%)hlljI-k<P|!lOgw+;<gZKE5|@#(*T!4qto4&2RRe?Df9h$!t6KeWf%~O;z&5G(S{^L6u)@H9<4Y7e
`tMc6-Uu@NF59!g-50bY4YN4WiQaL`BJel=ClA0i6gJfEn-3Ul=%0U)!F@3X5p9(5Jhz_vmX-<zG}>2
$Pp*DpHCTvMjzy*Q-HUw!V;<2u0jUu%w*!tLfM4A=i`b%tNkS?jYuGc)GDO8(bW50mw9);=;+ogP`|L
&Jo@9W7&1Y)V%4URBz1p%7ZdXYEsA_=UNBgi}fY(7@@A`+i{=m{K31HavIl-^M@Y>Vdcw!ptM<l#~M=
P!W)kk`1g;NWxy24CQw39Ve8-Izn@5ffGrNga~4{XL;zhcWLJbFev=mLCA8R4h*r*e#tJF-5UQ0#>tv
0|g2D1@B5kWcLGSr?nvs{*=XI0L{+Q4S@BwZvzzNXQ|dx+TlcpRdkX^{Y2vjsa#iOk*n-F_ZFS*+8+(
@Op+3!s;&E3SgPr%NE?ggA>4LA@=PqUvb%I?l~+H#>G6DBD8sG@1YVtzD7&TUG79x0!7#wa?X@!?%n-
@0liJ1=ceyg1GU9eu6VYKqZdt|@2hrY7CiV4Fwfw6Tl^M}VAx)L3|JRk!PkI&qBs%x&TlVUVSDv4bg{
IzK?D{37ZGCN%uO%!!q}KE3ndqSgO-0ERYP{T1dh{>htmj*#<2<{D~I(+RG-W0K`+!wVMGNI6@b<Fs!
m~kbXwJQR><+RRUs~p7H|zWy7-W_iTIfmu-dvo7v~LsWF1q^A2~gwkE%L-**~EE04e<C+Xu46n^d#J&
I6lLf2vyG<G&>PXVx{cudL^Ytc&VIYyaz{y~|+PGP;}doRN?C=cMgb?kXOKk<JAhbLV`%d4hvIumcTw
?o@mAc?TK<l-^hSpJ`nc1B<SY+iXV`tcCY6+}EA<-QlVK?4pfHB=+!jNKt%?#z{0gePL%!M*nT?MUC&
KvEjwgNb9HuNafvN<0Nf&?c+xegV}s}fqjc+9(A_%58ZR%k&qbct>Sd7w)*NU#~P46c33Ec=9F(LYWs
t$qGEjw$|LmF!+&x|DR>6<SIk#77UCks+26E-W?EeOhIJX(QD>h?+%1H^JN)Mt{FjYD;dU?1%Aza2BI
>+6&Uf@j2D?dss1H=XU?o)C^@|oC*#K4SUR=~!#^be1vU*Z4!#)f+_{?w$%HF46zQ%QJ$Oq*$CW2dKU
Kt$2X7pKOB9gjJ`tQNl>R3FBEKB*Y46<y=dJ$*`@PwjXQ=?QYAD}PRNL%rP6>)L;%3b5@eWHqJ`|V=*
Xjezk)zQ^FV*mB4rskG%|J%;P;)wkh7xReyr@1WGq9C%FdwGZD;;w0{-R<&MmTi158aKni`qFuddqpc
m#1%rsrnHuZ7zu?Km$MCp27_2);NCn`RM^_K!-TR{?D6Nb*q)L|5tZ7%ferJ%KJcGXhfbe*e`!Sh6t}
e^Hy6Z?!2+!C%FVUt^XnNeN}}R25f&#jF1Xu7Ntfo8uRyX9Wm2=m;{~*7xf<G23+#z`J_ekxnDAB5<P
-NJif8YdC|D<1K0tP0zKqx)<L@bUM)0dcM)Fn<Ez-22l0k9b!_L`D{2Djt;a+@f77PcJ_y=jCeNnZdL
<|-jh|81bmKo~^?a|4Xj$pSTP3jcXu<1X%EsDTKkJiF;CH<PJ>^}1mB^2Mq&$wHBD%^9hsxCtAxU+~#
1*mnPtcD{rj5$+hX!O%0v;OD@<M)a4qN9$Y%=~(W3g1kg1&X!e;LZU;NQ=~8A1uxQ(4q{NVvBYFOzf)
8<VL7s(uHDcl~&YtQE6qhHB0J?jaO2YZ{?C|{q8KKDA$Ji-PC?)#A?7y8*V9mJ<OwKpX^e)j)2-2oe|
rbih%@rXbAO7<J29YMDB#rvG-7#%Gw^KNdQEvYga`G>1lsKgpe9rsWgGU<s2mG{l<G)9;_jg0Z}`*G=
tpV_9_SCSDWIry4)Z>r1<E2%Cx?=y&j?nzJR_hPm{m~wx<A=S>w^^i{?Q^*VrVdDfGhuL6YF>8>b3r8
rX@ST6c(p@&w8{uRv4TTmCeab<}~T;)exD{l63E2xe+`Qt2pxx%cT&oDV3@eTv5eipP$kvB_d9^BtO?
%DraTo6x=2?0Wl1=48C{v!F^a-ub9_kI8t0S#%tZ_t+n=wQX%{(_7;~lKCi-d6?vQ6v?rNMC}sOB>Fa
SkYGMYFb@+P4-&Yqfcxs&_yV3N2&|QwFbuJvxX-6x{K<lNb1Rfj-W&?$jW<_9`9bfy+6>n2?HH1Im_$
!LZWW?wiasmh!P+UA@uho(5sx;CSa<GI!lR-f9vXLb*+WJEZA#x-tj*}fg$RceI)Dz5;}UR)j{|H9Qq
2SHmRe1c&~B+!C<!&z<!u#HXsgOad|OL}+X}>DzpYC_!Zh~&K$y`%ljO$k0!e5hf+Ws<M3B%$+vH;B!
e)`dHhf^~!loI5JM{X#hC^luJv$qtC)&0iX->y6>PK44p$QL2gT9@juQK4WkuLKQnA<OhFxa~~Hi;t-
5e1XuXTsg08SWMJJ&LjUBOv`olEP_0?oQFn{kHCRH1=X<p;cdd4J-tu*#pa`7I_Hi;SO#ES?r^>jilW
!mXYcXpd#u+sO_GawwI$+^e|Ehtql<2S4Td4T+DqcS96b&Ps4+!cbjMqa$n2Zj+!~!FxJO$<rV?4t1^
|sw+UmfNM{2(OoGncgRzJR06}4G)esyuB1}TQ6OFNm`b|2eE!rSWV(A3-VXP#CkQS-76K*Ah*dv!ZV?
OPet;3nz0JL<~4xt4<q+tH*{kx>zbZ}6(>Gx{H-0-(|*kLp{1N^Ud^V!jS_QSjPWmgpc|6lKoxgNu&-
29&(DQ7Ky==*odghYUbe~#bY<vf-D_3mgkpF#7%w+`PinyPCp84qDXlV`?l`{O><9?t7MB}FG3(8D%V
BhvAsmPTX849frq{b_dGzXx0ymCmLG$?@!ne3zMs6cYhkE!>g`cLwXk-hod%Ja?)cVQ^5-Xo=KKy%qC
1Z%0L1F2#kt{zcviV`GpZ+v>SL1j8UdFv#)Sq*&jyhomoGMPua<R(o;b+L0)Kk-@LR`u8+nwZH#Ifu@
C*?^V&InQlr56_30xd1RDQ)<E&wm}D7#5*JxX-F$<##t0#iR{eAMGd+}^e^EE(XZk&P{0g{XuYK+LNC
LdS{Z$Nj8~m#n;12&+5&ZS=x4@xt2_B)b7w8ABaV{JBG-n+LxMUS2S2mm4o!)mIc2-Il_u;JX-}O!C(
d?(-n>=kcM?d|3QT^r3qEc7<XZ8huhym-$GGkm|HZ%h_%y^8@_qBUA-4p;Y@m8zI%1yiVws*a{X(j+G
bSdn7E!n84BzkNG$jWp~3N0f8Zlj@-gB95-)q5S@jMUjb-cjU+g#w_)`_5V)ZLp&)t#wz#>IC|5@*S%
O5R14L&-H(p{n@XsSwX<w3v;gTRQiv@`d4{{h|dy(09;tcCZTb0%9K~?ABa$=L7=J8%6CAaKLNsYwyZ
O-)!x4=z@E+sE^W>OWYDn|*@lfP%)W#AMjFeZ9MS>+Yt*_Hr>ijB;MxBhjDlDf&T~;#`m)=Jz@Ej}Aw
B$s%-!SzN#s7LIwm!0sIF@{cfcnxr0GPsd7m5WaMCrf<^;Nb(W<Y17Qr%Qm5JLpXr#|U)ZoSRb)OBVN
V`uSp1OR?NWY)g=NqAuzM;K~3+){Cm#Q6>m1oay;JpjJ&7KiyHos_j-@_?x2*#EbTlzXTqvj!ct@Rx>
7?=EUV}e89GMvcc?=z9E83agXlK$E??G8NwI}yN{c(gF5Cr<^+18L#H&l<;+2*<<p4tF1_ky}|P2%hq
~?UEw4`|MB-=vE)5)FInI#3Ws1OJb5%f9-Xm+7qwhzr=k9tmiO;mu$MC30YqLVlL)7Xk7}$!o$7Hlg4
6R`j`=G^X7@snM1#dVIUi<PAuZ57;@PuYk|^<CYgxlO1!viu<UXw#8yG&c4{56e$j?UrxWoIzHHMi#Z
s1=9B=bzpKHP~_Vj$%fN6+kRPmbsyLj2z`nB!&xYAWZz7*5T6_eNQXkRODqYK*ncP(hg|1M~MOhFT&E
Vd)J)bzr6NO=4e?ceC~c>KGTM{b8{V7~<Xh3t}FiBZ0flDDT1zVgM!D_vcK9cHVLO)l$G3h*}@yYiV@
{6N2w5bMZa3^q+3nqI-)4!(y~z-6(AQia}+`hjx4EHu7%XA`(M(Pr+{D`|42WApduKeUNIsJI?~!y2H
Bi6Ny{a-21@(c@oblx)Jv@Ko~Sw;)F|Xa5^Jyszzz_)anODMkzoMDz-l#koU!1zEL5_ZQUX@nQ_~?mm
!}`vYaiu&eif<*g0tfnR-&L9$lulnM7YT8i8o-2+Ver>qK|Up-7ovu0OulA7G#2((h-b$rc|EP^uA9K
qPOLiTTX!ges_!b;?nm;HG6@cj+TAj`WQtPeDeH&@?uto7ZDl)_6b!9HWs7)6*8{o49XjX?GB&FHFbn
Kb=l+a1H6>YMGx;Q5zbVh&-`G<$Npf6u+ODfOPdwD#@Cd!CDJZxxYoscUk67`MCLK8bIW4~{|HDfwX9
$(^b>QAJ%SpQ58o^!5iCcq2(3t_wHv*m%myXf~}Qj-aX(Y4(Aqyb4S+|K0f>w9xT?t$UVsroWs1nV;C
2RN5V**psxS{p=}9!qoOOm6!jiCkX7$>$}^Sw>!S?F@a!Tc~W`dCYdLxIHuPpYwwFmedfWn?(<NMqbI
Bm4L2S?CFZ-En{T%MYFncJ>JdC1R>0sN4msRpnz#Q>QZsOF<M&Gm*zNy5QX<Xze;=vQ90hzI2?9R_e|
SnJjtF#*3e)tIIipERd`dD&1zkE!(XnlVeA^x3KX&cgHdz9rhW~4a8N45co*Vt1pX-l4tfQQd{CgTbZ
mxIeX@Ku;LTtF5`P~l43->mYT4&4o&DW;2gf(b=t?Mh+xu@(G+CF=}!OG?ToYy`6U;nzMXQfF6Tyw%S
Nl$t#nxNx2beg1W`hJ?C>iC43q^!A*I`{z4`*(Dk>W}PAb})2@S8qTs9Lh||UBlbffr@XERfemtH{d_
~f}bEbSe+Z{`il64rLP0kr5Ulq6QB%{9jfmbg>h~Z|KMtA7OJEt6VQVTvN>)<Y&JEx_8~h4g=%|a_tc
!A5X$q}kME$(;QrQQ-dT8(0^Hw6N_O8#GWZbh4^9Ypu=&=>pyENFH^1}yvN@e_pcALrDtXnQ-gFB0JK
w>VS$sVE4pMP=`=^l{N?}`SW7>uHmcMOrZ9Mq!cQj}YCFyO48D3)W1^5vJVg#Q8EX`hqXr)IOQIxnl+
94&Ml`k;c0}c*WgAAri795y(rVp<aRlA<u?uF}KvDDbsRiSbQ#x+Mj_NCtm;VT3XWkbu{V9e7rTRVbk
PY2ieCI{1f)!voyB?u~h`F8x?EH^;?+dD9l#inF!-L1eh5vg;>T7WF&MmG4}d1&3@vaX)pw-G`n6YC^
i2#=Zp^VG$FK05B9U!zZqcEH8RIwy!nr^>EFiAMXEg}8%M6#Ry<o3iW$y!W#7t9h&;hWb}$yh4%jB=t
rvval&z*{Gu%fP0s`<a{MiAoFq*k_|cQHqOAQx}1d3k#itx(34ioL<XRR+)^CCvF88LgM)R?-40tTnx
SjKi}QXvgS@SCT-7VkxN1?cN}$G`a3X5;81sHINCeFQE@%G+miRpN5hPeDsH&RkON-%{@W+8saXNm`i
%~V;wG3ahsMwn}zAR(y5)NwD<&hKDx}3Wo0Hy@3j|#mn*;y}d=BL?Hj&3ah*7Z%JDQ|q-!fOq~Gy3%_
S!+zNxp42R;bZ8))j8y9t6GbFovpJPY-CcbToFp}?6Q@sSiilqHWJK&B5=MsubSi)c={qrh7jX>G}GJ
jG+TD)r%Kktq$uJwq?lVZYuqlX9Y-|Wm^dn9niZeYA@L2iO{B&lF_mn<I#q-Fv7M;J{dyg!xfkAYCu?
Sh<jG;NeMLV(a>WUJRe93nTak)x_YgX04N;l5n_xaHX6=K1Ov}|$3%6!FeE<1j(ZU>QgD0YzHrqE~u|
KXmng|W#!;0=>Sv{BM+_?U4?=V>Oh?LgLJ}Fb!xN5{`!!yp1v%N+Pk}4Q$$0{^_&f6{PuIZ*~o8dKsg
LKi@;%vn_{uokPXN{QdEUOn7(*=~W7hH&sH$}eN^9v5b2~}M38xLO9J{s2gZ_r(GDW<m`4Pp8NzGqd#
AaPlB;9+*de&Co7JW|eS0@~f%!Tn#z1sqN4*Hd1*Ml0s};rDSW+_l+wxaQStw36k@Y^vV$d~kh_jaGG
ijg3|nzQuz0inUeHBCrPUncMtrJ!6alW}BN?Dc<}s%l4wJP>lqHVUSW`P1*g$75j6_$6<U}pto)@Hod
I&t}ARE-PtvatH~)apJk(Ef6;KzlQA(H@9jlXgDXzs9eR<<{4IA$yPYtfQ}A(<I)rmmo2-k5Ppa&5s}
Zf0=J2P1gAHkiy%4mS=BV9`8obst+K~WnuYhQz&SGKF_nRg}Qgd6sZ$Zso6^^sK?B6N^k%w<Woh9X)a
p!MF%_i~bTX8qt?weDOstGvQ6Fvf91h`JRqE$wv-Q_5{St-j|^0bNJbiZ1n8v@SLK`38jfL5G0nZmP8
Y47~+24{>c^}a}8)_s)9h3Hk6mSxN`c(d>590>97chV2qS?g>8dW(o}Pe>C(9?HQ49s3hx;l53L!q*)
ybNq00EYB31OFrQwwX1lUCEyM{saMdWLcfpw@eW*>vEekF8_v=YK~eF!HvA51v0ismf{pE>DmQGZB78
)|?KUZW>*$_f%}zM1$R_(H5UcbfZye9l3$bzhj(W{h8sLcg(nn->j~Cx0SWbb!Tg}t{{x>#O>}{7mtT
Idui=yH*(mtu#ARGN^sA-~G$nq3sT231mrjMmnh7qy!By8BJGK8PFoR%SL^uCUciS#Bg%~;m5&WKH`@
)hyreRC?45gbl@1IE$gB8JtY3|4mu<V|xwro5LwJ!+NaWM+6+&NQ%wh`K!f!>VixG(!s9B<n2xCgq7w
r&F2T2PC|aN9;$|X)sby<tcaZ7YiSM{G+h%p7X4Z!TDeA7Ve&9Wbu&ibx>^Y2e@G?0am}U-ygB3z;(d
a;a4TAC+pVhe1(Stz$XCKv?(Q(J3z?>z6JLQ<ZVzC$<&%MVX_Mg7h^UpG<1<aX7X6o&ix<^NKNoK0bh
$S7YbLnh#tdfS@gfa*Q{U{yxr~sEMoLGKK158$OOGNnI68)%<wHIg>N$-e50x0+sp#rXae{)bH6%!%C
JdPUgM-$4zuy)VO$f(qLv&&bYAedB92$$Q5js?+3l-Z`IvKtBn{ojO>XCTBR@;H6Nz>Uj=Ms@6&f)Yr
(xJH^UeBG5wI{{GK3FgkRDnOl9#L*!8^GW4DsSw6i)dHo=Mm|<R4vLQ}Yl&`d^<Fqm1t<h@W=)j8cNP
4;uMazgFM2CQ5qsa;zx8f(5zZ5IE8zc~~LbCe1cpcB{v%<vUg&i37cvrdxKqCGST@sNpW$>n!Qgyc#;
Pvrcw-@j9iCmGoQK$l28V1nB`$1Xg)u6u5Epc5eWi2TA>Q{NU7gh&@2V=7Ozp;vm*m{TZurX%#=Yr&_
SEwK%#5zmm$usxKaJOWA3gj(kUg%^>1+21i2NBQpFRVN4G)-@kjo0Z>fM>_A9wO1Rk^+Qxg{=HN@9;z
xt)tnF$x>%n!#;GsR-0vbO)<M0EArR;zI4XY$FUj
""".split()

if __name__ == "__main__":
    sys.exit(main())
