"""Blocks go in, a Markdown body that shows exactly their words comes out: what Markdown reads as a mark is escaped.

CommonMark 0.31, with the tables and footnotes that the site's grammar reads, and ``[p. 3]`` where a page begins.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.core.model import Block, Mark
from generator.core.page_marks import write_page_mark
from generator.ingest.inline import escape_markdown, settle_marks, write_inline

__all__ = ["escape_markdown", "to_markdown"]

TOP_LEVEL = 2
DEEPEST_LEVEL = 6
DEEPEST_ITEM = 8
ITEM_NUMBER = re.compile(r"\d{1,9}")
CLOSING = re.compile(r"(?<= )#+$")
"""What closes a heading and is not shown (§4.2)."""
NOTE_LABEL = re.compile(r"[\w.-]{1,30}")


def to_markdown(blocks: Iterable[Block]) -> str:
    """Blocks as a Markdown body. Footnotes stand at its end; one that no text refers to stays a paragraph in its place.

    The first heading is of level 2, and none is more than one level below the one above it.
    """
    rows = [replace(block, marks=settle_marks(block)) for block in blocks]
    labels = note_labels(rows)
    outline, items = Outline(), Items()
    pieces: list[str] = []
    notes: dict[str, str] = {}
    for block in rows:
        if block.kind == "footnote" and block.text.strip() and block.label in labels and block.label not in notes:
            notes[block.label] = f"[^{block.label}]: {write_inline(block, labels)}"
            continue
        above, text = write_block(block, labels, outline)
        if not text:
            continue
        joint, text = items.place(block, text)
        pieces += [f"{joint}{above}{text}"]
    pieces += [f"\n\n{note}" for note in notes.values()]
    return f"{''.join(pieces).lstrip()}\n" if pieces else ""


def note_labels(blocks: Sequence[Block]) -> frozenset[str]:
    """The labels of the footnotes that have words and that some text refers to."""
    shown = [block for block in blocks if block.text.strip()]
    referred = {mark.label for block in shown for mark in block.marks if mark.kind == "note"}
    defined = {block.label for block in shown if block.kind == "footnote"}
    return frozenset(label for label in referred & defined if NOTE_LABEL.fullmatch(label))


def write_block(block: Block, labels: Collection[str], outline: "Outline") -> tuple[str, str]:
    """A block's marks that must stand above it, each on a line of its own, and its Markdown; both may be empty."""
    if not block.text.strip():
        return "", ""
    if block.kind == "footnote":
        number = f"{block.label} " if block.label else ""
        marks = tuple(replace(mark, at=mark.at + len(number)) for mark in block.marks)
        block = replace(block, text=f"{number}{block.text}", marks=marks)
    above = ""
    if block.kind in ("heading", "table"):
        begins = [mark for mark in block.marks if mark.kind == "page" and mark.at == 0]
        above = "".join(f"{write_page_mark(mark.label)}\n\n" for mark in begins if write_page_mark(mark.label))
        block = replace(block, marks=tuple(mark for mark in block.marks if mark not in begins))
    if block.kind == "table":
        return above, "\n".join(write_table(block, labels))
    text = write_inline(block, labels)
    if block.kind == "heading":
        return above, f"{'#' * outline.level(block)} {CLOSING.sub(_escape, text)}"
    return above, f"> {text}" if block.kind == "quote" else text


def _escape(match: re.Match[str]) -> str:
    return f"\\{match[0]}"


def write_table(block: Block, labels: Collection[str]) -> Iterator[str]:
    """A table's lines (GitHub Flavored Markdown, §4.10): rows of one length, the first of them its head."""
    rows: list[list[str]] = []
    at = 0
    for line in block.text.split("\n"):
        rows.append([])
        for cell in line.split("\t"):
            rows[-1].append(write_cell(block, at, at + len(cell), labels))
            at += len(cell) + 1
    width = max(map(len, rows))
    for number, row in enumerate(rows):
        yield f"| {' | '.join([*row, *[''] * (width - len(row))])} |"
        if number == 0:
            yield f"|{' --- |' * width}"


def write_cell(block: Block, start: int, end: int, labels: Collection[str]) -> str:
    """One cell of a table: ``text[start:end]`` of the block. A mark between two cells belongs to the later one."""
    last = end == len(block.text)
    marks = [
        Mark(m.at - start, m.kind, m.label) for m in block.marks if start <= m.at < end + 1 or (last and m.at > end)
    ]
    cell = Block("table", block.text[start:end], block.start + start, block.start + end, marks=tuple(marks))
    return write_inline(cell, labels).replace("|", "\\|")


@dataclass(slots=True)
class Outline:
    """The levels of the headings above a place, as the source gave them."""

    above: list[int] = field(default_factory=list)

    def level(self, heading: Block) -> int:
        """The level of the next heading on the page: one below the nearest that is of a higher level than it."""
        own = heading.level or 1
        while self.above and self.above[-1] >= own:
            self.above.pop()
        self.above.append(own)
        return min(TOP_LEVEL + len(self.above) - 1, DEEPEST_LEVEL)


@dataclass(frozen=True, slots=True)
class Item:
    """The item of a list last written at one depth: where its text stands on the line, its number and mark."""

    column: int
    number: int | None
    mark: str


@dataclass(slots=True)
class Items:
    """The items of a list that are still open, the outermost first; empty outside of lists."""

    open: list[Item] = field(default_factory=list)

    def place(self, block: Block, text: str) -> tuple[str, str]:
        """What stands between a block and the one before it, and the block with its item's mark."""
        if block.kind != "item":
            self.open.clear()
            return "\n\n", text
        inside = bool(self.open)
        depth = min(block.level, len(self.open), DEEPEST_ITEM)
        before = self.open[depth] if depth < len(self.open) else None
        del self.open[depth:]
        indent = self.open[-1].column if self.open else 0
        number = int(block.label) if ITEM_NUMBER.fullmatch(block.label) else None
        mark = item_mark(number, before)
        goes_on = before is not None and before.mark == mark
        shown = f"{number}{mark}" if number is not None else mark
        if number is None and block.label:
            text = f"{escape_markdown(block.label)}. {text}"
        self.open.append(Item(indent + len(shown) + 1, number, mark))
        tight = inside and (goes_on or number in (None, 1))
        return "\n" if tight else "\n\n", f"{' ' * indent}{shown} {text}"


def item_mark(number: int | None, before: Item | None) -> str:
    """The mark of an item: a number that does not follow on from the one before takes the other mark, which starts a
    new list (CommonMark, §5.3), since a list counts on by itself."""
    if number is None:
        return "-"
    if before is None or before.number is None:
        return "."
    follows = number == before.number + 1
    return before.mark if follows else ")" if before.mark == "." else "."
