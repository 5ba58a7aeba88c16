"""The body's lines go in, the places of those that are furniture inside it come out.

Such are "see also" lines, advertisements, picture credits, buttons, pull-quotes that repeat the body, lines that recur
on the publisher's other pages, and lists of other documents' titles.
"""

import re
from collections.abc import Sequence

from generator.core.model import Block
from generator.ingest.clean.measures import AT, Row, count_words
from generator.ingest.clean.recurring import fold_line

CUED = ("aside cue", "pause cue", "end cue", "network")
LONGEST_CUED = 30
"""Words of the longest line that a cue at its start can set aside: a longer one is a paragraph that begins alike."""
LONGEST_SHOUT = 6
"""Words of the longest heading in capitals: a longer line in capitals inside a body is the title of something else."""
FEWEST_QUOTED = 6
REPEATED = 0.8
LONGER = 1.3
"""How much longer the line must be from which a pull-quote is drawn: entries of a list are alike and of one length."""
CREDIT = re.compile(
    r"\b(?:photo(?:graph)?s?|image|picture|illustration|video|foto) (?:by|credit|courtesy)\b|\b(?:getty|shutterstock|"
    r"istock|alamy|submitted photo|file photo)\b|"
    r"\bcourtesy (?:of|[A-Z])|\bcredit\s?[.:…]|\((?:ap|afp|reuters|epa|nasa|image|photo|ap photo)\b[^()]*\)\W*$|"
    r"\w/(?:ap|afp|reuters|epa)\b|, (?:ap|afp)$|^(?:photo|image|foto|фото)s?:",
    re.IGNORECASE,
)
"""A picture's credit."""
LONGEST_DATE = 8
LONGEST_CREDIT = 10
LONGEST_CAPTION = 22
"""Words of the longest line that counts as a caption because a credit follows: a longer one may be a paragraph."""
WORD = re.compile(r"\w+")


def find_asides(
    blocks: Sequence[Block], rows: Sequence[Row], recurring: frozenset[str], head: Sequence[Block] = ()
) -> frozenset[int]:
    """The places of the lines to set aside. Never all of them: when nothing would be left, none.

    ``head`` are the lines before the body: one of them, such as the title, can come again inside it.
    """
    headed = frozenset(fold_line(block.text) for block in head if block.text.count(" ") >= 3)
    folded = [fold_line(block.text) for block in blocks]
    found = {i for i, row in enumerate(rows) if is_aside(blocks[i].text, row)}
    cued = frozenset(found)
    found |= {i for i, line in enumerate(folded) if line in recurring and is_recurring_furniture(rows, i, cued)}
    found |= {i for i, line in enumerate(folded) if line in headed and not rows[i][AT["ends as a sentence"]]}
    found |= captions(blocks, found)
    found |= pull_quotes(blocks, found)
    found |= listed_titles(rows, found)
    return frozenset(found) if len(found) < len(blocks) else frozenset()


def is_aside(text: str, row: Row) -> bool:
    """Whether a line's own words betray it."""
    count = count_words(text)
    if count > 60:
        return False
    if count <= LONGEST_CUED and any(row[AT[name]] for name in CUED):
        return True
    if CREDIT.search(text) and not (count > LONGEST_CREDIT and row[AT["opens with a quotation mark"]]):
        return True
    if row[AT["navigation"]] and count <= 4 and not row[AT["digits"]]:
        return True
    if row[AT["all capitals"]] and count > LONGEST_SHOUT and not row[AT["ends as a sentence"]]:
        return True
    dated = row[AT["clock or date"]] and not row[AT["ends as a sentence"]]
    return bool(dated and count <= LONGEST_DATE and text[0] not in "—–")


def is_recurring_furniture(rows: Sequence[Row], i: int, cued: frozenset[int]) -> bool:
    """Whether a line that recurs on other pages is furniture: no sentence, no heading between two paragraphs."""
    row = rows[i]
    if row[AT["ends as a sentence"]]:
        return False
    heading = row[AT["title case"]] and not row[AT["furniture words"]] and not row[AT["all capitals"]]
    before = next((rows[j] for j in range(i - 1, -1, -1) if j not in cued), None)
    after = next((rows[j] for j in range(i + 1, len(rows)) if j not in cued), None)
    between = before and after and before[AT["ends as a sentence"]] and after[AT["ends as a sentence"]]
    return not (heading and between)


def captions(blocks: Sequence[Block], cued: set[int]) -> set[int]:
    """The lines before a line that is a picture's credit alone."""
    return {
        i - 1
        for i in cued
        if i > 0
        and count_words(blocks[i].text) <= LONGEST_CREDIT
        and CREDIT.search(blocks[i].text)
        and not CREDIT.search(blocks[i - 1].text)
        and blocks[i].text[0] != "("
        and count_words(blocks[i - 1].text) <= LONGEST_CAPTION
    }


def pull_quotes(blocks: Sequence[Block], others: set[int]) -> set[int]:
    """The lines whose words stand in a longer line of the body already, in the same order."""
    words = [WORD.findall(block.text[:4000].casefold()) for block in blocks]
    short = [i for i, line in enumerate(words) if FEWEST_QUOTED <= len(line) <= 60 and i not in others]
    longest = dict.fromkeys((gram for i in short for gram in grams(words[i])), 0)
    for line in words:
        for gram in grams(line):
            if gram in longest and longest[gram] < len(line):
                longest[gram] = len(line)
    found = set()
    for i in short:
        own = grams(words[i])
        repeated = sum(longest[gram] >= LONGER * len(words[i]) for gram in own)
        if repeated >= REPEATED * len(own) or quotes_with_name(blocks[i].text, repeated):
            found.add(i)
    return found


def quotes_with_name(text: str, repeated: int) -> bool:
    """Whether a line is a quotation from the body with a dash and the speaker's name behind it."""
    quoted, dash, name = re.sub(r"\s[-–—]+\s", "\x00", text).rpartition("\x00")
    if not dash or len(name.split()) > 8:
        return False
    quoted_grams = max(1, len(WORD.findall(quoted)) - 3)
    return repeated >= REPEATED * quoted_grams and repeated >= 3


def grams(words: Sequence[str]) -> list[tuple[str, str, str, str]]:
    """The runs of four words."""
    return list(zip(words, words[1:], words[2:], words[3:], strict=False))


def listed_titles(rows: Sequence[Row], cued: set[int]) -> set[int]:
    """The lines of a list of titles that a line set aside introduces: two or more without a sentence's end."""
    found: set[int] = set()
    for start in sorted(cued):
        if not (rows[start][AT["one to three words"]] and rows[start][AT["pause cue"]] + rows[start][AT["end cue"]]):
            continue
        end = start + 1
        while end < len(rows) and end - start <= 12 and is_list_line(rows[end]):
            end += 1
        if end - start > 2 and end < len(rows):
            found.update(range(start + 1, end))
    return found


def is_list_line(row: Row) -> bool:
    """Whether a line can be another document's title in a list."""
    return not row[AT["ends as a sentence"]] and not row[AT["twenty-five words and over"]]
