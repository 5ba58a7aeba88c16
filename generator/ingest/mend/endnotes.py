"""A document's list of notes at its end becomes footnotes, where its text refers to them in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.core.model import Block, Mending
from generator.ingest.mend.notes import Note, Place, find_references, refer, tell_note
from generator.ingest.splice import cut_block

TITLES = frozenset(
    "notes|endnotes|end notes|footnotes|notes and references|references and notes|notas|notas al pie|notas finales|"
    "notes de fin|anmerkungen|fußnoten".split("|")
)
NUMBER = re.compile(r"\[?(\d{1,3})[\]).:]?\s+(?=\S)")
LEAST_REFERRED = 0.6
"""The share of a list's notes that the text must refer to."""
LONGEST_TITLE = 30
MOST_MISSING = 3
"""How far the number of a reference may be from the one before it."""


def take_endnotes(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Mending, ...]]:
    """The blocks of a body with the notes listed at its end as footnotes, and what was mended.

    Notes that the text does not refer to stay in the list, and so does its title then.
    """
    title = next((i for i in range(len(blocks) - 1, -1, -1) if is_title(blocks[i])), None)
    if title is None:
        return tuple(blocks), ()
    listed = list(read_list(blocks, title + 1))
    notes = list(match_notes(blocks[:title], listed))
    if not notes or len(notes) < LEAST_REFERRED * len(listed):
        return tuple(blocks), ()
    taken = {number for number, _ in notes}
    gone = {at for at, _ in listed if at in taken} | ({title} if len(taken) == len(listed) else set())
    references: dict[int, list[Place]] = {}
    for _, note in notes:
        references.setdefault(note.reference.block, []).append(note.reference)
    kept = [
        refer(block, references[i]) if i in references else block for i, block in enumerate(blocks) if i not in gone
    ]
    return (*kept, *(note.footnote for _, note in notes)), tuple(tell_note(note) for _, note in notes)


def is_title(block: Block) -> bool:
    """Whether a line is the title of a list of notes."""
    return len(block.text) <= LONGEST_TITLE and block.text.strip(" :").casefold() in TITLES


def read_list(blocks: Sequence[Block], start: int) -> Iterator[tuple[int, Block]]:
    """The numbered notes that stand one after the other from a block on, numbered from 1, each with its place."""
    for expected, at in enumerate(range(start, len(blocks)), 1):
        block = blocks[at]
        match = NUMBER.match(block.text)
        if block.kind not in ("paragraph", "item"):
            return
        if block.kind == "item" and block.label == str(expected):
            yield at, replace(block, kind="footnote", level=0)
        elif match and int(match[1]) == expected:
            note = cut_block(block, match.end(), len(block.text))
            yield at, replace(note, kind="footnote", level=0, label=str(expected))
        else:
            return


def match_notes(blocks: Sequence[Block], listed: Sequence[tuple[int, Block]]) -> Iterator[tuple[int, Note]]:
    """The notes that a text refers to, each reference behind the one before it."""
    wanted = {int(block.label): (at, block) for at, block in listed}
    last = 0
    for i, block in enumerate(blocks):
        if block.kind not in ("paragraph", "item", "quote") or not wanted:
            continue
        for place in find_references(block.text, i):
            if place.number in wanted and last < place.number <= last + MOST_MISSING:
                at, note = wanted[place.number]
                yield at, Note(place, note)
                last = place.number
