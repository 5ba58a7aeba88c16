"""An extractor's text and a page's lines go in, which of the lines it took comes out.

Extractors keep the order of a page but not its elements, and a page shows many of its words twice (in its menu, as a
teaser). So lines that stand once are found first, and each of the others between those.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
GRAM = 4
"""Words that are compared at once where a line was joined with others, or cut."""
FEWEST = 5
"""Words of a line that can be known again by parts of it."""
SHARE = 0.7


def tokens_of(text: str) -> tuple[str, ...]:
    """A line's words in small letters; a character of Chinese, Japanese or Korean counts as a word."""
    return tuple(TOKEN.findall(text.casefold()))


def taken_lines(page: Sequence[tuple[str, ...]], extracted: Sequence[tuple[str, ...]]) -> list[bool]:
    """For each line of a page (its words), whether the extracted lines hold it. Linear in the words of both."""
    places: dict[tuple[str, ...], list[int]] = {}
    for place, tokens in enumerate(page):
        if tokens:
            places.setdefault(tokens, []).append(place)
    found = place_lines(extracted, places)
    taken = [False] * len(page)
    for place in found:
        taken[place] = True
    if not found:
        first, last = 0, len(page)
    else:
        first, last = min(found) - 1, max(found) + 1
    held = grams_of(extracted)
    whole = set(extracted)
    for place, tokens in enumerate(page):
        if taken[place] or len(tokens) < FEWEST or tokens in whole:
            continue
        grams = [tokens[i : i + GRAM] for i in range(len(tokens) - GRAM + 1)]
        if sum(gram in held for gram in grams) >= SHARE * len(grams) and first <= place <= last:
            taken[place] = True
    return taken


def grams_of(lines: Sequence[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """All runs of ``GRAM`` words of lines, over the ends of lines too."""
    words = [word for line in lines for word in line]
    return frozenset(zip(*(words[i:] for i in range(GRAM)), strict=False))


def place_lines(extracted: Sequence[tuple[str, ...]], places: Mapping[tuple[str, ...], Sequence[int]]) -> list[int]:
    """The places in the page of the extracted lines that stand there whole, in order."""
    unique = [(i, places[line][0]) for i, line in enumerate(extracted) if len(places.get(line, ())) == 1]
    anchors = longest_rise(unique)
    found = [place for _, place in anchors]
    bounds = [(-1, -1), *anchors, (len(extracted), 1 << 60)]
    for (start, low), (end, high) in pairwise(bounds):
        nearest = low
        for i in range(start + 1, end):
            choices = places.get(extracted[i], ())
            at = bisect_left(choices, nearest + 1)
            if start < 0 and anchors:  # before the first anchor, the one that is nearest to it
                at = bisect_left(choices, high) - 1
            if 0 <= at < len(choices) and nearest < choices[at] < high:
                found.append(choices[at])
                nearest = choices[at] if start >= 0 or not anchors else nearest
    return sorted(set(found))


def longest_rise(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, in order of their first numbers, whose second numbers rise (Fredman 1975)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tails, place)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(place)
            ends.append(number)
        else:
            tails[at], ends[at] = place, number
    rise: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        rise.append(pairs[number])
        number = before[number]
    return rise[::-1]
