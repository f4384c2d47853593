"""A term's explanation opens by keyboard and by finger; links find terms."""

import pytest

from guide.tables import glossary

TIP = ".md-tooltip2--active"


def words(page, text):
    """Return the marked word with an explanation, and where it is."""
    return page.locator("article abbr", has_text=text).first


@pytest.mark.parametrize(
    ("path", "word", "id"),
    [
        ("en/compare/weighting/", "loss", "loss"),
        ("ja/compare/weighting/", "損失", "loss"),
    ],
)
def test_an_explanation_opens_by_keyboard_and_by_finger(
    visit, project, path, word, id
):
    says = {term.id: term.says for term in glossary.load(project)}[id]
    page = visit(path)
    term = words(page, word)
    # The keyboard gets there: nothing but Tab was pressed.
    for _ in range(200):
        page.keyboard.press("Tab")
        if term.evaluate("element => element === document.activeElement"):
            break
    # The words before it had explanations of their own, which go by and by.
    page.locator(TIP).get_by_text(says[path[:2]], exact=True).wait_for()
    phone = visit(path, width=390, has_touch=True, is_mobile=True)
    words(phone, word).tap()
    phone.locator(TIP).get_by_text(says[path[:2]], exact=True).wait_for()
    wide = phone.evaluate("document.documentElement.scrollWidth")
    assert wide <= 390, "an explanation makes the page wider than the phone"
    assert not [*page.trouble, *phone.trouble]


def test_terms_have_the_same_addresses_in_both_languages(visit, project):
    known = {term.id for term in glossary.load(project)}
    for language in ("en", "ja"):
        page = visit(f"{language}/about/glossary/")
        ids = page.locator("article dt[id]").evaluate_all(
            "all => all.map(dt => dt.id)"
        )
        assert {*ids} == known and len(ids) == len(known)
        assert page.locator("article abbr").count() == 0
