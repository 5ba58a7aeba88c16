"""The blocks of a document that says which of them are its title go in; its head and its body come out."""

import re
from collections.abc import Sequence

from generator.core.dates import find_dates
from generator.core.model import Block

BYLINE = re.compile(r"(?:by|por|par|von|written by|authors?:|autor(?:es)?:)\s+\S", re.IGNORECASE)
MOST_LINES = 3
LONGEST = 120


def find_title_block(blocks: Sequence[Block]) -> Block | None:
    """The block that is the document's title: a heading of the first level before everything else."""
    first = blocks[0] if blocks else None
    return first if first is not None and first.kind == "heading" and first.level <= 1 else None


def split_opening(blocks: Sequence[Block], title: str) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The head, which is the title and what signs or dates it, and the body.

    A first block counts as the title when it is a heading that says nothing else.
    """
    first = blocks[0] if blocks else None
    if first is None or first.kind != "heading" or _fold(first.text) != _fold(title):
        return (), tuple(blocks)
    end = 1
    while end < len(blocks) - 1 and end <= MOST_LINES and _signs(blocks[end]):
        end += 1
    return tuple(blocks[:end]), tuple(blocks[end:])


def _signs(block: Block) -> bool:
    """Whether a block is a byline, or a date and little else."""
    if block.kind != "paragraph" or len(block.text) > LONGEST or block.marks:
        return False
    dated = sum(date.end - date.start for date in find_dates(block.text))
    return BYLINE.match(block.text) is not None or dated >= 0.6 * len(block.text)


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
