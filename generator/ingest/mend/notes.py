"""What footnotes at a page's foot and notes at a document's end share: how their numbers stand in a text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.core.model import Block, Mark, Mending
from generator.ingest.mend.places import word_before
from generator.ingest.splice import Change, change_block

REFERENCE = re.compile(
    r"(?<=[.,;:!?”\"’)])(?P<apart> ?)(?P<number>\d{1,3})(?=\s|$)"  # communities. 1 Ten
    r"|(?<=[^\W\d_A-Z]{3})(?P<close>\d{1,2})(?=[\s.,;:]|$)"  # strategy1 of
    r"|(?P<space> ?)\[(?P<bracket>\d{1,3})\]"
    r"|(?P<raised>[⁰¹²³⁴-⁹]{1,3})"
)
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
COUNTED = frozenset(
    "p pp no nos vol vols art arts fig figs ch chap sec para par vs cf ca jan feb mar apr jun jul aug sep sept oct nov "
    "dec núm núms pág págs cap s seite nr bd".split()
)
"""Abbreviations that a number belongs to."""


@dataclass(frozen=True, slots=True)
class Place:
    """``text[start:end]`` of one block: where the number of a note stands, with the space before it."""

    block: int
    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Note:
    """A note: where the text refers to it, and the note itself."""

    reference: Place
    footnote: Block


def find_references(text: str, block: int, start: int = 0, end: int | None = None) -> Iterator[Place]:
    """The numbers in a part of a text that may refer to notes: behind a mark or a word, raised, or in brackets."""
    for match in REFERENCE.finditer(text, start, len(text) if end is None else end):
        digits = match["number"] or match["close"] or match["bracket"] or (match["raised"] or "").translate(RAISED)
        if match["number"] and (is_counted(text, match.start()) or is_fraction(text, match)):
            continue
        yield Place(block, match.start(), match.end(), int(digits))


def is_counted(text: str, end: int) -> bool:
    """Whether a number behind this place belongs to an abbreviation or another number, as in ``p. 3`` or ``2,5``."""
    word = word_before(text, end)
    return word.rstrip(".,").casefold() in COUNTED or (word[-2:-1].isdigit() and word[-1] in ",:")


def is_fraction(text: str, match: re.Match[str]) -> bool:
    """Whether a number goes on from one before it, as in ``3.5``, ``1,500`` and ``5:30``."""
    return not match["apart"] and text[max(0, match.start() - 2) : match.start() - 1].isdigit()


def refer(block: Block, references: Sequence[Place], changes: Sequence[Change] = ()) -> Block:
    """A block whose references are marks instead of numbers, with more changes made to its text."""
    marks = [Mark(place.end, "note", str(place.number)) for place in references]
    cuts = [Change(place.start, place.end, "") for place in references]
    marked = replace(block, marks=tuple(sorted([*block.marks, *marks], key=lambda mark: mark.at)))
    return change_block(marked, sorted([*cuts, *changes], key=lambda change: change.start))


def tell_note(note: Note) -> Mending:
    """A note that was found, as a mending."""
    block = note.footnote
    return Mending("footnote", f"{block.label} {block.text}", f"[^{block.label}]: {block.text}", block.start)
