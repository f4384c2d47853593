"""Each way past the tests is found, by its name, where it is."""

import pytest
import ways
from mini import shown

from guide import census
from guide.project import LANGUAGES

EN, JA = (f"docs/{language}/page.md" for language in LANGUAGES)
NOTEBOOK = "docs/en/notebook.py"
FIXED = "snippets/fix/name/fixed.py"
SUM = "snippets/compare/sum"


def test_a_guide_that_keeps_its_promise_has_no_findings(guide):
    assert [str(finding) for finding in guide.findings()] == []


@pytest.mark.parametrize(
    "kind, markdown",
    [
        pytest.param(kind, markdown, id=f"{kind}-{name}")
        for kind, cases in ways.PAGE.items()
        for name, markdown in cases.items()
    ],
)
def test_on_a_page(guide, kind, markdown):
    path = guide.page(name="new.md")
    marked = markdown if "→" in markdown else f"→{markdown}"
    lines = f"---\ntitle: X\n---\n\n# X\n\n{marked}\n".split("\n")
    path.write_text("\n".join(lines).replace("→", ""))
    found = [(f.kind, f.where) for f in census.check_page(path, guide)]
    assert sorted(found, key=lambda f: int(f[1].split(":")[1])) == [
        (kind, f"docs/en/new.md:{number}")
        for number, line in enumerate(lines, 1)
        if line.startswith("→")
    ]


@pytest.mark.parametrize(
    "name, found",
    [("pymdownx.blocks.html", ["unread-code"] * 2), ("guide.not_there", [])],
)
def test_an_extension_of_the_site_is_one_of_the_census(guide, name, found):
    """But for the guide's own, which show no code."""
    guide.add("/// html | pre\nprint(1)\n///\n")
    guide.edit(
        "mkdocs.yml",
        "markdown_extensions:",
        f"markdown_extensions:\n  {name}: {{}}",
    )
    assert [f.kind for f in guide.findings()] == found


def write(name, text=""):
    return lambda guide: guide.write(name, text)


def link(name):
    return lambda guide: (guide.root / name).symlink_to(guide.root / "data")


def edit(name, old, new):
    return lambda guide: guide.edit(name, old, new)


def show(name):
    return lambda guide: guide.show(name)


def in_notebook(cell):
    return edit(NOTEBOOK, "print(1)\n", f"print(1)\n\n{cell}\n")


def unproven(guide):
    guide.edit(f"{SUM}/proof.py", ', "loop.py"', "")
    guide.capture(guide.root / SUM / "proof.py", "3\n")


def no_proof(guide):
    for suffix in (".py", ".out"):
        (guide.root / SUM / f"proof{suffix}").unlink()
    for name in (EN, JA):
        guide.edit(name, shown("compare/sum/proof.py"), "")


def shows(how):
    """Return a way to write a snippet and show it in some way."""
    return lambda guide: (guide.snippet("new.py"), guide.add(how))


def a_proof_runs_other_code(guide):
    guide.edit(f"{SUM}/loop.py", "(1, 2)", "(2, 1)")
    guide.capture(guide.root / SUM / "loop.py", "3\n")


def no_output(guide):
    (guide.root / FIXED).with_suffix(".out").unlink()


# By kind: what to do to the guide, and all the places that are found then.
CASES = {
    "orphan-snippet": [
        (lambda guide: guide.snippet("new.py"), "snippets/new.py"),
        (shows('```sh\n--8<-- "new.py"\n```\n'), "snippets/new.py"),
        (shows(ways.python("new.py")), "snippets/new.py"),  # not its output
        (lambda guide: guide.snippet(".x/a.py"), "snippets/.x/a.py"),
        (write("snippets/a.ipynb"), "snippets/a.ipynb"),
        (link("snippets/more"), "snippets/more"),
    ],
    "orphan-output": [(write("snippets/a.out"), "snippets/a.out")],
    "stale-output": [
        (write(FIXED, "1\n"), FIXED),
        (a_proof_runs_other_code, f"{SUM}/proof.py"),
        (edit("snippets/fix/name/fixed.out", "0.5", "0.6"), FIXED),
        (lambda guide: guide.restamp("fix/name/fixed.py", date="?"), FIXED),
        (edit("snippets/verified.json", "fix/name/fixed.py", "x.py"), FIXED),
    ],
    "missing-twin": [
        (no_proof, SUM),
        (unproven, f"{SUM} {SUM}/loop.py"),
        (show("compare/new.py"), "snippets/compare"),
        (show("compare/sum/deep/new.py"), f"{SUM}/deep"),
    ],
    "shadowing-name": [
        (show("a/json.py"), "snippets/a/json.py"),
        (show("a/keras.py"), "snippets/a/keras.py"),
    ],
    "one-language-page": [
        (write("docs/en/new.md", "# New\n"), "docs/ja/new.md"),
        (write("docs/ja/new.md", "# New\n"), "docs/en/new.md"),
        (write("docs/en/new.py", "# %%\n1\n"), "docs/ja/new.py"),
    ],
    "unread-page": [
        (write("docs/ja/a.ipynb"), "docs/ja/a.ipynb"),
        (link("docs/en/more"), "docs/en/more"),
    ],
    "typed-code": [
        (in_notebook("# %% [markdown]\n# So:\n#\n#     print(1)"), NOTEBOOK)
    ],
    "unread-code": [(in_notebook("# %% [raw]\n# 1"), NOTEBOOK)],
}
DIFFERENT = "docs/ja/notebook.py"
# Likewise, where it is of more kinds than one.
MIXED = [
    (
        in_notebook(f"# %% {cell}"),
        [("different-structure", DIFFERENT), (kind, NOTEBOOK)],
    )
    for cell, kind in (
        ('tags=["skip-execution"]\n2', "unexplained-skip"),
        ('tags=["raises-exception"]\n2', "unexplained-skip"),
        ('active="ipynb"\n# print(2)', "unread-code"),
    )
] + [
    (
        lambda g: (g.snippet("new.py"), g.add(shown("new.py"), ["en"])),
        [("different-structure", JA), ("orphan-snippet", "snippets/new.py")],
    ),
    (
        no_output,
        [("missing-include", EN), ("missing-include", JA)]
        + [("stale-output", FIXED)],
    ),
    (
        lambda g: (g.add(ways.python("gone.py")), g.edit(JA, "| 1 | 2 |", "")),
        [("different-structure", JA)]
        + [("missing-include", EN), ("missing-include", JA)],
    ),
]


@pytest.mark.parametrize(
    "change, wanted",
    [
        pytest.param(change, [(kind, place) for place in places.split()])
        for kind, cases in CASES.items()
        for change, places in cases
    ]
    + MIXED,
)
def test_in_the_tree(guide, change, wanted):
    change(guide)
    found = [(f.kind, f.where.partition(":")[0]) for f in guide.findings()]
    assert sorted({*found}) == wanted


@pytest.mark.parametrize("marks, found", [("```", True), ("````", False)])
def test_an_output_with_marks_of_its_own_needs_more(guide, marks, found):
    guide.snippet("new.py", "print('```')\n", "```\n")
    output = ways.block("text", '--8<-- "new.out"', marks)
    guide.add(f"{ways.python('new.py')}{ways.EXPECTED}\n{output}")
    kinds = [finding.kind for finding in guide.findings()]
    assert kinds == ["unread-code", "unread-code"] * found
