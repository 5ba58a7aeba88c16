"""The words that dates are made of, in English and Spanish, each with its class for the grammar and its value.

A class is one character, so that a sentence becomes a short string over which the grammar's patterns run.
"""

from dataclasses import dataclass
from functools import cache

from generator.core.dates.languages import OTHERS, TABLES
from generator.core.dates.written import MONTH_NAMES

CLASSES: dict[str, str] = {
    "Y": "a year of four digits",
    "D": "a number that can be a day",
    "N": "another small number, in digits or words",
    "E": "a decade: 1990s, nineties",
    "X": "a tens word that names a decade after años: noventa",
    "R": "two years joined: 2006-2012, 2007-08",
    "d": "two days joined: 9-11",
    "I": "a date of numbers alone: 2014-03-09, 03/04/2014",
    "q": "a quarter with its number: Q1",
    "M": "a month",
    "m": "a month's short or lower-case form, which needs a number beside it",
    "x": "a month in another language, which needs a day and a year",
    "W": "a weekday",
    "S": "a season",
    "O": "first to fourth",
    "K": "quarter",
    "k": "half",
    "U": "a unit of time",
    "F": "fiscal",
    "A": "an article",
    "a": "a possessive",
    "o": "of",
    "P": "in, on, during",
    "j": "by, which may also name a doer",
    "s": "since",
    "u": "until",
    "f": "from",
    "b": "between",
    "T": "to",
    "&": "and",
    "B": "before",
    "G": "after",
    "r": "about",
    "e": "early, mid, late",
    "c": "beginning, middle, end",
    "L": "last",
    "z": "past, of a span",
    "h": "this",
    "n": "next",
    "p": "previous",
    "v": "following",
    "t": "that",
    "i": "same",
    "g": "ago",
    "H": "hace",
    "l": "later, earlier",
    "J": "yesterday, today, tomorrow",
    "C": "another word with a capital",
    "w": "another word",
    "#": "another number",
    "-": "a dash",
    ",": "a comma",
    ".": "a point",
    "'": "an apostrophe",
    "!": "another mark",
}
"""What each class stands for."""

DAY, WEEK, MONTH, YEAR, DECADE = 1, 7, 30, 365, 3650
"""The values of units: about their days."""

LANGUAGES = ("en", "es", "fr", "pt", "de", "it", "ru")
"""Whose months the table of months holds."""
ENGLISH_FULL = frozenset(line.split()[0] for line in MONTH_NAMES)
SPANISH_FULL = frozenset(
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre".split()
)
SHORTEST_FULL = 3
"""Letters of a short month's name."""
ORDINARY_WORDS = frozenset(("may", "march", "august"))
"""Months' names that are other words in lower case."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word's class and value; ``needs_capital`` where in lower case it is another word."""

    kind: str
    value: int = 0
    needs_capital: bool = False


@cache
def vocabulary(language: str) -> dict[str, Word]:
    """The words of a language (a primary BCP 47 subtag), by their lower-case form.

    A language without a table has its months and what stands around years; one that is not known has English.
    """
    language = language if language in LANGUAGES else "en"
    words: dict[str, Word] = {}
    for line in TABLES.get(language, OTHERS).split("\n"):
        head, *names = line.split() or [""]
        kind, _, value = head.partition(":")
        capital = language == "en" and kind == "W"
        words.update((name, Word(kind, int(value or 0), capital)) for name in names)
    return _months(language) | words


def _months(language: str) -> dict[str, Word]:
    own = {"en": ENGLISH_FULL, "es": SPANISH_FULL}.get(language)
    words: dict[str, Word] = {}
    for number, line in enumerate(MONTH_NAMES, 1):
        names = line.split()
        for name in names:
            if own is None:
                words[name] = Word("M" if len(name) > SHORTEST_FULL else "m", number)
            elif name in own:
                words[name] = Word("M", number, language == "en")
            elif language == "en" and (name == "sept" or names[0].startswith(name)):
                words[name] = Word("m", number, True)
            else:
                words[name] = Word("x", number)
    return words
