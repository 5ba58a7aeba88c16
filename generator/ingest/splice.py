"""Cut, join and change a block's text, with its marks kept where they belong.

A page's mark stands before the text that follows it, a note's behind the text before it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.core.model import Block, Mark


@dataclass(frozen=True, slots=True)
class Change:
    """``text[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


def cut_block(block: Block, start: int, end: int) -> Block:
    """A part of a block, ``text[start:end]`` without the white space at its edges."""
    text = block.text[start:end]
    begin = start + len(text) - len(text.lstrip())
    text = text.strip()
    marks = tuple(
        replace(mark, at=min(max(mark.at - begin, 0), len(text)))
        for mark in block.marks
        if _belongs(mark, start, end, len(block.text))
    )
    return replace(block, text=text, start=block.start + begin, end=block.start + begin + len(text), marks=marks)


def join_blocks(first: Block, second: Block, joint: str = " ") -> Block:
    """Two blocks as one of the first one's kind and page; where either is empty, no joint is put between them."""
    if not first.text or not second.text:
        joint = ""
    shift = len(first.text) + len(joint)
    later = tuple(replace(mark, at=mark.at + shift) for mark in second.marks)
    return replace(first, text=f"{first.text}{joint}{second.text}", end=second.end, marks=first.marks + later)


def change_text(text: str, changes: Iterable[Change]) -> str:
    """A text with its changes made, which are in order and do not overlap."""
    pieces: list[str] = []
    reached = 0
    for change in changes:
        pieces += (text[reached : change.start], change.new)
        reached = change.end
    return "".join([*pieces, text[reached:]])


def change_block(block: Block, changes: Sequence[Change]) -> Block:
    """A block with changes made to its text, which are in order and do not overlap.

    A mark inside a change stands behind it afterwards; one at its start stays before it.
    """
    marks: list[Mark] = []
    shift, number = 0, 0
    for mark in block.marks:
        while number < len(changes) and changes[number].end <= mark.at and changes[number].start < mark.at:
            shift += len(changes[number].new) - (changes[number].end - changes[number].start)
            number += 1
        inside = number < len(changes) and changes[number].start < mark.at
        at = changes[number].start + len(changes[number].new) if inside else mark.at
        marks.append(replace(mark, at=at + shift))
    return replace(block, text=change_text(block.text, changes), marks=tuple(marks))


def _belongs(mark: Mark, start: int, end: int, size: int) -> bool:
    if mark.kind == "page":
        return start <= mark.at < end or mark.at == end == size
    return start < mark.at <= end or mark.at == start == 0
