"""A document's parts go in, the same parts come out with their text mended, and a list of what was mended.

In order: footnotes leave the pages' feet and the list at the end, then each rule of ``RULES`` changes the texts that
the rules before it left. A document without such damage comes out as it went in.
"""

from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from generator.core.model import Block, Mending, MendingKind, Parts
from generator.ingest.describe.language import language_of
from generator.ingest.mend.apostrophes import find_lost_apostrophes
from generator.ingest.mend.endnotes import take_endnotes
from generator.ingest.mend.footnotes import take_footnotes
from generator.ingest.mend.hyphens import find_soft_hyphens, find_split_words
from generator.ingest.mend.ordinals import find_split_ordinals
from generator.ingest.mend.places import Finder
from generator.ingest.mend.spacing import find_loose_marks, find_open_hyphens
from generator.ingest.splice import Change, change_block, change_text

__all__ = ["mend"]


@dataclass(frozen=True, slots=True)
class Rule:
    """What one rule finds in a document's texts, and for which languages it holds (none: for all)."""

    kind: MendingKind
    find: Finder
    languages: tuple[str, ...] = ()


RULES: tuple[Rule, ...] = (
    Rule("hyphen", find_soft_hyphens),
    Rule("hyphen", find_split_words),
    Rule("spacing", find_open_hyphens),
    Rule("spacing", find_loose_marks, ("en",)),
    Rule("apostrophe", find_lost_apostrophes, ("en",)),
    Rule("ordinal", find_split_ordinals, ("en",)),
)
TITLE_LINES = 4
"""Lines at the end of the head among which, or as whose first, the title stands: other lines are shown nowhere."""
LONGEST_SHOWN = 60
"""Characters that are looked at on either side of a change for the end of its word."""


def mend(parts: Parts) -> Parts:
    """The parts with their text mended; each mending is added to ``mendings``.

    What is mended in lines that no page shows, such as a site's menu, is not listed. Time is linear in the text.
    """
    body, found = take_footnotes(parts.body)
    body, more = take_endnotes(body)
    mendings = [*parts.mendings, *found, *more]
    blocks = [*parts.head, *body, *parts.tail]
    heads, bodies = len(parts.head), len(parts.head) + len(body)
    shown = {0, *range(heads - TITLE_LINES, heads), *range(heads, bodies)}
    lang = language_of(parts)
    for rule in RULES:
        if not rule.languages or lang in rule.languages:
            for number, group in groupby(rule.find([block.text for block in blocks]), key=itemgetter(0)):
                changes = [change for _, change in group]
                if number in shown:
                    mendings += (tell(rule.kind, blocks[number], change) for change in changes)
                blocks[number] = change_block(blocks[number], changes)
    return replace(
        parts,
        head=tuple(blocks[:heads]),
        body=tuple(blocks[heads:bodies]),
        tail=tuple(blocks[bodies:]),
        mendings=tuple(mendings),
    )


def tell(kind: MendingKind, block: Block, change: Change) -> Mending:
    """A change as a mending, with the whole words that it touches."""
    text = block.text
    start = max(
        text.rfind(" ", max(0, change.start - LONGEST_SHOWN), change.start) + 1, change.start - LONGEST_SHOWN, 0
    )
    found = text.find(" ", change.end, change.end + LONGEST_SHOWN)
    end = found if found >= 0 else min(len(text), change.end + LONGEST_SHOWN)
    before = text[start:end]
    local = Change(change.start - start, change.end - start, change.new)
    return Mending(kind, before, change_text(before, [local]), block.start + start)
