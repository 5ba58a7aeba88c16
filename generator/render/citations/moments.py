"""EDTF dates as citation formats can hold them: years, months and days, with what makes them unsure."""

import re
from dataclasses import dataclass

POINT = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))?(?P<mark>[~?%]?)", re.ASCII)
SEASONS = {21: 1, 22: 2, 23: 3, 24: 4}
"""Spring to winter, as CSL counts them."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date of the common era; 0 for a month, day or season that is not known."""

    year: int
    month: int = 0
    day: int = 0
    season: int = 0


def moments_of(edtf: str) -> tuple[Moment, ...]:
    """A date, or the start and end of a closed interval; nothing for what has no such year (``201X``, ``-0043``)."""
    parts = [read_moment(part) for part in edtf.split("/")] if edtf else []
    return tuple(part for part in parts if part) if all(parts) else ()


def read_moment(edtf: str) -> Moment | None:
    """One date; of a quarter or half of a year, the year alone."""
    match = POINT.fullmatch(edtf.partition("T")[0])
    if match is None or int(match["year"]) == 0:
        return None
    year, month, day = (int(match[name] or 0) for name in ("year", "month", "day"))
    return Moment(year, month, day) if month <= 12 else Moment(year, season=SEASONS.get(month, 0))


def is_approximate(edtf: str) -> bool:
    """Whether a date is only about right, uncertain, or none that a year, month and day can tell."""
    return bool(edtf) and (any(mark in edtf for mark in "~?%X") or not moments_of(edtf))
