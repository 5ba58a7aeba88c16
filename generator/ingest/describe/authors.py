"""A document's parts go in, the names of those who wrote it come out, in normal case."""

import re
from collections.abc import Iterator, Sequence

from generator.core.dates import find_dates
from generator.core.model import Block, Parts
from generator.ingest.names import OFFICE_MODIFIERS, OFFICES, calm, is_organization, is_person

NEAR = 15
"""How many lines before the body a byline can stand."""
BY = re.compile(
    r"(?:^|(?<=[\s|•·–—/-]))(?:written by|story by|posted by|published by|reporting by|words by|by|por|von|par|di|"
    r"author|authors|autor(?:a|es)?|auteurs?|text|texto?|текст)"
    r"(?:\s*:\s*|\s+|$)",
    re.IGNORECASE,
)
LABELS = re.compile(
    r"(?:author|authors|autor(?:a|es)?|auteurs?|text|texto|текст)\s*:|(?:by|por|von|par|written by)\b", re.IGNORECASE
)
STOP = re.compile(
    r"\s*(?:[|•·@(]|\s[-–—]+\s|\s/\s|\b(?:EN|ES|PT|FR)$|\b(?:updated|published|posted|publiziert|publicado|"
    r"special to|for|on|at|contributing|is an?)\b|\d).*$",
    re.IGNORECASE | re.DOTALL,
)
BETWEEN = re.compile(r"\s*(?:,|;|&|\band\b|\bwith\b|\by\b|\bet\b|\bund\b|\be\b)\s*", re.IGNORECASE)
SHOUTED_LANGUAGE = re.compile(r"\s+(?:EN|ES|PT|FR|DE|IT)$")


def find_authors(parts: Parts, title: str) -> tuple[str, ...]:
    """The authors in order, without double names; empty when the head names none.

    A byline counts first, then a line of names beside a date, then the name that a paper's run-in header gives.
    """
    near = [block for block in parts.head[-NEAR:] if block.text != title]
    last = max((i for i, block in enumerate(parts.head) if block.text == title), default=-1)
    for i in range(len(near) - 1, -1, -1):
        names = names_of_byline(near, i)
        if names:
            return tuple(dict.fromkeys(written_as(name, parts) for name in names))
    return tuple(dict.fromkeys(plain_names(parts.head[last + 1 :][-NEAR:])))


def names_of_byline(lines: Sequence[Block], i: int) -> list[str]:
    """The names of one byline; a line that is only "By" takes the next line's."""
    text = lines[i].text
    if len(text) > 200:
        return []
    match = BY.search(text)
    if match is None or (match.start() > 0 and not LABELS.match(text) and not is_credit_line(text, match)):
        return []
    rest = text[match.end() :]
    if not rest.strip() and i + 1 < len(lines):
        rest = lines[i + 1].text
    return split_names(rest)


def is_credit_line(text: str, match: re.Match[str]) -> bool:
    """Whether a line that has "by" in its middle is a byline: a date stands in it, or its words are shouted."""
    return (
        any(find_dates(text))
        or text.isupper()
        or text[: match.start()].strip().lower() in {"posted", "written", "story", "published"}
    )


def split_names(text: str) -> list[str]:
    """The persons that a byline's words name; what follows a bar, a date or an office is left out."""
    for date in find_dates(text):
        text = text[: date.start]
        break
    text = SHOUTED_LANGUAGE.sub("", text.strip())
    text = STOP.sub("", text).strip(" ,.;:-–—|")
    names = [piece.strip(" .") if not piece.endswith("Jr.") else piece for piece in BETWEEN.split(text)]
    return [name for name in map(calm, names) if is_person(name)]


def plain_names(lines: Sequence[Block]) -> Iterator[str]:
    """Names on lines without "by": beside a date on one line, alone next to a date's line, or in a run-in header."""
    for i, block in enumerate(lines):
        text = block.text
        if len(text) > 300:
            continue
        date = next(find_dates(text), None)
        if date and date.start > 3:
            before = text[: date.start].strip(" -–—|,/•·")
            if is_person(before):
                yield calm(before)
                return
            if name := name_before_office(before):
                yield name
                return
        beside = [lines[j].text for j in (i - 1, i + 1) if 0 <= j < len(lines)]
        if is_person(text) and not is_organization(text) and any(any(find_dates(line[:200])) for line in beside):
            yield calm(text)
            return


def name_before_office(text: str) -> str:
    """The name before an office in a paper's run-in header: ``Ana Pereira Senior Research Fellow Institute …``."""
    words = text.split()
    office = next((i for i, word in enumerate(words) if word.strip(",").lower() in OFFICES), None)
    if office is None:
        return ""
    start = office
    while start > 0 and words[start - 1].lower() in OFFICE_MODIFIERS:
        start -= 1
    name = " ".join(words[: min(start, 4)]).strip(",")
    return calm(name) if start <= 4 and is_person(name) else ""


def written_as(name: str, parts: Parts) -> str:
    """The name as the document writes it elsewhere in mixed case, since a shouted name has lost its inner capitals."""
    pattern = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    for block in (*parts.body, *parts.tail):
        match = pattern.search(block.text) if len(block.text) < 20_000 else None
        if match and not match[0].isupper() and not match[0].islower():
            return match[0]
    return name
