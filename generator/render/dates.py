"""EDTF dates as pages show, sort and file them. Takes the text of a date; leaves its meaning for the page to others."""

import re
from dataclasses import dataclass

from generator.core.model import SourceDate

MONTHS: dict[int, str] = dict(
    enumerate(
        "January February March April May June July August September October November December".split(),
        1,
    )
)
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
QUARTERS = {33: "first", 34: "second", 35: "third", 36: "last"}
HALVES = {40: "first", 41: "second"}
PARTS = (
    MONTHS
    | SEASONS
    | {number: f"the {which} quarter of" for number, which in QUARTERS.items()}
    | {number: f"the {which} half of" for number, which in HALVES.items()}
)
"""What the second part of a date may stand for, in words that go before the year."""
NO_YEAR = "XXXX"
POINT = re.compile(
    r"(-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX(?=-[0-9]))(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?([~?%]?)", re.ASCII
)
CODED = re.compile(r"(?<![\w/-])[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?[~?%]?|[~?%])(?![\w/-])", re.ASCII)
"""A date that no reader would write so. A year alone is a word of any language."""
QUALIFIERS = {"": "{}", "~": "about {}", "?": "{}, uncertain", "%": "about {}, uncertain"}


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A date as a page shows it: EDTF, which templates put into words. ``machine`` is for ``<time datetime>``, empty
    when HTML has no form for the date; ``reason`` says why a date is inferred."""

    edtf: str
    machine: str = ""
    inferred: bool = False
    reason: str = ""


def show_date(date: SourceDate | None) -> ShownDate | None:
    """A source's date, with its reason when it was inferred; None for a source without a date."""
    if date is None:
        return None
    return ShownDate(date.edtf, machine_date(date.edtf), date.basis == "inferred", date.reason)


def reason_in_words(reason: str) -> str:
    """Why a date was inferred, its own EDTF dates in words, without the last full stop."""
    return CODED.sub(lambda match: date_in_words(match[0]), reason).rstrip(".")


def machine_date(edtf: str) -> str:
    """An EDTF date as HTML's ``<time>`` takes one: a year, month or day, or a day of no year; else empty."""
    match = re.fullmatch(r"[0-9]{4}(?:-([0-9]{2})(?:-[0-9]{2})?)?", edtf)
    if match and int(edtf[:4]) > 0:
        return edtf if int(match[1] or 1) in MONTHS else ""
    match = re.fullmatch(r"XXXX-([0-9]{2}-[0-9]{2})", edtf)
    return match[1] if match else ""


def date_in_words(edtf: str) -> str:
    """An EDTF date in words: ``2017-05~`` gives ``about May 2017``. What is no such date comes back as it is."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return point_in_words(edtf)
    first, last = (point_in_words(part.strip(".")) for part in (start, end))
    if first and last:
        return span_in_words(start, end) or f"{first} to {last}"
    return f"from {first}" if first else f"until {last}" if last else edtf


def span_in_words(start: str, end: str) -> str:
    """An interval of days or months in one year, which is named once: ``1 to 5 May 2017``; empty for any other."""
    first, last = (re.fullmatch(r"([0-9]{4}|XXXX)-([0-9]{2})(?:-([0-9]{2}))?", part) for part in (start, end))
    if first is None or last is None or first[1] != last[1] or bool(first[3]) != bool(last[3]):
        return ""
    months = [MONTHS.get(number_of(match[2]), "") for match in (first, last)]
    if not all(months) or start == end:
        return ""
    year = ", year not stated" if first[1] == NO_YEAR else f" {year_in_words(first[1])}"
    if not first[3]:
        return f"{months[0]} to {months[1]}{year}"
    if months[0] == months[1]:
        return f"{number_of(first[3])} to {number_of(last[3])} {months[0]}{year}"
    return f"{number_of(first[3])} {months[0]} to {number_of(last[3])} {months[1]}{year}"


def point_in_words(edtf: str) -> str:
    """One date of an interval, or a date that is none."""
    match = POINT.fullmatch(edtf.partition("T")[0])
    if match is None:
        return edtf
    year, month, day, qualifier = match.groups()
    name = PARTS.get(number_of(month), "")
    number = str(number_of(day) or "") if number_of(month) in MONTHS else ""
    if year == NO_YEAR:
        words = f"{' '.join(word for word in (number, name) if word)}, year not stated"
        return QUALIFIERS[qualifier].format(words) if name else edtf
    return QUALIFIERS[qualifier].format(" ".join(word for word in (number, name, year_in_words(year)) if word))


def year_in_words(year: str) -> str:
    """``2014``, ``the 2010s`` for ``201X``, ``the 1900s`` for ``19XX``, ``44 BC`` for the astronomical ``-0043``."""
    if year.endswith("X"):
        return f"the {year.replace('X', '0')}s"
    number = int(year)
    return str(number) if number > 0 else f"{1 - number} BC"


def year_of(edtf: str) -> str:
    """The year under which a date is filed (an interval under its start), as EDTF has it: ``2014``, ``201X``; empty for
    none."""
    match = find_start(edtf)
    return match[1] if match and match[1] != NO_YEAR else ""


def part_of_year(edtf: str) -> str:
    """The month, or other part of the year, in which a date starts, as EDTF has it: ``05``, ``21``; empty for none."""
    match = find_start(edtf)
    return match[2] if match and number_of(match[2]) in PARTS else ""


def part_in_words(part: str) -> str:
    """A part of a year in words: ``May``, ``spring``; empty for none."""
    return PARTS.get(number_of(part or None), "").removesuffix(" of")


def find_start(edtf: str) -> re.Match[str] | None:
    """The date with which an EDTF text starts; the end of an interval whose start is open."""
    return POINT.match(edtf.removeprefix("..").removeprefix("/"))


def number_of(part: str | None) -> int:
    """A month or day as a number; 0 for one that is not known."""
    return 0 if part is None or part == "XX" else int(part)
