"""A document's lines go in, the best run of them comes out: from the body's first line to its last.

A run's score is the sum of its lines' scores, of its first line's as a beginning and of its last line's as an end. The
best of all runs is found in one pass. How the weights were found stands in ``weights``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.ingest.clean.surroundings import Surroundings
from generator.ingest.clean.weights import FIRST, INSIDE, LAST
from generator.ingest.clean.windows import Column


@dataclass(frozen=True, slots=True)
class Run:
    """The lines ``start`` up to ``end``."""

    start: int
    end: int


def best_run(surroundings: Surroundings) -> Run:
    """The best run of at least one line, the earliest of equals. The document has at least one line."""
    openings = weigh(FIRST, surroundings.first, surroundings.size)
    lines = weigh(INSIDE, surroundings.inside, surroundings.size)
    closings = weigh(LAST, surroundings.last, surroundings.size)
    total, begin, best_opening = 0.0, 0, float("-inf")
    start, end, best = 0, 1, float("-inf")
    for i, (opening, line, closing) in enumerate(zip(openings, lines, closings, strict=True)):
        if opening - total > best_opening:
            begin, best_opening = i, opening - total
        total += line
        if closing + total + best_opening > best:
            start, end, best = begin, i + 1, closing + total + best_opening
    return Run(start, end)


def weigh(weights: Mapping[str, float], columns: Mapping[str, Column], size: int) -> Column:
    """The weighted sum of columns, for each line."""
    scores = [0.0] * size
    for name, weight in weights.items():
        scores = [score + weight * value for score, value in zip(scores, columns[name], strict=True)]
    return scores
