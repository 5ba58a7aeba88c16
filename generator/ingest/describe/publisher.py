"""A document's parts go in, who published it comes out.

Several kinds of evidence are weighed: a line of the head that is only a name, an affiliation in a paper's header, and
what the site says of itself in its furniture (copyright lines, "About …", "send … your comments").
"""

import re
from collections.abc import Iterator, Sequence

from generator.core.dates import find_dates
from generator.core.model import Block, Parts
from generator.ingest.clean.cues import ASIDE, END, NAVIGATION, NETWORK, PAUSE
from generator.ingest.names import OFFICES, is_name, is_organization

NEAR = 12
AFFILIATION = 6.0
SHORT_HEAD = 8
"""Lines of a head that holds no menu: its name can stand above the title too."""
FURNITURE_CUES = (NAVIGATION, NETWORK, END, PAUSE, ASIDE)
NAME = r"((?:the |The )?[A-ZÁÉÍÓÚÑ0-9][\w.&'’-]*(?:\s(?:of|for|the|and|&|de|del|la|[A-ZÁÉÍÓÚÑ][\w.&'’-]*)){0,7})"
STATEMENTS: tuple[tuple[float, re.Pattern[str]], ...] = (
    (
        3.0,
        re.compile(
            rf"(?:©|\([cC]\)|\b[Cc]opyright\b(?:\s*(?:©|\([cC]\)|@))?)\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|"
            rf"20)?\d*)?,?\s*)?(?:by\s)?{NAME}"
        ),
    ),
    (2.0, re.compile(rf"^(?:About|Acerca de|Sobre|À propos de)\s{NAME}$")),
    (2.0, re.compile(rf"\bsend\s{NAME}\s(?:your|a|us)\b")),
    (3.0, re.compile(rf"\b(?:attribution|credit|credited)\sto\s{NAME}")),
    (1.0, re.compile(rf"^Follow\s{NAME}\son\b")),
    (1.0, re.compile(rf"\b(?:More|Latest)\s(?:from|on|From|On)\s{NAME}$")),
)
LABEL = re.compile(
    r"(?:publisher|published (?:by|in)|source|publication|editorial|fuente|publicado (?:en|por)|herausgeber|"
    r"éditeur)\s*:\s*(\S.*)$",
    re.IGNORECASE,
)
NOT_NAMES = frozenset(
    "us the this all rights reserved our me you your about contact terms privacy policy advertising home inc "
    "copyright".split()
)
TRAILING = re.compile(r"(?:[,.]?\s(?:Inc|LLC|Ltd|Pty|Co|GmbH|S\.A)\.?|\sAll(?:\s[Rr]ights.*)?|[.,;]+)+$")


def find_publisher(parts: Parts, title: str, authors: Sequence[str]) -> str:
    """The publisher's name as the source writes it; empty when nothing says."""
    near = signature(parts.head, title)
    for block in near:
        if match := LABEL.match(block.text[:200]):
            return match[1].strip()
    votes: dict[str, float] = {}
    for name, weight in (*head_names(near, authors), *statements(parts)):
        if name.lower() not in NOT_NAMES and name not in authors:
            votes[name] = votes.get(name, 0.0) + weight
    for block in near:
        if affiliation := affiliation_of(block.text, authors):
            votes[affiliation] = votes.get(affiliation, 0.0) + AFFILIATION
    if not votes:
        return ""
    return max(votes, key=lambda name: votes[name])


def signature(head: Sequence[Block], title: str) -> list[Block]:
    """The lines between the title and the body, where a document is signed; of a short head, all but the title."""
    last = max((i for i, block in enumerate(head) if block.text == title), default=-1)
    lines = head if len(head) <= SHORT_HEAD else head[last + 1 :] if last >= 0 else ()
    return [block for block in lines if block.text != title][-NEAR:]


def head_names(lines: Sequence[Block], authors: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Lines of the head that are only a name, weighed by how far they look like an organisation's."""
    for block in lines:
        text = block.text.strip()
        if len(text) > 80 or not is_name(text) or text in authors or any(find_dates(text)):
            continue
        lower = text.lower()
        label = text.isupper() and len(text.split()) == 1 and len(text) > 3
        office = any(word in OFFICES for word in lower.split())
        if label or office or lower.startswith("by ") or any(cue.match(lower) for cue in FURNITURE_CUES):
            continue
        if is_organization(text):
            yield text, 4.0
        elif authors and len(text.split()) > 1:
            yield text, 1.5


def statements(parts: Parts) -> Iterator[tuple[str, float]]:
    """The names that the site's furniture gives itself."""
    for block in (*parts.tail, *parts.aside, *parts.head[-60:]):
        if len(block.text) > 1000:
            continue
        for weight, pattern in STATEMENTS:
            if match := pattern.search(block.text):
                name = TRAILING.sub("", match[1]).strip()
                if name and not name[0].isdigit() and name.split()[0].lower() not in NOT_NAMES:
                    yield name, weight


def affiliation_of(text: str, authors: Sequence[str]) -> str:
    """The organisation in a paper's run-in header: what stands between the last office and the date."""
    author = next((name for name in authors if text.startswith(name)), "")
    if not author or len(text) > 300:
        return ""
    rest = text[len(author) :]
    date = next(find_dates(rest), None)
    words = rest[: date.start if date else None].strip(" ,;|").split()
    office = max((i for i, word in enumerate(words) if word.strip(",").lower() in OFFICES), default=-1)
    name = " ".join(words[office + 1 :]).strip(" ,;")
    return name if is_organization(name) else ""
