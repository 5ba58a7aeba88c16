"""Dates that the words give whole: a day, a month, a year, and what is about one."""

from generator.core.dates.neighbours import COUNTED, FUNCTION_WORDS, NUMBERED
from generator.core.dates.phrases import Phrase, Reading, Rule, calendar_day, point_of
from generator.core.dates.written import find_dates

DAY_FIRST = frozenset(("es", "fr", "pt", "de", "it", "ru"))
"""Languages in which a date of numbers alone has one order."""
WEEKDAY = "(?:W,?)?"
YEAR_WORDS = frozenset(
    "in during since until till through before after throughout en durante desde hasta em im nel depuis seit dal"
    " año year".split()
)
"""Words after which a number of four digits is a year."""
WEAK_YEAR_WORDS = frozenset("by from of to than para de del hacia around about nearly".split())
"""Words after which it is one, unless what follows can be counted."""
EARLIEST_SURE_YEAR = 1800
ROUND = 100


def read_day(phrase: Phrase) -> Reading | None:
    """``Friday, 9 March 2014``, ``March 9, 2014``, ``9 de marzo de 2014``."""
    day = calendar_day(phrase.value("Y"), phrase.value("Mmx"), phrase.value("D"))
    return Reading(day.isoformat()) if day else None


def read_numbers(phrase: Phrase) -> Reading | None:
    """``2014-03-09``, ``19/11/2019``, ``2014-03``; empty when day and month could be exchanged."""
    text = phrase.text.replace("–", "-").replace("—", "-")
    point = point_of(text)
    if point and point.month and not point.day:
        return Reading(text)
    found = next(find_dates(text, phrase.setting.language in DAY_FIRST), None)
    if found is None:
        return None
    return Reading(found.edtf, reason="" if found.edtf else f"“{text}” can be read as day and month or the reverse.")


def read_month(phrase: Phrase) -> Reading | None:
    """``March 2014``, ``marzo de 2014``."""
    return Reading(f"{phrase.value('Y'):04}-{phrase.value('Mm'):02}")


def read_about(phrase: Phrase) -> Reading | None:
    """``about 2009``, ``c. 2009``: approximate."""
    follower = phrase.tokens.word(phrase.end)
    is_sure = phrase.tokens.word(phrase.first) in ("c", "ca", "circa", "hacia")
    if not is_sure and phrase.tokens.kind(phrase.end) == "w" and follower not in FUNCTION_WORDS:
        return None
    return Reading(f"{phrase.value('Y'):04}~") if follower not in COUNTED else None


def read_about_point(phrase: Phrase) -> Reading | None:
    """``c. 2009``, ``ca. 2009``."""
    return read_about(phrase) if phrase.tokens.word(phrase.first) in ("c", "ca") else None


def read_year(phrase: Phrase) -> Reading | None:
    """A year that its neighbours show to be one; a number of four digits alone may count anything."""
    tokens, place = phrase.tokens, phrase.end - 1
    if "U" in phrase.classes:
        return Reading(f"{phrase.value('Y'):04}") if tokens.word(place - 1) in ("year", "año") else None
    before, after = tokens.word(place - 1), tokens.word(place + 1)
    follower = tokens.kind(place + 1)
    is_counted = follower == "w" and after not in FUNCTION_WORDS
    if after in COUNTED or after == "%" or _is_in_name(phrase, place):
        return None
    sure = phrase.value("Y") >= EARLIEST_SURE_YEAR or not is_counted
    if before in YEAR_WORDS and sure:
        return Reading(f"{phrase.value('Y'):04}")
    if before in WEAK_YEAR_WORDS and not is_counted and follower != "C":
        return Reading(f"{phrase.value('Y'):04}")
    if _describes(phrase, place):
        return Reading(f"{phrase.value('Y'):04}")
    return Reading(f"{phrase.value('Y'):04}") if _continues_list(phrase, place) and not is_counted else None


def _describes(phrase: Phrase, place: int) -> bool:
    """Whether a year tells which one: ``the 2012 election``, ``Mexico’s 2012 election``."""
    tokens = phrase.tokens
    if tokens.kind(place + 1) != "w" or tokens.word(place + 1) in FUNCTION_WORDS:
        return False
    before = tokens.word(place - 1)
    determined = before in ("the", "a", "his", "her", "its", "their", "our") or (before == "s" and place > 1)
    plural = tokens.word(place + 1).endswith("s")
    return determined and not (plural and phrase.value("Y") % ROUND == 0)


def _continues_list(phrase: Phrase, place: int) -> bool:
    """Whether a year follows another: ``in 2006 and 2012``. The first one decides whether both are years."""
    tokens = phrase.tokens
    step = place - 1
    while step > 0 and tokens.kind(step) in (",", "&") and place - step <= 2:
        step -= 1
    return step < place - 1 and tokens.kind(step) == "Y" and tokens.word(step - 1) in YEAR_WORDS | {",", "and", "y"}


def _is_in_name(phrase: Phrase, place: int) -> bool:
    """Whether a number belongs to a name: ``Resolution 1973``, ``Act of 1994``, ``the 2014 Coastal Accord``."""
    tokens = phrase.tokens
    before = tokens.word(place - 1)
    if before in NUMBERED or (before == "." and tokens.word(place - 2) in NUMBERED):
        return True
    if tokens.kind(place - 1) == "o" and tokens.kind(place - 2) == "C":
        return True
    return tokens.kind(place - 1) in ("A", "a", "C") and tokens.kind(place + 1) == "C"


EXPLICIT: tuple[Rule, ...] = (
    Rule("day", rf"{WEEKDAY}A?D\.?o?(?:[Mm]\.?,?o?|x,?oo?|x)Y|{WEEKDAY}[Mm]\.?D,?Y", read_day),
    Rule("numbers", "I", read_numbers),
    Rule("month", r"[Mm]\.?,?o?Y", read_month),
    Rule("about", r"ro?A?U?Y", read_about),
    Rule("about_point", r"[Cw]\.Y", read_about_point),
    Rule("year", r"A?UY|Y", read_year),
)
