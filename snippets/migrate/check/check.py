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
        self.edit = more.get("edit")  # (line, old text, new text)
        self.safe = bool(self.edit) and more.get("safe", False)
        self.instead = None
        self.place = None  # a cell of a notebook

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

    def check(self, tree):
        self.settings(tree)
        self.block(tree.body)
        self.end()
        unique = {finding.key(): finding for finding in self.found}
        return sorted(unique.values(), key=Finding.key)

    def settings(self, tree):
        """Look first for what the program sets in its environment."""
        for node in walk([tree]):
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
        if lane in ("keras", "tf.keras", "tf"):
            begin, last = self.rules.missing(lane, short)
            if begin:
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

    def gone(self, lane, begin, last, path, node, written):
        new = self.rules.successor(begin)
        shown = begin if lane != "tf.keras" else f"tf.{begin}"
        page = next(
            page
            for start, page in self.rules.data["pages"]
            if begin.startswith(start)
        )
        edit, safe = None, False
        target = new and (f"tf.{new}" if lane == "tf.keras" else new)
        if target and isinstance(node, ast.Attribute):
            edit = (node.lineno, self.text(node), target)
        rule = "gone-moved" if new else "gone"
        if target and isinstance(node, ast.ImportFrom):
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
        return target + path[len(path) - len(path[len(shown) :]) :]

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
            or (when == "legacy" and self.legacy)
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
            there = self.name(path, node, alias.name)
            if alias.asname:
                self.scope[alias.asname] = there
            else:
                top = alias.name.split(".")[0]
                self.scope[top] = _common_name(top)

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
        for form in forms:
            form = re.sub(r"^(any|maybe)\.", "?.", form)
            form = re.sub(r"^model\.", "keras.Model.", form)
            known.update(self.rules.arguments.get(form, {}))
        if lane not in ("tf_keras",) and not derived:
            for one in node.keywords:
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
        if "replace" not in rule:
            return {}
        pattern, new = rule["replace"]
        line = self.lines[node.lineno - 1]
        match = re.search(pattern, line)
        if not match:
            return {}
        edit = (node.lineno, match[0], match.expand(new))
        return {"edit": edit, "safe": rule.get("safe", False)}

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


def check_source(text, rules, pins=()):
    """Return what is to say of a program, and the checker that read it."""
    text = text.replace("\r\n", "\n").replace("\t", "    ")
    pins = {**dict(pins), **metadata_pins(text)}
    notes = []
    try:
        tree, changed, text = parse(text)
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
                one.instead = edited(before, old, new)
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


def cells(text):
    """Return a notebook as one program, where its lines are, and notes."""
    data = json.loads(text)
    sheets = data.get("worksheets") or [data]
    every = [cell for sheet in sheets for cell in sheet["cells"]]
    lines, places, notes = [], [], []
    for number, cell in enumerate(every, 1):
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
            parse("\n".join(own))
        except (SyntaxError, ValueError, RecursionError) as error:
            line = getattr(error, "lineno", None) or 1
            notes.append((number, line, "not-python"))
            continue
        lines += own
        places += [(number, line) for line in range(1, len(own) + 1)]
    return "\n".join(lines), places, notes


def check_notebook(text, rules, pins=()):
    """Return what is to say of a notebook, and the checker that read it."""
    source, places, notes = cells(text)
    found, checker = check_source(source, rules, pins)
    for one in found:
        one.place, one.line = places[one.line - 1] if places else (0, 1)
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
        print(
            f"    write: {one.instead.strip()}" + f"  # {works}" * bool(works)
        )
    if one.page:
        print(f"    page: {one.page}")


