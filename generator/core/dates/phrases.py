"""What the grammar's rules share: the words that a pattern matched, what is known around them, and what they mean."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.core.dates.tokens import Tokens
from generator.core.edtf import PLAIN
from generator.core.model import EventBasis

FIRST_YEAR, LAST_YEAR = 1000, 2999


@dataclass(frozen=True, slots=True)
class DateExpression:
    """Words of a text, ``start <= i < end``, that say when something was, with their EDTF date (empty when day and
    month could be exchanged), how that was got, and if it is not plain, why."""

    start: int
    end: int
    edtf: str
    basis: EventBasis = "explicit"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What dates are counted from: when the source was ``published`` (EDTF; empty when unknown), in which language it
    is (a primary BCP 47 subtag), the last date before these words in their paragraph (``antecedent``), and the last in
    the paragraphs before (``earlier``), to which only *that same day* reaches back."""

    published: str = ""
    language: str = "en"
    antecedent: str = ""
    earlier: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What words mean: an EDTF date, how it was got, and if it is not plain, why."""

    edtf: str
    basis: EventBasis = "explicit"
    reason: str = ""


@dataclass(frozen=True)
class Phrase:
    """The tokens from ``first`` up to ``end`` that a rule's pattern matched, and the setting that they stand in."""

    tokens: Tokens
    first: int
    end: int
    setting: Setting

    @cached_property
    def text(self) -> str:
        """The words as they stand, on one line."""
        return " ".join(self.tokens.text[self.tokens.starts[self.first] : self.tokens.ends[self.end - 1]].split())

    @property
    def classes(self) -> str:
        """The classes of the phrase's tokens."""
        return self.tokens.classes[self.first : self.end]

    def values(self, kinds: str) -> list[int]:
        """The values of the phrase's tokens of these classes, in order."""
        places = range(self.first, self.end)
        return [self.tokens.values[place] for place in places if self.tokens.classes[place] in kinds]

    def value(self, kinds: str, default: int = 0) -> int:
        """The value of the first token of these classes."""
        return next(iter(self.values(kinds)), default)

    def word(self, kinds: str) -> str:
        """The first word of these classes, in lower case; empty when there is none."""
        places = range(self.first, self.end)
        return next((self.tokens.words[place] for place in places if self.tokens.classes[place] in kinds), "")


Reader = Callable[[Phrase], Reading | None]
"""Reads a matched phrase; None when it is no date after all."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of words: a pattern over classes, and how to read what it matches."""

    name: str
    pattern: str
    read: Reader


@dataclass(frozen=True, slots=True)
class Point:
    """A year, month or day, as precise as it is known: unknown parts are 0."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def edtf(self) -> str:
        """The point as an EDTF date."""
        return "-".join(f"{part:02}" for part in (f"{self.year:04}", self.month, self.day) if part)


def point_of(edtf: str) -> Point | None:
    """The point that a plain EDTF date names (of a season, its year); None for intervals, dates of no known year, and
    years from which nobody counts."""
    match = PLAIN.fullmatch(edtf)
    if match is None or not FIRST_YEAR <= int(match["year"]) <= LAST_YEAR:
        return None
    month, day = int(match["month"] or 0), int(match["day"] or 0)
    return Point(int(match["year"]), month, day) if month <= 12 else Point(int(match["year"]))


def day_of(point: Point | None) -> date | None:
    """The calendar day of a point that is known to the day."""
    if point is None or not point.day:
        return None
    return calendar_day(point.year, point.month, point.day)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def counted(phrase: Phrase, edtf: str) -> Reading:
    """A reading that was counted from the source's date."""
    return Reading(edtf, "inferred", f"“{phrase.text}”, counted from the source’s date, {phrase.setting.published}.")


def counted_from_before(phrase: Phrase, edtf: str) -> Reading:
    """A reading that was counted from the last date before it."""
    return Reading(edtf, "inferred", f"“{phrase.text}”, counted from the date before it, {phrase.setting.antecedent}.")
