"""A page's Markdown goes in; its HTML comes out, with anchors, links and every naming of an actor.

In order: parse, link what authors linked by hand, give each block its anchor, find the names, link the first naming of
each actor in each section, render. What names mean is ``resolve``'s business.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter

from markdown_it.token import Token

from generator.core.model import LinkedBody, Mention, OutlineHeading, Page, PageLink, Problem
from generator.core.problems import make_problem
from generator.core.urls import page_address
from generator.link.anchors import give_anchors, give_block_anchors, give_github_anchors, give_page_anchors
from generator.link.attachments import Attachments
from generator.link.events import Passage, find_events
from generator.link.grammar import make_grammar, permalink
from generator.link.grammar.listings import found_listings
from generator.link.hand_links import HandLinks, link_tokens
from generator.link.matching import Linker, Naming, find_namings, make_linker
from generator.link.runs import Piece, Reading, Run, find_runs, read_pieces
from generator.link.sentences import cut_text, sentence_around, sentence_starts
from generator.link.terms import count_terms
from generator.link.unsupported import find_unsupported, unclosed_comments

__all__ = ["Linker", "link_body", "make_linker"]

GRAMMARS = {of_source: make_grammar(of_source) for of_source in (False, True)}
TOP_LEVEL = 2
DEEPEST_LEVEL = 6
SUMMARY_LENGTH = 200
RUN_BREAK = "\x1e"
"""Stands between two runs in the text in which names are looked for; no form holds it."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A run with its plain text, its pieces, its anchor, and where it starts in the page's whole text."""

    run: Run
    text: str
    pieces: tuple[Piece, ...]
    anchor: str
    start: int


def link_body(page: Page, linker: Linker) -> tuple[LinkedBody, tuple[Problem, ...]]:
    """A page's body, rendered and linked, and the links by hand that lead nowhere.

    Raw HTML is shown as text. Time grows with the length of the body, not with the number of names.
    """
    grammar = GRAMMARS[page.kind == "source"]
    env: dict[str, object] = {}
    tokens = grammar.parse(_composed(page.body), env)
    listings, misread = found_listings(page, env)
    runs = find_runs(tokens, page.body_line)
    address = linker.names.addresses.get(page.id) or page_address(page.id)
    hand = HandLinks(page, linker, address, Attachments(page, address, linker.places))
    for number, run in enumerate(runs):
        hand.link_run(number, run)
    texts = _read_texts(runs)
    anchors = [text.anchor for text in texts]
    other_anchors = (*give_page_anchors(tokens, anchors), *give_block_anchors(tokens))
    other_anchors += give_github_anchors(runs, [text.text for text in texts], (*anchors, *other_anchors))
    hand.drop_broken_inward(dict.fromkeys([*anchors, *other_anchors]))
    namings = _find_namings(page, texts, linker)
    _link_first_namings(texts, namings, address, linker)
    outline = _shift_headings(tokens, texts)
    unsupported = [*find_unsupported(tokens, runs, page.body_line), *hand.unsupported]
    unclosed = _unclosed_comments(page, runs)
    events, doubtful = find_events(page, _passages(tokens, texts, namings))
    for text in texts:
        if text.run.kind != "cell":
            text.run.inline.children = [*text.run.children, permalink(text.anchor)]
    body = LinkedBody(
        page_id=page.id,
        html=grammar.renderer.render(tokens, grammar.options, env),
        outline=outline,
        mentions=_mentions(page, texts, namings),
        links=tuple(PageLink(page.id, to.id, anchors[to.run], to.fragment, to.line) for to in hand.targets),
        terms=count_terms("\n".join([page.title, *(text.text for text in texts)])),
        anchors=(*anchors, *other_anchors, *sorted(hand.footnotes)),
        summary=next((cut_text(t.text, SUMMARY_LENGTH) for t in texts if t.run.kind == "paragraph" and t.text), ""),
        events=events,
        tags=tuple(hand.tags.values()),
        files=tuple(hand.attachments.files),
        listings=listings,
        unsupported=tuple(sorted(unsupported, key=attrgetter("line"))) if page.kind != "source" else (),
    )
    return body, (*hand.problems, *hand.attachments.problems, *unclosed, *misread, *doubtful)


def _unclosed_comments(page: Page, runs: Sequence[Run]) -> Iterator[Problem]:
    message = "A comment begins here that is never closed, so the page shows it."
    hint = "Close it with %%; a mark that is meant as text is written \\%%."
    for line in (line for run in runs for line in unclosed_comments(run)):
        yield make_problem("comment-unclosed", page.path, message, line=line, hint=hint)


def _composed(body: str) -> str:
    """The body in composed form, so that a letter and its accent are one character; lone surrogates are replaced."""
    return unicodedata.normalize("NFC", re.sub("[\ud800-\udfff]", "\ufffd", body))


def _read_texts(runs: Sequence[Run]) -> tuple[_Text, ...]:
    read = [read_pieces(run) for run in runs]
    anchors = give_anchors(runs, [text for text, _ in read])
    texts: list[_Text] = []
    start = 0
    for run, (text, pieces), anchor in zip(runs, read, anchors, strict=True):
        texts.append(_Text(run, text, pieces, anchor, start))
        start += len(text) + len(RUN_BREAK)
    return tuple(texts)


