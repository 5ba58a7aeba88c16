"""A page's paragraphs go in, its events come out: each sentence that says when, with its date and whom it names.

How dates are written, and what they are counted from, is ``core.dates``' business.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.core.dates import DateExpression, Setting, antecedent_after, find_expressions, may_hold_date
from generator.core.model import Event, Page, Problem
from generator.core.problems import make_problem
from generator.link.matching import Naming
from generator.link.sentences import sentence_around, sentence_starts

WORD = re.compile(r"(?<![@\w])[^\W\d_]+")
LONGEST_REST = 1000
DOUBTFUL_HINT = "No event was made of it. Write the month as a word to have one."


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph's plain text, its anchor, the file's line on which it starts, and its namings in order."""

    text: str
    anchor: str
    line: int
    namings: Sequence[Naming] = ()


def find_events(page: Page, passages: Iterable[Passage]) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """The events of a source's page in order of place, one for each distinct date of a sentence, and ``date-doubtful``
    for each date whose day and month could be exchanged. Other pages are the site's own words, and give none.

    What is told without a whole date is counted from the page's date, or from the date before it in its paragraph
    (``that same day``: or in those before).
    """
    if page.kind != "source":
        return (), ()
    setting = Setting(page.date.edtf if page.date else "", page.lang.partition("-")[0].lower())
    events: list[Event] = []
    problems: list[Problem] = []
    for passage in passages:
        if may_hold_date(passage.text):
            found, doubtful, last = _read_passage(page, passage, setting)
            events += found
            problems += doubtful
            setting = replace(setting, earlier=last)
    return tuple(events), tuple(problems)


def _read_passage(page: Page, passage: Passage, setting: Setting) -> tuple[list[Event], list[Problem], str]:
    """A passage's events and problems, and the last date up to its end."""
    events: list[Event] = []
    problems: list[Problem] = []
    starts = sentence_starts(passage.text)
    plain = passage.text.replace("\n", " ")
    line, named = passage.line, 0
    for start, end in pairwise([*starts, len(plain)]):
        expressions = find_expressions(plain[start:end], setting)
        if expressions:
            setting = replace(setting, antecedent=antecedent_after(setting.antecedent, expressions))
        first = named
        while named < len(passage.namings) and passage.namings[named].start < end:
            named += 1
        if expressions:
            actors = tuple(dict.fromkeys(naming.actor_id for naming in passage.namings[first:named]))
            for expression in _distinct(expressions) if _says_something(plain, start, end, expressions) else ():
                sentence = sentence_around(plain, starts, start + expression.start, start + expression.end)
                events.append(_event(page, passage, expression, sentence, actors))
            problems += _doubtful(page, expressions, passage.text[start:end], line)
        line += passage.text.count("\n", start, end)
    return events, problems, setting.antecedent or setting.earlier


def _distinct(expressions: Iterable[DateExpression]) -> Iterator[DateExpression]:
    """The first expression of each date, or the first explicit one."""
    chosen: dict[str, DateExpression] = {}
    for expression in expressions:
        known = chosen.get(expression.edtf)
        if expression.edtf and (known is None or (known.basis != "explicit" and expression.basis == "explicit")):
            chosen[expression.edtf] = expression
    return iter(chosen.values())


def _says_something(text: str, start: int, end: int, expressions: Sequence[DateExpression]) -> bool:
    """Whether a sentence has words beside its dates and names: a bare date, or a byline's, is no event."""
    edges = [start, *(start + edge for found in expressions for edge in (found.start, found.end)), end]
    rest = " ".join(text[first:last] for first, last in zip(edges[::2], edges[1::2], strict=True))
    return any(match[0].islower() for match in WORD.finditer(rest[:LONGEST_REST]))


def _event(
    page: Page, passage: Passage, expression: DateExpression, sentence: tuple[str, str, str], actors: tuple[str, ...]
) -> Event:
    before, surface, after = sentence
    return Event(
        date=expression.edtf,
        basis=expression.basis,
        text=(before + surface + after).strip(),
        surface=surface,
        actor_ids=actors,
        page_id=page.id,
        anchor=passage.anchor,
        reason=expression.reason,
    )


def _doubtful(page: Page, expressions: Iterable[DateExpression], sentence: str, line: int) -> Iterator[Problem]:
    for expression in expressions:
        if not expression.edtf:
            place = line + sentence.count("\n", 0, expression.start)
            yield make_problem("date-doubtful", page.path, expression.reason, line=place, hint=DOUBTFUL_HINT)
