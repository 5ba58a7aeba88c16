"""How a name's written form is compared with a text, and which forms of which actors may be recognised where."""

import re
import unicodedata
from collections.abc import Iterable

from generator.core.model import Kind
from generator.core.urls import LETTERS

MOST_OWNERS = 10
"""Of more actors that share a form, the first are enough to say that it is ambiguous."""
ACCENTED_BLOCKS = ((0xA0, 0x52F), (0x1E00, 0x1FFF), (0x212A, 0x212B))
MARKS = {
    **dict.fromkeys(map(ord, "’‘ʼ＇`´"), "'"),
    **dict.fromkeys(map(ord, "“”„«»"), '"'),
    **dict.fromkeys(map(ord, "‐‑"), "-"),
    **dict.fromkeys(map(ord, "–—…"), ","),
    **dict.fromkeys(map(ord, "\n\t\xa0\u2009\u202f"), " "),
}


def _one_to_one() -> dict[int, str]:
    """Each accented letter of the Latin, Greek and Cyrillic blocks to its plain letter, where that is one character."""
    table = {ord(letter): plain for letter, plain in ((chr(code), p) for code, p in LETTERS.items()) if len(plain) == 1}
    for first, last in ACCENTED_BLOCKS:
        for code in range(first, last + 1):
            plain = [c for c in unicodedata.normalize("NFKD", chr(code)) if not unicodedata.combining(c)]
            if len(plain) == 1 and plain[0] != chr(code):
                table[code] = plain[0]
    return table | MARKS


FOLDED = _one_to_one()


def fold_form(text: str) -> str:
    """A text in which forms are looked for: no accents, plain apostrophes and spaces, its case and its length kept.

    Character ``i`` of the result stands for character ``i`` of the text, so that a match's place holds for both. The
    text should be in composed form (NFC).
    """
    return text.replace("\n", " ").replace("\t", " ").replace("`", "'") if text.isascii() else text.translate(FOLDED)


def clean_form(form: str) -> str:
    """A form as an author wrote it, as it is looked for: on one line, composed and folded; may be empty."""
    composed = unicodedata.normalize("NFC", " ".join(form.split()))
    return fold_form(composed) if any(character.isalnum() for character in composed) else ""


def is_safe_anywhere(form: str, kind: Kind) -> bool:
    """True for a form that names its actor in pages that do not list it too.

    That is a country's or place's name, an acronym of three letters and more, and a name of several words of which two
    have a capital (or none could have one).
    """
    if kind in ("country", "place"):
        return len(form) > 1 and not form[0].islower()
    if re.fullmatch(r"[A-Z][A-Z0-9&.-]{2,}", form):
        return sum(character.isalpha() for character in form) > 2
    words = form.split()
    return len(words) > 1 and sum(not word[0].islower() and word[0].isalnum() for word in words) > 1


def forms_of_one(claims: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Each form to the actors that claim it, at most ``MOST_OWNERS``, in the order of the claims."""
    claimed: dict[str, tuple[str, ...]] = {}
    for form, actor in claims:
        owners = claimed.get(form)
        if owners is None:
            claimed[form] = (actor,)
        elif len(owners) < MOST_OWNERS and actor not in owners:
            claimed[form] = (*owners, actor)
    claimed.pop("", None)
    return claimed
