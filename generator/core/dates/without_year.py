"""Days, months and weekdays without a year: which one is meant, by the source's date and the dates before them."""

from datetime import date, timedelta

from generator.core.dates.neighbours import COUNTED
from generator.core.dates.phrases import (
    Phrase,
    Point,
    Reading,
    Rule,
    calendar_day,
    counted,
    counted_from_before,
    day_of,
    point_of,
)
from generator.core.dates.ranges import is_range
from generator.core.dates.tense import tense_of
from generator.core.dates.tokens import two_days
from generator.core.dates.words import YEAR
from generator.core.edtf import latest

WEEKDAY = "(?:W,?)?"
RECENT = timedelta(days=92)
"""How far back a day without a year reaches in news, where the year goes without saying."""
SOON = timedelta(days=31)
FAR_BACK = timedelta(days=240)
"""A day without a year that lies farther back than this is rather the next one, where no verb tells."""
MONTHS_AHEAD = 3
"""The same for months: so many ahead in the year."""
LEAP_YEAR = 2000
SEPTEMBER_11 = (9, 11)
ATTACKS = frozenset("attack attacks terrorist terror commemoration anniversary atentados ataques".split())
MONTH_WORDS = frozenset("in during throughout since until till through before after en durante desde hasta".split())
SURE_MONTH_WORDS = frozenset("in during throughout since until till en durante desde hasta".split())
NAMES_TOO = frozenset(("may", "march", "april", "june", "august"))
"""Months that are also names or verbs, so that fewer words before them make them months."""


DATED_THINGS = frozenset(
    (
        "report article story interview speech statement letter memo survey poll study ruling verdict decision order"
        " meeting summit conference visit trip election elections vote referendum attack attacks raid raids deal"
        " agreement accord protest protests edition issue hearing trial arrest announcement"
    ).split()
)
"""What a month's name before it dates: ``a March report``."""


def read_day(phrase: Phrase) -> Reading | None:
    """``18 May``, ``Thursday, May 18``, ``el 18 de mayo``."""
    if phrase.tokens.word(phrase.end) in COUNTED or _names_attacks(phrase):
        return None
    return _placed(phrase, phrase.value("Mm"), phrase.value("D"))


def _names_attacks(phrase: Phrase) -> bool:
    """Whether *September 11* without a year names the attacks of 2001, which the words do not date."""
    if (phrase.value("Mm"), phrase.value("D")) != SEPTEMBER_11:
        return False
    tokens = phrase.tokens
    return tokens.kind(phrase.first - 1) in ("s", "B", "G", "-") or tokens.word(phrase.end) in ATTACKS


def read_days(phrase: Phrase) -> Reading | None:
    """``March 9–11``, ``del 9 al 11 de marzo``."""
    tokens, days, months = phrase.tokens, phrase.values("D"), phrase.values("Mm")
    if "d" in phrase.classes:
        place = tokens.classes.index("d", phrase.first)
        days = list(two_days(tokens.text[tokens.starts[place] : tokens.ends[place]]) or ())
    if len(days) != 2 or not is_range(phrase) or tokens.word(phrase.end) in COUNTED:
        return None
    first, last = _placed(phrase, months[0], days[0]), _placed(phrase, months[-1], days[1])
    if first is None or last is None or first.basis != last.basis or first.edtf >= last.edtf:
        return None
    return Reading(f"{first.edtf}/{last.edtf}", first.basis, first.reason)


def read_month(phrase: Phrase) -> Reading | None:
    """``in May``, ``last May``, ``late May``: the nearest one, back or forward as the sentence looks."""
    near = next((kind for kind in phrase.classes if kind in "Lhn"), "")
    if not near and not _is_month(phrase):
        return None
    month, published = phrase.value("M"), point_of(phrase.setting.published)
    antecedent = point_of(phrase.setting.antecedent)
    if antecedent and not near and (not published or antecedent.year < published.year - 1):
        return counted_from_before(phrase, f"{antecedent.year:04}-{month:02}")
    if published is None or not published.month:
        return None
    return counted(phrase, f"{published.year + _years_away(phrase, near, month - published.month):04}-{month:02}")


def _is_month(phrase: Phrase) -> bool:
    """Whether the words around it show a month's name to be one."""
    words = SURE_MONTH_WORDS if phrase.word("M") in NAMES_TOO else MONTH_WORDS
    tokens, after = phrase.tokens, phrase.end
    dates_thing = tokens.kind(after) == "w" and tokens.word(after) in DATED_THINGS
    before = tokens.kind(phrase.first - 1)
    return tokens.word(phrase.first - 1) in words or bool(phrase.values("ec")) or (dates_thing and before in ("A", "a"))


def _years_away(phrase: Phrase, near: str, months: int) -> int:
    """In which year, counted from the source's, the month lies that is ``months`` from the source's in the calendar."""
    if near in ("h", "n"):
        return 1 if near == "n" and months <= 0 else 0
    if near == "L":
        return 0 if months < 0 else -1
    tense = tense_of(phrase)
    if tense == "future":
        return 1 if months < 0 else 0
    return -1 if months > (0 if tense == "past" else MONTHS_AHEAD) else 0


def read_month_of_year(phrase: Phrase) -> Reading | None:
    """``May this year``, ``in November of last year``, ``18 May last year``, ``mayo del año pasado``."""
    published = point_of(phrase.setting.published)
    if published is None or phrase.value("U") != YEAR:
        return None
    year = published.year + {"L": -1, "h": 0, "n": 1}[next(kind for kind in phrase.classes if kind in "Lhn")]
    month, day = phrase.value("Mm"), phrase.value("D")
    if day:
        found = calendar_day(year, month, day)
        return counted(phrase, found.isoformat()) if found else None
    part = month or phrase.value("S")
    return counted(phrase, f"{year:04}-{part:02}")


