"""The end of one line and the start of the next go in, how the two are joined comes out."""

import re

END = re.compile(r"([^\W\d_]+)[-‐]$")
WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
Joint = tuple[str, int, tuple[str, str] | None]


def words_of(text: str) -> frozenset[str]:
    """All words of a text in small letters, those with hyphens whole."""
    return frozenset(WORD.findall(text.casefold()))


def join_hyphen(before: str, after: str, words: frozenset[str]) -> Joint:
    """What stands between two lines, how many letters of the first line's end go, and the word before and after.

    A word that was cut is whole again; a compound keeps its hyphen when the document writes it so elsewhere, or when
    what follows begins with a capital or figure.
    """
    end = END.search(before)
    if end is None:
        return ("" if before.endswith(("—", "/")) else " "), 0, None
    start = WORD.match(after)
    if start is None or not start[0][0].islower():
        return "", 0, None
    whole, compound = end[1] + start[0], f"{end[1]}-{start[0]}"
    if compound.casefold() in words and whole.casefold() not in words:
        return "", 0, None
    return "", 1, (f"{end[0]} {start[0]}", whole)
