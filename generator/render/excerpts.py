"""A body's HTML goes in, its opening comes out: whole paragraphs from the first on, cut at a sentence's end.

The HTML is our own renderer's, so it is balanced and holds no markup that an author wrote.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

MOST_WORDS = 120
MOST_CHARACTERS = 1000
"""Of an excerpt in a script that sets no spaces between words."""
CHUNK = 65_536
VOID = frozenset(("br", "hr", "img", "input", "wbr"))
ASIDES = frozenset(("permalink", "page-mark", "footnote-ref", "callout-kind"))
"""Classes of elements whose words are no part of the sentences around them."""
SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\bMrs)(?<!\bGen)(?<!\bSen)[.!?…]+[\"”’»)\]]*(?=\s|$)|[。！？]"
)
WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The opening of a body. ``texts`` are its paragraphs' words by anchor, ``ids`` all ids in it."""

    html: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """All words of the excerpt."""
        return " ".join(self.texts.values())


@dataclass(slots=True)
class _Piece:
    """A stretch of a paragraph: a tag (``text`` empty) or words, which count as the paragraph's unless ``aside``."""

    tag: str = ""
    html: str = ""
    text: str = ""
    is_end: bool = False
    aside: bool = False


class _FoundError(Exception):
    """The excerpt is whole; the rest of the body need not be read."""


class _OpeningReader(HTMLParser):
    """Collects paragraphs until the excerpt is full, or another kind of block follows them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.html: list[str] = []
        self.texts: dict[str, str] = {}
        self.ids: list[str] = []
        self.words = 0
        self.characters = 0
        self._open: list[tuple[str, str]] = []  # every open element with what became of it: kept, dropped, aside, gone
        self._pieces: list[_Piece] = []
        self._anchor = ""
        self._size = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if not self._open and tag == "p":
            self._pieces, self._anchor, self._size = [], values.get("id", ""), 0
        elif not self._open and tag not in VOID and self.html:
            raise _FoundError
        fate = self._fate(tag, values)
        if tag not in VOID:
            self._open.append((tag, fate))
        if self._open and self._open[0][0] == "p" and fate in ("kept", "aside"):
            self._pieces.append(_Piece(tag, self.get_starttag_text() or "", aside=fate == "aside"))

    def _fate(self, tag: str, values: Mapping[str, str]) -> str:
        classes = set(values.get("class", "").split())
        above = self._open[-1][1] if self._open else "kept"
        if above in ("gone", "aside"):
            return above
        if "footnote-ref" in classes:  # the footnote is not shown
            return "gone"
        if classes & ASIDES:
            return "aside"
        return "dropped" if tag == "a" and values.get("href", "").startswith("#") else "kept"

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[0][0] != "p" or self._open[-1][1] == "gone":
            return
        aside = self._open[-1][1] == "aside"
        self._pieces.append(_Piece(text=data, aside=aside))
        if not aside:
            self._size += len(data)
            if self.characters + self._size > 20 * MOST_CHARACTERS:
                self._finish()

    def handle_endtag(self, tag: str) -> None:
        if not self._open:
            return
        _, fate = self._open.pop()
        if self._open and self._open[0][0] == "p" and fate in ("kept", "aside"):
            self._pieces.append(_Piece(tag, f"</{tag}>", is_end=True, aside=fate == "aside"))
        elif not self._open and tag == "p":
            self._pieces.append(_Piece(tag, "</p>", is_end=True))
            self._finish()

    def _finish(self) -> None:
        """Take the paragraph as far as there is room. Raises when there is no room for more."""
        text = "".join(piece.text for piece in self._pieces if not piece.aside)
        end = self._room(text)
        if end:
            shown = cut_pieces(self._pieces, end if end < len(text) else None)
            more = "" if end == len(text) or SENTENCE_END.search(text[:end][-4:]) else " …"
            self.html.append(shown.replace("</p>", f"{more}</p>") if more else shown)
            before = self.texts.get(self._anchor)
            self.texts[self._anchor] = f"{before} {text[:end]}" if before else text[:end]
            self.ids += re.findall(r'\sid="([^"]*)"', shown)
            self.words += len(text[:end].split())
            self.characters += end
        if end < len(text):
            raise _FoundError

    def _room(self, text: str) -> int:
        """How many characters of a paragraph fit: all, or up to the end of a sentence; of a first one, of a word."""
        words = [match.end() for _, match in zip(range(MOST_WORDS - self.words), WORD.finditer(text), strict=False)]
        most = min(words[-1] if words else 0, MOST_CHARACTERS - self.characters)
        if most >= len(text.rstrip()):
            return len(text)
        ends = [match.end() for match in SENTENCE_END.finditer(text, 0, most)]
        if ends:
            return ends[-1]
        return 0 if self.html else next((end for end in reversed(words) if end <= most), max(most, 0))


def cut_pieces(pieces: list[_Piece], end: int | None) -> str:
    """The HTML of a paragraph up to a character of its words, with every element closed; None for all of it."""
    html: list[str] = []
    open_tags: list[str] = []
    place = 0
    for piece in pieces:
        if end is not None and place >= end:
            break
        if not piece.tag:
            words = piece.text if piece.aside or end is None else piece.text[: end - place]
            place += 0 if piece.aside else len(piece.text)
            html.append(escape(words, quote=False))
            continue
        html.append(piece.html)
        if piece.is_end:
            open_tags.pop()
        elif piece.tag not in VOID:
            open_tags.append(piece.tag)
    return "".join(html) + "".join(f"</{tag}>" for tag in reversed(open_tags))


def take_excerpt(html: str) -> Excerpt:
    """The opening paragraphs of a body, at most some 120 words; empty for a body without a paragraph of its own.

    Headings, quotations, lists and tables before the first paragraph are passed over; any after it ends the excerpt.
    Footnotes and links within the page, which could lead to what is not shown, are left out. Time does not grow with
    the body beyond its opening.
    """
    reader = _OpeningReader()
    try:
        for start in range(0, len(html), CHUNK):
            reader.feed(html[start : start + CHUNK])
        reader.close()
    except _FoundError:
        pass
    return Excerpt("\n".join(reader.html), reader.texts, frozenset(reader.ids))
