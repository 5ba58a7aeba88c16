"""The blocks of many seeds go in, the lines that recur among them come out: what a template adds to each page."""

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from generator.core.model import Block

DIGIT = re.compile(r"\d")
LONGEST = 400
"""Characters of a line that can be a template's: a longer line is somebody's text."""
SHORT = 100
"""A line of up to so many characters need stand in two seeds only; a longer one in three: news stories quote alike."""
PARAGRAPH = 120
"""Characters from which a line counts when two seeds are compared."""
SAME_DOCUMENT = 0.5
"""A seed that shares more of its paragraphs than this with earlier seeds is a copy or a version of one of them."""


def fold_line(text: str) -> str:
    """A line as two lines are compared: lower case, single spaces, any digit like any other."""
    return DIGIT.sub("#", " ".join(text[: LONGEST + 1].casefold().split()))


def find_recurring_lines(documents: Iterable[Sequence[Block]]) -> frozenset[str]:
    """The folded lines that stand in several seeds.

    One pass; memory grows with the number of different lines, not with their length. A seed whose paragraphs mostly
    stand in earlier seeds is a copy or a version, and does not count: the body that the two share must survive.
    """
    paragraphs: set[bytes] = set()
    counts: dict[bytes, int] = {}
    recurring: set[str] = set()
    for blocks in documents:
        own = {digest(block.text) for block in blocks if len(block.text) > PARAGRAPH}
        copied = sum(key in paragraphs for key in own)
        paragraphs |= own
        if own and copied > SAME_DOCUMENT * len(own):
            continue
        for line in {fold_line(block.text) for block in blocks if len(block.text) <= LONGEST}:
            key = digest(line)
            counts[key] = counts.get(key, 0) + 1
            if counts[key] == (2 if len(line) <= SHORT else 3):
                recurring.add(line)
    return frozenset(recurring)


def digest(text: str) -> bytes:
    """Twelve bytes that stand for a text."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()
