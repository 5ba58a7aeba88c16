"""Whether a text may hold an expression of time: a cheap test that nearly all sentences without one fail."""

from ahocorasick_rs import AhoCorasick

from generator.core.dates.words import SPANISH_FULL
from generator.core.dates.written import MONTH_NAMES

UNITS = "year month week decade spring summer autumn fall winter".split()
DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
ENGLISH = (
    *(f"this {unit}" for unit in UNITS),
    *(f"{word} {unit}" for word in ("that", "same", "previous", "prior") for unit in (*UNITS[:4], "day")),
    *(f" {word}" for word in ("ago", "later", "earlier")),
    *("passed since", "elapsed since", "years since", "months since", "decades since"),
    *(f"{word} the {unit}" for word in ("in", "of") for unit in ("month", "year")),
    *("last ", "next ", "the past ", "preceding", "following ", "subsequent "),
    *("yesterday", "today", "tonight", "tomorrow"),
    *DECADES,
    *(f"{name}day" for name in "Mon Tues Wednes Thurs Fri Satur Sun".split()),
    *(f"{name}DAY" for name in "MON TUES WEDNES THURS FRI SATUR SUN".split()),
    *(f"{name}. " for name in "Jan Feb Mar Apr Jun Jul Aug Oct Nov Dec".split()),
    *("Sept", "Sep. "),
)
SPANISH = (
    *("pasad", "próxim", "hace ", "este año", "este mes", "esta semana", "ese año", "ese mes", "aquel año", "mismo "),
    *("este verano", "este invierno", "este otoño", "esta primavera", "anterior", "siguiente", "después", "antes"),
    *("ayer", "hoy", "últimos ", "últimas ", "años "),
    *("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
)
CENTURIES = "15 16 17 18 19 20".split()
SHORTEST_MONTH = 3
LONGEST = 100_000
"""A longer text is not tested, so that its many triggers are never all held at once."""


def _triggers() -> tuple[str, ...]:
    months = (name for line in MONTH_NAMES for name in line.split() if len(name) > SHORTEST_MONTH or name == "may")
    english = {line.split()[0] for line in MONTH_NAMES}
    forms: dict[str, None] = {}
    for name in (*months, *sorted(SPANISH_FULL)):
        lower = () if name in english else (name,)
        forms.update(dict.fromkeys((*lower, name.capitalize(), name.upper())))
    for phrase in (*ENGLISH, *SPANISH):
        forms.update(dict.fromkeys((phrase, phrase[0].upper() + phrase[1:], phrase.upper())))
    return (*CENTURIES, "0s", *forms)


AUTOMATON = AhoCorasick(list(_triggers()))


def may_hold_date(text: str) -> bool:
    """False only where a text holds nothing that the grammar reads; a true one may still hold none."""
    return len(text) > LONGEST or bool(AUTOMATON.find_matches_as_indexes(text))
