"""The text of one block goes in, one line of Markdown comes out that shows exactly its words, and its marks."""

import re
from collections.abc import Collection

from generator.core.model import Block, Mark
from generator.core.page_marks import write_page_mark

ANYWHERE = re.compile(r"[\\`*\[\]<]|~(?=~)|&(?=#?\w{1,31};)|(?<![^\W_])_|_(?![^\W_])")
AT_START = re.compile(r"(?:[#>=+\-|]|:(?=\s)|\d{1,9}(?=[.)](?:\s|$)))")
SPACES = re.compile(r"\s+")
SPACE = re.compile(r"\s")
NO_SPACE = re.compile(r"\S")
LONGEST_WORD = 40
"""Characters behind a mark in which its word's end is looked for: some scripts put no spaces between words."""


def escape_markdown(text: str) -> str:
    """One line of plain text as CommonMark (0.31, §2.4, backslash escapes); runs of white space become one space."""
    line = ANYWHERE.sub(lambda match: "\\" + match[0], " ".join(text.split()))
    return escape_start(line)


def escape_start(line: str) -> str:
    """A line of Markdown that begins no block: its first character is escaped where it would."""
    mark = AT_START.match(line)
    if not mark:
        return line
    return f"{mark[0]}\\{line[mark.end() :]}" if mark[0].isdigit() else f"\\{line}"


def settle_marks(block: Block) -> tuple[Mark, ...]:
    """A block's marks, in order, where they can stand on a page: a page's before a word and never inside one, a note's
    close to the word before it."""
    settled = [Mark(settle(block.text, mark), mark.kind, mark.label) for mark in block.marks]
    return tuple(sorted(settled, key=lambda mark: mark.at))


def settle(text: str, mark: Mark) -> int:
    """The place of one mark."""
    at = min(max(mark.at, 0), len(text))
    if mark.kind == "note":
        return len(text[:at].rstrip()) if text[max(0, at - 1) : at].isspace() else at
    if text[max(0, at - 1) : at].strip() and text[at : at + 1].strip():
        space = SPACE.search(text, at, at + LONGEST_WORD)
        at = space.start() if space else len(text) if len(text) - at < LONGEST_WORD else at
    word = NO_SPACE.search(text, at)
    return word.start() if word else len(text)


def write_inline(block: Block, labels: Collection[str]) -> str:
    """A block's text as one line with its marks: ``[p. 3]``, and ``[^1]`` for the notes with these labels.

    The number of a note that the document does not have stands in brackets.
    """
    if not block.marks:
        return escape_markdown(block.text)
    pieces: list[str] = []
    reached = 0
    for mark in block.marks:
        put_text(pieces, block.text[reached : mark.at])
        reached = mark.at
        if mark.kind == "page":
            put_page(pieces, write_page_mark(mark.label), last=reached == len(block.text))
        else:
            put_note(pieces, f"[^{mark.label}]" if mark.label in labels else escape_markdown(f"[{mark.label}]"))
    put_text(pieces, block.text[reached:])
    line = "".join(pieces).strip()
    return line if line.startswith("[") else escape_start(line)


def put_text(pieces: list[str], text: str) -> None:
    """Put a text behind what is there; a mark before it must not be read with its first character as a link or note."""
    line = ANYWHERE.sub(lambda match: "\\" + match[0], SPACES.sub(" ", text))
    if not pieces or pieces[-1].endswith(" "):
        line = line.lstrip()
    elif pieces[-1].endswith("]") and (line.startswith("(") or (line.startswith(":") and len(pieces) == 1)):
        line = f"\\{line}"
    if line:
        pieces.append(line)


def put_page(pieces: list[str], mark: str, last: bool) -> None:
    """Put the mark of a page: alone between spaces, but where it parts what the text does not."""
    if not mark:
        return
    guard_caret(pieces)
    if pieces and (last or pieces[-1].startswith("[p. ")) and not pieces[-1].endswith(" "):
        pieces.append(" ")
    apart = not pieces or pieces[-1].endswith(" ")
    pieces += [mark, " "] if apart else [mark]


def put_note(pieces: list[str], mark: str) -> None:
    """Put the reference to a note behind what is there."""
    guard_caret(pieces)
    pieces.append(mark)


def guard_caret(pieces: list[str]) -> None:
    """Keep a caret before a mark from making a note of it, as in ``^[note]``."""
    if pieces and pieces[-1].endswith("^"):
        pieces[-1] = f"{pieces[-1][:-1]}\\^"
