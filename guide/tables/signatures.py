"""Signatures as text: how they are read, and what changed between two."""

from __future__ import annotations

import ast
import difflib


def split(signature: str) -> dict[str, str | None]:
    """Return the parameters of a signature, ``(a, b=1)``, with defaults.

    A name has its stars; ``*`` and ``/`` alone are names, too.
    """
    (function,) = ast.parse(f"def f{signature}: pass").body
    assert isinstance(function, ast.FunctionDef)
    tree = function.args
    found: list[tuple[str, ast.expr | None]] = [
        (argument.arg, None) for argument in [*tree.posonlyargs, *tree.args]
    ]
    for place, default in enumerate(reversed(tree.defaults), 1):
        found[-place] = (found[-place][0], default)
    if tree.posonlyargs:
        found.insert(len(tree.posonlyargs), ("/", None))
    if tree.vararg or tree.kwonlyargs:
        found.append((f"*{tree.vararg.arg if tree.vararg else ''}", None))
    names = [argument.arg for argument in tree.kwonlyargs]
    found += zip(names, tree.kw_defaults, strict=True)
    if tree.kwarg:
        found.append((f"**{tree.kwarg.arg}", None))
    return {name: ast.unparse(x) if x else None for name, x in found}


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
