"""The raw text of one line goes in, its plain text and the places of its notes come out, for formats with markup."""

import re
import unicodedata
from collections.abc import Sequence

from generator.core.model import Mark
from generator.ingest.readers.decode import CONTROLS, INVISIBLE

NOTE_PLACE = "\x00"
"""Stands where a note is referred to, until its place is counted; no text that is shown holds it."""


def plain(text: str) -> str:
    """Text as every reader gives it: composed, without control characters, white space as single spaces."""
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """Text without control characters and without what is never seen; its white space stays as it is."""
    if text.isascii():
        return CONTROLS.sub("", text)
    return unicodedata.normalize("NFC", CONTROLS.sub("", text.translate(INVISIBLE)))


def with_marks(pieces: Sequence[str], labels: Sequence[str]) -> tuple[str, tuple[Mark, ...]]:
    """The plain text of a line in pieces, each visible text or ``NOTE_PLACE``, and a mark for each place in turn.

    A space before a note belongs to no sentence, and is left out.
    """
    text = " ".join("".join(pieces).split())
    if not labels:
        return text, ()
    parts = re.sub(f" ?{NOTE_PLACE}", NOTE_PLACE, text).split(NOTE_PLACE)
    marks, at = [], 0
    for part, label in zip(parts, labels, strict=False):
        at += len(part)
        marks.append(Mark(at, "note", label))
    return "".join(parts), tuple(marks)
