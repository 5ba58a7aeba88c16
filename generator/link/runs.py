"""A page's tokens go in, its runs of text come out: the words of each paragraph, heading and table cell, in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal

from markdown_it.token import Token

from generator.link.grammar.page_marks import LINE_CLASS, holds_marks_alone

RunKind = Literal["heading", "paragraph", "cell"]
BREAKS = ("softbreak", "hardbreak")
ITEMS = ("list_item", "tr", "dd")
"""What bears the anchor of text that has no element of its own."""


class Reading(Enum):
    """What may be done with a piece of text."""

    FREE = "names in it are linked"
    NAMED = "names in it count as mentions, and are not linked: headings and links"
    CLOSED = "it is no running text: code, images, links by hand"


@dataclass(frozen=True, slots=True)
class Run:
    """The tokens of one stretch of text. ``bearer`` is the element that bears its anchor, ``line`` its first one,
    ``section`` counts the headings before it, itself included."""

    kind: RunKind
    inline: Token
    bearer: Token
    section: int
    line: int

    @property
    def children(self) -> list[Token]:
        return self.inline.children or []


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of one token, ``children[child]`` of a run, with its place in the run's text."""

    child: int
    start: int
    end: int
    reading: Reading


def find_runs(tokens: Sequence[Token], first_line: int) -> tuple[Run, ...]:
    """The runs of a page, in order. A tight list's first paragraph hangs on its item, since it has no element itself.

    Later paragraphs of a tight item are given one. A line that only marks a printed page has no text.
    """
    runs: list[Run] = []
    bearers: list[Token] = []
    taken: set[int] = set()
    section, line = 0, first_line
    for number, token in enumerate(tokens):
        section += token.type in ("heading_open", "footnote_block_open")
        line = first_line + token.map[0] if token.map else line
        if token.type.endswith("_open") and token.type[:-5] in ITEMS:
            bearers.append(token)
        elif token.type.endswith("_close") and token.type[:-6] in ITEMS:
            bearers.pop()
        elif token.type == "inline" and holds_marks_alone(token) and tokens[number - 1].type == "paragraph_open":
            tokens[number - 1].attrSet("class", LINE_CLASS)
        elif token.type == "inline":
            bearer, kind = _bearer(tokens, number, bearers, taken)
            taken.add(id(bearer))
            runs.append(Run(kind, token, bearer, section, line))
    return tuple(runs)


def read_pieces(run: Run) -> tuple[str, tuple[Piece, ...]]:
    """A run's plain text, as a reader sees it, and which token each part of it comes from."""
    texts: list[str] = []
    pieces: list[Piece] = []
    place = 0
    outer = Reading.NAMED if run.kind == "heading" else Reading.FREE
    reading = outer
    for number, child in enumerate(run.children):
        if child.type == "link_open":
            reading = Reading.CLOSED if "actor" in child.meta or child.markup == "autolink" else Reading.NAMED
        elif child.type == "link_close":
            reading = outer
        elif text := _shown(child):
            closed = child.type not in ("text", "softbreak") or child.meta.get("closed", False)
            pieces.append(Piece(number, place, place + len(text), Reading.CLOSED if closed else reading))
            texts.append(text)
            place += len(text)
    return "".join(texts), tuple(pieces)


def _bearer(tokens: Sequence[Token], number: int, bearers: Sequence[Token], taken: set[int]) -> tuple[Token, RunKind]:
    opening = tokens[number - 1]
    if opening.type == "heading_open":
        return opening, "heading"
    if opening.type in ("th_open", "td_open"):
        return bearers[-1], "cell"
    if opening.hidden and bearers and id(bearers[-1]) not in taken:
        return bearers[-1], "paragraph"
    opening.hidden = tokens[number + 1].hidden = False
    return opening, "paragraph"


def _shown(token: Token) -> str:
    if token.type in BREAKS:
        return "\n"
    return token.content if token.type in ("text", "code_inline", "image") else ""
