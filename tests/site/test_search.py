"""The search: what readers type leads to the page that answers it."""

import gzip
import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml

from guide import text
from guide.project import LANGUAGES
from guide.tables import clinic

sync_api = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser
SEARCHES = yaml.safe_load(
    Path(__file__).with_name("searches.yml").read_text("utf-8")
)
BOTH = pytest.mark.parametrize("language", LANGUAGES)
EVERY = pytest.mark.thorough
PHONE = 390
# Bytes over the wire, once, when a reader first touches the search.
MOST = 215_000


class Search:
    """The box of a page, used as a reader does."""

    def __init__(self, page):
        self.page = page
        self.box = page.locator("[data-guide-search]")
        self.input = self.box.locator("input")
        self.links = self.box.locator("ol a")
        self.status = self.box.get_by_role("status")

    def open(self):
        self.page.keyboard.press("/")
        sync_api.expect(self.input).to_be_focused()
        return self

    def settled(self, query):
        """Wait until the list is that of a query."""
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
    def open_(path, **options):
        return Search(visit(path, **options)).open()

    return open_


def engine(search, queries):
    """Ask many queries of the engine itself; return pages and counts."""
    search.ask("keras")  # it is there once it has answered
    return search.page.evaluate(
        "queries => { const find = guideEngine(guideIndex);"
        "return queries.map(q => find(q).results.map(({url}) => url)) }",
        queries,
    )


@BOTH
def test_the_right_page_is_among_the_first_three(language, search):
    asked = {query: right for query, *right in SEARCHES[language]["find"]}
    assert len(asked) >= 60
    answers = engine(search(f"{language}/"), [*asked])
    astray = [
        f"{query!r}: {found[:3]}, not {right}"
        for (query, right), found in zip(asked.items(), answers, strict=True)
        if not {*right} & {*found[:3]}
    ]
    assert not astray, "\n".join(astray)


@pytest.mark.parametrize(
    ("language", "query", "right"),
    [
        pytest.param(
            *(language, query, right),
            marks=pytest.mark.xfail(reason=reason, strict=True),
        )
        for language in LANGUAGES
        for query, reason, *right in SEARCHES[language].get("missed", ())
    ],
)
def test_a_known_miss(language, query, right, search):
    (found,) = engine(search(f"{language}/"), [query])
    assert {*right} & {*found[:3]}, found


@BOTH
def test_what_the_guide_is_not_about_finds_nothing(language, search):
    queries = SEARCHES[language]["nothing"]
    assert len(queries) >= 12
    box = search(f"{language}/")
    answers = engine(box, queries)
    noise = {
        q: found for q, found in zip(queries, answers, strict=True) if found
    }
    assert not noise
    texts = text.load(language)["search"]
    box.ask(queries[0])
    sync_api.expect(box.status).to_have_text(texts["none"])
    help_ = box.box.locator(".guide-search__help")
    hrefs = help_.locator("a").evaluate_all("all => all.map(a => a.href)")
    assert [urlsplit(h).path.partition(f"/{language}/")[2] for h in hrefs] == [
        "fix/",
        "compare/api-map/",
    ]
    box.ask("keras")
    assert not help_.is_visible()
    assert not box.page.trouble


@pytest.fixture(params=["some", pytest.param("all", marks=EVERY)])
def clinic_entries(request, project):
    """Return an entry of each situation; in CI, every entry."""
    entries = clinic.entries(project, "en")
    if request.param == "some":
        entries = {entry.situation: entry for entry in entries}.values()
    return list(entries)


@BOTH
def test_a_message_leads_to_its_entry(
    language, clinic_entries, project, search
):
    wanted = {}
    for entry in clinic_entries:
        place = f"fix/{entry.situation}/{entry.page.stem}/"
        for message in entry.messages(project):
            said = message.partition(": ")[2] or message
            # A part, as people type it; the whole line, as they paste it.
            for query in (" ".join(said.split()[:10]), message):
                wanted.setdefault(query, set()).add(place)
    answers = engine(search(f"{language}/"), [*wanted])
    astray = {}
    for (query, places), found in zip(wanted.items(), answers, strict=True):
        # One message may be raised on several pages: they come first.
        if not places & {*found[: min(3, len(places))]}:
            astray[query] = found[:3]
    assert wanted and not astray


@BOTH
def test_nothing_is_loaded_before_a_reader_touches_it(language, visit, site):
    page = visit(f"{language}/compare/training/")
    asked = []
    page.on(
        "request",
        lambda request: (
            "/search/" in request.url and asked.append(request.url)
        ),
    )
    page.reload()
    page.wait_for_load_state("networkidle")
    assert not asked
    box = Search(page).open()
    box.ask("keras")
    (url,) = asked
    script = site / urlsplit(url).path.partition("/sub/path/")[2]
    assert len(gzip.compress(script.read_bytes())) < MOST
    # Material's index of everything is not published, nor asked for.
    assert not (site / language / "search" / "search_index.json").exists()
    box.ask("tensorflow")
    assert len(asked) == 1
    assert not page.trouble


@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_keys_open_it_but_not_from_another_field(key, visit):
    page = visit("en/compare/api-map/")
    field = page.locator(".guide-filter input")
    field.focus()
    page.keyboard.press(key)
    assert field.input_value() == key
    field.blur()
    page.keyboard.press(key)
    box = Search(page)
    sync_api.expect(box.input).to_be_focused()
    assert box.input.input_value() == ""
    assert not page.trouble


