"""The words between ``{{`` and ``}}`` go in, the list that they ask for comes out, or what of them is not understood.

Their order is free, commas and small words count for nothing, and quotation marks of any kind hold a value of several
words. Whom the names mean is left to ``listing_names``.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.core.model import Listing, ListingOrder, ListingSubject
from generator.core.problems import did_you_mean

MOST_DIGITS = 9
"""Of a number: no list is longer."""
EXAMPLE = '{{ list of sources with tag "ports", newest first, at most 10 }}'
PART = re.compile(r"\"([^\"]*)\"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|‘([^’]*)’(?!\w)|'([^']*)'(?!\w)|([^\s,;:=\"“”„«»]+)")

SUBJECTS: Mapping[str, ListingSubject] = {
    "sources": "sources",
    "source": "sources",
    "notes": "notes",
    "note": "notes",
    "pages": "pages",
    "page": "pages",
    "people": "people",
    "persons": "people",
    "person": "people",
    "organisations": "organizations",
    "organisation": "organizations",
    "organizations": "organizations",
    "organization": "organizations",
    "countries": "countries",
    "country": "countries",
    "places": "places",
    "place": "places",
    "agreements": "agreements",
    "agreement": "agreements",
}
KEYS: Mapping[str, str] = {
    "tag": "tag",
    "tags": "tag",
    "tagged": "tag",
    "collection": "collection",
    "collections": "collection",
    "actor": "actor",
    "actors": "actor",
    "naming": "actor",
    "publisher": "publisher",
    "publishers": "publisher",
    "year": "year",
    "years": "year",
    "language": "language",
    "languages": "language",
    "lang": "language",
    "kind": "kind",
    "kinds": "kind",
    "author": "author",
    "authors": "author",
}
ORDERS: Mapping[tuple[str, ...], ListingOrder] = {
    ("newest", "first"): "newest",
    ("newest",): "newest",
    ("oldest", "first"): "oldest",
    ("oldest",): "oldest",
    ("by", "title"): "title",
    ("by", "name"): "title",
    ("title",): "title",
    ("most", "named", "first"): "most named",
    ("most", "named"): "most named",
}
"""The phrases that give an order, a longer one before a shorter one that it opens with."""
LIMITS: tuple[tuple[str, ...], ...] = (("no", "more", "than"), ("at", "most"), ("up", "to"), ("first",))
FILLERS = frozenset(
    "a all an and are by every from have in is of ordered sorted that the under which whose with".split()
)
REFUSED = frozenset("or not without except but".split())
OF_TEXTS: tuple[ListingOrder, ...] = ("newest", "oldest", "title")
OF_NAMES: tuple[ListingOrder, ...] = ("most named", "title")
TEXTS: tuple[ListingSubject, ...] = ("sources", "notes", "pages")
SPOKEN_ORDERS: Mapping[ListingOrder, str] = {
    "newest": "newest first",
    "oldest": "oldest first",
    "title": "by title",
    "most named": "most named first",
}
SPOKEN_SUBJECTS = "sources notes pages people organisations countries places agreements".split()
SPOKEN_KEYS = tuple(dict.fromkeys(KEYS.values()))


class Part(NamedTuple):
    """A word, or a text in quotation marks."""

    text: str
    is_quoted: bool

    @property
    def word(self) -> str:
        """The word in small letters; empty for a quoted text, which is never one of the grammar's."""
        return "" if self.is_quoted else self.text.casefold()


class MisreadError(Exception):
    """The words are no list; the message says which of them, the hint what to write."""

    def __init__(self, message: str, hint: str = f"Write it as in {EXAMPLE}.") -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(slots=True)
class _Reader:
    """The parts, how far they are read, and what they have told so far."""

    parts: Sequence[Part]
    at: int = 0
    conditions: list[tuple[str, str]] = field(default_factory=list)
    order: ListingOrder | None = None
    most: int = 0
    key: str = ""  # of the last condition, for a second value
    is_open: bool = False  # whether the last value was one word without quotation marks, so that more of it may follow

    def words(self, length: int) -> tuple[str, ...]:
        """The next words."""
        return tuple(part.word for part in self.parts[self.at : self.at + length])

    def take(self, phrase: tuple[str, ...]) -> bool:
        """Reads a phrase if it stands next."""
        found = self.words(len(phrase)) == phrase
        self.at += len(phrase) if found else 0
        return found

    def take_value(self) -> Part | None:
        """Reads whatever stands next."""
        self.at += 1
        return self.parts[self.at - 1] if self.at <= len(self.parts) else None


