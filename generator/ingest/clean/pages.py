"""The lines of a printed paper go in, the same lines without running heads and feet come out, each with its page.

A running head or foot is a stretch of words at the start or end of lines that recurs while one number in it grows.
What it cut is joined again, with a mark where the page begins.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from generator.core.model import Block, Mark, Mending
from generator.ingest.splice import join_blocks

LONGEST = 16
"""Words of the longest running head or foot that is looked for."""
EDGE_TEXT = 400
"""Characters in which the words at an edge are looked for."""
EDGE = 120
"""Characters at the edge of a line in which the number of a page must stand."""
LEAST_PAGES = 3
LEAST_WORDS_BETWEEN = 60
"""Words between two page marks, on average: numbered lists have fewer."""
PAGE_WORDS = frozenset("page p p. pg pg. pág pág. página pagina seite s.".split())

Key = tuple[str, ...]
DIGIT = re.compile(r"\d")
NUMBER = re.compile(r"\d{1,4}")
TERMINAL = re.compile(r"[.!?:;…][\"”’»)\]]*(?:\s?\d{1,3})?$")


@dataclass(frozen=True, slots=True)
class Edge:
    """A running head (``side`` 0) or foot (``side`` 1) in one block: how many words long, and the page it names."""

    block: int
    side: int
    length: int
    page: int


@dataclass(frozen=True, slots=True)
class Cut:
    """Blocks without their running heads and feet, those, and what was mended by that."""

    blocks: tuple[Block, ...]
    running: tuple[Block, ...] = ()
    mendings: tuple[Mending, ...] = ()


def cut_running(blocks: Sequence[Block]) -> Cut:
    """The blocks without running heads and feet. Where none recurs the blocks come back as they were.

    Blocks get the page on which they stand, as its head or foot names it.
    """
    edges = [edge for side in (1, 0) for edge in find_edges(blocks, side)]
    if not edges:
        return Cut(tuple(blocks))
    by_block: dict[int, list[Edge]] = {}
    for edge in edges:
        by_block.setdefault(edge.block, []).append(edge)
    pages = page_numbers(len(blocks), edges)
    kept: list[Block] = []
    running: list[Block] = []
    mendings: list[Mending] = []
    for i, block in enumerate(blocks):
        rest: Block | None = replace(block, page=pages[i])
        for edge in by_block.get(i, ()):
            if rest is not None:
                taken, rest = cut(rest, edge)
                running.append(taken)
                begins = pages[i] if edge.side == 0 else next(iter(pages[i + 1 : i + 2]), None)
                mendings.append(Mending("page", taken.text, f"p. {begins}" if begins else "", taken.start))
        if rest is not None:
            kept.append(rest)
    return Cut(tuple(kept), tuple(running), tuple(mendings))


def join_pages(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with a mark where each page begins, each paragraph that a page's end cut joined again.

    A joined paragraph keeps the page on which it starts. Blocks that came with marks of pages are left as they are.
    """
    if any(mark.kind == "page" for block in blocks for mark in block.marks):
        return tuple(blocks)
    joined: list[Block] = []
    page: int | None = None
    for block in blocks:
        last = joined[-1] if joined else None
        turned = page != block.page
        begun = begin_page(block) if turned and block.page is not None else block
        if last and turned and last.kind == block.kind == "paragraph" and goes_on(last.text, block.text):
            joined[-1] = join_blocks(last, begun)
        else:
            joined.append(begun)
        page = block.page
    return tuple(joined)


def begin_page(block: Block) -> Block:
    """A block with the mark of its page before its text."""
    return replace(block, marks=(Mark(0, "page", str(block.page)), *block.marks))


def edge_words(text: str, side: int) -> list[str]:
    """The first (side 0) or last (side 1) words of a text, the outermost first."""
    if side == 0:
        return text[:400].split(None, LONGEST)[:LONGEST]
    return (
        text[-400:].rsplit(None, LONGEST)[-LONGEST:][::-1] if len(text) <= 400 else text[-400:].split()[-LONGEST:][::-1]
    )


def find_edges(blocks: Sequence[Block], side: int) -> list[Edge]:
    """The running heads or feet of one side, in order; empty when nothing recurs with a growing number.

    Left and right pages may have each their own: their numbers must grow together.
    """
    sizes = words_before(blocks)
    rows: list[tuple[int, int, list[Edge]]] = []
    for key, places in numbered_edges(blocks, side).items():
        column = page_column(places) if speaks(key, len(places)) else None
        if column is None:
            continue
        between = (sizes[places[-1][0]] - sizes[places[0][0]]) / (len(places) - 1)
        if between >= LEAST_WORDS_BETWEEN:
            rows.append((len(places), len(key), [Edge(i, side, len(key), numbers[column]) for i, numbers in places]))
    chosen: dict[int, Edge] = {}
    for _, _, edges in sorted(rows, key=lambda row: row[:2], reverse=True):
        if not any(edge.block in chosen for edge in edges) and grow_together(chosen, edges):
            chosen |= {edge.block: edge for edge in edges}
    return [chosen[i] for i in sorted(chosen)]


