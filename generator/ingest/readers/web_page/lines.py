"""A parsed web page goes in, the lines that it shows come out in order, each with its kind.

Which of them are the document is left to ``article``. The tree is walked without recursion, for pages nest deeply.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml.etree import _Element

from generator.core.model import BlockKind, Mark
from generator.ingest.readers.shown import NOTE_PLACE, visible, with_marks
from generator.ingest.readers.web_page.tables import table_text

HIDDEN_TAGS = frozenset(
    "head script style noscript template svg math iframe object embed audio video canvas button select option "
    "textarea input datalist".split()
)
INLINE_TAGS = frozenset(
    "a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark nobr output picture q ruby rb "
    "s samp small span strike strong sub sup time tt u var wbr".split()
)
"""Every other element begins a line of its own, as do those that nobody knows."""
HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNSHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
NOTE_LABEL = re.compile(r"[\[(]?(?P<label>\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§]{1,3})[\])]?\.?", re.IGNORECASE)
NOTE_CLASS = re.compile(r"foot-?note|note-?ref|fn-?ref", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page. ``linked`` is the share of its characters that stand in links; ``ids`` are those of the
    elements that begin with it, ``notes`` the ids of the notes that it refers to, one for each mark, and ``within`` the
    number of the element in which it stands beside its neighbours."""

    kind: BlockKind
    text: str
    level: int = 0
    label: str = ""
    marks: tuple[Mark, ...] = ()
    linked: float = 0.0
    ids: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    within: int = 0


def page_lines(root: _Element) -> Iterator[PageLine]:
    """The lines that a page shows, in the order of its source. A table that holds figures or words is one line."""
    desk = Desk()
    stack = [iter((root,))]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
            if desk.open:
                yield from desk.leave()
        elif is_hidden(element):
            desk.add(element.tail)
        elif element.tag == "table" and (table := table_text(element)):
            yield from desk.finish()
            yield PageLine("table", table, within=desk.within())
            desk.add(element.tail)
        elif reference := note_reference(element):
            desk.add_note(*reference)
            desk.add(element.tail)
        else:
            yield from desk.enter(element)
            stack.append(iter(element))
    yield from desk.finish()


def is_hidden(element: _Element) -> bool:
    """Whether a browser shows nothing of an element (or comment), as far as the element says so itself."""
    if not isinstance(element.tag, str) or element.tag in HIDDEN_TAGS or element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style and UNSHOWN.search(style))


def note_reference(element: _Element) -> tuple[str, str] | None:
    """The label and the note's id of an element that refers to a note: a raised link into the same page."""
    if element.tag not in ("sup", "a") or len(element) > 3:
        return None
    link = element if element.tag == "a" else next(iter(element.iter("a")), None)
    href = link.get("href", "") if link is not None else ""
    raised = element.tag == "sup" or (len(element) == 1 and element[0].tag == "sup" and not element.text)
    named = element.get("role") == "doc-noteref" or NOTE_CLASS.search(element.get("class", "")) is not None
    if "#" not in href or not (raised or named):
        return None
    label = NOTE_LABEL.fullmatch("".join(islice(element.itertext(), 9)).strip())
    target = href.partition("#")[2]
    return (label["label"], target) if label and target else None


@dataclass(slots=True)
class Desk:
    """What stands open at one place of the walk, and the line under way. An ``ordered`` list counts its items from its
    number; any other has None."""

    open: list[_Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    links: int = 0
    quotes: int = 0
    ids: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    ordered: list[int | None] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    item: str | None = None
    numbers: list[int] = field(default_factory=list)
    entered: int = 0

    def within(self) -> int:
        """The number of the innermost element."""
        return self.numbers[-1] if self.numbers else 0

    def add(self, text: str | None) -> None:
        """Text of the line under way."""
        if text:
            self.pieces.append(visible(text))
            self.linked += len(text.strip()) if self.links else 0

    def add_note(self, label: str, target: str) -> None:
        """A reference to a note, at this place of the line."""
        self.pieces.append(NOTE_PLACE)
        self.notes.append((label, target))

    def enter(self, element: _Element) -> Iterator[PageLine]:
        """An element begins: what stood before it is a line, but for elements within lines."""
        tag = str(element.tag)
        if tag not in INLINE_TAGS:
            yield from self.finish()
        self.open.append(element)
        self.entered += 1
        self.numbers.append(self.entered)
        if name := element.get("id") or element.get("name"):
            self.ids.append(name)
        self._turn(tag, 1)
        if tag in ("ul", "ol", "menu"):
            self.ordered.append(first_number(element) if tag == "ol" else None)
        elif tag == "li":
            self._begin_item()
        elif tag in HEADINGS:
            self.headings.append(HEADINGS[tag])
        self.add(element.text)

    def leave(self) -> Iterator[PageLine]:
        """The innermost element ends."""
        element = self.open.pop()
        self.numbers.pop()
        tag = str(element.tag)
        if tag not in INLINE_TAGS:
            yield from self.finish()
        self._turn(tag, -1)
        if tag in ("ul", "ol", "menu"):
            self.ordered.pop()
        elif tag == "li":
            self.item = None
        elif tag in HEADINGS:
            self.headings.pop()
        self.add(element.tail)

    def finish(self) -> Iterator[PageLine]:
        """The line under way, when it shows anything."""
        text, marks = with_marks(self.pieces, [label for label, _ in self.notes])
        if text:
            linked = min(1.0, self.linked / len(text))
            ids, notes = tuple(self.ids), tuple(target for _, target in self.notes)
            kind, level, label = self._kind()
            yield PageLine(kind, text, level, label, marks, linked, ids, notes, self.within())
            self.ids.clear()
            self.item = None
        self.pieces.clear()
        self.notes.clear()
        self.linked = 0

    def _turn(self, tag: str, step: int) -> None:
        self.links += step * (tag == "a")
        self.quotes += step * (tag == "blockquote")

    def _begin_item(self) -> None:
        number = self.ordered[-1] if self.ordered else None
        self.item = "" if number is None else str(number)
        if number is not None:
            self.ordered[-1] = number + 1

    def _kind(self) -> tuple[BlockKind, int, str]:
        if self.headings:
            return "heading", self.headings[-1], ""
        if self.item is not None:
            return "item", max(0, len(self.ordered) - 1), self.item
        return ("quote" if self.quotes else "paragraph"), 0, ""


def first_number(element: _Element) -> int:
    """The number of the first item of a numbered list."""
    start = element.get("start", "1").strip()
    return int(start) if start.isascii() and start.isdigit() and len(start) < 7 else 1
