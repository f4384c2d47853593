"""Signatures as text: how they are read, and what changed between two."""

from __future__ import annotations

import ast
import difflib

Parameters = dict[str, str | None]
"""Names with their stars and defaults, in order; ``*`` and ``/`` are names."""


def split(signature: str) -> Parameters:
    """Return the parameters of a signature, ``(a, b=1)``."""
    (function,) = ast.parse(f"def f{signature}: pass").body
    assert isinstance(function, ast.FunctionDef)
    tree = function.args
    plain = [*tree.posonlyargs, *tree.args]
    missing: list[ast.expr | None] = [None] * len(plain)
    defaults = [*missing, *tree.defaults][-len(plain) :] if plain else []
    found: Parameters = {}
    for argument, default in zip(plain, defaults, strict=True):
        found[argument.arg] = ast.unparse(default) if default else None
        if tree.posonlyargs and argument is tree.posonlyargs[-1]:
            found["/"] = None
    if tree.vararg:
        found[f"*{tree.vararg.arg}"] = None
    elif tree.kwonlyargs:
        found["*"] = None
    for argument, default in zip(
        tree.kwonlyargs, tree.kw_defaults, strict=True
    ):
        found[argument.arg] = ast.unparse(default) if default else None
    if tree.kwarg:
        found[f"**{tree.kwarg.arg}"] = None
    return found


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
        if gone:
            found.append(f"− {', '.join(gone)}")
        if come:
            found.append(f"+ {', '.join(come)}")
    found += [f"⇄ {name}" for name in moved]
    for name, one in before.items():
        if name in after and one != after[name]:
            found.append(f"{name} = {one or '…'} → {after[name] or '…'}")
    return found