def read_listing(text: str, line: int | None = None) -> Listing:
    """The list that a text such as ``list of sources with tag "ports"`` asks for. Raises MisreadError."""
    parts = [Part(next(filter(None, match.groups()), ""), match[7] is None) for match in PART.finditer(text)]
    reader = _Reader(parts)
    reader.take(("list",))
    subject = _read_subject(reader)
    while reader.at < len(reader.parts):
        _read_clause(reader)
    allowed = OF_TEXTS if subject in TEXTS else OF_NAMES
    if reader.order and reader.order not in allowed:
        ways = " or ".join(SPOKEN_ORDERS[order] for order in allowed)
        raise MisreadError(f"{subject} have no order “{SPOKEN_ORDERS[reader.order]}”", f"Order them {ways}.")
    return Listing(subject, tuple(dict.fromkeys(reader.conditions)), reader.order or "", reader.most, line)


def _read_subject(reader: _Reader) -> ListingSubject:
    """What is to be listed; how many and in which order may stand before it, as in “the 10 newest sources”."""
    while reader.at < len(reader.parts):
        part = reader.parts[reader.at]
        if part.word in SUBJECTS:
            reader.at += 1
            return SUBJECTS[part.word]
        if part.word.isdecimal():
            reader.at += 1
            reader.most = _number(part)
        elif not (_read_order(reader) or _read_limit(reader) or _skip_filler(reader)):
            raise MisreadError(f"“{part.text}” is nothing that can be listed", did_you_mean(part.word, SPOKEN_SUBJECTS))
    raise MisreadError("it does not say what is to be listed")


def _read_clause(reader: _Reader) -> None:
    """One condition, the order, the number, or a small word that counts for nothing."""
    part = reader.parts[reader.at]
    if part.is_quoted and reader.key:  # tags "ports" and "dues"
        _add(reader, reader.key, reader.take_value())
    elif _read_order(reader) or _read_limit(reader):
        reader.key, reader.is_open = "", False
    elif part.word in KEYS:
        reader.at += 1
        _add(reader, KEYS[part.word], reader.take_value())
    elif re.fullmatch(r"\d{4}", part.word):  # sources from 2014
        _add(reader, "year", reader.take_value())
    elif not _skip_filler(reader):
        raise _misread_clause(reader, part)


def _misread_clause(reader: _Reader, part: Part) -> MisreadError:
    if part.word in REFUSED:
        hint = "All conditions of a list must hold. Write a second list for what else there is."
        return MisreadError(f"a list knows no “{part.text}”", hint)
    if part.is_quoted:
        return MisreadError(f"it does not say what “{part.text}” is", f'Write the key before it: tag "{part.text}".')
    if reader.is_open and reader.key:
        key, value = reader.conditions[-1]
        hint = f'Put a value of several words in quotation marks: {key} "{value} {part.text}".'
        return MisreadError(f"“{part.text}” is not understood", hint)
    return MisreadError(f"“{part.text}” is not understood", did_you_mean(part.word, SPOKEN_KEYS))


def _add(reader: _Reader, key: str, value: Part | None) -> None:
    if value is None or not value.text.strip() or (value.word in FILLERS | REFUSED and key != "language"):
        raise MisreadError(f"“{key}” has no value", f'Write it behind the key, as in {key} "…".')
    text = " ".join(value.text.split())
    if key == "year" and not re.fullmatch(r"-?\d{1,6}", text):
        raise MisreadError(f"“{text}” is no year", "Write it in digits: year 2014.")
    reader.conditions.append((key, text))
    reader.key, reader.is_open = key, not value.is_quoted


def _read_order(reader: _Reader) -> bool:
    found = next((order for phrase, order in ORDERS.items() if reader.take(phrase)), None)
    reader.order = found or reader.order
    return found is not None


def _read_limit(reader: _Reader) -> bool:
    if not any(reader.take(phrase) for phrase in LIMITS):
        return False
    value = reader.take_value()
    if value is None or not value.text.isdecimal():
        told = f", not “{value.text}”" if value else ""
        raise MisreadError(f"“at most” wants a number{told}", "Write it in digits: at most 10.")
    reader.most = _number(value)
    return True


def _number(part: Part) -> int:
    number = int(part.text[:MOST_DIGITS])
    if number == 0:
        raise MisreadError("a list of at most 0 would be empty", "Write how many it may hold: at most 10.")
    return number


def _skip_filler(reader: _Reader) -> bool:
    found = reader.parts[reader.at].word in FILLERS
    reader.at += found
    return found
