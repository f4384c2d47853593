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
c-ri}3v(RTaVY#(CQPcXln{^rn2N+i<pS{_afMd^P_iuQPR;JlE=Jg$+04v>gsr4RGPY$){_Ob1cKq3
~<HV5^Ga}=gmmNFtfB9fi^1t}{ao%%gb{2s0sJc}ocIKS!K4;FeyH9tY&tJ+X!??I~^|jAmN_v;BUK(
U+eChI~qa?+*P98@`1-y^*EbBu;Ke_WvG8$)j`OG*^j-xW38)ZEt@eIR;#nCX1@^pTD0%&mxIG<0WQT
#_iQUpl+YVi4CRFw2y9>xK_1bGZdMGOg18QhNHJ?inxAv`4IJkWY0(zH(RK03Yo<I}re!@u{wa(egQP
w#&F^zIK%-@5nlkAHc3_h<Ng|Ht(27pM2&_2KE=FP`50;ptm<pM3AF$N&EB>D>pXcki9v{cD88+()ur
r+42!z55-Ybm@;S8;t_rc^vo7(=->{B*8(}i%tMHjc@<ae@X+L-u)9I{D|uioZkD!um0_qGSzOvC?8B
laazvhG1hQeLza1zq|ZdXXf!v>tL=9Htt2T1{K+q3>vf~yFz#`6UJOcXpx-;!czgVdZ$A0v->V|9S>L
+reD{mGMLvnar&_MX)Z}LCC*|DjEI*3#qJ7gL^$TyS|G+t#X64-Yq&&=0PaDyf--z=V>KhbgHZForoT
P(bmoR=WxQ*Y_&xXV7b`ji;iU7#bm#VKjz5BoE-#e%GzWn$LZ)0T`87lJuec5{-|M<hxdw1!h{{*WH&
u`t8-};^$HQznG_rI;0bFJqVJ@v+3gvI%iC}~M|BJ>da6X}bpmNEe<_3+7ee|mcNt53f5Gf!)E<Ka-3
2kTUvrxtMpz!I<>WFtY_)i=$<(|bQZz5l>!m-pouI74&5=#7fHF;4>?#~C~iqm(wVOHq1q>GjK(qE0p
`@xAQNGp%`|H6M+~!=xLPNtPDB4Tx@jHZGG<@;R6_^RF$>efIU=Mrz||5Ic*zQNNny-+++YqFFf4#yl
Pmqi#$!jng8_`!M)!-4b<z2U&v76-lp)jxsXL55aDW(jXi50<jSV-E4dkWc}bJ%)bn|J(#@MlR+`*9t
PNwka!Y|vOHGZT1Or__3_t!1pW8;i(mNl{SQ9+GZ_94nKbn|E|54N9)JC-kH7p?90K?5(agRlmx0DU*
WFztLs+EF*xjBEe(g8H3+>eZ<bIqFHmGU=LuYy5mT>N_q*X(LzEh!(JO1gtAD!O+htvCifvfoaw`nD;
?Ea%PDayI{PBa=Lw|VvnZICeD=FMK6q_CJ3C5-WBpy}d#F3QWK3sAo~Ny}t7xA^SB3zw=bFKNlWa6Z_
~XrqgRUQ|ZG?W8>9mY&D=A}+nntH?BLf2a4qL|fi3aj~>XVyojea`%@X|NAfCucs}C@gVA+%<0u?N^`
2_tE_TNY2KX@%tUCoIfnDH8WpIzsi6U3Mlk5DTOF*b{th`GDpizy5+tb@oJ&`!XA~rL4}51J5X$HXyA
m3dYM^>bU_&!M2&%<UpSi1)%)9rEUw`LEyp@TSt%2Pw`(gttqGRAQ>bfW@%RK2!N^97|z*g&n(|LlLc
L^IMMFE*}*zGlIm<6H)HlkTw%ldNZf?xd=PBnNIi3*E!$u>X-0mDU;4p|4}Sg0Dnpm$Da&$${*fUz`j
^^|gGGUu%t{>i&vdi?PJWwxub0)6N7-aFJM?^k=%Cfd-0+<nI|Iub8S>0PnPeyF<c_8~QnnmkTdhM}M
xhW`F^E8yu*3#7{Gzk*BF!FqUee=XcxyS}{gYWULH-tzwCK(?;r0*uPc2RD(~m(4HIpL$yLjE5jL<i{
U;NIk-h{{eKCDg-B+QG$P(RZDE_9$0?TqMzj>Tzbm>nYR>!%>2Q+=KCfoEaHVRlP_6)6nC@Yq$uOjGb
RP6m;69}k?erBkagHX0_4Vr1#a^uT9C#tab#_nhl^l-(Yn~rvr!-#F1QlF{;uYcNdh-_qafVw@BbC;M
h{5VdZg$B=(~@9`Gt?)yDK=l`(LLm>!+vp--pQtWw0dV?Mg#&5~o0|%<{QW4C`}m+Fm8)9ix(q^9$zW
fexGp`8HIPF%#0_<7hYm7O9dk&f{LvwGl?qNhhw5;Z!dn&Z?5~ZJa25o49`YTtU=rn6NuO1%PkL`n)M
he_9vM8|bZD3s{dL>H}VxPhw+KiB@OkMI)+#b2S(w$1!cCI<w3IDEM+9OGeI86s~1`!P`GDslxF3)zA
MNS)ThpJiYgCr}yul-v4qF9|Xhc9t@|ip5FgE!4Sb;7==(gj5%38Jc{CRC3*7GANqMr0W;SfMnw^~=8
9;xsjk(?b~<!oC#nnt3GEvO)#_9Sf&)`s8JvP>(pyzBdJ?x%ktbJ&!6>>D^s!5!gNcUfK$kKs*$(A~j
#J&C7HC)@?mara|F@*ac_fR5wd2W8?vYNU(p`BB{O%m^>E*0_MVO(&<Swxi?f&RYl40+ePE>Xe=aO_h
fl?2naqRR+4V2`Ph`!M?%e+j>4b&{&;8N#<J<JH=2&C*h?oRR?)o#P+B+flN=|gilwrP47+Q(n~>f@j
O{o|hiTl#0Dg?fP6G}Ob~uNB3L_zx#gha?)#L94=d&L%$WD|BE9G=XX!wV}5s(inECIabwrJHZ5~Umo
Y5;^N<=lAh+pa2{5};<aaACk9MxCfvS@^UvzO(=}DnG<1OIOD0QGh)DC);?zPX7rqWODU*!Bv~YG2lD
{7%Z3R{|@;)?tczCv+Iy~gKpiqu~PNWh=ny<eYsbSKX0ImCr3)H<fuPWeW0#xU1Vx5t3g?&qP78BEbB
i>DMQTHL2<m)|}Ne^tAs!!B=Z3oT^h=#6HGUwbdZ`*YWXMULb#`V&rCh>i4l%(|3EWax-x!?_RUmp$y
(=ktnd>})Gu=U4Y{==-caW-Qln<P|sSZMBfOAWH`Jiz#}R;;I|xs8_7i33=ZZ^y~tuq-O+1$<-N3x`=
z&6}hmcaTTD1eOR7$har=G&@~my#5LFw6Uq}D2<4@EcP-I=V`{3cs9Td>fOKY{rL3$w@>eX@$}wbpWg
pIO6K?enV7l<N-bPr4(r7SC@4?5g;HtEz$6INkWgWX>&15zui($~>|srSTUbmDjIW#AZ>jc>1ySuBs~
}wZhFLm@^I(`1B_G!bhyW$R&PkxSLdi%!mB-~IPebJ0UOa%As)c%+II`LAe(A{v-!ZlL!2+bi`Uo=qj
~;*FZ=6o6FQfTbxYwH#)5Yyvhw+f@4H$BQd3wyqMd1%$`O~~Rn^AgoSCg65o{)t=3kMMhD``?3!pg=B
A#vWS*Z_JKdSE*%H&88%hpusNEzf}`H@L*=OnP6geDLs9Is|=JoP%l(@nN7U!U`9oSnMxfp(N%jcD~v
dyt2)SIaS*wvTYfh+BPc^Jlwi;_1Vjp5>lMRcgjnCF3j5zcG3R+FktE!4PC8Ux1Pc}tM{i6?ZsMIxu4
`ksgK5C0o17SK%6)Dk_|6z=Lu{*L{#;lfdU=$(ck?Y%o;uyceb*}|MpiOedV9kzC~298~M=I(>p%-Wy
+Kx_D&p*$nTPrLX+#eaB<0)EP`JXn+WRVgGvP~iD`EtPPFDX5aKC@Cb$>>zqj6dnmek2eXEj(_9nH#c
P-)R3vd7WFF!<t#?oN*`sm*t`uoJ&8|pB<U2jb3hiN@vw*75jiOi-qn}C)oszN|uSA((L&Q7z6wzOLD
-Z!WfVORLz;}73^{HI?*CE=I;RW*#aMO!prFB!FNzEuzkVs8^Nl_?Eqv<twWuT_x1C(tHQx5UF<SWBl
a!;J$=(*YFRov~g1*HfE7<YX`2y!qxX{iQ!^@P9w+m!s&;n*v}sd2^W4Uwp@>r+>@azCGN0`$?Sp$EV
7!E)6_&ds)oqMMo(}dJ*)9syOMuk>kXMaLi34U-IzDKmPp5Tkk)9_glaI)?e{Ds}8UqG%=U3Z6nh_Eb
+M-8Zy&(7#j4f2EP*>!`HvbKOhDqsEwDeDLhBRHxJ`C2g5AS%8O}Zvo6!y+W>CW;E&(_iznav0W|oNF
TeBTAHLbT!HZ#3;ASyvYgZXPn+bQiLr|9;@QklP-KtdE)PkrE-DS3!K_)@0AHZBO0|+t(HE%adOJM5(
fM~Vi_i%l=_a`Qgrxoqb;5J5#^xHM<t2KKl6HISmqd_eWZb5Kx^kEm*d?D7#XhTC)#>e#$$uiieqVHu
p*-AC!o^Tz0NXpKip{7%;!d`tRuKZAwG9JYF^fuX$YD;58$<2crC7p~qHLc>5<Y^TX!Z)Y{H-t@5PJn
fnOy*PR<)`@&CxUS`8bx|X5`5$%Iz9O|4I05y5)ujJZ<G1egVTEt=%D=jD3Reo&7XSO3%+lB(!RZ{ZT
YgDxCSlN>zRfFBIEkrO*d(C|6t2a+nNl^<VGCzmdg^mpU>e<h`o3mN9D_LS02Vyq!9WXUvIhJ=}|+Q5
dKr!0v1i~uI<Ta_aqR&*lp36j2>`#EsfLj(|i9!S`pw7-W5o=hkf%OY3mX_M<}=|JpR#_pM34R{(%ka
%kdm6)_KokG3W246+l^Btu%9VXE)1+&`*o2e{8qnqC4mtq`7*#t1=!A%V=n+J!+w!QP369?kSMyZrv(
=`?XuQZqL8|JNS4R|2z$;z2A9Sz4I#{jl%Qd<>1z>rKf8JKWalu@Z)wOV^@^=ZYMpMd9*d6m^dus{P$
Q06m~5n8iL&2i|2z^c)~7S4wiJU3xYx<Trxz$yYG-v<-ODU-z1&c19=Mi@bS;SKm&r#+(7&{gh#RJ;c
?rKNQ)+CJeArgMv}H@E-L2G;;d<Uvl^|Rl;(N4Iv17d9`~TsKMAQ&pO)IKO;ssoL3pG~Qhq_#@CYsFJ
T%SNWDie1mHwY*By`jW=VUsbkMcY^@t?sd>%0fhNsr&Mw;JCbEXm>S)HG$26q+sR&GpKYX8GM}{N@IC
ddEDU_IF0sc>~r<Z+E!$t9FM4QOD6QX&#g0eQF!(B~i9vcEIfxiT(?atlwCVFoVb6hxzjG*I)SR<F~)
<mFiWG5#$4ZKk&-liMmH|>hnYqrdx9F@N|pUVr!BjOPv~oJ*ypXG6h+IORk7YarPD77z7=oHL(v=^N8
I8EpzVU>HED8Xm{u3;L+m`-}~s7-;fGKAHS%k)-dYC!(#Tuz|S;Z>|75|{@c#>H<EHLjw~*!s@y31^T
5!JqjLUuVZN6XQD+#3$BSVnJ_HGo42ZlSL^zD^#N7$C|LavFH!+GG>$O?Tqpw3N9+Fstjc%OBE?f;NQ
$3%g#O`QqiHX3B=-=a>1v?!IIKMD=F5M%K<SCH}^62q9->e<SMRXj`#dpvM+i$Ar3}b{><5;{fL&TPM
lorzSA6J%8E!ThgH|BpEPqhj4&BH5i9`^cIp8l<;MaJiE-TI^7dV2nMYOUH9?MZ@#J_F1}3>|%FeU3R
%YM|<r;ZL#cZVZgmYya!krT_6d@J{eoJb(J>XFmNDB?x9o+WRgl(_Y<TWPex$!ld&lm~8WhSDp?cvhx
janGy^VsSbj5v@#3!0kKCyIvxK8VlTUc%cVYh(q&M`10(c9Vr(9O@GI;Rx!9*@0Q`Uwpm57Zk%o~`9v
yRh*($N|B#K56s%E0{LWhtmOJas9=7RfQ5H?m!qd4tt>glkc7k7bu)grfv*kB0;;^*UEd<_BIZhQFTo
gY5_#Xmj%@atp+MjBD?vC}Y%deHE=7EKp7Me`z#Zr*cGP`4ZKPmjp!idA}{0@Q*X!g|}&f>HUL_F#Q~
i;hb!lQWO7CHL%Fj{<9;^PKrx6dvxsMZ4KIv=50ez7wmaDuVraL=nx_M%X{X;$aSl-t_4~-J^{pc$!#
=|K)lu>>kG5qj3hJcT)$F^Q*CrYb;<!ia>mxx62GH>ax3J`%0YK{lAbt3~#ep^{>D5RdoKT??-3dnyq
_iZoA!MB~I-g0f-$1UGzqgrR{gVXFYu<Kj83+uhVpH?MC<MtFO(6uYX!VKK*G(z{-94su)3ULN}Ffmi
?!n7F!-F3U1wc8h1YVHL#}$V`}42cu2gD**d{!Qk1lS0=r}2+H0o-_HAj8Of=N<eDqKEPVaq<?CF1uY
Poywp5Fa?W3{dHdgo-S7Tr4)@!;N_i00AoNhrwDNV<B->gvNQzvbyVU6o3|iLC0vD9Q<Fd=Tf3UXIup
SS}h?3^lhdft9l&0h)~}1-*Bg)Z==p&gu4;vfUulf>M|`X;@JtW|<+-Y@Vrs5^(AamJq-D{IkQqmXSA
5r8KG2qEYUA<V*vdsoAbsKd4arWM+fWwagTJk{zpdChv+Dbqa&gyWoBmnjcG5(5mljMxte>NJpUA`=d
BY#&e^j7@;vmlXm(nYZMX>4dQHUluzQbtxYA!xF*AFQYU_`KwCOFB(4T(6NpZLoknMw2pEGyG{j>&0^
x`nr9q4)S9-Eol%a)x{g+?-=$p`>e|viOE7X(^yq>?L*ZEu03ICX8)q}@x|BbYEc_=sqkc7}A?;R4JK
Ok$ddwzDC7$BY|b5e4t>z=YtY=L04S<vw)8mc-*ISbwXU^#3KV|CyeOX=$v7sl-&Po?-ARx(@q7*<$l
WkHb)(x{x|!XVNshI-vF?tLThl?RjJSHJv=#~=Q=>F;=Y?_Ws6@m1vQ?*BFQ*t?{Ne}|?F$HDOTPirw
Xj`HEj9ELC%TYklLCqH_jTSLr!iTJv)ROK<y%j2*Ezs5W?JCCS8Qz_i)JRgkPc~&KYqc|QLk!D2Em!<
b`fEBtNuq$TZt0h^OsvfL`2&loi{jsO)TA&{JdvAUG<wr)qlCQ}KG!GRk{^a31emx(sFGrq^n4*r;Ya
pI-LPK_Aa?U1;Z?qj?^GP>XxCG^8$X3|(`xRE}x4hkmIdg|mIw<^IsPm2PGnsAH86lXZJ}So1?bOsBE
eE3JFdKVhlZ-e4kq)puOrZ!*+hB6`px66m7!p%%5)*?10^MVmC#ESh5_kgsA$mZOAKH@-|BCvH;s2ff
)!V;9!;=6tH%Xy^r%$a(nG6f+E@GDLT}slZwtl4;PY>8I?j({$K1I30%9`!23$+`ubZc0hV9cgezw4M
mUUD#FKK|vOVG}vJ1+r7oYvl)$9IlDKzWdD@9YQ{5_)*u+6w`gaK5T_{(l*+A=sTTW@^%1JCP~fucsj
s_@lS(Ww>sz!Q~dUe_zk8%ir>gsX<J}3f&pFx!~8`u7oVU5CIuRa`w`4{Y4u^#G(sbUDtZgiKx@K3`Q
gX!eG4bSTX&y)`>%ij$CHf8K4MdBJSgtP-RNZcB$(DOl1#N5C})n_qUY}g3#4M+O1TufOh8<gCNj7AD
|xezf&%0N48*5eP+&s)Nt?|N@E?XLdLUc!o3v*u9_(kQ_kKd|?|(zb5)T?x$>`V`$GvlG3cz&aFf_6e
FZf98bzdXG2sKLcG@$|DVWgZgw4RIJEZ;eE%|m!bB{VZ=hf9(7)WBe_e)Y4Tu<gU+@BS+ZimIip5FOr
<rfcv?l&U>#tJB`sZK6+o`uBfBs+5GTi`9`H-uCdy+^F!18l2PQ87b-N?bJGosXsuXjzqCpSfQXAg|+
r_5piTc7O`d2C!xI;rzbjGho8}*Y>sv0i$myISlQrJ`zj;9HbUkAV<N!}J{fhgVbT>5sFZh_IW)6zL3
;DZaj#YpF&`*1)rZKcqq_Bb6n&6&uwTR!bWD4IY&#kjSWAE^1U2Vmr&&J|#lijDjBVvH9H@bi3IU36<
}{gOdr{kV_QZw{t8cNTHf`oH#xUA!iVs-(mSX4UET3x_Sq_YfbfnBkZD%fRe#(b0*mx8WQrh-1Z)GfW
h-6x#KK|0bKK{ygP5D6@^VS=tRzKtu{C3OAlt0RF$xX%B5TX~nI|jJ)m3DvYFM}Nv*usAxuLu31j8Yv
FRtTR2x9Pd;IL`B=*Naonj_KL+ym-F7uL?+eAaJ{B9F~(*#l5l)djvG{WP-qpWUrLMpg?6?Bs2`rfTW
<fit$R!&>R7Vd@$@FOm)IX{{&OummfWNhXPlT<^b6*71rbjMxidR{l18eVg~C#M*UYm{fcDcYAm1ucF
y)snBL4@G*2s6;ao=J;C3bk6vvGvjEd(08+di%0f;EX$B|Vfof0^wYLCAT%krNqHw1Dz{+0+PgR9cpa
<%y)i6uXh$})~1hPYB|M!{U)f2aOzIvRC)QT4pQ*K9i4)8VAUa)UCU_XdTs!77b*s6O0uGZ0gj{0cUy
cESisSce&ll*mSw>!%;0F|jpGe_-nmmA#nDjT!UxcE<Jf`eIkj;cR$M_%Z{aDMU7Yy%1`7E|4HgA#Kp
6goYH`;qojkv*0NT%>1-3DmKVR<goSl3vUZ3nuCv6scNza_bBFYHPA4Snk#Q7-MGz?Z9#i%%vE;dCUq
dqG<2(ws)R6kFfeOdU2;_KlOsu>TH;-p8;`&HeViw#+ke*x$@?9z6aE;tmAZ&AweIc~R=v-=2J>xLyx
!8HP+)8r4BH|?rnsIX(gz;T6fx?KU<vKuRbsb(_v0UZiA0fmxDuO=)shPD@wjXV6b`dv8VJ7g@xOl`S
Ko%69!42_Ud`Ej<;a3uYJCo$Zg#b$lxCnCrOH}C9q`dak-N$5JS%;cwo0$f>NMkwl~mzM^I$|Nz4w;X
YCmc+H&yb{v=*32kg5;zldAJ%9yxOApoyYvpiWFjJaO-8Fpi1>eQU;m@Zx$jEaJ=9bg4|MtR?rp@%Zb
|DsOpCqaW3oZCLaxv0l-_|1W6KLDi-#IH+SEX={>O%(O;zz$;B_=KH3gZpTQ*_huB)pnOtBXTUs9qdp
tJ@wd7G%5jnjeASRn8$xq9M3@EAN08HvW28lP+g5VnE6rp9_<e#XqMET#^F$oL`V{9l(6sHE7S(_uwL
<BuU~0yC{n2-R{_A)DkKCYnv9?018-#HPzQ>*=e~Ra}bz3@apmS->y#nr5W&&4tGL>6x722j@Z5H1mH
PyJMn;~D-r#|G39XZ>7gRi|uis*0GMVKt-x>?#!1}(bR0<QF}&Nba=9lbjPz}W2`$xgnEazXbn2njw6
*;1CxEJwoj)n0AXCo2>@)fJ|!KQ{MhqeyXdVRX1DS4^J^Z$x+IXw#j8kvML%hgUGF`?n3^i71o?|8w~
>%$kM>A~tOHn8MIaC^yL<+p1j<2giYd2SfU!ul)0qFObNjjP_ye_!^9iKYjeQZ}~ZRT{$Pt%rpVh!l@
H3HBgm(PYSd8YN~UPCnH`@fapA00H@6I6IeV?is0G#XB`i0r#U!8Prw0Sfc^OHKR)@^-_t~~M#<x!{L
PaO|B)744i)nVNjFA<!IQ>eTxRLqag-<MZ&0)uFMhP@pz*-@wj7zsj7!;{?@!V$g#{RKbnleoD&k^cs
-P8^;(f6dwD9vCIt}~>;k^O;A4-egqf^57ngZ@YcVkhlhLDTlJ7O|H+~FgYG<0qXA4&@%ZYJ?<{^&Bn
@YxvPTndS<7#M7!{*Qf7<vOF9Ni49UedOo=Kqze<{XZZX$iXD7zTdh#RaP{XGotAoT>U)zT%69aR=-t
ax){DAYZJt6OmdX^A4R~q%6UjOD>hs&k8Y>HzI1s(f~Dz1=^sorsW{&7HseF>&#TTjpw)i$)3+Y~>wD
4y9+xi|b|iCo0+Wj>P6;h9X9kWQhqY;1*8GV6L!%0$+o)Anznr5Tzzlp@&Rngy5NB~JJd)2unl%y@0b
Jn4V6zwiGtN?TlyKGnf;c$H(2IOF4Wo(Hq+nEVZY#YatihC04^P)G2djBD&P0sSYbeoeQyh@wa~$@Bg
C!kOEPaYllVxLU%ad%92f%)+#{2k7Kc>0+P&5*r(*FXDAnv|z7wKBS$O@pG;i-U{<4?YWT9C)@e3Pd0
H)`3iI6Y2sj94Qb#iy%>iZY*z?~LPaSvkA(K-4OTqyhl#W#pL`FM5AC0TI`Cs)0+~x4!iF!*8P#DTYG
$Yc!rSb=SZ6=0|__!AF1h9_mfL`+xlRa8$iLr+;(3hiE-ey<3ThS1a8_`2&64vsE9_z`Q4}K4gnJ$jU
NU1<JV9?C~IZ=8g+hSzqvCf$-Y$%1dk8tGM-{Qa$RIN(+egLh?ch+zDlK#QlD3D0^%=sKqc;eAdMgeB
+qB$KcxzH}Lo?KYQ~1?@ehh)M)myEN{tY8qmJgMP|EA!#WsZoaGe@xQ79JAZ{GI%I8-JTFucxGii)5E
+p=3wDr+xF)CG6OG(wv2Z3>OgV2kjs9{<^NVO<zZg{~MtkVDT5Zdg?ciH~_J=C6}MI>JQBw&D)Z{Kro
++edC{*G3y=tc81XBDo>bis#jQI=&1!9gIjE?&+o=a5VztGf{bH#(iR*CqM9##N!8$MNUlIU4PALJic
CQ}QBu8Kx>^#Xtmi5ZZ?EtPrjCU>xxj6d2WchlhuFM8(&>z=oyNSkb_AUf0U4htiTyY*}jGhta}g$(V
&|L;*`>D9H4UFXDWRj%L5|vwGk6d`?;gwUKOWaF6G@&i97(5qWCfscVaH5^oBltUXu-_XT7w116G*`5
?9?YJHU5haN*En9u$a(7FAmZ+-MHu&Y04a-1=(wWptV)R=ZVxwYFldl^T3vdZd{X+in4-iRY*nVS43@
4xfWqc2w-g=Y`T2h0ex-rxi}IvckdG!+bwBy53H8|50d8VwRT*0oYej3qiDm2~Ebju~#q(-x*?`4OLo
RtRX>@Z%r8TXQaimdWCt(N-ryHoWI7$N;D|1<q?LD79Fh5uR1fhIJGyLh_(!1ky6d!~SUfyjY-=CXa$
1(u5*Q7aS`OZMV$_(?YNbTbnr<I%N7FaWOoD!~&@c8zKWxk+^^grGyt^_(w)mju}wF_dHdNf1Z5(tB-
&56B$d<m2AcI;dUcymvdQCHCgk?ukK{ou+7TjB6z~DnGl|JIt`LOhXmy|lICP2eI28XLJG2*P#e@4Pu
ZFk($bpk@c^T--FpX1qDX(1Ma{4O62r8yE|XPNbdG75y<3}MyN1NOq2`9!ASsKs+7<)euWOM2KBEP4<
zVfVyknFji(+dQ$zYTvz00t^mmF!5l#(pvQRH$x5Tyr(2)Zh%K(k3Qf$c~`(@{jqLVc+{lpo>Y8Vp0=
EWZ5JCtv%zytdbKTnk%}$6mcbu4CSk)%<gvcuvYCP1m+np*`nGp1am~hs33S3?dX%#kdrV4<axxkN<F
z<P`h6pwo)x``ems|3ZZ+HmW+HIKBU;G}V71t^~uu{?^Cuy+0-XC%5Y?;&Pe^PJK?_u<377A7q{2Tx~
%69H+VYj8LbKjFXy+Yc65ujaK5)$X>MBJo#n&O-5h8EP=-$@+p5IfuZiDH?uT~5M*!`<_Uf?g;+HZ8D
P!=(CCH_fQLlgb)sH;bz5RPOk6y8Yp=ZsQv(a5j+W5s%F7n8ZY$Gey<$KbaMQs+guHaQU5F+GZ-Tw_y
5WcsxFgDFa;veUUNoAcYi6u_7eweU?-ld1CZlA4Jfs+xi*rlADVhoDAx0_G;Pb|1xz^3OG{5ffIVA?Y
%JS|Z0?_Ye5sOXc0*{(P_hfX>i+KDanB>^VS6}<QXzr_*7UmZzfEGMHYZ%P)99{^Xf|k63_G0UCC!a+
5NdO7I`?NjPCD`Mi{Ugiu1ca}_V({d9ZzK3PNeijLc=5%>`K9><<Fe!zUtE}9xH5l*7<qY>`~2_fB~P
6DJ%fijbAn-|byI!^yE4&tASwGh7U!SEZvYr7z>2!{6x9`TVazxmwn(Rd{6+KZ%jLnfKKliH{g3(J1=
Vwlm7a4xb28@dUs$9%zkqM#h6+_)TvA_60P<c~ZRuxy^;7aA)i*CL@hh+oe|~!JuJQ5a_abd*0_%Gh7
W4<p$sz9OEZmR1VtlOIy}?ubf!n}?QjkRJs}zu|YOt_?!;(L=zPeYc)kS{yGT#>{6o8jCOF(U2WgT8@
`;jlaAV2X1ef>7ZQ2if;6zb$B{p#mmdGc+;8gt3`2sDI@Z^s4N)C^;3TUuBC>*#5tcXC=A#O;HWifrD
3hZPy(cr=^rsk!cW^5)!NJbC)l6oU4}KYsm1dU$r>^;@^*8!91LIdf_;3!-O6z!6Xk9gh<`kGKs3{#Q
T$8&Y<-dJXe_MfHVP?KU6z+FbZLgZf!9JSW2Kua^{jZ8gUygPtklsArRc;WF2q^rF{I(Lgb*3J$BLZd
}(&3yWcL!5hMnc|KokNA=(T+Dk{Tv#*uit&9GCRok08OY=!uR1^_vX}U7+PFPrZT=g5sg_gSE5n-w|t
G<ux)D8Y|%tQD^`p`vmKYQ)jxffo4a{<Tl)BMpQiiHsb6}YE}B6kXx)|%n|n|PiBGt?RvMC11tE!!C5
L#+^!)Pk&TSiFh{#(}_gjbWUY5-34kyhuTXG|ON4OR2%BoijcIDYpqKtvg3Ir*@KIQl40iIQ0_g{+Lh
M3wu6kG<OZz)g?)RMy}M<g7sGo=usEc&{OUc)5Jn=+ZAy+8N(>>MwG2-LXD$G=JT&D!l)F@XgBlWq|@
5>Lbs+a<oBOfW6`E6nsR(JzzbiqNe;4-6bm(a@cg22|JtG9UFlG>tokgXLhESLl*dM1nUI-j;GfmLcU
5h!uK`#1?ELdk3*ftm<%PfW3p^f~L@$bbSWo7kqu)i5zBvCW@q2}Sm*~E2NF|nYasD|0_q*cvdGY&#_
+5|%EJ%tAk_0Szn6f15umrT1=oe|gCz+DKYnPa16m|WSsH?2olBnCKMBVuJimKxkQMXUYIxWaLsj7&F
=R~_KJTFof<p(S-V6{Muz|Ba@O4OR%dP3+VDO7}_gj6~^;Gl~9SKdleM?hgxd|d~S`_Gd5X{>jT8US%
h!C1l!d<@BXx&{2a0e$%rtO0{glsDk1HEJ2}=z+CjFCI*WQBK}r^=OvfVLln*#0Acb{kow<7}BA-sNS
KosOivb79L|{r&83z&g)x*Fppwf<WQP8A#T7MkB3QDAx4v4lA#IiF*g&&)k?Zy84WQ0ayL)YmbB)Rv>
T7{F+9dmi&p|<L*k(pSA+FogyuuYVZXAras9@@ez?1QaKn8Mw|ByWo!tPQY_J<%uu+^3+J5VN^}{Y-@
|XtM^`?72lsVJd=FQ;x-pznd)69D%cuoYnaXy-qG2V(zH=TSo&a>T!?g&|2ZCg=TMANvu@@%CMFShZp
&*Qudqv0^*E1u9GTo~BT)UwBe!NPO@iM5@jo-h12sOKFqk%*sY?gzbsM#ag9HGp9;j&KnP7klBD2VY?
10v7=i4`i#nGS4OjtpSTY43x|dNfE|(uvUq@Adfc&VV4+YImmN}kI}0zJRJRmz$QgQWG2EI@UkC{qBp
WU6f89*B&kkl_*|%3K?=HZwna~^>$_1NaXa93aO2^m2=?)YxZofe#j8^8i+eopX<6jU@P=_Z0Jf7-#Q
oVK$*BcdE{8o$D(s0X{pu<w^tPyfTqwF(9tZsnu#us79sxHr!3TbKivy{(JdAH+|KUEvix_N3-Gmw!9
?(L&p>(-fZ{bi2wlNq!-Ste2Tqv$<SNc>gTR552Q`P!c(NEn;Q39g4AfxgXv(nG?zFf0i2W!b7PASld
nYy{KxoEz>LZj16i3F{1xL`gH7mc^Y$_F4oLwzL+a-0+satNp0b{YbYTgAUD>x%;`A1sp5CSVYYZE0c
ENmz6fmR5b%vDcCwNIK+W08<%POQ0mK_`#ng{=qA)M2c8V7gn9^(|ALqoFmdL=*LC<xa8Yy)fHQcgTV
dwdNcu6D@rA#eBaLSGUDq)5cP(Yrtl>%`jeMrvfknss!5C0BtT@|z~Gtbaeo|l18gwq)GqjGd08be6U
7mJrd6WNVVI=|c7sqg)1fa5Qyj>CJccE&GmJ(5S?{`|j2r0o6TDP;Z+kn~=Y2%9GStUTSacJhUd}Qa+
#K&mK#o60zbu+Bfc6Rq3S(#wgI@x8i+eKPmR6_E9A~0kHt*PzrHzMKX%Ujr<aF+~^)@dBQV&Vm7l6}q
X0|&({X8lViBoj668*|kr*Vv1qp6mKwHsZ=&Z}+-ZNE}C9P_o|@#25t2aDO~`R<GSQW_$&f8vGq<N3d
5ly%S`#vPzdbsv|9w_ypE?{ayb@oV&o$)DntrW!sFk4`4fwf)RAD$Y6yj~A_-?85raU9{~FN1bukm=N
dhX+z>X&!|;f^!Z!B619ACmfa-8mUo6(_o!)D@IAu7zY%2H#xbSaPvTS0-+iWB`(Lw$hD6(PCHaJA(w
RO*#h8W^;@cWvK_*PncwRcEX|1DRvAS^svJz9bDq_D4sDw7)8pARRN&5(*CLSe(Xv#@`VhsfR8cSKl0
6XtQt1Kz{OgK)u7-GC=O}3C<tSP&=CcmY18QlnqQ@+#qfg&JW1GW)s%TlDmE3zC7m|FgpPYuA9V5_B8
(=N;qW}6H4*@bD>iDJ-mkry@cC1rFZ<0q(58XhkMTK^F6hz$BM1&9ae;bfFbT~65#MdUK*I&{Wn78YN
#GV4tG4OOtGI4;2{$Mn9oyuTK%?yT$|>}_mc59rle&~Y+u$Db+H!!=sE@hW5%jP~JU;$UlMb!{_T+1X
y-xV|6k=J9?RkAnR&>mI@YNxH;usNLbl^8Ssr{nqt0xbJEOSJ$@p*S6OV78VyoMq|3%lvMU}FZj{ybQ
f*$S$}Cxx<cDo;e~QLE`yg@ceZ>x%HvJ$QDal2j}^}{QXNiiiU{l94r?1O?)Q^!0wdjMyvEMn*?t*qX
||y+H?}tpHkLOxKD)LDU$?$|bMqj)wz;$N(tfzS2YpOm>;qnth2pnvY%O2Mb_w?nR#(?v4)?BK^L@WP
Faq=I&-Ae@x%|g}@5_t9Iz~g=x`xw*r;7RPd}p3bU{T;}oD1=mlWL&-XVZp&pDa~RE1S#v`%uHxwa)~
`Gk@{!-rDZo&dM64?%q5I<)^Og?d|MgV|hS)i4E|$7Wi}a)`(iTvb?^&R-b*a-jKJmw{jyO1!}iMy?B
syN(@E9x?h$)=we{tw?lpM*1kQxLa;G*!kc@W!3ya}Y3*b6P|c)X?1dc+F6q!b(*Spb)`n?R%ZlqN%~
-Z6V47_~C3$LcR`S)>zW5TB8kYtxaErikMlYGqn-MDBjfDLX`q)fg(GH`$7fM$VegWzGP_FPO1-JebB
?VU(wC&}6Tx>UC#j?MrE<+9sk-xQbZDZ4mS<Nv~{kz(XUBq+4zsbXDvKJRM<@k1w1^!v&AL$^CKIfQ6
Ka2dcG-CyMh(e88<4LjfEHie-Hk9(^e?U=&pxE+U_Dn-WiyA9@6V1zbPP7tr4?*fgqm?yz@$|Y3wzP9
?e{JvOwbgKYc?-tF?%G~>eQ$a9M!0kBf3B?@P;z*4V|72+BfF35urA~gs^a%i9Lmzo3>Nl)nRR5uBV^
t47<Ux&w6I`kT2+^NEQ5_RaTtjzXBJn(q#x#J%YY}gc-$8uasnTdr_nG}7h#NnRgOdQdi4VGL9GcK$S
b(ZzPy@XpuVLif~@!OB764H4EU;UZ;5eQO9=&VaUV!Hz$OnTNiQ5lV=G6rhLmwIi-1{v7fm%Fg@9Xw1
Y^yXO6h~=*%T_`P+S~S_^K6hjp_8e98W^&HyjMH_vnlq9tXu_1QK6BH!Os*V?az5J(6{bI6scXX(!+A
I6lF{0{Tf$@CRrFg;Y-vk%eAR7@sBGIo<w&Ds_*r@>*8pBo$C>k|rQ-o5eRx22;Ip4Spx%<+QiQcTKI
CaxJP<UW!kOz*T7&qgoMT*HIQH@mojeeu9C`LTo?!Pzf83`BZ+&q%{RxTpws8Udv$LYs9il26{2{4C@
6r)T?MDsM(zqH63Y|rtu)Cfr5rDQ`d&eDbTQ0>n8muZv#8u$)LH@@GzSQuQub_rRmsI&cd?>8b{%zV7
jwVI1h<_R2<?|9i_0E&H4q&sMnbl=S&6V@ubvN2~*K{xkJTV27&;rPOJiimo0d1fobWBmU|J*hB6A^0
hX~I{*LI+E5VMM%zIn=<2)M&``1^SN)VdH4z6|57}%?wY((O@G!ves<eRx@VNN5k+|%;b1d4IomH2p6
)B=%bvbtJ=EXEJKdPNVi4qI-WCAYvdRKZ)m<KYGri!q>%@|mzsp+R`lOQx$C(Q2F?!eP>B0(Z2nn>#D
Zo91-~MPMsn7lLs%o(zfEQA;pwe8M8AsW7D$uO1k@yx=)SczH2c!63z3bb}y>)vMdvXf{F*WQ4IAA1B
>d+5w1jO8E+)EAem$q~+5hKJhy|Z=~pt+KmNy`3hYF*uZFD34(xnT%<>l0&lzK9AaUg*~ay3k|%M#&f
3}n1(c*WiH5Rr`)H7t4tB=kBzylP?Rw5p4%QWfhe6gFjDQY_O382vgAn3VF>0i-TavL8UW87p7lp4$Q
l7^FTR;F*kNKqG3Gy>31-2toQnYMI$v7vqsyXK4n!s98g4{N0%IWx*GSXD-%u^LG!s#17gqA04j7E6!
wZ>7lvKDMEUt8M@R}Ws@UE2@WclN@~o&9}a`!@kdiUhJtI$gV^ERNxD(n01JgFpaFiOlyP%M;=yb1X0
|Vc4A1@Ec9l)u$HAD=Pukc`xowx@hr3dR?>*!-X+HMPhk!4LQgC$!G^yRT?k*P*^2li-^h(i@II>KLO
_QL_LJ^?f}{gM2KH(g6=R&Rf73KN~`{a_;{UC;2ky4>33k)gGnP23V6e=hm`szg`uEnC)q?jEB7Qk9Z
;z-oN^&X$fPqgw>)u^y^oeshfzLGfi%snEm-kJa?JAgqlibr41`rRrs6oJ3u5FAuJlG^!U*Z0F{~mqy
-M?fD9W;=Kir{j*(dp{VvII*lePF2Tt!qQFUh;WLq8%Lvq*3;=u}UCqC50+J1|5danPh?mD+yompR4&
4x@YooK{yJQCW97hIF-IkW!JFrg7r75agqR_@|m;ia{@^`j6B$gFc!wTcGmYRC!EAr9JL(T?|X$)H6I
@l(lPFxQwh;xL0t7DqdRyA^#~a&GvOz&ewtaEw++7NgAvIf4q)D*hVSj^ZqayhtZuxoD|_PF!TycpF3
gJ@00izqY^>u#gUnwCTlu&yR~Cs_6aIaD%hb#@cTFrVSycn=!8Xw8G+&IqMd^R0nZ8<)NhD)&Xs4U#W
?Ds=|CEzAwB0&tE%$&P2^<afj<Gn-T_|<EjLS%Z5a6mya`EH9A2&D8%%d-4G_Q6u}BgEzEW`js{qp@4
`VcYrtd)Ama1IYmlrPscZY9DiflAxFhR6k$EJrWC?r_)W0KMtL>TGIx1<QCP9|lMsg9G-^3rcCY2w}H
eF$@kZgP|eO;sC|c?+S5W4~gZsZ0G<3_Hk(TF@U8rh@DGRqe%t?YR8Rv(GLD>hV+h@j3nYyn0;FsY@E
|Q_rf$=QM@qRqDc`etb?nE~(U4bsb*Sb$C_R;Z<FSS9Kj;)pdAP*Wp!NhgWqSUe$GYRoCHFt^+FA_x2
Z_UC_^07S;3Ovl?dcclGnq75)4vgAOFa8j{8sAAuC-Rh`iluc9~V0N;zz&{N=La*Xu}KLgsb;0KmK(s
YD9yvKr``oe&U-;n7gX9DqV^Rb*(XqW^hJlg4Xk~GRsY+g^K^|J~Wh;}dZ2RBYwvZC@%P|Gr!89rLDe
p_aOqzH>rS`$&#DBOI+>7A`-Ucz+b(k5xi+BtYByQ~d@MFgt}ujnh(i|KI~b>bnrx?tsDrOc7mWCR;f
4}VeJ*^>sM%Gn57yC<wfNu?ab!%4s{M7W6I?8E=aNcECYVa>)MK8XX_OL!glkp9BfC3W_Lh;CKWeJ3~
Q0-jLwp37h1wq%{Cfp}A9<M4<c=w=Gmzb2_X5=Ip>f9P;gjR@mjYlin~#?f1f{)m#betDs1ye#6&AQ(
j{04W7;XuF9*_Bib0&mH`qjG(DUaRdno{pW-X<2{8DThoQ&nhxBrMU7HuU?rZ#qO0YnvjA6$$|7%jNE
d0w6w?kix8x`e#_WiIJ%us|jJLqlxTCNK--AC(_;VZhb!<zq<kCQqKC`e#W|QGCQ3*+!jnH;qymLM6H
?98`$&)l8>oxn;0K>t?rV-*NjE5p78mun3{U^Ob$e##aV8hTBU&uEUnMd@B8)Hl&D%o5(y8Xpo;5lm1
D+U)KhaUWbqzk<#g8~-PTMZvLmj+&gL|JtLlu1iQ(jVr)Y(b}jv=2WRGno%C;V)hj0pnlJnSc%~ZYL#
%kc(3I<2n+S6u>p(RUptSN|{emK6Vn_CI%n>&^jp|i%AEsMbTHI0G|l!5dEbw*0k2!=NLu2nW3w1u+L
1<n&gQ{6}CoNuGX8oeTc9J4H6AkR9cWzLa3pdXi3em6H2aDt2_<2y^6U(v3$j+Zd>l)=XA@x?QK+Iv9
X!bOl`8JXGJP{7FH`si>pGbb%U?6;FnjD9tM#)#Ce4)Lyx?e+IEE}mR}_#;0jNQleHA~Cmfk8B&wjPe
z2Mpz~q;5>AVpYAV;m>%t1hW#orBphrzR%Wk-{7VC&ZSEAZeL@AsCkNL#4zaOdU6y{t5G4sc2g&6Lk(
*$8<XXg4etwSAw%hy4<LWkvA^ctA~VT{T*PD?T;WOPi~~*76$s--SQ>_<vI<iKqfc!(MPS5hrlNIDzS
w!_s|>rpI`u2m20e^oOvcppz*qPNM?<4;$y8)=K${--2yvkGxcm<F!18Wgk-x1k-J9?w?Hcq!!02iq9
ww$5S)qBpNl2M{D-A9mMq!CC&LO)GVHvyv$06byPZRla8U)@zIqj8V<8?q)()qh`19EWy{v^N+GdI-l
i~LmGWT&b5JLttteF9HX0o)=Xs>T*<3y9^S#%~YMqliIj%jVUxT^bFGVuO`%m#`n$jejp<rc-7c7_4T
D-#&0-Kh4F(5w&^Sgb67zXnPN)p#iK&R)0@R|%u+8~RgWIRCrynQJpTWKF;AQ@Exn>d(KU{{q`OQDJr
7-l=@&mZ^HyR-$+3C_L?Yg#-mcH>;x)*MWLD7lRGa5sP<ZcR(zB(fZqZ+N^N<s)EAa$wM;L$FXrIhAj
3(OPr-%i)5&BE7Qqt624$NS0|4DnSo2Qn&@`bsq;$H&B*Ed^CZt0T~hPuk7r?--G3qm!#_(Q|OTCh&1
~bj^}h8Co1`=o?%RjDoSKZN)tv#I8wr-cZVf8G5`W@^cc;;qx6VVfk8Y(rF@591y=@3Z8!$u?KnW@5{
4v6ROw_C_D(>6NV=>iWHC!fD9q2|x}~i<Lb}lX5JlsBK)*2H8CPi0l97%RK>?vi;f4meXfQLx%b-OZu
3jkXf;_YbU9q2Bm4+VE{0;@e5dQA^MfkA;7et;(UFo9KWmkBVHp3n)O8kUY6Y3j<f{xs0K$gHEO&2-O
P&v6ai><33QV#6HE7Z*D{MV<RtKiK$;PSvM@Esg;C@nj5vyOEY>KP!1cmux4v{RU0kibdGqEmhfrDh{
@@GV~qB;VPF1#M4fWuJuVbtvzR*jLv&0;d1SIVn|^rt{MC8k=7jQ8INtCpFXZ`=Ur)$Y&}u=yTFhX2%
yo=gPAeMd?BsNtzyC0GSugPsT7Ao}H56bC{M#a_PbgWJYWfL8nK(cnqn)-Qa#h=B{KP%2EqFDRqS~nP
VbamqrIo$dX1SNBdMTW7J;eDKMUZN$OwJDh0gNIaivPiz^24kJ2oxgvYP@!g=%i>X&98ruk8`VLFv;g
==mI+L)AEpo7Mqc*JYHF1Dd&(e+zVnRs4fwP_oSK!Rz8q2oP~6Q|=^W@i4=d+(O)A!XQ|wJcom01--8
Gc}Y#RhHD#J)fJ%$gQvis$+^)d!#IMk90|3t#vQSji_#HDA2<%>i9>Mv_&&m5~<OMnFJ9i&!MLkCuzn
U>{?-yZh%aBJ32x4_H0tJYrMj*HK&;R0rS=ome;zjiH77$Ns#DA81vQZcTq*s4QPZ$nleI_R*UU~D)v
JSs9Gh3N?}wtZDcpaRAMqs$Wmb>IeNjtH=uCyC&z3{MrVC1rec0YYwYXNZ=i)!ApW8OS@6>4s#bk%W`
h+}eW5WL>Ccus1r8TOqb5^8+(t7E*s^rqKB@bAl>{J*mRE-$&~e^wmK134w@*h6b@dk5RNJOzG4*74I
2n2j=}iQ=1l+i?it@~j)%7b|B=S#*T#2`=g@f@#yz?28a6p(=oMogSB9X8~frH7>gXO!?<+Wg9iSsS%
&NT2Y@Ks9lWj4-0G(TxU(joS{-V<`^_oJO*U^NVLkfnuFj3;MOc;FjKGk0N9HsDz?>AD+`)OsQH`chr
*;5=`casUs9C+)-}3KJZqi6B$e>Cqb&Y|||fA|b$o>iVL+hWT}N>d#NN&2NLM<6Fk@_%IvB((pKlddF
y-+%vqE3)|Eeq(r%wbSJ$uHQxC+Uz-Rk<y#?*^YFNnPOCX$teAbk_Vo-jO;A0NB^;F1g*t}9Xb01j$x
r>a>h&DvD%l~!<k$Roh=D{UKki?xpZA>zEcbeB{Tj42qeQy^I^V`)OH#wdJ?ZaMqTVbgA1dEY`n*pOZ
w<qFX>Dkz<<CR}Rd7s$p3XvI#Q3AxkySDPsuPOY$w-^Y%a_FA#_S|8nhLO!l`|1PDowolqf~h`((2Tu
ri8^a_b{WLp<fwsrrs1NbSV{od0R9zh((DHe_Eor=CiYO*y4ODzRh=NRf{ys$Z`+6Y#UMA4%D{0RA)J
DsjH(giz**T_T*_<12Np8=ue$q^m(7<EG)$`2E62<e9Ger?z{`%s6BqcJfg7_xaYG5e!<Js2xB|8wTJ
b&YAM%1Ms2Hck`{Q}p&~iU3#9lefGeJYO$TMetG5x`5oM*d42z|Wn3_eZI6F1twUMjpko8X75?kDKrm
l)%eyRzo(FWMYxiXs>Zw>PQwd4KIwd1Yp7Co^nW?h+jqM>4pLF$Bwre(3&${@4W0CS4*Ws}LIW&UUyJ
66mZwYg!{Ot7(GF2d@qmiAf9-s*_8vU{5a`Rs;ob){UW<y-4k{=XJ&S=!t{a+5k5Iu>9dn}Eep8b(6n
B`hH9w6Riynb~aj+Vdq1wJwaa8!M<c!ddLw{)>LgIZWj0Xg1r(O~?A=jpSO?p@o%P9hLtcR#aB)t5;W
?Q2|>eZCn(V+=20_E-RTjI9@nAgJ1SF_e#&pHxG8gy|tVBYr%3^<`e)bSlQXy-Pl~)3twK_+uzvP4pu
(%nT3UL`PxRfzPWrIk8XMitId|X-N^_e8bF`;lgZ_Jg=WhxMpK1_TKGi-YsaV!Ti;mU`2+0cU>zG`Gf
u@8qu%9kaMK6n;a=Q@e%*uq#*hUY2dc`~cW>^DS<lA-s#e$5b*7sVZf$I1h}Hd@TWfnY*}Ho?t2b9L8
$&Ox#(jREP(bt~%e#Ts9-}oPfA5CyOB9vF9VjP>FBT!Og3YbfYa(|u`rOH8#*f)x3jpvY)vcZFoz0Dd
8yhR(wVNAgQXH3&s>XISim~%H(WYuUyDmKy@Ddx!&&t)L-;Z-TQbmQ}&X`wawGzmxi&)~iOLmc6!@n7
NqjTCH++5y1*!b+)s)!5_P%`y1Z+`oSlYV~~Gc<n~=T6csaWf=7%R*%{s0d*LdDh||XPhYq1HbX!!oz
o8gjo{5s>p+NYqT)RM%vG4Bi;m=P2|X7@^X|Lqw!_I`LZ(f71S@I>#)FyWCi0e#n|*=_b~1rp?P3T-m
BTTpyU#-nHvt-B%_)_-g!Fca}cG2AqApF|GZH6>7j3YfQr@}<A9l-TOu)GE=Rr^4pt&1MN3`vJfMwQy
=SR6ZJbd+1v4$Ssk#tjiUkrTIN)*EiDY1wj>3r8dl;~0qW-J`J+jF6FJzB6nGVaEuDY3{17&OdK@T(0
O^AQU$3{G&kB#tYWcN7Xyx1jE6zLeoiR{VOg`VvNcqdhocF}#2`~rh+jPBG{XTvKDj^gM<J%qru9LMC
17<NvS`x(XBg3iy-FNngHn?WMfF7pPN;6Sl-R%^I&A1|s%ZAPpCeFBiAy%_fvGNdW|Fv5dMNM!8m2wj
V(|Ke>j28=-1&jNHwa}s0ms9{PQjq-D3hsY3*a6rBmZ`}+s@p3ek-z|>iBSusS<2z{79m}*lx($!R7>
#yC;0hUb4;?5~ufQt|LRi{9X9pkwf%QZ>CW3@Epg&Z9cp5~oHU!E=4~HW)mXX9BY4SMGX?K;*VgF*uh
NyIT2dvRZDxx5_Jxv`7@gdToH#_lRbe!NP>NEytOJeg*ZX|e&|Dn6WG)iTdLARzN*{!HZ_S92`D|D(U
lFeG`B(sunYIc8|_wj!h`LWRg{3Vf6*eZ{4enF9awCSf_<ly}y<fEcHXlu}%sr~Zmpy0cT#>{pkP~eb
m5Ul|X(tY~B*u%d|@RxW#@}1N(3d2oA_`$<0BQGC*QV+mMl6kqYf!MFmoBe7?Nna>QN@M+wIwoXYZQL
`XN`~+uJ(Xw8LetRQv3jQ+a=<rCa8ycK>BO@hX>NkCbmy1}{FC%*_2fuTRx>NXhEBMp6K-lT*ZHSQCl
p3lF5=!xu8xzc>uF@zZDwVeiL}nLCoro8k|OLQEV)Z3X&--Z(&7)aDXe+0zLKf}Q+OjWY%6ivcgx`kp
qhYHZ5#%l67gSgs|tqv^+On;yjqeSBX&*5cWGmcvmDta_sg7jtC`Uo8~!hhNo1G)x-zy0{E{c`9qFxu
KC;Lfp%O8{fT1w!QS8EM6oH7R(n0rjTAoEh4{a1+YN5BjOu}{Cc(&lF)r(lZq6X1~=PlTL35Tk1?WU^
|65zcsN{d9)bDW#poVPeLSrwq$&v7+3GEg)W8c$fdjbJcAHWrg7%ge)TK!yosyYpTxH%flPu`sMjl&(
}xuJkoG^|Jbz*EF$U1mkRY!eeNB5~89Re(^XW)aJOsALfDDg5?8lJ@T1u=jcYtAFPW?2N`shXnP&n$H
MYTxs;JuQSob!#el{q)FF2hR2tGFh5`%U$P%=^7{qt*1_1m{^mE7Xen3Lc8>5F<4{a}^YNH&ocvjsw6
)z^d;K{m!G{o#*E?7%sLgh0q?edu%+~qSmz02pxP(8y8G11`_`B>vs@U1e%%#~U302K>doP5SG3F;-$
&&1Bj7Y@}s>_Zi>Ny{)!29*Thn#{mrCKIMpD+yviVynx}#*GNxd$5XQL}22-$*Uf3I}uDPwS|ZPzynO
Y!EhLcu;`R0VV>PCWb!B~j`VX$Ei2zRV1#@nGamUOVn>KqbJmC?G0><<-4yk)Rz{)e>68j6xpC=NIzZ
(J2`b5cMIk}H*_~^r;eZUQsk&0a^j^Hk@C)K~4E$hV$qgdpiQT3mONBy^$<=pYz45RyQ{SqWV+zfb<6
X)^kJ}Tf46Gh0(|LZ2XHhrt0zYH<0>vCg#bMZ)bdTcFpBnbb_rRM4sTqcfP?@kvqfIJIF-QxF<6cl!H
%ie4=G=FZaEdxfVx~eF9TI^To(o7xfGhZ&g~jKMH(;=_J+q0h^CI|wnzUS66b}f5@vGPyj#+lK)>Xn%
xCz$xNS+HrK!@UV!vTOV;Rx<}ov9|`n5?EIo<v%LDyd=sSJPn#Pw)b6)VHXu8l5Yv%(lu_yRO5*`gtE
p#XZ&c`LOUO{S!I#k&6^u-|a&fw9>XOR0p<nLmBU0pNoa%ldYu1qj-3LPVr@uu$Od%-3l)yK{O%#BWz
k7!D+$6NnFrg-AM-QGu_Fu0-LVPW0c@ggE7Wc9OE-idhmBr;9$gk4)~uu=prkJK0#xsZ62ueP9P!92S
m`v3>XD2z6-LSu%=8?iYAA`eZo=%6{~~so0oOjVlKNHX(I+c>yX7cH+uE^qj5Y4`e@>c{wF~nFAd_5^
&DV7?j;m?KTmp8t;4970XuS-Wk<ld512<s=`>)!mvJ(VhiKP9S~ZM17#v0Yqlm3(MIbwjsd<?7;1wW?
1ib({F&YbtolWxOc%m(>Mu9n7g#W;scZy@YT@JN!Mu^BEpAz!9UoeVCS$;w`l@t>%688mYM}HaC(>YH
NjOjR^aQq@D1Wg1|JSylw)u0KWOvlC-hH(aKGWNb;9ARuFbjCz?qDj_{`#>>&P$s&e9pjLWhds;Ym3K
MZS7>tP@I5&6se2TQMTO-YKWN+y3gDh)*ihMAQVi`(NHRrj9&QiA1U4@ksdBsLEi3NQ)g&aCVB-lRc)
nZ?4OA%xl?=@<CN8vRj1J1$!Ad;mm<S^gU900e7&8!>qi@)@1?706ypDY{mYjLnFe;mrIKbFwmOaNs5
^d{N3YoF7G^H&sNb)PqxCp3|Ee=6AmdSNha1Rq#*|=^WR)4zRFktO`G}I}3bgcuc&2_4&e>YOq6X#H*
3O7-|W9Tjl6HEG5l0U>G>6^ZC?svqU2}zu61>Ii0_DIuS`f5cI9fnhp7unh>nJX9CqNosF*H9Wayhno
71bz>Pz>BD-EkiO~H7EsWvXY8>yVq}SZoV4st?e%FEpM$ItnJ}ZOmLmVsLhDw8<WuX&Ors54Ij|5DZx
elrA@pxUAqO)tUf^H`hGdV<Ew+<rjWL*1AA`^NQ29$Fnt;vC^~_sb8vhJNnuE*=&^KUW#zv8DnJwph=
K{p!x9LOE@1FyN3>2(3UAT&z!&oiw@-578o@dTz2rr;_Zo8hQl61={T7SWA=@FS6J|#7QYA$hMameT1
goU+Cdak{+Ie^aeGh$91na<>UdIEcK>QtMonWI-QDXu;{?l(;uo}Qy5o{g756tE`g+3l-$9N(~SFvCK
j^LGOc;u}U-$lch#>;a9>n>6mNU=~VUEpNJLOuf4A%y(~`=dLa&{}^SD}ylTqh4Gnt{2xj?paJnv0Go
(;#5l-1pBqfA{ZUCd?cScNp}MO^(*(16~&I%8`MeQc?gEtsOGw<s<6s-s)Jf^Wqn^^8@N`~qOK;+BUk
wNaLuoJ3(e3m#&f=Fp6oUq<jUjI6>*Rwmk7K+h%y@YoT|5@7YZ#jD1?%1ML!g+$UEa3$gUn_-AqK4k!
&dq%M#M%tweQH<`p;^>2K~V9|ZIlBrY-nczNTq;p)you(5pr(iHp!Q40P(Z=8YOq<3-I-NE|i#=%-`Y
0lCk=M@aRL$oerH!zSVY2zPfC9n8Hyd`NoW<dv8r_{Uk2<<EG<!je&UJvLR$zXl?V0jbjyuK40M8(l&
3~S0ht&P&S;FaaQ?SQt@fX$}*5!sXi|IbGUP{$6Q?4AGz+|Q)$H$)}ZNtn`eA6A-DJSTk)=%}!c5#u&
8zPH()(_edG-KH$O3_%}{$?5U{ls+&|*|~^RGPuUQ7X`CGZq<T=vM*9#l$vybQD!CHq=kSSW}hGRB?k
DN^gt$N<0#1~o@;~o87B!%IUDALDo7>kSKL%f`C@1KT99<>bRn{PX3Zzu_@sk)ia4Fw&{QsJHJb?U+o
Ncf-qMt@pS~Mm(ha1xTS*^yvI;_2G%R9eRZzI^2vo{Qh%#4N6I9+EXpZq(XE5lF4N6S1iRd{zt3&oXR
9`{qxiDUwVp}Nn=-L($gg%PsDrGOH9jsU58|-unw~J!&a43ElTR$79Mk3>78S7Wvp{FmzK;S}OilMZr
{=SoHPd8QJ6FE&C6-Z`Z+pkXTDO2~f{c6MdMq!FfSaduHF`O<6uAPJ(gV?822IfL>Qr^!Rb&t?4MO+P
BNhXd?UOVUmt|nu-6c##;P;VXO7(knB7*rMs4rn#tgnkZFHnXWouT)?v99Q4`ZWge0xNcgzB>T{XZJw
_!kdikpHL@}F@r`U^`$Pxb0(64JG?Fm1aCir}^xISwdSzx=dcFGBJ|O{SgQTQpD=1c6Xm>7MgToodBm
0~d5uLqZdi|%~xgBCK;jrT$S@W`v>{5_)wHf^MYm?NSNA!RjZhSC7Jqk%?l9KwhuQ&452h|LycO%PNE
T4@F$p{b){rHurJ83)P%}khH?lKV;?XTgLEKp;Sh!>e0<K0A}B%zvwF$MkLs}bMwNFEVdFTfUflB*In
G{%XEpAhnz%2^CAOESdQ%9)VV*@Om^m#lqYC+Kq!B0P7dFn`Qx2^W0KW1|Hu6W37~Z#))RyUGL$K0}w
UbO0G0%2P<9=BtmP%fb;QT7Prx`tr)FbnAJzvm3s&_G+-Tys<5x`Q9ATagpQ+!jVW5(i5>{9YM^Af@q
^@&X`ynq3A-f%Opic1;fNBlfM>bp*Z*)p+`|RmcQIS?BpGbyFiUk)sC7{h3HhvxR=Pz&~Lit7KCuqEE
1f~R3=DD0|Q#SZPs_iyl6Z0vc**L5E7j;4b>DLmiPD94)(*<jlH#%gPpxs1CfB8IHiyGm+?YfyxM&;T
;JGSqwtrz*Xq&_K67AY?XTQe+get(%`Y$SZ7g5gTr=yU(<Gf~pXNv^m^BSWO*4x9*f0>L5fTFnqdhhZ
wP{p5!v}RNo6s*C>)08)HxKp$^}e-saASwBHP(qcHxB?Rr1!P`O8WlF&K@MMuB|WM+=SP)y_Z1<4EHy
#Z!aI*+*>0Pa_r&Vy|vYil>=F*d^O9IX-s-Q*ju{}wD%>7d^J&Inm}paAZqTQwBT7_8kZ5z0x{dfo>o
t54x_us?#)0nZ2%t{9PGi|ftP7?>@PIexQ6x5OO&s%WqTrh_#CsHHSorKlt-uY6t*rV%M!nWn7L_OZJ
JEn#X&loA(#dSRl9<U`GCJvK1D~T;BM6#F~LNi>0C}}xk$`8l@di7CwYq$v4$>R5^f%_H@<=_MQ%LuU
E`+Vziqp}8W-I>8S`b1#AcX21Z1SQD5DyYYJ^w_@!m6#weC!YXu-d97qwJF8nKa_Pr(x(?6Gpv*_o8<
S$-gnfTTJ?g=}C^i^tb!j7wfH%DP8%W)v2Aml%pV2B92JaD_rf81K~UX+JII-cdn69LB>yS_Oz>YPzJ
7`De6mf@w>~;D%))TlxjSrsCaLA)n#OYbDvy8wV0`e5AStHtTRw_Ojclz^$pT$0ZHhVprW{P2OR~>wc
Ma4<o#oP`atCa+C`L##Nfnq)aCrv*Dhm8&TA4b-9vcC5-gjiaHZV)*!!;Wk+rrD&5hY4bqdiF9!08xI
S$i_|^54(AH70xic>KrOb!Al<TDaMTfRmBAgQh;<S#2-efHwbK3;EnW2}3aC+OyurDUYM{H#&o_EJR>
1Lx64um>hW^6|(#!_3I;GvDoWJjTG>AguMZpXKEGYJ0|U7(aF2y~Z%Ai(10wzSNs{ZLXm!)#C4PZ95x
)tS`x{1-i(_PbFZFFk^l1a^+zPL8dKzJTaTm=mboGvakCO3AiByh3TqXmGAySNNhhBZa<7zmmKI7zx{
oRvH^CvVvX|qCH^zkC#hK<yT&G^zhoBKwp9whIKqiyL&u43;pFUXWghnPD`(3`B9uZABLJz@|ncrmsG
m|i8BTmtYf^g6m5$sGQbc`A37XYofa7~rqaeBVa%sbQjJFUPMR;ojzu|wu!D$MQZEaYIjB1P0e*l^iI
7K#^|_{?EiPWx1`dG;tQLnxtys!uO9V23*I6Svi>FkxDs+^dhn`BB&&kLw9amA|@vALlgkeaY;ntf6!
tgl6lEr5XG4e+kk72bd<jJ7bh9kaRO<WdPK&y16^u*m^JaeZAj+&2TEFde5fr;IMuY%^3mxX3YaT5Bf
GEU-dER{-pIa)PI!e+x07P&=&HQ4AvxzK4HarkF6pWLN-q)0(SZR84y9whZCJ_J8&OBi}B4k7C(94-W
Q8+g8+txTMHu+Ohq-$GjRxsZZ^P^J~)1^{;ek}GjYbcMEr#!T(D<nESRXsEL*^{Tk`!a~OC866_bOUV
2RNH^EY$_n85ZXaQ3HHTu?Nr*O98jA0eU~{v6GH^VUIj}!>X5mK?HfnU9Yyd1+WZmYGK2W0}Fim_QZ5
f&g@1vS*tDHsY?+iSP<-#UT|3&m<8=ON&xwV3g5w9K>JA;MRU|ys5OFIAD6*gtK=9?rMC~QSzD^`T^o
<)PO<pIcA1K}AD?=rJ<Qlg@Z2X;>wkD(_<+7+f`p3>Rwtj0iSLmxtWP*Ky%V+c=)fooe%d)Jb39Cdx4
>75j+*KI2{(ZiBSm3`j?WS01x900sZ!0L<Y!|-@X`zz4xim`TI_>{*yI#f~SEV{;bqw_XMscVu~U0z+
@(!4ElJ0$0=(s^qISTL=#AlUr&6!`Unz0LN(IeU+stVz?$)~J#VZH?gYi8JH9nhlcHNP?Yg4c|g&aVY
HJ>1cc$w;l;zglVIp2C1<DeK?Jy!i&&;Wcbjhjt(DE+Y!=)+c-*mh|@-j4`=q#@=B6|sBJDQ&&%b?jS
W(PX%{`D0im+a^Vy-|Mntp?^{Spcq`eFJ3<O`t3x1B{-leObuZBjP=Ln8hMb4&(Dco==&HS>$R%jy3l
#w%q1Rsj;W*M4TEv{Awx%tiHJkjMHf*y!wk}LXlW0#hhHI>M5_2WcpGb%*|b1^xw8Ictq(;B!2stxI_
=*|?f7DO{i;@cDzerv{PDt?B7IeMtX-xBACO&Fhz^GsO!RZF%r+g_b?j;Z9Ob|JIMNBQC=n2-8-=2{K
C8K<3(%B(ZcN8{orV|^(XF)w}8TTf9RGRNw5t0PidQ#s$9_fl*-{mr|{E@ZkQnG2q$K=PBApg{IKGfA
MUyJyZ!<?Is?kk^NFSAdHylcy8-B&V<<f3b5H$ev-+0@g*%GbGh^f~h<9&M~_*jf<NHn&#}2K;y1T(?
UNHH+vd2wu-Az5y?}qFMcGuv@c>9YnrXcu!BNw5EdGxOhG-vfE5?$x?d`jr(mC#pBzo-zzNUq@dPGKF
LLl#XrFm0uacT|J@-&J%RH!1S=+qnQoy8^*w^<e*qGE3yZzX%pq_7$_RwoR@GGdh6pE?Rmom8}l`~DF
3YGItC%&Ea9Gj3Na3Rc{Aa-#xS`eIlFO!Hcx5nNNGIE*-%sT4@+Qn~L7U7H7u>`@^Q(C~EZyrk`Z6~j
Q-zSIU&aj3bakHC9op-{?>xa)V<ur*4nRJTW#Z5a!a`uU5p`K~$RTO5OdkXO^(vw2I_^IoVzKF@INVc
B73gdheSd(cxg%!qmXCB?LeTEUK@y;|H8GY8V$XI6?h>UshqtK*#5krvawH|*Ae!jscXtW)9besAa2h
0oS8!#`NX~4X2<^l7<Cp2JQxZnZv!fXTPg$o!kFSH*pGIYo}_I5?$;x=PNa`us|P-h*D3i0BHl|%X>M
wTMkdT=R>^NlY}X67MwMwV9G@-e?ILm^2#mEb}~ok9U+<AUBRFvFn@GaOc7(i0mdJ*mQw(Wec@Nma-J
-kfPe4)|8hDrAyYAd~8sYQN^{oI^BUeuW0#onl><a@D$YX})@ad4)<hDoU$pN~l7q08otu)?71Qr8i8
*cBw-O0^vZV<xx2MFzR|vJE;uMQKx}J_QEcLeer+?t#B}^BbI#ZsXrmtDM0wxdvVwozXC6kD;Ru<fek
LwJg~)N<bq<73)#!;3bTV(6^t&`HUT-sg^Pz13ku&WFc`SshN6@T+#P!a;kyTh%p;Rg;lir)3eJiBCH
U^b^xd(zB^+xh$Ycea1DRM<%jn1h7Yo<(x>1-yhgK((xJ$)Cl4&)tVYQX*92XCrt7O1*3(d-Ku@Z5Ik
cFWVE6{vhZZZlffG|efxvK9nL`!RZp)Q6xguz&)k#al{yF{5-g%&XjEpS^as$k_E<u>V}ZfQVYe+!fn
d{CawFp?`6=+-{_qKMHDtP-+;4+a(icVg*O7aqeO_U(=9SlD_~U=1I}9cMkc<AcGt)h-;RRbb=DE}s%
AP|l|8+mS`IY!}X3Y6@f20;GfrR91R=R;Rk~7z6XrS#M>U2exnl3oleSOpf9TD5tvc<H(-d<ET2N`Em
%FrhMUyT@M`qt%B(8PTsA_xmr~raQeJTufb!E$;A?>H8}EyW(P?oSFqeoEcfkVc|3;Y)PbX<Dr9v9%4
7c;WQFpx*C9+2`Bk*k9{)wxGfDDnlG+`_DJ~p2kWXEy4XB3Ix~Ob;^0u;hzVE7v(Q>u+ZB=!<6cywEd
P+`QARo-<oXYvSgWSAqFiNSwaf~4wQl$A{F)C06m=b-^)vuO`6=-o)K}#7xL<ndp31CEYyBe5Kg~FI%
4jd(UAmjLR6;Mj6z?SIXV?k0%70ww*rDqT!hany69cVMBg6HfxJ}$htoq+h@GKJMTfB<voaG8)$fl?Q
soPmu1Mm9>bvmhd4Y}L)jDeLW{-KHWu9HU;ZZUvz{7wtH*xj20Hz!04Z;R+<)IcHBiPVvH3_hTcuaxH
kH^MHoh&9gzr_$G=WqEf5y@@7&O;Y4`Lc~H(=Sa`fJ&rbN)Fd(_!C=@|6S6vy-72$`_E~2?$?`7lqo^
pw7M!Yt%TV7c{FP)r>o~-80K#Uyp{In=*22!IMI-{A0yi!NymDXg$HO)RkGOH~qyy@9P29sS9L+VSEK
F;3j=k4h8_3c@^^Xxrn0BA36iLFx_(9Y1;vvqHr4w5u(RGXV1_PQxF)kcmFXNp;)0Bu^41xS;MU4Y;%
lN?iWma+}37S+(uxCWo87({Ga(ijAsJnLd$k95$!mPRc4HoaQ`pRuP+{MNO@I8?JVAiW61(ELmIa$u{
D%rpl#jZ3@$=1d<aaa(*CU$KWi@oie&g`Tlq2KsDOYcZ1y=zaC5P>du854iGdm<>+ae7+4k<Hy^`?FN
v-Y0+FVLd{IDEgDwAw&S~8tkyiHgBV75=Sp$5QbT?BNe|bqvk?)YdtmOK7yrzSz;I_qhfi<nVe=-3c}
Hhv<?($A+qV8pp5{+hx3{MlX`7%JQMlr#hG`D)7KXTM<EALGMm~7oSs!1`V@=p8v(d(AnqLBvLO2$)E
fY3s`$C#JSg2yE@zh;q%@#oHGXRB5Qxrs?{Koo-imXhEG8^r5-iW*9K8E&lhHEw7A<(n}pQS}xG^GIP
4l`P;&ix6JP>WBoKxh0UiQDvP8PyU4(fiK-uR8tPU?N};s?+AV)TU|u{3LHArYVMp76W*Q_%Z9j@hS{
=3UHza`lZcPePxtehL!0--pmFoS#jtVCX>Aw#)09cX%%1q;e1^d_eHE(6IxcR3NeMuuDS+dIzbn<hP1
V!_~?0;96u3gu_#Z<!%@<mO0NRzA-&7DGgrvSbPr0iM%yLSPXBF^=gRxXvXyz+m61bBVG;>_#B557dS
a-Zm_>n6PifRnlTkxJCAZQ})DX!>1*#!t(Nxq>Dh9na8VloQ%7wG`2xHFP{){(Eg9{AnxXHpX4xKEl?
Wm?8&hX;Q){TI0rcMLA*}7@*+%t$toPFLf{>-yQphb7i)Q5}n{W2fUV|ZU5BBguLRQ%{3M~a%cxl{Vs
*+<agxn^@QAI;Rfg)D8xQed5!)*6=1OdR5G;9nH*u1hh}VMg`2I-Z|XkXL<4K@;WH;-rmS2(+`}W5CJ
zgX}0yttl^<-2=$AB19@GXhJB0SvK*zTnScJ^7BkK@ipj4d9r6+wB{vMg=!#c*_<y-aiLpSZB1$hZ@g
)wmZp$eY9e(mKLQUq^V*~eB`dR@2->7CcpVWM8@QGKf*)<ki?%ck4K*SD5=Blkx^VwF<EOTD9%{rs%Z
Cfk=7n0H=Y=-ttz4$-(U)q`8!O+!QN@GQF0eusaY`%&4}uKrSV2=6^~f!qyQ+v&^no6PXac)Ll-4win
?0S-Hpp>t9U0DSAmZ^3T4?1%)HqNt#5JiM*`-!wm!^}|E=3Ddy`2_jAvcrr)O2!7Q^_@cY?H#S2D+`z
t_FRI&bf*;RdMb?X%iLBhc*kFwHZf8!2VPhCY@1_ycHEkp2bNfHzC%K%a$W@W>2~%5=#vv8b@A}{=N#
m>uc!UDUIARd`uN_k8G8hEw6@+G4h&7v<f;?MLeUs;S@r(EY2+S+8i%?@aU$$z3uHv(JG?>c^n~mvHw
+vd?mjvsl_Rz7Tc3rnnJ2^8sL35tNPToA|5)~^@MJY_wj~Q@4{f^wIQ+CKw_~SiKPY-jV&UtQ+2Rqay
_CEnPQ<SY(--moFVo_Bax*hB9(Ta%TdF@cryD&=AuqtU!BwT8Om}nrx$gc6lZ{)X(RyJgzrtm_nB5J2
lYI~j)#T|6GLE<x<HmQZZj!#MM;j5G91QHo=&ZD*`Hs&d9V}it=-&T0}#4`WduvjJZi6X4nvkDU+Y@|
R2c-fva_|jvAMP<Zz6TUEBTD|na?aNgv-}9!u8GN>lGY3modCoCRQ;0Pz@BWMMd0>3PDOr{e&-9_Moa
Pf?bu4UM{50AUL`%(S_ke%3t4D-=PbCTo|3fa1>@gPS<0)dXu4(tded4OU+~*lACWK56Z*6xSQoYz7w
uezZx*2aed>UZs3?%47+<%TyRqX)j15gx4e6Uu3@dCT><dpg<Bij;mXeT{>`nmy{SZO=mv_rdpoN)SK
3lk&`c5Ux>=3;6<nFFp<aql3NILCXt=soHS-Ai1~3xYAdg1gq3`4p#)fcK_74pwmof0tJi7lO7MI*ru
&NM*xw*A^&0mg@!;slv3oxTWWilB#1i7`dy|cM-aARX7ymoVAbJc~f<TF-WMs@vU<q`CDG>UOi#Y-h!
Xe*DQv+LSR%7)cB0<sr-Dj<^uOt~s9w=Jc+jsxui5Z=yM8WUL1GFiZgGn<<6RmmqT!P(R<ca?m`!u#V
Ypp+={vm8d6pQM#Z@PBY~dHZ1Fvums2>cOkKYx|7S<I|K%CZiy>Z#U5y1jjak`+R+!w>};S#-t(aE5g
WONPS&y1=PrruvQ0Y6HqgYKx-zXH4F8vzBOQ*<T;O!4ObyoaGPKaYVHPRry784Jnm(1ssM~9ZVGmx)r
H3zrmpSXY{EHMZ`wVbT*jcP;ccK5Xq_V<@06QK8rRUaa|xqn!?d=^m!sUnVA!b=kk$-o5@?gOG70{b!
)zGiHPQb1y4i#i$$=1uVqlJ<^3YCZz+R89a>OtoF&YQa-EB@8HBgE|nc+3W!&tg)R*-D~KVC5vQI?2T
U5j?AB3YRXpAO^_&aFW2oHZU-2#m)nZ$6)-o_tDXn0yejX@m_Uk~K_{dSMbtN8C*71X96;2XDo~TaNu
OCN|!{K9B>Xf+urL3@cEG56KD{qVe$F)EW%RvS9}iawWC!BHO~r(y4eRh>JVUiew6|0&#HT#`Z7(OuQ
-OdCNir59mg^S5>hXRa6Jcq>xAHQ5cb&D|w^}z712smc!DI=Zww**shSSTMuPyCLd}A%%ahahP7iyWS
Z~|<y2^^X&-8LgI;CYHNi@19L2!J<1hvaLO6(fpoDw4hAbwX8c56`NDk(uf;w5SR-OS3?S;1mhwQNK$
8ul{Y*<>0anyyapyx+50T>Uq=p^kLOQ}rZY<R-!z0G`?#8=zK$<WB8SI)5Z7Pr5hT!8_*UU4KCk0IVD
KhTL5NLXY;IW-+Xk;UM{WE^%*!idi_De8;cE?yXMYws{a-;nTjQXW>&tW0&w?}V;tg{H`pJ7%-ESrXw
58|V#vqcHSAb=2q#ee-ZO3@Jv#@nXog#`b(zJ}^ncj$Mb>h$m?;##<CA-bmr0Hx;Fxwulm<Vq{GxZDR
<^FamMu#-IpR8=C0`=wuvL1$i@zVfp%W^9JQwuA~uGP-9DdW02--u8)~24xg&Kio)l+B6(ie&h3}^q^
tQ+U7r>hHI!NOiH0+fuA<b?-ouL_dd#lRK;Ms6Q-&$W%ut3Ot*(q2=uV@>MJ}WJ;tXWHSdAsjOnfR`4
CICZ5qUGgr7vV(v(SiiIHjl-G<4}0=}_EZ-W}pTUw8}ffO%=qk@8d$0?JE)6eH6JFp$O{MMtq_O6X>9
;{H7H|5SK~Dl)IdVOF*vSOvXoZ^}s#_OaCJc=3Q#ag(&)h=}=BtTaj+vC=5@VZm0~i*X4q*f^wtfDKx
ug<7C)IXr<1wj$_*7gRCgYKTD&p8J$i7ucyLAkxo48k0M=1~zgmgyOgY2}vf%8wGrBd<Tz@V;9!SGm-
M>whN0%0%RDMcu73zv}(3(Kajv5mzwWn#58r21*p88p25T$+5eiE0vMQnX7YilN>2orV0?!^pOKSjU~
SBlpt5LFujF&802)N2QDki1GDT#I6E76gh%u@(SQWy-Joahq+-!kU&=TRWc~x9Lm_;Lw2IR#QcPHM}y
avpo0RuOi<RD|zvQ7<<7A3&~l5oz^VZCHrFpCE8yPfzjI!-*J)&t_=GHq$0REKUtU3PTKxG$hnCwy&h
(yeLL24I_>PpM{SR^jKb#d(@dhQp*0(*X0*sH%BA5FSj!!?Brw3Fx7-nn2beEHuqjG*}ajEi?jAu|wO
CGcmlB_1iRx2Be45+MO|M)zZA7fshI4p|gH-bMw`3Z*6yZZ+UC&U~Laia+)dnQ9QJ->*cSG)^&3|G&4
4%@lb6Ab=VTfgWtOAru5kM&cST0<3sS#m2onfNXbYU73{ru0Pk`B(q=OS1I|kYjTJ|*DNBc=gOhPQji
MLFLw&!T;DPo*Gd%_6p>R{h(rqAcQ$^OT;2#acp6PSnK*a_Xw2rGd$0`q4MlV~cb1oZ)q!Dw39;VUFC
oERJOxvt$piBx=w(1%vlfv|kx*pJ^Gi95ufifvHY|<VG2eV;|_5%rgAG2<!GGN{}_&j`*$z40WD>HH^
h<`$&MxK|kye7rae;XBTg=EpUvIMw7ucP0LWYW*0q==0Q;Mokwj@c26=BS($H6=_%<1#F-eHNPWln)Q
I@=*-jcIg?6t&k-B(Sq4K^e(bWw5bt6r^l#-@D=3)BK$sz(j<zo?qZanQuj_6<%7Z_wlsoIC1?f;o`t
d*M!2B}n9j4*nZTzKJWHKzyy->Y`C0ccO4E2aYbhq`Oa-0!ySy~GXtp81<M7ESHA4=%1F`|qM+v0XIL
d`BZ8Iqg)JF@}Oo|F6y#YmfF@<g|8kf-*&4?#vFrD#TW-RvHti_(nT&iR)$;^a~A5h-cI{9it`k|P@F
d9@pixNeC1}mk9dC(aePJz(^q>?ni$Ws2RBmzJ&u-^K@$@O5sj@@s@A_#@qi~A8U%Q!s8hdx9bpn_NU
?WKGm3K!4Mv|Wb})qzl$MO;1OQt1X1E2CiM_5Ac5hzh1(*X4mwm`z_({SKKD7Cy5f4+LZO6GOGfZ#rX
sg+mS5q;!q}xk^gAJ>U%U0vP0B4O$h<ps{ubc<sWEDDn*G^{6PXuP2`Nak34Z2KXxMFzeKSVvYg1QLL
&+7+wSuz`#TE)G3%Yh=IEWn*?Okw3f;>F^(Xm2Ar}C*qw2l`avnjfZU5m*>O#iiaZNC1(~o8n(_?j{W
2>3u#{s!z7h?O{E(ExkmR6i9NP<RteI{C*2*!Jd@q(^H<C}IV8Kdic~**>Wu}m-0W|4|Yh_vx@<B2sT
&&sKMxLwd`jZtN-(^>AuGWZdIg)WMCY_qiqzTrgHkuS=m`_NG=#D21v|LD+QcmMKRPI<Quscnk?T2@%
3XztiN*1ON4!69}J89ZuQb~!+B_)bYN~(NPVlYZcl~YO#R;hA&VIE%abGMQ!#9I`J%)F62IN{Jit;DM
)P=l7Z#R&Mw$WOrpsN!{!?gaifqDmMaHgm>P&;?KxpTCNvfo`6S(T;_$&8nwXgVIQQ2AU1Dis>|bJ%g
Vf7ijRA3=TV4b6Zt_4SMS07B0(A#|2`1wdj#9p!6>Pejp!y?G924=Tfnm)+RbGq)Vv{jauxyn7S!816
S#_{xT12m0CG<%bf;Zr73qp_+`sek5+a%LX~d2Z?1eTZJc}$UZmwXUN)<lmjy>Z%`eCYqHvqMe=7MBt
Ja~%%9GI3-Fo~$5??xctOy&2nzM-pNJ**egA|JZwZ<=gAjY?iUAR|l>lV|dMdm9b7SnV^W~!rs8VeN#
=P^maWHyJj<WAd^#RiagwFWG*yjqJD$WtO_gMoD&7|~#-Zx=<R8W2`c8xO1%;s&ug>cpA8gWoyJ<zI#
d{{nN^v^6n`Q5lyFS;D+Y%muge1y+d?)eVmqo|&a#53+8y!c25^iSs~c%v$!`$@O5&uW#-wA2j0$m|E
<G=i1-{l#c>A_`baH*>H7dS~V<CAFYk;gQdkOL>Q(9Tb}PUVawB=YR>c1k)QYCYVXOLEy%dgK8pJXdm
G!=rw|fAKKz6A&5eV#Dfj|N<6Gx0QXT~M^biI*iGxKs>G%g}OH^G}33DM7fL@9g0OR33$EY|6i<6>^N
8vE(<R1UUS~x+ak-72mGfrX?FVh4nXqjvFP`Zx7!@}6kSQx7;<DzW?z_?|b!3G{SNG6*w^Q&vuZeFi}
6qy$M+TPyIUL8DVTJY=32g{pv@SJJEZ)~sc)Pev1?Okbe<2aK2D-3_GP_*Uk-kpyw+jVT)F0W-*^~}Z
wgAyr;ZHiR$@G%|p-xrxUh$8`#s&aSj&P?=_Md0NF2m*;a6XOi@UD7;UW{+91z@0|V#rFZU!T9C$_Sz
?paRwT@Y9E|O8u*O5SZ+od_;u2{$4bmd6JK=A){DnT1CI;NS-pgtZ7)7K6J*He#64Xj&OjHHx2*KqF9
Txssp^-w49F;mBfHLPn0SU{CB%`<*CDZdZAvs_%CPa5;bWj!9-VS|N^0**VVr~ZYXTK5Wzc``v#g;~x
u{S9LuVC<@cIy^!h!-Z`0^tSrZmO#k3Ml3t;+xkD4$?q0sJ`y2xzRy#)iik`iDyV?_r~K26=`v^JPK<
*mAXDBs%maKJ*C2Y$7L-&$eRfW+;0aNSEJ&i;9q}1~BBn|4LA<2k3IpP6JXZT9-kGNc$wOpWrx)?HP%
p2}wB2qY3>yqLb$yw&UK%2t`F>4L0sBd>k8zHQ4xty-B1YkvCieJ-{Kd-M%0$#+s1=U*>xk2Z4S3@V!
|dOyl6Uc)hZHv?fz$<bgFa(!jGGqw(T-q>itO!UKjF4JmIE`?9aa>rz+_Z6&U8d4(OA#?cZxyIPDuGC
A0RfsuQow!N)j39a*ImQtB&7dUikD_)mM;n?erP5DcooQ^Og)m;)-MBOUU0z!GSu9=8XTr8x%y%DQRz
z8FdFBNUb^jE4~f&Nal9ugN#NC2XB8EdIUEU-9{rbwQY*dYb;=fF6JaE$~eQtD*os2(TYl<HPqfo^4C
#pUsRovm_tt>?ijPNNORby75$vWC(4sBBn>15#<Xpj)aU9m{A55&Y5;#sFgv3vo=zqff}-hhEf2gK-W
zR%2AMcMd^au7S~H5bLt#RTpG{cvlL~AHuEJc&H)x;4WvK6<9w;l#vB>xq^eC0Mccm4{T8oLw2v6)y2
!KsGfWT4$fqet=TKC0JL0CXM}Wx5jWg=eDDBgwI7)?jx?B9bV7_p%veGqSR6XUBRgCWB-Y0kDgqm3a#
Uc|c63Ge!41v^Zh>;QLXaxB9naVKidb_PAz?D}arm?jEi6RwPvQ;psTaZb>R;1O>Xk5<+qxUk0b8g5!
?-#blyTVyJ6{VGV3?4<aL?PHedjxdfz#MQtYCxl+J4<?MN=}yF2n$Vi5+B{oxhaHE?<Ec)&<i6*%W$L
csM<7WB8!dEYab#4ok*P!8qlv4!GlW1OIl59W7)Y(e1m?G67)^j<eXeM{7K)Fk9J|kIRw`)Y)vTstV$
Qo)s%4mb$yKIOQKWuFH~;_hTg+>~qb*Qp)N9jK;xam)J!11ARQX@MSYZlM635J<G}1+?<4S<3`hE?8h
p$cEv_x$&M-Vq+V@fZok4u=LhS2cmv-{AY<R?rYvyPPn2J&896kheaHc(5k)>$a&$_*Dl$?~r4wucRG
nXUO(u;4QTEy>h?Iq;TzRBx#hP^v_VK`Y;l3bCEsU3}&_VgNfF3I)q@|KHmO6qEBtWh_FXW)KfVi?UX
F+KNa^=~?t&5+7(gGr7>*UGvrDcplf*^U*&5Ts|lFg5^f_fJfWn*V=lO|u?USFSu1x=j8a-KcrtE_i*
;iWNwE)Vx{Gls}SI!y0x?}uJVLL6D}2R0<EFr+l>muGj~zQ~3+G^E3Xwi!lz8w2OCj3DsKW=)=UNipJ
s*igwu?p6qsX4NKdJ)OuXF_i`!4`scUF<77*nHOqt1*Hi*`~kIy!>XXLgOp5DwDPb<etwGgMc2ejLb{
LR=&Ik*BvLbDQG)eh<b6C9&QW!{tu|P~fnz@&6f*F+t!=8y4Ap>eXtVI)tw>i)x@Hc`J1C7vUt3dh`f
3{5Yk_&7TMT-Xjpg-T+!754nmEo<6)*Nl&_0Yq>I!y<>e*=u%9(WML1Ij4^kV`3B*Fw1%;Z2#Hj;?Kn
rxr;m(?arqCrgA8~%ga@O<0l<R=S)Nxnf2TP|Vc?QUz?(WZ>};T4kcrqolNGd03mFmb$w261_AlhTn8
!HD^-Hg>aq6E7LCWM|s3lTSofp+^~59Q3V{HbAZ*Z}=P+%&8hyRY{K!UYyP%kBZVJ>S&NIA5ato;*B;
(_g((Bqji~`-&z!b&?RA)l>ZDRYNHGW=nm1|{%|g6tj30S!i4_i_o}pD9k-!ua~W|uy40*yiL8{GaVm
k@S9#O8%Wqb!F46G29|o}u({Y_{2}<BP-SAVLiF3QE@99G%KsP~-k0N4~v(~+`qE(;(r5)?>eyyb4d~
U3%F(L$VlRdNXf@Zy}$Ldi6y=T2Yyk37{!oOxUfEJ9+kf{a=B4xP+CpZO7v^y)BlHt}Ik~ZOIF5trEc
7TTz@p3~f92EfpO2?0q@v`H-3L6;naRhAFNK`W>p^!M4CLTAJfkP>nV3H3ieX^A`e^lvHA|`i#Al+j+
K7bTVc=&|qytEjO%ndIBy~nD$`K>l$@EN1nL;{v5U@>^+8K+PXNA~jK{ps0X<B!)L@8VB4@y{234bc#
2hw<w4<MjwC9p-Q>A-geN&ql*JscW-k2=3t&x67#m*<mov7cTXsuhd1vYyn~Dzx3^BHbThZ$3qIRlgC
f0jxNZcoSTa878VWi%g;_1i;KHOeE#wF;_U9z?O#U`x>Ca_3{*-IA7Gu<dV+F+R7SQaS|Gr?IQ@Ka9$
$SrzqpLweZ0K5KE1k#Z{Che!zVmFy}MuTzA8zOADQan?8C*?sm~+mWcfg<pHFW;p1!@jm|UqT!BOeR5
}BHel5<iqHZLI}MD2ndK0Nr&RVv!`7^#axVon-(AGgT0-XKIxpdCgWfViDF1tDd_N?jjSy5aa|Se(Or
9J}OYi7SsXB2Il~nkGs+DejWIjH`W!RziHT6F5e5@sTN**r>wwAt>idWh(n1>p`Du(s$ak8C(wbg~kp
HXaR?pP4<K}g7MT|8Hc@(9yRiy;A1#vXP2z^|M(92=bQVx#l$om@o8yZUEF>6bRG|B^3fdAQvY;+$MP
KG^TpwBZqXc+hsD{a+po`pU>TKz^NV+<_m@oO;`Z~$>-X{E<NNE=yZhS<bjLj~`Z|noRK9L*FU~)n-5
ppRE$K-qenn-ZC?=)NKj6WyE5%2pd3*7m)sn@5C2UDgO7Sa7n4*}J_JJjAiwDvKqitZ+ZKR&=;bS<bt
`dx;7?t*+GwjJ+qjEEC)H{-4RLYY_65~lmrGLnXV-gRM3)ugShvq{%%;9L0&A2g)2@Lbh-rwAh=0flQ
pXj#6b4q~$-n%LJyc^Ev-R<ee>q!|^5)SjAw({sFU7d`a*ZM>}+y~B{hlP21;wmfQ<yVg~u!Om9J<7l
mZo~B`6YIJU*P~2qS9q~qVPeZP^m-!JmLQxNTd}qT?Vs2M7;=GRoHW7-80^^wR%H6p$87{X)P!Y**)}
8C1m+|zw_uhRS0mT}Hr<ZEL8yQgYxZ$qzp;(8+&QP<#FJ92e`|&$5hJ8SF7yHp^!g~T3=OxA5jhb8PV
BsE`|bTkJ9`34BFAopR}m7|%=ooupM??%V#=bUk%qR(PlHVPMx6&C<QjD%L<MzaC?OupCFCu8Je{q4E
Ly=5%5o=s-=0-vn)7plr>j-RbO~idag2!0&8j!0u#89p55AdvaE#N@fzu-dLYEX9`f&16ue6T5iz8TA
vmM2v;WQRfMfWi}Qa|bAfb}yzB50i#MV#&S?Mqx&PmM>=M(GT@q<Qd&VU&sWf9u%&)=;SVuG@J9c&s7
euN|>dJ3u>!_(iNPF<75sPkoB}dg2k(0JL1N2F1a8829xnEZ$h}JF@=9;rd%=RqZb^8EZ<QmZOZG5C}
^$EJaAP2{F7fB6YkwG;pMdVS*U}rxxNNX#pbTy&uvYDTweQU-?Rf#~EmT=-h`Fv4+IH$bE{3$LVM>*i
PA>0kuFO2`22fN^kwNQ3k_+s7EGeUE9jv1DX&+)@MW3i5F6Acu*%q`G{}>HA`2m4~cOmTKNnh(8_&)9
x_iu_<8C|oCGCKY>7Pd0=fGJdFT~#_Z{-^OXSpB<l)!I$@i#(8LNq$)dN|p$-LDAnX9SX1v5wFZ6Ir8
&IU4O<VzSYu*chc?&C(j>5o%tXEC)zv?v`*D=9tBK(jx49~$FyG;8nMq}j&HZuOA)60tyj`FNc)<48C
%z{El;*N|fnYq6ExZb@|Cc08BrmMp?N@G8PY{BD=jFSCos%r%~6MjCkV-t+~|+}A!K4dIbIOIF)#Se(
NQjs;%`y>u@G5C~I}|MiNAXiDZhYgVk5krPNi(qOv7Bl5RhdBw&taO~Ab<N^&I^kOlO#baFU8y^vYG?
?(%y@*VQU(g3PIQwJJJ{k>SNYe8KBhtmkgoPRxV8}@iKH<t>p*X{1YFrtCXN(wjiQ)5tA(Qd1ZxRSfl
31Z55R@dnUPpt3eA9xD=;f!beOJ|Y?2)ie>p}Gl(xR*MtVvtf2|;@<zJR>j!>JOI!2tAfyK417;xVGf
!9Q_Rukau_b%NW2;tW;1To+Z+x`z4nD2avGB6~ib{|ABAA}zdYE8mEd=(OqxH-~+M#9^)kOm%8Fj&7A
re=D5K0T1V>eK$LUo3o2;Qm1e)ZAUg04@_}z`vKtcyeM2RsRW{z6lG1{6D1Hzazz}TQsF%c?*+qc5;o
VMCWbUf$s4B>Z3nCrS6G1N9qSf$yr4=)^KZmW^;4WKNXb`S+vI76)iy5@sx$Jz6o)9-mi%0Oq=v`qgE
X2)DJ+ygN+EfKhU?n2dMX2@U_-cUtu83_PE6z&8(rGXPSYgKiZ<~#9}mpr08M&+I!t2YTo#MtA*+*SR
>{Cd!Ys+%2(g_mbGFS^4|~`MfeQxphpKv@Gfe^gJmB*)D}4pv0~>sKwiW}<vpS;|A^bp%=UtYi?@Iq`
Y4N%g)RIs8CLpIHbjh|Z20p(D(PZDF%dth9?Y|^2NcX2sB6TLwp~Ik={TZqhi}&Zc^d&cd&#$}sGvUG
v4yNbpyDeO~@`-B*P4cP&z1Zz0X8NjP`j7P*>4J8>>_Jfscf!f#I3^pdF<vJnSpPcjV2&tp7vykk2ye
0ueHs&@%Vtk~<GanMbLxJe#xqdG$?7dHz5BCmAWX^Ue3uloY9v@_G{G2dC_ZMdl$HYecw>`IuM*S&n%
wQxf+e#bs{IVMSNEK`B<fN+EgofK&)ox4R;(_uO4jSD@HA!>t4n07s!TuCpr-EFV8@p?2WD{8{+Hr$2
70)^@OKp=<|-+ZO%|4x7+0Eo(9?R;1f?a0ls>D<HhXS|2qcW;@V77vLrSB8gTXftD4ika7RSeFVlP@}
WL4s<>dIhWXoC#-YJb`SAS7;JbZNduF)%K2PzD3*;U4qGTNnFyUFxM=-SPo-GoX-YsK)iVS|!Vm#9=W
zT9f%w)lA)tX-gzhV*>9qzk!+qPt;yT=%93lrU4IW!Wk<YChk2PE>2@vf;}_tyE-na%ERHH3<fsy^@%
~0jV0IYop?=ZrFz>qdu9V-PXlyeI)^Zro~@D>kGPKTNa7`>r1s{3gz8*S5whWLM&LA-w2GCv7v*)lD!
C1Z)Yo$jN@*!fvRgYw#K#@BQ9CT)<DEh|%ytEd-bfp^3O}HMrcwCPPV)w>9b1NU`DcrLO9_Ya_;SGwI
ec{{M$wpgs7fZ9gV9@m({*7MM-7KD+JrWQ;)7`%8<>Mbi_~-sw_mrX%xaAjGWc5^wPTgSH_V`+7T2JH
u|bx6RmWphl^?Ei4zkd4`EJy=b749M`0K_q-hHuoXegw?wD0&~-EQS;^cKdD=0;B7gM}(HfzwzDrY>0
jwy#!OPX#d$hGdx~bv)b=Qb3Id-6^4!7^dU1hIJt;Ptzxn1{2)S4U8Xj04*07OE@TpL712t&VdOG^9<
&QKx>S6(T24IrjA12$c5<~Ro=YBqrbNwu5s@3Y?Vn{&Uk5rCL?e`mQcpLXq~YtUby|UAd`*K7=}mTz7
e<{KD?;mMf(`XO%cK(K5iVE8qj70Jtd{3P$%Gvag3HEkvdbhs~)pKh3&!&4!+%$qN!!@W7c}JLqavKC
S|efeeKPO4zT5_@G#NB*wW3Gkv_!5aX`Aq=+eX5&8yeOYP7H}!-J)x>H~??nZ{Pvff_0fEse?&3Dvp8
xfIxB@UH_nD2;)iaBzl)G?5Ri@jWH=F2)j|DYST93Qd^?MprtZm&1X)*G3@)5waazLtw*y!kDBJNs0s
yy@asHCM`yHFxYF@9E^WuFXJFyur_Q2%95oon32&QLG#KP9q$p%!;-mA(7KjJ$J3(vQFdBbKgaGy8u#
4DXfD`fHFfSxg&U~Z?j>F)?nz=N9;K8+q2xJl@NQMe4bcGFWc1kwcLAncScs4ao&=*oy*ya)9?=qlSk
A^~`s){Y+#b#Xt^wn|i4TV?Pur}ftVF7Cj$--<O)FDJHq1zY2Q6mUhSh=)^7pLO&4c6PKi(Xb;N|c4B
iv_V(dTzB`|PG-J=RO~4vy{^0V2)lV_!DxH|s<Azl(jgihc$rz6lv!g6oP1)`Oxebek2SA;aj?9{LMl
QcFb9e~IP0I=bx*(X-zyw+pBe(E@F<L%PvIng|v#FS{k=kUxDE6(ZsTo(QIAyjDduuthKf<t4{=*H~N
0A2B;n0;{a(n5eps8Nsu*1`}-{V3W1chW&+eDq@5pesd4g@<Bn^NPo+JvZ4MqDzfC^1-*tud~Onf3l=
GizxhR!Xa|A_gnxdD8u;1gPKsbsAR}`l<>4>*0l*(%>>yINxgb!Qy%#L_h+=p$ontWXm~Hq+CZOD%^#
!@-r-4LCo>k@Jb@og9Hfgd*K3pdCrhi(nUaU}0cX|1u9)97-bGV;!owdjF<No(ge^I~ZKO9FFYw%*nJ
`a0-`-Ayt#m>#g6Z7%k%*P+i$Dho{e>WaK&#jbMz_A@Lw*yYBfJ^K7%6eX~hPKM^nDA}ZU{D|O`GhsE
C2R03y#K`z{qGZAs9FI30@tSt_QWIkZw`rgD#xsl)h|XUe*dWbQlUTopnkBh&+p$K|AhbkCHh6=Q`Hy
n6$$Q=pt8JWf4lu@nci|sY0=r@GaNKwI^aye)DJi}6kQ~B@dBH8d#0_U4>?G^FpaZYriqfcWGxG}0&b
bUSg_G$+7*ltl~8}mA^KD=lV|Purmi;2q!!8F;{CtN+fU^U_*73iP)b#si4DwX@s#W@u1>#X`DWWT5m
$Y0E7sK6Z}gMhW}nLI<hp<Fs$Ao>cF1E^rjcB}UKem*0Zs^)s2ycEUZqAg1tyL0^o@$c6Ky~wJX>L0%
anG!=UQ7VOWWKcn4%U@6tjq8W0_<P3n@|&ac!RMnHpk$@zCdUgx1-G*=rcEwh<dtSox4vlp%`9iymE;
&-x>gJrxaCMfoBj{)Cm+2L1VBU<B7IW!d9JcfGtIK)wk47B7QW+MO4IP%Sa}XeFqB`37eXtx%BSDY{C
YuNh->m6!78byZ$xo9Ld^GJMwiB<Ox19he71(sv|2l&nZgCe~wdY%jcn@m#<Q!0maKg+7cmpuA9LM9;
NH?7u|-YY*=-G?$|zSQii8dh{TJxXzcIBxY&fh=artcNBHSx)B&ER9$<O?0M@{5Z;`4Y^1p4t;a}bkI
=|EU*%ZA!GNeA!?9krk&*l}8Tpc#)dqd)1F>OA^uDO-3O@rI0Pu%<K6Q#dWFq)OCWAhvP`BF`^}`%5^
}jE(RaXje{4E(il`NN^l+PUPr!Ibr6H6h_A0)xz?%f^!qvP-7{85N}7GvH8AM!?j%j&9$<Z`4_;Wqf*
V(uxQ#0)apW-?-%slZ$oL;)`+0sKK?DtOi2Jy2wLV~9-O2>Q6EUAK`vA&%@(eDrsCCG~mHl^T55Q#Is
^@F&Zo8g+``G}(h9I_1tYZ>kFTj?X<2b6><sAHf>7OVbC=sX!D@;s5Ao_Ef3w(_+6(gnzV13+^^o`7`
^|R&Y{?y)=vE8H(IjabCg6`r`&3j@7TZ`o&`3!onD@OS0JB>MplfhmEd8UoOg31t;92vkX-H8Ot_|^W
f7#?-<FfUc&B9mdawlPJL4+y9+iLRY|}Ak!6Vgxsw-)@p*nO{+Pih=i-kU44&Bp5&WF@KZO8zv}Y+ET
Tdp72%evtPbA3XHS$yQfefT2e$M-!Ajgy=`>;6dW&aA_lcFq)XC}uK@v6?GE1c-OY9m=yE-vq*i@a>Q
9jCgGw+|wtklz*9L&M)^K8t&QdmjmBdeQr&YZ}(jB&mG9u2>!-en{D=ZB+1_4nFCFW&Jar=hm~ri-vP
-J<qLY8?R^3XpnXg2-a1%H!D2`{a2UOFMUJ&z(zS)iuZ1Ce99i-Z{Ica(`H`2{S5jeYa?vnd0AC#L>&
F6`~XlfBk7S)40PoT8~!!(bO{s8+l+nftE72=q+wjq?cTDE5kB|Z>Y3@?zP$R9>dVL|9iv=~61n2WO4
t;?Sl|t4Y_l+w;lcUyJ?quMm(PbRN&6zgpndTYnK{3~T;H&vGwbK0n|z<a3^}^JT9~-o>uc=vn976YG
|>URtzj6>`jkcloK>u&I?u#;1r+SV|1*cp5EUX6rg#J`#eZI~F>9Nzu(@JCB!U?lN|rypD{_gK?cr_F
N%Hq~@&cVwCZ0cZ^4CY$5|@dx*T!4qO#8`@s)51n-}SuTR;~WH!2MD^V4Ku?tqc}hSYhD5@g)i!{kN)
OZv=&Yo9)@)?lanvhFP5GL~pre5%`<`od@6=3L9$o>H`KF`sZI{a9@l;gpM+v=hkztX{lg9qkTpA<mw
kTgN0b-SX5fyz1Sx(<`LQnNR5EG9dH5x{OZ10#TG405>k;^!=7Q5AsXhQTf!8ijqctpu6R4V%brE)Nd
`FBe6B{VY(`kst1TPhc7^nhss{LdviJK1cpc>Ju78;84=m4;0ETTh34R5J*PiCa6O&*+BH;}@T50{SK
GI7ooLXSh6=s5>oouPv_)ENfKel3;4!26)vKepvf|^fw^o)4WJMcASgrD7=$uUCi#P#8XU?2G&8#elh
Ldb;+`M}<ub+LK9Dxf=tGXSg><xpdoCO(HnLJs-REm?W~e0k2AU%dfy3^21{5?i^5nUtr?2C8L-*E5U
|)^_1m04v-+Zov&aI01|nQs3_K6_2~&p2H$xT+CA_LYn9H4jSRZOSHt&<xW&3P=u|a<jfe&y}LhRKyK
5Qx#_#rKy5LXD_-p4=ta|)`>I`;6%W1x%rm&$7Qe*<7`9g*1J*@X@HJqcC{9GV^V`c-*j{}MJzCn^Ac
Bhii->69%uTQK!q}Lv2qhPPgO-0E)k1c-1dh{>`?Cm)#<2z@8;A8sG@p;vy<Vx6z=#GU8USnYRh`28=
&Y*itdQert3kXwUcfcn=-u0_O~lWnfYsIwx;St6BkP!Q{>bSee^k@y>;3`l2T0*B-#(BUZ&J$=I}dD1
{h?}skN=YFH>_)9Us*2^*%sA_*8bONdz-<sWpq2|B_kj4&uQC>+*UjdBcBU4=Fa(i^ArbrU<Vq?+-dg
e^A0EkjJ>P&Khv@*1(sZ&wy8%JOvC#a?&?na?(o!qcA;Yui9K8oDT;5QoP^rxD?3ve{kOFjHNG2V!>g
f@*HH>cmEE9nlD50{@q>rKR9{|TuhGn-&er~+dk#DjF~)kUI3264zB<dX2Bc3N779U~@=Zl;e{fY)tg
pfN2)*_2pWIOjo`L-p%ax6Vc$DJoZ`y&H7MH$ZT?Tg4*=G`W3*qk$|M`OdvJoiU?!{SIbjeplotMY?j
{eAC*9j2yf$A5mgo?X<(c(QDpo-m#cXgKWbnTj~p47{*4+9Q9Gn|65_vx3faa|kAL3xdd;8vM84vt|n
`m8Y#NnI!X_uy-FES*J`rF>WhMYd$U2<QPkp{TdiC>6^G=!-SdR{UT^T%5jg*Z6v$s3O^ZyBI#&<#BX
*d^wNUfBmYdxux9yw#%?MX8*;-JYxT8F3Ytfh+^hm-eI}8Yuak}Y56NFHog~)o8e%6=_19wq7@?I3L#
=sTFXO>gd!T3vkid;gIH$Z-aIr^*xI(kgs@ia@#mA+o{~tBl-j?64fDP|@SjqK&YyaJX+-@Dx3wa-6v
U3f0<7@L&9&&}<(yX~(QsK5RwpzrxZ6ZYm*$nPLb4HMQnSqC1+;0U8ro9}?1_0k2Ar>$@Kw;{6Za#EX
YZOQ*d|#yKyhHXjMyOK?<sah@T)^Xa;=9JX<E_9pt|p2=j=Iti5v8AFFrO4h676cgEY~;s9I4Y1}hGv
<tcN^jCF+e=;TXBu-lL(bqZpr`VZGd5!mR_G)!00uc_+p6CY7R^<DgoyTxb1JqK&*BIK4ki>Oq9S_jH
%I6}jiGj)bWKTR_0kA5(IUvyq{)KQd~U(OKWo5{04wN@P5IY0<$k^0+%#Tfuvl;K)z(GGx#UDcV~2vt
maq}W=e1+`sNT3Bt(lJa8Xl@#S$xujUXJ4*@5wV{4DwI3R>7BJI>TS{IJ^N86eyOgXGL2ZoAh;2>9Km
t89g!o6})Eyy2?u62*_fVS3+8(7z07Q#xS4D`}v;Kkz5o>Iv(ggaJbC9I>8}DVgw}wmxMD5(t403<lD
;!K;ZHm+4a)bDg>Z9)|)AHK(dWa(U0{XT*O#&O(o(foIjYp=hng>-~W0Rbw&<_U$NrJC$oGPGcU?+ZR
+aV6h6DaGv0!?La`O{R^Q3sle9~L0x|3;i6n5o@KC8HwDy-$zed_ZvS6FeCZJaGh#O%_|2@6ZHA?li;
RgzTMW*V{)jC)1su2StME&PSztLZ%xmqLXmCC;oJ;ZEIVa-Wm^*%tw*T!z3r8NKQN?YL}QM(YJ|%1oJ
_Hd6?j2kidNf+*jAe7w|+uV6D`IVTc9AeLe-_PZq>mTA_0CmQbi{yrmK<4|?C#X0Uc|$B@j!BzpF7s}
N07^hF5|)=tTcFWoDQc(hT(x^tfso)iV~(73D19x?)GQ~K6oZALFHL^zz$0d$BQmw-cj9AHzBVjgI>)
LN2+c1x{6NvN?dZ;P0bwy0dhx206LEkG>x+p-iSOk?j4gc%()Np9>ekc1{8NaE~A1PNWVO)hpWY!(@8
!w0r5Y?>jsL$B{^IAlhoXJ=#dMBA1l&FMHs{YZ;BG~oex(6>|cRR&x((&Kyt=Jv}W4EC;$P2$9dh=SS
iGvRL04EKuq9>v)F5s-c(N#V30cc*CPep~lD8hbIb(5kP!1{Q+S?1AM|i#&w%a0j=7EcQ{`M$&E<D@b
(*P!aVZ)OOEI+sjcRdKf8$)&_|1%VQrtF6KUw%ehC$C*i@<yG=9)xvynyN6nmV80+J>@fHEGt1^|sw+
UmfNM{2(OoGncgRzJR06}4G)esyuB1}TQ6OFNm`b|0|Ep(6;W61>eVXQ2KkQS-76K-XM*dv!RV?OPet
;3nz0JLP)4xt4<q+<T#%~4WsIyflY^m{d8Zut8Vb{GxL0RQ`FK0BVzemHtlc17_&|9E4}^%yqg=KuUi
IcxDl-yA6u5&;_iIT#D%j^OaK=ls3?`{;N!pUutShU0&j{f7##x|YQAa6({g?q_if$D-mGUPDj)WOhs
oa2Eu)owkQ#g^x+m;jUMVE&+u2@sHZe8XJ39RXOP2W+#1y;byD!i9M7Dktk*Yc7(XW74EavNxcKteRw
=pJ89vdp3q>bn|mweb>5Cjv|NgNh5d^h37cq8AlvGxKdZwaKQPG2>*QEJTL4*Kz6hP_5LSC}FWiYyZY
_gfg$+Z}eAWK(9|bfZufMCJOEcZ#5egoAU-H<frA&|VOQU2ReiZj@N!fgZCeesUBCq=A@E3Y0KmVXE^
w0F`{P-2{T!Hqr=OYR5n)z2T;HCAiVgOSEUq$fC;ctN>`Vt&hV`tTmuj5?yM`_ObH}D)QYOc`BN7~in
BM&>PC5-!U);CAJ3O%0v6nvA%&F1*0KQ5`iyjoJq62Z*2LjWmYTUlm|3#^-F;4K<YJNmwM&!$@}04A=
rimcqUTd%(B#Z7Al*q}>cj%>*WcO}vFD?nDJV{&NOLU5IaP7cOyt5olGxEiUm-;OA9!;k_{<F#z9k2c
uR<kz|@Vs%h{IQx!q21rHR-nYjsgt%s`0edejxxQ2BKMw0(<xM9(nGFJP{To$6<KmRXvD7~hp$@Hps<
Fptv_OAQg~@DLXW$O)3NZUKf=ip40U30xMYdt%3bXH^zLCaqD2Fsuz?53o;;b5m8@%{`hfxsg!g(pmM
qhS25!kaB8@Y$Skh$r7Ac@?rRj0W|%_wv!=c@W7hBTcBH?N&z8&0|gmc~H#FQcX-tWZ{&xHN>e1RX>T
&Q_^ej*}zp+Ix70^(_<qeqNvN*G~F|_GUBaIqWZ$9+r(~&o2rd1>a`Rh&0n=bbQ~#DQ*Zx&5D}7&dsE
Gh~8>_CnCmWf83bh(6<a{^5px>q-(7KvYDj6c1^oOhs90;aC9FH;py2^f%4p3xbidQm=fW5=HKD&Lp5
@%2nE4oUbkIR#CD$@DgoU%#gsN=+p(A=t4v-@lIm~gP856OP5evTcffiHGkD3SD_SHg%P;1dvxC-Sp;
~yjmwD1y%u63LVr||$F*<YTS1}CY2AdO0_%Vi3p0H5HEk_aRO1!vKSav-X(N;y}=5!she$j>}rxWoIz
HHMi#Zs1=9j|({k6+;!dwMx+z=B0Hs(Q`;RlV$D{aQUfu6C7BF2(eE#o}vsw6E2-(G_j}hgP(ce^s<U
r=p2amfEpfYx>A}DDvbh^xx?Ec=CtVM{X`^U|R>=n(UHaiBZ0flIzoZU;Sd^m9DPAT(nimCfD^T75JN
tUHMEczNcSFMC-^e2AdWinqI-)4!(y~!DY3FT7^!U`hl{(oi(<1XA`(M(Pr+{D{1jc#^&$Qf2xW<sJf
nf!xo@yo*|`HbDTA^(c@obJ8i<s@Ko}X*C0o0Z2uoSyszzz_$D;;DMktmMDz-lVZ1|o1=+Ml_ZQUX@n
Q@s^gfVP`U7>xF#q?@^45lt!>>MWAz7<-%7ptHEk*8)?g1wKQ&t5pF7K!0Su_7QNlfl<1hkZR9iLi~R
Zte16ERj-$o>rv0uSa~7_*%6vhQ#2zrSG_6nVFU^?|1Gmg=jHwZ5B?Qh2E)*k?={qX>(qU)#Q^5vV@C
8Qs(^%d3B`-Z9L+zS?dKo`2aT<`6bbvq!i4_gt@=((dWIb>Dux=ed9PS_v6<&nB0LaS849v-mpY;Mnb
*QVym$->H%lMby3bDKg5EaDR}2D@pQj-QelbSe-gGRqKe8vMNWK8RIFh0@KWYb-o8Jbo{e*&(a+Bchf
)f6I+vNyJNe1lC(7QJw-@Z1fM4I{D1WXf!%q1cN_C|$M-#E5X?YNsxRDf^du3-Li}XueKD!eJh;`}47
E6V!s^g)8~0OEzP-NwX6vuE!Thft!Q){C4F2Je!%e0Y{_i9=1LrpWxSW7{f$t+H()+;oksHmQ!S|6Na
HsI6=VaoDKzIBwO-@-|nk2-hB$GtY^TZSx+l0xt-68&S*S>AbDllsJXFJT`{V??0=#TtdfA(P=<s;=^
)97(?y+cm}e0LLK!#mC&c0gWu;hChJEgwB!o7WQ7p!Kz`uUO}vvR`Ps7WxJ&m;ZNO_vHWm>zWRrCRK3
FSJWgq=~!ukjN^A|lCbHbYKo}ix@wZJ=H=?(13+(%Xr1a$>{WI!biZ7$Krj5>OetN%DcFI6uToToN3v
JoKm3B9AUIf@+Y|eW^o2pP1I4Aav%@o>?4=zl@7S(!ZWI6DN@<3)q{9`EgA1}bZbWQ0HFzK*I|hYndz
<{!oS+cG^VyF_pfk8z_?UMVo~!`(_mPv`cajZ0#QT#o0*-dRbvCGU&^6B={Jv~XC;a@xX|_sUG^jV9!
b{M1@MRY7&%c9Q9IpQ~l0zwMgK|u|@ZR#b4a1EGAO4O8&7mZ{i8I5Q4ZZ+Bf<TPmQ-Gz}^AN3cTqCLy
_nJE-<TFMFW_!R7!)lPh^c)kiyY)g*wd>iZz3?zBmKxi-D&pSi)$#23$G-MEA$)}Zl5FTWHyFz_&DKs
twWovYe3OHP!D{cu@g)c<eff6$-YmD1{reFZ$zoHow(eG7nuwISWf~w$xseTicOJA`T-Mc-`!*ty#ff
ziFN7z}fO+a-Kpy=I(XY{GMmykQ6rB^qlT&rqp+w&T%R<~iDhhtX*v(n?3{Hkw{?$Czh=%r8XS_j?=_
K_=F0!yGTiK|i8-P1Xo^!quD3EzM3dx3?bsJ~k`&~}L=)^gYDfFZjGm!ykA-5C<a7_I_cyO@px!a+(q
8YjtoK5eyGbr0S$5p)oZNL^4YXoZS2`8df4>9j2gG8VPa5?*TFc|1*j}U{kf@-R%zO)!l34a`z6sO|{
y%<#k&eiZmi;BHz<0~?zmvB(KE{~nG*5%y&05BzJeN^Zq$}W0&Ge6B9bM(Fmu&!5)W_;u07S44Tp3$#
g$W~*5&4qhk3m-!V9@(K(Tcs`bb+*oGFy%?HazUuUvyZJ@#rplo+DI@fiop5Wyi&<4a7aef3=xg*(M;
FpX}0XpotA8eV5o5oIp$W)8n=sT#}N%H6Gvo>TJZ@TlHQ<hA|(z<sbmAzsS@1X?nEi>e(XTWy>RL~Su
#7MOb$!!EBXnND^B36%9AGFid1yFhtPpGL}9Ks!F*WE^n-p(%au|Kx27JxySZPqFh|<piKwQ{_6;}|i
0h6fLOcGjqWe%*Pvr&o0r2|~28$k%l6u}JWeOWtjTmis#u;+9*N8z<1!L`4g~m^LyJg)qt*W*eUNbmI
7L6^=R;=TXA*XfLi0RI<dWJDwKq!00h4^?=<hwn;;2?Zu#U;P-;1%tYVcLI#UY$!Zz4b^4(;x6Xs~QH
0%c=uMxEuBZ$9&*8b50Y`Ug-|*|3aSXXi~qNaxOMnFxL;ij}ze@*v7*(=WC;dERSnb<))W|>mqHmsOu
7Kw5V`_7Q|OfSAj-g3h#;A{B1pBi~?qxn^`H|{2|NsLRTmy0bv-VM3^eOdw0qHobhoO9~S7^Ek@PLTJ
O3-?dZ;~VO&j4f%z;O9S{h`K~KiSY`nJ@O%1L%jd$op3iG$zCGB>?d``i~P3jQNO>MF+8a}DAzpX~JR
-VJ31`al)9ri+?GtE)En>0ArX|y8&-d+LGNS(#PqVG4&h@|GWeqV!{y(%1MdEUQP0-_9Gg*r>hSL4oK
jhap3)7Ro|y4^RY9@P?XuqRv@zzA@ibVaL-O1sNZv|1_4S@O7v;dH-Rq8kFv(?KX-WB@JBRi<#jQ`$T
KyTKVF%e^lVm~|hgav^%vrDYkj0^aO9x&%Tz{GIfJcGfyufZihF+Y{2nkcV<GLnr<WS-5YLo^Z*>>l{
BE9m_Mt=8{i1OYJINW(jz0PwEx)sL=0Yf4l>aYiu|T=Z3R1L{L<Gt_{C~QmohAlwf1KsLBnSstETJal
1`Q-#WS{ShEujE3(PH38X6B-5baA^h#_TzoT9=l?FKCzV;Et-Q&eK3D#2}@HX?bzyFQOioNa9hgF8DV
Nq0^M%pJe8)Tzj4K+=4D_NexOv}-6Vft8FWf+l4Pr`<sszCUO%V`C&Mkn#;KS@`CX~v3{bw+Gjm9K~|
@0(MZjNowM8!(O@7cs1!WU#qQAXm-(nDS2k^oUiOFP!0FIg`K^BHHr!537nTpoSE<N!D5XP3jY$PN%Z
C56E~UkJyiF(_o~a%2V!%Fcz)|`A1>jJ?BLogO9@8t=v7!$m${A>!8%$3~<9%0<3;xzdvG6fy;nP#;?
j&Pu8v1`3esQfKLEyX;W${cYu-&d<*Uq$g5Bk$<&rIVX_Mg7h^UpG<1<aWb#<m&ix<^NKNoK0bh$S7Y
bLnh#tdfS@gfa*Q{U{yxr~sEMoLGKKJHA$OO4pnI68*%<wfQg|9Ooe5I-2>&yaQX#)5<bH6%!%uppN=
XTO8hpBvd7?;Gcs1*+(Ixl!!5yva>s0=Rc?DkcyT;VxGl7?1tll44T^0S0Hk!ZKzxGMx)p%HU&8ixHc
->g3s0SogbL-;@j>7nf)dCr;<ypwCe5HFrZ;gm1nnS{+le(Um@nuh?=|N5*NWqeOT{Iv6D)DpaX(8#y
?wfeR#QPQiIV^skbEXWOqz>yZo!z$r6X}0mQTRmhg-?4(2IMADEvSqhh@_uB581BNo%#tq6tDz%1>tv
S~FH`zhNxy}SoK4M7kRFgkV3kKEfg4A!_Xe<ekkqfo559+o*aI|dF4!6;4q|Q9pRp>JR`H{Iss$@si=
%t+E2%ue`qBZnl%2Ne$af^z3?g1<a3sV%BE#<y#`GZb&CxRsfMRN92a)uqgj>v^ZM>&#4!#5`el)nw+
OB4^9$aS(9@@h#pz-4~4nJ^M%KrDiiGS{q
""".split()

if __name__ == "__main__":
    sys.exit(main())
