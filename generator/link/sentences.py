"""Where a plain text's sentences end, and the sentence around a name. English and Spanish abbreviations are known."""

import re
from bisect import bisect_right

END = re.compile(r"[.!?…。！？]+[\"'”’»)\]」』]*\s*")
OPENING_MARKS = "([\"'“‘«¿¡"
INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
SHORT_WORDS = (
    "mr mrs ms dr prof rev hon gen lt col maj capt cmdr adm brig sgt cpl pvt sen rep gov pres amb atty st mt ft jr sr"
    " inc corp co ltd bros dept no nos vol vols p pp ch art arts sec secs fig figs ed eds cf vs v al approx ca est"
    " jan feb mar apr jun jul aug sep sept oct nov dec sra srta dra lic ing arq gral cnel tte cap dip"
    " núm pág págs av ee uu etc ej"
)
ABBREVIATIONS = frozenset(SHORT_WORDS.split())
"""Words that end in a point inside a sentence. ``etc`` ends one only before a word that starts one."""
FIRST_WORDS = (
    "the a an in on at it its he she they we i his her their this that these those but and or if when while after"
    " before as for by with from since there here what who why how however meanwhile"
    " el la los las un una en su sus pero y cuando desde según este esta no"
)
STARTERS = frozenset(FIRST_WORDS.split())
LONGEST_ABBREVIATION = max(map(len, ABBREVIATIONS))
LONGEST_SENTENCE = 400


def sentence_starts(text: str) -> list[int]:
    """Where each sentence of a text starts; the first is 0."""
    spans = (match.span() for match in END.finditer(text))
    return [0, *(end for start, end in spans if end < len(text) and _ends_sentence(text, start, end))]


def sentence_around(text: str, starts: list[int], start: int, end: int) -> tuple[str, str, str]:
    """The sentence (or sentences) around ``text[start:end]``: what stands before it, itself, what stands after it.

    A sentence longer than about ``LONGEST_SENTENCE`` characters is cut at words, with an ellipsis.
    """
    first = starts[bisect_right(starts, start) - 1]
    follower = bisect_right(starts, end - 1)
    last = starts[follower] if follower < len(starts) else len(text)
    room = max(40, LONGEST_SENTENCE - (end - start))
    before_room = room // 2 if last - end > room // 2 else max(room // 2, room - (last - end))
    after_room = max(room - min(before_room, start - first), room // 2)
    before = _cut_before(text[max(first, start - before_room - 1) : start], start - first > before_room)
    after = _cut_after(text[end : min(last, end + after_room + 1)], last - end > after_room)
    return before.lstrip(), text[start:end], after.rstrip()


def cut_text(text: str, limit: int) -> str:
    """The start of a text as one line, cut at a word where it is longer than ``limit``, with an ellipsis."""
    plain = _one_line(text[: limit * 4]).strip()
    if len(plain) <= limit:
        return plain
    kept = plain[: limit + 1].rpartition(" ")[0] or plain[:limit]
    return kept.rstrip(" ,;:.–—-") + "…"


def _ends_sentence(text: str, start: int, end: int) -> bool:
    mark, follower = text[start], text[end]
    if mark in "。！？":
        return True
    if not text[end - 1].isspace() or follower.islower():
        return False
    if mark != "." or text[start + 1] == ".":
        return True
    before = text[max(0, start - LONGEST_ABBREVIATION - 1) : start].rsplit(maxsplit=1)
    word = before[-1].lstrip(OPENING_MARKS) if before else ""
    if not INITIALS.fullmatch(word) and word.casefold() not in ABBREVIATIONS:
        return True
    next_word = re.match(r"[^\W\d_]*", text[end : end + 20])
    return len(word) > 1 and next_word is not None and next_word[0] != "" and next_word[0].casefold() in STARTERS


def _cut_before(text: str, is_cut: bool) -> str:
    if not is_cut:
        return text
    _, space, kept = text.partition(" ")
    return "…" + (kept if space else text)


def _cut_after(text: str, is_cut: bool) -> str:
    if not is_cut:
        return text
    kept, space, _ = text.rpartition(" ")
    return (kept if space else text) + "…"


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
