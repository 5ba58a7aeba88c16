"""Dates as views hand them to templates: EDTF and keys, never words (those are ``date_words``' business)."""

import re
from dataclasses import dataclass

from generator.core.model import SourceDate

MONTHS = range(1, 13)
PARTS = frozenset((*MONTHS, 21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
"""What the second part of a date may stand for: months, seasons, quarters and halves of a year."""
NO_YEAR = "XXXX"
POINT = re.compile(
    r"(-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX(?=-[0-9]))(?:-([0-9]{2}|XX))?(?:-([0-9]{2}|XX))?([~?%]?)", re.ASCII
)


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A date as a page shows it: EDTF, which templates put into words. ``machine`` is for ``<time datetime>``, empty
    when HTML has no form for the date; ``reason`` says why a date is inferred."""

    edtf: str
    machine: str = ""
    inferred: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DatePoint:
    """One EDTF date, taken apart: the year as EDTF has it, the month or other part of the year and the day (0 when they
    are not known), and how sure it is (``~``, ``?``, ``%`` or nothing)."""

    year: str
    month: int
    day: int
    qualifier: str


def show_date(date: SourceDate | None) -> ShownDate | None:
    """A source's date, with its reason when it was inferred; None for a source without a date."""
    if date is None:
        return None
    return ShownDate(date.edtf, machine_date(date.edtf), date.basis == "inferred", date.reason)


def machine_date(edtf: str) -> str:
    """An EDTF date as HTML's ``<time>`` takes one: a year, month or day, or a day of no year; else empty."""
    match = re.fullmatch(r"[0-9]{4}(?:-([0-9]{2})(?:-[0-9]{2})?)?", edtf)
    if match and int(edtf[:4]) > 0:
        return edtf if int(match[1] or 1) in MONTHS else ""
    match = re.fullmatch(r"XXXX-([0-9]{2}-[0-9]{2})", edtf)
    return match[1] if match else ""


def read_point(edtf: str) -> DatePoint | None:
    """One EDTF date, or one end of an interval; None for any other text. A time of day is passed over."""
    match = POINT.fullmatch(edtf.partition("T")[0])
    if match is None:
        return None
    month = number_of(match[2])
    return DatePoint(match[1], month, number_of(match[3]) if month in MONTHS else 0, match[4])


def year_of(edtf: str) -> str:
    """The year under which a date is filed (an interval under its start), as EDTF has it: ``2014``, ``201X``; empty for
    none."""
    match = find_start(edtf)
    return match[1] if match and match[1] != NO_YEAR else ""


def part_of_year(edtf: str) -> str:
    """The month, or other part of the year, in which a date starts, as EDTF has it: ``05``, ``21``; empty for none."""
    match = find_start(edtf)
    return match[2] if match and number_of(match[2]) in PARTS else ""


def find_start(edtf: str) -> re.Match[str] | None:
    """The date with which an EDTF text starts; the end of an interval whose start is open."""
    return POINT.match(edtf.removeprefix("..").removeprefix("/"))


def number_of(part: str | None) -> int:
    """A month or day as a number; 0 for one that is not known."""
    return 0 if part is None or part == "XX" else int(part)
