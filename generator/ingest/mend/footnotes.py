"""Footnotes that stand in the middle of a text where a page ended go to its end, and their numbers become references.

Only where the evidence is good: the number stands earlier on the page, behind a mark or a word; the note begins with
it, ends where the page does, and either cites something or interrupts a sentence; and the numbers grow.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.core.model import Block, Mark, Mending
from generator.ingest.clean.pages import TERMINAL, goes_on
from generator.ingest.mend.notes import Note, Place, find_references, is_counted, refer, tell_note
from generator.ingest.splice import Change, cut_block, join_blocks

START = re.compile(r"(?:(?<=\s)|^)(\d{1,3})[.)]? +(?=[^\W\d_a-z]|[\"“‘«(]|https?:|www\.)")
CITES = re.compile(
    r"\b(?:1[89]\d\d|20\d\d)\b|\bpp?\. ?\d|\b(?:ibid|idem|op\. ?cit|see|cf|vol)\b|https?:|www\.|[“«\"]", re.IGNORECASE
)
LONGEST = 1500
"""Characters of the longest note."""
LONGEST_FOOT = 12
"""Blocks at a page's end in which its notes are looked for."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """``text[start:end]`` of one block: its part of one page."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A note with the stretch of its block that it takes up."""

    note: Note
    start: int
    end: int
    block: int


def take_footnotes(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Mending, ...]]:
    """The blocks of a body with the footnotes at its pages' feet behind them all, and what was mended.

    Pages are known by their marks; without any the blocks come back as they are.
    """
    if not any(mark.kind == "page" for block in blocks for mark in block.marks):
        return tuple(blocks), ()
    found: list[Found] = []
    last = max((int(m.label) for b in blocks for m in b.marks if m.kind == "note" and m.label.isdecimal()), default=0)
    pages = list(find_pages(blocks))
    for number, page in enumerate(pages):
        after = pages[number + 1][0] if number + 1 < len(pages) else None
        notes = find_notes(blocks, page, after, last)
        found += notes
        last = notes[-1].note.reference.number if notes else last
    if not found:
        return tuple(blocks), ()
    kept = rejoin(take_out(blocks, found))
    return (*kept, *(one.note.footnote for one in found)), tuple(tell_note(one.note) for one in found)


def find_pages(blocks: Sequence[Block]) -> Iterator[list[Stretch]]:
    """The stretches of text of each page."""
    page: list[Stretch] = []
    for i, block in enumerate(blocks):
        start = 0
        for at in [mark.at for mark in block.marks if mark.kind == "page"]:
            if at > start:
                page.append(Stretch(i, start, at))
            if page:
                yield page
            page, start = [], at
        if start < len(block.text):
            page.append(Stretch(i, start, len(block.text)))
    if page:
        yield page


def find_notes(blocks: Sequence[Block], page: Sequence[Stretch], after: Stretch | None, last: int) -> list[Found]:
    """The notes at the foot of one page, in order, with numbers above ``last``."""
    starts = [place for stretch in page[-LONGEST_FOOT:] for place in find_starts(blocks, stretch)]
    if not starts:
        return []
    references: dict[int, Place] = {}
    for stretch in page:
        if blocks[stretch.block].kind == "paragraph":
            for place in find_references(blocks[stretch.block].text, stretch.block, stretch.start, stretch.end):
                references.setdefault(place.number, place)
    following = blocks[after.block].text[after.start : after.start + 1] if after else ""
    for first in starts:
        reference = references.get(first.number)
        if first.number > last and reference and stands_before(reference, first):
            chain = follow(first, starts, references)
            if is_foot(blocks, chain, page, following):
                return read_notes(blocks, chain, page, references)
    return []


def find_starts(blocks: Sequence[Block], stretch: Stretch) -> Iterator[Place]:
    """Where a note may start in a stretch of text."""
    block = blocks[stretch.block]
    if block.kind != "paragraph":
        return
    for match in START.finditer(block.text, stretch.start, stretch.end):
        if not is_counted(block.text, match.start() - 1):
            yield Place(stretch.block, match.start(), match.end(), int(match[1]))


def stands_before(one: Place, other: Place) -> bool:
    """Whether one place ends before the other starts."""
    return (one.block, one.end) <= (other.block, other.start)


def follow(first: Place, starts: Sequence[Place], references: dict[int, Place]) -> list[Place]:
    """The starts of the notes from the first on: each next number that the page refers to before its notes."""
    chain = [first]
    for place in starts:
        reference = references.get(place.number)
        next_one = place.number == chain[-1].number + 1 and stands_before(chain[-1], place)
        if next_one and reference and stands_before(reference, first):
            chain.append(place)
    return chain


