"""What changed from one signature to the next."""

from __future__ import annotations

import ast
import difflib


def split(signature: str) -> dict[str, str | None]:
    """Return the names in a signature with their defaults, in order.

    A name has its star; ``*`` and ``/`` alone are names, too.
    """
    tree = ast.parse(f"def f{signature}: pass").body[0].args
    plain_ones = [*tree.posonlyargs, *tree.args]
    defaults = [None] * (len(plain_ones) - len(tree.defaults))
    found: dict[str, str | None] = {}
    for argument, default in zip(
        plain_ones, [*defaults, *tree.defaults], strict=True
    ):
        found[argument.arg] = default and ast.unparse(default)
        if tree.posonlyargs and argument is tree.posonlyargs[-1]:
            found["/"] = None
    if tree.vararg:
        found[f"*{tree.vararg.arg}"] = None
    elif tree.kwonlyargs:
        found["*"] = None
    for argument, default in zip(
        tree.kwonlyargs, tree.kw_defaults, strict=True
    ):
        found[argument.arg] = default and ast.unparse(default)
    if tree.kwarg:
        found[f"**{tree.kwarg.arg}"] = None
    return found


def changes(old: str, new: str) -> list[str]:
    """Say what changed: ``lr → learning_rate``, ``+ name``, ``− decay``.

    ``a, b → c`` says that c is where a and b were, no more; ``⇄ name`` that
    the name has another place; ``eps = 1 → 2`` that the default changed.
    """
    before, after = split(old), split(new)
    names = [*before], [*after]
    matcher = difflib.SequenceMatcher(None, *names, autojunk=False)
    found, moved = [], []
    for what, i, j, k, m in matcher.get_opcodes():
        gone = [name for name in names[0][i:j] if name not in after]
        come = [name for name in names[1][k:m] if name not in before]
        moved += [name for name in names[1][k:m] if name in before]
        if what == "equal":
            continue
        if gone and come and len(gone) <= 3 and len(come) <= 3:
            found.append(f"{', '.join(gone)} → {', '.join(come)}")
            continue
        if gone:
            found.append(f"− {', '.join(gone)}")
        if come:
            found.append(f"+ {', '.join(come)}")
    for name in moved:
        if name in names[0] and not _in_a_match(matcher, names[1], name):
            found.append(f"⇄ {name}")
    for name in before:
        one, two = before[name], after.get(name)
        if name in after and one != two:
            found.append(f"{name} = {_value(one)} → {_value(two)}")
    return found


def _in_a_match(
    matcher: difflib.SequenceMatcher, names: list[str], name: str
) -> bool:
    place = names.index(name)
    return any(
        block.b <= place < block.b + block.size
        for block in matcher.get_matching_blocks()
    )


def _value(default: str | None) -> str:
    return "…" if default is None else default