def grow_together(chosen: Mapping[int, Edge], edges: Sequence[Edge]) -> bool:
    """Whether the pages still grow from block to block when more edges join those chosen."""
    pages = [edge.page for edge in sorted([*chosen.values(), *edges], key=lambda edge: edge.block)]
    return all(a < b for a, b in pairwise(pages))


def numbered_edges(blocks: Sequence[Block], side: int) -> dict[Key, list[tuple[int, tuple[int, ...]]]]:
    """Every stretch of words with a number at an edge of a block: the blocks that have it, and their numbers."""
    numbered = [
        i for i, block in enumerate(blocks) if DIGIT.search(block.text[:EDGE] if side == 0 else block.text[-EDGE:])
    ]
    outermost = {i: edge_words(blocks[i].text, side)[0].casefold() for i in numbered}
    counts = Counter(word for word in outermost.values() if not DIGIT.search(word))
    found: dict[Key, list[tuple[int, tuple[int, ...]]]] = {}
    for i in numbered:
        block, word = blocks[i], outermost[i]
        if not DIGIT.search(word) and counts[word] < LEAST_PAGES:
            continue
        key: list[str] = []
        numbers: list[int] = []
        for word in edge_words(block.text, side):
            plain = word.strip("-–—|·[]()")
            if NUMBER.fullmatch(plain):
                numbers.append(int(plain))
                key.append("#")
            else:
                key.append(word.casefold())
            if numbers:
                found.setdefault(tuple(key), []).append((i, tuple(numbers)))
    return found


def words_before(blocks: Sequence[Block]) -> list[int]:
    """For each block, about how many words stand before its end."""
    sizes, total = [], 0
    for block in blocks:
        total += block.text.count(" ") + 1
        sizes.append(total)
    return sizes


def speaks(key: Key, count: int) -> bool:
    """Whether a key has words enough to be a running head, given how often it recurs."""
    words = [word for word in key if word != "#" and any(c.isalpha() for c in word)]
    if count < LEAST_PAGES:
        return False
    return len(words) >= 3 or any(word in PAGE_WORDS for word in words) or (len(key) == 1 and count >= 4)


def page_column(places: Sequence[tuple[int, tuple[int, ...]]]) -> int | None:
    """Which number of a key is the page: the one that grows, by a little each time; all others stand still.

    It grows by one, or on left pages alone by two.
    """
    if len(places) < LEAST_PAGES:
        return None
    growing = None
    for column in range(len(places[0][1])):
        values = [numbers[column] for _, numbers in places]
        if all(value == values[0] for value in values):
            continue
        steps = [b - a for a, b in pairwise(values)]
        mostly = 1.5 if steps.count(2) * 2 < len(steps) else 2.4
        if growing is not None or any(not 0 < step <= 4 for step in steps) or sum(steps) > mostly * len(steps):
            return None
        growing = column
    return growing


def page_numbers(count: int, edges: Sequence[Edge]) -> list[int | None]:
    """The page of each block: a foot names the page that it ends, a head the one that it begins."""
    pages: list[int | None] = [None] * count
    feet = sorted((edge for edge in edges if edge.side == 1), key=lambda edge: edge.block)
    heads = sorted((edge for edge in edges if edge.side == 0), key=lambda edge: edge.block)
    start, page = 0, feet[0].page if feet else 0
    for edge in feet:
        for i in range(start, edge.block + 1):
            pages[i] = page
        start, page = edge.block + 1, edge.page + 1
    for edge, following in zip_longest(heads, heads[1:]):
        for i in range(edge.block, following.block if following else count):
            if pages[i] is None:
                pages[i] = edge.page
    return pages


def cut(block: Block, edge: Edge) -> tuple[Block, Block | None]:
    """A block without a running head or foot: that, and what is left (None when it was all)."""
    text = block.text
    spans = list(word_spans(text, edge))
    if edge.side == 0:
        at = spans[-1][1]
        rest, begin = text[at:].lstrip(), block.end - len(text[at:].lstrip())
        taken = Block("paragraph", text[:at], block.start, block.start + at, block.page)
        return taken, replace(block, text=rest, start=begin) if rest else None
    at = spans[0][0]
    rest = text[:at].rstrip()
    taken = Block("paragraph", text[at:], block.end - (len(text) - at), block.end, block.page)
    return taken, replace(block, text=rest, end=block.start + len(rest)) if rest else None


def word_spans(text: str, edge: Edge) -> Iterator[tuple[int, int]]:
    """Where the words of a running head or foot stand in its block's text."""
    base = 0 if edge.side == 0 else max(0, len(text) - EDGE_TEXT)
    spans = [match.span() for match in re.finditer(r"\S+", text[base : base + EDGE_TEXT])]
    chosen = spans[: edge.length] if edge.side == 0 else spans[-edge.length :]
    return ((base + start, base + end) for start, end in chosen)


def goes_on(before: str, after: str) -> bool:
    """Whether a paragraph that a page's end cut goes on in the next."""
    if after[:1].islower():
        return True
    return TERMINAL.search(before[-12:]) is None and before.count(" ") >= 7
