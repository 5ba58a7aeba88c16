"""The anchors of a page's blocks: a heading's from its words, a paragraph's from a digest of its text; and those of
the printed pages that begin in it.

So an edit elsewhere in the page moves none of them; only a block's own edit does, or that of an equal one before it.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from markdown_it.token import Token

from generator.core.page_marks import page_anchor
from generator.core.urls import short_digest, slugify
from generator.link.grammar.block_ids import block_anchor, inner_anchor
from generator.link.runs import Run

OTHER_ANCHOR = re.compile(r"p-[0-9a-f]{8}(?:-\d+)?|fn(?:ref)?[\w:.-]*|block_.*|section-.*")
"""The anchors that are not made of a heading's words alone."""


class AnchorBook:
    """The anchors given so far in one page: a repeat gets ``-2``, ``-3`` and so on behind it."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._counts = dict.fromkeys(taken, 1)

    def take(self, wanted: str) -> str:
        """The anchor itself, or the first numbered one that is free."""
        anchor = wanted
        while anchor in self._counts:
            self._counts[wanted] += 1
            anchor = f"{wanted}-{self._counts[wanted]}"
        self._counts[anchor] = 1
        return anchor


def give_anchors(runs: Sequence[Run], texts: Sequence[str]) -> tuple[str, ...]:
    """Set each block's ``id``; the anchor of each run, in order. The cells of a table's row share the row's."""
    by_bearer: dict[int, list[str]] = {}
    for run, text in zip(runs, texts, strict=True):
        by_bearer.setdefault(id(run.bearer), []).append(text)
    book = AnchorBook()
    given: dict[int, str] = {}
    for run in runs:
        bearer = id(run.bearer)
        if bearer not in given:
            words = by_bearer[bearer]
            wanted = heading_anchor(words[0]) if run.kind == "heading" else paragraph_anchor(words)
            given[bearer] = book.take(wanted)
            run.bearer.attrSet("id", given[bearer])
    return tuple(given[id(run.bearer)] for run in runs)


def give_page_anchors(tokens: Sequence[Token], taken: Sequence[str]) -> tuple[str, ...]:
    """Set the id of each mark of a printed page; those ids, in order. One that a block has already gets a number."""
    book = AnchorBook(taken)
    given: list[str] = []
    for mark in (child for token in tokens for child in token.children or () if child.type == "page_mark"):
        given.append(book.take(page_anchor(mark.meta["label"])))
        mark.meta["anchor"] = given[-1]
    return tuple(given)


def give_block_anchors(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Set the anchors that authors gave to blocks (``^quay``); those anchors, in order. No other is like them."""
    book = AnchorBook()
    given: list[str] = []
    for token in tokens:
        if "block_id" in token.meta:
            given.append(book.take(block_anchor(token.meta["block_id"])))
            token.attrSet("id", given[-1])
        for mark in (child for child in token.children or () if child.type == "block_id"):
            given.append(book.take(block_anchor(mark.content)))
            mark.meta["anchor"] = given[-1]
    return tuple(given)


def give_github_anchors(runs: Sequence[Run], texts: Sequence[str], taken: Iterable[str]) -> tuple[str, ...]:
    """Give repeated headings the anchors too that they have on GitHub, which counts from ``-1``; those anchors, in
    order. One that leads elsewhere in this page stays there."""
    known = set(taken)
    counts: dict[str, int] = {}
    given: list[str] = []
    for run, text in zip(runs, texts, strict=True):
        if run.kind != "heading":
            continue
        plain = heading_anchor(text)
        counts[plain] = counts.get(plain, -1) + 1
        anchor = f"{plain}-{counts[plain]}"
        if counts[plain] and anchor not in known:
            known.add(anchor)
            given.append(anchor)
            run.inline.children = [*run.children, inner_anchor(anchor)]
    return tuple(given)


def paragraph_anchor(texts: Iterable[str]) -> str:
    """``p-`` and eight hexadecimal digits: the digest of the text with its spaces run together."""
    plain = " ".join(" ".join(texts).split())
    return f"p-{short_digest(unicodedata.normalize('NFC', plain))}"


def heading_anchor(text: str) -> str:
    """The heading's slug; one that looks like a paragraph's or a footnote's anchor is set apart from those."""
    slug = slugify(text)
    return f"section-{slug}" if slug.startswith(("p-", "fn")) else slug


def anchor_of_words(words: str) -> str:
    """The anchor that is meant by what stands behind a ``#``: a heading's words or its anchor on GitHub, a block's id
    (``^quay``), or an anchor as the site has it."""
    last = words.rpartition("#")[2].strip()
    if last.startswith("^"):
        return block_anchor(last[1:].strip())
    return last if OTHER_ANCHOR.fullmatch(last) else heading_anchor(last)
