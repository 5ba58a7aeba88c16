"""Whether a text is an EDTF date, and where it stands in time.

EDTF: Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1 (the Library of Congress's specification), and of
level 2 the two forms that events need: a day or month of no known year (``XXXX-05-18``), and the quarters and halves
of a year (``2014-33``, ``2014-40``).
"""

import re
from calendar import monthrange
from contextlib import redirect_stdout
from functools import lru_cache
from io import StringIO
from warnings import catch_warnings, simplefilter

PLAIN = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?[~?%]?", re.ASCII)
DATE = re.compile(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX|XXXX(?=-\d))(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<certainty>[~?%]?)",
    re.ASCII,
)
LONG_YEAR = re.compile(r"Y(?P<year>-?[1-9]\d{4,17})[~?%]?", re.ASCII)
TIME = re.compile(r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?", re.ASCII)
PARTS: dict[int, tuple[int, int]] = {
    21: (3, 5),
    22: (6, 8),
    23: (9, 11),
    24: (12, 12),
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
}
"""Seasons, quarters and halves of a year, each with its first and last month. A winter is filed under its December."""
OPEN_ENDS = ("", "..")
LONGEST = 64
"""More characters than any date or interval of these levels has."""

Moment = tuple[int, int, int]
UNDATED: Moment = (10**19, 0, 0)
"""Later than every date, so that what has no date stands last."""
NO_YEAR = 10**18
"""The year of what has a day but no known year: later than every dated thing."""


def is_edtf(text: str) -> bool:
    """True for a date, a date with a time, a season or an interval of the forms above, with days that exist."""
    if match := PLAIN.fullmatch(text):
        return _is_in_calendar(match["year"], match["month"], match["day"])
    return len(text) <= LONGEST and _is_extended(text)


def earliest(text: str) -> Moment:
    """The first day that an EDTF date may mean, as (year, month, day), for sorting; ``UNDATED`` for any other text.

    A year alone sorts before its months, a month before its days; an interval with an open start takes its end; what
    has no known year stands after everything that has one.
    """
    start, _, end = text.partition("/")
    date = end if start in OPEN_ENDS else start
    if match := LONG_YEAR.fullmatch(date):
        return int(match["year"]), 0, 0
    match = DATE.fullmatch(date.partition("T")[0])
    if match is None:
        return UNDATED
    month, day = _number(match["month"]), _number(match["day"])
    first_month = PARTS[month][0] if month in PARTS else month
    if match["year"] == "XXXX":
        return NO_YEAR, first_month, day
    return int(match["year"].replace("X", "9" if match["year"].startswith("-") else "0")), first_month, day


def latest(text: str) -> Moment:
    """The last day that an EDTF date may mean, as (year, month, day); ``UNDATED`` where it has no end."""
    start, slash, end = text.partition("/")
    date = end if slash else start
    year, month, day = earliest(date) if date else UNDATED
    match = DATE.fullmatch(date.partition("T")[0])
    if match is None or year == NO_YEAR:
        return (year, 12, 31) if LONG_YEAR.fullmatch(date) else UNDATED
    if "X" in match["year"]:
        year = int(match["year"].replace("X", "0" if match["year"].startswith("-") else "9"))
    part = PARTS.get(_number(match["month"]))
    month = part[1] if part else month or 12
    return year, month, day or monthrange(year % 400 + 2000, month)[1]


@lru_cache(maxsize=4096)
def _is_extended(text: str) -> bool:
    """Whether a text that is no plain date is one of the other forms: their shape and calendar are checked here, their
    grammar by the ``edtf`` package, which is slow to load and knows neither leap years nor order."""
    start, slash, end = text.partition("/")
    if not slash:
        return _has_shape(text) and _parses(text)
    if start in OPEN_ENDS and end in OPEN_ENDS:
        return False
    if not all(part in OPEN_ENDS or ("T" not in part and _has_shape(part)) for part in (start, end)):
        return False
    if start not in OPEN_ENDS and end not in OPEN_ENDS and earliest(start) > latest(end):
        return False
    return _parses(text)


def _has_shape(text: str) -> bool:
    """Whether a text is a date of the known forms, with a month and day that exist."""
    if LONG_YEAR.fullmatch(text):
        return True
    date, mark, time = text.partition("T")
    if mark:
        match = PLAIN.fullmatch(date)
        if match is None or date[-1] in "~?%" or "-" not in date or TIME.fullmatch(mark + time) is None:
            return False
    else:
        match = DATE.fullmatch(text)
    return match is not None and _is_in_calendar(match["year"], match["month"], match["day"])


def _is_in_calendar(year: str, month: str | None, day: str | None) -> bool:
    """Whether there is such a month, part of the year or day; a year with unspecified digits may be a leap year."""
    if month is None or month == "XX":
        return day in (None, "XX")
    number = int(month)
    if day is None:
        return 1 <= number <= 12 or (number in PARTS and "X" not in year)
    return 1 <= number <= 12 and (day == "XX" or 1 <= int(day) <= _days(year, number))


def _days(year: str, month: int) -> int:
    """The month's length; the calendar repeats every 400 years."""
    return monthrange(2000 if "X" in year else int(year) % 400 + 2000, month)[1]


def _parses(text: str) -> bool:
    """Whether the ``edtf`` package reads a text. What it warns of and prints while it does so concerns nobody here."""
    with catch_warnings(), redirect_stdout(StringIO()):
        simplefilter("ignore")
        from edtf import parse_edtf

        try:
            parse_edtf(text)
        except Exception:  # beside its own errors it raises others, on intervals that it cannot build
            return False
    return True


def _number(digits: str | None) -> int:
    return int(digits) if digits and digits.isdigit() else 0
