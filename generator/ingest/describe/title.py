"""A document's parts go in, its title comes out, as the source writes it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from generator.core.dates import find_dates
from generator.core.model import Block, Parts
from generator.ingest.clean.cues import ASIDE, BYLINE, CAPTION, END, NAVIGATION
from generator.ingest.clean.measures import count_words

NEAR = 40
"""How many lines before the body a title can stand, besides the first lines of all."""
OPENING = 3_000
"""Characters of the body whose words are compared with a title's."""
LONGEST = 300
"""Characters of a title, and ``MOST_WORDS`` its words."""
MOST_WORDS = 60
UNTITLED_ENDS = (".", "…", ":", ",", ";", "。", ".”", '."')
SENTENCE_END = re.compile(r"[.!?。！？][\"”’»)\]]*$")
CRUMB_MARK = re.compile(r"\s*[>»›/|]\s*|\s+::\s+")
CRUMB_WORDS = re.compile(
    r"(?:Home|Inicio|Start|Accueil|Homepage|Portada|News|Noticias|Analysis|Análisis|Brief|Briefs|Opinion|Opinión|"
    r"World|Politics|Features?|"
    r"Reports?|Investigations?|Articles?|Blogs?|Latest|Research|Publications?|Commentary|Press|Events|Media|Stories|"
    r"Security|Business)(?=[A-ZÁÉÍÓÚÑ“\"])"
)
WORD = re.compile(r"[^\W\d_]{4,}")
LABEL = re.compile(r"title\s*:\s*|título\s*:\s*|titre\s*:\s*|titel\s*:\s*", re.IGNORECASE)


def find_title(parts: Parts) -> str:
    """The line of the head that is most likely the title; empty when none is.

    What speaks for a line: it stands near the body, or first of all; it is there twice, or a breadcrumb line ends with
    it; its words are the body's; a byline or date follows. A breadcrumb line that ends with a title gives that alone.
    """
    head = parts.head
    if not head:
        return opening_title(parts.body)
    labelled = next((LABEL.sub("", b.text, count=1) for b in head if LABEL.match(b.text)), "")
    if labelled:
        return labelled
    body_words = frozenset(WORD.findall("\n".join(b.text[:OPENING] for b in parts.body[:12]).casefold()))
    folded = Counter(fold(text) for block in head for text in {block.text, uncrumbed(block.text)})
    endings = joined_endings(head)
    best, best_score = "", 0.0
    for place, text in candidates(head):
        score = rate(text, len(head) - place, place, head, body_words, folded[fold(text)] + endings[text])
        if score > best_score:
            best, best_score = text, score
    return best


def opening_title(body: Sequence[Block]) -> str:
    """The title of a document without a head: the body's first line when it is a heading, or when it ends as no
    sentence does and a date, a byline or prose follows."""
    if not body:
        return ""
    text, following = body[0].text, body[1].text if len(body) > 1 else ""
    if body[0].kind == "heading":
        return text
    if not following or len(text) > LONGEST or text.endswith(UNTITLED_ENDS) or text[:1].islower():
        return ""
    if BYLINE.match(text.lower()) or is_date(text) or not any(map(str.isalpha, text)):
        return ""
    prose = len(following) > len(text) / 2 and SENTENCE_END.search(following[-6:]) is not None
    credited = BYLINE.match(following.lower()) or any(find_dates(following[:200]))
    return text if credited or prose else ""


def candidates(head: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """The lines that can be a title, without their breadcrumbs, each with its place."""
    for place, block in enumerate(head):
        if place > 2 and place < len(head) - NEAR:
            continue
        text = uncrumbed(block.text)
        lower = text.lower()
        furniture = NAVIGATION.match(lower) if count_words(text) <= 6 else None
        fits = 1 <= count_words(text) <= MOST_WORDS and len(text) <= LONGEST
        if fits and not furniture and not BYLINE.match(lower) and not is_date(text):
            yield place, text


def is_date(text: str) -> bool:
    """True for a line that holds a date and nothing else."""
    length = len(text.strip(" .,|-–—()[]"))
    return any(date.end - date.start >= length for date in find_dates(text))


def uncrumbed(text: str) -> str:
    """A breadcrumb line's last part: ``Home > News > Ports`` and ``HomeNewsPorts`` both give ``Ports``."""
    return split_crumbs(text)[1]


def split_crumbs(text: str) -> tuple[tuple[str, ...], str]:
    """The sections that a breadcrumb line names and its last part; no section and the line where it is none."""
    pieces = CRUMB_MARK.split(text)
    if len(pieces) > 2 and CRUMB_WORDS.match(f"{pieces[0]}A"):
        return tuple(piece.strip() for piece in pieces[:-1]), pieces[-1].strip()
    rest, crumbs = text, []
    while match := CRUMB_WORDS.match(rest):
        crumbs.append(match[0])
        rest = rest[match.end() :]
    return (tuple(crumbs), rest) if len(crumbs) >= 2 or text.startswith("Home") else ((), text)


def joined_endings(head: Sequence[Block]) -> Counter[str]:
    """For each line, how many longer lines of the head end with it, run together with other words."""
    counts: Counter[str] = Counter()
    texts = [block.text for block in head if len(block.text) <= 400][-60:]
    for text in dict.fromkeys(texts):
        if len(text) >= 15:
            counts[text] = sum(other != text and other.endswith(text) for other in texts)
    return counts


def fold(text: str) -> str:
    """A title as two titles are compared."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def rate(text: str, distance: int, place: int, head: Sequence[Block], body_words: frozenset[str], seen: int) -> float:
    """How much speaks for a line as the title; over 0 when something does."""
    words = WORD.findall(text.casefold())
    count = count_words(text)
    lower = text.lower()
    shared = sum(word in body_words for word in words) / len(words) if words else 0.0
    score = 2.5 * shared * min(count, 8) / 8 + 1.5 * min(seen - 1, 1) + 1.5 / (1 + distance / 4)
    score += 1.2 if place == 0 else 0.0
    score += 0.6 if 4 <= count <= 20 else -0.8 if count < 3 else 0.0
    score -= 0.8 if text.endswith((".", "…", ":", ",")) and not text.endswith(("...", "?.")) else 0.0
    score -= 1.5 if any(find_dates(text)) and count < 9 else 0.0
    score -= 2.0 if END.match(lower) or ASIDE.match(lower) or CAPTION.search(lower) else 0.0
    following = [block.text for block in head[place + 1 : place + 5]]
    credited = any(BYLINE.match(line.lower()) or any(find_dates(line[:200])) for line in following)
    return score + (0.8 if credited else 0.0)


def title_of_path(path: str) -> str:
    """A title made of a seed's name: ``seeds/ports_accord-2014.txt`` gives ``Ports accord 2014``."""
    words = " ".join(re.split(r"[\s_-]+", PurePosixPath(path).stem)).strip()
    return words[:1].upper() + words[1:] or path
