"""The grammar of dates in running text: a sentence goes in, its expressions of time come out, in order.

At each place the rules are tried in the order of ``RULES``; the first whose reading is a date wins. Words such as
*since* and *until* before any of them make it open.
"""

import re
from dataclasses import replace

from generator.core.dates.explicit import EXPLICIT
from generator.core.dates.periods import PERIODS
from generator.core.dates.phrases import DateExpression, Phrase, Reading, Rule, Setting, point_of
from generator.core.dates.ranges import RANGES
from generator.core.dates.relative import RELATIVE
from generator.core.dates.tokens import Tokens, tokenise
from generator.core.dates.triggers import may_hold_date
from generator.core.dates.without_year import WITHOUT_YEAR
from generator.core.edtf import NO_YEAR, earliest, latest

RULES: tuple[Rule, ...] = (*RANGES, *PERIODS, *EXPLICIT, *WITHOUT_YEAR, *RELATIVE)
PATTERNS = tuple((re.compile(rule.pattern), rule.read) for rule in RULES)
ANY = re.compile("|".join(f"({rule.pattern})" for rule in RULES))
CORE = re.compile("[YRIMmxWSUEXqJ]")
"""Every expression holds one of these; nothing farther from one than ``BEFORE`` and ``AFTER`` tokens belongs to it."""
BEFORE, AFTER = 12, 4
NEGATIONS = frozenset("not t no never only without sin nunca".split())
NEGATION_REACH = 6
NO_SETTING = Setting()
LONGEST = 4000
"""Characters of a sentence that are read; what is longer is no sentence."""


def find_expressions(sentence: str, setting: Setting = NO_SETTING) -> tuple[DateExpression, ...]:
    """The expressions of time in a sentence, in order, none overlapping.

    Those that are counted from the source's date or from a date before them (``Setting``) are found only where that is
    known and precise enough. Each but the ambiguous and the yearless becomes the next one's antecedent.
    """
    if not may_hold_date(sentence[:LONGEST]):
        return ()
    tokens = tokenise(sentence[:LONGEST], setting.language)
    cores = [match.start() for match in CORE.finditer(tokens.classes)]
    if not cores:
        return ()
    found: list[DateExpression] = []
    place, end = max(0, cores[0] - BEFORE), cores[-1] + AFTER
    while match := ANY.search(tokens.classes, place, end):
        phrase, reading = _read(tokens, match, setting)
        if phrase is None or reading is None:
            place = match.start() + 1
            continue
        start, reading = _open(phrase, reading)
        found.append(DateExpression(start, tokens.ends[phrase.end - 1], reading.edtf, reading.basis, reading.reason))
        setting = replace(setting, antecedent=antecedent_after(setting.antecedent, found))
        place = phrase.end
    return tuple(found)


def antecedent_after(before: str, expressions: list[DateExpression] | tuple[DateExpression, ...]) -> str:
    """The date that *that year* or *the next day* behind these expressions is counted from; empty when it is none."""
    for expression in reversed(expressions):
        if expression.edtf and expression.basis != "no year":
            return _single_point(expression.edtf)
    return before


def _single_point(edtf: str) -> str:
    """The point that a date names, or the year that holds the whole of it; empty for longer intervals."""
    if point := point_of(edtf):
        return point.edtf
    first, last = earliest(edtf)[0], latest(edtf)[0]
    return f"{first:04}" if first == last and "X" not in edtf and ".." not in edtf else ""


def _read(tokens: Tokens, found: re.Match[str], setting: Setting) -> tuple[Phrase | None, Reading | None]:
    """The phrase and reading of the first rule that reads a date where ``ANY`` matched, from the rule that did on."""
    for pattern, read in PATTERNS[(found.lastindex or 1) - 1 :]:
        if match := pattern.match(tokens.classes, found.start()):
            phrase = Phrase(tokens, found.start(), match.end(), setting)
            if reading := read(phrase):
                return phrase, reading
    return None, None


def _open(phrase: Phrase, reading: Reading) -> tuple[int, Reading]:
    """Where the expression starts, and its reading, open after *since* and *after*, before *until* and *before*."""
    tokens, place = phrase.tokens, phrase.first - 1
    start = tokens.starts[phrase.first]
    if tokens.kind(place) == "A" and phrase.classes != "Y" and tokens.kind(place - 1) in ("s", "u"):
        place -= 1
    kind = tokens.kind(place)
    if kind == "o" and tokens.kind(place - 1) == "l":  # antes de, después de
        place -= 1
        kind = "B" if tokens.values[place] < 0 else "G"
    if kind not in "suBG" or not kind or not _may_open(phrase, place, kind, reading):
        return start, reading
    first, last = _ends(reading.edtf)
    edtf = f"{first}/.." if kind in "sG" else f"../{last}"
    return tokens.starts[place], replace(reading, edtf=edtf) if first and last else reading


def _may_open(phrase: Phrase, place: int, kind: str, reading: Reading) -> bool:
    """Whether a word before a date opens it: not *not until*, nor *two days after*."""
    tokens = phrase.tokens
    if not reading.edtf or reading.basis == "no year" or "." in reading.edtf:
        return False
    if any(word in NEGATIONS for word in tokens.words[max(0, place - NEGATION_REACH) : place]):
        return False
    if tokens.word(place) == "through" and reading.basis != "explicit":
        return False
    return kind in "su" or (reading.basis == "explicit" and tokens.kind(place - 1) != "U")


def _ends(edtf: str) -> tuple[str, str]:
    """The first and last date of what a date may mean, as an open interval can hold them."""
    start, slash, end = edtf.partition("/")
    if slash:
        return start, end
    if point_of(edtf) and not (len(edtf) >= len("2014-33") and int(edtf[5:7]) > 12):
        return edtf, edtf
    first, last = earliest(edtf), latest(edtf)
    if first[0] == NO_YEAR:
        return "", ""
    return (f"{first[0]:04}~", f"{last[0]:04}~") if "X" in edtf else (_month(first), _month(last))


def _month(moment: tuple[int, int, int]) -> str:
    return f"{moment[0]:04}-{moment[1]:02}"
