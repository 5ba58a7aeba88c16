"""Dates that the words count from another date: the source's own, or the last one before them in the paragraph."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from generator.core.dates.periods import NAMES_OF_THIRDS, THIRDS_OF_YEAR
from generator.core.dates.phrases import (
    FIRST_YEAR,
    LAST_YEAR,
    Phrase,
    Point,
    Reading,
    Rule,
    counted,
    counted_from_before,
    day_of,
    point_of,
)
from generator.core.dates.tense import is_past, tense_of
from generator.core.dates.tokens import two_days
from generator.core.dates.words import DAY, DECADE, MONTH, WEEK, YEAR

SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
MOST_AGO = 500
OR = ("", "or", "o")
PASSED = ("passed", "have passed", "has passed", "elapsed", "have elapsed")
BEEN = ("been", "is", "pasado", "pasaron")
"""Words before ``ten years since`` that make it a time gone by."""
Explain = Callable[[Phrase, str], Reading]


def read_unit(phrase: Phrase) -> Reading | None:
    """``last year``, ``this month``, ``next week``, ``el año pasado``; ``the previous month``, ``that year``.

    The first kind is counted from the source's date. The second is counted from the last date before it; without one,
    ``the previous`` is counted from the source's.
    """
    tokens, unit = phrase.tokens, phrase.value("U")
    if tokens.words[_place_of(phrase, "U")].endswith("s") and phrase.setting.language == "en":
        return None
    steps = {"L": -1, "h": 0, "n": 1, "p": -1, "v": 1, "t": 0, "i": 0}
    kind = next(kind for kind in phrase.classes if kind in steps)
    with_article = phrase.setting.language != "es" and tokens.kind(_place_of(phrase, kind) - 1) == "A"
    if with_article and kind == "L":  # the last year is no calendar year
        return None
    if kind in "Lhn" and not with_article:
        return _third(phrase, _shifted(point_of(phrase.setting.published), unit, steps[kind], phrase, counted))
    if kind == "i" and tokens.kind(_place_of(phrase, kind) - 1) == "t" and not phrase.setting.antecedent:
        phrase = replace(phrase, setting=replace(phrase.setting, antecedent=phrase.setting.earlier))
    found = _shifted(point_of(phrase.setting.antecedent), unit, steps[kind], phrase, counted_from_before)
    if found is None and kind == "p":
        return _shifted(point_of(phrase.setting.published), unit, -1, phrase, counted)
    return found


def read_ago(phrase: Phrase) -> Reading | None:
    """``two years ago``, ``hace dos años``: about that long before the source's date; days are exact."""
    number, unit = phrase.value("ND", 1), phrase.value("U")
    start = point_of(phrase.setting.published)
    if start is None or number > MOST_AGO:
        return None
    day = day_of(start)
    if unit == DAY and day and "A" not in phrase.classes:
        return counted(phrase, (day - timedelta(days=number)).isoformat())
    if unit == WEEK and day:
        return counted(phrase, f"{(day - timedelta(weeks=number)).isoformat()[:7]}~")
    point = _moved(start, unit, -number)
    return counted(phrase, f"{point.edtf}~") if point else None


def read_ago_between(phrase: Phrase) -> Reading | None:
    """``ten to 15 years ago``, ``two or three months ago``: about from the farther to the nearer."""
    tokens, numbers = phrase.tokens, phrase.values("ND")
    if "d" in phrase.classes:
        place = _place_of(phrase, "d")
        numbers = list(two_days(tokens.text[tokens.starts[place] : tokens.ends[place]]) or ())
    start, unit = point_of(phrase.setting.published), phrase.value("U")
    if start is None or len(numbers) != 2 or not numbers[0] < numbers[1] <= MOST_AGO or phrase.word("w") not in OR:
        return None
    first, last = _moved(start, unit, -numbers[1]), _moved(start, unit, -numbers[0])
    return counted(phrase, f"{first.edtf}~/{last.edtf}~") if first and last else None


def read_passed(phrase: Phrase) -> Reading | None:
    """``ten years have passed since``, ``it has been ten years since``: about that long before the source's date."""
    tokens, place = phrase.tokens, _place_of(phrase, "U")
    passed = " ".join(tokens.words[place + 1 : phrase.end - 1])
    if passed not in PASSED and (passed or tokens.word(place - 2) not in BEEN):
        return None
    start, number = point_of(phrase.setting.published), phrase.value("ND")
    point = _moved(start, phrase.value("U"), -number) if start and number <= MOST_AGO else None
    return counted(phrase, f"{point.edtf}~") if point else None


def read_within(phrase: Phrase) -> Reading | None:
    """``early in the month``, ``later in the year``, ``end of the month``: of the last date before it; ``earlier in
    the year`` without one, of the source's."""
    tokens, unit, start = phrase.tokens, phrase.value("U"), point_of(phrase.setting.antecedent)
    is_other = phrase.word("P") not in ("", "in") or phrase.word("A") != "the" or unit not in (MONTH, YEAR)
    if is_other or tokens.kind(phrase.end) in ("Y", "o") or not tense_of(phrase):
        return None
    if start is None and phrase.value("l") < 0:
        return _shifted(point_of(phrase.setting.published), unit, 0, phrase, counted)
    return _third(phrase, _shifted(start, unit, 0, phrase, counted_from_before))


