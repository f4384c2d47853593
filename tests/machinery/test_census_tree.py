"""Each way past the tests beside the pages' code is found, by its name."""

import pytest
import ways
from mini import shown

from guide.project import LANGUAGES

EN, JA = "docs/en/page.md", "docs/ja/page.md"
NOTEBOOKS = [f"docs/{language}/notebook.py" for language in LANGUAGES]


def in_notebooks(cell):
    """Return a way to append a cell to the notebook in each language."""

    def change(guide):
        for name in NOTEBOOKS:
            guide.edit(name, "print(1)\n", f"print(1)\n\n{cell}\n")

    return change


def unproven(guide):
    guide.edit("snippets/compare/sum/proof.py", ', "loop.py"', "")
    guide.capture(guide.snippets / "compare/sum/proof.py", "3\n")


def no_proof(guide):
    for suffix in (".py", ".out"):
        (guide.snippets / "compare/sum/proof").with_suffix(suffix).unlink()
    for page in (EN, JA):
        guide.edit(page, shown("compare/sum/proof.py"), "")


def shown_as_shell(guide):
    guide.snippet("new.py")
    guide.add('```sh\n--8<-- "new.py"\n```\n')


def without_output(guide):
    guide.snippet("new.py")
    guide.add(ways.python("new.py"))


# By kind: a name, what to do to the guide, and all the places then found.
CASES = {
    "orphan-snippet": {
        "nowhere": (lambda g: g.snippet("new.py"), "snippets/new.py"),
        "as-shell": (shown_as_shell, "snippets/new.py"),
        "without-output": (without_output, "snippets/new.py"),
        "hidden-folder": (lambda g: g.snippet(".x/a.py"), "snippets/.x/a.py"),
        "notebook": (
            lambda g: g.write("snippets/a.ipynb"),
            "snippets/a.ipynb",
        ),
        "shell-script": (lambda g: g.write("snippets/a.sh"), "snippets/a.sh"),
        "uppercase": (lambda g: g.write("snippets/a.PY"), "snippets/a.PY"),
        "linked-folder": (
            lambda g: g.link("snippets/more", "docs"),
            "snippets/more",
        ),
    },
    "orphan-output": {
        "no-code": (lambda g: g.write("snippets/a.out"), "snippets/a.out"),
    },
    "stale-output": {
        "code": (
            lambda g: g.write("snippets/fix/name/fixed.py", "1\n"),
            "snippets/fix/name/fixed.py",
        ),
        "code-that-a-proof-runs": (
            lambda g: (
                g.edit("snippets/compare/sum/loop.py", "(1, 2)", "(2, 1)"),
                g.capture(g.snippets / "compare/sum/loop.py", "3\n"),
            ),
            "snippets/compare/sum/proof.py",
        ),
        "output": (
            lambda g: g.edit("snippets/fix/name/fixed.out", "0.5", "0.6"),
            "snippets/fix/name/fixed.py",
        ),
        "version": (
            lambda g: g.restamp("fix/name/fixed.py", versions={}),
            "snippets/fix/name/fixed.py",
        ),
        "date": (
            lambda g: g.restamp("fix/name/fixed.py", date="2001-01-01"),
            "snippets/fix/name/fixed.py",
        ),
        "no-stamp": (
            lambda g: g.edit(
                "snippets/verified.json", '"fix/name/fixed.py"', '"x.py"'
            ),
            "snippets/fix/name/fixed.py",
        ),
    },
    "missing-twin": {
        "no-proof": (no_proof, "snippets/compare/sum"),
        "not-run-by-the-proof": (
            unproven,
            "snippets/compare/sum snippets/compare/sum/loop.py",
        ),
        "beside-the-folders": (
            lambda g: g.show("compare/new.py"),
            "snippets/compare",
        ),
        "in-a-deeper-folder": (
            lambda g: g.show("compare/sum/deep/new.py"),
            "snippets/compare/sum/deep",
        ),
    },
    "shadowing-name": {
        "itself": (
            lambda g: g.show("a/json.py", "import json\nprint(1)\n"),
            "snippets/a/json.py",
        ),
        "from": (
            lambda g: g.show("a/yaml.py", "from yaml import Loader\n"),
            "snippets/a/yaml.py",
        ),
        "second-of-two": (
            lambda g: g.show("a/yaml.py", "import click, yaml as y\n"),
            "snippets/a/yaml.py",
        ),
        "by-what-it-imports": (
            lambda g: g.show("a/keras.py", "import tf_keras\n"),
            "snippets/a/keras.py",
        ),
        "standard-library": (lambda g: g.show("a/re.py"), "snippets/a/re.py"),
    },
    "one-language-page": {
        "english": (
            lambda g: g.write("docs/en/new.md", "# New\n"),
            "docs/ja/new.md",
        ),
        "japanese": (
            lambda g: g.write("docs/ja/new.md", "# New\n"),
            "docs/en/new.md",
        ),
        "notebook": (
            lambda g: g.write("docs/en/new.py", "# %%\n1\n"),
            "docs/ja/new.py",
        ),
    },
    "unread-page": {
        "suffix": (
            lambda g: g.write("docs/en/new.markdown"),
            "docs/en/new.markdown",
        ),
        "html": (lambda g: g.write("docs/ja/a.html"), "docs/ja/a.html"),
        "ipynb": (lambda g: g.write("docs/ja/a.ipynb"), "docs/ja/a.ipynb"),
        "linked-folder": (
            lambda g: g.link("docs/en/more", "docs/ja"),
            "docs/en/more",
        ),
    },
    "typed-code": {
        "fence-in-notebook": (
            in_notebooks("# %% [markdown]\n# ```python\n# 1\n# ```"),
            " ".join(NOTEBOOKS),
        ),
        "indented-in-notebook": (
            in_notebooks("# %% [markdown]\n# So:\n#\n#     print(1)"),
            " ".join(NOTEBOOKS),
        ),
    },
    "unread-code": {
        "raw-cell": (in_notebooks("# %% [raw]\n# 1"), " ".join(NOTEBOOKS)),
        "inactive-cell": (
            in_notebooks('# %% active="ipynb"\n# print(2)'),
            " ".join(NOTEBOOKS),
        ),
    },
    "unexplained-skip": {
        tag: (in_notebooks(f'# %% tags=["{tag}"]\n2'), " ".join(NOTEBOOKS))
        for tag in ("skip-execution", "raises-exception")
    },
}


