"""Lines in reading order go in, paragraphs and headings come out: joined over lines, columns and pages.

What tells a new paragraph is what a typesetter does: an indent, a gap, a short last line, another size or weight.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.core.model import Block, Mark, Mending
from generator.ingest.readers.pdf.fragments import LOWERED, RAISED
from generator.ingest.readers.pdf.hyphens import join_hyphen
from generator.ingest.readers.pdf.layout import Line, bare

BULLET = re.compile(r"[•‣▪◦●○■□▸►∙⁃–-]\s+(?=\S)|(?P<label>\d{1,2}|[a-z])[.)]\s+(?=\S)")
SENTENCE_END = re.compile(r"[.!?:;…。！？][\"”’»)\]\d\x0e\x0f]*$")
LARGER = 1.08
"""Of the size of the body's letters: from here on a line is a heading's."""
LONGEST_HEADING = 200
JUSTIFIED_SHORT, RAGGED_SHORT = 0.12, 0.35
"""Of a column's width: where lines end at one edge, one that ends earlier is a paragraph's last."""
NUMBERED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.|(?:chapter|part|section|appendix) \w+)\s+\S", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Look:
    """What most of a document's letters look like: their size, the distance of lines, whether paragraphs begin with an
    indent, the share of the column by which a paragraph's last line falls short, and the sizes of headings, the largest
    first."""

    size: float
    leading: float
    indents: bool
    bold: bool
    short: float
    heading_sizes: tuple[float, ...]


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: list[Line] = field(default_factory=list)
    is_heading: bool = False


def look_at(lines: Sequence[Line]) -> Look:
    """What a document's body looks like, by most of its letters."""
    sizes: Counter[float] = Counter()
    bold = 0
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
        bold += len(line.text) if line.bold else 0
    size = max(sizes.items(), key=lambda item: (item[1], item[0]), default=(10.0, 0))[0]
    body = [line for line in lines if abs(line.size - size) <= 0.5]
    steps = Counter(
        round(2 * (a.baseline - b.baseline)) / 2
        for a, b in pairwise(body)
        if a.page == b.page and a.column == b.column and 0 < a.baseline - b.baseline < 4 * size
    )
    leading = max(steps.items(), key=lambda item: (item[1], -item[0]), default=(1.2 * size, 0))[0]
    indented = sum(is_indented(line, size) for line in body)
    headings = sorted({round(line.size * 2) / 2 for line in lines if line.size > LARGER * size}, reverse=True)
    full = sum(line.right > line.right_edge - 0.04 * (line.right_edge - line.left_edge) for line in body)
    return Look(
        size=size,
        leading=leading,
        indents=indented >= max(2, 0.02 * len(body)),
        bold=bold > 0.5 * sum(sizes.values()),
        short=JUSTIFIED_SHORT if full >= 0.6 * len(body) else RAGGED_SHORT,
        heading_sizes=tuple(headings),
    )


def is_indented(line: Line, size: float) -> bool:
    """Whether a line begins right of its column's edge, but no further than an indent goes."""
    return 0.7 * size < line.left - line.left_edge < 5 * size


def group(lines: Sequence[Line], look: Look) -> list[Paragraph]:
    """The lines' paragraphs, in order."""
    paragraphs: list[Paragraph] = []
    for line in lines:
        heading = is_heading(line, look)
        last = paragraphs[-1] if paragraphs else None
        if last is None or last.is_heading != heading or not continues(last, line, look):
            last = Paragraph([], heading)
            paragraphs.append(last)
        last.lines.append(line)
    for paragraph in paragraphs:
        paragraph.is_heading = paragraph.is_heading and len(text_of(paragraph)) <= LONGEST_HEADING
    return paragraphs


def text_of(paragraph: Paragraph) -> str:
    """A paragraph's words, as its lines have them."""
    return " ".join(bare(line.text) for line in paragraph.lines)


def is_heading(line: Line, look: Look) -> bool:
    """Whether a line looks like a heading: larger than the body, or bold, and no sentence."""
    text = bare(line.text)
    if not any(map(str.isalpha, text)) or len(text) > LONGEST_HEADING:
        return False
    if line.size > LARGER * look.size:
        return True
    return (
        line.bold
        and not look.bold
        and line.size > 0.95 * look.size
        and (NUMBERED.match(text) is not None or text[-1] not in ".,;")
    )


