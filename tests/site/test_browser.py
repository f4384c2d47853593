"""The site in a browser: by mouse, finger and keys, without scripts, too."""

import re

import pytest
from tools import script, serve

from guide import text
from guide.build import build
from guide.project import LANGUAGES
from guide.tables import glossary

expect = pytest.importorskip("playwright.sync_api").expect

pytestmark = pytest.mark.browser
BOTH = pytest.mark.parametrize("language", LANGUAGES)
CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
WIDTH = "document.documentElement.scrollWidth"


@pytest.fixture(
    params=["kinds", pytest.param("pages", marks=pytest.mark.weekly)]
)
def visited(request):
    """Return a page of each kind in every language; weekly, every page."""
    return request.getfixturevalue(request.param)


def test_no_error_no_third_party_no_sideways_scroll(visited, visit, address):
    page = visit("en/", width=390)
    wide = {}
    for path in visited:
        page.goto(address + path)
        if page.evaluate(WIDTH) > 390:
            wide[path] = page.evaluate(WIDTH)
    assert not page.trouble
    assert not wide, "wider than a phone"


@BOTH
@pytest.mark.parametrize("path", ["", "learn/first-hour/"])
def test_language_switch_stays_on_the_page_and_the_place(
    path, language, visit
):
    page = visit(f"{language}/{path}")
    other = {"en": "ja", "ja": "en"}[language]
    last = page.locator("article :is(h1, h2)[id]").last
    place = last.get_attribute("id")
    # At once: the address follows the reader's place on the page.
    page.evaluate(script("switch"), place)
    page.wait_for_url(f"**/sub/path/{other}/{path}#{place}")
    expect(page.locator("html")).to_have_attribute("lang", other)
    assert not page.trouble


@pytest.mark.parametrize(
    ("locale", "wanted"), [("ja-JP", "ja"), ("en-GB", "en"), ("fr-FR", "en")]
)
def test_landing_page_picks_the_readers_language(
    locale, wanted, visit, address
):
    page = visit("", locale=locale)
    page.wait_for_url(f"**/sub/path/{wanted}/")
    # What a reader has chosen since counts more.
    page.locator("a.guide-language").click()
    other = {"en": "ja", "ja": "en"}[wanted]
    page.wait_for_url(f"**/{other}/")
    page.goto(address)
    page.wait_for_url(f"**/sub/path/{other}/")
    assert not page.trouble


def test_copy_buttons_give_the_snippet_and_the_markdown(project, site, visit):
    path = "ja/fix/build/kerastensor/"
    page = visit(path, **CLIPBOARD)
    block = page.locator(".language-python.highlight").first
    name = block.locator(".filename a[download]").inner_text()
    snippet = (project.snippets / name).read_text("utf-8")
    markdown = (site / path / "index.md").read_text("utf-8")
    whole = page.get_by_role(
        "button", name=text.load("ja")["markdown"]["copy"]
    )
    for button, said in (
        (block.locator("button.md-code__button"), snippet),
        (whole, markdown),
    ):
        button.focus()
        page.keyboard.press("Enter")
        page.wait_for_function(script("copied"), arg=said.rstrip())
    assert not page.trouble


def test_tabs_are_remembered_in_the_other_language(visit):
    page = visit("en/compare/training/")
    page.locator(".tabbed-labels").get_by_text("TensorFlow").first.click()
    boxes = page.locator(".tabbed-set").first.locator("xpath=./input")
    expect(boxes.nth(1)).to_be_checked()
    # A tab is a place, too: from another place, nothing but memory tells.
    page.evaluate(script("switch"), "sources")
    page.wait_for_url("**/ja/compare/training/#sources")
    expect(boxes.nth(1)).to_be_checked()


def test_two_eras_stand_side_by_side(visit):
    page = visit("en/history/time-machine/")
    comparer = page.locator(".guide-comparer")
    left, right = comparer.locator("select").all()
    left.select_option("keras-theano-2015")
    right.select_option("today-jax")
    sides = comparer.locator(".guide-comparer__sides > div")
    old, new = sides.first, sides.nth(1)
    expect(old).to_contain_text("nb_epoch")
    expect(new).to_contain_text("jax")
    expect(new).not_to_contain_text("nb_epoch")
    # The comment that names the packages is not the program.
    expect(new).not_to_contain_text("# ///")
    marked = comparer.locator(".only").all_inner_texts()
    assert any("nb_epoch" in line for line in marked)
    assert not any("load_digits()" in line for line in marked)
    assert not page.trouble


def test_a_drawn_digit_is_read(visit):
    page = visit("en/learn/first-hour/")
    box = page.locator(".guide-digit")
    box.locator("button[value=clear]").click()
    grid = box.get_by_role("grid")
    grid.drag_to(
        grid,
        source_position={"x": 130, "y": 5},
        target_position={"x": 130, "y": 230},
    )
    expect(box.get_by_role("status")).to_contain_text("reads 1")
    assert not page.trouble


