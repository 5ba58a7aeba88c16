"""Stray spaces go: behind a hyphen that the document elsewhere closes, and before English commas and full stops."""

import re
from collections.abc import Sequence

from generator.ingest.mend.places import Places, word_before
from generator.ingest.splice import Change

OPEN_HYPHEN = re.compile(r"(?<=[\w.])-( )(?=[^\W\d_a-z])")
WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
LOOSE = re.compile(r"(?<=[^\W_])( )(?:,(?= [^\W_])|[.;](?= [^\W\d_a-z])|\.$)|(?<=[^\W\d_])( )(?=['’]s [^\W_])")
LEAST_LOOSE = 3
"""Stray spaces of a document in which they are no slip of a pen."""


def find_open_hyphens(texts: Sequence[str]) -> Places:
    """The spaces in ``Peru- Norland`` where the document writes ``Peru-Norland`` too."""
    found = [
        (number, match) for number, text in enumerate(texts) if "- " in text for match in OPEN_HYPHEN.finditer(text)
    ]
    if not found:
        return
    forms = [closed_form(texts[number], match.start(), match.end()) for number, match in found]
    wanted = frozenset(form for form in forms if form)
    closed = frozenset(
        form
        for text in texts
        for match in re.finditer(r"(?<=[\w.])-(?=[^\W\d_a-z])", text)
        if (form := closed_form(text, match.start(), match.end())) in wanted
    )
    for (number, match), form in zip(found, forms, strict=True):
        if form in closed:
            yield number, Change(match.start(1), match.end(1), "")


def closed_form(text: str, hyphen: int, after: int) -> str:
    """The word before a hyphen and the word behind it, closed; empty when either is missing."""
    before, following = word_before(text, hyphen), WORD.match(text, after)
    return f"{before}-{following[0]}" if before and following else ""


def find_loose_marks(texts: Sequence[str]) -> Places:
    """The spaces before commas, semicolons, full stops and ``'s`` of a document that has them often."""
    loose = [
        number for number, text in enumerate(texts) if any(mark in text for mark in (" ,", " .", " ;", " '", " ’"))
    ]
    found = [(number, match) for number in loose for match in LOOSE.finditer(texts[number])]
    if len(found) >= LEAST_LOOSE:
        for number, match in found:
            yield number, Change(match.start(), match.start() + 1, "")
