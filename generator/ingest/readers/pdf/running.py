"""The lines of all pages go in; those that repeat as heads and feet come out apart, with each page's printed label."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.ingest.readers.pdf.layout import Line, bare

EDGE_LINES = 3
"""Lines at the top and at the foot of each page that can be a head or foot."""
DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite|página|pág\.|стр\.)?\s*[-–—|•·\[(]*\s*(?P<label>\d{1,4}|[ivxlc]{1,7})\s*[-–—|•·\])]*"
    r"(?:\s*(?:of|/|de|von)\s*\d{1,4})?",
    re.IGNORECASE,
)
"""A line that holds a page's number and nothing else."""
LONGEST = 200
SMALLER, WIDE_GAP = 0.93, 2.0
"""Of the size of the body's letters: a head is smaller, and stands further off than the next line."""


def find_running(pages: Sequence[Sequence[Line]], size: float) -> tuple[frozenset[Line], Mapping[int, str]]:
    """The lines that are running heads and feet, and the printed label of each page where one can be read.

    A line counts when pages hold it at one height, its digits aside; a number alone counts when it rises with the
    pages; and a line smaller than the body's ``size`` counts where a gap sets it off at a page's very top or foot.
    """
    edges = [list_edges(lines) for lines in pages]
    folded: Counter[tuple[str, int]] = Counter()
    for lines in edges:
        folded.update({fold(line) for line in lines})
    shift = find_shift(edges)
    running: list[Line] = []
    labels: dict[int, str] = {}
    for lines in edges:
        for line in lines:
            label = page_number(line, shift)
            repeats = folded[fold(line)] >= (2 if len(pages) < 6 else max(3, len(pages) // 5))
            if label or (repeats and len(line.text) <= LONGEST) or is_set_off(line, lines, size):
                running.append(line)
                if label:
                    labels.setdefault(line.page, label)
    return frozenset(running), labels


def list_edges(lines: Sequence[Line]) -> list[Line]:
    """The lines nearest to the page's top and foot, if there are others between them."""
    rows = sorted(lines, key=lambda line: -line.baseline)
    count = min(EDGE_LINES, max(1, len(rows) // 3))
    return rows if len(rows) < 3 else [*rows[:count], *rows[-count:]]


def is_set_off(line: Line, edge: Sequence[Line], size: float) -> bool:
    """Whether a line stands alone at the top of a page that is not the first, or holds a number alone at its foot."""
    rows = sorted(edge, key=lambda other: -other.baseline)
    if len(rows) < 2 or len(line.text) > LONGEST // 2:
        return False
    if line is rows[0]:
        gap = line.baseline - rows[1].baseline
        return line.page > 0 and line.size < SMALLER * size and gap > WIDE_GAP * size
    gap = rows[-2].baseline - line.baseline
    return line is rows[-1] and gap > WIDE_GAP * size and PAGE_NUMBER.fullmatch(bare(line.text)) is not None


def fold(line: Line) -> tuple[str, int]:
    """A line as two pages' lines are compared: any number like any other, at one height within six points."""
    return DIGITS.sub("#", bare(line.text).casefold()), round(line.baseline / 6)


def find_shift(edges: Sequence[Sequence[Line]]) -> int | None:
    """By how much most pages' printed number is greater than their index; None when no number rises with them."""
    shifts = Counter(
        shift
        for lines in edges
        for shift in {
            int(n) - line.page for line in lines for n in DIGITS.findall(bare(line.text)[:LONGEST]) if len(n) < 5
        }
    )
    shift, count = max(shifts.items(), key=lambda item: (item[1], -abs(item[0] - 1)), default=(0, 0))
    return shift if count >= 2 and count >= 0.4 * len(edges) else None


def page_number(line: Line, shift: int | None) -> str:
    """The printed number that a line gives its page; empty when it holds other words, or another number."""
    match = PAGE_NUMBER.fullmatch(bare(line.text))
    if match is None:
        if shift is not None and str(line.page + shift) in DIGITS.findall(bare(line.text)) and len(line.text) < 100:
            return _in_running_words(line, str(line.page + shift))
        return ""
    label = match["label"]
    if not label.isdigit():
        return label if shift is None or line.page + shift < 1 else ""
    return label if shift is not None and int(label) == line.page + shift else ""


def _in_running_words(line: Line, number: str) -> str:
    """The number at the start or end of a running head such as ``34 Harbour Studies``."""
    text = bare(line.text)
    return number if re.match(rf"{number}\b\s*\D", text) or re.search(rf"\D\s*\b{number}$", text) else ""
