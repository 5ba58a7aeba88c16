"""Two names of one kind go in; whether they may be one name in two spellings comes out, with what tells them apart.

Only names that share a bucket are ever compared, so that time grows with the number of names. Names that differ by a
word of their own (``North Korea``, ``South Korea``) or by a numeral are two. What the link room joins by itself or
reports (accents, acronyms, surnames, names told by initials) is not asked again.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import OSA

from generator.core.countries import country_name
from generator.core.model import Kind
from generator.core.urls import fold_name
from generator.link.identity.descriptions import LINK_WORDS

Words = tuple[str, ...]
Bearers = Callable[[str], int]
"""How many actors have a word in one of their names."""

NAMED_BY_WORDS: tuple[Kind, ...] = ("organization", "agreement")
SHORTEST = 4
"""Letters of a word, below which a changed letter makes another word."""
SHORTEST_ALONE = 7
"""Letters of a name of one word."""
LEAST_WITH_INITIAL = 3
"""Words of a person's name, one of them an initial; the link room joins or reports shorter ones (``M. Costa``)."""
LONG = 8
"""Letters of a word in which two may be changed."""
TITLES = frozenset(
    "dr mr mrs ms miss sir dame lord lady prof professor sr sra don dona gen col capt lt rev hon".split()
)
LEGAL_FORMS = frozenset("inc incorporated ltd limited llc llp plc corp corporation co gmbh ag nv bv sarl".split())
ABBREVIATIONS = {
    "dept": "department",
    "natl": "national",
    "intl": "international",
    "govt": "government",
    "univ": "university",
    "assn": "association",
    "comm": "commission",
    "cttee": "committee",
    "min": "ministry",
    "st": "saint",
    "mt": "mount",
    "ft": "fort",
}
SPELLINGS = (
    (re.compile(r"(?<=[^aeiou])our(?=s?$)"), "or"),  # labour, harbour
    (re.compile(r"is(?=(?:e|ed|ing|ation|ations)$)"), "iz"),  # organisation
    (re.compile(r"(?<=[^aeiou])re$"), "er"),  # centre, theatre
    (re.compile(r"ence$"), "ense"),  # defence
    (re.compile(r"gramme(?=s?$)"), "gram"),
)
ROMAN = re.compile(r"(?=[ivxl])x{0,3}(?:i[xv]|v?i{0,3})$")
SOUND_ALIKE = tuple(map(frozenset, ("ckq", "ijy", "sz", "bv", "gjx")))
"""First letters that stand for one another when a name is taken down by ear; a slip changes the first letter rarely."""
GENDERED = ("a", "o", "e", "")
"""Endings that tell a man's given name from a woman's: ``Mario``, ``Maria``; ``Luis``, ``Luisa``."""


@lru_cache(maxsize=1 << 16)
def words_of(name: str, kind: Kind) -> Words:
    """The words by which a name is compared with others of its kind: folded, without titles, articles or legal forms,
    in one spelling."""
    words = fold_name(name.replace(".", ". ")).split()
    if kind == "person":
        plain = [word for word in words if word not in TITLES]
    elif kind in NAMED_BY_WORDS:
        plain = [_spelled(ABBREVIATIONS.get(word, word)) for word in words if word not in LINK_WORDS | LEGAL_FORMS]
    else:
        plain = [ABBREVIATIONS.get(word, word) for word in words]
    return tuple(plain or words)


def _spelled(word: str) -> str:
    for pattern, one in SPELLINGS:
        word = pattern.sub(one, word) if len(word) > SHORTEST else word
    return word[:-1] if len(word) > SHORTEST and word.endswith("s") and not word.endswith("ss") else word


def buckets_of(words: Words) -> Iterator[tuple[str, ...]]:
    """The keys of a name, of which any name that may be the same has at least one: its words in alphabetical order, its
    letters, and all but one of its words with that word less a letter or two, or its initial alone.

    Two words that differ by a letter put in, left out, changed or swapped with its neighbour have a shorter one in
    common: W. Garbe, "Symmetric Delete spelling correction" (2012).
    """
    yield ("words", *sorted(words))
    yield ("letters", "".join(words))
    for at, word in enumerate(words):
        rest = (*words[:at], "", *words[at + 1 :])
        if len(words) > LEAST_WITH_INITIAL - 1:
            yield ("initial", *rest, word[0])
        if len(word) >= (SHORTEST if len(words) > 1 else SHORTEST_ALONE) and not _is_number(word):
            yield from (("letter", *rest, shorter) for shorter in sorted(_shortened(word)))


def _shortened(word: str) -> set[str]:
    most = 2 if len(word) >= LONG - 1 and len(word) <= 3 * LONG else 1
    places = range(len(word))
    return {word} | {
        "".join(letter for at, letter in enumerate(word) if at not in gone)
        for count in range(1, most + 1)
        for gone in combinations(places, count)
    }


def _is_number(word: str) -> bool:
    return any(letter.isdigit() for letter in word) or ROMAN.match(word) is not None


def tell_likeness(first: str, second: str, kind: Kind, bearers: Bearers) -> str:
    """What tells two names apart that may be one, as the end of a sentence; empty when they are two."""
    one, other = words_of(first, kind), words_of(second, kind)
    if fold_name(first) == fold_name(second) or _are_countries(first, second):
        return ""
    if one == other:
        return "they have the same words, but for titles, small words or spelling"
    if "".join(one) == "".join(other):
        return "" if any(map(_is_number, one)) else "they differ only in what is written as one word"
    if sorted(one) == sorted(other):
        return "they have the same words in another order"
    apart = [at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    if len(one) != len(other) or len(apart) != 1:
        return ""
    return _tell_word(one, other, apart[0], kind, bearers)


def _tell_word(one: Words, other: Words, at: int, kind: Kind, bearers: Bearers) -> str:
    """What tells two names apart that differ in one word."""
    word, twin = one[at], other[at]
    if kind == "person" and 1 in (len(word), len(twin)):
        alike = word[0] == twin[0] and len(one) >= LEAST_WITH_INITIAL
        return "one of them gives an initial for a name" if alike else ""
    is_given = kind == "person" and at < len(one) - 1
    most = 2 if len(one) > 1 and min(len(word), len(twin)) >= LONG else 1
    if not _is_slip(word, twin, most, is_given=is_given) or (bearers(word) > 1 and bearers(twin) > 1):
        return ""
    return f"they differ only in “{word}” and “{twin}”"


def _is_slip(word: str, twin: str, most: int, *, is_given: bool) -> bool:
    """Whether one word may be the other misspelt: at most so many letters put in, left out, changed or swapped, and
    neither a plural nor the other gender of a given name."""
    shorter, longer = sorted((word, twin), key=len)
    if len(shorter) < SHORTEST or OSA.distance(word, twin, score_cutoff=most) > most:
        return False
    if longer == f"{shorter}s" or _is_number(word) or _is_number(twin) or (is_given and _are_genders(word, twin)):
        return False
    return word[0] == twin[0] or any({word[0], twin[0]} <= letters for letters in SOUND_ALIKE)


def _are_genders(word: str, twin: str) -> bool:
    """Whether two given names differ only in the ending that tells a woman's from a man's."""
    stems = {word.removesuffix(one) for one in GENDERED if word.endswith(one)}
    return any(twin.removesuffix(one) in stems for one in GENDERED if twin.endswith(one))


def _are_countries(first: str, second: str) -> bool:
    """Whether both are names of countries, and of two."""
    one, other = country_name(first), country_name(second)
    return bool(one and other and one != other)
