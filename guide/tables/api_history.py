"""Since when each name of the API map exists, and with which parameters.

``data/api-history.json`` was read from the files of the releases of its time;
what came since was asked of the releases themselves
(:mod:`guide.measure.api_history`).
"""

import ast
import difflib
import re
from collections import Counter, defaultdict
from itertools import accumulate, groupby, pairwise
from typing import Any, NamedTuple

from guide.tables.template import months

LANES = {
    "keras": "keras",
    "tf.keras": "tensorflow",
    "tf_keras": "tf-keras",
    "tf": "tensorflow",
}
"""Ways to a name, and the package whose releases count."""

Data = dict[str, Any]
"""The data file: ``lanes`` has for each lane the days of its releases, oldest
first (TensorFlow's of the first patch), ``names`` for each name its
``signatures``, and for each lane ranges: first release, last release and what
it is in them (a ``State``). ``date`` is when the last release was asked,
``until`` the day up to which releases count."""

State = int | str | None
"""What a name is in a release: the number of its signature, None for what has
no parameters, a text that says why it could not be read, or ``ABSENT``."""

ABSENT = -1
FIRST_YEAR = 2015
FIRST = FIRST_YEAR * 12
"""Where the picture begins, in which a unit of width is a month."""


class Change(NamedTuple):
    """What is new in a release: parameters, or that a name is there.

    ``kind`` is ``come``, ``gone``, ``changed`` or ``unreadable``.
    """

    lane: str
    version: str
    kind: str
    words: tuple[str, ...] = ()


def states(data: Data, name: str, lane: str) -> dict[str, State]:
    """Return what a name is in each release of a lane, the oldest first."""
    order = [*data["lanes"][lane]]
    found: dict[str, State] = dict.fromkeys(order, ABSENT)
    for first, last, state in data["names"][name].get(lane, ()):
        between = order[order.index(first) : order.index(last) + 1]
        found |= dict.fromkeys(between, state)
    return found


def history(data: Data, name: str, lane: str) -> list[Change]:
    """Return what happened to a name on a lane, oldest first."""
    found: list[Change] = []
    known = data["names"][name]["signatures"]
    first = next(iter(data["lanes"][lane]), "")
    was: State = ABSENT
    signature: State = None
    for version, state in states(data, name, lane).items():
        if state != was and isinstance(state, str):
            found.append(Change(lane, version, "unreadable", (state,)))
        elif state == ABSENT != was:
            found.append(Change(lane, version, "gone"))
        elif was == ABSENT != state and version != first:
            found.append(Change(lane, version, "come"))
        was = state
        if state == ABSENT:
            continue
        if isinstance(state, int) and isinstance(signature, int):
            words = differences(known[signature], known[state])
            if words:
                found.append(Change(lane, version, "changed", tuple(words)))
        signature = state
    return found


def modules(data: Data) -> dict[str, list[str]]:
    """Return the names by the part of the library that they are in."""
    found = defaultdict(list)
    for name in sorted(data["names"]):
        # A class has its methods, and is no part.
        (part,) = re.findall(r"^\w+(?:\.[a-z_]\w*(?=\.))?", name)
        found[part].append(name)
    return dict(sorted(found.items()))


def changes(data: Data, name: str) -> list[Change]:
    """Return a name's changes, those of Keras's own code only once."""
    keras = history(data, name, "keras")
    told = {change.words for change in keras if change.kind == "changed"}
    found = keras
    for lane in ("tf.keras", "tf_keras", "tf"):
        every = history(data, name, lane)
        found += [c for c in every if lane == "tf" or c.words not in told]
    return found


def spans(data: Data, name: str, lane: str) -> list[tuple[str, str]]:
    """Return the first and last releases of the times a name was there.

    Of a time that lasts, the last is empty.
    """
    there = states(data, name, lane)
    newest = short(lane, [*there][-1])
    found = []
    for absent, group in groupby(there, key=lambda v: there[v] == ABSENT):
        first, *_, last = [short(lane, version) for version in group] * 2
        if not absent:
            found.append((first, "" if last == newest else last))
    return found


def short(lane: str, version: str) -> str:
    """Return a release as a reader needs it: one patch stands for all."""
    final = re.fullmatch(r"(\d+\.\d+)\.\d+", version)
    return final[1] if final and LANES[lane] == "tensorflow" else version


def drawn(data: Data, name: str, lane: str) -> list[tuple[str, int, int]]:
    """Return a lane of the picture: what is ``there``, ``unread``, a ``mark``.

    Each has its place and its width; a mark is a change.
    """
    days = data["lanes"][lane]
    starts = [months(day) - FIRST for day in (*days.values(), data["until"])]
    # A late patch counts before its successor.
    starts = [*accumulate(starts[::-1], min)][::-1]
    places = dict(zip(days, pairwise(starts), strict=True))
    found = []
    for first, last, state in data["names"][name].get(lane, ()):
        kind = "unread" if isinstance(state, str) else "there"
        start, end = places[first][0], places[last][1]
        found.append((kind, start, max(end - start, 1)))
    changed = (c for c in history(data, name, lane) if c.kind == "changed")
    return found + [("mark", places[c.version][0], 0) for c in changed]


def counts(data: Data) -> dict[str, Any]:
    """Return how much was read, and what became of the names."""
    every = [(name, c) for name in data["names"] for c in changes(data, name)]
    changed = Counter(name for name, c in every if c.kind == "changed")
    unread = {name for name, c in every if c.kind == "unreadable"}
    gone = {n for n, c in every if c[:3] == ("keras", "3.0.0", "gone")}
    two = {
        name
        for name, c in every
        if (c.lane, short(c.lane, c.version), c.kind)
        == ("tf", "2.0", "changed")
    }
    releases = {
        (LANES[x], v) for x, days in data["lanes"].items() for v in days
    }
    return {
        "releases": len(releases),
        "changed": len(changed),
        "same": len(data["names"].keys() - changed.keys() - unread),
        "gone": len(gone),
        "backend": sum(name.startswith("keras.backend.") for name in gone),
        "two": len(two),
        "unread": len(unread),
        "most": changed.most_common(5),
    }


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


def differences(old: str, new: str) -> list[str]:
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
