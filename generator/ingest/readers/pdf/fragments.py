"""One page of a PDF goes in, its pieces of text come out with their place and look. The only module that asks PDFium.

A piece is a run of letters on one baseline without a gap as wide as that between two columns. Points are counted from
the page's left and bottom edges.
"""

from collections.abc import Iterator
from ctypes import byref, c_double, create_string_buffer
from dataclasses import dataclass, field
from typing import Any

RAISED, LOWERED = "\x0e", "\x0f"
"""Stand around letters that are smaller than the others and above their baseline; no text that is shown holds them."""
HYPHENS = "\u00ad\x02\ufffe"
"""What PDFium gives for a hyphen at the end of a line."""
WIDEST_GAP = 1.3
"""Of the height of letters: a wider gap lies between columns or cells."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of text. ``size`` is the height of its letters in points, as drawn."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool


@dataclass(slots=True)
class _Run:
    """The piece under way: its letters, each with its box's left, right, height and its baseline."""

    letters: list[tuple[str, float, float, float, float]] = field(default_factory=list)
    first: int = 0

    def goes_on(self, left: float, baseline: float, height: float) -> bool:
        """Whether a letter stands right behind this piece."""
        if not self.letters:
            return True
        _, _, right, before, line = self.letters[-1]
        tall = max(line, height)
        return abs(baseline - before) < 0.6 * tall and -tall < left - right < WIDEST_GAP * tall


def read_fragments(textpage: Any, most: int) -> Iterator[Fragment]:
    """The page's pieces of text in the order in which it draws them, of its first ``most`` letters."""
    from pypdfium2 import raw

    box, x, y = raw.FS_RECTF(), c_double(), c_double()
    run = _Run()
    for index in range(min(most, textpage.count_chars())):
        code = raw.FPDFText_GetUnicode(textpage, index)
        letter = "-" if (char := chr(code) if code < 0x110000 else "\ufffd") in HYPHENS else char
        if letter in "\r\n\0" or 0xD800 <= code < 0xE000:
            yield from _finish(textpage, run)
            continue
        if letter.isspace():
            if run.letters:
                last = run.letters[-1]
                run.letters.append((" ", last[2], last[2], last[3], last[4]))
            continue
        raw.FPDFText_GetLooseCharBox(textpage, index, box)
        raw.FPDFText_GetCharOrigin(textpage, index, byref(x), byref(y))
        if not run.goes_on(box.left, y.value, box.top - box.bottom):
            yield from _finish(textpage, run)
        if not run.letters:
            run.first = index
        run.letters.append((letter, box.left, box.right, y.value, box.top - box.bottom))
    yield from _finish(textpage, run)


def _finish(textpage: Any, run: _Run) -> Iterator[Fragment]:
    """The piece under way, when it shows anything; the next one begins."""
    letters, run.letters = run.letters, []
    inked = [letter for letter in letters if letter[0] != " "]
    if not inked:
        return
    heights = sorted(letter[4] for letter in inked)
    height = heights[len(heights) // 2]
    baseline = min(letter[3] for letter in inked if letter[4] >= 0.8 * height)
    size, bold = _look(textpage, run.first)
    text = "".join(_raised(letters, height, baseline))
    yield Fragment(text, inked[0][1], inked[-1][2], baseline, size or height, bold)


def _raised(letters: list[tuple[str, float, float, float, float]], height: float, baseline: float) -> Iterator[str]:
    """The letters of a piece, with marks around those that are raised."""
    up = False
    for letter, _, _, base, tall in letters:
        is_up = letter != " " and tall < 0.85 * height and base > baseline + 0.12 * height
        if is_up != up:
            yield RAISED if is_up else LOWERED
            up = is_up
        yield letter
    if up:
        yield LOWERED


def _look(textpage: Any, index: int) -> tuple[float, bool]:
    """The size in points at which a letter is drawn, and whether it is bold."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    scale = 1.0
    if raw.FPDFText_GetMatrix(textpage, index, matrix):
        scale = (matrix.c**2 + matrix.d**2) ** 0.5
    size = raw.FPDFText_GetFontSize(textpage, index) * (scale or 1.0)
    name = create_string_buffer(128)
    raw.FPDFText_GetFontInfo(textpage, index, name, 128, None)
    font = name.value.decode("utf-8", "replace").lower()
    weight = raw.FPDFText_GetFontWeight(textpage, index)
    return size, weight >= 600 or "bold" in font or "black" in font or font.endswith(("-bd", ".b"))
