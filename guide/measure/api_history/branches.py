"""Code in which only the branches are left that run on TensorFlow."""

from __future__ import annotations

import ast
import re

ENGINES = {"tensorflow", "theano", "cntk", "mxnet", "jax", "torch", "numpy"}
DECIDES = re.compile(r"^\s*(el)?if .*(BACKEND|backend\b|tf2\.enabled)", re.M)
"""A module with such a line needs :func:`decided`."""


class _Decider(ast.NodeTransformer):
    def __init__(self, tf2: bool) -> None:
        self.tf2 = tf2

    def visit_If(self, node: ast.If) -> object:
        self.generic_visit(node)
        test = self._truth(node.test)
        if test is None:
            return node
        return node.body if test else node.orelse or ast.Pass()

    def _truth(self, test: ast.expr) -> bool | None:
        written = ast.unparse(test)
        if written.endswith("tf2.enabled()"):
            return self.tf2 ^ written.startswith("not ")
        match = re.fullmatch(
            r"(?:\w+\.)*_?(?:BACKEND|backend)(?:\(\))? == '(\w+)'", written
        )
        if match and match[1] in ENGINES:
            return match[1] == "tensorflow"
        return None


def decided(code: str, tf2: bool) -> str:
    """Return code with only the branches that run on TensorFlow."""
    return ast.unparse(_Decider(tf2).visit(ast.parse(code)))
