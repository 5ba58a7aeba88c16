"""A Markdown file goes in, its blocks come out, with what its frontmatter says of its source.

Marks of emphasis and links become plain text, raw HTML is left out, and footnotes stay footnotes.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from generator.core.model import Block, BlockKind, Parts, Problem, Reading, Seed
from generator.core.problems import make_problem
from generator.ingest.readers.decode import read_text
from generator.ingest.readers.frontmatter import split_frontmatter
from generator.ingest.readers.note_apps import without_app_marks, without_opening_mark
from generator.ingest.readers.opening import find_title_block, split_opening
from generator.ingest.readers.plain_text import read_plain_text
from generator.ingest.readers.shown import NOTE_PLACE, visible, with_marks

MOST_CHARACTERS = 2_000_000
LONGEST_LINE = 50_000
"""Characters: what is beyond was written by no person, and is read as plain text."""
MOST_OPEN = 2_000
"""Opening brackets, asterisks and underscores that one paragraph may hold, for the parser looks back from each."""
MOST_LOOKS = 30_000_000
"""Times that the parser may look back in a whole text, as the sum of their squares tells."""
MARK_LETTERS = re.compile(r"[\[\]*_<`!\\&]")

Problems = tuple[Problem, ...]


def read_markdown(seed: Seed) -> tuple[Reading, Problems]:
    """The parts of a Markdown file (CommonMark 0.31 with tables and footnotes), and the facts of its frontmatter.

    Problems: those of ``read_text``, and ``bad-frontmatter`` with its line; the text is read all the same. Offsets are
    those of the lines that a block stands on.
    """
    text, problems = read_text(seed)
    if not text:
        return Reading(), problems
    facts, body, more = split_frontmatter(seed.path, text)
    problems += more
    start = len(text) - len(body)
    if is_excessive(body):
        plain, _ = read_plain_text(replace(seed, data=body.encode()))
        shift = [replace(block, start=block.start + start, end=block.end + start) for block in plain.blocks]
        return Reading((), Parts((), tuple(shift), ()), facts), problems
    blocks = read_blocks(body, start)
    if not blocks:
        problems += (make_problem("seed-empty", seed.path, "The file holds no text."),)
        return Reading((), None, facts), problems
    title = find_title_block(blocks)
    if title and not facts.title:
        facts = replace(facts, title=title.text)
    head, rest = split_opening(blocks, facts.title)
    return Reading((), Parts(head, rest, ()), facts), problems


def is_excessive(body: str) -> bool:
    """Whether a text would take the parser long: it is no person's Markdown."""
    if len(body) > MOST_CHARACTERS:
        return True
    looks = 0
    for paragraph in body.split("\n\n"):
        marks = len(MARK_LETTERS.findall(paragraph))
        looks += marks * marks
        if len(paragraph) > LONGEST_LINE or marks > MOST_OPEN or looks > MOST_LOOKS:
            return True
    return False


def read_blocks(body: str, start: int) -> tuple[Block, ...]:
    """The blocks of a Markdown text, footnotes last; ``start`` is its place in the seed's text."""
    grammar = MarkdownIt("commonmark", {"html": True, "maxNesting": 60}).enable(["table", "strikethrough"])
    grammar.use(footnote_plugin, inline=True)
    desk = Desk(body, start)
    for token in grammar.parse(body):
        desk.turn(token)
    return tuple(desk.blocks)


