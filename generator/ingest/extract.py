"""A seed goes in, its blocks of text come out: one reader for each media type, listed in one table.

Which blocks are the document and which are its site's furniture is left to ``clean``.
"""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from generator.core.model import Problem, Reading, Seed
from generator.core.problems import make_problem
from generator.ingest.readers.plain_text import read_plain_text

Reader = Callable[[Seed], tuple[Reading, tuple[Problem, ...]]]

READERS: Mapping[str, Reader] = {
    "text/plain": read_plain_text,
}
"""Media type to the function that reads it. Each gives a reading, and what the author should know."""

SUFFIXES: Mapping[str, str] = {".txt": "text/plain", ".text": "text/plain"}


def media_type_of(path: str) -> str | None:
    """The media type that a file's suffix names (case does not matter), or None when no reader knows it."""
    return SUFFIXES.get(PurePosixPath(path).suffix.lower())


def extract(seed: Seed) -> tuple[Reading, tuple[Problem, ...]]:
    """What the seed's reader makes of it, its blocks in reading order, and its problems.

    A block's offsets are character offsets into the seed's decoded text (see ``readers.decode``). A media type that no
    reader knows gives an empty reading and a ``seed-unsupported`` problem.
    """
    reader = READERS.get(seed.media_type)
    if reader is None:
        return Reading(), (
            make_problem("seed-unsupported", seed.path, f"No reader knows the type “{seed.media_type}”."),
        )
    return reader(seed)
