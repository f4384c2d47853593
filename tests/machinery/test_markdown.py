"""What happens to a page's text: the extension, on strings, without a site."""

import markdown
import pytest
from bs4 import BeautifulSoup

from guide.markdown import Page
from guide.project import GuideError
from guide.tables import registry
from guide.verify import record

EXTENSIONS = [
    *("admonition", "attr_list", "def_list", "md_in_html", "tables", "toc"),
    *("pymdownx.inlinehilite", "pymdownx.superfences", "pymdownx.tabbed"),
    "guide.markdown",
]
SUM = "compare/sum/builtin.py"


@pytest.fixture
def render(guide):
    def render(source, uri="compare/a.md", language="en", **about):
        url = f"{uri.removesuffix('.md')}/"
        render.page = Page(uri, url, project=guide, **about)
        options = {"language": language, "page": render.page}
        html = markdown.markdown(
            source,
            extensions=EXTENSIONS,
            extension_configs={
                "guide.markdown": options,
                "pymdownx.tabbed": {"alternate_style": True},
            },
        )
        return BeautifulSoup(html, "html.parser")

    return render


def fence(title, code="print(1)", indent=""):
    lines = [f'```python title="{title}"', code, "```"]
    return "\n".join(indent + line for line in lines)


def glossary(guide, *terms):
    entries = [
        f"- {{id: {id}, en: {id}, ja: {ja}, page: '{page}', "
        f"says: {{en: About {id}., ja: {ja}とは。}}}}"
        for id, ja, page in terms
    ]
    listed = "\n".join(f"  {entry}" for entry in entries)
    guide.write("data/glossary.yml", f"terms:\n{listed}\nspelling: {{}}\n")


def test_data_take_the_place_of_a_placeholder(render, guide, monkeypatch):
    def fill(*asked):
        assert asked == ("x", guide, guide.docs / "ja/compare/a.md", "ja")
        return "| A |\n| --- |\n| **1** |"

    monkeypatch.setattr(registry, "fill", fill)
    page = render("# A\n\n<!-- guide:x -->\n\nEnd", language="ja")
    assert page.select_one("td strong").string == "1"


def test_a_placeholder_that_nothing_fills_is_an_error(render):
    with pytest.raises(GuideError, match="'nonsense'"):
        render("<!-- guide:nonsense -->")


def test_marks_for_tests_leave_nothing(render):
    mark = "<!--pytest-codeblocks:expected-output-->"
    page = render(f'=== "A"\n\n    One\n    {mark}\n    Two\n')
    text = page.select_one(".tabbed-block").get_text()
    assert text.split() == ["One", "Two"] and "pytest" not in str(page)


def test_a_caption_leads_to_the_file_from_where_the_page_is(render):
    link = render(fence(SUM)).select_one(".filename a[download]")
    assert link["href"] == f"../../snippets/{SUM}"
    assert link["download"] == "builtin.py"
    assert link.string == SUM and SUM in link["aria-label"]
    assert render.page.snippets == {SUM}
    page = render(fence("gone.py") + '\n\n```sh title="a"\nls\n```\n')
    titles = [span.string for span in page.select(".filename")]
    assert titles == ["gone.py", "a"] and not render.page.snippets


def test_a_caption_says_what_a_program_needs(render, guide):
    page = render(fence("compare/sum/proof.py"))
    (note,) = page.select(".filename .note")
    assert note.string == "needs builtin.py, loop.py beside it"
    code = '# /// script\n# dependencies = ["keras==2.3"]\n# ///\nprint(1)\n'
    guide.snippet("era/old.py", code)
    page = render(f"# A\n\n{fence('era/old.py')}")
    assert page.select_one(".note code").string == "uv run --script old.py"
    line = page.select_one(".verified")
    assert "each program names its own" in line.get_text()


def test_code_is_copied_whole_and_only_colours_are_elements(render):
    code = 'import keras\n\nx = "<a>"  # b'
    page = render(fence(SUM, code))
    button = page.select_one("pre button")
    target = page.select_one(button["data-clipboard-target"])
    assert target.name == "code"
    assert target.get_text().rstrip("\n") == code
    kinds = {s["class"][0] for s in target.select("span[class]")}
    assert kinds and not kinds & {"n", "p", "o", "w"}
    assert page.select_one("pre")["style"] == "--lines:3"


def test_the_title_has_one_id_in_every_language(render):
    page = render("# 和\n\n## A part { #part }", language="ja")
    assert (page.h1["id"], page.h2["id"]) == ("top", "part")


def test_a_page_is_verified_on_the_day_of_its_own_oldest_output(render, guide):
    guide.restamp(SUM, date="2025-03-04")
    guide.restamp("compare/sum/loop.py", date="2025-01-02")
    guide.restamp("fix/name/fixed.py", date="2020-01-01")
    tabs = f'=== "A"\n\n{fence("compare/sum/loop.py", indent="    ")}\n'
    page = render(f"# A\n\nText\n\n{tabs}\n{fence(SUM)}")
    line = page.select_one("h1 + p.verified")
    assert line.time["datetime"] == line.time.string == "2025-01-02"
    assert record.installed()["tensorflow"] in line.get_text()
    # A page without programs tells it of the whole guide.
    assert render("# A").time.string == "2020-01-01"


def test_the_line_leads_to_how_and_has_the_button_of_the_site(render):
    line = render("# A", markdown="index.md").select_one(".verified")
    assert line.a["href"] == "../../about/verification/"
    assert line.select_one("[data-markdown]")["data-markdown"] == "index.md"
    assert line.select_one("noscript a")["href"] == "index.md"
    assert not render("# A").select(".verified button")


def test_tables_are_easy_to_hear_and_say_how_long_they_are(render):
    page = render("| | B |\n| --- | --- |\n| 1 | 2 |\n")
    assert [cell.name for cell in page.thead.select("td, th")] == ["td", "th"]
    assert not page.select(".guide-rows")
    rows = "| 1 |\n" * 30
    page = render(f"| A |\n| --- |\n{rows}\nEnd")
    assert page.table.parent["style"] == "--rows:31"
    assert page.find_all("p")[-1].string == "End"


def explained(page):
    return [(mark.string, mark["title"]) for mark in page.select("abbr")]


def test_a_term_is_explained_once_where_it_is_first_used(render, guide):
    glossary(guide, ("loss", "損失", "x.md"), ("axis", "軸", "y.md"))
    page = render(
        "# A loss\n\n`loss` and [loss](b.md), then *a loss, an axis* of a "
        "loss.\n\n- axis\n"
    )
    about = [("loss", "About loss."), ("axis", "About axis.")]
    assert explained(page) == about
    assert page.em.get_text() == "a loss, an axis"
    assert page.select_one("p:not(.verified)").get_text() == (
        "loss and loss, then a loss, an axis of a loss."
    )
    page = render("# 題\n\nこの損失を減らす。損失。", language="ja")
    assert explained(page) == [("損失", "損失とは。")]


def test_a_term_is_not_explained_in_titles_code_and_pages_about_it(
    render, guide
):
    glossary(guide, ("loss", "損失", "compare/a.md#b"))
    page = '!!! note "A loss"\n    `loss`\n\n```text\na loss\n```\n'
    assert not explained(render(page, uri="compare/b.md"))
    assert not explained(render("A loss."))
    assert explained(render("A loss.", uri="compare/b.md"))
    assert not explained(render("**Loss** is this. A loss.", uri="b.md"))
