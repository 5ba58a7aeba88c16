"""Bytes that a reader could make nothing of go in, with their name; what they are by their look comes out, as a hint.

A file is read as its suffix says; this only tells the author of another suffix that would fit it better.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from generator.core.model import Problem, Seed

SAMPLE_BYTES = 2048
ABOUT_THE_FILE = frozenset(("seed-binary", "seed-damaged", "seed-empty"))
LOOKS: tuple[tuple[re.Pattern[bytes], str, tuple[str, ...]], ...] = (
    (re.compile(rb"\s*%PDF-"), "a PDF", (".pdf",)),
    (re.compile(rb"PK\x03\x04.*?(?:word/|\[Content_Types\])", re.DOTALL), "a Word file", (".docx",)),
    (re.compile(rb"PK\x03\x04"), "a zip archive", ()),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "an older or encrypted Office file", ()),
    (re.compile(rb"\{\\rtf"), "an RTF file", ()),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8"), "a picture", ()),
    (
        re.compile(
            rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b",
            re.IGNORECASE | re.DOTALL,
        ),
        "a web page",
        (".html", ".htm", ".xhtml"),
    ),
)
"""What the first bytes of a file look like, its name, and the suffixes with which it is read."""


def with_true_type(seed: Seed, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems of a seed that gave nothing, with what its bytes look like where that is not what its name says."""
    sample = seed.data[:SAMPLE_BYTES]
    suffix = PurePosixPath(seed.path).suffix.lower()
    look = next(((name, fitting) for pattern, name, fitting in LOOKS if pattern.match(sample)), None)
    if look is None or suffix in look[1]:
        return tuple(problems)
    name, fitting = look
    better = f" Rename it, so that it ends in {fitting[0]}." if fitting else " Save it as PDF, DOCX or text."
    return tuple(
        replace(problem, hint=f"It looks like {name}.{better}") if problem.code in ABOUT_THE_FILE else problem
        for problem in problems
    )