def read_later(phrase: Phrase) -> Reading | None:
    """``two years later``, ``un año antes``: about that long after or before the last date before it."""
    number, unit = phrase.value("ND", 1) * phrase.value("l"), phrase.value("U")
    start = point_of(phrase.setting.antecedent)
    if start is None or abs(number) > MOST_AGO or phrase.tokens.kind(phrase.end) == "o":
        return None
    day = day_of(start)
    if unit == DAY and day:
        return counted_from_before(phrase, (day + timedelta(days=number)).isoformat())
    if unit == WEEK and day:
        return counted_from_before(phrase, f"{(day + timedelta(weeks=number)).isoformat()[:7]}~")
    point = _moved(start, unit, number)
    return counted_from_before(phrase, f"{point.edtf}~") if point else None


def read_span(phrase: Phrase) -> Reading | None:
    """``the last five years``: up to the source's date."""
    start = point_of(phrase.setting.published)
    unit, number = phrase.value("U"), phrase.value("ND")
    first = _moved(start, unit, -number) if start and unit in (MONTH, YEAR, DECADE) and number <= MOST_AGO else None
    if start is None or first is None:
        return None
    last = Point(start.year, start.month if unit == MONTH else 0)
    return counted(phrase, f"{first.edtf}~/{last.edtf}")


def read_near_day(phrase: Phrase) -> Reading | None:
    """``yesterday``, ``hoy``. ``Today`` counts only beside a verb that tells what happened on it: elsewhere it means
    these days."""
    day, tokens = day_of(point_of(phrase.setting.published)), phrase.tokens
    is_name = tokens.kind(phrase.first - 1) == "C" and phrase.text[0].isupper()
    if day is None or tokens.kind(phrase.end) == "'" or is_name:
        return None
    is_said = any(is_past(tokens, place) for place in (phrase.first - 2, phrase.first - 1, phrase.end))
    if phrase.value("J") == 0 and not is_said:
        return None
    return counted(phrase, (day + timedelta(days=phrase.value("J"))).isoformat())


def read_season(phrase: Phrase) -> Reading | None:
    """``last summer``, ``this spring``, ``el próximo otoño``."""
    start = point_of(phrase.setting.published)
    if start is None:
        return None
    season, year = phrase.value("S"), start.year
    first = SEASON_STARTS[season]
    if "h" in phrase.classes:
        return counted(phrase, f"{year:04}-{season}")
    if not start.month:
        return None
    if "L" in phrase.classes:
        return counted(phrase, f"{year if first + 2 < start.month else year - 1:04}-{season}")
    return counted(phrase, f"{year if first > start.month else year + 1:04}-{season}")


def _shifted(start: Point | None, unit: int, step: int, phrase: Phrase, explain: Explain) -> Reading | None:
    """The unit of time that lies ``step`` units from the one that holds a point; None where the point is vaguer."""
    day = day_of(start)
    if start is None:
        return None
    if unit == WEEK and day:
        monday = day + timedelta(weeks=step) - timedelta(days=day.weekday())
        return explain(phrase, f"{monday}/{monday + timedelta(days=6)}")
    if unit == DAY and day:
        return explain(phrase, (day + timedelta(days=step)).isoformat()) if explain is counted_from_before else None
    if unit == DECADE and step == 0:
        return explain(phrase, f"{start.year // 10}X")
    point = _moved(start, unit, step) if unit in (MONTH, YEAR) else None
    return explain(phrase, point.edtf) if point else None


def _third(phrase: Phrase, found: Reading | None) -> Reading | None:
    """Of a year that ``early`` or ``late`` stands before, its first or last four months, about."""
    third = phrase.value("ec")
    if found is None or not third or phrase.value("U") != YEAR:
        return found
    first, last = THIRDS_OF_YEAR[third]
    edtf = f"{found.edtf}-{first:02}~/{found.edtf}-{last:02}~"
    return replace(found, edtf=edtf, reason=f"{found.reason[:-1]}; the {NAMES_OF_THIRDS[third]} counts as four months.")


def _place_of(phrase: Phrase, kind: str) -> int:
    return phrase.tokens.classes.index(kind, phrase.first)


def _moved(start: Point, unit: int, number: int) -> Point | None:
    """The year or month that lies ``number`` units away; None where the point is not known so precisely."""
    if unit == MONTH:
        if not start.month:
            return None
        months = start.year * 12 + start.month - 1 + number
        return Point(months // 12, months % 12 + 1) if months >= 12 * FIRST_YEAR else None
    year = start.year + number * (10 if unit == DECADE else 1)
    return Point(year) if unit in (YEAR, DECADE) and FIRST_YEAR <= year <= LAST_YEAR else None


EARLIER = "(?:[le]-?|co)?"
RELATIVE: tuple[Rule, ...] = (
    Rule("passed", r"L?[ND]Uw?w?s", read_passed),
    Rule("span", r"A?[Lz][ND]U", read_span),
    Rule("ago_between", r"(?:[ND][-Tw][ND]|d|b[ND]&[ND])Ug|H(?:[ND][-Tw][ND]|d)U", read_ago_between),
    Rule("ago", r"[AND]Ug|H[AND]U", read_ago),
    Rule("within", r"(?:[el]P|co)AU", read_within),
    Rule("later", r"[AND]Ul", read_later),
    Rule("unit", rf"{EARLIER}A?(?:[Lhnpvti]U|U[Lpv])", read_unit),
    Rule("near_season", r"A?(?:[Lhn]S|SL)", read_season),
    Rule("near_day", r"J", read_near_day),
)