def fixed(path, found):
    """Return a program's text before and after all safe changes."""
    text = path.read_text("utf-8")
    lines = text.split("\n")
    for one in found:
        if one.safe and one.edit and one.place is None:
            line, old, new = one.edit
            lines[line - 1] = edited(lines[line - 1], old, new)
    return text, "\n".join(lines)


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
        if asked.fix and path.suffix == ".py":
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
c-ri}3wIpHaVY#(CXCOC=n#;wFcpc3jt__ji7UJUfRbfNcg|pUb}_>4%w}d5By1%|Bx75)q|c6TY{#F
SI8Gc%F(WFzdD*cO|CbAslK;h5kA6?j>?{D~@tu1PiJj@Ls_v<NRaaM4fALa28OFt>YcGHCQqsG0?b0
Ai<4adA9VIEg9prIzRKWW<&$2!w^piVJCZlndmrsuK<Txthxlz_b5>GO0SR4)GC{O3dCx8~Gfb+#P8p
VGYBt?M4uLWNmMny^Q<zXD)OOVHaRK$=FmBH;8-lHDB9Ku6V&I7I2B2DY`?uVy$e|&oP>-hKH*G}*L`
{~{9oZkJx=^OVx{_!tQ@BR#*@Bf(o{o?c<ygod=`{mQSKRkWo?&I&j@#x>*KE3<k^zOaWyMK+4nERou
*XiB&PVasfC|&x)D+W{GJCEbud02D7ED83rUUUMuX?*(+|5F%rdiRfs@P}N7;Pl=%fAw#_l&LlgqkJ$
K#c4U0$5_K@j4bmgNuP{*(P(a%SNXROT#^(6{^aM7d);U_jC)+2=YkR$^t<QkZ;yWQt;gT`dsPIo^^L
pEcR!~&@=0_)#km$kliAi!%DLNFeiY|Ld)6WK3+L5;;22G_a&CN59%iYBNA%@4<2;7?21S{Ti{Kzm(m
}987{43b#_#E8!(n#22yRD30OaUP)z_Wg{a^I&t<!s7ee|U_u`-Mdm3g1O?A?!l{K4tHyY$h2j8%r`H
}1-BeOLCH@15TJUslbz)^i<Cy|EQxa=s)=TGWjQEd>8WdPmh#CP1YgKK|ZMPw&3-_}f48aH|^+hq^qN
r{X-dh$8@&fP9cl0^ZfL=HcnRpP$};VDaTW*$2+R4(Pp6QP=0G!(%^#=V6r60(L1%PcFTB<x+HzO-g(
(`}0g|o@mWS<MA-*MrD$v#is$$&CkYVGD^Mxqh|i)rMb_)`e~##js~$axf}JXnf?t3xh$H6^JvWD@i6
MfRMR*uvb+zS@0C|Xo!~*1pmRmitD>Qd4D&;<*`hSahP^;6L_s$jp9EPycpmewKyD8PFScY*OuB~wau
O0xf>D;os#)vEL!&<W`j4Rf9)0;szrO$eM}G?4{~?p6HpdAPJH(@Jyz}U*?_d|WcaKK)Jvj|Dwz+QZA
{oLYb;joQH1Ny65ngDc{wKHNe6UVc3m7`f1Gj{8Hzmy)67;PKeO&QR@BQfX{y&`F|8tzh@4rbiVP*9n
rAblF#do677^Tg#4`_pg@iuR^>Li89tSF(6KMAah^SLN5lP*C0<|HkX;aumbg=a5SIWK9+wQxSz$Y`O
9gI-id!R@3xWKPfHdl8pj_9`+B%irn!uh5eBOPnlilE`&jM(+Od<A47J{Ppm17!RWE$()|8rm$17uQJ
OqrFnNqun?i)<`~W^YE+==hK2@&5y7CZymEk5)!!k<L#2wcO@bs9opbRTwTyzK=7H}F1VR}dVN(J_sR
pX01U9hwK~OD*+RUA$WZu1R{`$K=;-yT?Yz^XW*%u2~5gmh^QP)IKS?0;Xq_ny{bZj+0IE^Q$d8e>ZQ
WTImhs|Cyhgl$M!$vf#b6H<bUGS^F!l?$2B2i(HF2x3DAP~4{(4pvn5(`xW1oVRwT63-i6A&y-Ts@>5
nk;!M#y@`hD~}%jzbtlDW}xq$-g}GM<h^QZ+C&>#kelxqdPm|FDZMjR*$-9I-99AdsKMhjWf%(DVd!s
9w*sE_v_Pt&{);$e?XQKm_Ey7<)f-F8FNM#q?k??J2_$!=6kt?lKDdR#zGS~hf8w%g84p2Z<j3!SKrO
<|e;*o46@r7!D8WC>swFly4@^I4(a-V`PCaG+%u9+vW`2K7%YBm+Ch@`;$(O7)io02HQk3!NNt1%pN`
4^!mTaGvkTqCB0+hyw1upX@T9C#taAa**hKpc)(Y)Btvr!-z7hDZseOKeiB!P>&Q4lWo_y3AkqX)Ft`
cTma(6=A`@=G7Tdsj$w_rF0))=y9GzXyX2%HW-lw<!(9Nt^<;GRx;iG0e}sX=|0-?--Tr%rBUO2O4l5
_P3#;jG2%YA4kIph)9);aUS=Qu8lB?P7dM<8BX;Q;;bqu-@=KzZxh$QKUWZS3nr|NPXOTSvOcei(l6`
cc>#Upl?ALv5%mGD%qOwYs|43sc+rTe<6H{{$#G0esm?6301Cbm$dXaA6ou=(zL4!7m{g&A{p#m`h9b
}XAD-U(x6}LgPw#)VNe+VUbPu}IJE!;mP6$Ns7kVKS4}DIS509dFoJk)4^oM>KQ^3r1hfz_)t)(IwZK
`QCvYif%co0=Of`s;UgKBlE9l?RA&J0dLH0Z4=87+xRsmPPF!(bHM3HsQi(7;4PHK0owrfi3DL&K@&P
!lxF5cfVjz5lnQ$N5ke4RgoipWGvzNTs>*806hKkkiXq+lnwlg~?4~CED$AFiD2JCl8{sdpMV*;|Y{{
7>#46MQWg=ltlE6mRaIyS}vew@rIN-AM9dA5J#}f&g1SR&r$6*j85X*Ba=Qfr(>I@ccOjt<#!(a^zR@
21jN!mB`wqg)TW^x=6>x~tcd?$0(D5D;T&)kzH_$i!=6G1kw6ou<`ECQEs@5sQq8fd*4qdsK>hSM{{$
ERI+b*pC&PJ|4U3nbdX)q)v6wJ_JM&NJw$n9LyJ=_u(Uwe>h7ghFp~b0%PA+^6Xi}y<2GhdPMM(a3l(
ZFC(J1>+_u=l@dgySM<AOrj|2dIL6luQpVx)#aV*<2pFD_8G+PtcOR|rszw}Ev=!4=jm)mThSw~cr=w
~M+Bxg=lf(MWn=(^PGu-fJ6hUO+T7o!WEG4fD25r*P(nxvyU@UTWID&yA9lo|^aX3QSIT!`#<~Lm_m`
(;*-1p+Z>tW3T*SR@*q6F_KLZsyQq)_q?SB*>@gbd|4~e)5C6qb2@PVbMoyt861{HCB1-ejC<iQE2?>
uROAlwsF%PL;Q<-<#F}QOYm8SvftEHFwQZ#lF{i~|M%#HBaV4G&FhjlT*S#N~-v7?&{V$*1`|H#De}O
ymd;d&A-2<f-t_X+q+XpBpPr8LtY0Mxb2-J{JVT$X;ca*H)&-1KdO@NzNObv{$ncQ!wwvYu;Z5*p0oc
e}YI*9XNm=q-+*9nLKcZ3HgfszWPApJxhmy<jVQFeQ7A4aO))Z4^S%zpbTkKg~Usl^W#ARXpM*yI1`(
U<<lX|(z>nvaEhy*V*l+{SeT56N%9kOR!qVn!}*{_vGQ&AYN0rB_!qnOSWKSqN}Ah+wmlCdDDlY%CCx
<gJPgpk<*2wz6^^)xvn_8uwQ79At7sO015g_vFk65AV<+=-c8PR7;2t162`LxERG^d-)2bZN3uct8Kw
E+ng9vwM`;<%izS@tVr;1>(aHSu3Sn;aT4DtFZrb~Z$sEc``g2SsS`AGwO)DU39Peve*)2-tKBR2le{
SP(Kt+i8dV;M^8#P8;l=Gdfu)Ctsuna*pn*R6yT5}`!{_48QugTI{_3Nz{j*xPhzd3%AKH3a$G3l(GG
s`+6Ne-6yCkL1l=?1wyJQR&A+L!=1oiSkr2^KDX=fr%wC2|l;t7T(xaa=Q8}DA`hH4Pss^o#+q&E1Tw
R!r|o4@|c4-lcTG?=|U`nQMvHu1KGI!tfZ8dKU~S__!GzYQXh$$FCoG*wX*0s^}hjBP$UY!$q;xOnfI
#6?&Y-v9W6cOU)9*HB6Lm48)?@p7~U1AED+HTzazQxJPu$W*2<(BKQepN}g@;1l3U)GhI_7v|Eb({N+
Q(sTd?S7+qQ|9oNth@9-k8@FEHp}+KJ75?vK{c;rDd0hYuC$A54`it-Qboo<W{`PS3?I&^W@1H8WIyL
an?PW2a7agUr(~F=*RK-aLjuIy_!ZA0Ia>>KT|M>IAZ@l;D?Qj43+keILtUADc&?H>KvW-FmiNxn(G-
RgnFf`~{48Ic{!`HvgKd=o*P#Z5_Q+SSsuOG&*4~AKul^4Tfvo6#5Z2-4o_@g)f{PFjH01SWp)wdr1!
?#*9yck9WE*7(LyDI3}Lb%f$g1T&gCw&Zct5W5u1ySv~OKdZPLV}n-K)7N75cU|v-fotbAl3r_(P|~{
;rw#%k4+g*E83sLWsC&rH*5H-HG8-xn9gB?p_T-<AS5{Yu#00~h_y0!XsF8gxIUu23^G-;z2uXvR72?
r=i!H>?ED#OI>jvP)pz2|4>c*{L7Y$L$+}cq8a+xb9>kP%GCHW?ic^w@D<*`mQweDZSy4_vbeBTr6X}
)9e25c4zZ#7qy&?%Y@<Td3`3`j&AyX0(ZOY#y^Q#A^_a4we`Cs6U3=eAl#KSN6zVS(Wep$=%6+3YiIM
wT!h65tw#_laQX=87H(@oo)49nzZ9QBsU5}TjT;Z2C$cpOLN3vpK-##MG9^f|uPa=+7~hBhJmr?v%5n
%rDllhMveAb_#iqA?jg;PhG=r{|~l{)x0AAR)XhkZ=wA)<4qHC0dS9a8`Kqqpv>x`uF@D8|IheIhd^T
p2uR&-%87X(pjmnIl8lxWkYDE&dMLzT<o}=zF{|4Z+BJ3!(kZ>Ewx82^pgs@vbB2xc66`2QhfU5S6;b
2|LSk!;}!gK8B%+{eObNpD<6%*bLUF%$}5YPYd3zxLu=#5d?I64-1Xf~dNA^6X~b>fu#EHH<xQZlYoV
<n?7MsMeDER<*u^WsqHc9TP;3bojV<Bbw@9h-?&<w+k<RRaJOzFD=x1M|4nb#bu>ChSk7Cxt<F+4>7E
O+LDz$MNN!p^hsF*{Gv!>zAYP5b*n&;)}TvV!i+=Ej8Af!TlT57j8Ri&5(;n`i1@(Y@VduT!Dp=rh@d
wBAx^#3#>p`k`NCe!hJl;_cj{|ru9=RJT%dh~|9)cDq5Ne)-1rXic8z_z3}*DFt&_wN?-n;Gu3j(I-q
Z;b5VHJC5G&EeLs+8h={okYK=WlY-d6K|-MMA?Sf0rM>q?H3?fzp)-+29N#%#>>NBf9ah^Z+^$St5+>
XkPrOrz%%<n)IEw*pC^hi-I8mEr&+ufTay$;>eL|Yne9N5DaZ<3N<~zPv##*MAm|v}#5Pdu5vvDU=G@
2A_j~Wt>dw=_hmSsZ_oH8aQz{UB@}e4A!{{I$7PC(VexdPV$9j13-*&XWmXvdGWJys~<wn_`2Z3%JmG
j37^Sz{q4u)}f+zAijL)amb0g)Gk2#4{VxH}>KzgjhN6TR56UYo@{`UY_EkhV3*bmKgB;aX4`>iHxka
Yt)QOavB0{~p&YSm|(s^9yt3(k=3#JS8$gK791nw`%)w5go^K@f|e6_M2)t-5B9jKNc@65V7SQrG@nT
N0lj5@9RJN8}pyWQ*A<h{qXARhrRyQ%b&U|GQRlAD}VT@%k#foYt`1V2MHGXBnTHVH1whMIp#pAfvQu
6Kf$)UF$hjC|Ib%0{no1>JHcP^{MpM-e)b7U5W<qQ_w6XtUd=JGKP&=a()k1ow)w-WmxGAxd;^@Ogn&
e<gJ2D<%z`~Y?9nEjj(-EOmfgYWQlCBPGN|D}5c(krHV<I)E9?@v*e9q1{D2amaLY!Kx{*;H9dmruDz
Wh-ih2>MW}@;!yO6t=#0*u;1-HK-Y|NNOaoXF|(_ld_?t=KLx7;RTgC!VjKOg<#>j>aB+r!6i{qWH*{
^`*N-ykb6(ujJGorYP|1IFWAG<~}%*o!!tz2_dFZZqJY9+B4-tF%G|sD(I$^|prvqw+cJ{@UIq9hY1o
XC7fo?pd`y46KgMW9Dyh^KkzSTFt(xeMp4yotQOM5$w++ifFbr!uAms4|CY{rVkHl9&IGS!^BGbFV|{
e_b~1rjWgJKH#HzRzZ&zn#sXoa2*l@ko6NwXCc8_vuOzwM|8wcX@Fts8|N1NMpz}|CJ38~$Y|TSs+ie
~zacc7jKx`;zqSuNnZNKt8<!L+l0f$$8jiz&J7rM`0dwD*5^|J!<@@F9dEBD!Jq6fVW%~ZZ#_Ag%+OC
Bl;UU}s*u6*)qU`-Lm)W)IkkYpc|JHcpDlr({YxMSejbEgFMEomQ`XsGA;=%4PL-upV))BhONa`)aoz
5DmZY+GsdgOjORbnj5agL`)%nn%MYp&&~=>Dnc$sSmGy%F}eZDwTE<S=EVAloL?@AjuuQ9FZAVE*e%0
wX`mQm9ruNnoN}&y|<dw<9evhX?{#uZcu2!U6?p&SXLxv86m(n&(OdfaO!lH5WoBUqr*R!kvCAKG^x{
~UhaJ4OdXx6*{)eXs8IZ5MuX9`EEIf_4Xair?~E566o#O8!R;zEKbESXRomHuM9W5zjzF`w$0$n^boz
<9-RZh%-4v@)K0Mhgv+>wGGpKK>D#UKwn{?xi-R*Q|7?p7}appHsG3$I5p2EwYg{pq)QmxtE97dOjj-
zCVo9_neJsYrgwG#CRKK)$4J2F_PR6Q<Rd$LJRuCjVdM&nr6>pl1KZvg^<{MM`D<dzj_+Td0KpiGHn$
aihCBmrRXDjPyJ0aOE-ybIpZuKlcHQ>K9ii9faq@mb~;N6C0@loTU0wQ1@fXIa6JcxVu3Q?z^%pKaxW
wjG<>DU&)$^95R3$_e9IphSe|1U6gfN)<tmI7Bl|wlWcJ%267`XppC;Qj0S1^w)p+<&VAv!|iWR?|zL
2+5@j&IBEU<mQD<QOilIR(VKrGZJ{0tITH5CXt4PfHQxJVOL)(}86)wSC(${%udQpIvQI*z*og5q*rS
H3YM|vD?Y0N+(rF0c30&!G7#GHEAy1|FlwOMB`jB4O?`1)e4AQ8a<icFmtEBKc>A-mLl?Q$PSHJx8M<
4u|=?!~&?_Ws&^$tq@_y3w&>}@)xd5b1gj*{YUpVmr@7-!JA!k9wOHut`2EM$2M^zt}7fL~)AnvF-)p
R5#aHJ%T~Z9J<I!BHHKjW|T2=qu8<JirQF3D{9L@YRy+k5voSLIlKc=0CQST?=fbhi{RE7e*j@{QWmR
{_2Ou(0Wg6M|9jGGuLh*kadqd?J`AotEWUf5(mC^WAfxD_W(3BVOv`_SNM<RWymJ`^}-ES>r>uV#hkg
rC><337S;JiYnp2vFJ=g4t!u?Nx}BQq+EO5D4ui8t2JDCv5a|H<VeX*uXcoq54?02Lj9FuDvc)*z=u!
9BKaOdNH4V)rK0tRla$0=+!C%pcV)%cjfAz-Fz<Ani&rMQb@br;3DU)GA%|$yad(o0Ks@$&><7ojK#v
N0#$R{XQnB=pOexVj8R)rWQN*LfP)$cmMl$RWgk&l1*r^q5l5k*E#dg^>%lEW$T*LS~Fqj1XS45$0rk
z&SLsE=`?J^BrP4}GQ#i{1u+$|R{-A5R0=F#cii$}0!xJ5_x8Is69GdC6~)u2gfdHbDn3f?@s~`4&vj
TbH8J#Qg}yyEGB9X&P}fLKW(VXrSroAOG;<cfXB;0A{T3{1pg!D9=@v6`NwCRY5QAMkmt;!L)XfWU9?
TIdja5p1&0=kcurd<x-$K0dYmzQ{CpT<h4Hv3fN3y)JDZYfeHMR2EOm(Ka6ShKyvb1w1g{>>}RL<enP
Pl{)W!59yFdipcix;_s+2>fDDpD*T_aZ;UlqEeN2QNYLw<-p#k8LtDG{lQk32-M@w_gLwH6dG&91BOO
aR8z>u|m^|PO_q0FQ2{VQ!o6sN6tF5Z%+ANSC{yY^_d?x?435q;vbzxNwb|0oorth@Gzx`$WiMum6h!
8uKCw34n~POWph`qM^gNYt?ilO@!-@ez-lL>xr{>tkeyFmco)L>e92#ee!u*&G<l7qrqf$Fsq!#&|}4
Z8+5d2GD{Ld@?%7hDle1D^sqFX4lNd1s$?PjxW9npZY-AG(SYi9d+~Hr%;uwu>Ufqpcmr<ln>Dg#hL<
CA$ZI}M!oetQCNA*&B!Z{l}QbR)E-edJcnhDp-wID?12p*R?o4;HazoK?if6q;xO2rQ|u|9<#P=^%Yj
j0v6RiR?fIu|mHDI&nMct>r6D-WR>nk!NT%8Hqp$qyqpy9>**S10skLIRe#j^I?UqS0f0W_Bor=C8c4
F}ESZmW)+U>2s3|3GO3;%&!Wb}tJO0`c|@tzV~rsuNbIM0(_FHSuxrf1Fb;`!FTDj=<aAnm4cSWZ$EB
+WV*6woM>2?EcNaa#(V0yVRdP&fbsNndddgWH&KTmp;_Vi?Vs+J%q)35LKgKYH*MMLBy*DB*MroF5p4
y0Z3rB9M+5*#!mlU;XrJQjDuHmj~E6+nHrLo4sfrE?41PL1X`RCOQ-c877R1n+jV49>fFKqL3U%Cb)E
@<Q&01`UXtPf2Mp^$V2_xBJvQ<N^i>9=F7A#`H|F}akx3em3w)L{QKTp^@a@5=%5!>50`vw)1ko*CkM
Q5P~H~a2x2x^g=vTC!%d$QF=WXJWrJ!bEarqMp)pB`Y!tbE`T<&=Tf_7RwmMN67rN4zF<x(HTwkx_e$
{r;hWEs}GXR?6spHp+O)ZZF+Q?G;BQ!vwF2zRMJW9(fc!HvMU-pGihy4+G_dWX3n*xf);D@YZHARGbq
#mk9r3O-S<?W;!x0$jnXpcjJ%5Gew_N7ga<_f7w2$MSli?-D%N3}j__5;O<w_$8N`rcpQIKhLUw~hGC
-}Odp7~`^17hb3~HiCs!A0R=4`4%jmZ)s8}Fpv<&_!04STsI?m*ntPo7@|ptgm$Dev0A_V@sGYjTakM
>6PsT6#*vAbHUtXCWHPNu-}?C9{{m;<hLs+A8GK%iAxGr|gZ!_3-ob8ml~YPH(2Y`M+M-T_X`sl}<aV
BwKC^74=4N%8aUf5caiw`MLfYPYLn^sHY_d&O`=e<bm}w(b9}y~5#s}PU<j_HTR>`1)m`;4+-nC#H6$
LtCjRE1gwP;wxSCDn7OsmW#_rCe)8^Dz}Jf;gD*4g-2^ecgZ@hI-kY0^Q}rYtz96CY`5l1t1qraIsi)
|&agA*lHn$zbq|A{fdCXJjzI<235CwIqM58_gaEnZQ?!ba)8taEP!7q|d9TTT)5${kB|k;VW#i0Q?SQ
6n@W`sCgg`V19~o>}cB1QE$~iAhqsYP?7hH`TC>p{`}W(|8KcK^JHzs;Wr3l7kro9kp2V@`RkT+TtMg
2noB6$rOX7bu4F2=$`x9sVQv=RA~n^xrknAB)u%q>g&if^e}k{RM~dk0)P*B0=ek+iPX;ZT*8;Azt<E
)lt{uHQ13=&H9?3?&g8PE*VGt607_wP4+vJXfp|m~QSgLnHk>e>T8Yr`xmv0325u)IOxwDu)8eWU;%+
azt2YqqeW)-hsR9A2t#1nuj4gSZ{=U6xm5kxH6>|lqHzHsLxW3nsGAP)8f0}nd&M_>Er$6umNlk)L^+
2iZbH~!?&*T3zT;dSMlutd|gm=;dm_EG~?1^A>etFHz-#{@INI|Yc&{RME!EI)zi^P~u#nt#f1*mu~$
5uE~#7X$*x_x|zmxBs4oiZwAj`pMrs{@@>J%H_yHA0p|-z(IJ{IE>3IojZ>51Pxz`HvPqqR_!z%INzc
pGg)*g`}6%t+NCHGBMt_iau`mWE=(n~0#nj2azSr@zDwtU{~(-wKmx@5;`iyC@ZF~PjL_UzRI4uJV)z
c3Oc1yGNHq<eoWh6Fl!(hoe49VIOfcFy#>1D}M0X<?Y@!B`U6$p<qSz#+Siv9p`9Bb9n-BjV*c-^sB%
K7_xI1;XXv|+k)7!cFdG>`konyUzD`vVFzC&vh#APP=)%{ixaIW$-lWaxC_44R;3Ia@*CnT7fPLu}1R
FsMX4lf%YYWHt-$^l&a)lc7e^snzqhY6g%pxe=|%M-_5RB_5p1af3x?{S2irfJQO=sz~9K)Ot=dWPm4
90Nw+3v%RY)rB~XQ_-}17WJ%?un6D;FFKng0+?aBnuE%-4iGkkgA9WX%%)>B(VA3@3eM%yi^4oisrB%
D{YtQsXX8wSq`i)Nx-AMDlYD`r<Zx`QL%Mo_0vcu67<qY;P4WN)P{q8Dzw%=myAK7E@SOe^Xa;fjJ-b
NPBt}*McN(4ws4@QdyQl|w^wzg%IDfNN5R22}B*y?pGOoaM1yNDvbMc*V+$}4ommY{(6_Hc{pv8<l_2
NnI4<@k5^_^?r6!-0~Jo?}}=yQybGyWQ_=}hhQFTVBBpT7Um-@S{Plkfd+|Ftbu=iuqzT<=g^4^;1kB
*Gg@uVVf{pR;w<r8qFJ6|9f&qmHt&Y;MTT>eEM$2gx&bT&T+Yg7;8_*O!)`U)@^4r4QBWQNL7rK(rW=
_mAL8DA^JB`>~<!vFV^5!%*^B_l)obb@JMa?>N%Hqp$t!@n3v@3cpaN*~_xLrJQL%`(_uJ?XrfoFeEt
38#!<d1NcB(P<f3{uo5(*qoZch8DkhxT-j*pqw``^t13=O<<9$oanXm+jN(?qw11F_QCQsYK027C|K%
a@?D6;5UE^KUpQ4E*-V-KZfRu0Db1!IN!yEpNR$TO=dDvNns|sE4;hU6Y*+Ov45Uq`uBg;7^)5z*7jl
d0Ns10~&hhF2^($C}g3-KKF_Bo*lYAGps5xoLa6|!O?f-49u!+2VVc6(@jPD4;&RL312AL1bu-x351m
QrLz12fivR&PC&wtQmAQtLkS7Vb;NC{#TPL@Gl?rY{H*CuDRu`?a6dhf2ujq+L*(osA9d33Q<Iy-}b<
o*H-RmMa{@8^SDW7iPgd0h!DAnq+f6h^>KIAC&o_$5aW%v%dt4h49liKKd6})gLtZS()bB(@#8VY`vY
_+U1;`(jz`wWd+K#7>-(V#DUdJUH;?u-umdnuU7raXOH3t!U%A0Z~_gTjazk^3WjGVY=Kmnavixwoka
F^tyU6!iOxtRoq3{TMyK-d!qhE)$S0x|0(x)w@ekjwIT=FRWN|HRt1}@R-g6pc0909l<JyX0F6L*1XQ
i`Y9|e<;JSrN&ZW;E&{>vSBvcO%MJPdkB1Bz^2u&+F{y?h@`i`XZuZRTX8ndzOx#qe|z3#2Z}jEq-C+
XYl8B|H(sKQg0o41o&17OZOi^Y|O@Jo?d3Wav$IXDfye^Ns9X&Sgv0WX~tR`XI}OZDt-9!4s{|gz(JM
X^`|ef-Lh$8kEuQ>lm#RQrNo*wLzWvl&x8zo3>1TJiy?6_uj&iC@`dDQ}gS;#HfC(%Vbp*on#t@@77}
2j*)nk*xWE1BxTW7+hV}`buALWXSP7T9jv{QSJHAITI6Pt3`SYfy8`oj$?k2Wl;m9=1-jQAQMz7;7`>
7TdZY<5KDD?AtcLnhyDNW)$7|3HL9+PjJCDEq4SCD6=fD=0Adkg*!@iDXOIGyH9mI2TU($5TUlrPOqU
5=nk5@>X`p2+^f~pvI$njAG=H>ApOp=^J#TRs5(R|%s(`9j}Fh!=y6d31!LPPy0;s!bF>~DPh?t4?h#
WG)K*)FG<kkse&g{*#-`XK8z&Q%85CppdRGa}=DXq?Vm9J_?2H`<9yGkd|ad2-|T8;!ntMFNju%cnes
1ctow*vir<Vk3j2Fi-HCDI%|d$N+N|fJQgG06Zk>ZlCqytIIXpVdCV$OMC6TsTx?Ab+m+5H>9?Jb-7G
;JBto!z)c5(E###u?IL<1coXcUR}EK;!0k~6%PnR{y=XK?w-Q;`bcjfC_Kk-usTHy&qhx?Gr0AEOxy9
cUY=U}-UJ5n%qH(vfb<r}7uRDBBi80c$ynBcM^m|2w?vuG7qo&Y28C?q`9{&&qIWqa$%U=}izIJJ0zC
-cW;PENLWS+<HLhuA|@+w-4t;GlVB+5?$Ncf%0_E48#kAC)#yssx9d<{Cm<L|$T;Nv8vZ`10T=br1#F
U~I*H*7!m+`|0A)%mOF6<1~llm725&UY4q!>i+y-&-UZUsy*h&i{^MF99i}mpKb%<cpYD#qr{kcy=@=
<YJnhCA-*Xir9q|ZFY6$pF&mv3{}>O1@{E81aqNlI{fR<VIwnco}I=#xE6Px#n=B|@pVD<!%n3iI^3L
$nav9wV$HMoMqakSna-kOE&<3(k+tQb#oQ+(FBNM$i~I`0(4U>&yIbM0`SDl+@WbNZ!a{|G3k$3>tY8
`(l5>N&(YA28bJgIE+wFoUm?K*tf>R^}iwz1$ep>+bfl<kvnf85GtKWx0{}sMtQ)of2Xt{`*swzJ{*O
n_#-V=s$l>*usLf89#;<VMeckj{HKfK(Qr_VksIr^*${zw6if2)vNXj$c7{rqc>zhhXxE>?Jk=BM%Px
Ijy$VJs|qrHoF;#AFhQ|3JX`Sz{evMeipqThVMSt`DVD6ucKa!r>6dl-Yhy%yq|;*XIV~$>q;d4C&|o
=+)=w;i-jJUwLKzQhg<)aBa>)EEF2^0*5d%v~EuDOOpQ#_+S0}Z%F;*YMRUoQq>n?wcC8;%X8tY4C)t
-@#GE#l3r5qz4IJk5L&N{qn=F)`tDqJ(u-a-H*0DOq2RD;GP0ndMzTa$7rY^!py%_2fKdPaFF$|uD*M
0L&D!y|s}eZei6ft+MMX8Frq`?U?i>OG&{c@SPTf)feMp#U-mP!rIt7rwA9ELejy|-5E`cvUHTUeRuP
<O<zRVvj0*x3^j6t4_DD<vyGp_0GzlkSoFn+CmK{S4^V_7R1A8N&bB@VIzsB;aE@B@MEnkPA&5-34kz
*j+qbp2oZOQ}<<9Wy?YHJ1ey?#|KG#|OzUDNigWPQ3-bKW4j!!X8f=&7DJbbV+iHDQ9-#VEtVoy4M9Y
^ps1>w2iu#cST%I#?TAAA)#wnsBv`9eCFj2^h&`-o6U!lgVz2qnwz?i-+M;&MVqQ%<@jiTH#TRJ9Coj
Aqps0|XFA3Oiid{Bt3wUdYjR(16BT-3o2ER-^X}4ldjqSaS{1LU1^8tUpr4w525JE!ByB?AFa3fzOlI
mGkq`69{L}Q?5$T=z&xqfv^b5iS{eFg|^UnO!0`7Oj?=#}}S@F9d3s{g87bFRo^e|;n)L{{5FVZj4fK
M{_W-ni2=~vYCGor4tZi}LBpAmKA->a&QS4G`EBkQyv>!hk89-bC_S$IaIbmRwg7O+|%PT*pscdx`v=
AKXkkX}H<l7&<{&Ecr1{8wHpR7XHzQh;m+klWAF#86-F9yI{skb=I18Tc5ILwgJOc?0^&C71&S2T|UD
r{<_7ykraJirsiH8AdsI?A4=LnxOe)gaa2OGxoKI5}`|nu+vWqbSHP{bTl0r&BBY1EQgAE*m->o80Jy
jksL}BXZ8(v<MA-*D#U2gOER>ZK4vyyV7#OomeBwMsCV-;ZAoiBNxShFAH!qpwRopTHY6FUvl6TgBQ)
qjiTuUY^&2<$_rjf}{hRK4xV0VbZ|?-~WP{!Gf{o&Q(DqyBs~>jdlE+xft~XuWqYTVeH*N(tc5elIzG
+?z!($@YiSyB<jPY7~x~k~&ah~l&bjeR=rENuF5>4as>QfaaUM%yl&Evcbqv0^*JKE4lUpPI?#M$G)V
BzWi#M;hM&u9M|)boxQNF+}*w}YNRqvB-5I@z!oM>vUuonAQR&KDTDAVt8A2eMUOnP-!N=73HQBc1a@
QiSmxtW_d!xa5UFSc-;O4*NO8#{gp(!H<4I5R;-I3KL-sc-ap}(Q8>A3Xz%;l2j)&d@fY2AeCu3+oY%
F^_?h>m=AcL<9IkJf<3(AG1yN=@rvB{#XTPPG%fONmcuw5fY?bX>@O*koLZ1AdDzpW!k)O3v#xSNla3
nUg`%6~anL^iF)|d-BantB_`vUOaj<JG598a|ez?x?BnAsoHzDT21KP|tlr9(RP3&sH7T#t-m$j21$6
sG)8yhZLIR4aA)f#cpPTfgS0;0I#rt%fD($Dp}T(evUtH~fvDfo<;y0Ng)G2dUL-f5;pf>t<OFrSAV<
E>Nq00d~LuM|O!lVU<n`n1|kL*Ra^<d-FV^JnFQMKW4x3}Ue?Evz^R9XDZd#b>X4J?X(thrB*uDC2Ai
l*Aof__N4Acqg4m5wq#SinDwgZ-|t0(7*-#*wK%RzSUOUk*6dGTz_vw6A-ncR6@%4tqgAyzcGZZ-mt<
7UvkHvyeO0P62DMQ>Qs{ek!1rzW~Rrzaoi1%VKUHwkf-Hsvmi_qNBEgmiME7cmLkLrLe)ZtzU@y*Aba
r`ro4k;EZWa{*9~P{A-R{}t?0X3TfrW$BZA9NA3LGrCP2NMX*9Ss-iv@7e~y0Xm@k0#B5V}Kzz;)S0(
eV$GT#<grj8tEpj|O9$&{syhgoS6lDo<2(rxQyUT#P|Bxzj$NzWPCZU^<ts6Zr6(e+KVD-WH<K5q4<S
`pS}x{PO7T@u=UrDhz<wc&B+Kk<Xb=<|H{MSdxDk=Z}-Lfi5D-!sY%&_v1YpiOljmxs4u3YPD3dY<uX
^o+@$;@wR(d>|gIOrCE0nQ2s<br2qRtd;D-+RmM{?GHztan~3S=Wl6a$9bM!tCr~VbHLha`Sw{hOGqp
~7-rq0rf$I(frI=;kZqY`?ruMcPd$J0nfu!Rnl&_bv@K_nPiQ2a=~Gk~a7ZD!tpOJHgh?9DOLsx7brd
32H*P>y+tkg<w%-O+n>LUd!!ip=`v_Z2JW2@BxRyNk8VL9`ma>WgHr|O=SyDuxaGZ283VhL;Y$3l`Q+
9Dpc}wdux)BtoyxH*sMUcJ*Y$N`erAUQW6ge6&_5NEvH2_;1TfJ*FE%l7eY;(arOFiw(QVe=7az`UyQ
f6Q>=!NQ~;qgMC^$!8}$e<rn41a(gPDZKJ<&^zUM3aN2L-%+VVGCuX(@+I_h~pHTa-8++OM9!~%J%Z!
{_gtLjeuUQ2^|OHR{XhAJzS@$8}BmbjnN)_OdM=(udHr_%iCLP>o@j-ojl$v<593zX5B;RAW4_x4YfM
lT-v+2y4SkChV)&n;L7UO-s;xs{z7L#WHhGBMM-5p{j49&PIu8dPx(u8(iPhFGEbCSaT&b8y0fL*Q66
t_iyDg}eXMwv(F1XCQ<Pr+a#+i_xZh8@3G{S>d5w*|z4Zdx-fTfzu5YdHuP<$^e|~irzHV*l*2aE#eP
et1`Mq#y7uuM<*ay5S3&n3;-(0$Zd<pmVS5{VE2zPH>_kF+JF#_}J&-AgpbNP?|-WNK-8b+wwypF?#h
l=^^d}p3bU{c_F*bDKNlWL&-XVZd!pDa~R%Nt93dr-rb)z1aSGk@{U?&{9&_VOyF?%diB<)^Oh?r!fQ
vpgWa#0Ger3;a2|t3)kaURqmQt<T<HYslN)UA`HR0<~MBUOdPSN(>Iex?kRX(9PZ;Z-@Hitvx@zn_#2
wgtvA#f@RW?(%i@Dp_)P6>4gUv@YA7rrVj3GS{sH@tthUmG-KK32GisPmE@_(S;<$qeeoqMHcky(;3k
3Nh+Z_GHzHKL8wq<O^m>{;qa8+hFO<$Z`~ti0Lpj6aF1Yols9kV%Lfcx}!^w67W-R-A>M~@<5c!+i*V
i|^nAIE;)xWCE*hD-w{EIxyCcAM_Q;u)-Sm2)y|45g0i~@jp^wZ&=#ThHeT@-568c%LZ&oW|X<e}VO{
s$CgY!q9b%bux==&i;w-wyNwo)axc-9y-QqS4B#yg7bNhQHdrzPGyj!s<%6wX_NSVP|zWys^8qb2Hq&
{y$ci_bEBNwZ5_!?2_Hb4VV}52vzZWxE;#UjSMFCfQ5Aw#3K~l^B7kY^R%#FXqr_Qd%Oo5XW}ptRnEL
!4U>MDqb&oT*y3?tgvbeeOrA!=P+d+k22nW<$q(5J$OpA1Fzy|2--UYvVZt&{-_jF-?|bFRIA*WeAdb
+Y!dqgT)>6U^xVWPw93acXNzw~P(b&on+>m=5%pzdkzYA6kNFm_XAi?;*rBeFfc{T;_I24!p6uxSOTw
^-@F2|EldU6LtY&|+7hsQxN8NrS(pj$6O*)Xt86)ln-6mfnWi_=cNo^^bJhXwSLp5PDA2nwm5AR-IBp
fEm5I@r4H16ArCVdeE+k&{%2w@I47cH1nzX)u`TjqC6`884;1UA_)%)!f&jO6B?ZqzGJ<hS94PF?Ivt
?IeEd2pxhj)Le-CqYss^;h0b5rwm$igNyS6^~CELtb2`EmdQXbhL&Ny0EgcdOoE!-Nm0|0W@#D^f*L4
bY?-<?Tuy<8ty(wfM|m6A`GXADorZ_mMEDsRS7A-Zrg9dZGSE0ODg`*6g~EAA^rPYshw3PW*=*J?NJh
PbS#i!(P##Z8ZIv(;ji)<Q%w@0<fZ2&vfbg;j&n+-5ebG`cg3(Y$0X)Do*2CWs{dqCiR)cwWb8nny<6
!T`N>d3!(|CY$oiqmaY9||!cr49?XDRt+E?St=2rT!syfuMh9Csx?9u>7f<dLkd`yh+)eXm~8gRDczT
W85FFb!4krtf&T0mTvwsG)o&tW#(Z-t>~`_Dr-Ir-yKu95jJD+SZNj<)sbt3W_4I6|f7zI2%ufB<!du
m=-=^5!6(eQj1p)3|?69oFcr?36?Q%^d{Zv2;1tFtt~Vgp$9U;Sc#95ZY=Ep#5tvW1<>VqI0Vx2se@1
a4$tc;dI)!8L0-N>(*QOI8d!oLpdLH)C{o~U#~eev*=MnFEt}*?oUgIAw!jTa(wjs>S-Cwl$V&&?V{w
wbcanBJ=P3JY3c@2GYYj#~heV|mIE6t7$*CB}(^xIZ*y*(b#Vyn|U_hZH<#8Oa1q49#SWX(ApgfaOs6
jF%Ma!0yjB`?}nqxk$39Kn4$ZeyhoQ{7fBTd!HJXHZB-0<;3XnI0sG{TejJNB~W)nH@k`szlwvj5V~>
R!0Ey&G<9@9lxuzX3pUOCX!%plfr=k{Avr2Phn4SPl>=QTQHYc|x*ejs>PAbeoeJd84Vi`qW}+c{#v3
^X=Xsl#yN+t;29)Oi+<no?J)Cac?r(22qvz%N`U~N!TQ!^24HTS6^K%A3}Mb1FZ!j=rXdPJIqp*V7`#
jsy`t)UZ)gzZxA&49a!~X(1?Tr-mvK*rJkkG6*TQ6o2X~yo`k0ZDiyj@F18Ue=?v_aCvLL!(NgL#%Eu
{?rm?jNGu}w{S^j?9;!$`BVO5Q(*pKPb9(l<wy%Cu(LON&+s|Zc6(!3ywds)&SZqv8y(f+Gqj5c+Vwd
56?MO17xDZ9W!KO!5mNJudl=79c0cj)JKU~GxRL6hFA)V6EC%rPo+80907w7T+$%DQJWr0XVwl#0|ej
T5(pARiSZKh+dd40=J;f25WT`e@GNK;^rs@|cQBdtBqX7%0N2XL#I^wQE_pjCEJI*P@0hf?fk5|0yqx
_BEK!*FgF$Hj_I^8mxePyoQ^w^-}E5`@>`$Mt2f%QiR9A&?+!|?u1#tPusT`l?Yldj>7b`y{2QgTiX|
AAE5H2f*o3fypJ6bCfH$!PFQr95g4v6+Bql?@T`zQ{f2nwTzPg{jH51^4x}*}(sLehRh7qYA}13M{0X
q_9q_%~a<LTIhLLZ;i;#51;n_;Q!Egs|!1g;GizKnZS1Jw=6<~PeVT@+a^c|?%Qk5(F@-l3Y?(i*1QH
-VxCWyA{$a<)PLV`&@rd>LN2qS&@mK5RC!K5rQ)o~J9UiytCO}yK@4q;BwO^y<wscM5VZy_{E>{qQbb
*bNqVFeix2mMicD!8s+)owi4ip$SE^;9QNkDt+xPwU5L)Z>CqUDRlwc}hJ#ttmXCQWrY<@oDwAs8V0j
b$ChF;U!&%mvkLo(sg)A*Wo2yhnI96Uea}VN!Q^eU5A&r4ya(?-CKBSK|f#ZsOQd88m99*`g!rHe*TO
>2a;h9Nn?zjK#KFK&giOF(Hk9r+>7z)Q;=nHjJ^s#16s1+2c|&Mbc8*;TZEqa!hnk3Q0OIR0`YFkv7A
<Dm;?qq+UXr6X_TMXvYtrmXB8<B?Ox~)E}SrBMdh8KR%A3Ye6(Qxw#)=c5f-I1C!(rRxcP|FJ6q4Zi0
LS$P12IJbMR7jSsMhC2v!qb(O0M!)8jBYh==Uzf|ZAvGDljI5iCGG{6%$VPa23SXCvTtPgsePN;!y!l
Ym`_a1z7OhyPKK>LsJX8jV4G5(l!C@QU^!{e`7V>g)#*-E^nhPA<>|JfY@2m%qYo$vRPk?M<1D!y|g2
yFyt1nxyhb7*)*tp~H^q5yoBP4DZ#9qqh|O5hZK=@<Pve>EO#C7)2=nDFtt6yNN>fIPBxk9sHk+fYqZ
of`o+rb3%p@xWb67=|XXF3a;0pMkz2@ZO>xS)bi7L16PX5qHKFemz%~EWe^s(<R}it?1+FZg?kX_Z-J
?C$ITvm5B@CT&ux&`k(Xl1rH&$fW?_xYCc|N(5|T6<q3ynS=X%<2TK_GQCuu^~Yxb)FhMkQ~Bg9V_4@
HzZm|bxBPkM#ee<FB+jG-mIkZ-tU9?>f<j4^Fd$>ze*?RR>C=cq-`7+i$xdhiQ7U1&WSrm>LTYWTpp)
bSd2lvO7{nY3sm{Xq`G7BnjC_TdMkSn~lU{Kbnqp#RG;6VQRh?WDw@eo+d4Tt~u^Lh5Eb3j}&bDf3Cn
$4;WzMCaolnkU6$F*(4CYV>6_ASc2+M1QG|HO=+*IYtq0Wa#P}?6FX^DrF*4g{_j7tM%e;A0q4mL!#l
bN(*vI2sKm_EvXrHg8S8Km8aphS1~szmaqEMZA%CEIo)!1YYUZFY;2}9QyZ-5S(b{Pg_TNDXGLhWZt~
?K{PJSb!yqz;IIeJJ=#dvw+oteDSF8kST;@S>vYNvBggtYawkl|<AFLz=2>GR)I&Ve=?4y=(<RBov;_
o`ZL+9DZvZKj3uyt$v6?kxrcdpA<q%Bl<xbpJjZdRH&`#2<qX3FQYY=p86@C}PaZQmF0VXs7ASyB8x9
#E58SB+NSs!xse{KiVKxwH!Zci_(+{@)NvBC5dAuooOn#0lImPGGp@Fm)fJ=`o(^!MXzr{UNL<=wu3$
)2P7z!^SbFwNn1#H(^=YB`?+Ecs0*q+Q*cAA#|II`zKR9sl~C1;xkIa@zhK?iAIh6(HebiJ8^xCPjmb
VHH&8?FR{{L4V4aCq+@7xd~|h+hQllz=@aQDBJRM$y=7~7rI1)5Z&MhrO8KykIjED+Run343yltz@;u
VuY_1;l`7Uy0wa&>0InF(#UxTsTFGVumz>wn6G^I%~L&3@vFIX;zwRndq1QspzVnBWY#&>&$7zXqEYA
3E)K&R)0@R|%uS|E#~WIRCmynQJpTWRlSursOzHgPcJhFw)+HH9ippqp)@KY!d)@6r}PCphaa%xUqs*
okvxTeCj_qU18#!_@$~xHT+6lE`wHzTxq9l#f6x$w5Gq4#7eh<y5}CMQhFRFNX{AZt0b^U&X55M6yha
Pzk!9k-{xduY1^ex`DDR;-d+C4akUSZ+UwM{_Za=KQCS1n8E>>j!3hA;doA0q@t3a>KVo~sp5`I?b3v
i5%!cY>D}R-92o$CG<u9?;Zb_TsURR8qEh~VUxic#Q*Ahg&D(K+!X<P`+EJyGQP?|y4MfsqJt1$i#14
h!S)8}Dbw`LdM`Jvx5VqX(3mu+ug%&Lt={OM-5Q-FTXpoBrGef+fTg2h&g|aRvLwnGb_{mjiXfZACP#
_H9@2+2jA3I1v<eAi!E=pZ?g~#1y*n>%lpU`STeWOs&k^2nnC9q4=<=Qh;PR`9@>8gj69sBSqv00t}`
qXn3ym<#)9+(BbgJTY*We3yNv93Zr0%R9&z&C|<3cL(EaN1?jDL;i$vynOYmM;d9?`*?@wuiH_PeS!N
l=oWft7{zr(|_cglqyrxdFgqL%`c27nL3}7nrZocQKT;9GnE<iIq4{~;|rm4^{I=ZbRkTVrpFgR=GpU
;F-(SMr)2mXrsa{Gy6{S$5t~HN=}|8pLn=r&xZaStE7^zgt_7Zyx<Z)DF%hjxqk|?CNu!dZeJYqSYA^
E?1W&*u^)G6b0$%EzOJ>Z;6|Yr@(k!f8SWx$c^XB)}Pt86|^P^_NbSl{j*IW>^F)4H40F6EIh}U}Uw4
r9v^;=PycwS?*X$y=%f?<Zi{5_Eqr{h{?X8zNA?~?2xW!RmyEL_O|5$>*LVw6HvmekWdpPR_YrLYC6V
~SRLq%3rgbZuj;buaB3QQg>3phsTR@sBEL9Wz)GsnJN7ge_2>LrW`3(u_ISwZbOdggxo)=mg!{vq{OW
@e04zoMP$+%v(oTUhBFh8d5H$jYL1fn6F;Hiz<?4pb;8rN)J_9Ew&S?*bg<JYLyf!g;CwKp4}2diODn
}ONEh?=!FE|fWqugj@g!s&ia;3#r(3?*w>}sL<^@t{6zz@;Q5Uet@_%?2Fs}WLSr=2pDi5}*j)^bnoN
Q1HkxU`lBM(ZNZsG7Bmh~oygGyp9p~+2Nr47`dvw%LS8st$wQXXHsVBq3$<Sj+Zz9Mk;O5m8+|S%xS-
ZMPTmC7LEAigDa4?>TcRphh4hYkVvy2o(BoekLa4<P~uzWX~ycSGMalUEY83x`7zDjAn%*GjP%}-j8b
cp?q_k>*f{b*+xm<_`m_R_*B#*;HCJn#*rnX51<8}O`{blnX|YQB(qeW|W@aGtSDIY5TPlXemkg$a(*
M3AZK^ym!>w&|7#kr3cPb$!uZ!~8ls^=GEr=C?uB@h#(ce3%VmX?Pq&y<;>^?ipUog>C8!yF|H`bSJ$
uHQxC+Uz-Rk<y#?*^YFNnPOCX$tQdVD_Vo-jO;A0NB^;F1g*t}9Xb01j$xr>a>iHbTD%l~!;Mekah=D
|<Jno;ZpYfdtEcJS9{Tj42qeQy^I^V`)OH#wdJ?ZaMqTVbgA1dEU`ixHzZ*{|YX>Dkz<<CR}Rd7s$p3
XvI#Q3AxkySDPsuPOY$w-^YE0@IK#_S|8nhJ=Ml`|1PDh<5)qf~h`((2Turi9L!TbNPL(5{R)Q)>zox
+aXjye%3U#Nv(*e_Eor=CiXjSZ6*J-{w2CszsWmXSs)6wvDK52Ws10s<WK7)YZ|LMU@XEd-Albff%k(
^rucQ`i#$V7N%ku176BdKIL%*cix3>)E+-;9?@6|-1AujKkF50gs~ml+Qa-@wUlchqn6b;NeevgP?4P
FwNrc*z*SGdrh~HK)!T^eY-Odj3~x&tF|~+Padv9PYqPJaL)I&COKfplo4P87<*6p9MjK!o=jv=`yfw
)G*N*o;*N(TYS@giNgmq==iH3?X2B{M!nwG_8D}&5h1I#JLmrW*<mieP;>{u~t)aHg&Gr>m2T!htIE$
y?Iz10zGW%o7<^4SgF>Pop#%eU5C{=XJ&S=!7Xxkw!i9Sg9KO~B$P4I`oP5*844+E}T<%xt!M?fH_1S
{KIIjTO`j;VkxT|3$y$942ygG@EVYrel5bMsh9c(85Ztj>>-zD=Mq@)vGJcsDQ1KHZBTF?m+)kmz7NI
9M7Izz%Tn+dZp*3Tl?GL?&__*)nKVCa|!?zEN^e_tZ%IDhA*t{?yYZc1<RlN+`>Y*bbUQs+gQ4RM>oB
M)n-fG?qq}!4WLc@$>egqOrvE7qp89~E&L*a)nn9#t*x(Z|2{Tzu!fA-h*Pn|sCU^N-1I?txEpt&U3a
0qF=WB|zN+$#om<;u*7I?Is+H9>o$028o9kN`Vs-D<=IU-u_RjA1%B^M0#?VVEai1S36c9bh@^0eQ&1
j9t-@7jS5=A9(1<Gm17mJWs!N%swb&<Ofec@yy<Hu~U2>^JL>gM*=_Qv}D&GqH*`mJ>|DUQoXRbwj}#
n^ZoXj8S7-H@INc!>?=XXQ%L@5ebEsiHz~d(5-4nh9jpMJ#dMBs(as;ol6s(K+q+Z!K-@uYZ1ZMMMS&
D4E)s7r(v3Nxwgg8Ja(gb0_JhxET_kWucM{Dni&mp0)V<8E4AQz;C>^aQEF4VV1<NDsq3#>Me}2p7t|
Zh&N!*CURsqc_GS;-uQx$d|4U#BI=jXby(m;vVw7#Vr=@bdl+|*&^$0E@6~KvP;!aa%ngTZl2J_|?>r
s!If&B1kOEPoe_km3^w2jxKt*egallN^Es>b8lp|ja2P=`1qNT2S9?(Lq-m}!3HqI!Zf|(ZER9%QM#R
3Tv?C{v_L^23VM`1+bJ#<(zQGZr}9$Do37qUm3OowSrSKZ9ffwHy!pof|0Cd5DFV<R5X$42-xvU{9xU
hI-7igXO)ME2zCLd*67ypt+PyXd}1et|(ZMt5qfvEdauM{#tb9zu{>j$`sh3=d9}`x(XBg2vC#FNngH
n?WMfD)Snd;6Sl-R%^I&A9qxwHY3)6J^@J5UW{uC8PXJf7~w%Bc4X}92u+Kp|Ke>j28=-1&jNHwV-jQ
WsBTINjq-D3hsY3*aA1Ee-ntoN;^k;6zgry3M~tWv#&^)DJC<pAbQ>OrF&gcPz!fs=9y(B}R)JUOgfO
*z!45zI8`cx)m<T(x0sW!+!_y#wxgk(4de|L_Sw<3jq{-tzhwmz#!~Vrm3{mOw4p@UpDxx6so`w#E_z
>yPng{V=be!NP>NEytOJeg*ZX|e&|Dn0UG)iTdLARzN*{!HZ_S92`D|D(UlFeG`B(sunYBqnI_wj!h<
+0HM{G~0WuvH%8_<|z)Xwy%v$ie$ZC`Uzi(AJ<iQ~TxBLBV$wjhXF8;D$rGL9_-mNcZV~r-y$R;V;R2
<U6TH6o#9K@Pmh0MqWPrq#i($B=d4(0kL19HT%_&lD<%ql*alUbxg>*+PG&%l?>rSdMeKvg{GmqWA#o
e<bZFO;HZ=|(}`!@)7%7O>dr9}<R|IX>dBFwtY%h%j82%-3A0*^b^htn355}si=_9GtK+2VdKwuv&#W
vnk>*+U1ZK5BQiOekC3op0?c)y)TKoZ?!kh>5E2%0lg%=XTwi1VZw;Y}TstH)t#$oU&5&spJs$j@pKZ
G92vnAOvV$+0tmo~;Y%TZi%zsz~J*o@xT@PA=UTXyNMD`R`WFL~nLk={D!Ba5ODDiIS57z(2vw_R9`A
`tOZ4$!@wre~4RLmLGcTIj7WlW-n4o-KIddJ)T4)F7Jhyabys;ZPN>-E>t#0<srIX_1I}j5Ev4af>69
RRNlRj;pzmfm=hN@r0?{2nG{mV=;KLygbYXWSC&`o!4r)Q1To0g<(yibft1~rLVcEm(|Zar-=z87-z#
1?nC2~5Eaevi^mb6HpdPAAP>|MEFW;`k<WBHM>kUbU|m!?$e^=C+w0Ii7M54arHr-}6~FdabZC4+9db
88r6E0HD6sIgEJ5pwL3{^q0Ko4=KX(l82PE{kF<OZA(Do#%7Rn)S&#DWjlEs7<JXv>;hM4`!g=mRFsC
>q$T|Se8yL?8cclkUSs%ID>COW*L9BaG^xmBi^xiTvrpkjfGlg}6?LA@mUnZ!By!l8PHeW(Jmv<%~9P
)Pu($qX!J3Sm06k{~)Ha$PnyE=2I&gIOFS0+akrUiEm}i4a<e7a{@xcQEk=-C-EQq*I=Rd3L*y$)l(^
($6JvR=#n-2>D88Jn}`vju5Zrs1Zq`qY+Ep6!o!IMxp8HlnN-hap_k&K;;MtD#?DuO@e&08`n<54jEQ
cb)|&qy?Bw~7sTrr<iWt&H;9lYHcv&C3WXq(tM4Fs<6&c_zEw}h6q+f=yOf0<w<lB?SUpmv^Y|9eqHf
{^e#Y_ziaCsm!|-6zJ&H?zYS<^=18)|jW*90$Wx^tjHmNYgAT214dqG)UC<PD9vF{||5OtEoNQE*EXb
ZgXbU;c1oWbubbe=KZK)^<RW)orOMeqT!v|Q|n2L!_SRqPGNBD<RFDq$(y1nYaG%!MJKLvgy{0Kk`U1
b02pR1>jJR#OvCB27V+RMCN}>ClBIcmX%+ThvmG&XrYRTV<<N*O6fTvJa)=n(F&}nD~?aiR}6)MGC3!
_91jyY1<d716#VGj90HO#KQ8)R?^~8JUl?7_%dm;mmCPY6`o3hXhQl&ShNm=qy-NraY1YKK{8;U>4Pj
QkacAq;|?A*7-O8pF+Ss@2Y)98c1B$1K>o>tE{byK6Eud}=7Boz1QOzWKm>ivKv3Y~yRi2Y)|6>V(d2
M*pYSe%iq*mR&C9y%Z7#bSX(I+c>yX7cH+uE^qj5Y4`e@>c{wF~nFAd_5^&DV7?j;m?KTmp8t;497fj
DxQWk(>n4_HRW-D$vnFXLn!57DlJv}zc2FgS|(M-f}oia>T4Q}ZzE!7D%(33>q>#AqxmRyHY<<B7Jk8
U^931OGubKPZmzb~)6_86hHvd`igYe!(anW%&u&R8ma5NZc2o9sOlkPv<;A2&UtF!tsls5Ht};@u=Vc
ss=28G94RV=*Ah$$=LcraD={<&>0imi6%umZUZI!L7C`=c8py*9`-DoS6=0CU7^95!}nm<r{+;278RC
r{Gf3+C_s9aVM8Um<TmtRLOWB`=Hc=%OknY%o+_7nUb5mYT}?t86J(w+g6GTS&_I=9P|48zV&DQlV{}
l~4p!nh$3*Cf=vp1$!I*)-j=o{r7L?<O@;dg7SaRlN!>DXhVh3ZRS@s+kNwln6DP+dRyD4pXK|8<FjE
jIe+2Rm3$1=ID3hrUz3LDq$!R$}>8wRYMkA^yBm#%eSwYg3;_3uWidg2_4RN*G-cMRP{VPZ+&O8XBnN
cyI)ockT|!Gw04Yz5tZf9=^#d+DngNi-M^MV@49t7OhxXp5pkcwNWcxZyn#tR(PzI0RWlJ#890!xe*4
fF>)cxVL-l*2cz5;qL0r((cmc>i+639>oMVXdAT=@&3jnw6(oofo8)8v}{Unl7D^!uT9r(0W_-jQMtZ
XPVo3@Ke#1!Th@WSmjlw^GAc};1_z2x;OQJ3A3{<X(kXf@9a&kqZ@&r<g#uf_g!aP{2#+qH^JhmiPfi
MN(RRld;|rHha^f1nJO{1hMYY!&a{E%Ak#hbPlhq;HA*d5(M)6W5MHxlP7@q_yr12)lwgUJ(Jb|`{HY
$QO5KV93fm0y<4zq(`y--nO0zCfHZ<{b1z*`Y)9>EWc<~W5m9%aXPB1c!TU;vKb#b|istrOox!<WX(a
|7!xQW;3GP%2%JWW_{20?{Fa^#<FcJD$*7e;g}=FleJ*Tqvm*=Q?g#Ovi1vzO2QmmNW?VYmr4TI^cXH
pAVAm1pez+ZY3*<9nUwYlfd&346{+qbyHPgmE}|iwcyJ7zQQ(et*Av^O`K<6;giF)yy`79L&q4;`L21
g+jNjCk58AyL5`dv@ctmmXk2ru-i}@<w9udsN|K9yD4LPC$2U=2-Osw2h$<t+QtFl^q{~~0>Zr^sa5U
22*k0NX=r8QJ$Ozzt_0NYZ+xx-#);{c};4f^Y;O{fW8Tc)F7nj}buWhXFuhy34Og(a3LB~5p>q2$|gZ
(5e{Nt?T8GnekB#p<s(LvEE^)5X^`-*G%>h)VU0=h;rSX<g(+JHK*Z3p{NakLS`oU%uAqckpfacOrep
rtfmv#EYWHl-l{^U(p+@c>VDPe20hXHxeYqLS+*OzF7~GfgR;lRgJ@R9MG|aT^8S+icJ2uf4EtQx;yv
MjwyK>GA;FePEula}lXzaE)s(Zp;F?R0|2pzDR*lYSINpnU#2x76NjZeSXxJ7~pr(1DTkOqa>$zt_|j
AoFp{mY?u?OAeF3NaZ@eji=FA?AnDfWLS*;Mnoqd#NeA&1aXPc1sa(`*HWA*pN6{?3r72@SeK*3S8%S
-p+I`^3Dr~}{VG%2<g2H`Api)Lcl)2KHpz`iObBxzIgF&}%P-2ozM9bk>9g5$f`U*<Vh4JDP+d`>F*S
3hT>7$6Qa_{Bv!Fn~m!A_@eySObL4#f{+>t_SiNMyV$WBrQT_4I`p2wdn(F_bpd-*!^%>82`tBB!aN0
?BM^`_-vEW$Ko;Uu{@lFHBJgi;f2&hSSB3>p{YfLG05h19RbaQr^!Rb&t?4MO+PBNhXO-UOVUmt|nu-
6c##;P;VXO7(knB7*rN*9MEdO3H=<VY-UrFUa7!TIIh0=-Mqop;ks$=lHx-bmU+ImK<>P8s*%jp$2XG
2_K6O<1?U8cX(VB2;qVSf>9?sW^vc4r^m_HrePRcg4U&@BR#2?C&~9A128T0@NA@`_B077+^!iV|b34
Rf!r_6xXU)qxvP(hI)n@S1uT4^S9?=6Xxbgl3^(eG6la$o2eZ7&dKB#6uy&GBHV)<-bNJfBY=*O=_-A
UUXZ)C#sa)*iV*8VzP$pSSNiFlF8G2TriN)oC`=u^-Rz8di@kK_@d^#W{xC#5Q3Lt~tn_z9t`shq{|v
Ls{sS~(MvI-Agd@{+X=>;!!dLWJke6y}d5E#ZQXd2F<RW#T*v{f+w~Ygd_I!Ds05l@1`ILwO2G)O__Z
bXnM=1ot;qZ!9gpM7N%Y+dJX&t1ktcOY2+mneWXZ9T)99VRIzX#O{eivI9ZPiGpaOX~~#G9HHpKZI?-
kj0%Q{Q6_&aj6!knIYN)3Y%G77KkVcki@QLLPt}f^QibSL%ea@w&d_hV<`#r-(<~Ak&QvDslm-U0cH6
9Pih031^s>cN@(>b@GY!?;JS^?)t?uuIE9<+f%lq5AF9jk28*xe-?=9hlx_GtwM!2@Vu}a}Dcdpl^?|
*LJ%Gz7Lxw^TeY@1(L+Ff6|zOic7MW;zR(>~4FsbJPL6gA8!_G3dwm_|r+ER6Qp(AB0<@pK>5v1~xQt
gm5X?A+Sl3)K7O>i*4bzSdYLZr|DmsF2=Q_bTao%iFt<yt2BsbZY}%S9f24O<=gUeq(EC|JLp*nUG@(
@9eIwtS|4&LglMjrc7hfd%^DN4WPXzQRJ(MBGUv)dxog7gS!RK1k*T;cqWM12KKaiT4Na9MRsllg0%s
BXt2KvV+UTQ(XqeKoZ}kiKQB?f#+L1g^x<>NcGe&p^HCn1&QsXBm@G^D3SyR~akgnPaTf>aY=&SO98~
QJD&_<JQu!1eor1enYs3T-eWr6crR5?q=Tu4*X`JLOQp6g%a!I&(z}omCiWIr=$ajsKhX1zh{z_bQ^J
L7IIg*%R`Vf$jUPneXBGm|q5aPXOAZy*34AFvr=`L!ihBRU$IiG?jKG<UA<Y0SJu4VbYI0BOD2o<t{w
_4o4Mq`}vf>G8zqBEng$h#y^)CmaXc!Dz&3c`4&UQhdJvGk4#`r$Ah2GS}(98=RJl`KD_eG?2@ItDi^
6WP))05KKs#tQiiS6(a0j^5ajNa7>aHHcY<ld_lHP6cjFeLXH|$cr6ylQnsV8LxX~);)~yVnXSrvcgd
=3>a5wK9e$?bj*f(nr5P?+saZU$x0aMw`FxEj-o++Gs}+LG*r5yI~$}YabI-gWpRDl8px|_DWR>QVsm
?3@JpEwbtyMU{fiE5FGe^f2*lxzhTdQ;A4}T=x{;xmg>ZV?%&;vc#z$;sDV}%7J?Unn6842UUS@1XDa
KM;nc$&~%w$KQE$O{UC2qyHH5-Kgi!M;^CkS+hf*`=;=5ktQ)P5)_onf@6?5BwL%IZwwJ^w`yr@d~}$
4if3CV`csx1A$5(H9V133CFqTSmNYMk(1Ah*v0W2@THm>oQ*yXQa?q=~vqC07k;Lq7`OiMV8TvLhu9n
|9GjyRDR`2M|ZEi3A80_!?2DgX?K@LXQ99Rg{&JLkkitOS$-7f&WE9<lzb-f_$AdYK;n!6I_ns(EJfR
5iVQGB(}x3&t4@;)8B=LvkTB-cC#goGdne5o633z(LD)gWEUA};${bW3{(w9{r$i_t#QI!Q&=wajYXg
Ts1XhbfqgK4jXG;V!f!A3hI*X@Nvnq6yo`;@Fn$O9|Egff3;qj|2WQ1Wzp5fA)2g2|;#FE8l3^DRY7>
{ALE9A+b#lsQbt|l&vEPyLrxqIT~FrK+lghb6pG8T}P#=s<Q!B+u0<z=B+Qk;aos*IDk8%w1UUyfEyl
CatEgty!x!Rl;up<L*2M;!hc?31fhj}$3rsEtxV(SxKu#fRW$Z3#oK#UW%Jg~Nrw=7Hzy*~-MJ2mAb*
^(~||p9?7j2xVF!ZUAsQAh{BUL|14_sL#|cOYUm9iH15mQm=}0FHB^tp3xz~yoAiJfOK=NtjqwO@AeU
vR&%)RItkInN<;B|5^QePPX>;MG6(kO#w`3u!bXkGlMR3ci>%8Y=>s(yg3!bV(w3o_@II=^w#w;9e`k
<cEEhI$`Y)m<+u$5J%B>YFjCl39SQ#v|2J;%dUefvJj<6}iIo~AFKw&c)Td^XP_beKOEe&9=H4vWh@G
dhCPD)gCamVfn<1zHaNV~$6%u_nsoz)l!t?NT*4=QSUxewtfF-UDoY43Vcj-#&cGrfaCwYqJ^CR$hus
j}^xfXot~mK}g+37CCReHb1uYJUZ~T`|_~3!m|rM~5oPoJH68Zgk#;UFxcoRhL$lHnnVv(hlwOR_MI7
0xX2qSrBY_dkXy8{_aM5;GDfjPFAJqWouL^hPFm<<iwfrUdjeZYa}5~wuW!9X>lm*;^}C79JlTXUW94
Ap$4gufj*qZUg1S(-!pvZQ+tOGscjEw!fos&KE!D~#fLL{Z+S6EVXJLUE6>R3%8d<DfoT^#qyeEa&-2
-#l14<d4fU#?Jfyu7`V0hL#S4Cp<KCrfU#x~koaYFR*F?^Sh$-A~Db4(n!d7S^%#@Kcg#;gp?_?R8Sa
nt^gxvgQa-Qh&4nYq@Gs$IryRl2l%$iE%xcYG-wHcM7g1MNS*o?@Ek7*39foel~GrBW{tOe0blH@i;h
2NSnnu?#HV2&Ot@i)c!VH3vZ<2)0Ve$|rg%(ho2ont6@sa?pZ@=?CH0p_EAp0QR#Z^mKgqcZCV^wGHZ
!B}6)MT|=y_0~hwhs?2h-Rg+c)>O_n=Dif#4uA7*vI`lmNaljaDUkdm1}Km{&qxyJ>h75{Q#t!U1mv|
L-4)=X%jD?<KFJ}h$Y1Q(1+r%tw19O{;|xi)9boE?y>pB%P2=Lmfu=e8Akerg(zMV|#Lb>YjjiG;R7C
O=?2GToF71ox#+qj9KJ1{78-#^MDN|6-&|$>|y6%_C<SE$al_y6NI&i}Cdpv<j(~Io<720Q>%B!Sioz
FcK&N2=vR8}``xfC#|CH9To3N|LS#BSfWE2!t2q&@Uncl-+K4uxW>w53dLN##t#s6yqu!-;QaJ;x#>3
0#P9Cx~6#h!zBAU&|ySjIFWvgN&Re0<(^Kfp+nWmPPm?RxClV^^g|u=Nre8NZY|H;P=QO`CwQhkGR=Q
q|Q6w<n_bn7;>7#g$z1H?&5}>B02lOvrx~p^ePIojy;8Vmfe#=zWAZ*kiLk)t4OvUz6#@f16Y%3JA@U
+c}E`Iv3-UfsqxO#9T|PrzQ|Z->4=PZ@x9Qbdl6lb>9y{E41T`OCup?od32ll89U6g=j$-fo~gq;d*%
-F>?hP=p1t4>^XzOL=GhDAFweH{Ffw$=Io5VX;^G!#MRN9@tWam|jSBJNyOl%wB6^l0*}8KnjPvy`O=
jjUc1Dp_-10HMCPN`fJeA-=MhArg%Ekq~S73%i8)i7H!lWlQOnOp<A)`+ljFYO61H3uYh8*y%npMaot
w1K#FV%j{)iH-?zWfRezB|RbEajSY>C$}l0`m%$Zd8<3(UeeyQURbE3#_?jyh?AFjO|i~6a>P7O3R~g
_HNYmoOV(fo}*3!hwO!21pDFv4_e`1RC_G>*i(B#u2X>UvG?MzFMb7HBv&x_5(67tq<LVA$;bu8Bp0%
m*%f97uPPW_s%-*tiVGJHCl(aGS70!3zYRqx6}UTg55jj344FqJqr!z%=@pz4`%CcMh3UI}aZ@<fQjp
0CI0rJZsFu-@2QC(_=XJd>g$At-CUKXFg(TBzV8bex?Hm^movUQPbPLVOaIq3`hmeJ#5-ZSrU2ZZ8DS
$9W+_|RjGDJ&jeW5OfI)u(xrIB(x5xYd0ScMib3oUS4E2?1S9pyIZqHbzHUw;df5`0je#xRmA80gkM`
=p4`5Udiife!{I0e4{OR2Lq@ANK8q>sZ)&Q(z4r#vNxqx#NSuxYaHkrBz_#$S$7}Dp1a%>|2pVv}_m7
TWSh@)B>c03RG5lT2`mJ@E8O0(3x*#ng_OU0ShlwI82V>3Mi+#@Z-oH+vBJ@r1^3P8m4^Vj9m{M0Ih=
Pu1?;i$+=opA#nP<O0U6ViOIzhsWmwAhGqvzCRecBMJ)HNVtG7<>C}Ovq$*@}2Fhdq9At&^v*#g968T
lM)b9U9*E2}+Y?9gy#3?QuIgn4CsST)x*}AAKc=EQgdA{$eiqUem_AOO)s}vRF0D4MJTp%CJ7o5uZnu
FZDY%ofxz;TQr8&ahCU@<CC1(*_j(ABS&i4|yZRYA)=fQS&#awmWh(d}wrLKO;Qf;n)M<bjOiFH}G&t
pZ!3gO3GCDOEV9BbA;`gc62ysCS^voC=<^=J=%W;&uYt2UjSp)&Vv!hmMp92^A=H0m>P~2oPkWG&>6-
3dUC5e3G(WKH4oR!oxA@_3CC2%5%|<BU_5YcMlBFsSvI};+=E$z~dAzTy;G*k}KDOH#!e!sGU3;92nn
3F+@~q6<*#<>LQ#7Z#fUjnF|Y#7v|Xs|2hUF*9(OrXy&Rb!?_~-5ZXmF7wo-kT;EeJk<EzLMs~|9%jc
z&lhKmZycvj*gPxxjWz9fpR6}Pp6Ok9|sJz&kjJT%RM@VM1C51OVd&pq2OJYcEiMx-pxB7V-`h0DB*5
*8W3mO30i(6vrlm@gjwDoMw8>fRLjT_bGCWt+63Qe_<<HMO^)+j)mW@G`<q+%B!c*`Wml$@n(1FJ<fG
&Ih^XDS8}+m<wj4NjhQF|bEEXkSYs7JZx6t$@$i(k6cE+F=~3Sr|w!LNPS|JihGPsv|Sa!A;{5FMv7I
$4T54AI4Ygp-+4puDj4P*2_Sjt!gbsk^#M^9u<m_<luo+o(;3XNt@5NVQ2h!8@XKvQaCNxB_q_#1lxk
K3bvix<zls#F&)G(!aG-rvy~d^yH9#Jcb$!h2;Bo?_q_OLW&*>V867^osfEp(9OfOJnU%-)DQwyLGkK
anS=ri}Vx(<?VnpGJpBkn)z?&H2u8o_b$Qt?JeP?}qHIFr5r;J7$qiK8zNDARt%r;HfsO<}BYG9#?sm
4=xl{K3HvBv-uGEGqsf$|&cBPy~yDavfLeehb`E%z|ApVM8d`3`}m8Tc$5ZNW+b(j8_rS)Kb6B%v0cV
u8;1NfNi|(=w_h2BP<!|6g<3x4}ffAXKN#bE!?!`uR!TOiWV@4=o1p5b<NygX2{g?hxQa5A^dJEBeYP
w+t)OgS?Rqmb2o}ElehRF^mJl4bv*X0K)OQB<_n?wFb1TSQTOlnH_Zv#B_o#Yz=8^M)A?}PC0%ez_BP
#%EM98ol36)>mj|vw=-AB$aD`%vqsw`)K33xlIP0%`?8gJ#oZ%^mck?w`iR+-7WKqXJ28s_qn^^JohG
A(fJ$zqov0y_j|x;n%%Z8Np;QcdZ8R3f&6EpgZ4t(to&StC3&RD5b=+j(7>7<4)>c$g5NCLCW@|=3I8
&nm-fYd(Irj)+5@#Pbj6d^e5opn!Gqqu7zF+3Uc?|FCL!@*snu;IY<4936vpc1aoxKNj&NZ5g`DiBg7
P7P%OM!V}8aFJRnK;B>$G^D2yCJucjxegv)$#nCg1qWW3YsXl-cH)cg+MziJ_eke-_MTX)Ee?a*xiR*
D?+5Af+mC_m}Qf^%avetB|pz(6JLX#lqb8^MQdJCRj3BCmd*LX6c@UMmDZ$Y@Wz`)YH<pw#U@hc@+0t
&Gp|jmP_i=XiJ(pTg4YqDk-@F}7yM|8UbMw&Xs8MCmnd?Y(S`fZ89%kH^H3x9Sw38NHZRorJTJ6CZ{;
#wkG@!o-dOn-jw&9cc7YYDh*M%Ico1Y@#|oOts7G$;+*L)Kq7U>SL=#vgqO^uFZuWFSTd<Fd>&S3s0}
+pR&_XL8qQ;JTA+Aa7$S$@byEvV!b}3qz>g}{J3%Qw`r>2uzoJy|oW1AFqHPCH!b~Wfzbk0?*sfu$CN
}H%~KD1fHtc^H20`aFhG3ktY<jtr!@=Q)Lxe2kpU$*R#GkelCkyvaX(b)5v^!HWh9Ur52rZBl>_?Rl<
F4-!xSY8bqW8^iFXccs(ig-qM!zqMnMVwjawK-n);L%NgyIWh8qE$u%@;E~BV*RUj`AU9UQk^NJI_*g
<P9fDe4Di026@6-3*&aIC^@MJX_wa^P@5Er`wIR`IAkk?@VzGflBS++Qst&eHu17Q?Q!F%vt!U)I8Dd
{F5?O2_QsDz#jv5Zeli3$C7j^pl>YTREP?m!^y{O})I0NiVJps@rd~X`Q&oo;(sOKqmJTzRG7y^^j1+
tuRn@OQ7N^+Ex;V_Q!bZV8${`}Id{q1mf_14}hfY22zBbaLDQG2a(7_uz+THgww${@Jq?aiI_jn!Rw6
R8Vc$!Dz3eQsePT)Ms<u5B#csNmSSjN!d9v4ZJ`YM^jED&lrj2vSn&Cw#fG2UTSe?22^sav^mF!O?Yz
E(|A9{@VK5HeLAR!srZ!qcHn%x)#&bn+%;~m2?YOY9{ND+<XgpP#*5a-7N3%op6=<)qoL=8|(XZ9mmX
K*qvMAf}0Ac&SA*irJb8}4Qn0k3V<Ik++5!Zm$$d}Zf&maP9<VPH&EQ!-Cnu1+?Jw(W{P;%%}U&_;L3
Cj^?ZC%c)=(`!_{%s%p>TVAV_3`JQ{hszLQHB>%v*t-!+_E#=uMS=>CUTTyj^zszMOv#^%a(e>p}DLu
P|bz>Ef!!DQqR<mUF)_Qv}D&GqH*`mObi6&Jpe&scF8)wPqAN6=f*D8@+@FO_tmtvrU#ZfGwl8&>BC$
X@KJfJ_!J<%+o6wv_HV4zvqEc-v!XOkhFFWC0`2Y-;*fC7-Z_WK%ocRq`1N?~kj1QliYya_DJ(l2#_c
|NgC|t^M`SudakE`!DUR?lDS_Pg5$HjDpy{)kJ3y9NPr$@%44y`gkB1le)042qT9f^>w)wP$NsiS`DO
4K+P-ytr?KkDAc$5)_`r0=R86-T!mc0ZGttZxeJ(`Y5=nFxL3fb0x+JqDcFTp7anVvI^Mh4gtNcaw0b
(Zj6qey+dwPOI!8d>DL0ZduAyz`5=PB}X)Tj4M7c-6uu~-<%^A`p&?aeR68wvY*)YayqW$%Cvk51X9U
%@y#~elFp`FZty&hlXh+#ltG!CM>+nh3LpcI8N!)u6#v2@$4Alm?bykaV%ED^7|7JRBAS(yx<4&)ThT
%dQ(8jmXk#$%N?pHEUxJ|#0uJ_y+~!iEva8YW4-Fo~oiZl-ktso=zew_@Qf$9@<S8*gAA$PQA$les2_
6)41qWQ7dTczADW4F+Y|u!9Jtl3I9?ZQ*3;R6G;J#T{owG6h$GIJj{mKMVj9Z%TRIve3W-nvw2RRU$?
e)qyf8<WYJQMzqhBGExQKhN)o7Zt2H!dS?M*S4h{bhcY&k548ej(db6Q+P)()P56d#Dzw$G54F2NuQK
eKU?nw<V&LL&7y|_%9K=0P!aZC=7L$V-NX#Kf4(6qTI$5w*o&gQ~!rOvFc3AggIWPt`Os&N@>cUdc^P
`#oj0a0}l6H-$RHkq?JmK};X1+|~t8L?CXk^kWXIN{C+ulyDz<^b+I1+-#5O0(p=tK)7EV7{-nhv1IV
(?)y4i8Skh|e@B>Wj-4FO0agcbK7XNO(Ib4=ZR^rn=>KLf5ncEAr%y$rd+DBD`h;y{2yzhBm178l9nU
9?pg##b`M0gnVmk&xhp$lQitub$E?<lJ;V}MUmo-6drn0QR-=nC?P6F)^yS~hM){R5T|YoieT~3OgBI
$<FLAsH?tU)uTM8`P_C6q8es)Bw$wK|Y0l>Qn5p9Msk*Bue7-A^=Y{RuUYSq2S{~K)X@OBgnYTXCa0b
#<lp5N*criqe#q}BJ`_XF3F!wPtl;KCKD`N(_(`a##OX$8h16eOtV+k`8pGp@4xnV#=UQBT63)$B!G$
I{NDXIkxT{=cO6nB_+hq%rc-U2*eUK(_yJe7oi@=_qh$TR{Br13}5QLKd$y4jngKhOSuD!fA#h1cRRD
_an(f?lx~<)jGvSZcMuctEPSN!o8j#QZ8&8l{a`X_We~U@7gzI0YAM9MV9*2CdRUEl{@{o<Id#5%j?e
su*!K#2^Pxe@3Yb>{JsF>F2N;lPk6cHgYV4;<y3{NhZi^1$=IN2ak_q7uL!%k@D!a3yVntWEhutNj&M
aYL;z3kiZ|8TJB`TG<A~&sJxw?!NeQc|C*Ts7=(Tn@<FIdPlS|Ue1|`uk&|d(EzFdlvS?AS<a4S38bq
T}WGvn?MP!Q;FWjb)U{qmP6~e(h_G#?gY=KkI6yb<@Ra`%qMI(*|<i!+sC*Ik-2F#)X9XFfgu*awsof
;r5N<svr%{fPh^^$SHEE*v19>j;yapLK<9uOCoX-f;GI&>52ilbY`bpf3^;cI)7ZVgu(fNgp{rJ9{tg
`dA3=V>+>4wFVq1I$aKs^;}TcrXnQ$7TX1poh*%0$GPJ(KJ)hU`;eO(FjDv4sAou#PCwqZ__9mkRD2_
cgC<(OY?>XLMEVx&f2YwjhDjR)t#l?rOnm-)m=QvX{P8$@zB1Zr@uN{H_Z9a%-D#=L$wstVM`zne(R>
2(qdcN`?GP!hv1_t<770El94hh*t_un-sAlFjb;i4oR<n3D~@1MmJUbzC*yb;MK6wr`d&G~1MU50dJ4
)z;g*V}+d$x!imY3~KN^NT)91c{iVZ4g9anLVRUU|pUa?f?TrmzwBbEp~LZh2cSgd@RwpiCdnG~ih)i
qEih3N}*J)lWv$}(L8Wm0HZq&*N0X2TNg2NL)`Vckw;z`SqBdH5!iyLNh4X5>&1|Aa)1JTGH;O^TuaH
Y(Z*$)ay%32=p8N52`#q@PDg5gQf2vl-YsW=GJQqjFNzlrR;I%doumdDD!ie0ZRhk7AIvOHXHPg(T^Z
7R=V6cac@1O^paTJw_#juP7f7;rDSXO<NJxU5pY`>fQ;Xd{B6{Esfw)37Ua|XQ6C{5pE~~hVv|SCh(~
Q&r)X_Z+a1Ue%3vV(lj2<T8fD}Q$c6`E-wu(nr#U1ID9fn&5(m`hiriKQG#7-9Oc56wwaU#>Z1j7CPj
sk-hd*#m_oM}jmzi@HsXmH3}<|o8J(V+)#<6s#Y*O)%uML`0r&e_CtqcxABrgqqe1nvC{g5RFjIPj2c
4ne6c|lFDoF#3EaksSA^_Y5)>~gVxgHEyvHQ(f1fei{aX$iK8N28B(1&OPRPYMFy_63`;o|w3w(IbrI
uHu8h^uE@D&2r$WfY9Oo}a!0QNi@<x;zjHv*~N9-yu`N!e=(*fndyjVyO1`O=rw6bEqMkl+H0AS4e5M
3zA`8fPg%#L92opG*<6`tX=pKMV<k@78T`<wZy|8C)>bjfUm+1vx6E?%rPL>ixm|K!;4@77<g!&It9}
PF>p6wk${XEZmC=o;|Nk}z$wds-5$rOACz(o$lZ999oMi_<XO-u><R0jDbIl3E2Gj6OF0JQi_!4N4@o
%;Ne;TkvAxj7n&~EB?LMZG@5M6gM)GMCELce`&q{H#%oI{JfF>PrtxO9-K1im7lQnzW$a8gFf3m{kyX
>m$YK`cYBL(MTa!|9FG{L&mMw6lp^9k)Dy5mU$Ef><IlvBSBl{;1n;!e|N`{7-xVoOWAO5RK%94>jGc
hI!Qq>>U>N=lTNlvL%U#1NE{s-%<{qEhAb!aTg-=WZoeY;SQ(Waf?J!3l>BYPG#;0ySufTZ}-CjQkW#
fGXZW(w)HnMpOyo!)D2N3c3KQ;`3M0ZlIfIW3*%8YqRR9)u1%eo`GfqtztS2U(4X9#|0XECWFI+teIC
8V1u5zxP{B|({X_qUrl<X3n;zQzaPklU%P_T!nsszp|y#Q3+Ym7L!%ZuFQzVv&A?T9t-s6zTcuV`U2>
;^S82+X5PsS6)T5Q1j!>oB?wc!LOA9C8gBR(298a6o%qv2opXL|j15vn5-anOmiB;>+W93Qc>25uKAc
-#>J(h)yL(SPl1Ei!>_F)%`0JX+1ejvuTja|4^Z0i=&rbXr}BNo$iMP{m_ff@@H1?MqI!DKdvwf3F1D
T@st@oEiNWO=m~E0CwQm<<Njbznq;oxWWZk!nC#L2W#+R)`zKI#4Ih^d0=pS+4vtG~^c;!=|l?QH;vC
V(cZ%o5WmjJ6~XxxTCu1@xn8+H0*xX&6Zh+u1;|t2#r}Qo;$f7jQO>V?WO%@JONXSz3_A!e1P&%AP3+
7ue~pAZX7w%{woN5?qH0loq6q#YDwL#wT@nq>ao4?1_C4?5+e}c;Lza-|M#uTI#5Se0bsXgde?T0TSV
oPPZbJvADLe+{~n*;4kg2YQe2le%ai#43CDP}<^E1cTkiI_l0OYA|B2M?Z%^Kjps~>u<6?PtdGm3ANP
sB)<%g@w<;8%$0QLIDzKfg>vf=5L6?B{qHf^_}3+YJJKCYJ4g;)SdMgze0z|S!(9K_9Q(`LK4$X7LSf
6<E*EWyDIIi9fsLt~i`RB-8Sb|J5hvLDBLQ*gXjBF)jZ2GG20bJ&I$2FYL@GdsU{fB(^g6hZ@kad&rn
=fiWMf&Xy2JiYSaxzNC0-h8<A!BJ+Qmr3(@l|5y}0(Tlc7vBfa2IJ4CcQ-zLlo@F3s(o-SH1HX9vD_3
I_=lu*kCm806JK=A){94>fyV{stX{#*wpX8?2{QC^;-0P{Gtfol%`3h1%Yc}Ds`@o913C)g=sx5%Ogu
xn65{CQ4<WVu!PIER<YD8_!>2&DJURLDoYdZzLYag1w**Qob<ltBi!7nCaZ#ZHhR!My;q@U-g#`s-@a
0DuOlgYeAARaltm^;@D4$_r0sJ`y2xzRy#)iik`iDyV?_r~K26=`v^Cdz9*m|{LBs%maKJ*C2Y$7L-&
bDIB%~0|*kgmT47Zo904PfYj|COL#5770Xo(8m(Sl2;^Nc$wOpW!%*?HP%p328XYqY3>yqLb$yw&UK%
2t`F>4L0sBd>k8zHQ4xty-B1Ym3O=adW1t{yL~}ij5UP<U*>xk2Z6nO_};7!rg89Fyk6a2tm)Jld0@>
H8hF-YG+sOx>iDWCJYbM$NO_ysmwZjGYhgaLmAJ;`Rd!$+M@#JNY7&8DdawfnBlkvadt1R0TIVk;rZU
woaOl*QT-QqB*z1l>`AeUkjxaRUT@qJC-73)nLTR(EnTSwaETq1@A=Nctgb_%W5*s@Gm1<X^zf-M;#6
=TQ0I{xPEwzXR7Ds5R<VlGgQZRiEjB^OrNMItRPS#G-<H${|ZtYd*))rP=9^cp5I+xda9=+-`+F*Q0i
Y8OmFd83~4GVEVEbSKBma0g{GFnOmzqEugz}Uk=98=QhQ!@CW7xmGg%t6O$j7s*-A*jnWFq#ZvUADaH
f(#&cweb8Q+=`8dDuNI0a@JXa<zqx1Sx}cNI2Z~bT_*a#76mbM_sUsayvmB|*+<~uOcq(2z3K`;>jm4
4P+MWhhHH-x9^kC@BU8qa1``t}#8||X5*oqm&><e(;fx@$KDJO6*f5i$0;{&83%U<(a5iuYl)DvzSi$
Xh{*bSUHHQ%zCNm$0PwUXaN)-Pj-Y}nf5qz)yHT|Ss4THI@yAd6*g$gi?E0aMTmwmAFwNL?u3F!;>y#
3jCzGE0TjUB`aHaM^CZ(A)frDN<u3=o*uLAKfXYnklwHF#lNur?r@LhmXM$H#399~7IVIvm$w(bzE<r
`**6cf4-k-)^zRLgxwHzKd2SpzOhM7W?*SjYkz`Yy0wXS+apTn~hafL0r(Yq*7z0yBmvB{(<AVED3!-
R<gl9*BmURtRKN>987kJO=LgN$CC?RHbXSI@N(0$oQzG)NjNpGn9gHAR<X5fHX2KItRYY8^)}}AD|~c
*u+E1!@Vx|5`c5}xfvbKZ|4Plsp`q<V4ls?#^0AtuWAYV|k%}swU=5(k{6p7d(l`)huZ@C8U0BMMN4n
OmTIXON4~!S?3o_Tjc*zPKl)n|wrBXv$DoJD6Mi7bw$kpeW9Ml#NS68MisI5S*KAX68@k>x!K%{P+Jb
S*hlqe)9k~iH<p~9DJew-E5yC{*3oxM+*e0_Iwa~4)KaSqFQ_LQ%)-qnSd#ss=N+{eurA`|H_eZ0FLd
L;>Qbip6kkg~#%+OS`qExUb@4RL5lhY4*njQBPN&S4or;MdKXJnfQV#0RmVl8fA}5GKv4P2PGskx^<Y
4mcjldM#tHKvyy^)Zz+i6L|Oo%_0t~g31n3GEHffhg;;A=XhUqO}rwsdl^Sp{f;IPn<+&N)`yYz@l-f
R)$O+0U=9b4{diEwz~{EMsV*~A1Hz%r!iTqnu9|es9M*SG8j-%Xru6jHG_=<O^FTKnbdina<zCzp4Je
v8&QcYx_DRq_j6>=Qc8KcPX$p-q>CS`1nA+&a0{lsY2`re&fi2lcA_{A=-R`fdO_)T3n7W_&4{pQreV
3D;EC?p~203iKgypxpt!0Z%9r44fB;}^obDgthgw<f;cnuBW`rIa^qalJ3^J{JFX8kH&GGNKhv|}fqh
^|5x8CV?jt&=uDt|0ID92d-~8dg<Fj}Ts*&LWSB(kAL?kggwSC<w$mZI14{{B4VMot@uW6oJq+VV9Ku
3`J_A3<l^9(cb=WDrl_6hIhh5`^)cDX~8;fL)qpsWIDRktW}Aml$voWf!bGj)40oTmQ>eh_}veKScd7
iPPYUlaGh@Wsm{c?UDfyWArhdQAjd}`Sm&&EuPw0(6ri+YJ>D;sw42Y3H8qAnAUD|y8!u?q%X+LX66i
ha{o(cc3lsh|s{yoNY=%rVP!OrhEjYm`XrkU(VoHZwb4c2RpSgewo7({%QpL*+QaCCC3RD|EO2^BN`z
mZ;%*PS1T_aJ=n218^WSn^1Tm}xsV1h|LDD=rzmi$q<PpO#P{eg6k>G%LrFyY}7qVv)u9GM$l1bUBEb
@OX&Nbng&Y$5?m6tEaP^Ndp{h@*RT@$vNRZ}H{L<ubng9RKCwZy_22?J!=SUfztL(qRtA3X&V+^=vep
le#urhTtAfal4#4kR1loeBoSQ`Ep$dW(x>I|E2Fovk^)TKORzmojiV0b#z7s_1su|x3FlCUw?MGSX?X
@@%iQ5#o6-q?r)<AU9I651_~vK53o+FJwd%dEF)_atq|Z{oPN1DkFRgfFRtPbmsb}zr`H$p=lA2{@F`
D^Z~52dS49c>BV%2heY&_l^?3xHtRIN=%jw<a>HDjT$%UFy92Jkuk*U!rJtr1p^AZFhY8UMA;lX#_q@
rDqk!^8E&4~l=;}*Hr8-%C{w8Mx45VsSjAf#@%QP)S6ZaDrKR_8Du$1ZtY;mV^F#Hr6r(?o42#$A$^a
kUT8N{CN)0>@}BJ~9Op8&$YG1oeEeOl2QrJ?L{y`c8W`gUi9b(Aa?it>Eyo$)2!AFrM10<FNPQQ6mou
K8AC4cEx)C%MZ{$f4*NXCdT2YPmA;VV)^OzJRWMvM{`Vz{q}yz(j4RS#o=#m(HxY9#o6uM*C#=+j7q`
z#fQ`TE2eXC_vP~DW4yThcyqeEzq>$p+ykSp!w5&E>+{{k`Q_R2z~X3WPm1v?3L`}^DQ^A&4}M*#J}S
<;i;t|7EDp?JOM6m`Uy;KU#iY0o%wbzS5GNRI1EX#u+vy%YhI8sF!B~n>aUVLvp3F5WHPc4DBN;};Jb
5HBo@7+~hm1HT@erwi{oi<KKBU7OjyBnh8^f5uFwgAc=ljuI2p-@Q-PU+csW8C1oRZGva5|TFr<XUA5
~?&D=E2s=(?03V$;f%FPsPK1;Ou!=na3xtvJzf?b&-K3%zf)3153CK*F`4Qbsw&aOl((pv0Y(e%QW<Q
LTYOe&WtUotwH-Ib^(T7AQ~r*a0CW>wt*FyKKF4OK@T-ynPIlg2sVK^iOVgR<;B$qHh@jHBXAHZV8sL
bII!Q?##!#1Q*h*@7VF=dAx*>x?T`z-fCIf=<kg|!)-fVSAmGH#ySCrnZ?v-~uq1Nq7I-C)xMs$$J^L
(_P!LlW9gQ@!O@10=>Nn~<2%*=g6Co<7D?<@+Dc6v<?D2HA^08<IODId7@O^t$m1)k;37)Rk9cxP{BZ
^~GbZ%C>sRqjs8hG%{<b$J3M+Z)i5C~mUZ0N(uOTExK`Yw)OVbyjNi-yx!$R@g%=t%vfj|0}v_=uo~y
eQ&qw{KtLx_WLriZ)7T*d@)QM-4?L*8i<z_gh1z=DTj^Rp3%X!(TdLr*uH;9O4&JU1P93#h&sM_vOT+
r~zobU<rzY<uLBcS6IEV-gjjAjl<=)&Z^p<V^V5rU@J!%Js}X5W>|~RXcJ<1We9b=J2Y^#h+%>$fKv<
ckhTDk`rZ%ejub?Ak*|HZ!es`UA3FEph1Ag47rC$D;W8a92HPq7GtewhNP-Fbt<qaQZIr<<pz6`dS=Y
Aq_kbqE(Dm7nb>u>e4G-#s$R81Ipl0d1^&wGaqLt480<GK!=ppkogrBFb#z|1)#Ma0|FOa)$kcVC&ci
$lozeG;GMIL^QoP3Wun6R2iSv`=nnoL_gkhq#kT`+M(+6IzFrfeW#M!JOY0(-p8=RU6RU4NWXJBz7Bq
KR}Y-AL&&1I_;IeQ1>FXjb31NwbYt-TE=}MPh;c`td{3j3eR5022$XTtkjQti@J#yA{!W+j6eet(d?(
@G8QDe78&L*V)BW<{Hm3g$5qHH~kD}?rWcthVW>fCF^ZAtj=Ku$AT|}Ubz<n2!yH0|9aJgn9@1Vnl&q
B<OI@>G?<onME<TTuh}>Tj=lPbT%f^&UM%LZc#Nxk<0B%F1`{5;7s7P-1$}UXvp)vyqtOtCCOuy;gf2
cNEY!FFLr;3}2^R(n#TlMb<H`s;qhQ!2hR+LzjK;sdNgyaqVug-CP@4359SsutO$$DvSGQgJp{keck+
4qdLG=vMqO0_*Nn6(mL3=K~fV|tosS=XG0Q7phYW+y!QPAVypSY>lc#xbr!R<kDhALh?6jjo?hWT}o#
DcWQUXJH~BG8)9!n?Ne4VgrzRY$lv>;)2ssS+^Nso^-fRW|*ta54ovoTK*L><n(sF1AUX!o9Q|SyenR
#lh_dfXnluaJ{4wh+b3VHGNN%Kq$>Mad=9F_b9v<47W+xT!Wez(jcX8oKmzMuu@!M1)6uPTiEf6Djv<
h5jWLOak?O-Uv+Jhrx_O8yhy0d$Ols#B4b<fbM-<EkJkrjG#4o><UmRxxj@5pZCX8-fn2a5T(?#ilzJ
y7a*T~G?PjNGl4eDl_^XcxW^zDFdVV@gV&hyEi{mk?lV(=Qz(&F>&D{vKovw4X&DM{5*a(3O2KA?^dZ
ZIg0sTDS^D`@b8Q=pOe0laD2ApSgMlC}4ff~<;EK5I>{@2pvx)zj@+kF$z(-FF6TNeYL--KwoAJOI5q
RsX{Coo9&$4(-3Cefk8pqc#{Din*4=eqV4H-OKtyZRI1!VC`9&ezK=T)Fb8YY0vAx`KAG+f7XLb;a60
)@!5-+V!#rMKLUelgn{THd<r6NlLK(b>6`oQQ|Jh;n)z~WF7i6CPdfGp8Lvomr>``{XmUppoo*jTV8t
iC)+@nnlJe-Dd?t=V4=|jW4NODn7vwB4Cv#HO*XxapbpUV?yeUsn*C7eXRy7x=gc*+Ev4h)A{%?|9+<
MEy2d(rc&G|bWmZyMBU@KxdRs#?wPb@GU)mg)!BP8Pipvc2aDU<NDum=ZDU(eW)|MDon|;vJdea28C5
F^KtI9TeX@>|TjO6gwFbhL!qk)6LHxMYDA?Fsy$F;;>w9d$i#97sq!M@N28T!@!v;{y&-N5MDe2rpYT
;!k(2G+wp<&C#2_Hte8wOrrv0d+IbAkk2b>r1sxR+q$KF<Y$Z{9M(nxfxTJNTkLD-f4b?W)3`2dmBOr
r86`Qct{h@SlKXf@8NK98p{gonQ`CMaZyzs4hLm0u$iw<4MaAUT(fuNn$}wNwsH2t2E?8U=)!akVK6;
gC$AoL9pTZ$OG-)YO#unjxu76q!{3a+X)I|KD|0W(>v&ai8xE<j=Ni<~VwhyNc8rRTJ8YwNSi#3Tg>s
nf8Y2BHZP+UOKnpaD!WVa%H)!qHGNj8tTkKm(IF!ei3U0{Zs}nJb#!N$1GSwW6-ukPq3$r+CIE>LIv>
_B9Oyk(V92{z-*2ZxAb$iOJ);J}DztvGYRw#VK3>s>24K^?~$kMOscx+SUhwGe!EVN#}8};p6n9c$Iy
77#6pKTr*3TZIyJAPQVTl*@#g)y|bkrVh}p~6hyG?s!j7p#BVSL>~(fEWlvv&@n@9_|P!pvHsll+a2H
YvZ$qbs=j{)hCe#6Wq`Zj30CWtrr+eI4Flfn3x()fe8%r45o-cYm9i&hSdbt9EHA-3)4BOym^gBe{Vl
r<J{-jI+M1X@zMxQM&N=hp@ezSI%8G5a{FgNCL5(O43ENnBXB)@cu~WP_A!o|B7{|Z+&DBfpv?$+N=u
8OPQVxAm{yWR>P*?LdddbHY!_y5@a?V?O)Y~Tv(}p&5~^`EDU&|zYi~+)fUQ@Bhlv)()^4_p^f4}u1K
K@C*B)-&yzSc97A@SC;la{T<$*-%Ok<1dKnWFxmPRFsgz8-4TncP5_}2j(l*YhMI5@*Yn#c#%_@0w`7
h?|46q;PuLQ|%J(UlJ9^>85XwNXexgl-4d5ZLgaFed2;NtNKCmk<`&q{ZkC273*ggYmEIWgNr{)`pEh
S+w*8Gg9nPG_Rb|a*t{r*35m1*0nTRPOIui*=c3{9J?zt?zxd-uGnNXb?!`s8>rdtHGW9klf;f3wUk4
l<Rx$LZdJ$)(E!?H^w|e@0j6G9iO>k11fxN{K3MS{Q4@k#&c<f?53lmLJ)8x60F3)4J{+<<Z?l@R5~;
#DinT{*TA4bsVG0EvS~0^mtQLfje`Kw09vmP4`R=F$FMq!s;XV@+pD$nc+2@M&Sg+9sIJ#p5h&ZFmK5
y7>)`#$a7yE1-{RNo#CS-I4t}7x~4~nkQZB~Sa45QmU^cTRSmWZPN63cgWbk`fAXTMo$7f>Xk1=?hXc
%y|h5iBIHyA`C6KYbAeBH{y{2&QMeR7EwgMKA;9ImdU`SY64VFgcI|>#XRQs=ALE!Lzmo6Kx=1leN)?
{e^QXVuT`oa}U$<K|$C^f6ITeq5d{1vgGj<y@o`5ZW4hD7O9NC`9+jy2Z{)Ue}0M@_}QmUs$f*0BU2;
w;V<|Bz#m}jAX2xvAW)jU7cBUQYIri8V=(QQZ1_h;pxmAH8M)`DfkaN8Rprx7_Sg1((qxf*xJv3x|Fm
GeSfQSldHJdy{>qW(a6jcHYmev0{qLXttbWgbIF2qJz>6LGJnZ@X59XsKotuv*=Hq{uk3X7^KbepJ&v
^VYw_;`i$9BNn4mhy_uB_*4>v_Q{+B(By!gpDNL4C-V6IQ)etirSK{ue{^zfX9kY61KU+?+1h6BqK|9
1`(Zj#(zFUyM-v{!#m-LVx^0{a|5VK7Ks@3IF|b^jDEiRbIeXB)Ch0!t$Q|?e?c-ddDrLMQ4jIaL|Oc
0cQfHe!#h*=pw0$SJ=ecv(`HLl!MkQYjJj~G*KE?tY*Phz#VHZ7Ho8xb_FBEMyNmK5Z%_R<VAb_TvwY
_Qj6&C@c!S`-EH|9e5xlMG)h&Qi4DwX@to{0u1|l?^3AqwBHr}9uUJ)QztK;2o86W-$xZ*>Rr!F|+98
cunMQK?`k{dP3UETW#MV)U<5g;Grof~zp1x5sJkbV3!m}01TGnXCd){h`WoesR1XI*PL@^5y8_OgQu#
h4fBHo&3d)5rGzj)~LB|_`$!t6B+SlfsVDy(!!E6N}u(xQvY@<o3nlBdLQRg^Ch;!jw4ZP1@D21anbQ
szBgbl39>0_2OpZ}BpCrQLZU2-PB!k5+{Gmv3<P(2539JVn>Z%MD|UuJcm<ys65YY!ltHQijiZp9I|x
!~^qyNcxV%hmvJ!$<%r*j_rkaFrEr{0k}QSlF)~-3X~V>jOe-ci2b(+VD;fchURi~1nc6#TaO-O5ZC#
tlf*3U&*C6)#2rOlvu*^23RTx$CwpEy6@*tOE{znIy!9CA>=7DS=c^oRI2aK1V>s5!Hd4qxlaVf&SZ&
a!J`fw0L?4T)uJALk0RVrv=ToQXQzn8xWise8g|gkgsvqWfssDYIt-DgF<8R4uTe4K%DxW#pPhI^ECz
e8=KS+Yb^1~AU(eX<;e-tWT#F%%%hrH3>v$|>`xg6;fxDCFyn0v}6F@ub@nG|d@6`0G6DB$HJfImn~1
+Ut>2Z{`D43X&@K_B<D4{c;mh$DLxAN>PfNqt^)r3N4NR1Nte{K?X&Mx7!!P4>_bopR@ypQ{S^j?X=U
xleG?3s}W=Y5Kr96^QC7{2%?yo~q{iwAgPG;U6v1g1gOi{=)vW6`T}eFU_PpL6Q3^&MP=cf7-yqvHCS
vznJtrER6B8B(v?k?sAKD*yu|1^`cx?aKb%0%b<xrW66eb9(+3J9V404E7;x1Qkf0dsc-6JcfkguDhe
1NvIOxzOL?IfpXcY|j~RS&F8-Lo;F(Pj!OwaBQz(E(dluud^<=V$;Q6`vM1o9SBRw@A$Ut1;=e++3da
Q9|9~Otb>|fz~Qsjm4%=B18ysk6p3MV?R+DI0ai>v$SA}^b6$Ehyl?Ssh3<PQb*(D3(#&*DDb-ABTiU
i2~Pnub+0Nh+UjDwc+bA5wNo8x=gKgHQTkS^kXYx%I5@qT(D|&vWb9#_I_*Dx@6*ignfP%|ees|J7yn
YhMvRu~ANz;=LOjpRz~z+jkB9w3+8`KZCwxb%YH(ud0fTh@=0M9{>twBs~&}fv%ik!@p*lu3&<Bm$9#
XoivXSHH<5|-FwzC!smWpy|8w-&#ykG`aCjn$H*5WN3OZC5;nyz7I*_1>nsdqcyRu5&w6$6<?|^^(ms
nYXkWZWX39Tfsz0-#GwbK0&-p%s8FF-Yy)bciH#gYnu_h0e(?kdOzJ_5q>r)yLa8|L7>O2$Y6;QDc|I
ZvYLsW=pFvTOZQvBxy8?(0g8mlYzLn4@=A!qs1ha#7FSs&gPoh1KQC$G>cW#ai$Cx2bSmbi?Ry*Az=X
RV(MsTvsE{zFguUDfK33*0Z&1GY)M*YaSog%t+=8(*T((SNTh_C}EDciEl|?!KTMX_&={PV|mj7J<L{
KX?GHp|GKL-+aJeL;w7X4DO3Dh-jmX=ehOVx3p9+pwYe}d~)>*tHDC7ax5yX?_TT^81snM2}q5AxgBr
<0sQK|S;Q7COcGKNS;L-TmLV$UqFccfq>Yvz7T3HUF0&Vrdy)YTHlM3eE1MBk^?J)jxLqOrqpAUZAMO
2q0bU1rz3U(5`U6X|B!FSt=LEk3!)s4-<B4goACd3|9<8<hS0Cx66;3U%>IySK(N5M>ZTuzPz8_n$mJ
YW{-m@8R{faH0@aP%wpby|{$_PJOp2;yn?#TLZLa`Tq#EOl6q7ZW7LO!v#XI*SwuM6mo;S2yPMLCoh)
)Jq?A|Z!->Q*d2|8jNCs$abUa||%EVH#Vxh?$h9s|Jc?hSxKU5LS2LRshS~Ubf%{9-IJ13$br^`I^f<
bI)OsFfQiF6rs&iyM#*k_!_M+cexW)2^3)ukaMO)bMNjK4Crn8JU4x}8mKL%a?P_{9KC4zd|$U~v*5v
ZfO!Vj+v2x)1jF{~W5BxT8ombX6UB+hcYb@>3frrXp^K%x4I-%MzlabEXKs3-7skeXStz;q8?^lUs2Z
}vC2*X6+@D2YG>%muSvjmnqWWA`_j;jL3L`3zr~s_SS9J>WqqC~6vqFxitqSqscmdaNqYv-1HW5FQ0#
;i$=;FNLkE~<L`6H)?^ifr(FZ&17A0UOleEUGQc#~?D*m+=6>Q7Y*eEgSW|IE5Z_LcP<k#$j>XzhQUw
s#pUTSj+to-^_h|D3kH%3a0dFw(hTWA2>KH&1b}2X>$#&z)+oKJP$-fYN2P{|l|FVqnqrahvVPg0=8I
hGpGp-yNR%&o0`SL}CwbhZM!PXq-f|(-(HuWc1(GUex$*8XH~=jkJzxfK=WMHcrxZ*FJvqFqqAk7udI
G=22&B|Ij@L9tnxD-YQPVYOAl#a;yRAV~2%8XioX2qP9P{E-Kd7pgclvJ^Uwkl!9kqf5CiZV<9e5oc&
EZXr{%bZ&;Us9d-7Z#N9&pyTgBe#(&ue6mIw8tSq|XE27TJ<9tVdWU!kAi26YF3syqKUB77YkquDA?!
|{X%XqwYNmftlW!Q%S2cH>ELD~EC%h$NB4f&wF#zb(d%qxRq*o;1FOhi)GN&h|gS{;jLk!2|#mO+-SS
T6$Y0G?3PYig8=<pcD^8fhzjup%x_U%6|1y-!pTZNFU%AMNTmx;nm^N9@0T)zsWl?tj~PSRAwe;$j}L
|1_87S`<V!b1(0(T--HnwYy#Y!m^F;MdM~TSYNtGaj$5Nh`2(C*p$}N5F?=w<8rp4&|nZt4BVTCiV9o
Xc9>Asiaq{(7TZ%2DWX#QH?U#e*9ZPn>d@&^?=Ow0pW(Jv<mQ6dF<5{VUb(pzeSSUXMM+d#Cc@%`#sz
nqDCyF?@)bxnqD*R*c)Wl%EmuQ(YJoj5&&PoC6%)P+ntbAZMDgrh69wxe%Lm8~%$E@xWc)qF&Io>W$V
lGmp+%ZjR5B>;d)PU9iC^OeJ=}|r&4S^868|7gv@fbwl!(EC195rs+%jVwp*=eJ(h=-7q)DBE8aDlhw
?z@y=+Ro3uB2a6mEC7PqJ-kR_zUh9p9%LItg4HUJMJu^QUPimD68QJ4P(yK85;dG$*e#6!T5dRyy&Q-
C^NsFp~5$lXMtj^IJk3w5Yi&`*9VI;0JJE>rP!h!028~aGr19}m~^4oTBQ}WT~u0GZOxMUV&j!m<y*O
=TE9C>Day5>emAur8nGHM(}r70Uk~%B*(bY{t|Oo}MrXvfreYw09vVXZ(l~WTD3Lp%bnHEprn0t2X%Y
a@>e^KiLVDI;5Fw<-Rw_-PZ#f4^dcW~rmV0Z+WI)u;EzKbJx4p{2_|>L3tu8l+4=FzSo-(bkZLfzYf-
j(N%hM#Vf$b@PW!89f`l5MI(KR;7X$t*tK#(N(`o^gOng({_r`8?fpge)H&MVMV_Le_QWgT^(srX?5Q
vdJ7If9wmom4tXVD5c-6z2nqbD!eLfZ~axXl%0B%6x|=sIt@ydlR}#&91kPWKPCAKM$$|<DHL+_k@f$
m_;Yycu)NCTHDsPHoY|-B$<yQnTJVEMv<I&NYpMdO`>lT2MOkb1oJS#$smFI3b?PXjW6Jdg1}m-3BwQ
ziu-&D#-A*RH@8Ch<jtW_-gt8*lpplItIc5T-i{%ehe`D0<5nS>rs%U09;}^`8DF|r81ZPMh;`>aB|I
t$;-PU@mpx<z(5CdQ#oCNsT!?Tup#$g;IW7T*_&C6(Ak{q3Zl%>E3GG%|g_2NXUEWqPg|@0(#J9CnxU
E1e_S?D?Bur!P4}=*VG)ZpkE|7#KB1q!wM+6C7v`sE{E^HPVY{Lh(E^L}1xI?e+YdB<v(6h5KdZKOXk
>+$9qkg2t9GdWeH0awY`YHo18|gA1fw}#12!p+=W0N@Y5K%BWekR;4n&Dni-=i3tKLXNkBq^L0<n9#B
+;8iCM`JH$7FzYS*T6zhnmw?5YLSPK9`4{)ki|Y~+eq5&Vi~FK04kzBgxc<zX?r<JMGqsD(AoeIes%1
_$Hm;Iay9oT`7}Iudbf$@AosPb?Wmcv4P$*AS8fpyyDC#De48-#igY%x!zAe3Js69K01y<`Rt>>nBf=
!)JJA@6sNbYh+M*58B$iHKAI3^T2x*aOJK<JBh&^(tGv?Ed**cub4M0m*?GRe<Lki|U-yJ3Orh|jRO}
|$o=7zr=VTaM+4Di2?=CkAZ?1!UwWmgpc|DW%SxgNu&-29&(DQ7Ky=({6jLLxxJKgVxJIZx$(A05x;G
iW~e*5MJOsk+vZ@en37d1l<UKkifQ;k@2cQgp%rJ#0fYA{{?!X*71suncg}f6Pw$_kb&-(%G~iIhh@k
?=lmSVj^Ixg<CS=&S0I`JMf8z=T5aF3=ZlUEs?sZw_<+C+fk90D{*13e~}|$Yz#7FTRr!OU>M{F203|
~6ziMzko487XsjH<YA-HaI}+tDGWb<k|DNXS_V@oN(6sRKy)L>m(@hDX;<5K7kBw5w8Yq4nlPtqe;vy
@ln{Uw87$GFms(%iDriaq=PwJ-pOur|OUjaAlwXZ!NNr3mazls5GgMSqR+~NN!g1;XA7C2Nc!6P*G0{
y@>&SgWN=B(oYm#m`X%4So$(|hD$XQhO3AI|#jsBc1#XFmns<Y}`x{^|FN>d$W$mAc|TvoH8V3|LoI8
RG)8p&7Vg#$$xOuidlhrT~D6w^~J3ZrZK4z3bIYGXYqkOJV10#YRmf(PJw>R;FW8Xc-xB8x5TttjJcW
-s|vYq|SalqR0&k1wf7WowYvNU`Jb84_y(f6X?UqcdQ;jEaF-`*Z*PmC%?L81p#|6%(=c(=|2wZU*#1
dK1&P&aA6sngvP}wQ(mcmAVQr6fu=?)-vNdG1PIgFvd+L(dv{cTJ)IF;+MEZ-pkpnv4I5XOeFyc8G?q
g-qy+%hsC6w)S7Erpv;Q|31+gxi=c26iWw#T7J&UnJdiV>OyU7QV$bC?COls6nUDtB%fKOsb(}{5NJ~
!6kq-$W!33UIgRbT%sf@R7&6Sr~DNS}kK!HenZJ{wMvcAq>vb@`T&em}3zH$o?ULwgq&+BxhmRXZ#z&
z|4FI|{zdo)Kv_zi4^i!zpeE#+DUZ`Z_nG<{^5m^&K@Bm;7;Kf<xajoXC^!Gm)+t1W0C*{?aw=4m|-o
5x|*vv@oY9PX)>YY2m`p8po6f$HVjvcOR;eTUjUwp7Ofwk|MVI>`)HqRv)I+A=^O2Bwb}oVv<&W?RBE
s6R+Yw$9)H^=P-kpY`UTeSzi8ZF6KIDT?)m*!@bIr#$sOim=SC9=84gnL%)h)ARDYsEaImaa@i?sfzp
X4nTX~}ytr(z>~bo^Rzc-<Y8|qE(S}E-6Y&tfY}2j8QkI(>Z}VuMYr--1^nBQWX^3W2@tXg;c-h(dwe
9%0(p5sf6w}KUlh^KOUn_5;3)=j5EodkIE@*#DK@*`Ywqv){^ul>ac=8qP-{|sq^1GHtZii`LzXbe+?
2=!IQNE9ox2N~M^2Nq0U0s76W~-1*F6&bY@HZQ~@|jwEPrs57>&TxCHccLyUcufDzK2!7WwD1+h2D?)
fpWhrG`@Fd6Sz3hX71E0X>z4w^Y`dKw242cxSo8&8la4cA*EJwoHeu2<6mWzY{JU$RPvLzAV)K2{}(&
FukDTaPBHW;Mhpx@^a_^6xkGyeS+z#@7u4tRVhr={K9H6B17*jstM{++)`s=KuRg~hS*v!+g!>yUMed
F60Ve%ZRs}Dv?x&<#v#U5sP3~_5S}E~5zGg`lL78ceU~F3<`!_scJD74|C34Eke!RQ?{)T0c<=qa}2b
#v4t8Y5i`ff%_;iZ;fpD}5SB20;XZT+T3p!)b`bXB)Zn*Oovj$u#r&30q({L3yehp=gyJ-OY#=ib_sd
QV?k`}X5K&&9U4ipaRsH90?w+g)#;#J9-@#~|*Md@$|gPSu>KqArwA(NQLP`-2R;kt7e-g&TQnJY{7x
o7NFWP*sXF`@mCP1*Vz*?tBkg==fLbo~51X@1}p|C$=V)cE>38ByDLwdy0}UwLMMc<$vo50=x72?l$J
_j_-R+AlO%)R9?7A=1D4!>GjFl`(jd`d2p@!JXGW839CcHjmJ-k`R?ZCo2|dvmgv8F1doRmF!+Z<4mX
+R?Z1=M44m8e{ZayU`@fHrNVERmM`|=j0pCZ0z)!&+o|1_p0^Os+G(Ba`Xp$12l1x%Tmkv{OY}+8;c8
B<nUHi68mcXdtU+pl1_ruV0qu=v${n3YYl=G2)Pou}p^$tA^@ZC*_4YxDD+W~pu-eywkY&pOA+O(Fi2
Cc7keZ@NWl>I{6XU{iSx%}Vrx+nkVU)S`kG^v1VPM9X?NsmPnbR36Hlax*0Pg7JKpHP#OHTO{m9{_rH
M7OE_$lhcJLw9)f2K2(A%#_?Uylow*_$FCpxcYhn{=+Z$34(*wxuLGFh+kOxI#6Aj5j#8q$`IM1`i@Z
;=Qi;Vu9jw@N_sK@J-8s7<3_}0Q-f<CvSU!Fwl{W9%?S#jJfHn|1Z@WQw;uD(!jlx>{ytK&`%aR<hj@
Q*LcoK~w@wBX5Bj|Mo!^(u>4XEFIL+3{s|NL^Q@G#x4!+Fd<N0@xio@GKjpR@Y+fp0TF1)w=ZHsH;!H
2)2L31ccZ#&HJ5`!<mk01~u_!MAi_A*2(J;I2h#NE*jDfz5?f!Q8#aIhX^FkQ0Xz{E3sc%`V?huQ63x
b788jcr{ODraC^bNpjp`kfHILI6=Vw9F00JWaC)M^NqQ;5y&rV7jl`yE486LB%iMj^CT*2B?2K0wY;$
O4ioh8cY+BI(MuE$Wm@(gWsKp)-5jU>e+o8A!IVKPU3~|s2MO%T@2`>;~x4o`ow4lT#T%9f_QYQ>^hW
aw0~8IJ4i*rZy38N%U-~HFH66g#~Na&e|5$y6d6xaZ{#8io3fRSI=TV4qvR#$D}e%;m!ptu$XT~>22R
!GB#e%n16hNfv|=VQ04?N};sA~{|BoIVtb6Wu*jmvHT?<~E_uCodZJpz)UV+9{i;7hOHTHxPQR~N;_m
e>)Xa;aO`!}$}=c$h%!BRn0)l^?v49A2&4vdP^@q=EBssXQM_@YI{-n8*$8EcntQ2S6GJ8?afbN2(ll
%Vxdq4y;_>*dY-G<(X?ttG&^zG*b&jgMP+tzmdZ|L{uI8WU_T-1}<y7&>ru4!PQ@)?#004_OU1GAUNB
2qk!S*~(R{-;S(}1hb$BoUhKSCV35>zKD_`#P}Y~^!7Z>Rvr4OlJzhtiueIi%&nR=ZWq;#BN}c@9F;N
6icjf~_y*f1Qsa=AN;Y7fs=@u(PSoOly$;me3vaoTHM2wV<gnPjqMsnS;sm~`JZbW+NJY1M2pzPBsLb
0<Fdr7P_CY_U<!Y&gTeBTre!gF{Fh|<piKwQ{_6=C<kL!*mLIe4*qWf4@&*cR-uK(K+28$k%(t6n^We
OWtjTmis#u;+9*N8z<1!L`4g~rc$yJg)q-BfKeyk>BaE*e{$ty#w(LrUwc5!0Pj^#WtMfKv8?3-R%$$
ai~w!9h5oic5au!K>Ow!&?6hx=Sv_^wy&xOn<=ltZEn}uBr|^%x>5Z9P@!k$~jFyyL&sh{|mW*qe=aG
%4^qX#auu9K2C+ZHX9Guyqb+xvRs)>)tjCVuJ5tYs;;lG(W=6?SP);awhCGV*5EyJo4>7Rj8VXBb2BT
&n?GjRUbGdek$^A^QYx$|TYk7=f6n+gj1LR+)-A@Sm(|{f3R_2ab`9fdath36*=X5cG#vC~Ow7i6d(q
V3iqm+9UZgUA%U#lLC(P#*eB7iC;oQ_F>!RV4D*N1OL~Erv{Au7|L)u|41Z}1{YImasuQiQ!B*5D%AR
4K&SXlJ^rU{YM+}7_~P_tKs<18=xw~9dI;hRurN%>~n`I}L*NqqWN+)cOp=G3EV0uJ_sj{q0}J|tbyD
x=cwaunUHl;tdW+Qe|WUoFuM0q5x;lrJ(sE6$rt;n}9Ncm8*SGe(wrUnDT=K2GIA^twySGG-aP*>`jf
gn0Nn=?Cqsb+!P#MZ~u!q=_L9<zRwN{0Xvf-zGlc>yDQ>emFXoXNt`wpKy}eb-c<FaEG4MYv@s--^c!
V2d>Q6a2n1HXK9F_sQ6qPeh0N!ue&M1#&%Ja8#YxDJ|g0Fo0PtFbWgBmCmdE}lYJA2Rr--Pj_2ux*f@
Siy=E#6aKwG-BeJ{4i*FJvr$FGX=4pTb8yhS3wksc28K#CsQE?h+pVVxSjea%MG|??&c?vTvr;Q8K$I
>dph*)|OHtbXx!cSaI%a8~3zK)KG^d>OPSk|)6h)t{VHSy(rb1IV&98P=##?j*<hSj4CR(A>HO>;k{T
*{vwwMug`GdwJ38dyU_T^|2oRkj71Aq8%dhb;ak<%v(HQ<>cdB)pMF>_^sVFj7$EDR=P~3m<>{qp<Iu
^Q?}+`Csl9?w)02@sRIzP;Bo8xM3>+R==^|AF-#vb->r*S0$?_>mDBRH69KCp8#0Xrj%6f03{pv7ThP
0w?R=PQ)|kE$u2BhjM=o%&_({3$zxSJ_k%DXHNoQqd@aIUC|u(rdJLy!(f<Npvw~glcDoC(h|%Bp)SC
+-6ZGC>diXXo!?&CizRi5_ji!QcGYfp93E<nz{p#!~!zNLAjgw|M%*L08aZMbHT5<@{dBNj~I9`cIWp
HU{x36mDW6l|pG;||3xt-^Y{4C*4B-$-F?g|0dXvAEchGD<VH|tMDz`}gV5I&GWdT2dJUb1Ec@8nW2#
EWN9IOQvNCSmiCU%R}f<{^OezdkEQ8Q)V7Kkf7xr37yuH1e%}slIJZl=SN5SW$ol3v$CDaHK`@utK;^
nr*!5){j}scdS4X2YNG2x9oN+-j9q>!(F)7S<<C>HFRX>A=%}{>y$oL(r;lSXH)YNqz6P1SmlvX;KtG
0y#Z_<B=y_zgHzuj_5cl=3%16IgIHVjXROMlRs7_hYQe(R;^-dyN-7ttzIebbWv6XA@*N2_gNPq8I1=
I>k>U3UV|tMJ?&t*vKruD510lUB;bwDa8}E6WgD-)K9}TXvwyW8!2iF;chxTv_X#Dt$!w(#mvj6=LFw
!A=
""".split()

if __name__ == "__main__":
    sys.exit(main())