@dataclass(slots=True)
class Desk:
    """What stands open at one place of a Markdown text, and the blocks made so far."""

    body: str
    start: int
    blocks: list[Block] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    quotes: int = 0
    heading: int = 0
    note: str | None = None
    lists: list[int | None] = field(default_factory=list)
    item: str | None = None
    rows: list[list[str]] | None = None
    table: tuple[int, int] = (0, 0)

    def __post_init__(self) -> None:
        self.lines = [0] + [match.end() for match in re.finditer("\n", self.body)] + [len(self.body)]

    def turn(self, token: Token) -> None:
        """Takes one token of the text."""
        step = {1: "open", -1: "close", 0: "leaf"}[token.nesting]
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name == "inline":
            self._inline(token)
        elif name in ("fence", "code_block"):
            self._put("paragraph", [visible(token.content)], (), token)
        elif name == "blockquote":
            self.quotes += token.nesting
        elif name == "heading":
            self.heading = int(token.tag[1:]) if step == "open" else 0
        elif name in ("bullet_list", "ordered_list"):
            self._list(token, step, name)
        elif name == "list_item" and step == "open":
            self._item()
        elif name == "footnote":
            self.note = note_label(token) if step == "open" else None
        elif name == "table":
            self._table(token, step)
        elif name == "tr" and step == "open" and self.rows is not None:
            self.rows.append([])

    def _list(self, token: Token, step: str, name: str) -> None:
        if step == "open":
            self.lists.append(int(token.attrs.get("start", 1)) if name == "ordered_list" else None)
        else:
            self.lists.pop()
            self.item = None

    def _item(self) -> None:
        number = self.lists[-1]
        self.item = "" if number is None else str(number)
        if number is not None:
            self.lists[-1] = number + 1

    def _table(self, token: Token, step: str) -> None:
        if step == "open":
            self.rows, self.table = [], (token.map[0], token.map[1]) if token.map else (0, 0)
        else:
            text = "\n".join("\t".join(row) for row in self.rows or ())
            start, end = self._place(self.table)
            if text.strip():
                self.blocks.append(Block("table", text, start, end))
            self.rows = None

    def _inline(self, token: Token) -> None:
        pieces, labels = inline_text(token.children or [])
        if self.rows is not None and self.rows:
            self.rows[-1].append(" ".join("".join(pieces).replace(NOTE_PLACE, "").split()))
            return
        self._put(self._kind(), pieces, labels, token)

    def _kind(self) -> BlockKind:
        if self.note is not None:
            return "footnote"
        if self.heading:
            return "heading"
        if self.item is not None:
            return "item"
        return "quote" if self.quotes else "paragraph"

    def _put(self, kind: BlockKind, pieces: Sequence[str], labels: Sequence[str], token: Token) -> None:
        text, marks = with_marks(pieces, labels)
        if not text:
            return
        start, end = self._place((token.map[0], token.map[1]) if token.map else (0, 0))
        level = self.heading if kind == "heading" else max(0, len(self.lists) - 1) if kind == "item" else 0
        label = self.note or "" if kind == "footnote" else self.item or "" if kind == "item" else ""
        last = self.blocks[-1] if self.blocks else None
        if kind == "footnote" and last is not None and last.kind == kind and last.label == label:
            moved = tuple(replace(mark, at=mark.at + len(last.text) + 1) for mark in marks)
            self.blocks[-1] = replace(
                last, text=f"{last.text} {text}", end=max(last.end, end), marks=last.marks + moved
            )
            return
        self.blocks.append(Block(kind, text, start, end, None, level, label, marks))
        self.item = None

    def _place(self, lines: tuple[int, int]) -> tuple[int, int]:
        """The offsets at which lines begin and end, without the white space around them."""
        first, last = (min(line, len(self.lines) - 1) for line in lines)
        start, end = self.lines[first], self.lines[last]
        text = self.body[start:end]
        left = len(text) - len(text.lstrip())
        return self.start + start + left, self.start + start + max(left, len(text.rstrip()))


def note_label(token: Token) -> str:
    """The label of a footnote as its author wrote it; one written in its place has a number."""
    meta: Mapping[str, object] = token.meta or {}
    return str(meta.get("label") or int(str(meta.get("id", 0))) + 1)


def inline_text(tokens: Sequence[Token]) -> tuple[list[str], list[str]]:
    """The shown text of a line in pieces, and the labels of the notes to which it refers."""
    pieces: list[str] = []
    labels: list[str] = []
    for token in tokens:
        if token.type == "text":
            text = without_app_marks(visible(token.content))
            pieces.append(text if pieces else without_opening_mark(text))
        elif token.type == "code_inline":
            pieces.append(visible(token.content))
        elif token.type in ("softbreak", "hardbreak"):
            pieces.append(" ")
        elif token.type == "image":
            continue
        elif token.type == "footnote_ref":
            pieces.append(NOTE_PLACE)
            labels.append(note_label(token))
    return pieces, labels
