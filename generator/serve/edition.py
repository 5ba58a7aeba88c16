"""What is being served at the moment, as an open page hears of it."""

import json
from collections import Counter
from dataclasses import dataclass

from generator.core.model import Problem, Severity
from generator.core.problems import format_place

SHOWN: tuple[Severity, ...] = ("error", "warning")
"""The severities that a page shows; notes stand in the terminal."""
MOST_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Edition:
    """One state of the preview. ``run`` tells one server from the next at its address; ``number`` counts up with every
    change that a page can show, and ``pages`` is the number of the last one that was not of styles alone."""

    run: str
    number: int = 0
    pages: int = 0
    problems: tuple[Problem, ...] = ()


def tell_edition(edition: Edition) -> str:
    """An edition as JSON for the script of the pages. Everything in it is text; nothing is HTML."""
    shown = [problem for problem in edition.problems if problem.severity in SHOWN]
    shown.sort(key=lambda problem: SHOWN.index(problem.severity))
    counts = Counter(problem.severity for problem in shown)
    told = {
        "run": edition.run,
        "number": edition.number,
        "pages": edition.pages,
        "problems": [_flat(problem) for problem in shown[:MOST_SHOWN]],
        "counts": {severity: counts[severity] for severity in SHOWN},
    }
    return json.dumps(told, ensure_ascii=True, separators=(",", ":"))


def _flat(problem: Problem) -> dict[str, str]:
    return {
        "severity": problem.severity,
        "code": problem.code,
        "where": format_place(problem.location),
        "message": problem.message,
        "hint": problem.hint,
    }
