"""What a rule is given and what it returns: the facts of the document; a stretch of a run with the kind it names."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.core.model import Block, Kind
from generator.ingest.actors.words import Run


@dataclass(frozen=True, slots=True)
class Find:
    """One stretch of text that names something. ``kind`` is None while nothing tells what it is; ``name`` is the
    ordinary name where a table knows one, else the surface. ``start`` and ``end`` are offsets in the block's text."""

    block: Block
    start: int
    end: int
    kind: Kind | None
    name: str
    rule: str
    opening: bool = False
    forms: tuple[str, ...] = ()

    @property
    def surface(self) -> str:
        """The exact text."""
        return self.block.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym in brackets: where the name it stands for ends, and that name in another language ("" for none)."""

    acronym: str
    end: int
    other: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule made of a run from one word on: the names it found and the word to go on from."""

    finds: tuple[Find, ...]
    stop: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the whole document before its runs are read.

    ``lower`` holds its lower-case words; ``definitions`` its acronyms by where the defined name starts; ``acronyms``
    and ``kinds`` the defined name and its kind by acronym; ``subjects`` what it is about, as far as some names are
    known by their nickname in such a text only; ``surnames`` the words that end a person's name or stand alone.
    """

    lower: frozenset[str]
    definitions: Mapping[tuple[int, int], Definition] = field(default_factory=dict)
    acronyms: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    subjects: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A stretch of a block's text (offsets in that text) that a model takes for a name of a kind. It speaks for names
    that no rule knows; what a rule decides, no proposal changes."""

    block: Block
    start: int
    end: int
    kind: Kind


Rule = Callable[[Run, int, Facts], Match | None]
SPACES = re.compile(r"\s+")


def make_find(
    run: Run, start: int, stop: int, kind: Kind | None, rule: str, name: str = "", forms: tuple[str, ...] = ()
) -> Find:
    """A find for the run's words from ``start`` to before ``stop``."""
    first, last = run.words[start], run.words[stop - 1]
    surface = SPACES.sub(" ", run.text(start, stop))
    return Find(run.block, first.start, last.end, kind, name or surface, rule, first.opening, forms)
