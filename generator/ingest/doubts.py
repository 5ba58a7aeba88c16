"""What ingest understood of a seed meets its page; what ingest was unsure of, and the author has not settled, goes out.

A name that the page no longer lists, or lists as something else, is settled; so is what stands under ``checked``, in an
actor page, or in a key that the author changed. What pages of different documents share is left to the link room.
"""

import heapq
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ahocorasick_rs import AhoCorasick

from generator.core.model import (
    KINDS,
    Doubt,
    Draft,
    Entry,
    Kind,
    Location,
    Mending,
    MendingKind,
    Problem,
    Settlement,
)
from generator.core.problems import quoted_names
from generator.core.settlements import LISTS, OpenPage, check, new_card, put_forms, put_kind, read_listed, take_out
from generator.core.urls import fold_name, slugify
from generator.ingest.actors.words import sentence_bounds

DATE, MENDED = "date", "mended"
SAMPLES = 3
LONGEST_SAMPLE = 60
OTHER_KIND: Mapping[Kind, Kind] = {
    "person": "organization",
    "organization": "person",
    "country": "place",
    "place": "organization",
    "agreement": "organization",
}
"""The kind that a wrong one most often turns out to be."""
MENDED_AS: Mapping[MendingKind, str] = {
    "page": "a printed page’s head or foot was taken out, and a sentence that it cut was joined again",
    "paragraph": "a paragraph that was cut was joined",
    "heading": "a heading was parted from its paragraph",
    "footnote": "a footnote was told from the text",
    "apostrophe": "a lost apostrophe was put back",
    "hyphen": "a word parted at a line’s end was joined",
    "spacing": "spaces were put right",
    "ordinal": "an ordinal number was closed up",
}
"""What each kind of mending did, in the order of how much a wrong one changes what the source says."""
ONCE, OFTEN, SHORT_NAME, INFERRED, DATE_FORMS, MENDING = 70, 50, 60, 65, 75, 30
MODEL = 5  # more, for what only a model proposed


@dataclass(frozen=True, slots=True)
class Meeting:
    """A draft with the problems of making it, and the page that it meets: the page's keys that the author ``edited``,
    the folded names of which the actor pages say who bears them, and the folder where those pages are."""

    draft: Draft
    problems: Sequence[Problem]
    page: OpenPage
    edited: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    cards: str = "content/actors"


def find_doubts(meeting: Meeting) -> tuple[Doubt, ...]:
    """What the author should look at in one page, in no order."""
    return tuple(doubt for find in FINDERS for doubt in find(meeting))


def doubt_entries(meeting: Meeting) -> Iterator[Doubt]:
    """Names of which ingest was unsure whether they are actors, or of what kind."""
    listed = read_listed(meeting.page)
    weak = [entry for entry in meeting.draft.entries if entry.doubt]
    open_ones = [entry for entry in weak if fold_name(entry.name) in listed and not is_settled(meeting, entry.name)]
    times = count_namings(meeting.draft, open_ones)
    for entry in open_ones:
        item = listed[fold_name(entry.name)]
        if item.kind in ("", entry.kind):
            yield doubt_entry(entry, meeting, item.place, times[entry.name])


def doubt_entry(entry: Entry, meeting: Meeting, place: tuple[str, int], times: int) -> Doubt:
    """The doubt about one entry. What a document names more than once is a name; there only its kind is in doubt.

    The last of its settlements is for names that several pages list: see ``join_same``.
    """
    page, once = meeting.page, times < 2
    card = f"{meeting.cards}/{slugify(entry.name)}.md"
    reason = f"{entry.doubt[0].upper()}{entry.doubt[1:].rstrip('.')}."
    other = OTHER_KIND[entry.kind]
    others = ", ".join(kind for kind in KINDS if kind not in (entry.kind, other))
    settle = (
        check(page, entry.name, f"it is {with_article(entry.kind)}"),
        take_out(page, *place, "it names nobody"),
        put_kind(page, *place, other, f"it is {with_article(other)} (or {others})"),
        new_card(card, entry.name, entry.kind, f"it is {with_article(entry.kind)} in all pages"),
    )
    return Doubt(
        kind="actor" if once else "kind",
        location=Location(page.path, page.line(*place)),
        subject=entry.name,
        quote=entry.evidence.quote if entry.evidence else "",
        reason=reason if once else f"{reason} Named {times} times.",
        settle=settle,
        weight=(ONCE if once else OFTEN) + (MODEL if entry.rule == "model" else 0),
    )


def join_same(doubts: Iterable[Doubt]) -> Iterator[Doubt]:
    """Doubts about one entry's name in several pages become one, the worst, that an actor page settles for all."""
    rows: dict[str, list[Doubt]] = {}
    for doubt in doubts:
        if doubt.kind in ("actor", "kind"):
            rows.setdefault(fold_name(doubt.subject), []).append(doubt)
        else:
            yield doubt
    for row in rows.values():
        worst = max(row, key=lambda doubt: doubt.weight)
        *own, card = worst.settle
        if len(row) == 1:
            yield replace(worst, settle=tuple(own))
        else:
            reason = f"{worst.reason} So it is in {len(row) - 1} more page{'s' if len(row) > 2 else ''}."
            yield replace(worst, reason=reason, settle=(card, *own))