def is_foot(blocks: Sequence[Block], chain: Sequence[Place], page: Sequence[Stretch], following: str) -> bool:
    """Whether what starts here, up to the page's end, is most likely notes and nothing else."""
    texts = [text.strip() for text, _, _ in note_texts(blocks, chain, page)]
    if not all(texts) or any(len(text) > LONGEST for text in texts) or not reaches_end(chain, page):
        return False
    before = text_before(blocks, chain[0], page)
    cuts_sentence = bool(before) and TERMINAL.search(before) is None and following.islower()
    return cuts_sentence or all(CITES.search(text) for text in texts)


def reaches_end(chain: Sequence[Place], page: Sequence[Stretch]) -> bool:
    """Whether nothing but these notes stands between the first of them and the page's end."""
    starts = {stretch.block: stretch.start for stretch in page}
    in_row = all(
        a.block == b.block or (a.block + 1 == b.block and b.start == starts.get(b.block)) for a, b in pairwise(chain)
    )
    return in_row and chain[-1].block == page[-1].block


def text_before(blocks: Sequence[Block], first: Place, page: Sequence[Stretch]) -> str:
    """The last characters before the first note, in its own block or the one before it on the page."""
    here = next(stretch for stretch in page if stretch.block == first.block)
    if first.start > here.start:
        return blocks[first.block].text[max(here.start, first.start - 12) : first.start].rstrip()
    above = [stretch for stretch in page if stretch.block < first.block]
    return blocks[above[-1].block].text[: above[-1].end][-12:].rstrip() if above else ""


def note_texts(
    blocks: Sequence[Block], chain: Sequence[Place], page: Sequence[Stretch]
) -> Iterator[tuple[str, int, int]]:
    """Each note's text in the block in which it starts, with where it stands there. Further blocks are not its own."""
    ends = {stretch.block: stretch.end for stretch in page}
    for number, place in enumerate(chain):
        later = chain[number + 1] if number + 1 < len(chain) else None
        end = later.start if later and later.block == place.block else ends[place.block]
        yield blocks[place.block].text[place.end : end], place.start, end


def read_notes(
    blocks: Sequence[Block], chain: Sequence[Place], page: Sequence[Stretch], references: dict[int, Place]
) -> list[Found]:
    """The notes of a chain of starts."""
    found: list[Found] = []
    for place, (_, start, end) in zip(chain, note_texts(blocks, chain, page), strict=True):
        block = cut_block(blocks[place.block], place.end, end)
        note = replace(block, kind="footnote", label=str(place.number), marks=())
        found.append(Found(Note(references[place.number], note), start, end, place.block))
    return found


def take_out(blocks: Sequence[Block], found: Sequence[Found]) -> Iterator[tuple[Block, bool]]:
    """The blocks without the notes, their references marked; each with whether it lost a note."""
    references: dict[int, list[Place]] = {}
    changes: dict[int, list[Change]] = {}
    for one in found:
        references.setdefault(one.note.reference.block, []).append(one.note.reference)
        text = blocks[one.block].text
        start = len(text[: one.start].rstrip())
        row = changes.setdefault(one.block, [])
        if row and row[-1].end >= start:
            start = row.pop().start
        row.append(Change(start, one.end, " " if start and one.end < len(text) else ""))
    for i, block in enumerate(blocks):
        if i in references or i in changes:
            yield refer(block, references.get(i, ()), changes.get(i, ())), i in changes
        else:
            yield block, False


def rejoin(blocks: Iterator[tuple[Block, bool]]) -> list[Block]:
    """The blocks that still have text; a paragraph that a page's end cuts is joined now that its notes are gone.

    Each comes with whether notes were taken out of it; the marks of one without text go to the next.
    """
    kept: list[Block] = []
    carried: tuple[Mark, ...] = ()
    above = False
    for block, mended in blocks:
        if not block.text:
            carried, above = (*carried, *block.marks), True
            continue
        one = replace(block, marks=(*carried, *block.marks))
        last = kept[-1] if kept and (above or mended) else None
        new_page = bool(one.marks) and one.marks[0].kind == "page" and one.marks[0].at == 0
        if last and new_page and last.kind == one.kind == "paragraph" and goes_on(last.text, one.text):
            kept[-1] = join_blocks(last, one)
        else:
            kept.append(one)
        carried, above = (), mended
    return kept
