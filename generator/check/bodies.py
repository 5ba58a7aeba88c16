"""What an author wrote in a page's Markdown, each with its line: headings, pictures and the addresses of links.

The page is parsed by the link room's own grammar; what its links lead to is that room's business.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it.token import Token

from generator.core.model import Page
from generator.core.pages import normalize_text, split_page
from generator.link.grammar import make_grammar
from generator.link.grammar.wiki_links import parse_size
from generator.link.runs import BREAKS

GRAMMARS = {of_source: make_grammar(of_source) for of_source in (False, True)}
UNDERLINED = ("=", "-")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it is written: ``level`` 1 to 6, ``underlined`` or with ``#`` before it."""

    level: int
    text: str
    line: int
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the page shows, and the text that stands for it."""

    source: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Address:
    """What a link or a picture names: a web address, a path, an anchor."""

    href: str
    line: int


@dataclass(frozen=True, slots=True)
class Body:
    """A page's Markdown. ``title`` is the heading that opened it and became the page's title, where one did."""

    headings: tuple[Heading, ...] = ()
    pictures: tuple[Picture, ...] = ()
    addresses: tuple[Address, ...] = ()
    title: Heading | None = None


def read_body(page: Page, data: bytes) -> Body:
    """What stands in a page's body; ``data`` are the bytes of its file, in which its title may stand."""
    tokens = GRAMMARS[page.kind == "source"].parse(page.body, {})
    placed = tuple(_placed(tokens, page.body_line))
    pictures = tuple(_picture(token, line) for token, line in placed if token.type == "image")
    return Body(
        headings=tuple(_headings(tokens, page.body_line)),
        pictures=pictures,
        addresses=tuple(address for token, line in placed if (address := _address(token, line))),
        title=_title(page, data),
    )


def _headings(tokens: Sequence[Token], first: int) -> Iterator[Heading]:
    for token, inline in pairwise(tokens):
        if token.type == "heading_open" and token.map:
            level, text = int(token.tag[1]), inline.content
            yield Heading(level, text, first + token.map[0], token.markup in UNDERLINED)


def _placed(tokens: Sequence[Token], first: int) -> Iterator[tuple[Token, int]]:
    """The tokens inside paragraphs, headings and cells, each with its line."""
    line = first
    for token in tokens:
        line = first + token.map[0] if token.map else line
        at = line
        for child in token.children or () if token.type == "inline" else ():
            at += child.type in BREAKS
            yield child, at


def _picture(token: Token, line: int) -> Picture:
    """Of a text such as ``Map|300`` the end is no words but a size."""
    text, mark, size = str(token.meta.get("text", token.content)).rpartition("|")
    words = text if mark and any(parse_size(size)) else f"{text}{mark}{size}"
    return Picture(str(token.attrGet("src") or ""), "" if any(parse_size(words)) else words.strip(), line)


def _address(token: Token, line: int) -> Address | None:
    key = {"link_open": "href", "image": "src"}.get(token.type)
    value = str(token.attrGet(key) or "") if key else ""
    return Address(value, line) if value else None


def _title(page: Page, data: bytes) -> Heading | None:
    """The heading that the page's title was taken from: reading a page takes it from the body that it opens."""
    _, body, line = split_page(normalize_text(data.decode("utf-8-sig", "replace")))
    opening = body.partition("\n")[0].strip()
    if line == page.body_line or not opening.startswith("#"):
        return None
    return Heading(len(opening) - len(opening.lstrip("#")), page.title, line)
