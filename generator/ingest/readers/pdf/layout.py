"""A page's pieces of text go in, its lines come out in reading order: two columns one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.ingest.readers.pdf.fragments import LOWERED, RAISED, Fragment

FEWEST_LINES = 6
"""Lines that each of two columns must have at least."""
MOST_CROSSING = 0.25
"""The share of a page's lines, headings and such, that may run across both of its columns."""

LONGEST_RAISED = 8
"""Letters of what stands raised behind a word."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a column. ``left_edge`` and ``right_edge`` are the column's, ``column`` counts them over the page,
    and ``page`` is the page's index. Text keeps the marks around raised letters."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    page: int
    column: int
    left_edge: float = 0.0
    right_edge: float = 0.0


def page_rows(fragments: Sequence[Fragment]) -> list[list[Fragment]]:
    """The pieces that share a baseline, from the page's top to its foot, each row from left to right."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (-f.baseline, f.left)):
        if rows and rows[-1][0].baseline - fragment.baseline < 0.35 * min(fragment.size, rows[-1][0].size):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [sorted(row, key=lambda f: f.left) for row in rows]


def settle_raised(fragments: Sequence[Fragment]) -> list[Fragment]:
    """The pieces in the order in which they are drawn, in which small letters that stand raised right behind another
    piece are on its baseline, between the marks of raised letters."""
    settled: list[Fragment] = []
    for fragment in fragments:
        before = settled[-1] if settled else None
        if before and is_raised(before, fragment):
            fragment = replace(fragment, text=f"{RAISED}{fragment.text.strip()}{LOWERED}", baseline=before.baseline)
        settled.append(fragment)
    return settled


def is_raised(before: Fragment, fragment: Fragment) -> bool:
    """Whether a piece is a reference or the letters of an ordinal, raised right behind another piece."""
    return (
        len(fragment.text) <= LONGEST_RAISED
        and fragment.size < 0.85 * before.size
        and 0.15 * before.size < fragment.baseline - before.baseline < 0.75 * before.size
        and abs(fragment.left - before.right) < 0.3 * before.size
    )


def find_gutter(fragments: Sequence[Fragment]) -> float | None:
    """The middle of the empty strip between two columns, in points from the left; None for one column."""
    if len(fragments) < 2 * FEWEST_LINES:
        return None
    left, right = min(f.left for f in fragments), max(f.right for f in fragments)
    best, best_crossing = None, len(fragments)
    for step in range(35, 66):
        x = left + (right - left) * step / 100
        before = sum(f.right <= x for f in fragments)
        behind = sum(f.left >= x for f in fragments)
        crossing = len(fragments) - before - behind
        if min(before, behind) >= max(FEWEST_LINES, 0.2 * len(fragments)) and crossing < best_crossing:
            best, best_crossing = x, crossing
    return (
        best
        if best is not None and best_crossing <= MOST_CROSSING * len(fragments) and _is_prose(fragments, best)
        else None
    )


def _is_prose(fragments: Sequence[Fragment], gutter: float) -> bool:
    """Whether both sides of a gutter hold running lines: a table's columns of words and figures do not."""
    for side in ([f for f in fragments if f.right <= gutter], [f for f in fragments if f.left >= gutter]):
        lengths = sorted(len(f.text) for f in side)
        if lengths[len(lengths) // 2] < 18:
            return False
    return True


def page_lines(fragments: Sequence[Fragment], page: int) -> list[Line]:
    """The page's lines in reading order. What runs across both columns parts what is above it from what is below."""
    fragments = settle_raised(fragments)
    gutter = find_gutter(fragments)
    if gutter is None:
        return _column([_joined(row, page, 0) for row in page_rows(fragments)])
    lines: list[Line] = []
    left: list[Fragment] = []
    right: list[Fragment] = []
    column = 0
    for row in page_rows(fragments):
        crossing = [f for f in row if f.left < gutter < f.right]
        if crossing:
            lines += _both(left, right, page, column)
            column += 2
            lines += _column([_joined(row, page, column)])
            column += 1
            left, right = [], []
        else:
            left += [f for f in row if f.right <= gutter]
            right += [f for f in row if f.left >= gutter]
    return lines + _both(left, right, page, column)


def _both(left: Sequence[Fragment], right: Sequence[Fragment], page: int, column: int) -> list[Line]:
    first = _column([_joined(row, page, column) for row in page_rows(left)])
    return first + _column([_joined(row, page, column + 1) for row in page_rows(right)])


def _joined(row: Sequence[Fragment], page: int, column: int) -> Line:
    """The pieces of a row as one line; a tab stands where a wide gap was."""
    text = row[0].text.strip()
    for before, fragment in pairwise(row):
        gap = fragment.left - before.right
        size = max(before.size, fragment.size)
        text = text.rstrip() + ("\t" if gap > 1.5 * size else " " if gap > 0.12 * size else "") + fragment.text.strip()
    main = max(row, key=lambda f: len(f.text))
    bold = sum(len(f.text) for f in row if f.bold) > 0.7 * sum(len(f.text) for f in row)
    return Line(text, row[0].left, max(f.right for f in row), main.baseline, main.size, bold, page, column)


def _column(lines: Sequence[Line]) -> list[Line]:
    """Lines that know the edges of their column: where most of them begin, and where the longest end."""
    if not lines:
        return []
    lefts = sorted(line.left for line in lines)
    rights = sorted(line.right for line in lines)
    left = min(lefts[len(lefts) // 4], lefts[len(lefts) // 2])
    right = rights[int(len(rights) * 0.9)] if len(rights) > 2 else rights[-1]
    return [Line(n.text, n.left, n.right, n.baseline, n.size, n.bold, n.page, n.column, left, right) for n in lines]


def bare(text: str) -> str:
    """A line's text without the marks around raised letters, white space as single spaces."""
    return " ".join(text.replace(RAISED, "").replace(LOWERED, "").split())
