"""The machinery does not grow, and its imports go one way."""

import ast

import pytest

LIMIT, MODULE, TESTS = 6500, 300, 7500
"""Lines of Python: of all machinery, of each module of it, of the tests.

What you add, take away elsewhere: lower them, and never raise them.
"""
LAYERS = """
project files text verify translations census index
tables markdown site release build measure cli
""".split()
"""Each may import from those before it; guide/__init__.py says what they are.
So nothing but the command line imports what measures."""


def imports(source):
    """Yield each part of guide/ that a module names, in functions, too."""
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "a relative import: name the package"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            if name.startswith("guide."):
                yield name.split(".")[1]


def backwards(here, source):
    """Return what a module of the part ``here`` imports and may not."""
    allowed = LAYERS[: LAYERS.index(here) + 1]
    return sorted({*imports(source)} - {*allowed})


@pytest.fixture(scope="module")
def modules(project):
    root = project.root / "guide"
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in sorted(root.rglob("*.py"))
    }


def test_imports_go_one_way(modules):
    wrong = {
        name: found
        for name, source in modules.items()
        if name != "__init__.py"
        if (found := backwards(name.removesuffix(".py").split("/")[0], source))
    }
    assert not wrong


def test_no_module_and_no_total_grows(modules, project):
    lines = {name: source.count("\n") for name, source in modules.items()}
    assert sum(lines.values()) <= LIMIT
    assert not {name: n for name, n in lines.items() if n > MODULE}
    tests = (project.root / "tests").rglob("*.py")
    assert sum(path.read_text("utf-8").count("\n") for path in tests) <= TESTS
