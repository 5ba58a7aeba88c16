"""A plain text file goes in, one block for each paragraph comes out.

In most dumps each line is a paragraph. A text that was broken into lines of one width has its paragraphs joined again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.core.model import Block, Problem, Reading, Seed
from generator.ingest.readers.decode import read_text

BULLET = re.compile(r"[•‣▪◦●○■□▸►∙⁃][ \t]*|[*\-–·][ \t]+(?=\S)")
NARROWEST, WIDEST = 45, 130
"""The widths, in characters, of the lines of a hard-wrapped text: typewriters and mail programs break at 60 to 80,
source editors at up to 120."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank. ``start`` and ``end`` leave out the white space around it; ``after_blank`` tells
    whether a blank line or the start of the text stands before it."""

    text: str
    start: int
    end: int
    indent: int
    after_blank: bool


def read_plain_text(seed: Seed) -> tuple[Reading, tuple[Problem, ...]]:
    """The blocks of a text file in reading order, of the kinds ``paragraph`` and ``item``, and its problems.

    A block's text is the seed's own between its offsets, but for the line breaks of a hard-wrapped paragraph (each is
    a space now) and an item's mark, which is left out.
    """
    text, problems = read_text(seed)
    lines = tuple(split_lines(text))
    width = wrap_width(lines)
    groups = join_wrapped(lines, width) if width else ((line,) for line in lines)
    return Reading(tuple(make_block(group) for group in groups)), problems


def split_lines(text: str) -> Iterator[Line]:
    """The lines that are not blank, in order."""
    start, after_blank = 0, True
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            indent = len(raw) - len(raw.lstrip())
            begin = start + indent
            yield Line(stripped, begin, begin + len(stripped), indent, after_blank)
        after_blank = not stripped
        start += len(raw) + 1


def wrap_width(lines: Sequence[Line]) -> int:
    """The width at which a text was broken into lines, in characters; 0 for a text of one line for each paragraph.

    A text counts as hard-wrapped when nearly no line is wider than such lines are, and most lines that do not end
    their paragraph are nearly full.
    """
    lengths = sorted(line.end - line.start + line.indent for line in lines)
    if len(lengths) < 3 or lengths[int(len(lengths) * 0.97)] > WIDEST:
        return 0
    width = lengths[int(len(lengths) * 0.95)]
    inner = [len(a.text) + a.indent for a, b in pairwise(lines) if not b.after_blank]
    full = sum(length >= 0.8 * width for length in inner)
    return width if width >= NARROWEST and full >= 2 and full >= 0.6 * len(inner) and full >= 0.25 * len(lines) else 0


def join_wrapped(lines: Sequence[Line], width: int) -> Iterator[tuple[Line, ...]]:
    """The lines of each paragraph: a line goes on from the one before when its first word had no room there."""
    group: list[Line] = []
    for line in lines:
        if group and not continues(group[-1], line, group[0].indent, width):
            yield tuple(group)
            group = []
        group.append(line)
    if group:
        yield tuple(group)


def continues(line: Line, following: Line, margin: int, width: int) -> bool:
    """Whether the following line belongs to the same paragraph of a hard-wrapped text."""
    if following.after_blank or BULLET.match(following.text):
        return False
    if following.indent > line.indent + 1 and line.indent <= margin and following.text[:1].isupper():
        return BULLET.match(line.text) is not None
    first_word = following.text.split(None, 1)[0]
    if line.indent + len(line.text) + 1 + len(first_word) > 0.9 * width:
        return True
    return following.text[:1].islower() and line.text[-1] not in ".!?:;"


def make_block(lines: Sequence[Line]) -> Block:
    """One block of the lines of one paragraph."""
    parts = [lines[0].text]
    for before, line in pairwise(lines):
        hyphen = before.text.endswith("-") and not before.text.endswith(" -")
        parts.append(line.text if hyphen else f" {line.text}")
    text = "".join(parts)
    mark = BULLET.match(text)
    if mark and mark.end() < len(text):
        return Block("item", text[mark.end() :], lines[0].start + mark.end(), lines[-1].end)
    return Block("paragraph", text, lines[0].start, lines[-1].end)
