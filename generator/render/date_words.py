"""EDTF dates in the words of a language: ``2017-05~`` becomes ``about May 2017``. Month names are Babel's, the order of
the words is the catalogue's.

Where a language says a day otherwise than a month or year (``until the …``), the context ``day`` tells them apart.
"""

from functools import cache

from babel import Locale

from generator.render.dates import MONTHS, NO_YEAR, DatePoint, number_of, read_point
from generator.render.language import Language, for_catalogue

ABOUT = ("~", "%")
PARTS = {
    21: for_catalogue("spring"),
    22: for_catalogue("summer"),
    23: for_catalogue("autumn"),
    24: for_catalogue("winter"),
    33: for_catalogue("the first quarter"),
    34: for_catalogue("the second quarter"),
    35: for_catalogue("the third quarter"),
    36: for_catalogue("the last quarter"),
    40: for_catalogue("the first half"),
    41: for_catalogue("the second half"),
}
PARTS_OF_YEAR = {
    21: for_catalogue("spring %(year)s"),
    22: for_catalogue("summer %(year)s"),
    23: for_catalogue("autumn %(year)s"),
    24: for_catalogue("winter %(year)s"),
    33: for_catalogue("the first quarter of %(year)s"),
    34: for_catalogue("the second quarter of %(year)s"),
    35: for_catalogue("the third quarter of %(year)s"),
    36: for_catalogue("the last quarter of %(year)s"),
    40: for_catalogue("the first half of %(year)s"),
    41: for_catalogue("the second half of %(year)s"),
}