@pytest.mark.parametrize(
    ("where", "typed"),
    [
        ("en/compare/api-map/", "keras.ops shape"),
        ("ja/compare/api-history/", "keras.ops 3.1"),
        ("en/about/compatibility/", "save h5"),
    ],
)
def test_a_box_narrows_tables_to_rows_with_all_words(where, typed, visit):
    page = visit(where)
    box = page.locator(".guide-filter input")
    everything = page.evaluate(script("shown"))
    words = typed.lower().split()
    wanted = [row for row in everything if all(w in row for w in words)]
    assert 0 < len(wanted) < len(everything)

    def narrowed(typed, rows):
        box.fill(typed)
        same = f"rows => `${{rows}}` === `${{{script('shown')}()}}`"
        page.wait_for_function(same, arg=rows)

    narrowed(typed, wanted)
    count = page.locator(".guide-filter output")
    expect(count).to_contain_text(re.compile(rf"(?<!\d){len(wanted)}(?!\d)"))
    narrowed("no row has this", [])
    # A heading goes with its tables, and comes back with them.
    tables = "form ~ h2:not([hidden]):has(+ :is(table, :has(table)))"
    assert page.locator(tables).count() == 0
    narrowed("", everything)
    assert not page.trouble


@BOTH
def test_the_chooser_narrows_by_keyboard(language, visit):
    page = visit(f"{language}/choose/")
    answers = page.locator("h2[data-have]:visible")
    every = answers.count()
    for question in ("have", "want"):
        page.locator(f"input[name={question}]").first.focus()
        page.keyboard.press("ArrowDown")
    expect(answers).not_to_have_count(every)
    chosen = answers.count()
    assert chosen
    rows = page.locator("article table").first.locator("tbody tr:visible")
    expect(rows).to_have_count(chosen)
    expect(page.locator("article output")).to_contain_text(str(chosen))
    assert not page.trouble


def test_colours_follow_the_device_until_a_reader_chooses(visit):
    page = visit("en/", color_scheme="dark")
    body = page.locator("body")
    # Before any script file, lest the page flash.
    page.route("**/*.js", lambda route: route.abort())
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.locator(".guide-scheme button:visible")).to_have_count(1)
    page.unroute("**/*.js")
    page.reload()
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.locator(".guide-scheme button:visible").focus()
    page.keyboard.press("Enter")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    # The keyboard is where it was: on the button for the other one.
    expect(page.locator(":focus")).to_have_attribute("value", "default")
    page.locator("a.guide-language").click()
    page.wait_for_url("**/ja/")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize("typo", ["en/compare/trainning/", "ja/a/b/c.html"])
def test_what_is_missing_can_be_searched(typo, visit):
    page = visit(typo)
    box = page.get_by_role("searchbox").and_(page.locator(":visible")).first
    box.fill("KerasTensor")
    box.press("Enter")
    page.wait_for_url(re.compile(r"/sub/path/(en|ja)/\?q=KerasTensor"))
    result = page.locator(".md-search-result__link").first
    expect(result).to_have_attribute("href", re.compile("kerastensor"))


def test_an_explanation_opens_by_keyboard_and_by_finger(visit, project):
    (term,) = (x for x in glossary.load(project) if x.id == "loss")
    finger = {"width": 390, "has_touch": True, "is_mobile": True}
    for options, act in (({}, "focus"), (finger, "tap")):
        page = visit("ja/compare/weighting/", **options)
        getattr(page.locator("article abbr", has_text="損失").first, act)()
        tip = page.locator(".md-tooltip2--active")
        says = tip.get_by_text(term.says["ja"], exact=True)
        expect(says).to_be_visible()
        assert not page.trouble


def test_works_at_the_root_of_a_server(site, read):
    with serve(site, site / "404.html") as server:
        page = read(server.address, server.address, locale="en-GB")
        page.wait_for_url("**/en/")
        page.locator("article a:not([href*='#'], [href*='://'])").first.click()
        page.wait_for_url(re.compile("/en/[^#]"))
        here = page.url
        page.locator("a.guide-language").click()
        page.wait_for_url(here.replace("/en/", "/ja/"))
        page.locator("a.md-logo:visible").click()
        page.wait_for_url(f"{server.address}ja/")
        assert not page.trouble


@pytest.fixture(scope="session")
def folder(project, tmp_path_factory):
    site = tmp_path_factory.mktemp("offline") / "with space" / "site"
    build(project, site, "", offline=True)
    return site


@pytest.fixture
def file(folder, read):
    def open_(path, **options):
        return read((folder / path).as_uri(), folder.as_uri(), **options)

    return open_


