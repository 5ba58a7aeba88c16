"""Problems as values: how to make one of a known code, and the one function that formats it."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from generator.core.model import Location, Problem
from generator.core.problem_codes import CODES

UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""What a terminal would obey, and ends of lines: a log would take what stands behind one for a line of ours."""


def make_problem(
    code: str, path: str, message: str, *, line: int | None = None, column: int | None = None, hint: str = ""
) -> Problem:
    """A problem of a known code; its severity comes from the table. Raises KeyError for an unknown code."""
    return Problem(code, CODES[code].severity, Location(path, line, column), message, hint)


def format_problem(problem: Problem) -> str:
    """``path:line: severity code: message``, then the hint, indented, on a line of its own."""
    text = f"{format_place(problem.location)}: {problem.severity} {problem.code}: {problem.message}"
    text = UNSHOWN.sub(" ", text)
    return f"{text}\n    {problem.hint}" if problem.hint else text


def format_place(place: Location) -> str:
    """``path:line:column``, as far as known."""
    return ":".join(str(part) for part in (place.path, place.line, place.column) if part is not None)


def quoted_names(message: str) -> list[str]:
    """What a message sets in quotation marks, in order: the names that it is about."""
    return re.findall("“([^”]+)”", message)


def sort_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems without doubles, in the order of path, line and code."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (p.location.path, p.location.line or 0, p.code, p.message)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all known words when none is near."""
    choices = sorted(known)
    near = get_close_matches(word, choices, n=1, cutoff=0.6)
    return f"Did you mean “{near[0]}”?" if near else f"Known here: {', '.join(choices)}."
