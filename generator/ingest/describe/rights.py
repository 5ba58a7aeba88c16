"""A document's parts go in, what the source says of its licence or terms comes out, with the sentence that says it.

In this order: a public licence, an invitation to copy or share, "do not quote", a prohibition, "all rights reserved",
a copyright notice; what says most of what a reader may do comes first. "Do not quote" is never left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.core.dates import find_dates
from generator.core.model import Block, Parts
from generator.ingest.describe.attribution import find_attribution
from generator.ingest.describe.licences import licence_in
from generator.ingest.describe.terms import (
    CONDITION,
    CUE,
    DATED_NOTICE,
    DRAFT,
    LABEL,
    NOTICE_MARK,
    PICTURE,
    RESERVING,
    SELF,
    is_invitation,
    is_restriction,
    silenced_acts,
)

SENTENCE_BREAK = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\bNo\.)(?<!\bInc\.)(?<!\bLtd\.)(?<!\bCo\.)\s+(?=[\"“¿A-ZÁÉÍÓÚÑ©])"
)
LONGEST = 600
"""Characters of a sentence that can state terms."""
LONGEST_BLOCK = 20_000
NOTICE = 200
"""Characters of a copyright notice, which is kept whole."""
SHORT_NOTICE = 120
LONGEST_EDGE = 1500
"""Characters of a block at the body's edge that can be a notice."""
FIRST, LAST = 1, 3
"""Blocks of the body's edges that can be notices."""
MOST_NOTICES = 1000
"""Sentences that may state terms; of more than these, the first and the last half are read."""
MENU = re.compile(r"\s+[|•·]\s.*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rights:
    """What a source states: its terms in short, the sentence that states them, the attribution that it asks for."""

    terms: str = ""
    quote: str = ""
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    terms: str
    quote: str


def find_rights(parts: Parts, publisher: str = "") -> Rights:
    """What the source states of its licence or terms; empty where it states nothing.

    A text that merely speaks of copyright states nothing: at the edges of the body a sentence counts only if it speaks
    of the document itself, and further inside none does.
    """
    notices = [text for text in list_notices(parts) if len(text) <= LONGEST and CUE.search(text)]
    if len(notices) > MOST_NOTICES:
        notices = notices[: MOST_NOTICES // 2] + notices[-MOST_NOTICES // 2 :]
    attribution = find_attribution(notices, publisher)
    silence = next(filter(None, map(silence_in, notices)), None)
    granted = granted_in(notices)
    if granted and silence:
        quote = granted.quote if granted.quote == silence.quote else f"{granted.quote} … {silence.quote}"
        return Rights(f"{granted.terms.rstrip('.')}. {silence.terms}", quote, attribution)
    found = granted or silence or reserved_in(notices, publisher) or _Found("", "")
    return Rights(found.terms, found.quote, attribution)


def shortened(stated: str) -> str:
    """Rights that a file's metadata or its author states, a licence in its short form."""
    return licence_in(stated) if len(stated) <= SHORT_NOTICE and licence_in(stated) else stated


def granted_in(notices: Sequence[str]) -> _Found | None:
    """The first public licence, else the first invitation to copy or share."""
    of_text = [notice for notice in notices if not PICTURE.search(notice) or SELF.search(notice)]
    for notice in of_text:
        if name := licence_in(notice):
            return _Found(name, notice)
    loose = (n for n in of_text if is_invitation(n) or (is_loose_licence(n) and not silence_in(n)))
    return next((_Found(notice, notice) for notice in loose), None)


def is_loose_licence(notice: str) -> bool:
    """Whether a sentence grants a licence without saying in full which."""
    return (
        re.search(
            r"\bunder (?:an? |the |our )?(?:creative commons|open|free)\b[^.]{0,40}\blicen[cs]e|"
            r"\bcreative commons licen[cs]e\b|\blicencia (?:de )?creative commons\b",
            notice,
            re.IGNORECASE,
        )
        is not None
    )


def silence_in(notice: str) -> _Found | None:
    """“Do not quote” and the like; a sentence that sets a condition stands for itself."""
    acts = silenced_acts(notice)
    if not acts:
        return None
    if CONDITION.search(notice):
        return _Found(notice, notice)
    joined = ", ".join(acts[:-1]) + (" or " if acts[1:] else "") + acts[-1]
    return _Found(f"Do not {joined}", notice)


def reserved_in(notices: Sequence[str], publisher: str) -> _Found | None:
    """A prohibition, else a reservation of all rights, else a copyright notice; one that names the publisher first."""
    sentences = (sentence for notice in notices for sentence in SENTENCE_BREAK.split(notice))
    if found := next(filter(is_restriction, sentences), None):
        return _Found(found, found)
    ours = sorted(notices, key=lambda notice: not (publisher and publisher.casefold() in notice.casefold()))
    if found := next(filter(RESERVING.search, ours), None):
        return _Found("All rights reserved", found)
    if found := next((notice for notice in ours if is_copyright_notice(notice, publisher)), None):
        return _Found(MENU.sub("", found).strip(), found)
    return None


def is_copyright_notice(notice: str, publisher: str) -> bool:
    """Whether a line is a copyright notice: it has a year, or names the publisher; a picture's credit is none."""
    if len(notice) > NOTICE or PICTURE.search(notice):
        return False
    named = bool(publisher) and publisher.casefold() in notice.casefold()
    return DATED_NOTICE.search(notice) is not None or (named and NOTICE_MARK.search(notice) is not None)


def list_notices(parts: Parts) -> Iterator[str]:
    """The sentences that can state terms: of running heads and feet, outside the body, and at the body's edges."""
    for text in dict.fromkeys(block.text for block in parts.running):
        yield from without_dates(text)
    for block in (*parts.tail, *parts.head, *parts.aside):
        yield from cut_sentences(block)
    edges = (*parts.body[:FIRST], *parts.body[max(FIRST, len(parts.body) - LAST) :])
    for block in edges:
        if len(block.text) <= LONGEST_EDGE:
            yield from (sentence for sentence in cut_sentences(block) if speaks_of_itself(sentence))


def cut_sentences(block: Block) -> list[str]:
    """A block's sentences; a short copyright notice is one. None of a very long block."""
    text = block.text.strip()
    if len(text) <= NOTICE and NOTICE_MARK.search(text):
        return [text]
    return SENTENCE_BREAK.split(text) if len(text) < LONGEST_BLOCK else []


def speaks_of_itself(sentence: str) -> bool:
    """Whether a sentence of the body is a notice on the document."""
    if LABEL.match(sentence) or SELF.search(sentence):
        return True
    return bool(silenced_acts(sentence)) and (DRAFT.search(sentence) is not None or len(sentence.split()) <= 8)


def without_dates(text: str) -> Iterator[str]:
    """The words of a running head or foot, cut where a date stands and without the number of the page."""
    end = 0
    pieces = []
    for date in find_dates(text):
        pieces.append(text[end : date.start])
        end = date.end
    for piece in (*pieces, text[end:]):
        words = re.sub(r"^[\s\d,;|–—-]+|[\s,;|–—-]+\d*[\s,;|–—-]*$", "", piece)
        if words:
            yield words
