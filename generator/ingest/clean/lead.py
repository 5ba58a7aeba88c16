"""The blocks of a document go in, the same blocks with a run-in header split off come out.

Papers that were turned into text by machine often have their title, authors, affiliation and date run together with
their first paragraph.
"""

import re
from collections.abc import Sequence

from generator.core.dates import find_dates
from generator.core.model import Block
from generator.ingest.splice import cut_block

SHORTEST_TITLE = 15
"""Characters of the shortest title that is looked for at a paragraph's start."""
LEAST_WORDS = 40
LONGEST = 400
"""Characters of a header behind its title."""
SMALL = frozenset("of for and the at in on de la del los las y para en von der und & et du des".split())
WORD = re.compile(r"\S+")


def split_lead(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the first long paragraph that begins with an earlier line's words cut after its header.

    The header gives two blocks: the title, and what stands between it and the first sentence.
    """
    titles: dict[str, list[str]] = {}
    for i, block in enumerate(blocks):
        text = block.text
        if text.count(" ") >= LEAST_WORDS:
            title = next((line for line in titles.get(text[:SHORTEST_TITLE], ()) if text.startswith(f"{line} ")), "")
            if title:
                return (*blocks[:i], *cut_header(block, len(title)), *blocks[i + 1 :])
        elif len(text) >= SHORTEST_TITLE:
            titles.setdefault(text[:SHORTEST_TITLE], []).append(text)
    return tuple(blocks)


def cut_header(block: Block, title_end: int) -> list[Block]:
    """The title, the rest of the header where there is one, and the paragraph."""
    text = block.text
    end = title_end + header_length(text[title_end : title_end + LONGEST])
    pieces = [(0, title_end), (title_end, end), (end, len(text))]
    return [cut_block(block, start, stop) for start, stop in pieces if text[start:stop].strip()]


def header_length(rest: str) -> int:
    """How much of the text behind a title is header still: names and small words up to a date or a sentence."""
    for date in find_dates(rest):
        if all(is_name_word(word) for word in rest[: date.start].split()):
            return date.end
        break
    last_capital = 0
    for match in WORD.finditer(rest):
        if not is_name_word(match[0]):
            return last_capital
        if match[0][0].isupper():
            last_capital = match.start()
    return 0


def is_name_word(word: str) -> bool:
    """Whether a word can stand in a name or an office."""
    return word[0].isupper() or word[0].isdigit() or word.lower() in SMALL or not any(c.isalpha() for c in word)
