"""The search: what readers type leads to the page that answers it."""

import json
import re
from urllib.parse import unquote, urlsplit

import pytest
from tools import script

from guide import text
from guide.project import LANGUAGES

expect = pytest.importorskip("playwright.sync_api").expect

pytestmark = pytest.mark.browser
ODD = ("(", "[a-z", "\\", "<img src=x onerror=alert(1)>", "*" * 300)
BOTH = pytest.mark.parametrize("language", LANGUAGES)


class Search:
    def __init__(self, page):
        self.page = page
        self.box = page.locator("[data-guide-search]")
        self.input = self.box.locator("input")
        self.links = self.box.locator("ol a")
        self.status = self.box.get_by_role("status")

    def open(self):
        self.page.keyboard.press("/")
        expect(self.input).to_be_focused()
        return self

    def settled(self, query):
        self.page.wait_for_function(
            "q => document.querySelector('[data-guide-search]')"
            ".dataset.asked === q.trim()",
            arg=query,
        )

    def ask(self, query):
        """Type a query; return the results' addresses, the best first."""
        self.input.fill(query)
        self.settled(query)
        return [
            unquote(urlsplit(link).path.partition("/sub/path/")[2])
            for link in self.links.evaluate_all("all => all.map(a => a.href)")
        ]


@pytest.fixture
def search(visit):
    return lambda path: Search(visit(path)).open()


@BOTH
def test_where_nothing_is_found_it_says_where_to_look(language, search):
    box = search(f"{language}/")
    box.ask("pizza margherita")
    none = text.load(language)["search"]["none"]
    expect(box.status).to_have_text(none)
    help_ = box.box.locator(".guide-search__help")
    hrefs = help_.locator("a").evaluate_all("all => all.map(a => a.href)")
    places = [href.partition(f"/{language}/")[2] for href in hrefs]
    assert places == ["fix/", "compare/api-map/"]
    box.ask("keras")
    expect(help_).to_be_hidden()
    assert not box.page.trouble


@BOTH
def test_nothing_is_loaded_before_a_reader_touches_it(language, visit, site):
    page = visit(f"{language}/compare/training/")
    page.reload()
    asked = "performance.getEntriesByType('resource').map(e => e.name)"
    assert not [url for url in page.evaluate(asked) if "/search/" in url]
    box = Search(page).open()
    box.ask("keras")
    box.ask("tensorflow")
    (url,) = [url for url in page.evaluate(asked) if "/search/" in url]
    assert url.endswith(f"/{language}/search/index.js")
    # Material's index of everything is not published, nor asked for.
    assert not (site / language / "search" / "search_index.json").exists()
    assert not page.trouble


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_keys_open_it_but_not_from_another_field(key, visit):
    page = visit("en/compare/api-map/")
    field = page.locator(".guide-filter input")
    field.focus()
    page.keyboard.press(key)
    expect(field).to_have_value(key)
    field.blur()
    page.keyboard.press(key)
    box = Search(page)
    expect(box.input).to_be_focused()
    expect(box.input).to_have_value("")
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    assert not page.trouble


def test_a_keyboard_is_enough(search):
    box = search("ja/")
    page = box.page
    first, *_ = box.ask("callbacks")
    links = box.links
    stops = [links.first, links.nth(1), links.first, box.input, links.last]
    keys = ["ArrowDown"] * 2 + ["ArrowUp"] * 3
    for key, stop in zip(keys, stops, strict=True):
        page.keyboard.press(key)
        expect(stop).to_be_focused()
    # Who types on, in the list, types on in the box.
    page.keyboard.type("x")
    expect(box.input).to_be_focused()
    expect(box.input).to_have_value("callbacksx")
    box.settled("callbacksx")
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()
    expect(box.input).not_to_be_focused()
    page.keyboard.press("s")
    expect(box.input).to_be_focused()
    box.ask("callbacks")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{first}")
    # The words that led there are marked.
    page.wait_for_function("CSS.highlights.get('guide-search')?.size > 0")
    assert not page.trouble


def test_enter_of_an_input_method_does_not_leave_the_page(search):
    box = search("ja/")
    page = box.page
    box.ask("keras")
    session = page.context.new_cdp_session(page)
    box.input.fill("")
    box.settled("")
    session.send(
        "Input.imeSetComposition",
        {"text": "がくしゅう", "selectionStart": 5, "selectionEnd": 5},
    )
    # An unsettled word is not asked for; the settled one that follows is.
    assert box.links.count() == 0
    enter = """event => document.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", {key: "Enter", bubbles: true, ...event}))"""
    page.evaluate(enter, {"isComposing": True, "keyCode": 229})
    session.send("Input.insertText", {"text": "学習ループ"})
    box.settled("学習ループ")
    for composing in ({"isComposing": True}, {"keyCode": 229}):
        page.evaluate(enter, composing)
    # Had one of them chosen a result, the box would be closed at once.
    assert page.locator("#__search").is_checked()
    assert urlsplit(page.url).path.endswith("/ja/")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ja/compare/training/")
    assert not page.trouble


