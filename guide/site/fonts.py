# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools[woff]==4.68.0", "matplotlib==3.11.2"]
# ///
"""Make the fonts that the site brings: what its pages need, nothing more.

``npm install && uv run --script guide/site/fonts.py`` writes them again.
Letters
and code are Atkinson Hyperlegible, drawn by the Braille Institute so that 0
and O, 1, l and I differ: from the packages that package.json pins. It has no
lines for the tables of ``model.summary``: those are DejaVu's, as matplotlib
brings it. Japanese is set in the fonts of the reader's system.
"""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import matplotlib
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "docs" / "assets" / "fonts"
SOURCE = ROOT / "node_modules" / "@fontsource-variable"
DEJAVU = Path(matplotlib.get_data_path(), "fonts", "ttf")
LATIN = [
    *range(0x20, 0x7F),
    *map(ord, "\u00a0§°±²³µ·×÷àáâäåçèéêëíîïñóôöøùúûüßÄÅÉÖÜ"),
    *map(ord, "–—‘’“”•…€−"),
]
LINES = [*range(0x2500, 0x2580)]
WEIGHTS = (400, 700)
FONTS = {
    "text": ("atkinson-hyperlegible-next", ["ccmp", "kern", "mark", "tnum"]),
    "code": ("atkinson-hyperlegible-mono", []),
}
"""Which font is which, and what of its typography is kept."""


def cut(source: Path, letters: list[int], features: list[str]) -> bytes:
    """Return a font with some of its letters, in the weights of a page."""
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    # Read again what is left: the instancer trips over tables half read.
    font.flavor = None
    font.save(rest := BytesIO())
    rest.seek(0)
    font = TTFont(rest, recalcTimestamp=False)
    if "fvar" in font:
        font = instancer.instantiateVariableFont(font, {"wght": WEIGHTS})
    font.flavor = "woff2"
    font.save(done := BytesIO())
    return done.getvalue()


def main() -> None:
    """Write the fonts and their licences."""
    TARGET.mkdir(exist_ok=True)
    for name, (package, features) in FONTS.items():
        folder = SOURCE / package
        file = folder / "files" / f"{package}-latin-wght-normal.woff2"
        data = cut(file, LATIN, features)
        (TARGET / f"{name}.woff2").write_bytes(data)
        shutil.copy(folder / "LICENSE", TARGET / f"{name}-LICENSE.txt")
    data = cut(DEJAVU / "DejaVuSansMono.ttf", LINES, [])
    (TARGET / "lines.woff2").write_bytes(data)
    shutil.copy(DEJAVU / "LICENSE_DEJAVU", TARGET / "lines-LICENSE.txt")
    for file in sorted(TARGET.glob("*.woff2")):
        print(f"{file.stat().st_size:6} {file.name}")


if __name__ == "__main__":
    main()
