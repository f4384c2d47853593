"""What griffe's expressions and members mean for looking names up."""

from __future__ import annotations

import re
from collections.abc import Iterator

import griffe

Thing = griffe.Module | griffe.Class | griffe.Function | griffe.Attribute

TRANSPARENT = re.compile(
    r"add_dispatch|tf_export|keras_export|deprecat|doc_controls|to_raw_op"
    r"|dispatch|wraps|def_function|tf_decorator"
)
"""Calls that return the function that they are given, or a wrapper of it."""


def exports(module: griffe.Module) -> set[str] | None:
    """Return ``__all__`` where it is written out; old ones are computed."""
    value = getattr(module.members.get("__all__"), "value", None)
    if not isinstance(value, griffe.ExprList | griffe.ExprTuple):
        return None
    return {str(name).strip("'\"") for name in value.elements}


def named(value: object) -> str | None:
    """Return the dotted name that an expression is, or wraps."""
    if isinstance(value, griffe.ExprName):
        return value.name
    if isinstance(value, griffe.ExprAttribute):
        return str(value) if re.fullmatch(r"[\w.]+", str(value)) else None
    if isinstance(value, griffe.ExprCall):
        if not TRANSPARENT.search(str(value.function)):
            return None
        positional = [
            argument
            for argument in value.arguments
            if not isinstance(argument, griffe.ExprKeyword)
        ]
        return named(positional[-1]) if positional else None
    return None


def bases(base: object) -> list[str]:
    """Return the names of base classes, without their metaclass."""
    if isinstance(base, griffe.ExprCall) and "with_metaclass" in str(base):
        found = [named(argument) for argument in base.arguments[1:]]
        return [name for name in found if name]
    if isinstance(base, griffe.ExprSubscript):  # Generic[T]
        base = base.left
    text = str(base)
    if text.split(".")[-1] in {"Generic", "Protocol", "ABC"}:
        return []
    return [text]


def is_only_of_instances(member: Thing | griffe.Alias) -> bool:
    """Say whether a member is set in ``__init__`` alone."""
    return (
        isinstance(member, griffe.Attribute)
        and "instance-attribute" in member.labels
        and "class-attribute" not in member.labels
        and "property" not in member.labels
    )


def is_lazy(member: Thing | griffe.Alias) -> bool:
    """Say whether a member stands for a module to be imported later."""
    value = getattr(member, "value", None) if not member.is_alias else None
    return value is not None and "LazyLoader" in str(value)


def stars(module: griffe.Module) -> Iterator[str]:
    """Yield the modules that are imported with ``*``, in order."""
    for name, member in module.members.items():
        if isinstance(member, griffe.Alias) and name.endswith("/*"):
            yield member.target_path.removesuffix(".*")
