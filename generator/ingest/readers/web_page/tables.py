"""An HTML table goes in, its text comes out when it holds figures and words; a page's layout gives nothing."""

from lxml.etree import _Element

from generator.ingest.readers.shown import plain

MOST_ROWS, MOST_CELLS = 2_000, 20
LONGEST_CELL = 300
"""Characters. A longer cell is a column of a page's layout."""
LAYOUT_TAGS = frozenset("table form article section nav aside header footer main h1 h2 h3 iframe".split())


def table_text(table: _Element) -> str:
    """The table with a line for each row and a tab between cells; empty when it lays out a page.

    Cells that span several columns or rows are followed by empty ones, so that columns stay in line.
    """
    rows: list[list[str]] = []
    for element in table.iter():
        if element is not table and element.tag in LAYOUT_TAGS:
            return ""
        if element.tag == "tr":
            rows.append([])
            if len(rows) > MOST_ROWS:
                return ""
        elif element.tag in ("td", "th") and rows:
            text = plain(" ".join(element.itertext()) if len(element) else element.text or "")
            if len(text) > LONGEST_CELL or len(rows[-1]) >= MOST_CELLS:
                return ""
            rows[-1] += [text, *[""] * (columns_of(element) - 1)]
    filled = [row for row in rows if any(row)]
    width = max(map(len, filled), default=0)
    full = sum(sum(map(bool, row)) >= 2 for row in filled)
    if width < 2 or full < 2 or full < 0.6 * len(filled):
        return ""
    return "\n".join("\t".join(row + [""] * (width - len(row))) for row in filled)


def columns_of(cell: _Element) -> int:
    """How many columns a cell spans; what is no sensible number counts as one."""
    span = cell.get("colspan", "1")
    return int(span) if span.isascii() and span.isdigit() and len(span) < 3 and 1 <= int(span) <= MOST_CELLS else 1