@pytest.mark.weekly
def test_from_a_folder_every_link_names_a_file_and_no_address(folder):
    # A server shows the page for no page at any depth: it names its own.
    files = [path for path in folder.rglob("*.html") if path.stem != "404"]
    missing = set()
    for path in files:
        html = path.read_text("utf-8")
        for link in re.findall(r' (?:href|src)="([^"#?]+)', html):
            if not re.match("[a-z]+:", link):
                if not (path.parent / link).resolve().is_file():
                    missing.add(f"{path.relative_to(folder)}: {link}")
        head = html.partition("</head>")[0]
        assert not re.search(r"hreflang=|rel=.?canonical|og:url", head), path
    assert files and not missing, sorted(missing)[:10]


@pytest.mark.weekly
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_a_folder_pages_and_search_work(language, file):
    page = file("index.html", locale=language)
    page.wait_for_url(f"**/{language}/index.html")
    page.keyboard.press("/")
    page.keyboard.type("KerasTensor")
    page.locator(".md-search-result__link:visible").first.click()
    page.wait_for_url(re.compile(r"/fix/build/kerastensor\.html"))
    other = {"en": "ja", "ja": "en"}[language]
    page.locator("a.guide-language").click()
    page.wait_for_url(re.compile(rf"/{other}/fix/build/kerastensor\.html"))
    page.locator("nav.md-tabs a").nth(1).click()
    page.wait_for_url(re.compile(rf"/{other}/(?!fix).*\.html$"))
    assert not page.trouble


PATHS = ("en/", "ja/compare/training/", "en/choose/", "ja/learn/first-hour/")


@pytest.mark.parametrize("path", PATHS)
def test_everything_can_be_reached_and_is_seen(path, visit):
    """Links, buttons and boxes; the first is the link that skips the rest."""
    page = visit(path)
    # Rings have no transition to wait for.
    page.add_style_tag(content="* { transition: none !important }")
    count = page.locator("a[href], button, input, select, summary").count()
    faults, first = [], None
    for _ in range(count + 100):
        page.keyboard.press("Tab")
        here = page.evaluate(script("focused"))
        if here is None:
            break
        first = first or here
        faults += [f"{here['name']}: {fault}" for fault in here["faults"]]
    else:
        pytest.fail(f"the keyboard never leaves the page: {here}")
    assert first["skip"], f"first comes {first}"
    assert not faults, faults[:10]
    assert not page.evaluate(script("missed"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_listed_and_do_what_is_said(language, visit, address):
    page = visit(f"{language}/compare/training/")
    listed = page.get_by_role("dialog").and_(page.locator(".guide-keys"))
    page.keyboard.press("?")
    expect(listed).to_be_visible()
    # Keys of the page are not for who reads the list.
    page.keyboard.press("n")
    page.keyboard.press("Escape")
    expect(listed).to_be_hidden()
    button = page.locator(".guide-keys-open button")
    button.focus()
    page.keyboard.press("Enter")
    expect(listed).to_be_visible()
    page.keyboard.press("Enter")  # on "Close", which has the focus
    expect(listed).to_be_hidden()
    expect(button).to_be_focused()
    tabs = page.locator(".tabbed-set > input")
    tabs.first.focus()
    page.keyboard.press("ArrowRight")
    expect(tabs.nth(1)).to_be_checked()
    tabs.nth(1).blur()
    page.keyboard.press("n")
    page.wait_for_url(f"{address}{language}/compare/callbacks/")
    page.keyboard.press("p")
    page.wait_for_url(f"{address}{language}/compare/training/")
    assert not page.trouble


def test_every_text_is_there_without_javascript(kinds, visit, address):
    page = visit("en/", java_script_enabled=False)
    for path in kinds:
        page.goto(address + path)
        assert not page.evaluate(script("hidden")), path
        assert page.locator("article h1").is_visible(), path
        assert page.locator(".verified").is_visible(), path
    assert not page.locator(".guide-keys-open").is_visible()
    assert not page.trouble


def test_links_tabs_folds_and_menu_work_without_javascript(visit):
    page = visit("", width=390, java_script_enabled=False)
    page.get_by_role("link", name=re.compile("English")).click()
    page.wait_for_url("**/en/")
    page.locator("label.md-header__button[for=__drawer]").click()
    menu = page.locator("nav.md-nav--primary")
    menu.get_by_role("link", name=re.compile("^Choose$")).click()
    page.wait_for_url("**/en/choose/")
    page = visit("en/compare/training/", java_script_enabled=False)
    blocks = page.locator(".tabbed-set").first.locator(".tabbed-block")
    page.locator(".tabbed-labels label").nth(1).click()
    expect(blocks.nth(1)).to_be_visible()
    expect(blocks.first).to_be_hidden()
    page.locator("a.guide-language").click()
    page.wait_for_url("**/ja/compare/training/")
    assert not page.locator("[data-markdown]").is_visible()
    page.get_by_role("link", name=text.load("ja")["markdown"]["see"]).click()
    page.wait_for_url("**/ja/compare/training/index.md")
    page = visit("ja/learn/first-hour/", java_script_enabled=False)
    folded = page.locator("details.folded").first
    folded.locator("summary").click()
    expect(folded.locator("pre").first).to_be_visible()
