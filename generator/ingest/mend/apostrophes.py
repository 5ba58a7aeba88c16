"""English apostrophes that reading a file lost come back: ``Norland s``, ``don t``, ``it s``.

A letter that stands alone is taken for what is left of one only where the document shows that it lost them throughout.
"""

import re
from collections.abc import Iterator, Sequence

from generator.ingest.mend.places import Places, word_before
from generator.ingest.splice import Change

TAIL = re.compile(r" (s|t|re|ve|ll|d|m)(?=[ ,;:)?!…]|$)")
INTACT = re.compile(r"[^\W\d_]['’´](?:s|t|re|ve|ll|d|m)(?![^\W_])")
LONE = re.compile(r"(?<![\w.,'’/(-])[b-zB-Z](?![\w.,'’/)-])")
STRAIGHT = re.compile(r"(?<=[^\W_])'(?=[^\W_])")
LEAST = 2
LEAST_STRAIGHT = 3
MOST_INTACT = 0.2
"""Apostrophes that a document may have kept, for each that it lost."""
REPLACED = re.compile("(?<=[^\\W\\d_])\ufffd(?=(?:s|t|re|ve|ll|d|m)\\b)")
PLURAL = re.compile(r"(?<=[^\W\d_]{3}s)  (?=[^\W\d_A-Z])")
DECADE = re.compile(r"1[5-9]\d0|20\d0")
NOT_WORDS = frozenset(
    "don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn can mustn needn ain mightn".split()
)
PRONOUNS = {
    "m": frozenset(["i"]),
    "re": frozenset("you we they who there what".split()),
    "ve": frozenset("i you we they who could should would might must".split()),
    "ll": frozenset("i you he she it we they who that there this".split()),
    "d": frozenset("i you he she it we they who there".split()),
}
SHORT_WORDS = frozenset("he it she that there what who where here how let when".split())
"""Words of a sentence's frame that take an ``'s``."""
FRAME = frozenset(
    "a an and are as at be but by can did do does for from had has have if in into is may might must nor not of on or "
    "our shall should so than the their these this those to was we were will with would you your his her its my they "
    "plan option letter letters variable variables vitamin appendix annex exhibit symbol plus minus times".split()
)
"""Words that take none, and words that a letter may follow as a name: ``plan s``."""
AFTER_LETTER = re.compile(r" (?:is|are|was|were|be|denotes|equals|=|<|>)(?!\w)")
"""What follows the letter of a formula."""
ABBREVIATION = re.compile(r"(?:[^\W\d_]\.){2,}")
VOWEL = re.compile(r"[aeiouyáàâäéèêëíìîïóòôöúùûü]", re.IGNORECASE)


def find_lost_apostrophes(texts: Sequence[str]) -> Places:
    """The places of lost apostrophes, with the apostrophe that the document uses: typographic, or straight.

    A replacement character between a letter and such an ending is one always.
    """
    lost = [
        (number, place)
        for number, text in enumerate(texts)
        for match in TAIL.finditer(text)
        if (place := lost_place(text, match))
    ]
    marred = [number for number, text in enumerate(texts) if "\ufffd" in text]
    replaced = [(number, match.span()) for number in marred for match in REPLACED.finditer(texts[number])]
    if not lost and not replaced:
        return
    mark = apostrophe_of(texts)
    changes = [(number, Change(start, end, mark)) for number, (start, end) in replaced]
    if is_systematic(texts, len(lost)):
        changes += [(number, Change(start, end, mark)) for number, (start, end) in lost]
        changes += [(number, Change(start, end, f"{mark} ")) for number, (start, end) in find_plurals(texts)]
    reached = (0, 0)
    for number, change in sorted(changes, key=lambda pair: (pair[0], pair[1].start, -pair[1].end)):
        if (number, change.start) >= reached:
            yield number, change
            reached = (number, change.end)


def is_systematic(texts: Sequence[str], lost: int) -> bool:
    """Whether a document lost its apostrophes: several are missing, few are there, and letters do not stand alone."""
    if lost < LEAST:
        return False
    intact = sum(len(INTACT.findall(text)) for text in texts)
    letters = sum(match[0] not in "stdmI" for text in texts for match in LONE.finditer(text))
    return intact <= MOST_INTACT * lost and letters <= lost


def lost_place(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """The spaces before a lone ending that stands behind a word that can bear it, else None."""
    start = match.start() - (text[max(0, match.start() - 1) : match.start()] == " ")
    word, tail = word_before(text, start), match[1]
    plain = word.rstrip(")").casefold()
    if tail == "s":
        after = text[match.end() : match.end() + 12]
        is_owner = DECADE.fullmatch(plain) is not None or bears_s(word.rstrip(")"))
        fits = is_owner and bool(after) and not AFTER_LETTER.match(after)
    else:
        fits = plain in (NOT_WORDS if tail == "t" else PRONOUNS[tail])
    return (start, match.start(1)) if fits else None


def bears_s(word: str) -> bool:
    """Whether a word can be the owner of something, or a pronoun before ``is``."""
    if not word:
        return False
    if ABBREVIATION.fullmatch(word) or word.casefold() in SHORT_WORDS:
        return True
    if word.casefold() in FRAME or not word.replace("-", "").replace("’", "").replace(".", "").isalpha():
        return False
    if word[-1] == ".":
        return False
    return len(word) >= 2 and (word[0].isupper() or (len(word) >= 3 and VOWEL.search(word) is not None))


def find_plurals(texts: Sequence[str]) -> Iterator[tuple[int, tuple[int, int]]]:
    """The double spaces behind words in ``s``, where none stand elsewhere, so that they tell of something lost."""
    if any(re.search(r"(?<!s)  ", text) for text in texts):
        return
    for number, text in enumerate(texts):
        yield from ((number, match.span()) for match in PLURAL.finditer(text))


def apostrophe_of(texts: Sequence[str]) -> str:
    """The straight apostrophe where the document has several and more than typographic ones; else the typographic."""
    straight = sum(len(STRAIGHT.findall(text)) for text in texts)
    return "'" if straight >= LEAST_STRAIGHT and straight > sum(text.count("’") for text in texts) else "’"
