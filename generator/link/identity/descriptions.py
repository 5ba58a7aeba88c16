"""Names that describe what they name (``Ports Ministry``, ``U.S. Congress``), taken apart: country, words, acronym."""

import re
from functools import cache

from generator.core.countries import country_forms, country_name, country_of_adjective
from generator.core.urls import fold_accents, fold_name

ACRONYM = re.compile(r"[^\W\d_][\w&./-]{1,11}")
JOINTS = "a an the of for and in on to at by with de del la las el los y e para por en"
LINK_WORDS = frozenset(JOINTS.split())


def is_acronym(name: str) -> bool:
    """True for two to twelve capitals with nothing between them but points, digits and joints: ``FARC``, ``U.N.``."""
    return name.isupper() and ACRONYM.fullmatch(name) is not None


def content_words(fold: str) -> list[str]:
    """A folded name's words without articles and prepositions, of English and Spanish."""
    return [word for word in fold.split() if word not in LINK_WORDS]


@cache
def leading_words() -> frozenset[str]:
    """The first word of every name of a country: most names start with none of them, and need no longer look."""
    return frozenset(_first_word(form.split()[0]) for form in country_forms())


def _first_word(word: str) -> str:
    return fold_accents(word).casefold().replace(".", "")


def split_country(name: str) -> tuple[str, str]:
    """The country whose name or acronym leads a longer name, and the rest: ``United States``, ``Congress``."""
    words = name.split()
    if words and words[0].casefold() == "the":
        words = words[1:]
    if not words or _first_word(words[0]) not in leading_words():
        return "", name
    for length in range(min(4, len(words) - 1), 0, -1):
        country = country_name(" ".join(words[:length]))
        if country and words[length] != "City":
            return country, " ".join(words[length:])
    return "", name


def country_and_words(name: str) -> tuple[str, tuple[str, ...]]:
    """The country that a name starts or ends with, folded (empty if none), and its other words, singular and sorted."""
    country, rest = split_country(name)
    first, _, after = name.removeprefix("The ").removeprefix("the ").partition(" ")
    if not country and after and (found := country_of_adjective(first)):
        country, rest = found, after
    for joint in (" of ", " de "):
        before, _, last = rest.rpartition(joint)
        if not country and before and (found := country_name(last)):
            country, rest = found, before
    words = content_words(fold_name(rest))
    return fold_name(country), tuple(
        sorted(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)
    )
