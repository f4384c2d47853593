"""The signature of what a name stands for, as text."""

from __future__ import annotations

import ast

import griffe

from guide.measure.api_history.names import Found, Unreadable

KINDS = griffe.ParameterKind


def signature(found: Found) -> str | None:
    """Return the parameters, ``self`` left out; None for what has none.

    Of a class, those of the ``__init__`` that it has or inherits. Raises
    :exc:`~guide.api_history.names.Unreadable` where the files do not tell.
    """
    thing, library, owner = found
    if isinstance(thing, griffe.Class):
        made = library.of_class(thing, "__init__")
        return signature(made) if made else "()"
    if not isinstance(thing, griffe.Function):
        return None
    if "property" in thing.labels:
        return None
    parameters = list(thing.parameters)
    if owner is not None and "staticmethod" not in thing.labels:
        parameters = parameters[1:]
    return written(parameters)


def written(parameters: list[griffe.Parameter]) -> str:
    """Return parameters as Python code, in brackets, without annotations."""
    parts: list[str] = []
    star = False
    for number, one in enumerate(parameters):
        if one.kind is KINDS.var_positional:
            parts.append(f"*{one.name}")
            star = True
            continue
        if one.kind is KINDS.var_keyword:
            parts.append(f"**{one.name}")
            continue
        if one.kind is KINDS.keyword_only and not star:
            parts.append("*")
            star = True
        default = "" if one.default is None else f"={plain(one.default)}"
        parts.append(one.name + default)
        following = parameters[number + 1 : number + 2]
        if one.kind is KINDS.positional_only and not (
            following and following[0].kind is KINDS.positional_only
        ):
            parts.append("/")
    return f"({', '.join(parts)})"


def plain(default: object) -> str:
    """Return a default in one spelling; of a dotted name, the last word.

    The same value is ``dtypes.float32`` in a module, ``_dtypes.float32`` in
    another.
    """
    text = str(default)
    try:
        tree = ast.parse(text, mode="eval").body
    except SyntaxError:
        raise Unreadable(f"a default: {text}") from None
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.kind = None  # u"" is ""
    written = ast.unparse(tree)
    if isinstance(tree, ast.Attribute):
        return written.rpartition(".")[2]
    return written
