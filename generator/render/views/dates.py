"""EDTF dates in words and as a year. Takes the text of a date; leaves its meaning for the page to others."""

import re
from dataclasses import dataclass

from generator.core.model import SourceDate

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
MONTH_NAMES = dict(enumerate(MONTHS, start=1)) | SEASONS
POINT = re.compile(r"(-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?([~?%]?)", re.ASCII)
QUALIFIERS = {"": "{}", "~": "about {}", "?": "{}, uncertain", "%": "about {}, uncertain"}


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A date as a page shows it. ``machine`` is for ``<time datetime>``, empty when HTML has no form for the date."""

    words: str
    machine: str = ""
    inferred: bool = False
    reason: str = ""


def show_date(date: SourceDate | None) -> ShownDate | None:
    """A source's date in words, with its reason when it was inferred; None for a source without a date."""
    if date is None:
        return None
    machine = date.edtf if re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", date.edtf) else ""
    return ShownDate(date_in_words(date.edtf), machine, date.basis == "inferred", date.reason.rstrip("."))


def date_in_words(edtf: str) -> str:
    """An EDTF date in words: ``2017-05~`` gives ``about May 2017``. What is no such date comes back as it is."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return point_in_words(edtf)
    first, last = (point_in_words(part.strip(".")) for part in (start, end))
    if first and last:
        return f"{first} to {last}"
    return f"from {first}" if first else f"until {last}" if last else edtf


def point_in_words(edtf: str) -> str:
    """One date of an interval, or a date that is none."""
    match = POINT.fullmatch(edtf.partition("T")[0])
    if match is None:
        return edtf
    year, month, day, qualifier = match.groups()
    name = MONTH_NAMES.get(number_of(month), "")
    number = str(number_of(day) or "") if name else ""
    words = (number, name, year_in_words(year))
    return QUALIFIERS[qualifier].format(" ".join(word for word in words if word))


def year_in_words(year: str) -> str:
    """``2014``, ``the 2010s`` for ``201X``, ``the 1900s`` for ``19XX``, ``44 BC`` for the astronomical ``-0043``."""
    if year.endswith("X"):
        return f"the {year.replace('X', '0')}s"
    number = int(year)
    return str(number) if number > 0 else f"{1 - number} BC"


def year_of(edtf: str) -> str:
    """The year in words under which a date is filed (an interval under its start); empty for none."""
    match = find_start(edtf)
    return year_in_words(match[1]) if match else ""


def find_start(edtf: str) -> re.Match[str] | None:
    """The date with which an EDTF text starts; the end of an interval whose start is open."""
    return POINT.match(edtf.removeprefix("..").removeprefix("/"))


def number_of(part: str | None) -> int:
    """A month or day as a number; 0 for one that is not known."""
    return 0 if part is None or part == "XX" else int(part)
