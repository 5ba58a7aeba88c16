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
LONGEST_HEADING = 14
"""Words of the longest line that is neither a paragraph nor furniture."""


def plain_head(blocks: Sequence[Block], rows: Sequence[Row], surroundings: Surroundings) -> int | None:
    """How many lines the head of a plain document has, or None when the document is not plain.

    It is plain when no line behind the head has a cue of furniture, and short lines stand alone between paragraphs.
    """
    first = next((i for i, prose in enumerate(surroundings.prose) if prose >= 1), None)
    if first is None:
        return min(len(blocks) - 1, 1) if len(blocks) <= 2 else None
    if first > LONGEST_HEAD:
        return None
    furniture = any(row[AT[name]] for row in rows[first:] for name in FURNITURE) or any(
        rows[i][AT["navigation"]] or rows[i][AT["network"]] for i in range(first)
    )
    short = [prose < 1 and row[AT["one to three words"]] for prose, row in zip(surroundings.prose, rows, strict=True)]
    crowded = sum(a and b for a, b in zip(short[first:], short[first + 1 :], strict=False)) > 2
    if furniture or crowded or sum(surroundings.recurs[first:]) > 2:
        return None
    return head_end(blocks[:first], rows)


def head_end(lines: Sequence[Block], rows: Sequence[Row]) -> int:
    """The lines up to the last date, byline or publisher before the first paragraph; all of them when there is none."""
    last = len(lines)
    signed = [i for i in range(last) if rows[i][AT["clock or date"]] or rows[i][AT["byline"]]]
    if not signed:
        return last
    end = signed[-1] + (2 if lines[signed[-1]].text.rstrip(":").lower() in ("by", "por") else 1)
    while (
        end < last
        and count_words(lines[end].text) <= 8
        and is_name(lines[end].text)
        and is_organization(lines[end].text)
    ):
        end += 1
    return end