def read_weekday(phrase: Phrase) -> Reading | None:
    """``on Friday``, ``last Tuesday``, ``el viernes pasado``: the nearest, back or forward as the sentence looks."""
    published = day_of(point_of(phrase.setting.published))
    if published is None or _is_name(phrase):
        return None
    back = (published.weekday() - phrase.value("W")) % 7
    if "n" in phrase.classes or ("L" not in phrase.classes and tense_of(phrase) == "future"):
        ahead = (phrase.value("W") - published.weekday()) % 7 or (7 if "n" in phrase.classes else 0)
        return counted(phrase, (published + timedelta(days=ahead)).isoformat())
    back = back or (7 if "L" in phrase.classes else 0)
    return counted(phrase, (published - timedelta(days=back)).isoformat())


def _is_name(phrase: Phrase) -> bool:
    """Whether a weekday belongs to a name: ``Black Friday``, ``the Sunday Times``."""
    if set(phrase.classes) & set("Lhn"):
        return False
    tokens = phrase.tokens
    before, after = tokens.kind(phrase.first - 1), tokens.kind(phrase.end)
    preposition = tokens.word(phrase.first - 1) in ("on", "by", "until", "since", "el", "from")
    return not preposition and (before == "C" or after == "C" or before == "A")


def _placed(phrase: Phrase, month: int, day: int) -> Reading | None:
    """The day in the year that is meant; ``no year`` where nothing tells it, None where no month has such a day.

    The source's date gives the nearest one, back or forward as the sentence looks. Where a date before it in the
    paragraph gives another year, the nearer reading stands only if the other does not fit; else no year is told.
    """
    if calendar_day(LEAP_YEAR, month, day) is None:
        return None
    weekday = phrase.value("W", -1)
    both = (_nearest(phrase, month, day), _after_antecedent(phrase, month, day))
    near, before = (found if found and weekday in (-1, found.weekday()) else None for found in both)
    if near and before and near != before:
        before = before if _goes_on(phrase, before) or _reach(phrase, near) > RECENT else None
        near = None
    if near:
        return counted(phrase, near.isoformat())
    if before:
        return counted_from_before(phrase, before.isoformat())
    return Reading(f"XXXX-{month:02}-{day:02}", "no year", f"“{phrase.text}”: no date near it tells the year.")


def _nearest(phrase: Phrase, month: int, day: int) -> date | None:
    """The nearest such day to the source's date, which must be known to the month: ahead where the sentence looks
    forward, or where it looks nowhere and the day is near ahead and far back; else back."""
    published = point_of(phrase.setting.published)
    if published is None or not published.month:
        return None
    first, last = date(published.year, published.month, published.day or 1), _last_day(published)
    days = [calendar_day(year, month, day) for year in (published.year - 1, published.year, published.year + 1)]
    back = next((found for found in reversed(days) if found and found <= last + timedelta(days=1)), None)
    ahead = next((found for found in days if found and found >= first), None)
    tense = tense_of(phrase)
    if tense == "past" or ahead is None or (tense == "" and back is not None and last - back <= FAR_BACK):
        return back
    return ahead


def _after_antecedent(phrase: Phrase, month: int, day: int) -> date | None:
    """The day in the year of the last date before it, where it is not before that, nor after the source's date but
    where the sentence looks forward."""
    antecedent, published = point_of(phrase.setting.antecedent), point_of(phrase.setting.published)
    found = calendar_day(antecedent.year, month, day) if antecedent else None
    if antecedent is None or found is None or (found.month, found.day) < (antecedent.month, antecedent.day):
        return None
    if published and found > _last_day(published) and tense_of(phrase) != "future":
        return None
    return found


def _goes_on(phrase: Phrase, found: date) -> bool:
    """Whether a day follows so soon on the day before it in the paragraph that one goes on from the other."""
    antecedent = day_of(point_of(phrase.setting.antecedent))
    return antecedent is not None and found - antecedent <= SOON


def _reach(phrase: Phrase, near: date) -> timedelta:
    """How far the source's date lies from a day."""
    published = point_of(phrase.setting.published)
    return abs(_last_day(published) - near) if published else timedelta()


def _last_day(point: Point) -> date:
    """The last day that a point may mean."""
    return date(*latest(point.edtf))


TO = "[-Tu&]"
OF_YEAR = "(?:o?A?[Lhn]U|oA?UL)"
WITHOUT_YEAR: tuple[Rule, ...] = (
    Rule("month_of_year", rf"{WEEKDAY}(?:A?Do?[Mm]|[Mm]\.?D|(?:e-?|co?)?M|S),?{OF_YEAR}", read_month_of_year),
    Rule("days_no_year", rf"[fb]?{WEEKDAY}[Mm]\.?(?:d|D{TO}D)|[fb]?{WEEKDAY}[Mm]\.?D{TO}{WEEKDAY}[Mm]\.?D", read_days),
    Rule("days_no_year_day_first", rf"[fbo]?A?(?:d|D{TO}A?D)o?[Mm]|[fbos]?A?Do?[Mm]{TO}A?Do?[Mm]", read_days),
    Rule("day_no_year", rf"{WEEKDAY}A?Do?[Mm]|{WEEKDAY}[Mm]\.?A?D", read_day),
    Rule("month_no_year", r"ML|(?:e-?|co?)?[Lhn]?M(?!D)", read_month),
    Rule("weekday", r"[Lhn]W|WL|W", read_weekday),
)