@BOTH
def test_a_keyboard_is_enough(language, search):
    box = search(f"{language}/")
    page = box.page
    first, second, *_ = box.ask("callbacks")
    page.keyboard.press("ArrowDown")
    sync_api.expect(box.links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    sync_api.expect(box.links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    sync_api.expect(box.input).to_be_focused()
    page.keyboard.press("ArrowUp")
    sync_api.expect(box.links.last).to_be_focused()
    page.keyboard.type("x")
    sync_api.expect(box.input).to_be_focused()
    assert box.input.input_value() == "callbacksx"
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    sync_api.expect(page.locator("#__search")).not_to_be_checked()
    page.wait_for_function("document.activeElement === document.body")
    page.keyboard.press("s")
    box.ask("callbacks")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{first}")
    # The words that led there are marked.
    page.wait_for_function("CSS.highlights.get('guide-search')?.size > 0")
    assert not page.trouble


def test_tab_goes_through_the_results_and_out_of_the_box(search):
    box = search("en/")
    box.ask("from_logits")
    for i in range(box.links.count()):
        for _ in range(3):  # past the button and the list that scrolls
            if box.links.nth(i).evaluate("a => a === document.activeElement"):
                break
            box.page.keyboard.press("Tab")
        sync_api.expect(box.links.nth(i)).to_be_focused()
    box.page.keyboard.press("Tab")
    sync_api.expect(box.page.locator("#__search")).not_to_be_checked()


def test_enter_of_an_input_method_does_not_leave_the_page(search):
    box = search("ja/")
    page = box.page
    session = page.context.new_cdp_session(page)
    session.send(
        "Input.imeSetComposition",
        {"text": "がくしゅう", "selectionStart": 5, "selectionEnd": 5},
    )
    page.wait_for_timeout(300)
    assert box.links.count() == 0, "asks for what is not settled yet"
    page.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
        "{key: 'Enter', keyCode: 229, isComposing: true, bubbles: true,"
        "cancelable: true}))"
    )
    session.send("Input.insertText", {"text": "学習ループ"})
    box.settled("学習ループ")
    for composing in ({"isComposing": True}, {"keyCode": 229}):
        event = {"key": "Enter", "bubbles": True, **composing}
        page.evaluate(
            "event => document.activeElement.dispatchEvent("
            "new KeyboardEvent('keydown', event))",
            event,
        )
    page.wait_for_timeout(300)
    assert urlsplit(page.url).path.endswith("/ja/")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ja/compare/training/")
    assert not page.trouble


@BOTH
def test_results_are_named_announced_and_marked(language, search):
    box = search(f"{language}/")
    texts = text.load(language)["search"]
    dialog = box.page.get_by_role("dialog", name=texts["dialog"])
    assert dialog.count() == 1
    addresses = box.ask("tensorfow GradientTape")
    assert "tensorflow" in box.status.inner_text()
    assert str(box.box.locator("ol > li").count()) in box.status.inner_text()
    marks = {m.lower() for m in box.box.locator("mark").all_inner_texts()}
    assert {"gradienttape"} <= marks
    pages = [a for a in dict.fromkeys(addresses)]
    assert len(pages) == box.box.locator("ol > li").count()
    places = box.box.locator(".guide-search__place")
    assert places.count()
    for href in places.evaluate_all("all => all.map(a => a.hash)"):
        assert re.fullmatch(r"#[\w-]+", href)


@BOTH
def test_it_fits_a_phone(language, visit):
    page = visit(f"{language}/", width=PHONE)
    page.locator("label.md-header__button[for=__search]").click()
    box = Search(page)
    sync_api.expect(box.input).to_be_focused()
    box.ask("SparseCategoricalCrossentropy")
    box.links.first.wait_for()
    page.wait_for_timeout(500)
    width = page.evaluate("document.documentElement.scrollWidth")
    right = box.box.locator("ol").evaluate(
        "e => e.getBoundingClientRect().right"
    )
    assert width <= PHONE and right <= PHONE
    assert not page.trouble


def test_queries_of_any_kind_do_no_harm(search):
    box = search("en/")
    odd = ["(", "[a-z", "\\", "<img src=x onerror=alert(1)>", "*" * 300]
    for query in (*odd, "keras " * 400, "+-~^:", "𠮷野家", "%00", "__proto__"):
        box.ask(query[:2000])
    assert box.box.locator("img").count() == 0
    assert not box.page.trouble


def test_without_javascript_there_is_no_box(visit):
    page = visit("en/", java_script_enabled=False)
    assert not page.locator("[data-guide-search]").is_visible()


def test_from_a_folder(site, browser):
    page = browser.new_page()
    trouble = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.goto((site / "en" / "compare" / "data" / "index.html").as_uri())
    box = Search(page).open()
    box.ask("callbacks")
    assert "/en/compare/callbacks/" in box.links.first.evaluate("a => a.href")
    assert not trouble
    page.close()


@BOTH
def test_each_word_with_a_substitute_is_one_the_guide_lacks(language, site):
    """Else readers would not find the page that has the word."""
    script = (site / language / "search" / "index.js").read_text("utf-8")
    data = json.loads(script.rpartition("globalThis.guideIndex=")[2][:-2])
    assert data["synonyms"]
    for word, _ in data["synonyms"]:
        for _, title, label, _, _, parts in data["pages"]:
            heads = " ".join([title, label, *(part[1] for part in parts)])
            assert not re.search(word, heads, re.I), (word, heads)