def doubt_short_names(meeting: Meeting) -> Iterator[Doubt]:
    """Short names that fit two of the document's actors, and were given to neither."""
    page, draft = meeting.page, meeting.draft
    listed = read_listed(page)
    given = {fold_name(form) for item in listed.values() for form in item.forms}
    for problem in meeting.problems:
        names = quoted_names(problem.message) if problem.code == "name-doubtful" else []
        if not names or fold_name(names[0]) in given or is_settled(meeting, names[0]):
            continue
        bearers = [listed[fold] for fold in listed_in(problem.message, draft, listed)]
        settle = [put_forms(page, item, (*item.forms, names[0]), f"it is {item.name}") for item in bearers]
        yield Doubt(
            kind="merge",
            location=Location(page.path, page.line(*bearers[0].place) if bearers else page.line(LISTS[0])),
            subject=names[0],
            quote=sentence_with(draft, names[0]),
            reason=problem.message,
            settle=(*settle, check(page, names[0], "it should stay with neither")),
            weight=SHORT_NAME,
        )


def doubt_date(meeting: Meeting) -> Iterator[Doubt]:
    """A date that was worked out instead of read, or that can be read in two ways."""
    page, date = meeting.page, meeting.draft.description.date
    if page.has_checked(DATE) or not meeting.edited.isdisjoint((DATE, "date_basis", "date_reason")):
        return
    wrong = "it is wrong (write the right one, or none)"
    empty = Settlement(wrong, page.path, (f"{DATE}:",), *page.spans.get(DATE, (0, 0)))
    if date and date.basis == "inferred" and page.value(DATE) is not None:
        why = date.reason.rstrip(".") or "from its text"
        reason = f"This date was worked out: {why}."
        place = Location(page.path, page.line(DATE))
        yield Doubt("date", place, DATE, f"{DATE}: {date.edtf}", reason, (check(page, DATE), empty), INFERRED)
    for problem in meeting.problems:
        if problem.code == "date-doubtful" and page.value(DATE) is None:
            stays = check(page, DATE, "the date is not known")
            yield Doubt("date", Location(page.path, 1), DATE, "", problem.message, (stays,), DATE_FORMS)


def doubt_mendings(meeting: Meeting) -> Iterator[Doubt]:
    """One doubt for each kind of mending, with the first few of them."""
    page = meeting.page
    if page.has_checked(MENDED):
        return
    kinds = tuple(MENDED_AS)
    mendings = meeting.draft.mendings
    for kind, count in sorted(Counter(one.kind for one in mendings).items(), key=lambda pair: kinds.index(pair[0])):
        yield Doubt(
            kind="mended",
            location=Location(page.path, page.file.body_line if page.file else None),
            subject=kind,
            quote="; ".join(samples(one for one in mendings if one.kind == kind)),
            reason=f"{count} times {MENDED_AS[kind]}." if count > 1 else f"Once {MENDED_AS[kind]}.",
            settle=(check(page, MENDED, "the text reads well (else correct the body)"),),
            weight=MENDING - kinds.index(kind),
        )


def listed_in(message: str, draft: Draft, listed: Collection[str]) -> list[str]:
    """The folded names of the draft's entries that a message names and the page lists."""
    folds = (fold_name(entry.name) for entry in draft.entries if entry.name in message)
    return [fold for fold in dict.fromkeys(folds) if fold in listed]


def is_settled(meeting: Meeting, name: str) -> bool:
    """Whether the author has said what a name is: under ``checked``, or in an actor page."""
    return fold_name(name) in meeting.known or meeting.page.has_checked(name)


def count_namings(draft: Draft, entries: Sequence[Entry]) -> dict[str, int]:
    """How often the document has each entry's names, by the entry's name; one pass over the text for all of them."""
    forms = [(form, entry.name) for entry in entries for form in (entry.name, *entry.forms) if form]
    times = {entry.name: 0 for entry in entries}
    automaton = AhoCorasick([form for form, _ in forms])
    for block in draft.blocks if forms else ():
        for number, start, end in automaton.find_matches_as_indexes(block.text):
            whole = not block.text[start - 1 : start].isalnum() and not block.text[end : end + 1].isalnum()
            times[forms[number][1]] += whole
    return times


def sentence_with(draft: Draft, name: str) -> str:
    """The first sentence that has a name by itself, and not as part of an entry's name; "" when there is none."""
    longer = [entry.name for entry in draft.entries if name in entry.name and name != entry.name]
    parts = "|".join(map(re.escape, (*longer, name)))
    pattern = re.compile(rf"(?<![\w-])(?:{parts})(?![\w-])")
    for block in draft.blocks:
        match = next((match for match in pattern.finditer(block.text) if match[0] == name), None)
        if match:
            bounds = sentence_bounds(block.text)
            at = bisect_right(bounds, match.start())
            return block.text[bounds[at - 1] : bounds[min(at, len(bounds) - 1)]].strip()
    return ""


def samples(mendings: Iterable[Mending]) -> list[str]:
    """The first few mendings in order of place, as ``before → after``, each once."""
    first: dict[tuple[str, str], int] = {}
    for one in mendings:
        change = one.before, one.after
        first[change] = min(one.start, first.get(change, one.start))
    chosen = heapq.nsmallest(SAMPLES, first, key=lambda change: first[change])
    return [f"{shorten(before)} → {shorten(after)}" for before, after in chosen]


def shorten(text: str) -> str:
    """A text on one line, its middle left out where it is long."""
    line = " ".join(text.split())
    half = LONGEST_SAMPLE // 2
    return line if len(line) <= LONGEST_SAMPLE else f"{line[:half].rstrip()} … {line[-half:].lstrip()}"


def with_article(kind: str) -> str:
    """``a person``, ``an organization``."""
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


FINDERS: tuple[Callable[[Meeting], Iterable[Doubt]], ...] = (
    doubt_entries,
    doubt_short_names,
    doubt_date,
    doubt_mendings,
)