@pytest.mark.parametrize(
    "kind, change, places",
    [
        pytest.param(kind, change, places.split(), id=f"{kind}-{name}")
        for kind, cases in CASES.items()
        for name, (change, places) in cases.items()
    ],
)
def test_in_the_tree(guide, kind, change, places):
    change(guide)
    found = {(f.kind, f.where) for f in guide.findings()}
    assert found == {(kind, place) for place in places}


def kinds_by_place(guide):
    return sorted(
        (f.kind, f.where.partition(":")[0]) for f in guide.findings()
    )


def test_a_snippet_on_pages_of_one_language_is_found(guide):
    guide.snippet("new.py")
    guide.add(shown("new.py"), ["en"])
    assert kinds_by_place(guide) == [
        ("different-structure", JA),
        ("orphan-snippet", "snippets/new.py"),
    ]


def test_an_output_that_is_not_captured_yet_is_found(guide):
    (guide.snippets / "fix/name/fixed.out").unlink()
    assert kinds_by_place(guide) == [
        ("missing-include", EN),
        ("missing-include", JA),
        ("stale-output", "snippets/fix/name/fixed.py"),
    ]


def test_a_page_whose_include_is_missing_is_still_compared(guide):
    guide.add(ways.python("gone.py"))
    guide.edit(JA, "| 1 | 2 |\n", "")
    assert kinds_by_place(guide) == [
        ("different-structure", JA),
        ("missing-include", EN),
        ("missing-include", JA),
    ]


@pytest.mark.parametrize("marks, found", [("```", True), ("````", False)])
def test_an_output_with_marks_of_its_own_needs_more(guide, marks, found):
    guide.snippet("new.py", "print('```')\n", "```\n")
    output = ways.block("text", '--8<-- "new.out"', marks)
    guide.add(f"{ways.python('new.py')}{ways.EXPECTED}\n{output}")
    unread = [("unread-code", EN), ("unread-code", JA)]
    assert kinds_by_place(guide) == (unread if found else [])
