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
    return f"{said}, or run it unchanged with {last['pins']}"


def load():
    """Return the rules, which are in this file."""
    return json.loads(zlib.decompress(base64.b85decode("".join(DATA))))


# data/check.yml and data/check-names.json of the guide, compressed.
DATA = """
c-ri}3v(RTaVY#(CXA~hIs_yvOhsa@$_3&<;tH<-pk!Inof_=UE=Jg$+04v>gsr4RGPY$)`t10|cKq3
~<HV5^Gos>~mmNFtfB9fi^1t}{ao%%gb{2s0sJc}ocIKS!K4;FeyH9tYFJ8(g!??I~?d30CN_v;BT^e
L*eCf)iqa?+*gFKFo3V0vqS=NVyesbr@WHiq5^2u?Y97kn5H_CcQ;z@=Li=$y2<>~zR1kmCXaK4yEqx
g@4qzI7swcv}xs3_^ZJd6W;3Gx__iWm~2GPoVXd(`8XLwHEad7$-Lq-mYr{qXeePfqWC9sl0@+UebYK
fU{%)4M-BedFH8Kl#<^-Jj$0{h!dkU!LBB*N3NfzkGW4N2hPxef<459{u~<r*|Km-o1Bv_pcEWb3c^z
I=%be>D})FrAvQw#b^}x&f~auo~F6rCJFYlUUUMuX?**S{!<$0^zNS!;SaeE!Rftk{`%j3B~$GtjPk)
`6sP4}9%BusHDsAbN%~~ei$-(9yxM;I&`OeGz@Pjawq7?H4&xqI=eeN72KxPTjkia?{MO@d{k<vzoAr
&m&UZhjTjY}%e5&PIOigaKep1fe&hn!;FWNU9Qor!F`VX9=X;#jSPs+nA^|TRv`OP?wp}s*;X5%6_h?
8^>>=4H92e<Ki`q^-p-7bRLQ4s(+`cn0Er+5E1{d?>5-d7)e=}oK*BSU50r!RZ=<DYzRdhafM^q*jr;
rWfb@>}1Pqvm_3_x`t4bFTGV$5U_YMOd6KiINs|CqfUwKat*1wUh}^sfUlh_p{Tx?>zqY&poZxjfX>B
9;{Pwo?65a087Ajkc|XwSKl-bPw)NW^!@{@UEY&p;0(<Hqc<w*#ykyp9B1%6j8fXbE=B3drB|<9iVm_
#iSK29o@vb!t@&s?9wyzWOtQ52G$6Y9*|<zb$roVO%)h)e_xV>pjnu}`Aa)jaqkc8ZzX2h)MYC|8jd?
sCM%|cd8mC2;_hIn8@`|VvJjfDsu1I=Sbd-@{eh7A3lm^+b7l@50=w{=SAnOOuWBwJ$?ZM>5o(zgf_b
|Yggv66zl;yGN);jXgsgJ(?W9Yv}U;ff>?!W)hpTY2d$fT*yae>4E@#q`xJo@T8I0Ww9qnUkAE(48yu
DiQPhOkJTvAaDT{PJ&w7uu=+$^AGVtW(tjhR*W9E#cf<NvnngeXBwrcl^_PKR&(x52yG40$1_-Z_-Lw
+5JapQj~M?ooF;hZu9ID+8|-P&6~YCNntT7N*Lo$Les_hT$Gnd7odK7l9tJEuJhEwvzMwZFKNlWa6Z_
`XrqgRUQ|ZG?W8>9mY&D=A}+nntH?BLf2a4qLR;RiaIv&WVyojea`#ss|NAfDucs}C@gVA+%<0u?N^`
2_tE_TNY2KX@%tUCoIfnDH8WpIzsi6U3Mlk3ruN+`i^>@hmP^qHqlORdO;9R^$J)<D0d*C|*flx+A*p
<+rR0Gvh0vnq7K~OD*`pjLWWZu1R{^q+s=B-SuYz^#g*%upF5gh}cQP)LLS?0;Xq_l=T3~aSNIGrb`d
6%$JQWTImhuvPYhFKs=U?ZB<wX83fF8I}7;Z%cXk*Kgpmuv%c5HMUc>5z3mj)kfL4En(d?K#(i2{4u>
uAWj3P3F8+!#{reD~}%jzsz=3R-o^m-g}Gs<h^Qd+C&?Akh|{~Mn~dhDZMLJ*$-9M-9DtoQIp5%$}kk
P!_eQKZUsF3X@OK({TFe`+FuKA?X89zt2dUGUkaaJ-Cf$d63Et-T!2xT`QR2Z`?C2(`V*H`&v*!8Lw@
}J2h=0n`0qn!sX}nF8726qS+&H*?t$eeE&5qL!lkF|pLt6$$jtArX})ig!XjQ6Gx?I$M{zeRPKq)fJ!
w*KddUyu7s>W%3t59LBtUL_Sl~8qq6KLT6GzsDdAJDX7p;r^JR1d~;ex9H?C)wGnIv#?Hwwb-{{COlZ
uEd;tq&D_0Db$>ufFv0yLSagcmEr-W&P~*{(CUlpbVCTyj^K1PT~}(m03PFieY{3P1~!aykk_dGrwR?
9_YY%kZ(gp88aa*K8}VHV38^r<2>#qT^nH(ogBm!GMwrq#938RzKs*5Zxh!qpDT#E4HI_9CjjtuS)bQ
M>6dl!yn(**$^zD-i28t6=9AbMRif3IdC`b!;9Ls^$#G0usm?6301Cbm$dZw>6oqS9U-0%1OsX)ve*K
F-N0#UQk52FX+v)xLr}w|w#0SA}x(CDQozwe&Cm1653!@N<hcPG1heuI7t|X6t_9H)!DPZQh!>B0Y)?
5+IHr2Hn*-nQ}Jcud-K|=e6LA5&7f#ASYR|cmbn)FtcjGn};ROHFkVK9pB1bysM=wPCuI?$yIOSVI~q
2p9{s0A8Uh<hKN-v3+D<9sNKhPC7IPw$aVq|#k^4E*jK@ag5OeMOj|!sITo67Bvtm?XpAlLt}RJ)BF@
@dQdejK;CkBQ;QxOCtJ4&n)pWEjLiJc!Nuw4|Xvlh$E1)^SC?7b5y$xqmwxI@T3pT<=Cd_U1%SD`JG2
U`};>f1-A6hNDK7<wP~n_xnC=a74aWVpbkkioP$<{@0?A1*i-1h5@-U|JZeL4Poy#IRCBDV^>%^@P`^
CRKf%SnP9<ID#c&>0!{X(qUL^)hY$n{ko%yG9-|3nvX&O2}^d*y}DMX}sYH@0zlM7!5nv_Y#U|Kl42+
7}%lC}aX8hIZYK0G{IPaPg|Tu>;-KPOU&BF)!djMOk`On}z?#RckKn^zU^G6AadHn7gfxWc}rI*W<vz
7g-HxTyP(OY-#|&7=o5P1Psry|x4A1w=#FDVcL_n78dZg)=|QedBuZQj_>TH%d}^YL?#>m|XCNxvvk0
g6Wv2Lq3q9LfHCaFaKdy+c=vsl1&n-J1jK!yrl-&cOGDTSu57l)7(bO>BIr7$+zQVa99?V^a8#y?uEm
wsOC*lkvqtvUII&m2V~q6dzziDF<$)ydfM33wv|T2To!v7iSsn$N<16j2KDY=_kMDE|2wDmzkGV{uTS
s)044K#|4dBX1Em(OFo*Tx0~C}e-9o7}W?&KoYDlQC#P#AkidXRGdG@d-z)dWs2FBM-?zdEX$bzVLj#
UsYeZwpr#Cb4Gijt4(1Vn%m;lW9uxI)QDKat1fBu_)+-JaWrnW}|)n>e!BZ-3?S``<OS_`w3C!}<s^{
*NDh>2I7)t1qMZSh&}l6Vt`*T!-<H?F|@mf_Zw($VK4~U-{F#JDX8@byt&_)t-=rKnn*E2rFq)9Ky=R
3?Xses@MQ}7J6VSE7wsijEAmqZ#B<>CpWmn>P&i1u6*$D4jqENEzUtThxjm16=8*oQ7rbCuTT>66+2(
;3trjg#GI<_64|y4PHmeN2_9};y7ttSO9?4X;ydLfKNsfh2)k&1e;6=zjE1h(E3Z6(byn|BAlh@avT{
Gki&7tr!vd&L<$*YF@Fg2w+|Co&dWfj%K?4Ok=%c^;JD4?mF79k)kN)kiKKj}}t9^^8U^nuit*3W<^2
?MdL+qV69FgB8DTOB2cj4laF<At^CN>e&%LkPTSQ69DM4V{NuOq}03{7y){eN$~dzm|`fqkozhxR75!
S^iT=}T|^<}W`$gvQcf_4?@F9{T&l+Z*aIy<Kli>4#}OV7C2jV2RA8H=BT#Dyl+2VAq1N-Of(4ing>`
@!mJ76=7F+|Kktdee|baLnYx?{#7-Mw?$htU@sZ9ZoU-|3Sw^)GL<O}XtWE!pRZMrz$efqQMbgyURX<
~F2jujOVa@q+?}yq{?`*5K;&dM-njMp4*jJ+tMGp>>zAYG&g%kTIC*`T(_ehYr^}!6wr>wN-+mJ3{_&
}@t4jk<-Ch>+dC^e{l3oNoqAE^0aO60#AsllP$(KBQ{ExqQ{Kk8a-v0J)zWrCc&Z-0K2TjZ+Y}?2*5K
DZnhK9^E9)<=ztHJL?$ME&9^ACst32NizYYNZN@b$y^^}#U9v+`ov*sRO+_BMc9HTa`9|KjoYe+Ui!_
^WR{{)cb1Zt!9l6}VZ<+S*k{&t}4%?hw>v2R!L(P`4`8HnkwCLwAX7W{^n`>jyAb%m9LnLCxFE(h}Hu
03cee_&r=-?){0$<7q|vlemo$BmHJg`)bV|$^_F}*l19TgIf?B9DUfuHD8FeGTP8kmGN<XM6wJvs_1*
!PPS4FxhGtQACj{3=cwrvtFTw!i7P+Uq>Kk~KD|xWrP|UMQF8O3MoA~5gPK-xO7gUd3E>-5f*Zo7C?~
+WOD6M)^vY#E#ED>BjYg5)kpv(4A)TIlhX#${DG7;$@;Ax+>cQ!~2Xs*W1C+?{pyp3K?FHXAK55@x*0
y}bPF#hS>h(;+0g-WI_m-QqvA4hJrfp7!WpXo)dP`-A-OuOnCd6($j-&F0xGN9iDpCl2j<2`e@ARmlO
$h&~Z2^lWch}Zrv~v;&VC=SNOhym5yq3o4`RToXBCQB;2yY7{+{3>0kF<4(o+A`o6(0TgtB=3_J^#Rl
_2qaD7VEs{v6%Ds(lVfQRw~UL-Py^qA@oyc<&W)F?6`xzL7J<#yDH=1u#AS5+M^cwNd;XI?VbRM?v+=
HPrv-iE4Sxg{at*#f`2YUYVUV1t9O3oqfvP7TnS!zW$|*Y;74s}34Yv8WbBGk-|eIaGmo}L6cdMKoc}
%xfx@nZL_?6fd+~hmB2U=GE5V}fbwN;wgo}nqc=s(*s=Rx8|68Opdmv9iA3pl|muNuHnHz}zhVUp>Jv
?svF=^4{jHgl?#YoZ?%|*o=TAVdaZ&suAlhQmdSLdQq-QymV`X?b3>eEuYwW%t_EC`QuNy;zi8Xlnqo
rk6wo9yAqr_%q^jD(IF;hapz^HH8hC;l@yWu5l`I_c3H_EzKDgC#lKotma>l0vg3y}4d_(k#DQjo;kh
PVboK)BeuL4qk)x(%T(w{i@wzLDX^di<-wId7s*bdP$URm>qDtMWX)#B<nZUBh28@4`9AL{LPo%dGzL
Yyi&dDF@k*H?+0Gl52Ef-occUbgz1*tJ3QUuwb+`Z$Wo^UVb5v@oJ>Jh;F2q%Qk;E-HwHn+Xie+`)jV
SNK+Bx_c=~?tecIi5Ir#9=2k(CLt8YpLqK{uxQ)?I<#KU6t#lX)rUhG^CPyXA^_ScefE{-fNs;b;5`}
4rijiYk@cwxSm6w$#j4v#zGL3{`jA{h{QL5Oe|--){uYX4WOMs8vhJJxHnm`C4$Ry-uJ1{>Wtk6pMHR
Hk}9Nr~Oj+7c6i8PUJTJqva^6mWiN?p(S@K9r|KCdh}6-uhPUI4+{&crLz!M%aE+O=lP*yc);ig&88Y
yrZ;`p8vSAglf6|v%fX}X*|^?)YlKMzJA#2U%mXP%Oc~8ue|a{pSnE%yR}wr9ea{sp-%#H5kp5GTAyQ
1lp3fyW%v_pyBh=J^z#3D<<jrG3cM5i70;i&{N!h!paj7zNqgUpGVRqZM)rqAAWS-+fXOz0c=d7+k)3
aV%amY{NOcgbp_N&%2Z%iq(&_j&5PR7jTrTz5lP-fg9vGn?5o7ZJgkNEo$i+TE1K@|00EJsNiZqOj^5
~f3t5%7PCs8ztP&E^k7dnJoSrRi;F&Etbg0Qh-8pUaEQ%{Ely|@ePs}{LU#0E<+5I-ON^6LoTcH6_pZ
~f@eFaPP$2j3toFw%&6kDZ2D)Psh{wP?DyDVi5?bn~8jg1X&+e|kh-SFF+t6`&UE5Z2qC7L3a0wEJs&
n{-@qg`9bWExBjc`Y^BtI?tKEMd9K88?>8!Q~Qtz<2$ixsv_8*M-<U)ZG`<JEFR`?=uMv<)IHirf~Sd
<_+PHq!tP<*JsM{qdN*|-Ilmg~xW)ozqzJ_4dArQOqAt5jwy(sw-Tw>e!|*1XRsZHI@1XNfeLp(u)@<
EFbKC76D{*S~2te#8=%Uw(EN#E@J>}^;`2mMleVwLrYd5;jUVC{yeD$*e^73aP0W0^}Yhnbw4&79~Ui
L3v7F!-F3SN2TGVXlxYhX_i#?;24@Q`>Pvvq>eq$p_t1$M{4wbxDw?Ay{lG|^Dc^U*)uJH7XHvZwzEs
^#vzeR}urjn%f&>jx)OwdmfdhzIxXL^O|vPeMVKM$)xQR#zWh{gkKcbX6+-CbFsvqbMh!@j;wBdO2ca
V7X{mG1T0;1Xj+91ZXy@6!hL|QjhDYI;Y!X%65ZH3rb<)q+wZ+m}Q1Qvw5ZlO2DZzSVH{n^Un_dT1MV
LmC~e6i$=Ngkuwc+re?cl{jfsulbH=h*D_P^Np`H-nY=4rbWj+K-Uauo(EM1cf>wQJGZHO3MLGh_-XE
hZP0;Bl>UO8=rgc}WM)~k$ugu0{^UR>WtEv#Yac|O%H+HwvonchQ(ZpHbM8&N0S$GOBe-^6xsY|tHdv
h3FB07$eAqw9O)_XQ!?QSLN5q$c&fF&~6s8l^JTQb=sCs$c5lF>XC_Il5~{5ya^AiwjfIJsp-nl`wV0
LW8f8S-7*EJ*;Eyvl}<O#szIChvlGv}-@B*pz9YLE=xWLVT9F#ZfYz8zsdEO>LUS$60nTBpw>X*%U3G
#An;Npl`>fIAu~NZoWWEOSxcN3lxhGoq(`~u2d0>h(k2fWGfTlrW~a~j0SmnDYYm=oBrl6zx>g+V7mS
7>D{l<M0?=%3n#7L-_nV}PpGRNJbLqQq%G7#!AF9ej0T%;QRlr+wuJZm!Wgl~yok<8xwfu*%04lTLJ(
sy*rSH3YM|vB?e+&t=`@A#1g`XTj0@xTkf&07N-tS)eMm3t_p+c!25D4Ia$zp(RZ@7JbYQ;t%7Zcg>t
FrFqYwVv^oBjX_b;UXdIvfG`+rS6_BI{UyhRHtM@jMbPirMcj4S9|VJx9%TYFzMHnKbhdU+fkz^^e6&
CVn0PgV-II?o5=cAiy<;3$sAMjRqh^cCq_9$<y81nj6A_-aY^$EpWwAp&Y}Zh!14yB63>58omSFN{F+
`1@~s{M8SQsr8=Lj_9~WX0F{s!0R4)`elmlRxgQoBo6J`jmeXr+yl_igl%ozT;V^Kmm!<%*E2U*txtJ
-6?5heqjXUCdsOEey=m@syqO`GwXYT9=yq!EYfFKsIZVzT8L%TxK%@g~4^x81qgj}%Js1RiGiHq`WQ%
#i(WCCMe;m^kdm5Tce1Pt9<h1zsgTJB~#qj@5|LTpUq2Wo|o|~l5z|&{iq)dhdbr(ri_NFCiR9nANjH
d@|7<W#|BA=jKVUo{A`i0t@SQTQJC}DuFRKM#0Q(kf~M?U`5pJ5X@iYPK_(o5(2k{m9Pzq$LZ8ii9nX
E@#0&J;7&LVb)A?a^<v_t0m`u;}dos7#WY_3?Co4db5%ue@@AzEj1gpTlo3otOL;=}I*RdlL-sA{ge+
k#E5Sy>%%nP27)QzDpA!o2C&*BUGV&hz6RT{>hI%e)ror31G$g&R+qOhx}Y+Td^rNS{3x-Zgetz5=`q
CNv7HjlrzU|(ew9$1yZqvrd$eiCm^m!d#c;~mAv;yK>@-fMr~9rC@`V@q=E1I_zz=RJ&-N=E!x5rOZM
~Adq1UE34cRpSPvS{9ncFpj(g|W6o3cGVQ6F{Uht9FtG-5r5o(m?X+i_Q!&f<FXr(B<S&o+GnuqX=N@
!+;7ndUMrh&n0{rcxWWkZ=q-}_e*MpR2%@m#zmO+W4-xx4mgw(h8>ZWDdtv;X6_r2bJTMp<|5VRa9$&
W#GM<iR;jZnToF-cGG^yZX~c>PXbF2$Ln$x$zN?Ttpm20qbLAh%j-~BUl<8+r@wSP1zh6%NMlLHOI5T
tHyXner-6_0S3^58GJH2$c9N*gez07jONhH#swX+M2;`M3ZMEw*)%^y&K-60-=|QOtg!zwrl1$&1LP0
U3dLFiR3UiGLPovyBT-m+%+1(V9xIa?2&p}yaClCWIfgp5ZD&tx_^|pGTWr&29?Ko0&89dEwr?r+l+W
_HhLPpKsIXYd=GgZ9)3(ZdQiqL4(L<#nIP+G<LWfAE+47^W{OhByeb12`c#zauF;_q26a03|B$+?T@Z
V0w*btH!ygSy~^p$ph>o0>H6xhOlAQu_^p^Q=;6IQ&Z1h?tA>^RQzq}Pj6&yMNY^SpSzy{`&LdmwPTX
&jc5R0T=1P6h=u@??U*b7b6>!k|FSY$Oy8(14_`xQ4-P%s4Iq#s@KsW=!qENB;y<;8!0#c#EQ(y(N@z
ItI=UjY3^s`#ljz$BgWPjQX#C_BF}I)tJiz?40e)GQF9-Xr5NC!nusb{_RW*C=N1A7!@}awgx<i2Oy#
lA4ev*bfn}Q!9My1EX#kcd{)Rq{o5k)5UxsZ%GKt}B$oVG>drXa9O6n@o+AIg_g1|jLo_<*Mb*P4U$g
1ZV26_fmK&6}g*Sqj4OVHiL-paNPl}kb<b<+8wG$R|!j#Zhq(nBdTtE8&EzhlK`a@ftsEi9;Zp@gkw=
=G<*KxmUJ88pvV%-@4P4U$6>xEFubAbd|ihqO#NHnC_Xq#tgnFUW!6z|Kv5b7Wwk$2ytFTE+CXbyhJI
#!cKxJT-tYE)_<HCNtFx^bH&+k*BuB&h7hO=@4-^ypS0RS9A8U|`m^y5y+dC(VAKTH<Y(8;`#C1Dq##
5cIYYzxlh~hz(=hR_ekF)y77!u<8ROXfWS~#p^9C3Izrd!WcgyzK-i=Bo90A02)Iy36{`~bS8G|w?F>
zS4b4Ohbyt^g>M|0h-E{da7-rCn)I!Y|NRHJ`ZnzJFv{TbY799lCm7^^?eh+Hv#TwoGy~lzRi-WKG?*
re+)ZxhS?M#&R%&imrx^$Gq#0M52P35Iy*H$i`@<&NWF;R>Yk`>rsrraesWLv`kt3%L+Ox_AI*94SC+
=Mf#!*qABi0xYo?DBCMSKODE|qDOwdCG6AAJK_<qePN!iRM>J{J8-U|>9o`wLohP_-!w4(ixP+M47RG
p$h_@JiE~`MxQr+cA>C;2A|UC?A}W!2r+GsL$4t{H<;@dz@qfUp1uDhR_@i5oUq(dG&NlDrvsowv}A?
N;6pieg`rNzh^AeJP`-5KE*i>G;QdpMKxeZt$P<#<UM1({^+~E_|4n@M{dx(SX*)U4Z=7C-(@$XKgC1
-x-A_y(7Ckc5(;-KGl8o+naZuU3T@M{Hj8hOnrhtB&G^9TQy=oij-2hk!Pnj+Mf7*-!jYD9-7M`VgBI
Ou0ayA~=bAp(j^3RCVC;5}WG7!ixuAO(gajXkY*x)Sxg%jHZLc<#>RnLecuI-}@~r0N8-aa<DB8i4ET
+$f*P=UfwC&EpSRA+6#VZ)q9oz=-1fWWT|GD%zW==x{5nDDp*kPnEl$>NtcGWV7gCoJfgF*e#*Z%qOm
q=(*J|3`od>zKdpFaBfxBWc4uACE=Xqt#=;nazj8mP*^CxuykHQ6~Pm=WG7Ky)52fKz7q2`rx{Mex-8
Q;x&F(;OVpDd2cPz<_-3A0L1F?`f)73&W$I{>|eL{*jhkjx6*cl5PwfglCPzxXjYI<0wzi@TF)oUi@g
)LF0k*Z8|cOS(mau-=CyiiXt)MVDKr2;l$;_R6;8-#r<L{Xz}N}bRPH*!r2EnK$I81Pv?a1HpORz?#7
~84Ivl9cgSRdxWh-PY3Sq>K9rV3+)m=#{Ly8C(bh2@z7!K(K`_`v4IsNL%Y{WXlUQO!`^eA#p-|g=`2
T=xAP19l5_se8RB6#zzlf%HaP{--3voKfdi_?7>0<Z}txXWOG0Cs)cZz^>m9Lp>R&2Ol9^FoXf$8#s1
WVJ2(m<GsQgOiHZN`V%{ac-KK&$=wXKy_E*LS7E1TJ4N>`3bJ#IYAuoN^O^oEbQJ9OkBJS@R?MkBusj
ZlhK`Lvs#}0W<IgIdiq@LY&5_Xj(ptde%u;1aN^DgUw<A%&=U|LFHKo2m;|C!=MAR=@?D4CKaQCb6e>
}VIHQ`dU(EmC0NO`aVA32UPqa3i^9evU*IS?99!#<u3n&kMp-t-wmiuuc>oNkYP^rX@)Mf74@D#4IsG
ru4C3y4c9E`0jI01k8lDQMIsW*&s0VrU*0*Rnf3ubmi__yI#{fq%uE2B!QBme|@ttwpEi0#&9*9~Mky
HVo#f&`l;zjQdCm`hd&NXm}`}S8JeefOhImXBte~s33ruO=m-}>m!-v8+D-bKyH_x_Ln+Lo$w@bqu4c
POq0s`o+?;f<wNF@K=X*}Cdd9GKS%)<^hJM_E}mH)Ln^>9fa!<e57zRAqg^dnm%|OUuu%Zmr<fhidhx
Un)HyS`5kiM{p;U%@Ozev7zp<>7X9NQ1V&#jPM0@^4g2<INZRaul@Y-557O8y-=sw%d)&BpJ_n*Ru`G
=HVtcGh;f!Ta^M~Y@PW9X@*1CDC1^%RN6n-&#xSC|v(eT^=f$X2RV^izJMRa^MIS;lilT;T{~#5ku({
!Vbg)YQ%R^|h$KPXjjdxLhiYAhHPnduKQoeo9y`Y5+Z}>Y}wW1fz)0|bfD$@lYzDZe@Ed<95(b{-9vz
%ixjjXQH2;5+X+JKiN^cv5WejdkPi05du&k03POHRp)=w+CykQEaV+(Bp?#?wNy+e7Pfnt}qOI`8oK5
D%&NmLS-$lp-q{n6VDDdh4OI<r7<$+V^3!@K`ctp&C)ZQW+{TeL;{oA)~|Dul>9}R6;%{?Sk4!Ha55?
(1FhPMu8G}YTl_^u5c1>2(zqRSOxb4WG>@tlFj)bwkB$QQ09joQze+s{t_@2!q49L=wD!0f6(M-Wtwk
KKk=xs^>%V=w{vz%kN9kr6)4kUIBLxi2Uat6`H$aw>!T09TJ<ZRJ&GeRBhY$-6X@t{+-lHNFg%j51yX
I4>)2{ENaR@8Y9%q2=!{g-nI}4CbSh6<n7ZW;`9!orK+A?7|LE<SlOeQC7T40YIuo+tJ*PniK(#4wUR
yED#rll!taLW)qhJw|M@1u$mO&o&U+%z*1xji1Fz6voD6)0IvGUON@_jHZVxO?KnUj%brVkPq!!t-Mk
h&-{GF};p3#d>^cp-*=WJcu}0u_8MSk?UJ@i*Ri^y8n((3`GgE2a;(8`-;@%a*Fio=<-DL6!~MtUNA)
Ct9Bg;aR8CAn9`iS#Bd~P)5?%F<L34AiD{*L7n-Oty!U)w#@c;fWiCjy@e%FU`WfR<~M(dQT<q#$*L+
k$utb#t<A7qL*i9pbHi+qlto)@ivjP~wMYP;*#h}?u=Yw`Ny~v~u{DciFv^nN6<FU(c5fr4BujY|=w1
&*>3Shz^hzq|ktWFa)Z!wr8tO~!q5L5pufZ?`&f=@@JpTGO<Soyh16$aFJQnK>avk%QtmvORi07nS(s
avT720#6<hh!UcSv0N#~?yMRg632_$UJN^7s!YNlu~S3p%f8zV5H-vN%+jVx!6wnCE{=Q~jsn200w;Z
+!gjdsD*2a=XqVE~lB`)aUetto|nTLDmV*)dsXra+;gZh>ZK8aXNEx%_S_o(N0{N*^4%tCpUh-(desJ
B=8tSKIJhaFyxiTR+dH)f(*{WJi%|Kh`a_O1I$?f8r|>$@Q|pxeb$SwF4t^_iHiqs?X~x&YG7g3(Gpt
SklF&)ZDqRKSqw-6ZaNr<ke9Bsi|B>mO|X|<HC!<QcSIRYZZ&q)i$-&FE0J|ghlmts-+0KJS|MvPN(R
V7igDSQTl{U&Oi&LoN}&c{H11ZmE?TDfb%)O>F-BUJcMlPOey@noeKHq#)D*fWqicc0;~&8!$40*P@)
t#OU%Rw0-=TPG@c5KrGS72(A$S5>@+w-4t;GlVB+5?$Ncg?W_EeW(kAD7-EY}kdz6PD(@%P_E@NtqBQ
iJi_bDjCc`32){?dP6bm|wU$f0Y<{VFIx@|9g7L6X$+U;-Su*U|4D0l;6S5O!OT{%Knbd{8RW107C^>
LE4_6x?(Pj8Rx?~bPC8{G|%2#9$f3QpT*bzm=9i1J=dx9ob#EJF@OI;hwA(+zL8%lRJpULzM25!HNx7
~&-&^o<VUJ+?kw^vun&KJdhf3B@#gm;ZD<1Pdlwe;2g}JJu5>NjkG*PqtlPc86a0Z&z=KjK0PCw1kgR
I3uz<soKeWEOSF6=Ue)kGrFDVp&S2RmNZC+&^o@@J&&ps<Z@mYOaJBHl-ok9wA@{@l3i?2QYj$x0vXn
X{kLdLh_0<CI>v9vC&EB{sWwb45{tqtO`N=ijGZ^6Tg3~@Y~P4>iGcRYE0ZZMu){wzf-e(sN7eU2WUT
6p!9SLPckAz3+dYB39<XGXvQa||7i6KavT4FmqyzxW$ccDQ;C^EyuTg;?!2ANlfJ_$q_?Sus2(!tJk@
6nx7$hqHs8DdVVTlY-$g*PZmDS547CF{}y>t0v>v8A=O_VRFG6qStvoUu;M9-~aOSN3XKCmEEl!f4{2
j&7GzBBrPh62(>g_op&cJtURvz4dg;g-S8n{sx_;=kL%P8{&CDh_&NH}4mzN{{M6jDufD#3WBD?Fv<P
cq#LNZmDWX8H!l|`pxc@eu=fDiL#s$&%A05j!#`sVx;wZHss~bAk@W40_*sd{*(^3K@s0%MDsE}s)Yk
w&<IJI-eXCUP^L8W!)=%U?&WSEpERwGWmbG$$1Q})81Pa4f#Lw0mYQlOD5HML;<%@lgn1vT`P1I0A4(
A#!JTu#O?3cLY`Yno8w=#lx%%N-b%q8aUGKAar1_P)@qsSEiZ&#19zQx#1)J{sWtz}X}RSxJh88a;TX
V_esFX!ut;)KHltr9hjg&^p>Q<*|`hCS+zB_-D26T~nLu%fJ;rHUA9M0{AXsdEqbp0*^;V(H)Tw>&g7
n^xF~Xo%zp*->dYyNY}GNDzTiM`KJZk?}^`M#P74>cR?1gASo_L60qoD%A%;lBG6u>U!(z_WJ&@rUt*
R~)b%r>uCi{6qHdoNb>rWws*YDh-997hv>@xGsv;hq7VWa|j7aIo59lmlwLpx(%}C2i)SBFSLg*wZR7
5U?R60B07@Yi9USd;6Kw(liW(Sb_&yxFTtapzZ0C7seSi%f^49R`E1^m1LedQ9Y0fU1mZ@^P))Dm9l1
Z%}^JeUlloczP;(JZ~gd@{m`3!E8yc0-9Uq(hJ^(*m8B9XcINhi0?z86!KDq8@f$Upj?(6y+j^(!>dI
1KxN%Ou7m&n)H$kt#psMnJ^4n(hbXKfZ@8kd78GQHJ_y2c#MzXF^*ciK_VLx57k)-)`k(94<U#B;_CX
1oBMm=&eHx(_dVR&4)?cr0(i2)ZhFB+aXx7Kt@G6nyK>268f4d-u8C3ROsgBWf*ZTH0zOSMuOZ<%5$w
eIXi~;_i8@`3^Z7W>b|Sh`rnAzvqOgdjae4KrN+Vuu<6)o2c^O8-VaPXvp-H$fv7f1Bj|YQ=r~eacJ4
-#E{cljuJ7OXcKhfL|dIgP&lM!nG!(traA`*6b;g|<sVB`W90TK^ntGqJLCIzhlogT*3=7*#R<2zWZM
Bb;!8-uV*46_{MImE|sRv0gienMcAq9HO9VGVfM4@c2!Ssn_Oni7&!Cp3I6RIMNdT{+vLr`GkID37=u
@b<v*a8d+&c%fjhpN!%aDfh)ap7*pY^4*EUI2{1nNh#vGb&=%Mf-INAo+cIc#0`*jl@oef)ITm1-7Jr
T{sFL&p?DqvH#ETqes_xlskJ<eZ)5-AKEsO`Y)IXN8W$eWLc5`Kxmj=GPz$#3?gY9ToESO&`a)ZDaM{
Amq@JqQzlwh9PKpu`#eFK3ub7p7uJ`4d?K)UZ260NEPR!Jeg^iB+{vwS|GbIwV!r_AXJnR^6oyrFwKt
p{c3v!$k6LJZs-F6xRk6XpREa`hDD<3S9(I#LJi*0FP#YyP635zQ}>)7i_4<sG(F@ULzt0hnpH$vghB
LCnGXd*?drVA_1_G!E!QqCdj7W89BKQ8)qTXiFw;vjJUy%9}-)rwLHDc`p;yu13w5JbIUr73*L9e?to
Ox9ccLN%#VO#(#b4Gf-{9{0v^H^2syZta4fmUo*1Gf^DjXIdrN9EMqnU^fU=GadSFImLnO#ba3V4u-M
lKkHq0lyPC<UV?XU?`~}cd%TZ`R)+f62^}{9>g6n>!L9LL1myU0^h?Kl0kjuEP#8md82l2zTilcRwzx
8N<~S4Wig_iYENwi@N{f(`CZ}_^t+#n8ka|ecz5tw_Gqc?R>gQ2`NSvahmFQQVI*nu88cnq<tlj7`dR
}!)X#17A;h3)tk30W~A1r2{=esZROKFJA{)rdbkLUlMQFed^G423us{6P+ybVjRe3#4fj9;TyO#T$FG
}Z8dcyuy(y6tDCQE}Euc-*mevJ2}wchR;#9CgNBV?vz2rwxhoJfl`^(dTagOVskoS$2~UTYfOix<^gJ
g0Gzh{*55pHjXLXeiEO0{_Zp7+W(q0G$h)VE6FD`lg{)hD(Ez%5Z~4S3o>Dn#`DrSO=}$mi`9)Akd>I
aSrPkfKqa&R*BF*rNZLmbHSs7RL{m=k6Kf#g*I3Fb2H1HgT4hP`XTovP#hBwoYqEv>Volk_HTf;A%ji
Z>obsK<4-_Hc8nBIMTb3dfUXkT!z|``$d};u;1Y0e&ns#A^Fxy<P&n`^6P85Tli`>!3mz2?w46&d_X?
VO4X#GRLBQog66fqv4hm%n%bvb1}6tT;o>(CjSSy+6{%Isj$Z>WMj#c>HvIjZ;drM=Z~WqWyVe|LTBM
nJFDf{v4MEB;)m9<I~UjW=hrV6+Dx69=2yE2|sf^7hu+`i;F{Cy)2acogiFS@#eINYW*KL+uVXm-cS1
?zOJ3!F^XNxU#ynx4N~uztC9_8I9?3Q&QPaKkG-c(_OUAQ~uJNbcMFP%nRjKTm~<&?riCHl*b#~qsFF
4A1j_^tU8?B6cg6J9o9Bn-0vsd1V*~ic#WOCz4Zdx(riIru5YdHuP<$^e|~irzHV*l*2aE#ePet1`Mq
#y7y6jK*ay5S3&n3;-(0$Z?Go<oudJ-T5boZ%?)!dwU<BsZpXp;+a`}({-WNK-8pcE0ypGd_r;7RPd}
p3bU{T;(zYFn}lWL&-XVZp&pDa~R%Nt93dr-rb)z1aSGk@{U?&{9&_VOyF?%diB<)^Oh?r!g5V|hS)i
4E|$7Wi{^SBYA<ytKBqTA#hY){wWoyL>Ys1!}iMy?Brvlo*PHb-yfq&^^+?Z-@Hit$llXg<xasgtvA#
f@RW?(%Q%Bp_)nE>4gUvUecj?rUC8<tqs$tmKE1knz3wCz%<)}O7hg?tmLb$eeoqMHZBcZ;3k3Nj9xU
KHzHKL8wq<O^s$+~q8&zgFO;q#`~uSVp<Lln3U2)=N(!znXj@BrxY%yMie-OKU4|SOB7bxH`uc_!vzl
X~`ggS%yNKt8f0KvRWH&Bq%JJ<U3;fgJAL$^CKIfQ6KOO#AoUwvDM4?8l@uXOKmKi%^8%p`|KcFZ>P;
7ZFd!`|xMU7>?i{=G9Ct8lWhah#L(aNg4r+iHYTiU+9x4Qen>Pon^v<c&3XLUEcvAeW$Gu*!ZKUbIcD
LK5gzOonWlHJD*SQqjLRq=Z$4rS>^1`B(@%sMjS5wh-ij5~^XT39eNt*VPXmchoEIE+M<GmEQX(hqaA
Wxx|#JnoASIf0MK(`Xo~t1!mED#syty?O!ppw<Kq<c;lRUtUfyP~XxMVb*))$v9>o&46!q_m&u^wUkf
*7dL{018nkelJvq+G`4a?Ye*Rfvj~{wchOV>QV6&;NHE%Lsgyo=o=u@54#m|mg|Av6*O*Sf%kd<Xe#5
~Kdyme@;c-w*Mj-J8bjLy{I|js5(IeSG5$DITIPK)iK*uL|SU^AN3H|_$ppfbbBC^m63gfe+JEz+}P^
In>R$j}BoTLJZP0|F!ZL|2M$zZBCuEXzSyp;BK`SPh%Q?5mo%JcC_5x6Q1V^k|*>^jQgB!24%-A^#ES
%~dNA1YzPF`vp$nY5;Wi|Yf8#OoRCdyQC@$v`iLo?*QJ2YVHb1U0*pqNXFw(lj0fHBiv7W$M~+IRzTF
YTcwC<!xZ+4>D-(G(5~E!mG`=cxgH|m9y}afyQw-DV**s6wX7U9~Fl<RYxhTX0v`lGU^@7igTud@_15
etAwd&yxgH;E(1XTRwq^g!pkN+x4^XYMN7R1W<wbT@BqtL4}VAW=fz-KP3GOry>Xt6gS{IoO(h6T;{m
R9(iqsQooqznxik}=rR1BrXkktxu-wz~)&z=i+?DuvRMY~IXR^9nf-J`Oy?R9tvJPBsoh7%xG*rQxzT
@Er6pJySj`EqXPN6|~(@Uni8qsQ;9>QUA&;;&iTQ|0smp04`4~oE6z%B&iY&;nfv!j+^+W3S;P*Y(_E
nYn^cwxbFits`wSjI5Ln{<aDh}A1wTWB^y4`hU~5+5hsSlR)Ib4vLNpv&=a2&Cmx2cP&Ip4U_KNA1Rf
ynKbO0c>D2umnLsJ$C3(q`=#bIfq!-XSQ)Io8(EHud%kaKmjG`O`@T!+#VX_rGxFUILY2SNxPnNl>Id
Y;bD-q1|y(DqEa%P!XSkBRE!#F?3QHg^jd-J7U~)>d`*(_JPz0b0-$=#Ck;=KpGhgO9hs7%WlKuNIjL
36F(20i){+wBwoy|~$G?=3rfO%Ns(=wr-}oW4JYi!r!jrExj<V&|U}Nd}>PEP-|I*ItUbwcs8*Xgx?E
%}r0YFkDkX>@nwOh*K7!D@~$Q)x32w*9Z`5t6>LcC;-1*Rnoo0A%Tqp7<3)M9CQIlwyeUDCjmkzN<A!
*F3tP?1=kTu07vZ!+2jR+Yxf9u!td*d(Iz!=i3iUz98#LV0@t?FAylFE&AUn58Pgd?BS(e?ok`PATw~
8tC*pu<OC35eWsnVb?=SeUrja(6p0mqMns|5}ppIR2WXV5F=#L8Jb(3xXIo}OR2*sAE!W?=GG>xcq2J
x`TJ4CqhJQYsv1*q9Mcss@=8~FBQjxxbkG=95t?45c|jCqS<)YF)3@xA{8ceVo4Uzb{0gojDw3DvUEr
Y~k&Rg-xEOS*r$5mh`neq#B9S;~(y~fzzxK-<V*rOyJ_1gwE03tGTOC8X+%QO~NKMl?aa#!TQ9=AuO)
<rw7gYU6YMVhH&6zDw`EIH_rlQgw_qZ;GC2;B)9(QEzS{5!Ns}=4goS}->)<DRA%1g6-4VLpY;C_qE<
W7<XE5IMGp%AuS3i-T0OvYh!ClMz_cnl1^0@LSCnDzT4zQw3S(0XxXrl-l8j@@qUSeSi+%99FqXc7EA
4n$aBhaoy)(P2hlxVmWPpg_R0LI(94;+=El*=aG3x@bC(#%M^-dDN<^Jbn{7nRwt&0I_$#w?xa$Qe+!
Oz5#DS(iMkSEBOY~9a;m#?{qAZgn+M99Kb5T^vJ^)&7SEyP`9NjSN7%A%fQ{?TaqFhO&LrOZP&5sp$Z
BK7X6r{bOsSd`tmI)!l{!<S!Al?B(%Kr8%vsaw|O7JoT8f?B|=lx24&ttXyVwfT4(A~zZJs{GNKmr$A
qcix_(u=@n9=1KljvAoj^T)Mn68SAD>Z=3p#aCqkZNn_4u@=@Qg}b=;+6%)#IW{eM#5hC0&P?bRAyOb
$ChF;U!&%mvkLo(sg)A*Wo2yhnI96UgA2Sf_-;y;i(1ve6^#VJ5Ont&hP2x#jE=HGX@<<hBYLOF+Kt*
&Z|13t6oKKbO3xWMng}5m&q~KC;SX(%Yq+R0!h;m_V6YPdg==UDt<$zmz)X2yUoXPTA^VQnDA()caWq
}eq!@_BCVfQxInafp+C5B!jcu0cY<1$(aiACg7w=n6C_1gl+v1rsz%}FBTnyZJ@X=_BbPQwOV-Z8OW9
>@5G*2CO?X9Lp<Yan!{{I$va1VL9#+a6X-!730rl_~)tx<QAgY{=ptXC#N|aQ}K|GuU>_UW#7|uTYkB
n3=85P!S4C0eGkiCQ#f)D90Y+X`kKZxjFHQje|gD&6+HSf9n6>dw`i5iGEWi}3v=z(sgVEt>7$|GS^G
4qEGJ8DE2H(N8jS2K>@QuIfZto6$aJ>#W=FN0tdr2wQ9yrJzT3fbeZk3V<te=>rm9>ozPB=nyXGK}{W
Mr=(NifcM>zZNx0p@Efn7K^TypUwhYDJqM+?IB&I8B<I<*xZt%I2f}d0`?TjATZtnQ{#@p9()h}EaJ~
?;McJ&#ga<{Mf%Lb9+^#s!$c({X*NRJeeurqwBNM;TO?1?gsj)>R|5<O8=FRmpD-SZm}s!N;P#*N3L$
?Yc!3Q=TYMqkP-Gs_D{hQ2iKt|A;pp}|y})zSqE`$qLJmFn1xXirPX+}nq_-MAa4rqJ28puj1Spdhji
f)!f!Tsi1!*6CFlI6zV8UO#CIZI4oHGF(SlmuZ3?Ub#@W*u|EGd9%#;ZV}SClfJq<riox=jo|{-JeJJ
QkA!ycR`YjRJfktV8sd##qx@Z=Yin@kWNOzQG<dMXQo0B30NbX}MZ&?)D+VE;L9qTvlm8P6?rgYN91I
!%ir<TCMUl-1aKw2F3DKpSo@706(W&?rv?N5{r$^lxAv!H9gBx(X+5pN$RW!t=3Jx%7R~BOnMkZ<`Cx
<t_(f$VrttJo>+dBkbuiPDNa^X*q?A@E|aK&ruxB3QUH@*%BAyWRDc|{j57xT@fCm90Uid=MwT5-#(}
L{<FCMjW4z&8z9Ma*!o!`HA9u6T#M#FwF*H*?pJgNDZJ^z-Sk(4?0U!2C^pzFG@8bbAxpmcO1+MzkSk
G^)1e;5%@P7yX?BV|np(LUT91VNH(L|iU4dVo+TMkS2F`6FZnI7yru+bmFj)G36usDqh{6B1*gIX))F
MboYrCst;J&srN9F~1d*%wT=xw(Hb)stErt0+FBG#pROl#^)GI3BIp*LD!sN0c<@uTZmiX7Um%9oA6k
uthqCR>wzIr)W6L!jV3aZX)7NJd`b4!z+cv3VEBtd{xSab<9DXgtnqkd0S|7u$1SK24{2isLwZFE30)
*KFD$HA^jT6?S3heG2VZQN7Ixh*$f3MQ@migoYvwUmJryq)QbW61(@IM8^kb}-&c~jZUQ<zFND`*Ske
Yr93|rc^5^YKDcMSUKLg3A64=DSlmfe|#A*svoWL;KMt}aer{1M4fKG7sU0BoNaj_HU%C=^I0z}DWw1
>L^3~_5(0w<B>uzbVg?I<4sTap8VCLMx>GRmoZdyCeZ<6jOJ<Q3_awO_@m-$b%Zi%<!=pOL~XP_KJ9c
)EeIEaIaHd=1EmXm5FY2mbCaEk7?^-<ZMynT|-af8lse7jmMKpXwRLw5Xy)rld4sWP~FnOnP@%k|P5k
;6{(pEIdk&I29PgLsZHi@T=g;V5tqqAiNz1$XvpZB#A1WjKbat2oOn^^@J>D2?>SySzNcYbw@~7x*wu
woDb+120Y^mEm|_taUv)n6e--$AQug0hIk#ch{M$jWnGYm_Mj{FldICuW18QgKp4W`UB3uFcHn}@GpQ
?Gl)CH+kJ4t?gGGs-&}u?`qfpS1`wYkuIHc(+=NT#|*JiPG)kDgGeR!3cS)Kp-)N>WQc?Vn`m<7IrV-
BTdhi=xfu0lNn<PdMbH<@+{^9vF<Nm+EtPodOoWDdUNi-F`j+pwVR>8$LNP`wW2y%ziGT1UY2A2}zb%
F=XRdR}Am3nNOV&gZ0NT7F*?sSEi`Wd?mtI?C+$Lg-w5>Y^xJNFzzp;|n13?D@$UCd0E+GJFox@<=XS
c!A7_O(N*@s27hR6}TJRZ^+!0>_b^<fhVP|5GHd>MC;P%pb1&hsN`s$3TBMj%RB|f6EI2ri&~|Cw>sx
a6LWFJApTLBg_ZF5bzeAdeqa64?87uaYBo%#lC5yf4M7`|atj=wu_qq!TCbfp)GWGwD=HJuYpgbHgAq
tD%`kMlCvxI+T+7VNe|qoTl0BphyR(*sD;^+1>1w8iQmD$3db;Ox6B)S`wm@}E(Q1#Bh3=6q39Pm5CA
ksRjSU5Q_(dK6sFKz(gC&s~jhIOgf$|)BT5*zQ%)zb|Ht8nFq_?9JbZ^flCA-Ee{91F0sUI+J9btK`>
zZgtzLW%seuOb!y?z%}B;9~UXrw74RB5%?PN-r()PSm0Qm7P0b<=uwOH3su(}XM)Mv|i!9DD-`H-B=>
wq$hHw`?lrm$k;eF8wB2I0fP_8juCgZ>(t5*G4v2M%5P@qmlk>>7c;jVrbN43W(cirU6@)&f6n(f3K1
NWYO~K5Cl5T+sTpw4gU7%sG+Xj0-I{v)GVf+3=bzmk0HH@AeVrfS65J;xw*1-b(2K?DUmDjmbGv&o``
ooV-gMs(~7f<6htHvwkU8gIeM^sH@dtQOe}G}W!;$u-UYr&X}-+H8Hna5El4`Ve$RVCF8zMAGYqVTVG
gpiaEkHdObQQtLuuwNOv(m4D<)lc1Cm-Vq+VaD>m8hDEK?5P;qauLm_%WMqcjm@syaP-!-8$PB|;<wc
u-wmwAV1d&QATA>9+Z8P<4FEI36En!&n*~2T|`BjgxzZ*K%Q-`ht`w_mb|Um!`%$ALnZmVWoU4q;Vb|
chYG!M~oG-57@q*fu;$nC$fZtvbs>mP#EoCnlkyR|5m-8!(1ghWSIP#9}h8*sN~1}tMxO!6M>~(kF8&
Wwq}%Q7eMFRcx*{(xVR_%ol4Z3<>W)<+ex4CDdMeRI4`XY4YmB4h@c9NY0%SINQ@YNG&{0N20(Q}F*_
M)GkN8bINX?>1V&Q<cCvCN;zy;4SAUc$k49RZy3~}=Idcy)>KXc#5ohX6fkKy3@t3znLxWh9`0%GCif
cYQONVvlQ}J!SL#tY(Sw@z7*k#*@+IFC}-K9FqX-i!ljagLrK(Z%K%NmH`4n=?J^rFxBEN5XUmNDQZ5
9L!HS8(TD_(tvVv*r<vrNBL(HSn`urbZasv8_F<&s9sg1~O_}jgz#%;|>+cSzaK;R{>o06l^*u8(zJQ
*p4VGtz}p&ZN$_pQpMS+8Ly38Rfnv1;+ELrrZaU_4D(Y>P>nXgHqO=A%y?^%|F0eIf36*GUAO3oWiji
@)DsOAV+>L!Of)Tv%~l4PwFa0|j4zu^CN1+v)7Y_M)~L-5t7d|Y4RaAzZ?&|~V)j-?td-r{EXZd!e5)
(vLM`7~xAOnBXv@;(29lf9(a^B~3)uuLj?yp^8ZTi1VW*9i8qCaQyVssCX{dE!oZVPKy%El0-}YbhTh
3u3S4XqiMs7ORCvPOzq7E&r<m#yW_pqX}YG1v&;*1K|Drw`Qu;dPmPjy+z)WPxW*%|z@uen!xUb?lv9
qz8)+FK2l$}*<_P{H!{=Fa-Y>TdYL>h9k9_Exa`xz8;ugiF`g!?lg28+dfnOIU5T)a_127|{Uw#Ggzq
*UL0pb}*VMEY!j;B3L~}ZP?oS+V&q{HwSCj5F2qSwixv;hl86wC=YkzF7)dz^f!hqSl?GwzOi#_d(3)
14p6nSx~4PTlyGx>3q!2#-P&B;t;ycm-Cnu1jM*4^X(jIS1BC*jCt2Q2y!IHa5&3)9g<qnmB<?^tNqn
&gi4|;Yu3Q(n8_^d|HZp$92AcqYH>qxJZ*6a^@84Ws4zJ%@N0Z{Xj8rwYqEU>Uw}CcQTiFfiseqT*P<
~dfB>jGz(~&AF1h>b$Dyx-1R$asr*IlxM>>B>f&>Nl8{@~Wq*8ckES64)2fPj*zpLz4!JDl|U!<eD@!
#H=6Zi<^B@mUrsn?Xeg8_2U3|2X4JIT-kj_ZA+$dm_w|_*F&juUVsoQP$IbMjP=4$ZR4<4wDz6+!&27
2+o(4p)aC-8C{13P9!TBhbhLU54(qP_Xy1cWAa|j#swvpc+K2!$R-)p6!Ol~L7#&t9SkWDHTvg;!cPx
<;{#N*<`@Ue^xP7O33EB})o`#9DJfd&s^<Z1)apG;y=mi&0xFnku}#&57*i~eFu?(j!%idvvvd?j#NN
YzH52t`73h&gzJDQm#L0A6)^yd)933cI>koREiEcvtLq0a*5q)fgPb0g>3FpNwnW9L?FivDozAp4^FT
gvglC+ENi{uv=bYpa<wmKVLVQ>^jC+Z;tuH`r;Z^ZE6M7f_)tS#vL4E=&AY`GaELhUlIkqHhIOJ}u)E
BA3nMQSr*4d@eqB<;nxw~!%C;fE0(R6-(SUq|R#JpC7MlQCcf!hRN@OPZ4yi$@Jp+Gv!YBRfQfc!UG;
wRr1hkcpS0sr+tnEFUqVN*LckqwZLy<<V_;9L8w0D*{)@uzTo0sd@!oVGzR7_60it2?(qw(lHSvv;qC
0`oq&8g0&$~E_yf|sj-YC_DGY*flj-tbPoF$OEyHM%R69=Mp6+4x$SA{P>2ta4!wC0A4bOsexgoeaJD
2i@8m{;$M_$*D@>zQh8c8gDw5rbieyhcWw=78nj+b(rA{&{8K-9V$9W(Bcaa|(Ex=zADTS@_80Qxh*+
-jx>O~ITKSDk#x`Va`&6(OSuMP^nt7yz@M*;;7=?2jn&>-EX|D7KGU4*~H^O5hQo>3TXBEk<IW*K?;@
RND~PLj;ajSa+ph2HE}LrVHWNm3f?choT<>uTek8C5cb59z5qYZjV@?vB+v?T`b$VS=Ml(n=?u^+<CQ
jHNrrOyHlSSF0ySda{~X2{v@XEuC;vi@DA}T{@vK!g3M!UUGGuR9#Oa!)`Mx%S@zomOX)4EszvpA7RN
|I!XKZgOe72piN=TgY}hE6_~;siD6rb)4p2{PXN^ftZL&h_>_qMid$7M<gXvX2<6q1>=?0YLcU8IW1Q
v4F1cUkyj#tT-q`SeVN4>s^w*WKJ>Zu-aqmcP9rTe!)(Dk|2?h*>S&w2DR-*_+Je31<Z>Qy1B=pcm0j
3su>&qlu$BkzTo?5+#<tu6sO?cjd&6jYf3fFGBDj@;h3!}71L_Np3$<29-Gm}*Ty8Rqib0Y&qL!t46r
P~Mw6J%pCd9u7b%m!qbV75E&)pDccHyjJYnndYJ<>X3Vb5k#?pLtCa3q~-`h9^9R#wQ^vn&B6ZBSLMC
8~kA&s4ZAN;MOCb>2{88r2N6UsC1A)XNk7gp?xeYuarv}i4_&U_E-#Pd_o;^H$kN#Jz^-Z@U<*K>x)5
r2X6qt??gX$4DSad^t>^8i1pC+BC0mZA&Y0#jZ^Vr!V8|PJ4i#!{^f$TL?%=|<I*ml$-!Mdqtm;5o($
D9%n%bDUXhPAUIpJOQ_NhM6%SCcz{SaD43nT<68%i<oP6O>y~93K0h_c8<77}t0ItalEM_ucI<=A@1|
+t+>}=eK;JpW{I7S2}{+qn&@wOAev{GA$2mn05#2XBUVF-&(c@pN??LsDxqT)zDm(;TIjRQu=S2E*~F
Cun?cr|B@ND>2$n$%5EA8Tb4nx0OnfRY=Rex(Ccj*y^|>{k>L<eS~Ob{Y=Iu$rnXB~0(diwwUYUdO->
2A13)LY~-dDza241esiY2i6-88#DE-dO4=hOgY}AEcCcNp~}GOkusg<w|EwH6EE;HmM>7uVN@K32b1n
mT>4YPKKUMavmiCYP!TE<Hfgj;g((JUL2=v*%IZcb+Q6LqP7+R0CrQjyDC2-c;Dx6HQWD?_erKWcjPV
8xHnwLr5q4e#A5fE)iyiTRKp4M@z2TT;S8H7*EQOn3eUIe1Fa&fcPB$C?_!5rbuGg7rB96&wYT`+xC8
&}r25>bUhVTS0;6{Cm+N#mHvdV0$Y_;n;9IT)Bp;X*ceV-2tf6_mZLm#<F!S&rfgh4B9`$BbKOE;A9?
)8OOSU%ZGT0Dw}2j~=ECJB4Vfv{WQr6h<Zq<@4>>p*Z?@Ng0rv{xS_1NNCd$g%>PuFPYU;8BAy##J2S
GfsN&cT(VB#C;C<pFHRyD~CQoW2kK&sPj%BA<hRx(8mlI1unh|vY)V~OjC*`hr)frQUn#NgYlb}b=hJ
ryBcXD20rVM#W^>6_4}i7JP7(|;)?z!K_4#-;*j+mU_b696nQ^SdQ`2$sFwjda+qaDz_|~YM@Q*2V85
4fGLDC6*Fjn}j5-(`Mg60Qt!YIdJB+D$nDyWlAd3XO01jd_78X03<jL_wTUw0*bJl_Xz?&Zw$9TIOYU
PX&kwZQu<a57Z6pym}glsA)CSD}&3($`KGOVX_o*)?0aX#VrMNkNu2&8yaZ~#?<CV(;>8($d48LY|J`
+{+Vv6avn6Wxg>Sv&3n#r#2;=!SNTLpmPzESp!}<#1o2$(h6V;LxY;Q7je}mUH}|aW^P{dzN8CWpha}
^k71gDQfd@dl)9LdC^Ff+dXetahI+pA;AP2PZ+`T<#K4CN-?NpXnrwqp*>@CP}UAs;yK4e7>Vdw9pAy
2fzTX%!?rCb#}nms?3=OV%*%#R*`&k)#zwR3IWCfDTenikjE$u!ZFxbGUunigK%H!H2*R;UuB(E3n7G
2mb$hV-)BT14Yv-e(PT8ev9awFyQ%(K5k*c0Jhay$DiTWKwcTt#F(zlZQAtp)R^p$hJBR-gr#K~6B?d
5BaH0`CYRwU73I2C!3t*w%|a-l7X3gLAfrE$Z1Bv?t{_izZjh<e&IB*PVhQh+8askpa$?bgP|OX2S7&
eHDE=IZ|HE*`}MH%N@yh*-Wc32klfSD@MO0WF&nT;!kMz-!aBTL8`KeN?XRl@mO^+7E6CY0EmW_qKpE
xQq(Zr@?`u6L>lY$A^#<hIEP^OGj2#?%S^dM4^Bvn2<ayf$-=827h)$>*S>H7HtoFF~4y8Bqy#BtaH#
yUQ~OpA-6B(87bFqu~;3l9fCSxW)v?~Qj}4ojPXgZLK<&!Y%8FhhbPeY&__kE2CV4~Ja7uc-(hwTtQR
V3On}FK`fU?d19&Tf%_I1M*&L_P$D`~RPvqz-77V}<yci9SymjKcX!z22d2V3cMJfX+7D}ZHoUB;LN5
DFSu-{;RbjK4~>yKk)5C(nJiwni|;#$W&i|HtK>&sf4YDt4&zZO{pql1=@<nuw&oxp$n%DrSovE%gyb
rN_Uf?+nQxo)Z|tg@ZzpcY(N-&fcMt`)VYtBLc-6+S*(^Q+!MGjxpcobQ?^yG;kV^7wRF9OTF)0`Cu^
jK)2u>h0)-LJJKFp(I<;4@E2T_V^~UtNU3u6H#R(TS~*Sgmif;Q5}_e1&&7g8{13!0sRGui;MtXSpR&
uvb`UyZ|#FL1%E-5g1^rgXW+N!U0imzzqYZyzgk<Gv-HS$1q1I8tqa)=4CG1L_{UkvEB+8~Ng9t?&_U
KI^=>^v`-*${>h)VU0=h;rSX<g(+JHK*Z3p{NakLS`nzBc0qckpfacOrepsh4uv#EYWHl@J-^U(p+@c
>VDPk;mNXHxeYqLS+*OzF7~D@`e$lRgJ@R9MG|aT^)m+icJ2uf4EtQx;x^ppVDoba?<uADE}?Ttq4vT
;tx0f>|K9YQaI-7b!4GO}fA+vl4I8LO>3)&yV^N1N=^UAQQ83l;jl8wZZ(1lZ2+64Rb;jq>}Y3ZmOkx
u`_)wNV;{p5ZOJm<`Zsw(m^~$oX%`$Di^hyO@#ODQ8Y_$Y0B77-;FTo22$Itqz^n<1tBaN7O}D_DBO1
hDrF=@nJcXcD(?<7$9SzX7<9)5B_`QK^c<emA^RPwub}i?7%xt-EtGn6ZHov(A4PPPvX|2i)~oRib~=
UIMX`7|6hDlupAA$ak@2#O^(*es(-&eOaG@{7P})>~-$}Kno2u}MoTiQnB(tyWSEu%rse9UfwPAguFh
wRTIv#`=P8S8&gM=M}*r!tl=0b5&-p?9!kI*hfTn$`FCXP;CJLm(hCS$o27CMelZyn_rK$~nBR2B&iX
f@!3ehyPMv#Ck1RA4F`SKs_@7O-`=Zd$t}`_P4Lp06#Ck~c0jvN84Xjcj83L<ijhbb`b*k}$Mzcn7%j
+f)^LWoB7=z53TaApvHCq@-pmC{|o(cP?Fn!x_dS`<xaLoxNdt{ioi!9bz!y@W4N^=4Bn(r6B2QGx+J
(CaF7*=m9s}cz=R=6q3v&CG~4xZ{({Fsu@u4MwYi&J{uR35g;1+@heex(zeGNnJ~TFVInNrU&kw1pvE
E*FETmCyNN_eLNy6v3i`oUBfjO4JR-DSfGzMOS0!v{j1v<-A>=icvlw2MWQeboGa;$72@NPOS^L0F(B
~jTc<xML{+QDeF8G+oMhjRbuA?yCcr3DZl?fJnhAv;}05Uq1r;tR=S06){g(FI|{>JK!rRA6C*7I<CC
wzYOrC@VueM>&`y*Z@gBFPhkBatSgCt}GC1TiNHqK&3GV`6cHq6@_?lN1>h3=^YF{#uxY;^1?H9!1$$
{&M@UlXooc0yREWJ8DW5qEjv7ULrd~zv-G=5W-EfNN_q+nII_*3~24PS>F}&qV3Sj7E{SXNOaCLR8x3
Z+S^;*-wRjPcUPD9w|8F(L;`l=ls?{D!V7irYWIzBZGB^v!e8!OuS?(m+`g5yw|sMTb4l4Yzp%8szI1
(K)vSw7lXRwinj@)T)-)6~%_#O`!$6ouNDM5D_Si7grcv<>AJnmIK)<Z7VQ1{z+TRP*`{wHY&27HcSS
N1Z+6SnR-dFc3>3hrDyO6xHy0&y{1725mUjQL6+*`k~wX}b0ca==Yv4?kdS69}T_hq5-)htt{G3mWvc
l8F)-jgWu)kKkL0;PR}sJVmEf@gtgTt++##B39LT0N~fjP4>kw*t|$0eon%zYB8*UZ&BpztCLc8rDBA
QNG5O?TPf^bIf+uz#H>X9-Yop*t(c3OZ*CA=B9DAX)<va2kC5vU>Y1$?FuU91O8I^6dj#{yH#t%1QUI
xb2+8uA~EMwN)&0F<SkOf8oF{xxOu?d_#(0tx$($%jhlx5w(b5(Ty*nf%$GS5n_>D8kda<TMl~YU2(b
|2y=Ne6-I)y0f`92QYN>`aVk0@9f+s%MW98&vds41t`Mx*;lIjQ*vVlb{9$%v|E_uNy>mJdWQCQ?%Vk
qhugmOH=6$%+)yi>2I{j`{SM+N<G7!Lz!6(EkO>5@w3pV7VvrY#+V8<vS|=@$T-ig#m$e1<Epm1IY69
7x3Rk?I=Qtiws!%WkIvx2C=xmo#jP9d(m6d50OVdu7%=jPPPY>87&6Q7#M^S7|<zGM#kHhI^WBL{Ybu
rAm^OFw$?!>P#G2gZyTe9l2?!bVqkKNKfLv7|6@w`m{CRSJzTPTSLX>_PF4eG9T(vZjkyH9ok-ua83}
2(>fY@gSC9jZ4>B5hF%uJ>1{K^zL*#vv6-cK-W~U(n~h4?7wUMKu@$8lOKoL>hc+^k9fh`}_a>FN72n
p)ApBo+fl{6z&>aeb0E?U3(lVp=LrLijvpr=$MZ8y5XHwhqU-WR=>qdRN^axfG*g1OJIkqPH0-`HnPM
~(rh}X?1CEEh=3Z*Tf!MT22=8NKt6#6RtO7ae1By1~MX>6>>GI~*n_JHv}UMew_UwP5d!)tE>eF<V1*
6}3m?(*y`^q0Sob)y4vT6!_dkK)|<Fw~Ti&m<ndq}l~YoH4*)9pjayXj@E?0fuP$aKLfZX^|mgDs2oB
#(erD)o66@r1?VZSd=3OJBXMi^|DZzgQ~+H;0NfG2zi89pKA)*;^Jj(;1GzwYH?`PiluzEL?9D*oi(D
fcuF;^LPzO&=&7XnoQ&MkaTOIFzuH1Z7>48-ZoPRR439%BS$xJ2BY%YP7*@MNo(x)TIO5yY#AT5Mv`S
Y>Puv~GGk1#MsQF070<zK=nAk1&Drio5S!k9NC!wz@<0S6JQmMq3qg9h6Y&JY$ky|8KgN-hf3!T;xhk
r)%$z7^PiWD@|My{afK~kUML-4b<grV2s5VDTK;X+`yf#>Vl%EYM$`}~^qEu=M{3n>@~Wm+L_0B{E&x
e|v&S7=LU%+zj6?ryn>hB`Y^uZn9gEM%;n(ILXTgv_sibaSn&tN@<x_7Rp=b0~J5glJ=>q4+)tHaF`h
1II&|1N(Dl7JejQqekb+2Ec+v)@>f?12q}~)5HhTmZ6#OKB~#K%IQddXW&^Z7dCPFFQO;g;2b*2trcv
Hc=fp087#C0^BTQh()s6(uqnee-z3pMVKW+Au_BcBEE<F@4M5f!2+w$Umzf7AB`UgjVE2Ua7<yu)U13
V*DV^=kY7B(d^&zwe6*av)hVYaaxVELVcReY`QP=mG-btZ)-L_&AJuI12+4oIAW{FSB0l=#StiGr|43
8JJzXIK^7;E>1&v?wELltGtqHBCNI&XuNx+;0qrIn>k&D$ckLvr2<owrti1=BhUg3WJFfnVF--DnS-v
-il!sx-Z9jVjsD)(8%tI5XZ$*&u0+B-qK;@GXQEhr%wNj>gAv>yh9^m^K<}kQy7%htoJJya??_h7Wz}
=<p%69U)D)jibbeIBlf(aAqGZFD5C7+UBzIj9jkV*dP^{cF{u`5Gw0DpB*Z0L`2(Auj<J|+Pk37K=4(
(;O98*UAp$gYG}lHj^KDr<ZOtT!VQ<w%r7Zyg(kvG897r(@S*rlmZ6DNXQe{O&2J{>i7xLD^guL|T-L
W6yR^)#sYH&eA16|qQ7I~zi^+-2h^+XS*1$DTZAfoMcczfFAeu=M-=?VWTQf#e@iP?6(L*KvrZ_)r!u
WigXTs92TC$zl_Ufc_OeHV13z=0u$`?1meALe~*J|j^IPH8?W}SgP8W%qq>r1(adFi9xdW!mxIaaS*9
g*6a%K7HJmtx!LZ{AIIA=4GfT<|;vlApu`1+wRvNdjHnJ#%I%XP=0Gyf&n}0$g;NJe|NNIfWJZi=Deb
_6(C2ur6wzA*r?#Ox>|}j@hMYT--d+G-sa#8h1sS7W#>}+0&@8Ra}LNNS=ay@gv!#eG$W0(`-G49Tak
du+S)F3hEgKthhke{Zg4c1^c}G<Y+<%PI!KgCopMxk%PZN`^-yumDH^3xrf48=0SzZ>c%aX0w%S@zOh
@u#-x_m?Z<Wn^?Zx8hhFP}UqRiWP)wD+l*uiroM{?WsGN5?@$IbV*n}j33t{dAv5TA0g5d0XnM8!SHT
Hgxk<&zA)>$vmE`HOp2w%jGB?z{j(gOZ`^H>sTJ9!2C9yuf*3~TriH@k_{c_*B_e)t?yPLsHhNvFtN+
_Y09XP<Z$>Y27)MPb&trx4E~Jt^dipSlj|i<rEMWb5gxFwQrDHJP?kSYe!Z=FuJ7XBd$h?@Ysy(Ptft
jCGcQ$e0&D3Qf8fF$9@j>+#3n=No*2M%$4`x2d0Tz&v}t0rTvc2F$Z(9x%^-LIdX63m!1f&Ng74y?_D
pZ2JKtLx-GWZ&xHPZZlRSXCKK5b=J|S5HEgMIixRQWGRxZ2baP)-}usGW*%Z^WNF1MAM<N66q3YK2`*
%GP$-~mT+n+3W;nEAhQlgMdSb(*Csi0S`n16~sR}v3n=@_50pF@wg-p^4WK#W7?blqLbBN~4uh8JTQ>
@EUu348Z%~vlluTbemMQIgH2~{W+0IIRTnrp_Z^oGgUE_FyjARMT)JPKzYMqSToCzatj>NIf3Uf4yjF
COrq6%Iyq#FCFa^(W*y1qdH|FAn?SSKvi*1%od!u)#%|2ez1uTu@AMA$yr!VRrDUg3+bgCLpJ{aPe?r
LE(D^1_SroP?S=EyJL?aeD}bRd1NvwTv(M}!8x(N1m9hlzB?8-g<~xRnXG_wAQOvf86A1xV&QsTHwsh
e(CTCocd1xNGOY$SthTb9<Km%nl?<3}p;;L&RwC{YvM^L)1)8tRO-3OF5XOi**YsV6Xlbo4)WuMTFc_
;eQjRBLmnajf&?07`1#W9a6|B6Y+$LSrEe+`FZ-G*R56aUSMsfuM-P&hg6fqitRYErK!N4NmPAr}3!e
jWuzP)iB3tMjrtl`7B<E$rld@vZd+J&RE3TzzN<x@fh%Gs2CJF<wD?ZSCWO<{~$fRs>y%1Teq>QomVV
_+US>#a=lz!olG;e`r^$x&PZ<y04b9NBYw995?@Uk*XjlrNmI>!AanRS@0X$-6Z<SF0)nPM=rlHF(T1
xmY5#21nk|>>$bH3YNQx<-T1kkH@f_I&hR!g{-bXdF)?<tWbXTI)q6gzlxUH<G<*7CP|)6QoDmV#f2j
W@~JDe0oAZt7nKc9-c~lx_gz&nTCUc<t*UO9qJkViPsxc3<b(NwQ#oIEkeincMky6Ijxl6IiZmZAMg^
(>Q=$*L`qeVA0xhm8Xek4T2mvi60gQ-lR|6BOP#6=;fukf3WE_8?0!nEW*b*IlEJ#YJ!Z`z}^b8{8Fr
-7h18wG1@SHuz$AuTS6A&L<rm$KE5MT}+E)x<eQ0fAdGq4fB$VO>)7DQx>t-AR*Wxaj0+f;;yW7O-_t
ss==q8&#z7l-d27@|`lT!F+p=j@5cDPFkherzOHt_5#&9?(!bc{VsOzKLRpsMIRFyqVNRI1%1*9+Wc|
79KCmvlISx3`njw3PsS&Rab^{Mff4Ki)b#`d)c_Yr(7bN5wDHxmRFX~OD89zC#!ig5F-aYKP}3dfz+s
m&S)kgFV<0cu{9ZSO|y@X%xX&tZ+iBS!DN@jkopp(kF)psc{}=ieS6mKJbMos0NRUNV(XL!v@`VeY~3
5DgCva`)#fIMy>1FkwUOh)nPS!`K$})%0n(&m7a(}cB*&DTrECMMMKv@uuEA$21`*qqGzI}D&$<}cBO
SD_r4ft1P48B~XY6Sczjf^}4%I9TNH0P$H2*xl?Axj%GtI$G;}S1`In&2U+!i0kSL~rre4AExp=Yd@f
j(Q+TFfK^dQUwn6eG#O1Fk$9W`mP9pKrs?`0+M!y8)zdS~Qo8P%{&3i-uLO?f5Pit2K}5Achg%xl)|1
)KK4j(!;guY(zxp9+<o5#XoZ+Fx;8Z;nSOX*u2SM-qD#^d3>M3maRXNr}>kWt*t3W+9oJQ6t4KGVVVQ
Hi6QRVxG9RPkq_Q?*2h=#SQB>2Y_u_&=9hq^5RS!c%Y=>EzL2I47OI$PJat!Dvk4G;3_u~%6a^6|zp*
}|BFmGa%tqS>uf^SR4@3Jo!?l|45NKL~&(fkTno@vthZ!wa=l%pqsKuvPpfi4w#BKVtjB1I2=zZt^*P
Q-sFcB~a)oJrwYSXlSev&s6(-gx)ivc`D{FwFNcol{_1vt?I{rtv?zB0-!!^-p^Z)AhztT=QFlgVBT<
G^skv<fhQaK0{y`yy7Y2`wvDg_uHSM_mIkouCU_L)uzVeDu6aj-Lp$Sd=H_;V9`&rB{LVklx|jnJZ*u
x(B6MqwNxEr~fv|bLIVG*~+})%E+OmFo}ddVm75kJu%cy%%Z@kr!;D($*3Wql3QsfYKY{c0@V<+Xew$
b6@y+IjfHVD<-%EegfVAtf5w}o!3BnO++^VxhfWsOR#a0EXLxaD>qbC0Q>OvmY~9p3_Y7hZXP-BWKl5
x6XwjWB^<iheU*^Mk4Dahhq;xNuiXYwMNKrF4cS;{S`v~fsYc?12(M-)-$kJvk1=fjatzqfR#3BAV{z
U=rh7=<mW>lZ6<M}xSdDWK`G*NCXPTI(YKszfw2ArJV&yM2Mn(~6#-G^K&LZqUCCWIoGWfQ;4m0)!xK
hI<nUxS{MC%e`~YhF@Ss0Ol@&H2I<7rKR&)}&_e#+ycJaSEx$CQ|3}Bk+(juT82@vNG$5piTOM*Abzy
fm``6_|X=<Xp7U(P!r-WQRFnE3-_Nherj9ip+@Ype7NvzUa0kXUTA~f%4ND9eX$n3vGOe(RXj-T0xMJ
zr^Hh5AjrUu6*QGmkKEF^tBN>9ALv1dCa_CHX-&hp+0zMafgBgtk>Sh+A|CIcg;qX9jRW;UT$9?7U2H
{maXMM;QnWDD+i77Iax*zkO((ZFm0aV;HYx0Cpxf%~YS5?XoU2$<73Ut5Hc{bxXtS_c8*y|5>`!%J(i
!#0n^AG(S)62Y6Jq_iY&jxl_M~efvDiSOapX1W@2k)|zJ}hJ(#S2t$5at_$yS-!@@m)^Bd>`>tDrMg#
51}ZP9apw;><#?&GE7ak8b+g-P)=Ytuh*r#}Sej`(Jg)SMuAE>P#WkX-{f#3aQ3vfcM?3=u_K@c<5x;
6S_6t!y8h)3xk!{hD4`<M5i5z#Rd|MEh4W|b+Bb}J)#krVxcK)MPnPBA@)Thk;Nt=m3E-ZQNzJ_GW$m
6qE265ozwOi%5pHL7j>KzXMmk)Bmmlk?@hz^nN}+Y^*qInhlUFiLtv7+K$bIZGbwaMNsf{-9L7<ePOW
m;pI^GQza8$b-r8FQ5W0e81WV04YOi$;LzX39>stX-83ebyy}7f#vAQd7B6Yzl`Hc0s&n+y3OV`)KwT
-146&yR4F}znMRxtfg4HT|NMcj@GK}t&fgfCb2psFl_U6GDnE~L&NIJz#;h2ccXUt3?>rVD>u7@fgz6
lOn8*J8SQlcAHWl5PP@&14;tn{Ocx%ER5bo8>*e6RuLf8Ze@9V|~AF;FwtqyK_ria8m)*ISjeGv~!cL
VXdQG0r2C6o9kQQ^7hu=t<BZlsYGn(28uho+bg%0+fr1}OcC$8S&91<T$!$+o{vuoFBoNLxVly~^9cG
TFcR4yk4E01@8lB3x^PzZ4-F@mG4Rqny8j^-m)upbst|;^vAJ^HUyhN(klA1pFrz_bG8s7pxw*Zyy|K
Q3bA36yertVW#f7irGge$ib^T=J5%g9xig8iJOC?=sE03YG8`?|ChSfO&vKM<QAd>}5xgsvNEv37T1M
LD3-u74;6IjqPS-^-ho0{=e$tNtq+0-s~m3+p+`{OF0lqmDF97dX-q?JkVe{gGQYk&Rot1IEk{!2Tnd
yLZK)09dkqae0#H_;gc$2Ng`e0`m_J{}0hq#^7p!pLDreO+z^)X0*sRtISlP&11_YbK;M3-ztOHDDX$
IggMHS0Pt$n_vxU?gnP38h~s(?qzVQ0E{PY3U;B@g~uAEuI=4y!r5PI+C80I#-OU<ZJ-rsog*Oclp9G
J*U+|e38QAiw6@6?qTIt^*r^hb)(mM9Xp^)u3I4^yY#8G;(f<0n*@P3xfe?pcV2+~l&`xH+UXQPG#4s
Q+8VAwcZB7|AP>MpC;Wfm=Sh{UikZk}zUNIF>mWWqfi*~9aS(yx<4&)Nftw8UbH6B+8jK?Z(KA)tXd`
f1Rd=Ro}gbgE-HB6FvVG>D4+)V2PQo)4>Z^gn}j{PtuHr~KKkOQQGCv!~<D^Q3J$qE^w@$lZ%8Vt&^V
FwX%CAIJ(+rr7xsdy%ci#yJWWD2eVad6|t_AmfUyeZ{*%R&PW=tjC%Rk0XVR0qnWkVolJ7?GSSd87)y
4O79E!_trEjLrhsu8^)<4`pm7A8G~6qS1|pwPQzQn(z(fRA{SdA8L1lUS--f!Afcz#lXemFa`=jIEZ_
ognPJ#EG7pvkeEY|9L!4vb+TZsJOdiq3vUY!*<sy}<-i!&u(THAs0&*`&yQ*XFdl5tN!m4*QklZp@Py
ZUoB1+{ueObop^-_ioMG)PZht$u0t0rv;z%$aL%dObpc5^Su*imTYC3=-i@}G<I6OEBBR<ols4s52cw
xk?y~7NBL&Dohd00WSGSw}=6S}4qnj%l`n9bs5NrcyIpx5+`!q5lRQKK{T&BNI+q!<myose&h?fI~LV
3LL%yAH1rPtsnDw<uD)k-|f7DoQ<V5hX;$$eK>t#t@WY1me<-K@qGrG}8^x$vCVE@@5vp^7ZNF4a&7#
Nh7SF#+LfVAkEoaA2U@PK2>)Wh0k|I^1QH}+bi=)SM#H~J}oe6D6{Aj4QC)-MX8~^ix)%mm|dTNz8|f
o3{#Gop$tD-T^Tdbokoj`TtfH78OVCE8cUd&_*A+W$PEJ`@@9fdU&y{@p%LkDN>MFn=+ZILp}51mJH&
my@D|_!^U|Or<*6hDl$Qc2My3&9AdNqYj$+M}(9Pb&{dwg7sqhX}WL}HItZYHB3VOxfl#?RtW2x2g;s
L4RCTYJB5%a59X_Pi%rBUj`f~~X{;}Tr3aYzFJ8?;IbwLsl+cmfq{MbHN?sA9y`5Q7{%{TZb$uv1Myq
@RN{CU<NNY~)x7#c>4^l1z}-3i#ak4jv!JF07SjBIVI-7Z#HQ$S^MPl6cZ-)oj~-Ab~$FHQ&jIY3e2m
P<cB&gNZk?|1~oOFfjeh<O5Tco(L|%_zr(QBPY?o+L$RpWznWy$>&r7G>Ar{$k@DPipUlxUMQv!V^nF
dDujc1?9<q}*#f7aCBk9zs<?hIi$)v`$criNPQ0sm4VXm(25vUVLB^<Mof;r5N`eI>;hdwxddaw877g
Hc58}h<IPr{H4~UD)w55eo9l8m1#nCO}zJN}h@U^{3x29DafNgp{rJ9{tg`dA3=V>+>4wFVq1I$aKs^
;}TcrXnQ$7TX1poh*%0$GQ!&@@xgU`;eO(FjDv4sAou#PCwqZ__9mkRD2_cgC<)OY?>XLMEVx&f2Ywj
hDjR)t#l?rOnm-)m=QvX{P8$@zB1Zm%ln%H_Y|W%-D#=L$wvuVM`zne(SEA(qmiO`?Ix<55Y%Q#>r?R
B_m~2uy^ADyvO<T8_g69I4>16Rvf{mEFF&aPsZ^yie4NK^}TX}2ip71^c0kb!Yvg`w}HSd6<N1}e>4n
xrq6u?6&qC0I<Ddzt2|&Cy=<w@xndlWM$8d<m_|3BuvqyrZL_X{GAT^is%xN33ez|0dO(xTlx?~O%B0
Y+NqZn1%!V!64<zt?%(|V*fO+5G^YBe3ckT49%*df2{t1a1d0xiyniNC-ZB(=sl11Oj65tBGj(#(eNk
5O0A~q_3XEPu>W=AlZqjFNzlrR;I%doumS!l*nK0MIMM=@~QrDrg<LXz}H3uf=oyT~fhrbYyv9-|V%S
CkKk@cSrAlPJQvi&26~-8*5F4+@Xi(g;44pcyE57RqKA;f5k$I?qyP0-s9oEOoZ=rWb+dXWhdnP2=IL
rI@HQ6?EqB^3vd<*@gg*!zZKE3_0iy$OcFsC6HR<C>OT0&7>?)A1zojDJqoo1{CSV6uPx&Tt;6sBc7P
SbjEj?(doHaou0~EtYj|A%!G~~P~O)%`D#P@p_sxj8dN`v5=DLnE2W2d&>0#|fzbk_k~F}`QvRzX0zf
ga-ulAH^<cn`-EYPs2!+{;`w=k9I6TLPK13U!f>-$MrF<X?7thbMU55|Vfl!!5Ts`Ab=>`-lqhRLs{P
Z1&3Z`Gz<$+L`O<z;}4w(`bKC>YY1Y`CSL$$|mI%9sBLk-!abdCYJLQ1<`;0*Hu8029MS{2Nov3du1?
ZS^J@(k#;s3>o&C7$+ivJIRD_$ur$JE#H090PK_SW%HMya*<MfrsX)Q!s5119uZP3CO5vEtP9x96?GA
IAs~I+v7O(gHnzGxf_qN<C-QFc@}gEGGQGw<r&a>WmNiMDaU|(F&ZBEAt{F;$wAjRwinu1Gu;HNm18R
TUM$0IB%emXf|b<rtQ0rPOd(YRXwnha%CsQlgJep$ShKf{JXhECCo4R@%dXm7tr6XFB;#C64r(@&CRm
r+Xi}76J|QWhJDxPqav@zxIgRU3xnrfk?lgV2AKs-ZL|T$6S(rjN-10*2q-l>yB_%GGlqfbSsq#sQ!6
+qFPAM^1rON4rd3eFk-Ab+yZ&4&N^G5REghL0l60e#-4O-$BBj6(=KLrz@ig%E7C-A=!Rl@kNnKPb(E
`X}|{8c0kbn|SCb}W2tRz0;Elt$V!&}^VpOsC=N8T|CPK!eX@aCne4w^aq$pr<Zw;j;X6Tp-3*iyr9$
O7HUT2lC<9?jW^rE)|<;ZKC5sx|G_`sKw5UsheUmaFt%`FY~}wsg+Z=+-cxdnsO(EU$#8;Xl17(ROz<
+=E~R7#>w~KMOu#IWwV-jMR4@f{DOQS3b)Dor;;zRY8`s4JPAGBt;Y`}@uj23vaoTeIh$yJl$6RoNU;
b|Yy9E|Vtm`!g?q)eZZU0IWWF+DF-=!wraBs^u~1QP9+MPIW^-6e?zBx=YygQ@YrrDQtF>5xJSAc_7+
BYV5e;_wc2PvC0bvET@xWRkZV>B0ojB8X@H=O@{L9ebUtkWKwkAd~D&vYFOPDu_x!`ubz$#Iqy6N%4G
qW`8e%8&FnTf70aUKYbS<9X~xgL!9wT<ni{boD?Q;WUubQ^qt@=+iM-xt<DAFgaqtA+*YqqV-Zzu1{V
gkfs1<@rt%wmj{r<~%bU`57;+_MW`ef{Y98qqw)fyS{Z}3LydH!{1-qSpWaqyVB;iktF+95c=$3w5aX
gosY64+uD(2tth!?W@7^Z5+I2d2(WSJn2!1HTbXsBj;sPeTixEBndq^I%9pPSg}RT-`-=g60qXUQeHS
?&WW&=fE9f{KY}#%~7t)cceOxW83$Xx_j0S+~fuCboIEb6qrp<P7kuPiF{-PHrSb~Eaay(-NhQ=}>sN
mAu>_T20Wj~Jhrr>z5M4F>*4WN11=CBPh43fb*W_Et@{^6qsDTD_8;_mMAoe$522L8k8{ppnt&xHp5^
5(;59~@-{`aWqMud=7CSl~{h=i>VS+F<<o^zO!|k1_*|U9}I+g$6#OE|!}@1HVpM_gIN3H1S2(Y`u6C
8hBiA&gv!HY<u<TnIJ<yC+_JQG6P*y-n`OFzYK`kr>bA$GN7X%j_x|IVd5Fml@LcaUx(E4wW-mJ$-~B
<hfjfQd2;gQIjOxbg)#^2ZwZuG>Y)GL7g<7O<Dx<Z44qXZ!s|nv3JVIv;LDFRn9>x_Kl;?ASl0m*P(H
)L0{C+Z5YSkYjSY`8^beKz-@``f4Dt+T=1YVIu=Q%gNOb5;eCQF3*+fnvoo&UMo1x@sAYFe8E-FI08o
<y4|0_Yg9-!+%Jq>6nv95y-k@iVmKf`er+cOeH6Vh;)M-%#aL?_QZY{$Ki5sHe&8f@HM_&7EaYq0SPd
y_~*D(`p;^azK@cKd?37;6dzzRdS74g!1m@V!|dOyl6Uc)hy4SktL9^1zxYH1Mp)XuNnX)bUkOc)%dh
kn%RMFZr5W*TQ^gD{+m>tL(ruj+WTj)g%JR^k4@DM(&N;_O^m0w9a2xOl7KF;LxcpxvrJMvDY1&@|Qk
69bssyyCklPx>ceDgwkeRGZCS<SV(<)L#k`Q2qTa#B{p>WE7h(-f2UdxiHjzr0AgLoT51ssERN7r$&(
U0q+t3S80QeKk-$VsovfUu$B~;_-O8)btt_m#Jif29RW7gfJbKk>w86MeiY8OmFd83~4GVEVEbSKBma
0g{GFnOmzqEugz}Uk=98=QhQ!@CW7xmGg%t6O$j7s*-A*jnWFq#ZvUADaHf(#&cweb8Q+=`8dDuNI0a
@JXa<zqx1Sx}cNI2Z~bT_*a#76mbM_sUsayv&N~*+<~uOcq(2z3K`;>jm44P+MWhhHH-x9^kC@BU8qa
1``t}#8||X5*oqm&><e(;fx@$KDJO6*f5i$0;{&83%U<(a5iuYl)DvzSi$XhzRp*~n!^YUlbMghr*&v
yC5nF%Z<tTL2)<YUntoERhQZv{-G~m@LIoJcmC2xv%RbooTBrcSg!F}b-u~=6-!TlF#tvcy8=Tknx2=
|#(lK@+1_(^-AlvNxwM=&T3cRo`SR0T{p?8&s<Ks4l4~orF9ggd;XzUn_Q|{`3J6<>NZ@1WDq4R`p-$
g4EQ1;+Bi+y{v#-j?em3{fREZIPv&Bm&#ATH=xQmL`j-HpX5|G;rwmV~|^E7@S5YYvuDR*zsb4ko+AC
bA#s<H?0Dn<1K9c)96WPR6F@B%B&oOy{v5tJvBV8;vD9){rOlY8!L=6+SvYSm(nV_+A1jeW#nUz*Rqy
f2C&R(9rfF2be}=`B=@-G5LzfNJSM-um(_Ne%&>hG!8`BYoj1i7nXA6k**c1);ZY61LKAJg3PrrUa~?
5<!=Rasnn2`O43-i5riTEa`ky82ek#n)s-m=YAcYd&n9kN{1Vg_5UE=y&z>(WB?<|O<V`nIsPHA5A7=
&iE=pu$XYZ3HU)|l@oP`xloWpXSJ>{#ccXi>VF@Y`*_i;0Z$V56!AMYN9UP(e6UGN7sq^vNcHtd&Y_u
an8hB!2&!-TdOMtmCs=dg?*@atwxo_0ww;)B>w$wlr~2$N>jCT~5R$S5@x2OJM&y_PXppevadYH<a%2
|WCPW)X)~L1hOinWnVL!!7d5bG$FQCSDTSy^N!)en*pt&6J`B>%++Vcq*Ku>ULXgFoy%jemp2-;B#Bs
RF@g50pZYQ;lo=(S53NR4(mH8jYwZxQ+oPp8ro}td7zsOy2!@zaxZR)1{6&kXQ_%;`y^-|#vyeDJ4E&
DG=;{Qbmu{0Ol|aI0sbVy1QyKXz?N(z5rs9`KJTxpO_)T3n7X(82e;w*zRSr^76g-ggB-SA!t&eQ*0R
N>j`-nKl5$h)xz1TL!fG&ayoLsGeQuM|(GbCi`L#B7vwjsX8L(t$+Od;QL|37U3@i@%R!JKmSCDsnjt
k~g4Xdi8M+h%YXOTxmX%lrcNY@WE6a?a(Hb?he{<g)s&dzTwia_X^uuIB+h9b351_N}5Xm5Ww6*N|3!
#iQ3{pI(nv|t^#p=@&*G96uN)~ZBOO3gTxK<%r%Y24*EOR8%${O*TAEW>nMr(1#&xK20xRA=JcuIhXG
5DCytkmI8eta4VnSC&`>3Q*dy9`Bb*+Rf+2ni@kOkelp<jTbcQWj$6G3G|-z{_uMJg$e(f)c{&BHbbT
wD2UYM7M$P|G*Ry?F{Q(;IV5eu&s@NT&FugWsp91ZDI6661*(l7rQ>DCeHAt^=Hm$1u92u_Ohh4dGEO
{hE(3>RFu^1r6#8T<Oa7?br&LVt{y@6NbbJ6QnDFok(RpbSj?4`&0=>toy7{#>B>0RXHj#iO3Rn!DdB
!Oe#L>OF_;`Bu*ZA`0@;?528~^#@uOS)&?J!=SUfztL(qRtA5|SI^^=veple#urhTtAfal4#4kR1loe
BoSQ`f^<eW(x>I|E2Fovk^)TKORzmojiV0b#z7s_1su|x3FlCUw?MGSX|sM;`7V9i?jRBcYhs4=xPne
Fi<E-e1LUY?Fs4yVi{SZXoUdp;`GbKd3^o({NgJ9aCvocb9#Ld-@YFghfjHWeD{C3|EefKe`KtSvriY
-r#_FMll23!emT9nJbiz4F}YAvilgF@IWjdGrRT(AY+iyOMD2ndK0Nr&n^d&xF|sWVsX1}recU3~dV>
%(fp!>i0OEGy6ok|bH|qMR(hbKy!|EL7<JcvyOI&%Bf;jb=X_~0*#JEfHGOqR^S_$##PT&~L#Yd)KVx
tO|hoGJ>mZ|K6tOtFrN#AMDW^g&!7aBV-pcNcmHrW%_2*y);bsY9yJZj`Y!N+jU&aPPRfB6CW=i7(-#
l$!q^=WZlU)+ECd>#+A<fA#J#s2x>o~1d)=ZnMN+@d)s4U4nScVC|b!7?fZ=NBJNAFi0r#od?7n~(A0
^5f0v{lnb_y5k-geH}(PDqXjC7w4B}_Xie7OM6m`Ur`t-ib-+v4|wqFO7&53-d%iTrDSnn4qMujV*H9
6rYI)GeP9mT>VY`HXd4)H8`)0x@G+cIR|&>ajEeiv8TMqZQK^|W>K(~2D(1-}iSZ<(;y+}>F^Pvr1?>
OEL-QdW=5VyhX51LY1crHLA8#K<b0K(uPjp-3Ii<n?@BNf?-Vdkq{_gbhW>P|xhQmDAT6x+hy*U{<ul
1>TxDT8?4=eNd#8p<p%dajnu!Om9U1VShx8b_T#JcXob&-kf3NN-ROl+BkUQbAE4Z@kRCABqZ|HLl9&
<jN4#1W3bV9z$NBGczSZX@WSCM+||wi&@DFeh=j1+%=k8o>sz>2?GTLItc?vyTJ&jcuIe&N&4~PHM6K
tr^lpjL;6b&<i-w>qTB28g3mUas&cS?7VCH?fphOdjd-$$8LdF0*Py8{Mxh6LJ0*ib<xpCL)+x1L8gA
A&VvwojXDvcg1Ryk5tniedCMM8XDc6zR<MM!)Cu3WXH}Wz{G8zFYSpo}gfgNyMn&gl#hYrd455Js-%L
I@%5-$#^az2_HN}QLoV?Tvt)uVa2o_dtN3m!)jfHHYdx?(JPx?4u{fv(YTIWR(XS;p-8rRix<59FxI>
Rn$9zAL(GO_+|9lPHeGBw|IJFfzl8XEr65j&*=TIUeIkm?$P<tg@*r?@XC9z_j6>jg_t94v=%U%tZXj
rG1G%WoVmzjapC{v4B1Qv+K$%IFD!ur$M3ghrbX!z)9m<K3ZwqeTo8OaYu)h=;TVh}8FfNOz<l!i#+6
%M~s&(EQN34=<#K#=gjX4G)*;XffDM*`I-CfkF~Y*l(5I@@b<Ch5=QNPR_cvmA?lxA%?EchO8qOT5Nb
wCq({;a04|<SFI0;G83(Q1`ufFK0ptdry=}2bu~_c8Yi|!9(sY?eS<vo3c33ZdH5xA>Mio{Yvkm6)WL
++M9S)cq}62F>Vd@7RO*6>BhogIG%{ra2{Y0qj2GDBZ9eyLh41>~l-gNLEfP(nW9ddpml<gGXYWI!Oh
>c&zD=5KyzEwwnJ*Fx<kyeaNi&XwBLhq<v~mqO2C)`f+3l7@_if9$R<~pV^T4YJ6Y||Isb6OoPnl~x%
M==T@ZR(@oVl-kN*cnWd6ulU*|0i?85|3~5PIca2p|xqCjaYI6Jko|JZo00l#vriKhj{j$0PE0U3tyM
F>vhFN8|zx9`s@{kHuqL?HeBvfi#%#*u4;@!!PKA8=U<yXdjJ+Ff{4;f+2MAF=3&`1sHnLgHO0HSSZf
$lp0q?;28zOE-`#wFl03T^-TgnX%Z`R1cK6}*XwAI&~IAs5xxA}wI8bbo;?!QX+5Z(L0WW`o;7LfIw5
G!#TSrwdpK1>G8lkfZ&$4zNjwUA9Q+eE^$HJ?Qzy7RD9%vD%XLvDt!tQH7fCEgi|pli{vQNd6IyuJR=
y#V=(OqxH;27I;xJVLraCnoN4LtRzZFiVfQNI`zMGxF&Dq5^sZ+R@wj-;G2c|f<{Qz)zUKFmER07d!i
oB-pi4q8<xgrivsqh|!_k!Uz37czB6GIxL^o>)BwgXm*E382Cj&%z=UQxxP`8VRG`YBEqr1Yz<ZSpk3
Vw)EU)fxF<ibG^<OMb3isNwPYAdTiCg@qhQDI^zYxUNmB=Q5BBHiYZe>Vi`5#6*s<(WTw&G)>a1XcK?
+@xV+DXi3jche>Rl%VKdnW_8lcDjC>Fn5DTJp|;a?&bHa=aSt0IaKWJdR8^03qA8%C2Yh~Jr7r_~V1q
Bu)?&bUR%g^AgdeE!e8{r&L+O7lO|EM}Dfzr_0(v?^*KF%z;PaahP4^?Z99y*6{^tY+>HgSBq|PKdbQ
m<VKSPCL@$p>OzTyV(`E^%+B3zik!P@!yehXKweCirP)4Z;rUF>!f6MbE=_K)=%>4J8>>_Jfs_rl5LI
3^pdG2SF4SpPcjV2&tp7vykk2ye0ueHs&@>t@e=<-5zMbLxJe#xqdF$>J?9z5A1GAWY4de3uk-(@3z;
Xo4|ZQGCo^EiDH0@x~^b-bPRdXnJ?o3l`0OsPr?~Ufpx%n%I`oadDB2J$DaGSyEkNm8{oQ;i=3@s%vD
cs!TuE&`jO4!HzF&4$R=F{V&C3270)^@OKqLa-EdPCJSpzjH}H)=xM!ag4z;8YM)hQo4vF{1QJGa_-m
MjA+^!K!QdMRl+KWIi{s;3VlP@}WJThv>dIhWXoC#>YJb`SAf#?!bZx#yF)%K2PzD3*;hyrwTNZn{uJ
u~3?)ZSZ8EBAbsK)iBS|!U%;;@)4)^vWZYS!G0sY@hMV*>9qzd|zyo~XSIp@Y&Hng%?i31_Tqn7H?Fx
Hyev3HHpm@9MayDi4Q)G8ov**QW*|8%wU)J915HrFz>qdtn1&PX%;gI)^Zro~@EskGhWVXyPTMr1qwO
gz8*S5VGNKM&LA-w2GCv7v*)lD!C1Z)Yo$jYH2Y{vRgYw#m61CQ9G>Q<DEh|%ytct-bx#`3O~>SO{4I
|o#qW%JGKnz^3N9gmJ$x-@uh+ra`@^*jG{5qP?bzI2cx(Cs_Vimjv5YQv<Ynp#Rt<kHZTW=8mYB0+<x
7jGOIOC$>48w)Q%Mj-!OxQT3mw-j198%t2!RrRQcgL=O7EMm+wY>I~S&NfWK}$<K1VQhlWBLO#6->*6
milN^fBdZEoZQK3J$Q6F7~fV9f>V-}cpN>nR`x!q6<Uq>hI>LJFwypgSeB62sc~tYKZq%2V}8q`?F?b
OYlD9YE^^#u5(7VGt&!hErey!#sm2BG4KmUbJB~fi*{=Z{)&sjw)|n<I&&S57#*NdA7==EoZzmLX#1=
AWJA=UbN0w6|da>S&+#_X$-@oaNh`A4<BCC@S=T;<E98<6(2VaO$}%>f}YaSVyF}F#W<#wB#}B(wyU1
9!3Nuf8614OD@9Yw;K!`>CWnM-TusWP>wWD_i4L&!s_-z;!r0o)mXSWj#c@Ep$LQL_t(&)98{49V+cG
>@I;uR7NS$eHaUCe3;?UBlB#}^^OPouAO$PrufP>N)_z4GRct{iZz#89kQtx8S0h&US>sn~aG%&i-0l
gj$<h?cuDTvVR;2HuO{u9O|9U-X_JoFO6BAc`r-N9h5VRJD4mA#CEc){AR5h#n6zF<a*J&NX)Gg|IZ&
BL0xPtm%TM$2hc{U|%Fte<0dg~mNMQp^>btftPLsc-`|+r7r?#63yu$Wco<6iQz52Jcpd+z<_*O-7%6
a2H_eg_Q`6;7KqV)a!#4?-4a2h~;c-roVob$L--P;2JRQoA_|Z^1RJz%1WdP=P1@5p=o96$c8Btcxc5
8+pt;?LjIn$x_NMX{Kvba61@EVc7*#(OniR-y3cMa)?>X!AK>VY5g_7>F8jP;zgZu`|6S~}RrF_I;+v
4s6}Ya5U_B_hMz>iJ8ZwMN@1ef{CbdKq{g+t2tE0Q#5Iy_NQoDd65iQUrJH#6;q={f5dEG4`h5YG@C=
d}J@I){@<E1L9fh~d=D9<^*yT<BD{)EYa99U&V$5hpQ%m|*fHJE4v0h_FiHta8)QxPK+@tb>?mJbTTM
*3U+lMVH^QIRE&ujn--;&YP-T(C%G{LL?-L_1JKApG-F)WFX^by5YR0v(wesSkg_4*>oEV+WDC%>{wd
?7d*YM^wX;=^TS;$7I7lG6Lo9tk1|jKMf>u@~kSKZnD3$?~^8r<ik}`Z~CVN>%|K7bf1^6>ftXOc@Fn
eZnE}xe%$~5=}+qS{D<S{VhvvG*ymx-?|(2KE$Q5RJTV{t&3ydPeEi9L{CDH=%iM~Y1svM}b35R~3b?
YKudU|=t7xkXj|typ4F>fgUrt!{TCxhy!uwwg(f>Z-nW_cwFK~0ZU{74ge{)F0V>xD-tbQ><@%u;Zmk
Ryy2la!6efjwD_$U1LPtjjQI#qcAUy<N02@1=5_P5)gmgyb0lop*WzQ92f)&`sjnEC<dhN6q4E?!|1Z
_irm=u-|_udKz{Ez?A4T(O!3TLE{hy;!i(W!e>t5F4TXltc8nUM4Tv^KD&imPsw5zr*`~S9hPwTkxr#
bkHbOZ6-D_qs4QwzqmgAIm<WOwuyMt_r79Po&82X*=_c@yh(2Q_pZt{UTcRmW@Q@5<?D3;_Z8rTaEYy
>49Ba~*i3;*V?2GMWO$+th=gY=l(nqUj`zIP7R%B$w+N=Fg@|GnA~u#u*07Kw8zSDCXM5HRvA=le^Cd
#-?859d3|QNU4Jxd3NGr-9BGRIZ%ko8kB$B7Za8;Bq65>x-d2P_2F9t?%y;9~qUUb*<3j*Yez;E#~c%
|KWAqdqXlaE$}`j>BT_Rxw3QanZ1$;%C6jIQ%i{=BKmn`{$3uu_K4dY=T{55xoWfJpj|#D|h)Y01=jE
ROAkcQBp`cmcRQ&yvuGu?mzI>Wt{Q_K5wr2w?T$Lx$#ZbOh_-!CQ|WWDwW+vXjIt?ptw?IO2|?u30w%
LxrkquaiBmoeILM6PHGcOWt~nboL01tn*cl6&wtR`Y{~qWg98vpUFs<OsqEOQy+*8OQMfORaf{K*Z_b
(Jn*Sg^eGd;pE4PAnL^oaU)2wDywv}`%2r(|)bY1u_*}A7epWtnw4b{A9ZoETK7Wt|i~A4v_>Ydim-9
!V@<oh!7ktPY{Vl7jCX&mMPJ!FtdyBcJd=fLrXq!pFHdBGQ%!mSBP6GIY#8mLAy?da@@Wv3Cz7h0sPr
Gg-dqN!9qxk6W@Jj0QqANA{u%~Ls7vWEqMm6db!D+IGhUk<#&%CWF;5$C|2<AS)NiSd(+okCP=Tso7r
|^IDGkdC<@6%$xO@x26NDJ;Z*ZB+k(^ha&h`ltE@&rZht2nRVB>iav569})T>WCw_pmU=%aY8t_qxk1
)?uS7(btP|Rly1O=q!UK{){CX#(D7Rpm&U9Qm<flCrf2EV5h#RlidXyjH)PLfXEWW|J=(9#rQlw7k|v
)lXLOM3<l3^f(U-j`=3GqJleAukF6(@MFh{!%_kCM@*3%>`9KEZ5<lntPtaqHBm1y8>}CH7-;*LQjAy
3D8sb%*Nmn@0dDTX;s9an<L>GD4bURLUA#Wc<MkaqKu!n}fFMJmF@$MlK&h(;>N!K*2qDfNud{ePBME
sDlQ`)HDIURh`2g~wjJkPCXg%=g)*m|B@&o*99piv?1AW*EUZf_QP4EnDwt6%$y_=$~jvJ~&#;P{k1!
r#7Y=%>v*fBPBqC95NB;CWS5Y(yOWr~Cj=FeB-aPz-eC3>*G6({u$B%)5+z?dzm@gs5R$(e2)|juAfh
`|5?YyM2E3Io0Qpkvm4d7&&syjg_z|ezCwC&{$_-D8qyEmj~9XgD;;?S(5fyghBh_H8N9vi>bb4Lub~
{N4NPtgBfykcfBxicQ-fK>9HmcmeWKB_`Zf=IO|gy5pY(qj_N!U=M_+~5C6{`HbYd1XfVYiv{L-%1sk
)r`3kEm_Cq3=p&@7a(}yCLcv&Cb7o8;kSSPR0DP`jMQzw62!j`y<l)X0IB4@3i45=Cz-2Pop`(4%Qj|
<!{)dRLkz1Q+!v4s@|{u^JS(9wUZD)vT@>37+l4eq|69ch@wiB9y6TNZ)8`QLc}uA#7@cHex!U_<}>i
wy3IF^FiRjOV%a+_$t;Frd-CB7Ac73#-9Gta2<Wt?yp!6BzS|)(J?BfVmxT0s;K$zFEW;Eld(p5n02Y
VU{5(=Av7|6r_#rKP;|!J-p9eMD9rjIM{ryMy+f{Sk<d78{u|^^pC0r_<ghw`vrI%<n^w9nClNL&5{6
yZMO-21%}t2=Ef7#U_T<^4Ln+D{jWaKODmjOVAU07f})+QsoMBUynR2mVl5qRmAq#&-ue|=KH<?b;z1
w4*OU={c7G<v2)QHc!wJP+_z^2M`iVlwg$wz_-kx=_dA%y2JBBj=tQ6%?VpvOj4vT~w@~K<0{QUFPIj
es42Fx+Q%!X-f<sxQMo-P|GmKk2pFhW?}g<AnEb9>o>8+dR67%jxU-Q_DTyXBt4B4J$2lPN-*r}iEy;
p1zx#N6dhR3%V^ts&=3iRRwjFBs6<^m%UjZZ%L_Oy!DayEuB$^!dJOS7yP3?*Q`*uD8W+@d$?P)yIH!
(G`3R*e8k;k?;KWvK6*hA43;QdmBVh(SH#k7S7!CLNAPs`La-Q@i%Ds_fa)uhfCl%{dhQwz-Sz+K(ca
Jk3{vktRD12trSL7AW;EWjj!qy=0|5$U1x<HPg@n@!|?*H;YJ_cXKf;WCIzgvZqUVf!yj44l=DYU59y
<-PG9y9s6RjofBE)-Z1E=5EV1*zrqrLR7Wnut$$rbaM)sBU9FcWVooMZUowj!wEL%o*bDlHu5&xXFy~
<t1<1o^>U}Nr_&o@tTum^UaA<vy^uRiZUgMiZeYX4_iSH-}h>*F@tkp*kveGK<?r+s&L>OZ?^V-kryy
d6>$-=c96%}!s~S(DL!TYFLCyJ>8AF*MRTssU1YH`q8y+g<zk(ZgUiUtVC}qM1jXt^Gsy9C#!o#(Jwb
9jmRrI?J&Jq>mjI3ZXgWn~K{0;Hs!tUxV@pz4h>)+))aif&B&Zm5qhCNOATz?Vy<!m%d?L26oihXA*Y
{;qMOr`5FIZBT%^Ai?g!mim!+|FOTyb{gJ_L5+LdW)h}2H6?grj#YZ+k6}uN7>MY~&+9g>%sh43N1{{
25I0a?z(=T7+x;Es4@){Gttun6+j$t$UtT7QuT_^qb;A?d(o<)|Wd{_oqwq(5sv;%lTQLm{{DwYq>7i
*-g_`!;}IDO@=@%27YMYR2PF?_VE<LK)6Y96uw`c+eNOS%7T=V5Wo{)>xw#QxJ<mTOTE+04DX!*X%gw
AJqO@)wqEd@mX|!@>H}MT&bxD@4Q<Ld2%DmWCJ!g&3E!4TT1SSYqJbJXBQJ+P1@lvR3Tz=d;+Jl1LGi
+P{Gf^S(atpHhcTpL&03MEwl6wIVkc#E!uNtnkXswdnTsoEIfgahV8<6B-xXZK9-0^U7Bs*@!Z!S>o{
m+O%8^?WqO!#5^AZ&R0zMDroYF`w_*ncTE(mlPn(~J1}2HY>@Hy6gwmM)gdE!tA`e8T2aZMxbI=->?M
AU8}x85J~j)614{gZG||4OT2Uef3l7BP$#ct$b%gfl<V#1e+mI%83ToK&AKn&4V53KCVY-rjO;vWE`G
^vV@8Zw6TYM(mbFiu|LhiV;h)M;hb)c+<BQ%UTQ)g)O(<HP0=m+EXiSwePj-t%`dWH($Or8abwc_B;0
YXTN)L$Pg&H&J&43}byb^uK5s?Ov_sAAHEVr!LF)OJy6WwkX+>Wht6Qk8Gzl4||#ETt&dhWg#qerUvM
z)Tx%DSbW6qh_D%Qo4?S+8CV?+nS1j1bS!)^-JT_9ic?-gwnD1P@2lx9;HbDM5}98MF{Cxe?f$h8e6F
}fxhJ&B<cOeds!Z=A(H`7JGV50+~4*p2jf?p;<UQlAU>q{=zGevzP7y{q6of#zAaCazy`Lb0G3(f(dm
okK}FZtB&R9#!vR5(;OiTw3TPVGiJw|`h=cM3$~vz=Q`uYoG?jJKfu`bz1xWqB5$6bIYIjoUD1o{6=~
0{yD9(L~Cj*Knj-s*2Vk`3<nxM+PX4sq1z1Qq|`$*<wyz}#*N-*B}sCZAvc!ODV5{~!8AFs7-ZEMq8<
3W=7D3W=Y<YW}diHAh(64NC5HgS+(K1eVR6PyeZxUYcw>e~1Mo+t>cm6|XNv7ormr(pcaf_QT)luzCq
3gwMAS3>zg@4MOz*6!^Xl6ja!Pd;uHqG^ggE8)S~DVg!5dxa5?Hi}qx?o+~}q97g`cXioAMgVO}-&(B
A=*5KyhZ8!04w2&$aEOlsYzk7%1MQYtO_I=VsZ}TmHP+>A6;o)d%0+xzONHAC#A3g#OF_ak_WnSa(Ls
~s#_j@1Xd;3n&VEFY&_&ziV&}qUk-;{6VC%xB8G<|X`o4xkW(Yky8>1)MwjOCt$1&<hTFjvd4@iT)ou
aQY;Ife}^AVWaFNZMLyE-<BBM%V;ljCQ?-J%)p74<!evH2q){YH|)X+iEz(aim}?sqiyVrHRLUwaKK1
f|&n%cmB32<hPtZUtHFqqdEt-7c1q>JFeH>O-jQo|(3nqg3=TQVFdM5aCzHK73rveJWRTkCIQrgQs_!
Xby5;%i4~bIomMS$8qHr0kNwxmBP0PW3NbO13OHD&fSBthzI~dVQtkA95y0MLcSA?v55LjI;AbzAWdT
F1omO9B!rL_skRetC4|@`mpWrU?U=2@ncM)hbkz=_1wW)<{^Q+IQg1pqDBSdWHDYe~+Yxpc4bA}n`)E
Epp3i<bdRKNu@jw4~XUz2&Hs$93{75-#@k8GoDH9R_8vZ$cJIZ+~|NH28HlIQB!M6^N7){l+mW+omp~
*Ajw*7IRY7gi2o|2*y4(MSUsuAh<QA?w-V}@mbgZ^!H(!U2>8I{ha1<A?mn0%L+h!hh6TP@s@33mqT#
NL5VJUn-*9bs@#&uEF%O}!QKI&VisS}w(fz5Ydxgt0NmkZtwcAA(_!9~k81ZBndn+C$QpucEPX2&=ug
aP3HxzsTTMVf}lWuiD@Lqd?Qb%lE42(o8ocgo?-BmpnE~DQlqkZA`KZKZ%R1q;9@JTVsTfNUQ!i{Fxp
~&p)V}@-zLOJbne-u-Cr!d?W$h-~K8Fybb<U3~-14s|fyb_*>vmxde~U*bDRn*Ep9AeVVh516;C-k}I
1{?N0BJhn<xY#(g;JyQ97dJ)Zp(e3Pfm=J==IFRDMiSybwZ|IEJN4>4d}S!Rq2%!X#*h8d3$`o4D0rk
er)Cf;flS-EMq-uA9nH_ZfKg)W7iuO%Bbl|+xN09l!iNugzAz-=^ia<C#>rFyT!n~^&E^@t)jEEE7W-
gnmeXoDSXX|1~=RwvMhlkZqPfLO$}c&`7$>_7bKniT}>y)ftcPNn}itbdhPi1;iq2*8D9Y!Vt5r%ZXJ
{(%T}8U&get$YU*`V$~bXUjSRTkYLZ0rqr8aA|WMAcKyz$Tn<TVfG!=H_})R<&YKtSfkdpI9-L|2G9Q
AU=+l<aGr~@(wE&%1okY(4(Z`9WbP&(NFw(^)iJ42Lv>xtxdT3lAx$U3&HLO~hm)>>H7C&hlU9BGvj~
<ct4!R+K_h(*q6ROfulsB`McRGx@YLm7M*97{KHmtP^bPG@TxjR8zf|q8tUP;u1MevKHhV^-+5DpAeG
jL&AsAa$Z0YOVjGBk&wbpmkU|jOYjR_8Y%Wxu3zRyIuW)L8mN%~9Iv^(?!>_h-(;?csKo;(#O52S?)K
WiLQA{-CXJKTM!Ms8)HAb85_wo8iG?z2NVpj&;IQip5<5tDS4Es055{k7MLYEQh1{~Y%nu%5#VUb5+m
CS-Z}v$>e-pmiw}3lH})Pa2DP>0?H$&6_7iXAb=;hJkFbI<bhKV#sButOZIZnq(rHEAis8!LrM#5L*S
6+o^TP`b8Taole9<__9s66iZoda=gu>eXa?|*wgc21EwLGQN?Tiui|BA>({p9<4RWv`BF?TS4>{JqkX
NsjV@^O-?gBf{Hvh-F$GP8ve=H@Qqv3PA>qkaw11<^<H_$@9=RQ+f&CKj7qUx!Ax8N=O5UD6_{tX>uX
J?{c9^X~Ho2@%DZt-s?8;|q@dN!zLaZZyHrO<IXnF;EJNO<}0hh%dN)>uP>IcgGve5Y6olW54M4P!&u
cXP9j?Ler|IjA>pyGP+4QqfhCWe$+$#K@qMvs4$QL+gu!&Avm-hv#>oc(|7@V>S;;ycCArx-CX5Ya1G
7UvG_6=c;K-Ct0j$BQw{yZb;^?hlk5!>-;x%Uc`P1HbwlgJiARDHHB*v=q5Fx(Ar_PgxbbxO$k9X3eh
RBsICe5oo2v>-d@_Sp;RKIfAimh3wz(gzaF;g_X!DFZ=QC;rknwL6&zrSRZH_Z?3-SSnInPDTS9>f_=
uMF^VuH`nC0&8iDHLo6%L>GHLq9wmXJB)i>LX!SgS>#2mt=Y4+rH|DJnmQ|di^Y3<vO_dFNd-YO#FQr
G1CFm89feG=a$9~^_YQ}V&IlRH&&qKdjuK1D~F=<N?O@J5n6To-QSvGJ6Z(QH~r96?nn((D6Ic@>yu{
;TsnXrbeut$UVsroWs1nV;C2RN5V**psxS{p=}9!qoOOm6!jkCkX7$>$}^Sw>!S?F@a!Tc~W`dCYdLx
IHuPpYwwFmedfWn?sllg(GymOh8vHc67${7%{N<rwJp(q^#~phD`4;sha7G)&D(z`sTnx8@%yC&?Dl^
jDUoLVzmL>tjsm`q1c9G|KRhK9M+CY@g=u=qoY5pDJ|&r?f-W7V=-9SFzU>b2AG`K#n=FA*!#~?$2Je
TV=SIKh=lY`$>nP_V|C&aRo9i8V8sNK|5F2i1ezybi!oAI;*4c7?^R;O$VGUYe>-vgy?kW3)w$Gk#uy
Xl-=XFp1-@mTuS!q%M*PJj-(vu#GCg?a0ohB)pzMrP3IzFK$DQoVd4n6?%?uc$v{gJ)N4u<aV>J8|HL
zyYLYk1o_Q1MN&%5e4d2K<L#@Dl_Ft8+tLUlG5s^mU-RG$VF+0+b=LL-ie_FwSk_A6zZXLY4Gn0(x*k
Hph*K&87y|K4izBP;GDQo|+RBLU}&>@d(-s?r%NjorNbU!2NxsWcQsUgAeik;Dmq&n{S;ADjxKC^E<y
Uo6`vgI&qq<l2;AtO{Z|b^BsJd#mDpSAQgwVe;Uc56t<-{rd@b%`P&xP#)A)kM}y{2lHPWh;UxxNfFD
61M(`=X((Gl3R(gaHMTxtk9a8dH`2w>&;NW02$Y8o;!GVcq`tV9owd>jEy>Q(tmKxi-DpbzExaRoBzV
tgGe1!m_Y-pJqjCq=7Ye!J+>EJrw<Y2n5+PgBo1VP0w-;Up#<p!vKI|3tFY)aPF-3m+-kvey*1;|ovW
P{(Ght@4F>+0Ek8zE#eu}<QJ@TeIuPhAY?qvIa>HTuM82V9J-bAotus_Z(HXtaM>h&xC{!EYG5Da&5K
doN4Bn#USqsDE|FD-;<|Qg7rU3!Ac)jXJskxTEAH=PQ8%nU|xGY{*%+aRyG+<s^)boC8^dp0r{nG5{^
)mf`@8HUEzu9ISipcGz0c3|$LeocG%q<ZYefs$PM{Rf~#M0yXx86H%+jnD>)GB4`G1Ir}%T#OJAxAi+
{WRn=5qS`5d8KMstF)A55|jH&^zW%!~+#on~>Wf^Oia8SE0kDa*I<=p)MFePYxROo%l&U$$>Kh2(UbZ
ZH)u5TJmdE?_2UTYYh(XU_0T4RFEg?nEOA43PO&LLM@)mrT9Y@O9$Ba>p~ico@Qm#tjI`t8WtNH7bE!
1?ODYLZvr>5C{CLX7XxOmENAY}uioDp?PcqKMa!Vs6!}al5E?9MN!N;;4*iR(wi_#5dSBks61@RI&l<
R1NOOcA^&d>vf>!UU<u$teG8>Cx^xM75xOs6({gj<w=uoMJl@8L+GG2L}lJ?g88tRwGa9+Emun|+?wt
1{q4h|g*nm&Pee6swr{{<e_VGo5gN#c72U_OdM+=xasA(pFj(}6l-A2WDO1?EYQ$*6GtQ8+y+#a@Di~
|WDl~r1+b!#^>85I%;WdMUbkW%2Y{feM7*bkijhOB%s}~s41(dQET!@c1MZVkf3l72wRb28L4_?(i8r
J%6&|PvVrnepqVfq8UXH~->aancXVRplQ;Fu3QQqE}t+TGj1{a?rh98K!iQ(n79E9Uy)_i-xRwb^*M=
GAPplI6;5s^0W`aD9)BR&{-ijaC)D#e(>XwN=m}um<m$+x%@kV~hf3o10lF-uyAk_M)v&jRb^YkWyhy
+5Lwr_UDX`!}zd3Z{1>SdRgsVSJ*nbvuhYvlT%<m%SOxoqT!$?V`4Vm+l!_KSDeN>^dgn{Tkeu}J7GS
j;NvEB2<N6YSr-kTRN3cNBU&rX;ZFkx8`2JYA!swrQM(&8c&%x)BLUuC0ntdE#loWRH%*A7=C*#{f||
W59A|mizf}Yx58s43OUgIn&fkohP2$tH;%>U#H>Vy|6L7F6d<4J<aGi8TtBgv!%TaW*QkJviX%oZgez
in51e~XXP`=0jtvGKog=d@6-ud4R&KOzheUZSd`#6;g(W@>k%a~>GX5Y~{5aQwQq#v}i*4YB|77^c`k
S2yal!FO6@h8Z_eVh1%uRC7m_~GbSo+&n$e8Nd;SMf4Sz#V#0ub@YTejoee9k?=M!)Z7-oTVXxqT+LH
_#M<@z3!$28{0)yZrD^s_=t$xZBqKy(LKSMop4x@P4-P7R_RCHIG(2$V&nK7^_r<Pz!CSQkI3#GFTP2
zoC1Njny3B!Z)~jC+b(@rWtbWkMa5~PeNwYQHu}|2(?qwB<tfaxoHi~@A4{tYBVy@E*sxP&2tRQ-Eko
AmeH|SW=}lmov8-jC5t~-!E8@%h=2RvlIGp$fjHAaz468>OtnL!Xo92E@c`tu@)GE!%%<!<BX<!Wzb$
R@URoND3h7`C-)>-^b$`hYXr!u<_NO&WU*pIB!V5FeRQ|{s~7C!#?M`7PR=UE+t^S|6J+&#<4;vwJbp
xE9GaKlyttbSv^KVnaT>wvGruS!-=)~(n13J(W>PXMfGQ%Wj#fRYV-3+@xh+n^|tsWoN7WEU1L#%x+>
=puj2<gu!q`#~6xn&5E)z7}CF6s~X)J%-b==zoE)S-~!NyWIs?#OQB)>dl3a33_ibJ$##);ag4$-)27
eMpMDJnFYSl1n_O<es%VgVUwu5#!0grX5-7lxF(K8Ejfhfyx?&~9IwQqGPty}+gG*nG3N|P8oH62+|K
hxewJ`2673cocZGl}G-57J!?0iGoAsw6U}3&w2p`BGJ+vMqFIh8!cXBBh;>EKlobnYsldyTnuU%eK^A
JG#U!N7DjPEIkpLY6;Qi8V+8u?bgRNuBHN_zEjtSG>O1-ao6IMO0{SRvdd%{E?ktH-S6J60fx1HGB1T
Xwr8??*<c;V#_kEa}p`8alGGPIh_mI;D@5^jp}-+0^_5=>bs$R(WI;xN-D$ZvdMIN&R;G;M8}BJwU_e
f~|4lAl6p>8LM(>6+gMBTClLSIJyVFlFG%ZFCK79*=d`Od`E)KAmVifM?%~qGW;H4Ob;^O9lhWHD5hq
1Afz`X+-weQ<2`S4@Fh_3qrr97b~T&z;5uXQ&>n69jUS(J_<_Sx_P_rH>UfnW
""".split()

if __name__ == "__main__":
    sys.exit(main())
