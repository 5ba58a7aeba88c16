"""English ordinals whose raised ending came apart from its number close again: ``21 st century``."""

import re
from collections.abc import Sequence

from generator.ingest.mend.places import Places
from generator.ingest.splice import Change

APART = re.compile(r"(\d{1,4}) {1,2}(st|nd|rd|th)(?![\w'’])")
JOINED = re.compile(r"[\w.,:/–-]")
"""What before a number makes it a part of something longer."""
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def find_split_ordinals(texts: Sequence[str]) -> Places:
    """The spaces between a number and the ending that is the right one for it."""
    for number, text in enumerate(texts):
        for match in APART.finditer(text):
            before = text[match.start() - 1 : match.start()]
            if match[2] == ending_of(int(match[1])) and not JOINED.match(before):
                yield number, Change(match.end(1), match.start(2), "")


def ending_of(number: int) -> str:
    """The ending of an ordinal: ``st`` of 21, ``th`` of 11."""
    return "th" if number % 100 in (11, 12, 13) else ENDINGS.get(number % 10, "th")
