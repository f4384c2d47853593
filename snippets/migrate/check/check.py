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
c-ri}3v(RTaVY#(CXA~hIs_yvOhsa@$_3&<;tH<-pk!Inof_=UE=Jg$+04v>gsh}QGPY$){_Ob1cKq3
~<HV5^Gos>~mmNFtfB9fi^1t}{ao%%gb{2s0sJc}ocIKS!K4;FeyH9tYFI>te!??I~?d30AN_v;BT^e
L*eCf)iqa?+*gFKFo3V0vqS=NVyesbr@WHiq5^2u?Y97kn5H_CcQ;z@=Li=$y2<>~zR1kmCXaK4a6qx
g@4qzI7swcrcGs3_^ZJd6W;3Gx__iWm~2GPoVXd(`8XLwHEad7$-Lq-mYr{qXeePfqWC9sl0@>gnBoK
fU{%)4M-Bee>SOKl#<^-Jj$0{h!dkU!LBB*N3NfzjS){N2hPzef<45AN~6~r*|Km-o1Bv_pcEWb3c^z
I=%be>D})FrAvQw#b^}x&f~auo~F6rCJFYlUUUMuX?**S{!<$0^zNS!;SaeE!Rftk{`%j3B~$GtjPk)
`6sP4}9%BusHDsAbN%~~ei$-(9yxM;I&`OeGz@Pjawq7?H4&xqI=eeN72KxPTjkia?{MO@d{k<vzoAu
4R&UZhjTjY}%e5&PIOigaKep1fe&hn!;FWNU9Qor!F`VX9=X;#jSPs+nA^|TRv`OP?wp}s*;X5%6_h?
8^>>=4H92e<Ki`q^-p-7bRLQ4s(+`cn0Er+5E1{d@cL-d7%d@hz+jBSU50r!RZ=<DYzRdhafM^q*jr;
rY$G@>}1Pqvm_3_x`t4bFTGV$5U_YMOd6KiINs|CqfUwKat*1wUh}^sfUlh_p{TxUwi!RpL<%X8xM!N
JXojVJhg};0G5F5AR7tVuD)p=p5FV#>HP;*ySyjIz!{nYMsHNqjd>dIIL_dC7^Sp<U5e6^ORrwJ6dh!
f65q@IJky#dTJzC(JWRS#nPh44X+U)IvvHY>lGkC@%)h)e_xV>pjnu}`Aa)jaqkc8ZzX2h)MYC|8jd?
sCM%|cd8mC2;_hIn8@`|VvJjfDsu1I=Sbd-@{eh7A3lm^+b7l@50=w{=SAnOOuWBwJ$?ZM>5o(zgf_b
|Yggv66zl;yGN);jXgsgJ(?W9Yv}U;5&2?!W)hpTY2d$fT*yae>4E@#q_0d-RpB;SjiYk7o8gxePS+x
$f>F8NwoU#_slX@XNmyUTCNOC->uguufGA7&^-Xw}f+dC9N6~^z90L-0@HE{rL3$Kb+qG3tYwTzeOuy
W%nPYNm0(lccRf4xy`drXoH0DHgERoB!$JSC}E602~8L0b5UL<U4Z)SNm?euxz1Ay&t9swyrd=f!uen
$qm3>OdQlk#x0CXaTY4Vfi@5YQuOid1{hi+bGHrRk!o|`iiLH*?$lYIk{O`Ynzn-=n#)GJPGN)IoDb1
;xud>Q9rFnNsFcYES<`~Y)YE+==riKQD8Nr~hymEk5)!!lKL#2wcPl6;BgLCm3^^Ag~?t$+N1VR}dVO
K(fQVmp332bQQ2SK$M>N9thl6m*O`J3<ln71;qvNf=~WnXMyMRW{&MqL+0Wtk@jlhPXYFtFA7;B=m#=
3T-@Nl`%N9Cmxn8fJkgfsJTZ*RsA`y5LuTg;NclMWVtYU9t_(LBMd)q(jyLITor0Fz5#-wC7w4Ccs#l
xOz%CG@0{O4gdI^FF$(t|1#TES%JQLdhc!OllQ8<X%lVeLGHd|7#)e1rSz^?Wj|D1cl(eUM@=55E5lI
G4nu!`x)t#Brv*}F^<Ts#Ykw`gwYM5>tln5!ekpu@b$4m+N+4TTasftV=7U?v?91jC=}%l%J>wyW4f*
l=A5f2Q<G&A`r3%5xW|ZKcX4MiKy9bt^wCHE~2$!C+f95U4ATz(erun`}3X6DQ%;ZZ}AI06QI4R0_^r
T6_=_NmqUnJY7Eo2S0kN~;yVS(Gci58?WOdMGo=HVikU$idv^K2A|h6}C+u)nK$WRk$m-6#mR`}==Iy
U_!ZwLVnz0rZ_mzxv|G@7@(0-TiOSmi4pK`|rVIgECkW@^+=6IEhoBR%ZF!D2Da9H*K$y@{Uo-&isNo
d7uO5LB0(YWz2-M_&6F)fJLfgjPtmcbZvxDbaD_^$Z)Ec5NB0M`8H0JzD-=ee6AqsHcZ$Zp8&u&WPRQ
crC-*?^9K6LD+^eUBI*NPnNMP4REbt+=0zi_fpaYwB*!srr8=|B0x0-OAWKHhQWUObeZkv5FsZ`u`t>
jV99f?GKRUhlZ>RU~pWgpU6CVV_=^hNHubtliJHZgaUl@f@Jd8P6K0J!zaV2^Dvmg0+OaU|39Y#eFx8
{mywyCbw$aXq(;z3jy2ol;i464<s4g?3Lx-vKg(WJMkWb`C%r6NzR4ues2C+K6BLI)EK)qyT$Sh5|;4
IQVtLoLv-LfrfC^#0$H9_K?@G^`zue|nE}B9-pSW8in^fKM-H?JL3z6()Cym1y_J!6X^>o;--k?%`aL
jwev+VKk1N9;tznToTbYdS;22X}N)##T#7ee6WidK^%dUoyXlto}=1r7@fqqhbMh#F2^=a??U_NOJ95
Rv%i1zQ(#N~jI>Y>P@9H&nESP&SP}o>1nQ7P!#QYG_|DnHhdqT3EP*Ca&7(H-_Cy-PPBq7>T5l(q0QJ
k`{1aUK8&uL|UJU19H7s6!>Q!RE#Ad?n+nIk#_noe(lBS^pL|-ylnnFaHrxvFcI=S$5ph=lz45o#%i;
(>NC}}IOqLKHZ;lsnT_0-`Z#|4FQ{Bt6eDAIiW#Yhd4#sp~HUtFN>wRu$mFB70TZv*R$j4SM0s<W7w?
i=xLii^4rxg=lj(M)<^(^P$;-fKH>UO+T-osv1{hI!krQ#kX(+&8WlFExqpbE71sr)K$Gfyo7LnEU#0
D433UI^+WxDuk^+_VOQQwT-hGBiSUOy2C<q&s%Dcedhtjm$hO&J<V;joK76TntVG>28U%)NiX0V<6bz
-ifY~@6}f{v>Lsv5ctFNIv8UPT8spVZpr?&ZZChzX%w@5ckvLB?uEeteZcy+3b?+yq_rG&`|4XO${`&
O(4^T3{_s_)CJy2@l3UgR5K0rZv(k+xqV+JNcpoWABOI$C$qj&{>o@Wnh0^G!6YG8cb<bF%Fhb)L{=U
4^d(l^Y~L7WG}q$v5gPCx`G5gwcbiYt_i^b>hpPVzKF-tD=4n5kN*w}~U0{mz#kzyDoRiytgNI;@W%<
Nx^47yriTwE8ldkA-`^IWb+_&UF|M+1`L5Czz+lj9e7{@RdK!yR#XkS9dj;S?vi~2()kzfv}P$#UZS0
%n%ait%?nxXQ2nSvT_~O!g%N!_g3>9cyfbFtj?tO<jMyRU!z0Ncf>iU<`5qSsv@j#F^a|h@)b&AzGCO
AeZec+oS0L!T_W3-!KrPtBEiG0OV^&daw#FjNqncg<mbY?9bp&k?+*i}j?vK7dgYZTu+HlJ2}FCYR#x
sOc~R=4aaaH~syq<q4ZdW<i`#huTMrRcJ!qgn2YvK+e+RRM&&8ds?9spd)kk0bXSHt;73@YnwDt6kPk
xy)Wr)2Kha>X4B&E>g`Yv2tGA4`Q*Tg1*dikJI0ZU@qnTQju`E`VNf}siSx&QCYcQ12CHL!10^3dL-H
u#<;Jbm%4-~8nVh|pLXtX?1e+e3e!czZ(~rnl>jDg7|52h6s=4J?t_^kx&#Qbkn=2<%!gw%gfhR?(JL
E8hDiwIb{a?|=NkyN~|#tEeRW^1rHv@wRA-2J9uH*3Gv9LP6|pLZ&jM0gZM6`17?268Hq#B<hxU*b8g
v)MdDFU}-vlg1a-e%l~>}1BjgL#v8ZZ*rC7lXBGbMW&Ls#-FZU*3@2|4bNY+#_;mSG-uCU`=G#x=+&?
~5c6DjssoTq9J}){-LDGw$M^wd02aX&kHiTntBKeYskN@!(kKcUn(L3M%&A0!G*I9Ld{h*1tgl!v{24
acN)zFZc#>3E{XEpep=or5K4gLW!AVF=sd`;mw8oqHDzcCnQc~)Lb8=G~R-rfdqs|J7c)?YmS{tuzSA
AjZT$N%uH)(u_^qXIXJSzEix=-EuT(;b4k?0_eI4eC~<+NKsnb?7d!%?vULV*LQ-iWxwVF{pXFSy}>H
4**1~6~Bk;%e_A_c|5IXe-gJbVx-@yX<x0`Lz!TD3mXk;ac~QQgQE|-xaJG7Rz@2dsxm&Vk4TomMiqT
8+sRg{A@_vq@Iz8|{v0)(Vior4J8|WQnw0S%&ZoD@x>Q>lBT8-_)F|m>bWqbOPD!3tF(G_|N^nEi6y*
e1cgbWvkzTpXhd2?8tI;UZJCfidKcv%>@6ezTJS8EKQ2rK~Up+Xz_ka${e}EDh9@PA)r@i3&#wYFD%i
5N&*omvqQoWvOI3O}^?A~&dHum;6-L%cguuN{oQE#a%vHSTP-h|kV$8l7?5O?KaTty0@&++w^`<)&&v
<cxqwJl)L<nG#<jCM`}0gT-ijmhW%m)FubJwLtoPoxzA4&fbvgnQVx{*ksW(Q|}?tHPrnf93Jlzvmy=
u)ZA6!D5~FJQj2QURnl}&Pt`3qdPlUHiUlato*UviXC^*H%N2!c2{LQ9G210QhU@wKdGQAqTLf9(Y^9
Y@#&XedFA%}tG|nnSMbkeNbUXZW%bUld^8Hroh!jBuPk1!75u0TEy0i5iHu!Q>bsrvVCK=*h+^WfjPu
`TAyC-0kZ1^UcQ2j~UgQb8cqLfWy)Fm}k#Nxv3Gcp5N|kp{?|+MQW)I{k=)*@p{~`?tI&%Z@-w+<fs)
xsIKPD}jobgm@qZmorqPeJ;LyNPf>CI}ieo~s}<?38is(ajnQvW2RLVa3lw>DL!m<8dHE=l<XUBe@^p
!3i)W0O5R`BeIUnvu{^Bb<}zcs|PW=)`{pr>yfHKqozV)81-)d$1&jyHnGYO;TvKq&L?qPnzX-tMQu~
-02<jeA?d`*}-eDUV6L3tzWe}EQmUeeo^z7B=1w(P%nwH4YLDow@CC~fMor~dW0D~`T@+Bhrjva*B-s
~9j{ccdW;|+`1^rZ_JgQ<6sJB<6k)n0_YP0DcrCUjDYDe5LD;j}0Vh+C6}aSzs1#>k;f+DiF<KM*KsA
rpJ<u}eKAyhcd!Kf9UJgEd^ufCy{py=if#~BG)zlhB2l23&eKGJejTbxD!;}BEv;DQCoQorii>fL&%K
khsbmOR;KVF#cB}H^FjKkwjcn}|ggh&QNUJxQ2#&_cGgxders*#%*#g6sbEauTSpcM~EtieV%&SMv@1
(m6uPf}ucw6?@VU`F)sanFLC4h5WFnmd>7kq_l5kqPqQqqo0RJC2L!IG&5|pb@s;RMQ#82(QMmcwvT!
E$=8Tq~|}bETLMi|Lkwge;QA<3H6P`t8X0k`d2T1>axiA!Yi-*(WfrY|8A{STgRRxSm=|$T*T1Pht}t
q6Qu^KP8t3L+wR7|IKBM8Ub*x;uLAD`f5r1>FF*O&Cn!NMOVZxAqfC2si;?|d5eSpcCt$M8A6~s2L}c
e1;4&o`BvKs&YiMN_>;YnrgmgOo4a8n{2bW8I_N2?8jt55QN5t4X0O42IC33M(&;a-$B|zbpjUo*rqd
Yq1_=;6x<4F{aB2>*p<%JF*SC+&KRm=tVzaVU^m_~8h+tkxxK`-tC`>I856S2V(48+ezzx+A^xZU>f@
!LOo^vi#G^uagC3XC+O-ead>7WJUvaV?rIZi?nb9NoO<o}g|w;GZ6m*A=VuLItP=JB0PNrv;<(Iqm-1
-X<NFTp?#3VN34WwLT22fzEU0Z&7%-|0eBb-_$-N!uU?CnyLu)=MhCTTN`2j2#bd~9D38I2X&7&lHh4
#CH|M|wXk~_caO#yh~7;dNY1auI<B#R87TtsdEPEFu&B%KlI<&TZukE}`Y^o3X4Sv>^4HM$r@kMZb!)
cnp}FmLkCiyJdjueM6m-#RMV7YT`JVFho&12qtG-UtxwRYJXRp0HAHMoo0eShekbsr@>@_ih-hgf@-z
fW+FN-Y?6$P)nav66%`8BYo2xDsFP<TkZkJ&oGXi}84fC9T?;M!}a1omxdADU>W=lSTL?w#KII@#0z1
l4l)-Z{Pd_r_{l>Ggw?sakaJRK$aOcOsfc!zZC2OC#ypC9A6suYStYb-F5*eiK>Mg;A6f(D)$E9lac}
F|b@TtQcx;T>>j-MFKP%RSJ4<H>t<<RGri9F=e|!rUj)iani7?NX#-rpxHcA10~?p87v`w_xWdse=Q?
#ph{^{r$wXO`N)|DI#aV<vwm2i_{q!$qidNd_#``4?M&VkFFGg;M(=|ARcL-JRY9x1vl)q&ogy89X77
(tmL}-*6Lq`Ob<?^lR-=4)vR7u~v3X`t-&IwJ-MBaD#v8la>CP}J<7ncnZ=zz>`7Atzmp=<t{nVvev%
NWtE)g9^$q<F_2J1Z=uy(f+^$0%wT)+|;Y*eZqmo1rWl9Q{f7RhKH3wyoiUj7|GAdugARh-<iB263IN
&w_3u?+d{+Wy(JDBi~VD03@!epag~b3jG+^xmIXgniby#ZfYz8zsdE&1;&*#94MNBpw>X+59Y@#An;B
pg+f^2xU?y4!%I^O1Vf}3lv)roq&La?o$zrf<rXTWXlranjED;j7E5R`LrlQoBrl6zx2_!V2b_i>D{l
=<a*%s1t(44-_j|;PiUQe@aV0-k@imy1@8#5F&b&UO`Z2X*$>|H3t+?&^TIhNW!bv!Df`4I3gL@IUyt
gks&$s@vfCdlnbWkvQ@7IBF)obTL!L_U$-HF0^})Qb*~@|=8KhA;$%TomS25vr%(?f?z*ioO`CtF)FC
KmH=cWhj>Aim;o!8fp+rR(U)MM|^(ahVlh;n2UfB&>rT*SC)&K1V8dA9ZTRb%tYW1yGE;Q{;_^U&-(q
W)y1aI5otFmC5rl?aaFcx=QT5=CE;{^S8x=t{uOxq+{iWOJ-~uofbq2Iuz2p0aC!z4Y*Hvg*R9Lyy1z
=Eq<8(3o29X^n`ERb=McJp}yik*8m#=xg<oh{xd2uHBft_sJyyjZ4_R*3A_@V|f{}nSMP(gVp+!w^uP
|?l4LRg}+C2zR{cJ{>B>^f?0c6F^+Dh=3cfGh?>LX?2*wr;siuG!1geuW;~9Cx!Qw4&^P1Mn1Z#KCmb
>A9{a>GO`)<v6NwMdMUEU5AAj&yG@}^)-|1hyfiyHcN!W9f6dHK?Oq-O+u%PZDY0BQTB#mn8SBmlUfD
Pl$DOuzblq<~e*)YFQn-i-)46`H*>Xqtu9aPFo4(7<mzxp$5B1ic|hD>_td|#5oCGt0Szg44T%I6G6`
`Vde##gA1YofjQjrJb;%oi5D9RQU{QnNmu4zOYT)8Lg?4$xn!`1Eu54W`4A-wIu+<6v)s0bT^d{5kR`
n4pI)MWTuO5zKdK7G%>jVrPUZybsYpbJIWh(Z}z88z%v*Sl{_8kkF8yt86Pa#YRhlUfhjNrcZ)t{UXU
!yMc1%xGj4AUa&wa_Ro|{!R-XZ6=_3to4=Cx{wOFwfW%0Rss#lmw4XHUeINf}9IFSiCBH>mxMInEetP
ex6d&Pl=-lc-<5>fGKF4wI9Ge30AUO<;Y{Uyb5_{Fxh%iEp(mYLQ0C@N+rwpwKr8mpD(p>Wpo>2+SjO
yZ2<lQtdc&%Um{HJUj^XPm3N}2@K(pC%?Z%NaScu3Z+J&vtA-l^L}pZM(m_${e(6v|N6S9@69!>e<n!
Yg@jPLu1bq^q}6>#VN+gpoQD^(w+l3H5AztRoi@M>)Vc7#S8!9PbF0M#ppUpLkO?2gC9Os&q~8Z1Ac9
o{?W0LUn*avtS0Fj1ID4(iI`fl>4GNG_!F*2P=`|f3HHOK2Ubd50P_6ef;++JS8jXzl161x%dG2L$o}
xmH<@<9<7ieZ~aIVmK}35ww1@Sqy|E2j3@-2(`1fuPHo%S6B|CPzQq>Xw3)|R$7r)DPJ-=QioN5re6C
?+IWQ^|ma;Rpz5TR(GM~<2<59#=Y5dK+m9fwvl4+{^=*$25=&RpzBnKWOwU*1(5BUVY-7-Vwk1~9=Q!
zG#BnIz}g*JVq-QW7lU<U=Z@E^!6Mt>-yRL6uB<0-*ydM-PT^E~PG;?%QadiFdoo^S7~0@5A`+-@3&<
s?;s(X7)z0gXJFAn+U+w52d8P#YTwg#$Do=_{^bKpQi5OMo#!3_}@HyYSIJ!4&w_M-Sen$YyT~C7h0X
^FyOhm)Cwz1kW*}xgewd>z{p9vT-#g@&G$$JFrY|W-pqjm8)<rqp^QG69b9^3lm1gHH9qz58?rcD8$E
+*)1I-ImfP#z5&bfpDRBV@=E`<h&F_)(pz%1`4WjGKbE>P4l#$gQkJJ^zwf<WZ@dtV4ti1bK*`r^Ivm
*H<bdS{<zeBC8fJr48tqVhxao%?rYt$0Y*6ilm7FjiG!`k5jV#yCK0s@8YnuMhRwpWhLYEse=IiZ@>+
5yaui8u6@SgZ~20&8`b^LlE)bd;)L6%}3q0tcyDK^yRSz2bn6BN1ovM+2p$VcSS_vnjn2`HL_AF__sW
D)L>dZ-$S8c5BRx07z%X34goJx&NJyK$4+mv%h5RY+Arm^>JmwXH5Ws`p8=AE=gi2j<43@BIMh2_F8u
W5jI!t~W}<7`K(WkV3Wb5G<_vpa>eww_)*mON&B*!GkcakBF(`x)#YG33%v?VVML=Xh$~_yY)LC|M<%
!irmAM*z~-YRCtfaWkaBF946C(^zD!T{Rg=EHth5;%HZ>Aj5jJL802&9^9Xjct1YE81KlW9<}B(2m?n
zcO>XB|=`+PvYHn7i8Hezs8CRMIBaH36H>HyM!zO!VB_B;|ftduU`Y2GTGC1IoBc~49u*wEHi0Q;9?p
+JUQBk1t)ff<-TZ@K8d<B~>m1&i=<lZ+QeFIwMO^><4hjn&67X3;vU_6TZ3tDtgwJ8e@>exrxn&cKUt
x+BDO4FM8zA32NF_Hn`8AUWGADoeq0MFB?&lZyWt!@N+oMZxDHKfyq&>RjCW`Xn>^>phgX|mt8m0b8r
Gg$zBr!fk-XDrk_5eKk7#W@Z%ZQQ6uHDE}syB1WmJ!8H8=)1r8%{%``ZqU3~Te0^I!Z-xqW!IxW#e@C
2Egd(|xwPiu33n?qfvY>2%B{8vZPTzei*J#dYTVP!n84~&AM(bIobA8C*WM#V^mpn)kd|}ZEbS+Q7Ts
$BSNc}xnts-f-kkwp>~@c2CtpFipnDjE1RsWMO3ik-BVinEuQrzIT~Op0N{R;ZtmcIqfqjH1+QF18rq
71gqC0c6?aski9JkrUD;U)s+y?Okol1lMx%4?^PD2C{TQ)n@VRSE)oMaq!)iQ{KBf-FfLH*HJ|M~G3N
oZ1j9k6<Q9md9=KKlB%{XD#`oD+&@nuuxP)QOiGsLH@6g;{+y**OlF5z;9@bRI8&Q)c-IET1Pu@YMWM
j+4IA92~_d;21%`fPC*CAAkGrX{uNY!=s=6&EpULk(OMJCiEeaZVVQLXN|+S%+k5zC{NJXrD!u={Akr
d<AL*SIx>@4m$E<KpQK%i95Lbm@F|Dh#O1<NLMt%E{bDO<@#njA9{3N!!3Q`%lo!8G=Y;Pz#bku;#-d
scAs54U$Yg@J!$+!V=;RbWl$J!?PU74A(Pe@W)-eXY6cb%RFxW&5AiF8cg+(=!SYk!{$j|?wP}_X?|A
1^D2a|LRc=PU5Y0+4}h^BXN_4DlYIGtm?eyhfGF?@&CCWzaZ<V*KEMZmerzf3kOHe4@{Zl}P&ba_F7r
RhXzAWTK6IN<O$<3sK8txh?h)qef6Hy{1$yV6MlmoFH0Bz1XW*NZAnxqU#+3>-ZUbJMh}`4RocMiof6
QLEmdIS0gm8Tf*nxmtB0PUBPrEuR%V>m)1!xWJ3SX0ZTfD6Zx}@~i^{fpCyvpn=(Rj3!!>ic!J2t@NT
W4^wJAJYT;OtmN4^6JcntqfEC&p<<HPIWi8%(>kQ<7AS~OmW{D3PqIlK00XKT@8d83gy!x;(MWhs|4T
H3xci=6q-zo*D}a)Qrvhq@KmIQ2K_0#REt<~XtYyUF^f<{esF92%FkL}Zl=)nIXB>CS%IT#CqE<yDRR
Cx)BTv0}(fh**2)Vv<4P4^B{pCj=d<XrEF<Qo7qcxqWz5eC5KKirwKl;0OQFHRW|Kq=^rRoqo{hRBZi
0gssJ&#04W9doEALw(iuDTHi=2e3AQGL`=R+h~T*+G5!?C~IZ=8g+hSzqw(iSYW;^7E@(E4cNcT0QEQ
N)Lz@L-NiM+zDlK#QlD3sC#TWsK+preAe9}d?}s0>f$>NH}L4IKY#p#?@wtj)M@szEN{tY8qmJgMP|E
A!&(?(oaHSXxQ79JATFi6#wS<_n$giwGwF;mbSUm@wDr+>F{)KnOG)L<`+;$}htQ0osA1YaNW~~@Zg>
YBtkVDT5ZdhV_t-__UDThVi6q_)CSZV+Z{Kq-Wnse`{*G3y=tc81XBDo>bis#jQkG>4!Er*gHeSvw=a
@_*tLrlYH-Mow;3WyY#+#*|$MNg&9F6ulp$KZpDR~jS3{w@dVj_Y&2yMf7T8MUgXmL(cP+(N&9UdRzA
r;>Y1RIu8WJLorzJXS6J(RY5V#`wdK8zL~OU5izBMMk5Lq(=91rjG@bU6FfpVx;+$mgV8P#ej{2KNLv
(D~lTPa;pvJ9V=aPT~z=mbDA3;GTfYWlT-7IUmH<M6D0R{Lo{n1oPQn0>(f1*_$8z3+(C-ntZEF^X=&
;9yPY!PHydX&W`92pRKY2Wm?=utvTXgYNjs#@q2H7^x;>kzT~q<ZUkloT5oUy9i5F^4VnsuM-sL`s*Q
3TTa5;Z9P3)GB*qe*kxDxAM8}Ls<!K93xBMZWh*k(_+3@2Zy;E~Cgtp1zD%w_OLN>hTG{^v`HU-XWD{
i@1pAnvw&W3#yEJE_AXav$S$iw~%9eA-oDNP;*J){Xmwk|kU9@?J052i)w6V^6!GP=z4LE>U~28jhy7
g<KeC?jzJ6-o&&#PE;Is2oF}g0BLrn*Tih#@8PG_@^@5rYqTs>BH?t_AckLrE0S0lV5$1Wy3ZrkBi`m
&}Tw;*6B1z`W!Wu+ejLek@R(pRthP|ZbEHPXFg?XR_JyuvppVQz`lELV@VVY(z2=f&0k_9Kh|Zks)|l
B4a0Y9Gi=w8czxL1FdHOg(N^1H!25MA62ND+K)xNUy^`0^a`0Jf%_13$vZQwf*7uTK+DIwMQXU1j*8@
?yUWmB7k_vjH2{JylxCo|(`ciu+e~8CxFbsjS_{!HFfBhTsW@pcVEo?y^i}eP%j(JN~^v@l{b5bs8y4
kM^?Kx5MT*t>dBrg495TT$d#=UWT6oGkp{D+eyr||FvomVtp@z-=g94bt)QDq9u^FO7j{!?*l91iw3K
YsVUDIsFHU1t%O(@b#cbNUiif0Ozk>jdX&1KKA!&CO>-!~M`Wow>N?5|-X*CoawGMVrl&>%QM;^wld8
cnl(+@)!~r@|t5SOQQ%u24`WO;5SngUIUQ<<}3h>Zg>HBNYvdp>%~_WYPQ3~#e=u@+PhLUurTXr39W8
LZ2{}HGTrAa2BZNu9SlUsOIO-O@j~z>*h{Y(t{8zkqKqcD8awJmqdB^X$hw+CM2E9)Ib=?)kTn@41LP
saxa`a={<df)sD~J(P=hZR_bFSKE7SbC!{?M37cI-XhX_EwS46lznF~B>3f+^@RY2nLk6@BxBVT*@3!
=HNU0Rs$P>eNre9ADH=Q+F(JOM3v6)ncr;)8q=<tG6o{N81Is!Om(KmSLT>j?;7gHG`H`)?umI7ths!
FcYu&ivy1f^nbrbI&czFI=6!N{qZPfmodXJ-y_KbH69?P-jjsth8>*?_g&p`VJ&ze@AEjDf|Y2p#rSH
Y)?>KF&D;+^I;u21>`T9XKyYKuJzf^;_H9R2QR3e>r{Hq`OL|fzki`ab$%A#$S)PD+*wp#O#t%hU~TJ
Xef1OaBh@!|7Woy}hd)2Pch~rM^LvptG=cTK3k&*#<>V08xEAimUNt_}?cU%C{=hBZLCO8!`YHt^s~R
jU;IQNmt*`FYYITv{y~0;Y3I*U5%@R<XS6PSW+J5A-&&p4HR^QN$VRnC~kV2jOq+kEytB=29*kdjlAA
zQj@$I-ktD0dftxN05e-(Xg^iED|gSeoQQjyJD@US979FJy`Ju%lEPu`dtj3<{rOHqoS`{P%iqlc#!U
VY`2`G!hJR?eJS%!25d5pa+kL&xKUS0rx3fdBO`{)Uttu3p2uf>V7VR=dqdzC0Jc%AkH$49|&h`|BkI
-)zny?4W1LIO^G?V7Sb6C%x!ZQ#4QvtAfL-$=G#<(!yexT=0g7b)L@`+fn`Zzx@2stL$xMcWcMruWEa
9XK6l3i;5ybElpSF-3bdTkE?zIxzJKKd`OsT&8qL?I(3789P<!<jy|-54rnhwHTUeRZ!F+gzRVvj!de
({a)En_D7dR|YONXWzm4ZPFhi|zK{WnH$FhwvKGcdbN-fChhR!uSFb)K^YYgMGlt2mULW&A1q*?yzUr
G&5?VRx$NV!c=Y27)xT=yUuCgq9Mh*R$w?~nPEy|Cw#MswGY9bJ+XXyi&wEm(gWg&uW54L#*RF-<J=w
p|gIlQE0}Z_weICe%23WIpq92S%l6M!T60CkL&)FLZ0_LjK1yYAo7RMN^KC26!iMHpxL&l47Ao51#25
SM(hk{*?|jROU!2&?YLhjy6qsY~+;*nVAOuS?zn*)aLp!aD`9JKLfP@zKd91_)EXQ<B?HxN94nLGXFI
Fc0_t-{xjnDD*Z0fmF$p8EN5r_X#w|p;`bTx`>gm~kOeGAiVKniEP9x-DC)2Xv=`|YX}~9$lEBNCm}L
}o{fwxqtlOff+h;`G`1h)+<5f|&&&WD0$U3R2h=->|yDU5-QabVjIty4W5F>Ci(y|h@CbymtI!Ou@(M
lne&JH;4CjXTe*VGYEm=uE90p$L(<bE3K-J=FToKi5BFasY$a-VJiKW{)^xddy#;2_Ey@YEW$gx5I1T
Cp1sCc`Kv|FC*AOYbnBjBw%tXU3l0P$CTJ5ai0VK<8zLPDj(B*(`j<$WEoGhn?3KO<^8IxyYe3aYEdH
Hy#g@u0o6^y(B{`-D7Sh484|g!!jCRi0*ElrY&jBCuuhx<70S?qZV(C$cDs2bykA4VT9&G$YH;@x_;y
4{$9AVw13lm54X0%{q3Cqo@}t2Ua(P|588g~eD%YwT=JL(+4ZKYVU#)3>c*|$#_p|vPt(k+M|e&IJ8?
dmlrdhMPM6_)KF+h9h^~?8thB8tETU;#UVW<4h!@*<*ynLxhS6{s@-1L!5-v>aXKLBw!C>L(|HRtPQq
O1q8`SfTm`KD=H1~sEL8Ibi#2Ub`7)Q8>gq>bE=D`;jxxht$!~@wXugtSaL2E##hq1KzAt}Q64%RA>c
PR44AnX#uEC+cG@iCkg#*3q$5ZI(>h|EM-177ySQS@4thk~W1ge27o4WA2DD@Z|C&bH{Ob$utwBW?%0
F>pMb6u}-|A{gu^qj*KieQ}THJuQoTU*a%M2f%hxinwB3BssMp%jK}ANrgRe>tkKzgx(hQj|)XN%j2M
b0BmF^o=3n9P4I!=-QqxMEf3?{*nhas@FE5qQa7Q-g$K0IZYW)D)|)ugf-Sr+fvy85MvlL}&=wtBws1
44r>ga@qMy2xq69>7hf3uuW~HC&eYs}44px&voKmP0Gj(HOqhr3mNTbtCi3F{1xL`gHJH}h5@&O3YP+
!S{94EzuT*7I$orb{UR`D-O`fka}2a9C12^hp;TUuCg5;|_e;)>5Y_IlC-Nr!w4U@GHk36#VwQ24XRK
X~hzND-^)!iuwf8gGb{bBMYH{n*iui@x1f-NL3g2;6^fL=#}OqEtf4_pJ=?tG+P=QEymj3SV-^pS&oO
^%lQSP3lyW0FikEgJ-74y>Z+Pu)(BTyWpqgeWt)n6i4`(R*5!;VU{A;4MNpShrUlvaUgr~7?!+)VJ!O
3de<FgTvE7~;Jw?sTU)^%?<1m>p+0s($4!8GIm>8pYrGc$IsP2|(lK8E?L`n2#?T%HzXb3W_hh~;u1u
Xd&P2OnUc)F$8xOP6A|$2B>D+DWZC(nb9+I>#0H^27Y<GbAc~l@0r|4)U`jw|n;~2L_Q!NW?H@b|TSK
SiYex+_W=4->_&VS+ui`nP-?u-0V8X~iQ;)V9(`M+nB9iTysJ3yQ2J}wV$!xAjt<?=k^*XR|KKgBCeH
GCi*olKr?`<ZD}oOKc&cdVW4!url#wCxW^opINg5a;h{L*hKos8w6^`CGsewS01x-6X`89}KhZQPZ&C
tEPc}BgnRmV@kK5#HXIW`%Jm^zh(^$iMHiR@(InPGkuB*It?krw>7|mOqitcymU^}T1UZRb>jwPC8lm
x#C{u432neNhGiC#_7Ox)JW2@Bl#~3#8VL9`ma>WgcHW6rSyKF&aGZ28=6KPXY$3l`Q+9DpeoN~zx)B
toe5dgPMM$^?Y$Mv1rAUQWWH}lzwfrrg8h|aqR!gm>U6>)vHW%!(3)8L>#h~XRcQo=PWppG%ET~Z$9x
nu1{}Awq4Eixej0fo9WRyx>PT3Dd>@w&&bjD^D7GJY6JDBtvs$frXT!K@M>V17_Z#7)mUf$c^UEjJ9(
5tne<7C{5KUb=U>$G&^ZP_ds?ZL;y!RGeL>PEP{y|uP}V=vgr<GnH-1$$-IJ%j<0bcx?kyTi?;y_>6h
t?O%W-_;7PtZwbCZmsSwbQVNLW4hdwRQA))`qAuk7p?P@zceRZp=~eoLb(-}!3(TATe=<P@do#(u_@B
Wif0+C4ktIog!ONSwG9{d`$;!}k#00zV`pz~y@0kfThN#5TkHGlOB?H-U)_bTTU)xdu^(RF*j|2qFI?
J%KBh1B0k6tJ@mtq7mu_IYgnRodE2}SryEm@;zTX}gf%)}k`dF4+{^P&*g-)=B@z6G}<8<MvVm>?HnP
(GN6!@m^LcHaq8fgF7v?1UpOV!iz#?sy%)Np0>bAj>9U%a!sy0g2zyh^D%xAsH%sjIuY+q>9U9uQw*1
3az;{+!)aq82VMt*x!rXYa2y<ZbUR-wa5B+AUEp9%Kh4h9Y6zFH0YEcQo+Zp+0$Q-=1C}*cdzEt=)}a
nRKMI_OW`XW>R;0;Q@x1bZDMwfIC8K!!)X8#dVctEZY<?&9<PDJT*Bh`D$xld<lz<O9L0UN#Ho67tQC
52o>)}!rlmdY^JYhhf&@OrK<?Pfb@MRS9p|yTYrj@f~yPK*3up>wi~cw+22!_AqR%Y-`u{wzTw5J=9s
AdU2VoL;<@49<Y6`0jf<Lce7na2|8)3AI!L3>Ip)z%hkq7ltRN3js8MS?DVCmP#?IJ=Qoj5TD9R8NTb
|3FX^3c1W0~)wc>&LfmZR<=NS$c3vMTQ;Uz5R>wy*E4?!K_P5^gPR!g$zO-3@Q-F74b5x3B-t)#ZIk4
sWfm>;=1I_i+Q(g*-x4{2q!!S-O$I!X7ZQj*NJOta~2gj$)n`77R_R>SB*&uyH01BT?nd;%b=m!yIiH
@Wd96`yxb6;A8SM8iwjBj4`mvaY$aTUO+ymHGu<pOMBUumlF)sxAa7q^<H^0j@d^u;M?52CB|tjB^1E
LjUeFwn>?H(y>JwbtsK!BQpUk70%rMLG}V9<0&Wcwj5b>;r4OEGQ>chTadk}Lt5(Q0rql0oJPD=Wa4^
K)qcd`N92AogNPGd^u@K6R0WnqdNOn-f`Ee{xJNW|8@d+Ll&`)}TKR_cWq<VsgEcAlH_$=wp>Gls)se
6Q#*RmofseodWGy!qjEWT+nnCgw|@H-hVrM+Fgd}`H{Yf+{0e0)*_u1dog)ruIqj<Pt3-#S9~6AWw?V
*AmDO4xABr}9%KttsH*`amP`dItMmBbH?{(2JpGSTDfAUPU88&F-YA=}5CQjR!#u6f|s^x;9)+frhPG
H|a-t8`$}S44OL)53`BzYBMfgnvPB7EIehPaU4zxr#lOU^N{FA#UW1BQ3|WstY46fdIz)OoT;EZo|M`
uVJaFgcc_@lKoEe{iB*8`vI);EFfD!2QZItpP(}efz%tgu-x2+JG1yj<d3SSfoM+=;@5V|~2}09&fNP
yJ2KH(v8<BV}&4gzu`DQL!n9~R>_q4n<fnpqYB|aV%wLs*VtS*-zi}8K0UeSZB1D9K8$t^GqRq&?oc(
?(@VhpIGd?u_@Xb|4?lIgBSv>K;}aF`r4fjipPjqT;74fDc-BCr*(3&A)WPlm+os3n*-K4B5mRG3nWR
}TzcSn!-8ywC}jF--9$-605K^~%;3nvKu{8DXr%$4NJqb^zj>QoaJ{ay%RYY5CN_Cw_<L^%VV4yRjfI
U!iLN8yF2NK@d=n9eNZg@U~;lAr|(TZCuMHc@pPqtgS6jKuLO&XecYUhX#4+V0$c1viDBXuIC(Oe@#J
n7-X%%2<VWglnkdZ2q8WdqedFLB^f)tRv^2Dx&{nilcYS41Gazws2=l4!xQ9ZQVMKGrle@ul9F*wYE^
U0$2Ebqqy)Kb)RfclFJ+{u+L@;+V1&~*eh4j3*cgrQ<ZF$iY<V@<Sh~Kt5w7gNw6nSwu5Isz8{2z(!1
iwdkQ51ImmGBMma;g8!^r_M#~1_xSW0BR2U(sFFPUS3X$iyTq=w&Us;)k@SXy2Vu+DscG%#hP*G20vT
o@BnB$g-Fk#pRejJAPQrSY-{g;f$ZiKzUrsN2;SCCi6U-X1`Efe7)7P0$@?sY)<kNNLrd5Ff8o3cRHT
I{gmpdN653LIH2s^^j8Eq%agT?IfG1XXT!RrvoY#hEp!Y2$^(-=9VXJviH$a>M+X3DUhbQwFxWUNRC<
leiZR2n1QgW##9`~bVZE3(v{wbOc)^@G=^1#rdMfR5Jg#*^oQH@Eqf$?RgBT5Zn74?f~$y%<Ry6*c<4
uDV-^W62A%5ZPjrWVZU=@)Bo3OitWw*r{W8ZGz+se+fYa*ABP#1w$B-^J3{omm(=<-p7J__K5dTzDOf
l#MRsWINX3$4-W(!oln<|f~sI<pDu8Uy_oO*`G9a+1Uh0Dllg?kBSsN%IX5b~e$(rjOY<$Mje-(oYll
cd24@W*Q?gsqoCKJO2caTwi6#7Pkz14FOC^tlse{XU6rF)9(XUL2X}X|kqcw_7_FW}l$)q=Fq<1iz01
5f<2Ch)!5^m=PGRF4{RL5b&&!LH&k!=UjPqT8yJEnhvBf8q#wfwW=zQ-$YI(9{3YL>>cne(Q>mC*@ls
Cz?+bC#o^UTzQJ^d)&TK49g8F(;42jeunI6e@-RlTXZjA*ZK=wYeR=gVaCi8Yq{v271`|Zvb!>X5f<l
5tKPD-iL4=XMd`pUO>SR(Dnd&$REie7Xk|y45-iI)!=q5*r&{VZSnYR#{IQFa7nYz?(#jt~ns0IBoVJ
f(;U)63r*ow=~J@r&4P>-L{k5B8zXVl|@PF>V!pLt3>KCLM{qf!?-`tfP?xTsQJ(sg)A*Wo2yhnI96U
ea}VN!Q^eU5A%+9bVFPcuCjcC0&P?xDKdb-`!hyYC%6=?WpI@QyQl8d-{3ts(${AK?jmy4M}5+k3fp^
s?O-DSJ4|C0N;zz&{N=La*Xu}KLgsb;0KmK(sYD9yvc%|`oe&U-;n7gX9DqV^Rb*(XqW^hJlg3UBx#h
N*u0)d>t_`%5ba**4{n^WWJTqjpq6DcGkmmQ{kF^mNf8#Mv?ijeQMmbt(>q(wyol+@rA^Y3wR7-Nc3B
$)iwIT|UeQ;m7t`Y~I*5nt>VlPrl`=<KlM!q{J^V#=XHOc4DrX~T?Vhj_C6#gz4<`Y;5aA+*vk(6xBh
^brg*6+4_#_TwFX4sYL;4F_m(<x0BDz;i_nq9J3wT1!doF*4+mdyn2I5Vbjl&~)pqnXJ|C*%oNElVj{
Gr2+8WG0L)(r2}jH9;{{ShT={qjQ3c<JEFAQ(j{04W7;XuF9*_Bib0&mH`qjG(DUaRdno{pW-X<2{8D
ThoQ&nhxBrMU7HuU?rZ#qO0YnvjA6$$|7%jNLOjb6w?kix8x`e#_WiIJ%us|jJLqlxTCNK--ADk_;VZ
hb!<zq<kCQqKC`e#W|QGCQ3*+!jnH;qymLM6H?98`$&)l8>oxn;0K>t?rV-*NjE5p78mun3{U^Ob$e#
#aV8hTBU&uEUnMd@B8)Hl&D%o5(y8TWs@Eo=16@!bALl1sI(uLlWK>-Wtt%eVrO9QV#qO3Xr%A`dj=?
`;YwxCl%+J_&Enal^6@E5O%fblQqOh5+~x04b>$VDmqaUBUu3gDXYDiG)urOYQOA3KR|6N8U`Xq^;~#
pD35MbTHI0G|l!5dEbw*0k2!=NLu2k)f+^u*Xc%s^p1C6}C!RuGX8oeTc9N4H6BPRa%f!La3pdXi3em
6H2aDt2_<2y^6U(v3%91Zd*FQ&*_%CTU)5aVq-I<nc84Y&$3kXEUZ+LIx9k}b(62M;FlMZ9tM#)#Ce4
)Lyx?e+IEE}mR}_#;4)8&lhqXVCmfl}B&wjPez1}hz~q;5>AV>gAV)3Z%t1hW#ou*+hrzRvWk-{7VC&
ZSEAZeLZ}^t4NL#4zaOdU6-K;cm_HjxK&6Lk)*$8<XXg4etwSBMS!(NHLvZDBXJfJ4Gt{SbtRi7H``H
hueb7>X+@4%lu{J$ZTL{x#JVJ|qEh!ePBoWOL;Vd*|b(_=i-gM9}!`a{@J(8&}Qr%{3bhmCVkYo+|fZ
^E{;OJ1tS@oJvKvX3eIg6TFl_fMvJQj231#b=a;<Efc)5{(+iqc!{54&wTVlIHvsY8KB-USg%g8Y&&O
NXO9X_~_~s4To7c(kIeQMBIsovSn*{rI1)5Z&R4BO8KykIjED+Run343yltz@;uVuY_1;l`Q~e7wa&>
0Ij%jVUxT^bFGVuO`%m#`n$jejp<rc-7c7_4TD-#&0-Kh4F(6-u`Q5%j41@W7C5h`Mpwsh0cuj^SZIH
!LG9Dm*-oBKQt+e+ukc=vUO&m-qu&YX}rclKR46|+Y=Z|~pUD^WZ1ZUrcH7y<&J8`aTYxXBVlw3x8xE
sI_x27d<5?Kz*H$2{s@)58lIWTC_Ay_D*oXWSiXstQ^<#0h>kzQH*Rjm3=B+Il2m7x0>Dcl0}x`%_O8
z{>nKAOPSfQ*RtmbZ7{@BY&A^V0Q=DIAdLh&1~bj^}hCCo1`=o?%RjDoSKZN)tv#I8wr-cZVf8G5`W@
^cc;;qx6VVfk8Y(rThWE3a$*6+HefQ+i`%*B@9WDsM5(O?45uBk#t#4$YPd|P?(>^bxT`!gmk6*A&SQ
NfPP`XGp^90B_katf&xO3!VL{_(O_nX*FlRoT)j}%1$k%>x?(@MDh)lR`5g*`A^hF-i|}IyE{Hsny3$
3d%dYS!ZH7Hql=um)Ce$|y1s%E1fGmMSnyzx5p>lF<7F$<6q#W3XSE-rR`L9nsSHYWiz~zBi;5#_xP+
E5AW*zG))H6U1@dkX8X{Rv1Ac2#VMW_4}O3g;*;9I^JNWQZT3)-H}%03Cz>rmcnv9GRm1Wf;tb5g1-P
3NWOH8#I6qGalPPHLv*_eGJqkk3?R(C4J1%#JUF&ef+biqeHNk~BTO05Z>>pNwHLJUb=B=P)gg<kE!~
$c)$|f=-Wm@fcEpyTSd2%w5Sol%*DUQtAp}GRH);E{zVFkR^>uj`pcw#;Co_Q(!y+lhnVcRSI~kbFMT
o7gr48AEjAX36Ed*h4be3)i2FHO!K2=!*nXy3fJ5av@t2SzyTV2;t{X)+G#`0qU*P!GV#2|YST6tfdt
bGL&tj}Cr-z;%*_0!_uehpL&~r_YgxGB0V0&HW@;#fsw}Cedp<Xjky~L4RL2yp_DEUi9_f<6TI*ht8&
TcZP@soj)bWohX&p0I5~<OMnFJ9i&!MLkCuznU>{?-yZh}mDJ32x4_H0tJYrMj*HK&;R0rS=ome;zji
H77$Ns#DA81vQZcTq*s4QPZ$nleI_R*UU~D)vJSs9Gh3N?}wtt!KByRAMqs$Wmb>IeNjtH=uCyC&z3{
MrVD?rec0sYwYXNZ=!`$ApW8OS@8VEidKDXWP@c?eW5WL>Ccu93LGwmMop%GxQ%8Sux07IJyQ4gDhWU
qEw2tipyRxqEGf|7Z;y@|>gp}9skTkcV(Q88a5D55(whi!3AlN61?8EWD{EIbN#vgrxe{+#3kTzgc;_
=F;ear$ILk;uL?U5}0tb_$2g`S(%WJ{J66agiooV1*;H#A8%WRy1XnxXyq(kiYyeH(+??*esz-k!gAW
I9U7*Ecm@W3~eX70kIY{0W((sef=sr5qY^`*Mr!Fk3q<p3TIPuht|6ec)I6G5h`)1x;m*rr<|L_&ZE)
%8Vt4fE^l)SsDdo8Jai$G42*@nJTMrQvZ9^^Vavxo3DS7q+P{NQrVU=}vlSYP|DtzBUn7%C|xq=izZD
omO+iSTXy6?dut6nxJ|jOE@U23v~>I(GI35lb`x;)$2LTRkA~d$*=kG5Ce%ye%!xWKjS+QSnBoI`ZZ{
4Mu~O-biR$pmZXM@d(z*jM7>!~K2*M)^ckNb-WrDU(%R5a%b$q|s^FLgJ)MQbi1A0WBdcTpR3{X(laV
%)S1yUejoC?HG!<YcD`z5pRGN78N2&5?q}8cQO$nVd_b{WLp<fwsrrs1NbSV{od0R9zh((DHe_Eor=C
iYOSZ6*J-{w2CszsV*WVwf3wvDK52Ws10s<WK7)YZ|LMU@XEd-Albff(*k^rucQ`i#$V7M5Ze177k_K
IL%*cix3>)E+-;9?@6|-1AujKkH>`gs~ml+Qa%>wUlchqqfyJNeevgP?4PF1yXz!z*SGdrh~HK)!T^e
h_cdJhQ-oGOwA%yoSmBS+Q?OP$a*Jki7jqAQ&+_>Kh*@)Xaj8HT%FB~w+8wD+VTG9+VR$Pi=J2(v#v}
%(NHnQAa%k-)3VrXWsq5GfH}qZvdLu9GJiCU9V=#y+T5^eCfL|87h&~QOZzNlZ*|04*}ctze0IaPx>7
FG@~w3%|6hx?ENyNexk()j9Sg9KO~B$P4I`oP5*844+E}T<%xt!M?fH_1S{KIIjTO`z;VkxT|3$y$94
2ygG@EVYrel5bMsh9c(85Ztj>>-zD=Mq@)vGJcsDQ1KHZBTF?!fp|mz7K%9M7Je!7uxod!^^4Tl?GL?
&__*)nKVCa|!?zEN^e_tZ%IDhA*t{?yYZc1<RlN+`>Y*bbUQs+gQ4RM>oBM)n-fG?qq}!4WLi_$>egq
OtWPNqp89|E&L*a)nn9#t*x(Z{{eP$u!aq>5vO8{QSWj%xaouPa5wHkzwSbRW5|N_eO2WfJGZvStmoq
ZRV%A&I@3)FH`li?#OmIy&DGtS?48~1m0Qc0jiHxT;yyo6C?I;0<=w<<kI@>Dzjs~uC5lSo4wRF`7mJ
Ws!N%swb&<Ofy?(Nh@nbgF1OU8Ab#r@bdt-h7=K6AY{nk2~6vt(xs<9P~V(h#Pw5i(4Zb(lByu^m`vv
MWr_v4(7R8b+gJ?2$etpu{_B9^%Bk{x8%@Nb6R=$!Tkx0bf{*FV3yA|e9>luZ51o8R8yq~9OL49y?Lx
s!BL+zg4&vQXI!Dni&mp0)VL8E4ADz;C>_@bKLeVV1<NDsq3#8ZC^np7t}^h&MoH6FG92yb$HaXna9%
zN`#=5%tUHIxKJ^S;06=F*beJJ&e0YXdW1o_i8pSD7nOI=7vKy$*87~cb*RV97O40NP(!)KQ9!1dgvP
;prSR$IAEsdmPkyP%aN~!gOx~0(Nb4E4``!S?^)_i8)p<y!Ay&7sxHKsVu6GS4tN}PA{m&aqc9@&9tN
zLs6VSfk1X>23)v%1ro*zPt8V7#K-pS<(8El06XGB8u@R5xV<UVT**#7;FLuckMLLFYB75?6p=Wym-b
t0DU36b0zrdgyqdT?L+3*U3qc}QI4<T?Z$1!;$h6g9g{fuI5LFZ@a7eryp%^(qKmwAm$aG+Q^t2JD?k
2@+-n-Ob3p8zCjFUGxv3~35KjPRfm5*hnCLf7Kyzj&LB0V5FhvjAPvoWxi>YM9bSqx>A%Au_}x9FVWY
TQ`GDyc|vCcZ*~Bh!Iu7_zoI%$1*LCZo}g+Mx$L3xI%{ALkCLLEAR?~5SF&r?EoYou%1ZAM3B%1^oQy
XPlE{7hCsRK;c%qJGLqOMO&$k2?XJ=}>|ZR|5S1?PfHfLPMHJ+=r>R3BK14e7=0SWI9VhsSI*q~ElGw
bH8wnocf9S3-jZztA(5<ORb}K59J@u5~3Y}_-WV4n!$*g3Yn%y7gef-}=er&V=e@Ubiw#s9iUr=NpZT
hJfIe7mF`Kag)+8Q)xYQMZXDEO|TF|!>B6gZ?CL~B5Ubf5lrdiZw{{u0kezLR=JVYrD1KX{mB<mJOp>
H#=OGA}na5c?H+vtJD<=?f)EX{_H-$Aqk_jeBNP$q+uIr}C^>Xd1dZR`0Y!4)}%%j!H=@op{zG%}p?t
?i@3Lf0ACUo*e1PYGx(a&<VG6!c8saI{$R(gu)2RMcjMI)p1gFJ&g>z&8#dlk=9xE1ZK5BQiOekC3op
0?c)zlTKs`Fg*6Y>S5j4A3U4HaZ6!|oZaF*wR1>hOjl<wmBK|9GRl$(Ieh4F!S4*;E#I6bXE^Ul)mLt
35ewp)bH8Xl+!~cabiR{u}SH|{$U-HDgBfWLdM;2KlR3auAFcfAzid|TZA`tOZ4$!@wmS>UBLmLH{TI
j7WlW-k3o-KH4^&*z9s6jO0c?&jQ!l5c$yXmTg1b8ou(jpP{9OouC=Pk}mRt4zxb6m}h3=|E8#uJuqB
N$AOjm6~2^71enkYR$^?z~sajgsGREDUQBr7M+_D}BvPy{vxbHBBrS!8jY9@E97Ogs5nSUp$TowK;C^
hk2m3VEKSsk9?-vIl7VZ2kWBJK?a>A+FpnDv9P>SE@dQERQ%dwF`)4Yb;#WWm4@_)p}@k|vIMO!2Js!
d0RX=f{oFCUACS=V#^@o|L)(j}+9-!Co>eza#fu3qc(U#w4Ke$d3)T{uQ2C5YyL=`GclnG?@A7#vRL?
L&OmuifKGt{@e5*_`b7fXMK*a(VC!aA)f_h2xGqH2>g+uiY`%ndJ(lU&bK_vmWCNr>@$%N_DN`e@W*y
^&gaU+8F9<1UR5t#UI@~X$%P6X3RZ6P86@BkBUFdT*<EIQ>$m}j>OnLLV$BmG=b%gQ$n7$INDj7PqR*
b(B@oHZgz3^Zy|H${D{l~HJVI;8?iZe0464p2Elf=aSqQAm()cIVn@I3UAns;-nUy%#Ss{DOEL13ws8
a)StYVz;TtQlSuJa`hcpZ#-<w)VJ#8m_jq<c$c!!<MxCq1FJ{Mbe`YhS=3Fuz|UB|Krx3=aTp#<x<_&
8PYwIzd*IE2)C@yKs7%<T(Iyq97^DToaW5#V8>MIibM8AyI7OW#F;k(80}_E3o(@P!fGhZ&h0Zg^8!*
_|p4mj$c@ca-O<FE?!~+6h{3`Z_W0qa5b(OFbZi4kalIOw@(4jcpZ~)*-ID)%gXR3)fCabB5Cy|z*N~
##Z)pQub6TE;M^(|_vM(4^Zv#qk#uIq5He%^;taZmMqJ}mr6|3nUb<RS&vcl!_qt+ee6)qySDP{zC0>
#?wWvX!)W6b}#3DZWe+_L2i(x57(F5KTz`2%FY{;I!c3Bra&LK1c@aGkuU{1vXuo$0)(024jq?IL2q3
^x*HLz`=<79PmGR&_z}beS*eN+dNR`oj^jI4~U?T888Z5d>3RtVNIE)6ip6=`-G(kDpm*MH!th5#awn
Z(nbt?)**{?ZuIK+N8@-9^wGo>{ZE2EUK+$9>p8%F+)F6(exCHGT8B|D19s#v%Z`9^A25%O(rLhcFXL
n!57DlJv}zc2FgS|(M-f}oia>T4Q}ZzE!7D%(33>q>#Aqxmb~eeA<B7Jk8U^O81OI_HKPZmzb~)6_86
hHvd`igYe!(anW%&u&R8ma5NZc2o9sOlkPv<;AFs9>t!tsls5Ht};@u=Vcss>E}WjZ##FpM);ld<;&;
|OCbp))4B6HT&q+y{#JgEG+#?HGr2JnUIEue{6QzCx2Thws6mPu-(fEGjJL_(9`tPyqKV!-mS{l49t=
gd|hc=Hd1*Okne(kt(-)-m>B@T}?uQ2{xWEg6GTS&_I=9P|48zV&X!3#^|7|9jwH2j)^c5(X~3hgE0f
4Ir@feTTqTC%InxSW67D94WqJ2i35y{X4!LGB+<5RrH~mLOH<nNf+WAvjEjIe+2Rm{W0_o61@|y<g^l
a>VD+c_4FlHBM?;;mOV>KE+FYla`gbE$J#h|2s&EtaJBIF}FtMa>CHX^4lD_FH=YB_gFd>PPt)Sb>*B
)uwOJA)>qQh`1@*-PXC3EFMTND+->pDu~hWALYlEClb5O@*wv}s6&D+Z+iO;%EIZ}-}*jg6PW-PN6?-
KEXd{ncGOiV1Fz7_||xd}9*Y+TO1~v*80;HYK>oKfi(3rfatVn$`QLT;D4vczm@V+!E53bztvp0cmg<
6{b&v14SqBbPkRWAt?;$6g`%XtgPI(Uj>Ll0Z}j^c~}DB(FF|t?1<LMN#QNp9{6H@;r2;RTq9WLpqIR
;_FhA7U&=F5uHRy@I%GQpb;8UjUaF)hqevO!lVF83-sIR;KsyglpzooNieL>`(;Il;6o|jW>>yY#RMe
ONkN@=BCaebVRs@?z@B_0sPN9!S*)g8T(N!!MfFpP@8XkG;#COr~rSbCIz`Bc622w1PN*6d;v5=2|bq
Ha<!T#uuC$!cd$I2iK`luHditEL-j(Zl<QS8>2wK&z12El$UvIs^8Eg#9}gQPow|N51C$%<mf>kaB8@
H_;=Y*cgIR8?4IJJmrgxU#;lunk-*YEf4c=aDOXe7NRUy@h7z7~?tLHBWY%4szx3>9RP;kxK;LA4D0A
drsBc(F=tZ8WciFwxS=3R^;vRO=MU1vu-A$%1E}9hGhxq@>ZfcD)R~)jr2FRm-Ykt3lbL@0lcvO`EX@
>KUm+|2Wblaf+z)lpE1tBZ_&HB>~4Q;V|{<Mwlrtyk@E@$-XU5SvKtu4leF=VvyxZ*A>NWS9<!i>tW)
aUdW7~B_wv>2w{8S<jbyO4w7;|gbza*J_M_rxBZf6)kJd(MT=3%3?p8osX~1Sv{fKNzf&b^D1E}Kxp6
s3g2i(u3?l(jw*GZVtb01ckQamSp4(O<`juGQFGQPLjp3`4@Vcn)IybM7fkICus0F*v3PuaPMR5G~6y
%z<uKyKB7gR(DDV3eA4fl+29-lT<q9A=*%^(6-Qo%BE^X5%QyDV}SC`57k(O*tFpgepiS>sQ=VOZj4F
`dW~5>vSQqduGii-1ww}c#1fk+0axjYBie(@7tqjmfq5ov7f#hVbTqxwp&Rbc(MvYSTrnRWmQnP?+8@
NNQg35S`$>>9cYg6T4ylmjtxpovWe(9JgY<YJ5*mm>A5gooMKxj_2}9b5rjU9=qhC|ryZ<U;~VUB3b%
`5@o*@97+XIZs74~=Wf|*N+@Ys0#6aLeUy7l$ss6r`YEL&+;S)Jc9TiAsU)!%v?I~0DwEb$s`bJ@jOj
vY02r-;43a$qUI|i{&rwq)6;-tKvHR>LrU5dCGxROj9oxFC?2V70Yaw#ly9HHJi$}xa8*)XUq5**NKz
zO{vrfg<YlU}L7R5-4_`Q0pF>u}w)c1iZ33)?(jTOcKGTxw)v>f;;P#P*2}x&`P2iD@KZXyNb<aOt<H
D)h?Cvh;fOuYE!S%mztG%~nvXxX|ugx(0_cj7Ro4Eh0L5!}R)3y>mOnV8Y>ne`L+eI<iYa($!}0)2~f
ZcOKCLZn*LO1obE+nMq3O*S_A!S07X}px%uvZ?SwfE+ivBH1y+FqVA+^k2f-5dbz_yShT;6SF%8jMIv
5ga*THqiIRkB62=ttgRe$>%OiP2XuSYi;7P7Z*w7d!CVoQ5Ybs|kye!EOUn^%qQfCtyP+qe3ft{ewL5
T3&nZo=rrzKqQF^`QFuuNP>VZ8BJWbG;wEcgsvzS03?bSO_DiJGrIhAs<7lxY2p)f-F8FVU^%;r34W{
OU`==F<9>eCB&|NXJEzCkRI(O-N6~k{t+QP838NO>@S?;s`|-id`ltGAbA*Mw$GzFbl=O=LkKDva$T-
_F*UQSlk6_e5!WTlqy80TE@LZc7}e_HMbyyn`V*Vbfz*vQW_Z0+HJGGE9OPpp_eVDl82D!oN1`0@UXP
Ex4OR<uB`8_F7I#ez7&WA?8GU3ytjlG>f+Vz8{yje#wvxs+__$tzW=#>D{F80=IZ8>vTc50X?K0;`o^
kR7o8^QO#3uPQo*cgC~BHf?8k<IFpZEHSQzcGVW>@`;u$`uW7&XySzp7>*txa87pV8m)%}~>e66ug+`
hFBP$9jq?p4zFmbZ5yd1ZBN>DC6kuI|17LSVSJeq(EC|JLp*nUG@-@9eIwtS|4&LglMjrc7hfd%^DN4
WPXzQRJ(MBGUv)`vy^S2c-qi0@JvRcovA+Cib*?T5}lPMRsllqG<#8&|rTT<_^3}qho)exyCiDe_o<|
jV;>~>BHxk?W}<}=A%41ou{yMF<F-Q6~xR<<7(4n;w}!-*$lxnIH=kcRLlqbrSd5{It6#D)`$rv`b_6
?O3OuJ&Z(3r(m2Umq=+?i<&tpofW7fWWGQmvk?$He4gYQ1{gt@r=E;~Zb0jvy^dTT4y^f4(M5+;DA;f
#nK-Ri58KMRM(p}V24Qa$iay|u5e6YvL$-(xdT+8x(aRemQ5h`Q@i&{LsMq^y^f>G8zqBEng$h*W))G
-L<c!DbwGQxPLUQhdJG53xN`r$Ah2GS}(98=RJmCQe*eG^PuItDi^6WP))05%ox#tQiiS6(a0j@~$sh
~p#GHLzKSld_lHP6cjFeLXH|*cLnLCTsEzGhX+~ta}*Y#e~vLWrd?$7%;BVd?sZ&>6i`oG~I}zZYxWb
Br9R0-<H*xII;%$%`7`|(@^P-?re~r#C<W4m&NsIYrwCrrG&PIip}kD!7pV#)TP`Y^)EWKy%^z~AP}c
@H1q~*`Iy@#(2WeeEQHhBW`=z+F+O55OYyur?nyTrm9Q_=@iJp8N->t&$^;K>WF|WbZAtG<Dsd~mt(!
skzvu#`JVBs46a)blH@Br_M(u}^(ivuZ%6^J?udL3bw&%a-;k4I{`grLPtR%2=^tN+sP4opsSHhe??V
b^@n^8)(1>zM-TS9|#{kqH-#ThB|Rr;0W9l%J~R<zRCSdnG)q7dx?<A1zVVk*D#qN9h`-URv*#4xPmN
!s1z*;(i>e<ABe2jsN$VwNApx$|MDDJ7ptJbp>F3y?TtfWbP(D@)O~m?8rV(e&Yf<EqmlL&j9v7$l7O
^hv7G=-x^5h1jtuM-X-pF-z)Yp)v<mhd;m%&?yn}2(dob6tu;~%i6#p5P{X=(5Mwl`D}?mCh$6IL}&4
oYF34g((}+$N%J`wxuxSODm;F*g^Vx^$urz~^FSCLhgh=sj3Gw;2;(uVc7;3{wAygQx2uWEA`57hu9T
j*JB(-U6v0vRk&Fdor7<wETkuuTobs~JEGbSxUsc9Q+>NDDi7!X1CP~<Ac)}vLNU#PQT__hits@TqjO
LTORF4!XXsC@`LD7SxKE;RNXKe{Xuf-u`9fiY%z-|N2*Rz$0QxEp}HS1eQYd#lJFc8YLLfio04nT4x4
vDVNme81~-Im<lauW@8cBEbv*Iro2SUsadgn0>>UjganT3J~EJm2jjEUo5H>^ce2#!5r+eG+VL)=vhG
hcXBD=gutrNWw;q&XWy*1&gfPJkkehGz6xJ52P(aGvR$ylWmpLk^auWvsf-{;`CocPqx81bd*~w*ckE
Zaj`R4Xbt8ydcUOe&mCb?hHJh_qJhF@G`3<zDDPP`2wNI}tThmx@$fD)4^B!{bn(FM3F9&J#7Misl+0
5)+nv=I2(9ZwXb&oCdU*`tDKT(uOKI<VQjVjp?=!uVLiM_B#U^@KGO4ofn}Ey`pOyoFR|!~sQGFO5FK
T}Ux?M5W?hBvsm`8^y%A7^l_-=IG1}Sw_@~TTKOPiXvMQ(@WycIfctpE$AbruAh-<|@$w!gd49yn+3k
&{(vdf6IPvZ1XJ96oVoyqB^;(i%yylda)f2rUkUT|6C)kK@)O!HY0$G}It9HlPouaa4E_+K&t$`qa_k
Luxxhns6IOi4SqwNb%v!K3ZN(QV_MxW#t*UT)DA9DlqM$hcqBm)_FcVRNRP&wxM3tlZUi-L7#!(t9Zf
BaooFf?F-e=i1Qr5@tVll5HW=tE~S}YQrHSjgqbpOrjX!6@trI~6RXZjg^-)yOwJQs-XZ9LXePO=Z#Q
;nnOReb99KV1q&A~cR4^Bl6PpoP@iDD|YoOYY-i+={A!|W2lO(=PQQ@~{jHcpeD43&%O8iZ6e%OTZ`8
dynrC+sVJG1T8N#~eKUTPOIt9+C%Zi4x!pJ%Ss(3^4E`KZh~1AR0uelpgVauM^=N4@nF^&xYtUbi|Tw
KbLV&3P}yw$tCdo9sfSE0Ve3c?u*yi3tj1&oh$*y1IMj%v8=k5dnE^NOuLe=rVaaflqP@EAkgRcY*8~
CM{rH)I38{Z6}zzWA7ZZOVhZxd7x>|J_$7LiZm_s6LGVrQDdvP3Kfw&1^ePhvP=6ShOwsEdJH=#<OX4
(QOXq5GYnX9fv)?dGI<L2dHKoFgbtkW{2otW()1z+e}(p$m+~s9S=Vz9g|p0q3YFE3TP_7mYKeVgw}O
pHEwS5=?F#Do7HJQ?)&swSx<jFuDt#%FTT(gGG^$WJ?{wnZS<kTvNdgzb+zDbAH=_l?+4nMu2y<)f{U
9T!iNLJ0UZ7q4rezVnh#gB1Y(1p~{Q2gwB+_>B3iv&8NIn?W@FQ+^6RGn~IC=f>Ii{Q@aUqjVk-NBQr
%28|@hsFcZM}-ZtaDExo<(|6$QM6#9nu#uc@@dl(^p}fZvtyFZKtrpIPc7(JGRd-A~oKbh9jfTIu;r0
ECZ1-FMbr7bT48EGQHO0kHOD3_ymo%Bad!VKjVOT_Iv~8*)t88XU{xfp8bRd%(E9fV4j_Az&v{a1LoQ
G14f1pImh0vNL<`ztVqs2k`?N#qfsGV{IGIJU&P2#BwG(Ig>k;|rOC`Z#Lmdlid#PB*JLOpiKh}=$mp
O@K-svU_X^B#Xu}MLRhaa|hDlGVFl6*;gK<(7a)38y+K>ajRkI42q!q}d`lZ^hxjN?%&6i)H!FQ)vm!
({@E?t_hUSM9K(v6DJDw-0iP$~daV}Ui-j92Lmld)aukb*!sP-%G-&OVH~p3_b$!*kSW;E=tri(p?o;
6W=KjOvIbAA9Og$aM-3KK5Q5_QkKji{uIhUt(Z`i!={xF&Vj_nB+qCGP}a;;8g{qOSMfvPI2Ml;lzT%
_X-RK?zf>Rr2==y9zpo-fg$tAWK_7YD!qbpVt)y~yD)usEN%+NS_(2*0p~y_7S%F3^1#Ky^}KErrqH3
)$t3Plv5;h14QyC#Wjn{kL+2_PFx^74GF+@g+#zIPsKg31UzeMVLJA;^5qGZXyA09NT3@J(p$=g%R%x
UhPsA=!CRU+E%t8y?)`}`vc}KZTx~N+k(AVDrr34?8r!$P?3I@8h&%P*PGz6=JY~X`|MZld{I@N{8@P
~bS<2n|$-V|8FhjGVQPwx0&FmAOAM`;z<II_#9gbI|iDf@P05iQ$=^Ol;z7_|T?p#qhao}SgIE<DD-J
apDundX5lT)@H$6%Lc5xB|+lF8nyM=k_?NPHDazf~F~7IAhmC2SBSJy1SEiYjUnuRS29uuhMJqm}7FW
L~0F=yrJ1alF1b;cN5EfyI3BNVL5f+D5(lrU4io0zXn;M{OolIlSF<MEw#sg(e+G{Je#C;2XTrEM-Jp
uS84;QVYMzQ8=kzaY@YACs$#TUt$kZn-7ZB1Ie?y$6Boz_^SV<xUw4q3mkmZK6*!JDWJ8KHA1p=%ssK
}>54!r*GO+?Jt}19L1BeI#EhPbrh;CN{6RJ=c6U>35BoAa9zg_{Qv<hsA4n7tnrBvaZfmC`15po#Pq2
7Tub1Hbwp5x=fi`xl^4=z(!tpf-!hYpts2^A=H0m>QJ2w-HRG&>6-GR9Wje4Mi0KH6<6!oxA@_3Bm-%
5%|<Bb$rEcMlBFsSvI};+=E$#N!k%Ty;M-k}KDOH#!e!sGU3;92nn3F+@~q6<*#<>LQ#7Z#fUjnF|Y#
7v|Xs|2hUF*BgZ*Xy&Rb!?_~-5ZXmF7wo-kT;EeJk<EzLMs~|9%jcz&lhKpaycvj*gPxxjWz9fpR6}P
p6Ok9|sJz&kjJT%RM@VM1C51OVd&pq2OJYcUiPFc}d;Po}eZIauYj>W#2Mqx2#VxUQN(0&%`g*qRjnh
Gr#*J!o6U1IOg{Iob@!?D{YZRbOE3yD-Qn3pVyk(MOO3qTYfz_fK8XDK&GZlk~ZA%)1fRkrk4D68(+S
k&EMc<}(E8sKsw29xkb{L0hmIkC3p%|Kf9$)rt)sdOz;HGhj7r>n9<0Nj2592HL&?ml4tGm!M*2_Sjt
!gc1k^#M^9u<m_<lq5Uo(;3XNt@5NVQ2h!8@b&8QaCM|OGc=f3ARPUD%f^>my6Y!$8-?G2=81e&Q@xu
?>_0_+I2P}B6JVT-Sgs~xe*xd%;@mxO+9Sh<S_5(%&a`VPhrc}pUKnw$;#H&6eDdD6e9{({M0bb0p7$
AcWvAhMb^j%?>p<`t9h&mJ7qT77)|p_KvD?DVzy<%Mr~h6QwIxGOf{amtE|}sh&=|NkZFp72$bJgA5o
FzNl|8_?St3iZn=k{{hZ-i&36bit-xn#(H2c9K)S<>7OQiAf+W=9Q!LOKKS|;?eOgAf#6a}E^Z#p3|2
CKi7=-Gyc`mhST0cL@n~7<P;i1I<9wL6sdT_i7!<_=0=z)HIV?|#X<(6S(dXP7=!E#m{x`oMPFNSeox
M5la7(h5*m&AP$tJZ{;6{|u_A+w{dftXIvg{>iNttdWv-X+IR1X?W0lk#wsbf?m*z<NmU@a@bMGBVwR
(yY;T3ANLIo8-Cj{;_OjUU6mQ&{CL0LLV`k(xRRiYA0q<VAN9@wbNwO5Kzgjv=cQ%@=<|mh*>lhHI#}
$uZ_mSxS4X{tUbb*v$sFv&C=ik!#ZxVaEwDI3u`N?DTp(?IJ0#lAe^bw0B^Q#>YRH9F^RL!8^)h`wg|
N7&YAkKGv6=s;XH=-^&wKa7fr>F?s253nVUPMkDYx4b<Q=Li}`4#<}GAtGnNAD#I)A1bY|iZe;xm#fO
kWRkq$Ge&(-n#oPxaSOA4AOw-zUD<U*jG6(0jm&hKYOacWI@!R+ost`#9tQ9%<z5zMlQ-{nfMx{{w~v
Wc%jPs)>B>!LL;sVY<hS<B{pVTudg!b)pWGkD`oBegh%)M68<bNLZ?$eGtBRVZ1R^+eDneZlL9(AdDO
{1^Oai(a(FX=tbk@s}uan$d;(&lx|pt@BVL_E|n$cs4K8`aCbRL2u<UU5~z4i{4oI7LF<&q;`Q7s)$o
!DR>ZMV8;rY%BV+f>D*OCoT3l(AVd?`C8D&ZVchKLgtkDAi|fd6W&;tAchEvBAEL&AdLgb!?Z_^+BD*
-9tad3{nCk7cFblbvoTsLfTbxR+@nf45b~Vs#b#^uAQ*_Q%tf`7~4@#S;a6YtI*sP5>Is*2mx-jXCdg
RThIPxq`GPwz{eq6R3ku!VJHIZ0sAkjGTn)LTo=pA1}?@Vdrmf>Tnh`VH~%xrlzY>biDM50yDnJVHL-
3_M@s%3Fzq1Wbk*@H(n{q1gTRf<*_4anmN$&3B3I^-+)ZAo>ekm|H2wK#=T<21ngZdUZEZACnEvg--m
8t>r^sosUb%4<WS(?Furj>KXEiN+R@*Qq+#GPxenh)l826t<$V4bBkzqLIjA6Ol?g(B-J%U_6<9BXd!
wudmK&`wV3{nA3|oPKq<Y&NLDLZNm4a;rmRhm4kYoV#h<ng^3|BNnIez8Mm1fx}qdUNf{2~C{L$Wx$M
s`-P+#{cUN!itpW&L!7_rSW*)WII)@?4lCSlx0ICdvTi)K>S>IUQl{b;P;FWyF`rPLh7Q&_L>*3nQ(v
1p^oy!>BD-$c2ey9ct*P|kCM};6IrGCPfD|=8?7QwDaM=uvrXAm4+m*~Q9BIU2GuWi$XKQ4^UU^oi1A
E#?EUA@WBNmfa>fTd=#4#~~8kO$@AZrsiC9^VO9sb38k(YUd`UpH{fEQZ~=B`&zBfa)BE++EtaN!PH}
(XIga@xsmZt#EmJYwy<P>h4q`Hgp5Uo!#w~Tgz=JDrlyNcipVS{R*y3*HF*LCxsV`GBjLWtD1QPeG?d
oY>-DI@6dO031eM2EBl9rlgk)*X&&AG5Q|IhDp*wr!ra(gx$ZB=$YIEAunCyapfZ_^9D>~3-rC++-@m
!O9A3Y*zOmxMSMnJvE~C1BvhoOeD;mYPsN$uPF0_@$(Af>`C1u0v90A#jJr$720;XIMm)n-oUB`iT0S
Iq<ER6{)XqhZv#F<Ua_^RX+mf&n^m%B<nW8wXA6;Mi)`B@Gl%}>(GB=|qLwY0Ur{`u9FaAp6coz*=?>
G5ewC6iGQ+qawO41!~uz&*ac&RZW31Y^<=_7!2|Fr>aNw*qQpNm#3cv<ax0MW8hk(wc?(R^J-14f32v
$cC$sE4WRt1~qpBvr`Q~HXipfI8^|~6E_9B(CWft4O7?lZZ_fUuQlzSPA+3m)$lgZ3bf7<kax<BB#mo
m+qr~Mvte4><O@;mVKD4e2}o;(GzqjxTA2j@;$b$7@tSCVecf!riR3_tLoqN%QF&-5GhnaBS2<!BkQj
}F=<YVBj2b9Kq0I0a;$bY^HY><BfFG}ziYQCOtFA>mRgtVrhEE4_3FlUzcg`A*D+I=4l{cSHQcpf5Gf
X}R*)+n25y=`RNxd+Mq$6&obpom2!h^SB;Vs907!w<BU?0c<Qo)nCCWaL##D`>s4AFRaZ)yz&W!bQU2
)UA4c#&=4Wa(5q6U4<GXGJmvSAjUVabtTJ04Cm)^1NlCfd_OW-K(ltj4G-FWm3qa^eBu-&Xqh;1>c6L
V9R0Y$8$z!0c=-D*R6*#Hj@vv0%p<ZM#I{%BQj0+hH@&j)wB<_yFsrq?V4aEHI8E7;&B)Q1tA>7Jy60
uTtgO<gBnQ8AxIA9rGh$HuvVS{4ef=u1&8dg?#FUq3~X3hi*eM2t)S;eH31k8w&*178cV56;cR%q>%G
l<nZ#Gy#>vpgq*u<c_7=Clom_zdyIyf57>^;|C_m7N7D!lRLpe1aK#|4Z!(<#DoP-gdX;Rb|w_Ut2;?
~|_hQ1-;?W8=cpjnyfmfs0o(+W+ICwI(dakC`CYc|kp`bJ^sgX*Z!8T#hoY#36EhT~4ix5oB-SUxaG!
;W2t*N7)+FUDIGDc(rop*Iz!p0<b*qGDuCCv9U0$}j?P>BgW4RvVh>2IyoQRt0%8i(&ctbn^z~TCSuK
R#0P0ePfX3Y_5-)Dh{8jyNbf+yCQjB*v{>h`J}7)QC*)F7&Vkx^ofQukglTC(B8$1A$rWN&p_XgR#S#
4$IMWMAFZy88R$-<#YHZm`{E2_y;zMU%uIYLT@2)g0TFpK!KE)`U$fANbU3A`7BqC}80k>lVcs3$K3{
kX@PK(~(2?>~5(3IgffOUt2r!VwA4Ny8W=iO0Z{q$u^8ZwLhbl6!#bH*qAXo*xVsFYx5%#gv>Ui;hRB
@BE--w9$Rjf2h8?n+T^<lwQ+KX`sF4#Dvfq)HKrG;9cZaF-G3brEXgBMgW;%bON4xavuQWw~%CLq$!K
^l`gwgxtGEQI2?0trbb$ZG|BZhQxik7F0s$}^Gj=(Y=sNdjaTmv~7$>9lILZ9kB}AD5c%WW+RelLe@}
ou0wO8`=MwnF1J?erEE4sY*`-mtcH{KcA74Xkcy3l%TR`Q?KN6ssI{9qfumR-ZDjGixV#t(}*#uG*}h
F!94b9?A&aDQ_vFOuz6KnKbS=$jt1n#6n7`y)w~AGq5%Upo8%y4)Ur+ukQODu0+Mjf(P6!0Tri6U@Vf
``VRW2$My&_L#bw&kLa7ejgu3GBmT_M|r%w3V-lSX8stv$4J)cs|&aA@EUyt)Nn+%6ZBc=i7rBPM$dL
TTQhKFM_0Ta+eXC;BGLs)2<sc5h!8k=YYqGE@(A!lNEDeJds6b(oZrPVuQ*s7&@Ljxfb&_ieK*2cz5;
qL0r((cmc>i+63p5!!B^rLua-_Xln9jzPYdT3^BMB|~_3hJ;WkO#kY*G=iMt?m8UTE~arqbuWNG?9{#
GAh`+@c`cA{P~S$3I?2)3K}bpU{jV3NBbw^cp617j)(eQIl%+%{bqU!%0uCnily5?;FgN4TfsjXhCS2
gzJZDjDrg;7agJ3Uu#8@|ROehV4oM^C2t7=rn@?D*e3`ac*Fc#Rrfk(UP$q@x8+ARPNoUG7T?1uOXxO
AZ5DsR;7VQTT_&#RcPG!KnZ}55eCX>5%dRJ!TP!RuwM2$QzV|h)Aq5n22+6u{{Z)FK^g<eO$8OfxdM@
bPI6~MC@kR7ul7|l^RDQZfXipFJFUi&OG<0&5=Xyv0Axb4z27+WDp`lAK2cj#SYm1t8Vf=-W73E?Zs2
SoUN6s1WNVco?jL8b1UFv<soM{H>XpGwdS6g&%MGmLOU5ip%+sWX93C3u!P+j!H9!1J^2VU(uvaMn^x
)R_u8^LKe^aM5f-fXCsJQEG-9bO&Suq>mCvt#OnKTiRw)7O0OFteF%QN_qo|^kNF#S~M=BFPafg%wRg
>yUghH+^kMdWiD1S7iDHb#}6p)Yn^<xA^lKHVHgdnpGAoxKZBLh!#wB=4X40p0a8gCU}P!(RT2T97+7
z8;pBQSV8`w^V-bYH?8W^Em}MNE<3k^!4N$=={Pt2l5QU59XWFjAhw4Bm%p$IyajA3zij`3?^Ll>z4n
zghuj}$aD9om>seXq{2@9XukOzV>`-!32<2Ri#zs#YAY*ISMfLtM^-7av3c>xUaum-IPX3$u@1H5+OM
-+Jm^jcJuH`WqQ`#9MKP6K=uc9<R1fMSjTxn8WONEluO6TrYj^VBJrHi&_{37Z6D)U=k$H8GALr3Rd`
4A|{)occj2$AH|8N7->rlZreGIt7`q4w~`|=)E#3{jii{K)x6akNl97!;s{lYaH7PZLFDY0@lhgm3%L
jVK<UbqhP^GYI#<Qn`NeussS|Vh-+n95b{AXC0wl8+eV(N>-v)w9^YkGZLZdcZaI>1E+z*xn@JO_OKm
hM$}pdh6ww_|8fdwYE~T8tb*S92QebzQKHCrPQWYXCNtG;2AslXbp?A`>$E1=HmrF_%o0L@fq{Lv9k}
9W^7_3s|^uj#6;OA~7SBSSL5}A1;d2qs^gIbAKO`rxXaf=b~k&&N*2~fp5NV*gF--s$<eAvtxPeB(zR
eb&`k_NhYHby%ZzBa3#S`A7g?HOn`&?=_W@bwISdR(BvXEHcE$eP=#0&LJz7q@U(emX7?<EurFbOEJz
`S%0)@N0LFS~!=A&9pYraUoqwZD`bD=f%`bu^G5Zul1LCV5`*1sax(e@G4EY6T&ZBo_e&h(-Eq4+kJE
8YiZ-;d+;JH$MLdR&AcKw`e}YaJ`jc5<o#30msqt9JyxECp6=G;2a@>G(PLTIIMkd?G(bv9Wgnzi1gJ
HB@dGiwZS2CmVq3SEHZ3w=8L^nAD>73Z4b)huC^(Nv3MR8TtR;8arYtsq#H%%6k>%A|tU#U;F&hl5>%
fQxJAJz-BGrJfg4%dstq?beb)Zh1={xwHvt0gVXz(vEhfP}(qZpNO#gHY;o5WmjJ6~XxC{f+?c;T5@8
g@VHX3NY(SC=>sgvP98&z)Qk#{AmG_R@Yco`9*vUU<3<K0x^>kc00F>z@x-wx?CY0`<{a-`Zd7Od-NB
HQ4ferwLo0_EdA8nU4I77gu{v-fBU{h4xY0+uvQ^x-o^20P^AQul@h+U1@XMNRs_42z_=iTGV#$&PQ3
2ZS6?1R+QW`v$25y36Mk!1lTxqOvn89t;{-5M^*u#t#0qmO!Qbp<;z!vLfuE^)#d%gfW83r`o_MCoDZ
_$>6R6AoDMc^x1<Z{NYy^Bmeqw=07*sz!1ch-F)SR!&1=(UyST`gHF1B@ixVut!3{Z{u>wP5nGjTP>1
}o)ua2@G$9q$7yjLR4(Y6NAylivWh8PCPU>!3%zj*)f(SsC11AlRM_xa9;=RyPj;q?CW%7^Dd1Alq*;
j<5pG6Q{|G>=!=Q&uc+r_poqeE@AR{(O3O<I_i(fyS=d2j@ZqpHUafO`(BbC#`#|#1xwNqHDHZJPHjw
E;wiP5^lD=`t(eYp`R1?bPbt-E-G(c>7`!=#OzbmuW=dBQ4mLWo!2n&4CzXUqnocoYWdpKXvXAW<Ils
VK(;(N`SP69-j_m|gZ8%sN-TBIfA5Pdp|WvNp#p}^DiY!KAx?z_1!C~!M;c6Nisv7F>Qb!h017CdVPO
IMIRyx4tjWfP#~J#EO8oC(qjUy&hBNaeLIc=(wP7SW^d>&^2*zw8Cy~y!V$ID^@-&dHzXcZ+Azck%=z
;&0pk5Eq^`M>xw3JxaL5E2DB(I<0IE(EWiJ}Q<ILxC7{XC+R=N`7>-p2?<MPm&%?k;>B8;Ld8_=UYmq
#>1eyajrMLu9*sL0pVAg#usZdlv_Ry?prItPiGf@LRlI-CnHe)ERkT%@i7V)?+kYJQwQtswg~QkZ4GG
o7k6pO|ENUKD3p%#^qIZU>ZkD?Cfe1fn<8H0|O)XMs0gr!4g{MFD#}q)h=-8)RtV=O5xb+j!pSXpPr5
|G}T=aS4G__(E>tgv#yzlP+TmezP%yUHDH7hNS6{DI{lSuSE0XCt%t-#6H)-Nu465=hy@l$XsYB%i5*
ffeGZIs2-iqpBBf4NPSfMaO|5R_Rp?e0R$Lz6*V!tU*Lohk>NMJ5Tqi}7DQg&wkIIIHI3SjG3vEkPq+
=N^C4ygC!WdxeVIhtwY4j->{LqW~Xi(;$V>L!4d*=|;<r)}G2C*(%UUfkRkh@xV{t#}(#zPgs2X{H^t
ibXyB9APn%M~091&}TiePD}%7`l7qtS(+=MfL0>aBwDztj%6^1)%kUZAPfAFl58E#|IB^R{N1D<4A*v
i4$ThVoC{(V0P#bkM3|rkXRpEC<|<u$x(q-+tCHx2RAqyxCP4H3PG&kc06C_D`L%Igoeq?$KlgDw6GG
zKZ!TYr(Oi#tA9;DsaL~bZtHGD2W+7N4CBgVP{(B-?0hX$fMG)V!aZ+)_MPt-22NuKv4RcGYx~<)OHA
n)yAT5eCU%f*cK%u>yL<&+SQo4f$fnS{%ER$-8^Z_1W~mOxbyzfZ48|#Ub-*338~C?dY_ZUJLbvatl?
f<&aGb@yJzC>Yh1tr!d|Z}npw4DvRaFod^em~=SnBS^;*@{jxGqaV-;b4Su+KFIODU^IFd7GwU1Ag25
A^Zm!k5huO)k9L^eiW1Q*#ndjVq?}*pF3g?TU@Yk{xTvlX|s{x%~<sogb|8;SGE*ft0?}O<CZopUA&b
GjeEX`;Y@nBeHy~=IEGwMP#I+iYHhDs4~CqnoJr8qU^O%5UC4Gx$;QYidE|z?Bjv)!hJ#JS{N@`p@Z_
b0=iUcNJ}MYEZYb|kpQ{+Jd=ak0^;h*lm)dF$kk^Pw=RAOY72<et&?ZZmzENR1V!?un<-TIlFg5^f_f
Jvvaz%GNt3VcZf?%PiYCrsInSQ*Ro1(@@Y0w-mxuef8AD_u9j1?W4@0jcA&xHi0~=CS7*ZSd%d`7#Ut
~iZ8q#4x+YBSVje&DmMiBUQvnEfwq!{r*Y^dZScPoTRvucyKo=#+xnu-IChq7MF7%b40%nP-+g4zTg{
y?*c!>XXNgOp5DTIJyu`Q<s@7hMxC3GH6S(N({rNyKJKQG@ki<b6C9&QW!{tu~m$fnz@&6f*F+t!=8y
4Ap>eXtVI)EupI>T{DOE9h63-udOLPeKig3wZJ^k%?4d$V|lq3w?qSqCXTaI#jAZ1v=8Hux`G{|dUl#
Z<4n5qATg#k`mq3i5@7-hW^!OlHj;?Knrxr<SJfs=qCrgETmFOF@O<Cp<R=S)Nxnf2TQ6bx?QUz?VpB
)_@G42Usr6jvtQlc7m^fZTgSbAoN$F^aV8r}d8@pM*ikA#nvNP@2$tR+#&_xCo2Ysug4Uj9yJ3hw+bE
<|_RnjAb7pJqxqoTBlIvS+w2O0_j@lKng`!0XmVqItFw-!YpbWPYL<v&A_+9-nox<j<LKb#60tFhsoF
wy?<dsSMnj@wYSxeS?(E;VaaA}OV2oJyefRo*o2@|z{qH5z{R!yuMnI<C_#K?z)^8-A)Yac)=jJ$;A-
=qAYVQ3zH!tKBP0tO5ln?O2cZOC{~*b7M`7ArQz-_QJ*sn)R|CtBVAB&w77&z5c?4f6ZzDEf||2Qw<b
E>T(NCa0;5Jcb1sa;np0IHsNP3;KJs1fQMA^a)T6(ihu&u#*fnRvg5uA8yNF(1Z>wxR5K=`kUAMB9yg
bPLot|Ok`D@fvXv!&RPIwMCU<`z-D5gFfD}x4_=M=ZGzmxMh8Ka}V^!V!S{o94MiHAxz!C*42G2a>6b
j<#UR``VJ^O2Xd2@Lmf4+_XeDT*14S{wTuTL*;Mo{T6hhquJjq!Rm8qP^wn=M0d52v_YP94Y&gK55St
}lJLE(Eg$grWb^_oLYeC5ImmDZox1KdCx8BZGQwEWTS<G{~<%J6$X;?ica-<=w^E{pY*Cjv{omhGQ5g
lq5dDI<58u^#ZYstWmT=fOm2F<>EZP{(OFM6@R$Ay0|&LzKCz%kBh^nJUzbqzubRSl%PK{*2USUi|bR
LN6^Xofmpws-d&!)zq*)Qs42x!@yHyR8jaF(Vlg%^K@g&L!44lDeCJIn+VvRO7KhZFIPgAhk!!s{h?+
n<j5q*sJ8=p^>V_M2eN^d&<DX%54)byBlGi1!JW4^F`ph&<)OKRrC3zWF`w*>!_;e?5jOOAaQ!uenh0
8-w&lk&7_CeNzKG&r0v}ZH89PA5?9T?CG4lkSR32Ox7sl7T5doLa}@}S^jIA>>9toOhC0R8jr!~J4n9
FF?5IIl16KYc!rhg$N{9MfX|{BY0G9OLuF;csry9F&H|+2^~jPl8|>m4fq&52p`TOy}b6%jM0-cyamh
=JfvI?gHI$4~)JJBOH~k+q;YN%d`6fi=(AIDaNlTj1<MBxcLV>_;scFs5tK~KC)7>I53AT?MX3yMGjL
Glj1%whi&yhoM5yKjJl0%r+fGq&Z(;eV<|?(edr8(GS{foOdIu%WEd6m<dMX9l2P#=GUAxTL!<)sf8(
L~kPdS=+GI0s3}XVrJhP9t52LvdJisTqt?`^vVSx93N;>a{(|Lb)dU-P`p-RJH9&D{V?UUY|jGWi{R6
N`V&Yp*rd3@q3E8*o=7a3T>+_x?=u!P%iU1VZi_u;z8#CC-j+Z86ZOhd0Hq_zg(%-E9J8nl067hvcGq
H*E~M_{mL8(5L)b04=6^iUI)8D`szU=x^=xZHwSUR;e}1K4ys0tcZ2R;<~_f&Iod&T{9Rf+HujSpU`x
X(C2whg|3d9O(5TuMQ2jjuANm0Vj6ewf**fqn$m0C6Qydz$<~oH8Xzg*=M1If|$DKXr!TS^3xzwzftE
w2)#y~2vI>@8H$KYxrV%DkEgShk3}n3LRspB@7uGgOmlut@N~86SX)9FQ5>V9bF<=2HCTqwz=Lll9~@
;mI&gY~K<JucLmy6F>V?+PcX0#@tG1(9G@QmlHqpIAN9rei9I$@IM+B|&qKLEIzI~1B>bdbK+9;i2mo
$$aH58dx|F@3aZw;B6@4B5=flCbyf9Z&w(gCe=h+jx`jluF1d&*PXmlKbo2B7tVB`6M-!?-VBVfDs(-
;w1v4wv6Lt7?CaNvWxUtsG_agg{uDVJ$+VO^D%@A=L5i(7@3mh6$zsPA$Yk+5$xCdq1Q*QV`)qzVhV?
ml<e&=-h`FQbS{3<i3W7%XG9DY^UtcK(jz02`22fN^kkJQ3k_+sz)bhUE9jv1DX&+*Jnf4kqa$0Jg5^
Qe?+)}nx(7OheVl)Rz3p=v~nMyhs@IuexAA-Cqa!9TO$v>K<>Ul9(sk`eTO{!5;^r2dH6MQ@;&Nc!fG
OA^+3{UGHvxh;%X{&!Nd`18%P?NvVnvd=@P~Z?D00A`?$h){c%d|ET$HTCepEVBc;m>H2bsnp;4xzS$
*Fo%{E?ktH;b2i3RfO$LpjSN5YW-CKg(`h8%-fi>>T-OQQR><y@;<GJ$#ERfGxoZkN=rvx}$9HJ)V(4
Lo>n`WepL*FGf;;n6%xR@-b?ox=={1z!lgaxVlB2vd{)^{NRmrE{J&D^|+L38WusFx}%3`Ma*XX5$z*
_Ua>Yfd&tHv6#o=F|PKFkBC4TOnB^G2-D#g^uZ0z{us26Mnf2y^nAe(y7-u|P~!p&J?X(GTo^1AXLw4
DD<klXf?<~!J}($D8vptxfuJ;r6*>YzY0~R;G)U+-E%=CDe(u^2RejGM3G1{TRL>wSx=PQQv~`^jwCC
ar$h$q9Dj^vRK(Du}R*xhe1w9V_iJN+b2g#`u+#VEXsN&_isFKz-%&&_i7NkY?ay<VJ0<8%xylX4pkV
$k}b%dM4ULbLpDgjfS8jhn|Wz*jZCsV+~Icnd{&fw<kVw=<{+)LY$RmB5S9Nc~YxI8Zk*Gnpa=ru)N)
AvLPgwk9Qho@9{kHUMwaGQk9HK>Up4O05XDMi}>E5#L7pn1o-g&nV`;?evYaZ~*irwda0Ro6Conqjfc
i-hWod@#i!GPWf@S1;7?czuvYbCJSA4x|*43p8BUrqy#9$ORk1b!&A&sdr)`$Jpr7Zg!d`X;!p}zxsG
!CI_^n=cmIYHqK?SI3BY)X=arSY$VLm+>KD%={jfIZ1uQ@jS#qCP=BhbM>^3I(9Z)tKeN)80Y0$7muG
7+;5@4{Y7xQ@)ObE*S^A;$zm_J~wV;%I-Zud~9ieNsbusYyO^BxZ5nYZg+HC)G0)upa>?BfW5*<1Wn%
SSBLb3RGu4`X$1Ni*9t3MGg%-~?{e0{%#D_1^s4WVgXSI{nYyNQXuu2}oWdX02JyI%I7D299C<Z>L7j
n)`%k`k<cop&%tl(-9WI5vbgS%*H23DI@4=f3jYWz;!!KTzWtDB@)CmY3fB$u<zC=1aay3c6_|SZFlC
7_KNjX0MhO1NwMllTB|Ur~@>;yXysuW<ON=8EmiaIde^HOX;|{$i|+#2c|5kuCYqi>#FcnW+l}%vQ<^
4pKEBQ?%80+mo^7xaMb>n;xYq0++X;+3L&{p%4Cy;wI#;YW*_vl-ZVjNi6OPms<O>q+93i7BRTvv%)*
e`Xy9P*4FpPO$hpPwaV@bItuwMBaaMI@urIVhhJLj_Z2=HcH!!+3U!xcp7da?{f%R}tdE+gMy<FFNEm
wDZK-~;9NHkRA`ckcu<t1@g%ob}pKUXztZpPFl5~(qPcbZ?JnFCMM-iFXY=?qN+9@2y}RyIuBdpKO2#
<B!^X54pmTvU~Z!$BDgZ074z1Cfm-*X$j+rnOSNZJfQZ0kNk7x-gwX7);Mr$*V_QM|d>xl2TH8Q$Rv>
E+`1u@HZoH8cSNm%G`_cI$o9BhC}M>xdyeg7$(`R9i!so4%?_5R`Bsop&VwrhDdLv4O@jDXo03t_~K6
U2CW@ihIIL7i+xK8hw}JR!3{Zlbs|R5m}#g=rkaD%TYuGcVHQUXhcViOHiY7XX&f7vgF}tf+8A!XZcm
xj8mDCNw>oOa3WaZ&K|?LB!3M?#S^8BSk8P^_aGi6Ih1Sb=qrROB(>cIjH=gnCv&}<8Aq}Q|#}DgvD_
^CzForfaasnSLRG0~z#!|56g7t6vYPIzg5CdUomRVBA!yO?7)OgUH5?YC2ZG6_SE@b7Y`Xtg|f*ZPl@
q-Sa^#WrF2jwsb6H~(}Fo9v7!4wf_jS(-}u$sV{qtG{UVLC^ZH?Q&N@9l?coclamWzv>2UK*jv2wadQ
lrS$^XRL}>ZvQOEWTP~O;ZeA61g?h<FKT$vKE`oVgs_T_8;7O_v>8E9X=yRk3HV|h(@K&^ohjQ@PuXC
D?ZONWzTK6gsb%nE)_RjeLN%@?WzzM&_NGJ!*m_lXm}p^a?PkkJALHUUpxtA1?cvtV+pdjm(ZX#R9xN
SI9!R9lG`6@7lu&VKX;hL(sLmzMrNAbGe;vR<X$<^?gEKs&iF{y<?>VV=G3EeGp~-bEG-VnXUFm>c4+
rvI8-)}^=yq@oferr&W0H=LR0$q>31N{<T8!>su-C9T82`#%#zDMbZP*BuMN3~WBgGy?^U4`5_o(J!&
D^JGT}z|ow5ooTomSS*vAaU!o*OCVicMBi=gw5Pftu}J<8|VmBzEMer5p++FL{G^t3qyw2GAy>&px;d
F!jPpghucr7!B(6!HV~Ynh?ZtHa62=zslqGa29Y4823$lIAnR=W;JCcQiXFAYmd;hGIeCb6bd}FVuo#
4EeIih&syC)I6nU4-BAf%{(d{ceI_P8zkl6lw-xKLUZW3ibjJt~aYmPY-mu@S58?kV_Sq`>GcfT@$mj
}OS46NL6kVg+tOyMmMxXc4UjUO@B8vV?EZ^19U2lk<{bs3MK#_<RXp<e{jTX{Gu#mj&mXJdJ^hFeih!
1!on4a-c71h8N!3>n=9N%4IbtQko<UkIrvZ7<E>ON)!&)OPHw1I$4)<zrl7tX1O5sLWDJxt371z{uoE
&s`e`rD|;lE+u{8WQojNdzufq%!{I7g3@eC?XL4`6+7PXP-K$f>D8vOpVlszu*S|e}J)rNZsawKxy_~
u;3%A;mLH4!L(zt;U5`+a(C8e<er}f5;=KRl}|U>U)uLclST63DycX9(}MM4g?hTr%UAXA7mhrK`zbe
BdptkxfB*C+^?Uxqadfc;FLvznu;=$bn2(lpZa$uvkN;*q{%Ah_WIq18@%UwK#moYZ?SQ!*aAE~qS<l
zj^MX~hRffle@3IDi`j9Utta>e3g=gXYFNWxUpYTl80{9oWIbE<PF66&CB;v6gvrJaM7@_$6qxMUM{`
iCX!NR_L{CNBm{`;rsFCv|)ynwGraF+yy<vsh`?N7_}j$2BL&K6(bpb2XO&IC;TfOA99MN${9u!*;4t
#$M%2d!7u;_Q}bqBO2p&4R6fJJwz-*yu9t3Py;HP=CrH`dlxQ7w!4Bt~Sf07SZ3~{lBZb&*d%nR8Kl+
l&Urp8<^4JIoV%apZ=WXn{C@fyy<&iv8v8~qo3?H`&`~6H~o88<r=TGLmIO(jpXw6x`6u%a6-7m)=`G
zRcdUez@#yrzELtf(FR1qvlYr()@a9j-fD|wX`5RFQ`AC4F$)nJ%Oq=9NRbT@Z_TqkYlhfgJoNbzp>=
j)_8JDPZNvr@Ryw2=We^c*(Zyx?qCXPJQ)0L($`=XoC#<|S=+74eBe-5E^Bym{>-hx%@<rgccp1FX?z
|9$YLUrDD?<ItH#mD}MFT0GqU+@4hA~Fhc`1M1ROL;!i5^%f!)Luug6;?6fq6hAeMjO$$+EO$YCRUm_
QE?DPX)XH+@5Di=)+hA$_sTy^jv$y{#yjF`tTt`b2&PKb@AY>M-MWH>wMWsVixzUI7l3EM^V?T8-bxh
)wS2jp4UzV;nj&tBgG|eJw`fvghtl+D#r>A21NZBj`gyQ6!Onxq)R4N8}z9U#D*o&$D*n${0wXWz#ks
?)G7LuiQrF}47yCAY`3rKhdEyAe_v&*t`zF{TQYnuSt>s(pE=r3UHuLxmO`IDNP@-vhkN`-$KT8Oqfq
%G#=HwY<c<E8)m0P8<w&Q%ZScLt+*3Y@8DzB0q+pw=z+7fT0WT*3{6S(Wc-7uLP-J*xh)mxI`nacEw~
;*|j_gr<^mlkA^?A{i8hqGOHROx%CrhImb&B9L*+WBg%AIH4Ru%9apL+yzpWvhyu!`-{^nr6K5Y<!oK
l+(HRn7NlvEL@bKU$;(cbn_{h5czOI4Q(lnn`(rBKK9CS8$U4w1J0X^=qzvG3k3)7~^G0X4`w+<reF(
(Us`yMY*crgnM+BK@)$*k`3cL_;k=aMlz{au)C9`G8?c{-_*(Of(=Gh6fi(!3F3e5<%ME=o}Y_9X7I_
m_+tixXEs3uKj-~Vp#UE3S&YZllgT22=jY}V2{L(&^wfMH196F;^ZqC3vBr^oSRD4Ue}(T!kr&1@(_;
<ss?MY<oanr2BUw}~t{$R`yllE1r@D~04<aLzKNQ$Q!`~M^i~D%@5D8~`(Z{4~8dlLHseHbvSQ;XJNZ
BcERPdY*KIwyH`7@s9*0aKkigRo|&#h-0uP4x`kaiF#)>XGR3q1z?SC`eVeMS7lMmbrE_ik`}${yiw-
!=5pW}d(O4EmDQ5jOC=swy@jj{Z}A04SJ|^hhWMx^jjM|C(vKf(hnb#=iD-(mX=cFs|r!?^(wPpZk6F
!rI+Fzxtf&^T@~@BVUXhx#q@7*c885;0<W3voMt5!THMr>(#-R&!;R&`z*qseeoKZDZj;3-?E`I>*u4
}e4oJ#Il8-En7F%}8|?I0lLyObq62(i!!VrnDUAp?t5`>Mo{94csMv@9XAYYoDnvAx;t^UY{_}#3S=)
St)fM|85zNq#v;65pkxRU+5ATakl7Fm|SLl>7@%*Wizb;`*Tt>=X8*h=b)=!314GeDouBZL3YW2qj?w
9HT+oaxWd9c{R3IqR*FHz{|zf~1`Bgpi-Y|jRFU(k*;%;H2RddDq`z~B7uJOI~F*igG~K47q+fBr=V_
r(}Qv{A<M+<NX?S}GXOXkQUNx%!3GU?EmH7M0d_FZKzHc|_|3q(;Ep4mg1Tes$k0Vv80g38{#zVb3tj
5EXOLEny1MM)w~U*SsFyXD=f6Bm*35K3AhwHY2R+)s~HLyF&U$RRjD!+K2rDybkhu*FVhl2bN|@0K>N
11iu2qYfp3IiD|GOk?;l{t+f7EAL*qPPA#zN3Nt~`PS#Xy{3YJLA6v1O4!26)vl(ywiY=e;=o#^#58!
Lc2tT_&lVgP3k@ew(VlVuN6&w9TA>_h^d}43Uy4bv470?~S830y_awsvZB|e8mLJs-VEm?m4`Rbfizj
_1a7+_|@G`4aPGbvA(4HU}^uV)w`tnR|C0G7GEY{3mYI01|nV&Cra6_?#|&tZ`;F6PM;q0Li!50&uoH
Ckfsawn=1D8kl|bEZUd@9q~2=xzEuH+{Dns4b>)#j{-;y=eM;U$rZ<;K6r*c?Q?p;<tDN!}jW9z`E!P
z6R_Q#fivwetX#p+pCYEi>18{BB<!Uh!6{BZhD~?#>RYED7p9>wEX+18nVMBaGZWToJC+Xj#VI8Ijl#
b`dn5IdZAVdBPx)n0IbGWbqe#Nv#PGMLXM}c3i0810oQP&5AU-!5kHdxR$Djd;=JLHtYgagBd3S-QB|
ie`v=q?Acent`#`pMlWLaOd0<oOPgM(i{Fh|EWnClt%6g8-x~NXH_P<Wsy9|~sqq{lJ8Tp8RPTOAPuH
tbR>0Gcech2XVr#RRHJJ68lPPJE`cc4K)>3y~TGp(y)VA1t)o9)PgweUWM`?}M<J3RHDU9>TY#2(%bD
T;5=IEiMbFYK(z=)bMKsPWx2HoO=bX&u!7sk|F(oTTlpef;QQFq<zguy4`Kqt4d;p?eNI5)xy*Rh*91
R$ravSOe0>4hx0QobpXYZGUi8RIIN-d4%42_)qRA1<%0#g89nELR_Rc`<r&qOp8n3ur32T>g+R#yM^#
~hyVPH|FRJ%-0sC$S#-r$M4gw%`Hud`U^fX6^?~Xatb~fYe$nD18=#8aiw|{{@p$c$te(`%unz+cJ~N
zxviIqiuW?-)@<DlxiQrb5R|dzh8GY86h@`HQ{(JDXIu_3&%ThipgDhLJUIf|!JfW!9)F>6p2k476(p
LOnMO>V|a@Y8JpQs|*e!Cbx+SPG%b$m6C*nj=1skx=x|F-k6IA;IF#XMsFX)epPD2Qz4UfyB3xNF*K_
j&mX%Qn6jjho?Med!{_y`mK&;tC;RQ(8+yjD$jr%h`rPgF!4YaBm(eDr{}rVM19e_W1KzY)?s~h)V6>
z=nBWANWtHL#I!@zciwLhTB?^n+sycU;$Qm<>p#+`+ClclBl>$gvAMs3+^^i(xrLjE0AnNnba)tcmZu
%u7>v10()Yfj{)Z^CVUk%`NaK*;@P_<3f4)M50D+0FC#X{_<M?-5&Y_qk-XJIi!`mMWKi7quyghjzs3
!ExECLr1;YU){y~~(UsSCq5rYK>;_~FVWyU%}dvx-pBiL<7lR5=8Z2Avxiz2YmqqQ(yNx!BlyU%<?3B
`BuXWT756Ye=!RTm+5+*w4W0@ONCR>Kh*#+<1$H2P_hS%36{@%zMi(NRZHW_~?Gg>NR$0>xT!aOVIaq
($nl4;E(tXi<hsu|+!oCU#Y4awAkR=|Zu!N-Ju+sI;=$nkDtc#w)4Hw{l6fes`8qlxsu%ZfZX?Vl`l<
4Y!oO9_CTAPj)F?M?h_i&WLSI#Xtf*G=%!4aq5mxB6mXR*n22VWo?hrBmkn-wW}h8^sK)iLP(9RRGL8
Fat@O8e&f9?57v;$fT*2YnnCVwdzFLnt4(oQU2YH`QhfA1Wm;d`UJp?OUqIiMr%7M~+fx9`tnujdMf0
GdYiyF!6#C(SAW87`jZ+0Q4eZ2Etvkd)c>-mfSD>lvEq|KII_f}E@xub7{@;jm1T(cesdSXU-23z>&I
c6dKE;y(#S=%-*krMl`3_A`<z6%FP3YchcD;Qhb28rfc~B)7?|f9eCuF?AEIJ9td*YAR+P1c}>8<e~$
$S*aJWO&jisZyYqIQXC5`CLENH8BHn1=~Y1_|6(z<qUXd;w1s1lCGT7=~C-+~-p;{$xSCxfRMMZw`g>
#+xgl{Gj(;Z3b)ib_~fpOrj?rw+hiTMW2=MVC|I5_|m<?h({YmtULE9;Zac#4~@IJ>>(q7Hl=SZ)@Jn
LLWIK!9YBZ3aS1rY#{o74spf%pORXkJXt&fVl!O}V^0ta8v{mIIzOALgZ3SYn-`1rdVH$gXAk65XNpf
R%fh05$K@w*_B1q_>ZE~@5VYA3!8$PggVbcu39eRCV!yz+-o}G=+6Kz|MG^gVj^&>6j(1Zu1LElc%R~
c~GNSFBt%<Y#$80=jgo5Ycah=R%SGvRL04EKuq9>v)F5s-c(N#V30cc*CPep~lD8hbIb(5kP!1{Q+S?
1AM|i#&w%a0j=7EcQ{`M$&E<%Sd$xP!aVZ)OOEI+sjcZdKjsM)&_|1t79KNF6KU!tGP$Xr{TfVyG=9)
xvynyN6nmV80+J>a*Kf2RhdfR+k~-Kq_cq?CPC-!!B|8DfS|CpY6uP+5hfwuiN;t&{U)8#7HyCwv2+6
aFjf*mNQ+e43AYkL?2${IF`stK*5OQU09v|ghtPr_QZWDV?kK4@9UK&H`n?)4H~j4gJB$Wrfd73opB>
L<KODU)yQ27?f4np1dJLO#^M8J%oVEC&?~arSi2x1%9KRjqJeB`_bUd5Sp!wiihewR2>RL<2LzvLynQ
`0xxKFi*^LkH7(Fq6iunpCSbo{8L(bzG=GQdIqHaqFx1FnopXVZe@WOhux%S=RyiGZyZZpnl@gLPu>z
$YG_JJpUbIH+f|MCzvAig}&4qarPr;=*44B1gj57-Yz{dhQRwFvt%Ka`HAQ);H}T>C0EqSUH5%UR=0#
B+6f8@T;)?J<V6`@BdMtY2oF2Rdi{ln-W6BWA95I8>N&rQ2aI~S%#m)MOIQb-=M8ALP(@l{~Z2I52fc
H)J^%Beor310&duAUwb~10Pk;q6$9P||0)K!!~azTe>wauaHw2@M`-K?`hjbl%Z5J9S;qk`Sw+c}&8B
vz_sGM}N(tjWob}yN--I5|ehR+H(`Ix0)9)A6pWZAgb;W;XU+{+*u&yjK#sy|WGjPL<#|V92yJyo)0R
R(kwTi6Vv|Dd`*Q=Xm0<c1t!p_%{jhafL$5w!>Ovj|qGBV&c8ag>xk*!j_*Wt}bo&9=5ksB5YfEw>RY
kjoAj<&ScT@kAj=)=i(tR6rt;#xe{|6%qYes#?X0`^{*bA6}Me;n4o$}2>CmKX%!!ZJ1qjf+#Jyi)%_
ggOlZO^sH*0}A~K5T>(boq?_P?x+BJIwQEWIS-IQ$690?Hm)%H4(c0eEQfMP3jnN9>sp+y!f=CU|8Fn
~VqG}TMOo>~ZYKhJ7GsC>@E0<7lMf`3`=IKW)Tp7luI1bTpTv-+6XE84Zmh#e*T9++=>AEozW!MR%am
0nZsVYlJ_k{Q7t_~$Hk=~uK6!ZR@+~9%eqNt%giiW~_AV~8bJ$<1c34)PJ->l>6nvXKBhqYs(el2BQ`
``YEi1P4b#6w@L-bnfJ8Cd4`Qyd}hrVSvktg40B3&~Gkjy0grEA(9dIEMLfHU!EVNOq;3X})Z!iAqTj
wun2hv^;eK2#&OvQQ8_<#pR7MQr!kp&ZbyK1``Ywt<LAy2_TsB(471>qNCDUd4Zo`wm#oVFoYRbVU=g
y!_c*%yrPZ6pDq1dzmMV#k}+}Bi8246QeVSeig$&Hdvil#7{BgvQyRqr4vmu5zUo&aoJ$m<y45Rg39g
GI%NH#4UbMI;vsz5rdx`oEH^pc=FvXagk$XK`LF@g5Y4FKHUC%fva|JT+wpOwtAu<hrk5)wuieqUR^C
PzwE6E^&`$nU(EgZ$CPG<k$8M?Vh4YZ`<SW|0(dF^vcP)?H4%5JX3HS@yCBG1(d><umPak~ci;Y*hx&
}MURw0{Q)~6KUZ#H)2Gqw1EekCE+kv|)3nmjbUg1sGl537L7Vh^PXy&v@h<$hUceDBUCaB-r|+^JX6<
Vwfp@6mr~6Ms-~J^6+;Kp7K5O0DELYi6Uzzse}tgq7i`<R@=Ij%LpOKX!Ou+Z*wnV(3$h7#N7?6)cN$
hxQ7xYK`tMsL$iY80Ou5AS?F=%8p@I@1NzZ4eNnleU3r0R_&At_cvOK+#B5kO!}v+3SL}2Oi8n5S8<Y
>+}{YaQsQ-d&5|sFGSeKv*tSCUZ+OCXFy+EZ<dm2Fc=z!A4a*?QyB(|#G>tb`-*l|?-HepNOD(}ZW6~
H!m=gWk`b~{M_3_Q<s&1Jy{bSo5!=CD!?Z)8wmtA5GVbe5wa=U-ey|pRzp1!p9?Z<nbi*0Wek#VVOa(
)=MyWT#DZ<7y>LEI_%VA{!@syR_bT_~TTqfGSn2N`%HNgl2XH}cqc%F1Xqts{=0suXGVfv3C*Of&!0`
5v^;@z2&hOFPrwP5;bKY)vZdj#2DM+R}dZ6eVG5dz#A2|J4%&cIWloZOq#p-}jh6u&+F+yl|7ulT;kj
>yx$j#iTy-;97S(RO9Fgt3$($$4`m*?&jv3t-soq=)ZadkB1d7_=iIdH<{+`zmwDqoZI;QQUZ4SzmJq
iv;N;lYBWay-$#PLPr)Cal8GY%-J`-ZJ!Q^lk`kYiOj1FY4pVe&+aTX|hxm_O`?gJ%z^LJ$?J$G)!_a
f1-}7_*(T8=E^O1i|qsPtl4m}O<-A#xMw==)n0eRuxW>V{HIluYZw3e_2t*>=`#X9$t{X*Mk&o@}P{J
-<MC;#tX*YvD3seo%vm?r5-k3|!79EVPmluh4HQ&b(FP?MB3_fZEQ0D5;sx2gWf-ed<ucX;&%^unRcl
-xDEZ5^oiCRt^;`g#NY!!P&=f`iq$p{}opUs(D&P+gi4J3Il(5ZR&nj!_urHt`RxmS&+!dNKh$xFDP3
M#N@QgKHnMV^FBJH+E0W2@0V+pZ$0QZ3g$Z9`nw^lN8|oK2oy#PLjcgcz<w0z=O@VP6ibZ`n>s_-<Qq
lgae&8%~r{)2KA;>xZn8>zRcp|`FD_t!`nZN<WLIRQXA7Qytn*qi)-V-hrgpib0|q~JIwGBgD=33AP^
(?6kuugGDIsq!ib{8-O&yy`K)|_*&c9kuo`4AU9#Z7#4~+(rKsBV?DJl@?iEXoZCw>AXJA}&{9|AGoe
;i408uuy%nimoO|!KlsP=Sloo{k5-B;~h8DD~+;+Jp7@6B=p)W02pkt{YPYwK<Wrin<MJJteZDL1mg@
6JQ(7MFGP?7oc<GMQK>@j`gi449`b2K3Q!5B(Z_VzdJ;M%Fn&JUUf&9ZEFXzbwQZq@v(AjNO!FFW|kG
rC-fs4KdWeI^z|Jj3=o#a*>5i*~&&8-2mKC@{;qFK!ME5QAjrAtlKyPr|NPNMn}$ptU*s&F%ubp7II5
*0LPmDM-L9xJ$E~7t!Rd>1uxF~?F{m^&T&<*K;x=K#VUasd%}sR)nm;2$siFl1Gt?18(8A=)JKqDsi3
NAsxK{uW5OQ?M#bs)K`%ztfY&m7(V}8++W4}JwM#gtU6;pBT<db~egK#fv_2~IzGP>;yqTY7PdU1^1X
$NMji$WuaSN|C4A1D-uVk$;!RErfuZEAI16SvetF3A+_I0+-YOs+>v2sNy!L!R&u44UmWNjpv1x4U|b
zU{eEAaG1lnf!p_h_cK=V`X=&`*`Dhe=VyYe+G-YSy@2R6CAnxG`~5#xyHFr9<KyY@0}pLt-k~fOV<{
_hUOzi~IFDP;)Q5<xbYj4#|_lV*84Ig5-)5_^R@x$+sdE-R>cD&>EsLZ#ThwSj^f7{g{@kr50|@cKH7
GVbQ`IX@e)Cnl{@vV6i{0JDLa$<im>YV_7|y7u>l1Z$}s`dPGX=WuKHOY+N;BwBZ?N$k|>a21yl+wPO
_;Kj-b1b=P!LwaxIF!9lucY;m??9e)fdt+Pf<cb3%)jOhYO*$Xbj$D1PG?fC@<;e;wK`Hcs!Y99@2{W
s_?xfIh|kA^V)0pGK#VUW12I`A;NVLx!p2OcTsGy(1I?cn||<N}T+_3J6GU85Cq{qXxZ74F(>JY4f?H
d@JYWj0lBdOo<m$40BVzQ#tY3g2Que8t)-Xc1V0_snhnww^IY0kh4`tQ2qlm}Ps>R;We-!Z1jwu%_((
!xj5;#>ZiNSfICVF*d!d_O2^z9o^YAjH}5hFrQ_kWq;9d(33GS8}IE!Q-do`;~jdD%KR;NNxPjepHuL
0lRAWRQ=6=dhEJ;ObE^@pmFDoLfrAZchrJNAndYe7jT*exG}@5>Z?Ax8q|Rbt(f6AsL{f8Gzi&a!UKN
hByzJj90+EMrLY*b$n{nrFM$IPi>05C(-R_%HkE#hc*b_biU<9~Mx}sG^rQPKyx>+g9S@N`r;dH-Rq8
kFv(?KX-WPnzjH<`k-O=<7^?*?a#EcL!fVAg${%7y4vmzHJBGI+D^=o|>~@ORP=+F9#t0eXvwZ%;@QL
mtY(1fBR3WZ}L|e8SfqFLV5GbS%#ln@c|7B(<w}nI+&3J*ijFqe8!r{qYW5nX%zCoEy&45J6G#xi<U`
YO!8-Q-Y1{qAE9Rsv>+u#O*dIee39+V9icAtjH$&CJ?LiBX1nf(+jb2{Em9fR2txj`_e~bcaIm}Bv?*
?z+27J{{A;MR_tw;KCCiK4U3}UG}1n)*&rMJYN%<VTgdVhW?D`g7p9M;RfZ9<^dxN9sWOD0xSW<DYxK
U3j*0XpFwI!jvd)N2tMV1`<$ZH1lMx(Fd;`YO<06LDqYPGe3FJ+4Kc>8wKRs%d=457gSk5%ChKRa6{=
=$l3p7It+$8HP{wC##Pp4Cv-3KJRkw@%D)@d+OP~|Ci@fQmpfBd7c@1FClj=}j~?iTKzWn}S??{!dY?
*_PGD*;x&vELuDr@(c<*Wp(st0(K$>wJZW1HdN$*0d=ll{-Mm2EGON3FK{16v@<@GGVd{3m0QHEi`nI
KW6e+)z1AO3`kAzI00XaFc%6}xQHIZX<78Yz}Ku`7rfo>0xV+mH$L^|LdXQYH<=#3&CKvECxve_AAF;
!;M>ds-)I8(Hgmr^d&;m$R9@qxSq`)D<zZYC$D)=TLUdm6xFU{M;!zn~+S%=^TKSlBh9nK$$W3nNc_T
kdxD$zX3y!-&z!e%X7pGy^FZ0d%QxUK*UowObWRM<O50aOx8NoZb6b$j=SrktB3Z6;WJml9duc>(mAp
Nh;ic!Y*6vR(EeMTw4+Xsz&t6!>bTN5R{dO21UV8Mdia0nb}kvyyrZj)vkFT2%a*76-Iki>!BOw%p9-
IDhsBh+vg?sb-QX<iK-*;yyMym+0`$4dGwY~*ZeeuDIXC<3cIG78){db>A(&4Z+VJAQELJH#HKVROOO
IB^hbtNx5txwML(+*2)B*jgOjgI`JIV$~N9xTWm0O-H^X!DbNgI)fu2?hzS&k1(bOneUEXZ~zojGdmE
{n-Xp|hqm#aw>kI{sQA&~I%~U{&3bU1F?eVXw}8fv&p7<RVJZ9H{{j<Hj1m
""".split()

if __name__ == "__main__":
    sys.exit(main())
