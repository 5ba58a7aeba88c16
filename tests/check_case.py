"""What the tests of the check's rules share."""

from collections.abc import Callable

from generator.check import Rule
from generator.core.model import Problem

Find = Callable[[Rule], list[Problem]]
"""What a rule finds in the test's project as it then lies there, in order."""
