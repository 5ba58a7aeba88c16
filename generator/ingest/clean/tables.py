"""A document's body goes in, the same body comes out with the prose that tables had parted from it.

In a flat text each cell of a table is a line of its own, which looks like a menu's. Where such cells, many of them
numbers, lie between two paragraphs, the paragraphs are of one document.
"""

import re
from collections.abc import Callable, Sequence

from generator.core.model import Block
from generator.ingest.clean.measures import AT, Row
from generator.ingest.clean.runs import Run

NUMBER = re.compile(r"[^\w\s]{0,2}\d[\d.,:/%+-]*[^\w\s]{0,2}[A-Za-z%]?")
LONGEST_CELL = 4
"""Words of the longest cell without a digit."""
SHORTEST_TABLE = 8
"""Lines of the shortest table; ``NUMBERS`` is the least share of them that are numbers alone."""
NUMBERS = 0.12
MOST_BETWEEN = 2
"""Short lines, such as a heading, between two paragraphs beyond a table."""
CUES = ("network", "pause cue", "end cue", "aside cue")


def across_tables(run: Run, lines: Sequence[Block], rows: Sequence[Row], prose: Sequence[float]) -> Run:
    """The run, with the tables before and after it that a paragraph stands beyond, and that paragraph, again and again.

    Each line is looked at once.
    """

    def beyond(edge: int, step: int, inside: Callable[[int], bool]) -> int:
        """The last line of the run that starts at ``edge`` and goes by ``step``."""
        crossed, place, cells = False, edge + step, 0
        numbers: list[str] = []
        while inside(place):
            text = lines[place].text
            if prose[place] >= 1 and not any(rows[place][AT[cue]] for cue in CUES):
                row_of_it = crossed and (cells <= MOST_BETWEEN or len(numbers) >= NUMBERS * cells)
                if not row_of_it and not is_table(cells, numbers):
                    break
                crossed, edge, cells, numbers = True, place, 0, []
            elif is_cell(text, rows[place]):
                cells += 1
                numbers += [text] if NUMBER.fullmatch(text) else []
            else:
                break
            place += step
        return edge

    start = beyond(run.start, -1, lambda place: place >= 0)
    end = beyond(run.end - 1, 1, lambda place: place < len(rows))
    return Run(start, end + 1)


def is_table(cells: int, numbers: Sequence[str]) -> bool:
    """Whether lines are a table's cells: many, and with numbers that do not only count the others."""
    counted = sorted(numbers, key=lambda text: (len(text), text)) == [str(n) for n in range(1, len(numbers) + 1)]
    return cells >= SHORTEST_TABLE and len(numbers) >= NUMBERS * cells and not counted


def is_cell(text: str, row: Row) -> bool:
    """Whether a line can be a cell of a table: short or with numbers, and no cue of furniture."""
    if any(row[AT[cue]] for cue in CUES):
        return False
    return text.count(" ") < LONGEST_CELL or row[AT["digits"]] > 0