def date_in_words(edtf: str, language: Language) -> str:
    """An EDTF date in words. What is no such date comes back as it is."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return point_in_words(edtf, language)
    start, end = start.strip("."), end.strip(".")
    if start and end:
        return span_in_words(start, end, language) or range_in_words(start, end, language)
    if start:
        return open_end(start, language)
    return open_start(end, language) if end else edtf


def open_end(start: str, language: Language) -> str:
    """The words of an interval that has no end."""
    date = point_in_words(start, language)
    if is_sure_day(read_point(start)):
        return language.pgettext("day", "from %(date)s", date=date)
    return language.gettext("from %(date)s", date=date)


def open_start(end: str, language: Language) -> str:
    """The words of an interval that has no start."""
    date = point_in_words(end, language)
    if is_sure_day(read_point(end)):
        return language.pgettext("day", "until %(date)s", date=date)
    return language.gettext("until %(date)s", date=date)


def range_in_words(start: str, end: str, language: Language) -> str:
    """The words of an interval whose ends are both told whole. The context says what its end is: a day; a month or year
    (no context); anything else, such as a season or what is only about a date."""
    ends = [read_point(part) for part in (start, end)]
    if all(point and is_estimate(point) for point in ends):
        first, last = (point_in_words(part.rstrip("~"), language) for part in (start, end))
        return language.gettext("about %(first)s to about %(last)s", first=first, last=last)
    first, last = point_in_words(start, language), point_in_words(end, language)
    point = ends[1]
    if is_sure_day(point):
        return language.pgettext("day", "%(first)s to %(last)s", first=first, last=last)
    if point and (point.month in PARTS or point.qualifier or point.year.endswith("X")):
        return language.pgettext("other", "%(first)s to %(last)s", first=first, last=last)
    return language.gettext("%(first)s to %(last)s", first=first, last=last)


def span_in_words(start: str, end: str, language: Language) -> str:
    """An interval of days or months in one year, which is named once: ``1 to 5 May 2017``; empty for any other."""
    first, last = read_point(start), read_point(end)
    if first is None or last is None or not _make_span(first, last):
        return ""
    if first.year == NO_YEAR:
        date = days_without_year(first, last, language) if first.day else months_without_year(first, last, language)
        return language.gettext("%(date)s, year not stated", date=date)
    return days_in_words(first, last, language) if first.day else months_in_words(first, last, language)


def _make_span(first: DatePoint, last: DatePoint) -> bool:
    """Whether two dates are different days or months of one year that is known whole, or not at all."""
    return (
        first != last
        and first.year == last.year
        and (first.year == NO_YEAR or first.year.isdecimal())
        and bool(first.day) == bool(last.day)
        and all(point.month in MONTHS and not point.qualifier for point in (first, last))
    )


def months_in_words(first: DatePoint, last: DatePoint, language: Language) -> str:
    """Months of one year: ``January to March 2014``."""
    months = _months(first, last, language)
    year = year_in_words(first.year, language)
    return language.gettext("%(first_month)s to %(last_month)s %(year)s", **months, year=year)


def months_without_year(first: DatePoint, last: DatePoint, language: Language) -> str:
    """Months of a year that is not known."""
    return language.gettext("%(first_month)s to %(last_month)s", **_months(first, last, language))


def days_in_words(first: DatePoint, last: DatePoint, language: Language) -> str:
    """Days of one year: ``1 to 5 May 2014``, ``28 April to 5 May 2014``."""
    days = {"first": str(first.day), "last": str(last.day)}
    year = year_in_words(first.year, language)
    if first.month == last.month:
        month = month_name(first, language)
        return language.gettext("%(first)s to %(last)s %(month)s %(year)s", **days, month=month, year=year)
    months = _months(first, last, language)
    return language.gettext(
        "%(first)s %(first_month)s to %(last)s %(last_month)s %(year)s", **days, **months, year=year
    )


def days_without_year(first: DatePoint, last: DatePoint, language: Language) -> str:
    """Days of a year that is not known."""
    days = {"first": str(first.day), "last": str(last.day)}
    if first.month == last.month:
        return language.gettext("%(first)s to %(last)s %(month)s", **days, month=month_name(first, language))
    months = _months(first, last, language)
    return language.gettext("%(first)s %(first_month)s to %(last)s %(last_month)s", **days, **months)


def _months(first: DatePoint, last: DatePoint, language: Language) -> dict[str, str]:
    return {"first_month": month_name(first, language), "last_month": month_name(last, language)}


def point_in_words(edtf: str, language: Language) -> str:
    """One date of an interval, or a date that is none; as it is where it cannot be told."""
    point = read_point(edtf)
    if point is None:
        return edtf
    words = words_without_year(point, language) if point.year == NO_YEAR else words_with_year(point, language)
    return qualified(words, point.qualifier, language, of_day=bool(point.day)) if words else edtf


def words_with_year(point: DatePoint, language: Language) -> str:
    """A day, month, part of a year, or year."""
    year = year_in_words(point.year, language)
    if point.month in PARTS_OF_YEAR:
        return language.gettext(PARTS_OF_YEAR[point.month], year=year)
    if point.month not in MONTHS:
        return year
    month = month_name(point, language)
    if point.day:
        return language.gettext("%(day)s %(month)s %(year)s", day=str(point.day), month=month, year=year)
    return language.gettext("%(month)s %(year)s", month=month, year=year)


def words_without_year(point: DatePoint, language: Language) -> str:
    """A day, month or part of a year that is not known; empty where none is told."""
    if point.day:
        date: str = language.gettext("%(day)s %(month)s", day=str(point.day), month=month_name(point, language))
    else:
        date = part_in_words(f"{point.month:02}", language)
    return language.gettext("%(date)s, year not stated", date=date) if date else ""


def qualified(date: str, qualifier: str, language: Language, *, of_day: bool) -> str:
    """A date with how sure it is."""
    if qualifier == "?":
        return language.gettext("%(date)s, uncertain", date=date)
    if qualifier in ABOUT:
        about = (
            language.pgettext("day", "about %(date)s", date=date)
            if of_day
            else language.gettext("about %(date)s", date=date)
        )
        return about if qualifier == "~" else language.gettext("%(date)s, uncertain", date=about)
    return date


def year_in_words(year: str, language: Language) -> str:
    """``2014``, ``the 2010s`` for ``201X``, ``the 1900s`` for ``19XX``, ``44 BC`` for the astronomical ``-0043``."""
    if year.endswith("XX"):
        return language.gettext("the %(century)ss", century=year.replace("X", "0"))
    if year.endswith("X"):
        return language.gettext("the %(decade)ss", decade=year.replace("X", "0"))
    number = int(year)
    return str(number) if number > 0 else language.gettext("%(year)s BC", year=str(1 - number))


def part_in_words(part: str, language: Language) -> str:
    """A part of a year in words: ``May``, ``spring``; empty for none."""
    number = number_of(part or None)
    if number in MONTHS:
        return month_name(DatePoint(NO_YEAR, number, 0, ""), language)
    return language.gettext(PARTS[number]) if number in PARTS else ""


def month_name(point: DatePoint, language: Language) -> str:
    """The name of a date's month, as it stands beside a day or without one."""
    return month_names(language.locale, "format" if point.day else "stand-alone")[point.month - 1]


@cache
def month_names(locale: Locale, form: str) -> tuple[str, ...]:
    """The twelve months, as Babel has them in a form; to look one up there takes longer than all else of a date."""
    names = locale.months[form]["wide"]
    return tuple(str(names[number]) for number in MONTHS)


def is_estimate(point: DatePoint) -> bool:
    """Whether a date is about a month or year, as the end of what ``the early 1990s`` means."""
    return point.qualifier == "~" and not point.day and point.month not in PARTS


def is_sure_day(point: DatePoint | None) -> bool:
    """Whether a date is told to the day, and is not only about that day."""
    return point is not None and bool(point.day) and point.qualifier not in ABOUT
