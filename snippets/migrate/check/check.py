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
PINNED = re.compile(r"([A-Za-z][\w.-]*)(?:\[[\w,]*\])?[ \t]*(==|<=?)[ \t]*v?([\d.]+)")
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
                if path in self.moved:
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
                if rule.get("of") == "name" and pattern.match(form):
                    if self.applies(rule, lane):
                        self.add(rule, node, name=written or path)
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
            if name == new_name and len(node.names) == 1:
                edit = (node.lineno, node.module, _written(module, node))
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
        method = owner and self.functions[-1:] != [owner] and every
        if method:
            scope[every[0].arg] = owner["made"]
            scope.update(owner["attributes"])
        self.scope = scope
        self.functions.append({"node": node, "method": method, "owner": owner})
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
        self.classes.append({"made": made, "attributes": {}, "node": node})
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
                return "tf_keras.Input()" if lane == "tf_keras" else (
                    "keras.Input()"
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
        edit = None
        if new:
            edit = (one.value.lineno, f"{one.arg}=", f"{new}=")
        else:
            line = self.lines[one.value.lineno - 1]
            old = re.escape(f"{one.arg}=") + r"\s*[\w.'\"+-]+"
            match = re.search(rf",\s*{old}|{old},\s*", line)
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
        return node.args[place] if place < len(node.args) > 0 and not (
            starred
        ) else None

    def is_a(self, what, node, value):
        if what == "text":
            return isinstance(value, str)
        if what == "number":
            return _is_number(value)
        if what == "true":
            return value is True
        if what == "lists":
            node = self.literal_of(node)
            return isinstance(node, (ast.List, ast.Tuple)) and all(
                _is_number(literal(one)) for one in flat(node)
            ) and bool(node.elts)
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
            if lane == "tf" and re.match(r"tf\.(?!keras|print|function)", path):
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
            self.kind(p) == "layer" for one in node.args[:1]
            for p in self.paths(one)
        ):
            self.add("layer-or-tensor", node)
        if kind in ("layer", "model") and tensors and "training" in named:
            if lane != "tf_keras" and literal(keyword(node, "training")) in (
                True, False,
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
                and re.match(r"keras\.initializers\.\w*(Normal|Uniform|Scaling|Orthogonal)", made)
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
            if file and file.endswith((".h5", ".hdf5")) and not (
                {"compile", "custom_objects"} & given
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
            if isinstance(one, ast.Call) and len(one.args) == 1 and (
                self.common(self.peek(one.func)) == "keras.layers.Dense"
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
                self.backend in ("", "tensorflow") and "compute_loss" not in (
                    used
                ) and any(
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
            if re.match(r"(tf|keras\.ops)\.\w*(sum|mean|max|min|any|all)\(", path):
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
    return getattr(node.slice, "value", node.slice) if type(
        node.slice
    ).__name__ == "Index" else node.slice


def _common_name(module):
    """Return how this program calls a module: ``tf`` for tensorflow."""
    module = re.sub(r"^tensorflow\.compat\.v2\b", "tensorflow", module)
    return re.sub(r"^tensorflow(?=\.|$)", "tf", module)


def _written(module, node):
    """Return a module in the words of the import that it replaces."""
    return module.replace("tf.", "tensorflow.", 1) if module.startswith(
        "tf."
    ) else module


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
    rest, comment = match[3].rstrip(), ""
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
                one.instead = before.replace(old, new, 1)
    skip = {
        number
        for number, line in enumerate(text.split("\n"), 1)
        if "# check: skip" in line
    }
    every = [one for one in notes + found if one.line not in skip]
    return sorted(every, key=Finding.key), checker


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
    pins = {k.lower().replace("_", "-"): v for k, v in requirements(text).items()}
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
            if _number(last) <= _number(one["tf" if lane == "tf" else "keras"]):
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
        print(f"    write: {one.instead.strip()}" + f"  # {works}" * bool(works))
    if one.page:
        print(f"    page: {one.page}")


def fixed(path, found):
    """Return a program's text before and after all safe changes."""
    text = path.read_text("utf-8")
    lines = text.split("\n")
    for one in found:
        if one.safe and one.edit and one.place is None:
            line, old, new = one.edit
            lines[line - 1] = lines[line - 1].replace(old, new, 1)
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
c-ri}3wIpHaVY#(CQQzWln^UoVJZ?69Ul-_khsDt*d=A!(w#HAJG&TTcV;~^3lO%PBa*Q#OY*hj8{6@
<W5<ajD`rH-H!nMO?Ei9MQu4p}>e1cPJ=61807`PdbI*~8o$jjY?&|L9>gww1&s~b=6F<3h?Ngt-
6bvt2yEKkM|I+14he3#6{n+;o6ZrN+`1)MvP5sY1LE<3PHRp2^FG=Y;J@6g;aAJSrdx;MTUg{kC@a+x
x;{bjHX$xq5+RJF2-g|s{@5iV2zKZ|ef9v$#FHi4%>-
66DPv5xz;g5fHdhciW`@xUtzh9i*htEf+_r7>~?+2%E+<W@nH=g|Rozr^{Pw(A7z4tc=iMfwuy-
x4_==9#VfzqYVU)EZ;G>wk@;YZm<rxy*q6Tl7q<In%6wD|PipAzB6TnFd${?~u~@4u3%CQrP0JfHeux
)l3Z!&1)lp#2io;l{j#d>MF?i9h6mUUE`w`X8QaXgvAFH=cguA5;;@us81ITJ%!Z){kPGD4tYJhcbpB
&V_T}KX8(SQMxocNe`m1tmQZT*oXQ$NgB-
(r|$>h*x4hDKXi_<J)>wciH;NJ*h?HBM=e#YJH7Wm>A$y6?|=Ep7v99mFfvr;J!;vzAO86L)BE?R(SM
3nhTm`8lWl!hj)m`>-v6IQ&AHY~ZA-n6qZs~PyCh0l$vP2w2>ui4ZB<K|0F`?5^gBO2z4w);-
~5?{TLXVG$;z8XLq84;;s}5xARi=?fOqArd31XJ=cf-I8hrVY90O-
y$Dtp4N!dt_M%d#p&fxdN3u!61<b@}fUb}qB>qqkxztd5RX|;$}%bU$6!N5y{C`^725cB!bEDff?XZ<
*7eQI^-ldt_AQk!{WAIcg9cb^NUvnWoV)9VLRVt+RA20j(&he;HVU<|$bsvr$NBw&^+l3o-1)-
v?^Aosn{i6%p576(UO>N|sIcH%@M=Vi>l47o#?gV-TXG9Mf`$Ph?8ai&r1tKKOi4}J6Gt3QNpc=E+B{
N}-XAN)Ct;zvxHx(=lm_Un_cedWoQzk)q^|2|F7`*Jo{c3swMNiYFfbH-
k?^wXz)%l)t3H!WwAD&#P96g&A6&fPsUp(W_s1^T#np5FiA>4SefeejnkU?03mLaMNkPQxHcm;Aflbc
QO`+2@)@Li=jzJv9$O&Lk;}+vk9Fe!S$xX)pk&-
=2qQFj;C}S$^?Sk@J$4T&7yiRzz!%?+m@vbB=@bfH~d5@5E27>{VncR;JSjU!v9MS189!lE`(G@b`Z8
;V*vy|5|uC@yFiaWGNFQHSARED+nN_)XER@H1>k<xeRWJ;mo0)Wy1((fLCAbW6@c?<oGTWDS7M!p%`o
{*ND>!lGqLPb_7D|9b(r2gQy0I^8y>#_RuL7Lw%5!Br@;**MIZvAM&apq)&w=$P2|0&<?C?zjgekBUe
rI;{#%aVr8yZTvyO`UAxf9SAeL!f@89`;oj<Y+^x=y)wMhB%boqz?qvri2hUI;x;6SO=N2kj0-
z<*pLtgC)It!s_2GN(KY8@OkTLh)Ms4Jcd#VuRzE*;r@5K@;b#EAjVKR#1DUQH&bY_{Mk!kfdvNd-
e!YoC#CmktKuCd)8M9E2#`qSrh3c7yVqe;I3lioqqW|E*_)`6YS2jyRq=atk0?T|+PD2}F%;DmG40g0
@HiB1B=u~rZY=m&pI^5Y>Xu8$Rc0Db4lufFi%yZ6Mp`rvCMWPW=3;71^!p$t|lt$m|y1N{)FrBS>z^<
f4M>!gcR9<@rgTg&<YhaPE-
g49)%F%#1KBX2T?MXiuAi~V6RFcGHSN#8G!;Z!Rj&MK0!i8>&=q~mI04rJOhko~$W<8?vt*^DHMy;om
dM%sxt0=zVy``Snmoa7}WLsWy|nllcLd=h|JW*RwA@MTAqjO)87JlhNjt?8jo6^6{OfBqM^@I3gz>HU
8{eemG)!I!I6BN!t0VTgR?^ugbYWeNU;kp;!WIFjYVPf<Kh_oqMofqkVHFiQj2LnVIWwTWhs>aGmgOr
OP3-z#*kgtm2Uu{zW%IaHdOMj=|?%t2a;JUNHQQ|~Tp<YMYFqM^DZPZ=a-
j&em;C<ZIJ2=n;<<I@L!M_bp&vS^s$Pk(Zswt<BXh<(r_mO%eW7v(--x(bt-Y$Tc-
?$3kC@VUO14i1)ra5jfh54@Q#dA!PEQLaEbA#L4nIs2I5_#W&nVt+7?W3(Aeyc0jRtn!a^@n_Ps3brR
-{K}J`{=<`>z(W7$w1s|%rU2YTJ}6aI6aO=Fs6*gQmViIduEi9ru0n@3H6u{WBc54#8v3v@EV1<{FOO
Q!FwNHq{aKbiEf7D+r>?w4nud_b%(QmvO4cD+@oEzRTooO}WNCyGX&(8Unq<j|tygr)q>3>u9Q=f2?;
J^6fhCn10gVYBV~s~Pk0UO~mBW)0sYH=x>jXwpW4fvnm`c_aEk)J3JgOeq!iu1d2GU>k029j?F1~eDI
qMiM$<`$_<{z3g6{FR6X|J>dL`8oneS2vVH|-CF)0)J#!Mbv(YAdod4MO@==#Pn5hC%c9;xGuuE-
Z$=bw$>zpc!ekWSxX!t$~&|yp|x_Oo&=z8Yx&7)@fYG62~A3kNseLkS2xn1ls5i-AR-
b^X8$*9mn1<fH`adnGMC7V5VmnuQly8>VaLgQPaiHFe0NLO@<V$gUlc6B5?o5rw_h$`rwPF_y6Yf!S~
PvasOXPYk8<FN(JqwT<3*?;$V<0A;%Y7GX<(ks31~?{#~_n+Vd<6K^5RO7E=Oa<9fa=#Bc){CCwxX$F
Rws1WC$9cmd(y)}(*pD8)x=f6v5zI*&sa)svTcFqyLLqDdTe!*{;)^u2HEMm=X4(m@=-
?(v6DzVNrXjwmmq`fz4AToNNX-(k5GS@IAt<Q%Z{f|iTB5d7q(Syu<GbYii@2G%(qsLo-
K9Dr0|6^OJ(MbCkb0@m(C=_Z<r@QlPCcH$WHNlh;*4*MTTsRKX0LT485h+~UPCwk<litrv?D;7J#Rw!
*Gl`2|fGE0>uF#$?>Et$sP#Iz_0&=7v<+Lg<f0@`c)chgID6~)S7vuI7^X9d0b>N8ji_5BP2zf`&x8w
GKaW@l3%e=<~gBE?Hz$|se_aR7pxh^ju(P=Mth{Qcj<0Oy0L+`{nW-
~al9xBf+~0z?HnhEGi_{I+S+HKUuf8DRpI?UIySUCCKQc^8_AkjZF$a|#3vEq-
q<?9i=Egm{Lb3GSu;^TxZ+GUF>0l_GiIA8j+gV<_}rc=I=Z^*$n0mIi|3gMWWy=dqQ$>U63ZcWd}+;i
%p+k`YANIR<qhx#rAF_T{)GSY$Bg{?~~)AZOqE@cnn6{MlP*|M}9tsrFhK)qpR<VA_}~>!8*8R?aY$=
6nJ8^Kk_Ud;~o41}UDrfDo&df0g4UqXQ_o-XUN9`!icW<YeF9y7l@V{Y(FJ;QwwkN@1t}x&WBWU!TPE
FMi{%XMe}a-
ytq%qri_PdwHS_BcG2{4@202c)(~?AF^7ax`pk_owmva{L#~Y`uWp0e)Qy>Z~o?+f6Y=(9TGjP(yU+^
#MPCwz;p2rGDCmjYV-^~-t~^4&9CzxP-
z3SpUTe=etVPG5B%51lPHeTbFxmWLnGcjdGjxye)s#pyQg1%`{_S^qcQK2iI<>kUX*b~<;GMdbDR~_B
`=?|@g`ptVNRf<U|d1PtOZ?y^&QZEiDiQ*OhG9H0HV-Hy}?<1|4((5CbM!rhid{Ugm0GcEHmApZd=ba
jY)>WvMdx9YFJ~IXjTwDu<}U7Mjnaok<B*kC8#N&FndJCsh^=`N{BM6eG0`V6rK8GKdx`$rZh8Yoh~I
XwK1Ge`z4Lcl_dIItp3=%bPmd-RFa+vFF(shZV$SCI`uM9E%czrWL^Fi^{dc{2#NM|Z_>g4!_)f@=|K
5=sQjZL`_C*qfI81kn)AR|uP&R39ccY<2wV1i#*O`3`J}CGZ#$p1J)fk(P2U@?rYUwQpAYH~`~J-
L(%b$(9zYcIVrq`92lDMydTavnhr3{BKHWQU1PFG8H$x|y03}tb9qXOm|7Y4L!*ckJKtjp>jejD6E_#
Dda56sm;g_F&^*i<f2-
Es#3FKZpwD@1xIll%d?ezldyt{i*Gy&eX*Z;)iOgld~EA|ZKC;q8FnWP^33uwECXJFIt>Z{4`ed^U$k
6W+(KK{In|2zw+!{2{aee)-u?!fQ%W#`pbSDr21TM$c(y#+U$9GY-raU2X`a?qlIJCRB1$A8HC4C*nl
`+&{b&~G`f@SIw??5t#+C<uyO$BMS=xc4?~vEMy?@C~wxJd_7HkDmPO3)H`K$N+mrZGR$!4W2LjknAL
KQc|gvI~B4WEP2Tix-L}BKsJ<&f>b}oQ%5^;^PfNKvCk7K)Mg^g*M>JSWZnRF^B_v-
P$!Jop97C?ltGmy4KRO-
(<Yp?yg2qw?8gtvb>ks0{>dAr)V8fok{k;9s#z6;z=~kFG)zybw|xdftC^VNxPEMAXK>X2G>9oHi}Ur
<bflF`OQNkJwU;<A=xHaM%nMKSiG#%K-W-
JKJoz4s>qo!&!dITW`7P^)Q1t>qKD6_e#c1Cf9QvWni&uDONHJ_-wbdzO9-
>khYJ`<6U;!&KH1;4XReOaL#*_L7c+PkKJzDvA9zK5Z{<|Oi>g&?nV^eq3sGoR!f08Ud3++13|Bolxr
-O9K_Y9q(xW`RLEl^)(UfMcZZViLP>rZ_5sO|Rs1K3fJi+~k`2)q7We=sMGzE<>05d$sfaI%QY+7001
0qNPubnRSe`I=LhjqyArMIhTW>j<oN{R4`BSTs=M{)N5>WIgg&n$&fW$4}n=M(M~*yd!_fzl)A>c896
lz(ja8GQ|h03hY}$X)gW#lY-
>R_JJS&t=8}1=^UZHesJ~mgW>4vv%mAK$oSl=uYUe_o^AbpsozT59QIh~bFfbP(9s7*b4+D|Y6m*Sr~
dn^mwxv(P%GeH@%!V?KKJowC_(5E>;whMgmRC|I6xjli6gwKo`K2JI=K3*<E11yQIH7Tf%cou2KtaVT
|gYt&W?_<9I+(aMG2J|>9aDZBSA;_0j>EDVRt1wiMZHjs6)R`2~fD<RYb!=E04^^Up7jtG}+Urz^%EL
Ug(g>?`|+d71O9csUtMJ?3Rm#^Uly8fQpvw=5)jg_YT+vJ^95~5g^b1M^E4W!INM7^ON_#My?%Xv9j9
ZCy_S<4x*5#-}MMSAx_4pbI+VSKk=U-k<Th-*A1{D=741cK5FW1bhpXue3@LCh3}+geR%8`Ly$-F-
=W6);0;<gzMgr|3Ktn6pHva-%`A$jb~-?Yi*wZ_96I#_m-w9>#qt0)6903%f$r95a&K_p4-
RJ$Z2e&IP8?B5E8{gRV*EYw93$Q3!Cy*G@Hg4f@Hb!j3OX>C_eM@GEXHJ-
a(N~jiM31?fXHrO^rw?3Y`#)lvGjm!z`@nr0`c){pK7_UeO%-
}`*BFXLO*^@^zZAy{`B>9^z5@@sldJGtFJzbD~7Bk$YSAQs2ycZNC(hc?M&xMO7aSpeGS(XRT9{?6g<
|^&=T;$Ki@yS|5frF{V^J2?!R+-?;kYbR_M+CNv+A!I#KWdF+WZ81FaKRkfjlF?UK=j2UmZ`(j{3{h
--p`LtRSBDPFF?b|OhUyPaeTsRUMcBnVLFm)vf=U1gHYX4g{I)EdE!>o{&5gvEAEkyvC<14k^Q8TVmf
ZXCGS?z#b;Ih+?zr8$E}W3I*v4M?Vjw$FFIM84*@a26<jG^1AQCtfQ*%3f0P-
70asexfNd3wKhlX>XVdY(q9nXY<85oE!$TrD>2%@vyeaa(EW$fW%#mIJ+CfbH83H7^tMAB<KSpd+?g0
WGn11#}RsFd$5ikpaTt`R*JhSUg-GfQIU;pgEFx1H-GiT55581`n%J6ZxNp!S}*&MA>i-
GdiP_R1P`CQ`M2_@{E=8#K`}>Hnzw0h_8vKd+_x)@q#E$3UXqG*8Si0ZOW>}igj@EpMaz+#G<jz8wqO
Zw&Z0>>RadWy1@T#u)HkxDB;kS)IY}@My>uQ6=OpV+$LcG5|LcyeJQ&5l{?%VTdH*l;TP>&e|CKhyUq
SWe!QW6XyhCQtw`q*?O;bD18}EdCFP@w%;U(djIC-cxqi3?FgP2{3_?jjyVjt+mzT1bt+QiX2gs4APD
4aUPAnY9a{!F`{Ey!JFBNn7$A(tJ#MB~^>CJ!#vE2R()F_C$S+&6217QgSl@!^*rYu9|gD(`JSQX1yd
M{nEBJ+Q<dT9{j7mB|DV9_`HHXaJ3b>X6eTo@ufdQ$APtqQ|Mro{Qzn09NaFtX+dSO9x&!&YxJY2?4V
WYeF*fjzis;u<D2!!OR(wFCXGKMAE@_>N-
50OTa`LLT`@r+q}A(F9tDRkH618^h{IiYw<YmeRQd(D+*8F|7+?8hW{n~SMFX03?+SkX&wUO>Zidx4P
Zly-
9S2^xdccWMXnZ#Ay!E;&rquHIAkBhL`itwOKB(97?mK*zO!5LR&p@9Km667W3zLcR66U<WYv3;9Ll8M
-1|n!W;9;XZmX4!YW?0}`R&i_DxAi{iS4Lu#mZEuOc3hzF|SRbM|SdiFJZlOmuS0Zp4y6ofQNyYIFtA
#@|v9E9U8iW>yJE`Z}O<wq?z5FQ(JmaRgeby_WbD&K799^I9T7f_w-wT4SFRSlnb)iq*!_MHS`DGN&R
50<FzDHWG&?^F)!4q0wq!u4UutKp0yuy&3RGuoCH+a;e3)!XMqVkkzP^n;eUA3{-
NZ~H)w5B`p3^s@Bf7E4*o4!d>>X?_3*xt?+?!*Xkl@Vp}V6g3sEHYnvF3q+O*Q79+5-
MEFJV^+?vqE2*NWep=pDtK#`XpN7F5S{j;C&!RwRn{2Ogm6a$6cTTxQIjg*x6(({Qj`)JvE^UTNp=(n
WtL0CK3tYlHw4z4au6U%)UiIc59h9SG$oKBsDn=)~{jXQ2OmCCuC+lTN5PR1n=CR1U1&h8uA*L%w5+x
V9KTfw`+1lNNcjqxr%Or?`)Kbiys5&1w}SI`GjG)u^0>E$l1sh~y=mA}^`)Gg6O_FW1{!*;VTVhY|=c
!+u?o^Kj+Q5AwVOLC4XA3Nf>acMyg<j*ff&2wkErOYtr7Syzy1uIRMU^(Q~m{4;gpn22zI$0DinF9cb
WX@Y`jz%6(>>lap#!7-FG7w4k<9hO?e|z%QcXXvydbX9jbrtJ#)+VfqYHF98LeXhLgNN^&LmJiF?1-
$cuxNnB@{i<7n^m1rik)TL;SX?ST8fTfV;l^JerQ=FEMne@XIQgE4r&Ji_$Bf&2%)FY_Th>BBk+K>o!
9U>vwqLl!CR-=!Kl7j{NSHqc>U^whi{`l4etw45m2|DzpoXV*W`XAu1@PWe^Cwm^-
tfD3Pp)iAHXh|4zBf_vZApS=r|I6%yF~`vf#hUP8NNC3<@o26XbzJHqzWNz>}|mO!^Du%t}|VzA5gG;
|zXN&de{868l4Gt{|UI!j*Ol3U2kIx69ACylH>v6|JQ<He_KM4(5H<M5W87vV}?WjpnH;rUkjCZc%Z<
Z9#ZwXj5Bc<C6c=_t7!Vm<r!FO)|=7Bd-
l;bK*GSdRniV6@5%h_*@`9Y?9ch@Cc;M3EfJ^qhRWI_AKMMkw(rl6eR9hTkJj1kI8-
h$rs)fP&D!%v++q^#qLw2v|@NPAhnbp2Lr!}^fI7TZ;{PCYawk<35a`(b)Vv-Roz3*!j5XyJ1`obeCK
;OGSOK1jusT`+ty2fGnA-
h*S<@y+ZkBK^>><830~;NTi4>obKW~xUcbX53A_m}6bduggIH7E`S6EdBGvOgiYEQ)m!!fg5zae-
!dKsQ7n-
*}{N?vh9967GFaV%YC8u!(lPX;#GA?$gz1YAD)v=>GDWIV#rRH%Qr8X}xWu0R~gLd*l20gXc(?TZQe?
!{l9#?rzDK)pQVG6MPT79Takhrtu;6=Y1+4#OshGl<v&6#;gg6`2XKzM1xn<V~aWJ@U13N!Qm*Pnb1T
KtCP{ONJo*{VUm5L601K>w1aFdB4Z!A_Z8LgHA8)jEddz{On1xZ}yleGDkr#8!7Y{^1GZjo7z?TaXVu
h@)NLEB53#1C7iP;l(*StEfMhmi~QB+n$G4LXDz<Xi|;m!x(12ALE$FTr@JRdlZC5<VzI@L=$cweEa9
WdFOx2<%T7j5eZQvjHBgUb`t(GJhdrXpm60_3hf~g3o={>rq<HB0}@TtQJT|mkwP13VbyuWD-
|k8{|>FVPu8+;mBl7Xmj+Qd3dRlk!T?tGK2CwLGdPs}aTztn!GYt_?IPD@CoFdSnF_Zma}KLkC=@)Q5
nfV1*4G}bNMQ!m`bO6{>&N1!y}L`a<}AUWnKfCP3K)F(K6L)u>L*yuaWO+IM(lcyK?_hxmSOKyQxOMy
OT&W!^}$>J^7IR&A1jwln2ukC{`<2hU;U<Cz00bUyS`nwAuw>VAfj50)ZF2S1=`Ja2hq4s0Vj>(6A&>
ciF2iOC3kNt*FwI`?(mIjSS`QvPfx%34>UrJzI^hNzkT}tKap7CyVsAAbmi4*JTsX1X%sFUd2xUaq)C
%rwWA3!E0cJ6O-HTKJRHz1zbOaM3pvmZ&N<!QrNERPg>A|--
EWgM{~v{OEhrzT>wlN5{O?u;Yk^L~q8jya9>dtm(qRVFo`eMoQ2&@)k_J=%8U+TFYJOgkcec@d!8c;$
gjH=9!bdb(w(0v~Yy0?rfa)mwTRQZ;aj#a}*W?1xwD$ifjy~&$OKcZx#GyO}afp1#e>ZVBRe51cULiM
zv3DH8;yU2D4YT}2?elcgjj(!JdGjc{GNeqOz=~i0^o=L~_OA3;L`eVxgf#89iuM~(#mcCEBQ>mXDC8
F2DhXjnEV-l*^Q}Y}`M2ea$##drj;`+b+dScT+h-
6!$tT8xv3}{n0;=O3vdshb0OJU+k}YN`(b1Hz4tgahQw5$#U3S*vXcmb$PuEdv-
=XWV!Dsn4FyHvcwVL-
^lPH=YZ%(3l?0{~gnDOD4eoWKlk!UoYZ2bZc1MmIFEHZz>D=UDSr=<dFT0Q+X?lPae{SBHyUoX`P{O~
A<@qV_vDOSIyPSSYEzdQ2>sh>A`%AFaW@k#?V%Z|^?VUuFBZK9<3=9iwl|1G?tf_E1G1|2hWL)kCB@x
h<J_rc%4i~G~>{BL_$*Wz80`gWAuKgk95l9y1p#<t5g#TzJ&9+JQOj<Pa1M-
fc9)NeFoEl6B#j5O+AUtN2-v$Kvu9xZg<C{@M{Jg(-
Jqs|<pvVs0+<ZByclMZebHOqw&teC^U%fP1J$}MJ3-
ul_o?|rw118ANZMp4{QkI|sBlQ7n}WH42f*Z_yRC%!*%jZM!1dRfqk44JJkP7lg)67+Pef<_?40=Y4M
&(UJE3Of#}o%+e1G~<9M$1v_7#r_pGhTnSn9rkH_7p*<$6@ziP1q_g~N%?%ZTs|J=b~Iv-
6;0>?(2#9PGLHB7T4iS7lY=^E-
Oi9z5L720f+X{+qHR)%JLf3&{m=SKG%T0I#<}6*ZAD~L3Cc@aM9^f9z8cWWJn{u(ak!%mAI;2kLkPvQ
+Qxfh{f=3-xql@6H-
vyzs}}Sn_p~<nRe!_st{Di}P3o6OgKgY&=JD3g%CD%!OY%IriFRv(%lqacMU8b8B^oErmN>ZI2T{@$k
g<$hL+*O83)3e@dGxSHmV<AYL-rEz9@<ae_~2h*WqMfU0IYky)!Rh#ZgN5n^Ti;K&oX#hS{EKA+hTL{
1l?5l^ha-
h@c7HcyFH5sNP(pkxH3M0Zi{A(y10Nr?Yxf7r~Z_KE!%&KZl_}jiQOV>{d&8ldAe!qF&{z{2xQv-
hd+3y#59bKUQ1{ItkW-qQP_m1_Tg+Xg53!jhEQzs(vHqyYD<gp6gD}qjj>1F<SB@HxU>mBq5)0ktJtT
H%o`gI>%wP<6W%3x5w^ZF^BCElMCy;Y?+#d2!GCnHo;yiSI3#)T{P^kDzVhUUKanwK@*5E`W|;|e(t5
7b^(vnX*~)$tO`1&OJc2Y72P2Mh#O;=D1EgXf;c;9D3cA?2m7S@ZJ619y>1}+7aWw9~jU`bS72`bjH-
CizHrO)5`+7QY(0u%iHJ}-
DFp~MwBpL^4(sUQA!7CFfxta22Up_a&F_4f+Nid#9!SFK3zmy~HkeP*bc#2w>jTz}3D#AlaD!>g%#xW
gtX&Q*Q2xtK^N8MvImBWaEb@Iz!dHU6_$%l9>=OrMbE&h2G`aA18Y+hXI!^Tx8w~8;8Nc_AKpgf#`9t
|Y52=i>n#Jt%5%shxG%wIy*&g$s?RiWh3_=C(*2F}w5e@3(GCnCN)j>R`VeD_B+@r;;1i)?SgNN9me*
#jHq9;e6*)23U^3M~xNW6f%NaZMLKZ0G?eodQMsTXc=d?uGN(WeGe3m0$T63k>-
Pjggh12*np?MjT+9Dg2X$$N)<QK!&dQELupEy$oW-
S5I9u!^8>A%bZr(X+Z50(M&U7anjikI`NJQ{40aabD7@V5yMb}s|SNE$EC~7ZuTR173`(gG{;dVKcY0
28_f2G-gJqgEE{o9MGOe@^#j&b5?PaJFh(UwjLY`Y%5MucK|RDMg&KTLd-uk81c&C=T|TqGSP4-
)I6wgUds#%;kh!3Qh0r|_g+>-
XKM#`}nT$^_GP|!`T5h!|?gIS0qInkb9A0*w0Zv{;|Aq~}AJ4t`#DRoAc-
EZi670#({)zX21caYX+j;ukHxYamgo)h2zVuSNwbEMF-aUHhrRCQ0)z($gRON$dtv|@bmpEN`4(-
xQLU|(@DBHpA)YJ|nWwxW;x`J&07%IRB*6<9~6?0+C<Qmqdvj%Qai~Y$hxJI*I#Lxej1~03gYZrPh*U
b5h+rQkVI=_ftbX^6i++I<wCIH@t>Ygb^tDljLRBdjr@Fy(ke{p*Mp4NE1y+|8aV6=C6Icu<-
9OChoB;VMpT4VFw>pa5^+yQlu!rvIJQb4k*&hj!2OKxa+b*~nyi>l>iexgDcfG%gtJMp}z2E5d?kuSa
|oA_e(k`_j>`rSlsaAcEy{qwh;eoONnTG1MT&OZLJpS}K=RF(f4x+G^SdG;);NJZ6a*`iiVa6IZPduC
}co4>v^p3R^AI0XTF=}%sJiGEyJe(lv)TNRa%YMDN@SOv*uhQqgtHG4xY<cj`!A;SOq=YLBZ^!#32f6
_y>5Ubs!k)K*}Ut>_aT7`CZT>gduh8ye8Mc6v%nbh}&CMg&$ON05)dreo@mGY_Juxje@v}{*yC`@_qi
eMR*=8NU1y#1eg`S3M%N;kW;ZSPmLyya(UJP(t?rd)}ptF8Qm1<8{)1;G}~*m^%EOeM3*`?zfDZ6C)x
gkPeDw$V@jQ&*N=eC_pR9Lvvgqs8r1ExZ+IPacJE5?63ahWl@$fgWb4F)oP4AGM7Wc&(vE<RRi9@7CM
b@IcKG*!d&(9H#_|Qx;}OP$AppTYn|38KrZ^<}8tCL4mtV^jJ?nm;~vG!Nl6<!bUSbeN4>xl%eHi$X-
^G+|Wo#O&lx_nVO9{r-
Ytz%B|btS$UWE>3jyGz#3YtgoPPSHZouMR2xR6V57<AgL%KPM{mZ>tdKu?p<R5;5vdAR&JM>eG$oqHu
ve1X!VKMcp{>1#aA18hlc*UUJ_b=?fir2!V+QM<kd<lBpXuRQrO89d%dIP|7qTds{5~Ux@qtvb#&Y}`
{#VBHEhC^XDQH*@kQHiUS4urGIIIAa?^Hqp{&eYnQv>*x27UPwjL>o4i!1Qd3|hrN)i9Fx{qcO_#pK~
$j%MtNTfr2E73d9o^$JP^MZ;C^>*eUQGdeWZgqJ)&<y#Kh%0g*l9^C?sp)_%RRe`6y6pXjK=EERDXR#
w@6NYLC25#z&F{s=i4#S4DT0uDQXZX`S!j%m}hDH-
w;oIxZ#>7J>0o4Cq>1^J(+3UJ{tG%1~Z+B<c?d|S4@XG|dX$715@wjPQTg8T5zGQI(FzZdBdzJG-XX}
=8WB-=J=M#DuS)LQlo*z%=sgI9~QLy4q`f;@9QJCNMdee%+6c7FM>XiZ$FP3@O=YE{J-
elr(ob$vDLgBT!5ND6Z<K^f76KlIjJzxC4pq_WdM55KMx*swL>Ln*rwokdq%tImKwukPF2cM(m!Wswq
IAp85G>+y8$$<6{gUs=dAaVV>SgSxj{=f@^@G5en7<L<okFgjqC<*;>VG;KxxYW5N;OWSndY_JB`EV;
G1Ywp?(OjrnLgu4%F`=jA`kohi%m;kxU^ba2P8VN4aC*ViUzfWQf5`Km#3DcRF!94NC`FVa9yb$7xmu
8GpgYV+xkK?>MOo#9RS~UY%gG>$eP`4MCC3%Nr?5wz;}8DM7YBPP*wP+j|KU2rLJSt9K|sufAL!RuQM
z2Lw{fUBI~d`U9`7PG!xazYDQh2>Ej*mdsT$8jlRNS}NdZv=<}I{hQTlPVE|)CVPA3@qA>BpRQ@574+
WPk^G&=PZPtbBF%lhw0Tl;Dk8h`*5^_42fQIO2(5*)3zbqG9emHx7ty`E8Mut>(!+p#Z}rRDWpLOY+Z
vTpN*yB-
Wd4=2xDn93+EfszOTj(=A84@RXIDMFequjiIe?F*4&j<2$u{cLAHS8S`TijuE12wZ<}cymy-yih{Q@0
|!=xVkZcjmV_H3R`m9p1dNHvn77HnA9#N0V3-
Ln$Ao=yEA{_Aj9OnKcP>{hgd+FNDi@?Mv10|p_d}m4MNS7jx654(m=ZY3`Aak;*0(>zO#<f9){=!_)^
#Y&W_XNbwqF(>SHFf^9fL|oEUX(&ARw7JvS%&XzL$<_6lqiX21_kUjleTd(yvF)@x@@ZlYb*pT3Z#%_
dQ55Ng9V=1L>&w(&CGhK<7Wc9OI%fTow5+4%u#*HM9pAL3;L(XTvpD#y4nno3nzlj$<LOmRtQ+RBV^t
k=3n?f=9Ei`i#s_eHjphREVgywH9;e|x4;A6+N%1GK8{v-
IE?M6mpp;(5W=WD=8`V%<$uG!PB@^XHp3GxU<PPQs(Mv65X_-
{pn2*>JRI4zvkz{+`x$oaY&}YKcBS2aK(jZJ%Ybgw*o>BpMu64GVs23-
mXFY|0#ccl%K^_59tZ?`!{S)==BgHk2eE(M&p1Q&bd0NFlwg0v7g!LFl*SRg}!?C{(P0UxBQ)soRBZz
X_-
|ZJ;%}Y2=di5w@CW=yuVkk8Y4u5U^V;WfdLlypzmiNdW`gSunsLm`P)@iEMF3IghLBTbV6m;6ZWfo*_
0+M4G9<*5Zp8hE(`Om7@YP+keYn6~M;EHruu8UQ60$wz^=O*HY$Wo{Wci<aUO9Nx8(xo4#t4x<|`SW`
A&aL^>m%LYM;dWIhe0EhinhB3cV{9o}|i6&63EH0sYs6;&{&IEvtqBUD~r?RMPt-L-CSe{<)CL!X8~$
H}<ke<D>su9N7-*UWfh)Wx^Ko$cNA&X&8jyR)%*qwDO&emC`}PB)DP2QWZ_0qGlRb-
20Oz1itDuCJzj7c02l+39w6I=$ugvdE}Rmy43he*Q%}nwg$QYhSUKmP=P?yK5{ccl^}3&9<}EV=wl_E
4tdENR1W0Wpo~#+!VCUz8sb^&L53}0lvSkF|V?-
cXw{1r^gQT<>t<2Z*z5P^OK!@Xx+x@t*xGWeQS5^<*vKB4}DB6wgGo!q1e{V?bRE|7q{D6U+>&@_itR
cwci{Vj^6q+HI{cS|MBg;-F7xG9?kZ3oGv_7^xwI5#?c&v0zdPXh_9GT1I?RF3j#J-
nx59SR=ZuO;d<v2j`o{dytm)k+uvR5Q0m^To-3Q$+27yYM`l?-
Y>5@{C=2X4`yHa@uB~otbjq`P8x?uG`)fBHGN2Apw2M1YA72nP-i4-
T$UxtAwMTUu^V7Ns*2a!|Yk$jGBO58nJ~j`POzQT~?PEZ#9L+Ng@Z6@gVj7jI;#rjzEL-
1T>b#(mEHybR`69P3zJ!%Z(ZB_66FAQ375(>?hlY18p*zLP7WESCz>9~jyj;K^u=_rc5*~NKjhmu&!9
{_#v)V;ry9E-<Y)@H+92g>hd-wY0mKC#@qodkawFSF~=Z1Ze2WhhJCne?BR*z-
=)8;?&x+mU<#XS1c=07V7R*;7%)Tl9@+?JkY#xBT1xxf4mC`#KXHawR-(-
6tF8fzR^{WhKxt$Bk3*ma`QN=Lq?w;@B6>|XD7_HTFA-JR8K7!P}$efP%x>fTLv_xgY9to10_y|uaCb
@s{c;|9ou*h5o%7q>%ExD|n5cUW0RMchNxJ@#=$(N7B#h9;@HGUPqjEE0#2XmaN5svC^l7=0P=#1@bH
JVeIlc;nEUxGJpl3{+*`rAvoaKt8C|fgSm-
U^<e~gU6~ZLlK0PUgLDhBhKOX2dyRgVJRitfQ#tb?ig9_&V!*l^=3wn;D+4eU={)M{#~$YOa_5`4T8j
_SewG=gXh_Fk^Mk~R!?lza=FHI`kl_^uDrJCOtAOpj2wQBllc^Od=3Rcc4f!FHdXXU)KC2Q$QP%b{GQ
M31P=@7Pk4fVfQFMu^8^uD9y*EEEP0zR-#<{L!68;Y+beRC3d1uG1K4is#aB%R-
Mn!f{?2Es;c%Z{PUz_SS~RJ=?4Kk~-
lU<8YDJ9i5b|~s+d9R|5f~20MgCDkC9FH+Q~8=nt8Z{oKF~<K9>Ka-iDkG941MSswhM3=KfxrZ+1(H=
9bpuP{@5vj0>-9c-
iIq!pysPK2u5Dq1h&<WfZd^c5Y5G%EA6p?dTc6Z`HF_dq1`Av;vy8zLt^A52RK!yAxN`DTM$f#{Y7!k
R8Z{C)66TO7LCOn8s;L{2!M2A6CiwS!|w)|hP`NY=)r7AJqLb(7#rf>DgE<`v#Tca{&sg3M>D5;W4)>
bVQK86tdp*)R_kOX63?ZD@C+m0!bJ;r8iAEREpJR9nfU{Wk4Hrf5P2r6nAPOZ+_TyhEy#&FJ~qyh8(?
at;BDLSa0QB?7*I#qTv%&p5MF)B^mq{ZG}8}v67;LUbJo_a-
L=&%J;Zb3m<HHoXBN%o6H<1R2&RQkKK)%$m@<nO4-
9TETTT&fx1BYNe7Q~U;lQ?feP;*VM(77QVXXT{!N8Y(0OFidegf#4KbZh&`Kyh;_#1w2hIm_Y;0yBd6
S@YlLD9ex1OfH4O+Q5neC_FTh&TJJHf}`oIPl{Qw$>)NK?#O)Zz3z#MTfj_ygL&o+1-
<HU^z$WZ72wff}B|}96BUQrNSv3LP$@=2yWVHNzP9AS|zDo6c8i`c^*6L0Rd1$){`bDsLzBH=!#rP(X
%Ba=bX@}=8TVP97CiyvFX$l)A285grQoQYYi~sN-
{Qt#1k^35}s}X<0xC}I9sdNJ6rC0@6KMQ>u&7syIZ^6E~x!m03^2rvP=2{lT(Jqa4_$qa*SaEK&3?Gd
mP09>5?%P7^X06PD=ERs_JH^7OQJ(4%T_!AI=Bp@k4f9^bSM87@#3BJ-LpWV|PB?1yz;COBV_&By1B=
*)VS~!2jo<T%M>Ot_=4~Yk>%Ji7XgQqEIF1A7r!|%}I~XQlO`CDT(gFst1!sBqZ>KT@NYcEQO(v(GH@
y`mHX{;OT%$h2a#7ZG=oZ1H0vko9un`lsfR@SqP+QZf%3ao60fE?Z+)1U9}fp)tHLon1bS~=TH+##`T
a6I>RbL^;K#KqPUkO`{6FNrAzy-f-_p}B5UX?C`DAvBdNQ<kC8_{W}eVu@X9y+<K3k{$Bwoo5(iD$UZ
u2OM`?^fHeD~Cf~GZ)M^wfONiIDq<b+gYMpHX+TXy1ULi$rlG0Ax76z`9evLQQ~(>YLRH&q@}(P)or+
yF1l=j!PmwPo!Z7A|8@CHV)fTotdXf{^``muCA0i1Q76eReyz8-
&g}=*Jtl3END?{(LkEX0CTP5GO@=3=F*j)90=mjYhP6^U;Wq*~L+ruG?$o{B}#n!r~KDo>cIK7NPIsK
m-9haq&VG9cDP%RhR5?kR#yPAcOV|@y)sN>@=Bq19Tk-eRQPfJmRV<kH17tBz|xcVB0(9Cl2LeDY7*u
UxybVc@>AHmHdL~4%~q4cQ_MCVuP<t9H1(|^oU&_-JYo(XxmbiOGok<LD25-
D+p1IrVJ*CzU#<(sDeTQq3_c!ok4_?zWfRjw{|iqk4$x(gr1jnXGtCJnAai9Ne01TAS_i)P+A5;mBxP
6I8&GQEgx2pDRIyqv7~^TzgM;Ik9Yj^6IZUZ9rg2L+0W;*pD(DN%USA5hW4>5>gV$rg%?!nay$F^y!y
GKQtxDSxRcf4PF9CISsm_Vb-0t&;Z9bEJ6Rp>WOcZc)!|N7hdW#cG_db?m#-
{mzpu8{@Aj1pru_%m@0F|B?~iG8AQ@yx=;Q5uGMpD}MpvzdUat>&FGeN~L6?a!)*<{E(~<>$Km?Md!y
RJ8b^0|D4pjVwN-td|5Z|UA%V|jl6TpN=KfQhsdhv;=>xr~cRL}y^?}h%sg%d=Um)><sRYpC-MhoP(;
U-
9iFfSyTh^9ty%}1QxnRezCOh+wk9;R%agO7B;)*uifSWWoEyFx>seonl;KjEt`Sb30?G18h(VF4QAUo
>|PrGu!tYy{jM3NKMIDLejT?(h{N6k<60@PAaKhQTy3W~1Yu_>Sx)d@yrD|H9HGZT4f2-
l)m?PA<?1{6fonEdPpYOU8*BY;V$N<{r`yiq6jV*C3Qf!f0aVhECdQL};%>GQ8C?P7m1PKceK!zPvot
KHB&(cBWnkK+3@Dn%6`jd*+Vt&t3dKm;$S(z6S{b{m%&zMk8`P_NH@1sCrzlMU6sWu-
cyaqN`=oc>|Y<%A#(2K<|0c>-Df&OoBt-nejyg>?z!Xz<6_Xi#u-
ipgs6!1^*m_zK*;UB9{h=yfX`HWHg^l0+kSi(G-
36#W&Z}{L1X#B6%JL<h^EoYG63n*fm1@as7#i*agxBm;Ydxi2WymC&(CD;uHCWTjnW!;=<_D7L|N1a<
={U(6Jn~WD<jmkV6k&oQ8iw6-F+Rx7F|m=hDEd*ijZQ0m`HmE$K5cC|l5}u-
k_}7%P?!FyUVe*$(4h&KZXeERF+wQyk<7{FA>(m{R=Ah^2s&Nt866hkWcLx=jo|{zGz7{7mM3d`uvFP
yqBqkVEt@jj<|OZ=Pc${#JxneVr~VMIEUVktwXhZ)G=K+|5ITePD<;SyO3FObKoVRYgl$hI4_=O0CLu
xXn$>6^7-
jHgnr*ADc5s_jh*Ch{euk$}+XZmYy|f=viJbB(>LtRqG}PqUVoSf+2=DIly^^l3_@<n3{HlCDL3WVBH
!|ijz(V>l2R5HQK76tG=@yB%tJ{Qgq(*64*zr;mkom{KUVT01ty_D~b;1Gsm>8aVzlP7@zT!pGaGn@N
nhjpZig&<MeP!O!SmbM$r^?8{iuji`Kr+;*V~McV$KKJv^YMYh5K)fvYw%*2`P#&h}~t{@;Uty7>Q=F
cMJ(4kttBa4t^ZCVl|ZEe6qjgs#VUrU&Z|Ec6GkqTnS{5Khws|DROO!OSXUFMb=ArG2`kdgOQF7{orN
^n}u_FYX^r^`sTYD2mT0wTq{E%856v9FNBAYdVO_;~nbrSD0BWGkKMb4jX86*dZH3qvNBiH5LxNaHLP
9tBB+$9z9Xt6kZu5*6Fq>%vWW6*u)&PNn~CWDsKm!4p!sX%fQ)P-
5ZV2gqV4)b8<gM*+cd<nA@XNBxAhu5RaxQO{y6RR;F0NVmYnl>&gePtY;q@<Y!@iH)n|EFyB)<@r(s@
dY*_|lWs~2WO5kH#;Bh+FC}F!?Op^sqe5Vl9H!i`t4ef2sNx)k*)HDa_lN3R`T}GLxpfz0nm<eS{8;(
c^yWa6u8a<GHGm;*OiR!tq8P+C{5<yJDX1keC}{FRurNmDD&O3rwdDA>-
TGMBmR@=L6}<X&B*V1`ji9}V3~rA4?Bd`VILfn#k0$WbAt$2l+U_3w+gn|GSzdi(3Vm`Nk#7Iu;yJzX
hDLs>r|XkY#T}X2r3oh^94T%vyvsW|asUEt^a$O;z3`AzK|wq~qkNw~g;oZl)}6uT?Z`pp5{4x0sKWW
w9iG4jA{elpkhfW4hr;?S%B{@1!=*=Q4{&Q7kLfQAc*Yf0v|yUWiJ)*rWN<@=Ty&V3;B%ZJO4QJmbwM
54g09q0u1ZCZW%>>U!Vve}vk!5P9kd|2nKY1Blm>hi9(SAW5QGx{LazzcMq!|%>oc&Iz#&a<Z!S<dDV
xR8RSqc!_Q6$RvpWB^ndb_4tsJ;KFmr4N$L-
eD{BUn&ajV>H2FM{^fv+p=6oeLb;Izx4Q+^8cWg@S%mP=wF+0Hf$XmdI%|0Fc8LwTR}ZFMappx+-
kC#8aDIxjt|v-
yP)C0FNjQqw)ZFN)NKG*h`jpOcPqJH8M)SFc<Yr3+z_bUnTRGB2K=jOH@DI3?}QVVE9D(S`4KOxY!ZP
LGEE3{pY6!S#mRUCBR`cP;QsnJa|L923cGX>`zpDyf%pEJ_74L+fQ6g5n97Wd22~lEX_~?!5|KxMGNT
FO1wm@b<D6w)FOui)I_9-l)YebCqm_t1k$dGbwYRkItTW#A|%En@}_8+P$cBJgc)>-
2x+!V47iIb4%pJdR)WJ%zk=rU6L)NG{3Wkg)1Gv!`;<Fj8dq|le+%qa}^o66gEK3xuTUGDGS>pJz-
Yr-AnsMG&fchXwet5_(z4bwjL~r%xI)c!WJlwp{JE5smB}~7-
5rc!k+ZlJHhMi(LCj=@e04xouak@E#nBw>RnewL+Yipkr;Uxk<@zcqKK3+Pz#MzGeVVBi~WQO{zDb0n
Mn$b!f0;VjBbgk#AK?FrNKyQ^g@HLKw<U=N9;>RXMJnBVSX*M*q5c>L=PuN{EH4`&dXctndxgQ8n2=0
3!Tx(ezw|AaJXm|HJJk2ZFJLsB`eG8lDU6aNC2|vd369AI?mgRf&?A@x^&b~R&Rk#wXI@{ZYRUTN!Q{
?uOmniaP#Uq?q_bUZ(QA`Eq_hqN_+*&9na?Co6nfU1%$fd3?~H<iG)20a+n`$t!Q2YT9=oC2@z)#>$z
!Q74St$tu&fNur)tvKr%<{53DET^4?E&83v@G8^c~&T#B*e%o7WIMQQpfOvVO0D<)fa1(K2%(ylMf^*
Nju3|9`&;qauLltkfzqbw2Rs#+htVcB%u5+M>CJg6=&+Ul5J=BNHby>EUK)GWTG@6QgRi7y?G9dCGq&
dEdV)^cLH`ob<zt|f!{FbuVCKF-fvgq86vk<NK|+)1a^95GhRK2ZCH8d^qB{UT2|C~E+9bcNFnrYV=7
^0sF39Of$dA;aX)^l=vhiK_R=t<w4h+lj#HaLC@TPE$8Z^b4T#Z9KLlGn_w^_nq)Xd)$7*tgx-
5FW3z6#xQJ2Z$r&2e<mVmf@2!=>ntRuj6Yo*StSFYI-yvcjP#kjd`TQ`EKUNWsen3JI1{m>(!?u2N|i
?=jZR%kN@$<ChZ*$@{mO_7^`=0fCzH74P0`RH7I%F3ry)w-eRh!!YqvttHrt_9DbgY%D}UH!`iPo-pr
+rYI?HKFT^)@XRQW)1C{N2Oh~WxF|CHH9U$A-
3f+&_T;H3^_GaeUkTY30O>+y^F5shKMJ)bx5i&mvZINPzWJ;>*xr(6XYwXFI<nBZ}TisUSxH{z!Nu38
G#FDPrbdMmMWTUqHX!`sqI%uGcpTz0C)YqGB@L(W#>hS=gAF7=QJ>r+)wl|H~G&eg@-
cuSD~pC9jkt{-n%w`3E`P}Y^JCps$n7^F_PXc``yjT|yd9WZO0FRNT84fjXg*|Ff(n7JDk-
2^Kca}i!|rL@oD_Etu$k>A@Q$Y*zaD=XzfJ>MF0`Tu#eMPW6A<RW!A$$5ae>;mR{q3a2Ym+*iv(`L#H
rf0L?>(G`o$!uYqU0K0wAzZ}2?Z0SS&fy|gMzh*St{&^7cam#RhX!79WmNv}@S-wmUwpdaj0V^uY3-
q~;4X|$^;k*m;CS)u3Vu4uv{(8KdY+>{Lzy^Zj(Q?uNQv8eu=s=QldrCkcMry9#cOjh>gM?5O*Bg^Wu
PXBuYk=%TP7VX2Ys>aiuvlcH%}uDZ`2nrWx|gWKf#k<ryq>j<*y$_3AQwieOQbJ2mau27U6n4m_+j-
{5wz3*$V4CIl@B@^c%z@?HRN$cGPkWB*gF*cb0)yBD&Hb9!X<h7}8}(d>4p1NfevKlG0<%nhfQW@=OQ
ksVa-
h1*9E~rZa!+jL<@h$ETp$p*@WvE^&M)e;82Us5lr>wGO;t1XK6`mK4~2k3lQ*c^B^RvF$9F`S>~@UfA
*JjY;Rw8y$LV3>Nn=@k;nX1ZvkIKqdhmV)cErbqhsJ4hK}oq|r0+KhuW)ok`G7jxacK2)Wt~=Ls)zyl
jCip2EUSCPBK=>4|VxnV+h>m7bdpLd4Es1d%@+6oMLVh$FoZRRb14nK=_R%pOn>2H5-
PDC(op8vVief=wDZuqcE|R}dfQRYzVFM|g|Zp9~F?Ee=g~zQd6Y3DXE~`%?GtaFK<@eEnrMa1!rG8bc
k)E*Z<KKM#i!y6b{M2?$Re9;u1A)It|tV1`j-
J(`8cJaLA@v60cfN>`|4WGP|%1%BeozM6l4_#I;+j70Pd1m(j?N5GDeW}0!**<3lz*=8*HqVc|7JOIT
uUv_*HN#xFFq>vScU3asM18pNx-
K`g|R3!&ds*=m9kY5Ye*){~~)ttg}(;|m<{VZjlqLQ%^lBM#gULjTe;v90c&L?Kyc=L>+9MIN>!jFqd
GSXc=^6l{Za}uv?#2*DbcX1IJ;h)eWgMJ8u1;h@lX{5>GZ9AMO>Er|eWwMpNl1QS%a4NEpEv=F+xo|6
`ZlGO<DXSmOg1!xZ4<@j6Rll}z%@bR>b&ZmPJFZYXJF{_XYwM1?-
`QK;U)}EXI{TZS?5sOCJQ%>vmPcDfM<=wi+bck`-i{md0EPU^TlnfvcB)0Qx`+2DyXhQnh4-
9W!l}W~H?16y_ChbwkK}Stq(G7yhd*4r|H(?AFa5AwzQ<{N3J`??TSvSFngPLoc)c(>Bsn>^uBW+yFX
k66pX7r8`cDA8WJNXC8uD6Djy+O-
3t@G@YP3?27{yAJ6b5qio}IuJ5ypW}ei;eyd2#}M4}Fw48?dFifuR;0@$V$+JDZ8R^x$j(SoXCI(g3~
^XZsNTz-
;zmX9Xhn2%SDCk|6qzJFj??Lu;Kllp?=*B=s~Sl)k(NjF)L?lZ(e!LXb~Eb#P(5!TuP`<|ONnd}YsoJ
{tPc8H;5d_bjGk%*HI%V6Ixyo-K=HyY>vFMs}AHIPb~d{a`SM|Fci-CF2q%%NtPjW_aj_UgE{ve5xv}
u$*Q-*<4v$D@^;Wh&!pcE6hgOcgjrH(4;XJFQWqE#U@!{SPPBl-
9j3T8=D)ue~cRgXAjnS43ooO^e=_@;Z1n=U_Kg6e9r7`z^H^hz#3?PA`lLV2n>Ho8I@~J(OJg|g&PdI
0VKI-ha!o*JG+VMYA+f@;!=cEOKDi9kS>F2mQiUba6Dt$+Fk8A^zZWX4n<|Xz4=LZeYfXq?(|mL`0w)
{!+&3J{`l7FP7g(?dyBqBtmfXv)@H9$T3Sx@$aw_=?*NTs?8Pwe^TI!iQkM7=4DvZclN+hpi4$6v9<k
NHwY+ov)(wZEpgS9@z11zK^Tw{z^OD0YA7o0GWaBpUA!@m=tnTkPw3Ir$>mPY!5(WLA<D)_y`%yx%Ps
33}7s=7ifH##-
+>m~cK+>e*cQE4n$O`KSF^*C3J!W&Hz4pR5qYM<oU^IeFExjW$9CGX{+<jo4+NOzAIxoPr7o8Lwxl{`
c%8UcXC?)9vBaKoF1dD(iC5nG$F}Sdu^n)xUGcSlK96^Qkgp<U@Y~EM8>W($v&d#Uu&1`F?jf1qsr1v
~fhvMJ~plgRi5x)R`Wp~iUHS=f!Yt?|fhcTZ~(nu&`=pZcbHswoGwyG?&*L>i}xBzPR;ey5un=o&Zps
XB|MJvgFBTy<Y^2*#<MDfS`!gmguLll(RyYgd$5`$<idJf-kM)liOt)TQ+*xqVPV>0AGW=exi9|a_kd
#@ZHj8Cl%W;#WS;1^fLAI8ppYp7Zx<3$(~$1?P?cy0)sWHH_3NGs_(ky}Vr_(U$Fj`#HSzBWH|wWrLi
r_E0j);0?1^=<EH>|!(s+_?7jH%HaIGTcte=LNjMA)4&O%NB)X(&%K=Y#VSf8Ox=pCcZZXMtCvCf1!{
jDvLG_@H-#5#0`lnW$A?q)WUJ~^>*_HJBv0$vP-HD16bxc>XzJjqo|S0l-
v5DD_N{1iBqjCL1Jo27#YL83tIXyRfRrTS(Z*)cG)L(fYCTeiERm8b#%?nr6`V^q5Wi+sl=lwC752`)
Vs$n#=>y>_L0?+b>tJVV33{S)JOePAv@^@F1UVgj&>B<nMq3OuNj@wRv$DopxuoO$5{RznPDi(JU+I}
pF};EwmaL3#{6@SiSX9`Iz|+P8jD1X!*_(CHAP7dz5Ru{3G{=lMjWJ^4)ij+00qETN|*>rq8(q_38Aj
3d>t^>r?!1XT|!=o#yn-SaWyC_S<~1m=<^*Kj95pvR9Vv!9;BG3UUefm3geB(B3oCPV8Zuv<fntia*u
o!5t*pj>Z94Ra6}32Z*^|0uHB(Wd)(bU_vOwVXM1&XNB-upk7VPbohNLLM4H$=kxJGV#B!H-
O|(oiCKX2*x^Ua2lcH-#lRztzTMM&L7_FyxARf)+U*-
?{DEcClz1Gys&q$gObJfzqYML3@S5|WaLU<V^^w2Ps2|J~+2Az2wm3Ku;@D82CFqICtMd#F^>YInvZn
x9xy6c<!oweTX{vAgoU?<k}ad#EpgWy-
nHa539bbEX6dRcn!6FnoVyLPj)z3SfX>~}YJcbwa+`<tuRw>o-VvNTDju4%cQ3TD-zsA)!5mn#NB9U(
EW@Un8nP^+V289wp>s?Ci%{Bl#*QQzC0-
pyTpl_N{sz173_o#?yMEu?qXcK177^&%HO>;aoVx4U^`XSH{0zk?50Q4jC!ch)!8da_XYsh26!m~_|K
@7&l|FHB{hI*LpaD9st7<__)_ECQxdj93K3ViUWrp2i%;)6TtHj$o|=4Rw0^Fn8dij*i(vUB*?&KPyp
wg#i~LZBI(^0?=TXutvh(d35U%U2wt@12JpUC~f#QOaxj9D>SRH1DRrMbF$^9@KZR$>)t=&7zH&Z5i(
95tjwn(#a=2OG@?%%hR7Y!|De9Xzbiv0z{CJk15OS^dQ54tNQ^m^5=9y(S&I}`WiDUp9N_^F8ZBQzl_
J)D@>4nLWt%ZZlBRPQ@ps)%25~UsSmdN;?9an(KlSJ=5f|m7w!D-
>rV&yh#P?7`&TMD$h5`OdPpL>Vq;|C@*AzVQ!5&NJ{oQ%G5yd@m1SHK7%Hx=~T0Fj{GZcBw6kk&#pRy
z#kU~+WAf&T7N+?u>F(mXbb2DJ=9S!u8i9d1r6w`6}dEs(KG1ggsj(zevq(@=0CcDW=f=^z8nu?)aT|
UE=QPJ5?5eE`!d}O)?HS1uW4x{5x;Fi?a;!%OT*i#R&kaL6fnZ3GsL-
1^!owPNWywQ9iV>;QGHSdayiK1@ntA!*ZVVZrdsWWj@4dR<obeK;=qdR(IKziVh#6VsX(SJ8UU)=}^Z
37LPyR(Ep(s+`U!tW5HKgKH_&Itm^aVLY`Vk;kO+XT85;e!FfXJb3UzL;x`*p5Ox@AikHa#=!8nB!%}
ju+xp!1XyE+Q>}yKH8DaM^xgDf1I&l-
zTjwD^Tty2y~BpctN=3IW03v8%joJnC&6E+2FGXStjwG|6PZrraSOP7_$>339KB$-
59xvt}N&Y6BDS}GvagG3(2=Yd_rlf@i@^w#j{>o3biWxr2P(H0H@HFSYS3*WDUcg3Vy)&pRJ~t%AYKB
vf<U8Ltnx+4C{Cj4)%F=CRxjGM+2|FiL2NvQGDpfxrU*olw5xB_yt*qN6T^QiZccntTT+b4;y86Y@ML
%L!ZL}k&yW`^r_|y;`)60B+Y0PHeLT9b<B$qgyRG0B@H828UwP!AJ7Nrln8YMKReeHw8gt2nS+BP?gf
I_%4)^CeD*{@X{%*T=`5a~_|mFEN9nO^sigipnC44IDJmS+G7lNy7!pUg^x_3BvZlINvS`Kx9oJod2G
TB(CxZqLryLwu#5zxaD+9TE;_lFXbEgQ6nvY}*AR~=|N!@~00Xt=^`zT0GTw7IUfj{u2QHf*w7Lz1wG
&$idw@5Gs8^uF*bKDV!e;WJbDm5fS3dTD|tsogf(umxf`M36lHGU=skag%zmK~D^me#YENv<C3vZmJ;
9Yavo6(EHIp<F9O0IU1}Bu_Y(=n88IjhWJADZg57qodBAw5y`*rAJ%M8*WxYdMhAZmz4zxU}?9FuyR3
zZP$s5K2{kNheKm`vr#b4IoNSrD(=k0jwF24=sZ~iST@M!*&{C!PbZ)>@qx7AXeM3-
EXg*?X$$6|YeK#lSn2R793korv<iQjYyqSL%{}2HhC*B?Q9)tbn;E{#Y?VvsTs~PH!{%u$JT>84X7*1
~v|RB>9SUzSd=Duc2;VSE>Fh{W;_<VYohn;U(R9m$0*`$`4O<O|*MoHC4Q$P{j&jwFrdyimGO2aS&a4
8`OME_Gzpcm{!uGHumBiKc)$L5FL^XppSnG7qSpXK=;vxv9qFV#M(c9l@4ji-
l?ny`bJT^v^`d?#&oPxG6-koS1G)5A7Tx0kKyM-KueLR-
*kNn0X!HQ5f8cL8V8EC_)92HiC<|D&~UOPH$NKHpb6>jAyu_4xt6dTUsqve$#ggve<R$h>P-
Fct#0!%Zn^9qE5Jmy0?r3S#B@h(PFk)P_9g|t=hE<o@#3=DbX4=-
K&T=7b6i*Np36FFNV7DYuc!`5o{w*58pdXkn?LxNAE_xNeI_IiO(KEIlrB`Q&lpar6u<XZMBMxK_QRZ
HZk*f^0|jY_x4@|c`hjmQ><ItG_OH6gw2-
K`;OKva_?{Yp{cuWF2{;uk2GZ=Fm0ZE<i{h4D#0j)aR{v1Bu|X~@lUOeHI|3z=0m$`?1mY}C&)*GlLu
IPGjy7M+1M8W%qq%S*Y4d1<5Gc#7JP#gm%3>WI|FRL(c&trVM1e?6w{g-
ll@bHVczNPZL(6v&=uCJA&Ev+&GR&OQ+Vd4u16%A?EVdIBHi6jtOfcJ2b%GfY~*x~O@Eq?%4J6`T1Sv
n!)<aq}Rfx%ec=aMz_zpPfiPyN(*WqZO!#<QnXYAIW*z7cq=8nvKVB4u$R?7-
(I72)+{a3<Fj?ypV6HOs>H`uRb}Q(@75=oa50)7+&PyFVH@-C@+#)RGwQXoMj#qsC2e&<tboNL+l&-
1#C=eh~0c_7f{b9q%HIs5Bvh^9zW)nuZ2u*Naak^s6ges(}|<{pJNe{1TI9m6T~iVMhk+AuVoSu=GM&
GAT6hgz@oEWpk4f;We~oI6-y9oJf#Kv`R1`C(sc3)_^y0#(moLK*;S;@JK^NB73Y|88Ho#-
bc)=?O*=($@rh@ko@wb-6c(L(3h^wvCxv|RQ#VKYA||gQ*?9UYjPp(4j7-
xhtT4_y^XP4sGmOX#?@Ysy(H9+yjCGcQ$e0&D3U#^{F$9@j<MGGf=No*2M$?f;ukf64z`S_A0rTRS2F
#0R9xyL{L<8o<3mz~pE;e9Zynq4oV)FqbV|JWlZC4~NZZTFQ7az$Ab<xqN5HEgM<w#$|$WkO54=#mqz
VVfjS$K$@QKgmdPpRjoB%VshLwfy00Y$Tfz6&sui3u~A6k);>6DB+<!jQM63C2l9$T3D-
HzCIyjlBpNgayc;*wXAmadFNenk~OTgJbR)LH4d0!8%*Thi{56l6gsL6io?5DEkBV`2tIxrzz5#1T(Y
L2}NHhe=Ti+VKlIuc2XIZqfQNn9Ch;u6k#Nd#3d&ST9U&kj##?fPW_3G!J6RWa=R6WFToe!MREaSK1I
Jq6I`TOV3YYY4~j{7$YEqwm~U1U!RRp-9gtJ<aQ<X&K;d@*<}-
88oZ_5PfV*psApEw#U|h6eFirBXD!qVnVzvao^Dv|QSlkvjS}D3?0h}X<7*td5&;sX+JKtrake)3pqL
Ej=NnfUwz`8{)n>l$ryw&82_$vmQk&(v=F!~vWpw}@}Vgb7Fez3w5F3#CQ4B{cjB8`v(d6*^2#3Hl^7
HEK*R#62j-
?lMHCuO1mFWDQQlwgChbcU8(^$_F&LJ`9d7$rnw8w?16{KU#q^Y9pVaAYoAN5UtYB3jrm?&jplT^md=
&50+OR)F<AvwTV@K;;%?+lmZn#ZpCD9yWwAY5-
C~0V+x@J)5QG;W7B+K~CPvGz)B!2TZI`?j$($3!t2uho5=o+@5*GDLvz(2b`uDv<Ble8gflV9xEW`S1
0SzlncqP5IDW1(o67IW6EQR)Dj%|vPTX{CKs^si&$)1#bSR3;xq?GNkzz_1d4sT3^HQqnQ{n|M1B!1G
{=83uuPITnulfwaY`P}{?dD1Qfp8Z(mE+Dc(+9mz82o09~W!cR9f4Xs<Ksz3d#XmN)GZsHki-mDrf5s
x?g32QAz=hgZr3}BFzSi;dlzblxTx4wpu0@pgDw9(>*}tLzPA1pNY+BLJ37E491m%qa+KY?|-
%cN@)ey6ffc!kd#t{%MGN|GKf&akT=<L(0Wb*FSq8{wD9COfbBzGDJ<3jHZTV{EfW$7P=$A_7f>V2$D
|iQM8(*sn@v;BmXBtOinv<n4TohCg!1xeN1mz0;kN~b=oAPSAn~PQbK-G|6|T4*Ystk2v#Tx-WKi;j=
xfG<U^2A`uO4*HA)JU?ZB;LKFIt#;wA|v`@7FOBc(za|f_kocYKAMqKU}kj>VmD0)MW45NMt?Kw3glQ
shgI1EAU$Jjf&OmNx{a%==nf9E%C-
+V^Y%+I@5)Syi!KxmBwV`V}2GwGOH;md?Ca_29xt7Ce)X>`#5{ApSPpW*SBZw&a?NR29RB!me{-
6^P#0^XXxw2x>vl*TV*!aK}@+REY(_$4X4JfQGixSWC2oTVlTWeyhzy^R)cC7Zy2Ag7({GZlJQzr^IB
>_;G6Vr0er!p*6|zH4g)|f!a#l?Q;hSM@uO#&j`Xw~Zs@1@^2(VSCvh7zEFl#D@2)rDdLDYgdTHp3Rj
t8H(xAKQr$W(^N*-=+(tHzk!N!}&%?6OdX}~TS8fGEb28>m(&GfE3R%0DAhv<6v*hzA>Qr+y)ks-
>ivk@7~7sAese`Y2y+?mm#=~X?fKcUdd+02YQe#l_Qw4ce-
eDTO_m6Ns(O3&ct@2O#04tN`5%Qd;CD6*zDc-vVYzlmc^*qYgBVpPp90m<+7EhZ*R)aHd$b+9nS6a$&
(jWzf%VwV9ZR$2Zv#mf4Kimc6(G@9<xbI@Iksh1nB#rzzBDhYfRjy7PW02xdo5?1GKf+W<SDF*0*O_I
1(P2+dDF#^2p{Qp|6e=A%BG(u(8ygao!tDl|Z%|Lg>u+U-
v3lTeJIXJ#Sk)HybXn}rtYdw3bDPM+>X+hqK#%ob>kS|OoTQRf)!!6w_Km)@0x+)%O=ok}PR;&n7LuO
CCzfeyw4_iXokSI2KR*_>TvXwoYT1&40YazWC1xcb=EF~G4Zb7NGXy*wvvw!R4x$^e0Y-
AQ5M0E{=i6`t4iy1A-iJ^635d%g!rD-
!uMhO9x+{ijnLL{ChXogtCQc*%F84sISEVL&fm(SWGjJY`f8E+AW3k>79$-vPLoeV5~c-
Ml&8CIOdx)Bi0)M<dXSU0uLJ%gCU+2;-
8FFacWns@h1eb{b|(s<IsxVkn(O1Gk^z|BLB6tytBLu%~eBdC3@*_^bzh1i?O(iSWQ<U}1e44aua#NW
h!af7EGs?I5+*||ENpHp<z>~(-
D%8j>^CUPRs&WewLAzQuZ&<~9%FO=QlEA)~Ix)6$>lU4dISAxxz{Cgpv_!9IWJ=r&2IJ1%}LRFA8e9o
6^uFx&7Hzu{fZM-
^CD>bB6sz{yd9)X3N{$5dml95?X1bxz%trrn08Qkdpf*ozeindaRhL#X}i6W;OU0nY;V^f=69;(DXOT
)#@=H=2m&&y5F8(o<$M_(yLudIB7iz*hRW`Pxoh&8bkEC@2NV*yQNlp{C1+*L%Zu?JcZyg95AURc7Ie
0Dvd9oWbDWn?(Bf{5jI&~l?YM3n>eLart?BfHXw>`Fb^>`Kvc?QN&!MaV65d8(e=N-
ep{##R~ZN}!wC>`KsUY|cfjTEn>orAbsc8`>gj)|T%bg8EYwOj$-
b^0t>8T7;8Ku0kvymkmec!Z+!vNUT(ls2q7!_WL6Ao{iCaHB4?8KBkDcPrk~mmKVduXn9p68U>vxBA)
TOVGW^D6=xB8O^%l>c=W{H{?1OJXq8ccJoAveSpSMczL4LPRJ(>$yE&<q8d8<h03VuJ&rWR%+rwOTIi
Xv#E<R0a6%0mR6B6wT676OrRw_tTazwskn!}dK<%n8jish=X6_q?VL+p!6A}duy3VfhfN!{^mzW73xN
3EByxzqLq%F1EZ7j+aQXMkO3Bmml+A1uS~g``yu^*qJSCfXGyhQK8Caw}&XGby}^5*!ApJMq0ZtgUi7
!W-(4M~|LNLB_O>mMKZ*wc>eb$){xdQz9*4yXvO#e1MNE=FuBqlu+hZNAPj7#-
xiVCA9TdgBPH0M=L3V53&|6!;V%~#sYNfXmOFN=svUnSu0j$2@4airHdCS@j^0R6X)l<$=AcxZW`AV)
qqA;I=$yLPtmuLo-
3u>WW@q3U{)HW($$g>P*w_L=B*>ZKpFnjJH&UYgufEKfFmEBvXZKT&r!vTm&pOht$Kn*P^N`%WQ@u9p
130{wK!fZAVu6D991G>ei1A5!b+^r3vF0Yhyey--
%EINRzbi7Ez&}rZIDh*pn{DE+TfY0QvYZ$O!%qJ;oLqkDuGRU;`XW?pE8T^t?PaqM)S!esKnI3tTgCk
u@arm7Ymr0TR}Ae9neB&J%Fr(iJw+e$-t^;Y->-
+HzTKGSSe>;brdy73#Cr>L}E1|9neB&<JQ*J9e2O8x4OT&-
RX7qH$T}~ucl~6vCzKZO{X=(fk7;|TOPe{T#YS(EclJPuBOL!c6*C)$A(~|E1grTNJ;n90`|T?#usMe
m$#}ZXmD04Gx-FPIJN3=xRXkXRvZiUZaT++7`<wG3d%y^mb$=RLEx6U&R)Pj#Mk9DN4E+pCMeV56Izc
2xJAb2^9hTbQ4{{-Vn7={$M$8=DL1vSxEYc`-
^dc+3cZYeHIhyrwt<PSRRI3O01we2y(TzMN=m3j<1!2%C{}^+(QbM-ed-Sb5b?zl8X*z=k<YKn^Lx<x
&6qsV3P>9z@l5Je>~yP08K5>=rLR|4(=A1#GR7mmjSN47NPJ}(tu=P*Gw5qM8sxeUi<!Ug59V<K^I}q
hRs_>%bm)y>JEF+bpf|iEy|JOHpGU~DHJl3gBJ3pUmw;l92DzE6E3XqPf)1eJ;iKO*m?nsZyA29AWR!
4A<?0xRkWvCpSsLu_%n$9Ll%qlJ)2qC8SdnKy<158w(3Gb^<BO$sSjy2LU-
2e~c1X%$NO}U4Ofxc&l)TxVU`Qz$_^im%#)$cH{JUxF4Pd`F?~5mW%Sjhu^VFvEB*m9^QAiGE^9ovd$
UG(Sl(Mqjg&=gQnr(;AQ{`KJyt(DI0^wk5G;*!I-W-
!kV$UtfCU*Ur;TFGG^(s(}mIxvP^3k(X&;g2g{a`SM|0_`?j18M5ehs<+D&lji$ht9zqZvL*&QXiXsg
<Bq(q4dO1+Ao>hOK9?={^kQ&=1B3{ivE(1z?Syikrb@+3Dng7+=2xCZ2d#v%f&661Yfj5)B%Y%fl9_r
7V%Ov`T^&@FGnS`w2rsfoOsnSoGR@gd*K$ZO*qgYKha5jm?c+daS&FZUIraaS+8pdQysL<V!62y6z=5
j4V$=^EJUPKP6vQkOfHM_clN`isB)@k{zShsC|o70Vye^BR3|1Qp24ch+q1qbB;WMNYx+=KMo75;njg
yLFi4!MsOPwE1xg0QdB%{24Px6$g(onUNnf-c&RQ<0t-
ZjS*ir&axECGjji3)UNxS8DaBrXz6t*F^HvHs_E-0A-
roGAyS`gj4Fl9hYjdZ!(yk%GFeTW}f2<xGU`nuGs7HRmiu=d6R(E=6LUC_3Ad`o-QSA2iH+OE-
5E4K({NBdaX0KC&FMu+9WAiGtPFS)JV4#!InWXc+eULUp&B{t)F1P~FO3?sdyoij|1!$41!?e~r*Kge
@ffShrd}n`ucfSmtGY$BS)!yn>89Zki@S8guyJg^%XF&J7<Z#P}oobit5!)bXEeb>pv_bKe)%~3^e9A
MR>0qD?oHGr0dAHdL?~AK|8vMvhi&jN5(}bVQlY>%t$~539lCK~4qlBa1TJcOE13w5yQ5hQL8PFWt)e
6jEUQJjRx+*?#!wMV)QotR-
{yMG3l^_M&U{r+`j7*HA2@jKU9v)S&<*2}yV=pdk6y+75%O!!z7C3bC*ArK0-C-
~q`LWH`S^;TL8V)&XcnP}9)^QLDNgm@i0fS>y5U|6V)DqaBQLqiKyd8Ncoq{}@^UErs0p#&w<Hk)@OU
j@dQ1ln1X{l!#fgGu;o(81jAK-
o8DqIb~z{AVzm3SF|j)xPl0!wA<I22uC<^?gnuUZH*VIxz8QJ~zIU^yKT@s-
1sy4i(o8!0=iL5*XtHlt>RHK=h^)rE*wp%Cq<7X}3fDNfAt#p@EN6V1GV?}kGwh6PNc!7=SiakFd<Ck
u6K!N_7BYw#f2lTvuj)ZwGaqy#vcOms-tqNiy^^|gE*i};X6!pEi*xd5ioNG+y#Er%h+-
G6T|n8)6rFdPc`Cf0mViZCDKVEI-
E#%>z~xS4jn)IBUkw?i8gN8Thss}u|X3~o?HDi2mg14~H{aC}6QVN;4ZBn$l+>J0UD%)qK>EK<iZB!j
+)Y;Pqag52kzU8OfzC1w?9kygzLUkO{J7DV$(3YcHSn&Hc{=yvATO@uP=BF)&J(D-
P;qa0|FR^<X!0a>J^9+oI4p<bELaAztSi`(}n(Qz4p0-Q-
j&gN2d1z^Xklo?gB!pN(iJ!Rk(G{sXO4akZ2K{QH`?OE0nGuMJq$qpT)1h<|MR@gFXRV>JZnKUAF+ip
D2%fJnq3BDP@_vW!wjH?-pf`Mg&*8sz$%(~HH3tBajjs8M(tLdqRP`k2bmJ=<-Fes<-
yukvTgQ}p=Y)n?-
6sgxPzB#B03JcV)dgTr7!k{gehPiATj$wtYAz;GRQfsZBgx)k5U|_H=%vygD@<rtO@-
{H@Y^CK;>&rS@F}V`L5ERrg^l>zCj|x`&T&~3E>v1I9A+yQl2UGI+<*<?(T8rEKIuizkaYw<#auibzS
Vkuhmz3+s1mgN~MrEaGZC0vlQ_QyWxExkd!{_jPZwdm;i(z}j@7a}+D+ku;k(YNV0huc?hW;!)APa=x
Ur0jBf?Wn#L#YAFn_@ODsceWeL{#Ne&H&q(AI%eA-
Z}{_Zm2d8iHl|>d2~MT!eKzKc_esA(#o}Jcu5s)Bjr*+&y^UUu!Jc+S|(+L1<?Xj#AhZ~VhfNWuB=%l
wgM{R<3m*L-
AZf$B5`ByxTL3Lj)Fu)t8b{8so+D{7y1)hTU1sawsqZ0g2DdI&RR9130I)9?jHpMKfA+NO2z~%(&5X?
O$eEg1xh#eZ`CzPf)sEu&_f-vg0W)bp`72F&nA8y4GpqDiTwW?^o;>mpwfUqIj)}s!?`zU&>?wHNy}<
E6?f&LagdfQB8|{g8Nfskk*2a>pJb(=Ia-z27I^%FV(|#Q7Auhpkdo3OQn_9t-
#vEm9Wu9X!Orps8rCHAV2xX=L!6y^ag-KLLai_+_6>Bi+yPyonm`WBq(MWuAt4*ANo{ww6^*NjXdou;
9{=Fm!Pn=(WLWHoYG5n9S{ivg5BOcQ$LF(69Py(RN#>ha$8iAT2-FkHA+8;W@MF5)Y+Q4`E#4P2NR-
0qRHUPddZN%qA_t`7)1@oiU=|r|fe@JV_9Pw*CcZx`qM6w`&b0g{mjyz{#4~j97G_1Ec_@PdiV=FVw!
Rj2Sf=JD(L5gDv8HEZS}xm$L%iW9Cj<2J1k{5XI#!fY+L()HJBVN#*Nt#Wsgn^6Rs&vK&^9Nbk|qUJp
<BzO$Ao2KT?r<zm0s+7L+=3oAzn7(z72(F!>WY(F1@T>BJ*q@1>CL9jn%a~?&i*B&)wZ~U+&zgB4dFr
P~2YK+-
X2c2P@F%V|DT2?2zv*4gFCSEgN_VO>wQj=0a2rY^PVv^?n)GMMkTOX%yw;dShx9qyl|9=|OWSyI?eCW
F=m)lrqOyJ5V`(Yqi_$^t$f)=6+|bx4VC*5y2u>eF-&#(h6Teb+Oq~iC0ld!x?2qsG!?jz1>-
Nw|Cb&Tkgi@R%d5*yW{R%Z&pSb^5W(7KG8c@k%-
^0)b85N&i1N%yR+Zj+}&Bc)Es_Askc}6H&?H3brv4fHpE8dNRBL8jKV9FV#f9NiblX{-
~v7J=wgvd7rGkC;wrR489{=&W}vMGRirJ@1&Xw=7k9ok5G!uAP}jA!Vmke)M`y4y8dLA2Pup0Tp#?;*
CtZbIC~@iqp&QMr$V!kh+y!Vfro|c`-UN%P$3rDvSt*NBucdmX?pmmyX0bmE@M39G#lVhGpd0&Raqp-
(=~A2m^(?!Q=3xVGLbJ8D1*`w&2CmP0w|d<L%P62PR_1o6cXM~$t&`-
9X)IRy?yVlw*`@E!*;}3?bEZ0U*LL^MUj;#>Q4Q8R8>_dr0H?EmdvoW8+ugjev)a40-
*F+QPWw6=!AAAk+wZJzuJz719CO$Um3WT9Xd|&u+1!C=ZmvXcROWu?28@#K89AK8UZ})#aM(s-
p|a1&;XHapnRr{D!dx~hBLi<jb5ScnQxc8JKI;y9VOou9vzXS~kV2!97uF=26KPcbSu~D?=vZoj$2V@
>en<x^&`7;;GabeRtftetv3IL6Eds8gCzh?|G$ld}-
QFVg?A6z^x4*i%vrt79MuBpzv?`HLx;SaLuPs9<p?${Pb3HPb=cfssVw7LNvw@hn6h<rYt)VCFKqfxM
>?p;fOcQ<{Ru#m#j6p7^^6|+i90q)zygC@nr}K#|5<(Lco%YmAA-RN#$TZ-
^!^~E2%G04MPRlG1Iwpnp^vN@ZQ%dlQa26`beA<YL1}CUMf5)DMJtEzJY7GZz86@SI(4$c~H0Bkci!M
mH+ycf*CB{k~BdBUXP;5a^)r6qfhM>9;fvpumbu$8MJL1ZU#g>}IHC2nPb&G2%7u#xASvgDHYN}?fSx
v=^dd;U(FFt8?j{IUw5;N0)#~5?3;8}fKhNMB1V6J(C1HT@f!3-
K*R(iIIjszA66O;dzqKRx9&bprr;$UW7CdwfVN<H!s*q?{ne(K@TaT%c^pg{+Zfsfj*_;jOLQbx!EX;
31+1CcqbZ(td?K{JbdR7OUFFfi@Qi;-
D`cP&?XiU0<l4AWLU7;;cVA@!3KBe(W<=jlci_u$hKG@t}3qag3&tLIj&_i(B}Gg_=AO=oC2wNfwuGQ
4RtIJCl3Mh1ufxJf)9F9h51e+d**n9W=CSa$coi--Cn!6u0kFhzqsjWGc4WKxVkYJtcwN0Z1)m!Ef&K
~%h`Y=Kai1B+!`rDsqv$0MIjU@MG+#fnk@QuxLZR6e+=jaD^+oo>^RtIZKrIoVuxlamC-
nT=)<Na08GGzo@is+rD$iD#2OWnhYiU~Fpbt}Ii7CqFYgG-oMT<iOAd$r&2lJRL^IVFefRAdHK#DAfb
h<ujxN%%p)rVtuuqNFJ_8B}b#;!D}6J+5pXH_u7F!IGjbWy+Q|(_+}Ix+AD1XET@CfX7Q=zMzj>LK`-
z}LWx+5ecN8E98jaP;rqjlu)JAXzK(^_<926B1)dI}W2W(>ru$704VNET?56(g6%Q4!^3tu4Iwi4It@
9(|b%TPR&sNx59CC+!ILj+h1T$!WD35yw=!#Z`u0d#++YySs`E<cbZ$}{FU||@Fv0yK>0A-
`l6VYj#QOZMW6nDH3FVwBiF-W_F>sU37I(U<6UDuc(I<9}5O}>5K=4Vh2sL`nz;@06U9iYprZ9tfqcY
~=nv5Q6v6+5(rV)aBRqg;xml|a!rVFOVr1a$xnZ-2WB#mwqPKY-
y?GaZv;sl6=D%EPV~4c@t29b@2)M$x2XGOJu2!yiQ9a5qLVg-
;Ha)vW+#(1^<$#d!vF{d!TpREV5yFZ9NKHMWE)Vnc_n#^a<CTf$he*P<}>@1}JGB$$;(`3%d!Sh2}#z
qSPeN~ZwA3PX4`lf<RaIz<=~YtcNcTnqC+27WYKO%b39-
GI@tdEZ&17Zsok3b4W*1xe{x%<^@tlW?%lI&)GZknErut=rMS>u*|&{rPMS=anc1anocjSs^t_7&h-
SDCRJPe5oKTK<N~c1cQ!>2-
u(|&Pr$$;WR3Jyxhn^=iNyZmCz_a85Cf1TZV>Nd06+;uy9r&aK45$P^+!$TVJmz1Jh}Us6qa~J1IfeA
xbdG$;^vOYhVS{Y2iTd>-
)?Cr%@S3uDoNLJr@v#{G!3IY~`xO(n?q;6hsr0GTPN)AL<dx=q^ICp4v7Rx+lXzDEJx)v>1u9vWG!JP
Y32=Q*gJrW!8eT(kZKjA6`f$8j&&UAfHLAnz}`>9E})b1*M+-eULIRjm8-F;5Z{S8N-
)ZXSOSr&5#WGsSY)TK~bh=*g<o&Y6VOlD2I=aPc;-(<={HaS}JzDVA`nfieNeod?bO+=rgvJkg-
7;l<*-
c=sY}<jmu~lFa|b7kaV%bss^(KPNOmbaRKYwEE*h?3=jjtz@)dY>K8&Aphjm(Ycy^~@!6OJmXJZo)VD
$!l+eSvLVwT!?06NrL;<QmA>qd%>T6&ER@14ikp)_#NRCo46F?kQ^-
&Q_rx69oiQBlp%fU68v%nwtGO!Cd{n&|F;3}z9Rjd?Rrx;C6_)>2rr96~Ip<W9w)4=ugdZR`ubQ#5FT
ZC$qGTNk?8lXu7@-{53gxJF%(M_bJ6;h|fZ(-
F5>>`*!gHN=E6nDi<{4_1Cjulj+l?)+wG>c1Xq66gdqG~lU2b0H64uI&PJ6W#4&R}%xdg)dw*P2SSYF
U;{kef}$gB4Pz)O5Jkj8J|Pv{{v`pgJw#Yf$#`PYIMpVLlt$)I&R=GGL9~u@_HW;((ommak(`Sc?knN
(UgkdE&=5#}1WlK((eP?#L_pZx!-
CfB8~~QDr}OiA=fxzmAVB?L{y+PMi%q2saYMJM+$F_L`MLPa!$#K_us8q{Q}qXA46{Ik@$5wkb@bLwC
NN-5GWbQc}Ay=a0osId=AC@O}CXDoqzp;+?J!gN$|@PFIGQ5IHB)KGu-GZj0Bo9F{E(YC?RN@5D&WL1
m9^du+%CP6S7ud@Ow6Pv(FMtl}0r_^oYsoG~VV4(^QMFP{1eVIY2UlzI7~Kwwcl;GeLn9yk-
<J3OIiT@I@O4u(FH$n=|I5;;>uBtZP<c_+c2S?weW6@@smHWDBIV*DNYfqvnR3|>l!BI3NHLZ5_2F<u
#l>Q2?he`EnFyk^G88K12SPU1sUJN_q9d`ZlaA6s5L&c3=+Z!%F|y&ybMAD>{zbr?zhj-
M{Km$To`zo>q<uPi&A5k^gg?t$;?SIo~`Zrl7^F+V?MeqJ>{pEp1M!1%n~&Xo)a%lU+MK4B%7u$BAX&
V6@bqKP+!_x*&DvXt8^FunSq`$Ky63m~%JE6h|afqP(QwF_UI$-
f!I;Zl}?$?Dht*WQyhH*O>QS6Kc$r5Z~wska|Jw&&P*CVrNkY-
Q^eixz2_8H&{M@YqS^zi%J72~ebL&v-
XUO)LWFZrqIq8t4Xs;`=+}OT~WoT75v=Pw(Cxeoue@7X3q%Q;iq2O^jv=aj?9B-
)?(UrWgFEG&)}XggRZ|0mlMNeV~dyI!)^00nf{~uxLc@bHsW8j<dN=6NPb>v7?p?;1^3^<Y`v`L1IE$
p&0#GUnloQ_`I&x*GVn1zo7fTXBR(~=LL{SI%G;!n+aV(wEU86Pd^_0OwLrAh*{s83Z^=I*P9$R4%v_
8r{t5acU9ixcufq;n3ZWHPl|4eq`8gJGeJq*QO47Kb7E6yRfQDYDh-{1W=Kd_l%zEBYrSQzElz-
3+9KLVS|s@>i=?h>k{jH!NJhlmJlg^rf?v8qbsw=4O}4y)F5KHFZ`^XkOfkhIPg%_5vb;Bgp5m!wyaL
Yqar(qVj)v^VQ)Gl!>t);1YXGyoFhW)YzeQ!}-
hZz`7;9uEgHDEK&o{Khw}L^6Q1mgmM=$r$$GnuEpQ`dxwvMh~lu_7RlW_ULe9+h?tPo|a0wuZ{2Q&>!
E-
QsqPA&yj0G}8@5p*0(puA8wu1<^~t=}R7=EGZd#BD;r5|38$%qWYn^e>NuA@6f>EiYmNjUQndK~bUV+
K<VWXQu+;>BOm#qLqo)ACXBtB0EpKp;(~~F47mxV3loTB6pKjE?HR9O{eT25KE$WMO9bS4Ilt;;EIjn
Mej2a{XUaXA5t9K?SuNT<t6=nmaV!{pwqXc@M8(3{IPCtt2I8@Fg{ImcDO0<IUorvFW+9$9~1r(<a50
GmI@S-lwkE(vOm-4m#nUuNbdZ518z<ArlEvl5Ql_q!00xU3AdSw%w<CqSUCy60SQxKRV!UpVS-
G+ijV|0<ev7XjapeD34SMPBwe&dzhRYB_bUINM@r<2=o89#VYz&Yj?!d{jOd6>$Ddaf(mOl}B+Nqz3!
MNHyH7?(&V7-
Dp5p&x*ZfGa@1tUSn+Ut4krCakKj!!F)1n_xU@ovyiULLbs`RSREBf6U1BdEsuD&4k4emjCEXihjW16
~z1-
s4Guq>aJs|xRnM#mYl_+uzG%6ZszxH?9%sAqVPnx(QCXi<k<(B>3`QI!P>h)^K@xs)zdDLg+BKX&xuM
Euy%Xc1Kq!q2(>6bR@+1#&!eLN*l<JwLHSULc#URi2s!8O%$3&h;na0ds_oC9xO&3Y*WOEvzu$0V7`3
Su0!Yq-rBMR8G&XqSL&DO)`@@m3Mg~tC8Opv_j+WJ@4Y)U0g-
Nh;8&P>6!*6nj|X2pDHLr#P<Pvqs<pR_eU>uv>bm{c<zK1yqGwLPI&HwU3jyA)`WDU5V5Yhtv%=|>i@
c|e$W%~JxDoOO1IcaK7}Cu>ZL(%o4I}U4*CPk5fD7jstP3H=<l)va9~E#60i_-
<qjMF+GRS!4dz7#z5Ow1K4aD>S9F^<urOkGzp3tl@9Or_Ev4JYY8|UxtQLVlzUe@A$%-
YtDxx`yq6|mp_gAp0qb<nyS(54|qNr{05ZNU^r&6DT=nU(8be?ZB+#yF7AD1@V#iviS=mE<^U8h(8-
_$6E!<y2Fh~o+ts*_Bp1_@Ee|2@ZZM-
?L&rU)XJ;?Gl%S=)R?)0NgC5e?ATvK)F_<Pu)ahc`thiNC9p2V9gg5q{svuMgyaRs^8h^fC*$pNy#*6
mEYr%YIR{W^hTW2{Yn0skcTOEN}6IfxoE|g$eyjRY8rg(J!(s2zNh`$sOFqiAD5+J-
6X+{u@Wo848Hnnth<KVRrvA!`Bx8B6yS)o;zX9X?@WMO;6FW%heZ6gQYm-SXRc`z1$`!^9b&QM6HOq8
?nF$ehz03v1N;!gj8hKKp1x!Vqz}4Yutjg(dFCaN1lh5*}Z5zNdfN=o+zmmc7#>Ex&;ZhE2Ld=CE)99
ueM9HugvpK2j*q~$}9<>*e1Ng1H2KMTOq)Jk4X5!K`~FQzow*@R<yOCsk;$Vcq3=3A%BV5YuQTr)O-
Uw-ui(!pRlAIan#!i#*-
C)e0eNoguIug<2{Hv@f}TUEE99v(>}<1bfp;`=k=<<<rvj%Fp6><F~EsW@Q{!}-
lOl#=!dftn11ydUx(w)1~6{rA!bq@3D0VD6WWS7S6;Yu+LB!*^&)^Q=6<`$SDbbZOJ~Dl7awZ}8bx4p
X)kdSetw9qsdd?Sxdaq(H`sD^%1V<CC+xsm>o&J-
rdv?t!8BTNvkNU}quYJeuIzz_{eb%n#v?zb(Py*)raA-9MOWAx9v^p3oZ%A9NVYsz*-
?e=5s|zVU1AJ+J}nJ4p`^t%Xt{sX3=y7+aQks}932TCc4BfkLC^I0P+ggWS|N;>Kw<*GjIZhx_eaN7&
ED@wo^~e0+ruS3YKz{!$=XDGqF=*L()kky&!w*=F?q0jzNw?f{vPuOiQ+G-
4<yH%G_!=}0k+ids}||;m!y6UOC$8M*&=c-
s>@^g>!`gTmuk_)oLfc)>F21`C>IsyVU=^KeR>^{uqXU|^{2h+-
W?2qQZK9R4}M&g17xT3w)w~sIDCl0W!)M5jv?Lcg2zZ_jE~?$io{beC&6~~U<a0=`_?_wcrna|hoM#0
Q4C16-
A?Aj>EsA7K*45TK|syXdLGqGbz%R?Wh7Fp^Hy;Y%{YDS9miTAI(IxMM0UzbMMFQhDk@lOC_N&>ru@k^
CF#1^uhgy}3vrU7sUNi<n-=dY@mvP=rO-{{84vz$=+Dpe7bH-
8NJqP}=!{Q9dzGjCju`~7PYDvzk?IRiLdCP1X!#BVRH40iTW1;P>yBg<Qk8*@0sK`)TTrNvKE9@NZEO
c+U^Bu89Kkfa@d)Iz#)e4hI??^XXLXRzGRsmH%dp9=VHH6>K$n5cnHr_y_+XuEHc4ch_~D7TxaiP7;}
d6rI$NzS#!fpsjLr_v<`MkUr>3?_S%152SRBH?xR^)qPoGJ~Mi!oCX74I^T--HnwfXV-
S7<iYMUyfdjaQteq$^qxL|hSwP)ZwRh>4&`rsHf2p^1cVdVHda6BSk4Zk#|ihCO|L5$Y)kDY8=f8&sI
<`M{qN$6r2Ge`#;(nABQPzZHbWV2N(CrE)Dge>mZxBqlB-
(QraP3i)OoC0&|Vp#cdJWl}@o>8;1KRvpr*4d}!Ioq<;^C-e$g%wX>bbj_uS2InNS12zY>%LoM-
*HdUlsMoO}nd_l<3fS3|VxyTwThyH0#}C4nkLYZOPN7}7Lz-
w?pwCwt5jzJC<`rmj$F&G7MMbWdO@!KpG^tZWBi6q^FM>tOT(N*x_^YYL?iZFQariEOAZ_unuw)2RUB
q0lUA;<0sB@sK#w#>HIa7CN%-bY0ef0zAhm!N6^Ib)mh4CyDRwmB|hP9%>cGQL-
9irj+;LscZbVv@5Vu$PwV2@UHCKaKIl9?z}tA0d7i|R*Ks#!0-
P`r9kS(WQW)7n`dqC6YY+EgtX!3>xg;+DcU;{s^z%`S!8OYkX1XCAetqTmG#kny0Kab6^^Ce)w12KAG
2)T4eP2;@gMZe@E?kM&(_PpYL#^%F2v&VxjxJTyS%$`P3?5T&{GQ;_=YAo5`TN-
6F~mkQ#2hL5RJ_TwAs^&t|26)@HEej=#A4h+CDYXUfWXzn$1EhV|1gn2n&kjP;5ty=|tGN_54I(J;5-
jDCxSMZZ^RsMcb&Q%9LDZVV=#s9@~k6@;>lL|*A*t*XE;(Q0<JcPK|fw<@)T1pldnKd+nC`wc9$JNPU
B6DxP^OHf8!F=bV@?CiI9c-e-aK4LhzK+`3#rCVl2Z_u_5t$DYS&SmG2oO<PVm}d6O*}|ozLUUwn80E
ufqoS}2*24<zF=qAeGoh=wZSOH0X-
8Qk~#8BxJ0%<f~_^wPQex$YMWrI47G<}@9I);w6|l3%!i4X#V1uEy#m)wi2+AbGUKCr1tWqkl;_-
8mxQzOfdt6(PnQG4Jb*6A&{?cYF$gzAaCbp>Ko1e8Bj6!=4B(RRq6I+l$h`+jkuIopF7Kk)i7u)<#CN
e&yo=yD?00c}Aj4!_{lGBA9<-OZrCsn6v>^tG^z;#f1pCk~aiO_zsmN#-
e2417C9?~>N8Z$H^oUuB0nNtfjkb&DwOrA&pXD`9;U~C98BBGGdCEY?MrK-wfUSPnhk~osaf$TOhX@T
8CrpX7MKjVB=@rFN{s<7QNK$Y{R9{mx>-TNHA1z(XZ0OY2Jp&s8^-
~`>K6Qu>K?Z0Ks)8Kqqtr&yL=H5hdIP8k=@_57XJ+Vf6p9(=MWTnjp7^uF5PV$BLnvqS08$7e0Poi}`
Du9dT8=tu)>FecozqWu2zazAQ%QuBFz$(TwnM`t$n|wF4j~VKhlHc5@z8J~hKYFV<cDzxX(gS)7CgvE
ac~CoFisJMARVHHCfq5AM@KGk#&qo%)!|Gk03BSVA#}j^8JK^(I!NkuhZlt#t*a4x!`}~R!Dwg)_|Jp
+>~KDNeekO6isJwOcxCPN05)YyTVY7KYYBtCI-mo7?z12n?hc@WrSs4TQ_s0x|2#OH&1Z8vx?%X&v;S
4`Ro8mqIo^XXw)C?&#%ob=jMXr6U(62u2yD=s)M;D1R(O{bop33J+A@KD_?=N%OR+~om4W_ew$KH}m#
xx$(5^CwOsNp45n|g0?AWK5dk2CjUyn6zTJ)g4kZr<#>7AT!@^)0F<+XTMs4H?H%nxCM+*V)oT^#^<4
Iqo>DY1FC0E>S8Ab4tzV6_$R!h0z-
UoYR$E5gCr*Y6bel7{1VRdi`)8W$nN!(b&3tx*bmlpl?H$MBtaZ|lXC-rV|$p0b+V5pMLM^8Dd@&_6S
u^HVR-
y#k}R=OYQwGxJALphxSEqJX9b9!20E``3ab`Vzf+NzZ{|n8vwWkJ230w>qUq%?4jSFrFSC1gOI(0owa
heRZH&=;7@9!J6Ey*N5MKy{!KBY*{Hw1T)tT0p>t+<vIgeXh<;2Ho_}TsJAsW(_#TqVy;zW<+{BM@;i
-gTQi^uT?)%T*C5=Lo~2&_WMw+0gpMtQKGQIXqg}}=HCG*GBX#z#10QkAkOGpXXW7OYZBZxdIyYSrtB
dlxi{CTOfVqg*`>x#LK{t#w(CS4krxz97Ik3LUmrlHy9R#5BZ(<2eA5IzfNyCDO@6rmg8dpa1Bj}4Nf
O89rL0_~h(Cp6$TE^B4iQ&RpWNVNs?6t$!M+TLBX-Go_z|^{ycGW0uaP$9;QV=ZR+=_D2m)%B0YATi@
cmE36O7A_1NOi5c%{6LAVPf^3s!yVjrW3*KXXiABldi#|F~t4bsO<<e$|@6&hRAGJ527yDv3Hl#E0OW
+eRzlUl$pMq>a)IfQXjg?X5@3UUMfB;C(o823LXsBW($Pk8(|47l&)7eMH{1uvl6GTb31E}F=uV)M#Q
+{kCO@Zt>thb7caAreQOO^%q0D_YuXL@d+cR^SNCJ&duH)eq`WsbJote*rk;4Z^WUSbV-
4a?6AA)%dEItN5xZ;lPz#vGDW=RJ*N(*`TxIfN5|)0QI}z=Ur})pYUVzOO2JjNLD@G!;<<It+a}U}~#
bFVkeVr$bL-
{&HnP6SId15W*xUNzhrtO?gknvrNtvunNj4elb*p;ZbWLWMv70J#(Wy_U4V*1dAvoi^C3?JKc*WxIvU
z{L&bgy5Lj6J;_)@Z?^88y7-
e+@6USs%;C$BnKM+ohO3t{}bcOZ&!n8$HnGUv;1@{u*fCW}t~!$nCH{YINd!C~@%!{x^C&F23q`WOGq
F)H>)vV3Yjnk@7<%nV(*T#uvydU0tK6UuTd_9_v#E@RP}|yi<#>{8bXkCgjf+H6wj!dxg3ks)sYc<*>
(5MgCB<plqtM#;)$Lfr}Gk=kBYLk*;uD`WpJ1viQA*>*5J#fU<c;B#n{NJ2M+C|0>&Q6HbPw5??$Aak
9qt-?-pCb~R!pG_EOD4glm?6&%BO`>qOdYK>kmeBBd-
F)J7Za$0}K*s;w2{aI>l8999Pbqh(gYNu?tpXexZYb_7B>7Q~cczSj<rObx;$4O{XzcIk2M0G-
JNe)5TXuX87yh5&TbP;%G$%Qe?DV2S9arN@VGHmj0gXaTH6KvIIm9<`sq%?fgGPq_;l2L@k)5p$lp9E
^kH>0PzV|n%4@*T_U>$7QN=>E$lu|?Q4&F=ckf8crDlzH!eTle(xUf})Rb7f?`J)7Jf)+4m%FXHpGL(
gvSly<Pq`A)^0h@#%TPr*@^g!M%RW|H2^bvtj5#_HCo&00s?lvO1%%otCp3T`w1T7369==ifO&(a+Bi
&>xf#@3|K-m~3330s=^o`NJSf=@%a|4+R^;4WS-PBHH;d@r$pXa;)Hcwx)YlTdmV;wNKoi%Dzd-
m~s}*NpRTSbJpH#{HC>FFt*Gvh!EhVE&^ec)F}W(XaQp++<tfe<7vWac|@6l?2@jyo{1a?*lKRG=@Ke
mr)>er|`{7GEpKh9Y0LNQ&yKIA@P=E5(;^qn1bV)FnL-
H@wYwub}g%*)bMA!%n<At|K8|pcGtJQtfPFS{I!i9x7XYEHo%M95L@1HzS;$O;e}@scXoXAJhrSQo<W
;uU5_~Do}w>wT?;+I$>o1ebr=8j)wLZ!O&Z{auc%3Q(y`J6oSxsQNyxT~swt>F*Hx2{4KG)FUjTY_;O
D8~%$`MqVfy8I2J*u1&6L))oPzC%_$*Cjc_e!V`ujid69o1~XM19g$X^&F+Y?<{JKMhi%3j*O_&wV-
z1PIA`&fn{E$MIt@$i9cPKt>2x<(H~-
i1Lywb~}XZ%<GN<oWEo1LPU(7Cz?1B2W~h{W40jc_GDM5$_up1Rd=>buoPTkZYc=TwmDJ2|qt^nyr!t
12kAp;U(w=^vv?z$qOjO{`}7%vM&kOpd4Tq!B_sSVYu<Y``6JTvo8^C;>>bpLlxjF2p$POMX)rx-
$hnBt`S3tz2@#h3K=6qvpwjCVYQQj?Kx)1?$(2kRC_Z^I`US&y`5$EXeoov7z(mTSya_FRx2Ui&scqq
dDf!9bNF3=5EhCK*M3LyWwf7Z927Ea7Nf~3PZBn`anLcG6MgKN6_b;0W8CV?x4LO|my<s}1QRZcF+)4
uPaDO-*@sqc5r02$PU-A=3%Iz>c!c&K#F5Jiz5RG9Dw1i(8BF!Hktl3--
I1@F8IrGo6&6K&gC%B@LCv~HvmHk$Loe-eyEG03m~hgH-NRI*eex@$E^!jZJ~@@J8cfAtUzQWG*tgG~
m|Nj7b24VOPn+zQ8?3>f0~mPtyxGu_F`ibOV6RFw?o$!X%YDhI^9`FhU7lYpTNEYMba9|*vu%U+x8u6
=GfXmfjRzl}%j!#c%BHe^KcHyAsy$d_@oTmMejg`gicCqYx!2V_E{X$4**%>G#p@#9Z26Y0aM%);eC;
-fs<QzuxhB`5rI4`#7~=gowpLZ6cb4m_LvM_0_#n|Ay|>N%1pKa%j8)X?t~=<1n+JWOH%!lQm*giJ##
0_{MkD6t4a{*U>;`B&xZwe4G?L@?XDZ(GcIf-*8I9Wa%QG5P_~99ZuYg71d;`Ytg$+-(fwdSiPm1-
d6gB^xWn0v=7{C-qQ3?eZ#pT;G_(26L@E=}2P2Ld`i-OsEQ_)ST-Vi5o3ZQO0QW;7QWCgp4zvS($cOF
PM!)U2b2w^fo5ygwlwFD9Wb_Noi)ZAdj8cR|<NbYmhC<<I~;W6NB?+unR>{4X}R+Oq&=HaeE?ONK=jW
y(%wxHP08a+HThF(hQ*8I>!I*Wx_$tNv{B+UjVpMx}16?Llj+vmzawBfUm&XV%kXy?yH8uo7KbJ1?P&
6ATJH51BmmfWplyc|lqGTi8SIfnr_Pj`ayV+7>C%<P2!hSF6WZFcU7KyC<Sf)`B=Q+bZD>e8}|p=s9J
u1{mAut<mNWZu&-
uy>Gm2=VEbv``TsxwAlvaDg1Sr^!!vbmGy%ck5z#CC#F=qe$&4zRnVK`kT}%Tnll<rj>Mq4tqcl#%pI
;Iz*tTcsGgPgIKU$u1hr0T2$p4M0jDnJZ^83GS<e&`zvfe+AuS_s)`~3!8@F*^p<Sh?l1?jb$i2C%~Z
bMj`isCG`EHqeKI&skw6oqpq~#Cn}OP1hhUXmQ#{2I%Is}YgLq74+12)`Kge>}sbzicG)z90k9tSsqK
SaOs2YSX>`ZHr8}czs?l(*pm}bzlu#CWlC|`McKC~OMDWbjdC!jc5q5)Vl%faa`0hu*xY4B2h2GA<Qm
BMa;8Zc;vh`BtzV^y;auptH9BsW?7B;$!U!l`WTJqq5)8=52MG`?}I@{}D}#ln*ncM9}-
&P^Soi>tgpxHXlL!$a0<uiRekpuJ6?tJ{h#Gt%Cys8*kqiAHa^*`wE^ilvElH#g|#8g?FNQkrJkl#$B
z^Rpd&!7e3&3`G%{I8%75Zl6-
E=qxtI8%<;*n~!u*Q_<dTyahnB+(HLW`V`uFZMIdd{H635Pvfr&_slF|!@=z>I%^mLT#?~QaoHNaVr#
5OQ`z@hJO_h)VGzh7y6-
k5xzCyrbSDekyXZFCA{UG616rd7;o)ChUi*XxgbY`o?vORIoWE92yP=WfRdJznyP}P~Cw5*vicJUR{B
6?Q#@F5IbJp^KDyI1N`#s#U+g!7BI0B81dmm;=m*y3ZwxVFuu6=RtCfVdgUqTr{{uWO{*EQb**dvPpU
75^+PF|m{26+0G)XzsBJ;?2%K0pRUver^<#m2E2P*siz;=6f|E)BMp7FqNTr2Kh>@<Hc9ov^*1XM8+O
=j-te$XzkJm+9>gV1D{}{i}m}y5=4G1T0MSpX&9SIdBdR|NR^K?-Ot
""".split()

if __name__ == "__main__":
    sys.exit(main())
