"""Each way past the tests is found, by its name, where it is."""

import pytest
import ways

from guide import census
from guide.project import LANGUAGES
from guide.verify import page


def test_a_guide_that_keeps_its_promise_has_no_findings(guide):
    assert [str(finding) for finding in guide.findings()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_of_every_language_are_looked_at(guide, language):
    guide.add("Text.\n\n    print(1)\n", [language])
    kinds = {f.kind for f in guide.findings() if f.where.startswith("docs")}
    assert kinds == {"unread-code"}


def test_a_finding_says_what_it_is_and_where(guide):
    guide.add("<pre>print(1)</pre>", ["en"])
    (finding,) = guide.findings()
    assert str(finding) == (
        "unread-code: docs/en/page.md:71: rendered as code, and no fenced "
        "block: 'print(1)'"
    )


@pytest.mark.filterwarnings("ignore:pytest-codeblocks.skip is deprecated")
@pytest.mark.parametrize(
    "kind, markdown",
    [
        pytest.param(kind, markdown, id=f"{kind}-{name}")
        for kind, cases in ways.PAGE.items()
        for name, markdown in cases.items()
    ],
)
def test_on_a_page(guide, kind, markdown):
    guide.snippet("parts.py", "# --8<-- [start:one]\n1\n# --8<-- [end:one]\n")
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


def test_an_extension_of_the_site_is_one_of_the_census(guide):
    hidden = "/// html | pre\nprint(1)\n///\n"
    guide.add(hidden)
    assert guide.findings() == []
    guide.edit(
        "mkdocs.yml",
        "markdown_extensions:",
        "markdown_extensions:\n  pymdownx.blocks.html: {}",
    )
    page.site_extensions.cache_clear()
    found = guide.findings()
    assert {f.kind for f in found} == {"unread-code"} and len(found) == 2


def test_the_guide_s_own_extension_is_none_of_the_census(guide):
    guide.edit(
        "mkdocs.yml",
        "markdown_extensions:",
        "markdown_extensions:\n  guide.markdown.not_there: {}",
    )
    page.site_extensions.cache_clear()
    assert guide.findings() == []
