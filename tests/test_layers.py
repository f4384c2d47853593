"""The machinery stays small, and its imports go one way."""

import ast

import pytest

LIMIT, MODULE, TESTS = 6500, 300, 7500
"""Lines of Python: of all machinery, of each module of it, of the tests."""
LAYERS = (
    {"project", "files", "text"},
    {"verify"},
    {"census", "translations", "index"},
    {"tables"},
    {"markdown"},
    {"site"},
    {"release"},
    {"measure"},
    {"cli", "build", "serve"},
)
LAYER = {name: n for n, names in enumerate(LAYERS) for name in names}


def imports(source):
    """Yield each module of guide/ that a module names, in functions, too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "relative: name the package"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            if name.partition(".")[0] == "guide":
                yield name.split(".")[1]


def backwards(here, source):
    """Return the packages that a module of ``here`` may not import."""
    return [
        name
        for name in imports(source)
        if name != here
        and LAYER[name] >= LAYER[here]
        # The command line, and what builds and serves the site for it.
        and not (LAYER[name] == LAYER[here] == LAYER["cli"])
    ]


@pytest.fixture(scope="module")
def modules(project):
    root = project.root / "guide"
    return {
        path.relative_to(root): path.read_text("utf-8")
        for path in sorted(root.rglob("*.py"))
    }


def test_imports_go_one_way(modules):
    wrong = {
        str(path): found
        for path, source in modules.items()
        if path.name != "__init__.py" or len(path.parts) > 1
        if (found := backwards(path.parts[0].removesuffix(".py"), source))
    }
    assert not wrong


def test_an_import_backwards_is_found():
    inside = "def f():\n    from guide.site import hooks"
    assert backwards("tables", inside) == ["site"]
    assert backwards("verify", "import guide.census.page") == ["census"]
    assert backwards("release", "from guide import measure") == ["measure"]
    assert not backwards("site", "from guide.tables import eras")


def test_the_machinery_fits_in_one_sitting(modules, project):
    lines = {p: source.count("\n") for p, source in modules.items()}
    assert sum(lines.values()) <= LIMIT
    assert not {str(p): n for p, n in lines.items() if n > MODULE}
    tests = (project.root / "tests").rglob("*.py")
    assert sum(p.read_text("utf-8").count("\n") for p in tests) <= TESTS