def continues(paragraph: Paragraph, line: Line, look: Look) -> bool:
    """Whether a line goes on with a paragraph."""
    last = paragraph.lines[-1]
    if paragraph.is_heading:
        return (
            abs(last.size - line.size) < 0.6
            and last.bold == line.bold
            and 0 < last.baseline - line.baseline < 1.7 * line.size
        )
    if abs(last.size - line.size) > 0.1 * look.size or BULLET.match(bare(line.text)):
        return False
    ended = SENTENCE_END.search(last.text) is not None
    short = last.right < last.right_edge - look.short * (last.right_edge - last.left_edge)
    if last.page == line.page and last.column == line.column:
        gap = last.baseline - line.baseline
        if gap > max(1.3 * look.leading, look.leading + 2.5) or gap < -look.leading:
            return False
        if len(paragraph.lines) == 1 and BULLET.match(bare(last.text)):
            return True
        if is_indented(line, look.size) and not is_indented(last, look.size):
            return not look.indents and not ended
        return not (short and ended)
    if last.page == line.page and not same_width(last, line):
        return False
    if not ended:
        return True
    if look.indents:
        return not is_indented(line, look.size) and not short
    return not short and bare(line.text)[:1].islower()


def same_width(line: Line, other: Line) -> bool:
    """Whether two lines stand in columns of about one width: a line across two columns flows into neither."""
    widths = sorted(n.right_edge - n.left_edge for n in (line, other))
    return widths[0] > 0.75 * widths[1]


def to_block(
    paragraph: Paragraph,
    look: Look,
    labels: Mapping[int, str],
    words: frozenset[str],
    start: int,
) -> tuple[Block, tuple[Mending, ...]]:
    """A paragraph as a block that begins at a place of the text, with what was mended where its lines meet.

    A page mark stands where a new page begins within it. Raised letters keep their marks, for ``notes`` to settle.
    """
    pieces: list[str] = []
    marks: list[Mark] = []
    mendings: list[Mending] = []
    length = 0
    for number, line in enumerate(paragraph.lines):
        text = line.text.replace("\t", " ")
        if number:
            joint, cut, mending = join_hyphen(pieces[-1], text, words)
            if cut:
                pieces[-1] = pieces[-1][:-cut]
                length -= cut
            if mending:
                mendings.append(Mending("hyphen", *mending, start + length))
            pieces.append(joint)
            length += len(joint)
            if line.page != paragraph.lines[number - 1].page:
                marks.append(Mark(length, "page", labels.get(line.page, str(line.page + 1))))
        pieces.append(text)
        length += len(text)
    first = paragraph.lines[0]
    text = "".join(pieces)
    if paragraph.is_heading:
        block = Block("heading", bare(text), start, start + length, first.page, heading_level(first, look))
    else:
        block = Block("paragraph", text, start, start + length, first.page, marks=tuple(marks))
    return as_item(block), tuple(mendings)


def heading_level(line: Line, look: Look) -> int:
    """2 for the largest headings of the body, and so on; a heading of the body's size is below all larger ones."""
    numbered = re.match(r"\d{1,2}((?:\.\d{1,2})*)\.?\s", bare(line.text))
    if numbered:
        return min(6, 2 + numbered[1].count("."))
    sizes = look.heading_sizes[-3:]
    size = round(line.size * 2) / 2
    return min(6, 2 + (sizes.index(size) if size in sizes else len(sizes)))


def as_item(block: Block) -> Block:
    """The block as a list item, when it begins with a bullet or a number."""
    match = BULLET.match(block.text) if block.kind == "paragraph" else None
    if match is None or RAISED in match[0] or LOWERED in match[0]:
        return block
    marks = tuple(Mark(max(0, mark.at - match.end()), mark.kind, mark.label) for mark in block.marks)
    label = match["label"] or ""
    if not label.isdigit() and label:
        return block
    return Block("item", block.text[match.end() :], block.start + match.end(), block.end, block.page, 0, label, marks)
