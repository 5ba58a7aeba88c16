"""A body goes in, the date about which it must have been published comes out, with the reason: for a document that
states none.

In this order, the first that gives a date: a dated correction; *this year* or *last year* beside a year; a weekday
with its day, after the last date told; a day without a year in the opening, after the last month told. Each is only as
precise as its proof, and what could be read otherwise gives none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.core.dates import DateExpression, Setting, find_expressions, may_hold_date, tense_around
from generator.core.edtf import Moment, earliest, latest
from generator.core.model import Block, SourceDate

PROSE = frozenset(("paragraph", "quote", "item"))
MOST_BLOCKS = 400
OPENING = 4
"""How many paragraphs open a document: a day without a year in them is near its publication."""
CORRECTION = re.compile(
    r"\W{0,3}(?:correction|corrected|clarification|editor[’']s note|updated?|corrección|fe de erratas)\b", re.IGNORECASE
)
CORRECTION_HEAD = 60
"""Characters in which the date of a correction follows the word."""
YEAR_BESIDE = re.compile(
    r"\b(?P<first>this|last|este|pasado) (?:year|año)?[,(]{0,2} ?(?:\(|in |en )?(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?P<year_first>(?:19|20)\d\d)[,(]? ?\(?(?P<second>this|last|este|el) (?:year|año(?P<past> pasado)?)\b",
    re.IGNORECASE,
)
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday lunes",
            "tuesday martes",
            "wednesday miércoles",
            "thursday jueves",
            "friday viernes",
            "saturday sábado",
            "sunday domingo",
        )
    )
    for name in names.split()
}
NEAR = timedelta(days=184)
"""How long after the last date told a day without a year counts as the next one."""
MOST_YEARS = 3
"""How many years after the last date told a weekday is looked for; a day falls on it again after five at the least."""
MONTH = re.compile(r"\d{4}-\d\d")
NO_YEAR = "XXXX"


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the body tells: as written, its expression, the number of its paragraph, and whether it is past."""

    surface: str
    expression: DateExpression
    block: int
    is_past: bool


def infer_date(body: Sequence[Block], lang: str) -> SourceDate | None:
    """About when a document without a stated date was published, and why; None where nothing proves it."""
    language = lang.partition("-")[0].lower()
    blocks = [block for block in body if block.kind in PROSE][:MOST_BLOCKS]
    told = list(_told(blocks, language))
    if found := _of_correction(blocks, told) or _beside_year(blocks):
        return found
    last = _last_told(told)
    return (_by_weekday(told, last) or _by_opening(told, last)) if last else None


def _told(blocks: Sequence[Block], language: str) -> Iterator[Told]:
    setting = Setting(language=language)
    for number, block in enumerate(blocks):
        if may_hold_date(block.text):
            for found in find_expressions(block.text, setting):
                surface = block.text[found.start : found.end]
                is_past = tense_around(block.text, found.start, found.end, language) == "past"
                yield Told(" ".join(surface.split()), found, number, is_past)


def _of_correction(blocks: Sequence[Block], told: Sequence[Told]) -> SourceDate | None:
    for date_told in told:
        text, edtf = blocks[date_told.block].text, date_told.expression.edtf
        is_day = re.fullmatch(r"\d{4}-\d\d-\d\d", edtf) is not None and date_told.expression.basis == "explicit"
        if is_day and date_told.expression.start < CORRECTION_HEAD and CORRECTION.match(text):
            reason = f"The source dates a correction or update of itself: {date_told.surface}."
            return SourceDate(f"{edtf[:7]}~", "inferred", reason)
    return None


def _beside_year(blocks: Sequence[Block]) -> SourceDate | None:
    """The year that the text calls this year, or the one after that which it calls last year; none where two differ."""
    years: dict[int, str] = {}
    for block in blocks:
        for match in YEAR_BESIDE.finditer(block.text):
            words = (match["first"] or match["second"]).casefold()
            is_last = words in ("last", "pasado") or match["past"] is not None
            if words != "el" or is_last:
                years.setdefault(int(match["year"] or match["year_first"]) + is_last, match[0])
    if len(years) != 1:
        return None
    [(year, words)] = years.items()
    return SourceDate(f"{year}~", "inferred", f"The source says “{' '.join(words.split())}”.")


def _last_told(told: Sequence[Told]) -> Told | None:
    """The latest date that the body tells as past; of those in the latest year, one that is known to the month."""
    dated = (one for one in told if one.is_past and one.expression.basis == "explicit" and one.expression.edtf)
    closed = (one for one in dated if ".." not in one.expression.edtf)
    return max(
        closed,
        key=lambda one: (latest(one.expression.edtf)[0], _has_month(one), latest(one.expression.edtf)),
        default=None,
    )


def _has_month(one: Told) -> bool:
    return MONTH.match(one.expression.edtf) is not None


def _by_weekday(told: Sequence[Told], last: Told) -> SourceDate | None:
    """The month of the last past day whose weekday, for all such days of the body, fits one year alone."""
    days = [one for one in told if one.is_past and _weekday(one) is not None]
    first_year = latest(last.expression.edtf)[0]
    for year in range(first_year, first_year + MOST_YEARS + 1):
        dates = [_day(one, year) for one in days]
        if dates and all(
            day and day.weekday() == _weekday(one) and day > date(*_first_day(last))
            for day, one in zip(dates, days, strict=True)
        ):
            day, one = max((day, one.surface) for day, one in zip(dates, days, strict=True) if day)
            reason = f"The source names {one} without a year, which fits {year} as the first after {last.surface}."
            return SourceDate(f"{day.isoformat()[:7]}~", "inferred", reason)
    return None


def _by_opening(told: Sequence[Told], last: Told) -> SourceDate | None:
    """The month of a past day in the opening, before which no year is told, in the first year after the last date."""
    if not _has_month(last):
        return None
    for one in told:
        if one.block >= OPENING or one.expression.basis == "explicit":
            return None
        if one.is_past and one.expression.basis == "no year":
            after = latest(last.expression.edtf)
            days = (_day(one, year) for year in (after[0], after[0] + 1))
            day = next((found for found in days if found and date(*after) < found <= date(*after) + NEAR), None)
            reason = f"The source names {one.surface} without a year, after {last.surface}."
            return SourceDate(f"{day.isoformat()[:7]}~", "inferred", reason) if day else None
    return None


def _weekday(one: Told) -> int | None:
    """The weekday that stands with a day without a year; None where there is none."""
    if one.expression.basis != "no year" or "/" in one.expression.edtf:
        return None
    return next((WEEKDAYS[word] for word in re.findall(r"\w+", one.surface.casefold()) if word in WEEKDAYS), None)


def _day(one: Told, year: int) -> date | None:
    edtf = one.expression.edtf.rpartition("/")[2].replace(NO_YEAR, f"{year:04}")
    try:
        return date.fromisoformat(edtf)
    except ValueError:
        return None


def _first_day(one: Told) -> Moment:
    """The first day that a date may mean, as a day of the calendar."""
    year, month, day = earliest(one.expression.edtf)
    return year, month or 1, day or 1
