"""English and Japanese are equals, and drift is told section by section."""

import re

import pytest
import ways

from guide import translations
from guide.project import GuideError

EN, JA = "docs/en/page.md", "docs/ja/page.md"
NOTEBOOK = "docs/ja/notebook.py"

# What differs: the part that says so, and what to replace on the page.
DIFFERENCES = {
    "heading-id": ("headings", "{ #names }", "{ #name }"),
    "new-heading": ("headings", "```sh", "### More { #more }\n\n```sh"),
    "code": ("code", "```sh", f"{ways.CODE}\n```sh"),
    "marked-lines": ("code", '"fix/name/fixed.py"\n-', ' hl_lines="1"\n-'),
    "link": ("links", "https://example.org/docs", "https://example.org/"),
    "link-by-reference": ("links", "See", "[x]: https://example.org\n\nSee"),
    "bare-link": ("links", "See", "<https://example.org> See"),
    "html-link": ("links", "See", '<a href="/x">x</a> See'),
    "image": ("links", "See", "![x](drawing.svg) See"),
    "tab": ("tabs", "```sh", '=== "More"\n\n    Text.\n\n```sh'),
    "admonition": ("admonitions", "!!! note", "!!! tip"),
    "folded-admonition": ("admonitions", "See", "??? note\n    x\n\nSee"),
    "table-row": ("table rows", "| 1 | 2 |\n", ""),
    "table-without-pipes": ("table rows", "See", "A | B\n- | -\n1 | 2\n\nSee"),
    "cell": ("code", "print(1)", "print(2)"),
    "diagram": ("includes", '--8<-- "ja/drawing.svg"', ""),
}


@pytest.mark.parametrize(
    "part, old, new", DIFFERENCES.values(), ids=DIFFERENCES
)
def test_another_structure_is_found(guide, part, old, new):
    page = NOTEBOOK if old == "print(1)" else JA
    guide.edit(page, old, new)
    kind = "different-structure"
    found = [f for f in guide.findings() if f.kind == kind]
    assert [(f.where, f.message.partition(":")[0]) for f in found] == [
        (page, part)
    ]
    if old == "https://example.org/docs":
        said = f"links: missing [{old!r}], unexpected [{new!r}]"
        assert found[0].message == said


def test_tab_labels_prose_and_titles_may_differ(guide):
    guide.edit(JA, '=== "Keras"', '=== "Keras: 組み込み"')
    guide.edit(JA, "Both are right.", "どちらも正しい結果です。")
    guide.edit(JA, "title: A page", "title: ページ")
    # Nor does white space at the ends of lines count.
    guide.edit(EN, "Both are right.", "Both are right.  ", record=False)
    assert guide.findings() == []


# What changes in the original: the section that is behind, and since when.
CHANGES = {
    "prose": ("sums", "Both are right.", "Both work.", "has changed"),
    "code": ("names", "```sh\n", "```sh\ntrue\n", "has changed"),
    "title": ("top", "title: A page", "title: The page", "has changed"),
    "description": ("top", "On sums", "About sums", "has changed"),
    "introduction": ("top", "See [", "Read [", "has changed"),
    "new": ("new", "```sh", "## New { #new }\n```sh", "is new"),
    "gone": ("names", "## Names { #names }\n", "", "is gone"),
    "notebook": ("part", "A part", "One part", "has changed"),
}


@pytest.mark.parametrize(
    "section, old, new, change", CHANGES.values(), ids=CHANGES
)
def test_a_section_whose_original_moved_on_is_found(
    guide, section, old, new, change
):
    name = "notebook.py" if section == "part" else "page.md"
    guide.edit(f"docs/en/{name}", old, new, record=False)
    late = {late.section: late for late in translations.behind(guide)}
    assert late[section].page == guide.page("ja", name)
    message = f"section {section!r} {late.pop(section).change}"
    assert change in message
    # A heading that comes or goes takes text from, or gives it to, the one
    # in front of it; nothing else is behind.
    allowed = {"names", "sums"} if change.startswith("is ") else set()
    assert late.keys() <= allowed
    wanted = ("stale-translation", f"docs/ja/{name}", message)
    assert wanted in guide.findings()


def test_sections_are_the_whole_page(guide):
    guide.write(EN, "First.\n\n## A { #a }\n\nLast.")
    found = translations.sections(guide.root / EN, guide)
    assert found == {"top": "\nFirst.\n\n", "a": "## A { #a }\n\nLast.\n"}


@pytest.mark.parametrize("name", [JA, NOTEBOOK])
def test_record_changes_nothing_but_what_it_records(guide, name):
    page = guide.root / name
    page.write_text(page.read_text().replace("A ", "訳 "))
    before = page.read_text()
    for value in re.findall(r"\b[0-9a-f]{8}\b", before):
        page.write_text(page.read_text().replace(value, "0" * 8))
    assert page.read_text() != before
    translations.record(page, guide)
    assert page.read_text() == before


@pytest.mark.parametrize(
    "name, content, said",
    [
        (EN, None, "is not a translation of any page"),
        ("docs/ja/new.md", "# New\n", "is not a translation of any page"),
        (NOTEBOOK, "# %%\n1\n", "has no description"),
    ],
    ids=["original", "without-original", "notebook-without-header"],
)
def test_record_refuses_in_one_line(guide, name, content, said):
    if content:
        guide.write(name, content)
    with pytest.raises(GuideError, match=f"^{name}:.* {said}[^\n]*$"):
        translations.record(guide.root / name, guide)


# What a page or notebook may hold: the place at which the reason is told.
BAD_PAGES = {
    "not-yaml": (b"---\ntitle: x\nx: [\n---\n# X\n", f"{JA}:1"),
    "not-a-mapping": (b"---\n- x\n---\n# X\n", f"{JA}:1"),
    "not-hashes": (b"---\ntranslates: x\n---\n# X\n", f"{JA}:1"),
    "not-utf-8": (b"# X\n\xff\n", f"{JA}:1"),
    "notebook-no-id": (b"# %% [markdown]\n# # X\n#\n# ## Y\n", NOTEBOOK),
}


@pytest.mark.parametrize("content, where", BAD_PAGES.values(), ids=BAD_PAGES)
def test_a_page_that_cannot_be_read_is_found_once(guide, content, where):
    (guide.root / where.partition(":")[0]).write_bytes(content)
    bad = [f for f in guide.findings() if f.kind == "bad-page"]
    assert [finding.where for finding in bad] == [where]
    assert "\n" not in bad[0].message
