"""Social cards: there, small, and with every letter."""

import io
import itertools

import pytest
from PIL import Image
from tools import missing

from guide import text
from guide.project import LANGUAGES
from guide.site import cards
from guide.verify.page import front_matter

# No font has it.
NOTHING = "\U0010fffd"
LIMIT = 40_000


@pytest.fixture(autouse=True)
def font():
    if not cards.fonts():
        missing(cards.MISSING)


def card(**changed):
    said = {
        "title": "学習: fit、train_step、自分で書くループ",
        "section": "比べる",
        "site": "Keras と TensorFlow",
        "verified": "TensorFlow 2.21.0 で確認済み（2026-11-21）。",
        "language": "ja",
    }
    return cards.Card(**(said | changed))


def test_every_page_has_a_card_of_the_right_size(site, pages):
    for page in pages:
        language, _, rest = page.partition("/")
        name = rest.strip("/") or "index"
        file = site / language / "assets/cards" / f"{name}.png"
        assert file.stat().st_size <= LIMIT, page
        with Image.open(file) as image:
            assert (image.size, image.format) == ((1200, 630), "PNG"), page
            assert image.mode == "P"
            # A title, the guide's sign and a line: not an empty card.
            assert len(image.getcolors()) > 12


def test_the_font_has_every_letter_of_every_card(project):
    tofu = bytes(cards.font("Bold", 40).getmask(NOTHING))
    assert tofu
    said = ""
    for language in LANGUAGES:
        for path in project.pages(language):
            said += front_matter(path.read_text("utf-8"), "")[0]["title"]
        config = {"en": "mkdocs.yml", "ja": "mkdocs.ja.yml"}[language]
        said += (project.root / config).read_text("utf-8")
        said += "".join(
            value
            for key, value in text.load(language).items()
            if key.startswith("verified")
        )
    assert any("\u3041" < letter < "\u9fff" for letter in said)
    for style, letter in itertools.product(
        ("Bold", "Regular"), {*said} - {*" \n\u3000"}
    ):
        drawn = bytes(cards.font(style, 40).getmask(letter))
        assert drawn != bytes(cards.font(style, 40).getmask(NOTHING)), letter


def test_japanese_is_drawn_and_not_the_sign_for_a_missing_letter():
    drawn = cards.draw(card(title="選び方"))
    assert drawn != cards.draw(card(title=NOTHING * 3))
    assert drawn != cards.draw(card(title="選び"))
    assert drawn == cards.draw(card(title="選び方")), "not reproducible"


def test_japanese_lines_break_between_phrases():
    said = "ネットワークを学習させたことがない人が最初の 1 時間で読むページ"
    lines = cards.wrapped(said, "ja", 60, 700)
    assert len(lines) > 2
    parts = [part.strip() for part in cards._parts(said, "ja")]
    ends = {"".join(parts[:n]).replace(" ", "") for n in range(len(parts) + 1)}
    for n in range(len(lines)):
        assert "".join(lines[:n]).replace(" ", "") in ends, lines


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Training: fit, train_step, or a loop of your own", "en"),
        ("module '" + "tensorflow.python." * 9 + "x' has no attribute", "en"),
        ("とても長い題名" * 12, "ja"),
    ],
)
def test_titles_of_any_length_fit(title, language):
    size, lines = cards.fit(title, language, 1000)
    assert len(lines) * size * cards.LINE <= cards.TITLE_HEIGHT
    assert all(cards.font("Bold", size).getlength(x) <= 1000 for x in lines)
    same = "".join(lines).replace(" ", "") == title.replace(" ", "")
    assert same, lines


def test_a_card_is_drawn_once(tmp_path, monkeypatch):
    file = cards.cached(card(), tmp_path, "choose")
    assert Image.open(io.BytesIO(file.read_bytes())).size == cards.SIZE
    with monkeypatch.context() as patched:
        patched.setattr(cards, "draw", None)
        assert cards.cached(card(), tmp_path, "choose") == file
    new = cards.cached(card(title="選択"), tmp_path, "choose")
    assert new != file
    assert [*tmp_path.rglob("*.png")] == [new], "the one before is left"