def _find_namings(page: Page, texts: Sequence[_Text], linker: Linker) -> list[tuple[int, Naming]]:
    """All namings in order, by hand or found, each with its run's number and its place in that run.

    A page about an actor does not mention that actor.
    """
    own = linker.names.addresses.get(page.id, "").rstrip("/")
    starts = [text.start for text in texts]
    found: list[tuple[int, Naming]] = []
    for naming in find_namings(RUN_BREAK.join(text.text for text in texts), page.id, linker):
        number = bisect_right(starts, naming.start) - 1
        text = texts[number]
        local = Naming(naming.start - text.start, naming.end - text.start, naming.actor_id)
        if all(piece.reading is not Reading.CLOSED for piece in _pieces_of(text, local)):
            found.append((number, local))
    found += _by_hand(texts)
    return sorted((pair for pair in found if pair[1].actor_id != own), key=lambda pair: (pair[0], pair[1].start))


def _by_hand(texts: Sequence[_Text]) -> Iterator[tuple[int, Naming]]:
    for number, text in enumerate(texts):
        children = text.run.children
        for piece in text.pieces:
            opening = children[piece.child - 1] if piece.child else None
            if opening and opening.type == "link_open" and opening.meta.get("actor"):
                yield number, Naming(piece.start, piece.end, str(opening.meta["actor"]))


def _pieces_of(text: _Text, naming: Naming) -> Sequence[Piece]:
    first = bisect_right(text.pieces, naming.start, key=lambda piece: piece.start) - 1
    last = bisect_right(text.pieces, naming.end - 1, key=lambda piece: piece.start)
    return text.pieces[first:last]


def _link_first_namings(
    texts: Sequence[_Text], namings: Sequence[tuple[int, Naming]], address: str, linker: Linker
) -> None:
    """Link the first naming of each actor in each section; a link by hand counts as one."""
    linked: set[tuple[int, str]] = set()
    by_run: dict[int, list[Naming]] = {}
    for number, naming in namings:
        text = texts[number]
        pieces = _pieces_of(text, naming)
        key = (text.run.section, naming.actor_id)
        if pieces[0].reading is Reading.CLOSED:
            linked.add(key)
        elif key not in linked and _is_unbroken(text, pieces):
            linked.add(key)
            by_run.setdefault(number, []).append(naming)
    for number, chosen in by_run.items():
        run = texts[number].run
        run.inline.children = list(_with_links(texts[number], chosen, address, linker))


def _is_unbroken(text: _Text, pieces: Sequence[Piece]) -> bool:
    """True when no mark starts or ends inside the name, so that one link can hold it; a printed page may."""
    between = {piece.child for piece in pieces}
    inner = (n for n in range(pieces[0].child, pieces[-1].child) if n not in between)
    marked = all(text.run.children[n].type == "page_mark" for n in inner)
    return marked and all(piece.reading is Reading.FREE for piece in pieces)


def _with_links(text: _Text, namings: Sequence[Naming], address: str, linker: Linker) -> Iterator[Token]:
    """The run's tokens with a link around each naming, text tokens cut where a link starts or ends."""
    pieces = {piece.child: piece for piece in text.pieces}
    edges = {naming.start: naming for naming in namings}
    ends = {naming.end for naming in namings}
    cuts = sorted({*edges, *ends})
    for number, child in enumerate(text.run.children):
        piece = pieces.get(number)
        if piece is None or piece.reading is not Reading.FREE:
            yield child
            continue
        inside = cuts[bisect_right(cuts, piece.start) : bisect_right(cuts, piece.end - 1)]
        bounds = [piece.start, *inside, piece.end]
        for start, end in pairwise(bounds):
            if start in edges:
                yield link_tokens(edges[start].actor_id, address, linker)[0]
            yield child if child.type != "text" else Token("text", "", 0, content=text.text[start:end])
            if end in ends:
                yield Token("link_close", "a", -1)


def _mentions(page: Page, texts: Sequence[_Text], namings: Sequence[tuple[int, Naming]]) -> tuple[Mention, ...]:
    mentions: list[Mention] = []
    for number, group in groupby(namings, key=itemgetter(0)):
        text = texts[number]
        starts, line = sentence_starts(text.text), text.text.replace("\n", " ")
        for _, naming in group:
            sentence = sentence_around(line, starts, naming.start, naming.end)
            mentions.append(Mention(naming.actor_id, page.id, text.anchor, *sentence))
    return tuple(mentions)


def _passages(
    tokens: Sequence[Token], texts: Sequence[_Text], namings: Sequence[tuple[int, Naming]]
) -> Iterator[Passage]:
    """The paragraphs, quotations and items of the body, which can hold events; footnotes stand below it."""
    has_notes = any(token.type == "footnote_block_open" for token in tokens)
    notes = texts[-1].run.section if has_notes and texts else None
    named = {number: [naming for _, naming in group] for number, group in groupby(namings, key=itemgetter(0))}
    for number, text in enumerate(texts):
        if text.run.kind == "paragraph" and text.run.section != notes:
            yield Passage(text.text, text.anchor, text.run.line, named.get(number, ()))


def _shift_headings(tokens: Sequence[Token], texts: Sequence[_Text]) -> tuple[OutlineHeading, ...]:
    """Set headings' levels so that the highest is ``TOP_LEVEL``; the outline of those that have words."""
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    shift = TOP_LEVEL - min(levels, default=TOP_LEVEL)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(DEEPEST_LEVEL, int(token.tag[1]) + shift)}"
    headings = [text for text in texts if text.run.kind == "heading" and text.text.strip()]
    return tuple(OutlineHeading(int(h.run.bearer.tag[1]), " ".join(h.text.split()), h.anchor) for h in headings)