@BOTH
def test_results_are_named_announced_and_marked(language, search):
    box = search(f"{language}/")
    name = text.load(language)["search"]["dialog"]
    expect(box.page.get_by_role("dialog", name=name)).to_have_count(1)
    addresses = box.ask("tensorfow GradientTape")
    results = box.box.locator("ol > li").count()
    expect(box.status).to_contain_text("tensorflow")
    expect(box.status).to_contain_text(str(results))
    marks = {m.lower() for m in box.box.locator("mark").all_inner_texts()}
    assert "gradienttape" in marks
    assert len({*addresses}) == results
    places = box.box.locator(".guide-search__place")
    hashes = places.evaluate_all("all => all.map(a => a.hash)")
    assert hashes and all(re.fullmatch(r"#[\w-]+", name) for name in hashes)


def test_it_fits_a_phone(visit):
    page = visit("en/", width=390)
    page.locator("label.md-header__button[for=__search]").click()
    box = Search(page)
    expect(box.input).to_be_focused()
    box.ask("SparseCategoricalCrossentropy")
    # The box slides in: this is so once it is in its place.
    page.wait_for_function(
        "Math.max(document.documentElement.scrollWidth, document.querySelector"
        "('[data-guide-search] ol').getBoundingClientRect().right)"
        " <= innerWidth"
    )
    assert not page.trouble


def test_queries_of_any_kind_do_no_harm(search):
    box = search("en/")
    for query in (*ODD, "keras " * 300, "+-~^:", "𠮷野家", "%00", "__proto__"):
        box.ask(query)
    assert box.box.locator("img").count() == 0
    assert not box.page.trouble


def paste(page, error):
    page.locator("#guide-paste").evaluate(script("paste"), error)
    asked = "e => document.forms[1].dataset.asked === e.trim().slice(0, 99)"
    page.wait_for_function(asked, arg=error)
    return page.locator(".guide-paste")


@pytest.mark.parametrize(("place", "width"), [("", 1280), ("fix/", 390)])
@BOTH
def test_a_pasted_error_names_its_page(language, place, width, visit):
    page = visit(f"{language}/{place}", width=width)
    texts = text.load(language)["paste"]
    said = "fit() got an unexpected keyword argument"
    box = paste(page, f"Traceback:\n\nTypeError: {said} 'workers'")
    expect(box.get_by_role("status")).to_have_text(texts["sure"])
    expect(box.get_by_role("listitem")).to_have_count(1)
    paste(page, f"TypeError: {said} 'never_heard_of'")
    expect(box.get_by_role("status")).to_have_text(texts["beside"])
    link = box.locator(".guide-paste__elsewhere a")
    assert "never_heard_of" in link.get_attribute("href")
    box.get_by_role("button").click()
    expect(box.get_by_role("listitem")).to_have_count(0)
    expect(page.locator("#guide-paste")).to_be_focused()
    assert not page.trouble


def test_what_is_pasted_is_text_and_stays_here(visit):
    page = visit("en/fix/")
    log = "2026-01-02 03:04:05.678901: I tensorflow/core/x.cc:12] step\n"
    html = "ValueError: <script>alert(1)</script><img src=x onerror=alert(2)>"
    for error in (*ODD, html, log * 80_000 + html):
        inside = paste(page, error).locator("li *, [role=status] *")
        names = inside.evaluate_all("all => all.map(e => e.localName)")
        assert {*names} <= {"a", "code", "p"}
    kept = "JSON.stringify([{...localStorage}, {...sessionStorage}])"
    assert "alert" not in page.evaluate(kept) + page.url
    assert not page.trouble


@BOTH
def test_each_word_with_a_substitute_is_one_the_guide_lacks(language, site):
    """Else readers would not find the page that has the word."""
    script = (site / language / "search" / "index.js").read_text("utf-8")
    data = json.loads(script.rpartition("globalThis.guideIndex=")[2][:-2])
    heads = [
        " ".join([title, label, *(part[1] for part in parts)])
        for _, title, label, _, _, parts in data["pages"]
    ]
    words = [word for word, _ in data["synonyms"]]
    assert words and not re.search("|".join(words), "\n".join(heads), re.I)
