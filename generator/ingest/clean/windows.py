"""Columns of values, one for each line of a document: sums over the lines around each, sums and products of columns."""

from collections.abc import Sequence
from itertools import accumulate

Column = list[float]

REACH = 16
"""Lines before and after that a window can reach."""


class Window:
    """Sums over any stretch of a column, relative to each line."""

    def __init__(self, values: Sequence[float]) -> None:
        self.size = len(values)
        self.sums = [0.0] * REACH + list(accumulate(values, initial=0.0))
        self.sums += [self.sums[-1]] * REACH

    def total(self, start: int, end: int) -> Column:
        """For each line ``i``, the sum of the lines from ``i + start`` up to ``i + end``."""
        ends = self.sums[REACH + end : REACH + end + self.size]
        starts = self.sums[REACH + start : REACH + start + self.size]
        return [b - a for a, b in zip(starts, ends, strict=True)]

    def any(self, start: int, end: int) -> Column:
        """For each line, 1 when a value in the stretch is over 0."""
        return [1.0 if total > 0 else 0.0 for total in self.total(start, end)]

    def none(self, start: int, end: int) -> Column:
        """For each line, 1 when no value in the stretch is over 0."""
        return [0.0 if total > 0 else 1.0 for total in self.total(start, end)]

    def share(self, start: int, end: int, most: float) -> Column:
        """For each line, the stretch's sum as a part of ``most``, at most 1."""
        return [min(total, most) / most for total in self.total(start, end)]


def add(first: Column, second: Column) -> Column:
    """The sum of two columns."""
    return [a + b for a, b in zip(first, second, strict=True)]


def times(first: Column, second: Column) -> Column:
    """The product of two columns."""
    return [a * b for a, b in zip(first, second, strict=True)]


def without(first: Column, second: Column) -> Column:
    """The first column where the second, of zeros and ones, has zero."""
    return [a * (1 - b) for a, b in zip(first, second, strict=True)]
