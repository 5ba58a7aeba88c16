"""Dates as documents write them go in, EDTF dates come out. Which date is the document's own is left to ``describe``.

EDTF: Extended Date/Time Format, ISO 8601-2:2019, level 0 (``2014-03-09``, ``2014-03``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTH_NAMES: tuple[str, ...] = (
    "january jan enero janvier janeiro januar gennaio января",
    "february feb febrero février fevrier fevereiro februar febbraio февраля",
    "march mar marzo mars março marco märz maerz марта",
    "april apr abril avril aprile апреля",
    "may mayo mai maio maggio мая",
    "june jun junio juin junho juni giugno июня",
    "july jul julio juillet julho juli luglio июля",
    "august aug agosto août aout августа",
    "september sept sep septiembre setiembre septembre setembro settembre сентября",
    "october oct octubre octobre outubro oktober ottobre октября",
    "november nov noviembre novembre novembro ноября",
    "december dec diciembre décembre decembre dezembro dezember dicembre декабря",
)
"""January to December, one line each: English, Spanish, French, Portuguese, German, Italian and Russian."""

MONTHS = {name: number for number, line in enumerate(MONTH_NAMES, 1) for name in line.split()}
FIRST_YEAR, LAST_YEAR = 1800, 2099

MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
YEAR = r"(?:1[89]\d\d|20\d\d)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
PATTERNS: tuple[str, ...] = (
    rf"(?<![\d/.-])(?P<y1>{YEAR})\s?[-./年]\s?(?P<m1>0?[1-9]|1[0-2])\s?[-./月]\s?(?P<d1>{DAY})(?:日|(?![\d/-]))",
    rf"(?<![\w.])(?P<d2>{DAY})(?:st|nd|rd|th|º|°|er|\.)?\s(?:de\s|of\s|"
    rf"d[’'])?(?P<m2>{MONTH})\b\.?,?\s(?:de[l]?\s)?(?P<y2>{YEAR})\b",
    rf"\b(?P<m3>{MONTH})\b\.?\s(?P<d3>{DAY})(?:st|nd|rd|th)?(?:,\s?|\s)(?:at\s)?(?P<y3>{YEAR})(?:\b|(?=\d\d?:\d\d))",
    rf"\b(?P<m4>{MONTH})\b\.?(?:,\s?|\s)(?:de\s|of\s)?(?P<y4>{YEAR})\b",
    rf"(?<![\d/.-])(?P<a5>{DAY})(?P<sep5>[/.-])(?P<b5>{DAY})(?P=sep5)(?P<y5>{YEAR}|\d\d)(?![\d/-])",
)
DATE = re.compile("|".join(PATTERNS), re.IGNORECASE)
MAY_HOLD_DATE = re.compile(r"(?:1[89]|20)\d\d|\d[/.-]\d\d(?!\d)")
"""A cheap test that every date of a text passes: most lines hold no year."""


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text: its EDTF form (empty when day and month cannot be told apart), and where it stands."""

    edtf: str
    start: int
    end: int


def find_dates(text: str, day_first: bool = False) -> Iterator[WrittenDate]:
    """The dates of a text in order, those that name no real day left out.

    ``day_first`` settles dates of numbers alone that could be read both ways, where the text's language does.
    """
    if not MAY_HOLD_DATE.search(text):
        return
    for match in DATE.finditer(text):
        edtf = edtf_of(match, day_first)
        if edtf is not None:
            yield WrittenDate(edtf, match.start(), match.end())


def edtf_of(match: re.Match[str], day_first: bool) -> str | None:
    """The EDTF date of a match; empty when day and month could be exchanged, None when there is no such day."""
    part = match.groupdict()
    if part["y1"]:
        return calendar_date(int(part["y1"]), int(part["m1"]), int(part["d1"]))
    if part["y2"]:
        return calendar_date(int(part["y2"]), MONTHS[part["m2"].casefold()], int(part["d2"]))
    if part["y3"]:
        return calendar_date(int(part["y3"]), MONTHS[part["m3"].casefold()], int(part["d3"]))
    if part["y4"]:
        return f"{part['y4']}-{MONTHS[part['m4'].casefold()]:02}"
    return numeric_date(part["a5"], part["b5"], part["y5"], day_first or part["sep5"] == ".")


def numeric_date(first: str, second: str, year: str, day_first: bool) -> str | None:
    """A date of numbers alone. The number over 12 is the day; if both could be the month and nothing says which comes
    first the date is ambiguous (an empty string). Two digits of a year mean 2000 to 2068 or 1969 to 1999 (POSIX)."""
    full_year = int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 69 else 1900 + int(year)
    a, b = int(first), int(second)
    if a > 12 or a == b or (day_first and b <= 12):
        return calendar_date(full_year, b, a)
    return calendar_date(full_year, a, b) if b > 12 else ""


def calendar_date(year: int, month: int, day: int) -> str | None:
    """The EDTF date of a day, or None when the calendar has no such day or the year is out of all reason."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
