"""The body's blocks go in, the same blocks with section headings told from paragraphs come out.

A heading stands on a line of its own, or, in a paper that was turned into text by machine, glued to the paragraph that
it heads.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.core.model import Block
from generator.ingest.clean.measures import count_words

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


def mark_headings(blocks: Sequence[Block], glued: bool) -> tuple[Block, ...]:
    """The blocks with lines that are headings marked so; ``glued`` also splits headings from their paragraphs."""
    lines = [replace(block, kind="heading") if is_heading(blocks, i) else block for i, block in enumerate(blocks)]
    if not glued:
        return tuple(lines)
    common = common_words(blocks)
    return tuple(piece for block in lines for piece in split_glued(block, common))


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


def split_glued(block: Block, common: frozenset[str]) -> Iterator[Block]:
    """A paragraph's pieces: paragraphs, and the headings that stood between its sentences."""
    text = block.text
    if block.kind != "paragraph" or len(text) > LONGEST_TEXT or text.count(" ") < LEAST_GLUED:
        yield block
        return
    at = 0
    for start in (0, *(match.end() for match in SENTENCE_END.finditer(text))):
        length = heading_length(text[start : start + 200], common, first=start == 0) if start >= at else 0
        if length:
            if text[at:start].strip():
                yield piece(block, at, start)
            yield replace(piece(block, start, start + length), kind="heading")
            at = start + length
    yield piece(block, at, len(text)) if at else block


def piece(block: Block, start: int, end: int) -> Block:
    """A part of a block, without white space at its edges."""
    text = block.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    return replace(block, text=text, start=block.start + start, end=block.start + start + len(text))


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
