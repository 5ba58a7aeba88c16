"""Acronyms in brackets behind what they stand for: "Coast Rescue Task Force (CRTF)", "(Spanish Name - ACR)"."""

import re
from collections.abc import Iterable

from generator.core.model import Kind
from generator.ingest.actors.gazetteer import LONGEST, known_names, look_up
from generator.ingest.actors.organizations import find_headed, head_kind
from generator.ingest.actors.spans import Definition, Facts, Find, Match, make_find
from generator.ingest.actors.tables.heads import LOWER_AGREEMENT_HEADS
from generator.ingest.actors.tables.words import COMMON_ACRONYMS, STOP_WORDS
from generator.ingest.actors.words import UPPER, Run

BRACKET = re.compile(
    r"(?:['’]s)?(?: ([a-z]{3,10}))? \((?:the |or |hereafter |known as )?[\"“‘']?([^()\n]{1,110}?)[\"”’']?\)"
)
# "X, or XYZ", "X, known as XYZ": a name's acronym without brackets.
CALLED = re.compile(
    rf",?()(?: or|,? known as|,? also known as|,? known by (?:its|their) (?:\w+ )?(?:acronym|initials)(?: as)?),?"
    rf" (?:the )?([{UPPER}]{{3,8}})(?=[ ,.;)])"
)
TURNED = (" (", " (the ", " (the “", ' (the "', " (“", ' ("')
ACRONYM = re.compile(rf"[{UPPER}][\w&.-]{{1,9}}")
LANGUAGE = re.compile(r"(?:[-–—,:] ?|\bor )([^\s,–—:]+)$|^([^\s,;–—:]+)(?:[,;:]| for | by | in )")


def read_acronyms(runs: Iterable[Run]) -> dict[tuple[int, int], Definition]:
    """Definitions by where their name starts: the block's start and the offset in its text."""
    found: dict[tuple[int, int], Definition] = {}
    last: Run | None = None
    for run in runs:
        if last and (turned := turned_definition(last, run)):
            found[run.block.start, run.words[0].start] = turned
        last = run
        text, end = run.block.text, run.words[-1].end
        match = BRACKET.match(text, end) or CALLED.match(text, end)
        if not match:
            continue
        acronym, other = read_bracket(match[2])
        start = name_start(run, acronym, match[1] or "") if acronym else None
        if acronym and start is None and not match[1]:
            start = headed_start(run)
        if start is None:
            continue
        spelt = len(plain(acronym)) > len(run.words) - start
        lower = bool(match[1]) and (match[1] in LOWER_AGREEMENT_HEADS or spelt)
        end = match.end(1) if lower else run.words[-1].end
        found[run.block.start, run.words[start].start] = Definition(acronym, end, other)
    return found


def turned_definition(last: Run, run: Run) -> Definition | None:
    """The definition of an acronym that stands in front of the name, which is in brackets: "CRTF (Coast Rescue …)"."""
    acronym, text = last.words[-1].text, run.block.text
    if last.block is not run.block or not (acronym.isupper() and 2 <= len(acronym) <= 9 and is_acronym(acronym)):
        return None
    gap = text[last.words[-1].end : run.words[0].start]
    end = run.words[-1].end
    closed = text[end : end + 1] == ")" and gap in TURNED
    return Definition(acronym, end) if closed and name_start(run, acronym, "") == 0 else None


def read_bracket(content: str) -> tuple[str, str]:
    """The acronym in a bracket, and the name in another language that stands with it; empty strings for neither."""
    if ACRONYM.fullmatch(content):
        return (content, "") if is_acronym(content) else ("", "")
    match = LANGUAGE.search(content)
    acronym = (match[1] or match[2]) if match else ""
    if not (acronym and ACRONYM.fullmatch(acronym) and is_acronym(acronym)):
        return "", ""
    other = content[: match.start()].strip(" ,-–—") if match and match[1] else ""
    return acronym, other


def is_acronym(word: str) -> bool:
    """Whether a word in brackets can be an acronym: capitals, or a short word that is no common one."""
    letters = [letter for letter in word if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return (
        word not in STOP_WORDS and word not in COMMON_ACRONYMS and (capitals > len(letters) / 2 or 3 <= len(word) <= 8)
    )


def plain(acronym: str) -> str:
    """The acronym's letters in capitals, without a plural's s."""
    letters = "".join(c for c in acronym if c.isalnum())
    return (letters[:-1] if letters.endswith("s") and letters[:-1].isupper() else letters).upper()


def name_start(run: Run, acronym: str, tail: str) -> int | None:
    """The word with which the defined name starts, or None: its initials spell the acronym, with or without links."""
    letters, words = plain(acronym), run.words
    best = None
    for start in range(len(words) - 1, -1, -1):
        parts = [(word.link if index > start else "", word.text) for index, word in enumerate(words[start:], start)]
        bare = "".join(initials(text) for _, text in parts) + tail[:1].upper()
        full = "".join(
            "".join(w[0] for w in link.split() if w != "'s") + initials(text) for link, text in parts
        ).upper()
        if bare.startswith(letters) and len(bare) == len(letters) + 1 and head_kind(words[-1].text):
            best = start
            break
        if letters in (bare, bare[: len(bare) - len(tail[:1])], full, full + tail[:1].upper()):
            best = start
            break
        if words[start].possessive and start < len(words) - 1:
            break
    if best is not None and len(words) - best + bool(tail) >= 2:
        return best
    return None


def headed_start(run: Run) -> int | None:
    """The word with which a known or headed name starts that ends its run: its acronym is another language's."""
    for start in range(max(0, len(run.words) - LONGEST), len(run.words)):
        known = look_up(run, start)
        headed = None if known else find_headed(run, start, Facts(frozenset()))
        stop = known[0] if known and known[1][0] in ("organization", "agreement") else headed.stop if headed else 0
        if stop == len(run.words) and stop - start > 2:
            return start
    return None


def initials(word: str) -> str:
    """The capitals with which the parts of a word start."""
    return "".join(part[0] for part in re.split(r"[-‐/]", word) if part).upper()


def find_defined(run: Run, at: int, facts: Facts) -> Match | None:
    """A name that the document gives an acronym, or that acronym by itself."""
    word = run.words[at]
    defined = facts.definitions.get((run.block.start, word.start))
    if defined:
        end, acronym, other = defined.end, defined.acronym, defined.other
        stop = next((i for i in range(at, len(run.words)) if run.words[i].end >= min(end, run.words[-1].end)), at) + 1
        kind = facts.kinds[acronym]
        found = make_find(run, at, stop, kind, "acronym")
        name = run.block.text[found.start : end]
        forms = tuple(form for form in (acronym, other, found.name if found.name != name else "") if form)
        return Match((Find(run.block, found.start, end, kind, name, "acronym", False, forms),), stop)
    if word.text in facts.kinds:
        return Match(
            (make_find(run, at, at + 1, facts.kinds[word.text], "acronym", name=facts.acronyms[word.text]),), at + 1
        )
    return None


def kind_of_definition(name: str) -> Kind:
    """The kind of a defined name: what its head word tells, else an organisation."""
    known = known_names().get(name)
    if known and known[0]:
        return known[0]
    words = name.split()
    if words[-1] in LOWER_AGREEMENT_HEADS:
        return "agreement"
    # A coast in a team's name makes no place of it.
    heads: list[Kind | None] = [kind for kind in map(head_kind, words[:-1]) if kind != "place"]
    heads.append(head_kind(words[-1]))
    return next((kind for kind in reversed(heads) if kind), None) or "organization"
