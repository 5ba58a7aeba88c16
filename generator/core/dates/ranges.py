"""Dates from one to another: between two days, two months or two years."""

from generator.core.dates.neighbours import COUNTED, NUMBERED
from generator.core.dates.phrases import Phrase, Reading, Rule, calendar_day
from generator.core.dates.tokens import full_years, two_days

TO = "[-Tu&]"
WEEKDAY = "(?:W,?)?"


def read_years(phrase: Phrase) -> Reading | None:
    """``from 2006 to 2012``, ``2006–2012``, ``2007-08``."""
    years = phrase.values("Y")
    if "R" in phrase.classes:
        tokens = phrase.tokens
        joined = full_years(tokens.text[tokens.starts[phrase.end - 1] : tokens.ends[phrase.end - 1]])
        years = list(joined or ())
    before = phrase.tokens.word(phrase.first - 1)
    if len(years) != 2 or years[0] >= years[1] or before in NUMBERED or phrase.tokens.word(phrase.end) in COUNTED:
        return None
    return Reading(f"{years[0]:04}/{years[1]:04}") if is_range(phrase) else None


def read_months(phrase: Phrase) -> Reading | None:
    """``between March and May 2014``, ``from October 2013 to May 2014``."""
    months, years = phrase.values("Mm"), phrase.values("Y")
    first = (years[0] if len(years) == 2 or months[0] < months[1] else years[0] - 1, months[0])
    last = (years[-1], months[1])
    if first >= last or not is_range(phrase):
        return None
    return Reading(f"{first[0]:04}-{first[1]:02}/{last[0]:04}-{last[1]:02}")


def read_days(phrase: Phrase) -> Reading | None:
    """``March 9–11, 2014``, ``from 28 February to 3 March 2014``, ``del 9 al 11 de marzo de 2014``."""
    tokens = phrase.tokens
    days, months, years = phrase.values("D"), phrase.values("Mm"), phrase.values("Y")
    if "d" in phrase.classes:
        place = tokens.classes.index("d", phrase.first)
        days = list(two_days(tokens.text[tokens.starts[place] : tokens.ends[place]]) or ())
    if len(days) != 2 or not is_range(phrase):
        return None
    year = years[0] if len(years) == 2 or months[0] <= months[-1] else years[0] - 1
    first, last = calendar_day(year, months[0], days[0]), calendar_day(years[-1], months[-1], days[1])
    return Reading(f"{first}/{last}") if first and last and first < last else None


def is_range(phrase: Phrase) -> bool:
    """``and`` joins the ends of a range only after ``between``; ``of`` opens one in Spanish alone."""
    first, language = phrase.classes[0], phrase.setting.language
    return ("&" not in phrase.classes or first == "b") and (first != "o" or language == "es")


RANGES: tuple[Rule, ...] = (
    Rule("days_of_months", rf"[fb]?{WEEKDAY}[Mm]\.?D(?:,?Y)?,?{TO}{WEEKDAY}[Mm]\.?D,?Y", read_days),
    Rule("days_of_months_day_first", rf"[fbos]?A?Do?[Mm](?:o?Y)?{TO}A?Do?[Mm],?o?Y", read_days),
    Rule("days_of_month", rf"[fb]?{WEEKDAY}[Mm]\.?(?:d|D{TO}D),?Y", read_days),
    Rule("days_of_month_day_first", rf"[fbo]?A?(?:d|D{TO}A?D)o?[Mm],?o?Y", read_days),
    Rule("months", rf"[fbos]?[Mm]\.?(?:o?Y)?{TO}[Mm]\.?,?o?Y", read_months),
    Rule("years", r"[fos]?(?:A?U)?Y[-Tu](?:A?U)?Y|b(?:A?U)?Y&(?:A?U)?Y|R", read_years),
)
