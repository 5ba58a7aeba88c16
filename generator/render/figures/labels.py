"""Names as labels: how wide a text is, how it breaks into lines, which of many labels have room. No font is read, so
that every machine sees the same widths; they are those of a wide sans serif, and a narrower one has room to spare.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from math import floor
from unicodedata import combining, east_asian_width

NARROW, WIDE = frozenset("ijlItfr.,:;'’!|()[]- /·"), frozenset("mwMW—@%&…")
CELL = 40.0
"""The side of a square in which boxes are looked up."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a picture."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Whether two boxes have an area in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def within(self, other: "Box") -> bool:
        """Whether the box lies inside another."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom


@dataclass(slots=True)
class Taken:
    """The boxes that are taken, by the squares that they touch, so that a look at one place is short."""

    cells: dict[tuple[int, int], list[Box]] = field(default_factory=lambda: defaultdict(list))

    def add(self, box: Box) -> None:
        """Takes a box."""
        for cell in _cells(box):
            self.cells[cell].append(box)

    def is_free(self, box: Box) -> bool:
        """Whether no box that is taken overlaps this one."""
        return not any(other.overlaps(box) for cell in _cells(box) for other in self.cells.get(cell, ()))


def _cells(box: Box) -> list[tuple[int, int]]:
    across = range(floor(box.left / CELL), floor(box.right / CELL) + 1)
    return [(x, y) for x in across for y in range(floor(box.top / CELL), floor(box.bottom / CELL) + 1)]


def measure(text: str, size: float) -> float:
    """The width of a text in letters of a size, in the unit of the size."""
    return size * sum(map(_width, text))


def _width(letter: str) -> float:
    if combining(letter):
        return 0
    if east_asian_width(letter) in "WF":
        return 1
    if letter in NARROW:
        return 0.36
    if letter in WIDE:
        return 0.95
    return 0.7 if letter.isupper() else 0.6


def shorten(text: str, width: float, size: float) -> str:
    """The text, cut with an ellipsis where it is wider than that: after a word, or in its first if that alone is too
    wide."""
    if measure(text, size) <= width:
        return text
    room = width - measure("…", size)
    cut = 0
    while cut < len(text) and (room := room - size * _width(text[cut])) >= 0:
        cut += 1
    kept = text[:cut] if text[cut : cut + 1] == " " else text[:cut].rpartition(" ")[0] or text[:cut]
    return f"{kept.rstrip(' ,.-')}…"


def wrap(text: str, width: float, size: float, most: int) -> tuple[str, ...]:
    """The text in at most so many lines, broken between words; what has no room is cut with an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words:
        line = words.pop(0)
        while words and (len(lines) == most - 1 or measure(f"{line} {words[0]}", size) <= width):
            line += f" {words.pop(0)}"
            if measure(line, size) > width:
                break
        lines.append(line)
        if len(lines) == most:
            break
    if words:
        lines[-1] += f" {' '.join(words)}"
    return tuple(shorten(line, width, size) for line in lines)
