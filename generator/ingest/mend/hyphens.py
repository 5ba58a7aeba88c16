"""Words that the end of a printed line cut close again: soft hyphens go, and so do hyphens that the document lacks."""

import re
from collections import Counter
from collections.abc import Sequence

from generator.ingest.mend.places import Places
from generator.ingest.splice import Change

SOFT = re.compile("\u00ad+(?: +(?=[^\\W\\d_A-Z]))?")
SPLIT = re.compile(r"(?<![\w’'-])([^\W\d_]{2,30})-( ?)([^\W\d_]{2,30})(?![\w’'-])")
SECOND_HALF = re.compile(r"(?<=\w)- \S+")
MARKS = '.,;:!?…()[]"“”‘’«»'
JOINING = frozenset("and or to nor but und oder bis y o u e et ou i ni".split())
"""What follows a hyphen that stands for the rest of a word: ``pre- and post-war``."""
PREFIXES = frozenset(
    "anti bi co counter cross de dis ex extra full half high inter intra long low macro mega micro mid mini multi "
    "neo non off out over post pre pro pseudo quasi re self semi short sub super trans ultra un under vice well".split()
)
"""First halves that writers join with a hyphen or without."""

LEAST_CUT = 3
"""Words of a document with a hyphen inside that tell of lost line breaks."""


def find_soft_hyphens(texts: Sequence[str]) -> Places:
    """All soft hyphens, with the space of a line's end behind them."""
    for number, text in enumerate(texts):
        for match in SOFT.finditer(text) if "\u00ad" in text else ():
            yield number, Change(match.start(), match.end(), "")


def find_split_words(texts: Sequence[str]) -> Places:
    """Words in two halves that the document also writes as one: ``co- operation``, and ``infor-mation`` in a document
    that has several such.

    Without a space between, the halves must be no words of the document, nor the first one a prefix; where it also
    writes the word with a hyphen, only the space goes.
    """
    found = [(number, match) for number, text in enumerate(texts) if "-" in text for match in SPLIT.finditer(text)]
    if not found:
        return
    split = Counter(match[0].casefold() for _, match in found)
    alone = words_alone(texts)
    cut = {key for key, count in split.items() if count == 1 and is_cut(key, alone)}
    for number, match in found:
        first, space, second = match[1].casefold(), match[2], match[3].casefold()
        if second in JOINING or match[3].isupper() != match[1].isupper():
            continue
        hyphen, closed = match.end(1), first + second in alone and match[3][0].islower()
        if closed and not space and len(cut) >= LEAST_CUT and match[0].casefold() in cut:
            yield number, Change(hyphen, hyphen + 1, "")
        elif space and f"{first}-{second}" in split:
            yield number, Change(hyphen + 1, hyphen + 2, "")
        elif space and closed:
            yield number, Change(hyphen, match.start(3), "")


def words_alone(texts: Sequence[str]) -> frozenset[str]:
    """The words of a document, without case and the marks around them, but not the later halves of those in two."""
    raw: set[str] = set()
    for text in texts:
        raw.update((SECOND_HALF.sub("- ", text) if "- " in text else text).split())
    return frozenset(word.strip(MARKS).casefold() for word in raw)


def is_cut(word: str, alone: frozenset[str]) -> bool:
    """Whether a word with a hyphen is most likely one that a line's end cut."""
    first, _, second = word.partition("-")
    return first + second in alone and first not in PREFIXES and first not in alone and second not in alone
