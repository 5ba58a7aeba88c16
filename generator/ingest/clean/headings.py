"""The body's blocks go in, the same blocks with section headings told from paragraphs come out.

A heading stands on a line of its own, or, in a paper that was turned into text by machine, glued to the paragraph that
it heads.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.core.model import Block, Mending
from generator.ingest.clean.measures import count_words
from generator.ingest.splice import cut_block

LONGEST = 12
"""Words of the longest heading."""
LEAST_GLUED = 50
"""Words of the shortest paragraph in which a glued heading is looked for."""
LONGEST_TEXT = 1_000_000
"""Characters of the longest paragraph in which they are looked for: a longer one is no document's."""
DENSE = 110
"""Words of the paragraphs, on average, of a text whose line breaks were lost: web pages have about 40."""
SMALL = frozenset(
    "of for and the a an at in on to by or with from against vs vs. de la del los las el y en para un una und der "
    "et du des".split()
)
OPENERS = frozenset(
    "The A An In On At This These Those It As For Today While When However Although Since After Before During There "
    "If But And By Under Over From With Some Many Most Several Both Each Our We They He She His Her Its Their That "
    "Then Thus What Why How El La Los Las En Un Una Este Esta Desde Aunque Por".split()
)
"""Words that open a sentence, and hardly ever stand in capitals within one."""
NEVER_FIRST = OPENERS - {"The", "A", "An", "El", "La", "What", "Why", "How"} | frozenset(
    "Will Would Can Could Should Shall May Might Must Do Does Did Is Are Was Were Has Have Had I You Mr. Mrs. Ms. "
    "Dr. President".split()
)
"""Words with which a sentence begins rather than a heading."""
SENTENCE_END = re.compile(r"[.!?][\"”’)]?(?:\s\d{1,3})?\s+(?=[^\W\d_a-z])")
CLOSED = re.compile(r"[.,;:!…—–-][\"”’)]?$")
TOKEN = re.compile(r"\S+")
LONGEST_LISTED = 120
"""Characters of the longest line of a table of contents."""
LEAST_LISTED = 2
OF_CONTENTS = re.compile(r"^(?:\d+(?:\.\d+)*\.?|[IVX]+\.)\s+|[\s.…]{2,}\d{1,4}$|\s\d{1,4}$")
"""The number and the page of a line of a table of contents."""
BEFORE_CAPITAL = re.compile(r"\s+(?=[^\W\d_a-z])")
SHOWN = 4
"""Words of a paragraph that are shown behind the heading that was split off it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Blocks with their headings told, and those headings that were split off a paragraph."""

    blocks: tuple[Block, ...]
    mendings: tuple[Mending, ...] = ()


def mark_headings(blocks: Sequence[Block], glued: bool, before: Sequence[Block] = ()) -> Marked:
    """The blocks with lines that are headings marked so; ``glued`` also splits headings from their paragraphs.

    ``before`` are the lines before these, where a table of contents may stand.
    """
    listed = listed_headings([*before, *blocks]) if glued else frozenset()
    lines = [
        replace(block, kind="heading") if is_heading(blocks, i) and listed_line(block.text) not in listed else block
        for i, block in enumerate(blocks)
    ]
    if not glued:
        return Marked(tuple(lines))
    common = common_words(blocks)
    pieces: list[Block] = []
    mendings: list[Mending] = []
    for block in lines:
        parted = list(split_glued(block, common, listed))
        pieces += parted
        mendings += [
            Mending("heading", run_together(heading, following), heading.text, heading.start)
            for heading, following in pairwise(parted)
            if heading.kind == "heading"
        ]
    return Marked(tuple(pieces), tuple(mendings))


def run_together(heading: Block, following: Block) -> str:
    """How a heading stood before it was split off: with the first words of its paragraph."""
    return " ".join([heading.text, *following.text[:200].split()[:SHOWN], "…"])


def listed_headings(blocks: Sequence[Block]) -> frozenset[str]:
    """The lines that a table of contents has: short ones with which, at least twice, a longer paragraph begins."""
    lines = frozenset(line for block in blocks if (line := listed_line(block.text)))
    if not lines:
        return lines
    starts = (block.text[:LONGEST_LISTED] for block in blocks if block.text.count(" ") >= LEAST_GLUED)
    found = frozenset(line for start in starts if (line := listed_start(start, lines)))
    return found if len(found) >= LEAST_LISTED else frozenset()


