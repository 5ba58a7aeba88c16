"""A document's parts go in, the sentence in which the source states its licence or terms comes out."""

import re
from collections.abc import Iterator

from generator.core.model import Parts
from generator.ingest.dates import find_dates

TERMS: tuple[re.Pattern[str], ...] = (
    re.compile(
        r"creative commons|\bcc[ -](?:by|0)\b|public domain|(?:encourage|welcome|free|invited?) [^.]{0,40}\b(?:copy|"
        r"share|reproduce|distribute|republish)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:do not|not to be|not for|please do not) (?:quote|quoted|cite|cited|citation|quotation|circulate|"
        r"circulation)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:may|must|can) (?:not )?be (?:published|reproduced|copied|reprinted|quoted|used|redistributed)|"
        r"no part of th|(?:under|with) (?:the|a|an) [\w .-]{0,40}licen[cs]e|licen[cs]ed under|con licencia|"
        r"prohibida (?:su|la) reproducci",
        re.IGNORECASE,
    ),
    re.compile(
        r"all rights reserved|todos los derechos|tous droits|alle rechte|todos os direitos|tutti i diritti",
        re.IGNORECASE,
    ),
    re.compile(r"(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\))?\s*\S", re.IGNORECASE),
)
"""From what says most of what a reader may do to what says least."""
SENTENCE_BREAK = re.compile(r"(?<=[.!?])\s+(?=[\"“A-ZÁÉÍÓÚÑ©])")
LONGEST = 600
LONGEST_BLOCK = 20_000
NOTICE = 200
"""Characters of a copyright notice, which is kept whole."""
NOTICE_MARK = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)


def find_rights(parts: Parts) -> str:
    """The sentence that states most of what may be done with the source; empty when it states nothing.

    A copyright line counts only where it stands outside the body: a body may well speak of copyright.
    """
    outside = list(sentences(parts))
    for pattern in TERMS:
        for sentence in outside:
            if len(sentence) <= LONGEST and pattern.search(sentence):
                return sentence
    return ""


def sentences(parts: Parts) -> Iterator[str]:
    """The sentences outside the body; of running heads and feet only the words, without date and page."""
    for text in dict.fromkeys(block.text for block in parts.running):
        words = text
        for date in reversed(list(find_dates(text))):
            words = words[: date.start] + words[date.end :]
        yield re.sub(r"(?:^[\s,;|–—-]*\d*[\s,;|–—-]+|[\s,;|–—-]+\d*$)", "", words).strip()
    for block in (*parts.tail, *parts.head, *parts.aside, *parts.body[-1:]):
        if len(block.text) <= NOTICE and NOTICE_MARK.search(block.text):
            yield block.text
        elif len(block.text) < LONGEST_BLOCK:
            yield from SENTENCE_BREAK.split(block.text)
