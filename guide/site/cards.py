"""The picture of a page that a link to it shows elsewhere: its social card.

Material's own plugin fetches its fonts and wants Cairo; Pillow is here
already, and Debian has the font (``apt install fonts-noto-cjk``).
"""

from __future__ import annotations

import functools
import io
import subprocess
from dataclasses import astuple, dataclass
from pathlib import Path

import PIL
from PIL import Image, ImageColor, ImageDraw, ImageFont

from guide import files

# All that the look of a card is made of stands here.
SIZE = (1200, 630)
PAPER = "#ffffff"
INK = "#1f1a1b"
SOFT = "#5f5658"
BRAND = "#7a1420"
SPARK = "#ffb454"
MARGIN = 84
BAND = 22
TITLE_SIZES = (76, 68, 60, 54, 48, 42, 36)
TITLE_HEIGHT = 330
LINE = 1.32
SMALL, NAME = 28, 32
BLENDS = ((PAPER, INK), (PAPER, BRAND), (PAPER, SOFT), (BRAND, SPARK))
STEPS = 8
"""Shades of each blend: enough for the edges of letters to be smooth."""

FAMILY = "Noto Sans CJK JP"
MISSING = (
    f"no social cards: no font {FAMILY!r} on this machine "
    "(Debian: apt install fonts-noto-cjk)"
)


@dataclass(frozen=True)
class Card:
    """What stands on a card."""

    title: str
    section: str
    site: str
    verified: str
    language: str


@functools.lru_cache
def fonts() -> dict[str, tuple[str, int]] | None:
    """Return file and index of the bold and the regular font, or None."""
    found = {}
    for style in ("Bold", "Regular"):
        query = f":family={FAMILY}:style={style}"
        command = ["fc-list", "--format", "%{file}|%{index}\n", query]
        try:
            done = subprocess.run(command, capture_output=True, text=True)
        except OSError:
            return None
        if not done.stdout.strip():
            return None
        file, _, index = sorted(done.stdout.splitlines())[0].partition("|")
        found[style] = file, int(index)
    return found


@functools.lru_cache
def font(style: str, size: int) -> ImageFont.FreeTypeFont:
    """Return the font of a style, at a size in pixels."""
    file, index = fonts()[style]
    return ImageFont.truetype(file, size, index=index)


def cached(card: Card, folder: Path, name: str) -> Path:
    """Return the file of a card, drawn only if it is not there yet.

    ``name`` is that of the page; its card of before is removed.
    """
    # The design is this file: whoever changes it, draws anew.
    design = Path(__file__).read_text("utf-8")
    key = files.digest("\0".join((design, PIL.__version__, *astuple(card))))
    stem = name.replace("/", "-")
    file = folder / card.language / f"{stem}-{key}.png"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        for old in file.parent.glob(f"{stem}-{'?' * len(key)}.png"):
            old.unlink(missing_ok=True)
        part = file.with_suffix(".part")
        part.write_bytes(draw(card))
        part.replace(file)
    return file


def draw(card: Card) -> bytes:
    """Return a card as a PNG with a palette."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    width, height = SIZE
    pen.rectangle((0, 0, BAND, height), fill=BRAND)
    foot = height - MARGIN + 10
    pen.text(
        (MARGIN, MARGIN - 12),
        card.section,
        font=font("Bold", NAME),
        fill=BRAND,
        anchor="ls",
    )
    size, lines = fit(card.title, card.language, width - 2 * MARGIN)
    step = size * LINE
    middle = (MARGIN + foot - NAME - SMALL) / 2
    top = middle - step * (len(lines) - 1) / 2
    for number, line in enumerate(lines):
        pen.text(
            (MARGIN, top + step * number),
            line,
            font=font("Bold", size),
            fill=INK,
            anchor="lm",
        )
    _mark(pen, MARGIN, foot - NAME - 6)
    pen.text(
        (MARGIN + 60, foot - NAME),
        card.site,
        font=font("Bold", NAME),
        fill=INK,
        anchor="ls",
    )
    room, small = width - MARGIN - 60 - MARGIN / 2, SMALL
    while font("Regular", small).getlength(card.verified) > room:
        small -= 1
    pen.text(
        (MARGIN + 60, foot + 10),
        card.verified,
        font=font("Regular", small),
        fill=SOFT,
        anchor="ls",
    )
    file = io.BytesIO()
    flat = image.quantize(palette=_palette(), dither=Image.Dither.NONE)
    flat.save(file, "PNG", optimize=True)
    return file.getvalue()


@functools.lru_cache
def _palette() -> Image.Image:
    """Return every colour that a card can have."""
    colours: list[int] = []
    for pair in BLENDS:
        here, there = (ImageColor.getrgb(colour) for colour in pair)
        for n in range(STEPS):
            part = n / (STEPS - 1)
            colours += (
                round(a + (b - a) * part)
                for a, b in zip(here, there, strict=True)
            )
    palette = Image.new("P", (1, 1))
    palette.putpalette(colours)
    return palette


def _mark(pen: ImageDraw.ImageDraw, x: float, y: float) -> None:
    """Draw the guide's sign: a program that runs."""
    pen.rounded_rectangle((x, y - 26, x + 44, y + 18), 9, fill=BRAND)
    pen.polygon(
        [(x + 15, y - 17), (x + 34, y - 4), (x + 15, y + 9)], fill=SPARK
    )


def fit(title: str, language: str, width: float) -> tuple[int, list[str]]:
    """Return the largest size at which a title fits, and its lines."""
    for size in TITLE_SIZES:
        lines = wrapped(title, language, size, width)
        if len(lines) * size * LINE <= TITLE_HEIGHT:
            break
    # As even as the same number of lines can be.
    narrow = width
    while narrow > width / 2:
        narrow -= size / 2
        again = wrapped(title, language, size, narrow)
        if len(again) > len(lines) or _widest(again, size) > width:
            break
        lines = again
    return size, lines


def wrapped(title: str, language: str, size: int, width: float) -> list[str]:
    """Return a title's lines, broken between words or Japanese phrases."""
    lines = [""]
    for part in _parts(title, language):
        if lines[-1] and _widest([lines[-1] + part.rstrip()], size) > width:
            lines.append("")
        lines[-1] += part if lines[-1] else part.lstrip()
        while _widest([lines[-1].rstrip()], size) > width:
            # Longer than a line by itself, as names in code may be.
            line, n = lines[-1], len(lines[-1]) - 1
            while n > 1 and _widest([line[:n]], size) > width:
                n -= 1
            lines[-1:] = [line[:n], line[n:]]
    return [line.strip() for line in lines]


def _widest(lines: list[str], size: int) -> float:
    return max(font("Bold", size).getlength(line) for line in lines)


def _parts(title: str, language: str) -> list[str]:
    if language == "ja":
        return _phrases().parse(title)
    return [f"{word} " for word in title.split()]


@functools.lru_cache
def _phrases():
    import budoux  # only a build that draws waits for it

    return budoux.load_default_japanese_parser()
