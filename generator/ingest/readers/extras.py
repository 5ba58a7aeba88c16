"""What to say of a seed whose reader needs a part of Sourcebook that is not installed."""

from generator.core.model import Problem
from generator.core.problems import make_problem


def missing_extra(path: str, what: str, extra: str) -> Problem:
    """The problem of a seed of a type that an extra reads, with the command that installs it."""
    message = f"Reading {what} needs a part of Sourcebook that is not installed."
    return make_problem("seed-needs-extra", path, message, hint=f'Install it with: pip install "sourcebook[{extra}]"')
