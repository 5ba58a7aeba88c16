"""Notices go in, the words by which the publisher asks to be named come out: a line of its own wording, or its name.

In this order: wording that the notice prescribes, a notice that the document was first published elsewhere, a name to
which credit is to go, a citation that is asked for.
"""

import re
from collections.abc import Iterable, Sequence

NAME = (
    r"((?:the |The |el |El |la |La )?[A-ZÁÉÍÓÚÑ0-9][\w.&'’-]*(?:\s(?:of|for|the|and|&|de|del|la|los|"
    r"[A-ZÁÉÍÓÚÑ][\w.&'’-]*)){0,7})"
)
PRESCRIBED = re.compile(
    r"\b(?:following|this) (?:attribution|notice|credit(?: line)?|line|statement|sentence|wording|acknowledg\w+)"
    r"\b[^:“\"]{0,80}[:：]?\s*[“\"](?P<words>[^”\"]{8,400})[”\"]|"
    r"\b(?:following|this) (?:attribution|notice|credit(?: line)?|line|statement|sentence|wording|acknowledg\w+)"
    r"\b[^:“\"]{0,80}[:：]\s*(?P<rest>[^“\"]{8,400})$|"
    r"\b(?:siguiente) (?:leyenda|nota|crédito|texto|atribución)\b[^:“\"]{0,80}[:：]\s*[“\"«]?(?P<texto>[^”\"»]{8,400})",
    re.IGNORECASE,
)
ASKED_BEFORE = re.compile(
    r"(?:attribution|notice|credit line|statement|acknowledg\w+|leyenda|atribución)\s*[:：]\s*$", re.IGNORECASE
)
FIRST_PUBLISHED = re.compile(
    r"\b(?:this|the|an earlier version of this) (?:[\w’'-]+ ){0,2}?"
    r"(?:article|piece|story|post|essay|report|text|paper|interview|analysis|"
    r"version|translation)\b[^.]{0,40}?\b(?:first|originally|previously) (?:published|appeared|posted|ran)\b|"
    r"^\W*(?:first|originally) (?:published|appeared|posted) (?:by|in|on|at)\b|"
    r"\b(?:est[ea]|el|la) (?:\w+ )?(?:artículo|texto|nota|informe|análisis|ensayo|versión)\b[^.]{0,40}?\b"
    r"(?:publicad[oa] originalmente|publicad[oa] "
    r"por primera vez|apareció originalmente|se publicó originalmente|fue publicad[oa] (?:primero|originalmente))|"
    r"^\W*publicad[oa] originalmente (?:en|por)\b",
    re.IGNORECASE,
)
_TIME = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|"
    r"sun)[a-z]*\b"
)
ELSEWHERE = re.compile(
    rf"\b(?:by|in|on|at|en|por)\s+(?:the\s+|el\s+|la\s+)?(?!(?i:{_TIME}))[“\"*]?[A-ZÁÉÍÓÚÑ]|\brepublish|\brepublicad"
)
"""The name of a publication, not of a month or a day."""
CREDITED: tuple[re.Pattern[str], ...] = (
    re.compile(rf"\b[Aa]ttribut(?:ion|ed|e)(?: it| them| the \w+)? to {NAME}"),
    re.compile(rf"\b[Cc]redit(?:ed|ing|s)?(?: (?:is|must be|should be)(?: given)?)?(?: due)? to {NAME}"),
    re.compile(rf"\b(?:[Pp]lease )?(?:[Cc]redit|[Aa]cknowledge|[Cc]rediting|[Aa]cknowledging) {NAME}"),
    re.compile(rf"\b{NAME} (?:must be|should be|is) (?:credited|acknowledged|attributed|named as the source)"),
    re.compile(
        rf"\b(?:citando|citar|mencionando|mencionar|dando crédito|acreditar|acreditando|indicando)"
        rf"(?: siempre)?(?: (?:como )?(?:la )?fuente)?(?: como fuente)?(?: a|:)? {NAME}"
    ),
    re.compile(rf"\b(?:cr[eé]dito|atribución|reconocimiento) a(?:l)? {NAME}"),
    re.compile(rf"\b(?:provided|as long as|if|on condition)[^.]{{0,60}}\b(?:cite|cites|name|names|credit) {NAME}"),
)
CITED = re.compile(
    r"\b(?:suggested|recommended|preferred) citation\s*:\s*(?P<words>.{8,400})$|"
    r"\b(?:please )?(?:cite (?:this [\w ]{0,20}|it )?as)\s*:?\s*(?P<as>.{8,400})$|"
    r"\b(?:cómo citar(?: este \w+)?|cita (?:sugerida|recomendada))\s*:\s*(?P<cita>.{8,400})$",
    re.IGNORECASE | re.DOTALL,
)
NOT_NAMES = frozenset("the this us our it them a an author authors source original".split())
TRAILING = re.compile(r"(?:[.,;]+|\s(?:and|of|for|the|de|del|la|los|&))+$")


def find_attribution(notices: Sequence[str], publisher: str = "") -> str:
    """The words that the publisher asks to be shown where the document is shown; empty when it asks for none.

    ``notices`` are sentences in order. A name that the publisher bears wins over any other that is to be credited.
    """
    return (
        next(filter(None, map(prescribed, notices, ("", *notices))), "")
        or next((notice for notice in notices if is_first_published(notice)), "")
        or credited(notices, publisher)
        or next(filter(None, map(citation, notices)), "")
    )


def prescribed(notice: str, before: str) -> str:
    """The wording that a notice prescribes, or that stands after one which ends with a colon."""
    if ASKED_BEFORE.search(before):
        return notice.strip('“”"«» ')
    return first_group(PRESCRIBED.search(notice))


def is_first_published(notice: str) -> bool:
    """Whether a notice says where the document was first published."""
    match = FIRST_PUBLISHED.search(notice)
    return match is not None and ELSEWHERE.search(notice, match.start()) is not None


def credited(notices: Iterable[str], publisher: str) -> str:
    """The name to which credit is to go: the publisher's if it is among them, else the first."""
    matches = (match for notice in notices for pattern in CREDITED if (match := pattern.search(notice)))
    names = [TRAILING.sub("", match[1]).removeprefix("the ").strip() for match in matches]
    names = [name for name in names if name.lower() not in NOT_NAMES]
    return next((name for name in names if name == publisher), names[0] if names else "")


def citation(notice: str) -> str:
    """The citation that a notice asks for."""
    return first_group(CITED.search(notice))


def first_group(match: re.Match[str] | None) -> str:
    """The words of the first group that took part in a match, trimmed."""
    found = next(filter(None, match.groups()), "") if match else ""
    return found.strip().strip('“”"«»').strip()
