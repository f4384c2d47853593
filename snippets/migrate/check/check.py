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
b`fEBtNuq$TZt0h^OsvfL`2&loi{jsO)T3|0de1~j!FviT2@4fZ$mme8Z>wPW%>c})^uH8ex%^Z39Wr
}uAFNt{Q3GLdA$yb{Uz|oX|tts7H;USclAsc1aZ(mrg-}3e<=FA;N>7elUsLnTf)8xHbg@j<1HmMj#w
^LJ@v>b?<!{qFdi8A5@L^{CsFl8h>e1o~#gF(<Yqmr0nl$a+RALt%?Krv0Bpuhw1578lt+|r(W_*XQe
82;bsU%fdjG(5>ubCVPrc=}A6l*zE5?jqjV-n1l*YU@{u@$`TV<IX8r<WrO@jIP-XyHJ}G3%iC93Wjh
>^}7xs<Ru4l<l|rd88(rlY9O-}y>xyc$>9?D>$~5qQ7PnehFf**OfkLb>!Vm`pKYVPhrYw=C2t2nWs=
makEa7{82>c5b*qEkF~x7ch~Hqkr}%A-mGTAlCK%vFFw9>h>+uQtV^Z9axF5lMmqs8qO(Rl5sDil=4K
yzNlOKNk-nVcPz>4+lzXE<74>l^>icPWc+_)Eaqm${AU|PROGSzONoH=fbp1&6?kczb{<x(g!0dZMc%
-rU$<h?%%3J@1CE}v>afeGy=O*lWme;Bpsfo#cd(iW~*vY(ya`w4l&{|%i|JZRJ`qn~RW_s+2?01uMG
(8xx-;3KiueT@hs)F{o<ga&|zuX4)JYA<@TT<Od;58)Y=(99SfE=Ar=1B2K4)z5yyrVx+6`>!N7s+P7
Qc6dvguFxmRs`l`$PMKe~i9Yq|-~SD%VG^n@)=qj@-NP$$qrxkBa88q>q@=62Q|n}={yd2~5~XNil!9
6nR^rP=#1REq;+8?6gfd^SG&*{R|9q3OIrNb)ETL;~WrJ7Et&IHIfSCgfkpwgNWYo!qNmm4<QqF4T(9
FgKsnH|H+gb(4e4wmWA0p?D+Sl(<FhW+zei2j9PwfHnhiGSDEdi<!RHT#HX8lMM=lF9oww1?@paw$f2
Poi~(`1e*Ms3^K6B|CPzQvZ>w3){?!)UW9E@ACkihZH8e6C?+IWQ{lk+LeaeY><ZDxbw*<57G_Y3j?o
m9fwvl4+Rw_)Gu#_$%LaBnKWOwRWo25BUVY-7-4mk1{-TQ!zG#BnIz}JuZEv-QW7lU<U=Z@E^ztLVqZ
uRL6uB(I>%edM-PT^E~PG;?%QadiFdoo^S7~0@5A`+-@3&<s?;Mu&lEm0gXJFAn+oYFQqUjQ1=!Ig#$
Do=_{^c_!2WxM}QF^46_JRyYSIJ!4&xAM-SeiI98-cK=w;TIr)K6sLN}=FG8i5u{)4a|J6^wBH6eagJ
^)Av)vV@H?tSb)5=vim(e)5orwX(VPpxT;)uZZUY&RVA`0<wWMoN)2F@Yd<FCWA{O8Imfqam^C1T6qs
`R#8ZN5li$&aM&j01`xu9W2|w(I-v)E`wxqfRfX9v}FcO$UEEoOD=jQ1<lR7*RG@rO^)6hnrppV#<=6
!6wyC*hC3qF=LSu*~oJJ^h2~Qwx;P1Y;~eCA9J}eW4_+bxV~Q3?5cH~4eyC&W&kur%*L-5LM_h)5@ad
D4VswHkYcl3o~30LJVkMupY{dG2Kk8mw;q4tZ2?7d@Db}+O%~xEsfVg@hk?{wc{}OGZI)~c+GBFAvKu
$418KFPTZL35gvo<}S=;K8qk5nGN&?jq@50=8{N3;4JV90eyGDfG?|6Ok$GEN31(2!rez&mdUEnpCZ^
PpCmKKEqL&abe7ZE|lbtI84@p#0DL3jj9XveY=yY;&t|L993irmAM*z~iORCtfaWkaBF)E(1a@STtU{
rkB3Hth5;%HZ>Aj_NBX802B=^Z#_St1YE81KlW9#tZ7ak0y%TO>XB|=`*}lYHn7i8Aq<98CRMIBWUTp
x1^H$QIqwll8>gfz)XTveaxR!9WV39ky8gP7G(o<Vmk4Odsl;TR21lHGX{hg*P~$(U&f|OWm;t|x%Z9
7Ux!wC%X2vWsLqPRqF)L9iU$9GL5mKmHf6y<9s5XIliXsaHL3$%X<9SiHwAS&Ml#$tqlgCOgEKl3=6M
?R*&dF+)s0t<lT6^NhIHBxn!_Q&ERa5toNg;44Yb>~k_%sHCJVstB18e!jD?yf;sDmCILCpeP1&@l1`
MecSzpCgGuG>mzVq{6zx#jW2F;7L6=~fdj6?7}b~O1@JjSit(s2WwOKYwfaJMoOxVn?6+-j@PHVtdD_
!g<D#y#DP0INRrA#d!++5Q`R?LAUNf4eT=WI5N((ta{%(Y+RMrEhhv=~e6K-5CJJZudxb@@13@x`#nX
@L|Y?vut%a5~i^BYGbM11x1dSqi7({YF@7p*hh$>9Zbn$`fPY3x-&=H?i`H8ahqMdf>GVUZ4gh0p)~l
P%b#K9G(-@wWwQ$v#&SZ*Nk-jPErU2X5)3>T)E|B2pPzhzgeGOh539%5U~K&9<F9?o&%^7=Ie}-UiI^
5nop`B%stkNmnAKO4oufV(0ek{P=kWqKWtN}7@_AAO&(1&VxMVxc!7+ORjtBz`$anwo$+!NVri!&NJp
RewJo)e+Y02f-F^`aRV`vyWYaGU9md+hVd4diIMVs;BN2?AR51en)k(tc8l>PbsB<)h1fDwoLPC3vbE
*GW}T7fC<7h6G#Ki{GAz<&_#9KZphy!bsjCw#9d0v~iY7S(D9xfs4fCKJRRK2l9XC#UeCv?Sto65r;J
E)$HWjS<hKnCJ?E!4_%&*(p^nEUKBr5-ZwAe*O=H+UC*!1G0e}OwtVet-DjDMPvOUn%=?H&$G|P=^X3
zTQ#PO;XAZ8LEOe9&#C`W1e~k9iDa{4!}ap$b_xtkmlq^hnog7k!c>%s0}gL9KGY7r>XZXo?N>j2>+!
$7Cr#pU`GR3bQkN%Exv1ilSo3mb;OKFfo2F&WkLW)(szADpTJ`<QIs5_4z?bFB)v60|8mHnV`D~_HCt
(r51zrp`iv=(PFExh^XB{92go6y-%4gFtnrKZbMg`}#(ksF|OsVzoeEo8;nrGuo1RcGGGTk->21!20a
ZosV(jf)cr;s&SHpaF*$tHOK45(_nkH7R|n!680BjGvyFVGC)?)!F;u1Son07@F33aB~$<U6PbdHl{d
X*z$SmJy57<0QurHqvu^x`L=E^SSuWIPR8}(@PITt%^vh0MKGao_g`3_lFY@a((9-xWs+yOOHSNHhPs
}Y=pl?YdTYV{flpY^k*M@^mp%}=H$Eo$A2+L)%|n&H`lw2)&tf1nTP<k(r=VM(C1EDbs7!Ki{t8JxTv
G7EQ3{`j9bkf50Yo@xKNe#1#cP%uPv{<w6?v9TOX>`qkgIMfM_u!Z<xTHP&P;0@5hF^$EJgN3`5Ch-6
X+RkjaY;zU^=WkH7M>C*S|xl=ecMW-rU~mVBlG?OR=Bw%atUg(1dS-noE#7{CYO3c{;=f|Z~d9UV23&
KLtl;?71}ADtJYT2-}_RPKBb7*{z6%_xc*ru~CdjKb!IH;%z7{Vxxp&7ORh4f5YZ{VAGA;!RKj21xn#
J@*O@HoW2QXw`~dG*5F@;i^m*eE1e+S+)=y6+&y{<;-%9$uzRMEFo~i)oBA>lF(~>7y5Y|e=eS*(LN^
>K`l8YFQS)WszO#wL~sY8Z5U4r(QXgM5l=yZQJr^qe29lsd=Ct4SW1x<4NPx#t=@VlZTZBOrS^RoEj*
TtS*S)7uvCVMOkV*bPRQtR_A5WDcZSdBq+L)O$;JlvxU%bfZ=4^Ir{<ly#|S6!rZCIegH>=}K;|-nBH
5e|Vr!z-huwYXF;#;3>@NYm-GBPlNB;u5`hzA<8q<7x`iV!4t+$g~yPdP!al~h<tU#F-rB7>)ICPe&%
YX9zJ0Csza@BKq_BegOj6mxRPN1W+ajQX7!SG1J7D%;Gu3@XuAdzETtChr9qBBxSXP)So@rOKZVd|D2
@rh`KfR+tE{^7edCqrnPEG`~xbtYuPdrpH4fNE3VytblLi}e}dS?O%pN5LW_kBUYhErUGl58uy=1xji
1Fz6voD6)0IvGUON<9skJCY!LfnUk?ZrVkPq!!t-Mkh(Y`G9nd;3#d>^cp-*=WJcu}0u_AmQ`P+E$=A
R7_(wmH!4+M}R!kpmH?ns*mn~J3J)ivQPL>VZtUNA)Cmx##;aR8CAn9|AP;Mh>P)5?%F<L34AiD{*L7
n-Oty!VFl+5;cfZ^Hhy@MrD=s(M*=GT9Taobpz$*L+k$utb#t<A7qL*ivobHi+qlto)@ivjP~wMYP;*
#h}?u=Yw`I?AC&u{DciFv^nNWmw-!4n0XqNtW^`l(`;=()B__VU<*%*(4dCT3m$ALVc+{lpo>o8Vp0=
EWZ5JCtv%zyvNsbU<+H2$6~!fu4CSk75#IacuvYCP4~D}p*<%`p3B#Ghs33S3?dX%#keJmk0LNHkN<F
z<P;3Np!1663*DNo14D%=HmXd4dH$y~)qf)H2*bht*2nL?KP4b2x9cq8a+(QFeNJDw>2FdWWS!t#Z9w
}Zr@8rz*r$(-)0vBFE@A17cH+{^UbNXfIcocjMqj@yfyW^7DUTt6p)RU7vowkjWN;Sd34SxhTs06GV9
o;2=!O@7heX}|qF#J;ePTOITs(Mdue}*l0}Hc`meA@B%oeb2E7R@0Vn7;j)4@Q5ymYx;%q9eHg1z**;
ffKsBg$xUtFfbAG@7G(XRM1DL@Y4xo%6CLqhx?Qq!^crb4$M|nhEM5Mk&<b^TzGD)>XPRzwYokB}T!@
^6nu5(C=jtoK5BekD5aFWOVV1c>E)n<k-kpU;Dgh?yHv;<`*fV7Cb&{n9TDWUI?Comb`)%W9xAzpG5g
d013bQv^~`&*yEr5Bg^#!gs;J3@Z@`MBltK;3#q|)@x{gYrTGQp_T(2|T$o?DGJk~_d3m?{{O{@|Pn`
QbgNHhEf?=g~Q+@|KGtqY-Df>GX=by!I02nI33d8jj)fIDL%s3ymNT-1OMf2><<-xT+`vrXckNMyQ)p
LuLo^w8PGUo4JSfo0?fN$iN3RPZQQeRB~@}gL6>t}uSQ}QF#H!m*nE3glLetPe&@$u&OB5h~_>w6a#^
asnyAujDK+>gCte5~8O!BhN!+rWcT)I{s66p*ZHu&{u`l0US*x>u^zMSk}(Umz$HfR{B(Ky6-S9bRnv
kuSU;Kk)^9A2$Y7{U3!C>f|T=>gQj1@@>N&bIJG!G=+?B#|2u|3}b0sT37z-=xd{Qa#|b2b%d0PY~F&
06&d1qG@I<Hx$b!K=G<UBdHT~7llH|we*Hyycy{6STes#LDj``pb80aQqGv|HAyEt+j}uIfxD5mTS3m
z7Qg*m{4fDc9^@UjNHXr%gT=+VJ`dKkNC&KNomlS-DH3uw%o+;y~XOn{AGS{8-qSsB)KryTe4y&fFVA
o0ui(zuX8{(6BK3{A{_22*6OGmG>x0T(ki~fF9+nYN}^GRA%6cK7^x-#!hSXg;n^&7~Amb&2)VX8H&z
K`qF4gPV=L-<Ad&_#4Wd+ph|7hZpJ0mt&w{Lvz;g%K4MxTlChc?zf2n&JMNc%B0@)EXB=<M$UW+Zf|R
t(cP3f~;;>yov|Lfxvc+VVsr{C_!BSNkN4)%U}6Rslln8Gd=?;w+Sk(J4aWkc9LOIo>+}I^;YTrm`~X
Ydp>D2cMaLqB}susuGG|m^>+{GQ5V$EQw|i<#6oY|6>&Kk!zl2En5}6-jiX2A^RF$!s1(g;H}m17)7t
w&x27)S_n%i|(WWYza(pzv8(_0Z4ziLI3pIN1{GxFo+o9oK=}<#uj+6pzqC)Fv)0D?XUYU@YY2csLzI
Rn^uCD=C`0V`iPz&I@h~<U9^b0&58AUIOd{|HBpQGPJk-j+pDe-%SewXM1Zb&7Tb8-GT0r$J&_j&RAg
7{sK1uRI43z7sZdYG~#>aYZ~m*^L1z$clKz-yP7WfXP&l&Gt$+mfi;r$pWO_lm0H6;ZcO$vQ2_I;pCN
hv!7QEIcn#7Uc&lE?~7ljKIxE%SzOm+<HRjBq>zHri4^FJK!jb{8wI6Qb#~xQovmYko(V)`)RCqj~W1
RO2Jsd415g9eYyqwya9dr608A(PLwy`sWoaDFYSS~VlN&{hEY!bVfAR1-eEo&;lu^bj6J)dL>SVcy1C
w=v#9CNY!*IaWT#Tp!_Mn#g)onzT;x!iI3aGp8;^%cS0P4|UXr1e?lCtL2HHxxVHpiDAagfQ)0VX6le
8O;@i9EcQHys3WJBVi7FUDyVT9&G$YH;-wsHN&!G5^Ad~m~k54U&1gPq*~o@}riUa(P|588g~eD%XFU
-Fm++4ZK2K$JPt+UCvR`rgfePt(kcCU{N+yKz36lrdhDO;?|MHqNu%h%OCTTy0xXSVYsfyz*?N5ihp!
u+QVX45Q&N<U60xBwU!-&(yNVgTcac|B1DorJgVRH>l?wF_DO$XzmBSf=0#3h&6y=F^+H%2^V|em<L~
A<N_A~5)WjnyfV)w1+4*#J&c^p4@nWmcd%B8yfKeA24R;NW;w`nh>zi{FkT$}guo_6Lu4kx8t}3oj-o
fRJQOT7B_yd%X!u;HT0siBa<)ZJt?Ro{9&tP1{cz*qqzLx$%DCVl8O5to?u&ao?`c`&+wq2RIsmqlQp
APYBFU)*SuTe?O)Bh(JO1h_C-k<ce_SZKSsn-d4zQ7-cpd>aG{FaccZ&n5wLFY(WB=hk!;2VfNZo`Q7
aq_;yP<TsS#RM`3$`&jK3)Dyj9e)0Z&&(ME?c;n)Kk^^SJ6-1Nl^l#xG|&h6|>UM^}bxQT?cE)AWkXN
iJ7{&u(@cyze1zaOo;@oaJXPT4;PKM#mWaDKtp{c3v!$k6LJZs-F6xRk6XpREbE&DD<3S9(I#LJi*0F
P)k#=%6P8we*0I-;9!NUmV*pbbS4*HI?)<@@CH}!Xu0)DhO&3<3?bCQeq?|+4E$GKZ{kY`YZPlGyii5
!Y_j)t|Rx3&+q<r7b@OI+sLlE_bm8S3|FZz?0WU}7k7ph5%)g(Y<-oW6Q>2ZG?cLQuN>DDgzX?c4kFc
ZZQex_BT&0(0O2zG-|HPfMQ4^te-emsUHuQQBA|5@+4ql_!*_7l8id2f3=*ynvjv@+DkPFQpkpkB^08
r&T3M?j80N53qZFM#$62nu6p4})I<c#C^7-<DRV&Kzf=T{bV>lckM^S!ofH(&TjRw)HkI1yT=5+82P+
b7r<XK>a)_5Q$TCv=aTwQ>Sr^TcfF#g|!=9M$fBm32nbpHyrb|;ql^s;s=Y_=lSl7{8Absvwz}+_T%}
#XOwl&AjTb_O?4lahqqw~mhW<Tp7Cq+ipihim8Kd#5RXnK&$a!`G%C(I36B@8o$SK;&Rw+a4@aGG*O(
CJ?`cEgJkO|ATlD!`z!J55a+cjB#Flr4S@)=ESn$Qdz`qe>+r}}a+fU+C&)<EfT>D?MhK5AjawYkMX4
08HMFpLP6yn<&U_mBK(s*7vr)jODV6nP!1F{lRw<==44XA`R;2Og+3rYJ3q9z_CglNi1eqs#-{2EJH#
Q;0+M5`<*{!BPdx)^i3Xic_|U#uy+xF)})bs60Vic`MR_<<rMTm!ZdZOc-m!Yi^I4VYT~mQM}9mSC%;
R?{xb5N4YT_SuDL*NI}#bCDM{@+D<-BttByQ5qgE1X}+P@Q4ihF-43A=;36PN?lIb4@K-U=sI-9W)>D
-voh;U`VCdEr#LRbDM$6bw!FU<uI{YtAM9;xUk~WjTF`MaZpWV~)x$Mfy76vg7L4}cW8z?IXLW5eT-n
)P-?+XX?B?-)8IOYfGV30~07<&UZ>Zhj#`6A+wf)xhHMs9;1y|R$_t&=94i**{L`Gw}+>})Ib1(SO>~
t4x@mYUqPP#(dS>c6pJ1&ElS$DR4JIdot?one?q>mNPGFBZ<Zi)%(-wtaVF7Ee}ZUQ6SXuQVG-r0T`Z
E3clFE_R~4mOrIH$J<z2Vb|od~@?4ytcWs^3r~|ya#<uU+e>3lZE29Zfq@I$94(#4^~&#UJm!JU-Nyx
Jum|E>(BJDEV=y0fA7nS!8*o6+q#C+g{O-7?0jdQO<+;rdz}mMmXm6r{b$pLfS)W?Pb-_t`}<JC)wRz
A#xsBM?%vw&-p<MzrS9H52<4})?d|RCVPknfe2ES4xEA<x_ST46xU#&yzE+=ou-=fjv$t|1AO&i-M7?
;BbxI6H!n$9UKIo=k;I~74^47jRy+W`tcEX!`o52d{NNMe3^-#^EUhIV(3@_=>JktPogw}>>RLhF%D$
Q87DPWpyK_z)=a#r%y*1q@>mKv7^E^v#$aYiqh&zlh{-i?I)5&GCnU(pVuycbGW5q<&b`%td%C<V9v6
eR^$7qso=eOzoeVa2k)r!GSd43WRJb8TbOi&@PvQT@Bxj9tWY!@tSHYO)s>HRbqrj|Ki&<R9rEjXvj?
M?Z`FvovD`d5A)dTH{Hv^ei)W#x|7l<$pj?hM?H;T=q;uM2i|Ld>75jcuuqubq_)6M5C28c@y=z47Rj
$ZGUa=<+astdwC1S!|vK%czthq_eQvL?SHPV98hw2b7OTs*dx1->##255vt<%Q5?$B%?uXyfSGk<#3N
+g^B8v&^R%#FXj)a5dMtyDGjSM+DrXi~!=xYPXv=^nws_nZA#wsAlc&)zR99h)fmMz}@_O|G@<FW$9L
PJl%f7svV4%LGC&H}v@Me4V(G2+RZf}WkT1yE9aB(9@IKU<kCrK|HMPn;Rw1$*%FpGd$eiuzOAccTig
9M|^mP+Y^=h+l0;!s>2Q~0VCa*gTqyBtqK={Fn<vG?eV93BV7WCRjlKzA&JvSUC@6+M!5ia0-x#c3yB
_c%Vm!vgwAPw)q51cg*j5RrvmP#B*j-8tR<fhu*6u<}|~<RlePY?3A*Zkxq7O$JlFaSeVa<K?us$Cpp
7nQ|?vR9=ctiojKA7^7MdW7km@C-GZH=zfBM%|dKH`cMfQj`>u6%A_>~TwEV$Bwov4-)qFOOa^)}^bG
3-IM}ObB&gY)6g3@bmZtF_sDXlpEmPNq%PG*XRqH1GC~pHh-^rl4)9^5x2(LEd;-%@>RL;V)1{%lVq;
R^kP&f~XepDRdR2`+Tn$7wJ$*9+v73WL^<?*D{RtZzlc)3HxTn2&wtWK-~gqJONZh>j(i<Wy4%!V=w-
~pDg9{!H#&nv->n#_A!`{O(t2m9Aon@SLx#tyD^(iqsQooqznxik}=rR1BrXkktxu-wz~)&z=i+?Duv
RMY~IXR^9nf-J@lyn00svJPBsoh7%xG*rP`zT@Er6pJySj`EqXPN6|~(@Uni8qsQ;9>QVLX##h&t(!Y
5%bVtf2Ss2jU>AaMHl7TL*-=X{ZG6HasHrfe7Ox%{yu9E!MR<8JSivyGTXcsYh}Emx+h{gI4`hU~8Xq
U!SlR)Ib4vLNpeylk2&CoHB0ljuJa44vkJ^m|dHD)m1K7Z5U<rbNdR(MOkpgeK<{V;SpV`LsY?3E&zR
ud(0tJ+$H;IO_a{FkImkxHu;v{?jB<*_6Q4ZD>goi=a8jOGriAu?E3WE^hQ!#3!v0IX{6W)wYtQUo^N
m8E20b4)-RFC<j;R*6HDFwD8Q&O~SNy#`TwW>Mh<C?%)Qi9wzYRc*Omom~+?aWgZFv95@KZKSiY>Y;D
^0mfMwz3v%E?-;Q3|9|c-Cf%c*LU{9&7J*yVEZ=#NQwlqOFCV<r7Vu&aMD5M7=u6nONq?)Aj=ctC37q
=En(Q4)bJZk)zzmK%PT7Z)_E`PO}c3DLwa4b4#R~pK}BMDat%4h{mEztSXCM?`%qXVVT*{$4~x28{67
Ka@<cs^^7a7Q3q*)tY=Z7EOI3pTLQ1Rtg!p)!Qs6B$(CK$z*MmtT5(;?3u7{NRCWWD(X(!o4JuCMlJR
MM}Fr0EBM#!WyG`Bo)lf93YQioAKPJuMdtu0vbMsm#Z_oIkM!3=~|HKyV?rYmCPm9F$gWWosPpfRi>G
`&jmf+)(eq(9uDZ`mjLt742cb(6LD6<kGBBrnOkz(YSG8?#7oG3ZoJf1*3|b2~6ZB5}~9WtG}~?Uy;m
01l&k1e{h^9#L7hI)-$)VUSXhnx=8$wh-i_g7~MJVv0d8sQQo8HiJHzGh3kY-Bfu@MWsFNaa{~c;M6l
bUX-<KS-6a>R=AgNhALiL10nw@FU|IKSkBjh`z^MTJ4qU>0)M=YLfA$r<n#V88HdrGM4S}iF);KBOrJ
Yp*6)+}7NZhD>&20oo+fKLcDuD>VfG0sPb%1<MezGL5MhBGhUkPvhZ%w4>Y|;40s+qo8Psoxcg~e(r^
PtxqUk^yqai)#QLC!*_)X+w;(<Q_#NGkl5-m4Nk!=|H2D}MLR~%lg<Qq(PXblj*)3Hbr0=`ml0ILAgB
M)OVd#3L|-Il6c*_T%@19yjSNs4SVWiUasUB{+}Dkvma^kb6J8AKTA%eSNmr%onik*SW8(DKr6ENSB1
=6wirif(e02u)QRlz9uGiDSQFovBOxRt!7Hh+5De6Q+Xe`c>`4gYCHd%(Krf2I}!s`tdpa_`G^t(5Xu
r?NiUH$LBPK=T+*$qJDf%Jua!#S9Kj;)pdAP*Wp!NhgWqSUe$GYRoCHFU58h79bVOScvaWoRjvan*!T
7qo?Xz-R~FUt;<FlN@ptv}(iQ#uDT59q!y1yt7$1QY=T)826|bT<>Hy!1(a=-iWpa%52|okcvfu}nK+
<%CJ-o?+p8CRoir<jwC1(QhZu7C6R%n<6COq2db&@p7Pi$UKr1i537l?K*^anRiShAw>PEgA-ni)P?u
zp)+f}{wGQd$#H)hOJ2#Oa-_XI{c|<kBW-$=W%1DZ8u<f<*+Y39slY)QjnH7<J+yySiZIVWrHG)?@@5
P!E4m-Pw}{qRQC_TDvE#L`kI_#KTFzE=0J9;q1fz$Vl~)QDM!-AU=r$*-LmK_>lg>)+KfJgNW``(|sp
5=mMTl^PbCJ;kIO*sDXG>X5;XP9_VHY*1smHJQ79~Gk@rCQH==WW^0D`YR1u9ivEa_wSIY_XS^)p%OD
s<DF7)2Z)m%TLiRZ9<If%ZpNycXM{xuR3H|4U4C6h85nI!R;+hWJuSJbgXkaCt#iFa_r?UW8ipnBydq
`Jl#uU>IHn-#`4#w<=fIWpW2#mMD)VQOt2j7D~OZame_;qYcvE<S~kv_AqM`n}ZFi{CfnvKwQU%YcY?
KiFe7Ri$|A?r2!)d0i6#-<VCCya+8CK{|Rxcw)+Ldc&8USPw}7GKCW6q!f#iW_50A}ZNjIJ*7CUf?-u
(JKZQA%`CPf}{(*CxZeO(pwE5IF|-qgG5<%0+dNhM$#YVz-&RMg0v4m7&Dm<FySv=69MC2&Y6G?EN&+
yhLDR=_~SYfmK4A><5eKgD@vJ9Qa*MP-6jSf|Ij)q9*ao_uSL;UqX3@>>k$2=G1j!!+vgZXyqTe^Z?M
ly(VFCmNENn5TCUccyM2hT2MrPpS5#V%Q$nbrnrKPQuoFtIR;xS>x4nwFL9u+rr*2#B;OBJ9z3pvOVz
IHA(oAi#re{SedKOkINsFsOt965~vf!6jk{$+;ImCH|D?^XGnA&!QCzf9&B;X29ij%bz_9q;fD<rC*s
eZ7U6u{({a_PJg6(C2g;LJfle8t}lfQP}enPo?labWA#_$%<>7;pHNuSi>{@Nnnl$GxmHaSm`w49%3!
X4wdN8)!Ey7PWn!!-xG6ePu=Q2Y5hDZe2B6fh#^W)=QhK!PfE`{NIH?`}luTD2b>7N5fulG!Z9o!#IK
Imc!D0jHbtUrU&~DZ1jh)qo9*1EKZ{W{|_7Ipw>$Hi{FB6X^*^AkK?sGhh-mA4g}L}ZtkB<^`sWZDvH
l24aZY6<s=$4jz??uwH?Iu5hcy}E7UBWnY_$OhjmmsY?F?m)$!4lDH;y5aHLP9n~1m*4`s{N@Jb=EO5
Ub0UzPG<19MO(p{*!X-ZmN?Ea!Qo!P#6r>hsOl%4(gHJ2|dBq+f%%-7iHl#`{n4XqwU_o1tK3iWe-G(
^|a45(1l+dNCkB2lKmqgBS+$2TBsxO+csTh47jTOWGidqhvfl{=9uDC0l79WFQ$;0-HFPQean=SWBUb
6BuSY=+7Vb)Vs6=&<W1I3u{_DE_UNw+14CPfGD|)_HZ|VA#P1e;3TpfmT!2x9pxinOLAb)q(iV!Mmd#
lZ_!$F{LA5jydu4__N!R+n@E;v5h_6sGE%q&>UAFnPd8AOMSL`YuK^hm?XT?Y!rz1Cm6xRJ8&l|z>4-
G@7mnw2Atx&Nsh(j>iz-TFN=g$(MmSQ!q<4oUIWhnOZuA(<!lU$vQ-MJ|M5TO(Uj<hNOKms?;q5p;<`
RY^NmS`%6!uO)fJnNmCuA{8NGQzD;<}}+J3_kB{SZatd_cc2;2BqF(UOsl6F~u?Na2PCxo9vm#Ot6%9
Ijp{>w-MA2VJqBT$P3%)BFwv!Vv!M`bGG$0~bV|NnPop)MZzAls3a2EK2-@Ruk$Qg@TUUXF!&~Ax&2~
&rmtJHjAyR9#RhM!z<Lx>ipNIo~z)^JK*xbEbtv1b0{r4bhD0i73vuvhj;_N$+T0LUy#5_%A!+#3Z-T
vbMP%+3?$##h6Qa;XJwy+>UAjZjo4S$Is&Hu$T=xhmZtO4^BS997*R5HJ|{KP^82DlUC3uDGw5^DQD(
;%Lg&h}7e(np8cCWSUjUgG&QHcL8J?Yz;d7XlM{?=H3uH!Y5<#a&y?6|%z}?_}L*}kzAIee-JSlaBFq
vZ_T9-x#O~{f)B}e;IFk{qS<|#0qfJy3K)G7tM)j3z1n2Re0@sH9htc1s}`@(ti`|6iwAEx<Hvtc@wY
=vuX2-=vGTcCr+o_NG-y)L$)X3_OqQJHvNW3_1;j6i~EhN0s<krSumT4rYc(|hlh>>*{?owY1n@c<D@
S2Hz~LRFU3(><S?$jGg*1*&6;R(qr@bdPjNV6Am8$&ILPY$(vfFY5S5m9#}OSQ4qxh?xWtD9@p%6(?!
N9PC<QlWu@adOJEn_x5a3vTMA;uQjKb`T_IS5ti4wu8D@^OG%LEM;P<f>vvH_(hX>YMw&80l~#-Ggev
w!4X9crg-T&mH*I7$#Z+Q4O~_JVBsqG)!8f3A^C!n_OGamXE2d(8MQiNq(r=)JQy~7L0a@_U=BieGZD
xZNRDGc_8tKoLI|U9GL!%~BK-@+%4cM}D-ae`OdzAzri<Vc1AkcB%Zk7~i@V8G#4R!Sv*i_r5W-;|-c
sLn)4Cze-xdhy}vWoJ|jn(xlTO{&NiCl@dtc8Q|M7;AElW;(oR-9#|AR>{lMS+9K(Szl?(dD&ZVu|xD
>&`UrF7Q=K^JO;9Kr}yTLDC`iyWSIW>Gz|ZVPG{3bC9KlQ;a8PQh4ASN;7w1Qa0dOG3mM+kkoo1_4-m
>@8CRdnQ{ORhbQgCBnlH8rHLR@)#=e27Hrck5h5YLgX;RCy@vU9cIwYhx6N;Zs^eS6@%S(s#?tUOh<e
9poZK_KmJ8d|7o<eFmvkq+G&SD&IA5CxE9F}ujq~uhlTNESVyu{b!1nbFG)+)FktH0I)rC5S!e|H6l*
v#1x9asA<|^4C!{pcec!+^SB|q+8t)KUu2rTz{Z2cOvHKRnk06O2sV@p!Q#XafoRHEK2Cm$-`PWrr05
pNB{d1-BEsO8T@1XXZMgPzVpV#N5P*^yN;0ICy;*~v(o$;+3-;l}JFFq#Umla(_OKPpYU`lD2NG}7wS
rKW_%Gxso~o}phEai-oBD0C?me|cLpG>Aos4}V&sxaPC7blBp2D!$EkXjO|e%gAyMyKEa#+YZ#WyHsa
6ZK<oHF^ei6NcQAuSpzZLq3BPYUi5jN<t!}4G6uZlp?u2Y3hulM->5x)!91d|6u9TJ27bZI)CglcwzY
@#xoRobKt^q=agr8z+@T^l%L}CVDu64Vf=vfy!>hLu+Yx1@wG4};jhLE6syI6}<F%2i>X7wL+!9;dbf
&I~VScI!s?i46#<?<^8E*~p|Fz@&&$Z*N>lQt+EM{GqdZM9Xj6v#ziKb<-*~%cZ)&O&g@nw_Aq-FkS8
ar0Z8nwA$)l9IlVJ^bzt(Nv#%--sVwX%Dg1^MiTZ*`?ysO4MhR{p;hZCTpfKys5h8aftWA)A23Q5r@<
<0UL0?6k2`gPGZE_uBI%4Ye+evl}a@H^N!$+y0Aw%Q;Ns>S#9G$W6!k<c;K7)S-oyTpgAF9#&LV?W<Q
;oKXQ=C2d?3mfV5ysV*y-Iyhc9JA+^LHTO!-%Qp{p!o9Vd`)k2+S>_Y~Dp=Xs+TGY(+Y4V_+uPsR*$!
4d^O=Q(aQWIsxW2i39gl8$39HSPyWPnMBN{-T_>;-ydWB}oE=E&@g<AMU1Z&5r4O`z>-}wXV=3pHgVl
z&~7Ng$faB$NH<>6l3g?`<G{>G368waY&*LQF3j9Jge0jgHl)^(<v5^im5V~ExLn_FvpHQBp+JF7QWF
dIWJt;T(Rpin^cB+I*j*B+xaB7g6O@Jkex#2qLni7yr*v4YL5)oUVmGy2@gX2y@%U<&~7Ce^K-?VZhy
gBu$w;kBC^Xi^-Pk*daaG>WnFHqoYPJG(AD74Q-p%FoKxq~DKoI#NZ2;Ley=WwjE>s*70Sx=VJEUBkZ
_dZTmNAKYBtKG^u|+Ny{Q5KuDpGjD$Thm(GP7&A0~80SvXEpam>KFdO7GpGn*19{fsA7`8?2Lr$H-on
FoUxZl_zpBWCb!)UR%0}AHXd~VPnN8%#Ve)d68>8`M!TGW>^cB=EqwBE1iDU)iFvZyPVfQfZ9-(<)Ox
~;6xS-?`ubCST*(9TyLf&~g=yMRIgCPZ?M*qA}`01f<e1MA99OHnQo?9X@VJ=6$8V*(>B}GeJ^*o@BT
D@nfH*K6zKm{``wyC-hV~Pb5COF`6*okCdmX5-R*n1eTW}^PA0zI<G_b+6RIGGO1ny$K;qXT7Y{Xq{i
(M^bd$j3%JqK}R6X=L{};k?)-QxxeK#)<67*M*+#1$ZY_l6KL3k^BOKZjA2KR%gR2436UHL_LJSwH(L
fjTm-Ll=~UQ+Jer{&@YI>mYYE$)GqS|nczUNbXIG)avv|MNNq-}0eu3Hq`esT7BZwM{4m0UN=Rhv>j+
(or~l$@G6sx5*v|rVNplio@u*=+8;$aFWQWKQk8nV~7H{1QGVyXWmESFn<s(K^3FA9x)E&#TJh}~!!x
)WrMc@h<b`KpWRj<G+3_@7iK4%9Y0fF^IIwpdIHlROLe|Q>1ur>tBMGuD~HI|XY9%=G8&}ny-&SC#z$
%d$Oc?Yb~NGhTrw>?cA3h^P*p*K76VRW3}C+ai?XG>!9PHrT4jQ^p#!Zb={m_fIuBH68|NcPlIhAVWc
DU!`v>Ljz0acXvdocHm67x}T#0{kVBQrIewaehIOeYEMPUgY5YBjlr^J7{aroT>ft>Y(7eipI=#Bv9a
xZV;^j4bpx3zu3dSOYoO?KJuN^GYZ2^MEJqOEF&);eo_y>Ns@WFv4PmH(3|~gNJ(EPNlIh=jyfh}U2W
Vmqe_PGAw896%|g@A-LZP79df`oOmI|6TIs~I9%*iZv2^E{3H+1vYW3tuPgXN4!G=z_r4w#yG1vL0OD
7aYST5q;ORkQSs_SWF*llKInTfQ{vL`UB1(G7{BP_W~CutvlaMI!rv?;84u)dP20#kS+F>EVw+IP$03
80#QRc#ywpAzw3ajOc3{PjZ^p}bm>9V2#4$aiUDjI$isCHKpmcdMDv8yo&Fj7emd{<<=@2mF#J?j7l^
gFdpz8le&~!GNJK>rw2&Y7~Kpr_w?9c3PfALJw^eU}~YazD&Y(+<3O&snv^EzM=-vgy${Td<loDaP6k
65)$COFiML=)N`Dh+?=;KGg%d&+s|<|H!@H(6dF%hx{Y8kK{ghXC(FyjY(RzyX1nuVEjLPj!?7@|NtC
WsPOkJdH}$gmnb$P2U<BiAc*0|7d=jFf8Gi9NBGl%%!5`*<+JfZ+ZawmuZs+Jm${(zYN(UKqmS}q&+Q
-83O1YGgSW)q7kHvt-C)6Q#6I2?~BZdMC-^dcQz8J)J@CE?<PV{rf@P0r-&l{tMSPyM4qH3cYvUpbAI
2A7@yx_^YgEYkKUoKcnWJ2XLF75J}9NgtII=##1$xuDR3^CE+75P}>Rq(Ac#mtpi@c<PIT%3HyFbV1<
(a*%r$rldQJM2Rhuu01>P6m|(;F`?9VkQ%&Q!5E#Kw_)Q&c=-h-g~f$V?<!$zsai}Z#xl8E477)0Kfx
Gyuol7hOp?ACt;r5E@bj3DvtDXNi8eiIADZ)B{LrRB4S5~S98{gBr(vaN!=9nu~tT*>FJaTD7kUzS2{
rD2nj05enlZczS*5?r{RDMtEswD!t`Fe$nXo|bqxGqV95<4<cZy;B1?rrkjd3|V7>9MF;m~FmtzXel;
d5>LXX=Mstl|iDbsm=i)T?c@d7_%`2xipM#W*+nRJih(w`dk$@jpU1*sW^icp!bNuy0FOfg6cisN2TR
yRt~2Iky%l5mPTNn)l#866UV7oH19Nq{T(orT5cjW=Mhu|2biu=67LfSR;iS`-fmgz>A`8;)6awboU_
Qn(4$_eh=#LqLb(bi)CFFX0I8dY!2z;+U+aCZ0rEf-0$E09Vst2v6_=Zq&D^ts0#xtIW2_R=cjl!TNb
0O2s|Z_xZ5!C;byS^pT4cT;J_O7_`#1FH{G%bVC{MUZ0DF<&&+X#iMw5fKKsclCYO_gxv}+B|$VH{Ud
Bz9l>eA!%1AwUfoFs>@(fTvI3i~%wv?`QG+qYRUG3pPI~ZnQs7|3eGd4aJm?}Thdx1LsBIpo^G+Zk&I
d%$#|#(+F1`!0pRlG(Q;H^s!hOP01Qn};@tc=**<voc8fha2KI@RhIX8Os`=fC@2>NK^ivA}-A1@8!k
o6p3Kkg+Ic|T8jRIS6PmjOF+m}N)6xeu5}N9i<Rzn5_`j)!R1L0UD8Iv5;9{iBGjX+<DAjH!8;_23mC
iv+y@Ix!jxi=9pK<anYjtww=4TZI3>n|F$1yj>2paz=>AA)gZRxnD4fM_GPCHkA|;FB10!Xh(k;*3&s
p5RB<KpK$ylC<ILeQamc?K-HiLpiIZc7lv^LYclq}U>sp=C3MC_ccMwwj{86{e^4g6p&jFpj)y(V=9P
Cj+*fFF=I}i@^r?Fki$#Uy96xB>4GQ3%W!O;JTv80}Oh__CZ60n9!vr=j8mV%-=PfJl($yp+m|)`xBY
3`C4h>W(29*rWFD5RuXN(TY+QCXZ=a>j15nZd}I~X$%nxk*nwgu&QqP&iMGnSlr*)S@blsLfHXqG+4M
G|f6RtlN1u{5PEFG%t$&A14tlPwNGIF`wERd5dzSJ}93A69?5-!Ne9d^FT4dvvV>tIc()sed<8)f4AX
qzX4tzhmew3KL8ER+2x&B<Y*Ja_)D;oe4>tYz5t3zV=AdUixZ95*>z9kr&z8Dw!)6+M=isUe{0>H@ru
J)dYSIhro-dr!7M=Ts0^KXtI)ud%M?fZf?FB?yc=E?=5ew9jxu)QA}{1#Hh`P<r|aG_Rc{CnhhV&vMI
qu{-sU4HeI^~(5yZ{<@$a(!Q-og;HHqatOI**3rK^@s4#sR94I=0r*m+82uWc`r|7YCWM$>P{VG5d3W
$OU$-@!|k1k;FXGgS7P6}_)_P`hO3%5^l;u^s^2fgG)wf7ow`%<2fa{U&I)gjv<s1s&J@lqv48AZw%p
9HI<@g~Q%0@`_a0(}pCR0Qk5nqJ2Pr$GE2W}RT8P*Gz7JpR*fTd*3yTM=v>!4J&lIE6kQWyg3TM^~|6
0FL05Xn5qU6W>L{m&VI;1M4nQ8A!2EDqY}Y#X>#;)**!b2K%Esp3qu<94mt`=%Zd-D6SXRI__CaN3mO
9*5Xu48U*{b$RZdWw0tC=J4tr}|Me^Pk`={{*BjJH;CTp!*{J5asj9HbcB+F~aAkd8VH>zs)S|8?&Ld
a&_;AgydJE0aF~)PgYo6>j9puX6(-m=$BbNxgKZr6K_nfM?qZbM-G$@3UY(+m5t;jp$8_2F6WZg_em6
2>I4a*YJ<*h_@ROS^p8tHHDEFT2)7bGq+0(g1jv*GH_L9nrX0MZov1yKtAK5v|X-=ueO+1<hV=ElKVZ
E4QZBj*(iyhF4uWH&I7Cu!p!XC<%rL%bzvJZ3=$S*O&y^$6`N?&WLOZe9=Q8p&XN`Cxey>b$-a97M&@
W(;e}KCO+?xZsuLz3qUu(typT`VrZb0{_oP2T;cjp6s3g2i(u3?l(jw*GZVtb01ckQamSp4(O<`juGQ
FGQPLjp3`4@Vcn)IybM7fkICus0F*v3PuaPMR5G~6y%z<uKyKB7gR(DDV3eA4fl+29-lT<q9A=*%^(6
-Qo%BE^X5%QyDV}SC`57k(O*tFpgepiS>sQ=VOZj4F`dW~5>vSQqduGii-1ww}c#1fk+0axjYBie(@7
tqjmfq5ov7f#hVbTqxwp&Rbc(MvYSTrnRWmQnP?+8@NNQg35S`$>>9cYg6T4ylmjtxpovWe(9JgY<YJ
5*mm>A5gooMKxj_2}9b5rjU9=qhC|ryZ<U;~VUB3b%`5@o*@97+XIZs74~=Wf|*N+@Ys0#6aLeUy7l$
ss6r`YEL&+;S)Jc9TiAsU)!%v?I~0DwEb$s`bJ@jOjvY02r-;43a*`m9fR1XQwHWjaZ=vT8g-A*E=61
oTuCO5PF_3c1Fj}xxfB*Uj!<tM<rqMlY#3A)2@YsA;Dmk-Q#P}yNv~93DjZke{B9Pob+~R?yCnP2g>9
a%Es&BoE;X_-_3@2tV*5k~-2!xi#59sHv~YL_xb)jp6?$c6S$e(t*FGTuW`m@pW-BOGTxfSLU4z3J#v
}Wj77?AjVS4?i-nkuOFyXM{A6fIVj_gv9bhR1$^lOvUok#S58*Y3sK|KmdW|ETnwXZkw)d$rKsCOgFT
P&ZA3&{u&4gL6)s5@yp<IPN%UhXmx7VWR$l`K$Wk%$+W9OK<Yq9mc3gfRvE;Hwee@<<*LS}(vBc#^9U
HZ;bGiJuVin#x%WFH17S*UFiY)Y*gvl$Wf1U?=Ev5F$KxrZ9iZX$cp6%wwYkEECsJ7;iilS-Z*v3qC`
auXF$z9m-QkqUNiQq07P%C0c)T?fUY{t90vmxU(C+wDxMSwY;${pZVS#(s7aG3Br*`6Vem0WF0}wiGp
aOY0j8f9HHn!vCAYyMg_yfD3iYyW}!Iv9HB>1HkQBKKJ4Tji@QLLPt}f^QibSL%ea@w&d_hV<`#r-(<
~C4&QvByN&^F0yKUBY#k^=c^s>cN@(>c8GY!=g9+vm_*ADi>)s4Nim4ltVR|AoNoj9eB_m}ZPUA)?TG
hE-;T%+)pyVvT{4?c5XW$mxrSle1ww#_du?`<q!+gvm2qSGXuX`kjuDws75MNKn`{n#)NrV$bY3!^<Y
47F)gJi`ZdESu0T8|&B^yEhN^1NFYOc5q{duQk?*J2wviDx~+d{Yv`&%FZ4nudb~x-`s@PwY`@?2n_c
(u5T|N+}v9u6LRd~-MzKdjg<pgsC+fclxa+QKiFHl4z%|rihMOuWST%}-ymx4ptRswU>cVZ&jK;q#GY
19YYwBk$nMQRG;IJM8XWAw+<}*AbnGuQ*SLoD&r6iAv1NNAefS)+oi*^re3VD0^Axr&Cd(4Pf|$8!Ty
2_6+{HmUn<1D62UWX*iur)QR6a#Vr{HeY8Zp5{pXppqX}L(uIh7Jc8Yg*+6tRXbUlMK}us6PfEJbcS@
?GPm;lFLWzZw_aJQ?$4j>Kk|J_KZ>w<x0;k!plk2=U%CkhShihG@aRbQiT$LmIJ>oKL|MAMCMm(%G4m
>sfvvj)0^(LWOK#QH#gdXpBo<Fv_||bY>J5d6yW9ItHN}PjH1oMi}qZ>uEnN=H5|3KODxxKw1TeV`{p
jlKE$}Z-Qw{$KZx#B3t?ez^3BeSRtR`%4;Rr(HjR6aeSn@1~%((QueajslctNug4_~+hSMUWKG^-#_N
8Wbq^!Fm{7W@ta6kK1IAUF&!kKz9kbz{rW;YzZFRYlWF?IB+lo39N7f*}k!4428Y<n<oek2HxGx6sin
u;)9r)Gtl+e~uvAHuY_@&H;x|Hjr{zZqjS0bDf1md)ghTdc?A9LFTx|yMug>ZV?%CIjc#z$;rDV}%7J
?Unn5)OnqUS@1ZDaKM;o#3I3%w$KQZRx#9C2q&Jbu$S67hRx~CkS+xf*`=+=C-uVsQpk<I>T&F*-sJg
mDQQl_WTz;oc6m>A1^(El>~N<-cF9KiN1j7N|+O<-815KD@w_>K)ga}%V=<}Usw2|I3tC=O23l40~iV
0idGsME3$%K6rw#~{EwGQOyyTzboB7rpFm%N7>0E`NxOSII}82gFK6ATLrzPtWcg8?J0FIcQu3L^<Cj
#s0EsgO7_4KwvJ`ELDKfwiO&>ZOSDh9aGN#hTAYsg>Pg0FW_fDEG#EwNdg0O>#SyC?xl{u(7`~iM|PK
l65i1oRqpe-(5)&>rN2&@)|My*)NXG;V!f!A3hI*X@Nvnq6yo`;@Fn$O9|Ege@;;qj|2WQ1Wzp5fM;2
g2|;#FE8l3^DRY7>{AKE9A+b)rKR!T}@mTSwO3FrS!zzVLWrE2#%VMWGo;nje&{Xg0F(+l$V8ONpTYT
sxnUEZY-5bd^uV*Ny28s6BfBef;HIaLb=ds9dY<)G@sn1dZb7}Lv7>=iXJ5ODLw>0YfBh<Ee;{;C>$;
Xb{lxUo~=xrda%#0S>Hlh^SO|Mfl#Iu;syYB0Fo<lNOXm^gvLzmw&d=XTWF}WEA^_l_QFEO>KPp(%uC
4p3P?BC%E}7h`EDO!X*Gvp*GY&rRvL=$lVEeRell=8lsT|JcV^*75;kgdo@@XtSY+Mikv>qPAuvsRAZ
;0%3GbttY^$6_>F*3Yi{-*5PX9&pWE-4AN4d3vjS;UN7dwN6)?i+v_e(ne+!Z!uxaONA8YpZ<V=GpK@
}5P5u;l^BS_9!35AQOwb5f$BiwAa37>}VRM%opoWS-L5?ySZ@XhR=Ddr(o+%VP*niGgcdPJ7pqavXJi
pXr?xs@H8RHqpb9NtJ!y1Z0-@oE!kWO2F!i>cjAON&73%?TWE>U-*>AJUUcS<}A9#ccb$*NU3X*S6yC
R-qO4+ayumFt<rgG1z0exvmn^~_7wQ_gT2l6z&U%5oUBRH%hsrp4Q-9!@QE|yy_yY@)<}Y#Yz^N+XmK
d);pu369Jd|`UW93*p$4h30ev`)qr!{Oeq{L2r;ZLEQri*Igxfeue2CLViVtV@(eg@?f~ajSE6>a2%8
d<DfoT^#qyeF_&hy!!;zmTY4fU#?Jfyt~`V0hL#|wUr<KCsKpRa~SoaYFRS4GaIh$-A~Db4({!d7S^%
#@Kcg#;gp?`9dASS_wr2)X&q<UG;k9fBT+W|AxVc4L>8nKhNjarNUwYBMTD1#>Yuu^EvSAJZDR2C5C|
t?14avKB-$N#ffS6@F{RXexe&f;oDq#NQI<hfNrtjq^-c`c+G|GuvLBbdIUyrFJ2+%18O)CYX=<dFEO
Ty&0#SkIJkw&`0CqCu4mn7cnn=)LTzcA2P@4b*m#%TT?mTocB^}JN?bO$u4BNBAE-Gr$F+Pn4m!RJTp
n4tGj2;Oy%qo5s=r1bXS0jE|aGd_#~&WB7d=S7s#Gr(gM~+%`+s`c7mxp_RcZ8G>wa!2b$*WlR)FHO4
C9=5jT4pHMWYYP!Y*furGcjyR<K27;BoX$FPG!ZV(n4rA$FR!+;eR=(=Ajlc!*xm!BL>=)eij@9_jCO
)qlrS7@JkDX)^6bv^e`ILkb!P+8l&=~BR?me|+#D%hCR61)A_uArW8k@nDQJ@6~2yA+D4(w8#1C6zNx
qY9PtPA9&d^&Fd!Byb_jogj8`Gg=UweJ_)UFt^6u4>EF^2+TU`1=_`LS{C7p*s%n`)>B%*pKl&ZB5fz
HfZr#F<j$~$A91srNS$}W$?J#DG37Lg3z>9^+{H~hMRN9uXQ7^H>s1tHoqG!LEYg!gzWAx@kiLk?t4O
w<z6#@f6IhdJJB1a-d1oHov3-USsqxM<92tGqvB+3w8HkK|@uSeBdl5sB>9rnz41T`BCup=Cd32ll83
)V@=Nm9DoN2(kaOMH?!Y4FfUbx@^^TKQc=7kFwFfX(pFfw$=Irer%;^H=AMRN9$tWakijSBJNhm}M6B
1V=X*?Mp(jPs2zO=jjHc1D&~-10HME<+(nJeA-=Mx8<dW#fY0D=@>M4Ko~8VbT*DCOxUbkkO|N#z|Gk
0p6TxLk{>>%_?M)Rv?q=mukP}>YPI~Uw(xK-<@JzmU7j)bZNeNfq8{WH!4c2XiBI;sQ^%o1=d_MUZpo
o#&)Sg3IgFkrR7mL`!MQyPCKa#&rzp=L-xWhf_?FT2d!{0sw0+s?5RH?*C{~w*n4r<7rz28k}DW|iGd
9+(mb%mWaNTkk_*|(><Y7kR~3vd)iwb+#f6K96AKF8D=-+i--e=;3fvug1mU{}hRh?AQQ^X>^a{?2{U
!MB!t~v-xFsBGDad36oCBFyRLkhd0~ZU|^SV)(LWfo-lekO8LXv4Uuwk{8?Hm^movUQPbPLVOaIq3`h
meJ#5-ZSrU2ZZ8DS$9W+_|dnGDJ&jeW5OfI)uSkrIB(x5xYd0ScMib3oUS4E2?1S9pyIZqHbwGUw;df
5`0je&M=ZI80gkM`=W@^5Udiife!{20e52QR2Lq@ANK8y>sZ)&Q(z4r#vNxpx#NSuxYaHkrBz_#$S$7
}Dp1a*?Awt=v}_m7TWShp)B>c03RG5ldRC{p@E8O0&{=O~ng_OU0ShlwI82V>3Mi+#@Z-py+vBJ@rTK
CQnx=f=j9m{M0Ih=P?oQsV$+=opA#nP<O0U6Vj>*LmsWmwAhGqvzCRecBO)U5AVtG7<<<x<rq$*@}1<
GUp8f1m?v)3U^68TlM)E@su*E31-Y?9g?#3?QuIgn3XsST)x)w-x`c=EQgdA{$eiqUel_H9*lyA&1V0
D4MJTp%CJ=bXy<x`W)jY%ofxz;TQr8&ahCU@<CC1(*_j(ABS&i4|yZRY6M`Ktu>=DG6Xibh{duP=&&n
U=AE5c_8EXa}`iZtH74%;A25jN)^r-NTp{GA%`Iy>K$k^r-J9~IX*7DxSfFb;4+2PI)DIk=x~{kP=Qh
xpqzn?07f=Sv$G%~V{FyU$0_UWqur(=JRGB5uWkjQJQwXavbi{X_rMUH3gHSQ-Z^JaJWlb#Rrg~fxpF
Odqw|1<+Rd{;$M`0SA)->N@bYF-7vV&B%Xv`FTv&L#Fwai-*DxTt-Y677Ggn<1&K2Q@&@Q66VDDw)`k
r!$Y(~5`vRhtRJ};e|jGnCK%|MJC^!&6aYX(xI8aktyh`drq<(1ZC#5K)6LNco@DZJ^~Lk5#w5<}`sl
s?Yh>*ww0^Y!gnyYuWlXaHz0Zi%f^8qm(r*RyqRoDPySZd99_AojW`G}T6q4`+&5qX2DMkp)PTid}%<
Et4Ema+b0UtQOVK(6|PlsTf3TThbT=oILAdV2^arzLrKT`Zm2=0iUs_P5joi!#Gs4G$6eQ#nAjq_;O&
Yj?6R%H;qfY0Om{|CvjVR7+<l6KJjf@-G!d9UIzMXRckSm4CsCJs8Ea~2M@UNY?uvB+I+qZJLAXO$n6
G@!fDZ5GD6Kvuq_%^!M5YOT&&hSrh^zpc;`xSwo*fV_el@euCoylp?hHNo)`bjjlghcMu$&t>S6OHhj
~Y5X65mH3fs2+OrGXXR=2mO7-^fJ7*V+5r-o?`@D_%+YvZOUvPM35-&r4D&0|g2DYMbWXqsOFl0rBZv
n>-gYWqT(I#{S;s`1oaWz7~q>@xs`Oj8s@p!~-Ah>EOCiZUDRbl!-&<vxb?bB1d*-yzVn0-vQtTQsEr
=?*hmtj_%jl2D6Ju|Q}1B#GPfX&KcL1JV1=|F1gz+h8JK5USJWxzwg<{rn_vB&I2bhZX~Pi1;z<!SN~
#cM5Q#2l}PWRefcYTZWbCLEg*;D_L>q7ABLu7{-C&rfC&m0O5RH7WYN0Srb}TtO_xO%&xiyVmd(=wuZ
E|qWI`}mmEJ4Xt5|y%EM98ol36)>mj|%w=-AB$aD`%vqsw`)K33xlIP0%$Fh}q*_Dw)OJNcTeZ*`^i+
W<HotQ;|QBP^qPLokXKqa@*PSg;|M+K@OX3<pCP$~w!HW~}#X3B-L_6TFn-u{d?OM?px>$u6nF%F$9t
nH|#AkOgO%+`&7aHdWJyxF>G@!T_rNt}J&F#gQ5MW97@&eVsC^Zha(&SQ9AA0nlD(Nz5C9!H9rxw%vN
*x5(W;<;vXF(1v;yoD@n#!_INnARGW&P*KQZ{S}P@UBZS(qTsRxjLSoQ;=7ENkJ3k*5ag%TnMzY;$y(
c`Gf2zPOT{~nB4=&wIW0+DriC|f>}24yIcuYSMu{rHt{v+NqMqoU9{#URfTFGYuTJHOmU%GSZz&e25-
D+q?V?TT52M7E<XYfIrG}23MDJEo(S5cFL)gh8XLHk|AHTF$&0o$4GlFR{t`t_GrDm9Ipe3cbslQOKF
fy-&*p_%pXY@(=&f9)>(Q5L(Hkq@!coP8)Gn|>6>&-|1rLG@>{vll8TH65ox7@tQ}lrzglGc0M3mMvj
GH~3&^E|%aUB`XY#`$C4q9mCL)17>FT^#e9oeN;WS6Fs)h<N~Q@x!QW+69|^VD>5OH;`;er%J%t_HfT
&aMW1iq5%;HC1u$L1_~e&WAP&o3$B7N5KA67bcxikGvHXN1nw=CO0A0kIR-La%NAuCK5{xBpOFvlm5O
6z3Xe}-6@USGJH%GagS`3nJuq|jWP0?NVEz%Q$;+ZyWtc<wJgpo^x7ORd+_L{zrF44O3^B#0eKuDd9n
XhhkPZ!EvdyRq!!zgTAD(taT?%#H>>*8wjv%n+4Y2Oj`#6~RPVxI<+UNP*g#^j9f_p|5{)e)uTyofWp
X{D5t(A4DQrb!8=N8bMI(`=CL)z~pvzIi!FV$JM&_bUUtgWm_8H1@FsB!FoD^q(ooOTh+Jx^-!}pn1D
+l#F#g2!D3ll?NlDa^aGj1~}bVW&yk}@2|QJzk%a@n6>zIm_{?ycS2Ujq=jf@K6t%{*$abq+(8C12}X
0aO_Tx3aUfyRo^pCvPHk!7KTU^_kBsEQHI~Hp2DI<?9t3JC`xMS0+|4{ZI`Qu0=)MjtW6aO8tZ{SN5Q
)EP`E?j$SUL&LB9tF42YIM9N>^Sl^)we_R-y!Eh92KTg+Ux_XnLldO_%0ZYwf9g>@GArH#Ky||m@J-!
pJQokB7qH%rWpl;xpSq!^-Q(SOU0o6GSxwpJ~gRWt%qg?^;<Aqxr+u_R2_WsSSwY{lCZ0H7xyL&sUH&
@zHRM1Qj@48uy`xRW7uAyFvPYN#>WoWp%RyFeo`UWr(*&vTb-l6a062^vbR`w4KCzmns(mcBVAr_b1R
j{fMgt@u3dd**sk;9PLU<)v#L1i)-IRv@2v%Ryqad2Z}CA@ZXV{_GoujDgUTt;>MWaSa`b~K7{QN>Fo
U1%$hp|k7SOUj1TIRdg5dnzE41x&drF1IbEyN(0x0ubKLSQ-;p&@x%Th%=j-@m0wuEWz2-E_aoD#=`s
KDxj1o^RpaAnxCYVN$`Jgb9wt<<Fjk4;p)MwyKDQ5(&N*VN+zQqwr@Al83e~Rf%|-Yowq(72*#u#>?^
{^VMu*lZUxlHlCV|>X%kR0i$H58q%{lmt-dv2o8&o<kPTNMS8$tP4QlQNW~Ul}Y&`B|aH;@|CvFOMq1
A=Q8m6x8-E6`+SZ~@rom|GCs^M**6=<C!An%l$NgCJCwsQ%iX2Z0$$(N(t!(iB{5|GvmX%c9Yv@!|)m
BVZp<2BL#`nuVK6Ul)PhhkukqVmvAX24#LuX4mNATb&T(cNuM88uLfLYd(;#KTy+ZB~$N06$(a6;YOm
S6z#Csv=pL44)3<63(qa@0>LrR|t&9DsMiYq@H|AW|({svT1}3Ba$^tl6qkhNk`mF>jYB4g$HlN!ds6
0FeWzMz&?-zq=F}NO$;kgh!4pM8KUv<-qacl%Ccbx5ppH9@FLs7$<nEKCWwnW&WdCTt^#pz<Hq(d08G
3o<$23O0}tp%x>r@P7*$jU%A}A-=}{PwoGW>x3cd|f!Is0)kLQfe0@$vQu3HafY$hLS1<az+jfS;jM`
W7t4dqm5t7#u<cY|JK+BLySY8=JD#p5sr3PL!Dd!U4SxP~kyof=5YAxIA9rGh$HuvVS{4ef=u1&8dg?
#FUq3~X3hi*eM2t)S;eH31k8w&*178cV56;cR%q>%Gl<nZ#Gy#>vpgq*u<c_7=Clom_zdyIyf57>^;|
C_m7N7D!lRLpe1aK#|4Z!(<$GPQr-KG%4zf+b&)hacl1|L*J0_c2XWz(5y^#%kPA)X@#c9lRIX!xLFe
64IAhUeWNh+L3PyV41M!(HVi37!|`Isx5oB-SUxaG!;W2t*N7)+FUDIGDc(rop*Iz!p0<b*qGDuCCv9
U0$}j?P>BgW4RvVh>2IyoQRt0%8i(&ctbn^z~TCSuKR#0P0ePfX3Y_5-)Dh{8jyNbf+yCQjB*v{>j`J
}7)QC*)F7&Vkx^ofQukglTC(B8v~A$rWN&p_XgR#S#4$IMWMAFZy88R$-<#YHZo`{E2_y;zMU%uIYLT
@2)g0TFpK!KE)`U$fANbU3A`7BqC}80k>lVcs3$K3{kX@PK(~(2?>~5(3IgffOUt2r!VwA4Ny8W=iO0
Z{q$u^8ZwLhbl6!#bH*qAXo*xY;Vd*5%#gv>Ui;hRB@BE--w9$Rjf2h8?n+T^<lwQ+KX`sF4#Dvfq)H
KrG;9cZaF-G3brEXgBMgW;%bON4xamzQWw~%CLq$!K^l`gwgxtGEQI2?0trbb$QuQGZhQxik7F0s$}^
Gj=(Y=sNdjaTmv~7$>9lILZ9kB}AD5c%WW+RelLe@}ou0wO8`=MwnF1J?erEE4sY*`-mtcH{KcA74Xk
cy3l%TR`Q?KN6ssI{9qfumR-ZDjGixV#t(}*#uG*}hF!94b9?A&aDQ_vFOuz6KnKbS=$jt1n#6n7`y)
w~AGq5%Upo8%y4)Ur+ukQODu0+Mjf(P6!0Tri6U@VlM(Fgi{=qt*lB;xcV%p;U)%LS1%r%eXI~Qzv|F
Z_=%4)dpajo=>S}XIA0ouf=(qO@_my5z_$k(x|F=JrEvD!^5$efC=cKvzkEGAuKe_R5Vx<jV&|+QL#h
YkTWs7l=a&*iUy>I(%PLdY}L}dp@EPI=%KTIb93|6aBppQd2e}Z?O<&WPjZ?m`cXWzuj}Qnj@ET^Jv1
{mqw!E}1$EdG$b;Xy>!$SB_Rhg<t>Z)R(UoyBnn=k=85QikcmVHl{?cYM1q04Y1&tL)uqjK2ql1%iJd
L6k$3uO;oZx}>K{GuC<)Ls>#nNpca8pIrt>7OG!=CAL-$2C%6||14IL9gvSVk{fs&g(Iholj6gdV2R%
_l5YzD(P!YoJUDQ?}|FD3ikUjk+Gtq%&oku7NTsG;Goy2nVxai}nKvd>^xJr!rvPH~2h!lgV8>y(=?v
D2RVTqDG#VvAib5(0>~hZG~jfx3UDdLa(FWjAYW!qojz93gFoc$d1_&jOM7E6g4GGMdLCouYDGp@stk
_wDM65+;-_1jIEF){n3KiJM=EHO0=mFL8r&4gzy#R10wuBiqa&Cu<l}%pi=iv80CY)BepbxPbFvu3Z8
|s8AiCF2$;^Z)S1Ai5<E+tZM^A4;Q3kiFiO*SIBO{;>P!Wl`MbO{xM;Q^z~k`AC^bV4x&yKS(nkrT);
P+AEp0O?3)Dvo)=Y{DCA|SfdNGA=EgF~67tM$#W-y)cU1luy+^of(%3P{sF3HS<jvr9o*E;!XL;9hZ!
Y~?CKZ_DYeg-S0hk4K$8cu=H0;G~Oz{pbmt0V$IF|gkH!pZeuz>eK-#v%xX*^B!TFv~bR$A>;d8=!($
`0b^9APN`H&$L~K57mKCm_=MY<5KAc6f2`(=Jova9f%61U)SY<P?$|$Q~eH^5*9wQArAy&_7g+3$8S1
geuYB~*`#!i0l7*_yFK6x^8y&;VGUXp%%HJ$2YBtmk0|mC==G>5udgSb_HnWeoCf$R>@e%pfMSjTxly
dDNEluO6TrYj^VBJrHi&_{1)Bt9)U=k$H8GALr3Rd`4A`A<occj2$AH|6N7->rlZreGIt7`q4w~`|=>
0M({jii{K)w<UkNl97!;s{lYaH7PZLFDY0@lhgm3%LjVK<UbqhP^GYI#<Qn`NeussS|Vh-+n95b{AXC
0wl8+eV(N>-v)w9^YkGZLZdcZaI>1E+(Ct&7=v|r8b%rWtdM$is+6f4YXWHmr_pSI#ljhDX=?DpY4Zt
sS1&nq)Ha15DvGz&^u|`V^T?p%Oxd>O-ibKQerSlNtIJd3|6UfdSM=3@N>74E5utAiOjr_JUHRdL9N8
ACQyTxxWx$g$jDE@1gPS5lI{flH=;@yA2xHwQ_uxa6`#L~q=9apjnR&Uug$8bR)f+=dj^^fw2J98d_9
Ao9v5ivnG6m)S#w)efDL-;;ubE;Psasfe6{G2E}---|9&7Je(erY3+Ga?nbsycE~HDT4UJmtyqLNvHU
n4bwf-^>Y?WF$b<3RwUZp8_LilCNQ;$}5Izp9hyKk<1Ep4294_>6@I9@iZnU@7eKg}=52cmGBynibB6
06ps$I6q?)7^UfKoVa%daMW=hnlmA21rS%?1L1G0JX+1ejvuTja|4`Z0i=&rbXr}BNo$iMP{m_ff@@H
1?MqI!DKdvwd79Ql*I;+c(n#Bvb<W0706Q}W`lus9T?GIr*9WUq#6)bP#X`d72*c5I_kukzJuR6%jI8
&2LA$c*t9h<icuMt4OzmxNz4Ve^95Fk64ecl7oM4=VGpuyw!%zwb&2ypXv|vn+{yJ|%&%|mEFU!E37A
^!h3DGf1C);fIrzT3@!4>7XIeEZP#>+0?SrMoDMT2i23wx*G-1oro@&nX(~+O|;%e{7n=Qz=&_0U$2Y
Vaa*QXE?KtB9~_05fgwJG=lNaI`QE>a!@_Vf@2I*EftIqCQZX-iaHRta+<6o6ie769YnJ;$gx2#b@Vj
7Q-x>Es^&#acK)rIESu@-t3i6ED*QDrlK&_E5Tx!o$MY&R7_$EaReW1Hiato52PiHb^F$F!QTx*KS^~
ffSh*{Mz2$&R!inXIk*<%LmJwb?}^N!EbD@@6>@)o(28?w|Aw@jpIo6uQ2?%LeZADdv`v%Y}c`EyS$c
N)iWC#3`(RVwkcB0!^d>Ye_v$cAdUn`s><E9J2TN!7J-)!AP6Mx%)6v{xXd22Vu3r2o{R4TXoK;~>Fu
>o9^(u&cGW&Ok2LTZb+O!xH1O-Bb&r*pktV+AnynX)kp><YoU?ifH``u(awf=-&xw1wMx22zDsNfowO
<Cr>{Hb*aT$<N5Jz^M*D&!6$x4VLo3BG+`P!6d#*|^>FT=+`u{=8E@|4uxm%=y)?bie<TFRjR-e*}ur
E*cB0*1~i65;hBPK5;pV({fh8cb=5=O2CIGFq1b6i`0F!UFhn3J}m(lZ_3JGxQIY_}{}u=?wA=XXeX<
2C(I7!$@@KO?>DPjM+p^BA;!=)Xh-#G>|U81s4?|Sq)&wf&Z1DTo2IYpq&P!RJ1OG4w3drUO&Nc7TYr
tMH7;6m`4-(c|<4AJ#5Flj}eNB#u{wgUHCXQ5^J#W3wx7DLn3du26}))WV?MqT#Pj%1-{JpE)D|w_~C
oAKA6VAZ}EC%`)Ez3&d396W~6~<Jx1fj^GF?E6@>>3F&a|dCiZ1ti`S*F9NJ1;<MIkSFpZ-nc6PNGfn
;*90|O)XMs0gr!4g{M&n%@f)h=-8)K<JMmBO*t9h>r(J~<s>NUFOeu86u-q6LKVW?eH8p}1H`eS0HTm
w*vQAYUrlkm;{fy8`{4YCR+_nveiQ>oV3-i&$WBB2AGzDX~Ke=Ffp~4&fRJOr+Gw%27Q|yeZYKyaL_I
!ivk|`#M|Y@><V>SDZ#0jO(OmGGz^;@ln~Z5C^2vZb7$HMLL$z5+eAeC5!>a9v0%5l1HDA!4JKtj|Sr
$bgagxWbYh;x?BUJ$spEc%d0NP0P(IAo<D?JvGGtt@WEZqIxDb#j3^@u>T(4KLjk1AL?76qAcpK-Ijf
78Sy4Ut2ppWrB3rXpTmfjgpw0;C3L|c~_4wcc&T2n0XB=rTvFL;ti<q&5M6ft?h(~s~AV{o_EmQ<H%;
c!Rs_p2C?t>eg4cr3dZiOIKa66u_^A)k?Fhas)=Hu{b9a>n3;-ADD=2I_%@72GipVTX1Ft>F#q64;20
fupPGAQG+4|cv5D!?!yf8n0DKl{#i3<IaJgIK`^=e7O1)rzKMj9rKU0uwvPHamYQlU=?7FRTlu1F|Xf
uJCYr+{W-hsac}KX&sh~oq}=7T^(@8>jwVq7CTzVJfhoop=AQX9vo+}Z;#e^RAIKVFCUjB8>q9{SXC9
o1wAWPN-TAEV{ytqa9o!qA@9dZHrVHygQb+!0~n2i$u6;p><9XIa^cHnh$a_aZhDrJvAH=3=f;hu%h-
=qZ0(AT#*!UV<Vn5S#@v2|kIoO)`S1q5mq5n8(M?(4s-GyoQZsUBNc)fjOe2bXtmNpFd{tzmph_p$0;
oE_?wU**2cqn?Q4lE$OS$q$*NQdk9PHzP@xpyUmRcAuS)qgSYXLo0N=Qp3X)JXFAxMB+d0xmtX#sI%W
zK@q3gpVOiCY&x2c-o>%GSw~=S#~Ng#<zJrkfe5@FklcX9e{xD$2&r-X=}Hy1l+W3k#Y!hvhtb%vV|O
>cUH70$m>N<7NzziFBCW-`)?sl7u+2;16s_SYb$M*e}oSx_yxiacD?~32ifs_%;U4VHrW-m(7|y?UG`
|2eF}&i`=acCe5l%-g-KbQDQ0$I3CJ+En~1iH!?5O;tEO=c=!Wq5r<VlVFxLhrfB71jr{x+?~AU9mxO
d5$I(^4qe-M@#-ar4!^r!1Dx9P0c3W+*gagNZJSb$~b6eX~ml>)7;m~H`!&{NAm~_n?mUmDZk-oO3<n
+}vwATXjK(`q5C>zV`y|^VB5HxX|r7B+Rlc0SVhtw795Y@BO6qGaR&V$65(&)zm{7HlfESSlGnrtKyg
*Dke?JuiMm_&n^vN!w(x8eD=%gIj`1e1J&9JXA-%G=%6vZGBI@xv=5<4vijI%jHxwP50S4GrS*+$N<X
A%YR}TW#!S{U%;AV9Cz3V<(@8u0oG8usG;jC2fFQLEi8=E|^m_tg4b8A-p)9MIIHUP1MmKT|S^F2*ew
0j_$ksZAa@eJHNFk0-;O7E-C*RO4LRf4A32-z5U@_&{&NP?}Q2c%kNcb!8&e3+2%6hbabg%s}fl$HRD
tQwXgD~ahKn$SY4vwcRvhb8K&bp-4c|*b-LlFIuqx1Ro~NxNPupF93Mr*Drc>GWkst%0ZKd8<NaDmyZ
PK$Q)5I3<R*J&;|0xnS&!AD1bWYUe|WwA!i0a#Y5*-5n;}yT6hz8$3r=tfnrL@cG$q5WIV5eu&s@NT&
FugWDdOdZSU4&I0+fy)CF5nseHAt^=Hm$1u92u_OhO@XGEF>gE(3>BFu^1rRQhBqYyPOxr$kKd{y@6N
bbJ6QnDFok(Rpbx9GM$l1bUBEb@N+o#NabVv55pMQNUvG%rj1*Adc+i#rxB<zs4W0Ki<WkZsMOW{u-h
o&<^9(>Bs94R65MzSVDGVyq=AQb5hr4%MjedDQ=fj2eQLpnlD`HOJAvrh}i<d(0}RM(QJf}!;gm)U?-
2CR2^NAK{+=S-z_W}<d>hFE*2Mei}?KG?Zw&Mr`x}dB6OvOQy8d}BtF18t@Q-u0;!B_QM5pScX9gp;y
k|kbbfIezx#N3aeaDq5#PKWmxfPxdU|)i+<jG&AU`tI#o338t5csx(8=<FR6n2Iems49c`><CQ-Y(?k
tH%U871eWVr*VQM2Ol2JA8QXovT!|>oHOnhs2yT@IG#lYrR2;nm{{@H~?`waSB4phLyTLs&vEg&#*X$
`8amT%Mw=}Wkj6%%rs4uc2e9Wc^Oyx5UqsxWG8Tp=Heq$FtJgE>qAh^m&#Q3LDqvl*QD>XXEV4Q><f(
@7|;R^FPrQMYXsw|y)q7aA3bX1LBYpx&dx4b@Bi@~^v^f<cZ-Q>IO5aNyt=si@aa4r(&VE#rltPr{*L
82#^;N}-`t`(C=ZLXPq$y61;H{Z2j>^>PVX<7%*E~JkJs<x#mD#8r+4?a7wC?AVDxnu;i!Dw++Li2Ji
9xvI$F|`Qv8a_NKs5mn}5KAUssBcO7r&OJ*y>)154PFo|NKOlrTjxDeVJG*cK0@2}aw%sM|<A-NVOlP
F*D!OED_#Luc5Nxklw?+NgIV!>E)ek0i#Ej7tBI5yvDRA{Vg#8xPHgbeO}@CYy0%7!w%gnZ3WcAI*i}
0Y1@fjpvjC1H5-r@_9F$&%4{xkJpnjsw5odL2c#HPr5o8Ij{AJc(@OoJr4`>^u$$G!ppB7Wnc+&-+Gj
RCESMVQ6|=PAFfB4*skzmyTZhlY3TJttSvz}Gqz%F3EDrg3ozsY$vA0*6EN7b4XnuYrH|VPdZ-D@46|
)UunEjbTyDWEFRn(g0c^S*frC&1E7t7ez<y&JXSs7u!HFlOSpU`xNg_r_hg|3d9O(5?UKtv09V2og1f
1A;*Y?}{jdu0~mPC%-3a=t0u9@*`&prz!6vUK8M<Wewlb;5e@{KwVLdZ4hM2HIN%1}Z)mP^Q6_INs5`
B=1qC6wh(_`W@>$~5Qa1W#A1j_DH0h~gL#otsr}N?{q11|EDf`QR9*qXVZ$2!t*vHuT}-rCw<rc^5~p
ux2}oMZ;+<q>AoibfkXL#{uhSd_>SXFN!$Z?c0~QuAUl?ppDWQc1iQ#5yL1G>;KlV`>ml+^If;|3h-D
%!e2XLr*?pL4)KdvU1G34#h&^U_w~dhr~zoXU=50c^)T-1S6IBU-gjjEjl=b~&Z^p9Vlvj0KrKfZJs}
X5WLS!jXcJ<1Wkl+DcWB^95yJ#C0!}T&L(&37%6mVgJ5mtgMZWTt3Xe0;{Lr}%FJcXeeUbYV50BH)Vz
8aEKLcukLJ~~aZ<XHqX`>8=0a1@k&bqdhzXvoShOEzqtP?M!*zllEi1HEP25OeBS|1YQOtkVDK%kZT0
6k=$hVb*$l{g7XoY)e1=mm234f4<{<nBA<;g`s%x5&e<k(2LH2QyX^IjaY<R+D+F2QpVvxeI2F$lE~H
$eayi%*dB8USN;6`P|2ieA6GN)XrjRiD*$emR3@FoPlP4_C7Sm>1fv8w@I^&m)+_i^Ce<|{POWSX~vO
oWPpi<R<0q(Al70lyWNuLzU_D})h$_sdEixqiTK?vsb6LnkC|&c%ZxPe;JxV!oVl-kLK?y&d6ulU*|0
c=85|3~5PIoe2p|xqB>(Fb6Va5+dDg60Eh8t8ex$*4hezaZyYh;SW8m1UkH`fYJm|$@9*f7g+BZHT0%
<Vev3n7j4!@ueZgBR;pnWtN!jPor3r3`ij|mGkF2InJ9(=-;!9sC{$JDqo0?!yR>=MK01w$s|U*9AUl
q9i2M<6IkdcBSY3Hhc4AJNNCUHh)8@7N<@oz{cu8Kgy5=~<Jut`maxTzmm}w}(?DB!dCy<#yHTfy84(
kAr{Wre5Jea_R)P2gMnxc)2dBq;(DR>roO5u|@WLJpT^@twmaR*H*p}C(&uu5pE9q2#Ld737G2Ca2(w
#oBmcfnFAiqQTuLo1~+FH+oVq6UfPaqDjt~P;PwN+<#|!KUQ!7}FDc5Jz9&i`l;nyyJf*^W6y6Jl+az
qRK}`&4kdik}DcTNLDXy>p%{$gD?07+yj^^Kpo9d@HU67Kmy0*#F46AKkBvfbQgDDPCur2wy`bZ6r*9
U1dk5X7Dfs{h>2o2Y@Y4ubFO2LM3*;-vt>YbR#F*drio1LafniXy0Z$2KF$pM=5{B)Sa#<?sO$3s>p&
8(7vjf7c}yAfhLUFK|?tseHU5ds$s>JL@*Kxdi)`gy?TXIA<Ozy~(?@@y>zoM&}LEkgK#8qd2dOW&3L
*V5v3DX1l%_Dw)eN9dAmT?~AF6Qaq!N0(!ZHrszmV36)lokZ$PqC<y4Gy5}CDHiX~b?HlP0H0rX^=HC
`85~T{*LPdEa^(}(5Srvw1$wdDP0aLF#q=NRHPQv`df9`b8196V%W+ILT4TIUO0fQQ-oYGE;x5SH*bv
@i9r`pTM3>E;`o?#gQRmeCK#gahij&n_UV8Uu+d!C-&-pGXXw^ut&}f1&+)#YXUMVdF^zp_fn_eZT12
nnYs|8DDKUDh}Y_IM)b4k>tbXq*h#-6(ermR?9VwJ4dRpDvODpr@sR#lmPszFWNvB8cnZw}1hsQoX+;
|%n0f8p;cM9fuECYvlQEitY%`=F=wrU^<*3@Lq9m2LLi4iQKg$>DEd7KW5Y0|$d|AW%9(&Ml6Q)5Ko1
&d937S=E)nzR(64^40#d1wcsL!06I^jbdP2<e&@&*26vKjkhlL@w(JYxw_>8>SjP8(NK-+bG1sAABn?
acC;q*rK*{_8Pk?Xq{al^X?_DW2cD?CiqJvn3{3+b(u6ZsHcZ@mI9!~@vIKi(+;??cRF#LrK^Y8e=Ia
xKC>u+z**o!?)JpZXarVpx#GVG|!gLN{Fg;r(FCK9n;gQ5kN=fa_0SVQ)pdw_$-;BU%ENK-hb1%y4cv
W&64ymu_8kEvfm}IwhjEIjrY@>Eqz{fj<a+vK361|Z&Y!!Y$15KmwrJd#tT06E3>GIDO`<4<8<?-c$8
*=#SOpKy2^H7ycGzX)%{-*1~ERGruW3&lv2*n4}I5sc`hZd>n7;e9APnp#kCuH!qI%>x%g>RTaLoKdB
1!IFO`Kpe`swzKR=Nx3A<?`LAZ|A~v4)E8FXT1Aj^UzR8gK6LK!@Awd*XS*bA<d1Pzy}LeW&)?N6ii*
P{%v2aww?-NAPmVeOX_&IBcy;D54uxAD=|#RXASE@R-UF$A`K?Ep&J-K=m1(SFqUvo4udc;HJk$z80H
zw5rNhi@uCfD2}~V@zL5*lIjX#QiAR5LKV0M7=h-Tgww&?O2u()df-IqodC@v!RlIQfXF(<#r7;YT!h
IufJ$!gk!;AJYj+-KcMSR>iG&P{j2zp9NOQBA{7vmT$Ng{QoY*#&Ig9_V)8614OD@9Yw;K!`>W`~4oT
usVi*ZbO=6CGg7RpDWxg|VfZEhBx1i{pTFkI|)vwVPM3jn!yjU4{osN7V-ssWXkOt^+kx99kNcB@(K0
iE}Bi$>3iHa8McpKjGjE4{0JFSmS$2>RpT_KvQV(x)ho+4UDdIKre>_d9RH^3L<1XxQ4)n|Aa9~Cz2E
i9(oC3kxg2R?qIOjusIn2%3j7nykKqE2$UsDUoa!1J%Z+yGdkWQnujHGpP+RujgF^9^`q>xuzrr+jWq
7Lk<nbR$!hA{nF=>hv)xO)PTZ5kPCQB}heFA7-r(J;kQ<@_w8`kR5AFg?xv&r+5j+V-gL-+e;yt1z1h
Jfr&GgqV^0+;m1zZEheG?xJS)R68O<9Rl;T*;E5t>$}j%=8b0uNfuunnsPA>{8_tD6VM$A7#zD#6R&?
?<@L#G=pdUiR5d#d@rl=p7v0F#<%I(Z{}Q*l*T{@P8NkY!&?sOnehEx&+r15v&JASLik?LPLhpr#<u+
z@(OlqW==hcXf2z8=_~wS#B3lC87n|WQTO4g)|W?VqSJj$RU6FEGk6A2Rso>&v>nhYG8|C2Fgp0@2;`
7l0Ra0pafP~(J@hVA2WhyZ4D;cK)@zzqYe8D=TyW9Mf~O-rsaczu#x_j|71h`ZB%5*!wY&1iTK<k0v9
Y&7=QDNDA5iC5eWbM6gBX(&z%&(q(DaIM#{rq@B@H9z}P{gZgWAPG<z>t@DauEWID%S-Z9(ok4!+hJL
?N_&rbu1l02)*$Ls8u_HEK+k$kvJ>P`Q&V7*wOp6>GUMLqn&k>_wf<vMGR=g0l;pZ=nL&wn_MF4o}1j
(r~X{PqX)(Tbg$k0<8iznPCenvXx3kN<8wex6$?vw&keU~UJTSOJ&T^Og0yU=3}R;W6Rctihl@<nsw@
UQ5>CS$O}8A^P7Zyim0O{spd27wm~g^4}a1@l=jkA*)}EQ2hQ;`=vsE{6YO-VV~c>KmG~-{Y&(V$fv3
=;42c`B|&9*%l>xz(=xr~meQiL#b-EZ!gRoyfT<sFZYa7)>f!}9@%BtxM;~&KdSM!8w@ecyamiX1Yz5
pheX(Gp%d{&PAu6H%ltc8XUMA1l^G#iCmPsv=zs381m$#qF8}O-~bfA=~HWM3|(c&rDUtFDj$@0y%Z6
dDv-d3!sv)||^yUjk8*U5GN-c`BAYweK7tV|=he7!E<z5<*OE>SzmaJ)*5Y6?sm<LMg}hbP*ANO-owx
RxpHc+a)ASeCZAMKDDzq9|q&#l|wp8WvKdBI4RS+cP!9{^Fs}=LoH{3$xcSU~MBdsIc-OttdkjkrzF>
ET8p9B6}(tu8Q(SLi`CUuMPV1#lQ%zSIV--i|%@PL4bS__$^)rue3Wa1fg1D^3h6A|MCsa9$KLw#Zz>
ZJYO@$=qfMe&+DqZ&Nk6Kt7Z7C_es$GKsqoFh@|gGd?;CwmQ1Y2;@Dnz2jjVb7l7OIEDL=YYe0FS&WN
6CkJx{U0M;JfWoRx(N3bp)y!Gfo263G)J4wvaz7YqBBkm~bighC}RH(Z4D%tbasUW;L@z_Xl$y<++&K
{wWb-v26f`b83KZawyY$GH2XEO37Gph~y)CXe2lIVR=)fIjQHUQuc_k8LUeaJ-chfD^2OrdVKFY1RmU
h02eW~;6g;`m!Kd@5NkKPjI%+D~2l7AKZMo<B%}#ofC*{71*%$@!xY`7Fk~3qItH{+88M6UpUBr^0RU
y~W&9K8YD*w9RD1HdBGQEQkVLP6GIY#8mLAy?da@@Wv3Cz7h0sPrGg-dqN!9qxk6W@Jj0QqANA{u%~L
s7vWEqM>Xmc!D+GwMRdxYXWmp5@ExCfBIdq`lRknqY?r1FoKt})p2Gjp&+MsE->1cXn+X4Ckrv!-uJU
L0r>)?m5PNAB%QF<Yuj0Idll8|9JRGZEbM=eGzJ-M`UYBICz13ZAu?`zuiN0Kvs|rrIM`szR_%oJm80
W#KgWfTcS-phaoh+5bfSvlLPIeb;FshP(0V2x~|8plV6yx*!T>LSEPtL_3GZ;Lx2_pD8?|%vb@MzCcJ
hq-p77;u@H=jt5$!p}N<^vf>OZ=SoKS7QuNA_WH*vtMEz9&Ul7|%?ODdJU~Nmn@0dDTX;s$5*&M;Ce7
bURLUA#Wc<Mj^i|u!n}f&wLj5{`Ni+&h(=9N!K*2p-EEtd|k0TMEsDlQ`@NEIURh`2g~|rJkPCXg%=I
y*m|B@&o*AqpwS@hAP}spZf{n44EnDwt6%zt_<@abvJ~&#;P{k1!r#7Y=%>xReES*nN7hEz!1J=I*oZ
j#Px%3$Vn)&<p&01O88-ZD=IIh9n70}G+E+>Q07=8RqT9V?9V2}1x79P#yM1}}CDoUaQ94Gs7$tJWjg
_z|ezCwC(AZ{SD8qyE=X=(xgD;;CS(5feghBh_B{Fk<gSoz8Lub~{M>qLCgBfykd$llex7XL$=`ocD%
W0wmd|SgXob@S<2so=)M|GZw^9m@~hyP~|n;|MhC`|DPT8jU?U}M%cUtx2_en<o}G?XlVdROEUFWbZ0
qLbwB>*NJGrA$13=;W`Duq7@NWv`95$eH$&Ayor|+rR61zpYyRae@1#dcZcR_gWb&wy?s$f8$FOI{I%
_#oh=C{WjaP!QE%HBMq}S(TU!2%OdbM|2q%BH54|~?$rkjHuTTG$l$&hg9sgEJkPD?Uei*+fJXa@@X6
ILYz7Ol%CV@lzI(AxV9X=56ObAKb35P!0{GQ^vx+TRm?Wekv4%avEJHNRMYn`0NE_X~TU_yWc$Ynk(v
u8uu=!k#TG@=Ss#jY!!tDy_A5{(T`(*F;3-CI~+g<-K*B@A(B>@cEZW8<o46i-SjVC6-eni3>c(l^`U
wx#PRyei5rYp<@MLXG2wegpD`+jW2G#zf0yk#@q`UN$g@aP%wpm*SF$_PKZJCkFC+==VM3Bf+{JvMCg
6NQiq7xIC<J?mogdR0Jo3}*mXEy|(BFim_8i-a8Vp<A-@{Q2^nHNScT<``gR!z8wH5i==Imkm_Q46kP
xA*}7ftpHZIecXZ@cyIz3Eu_BP<trX{!##&Z!nl~HP=qwk?Hx42hnHxHrOTbDN}vc^L&=#jntOMD#DL
tUFLTp(tAW~LE?2zR#nFqVFZWfuGAkZ@2bgDYxh;N+2QX}}J_f9duHb9HK2e;Aa_6^~t+2iN7<#m{w?
PCI{TC6@!kL?1>4mW|UlB?!{st}oKB|T6a0wizANOYw7>#2MNHz}Zk!U_2t9!jtD}fOWNHhS};;TA^`
O#Tb*I6OQ(^i9ccf5dWxY4_}S(}KTNdc>^8+38r@JH4$<@}M;L;k3y)7Sk2+7FPzU%q`HHQuC_C3YUz
l=?%}0w4b+*>70a$iA{(BC;*26RrKP)AlxlWy|Px&Pzr<;-AyD7rCu?8b&@BY|NeW`Q|AO_P`D_l)2O
F)#n{h2pD@;?SH0aRSGP*K5bKvESQG(G2GRi_TAyB|Lj7?BoceL9#RzFLOBVw(^qz;GWu_8FKT=@%7#
}%Bd?<rkSe=D<s@x)?c)azgQ>o}z+R)7N1d(xL-!nbBw~#9R&hF3TYYtwV+}~3IxG}|I^~;++Wz3Gs9
0Zv@ez9K;Xk>f6g&g_E0!x83-Kt$+26DSH7zcE!@3OYsI$)`?iRw|9sctL|79akxZR7hvgneph&nHi^
Bw(>!LAb^>I2m;SP2z({i4NtHb51-7w_sU<LTNpSv{$jVIKw@d}cTWW$)83U*ozql!Njb6Tz)AZyX%M
X7pKOB9gjJ`tQNl>R399EKB*Y42o>YdJ)hActTNcsZlDH56~BDq^<bDinus^<*xDdK2b%o{dO^Yw9Dh
@^7wKdvH$v2Q*%qX|819Ham@aUi+RNU(_EHoNf5=%y}ZM6ao4of?$h#DR&0DP8aKni`qD*;dqpcm#1%
rsrnHua7zsr*E@vA84F<8yz`c2BsIawdhY4Y=+T+hBu{|Y`A}O_h0~_Xjd*DB%44psq{?ds08E$JuZY
hWzg9TXOm78nP&C5BjN}}PiD6CFsTyVFEk}l0FUxj2N%A{tQ#|voFN;R~n7T6Q>d<-~WG2yGA$tUhd6
wlr@QLs(2a)9E%av8Bf#@|!yjNn&?g5+8cEz-22kwJCe!_L`r{1P|l;a+@f77PcJ_y=jCeNnZdMhsRQ
NXt{^mKo~^?a|4Xj$pSTP3jcHQ1u_Kiz2YmqiL9~q+e6j-6uYxgzCHa8F!1%gnJIw)J4cGcNS5p0JRR
3)o_G{F=y%wjeeSB)*t;~{J!YC=%}M8Gryc6!Z(v=foiQdxO0FI(jxV@2a7WRv?#;1*rFW(6T7N2xe=
<E^hmL_N(*YcsI;)!nkD7M#w#hxw{l6bes`7<lxsu%ZfZX?Vl7~%4Y!oM9_A6VPj)F;CxY4-oe|rbih
%@rXbAC-#;H3(h};RKQ}3ZPm9;%elK_Yo*RF~Xv1k1S5hB*uN~H<(E$1Lf?>FAda&HZp42asfr5WV@w
pTcqzS<P0#pMR^A=O9UQ>Nv$?e!2v@CEd3d71<^uss#9%o>kOUo{V^y2d6sO`#tS2$BR}-#Ar3)4)#r
)V4z$lqXQuc?Fuv-twoZtfLMz6+bLM%KwcxM=(>nlS)QKn0ucd!TEsT+$VT4Ab8>k8k;P(FyEmGiri_
2y$RVn&91kPWKO0#KM#ro)18k>_k>J0SVSk`bWi;0THDsPG`%$*B$<yQnTJVEMv<I&NYpMdO`>lT2MO
kb1oJS#$smFI3b?PXjW6Jdg1}m-3BwQziu-&D#-A*Rx3og#<Sn64*?3DOR37xctIc5T-i{%ehe`D8<5
nS>rs#_j9;}^`8DF|r81ZPMh;`>aCp;+%;-PU@mpx<z(5CdQ#oCNsT!?TuqXXy=IW7T*_&C6(AjLe;Z
mG2-3GJ3zgOX5VUEUTkBW+Q+h;K`&a9e;_?6+kpNSMan9|$u#Xp-F6T_6cfM3BVUj|dXFXq#N@T-Yo!
*oF^mUDz~3aED&s*Ko*;NYBp3=!v#1N1D@djQWulb7;Z?@}O_0=&KC4Y^2Be2+Zx5Lm2E`9h=074-o~
k<7dL%q8aWL^*xHQ`6D3xMv}s5LGDh`%>B0RcQp25W}#JIdkriErP%|^rxtk#>ERA;1zGH)wvD9SE>@
804xl3HL#XYZnYNdsMD#FH2(1ke;g`ogd|b?ZBA0WIkWa#cr+1rZ4su`1+K!qz+c4J0apNrlVpnA<g>
MtaUXjiQc9;a6y9Z+t5deb1+NvQqY($uZd?y-X5%rsNN?Pb3Eyj`w?88`D2q7&}Z71By2(d>lWyXBkF
<XZ-xdCX&svSZLen`dq$D5<1-gIzKxas$5#N6=rBkV95oB{s#(R_A1pZ#$3rtFI1fBx~tnCmfY%FX}z
k#g4JhrT&dCL{th{B!(%l=EEv_tEieJ_Gf^w+@dOP1Utl91mfUCeMu9_Q!pyJ)GBjOo~o8poeX!M&#p
1Esw^I8P)*~`nTCh{~mB<R63g$Bqy_D@?B;kQOpEvwQx%&+!?HsdIvu7@Z70(guy{Qp(Ro`_g2d5yd9
NjxfB=n`WHD8#>SvPw$)RA2!=s^V33p7$+5m^4_RNn2xa9ER(o;b+KEyAB7<Lr_3vrEYXA6;0;+}A?^
V&InQlr51&_Tid2G~Drl9z3OtKC?ii@nIY`#HTV?-p8SN(JN3q6#de^58&XZk&P{0g{XuYK+LNCLdS{
Z$Nj8~m#n;12&+5&UxaTi{T+1dq_z3-klmIG2h(%~{6*E?Gs*m1<MF(|hD$XSIZJAI|#bs8^xKv!8-*
^0?U?|MbTt^_N#mN?q}v*%$mF1#BzJjB$b4&<xx#<1s?t*Y4SLQvkrkwN{apn|ABfcfGi2CIB0BDeQb
L*{G=`dTa&A%5+Q)Eh7W2($LAlifonYy$)9+b@tm4MQ&Iq0BXGNto6|bJKEA(cSWpDpbux?v3dZhh->
j&{)gFr_{B9V2-tgJ$@QH||8ZFVDz6anSz-`?3(Key8W*Qbd8Ph=2z43+RE<`@0|NaC5GJ!_oq;X(=B
NOBIwQEWIS-IQ$690?Hm)%H4(c0eEQfMP3jj>1buCU;VYtDI|92P#u`ZmKqHOeKw-bRqi?Ks`_zRi4$
p@0ieNc5wYSd6&mvZiaPhv>ZiE#5iH@4xVYhcX@WdEWyU;iwE70N0Tw{g%&pM$8ui|NZg8_tn-pFBKu
`Id=(Kd;X>LMMGgdlwh<9QKz=56i~0=Qr?<f^V~DM4HVnI==7W6gLE;W<^b3=VsD8L~pgeqXy%$KW<E
L=v#&}dGdW`(lvts*-X-3yQbZtCtxQ5I1`T+=Jf2TKzSf7T=|)DOo?zjOz&{_p&GeWgo5BPuiGvuV!O
`{m4I&bVM-ga4Ma?mRkkE1N%hxWCyG7tCjKSvJ7B$p8N6iE6)lpL<ri}?*Fo#CP%S*%%RFf;=B1Aru{
Lj>7@axvs~84xgUyL0{1`(iJ9RBkJJBQ)p{~S>ONC|EQxR=dRBor%A?p`ycyc-s58=x;-BK)Nx!LimN
Bdk8j<Khg!v;)4G^485{9o0}F4nKr<Kt>q3FT5uuU9O-c1QbKeH&fT=6`5KJNZ{d`*SLq2xX}qyS1i|
oQEP$zC!<vu8${wXno{%m<IMsz+cEN`IQ*u`zX0Sz4z5GHeTuK8tgDzm27fdpHhLp+1QoO)Z%;kl|;0
T{9>?a@uBGz?Cs!tSQT7Wd#F|D{iq)(_sc@#dv`X0ixX|;PQ8*AuVifg9{s1P_=BqJ$v12P%9t2ZYBk
4MGaEhrRYu7stPD>jKY0yuG;{X<vBUe?-iYrML!V-#z(7Q=U|F0yv{#T#Yjl4>eI75yFz@aIS*1TvcM
Q9F|1589SP%T_a}1KTYNt%NztK|U-sm1+(m!QY@Z$1*N}e^lij&0T{zgDciP!O|C0PY!p*ay_b%pHT@
PzGP&V`l8DKGo}_Wt`DmO+tsJ6IoR8gHq->R9W$87YOAT7rGXq%n#xCHl4Pn;L=Y<D1b<-7;zV=jt89
p6aXZ#^CvvU1APl(=>Z@yMNEUwJGhMzO?r3$9tZOZLgJ(aj9!^c^J35UO$VkQx1+n+$rT?+R2?NIZ;G
iD4!yuO!W2#8Mu-p57&j2JStDw7){kW;s~nBk!Bxw%B#RM^Ix6sK?@!KY~8c8GyUE4&-}#Jq}uKn#hx
TB?PpIB5~jANi9G*bJwaf1Uf<ouyxsAAj~N8}%9H8~H_1Fn#4)`-S$bbg>N5{+bvHvTj-IeOG~9Unl$
39;ufN&)t8Iz?t4Hv7SOJ57IOK4XY2N-j$<4sIjXy3YV7LGK$cZ%T|9#{}a}@A>WC;8e{OLKFI3mzJD
om48=8Pr@@hQn95p?M=MaH%b@@;pB|J=22+hhrh8vfZ1Gk8A?JvaIzKi8jqSVuV@`PVdh++6R_(*WPy
gxGL9^M@Uf7w&B)X=ls%&DZ9&gf(b=t?Mh+xu@(G+CF=}!OG?To!342fB(9sXQfFMTyw%SNltn!njqs
ibebe=`hJ=s>iC43B&@lQI`{z4n<HAM`V)JV9Sq&!)ho~ohcZ)2*YLJ=px~<%mEr2^75ERo;3o(U7Uz
b#z9M~L>FYpoX-4eu3@AfnhsrxfVVv8<Ke$qwg(~UE1mxg?Y>pcdn@tU_eaMbMq1xWqJvApNgz$X!;}
Pf#?r%NjorNbW!2NyXWcQt9gAeik<cxp^n{S;BDjoEB^9R2#o6`vgI&qq<k{1o?&8Kj`^BsJd#ryN`A
Qy-0KaJ#23foc}lP<is{B4VC<H3i&qd{{hNpCyM@DhVBz>gphBlr|xY4$usD?P%9s>I#V4hi|Je1X{>
aB#31WH4Q_;K0N)eR!d$+V$+yUbyZROO0(^6{=)lTyy+mU;CX9zCr*=HgudDjAfc;YbT=G)4_GV$-#7
AwRhwA5(JgLd^>(`mK&h{{RoU?u_;+wcPlVWM9SPU4UnbW$OgYV585p*>*~pU8xhIk#5#!=!jopeJas
W3kB)oj*XT2&9dI#<&I#hlsk-Y>qS5|kA?_d*1;1hJ<}7;#@4YPlY94DuL;I^U-k`{Il6oT-S=f}VY}
C;Wz#S#eIbR7B$h;hdWJAunjWcknE+=7h;vC2ndeVxS$N;pETZ#iXrv4v1I9T`G?ND3M3|$LeocG%ql
x>~ks$PM{Rf~!>0yXx86H%*&nD>)GB2WXkoc%jk;`6jeh{0MxHPuvKS`4RzKMqWa)A55|jH&^zW%!~+
#on~>6&ce@IH+Bh$4*-7a_)Wrm=d%;D)hc&7rnfhpJtCay0rvY*Q-V|zVUGjuQd$M=+`e~t1-dm!o9D
BkD&us=TNGx(iZzVTW2-c$fQ`gAk^U5$5yUl{eEO^B$yRN;CyXfspJ)S`XXwEh{pG5rt9-GTXyKDO18
tKDB?Bbm|Hb#+%BpeM>MQV9FZ|<#V2$~dV{)&lsF`%k_}j=N^n266Q#IcuLC9b!dvcS$?T9aIV`oW=q
E_7IDxM!PnvuyQqk=mLI>Iqg}L4Y^I<X55Bf1JS4u71ntJ%|=6=z_9BG3mqMA0_H(;?pt~;6t4dla$?
n7BUl^5K&{_jT^EP6yr>Up1(DQsLdVzl8IXUN%JBL+zojJ0DG8b9UjmUY*(s@i6F&EOzeG`2Wfv5r56
oYq+*raQ~(8OC%0q3jtK;^R$`@AmwHgK$C>m;A<qSF}%tY5xtnOD@Iq)*~TIf57*wY8WIgs}4NOZrBe
T^MOaoIZZ&jdpo%Q3%P)!N&RxlYu9MOTtECiPK3KQ8xPmKnvE8+T$xRkn_dpC@3GOMuCKAtqQbXW5MM
D}1sZ`VyeDq+xAlxM3YcwfW~F%Zhb-F*U7?f&gkg{pVXExz-6i{T#>ZiNSfFdS7*#K8z3U3KqdU8XaW
y#w=Cf?H>@O4tJsA_T@!noEHMrt5-k}#M%-?dCwA%^uIRzg#sY5t7waL0@_@v4{w;It}c@BRXIM|SO*
b9NqG)L`j(%`kG(T)Uodj&)zbruVYzTY$>lA7E4eGO{%s&Jg;dH-4oh%$T?>MSW=jXQreYBq^aUyHlx
cHf+OR7=3Yp70R>Bfxdi6|FKV?Jh^rYNae^$>S!5)BS3RZU{I}2cdkC0kk+*nZmP8Y47~+24{>c_r64
6)_t7Hh3Hk6mSxNec(d>55(x3|chV2qS?g>8dW(o}Pe>C(9?HQCo%l0k;l53J!q*+IbNq00EYB31OFr
Q&wX1lUCEyM{saMdWLcfpw@eW*>vEekF8_v=YK~eF!HvA4sv0ismf{pE>DmQGZB78)|?KUZW>*$_f%}
zM1$R_(HkgD_}Zye9lE3t9>j(W{h8sLcg+D8<3j~Cx0SWkh#+sxDc{x>Qs_O?qORvD&-MNx4YX`j?=k
d1yd)HKnpWO)iREl0<N>0@b?VMHoD2^)5*0^uhvrxnN=y|1HVB3%Wh87o@W8L??qz9PQ7Z%$=0g2Rb#
z&Ltb#ISmj!R9W3Ts8M&$~*bfBUWinW`>95OafboXv^b2tSYvE8dBgUS!eM#sZV@5oyy`qAmfcZVn4D
?gOP$NPq~Y~SorwkABBDQoELQr&i`_^a`!AFtA~8AgHn4lzztgou=<Vt{)jyVE(5*}zbacjS+`#2D?A
(kJ^`?$O{uBe0ZKOTEx1o0uR>8IQ(MY}$u2BhjM=o%&_(``$zxSJ_k%DXHNoQqd@aIUC|uzpdJLy!(f
<Npvw~glcDoC(h|%Bp+?xv_6XafHdiXjs!`GY?zRrB`m8OEPGYfpB3E=C@{p##7LzSq!#!0grrt;-sT
oT8kRy>60yx?&~9IwQqGPty}+gG*nG3N|P8d}Ls*7ID+&l2uLqTPbyt`KmAM$E-&81~D2v;I^BEX<b-
;R6|@hqi;{IcrAnPOb$*ym%IcQ@(&_5;hO{t;=g_9s)@J>$7T<@jV6c)6Sn!OYrtVBj4)R>f5$NNv~d
xRRvhEAU7NWM_MEgtAyL6*~ZIm^^moE#|mQNKyRkWmfdd2`;if1xC{3(OS&|#hK}s4lU-iCOzC4K{T4
QIHZ?y%dO#9^RUVlHZXCVd8^Gp4QokNQIQ1Q3574l=U~8N>h_zLJ#;ROe#gFc(7OZS7j_$#)q;j$9O9
$LicG{*R-;rQ5h<KgBkr4NY48KPh(}T=6N6$C_im90$MADlQZZU_p@t(Fh_!6l2(cn63yPC~<aGf!DX
b-o5#*fc9{J>!;```Zpih#$#
""".split()

if __name__ == "__main__":
    sys.exit(main())
