"""One line goes in, what it looks like comes out: the measures that tell a document's lines from its site's furniture.

What the measures weigh is left to ``weights``, and which lines are taken to ``runs``.
"""

import re
from collections.abc import Sequence

from generator.core.dates import find_dates
from generator.core.model import Block
from generator.ingest.clean import cues

LONGEST = 600
"""Characters of a line that are looked at: a longer line has shown what it is."""

NO_SPACES = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Thai, Japanese and Chinese letters, whose words no space parts, and Korean ones, whose words are short."""
SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*\s+[\"“‘«(\[¿¡]*[^\W\da-z_]|[。！？]")
ENDINGS = re.compile(r"[.!?。！？](?:[\"”’»)\]*]|'')*$")
TEASER_END = re.compile(r"(?:…|\.\.\.)[\"”’»)]?$")
CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d\d\b|\b\d+ (?:min|hour|day|week|month|año|día|hora)\w* ago\b|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE
)
LETTER = re.compile(r"[^\W_]")
DIGIT = re.compile(r"\d")
OPENING_MARKS = frozenset("\"“‘«'—")
FUNCTION_WORDS = frozenset(
    "the of and to in that is was for on with as it at by be from this are have has had not but they his her he she "
    "we you i an a or which who were been el la los las de del que y en un una por con para su se no es al lo como "
    "más pero sus le les des du et est une dans qui pour pas sur au avec ce il elle ne o os da do das dos em um uma "
    "não ao mais der die das und ist nicht ein eine mit den dem des auf zu von sich auch im für di che è il per non "
    "una con sono della dei nel и в не на я что с он как это по но они мы из у за от для".split()
)

NAMES: tuple[str, ...] = (
    "one to three words",
    "four to nine words",
    "ten to twenty-four words",
    "twenty-five words and over",
    "words (logarithm)",
    "ends as a sentence",
    "ends as a sentence, ten words and over",
    "ends with dots",
    "ends with a colon",
    "sentences within",
    "commas",
    "function words",
    "words in lower case",
    "title case",
    "all capitals",
    "digits",
    "opens with a quotation mark",
    "navigation",
    "end cue",
    "pause cue",
    "network",
    "aside cue",
    "caption words",
    "furniture words",
    "link",
    "clock or date",
    "item",
    "no letter",
    "byline",
)


Row = tuple[float, ...]

AT = {name: place for place, name in enumerate(NAMES)}


def count_words(text: str) -> int:
    """The words of a text; in scripts without spaces two letters count as a word."""
    return text.count(" ") + 1 + (0 if text.isascii() else len(NO_SPACES.findall(text)) // 2)


def measure_lines(blocks: Sequence[Block]) -> list[Row]:
    """The measures of every line, in order; a line that recurs is measured once."""
    known: dict[tuple[str, str], Row] = {}
    rows = []
    for block in blocks:
        key = (block.kind, block.text[:LONGEST])
        row = known.get(key)
        if row is None:
            row = known[key] = measure(block.kind, key[1], count_words(block.text), block.text[-6:])
        rows.append(row)
    return rows


def measure(kind: str, text: str, count: int, end: str) -> Row:
    """The measures of one line, in the order of ``NAMES``; each is about 0 to 1.

    ``text`` is the beginning of the line, ``count`` the words of all of it, and ``end`` its last characters.
    """
    lower = text.lower()
    dotted = end[-1] in '….”"’»)' and TEASER_END.search(end) is not None
    ends = not dotted and ENDINGS.search(end) is not None
    return (
        float(count <= 3),
        float(4 <= count <= 9),
        float(10 <= count <= 24),
        float(count >= 25),
        min(count, 150).bit_length() / 8,
        float(ends),
        float(ends and count >= 10),
        float(dotted),
        float(end[-1] in ":："),
        min(len(SENTENCE_END.findall(text)), 4) / 4 if count >= 10 else 0.0,
        min(text.count(",") + text.count("、") + text.count("，"), 5) / 5,
        *word_measures(text),
        float(text.isupper() and count > 1),
        min(len(DIGIT.findall(text)) / len(text), 0.3) / 0.3,
        float(text[0] in OPENING_MARKS),
        *cue_measures(lower, count),
        float(count <= 25 and is_dated(text)),
        float(kind == "item"),
        float(count <= 3 and LETTER.search(text) is None),
        float(count <= 20 and cues.BYLINE.match(lower) is not None),
    )


def word_measures(text: str) -> tuple[float, float, float]:
    """Of a line's words: the function words, those in lower case, and whether the longer ones are capitalised."""
    words = text.split()
    total = len(words)
    function = sum(map(FUNCTION_WORDS.__contains__, words))
    lowered = sum(map(str.islower, [word[0] for word in words]))
    unspaced = 0 if text.isascii() else sum(1 for word in words if NO_SPACES.match(word))
    initials = [word[0] for word in words if len(word) > 3]
    capitals = sum(map(str.isupper, initials))
    title = total > 1 and capitals > 0.6 * (len(initials) or 1)
    return min(function / total, 0.6) / 0.6, min(lowered + unspaced, total) / total, float(title)


def cue_measures(lower: str, count: int) -> tuple[float, ...]:
    """Which families of cues a line shows; families that need a short line are not looked for in a long one."""
    return (
        float(count <= 12 and cues.NAVIGATION.match(lower) is not None),
        float(cues.END.match(lower) is not None),
        float(cues.PAUSE.match(lower) is not None),
        float(count <= 12 and cues.NETWORK.match(lower) is not None),
        float(cues.ASIDE.match(lower) is not None),
        float(count <= 60 and cues.CAPTION.search(lower) is not None),
        float(count <= 60 and cues.FURNITURE.search(lower) is not None),
        float(cues.LINK.search(lower) is not None),
    )


def is_dated(text: str) -> bool:
    """Whether a line has a time of day or a date."""
    return DIGIT.search(text) is not None and (CLOCK.search(text) is not None or any(find_dates(text)))
