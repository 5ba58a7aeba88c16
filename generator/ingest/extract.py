"""A seed goes in, what its reader makes of it comes out: one reader for each media type, listed in one table.

A reader is imported when the first seed of its type comes: some bring large libraries, and most projects need one.
Which blocks are the document and which are its site's furniture is left to ``clean``, where the reader cannot tell.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from pathlib import PurePosixPath

from generator.core.model import Problem, Reading, Seed
from generator.core.problems import make_problem
from generator.ingest.readers.true_type import with_true_type

Reader = Callable[[Seed], tuple[Reading, tuple[Problem, ...]]]

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

READERS: Mapping[str, tuple[str, str]] = {
    "text/plain": ("plain_text", "read_plain_text"),
    "text/markdown": ("markdown", "read_markdown"),
    "text/html": ("web_page", "read_web_page"),
    "application/xhtml+xml": ("web_page", "read_web_page"),
    "multipart/related": ("web_page", "read_web_archive"),
    "application/pdf": ("pdf", "read_pdf"),
    WORD: ("word", "read_word"),
}
"""Media type to the module in ``readers`` and its function that reads it. Each gives a reading, and what the author
should know."""

SUFFIXES: Mapping[str, str] = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".mhtml": "multipart/related",
    ".mht": "multipart/related",
    ".pdf": "application/pdf",
    ".docx": WORD,
}

FLAT_TYPES = frozenset(("text/plain",))
"""Types that say nothing of what is furniture: several seeds of such a type are told from their site by comparison."""


def media_type_of(path: str) -> str | None:
    """The media type that a file's suffix names (case does not matter), or None when no reader knows it."""
    return SUFFIXES.get(PurePosixPath(path).suffix.lower())


@cache
def find_reader(media_type: str) -> Reader | None:
    """The function that reads a media type, or None when no reader knows it."""
    if media_type not in READERS:
        return None
    module, function = READERS[media_type]
    reader: Reader = getattr(import_module(f"generator.ingest.readers.{module}"), function)
    return reader


def extract(seed: Seed) -> tuple[Reading, tuple[Problem, ...]]:
    """What the seed's reader makes of it, its blocks in reading order, and its problems.

    A block's offsets are character offsets into the seed's decoded text (see ``readers.decode``), or where a format
    has no such text, into the text that it shows. A media type that no reader knows gives an empty reading and a
    ``seed-unsupported`` problem.
    """
    reader = find_reader(seed.media_type)
    if reader is None:
        return Reading(), (
            make_problem("seed-unsupported", seed.path, f"No reader knows the type “{seed.media_type}”."),
        )
    reading, problems = reader(seed)
    nothing = not reading.blocks and not reading.parts
    return reading, with_true_type(seed, problems) if nothing else problems
