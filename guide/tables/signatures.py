"""Signatures as text: how they are read, and what changed between two."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator


def split(signature: str) -> dict[str, str | None]:
    """Return the parameters of a signature, ``(a, b=1)``, with defaults.

    A name has its stars; ``*`` and ``/`` alone are names, too.
    """
    (function,) = ast.parse(f"def f{signature}: pass").body
    assert isinstance(function, ast.FunctionDef)
    return {
        name: ast.unparse(default) if default else None
        for name, default in _parameters(function.args)
    }


def _parameters(
    tree: ast.arguments,
) -> Iterator[tuple[str, ast.expr | None]]:
    plain = [*tree.posonlyargs, *tree.args]
    first = len(plain) - len(tree.defaults)
    for place, argument in enumerate(plain):
        default = tree.defaults[place - first] if place >= first else None
        yield argument.arg, default
        if tree.posonlyargs and argument is tree.posonlyargs[-1]:
            yield "/", None
    if tree.vararg:
        yield f"*{tree.vararg.arg}", None
    elif tree.kwonlyargs:
        yield "*", None
    for argument, default in zip(
        tree.kwonlyargs, tree.kw_defaults, strict=True
    ):
        yield argument.arg, default
    if tree.kwarg:
        yield f"**{tree.kwarg.arg}", None


def changes(old: str, new: str) -> list[str]:
    """Return what changed: ``lr → learning_rate``, ``+ name``, ``− decay``.

    ``a, b → c`` says that c is where a and b were, no more; ``⇄ name`` that
    the name has another place; ``eps = 1 → 2`` that the default changed.
    """
    before, after = split(old), split(new)
    names, others = [*before], [*after]
    matcher = difflib.SequenceMatcher(None, names, others, autojunk=False)
    found, moved = [], []
    for what, i, j, k, m in matcher.get_opcodes():
        if what == "equal":
            continue
        gone = [name for name in names[i:j] if name not in after]
        come = [name for name in others[k:m] if name not in before]
        moved += [name for name in others[k:m] if name in before]
        if gone and come and len(gone) <= 3 and len(come) <= 3:
            found.append(f"{', '.join(gone)} → {', '.join(come)}")
            continue
        found += [f"− {', '.join(gone)}"] * bool(gone)
        found += [f"+ {', '.join(come)}"] * bool(come)
    found += [f"⇄ {name}" for name in moved]
    for name, one in before.items():
        if name in after and one != after[name]:
            found.append(f"{name} = {one or '…'} → {after[name] or '…'}")
    return found
