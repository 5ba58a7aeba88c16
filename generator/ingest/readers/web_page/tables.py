"""An HTML table goes in, its text comes out when it holds figures and words; a page's layout gives nothing."""

from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element

from generator.ingest.readers.shown import plain

MOST_ROWS, MOST_CELLS = 20_000, 20
LONGEST_CELL = 300
"""Characters. A longer cell is a column of a page's layout."""
MOST_PIECES = 200
"""Runs of text in one cell, markup between them."""
LAYOUT_TAGS = frozenset("table form article section nav aside header footer main h1 h2 h3 iframe".split())


def table_text(table: _Element) -> str:
    """The table with a line for each row and a tab between cells; empty when it lays out a page.

    Cells that span several columns or rows are followed by empty ones, so that columns stay in line.
    """
    rows: list[list[str]] = []
    spans: dict[int, int] = {}
    for element in table.iter():
        if element is not table and element.tag in LAYOUT_TAGS:
            return ""
        if element.tag == "tr":
            spans = {column: left - 1 for column, left in spans.items() if left > 1}
            rows.append([])
            if len(rows) > MOST_ROWS:
                return ""
        elif element.tag in ("td", "th") and rows:
            text = cell_text(element)
            row = rows[-1]
            row += [""] * sum(1 for _ in spanned(len(row), spans))
            if len(text) > LONGEST_CELL or len(row) >= MOST_CELLS:
                return ""
            columns, depth = span_of(element, "colspan"), span_of(element, "rowspan")
            if depth > 1:
                spans |= dict.fromkeys(range(len(row), len(row) + columns), depth)
            row += [text, *[""] * (columns - 1)]
    filled = [row for row in rows if any(row)]
    width = max(map(len, filled), default=0)
    full = sum(sum(map(bool, row)) >= 2 for row in filled)
    if width < 2 or full < 2 or full < 0.6 * len(filled):
        return ""
    return "\n".join("\t".join(row + [""] * (width - len(row))) for row in filled)


def cell_text(cell: _Element) -> str:
    """A cell's words; as many as tell that there are too many, where there are."""
    if not len(cell):
        return plain(cell.text or "")
    pieces = list(islice(cell.itertext(), MOST_PIECES + 1))
    return plain(" ".join(pieces)) if len(pieces) <= MOST_PIECES else "x" * (LONGEST_CELL + 1)


def spanned(column: int, spans: dict[int, int]) -> Iterator[int]:
    """The columns from one on into which cells of earlier rows reach; ``spans`` counts rows, the cell's included."""
    while column in spans and column < MOST_CELLS:
        yield column
        column += 1


def span_of(cell: _Element, name: str) -> int:
    """How many columns or rows a cell spans; what is no sensible number counts as one."""
    span = cell.get(name, "1")
    return int(span) if span.isascii() and span.isdigit() and len(span) < 3 and 1 <= int(span) <= MOST_CELLS else 1
