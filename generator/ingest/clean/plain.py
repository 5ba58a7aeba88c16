"""A document's lines go in; when nothing in them is furniture, where its head ends comes out.

Many seeds are plain: a title, a publisher, a date, a byline, and paragraphs. Nothing of such a body may be lost.
"""

from collections.abc import Sequence

from generator.core.model import Block
from generator.ingest.clean.measures import AT, Row, count_words
from generator.ingest.clean.surroundings import Surroundings
from generator.ingest.names import is_name, is_organization

FURNITURE = ("end cue", "pause cue", "network", "navigation")
LONGEST_HEAD = 8
"""Lines of the longest head of a plain document."""
LONGEST_NAME = 8
"""Words of the longest publisher's name."""
MENU = 6
"""Short lines in a row that are a menu, in whatever language."""
SAID = 0.25
"""The share of lines that say something, in a text of short lines."""
RECURRING = 2
"""Lines that a plain document may share with others, such as its publisher's name."""


def plain_head(blocks: Sequence[Block], rows: Sequence[Row], surroundings: Surroundings) -> int | None:
    """How many lines the head of a plain document has, or None when the document is not plain.

    It is plain when no line has a cue of furniture, none of the lines is a menu's, and few recur in other seeds; short
    lines are then sections, articles of a treaty, turns of an interview or rows of a table, and are kept.
    """
    first = next((i for i, prose in enumerate(surroundings.prose) if prose >= 1), len(blocks))
    head = min(first, LONGEST_HEAD)
    below = max(1, head)
    furniture = any(row[AT[name]] for row in rows[below:] for name in FURNITURE) or any(
        row[AT["navigation"]] or row[AT["network"]] for row in rows[:below]
    )
    if furniture or has_menu(blocks, rows) or sum(surroundings.recurs[below:]) > RECURRING:
        return None
    if first > LONGEST_HEAD and not is_text(blocks[:first]):
        return None
    return min(head_end(blocks[:head], rows), len(blocks) - 1)


def is_text(lines: Sequence[Block]) -> bool:
    """Whether enough of these short lines are sentences, items or rows of numbers; else they are a list of titles."""
    said = sum(
        line.kind == "item" or line.text.rstrip(' ”"’)').endswith((".", "?", "!", ":", ";")) or line.text[:1].isdigit()
        for line in lines
    )
    return said >= SAID * len(lines)


def has_menu(blocks: Sequence[Block], rows: Sequence[Row]) -> bool:
    """Whether many lines of one to three words stand in a row; numbers and list items are rows of tables and lists."""
    run = 0
    for block, row in zip(blocks, rows, strict=False):
        listed = block.kind == "item" or any(char.isdigit() for char in block.text[:80])
        run = run + 1 if row[AT["one to three words"]] and not listed else 0
        if run >= MENU:
            return True
    return False


def head_end(lines: Sequence[Block], rows: Sequence[Row]) -> int:
    """The lines up to the last date or byline before the first paragraph; without one, the title and its publisher."""
    last = len(lines)
    signed = [i for i in range(last) if rows[i][AT["clock or date"]] or rows[i][AT["byline"]]]
    if not signed:
        end = min(last, 1)
    else:
        end = signed[-1] + (2 if lines[signed[-1]].text.rstrip(":").lower() in ("by", "por") else 1)
    while end < last and count_words(lines[end].text) <= LONGEST_NAME and is_publisher(lines[end].text):
        end += 1
    return end


def is_publisher(text: str) -> bool:
    """Whether a line is only an organisation's name."""
    return is_name(text) and is_organization(text)
