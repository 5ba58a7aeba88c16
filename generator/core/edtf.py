"""Whether a text is an EDTF date, and where it stands in time.

EDTF: Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1 (the Library of Congress's specification).
"""

import re
from calendar import monthrange

DATE = re.compile(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<certainty>[~?%]?)",
    re.ASCII,
)
LONG_YEAR = re.compile(r"Y(?P<year>-?[1-9]\d{4,17})[~?%]?", re.ASCII)
TIME = re.compile(r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?", re.ASCII)
SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
OPEN_ENDS = ("", "..")

Moment = tuple[int, int, int]
UNDATED: Moment = (10**19, 0, 0)
"""Later than every date, so that what has no date stands last."""


def is_edtf(text: str) -> bool:
    """True for a date, a date with a time, a season or an interval of levels 0 and 1, with days that exist."""
    start, slash, end = text.partition("/")
    if not slash:
        date, mark, time = text.partition("T")
        return _is_date(date) and (not mark or ("-" in date[5:] and TIME.fullmatch(mark + time) is not None))
    if start in OPEN_ENDS and end in OPEN_ENDS:
        return False
    if not all(part in OPEN_ENDS or _is_date(part) for part in (start, end)):
        return False
    return start in OPEN_ENDS or end in OPEN_ENDS or earliest(start) <= _latest(end)


def earliest(text: str) -> Moment:
    """The first day that an EDTF date may mean, as (year, month, day), for sorting; ``UNDATED`` for any other text.

    A year alone sorts before its months, a month before its days; an interval with an open start takes its end.
    """
    start, _, end = text.partition("/")
    date = end if start in OPEN_ENDS else start
    if match := LONG_YEAR.fullmatch(date):
        return int(match["year"]), 0, 0
    match = DATE.fullmatch(date.partition("T")[0])
    if match is None:
        return UNDATED
    year = match["year"].replace("X", "9" if match["year"].startswith("-") else "0")
    month = _number(match["month"])
    return int(year), SEASONS.get(month, month), _number(match["day"])


def _is_date(text: str) -> bool:
    if LONG_YEAR.fullmatch(text):
        return True
    match = DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = match["year"], _number(match["month"]), match["day"]
    if match["month"] == "XX":
        return day in (None, "XX")
    if day is None:
        return match["month"] is None or 1 <= month <= 12 or (month in SEASONS and "X" not in year)
    return 1 <= month <= 12 and (day == "XX" or 1 <= int(day) <= _days(year, month))


def _days(year: str, month: int) -> int:
    """The month's length; a year with unspecified digits may be a leap year, and the calendar repeats every 400."""
    return monthrange(2000 if "X" in year else int(year) % 400 + 2000, month)[1]


def _latest(text: str) -> Moment:
    """The last day that one end of an interval may mean, where each unknown part counts as the greatest."""
    year, month, day = earliest(text)
    match = DATE.fullmatch(text)
    if match and "X" in match["year"] and not match["year"].startswith("-"):
        year = int(match["year"].replace("X", "9"))
    return year, month or 99, day or 99


def _number(digits: str | None) -> int:
    return int(digits) if digits and digits.isdigit() else 0
