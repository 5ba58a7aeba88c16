"""Which seeds need an optional part of Sourcebook, and what to say of one whose part is not installed."""

from generator.core.model import Problem
from generator.core.problems import make_problem

EXTRAS = {".pdf": ("PDF files", "pdf", "pypdfium2"), ".docx": ("Word files", "docx", "mammoth")}
"""Suffixes whose reader needs an optional part: what they are called, the part, and the module that it installs."""


def missing_extra(path: str, what: str, extra: str) -> Problem:
    """The problem of a seed of a type that an extra reads, with the command that installs it."""
    message = f"Reading {what} needs a part of Sourcebook that is not installed."
    return make_problem("seed-needs-extra", path, message, hint=f'Install it with: pip install "sourcebook[{extra}]"')
