"""A seed goes in, what its reader makes of it comes out: one reader for each media type, listed in one table.

Which blocks are the document and which are its site's furniture is left to ``clean``, where the reader cannot tell.
"""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from generator.core.model import Problem, Reading, Seed
from generator.core.problems import make_problem
from generator.ingest.readers.markdown import read_markdown
from generator.ingest.readers.pdf import read_pdf
from generator.ingest.readers.plain_text import read_plain_text
from generator.ingest.readers.web_page import read_web_archive, read_web_page
from generator.ingest.readers.word import read_word

Reader = Callable[[Seed], tuple[Reading, tuple[Problem, ...]]]

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

READERS: Mapping[str, Reader] = {
    "text/plain": read_plain_text,
    "text/markdown": read_markdown,
    "text/html": read_web_page,
    "application/xhtml+xml": read_web_page,
    "multipart/related": read_web_archive,
    "application/pdf": read_pdf,
    WORD: read_word,
}
"""Media type to the function that reads it. Each gives a reading, and what the author should know."""

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


def extract(seed: Seed) -> tuple[Reading, tuple[Problem, ...]]:
    """What the seed's reader makes of it, its blocks in reading order, and its problems.

    A block's offsets are character offsets into the seed's decoded text (see ``readers.decode``), or where a format
    has no such text, into the text that it shows. A media type that no reader knows gives an empty reading and a
    ``seed-unsupported`` problem.
    """
    reader = READERS.get(seed.media_type)
    if reader is None:
        return Reading(), (
            make_problem("seed-unsupported", seed.path, f"No reader knows the type “{seed.media_type}”."),
        )
    return reader(seed)