def listed_line(text: str) -> str:
    """A line of a table of contents without its number and its page; empty for any other line."""
    if len(text) > LONGEST_LISTED:
        return ""
    plain = OF_CONTENTS.sub("", text)
    return plain if 2 <= plain.count(" ") + 1 <= LONGEST and plain[0].isupper() and not CLOSED.search(plain) else ""


def listed_start(text: str, lines: frozenset[str]) -> str:
    """The longest of these lines with which a text begins, before a word in capitals; empty for none."""
    ends = [match.start() for match in BEFORE_CAPITAL.finditer(text)]
    return next((text[:end] for end in reversed(ends) if text[:end] in lines), "")


def is_glued_text(blocks: Sequence[Block]) -> bool:
    """Whether a body's paragraphs are so long that headings were most likely glued to them."""
    return bool(blocks) and sum(block.text.count(" ") + 1 for block in blocks) > DENSE * len(blocks)


def is_heading(blocks: Sequence[Block], i: int) -> bool:
    """Whether a block is a heading: a short line without a full stop, capital first, before a paragraph."""
    block = blocks[i]
    text = block.text
    if block.kind != "paragraph" or len(text) > 120 or count_words(text) > LONGEST or CLOSED.search(text):
        return False
    if text[0] in "\"“‘«'(—–@©#" or not (text[0].isupper() or text[0].isdigit()) or not any(map(str.isalpha, text)):
        return False
    digits = sum(map(str.isdigit, text))
    if digits * 4 > len(text) or i + 1 >= len(blocks):
        return False
    following = blocks[i + 1].text
    return count_words(following) >= LONGEST or following.endswith((".", "!", "?", "”", '"'))


def common_words(blocks: Sequence[Block]) -> frozenset[str]:
    """The words that the body writes in lower case somewhere."""
    return frozenset(word for block in blocks for word in re.findall(r"\b[^\W\d_A-Z][\w’'-]+", block.text))


def split_glued(block: Block, common: frozenset[str], listed: frozenset[str]) -> Iterator[Block]:
    """A paragraph's pieces: paragraphs, and the headings that stood between its sentences."""
    text = block.text
    if block.kind != "paragraph" or len(text) > LONGEST_TEXT or text.count(" ") < LEAST_GLUED:
        yield block
        return
    at = 0
    for start in (0, *(match.end() for match in SENTENCE_END.finditer(text))):
        if start < at:
            continue
        length = len(listed_start(text[start : start + LONGEST_LISTED], listed)) if listed else 0
        length = length or heading_length(text[start : start + 200], common, first=start == 0)
        if length:
            if text[at:start].strip():
                yield cut_block(block, at, start)
            yield replace(cut_block(block, start, start + length), kind="heading")
            at = start + length
    yield cut_block(block, at, len(text)) if at else block


def heading_length(text: str, common: frozenset[str], first: bool) -> int:
    """The length of the heading with which a text begins, 0 for none.

    A heading is a run of capitalised words before a word that opens a sentence. Without such a word the last
    capitalised word must be a common one, and so must half of the heading's: else the run is the sentence's subject.
    """
    tokens: list[re.Match[str]] = []
    for token in TOKEN.finditer(text):
        tokens.append(token)
        if not is_heading_word(token[0]) or len(tokens) > LONGEST + 4:
            break
        if closes(token[0]):
            return 0
    end = len(tokens) - 1
    if end < 2 or is_heading_word(tokens[end][0]):
        return 0
    opener = next((i for i in range(end - 1, 0, -1) if tokens[i][0].rstrip(",") in OPENERS), None)
    at = opener if opener is not None else end - 1
    words = [token[0] for token in tokens[:at]]
    if not 1 <= len(words) <= LONGEST or words[-1].lower() in SMALL or words[-1][-1] in ",;" or words[0] in NEVER_FIRST:
        return 0
    if len(words) < 2 and not (first and opener is not None):
        return 0
    if opener is None:
        known = sum(word.strip(",:").lower() in common for word in words)
        if len(words) < 3 or known * 2 < len(words) or tokens[at][0].lower() not in common:
            return 0
    return tokens[at - 1].end()


def is_heading_word(word: str) -> bool:
    """Whether a word can stand in a heading in title case, or open the sentence behind it."""
    return word[0].isupper() or word.lower() in SMALL or not any(map(str.isalpha, word))


def closes(word: str) -> bool:
    """Whether a sentence ends with a word: with a full stop that is not an abbreviation's."""
    return word[-1] in "!?" or (word[-1] == "." and len(word) > 3 and "." not in word[:-1])
