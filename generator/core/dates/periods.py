"""Named parts of time: seasons, quarters, halves, decades, fiscal years, and the start, middle or end of them."""

from generator.core.dates.neighbours import COUNTED
from generator.core.dates.phrases import Phrase, Reading, Rule
from generator.core.dates.tokens import full_years
from generator.core.dates.words import DECADE, YEAR

THIRDS_OF_YEAR = {1: (1, 4), 2: (5, 8), 3: (9, 12)}
THIRDS_OF_DECADE = {1: (0, 3), 2: (4, 6), 3: (7, 9)}
NAMES_OF_THIRDS = {1: "beginning", 2: "middle", 3: "end"}
FIRST_QUARTER, FIRST_HALF = 33, 40
FIRST_DECADE = 1500


def read_season(phrase: Phrase) -> Reading | None:
    """``spring 2016``, ``winter of 2010-11`` (filed under its first year), ``la primavera de 2016``."""
    years = phrase.values("Y")
    if not years:
        place = phrase.end - 1
        years = list(full_years(phrase.tokens.text[phrase.tokens.starts[place] : phrase.tokens.ends[place]]) or (0,))
    return Reading(f"{years[0]:04}-{phrase.value('S')}") if phrase.tokens.word(phrase.end) not in COUNTED else None


def read_quarter(phrase: Phrase) -> Reading | None:
    """``the second quarter of 2014``, ``Q1 2014``."""
    return Reading(f"{phrase.value('Y'):04}-{FIRST_QUARTER + phrase.value('Oq') - 1}")


def read_half(phrase: Phrase) -> Reading | None:
    """``the first half of 2014``."""
    return Reading(f"{phrase.value('Y'):04}-{FIRST_HALF + phrase.value('O') - 1}") if phrase.value("O") < 3 else None


def read_fiscal(phrase: Phrase) -> Reading | None:
    """``fiscal year 2010``, ``FY2010``: about that year, since it may begin in another."""
    if "U" in phrase.classes and phrase.value("U") != YEAR:
        return None
    return Reading(f"{phrase.value('Y'):04}~", reason=f"“{phrase.text}” is a fiscal year, which may begin in another.")


def read_decade(phrase: Phrase) -> Reading | None:
    """``the 1990s``, ``the nineties``, ``los años noventa``, ``la década de 1990``."""
    decade = _decade(phrase)
    return Reading(f"{decade // 10}X") if decade else None


def read_part_of_year(phrase: Phrase) -> Reading | None:
    """``late 2014``: its last four months, about."""
    third = phrase.value("ec")
    first, last = THIRDS_OF_YEAR[third]
    year = phrase.value("Y")
    reason = f"“{phrase.text}” counts as the {NAMES_OF_THIRDS[third]} of the year, four months."
    return Reading(f"{year:04}-{first:02}~/{year:04}-{last:02}~", reason=reason)


def read_part_of_decade(phrase: Phrase) -> Reading | None:
    """``the early 1990s``: its first four years, about."""
    decade, third = _decade(phrase), phrase.value("ec")
    if not decade:
        return None
    first, last = THIRDS_OF_DECADE[third]
    reason = f"“{phrase.text}” counts as the {NAMES_OF_THIRDS[third]} of the decade."
    return Reading(f"{decade + first:04}~/{decade + last:04}~", reason=reason)


def read_part_of_month(phrase: Phrase) -> Reading | None:
    """``late May 2014``: the month, since its days are not told."""
    return Reading(f"{phrase.value('Y'):04}-{phrase.value('Mm'):02}")


def _decade(phrase: Phrase) -> int:
    """The first year of the decade; 0 when the words name none."""
    tokens = phrase.tokens
    before = tokens.kind(phrase.first - 1)
    if "E" in phrase.classes:
        place = tokens.classes.index("E", phrase.first)
        short = len(tokens.words[place]) < 5 or not tokens.words[place][0].isdigit()
        is_named = tokens.kind(place - 1) in ("A", "'", "e") and tokens.kind(place - 2) != "a"
        return phrase.value("E") if is_named or not short else 0
    if before == "h" or phrase.value("U") not in (DECADE, YEAR):
        return 0
    if "Y" in phrase.classes:
        year = phrase.value("Y")
        return year if phrase.value("U") == DECADE and year % 10 == 0 else 0
    if phrase.word("U") not in ("años", "década"):
        return 0
    value = phrase.value("XN")
    return value if value > FIRST_DECADE else 1900 + value if value % 10 == 0 and 20 <= value < 100 else 0


DECADES = r"(?:A?U(?:oA?)?(?:Y|X)|UN|E)"
PERIODS: tuple[Rule, ...] = (
    Rule("part_of_month", r"(?:e-?|co?A?)[Mm]\.?,?o?Y", read_part_of_month),
    Rule("part_of_decade", rf"(?:e-?P?|co?A?)A?'?{DECADES}", read_part_of_decade),
    Rule("part_of_year", r"(?:e-?P?|coA?)(?:U?o?)?Y", read_part_of_year),
    Rule("season", r"S,?o?A?(?:Y|R)", read_season),
    Rule("quarter", r"OKoY|OKoA?UY|OKo?Y|q[-o]?Y", read_quarter),
    Rule("half", r"OkoY|OkoA?UY|Oko?Y", read_half),
    Rule("fiscal", r"FU?Y|UFY", read_fiscal),
    Rule("decade", r"U(?:oA?)?(?:Y|X)|UN|'?E", read_decade),
)
