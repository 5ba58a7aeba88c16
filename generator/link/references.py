"""Names that frontmatter only refers to go in, those that nobody bears are reported, with the near one that was meant.

On a source's page an entry says who is there; under ``checked`` and ``not``, and on an author's own page, a name means
somebody whom something else has named.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from shlex import quote

from rapidfuzz import fuzz, process

from generator.core.model import Page, Problem
from generator.core.problems import make_problem
from generator.core.schema.keys import PAGE_KEYS
from generator.core.urls import fold_name
from generator.link.frontmatter import Frontmatter
from generator.link.resolve import Names

NEAR = 75
"""Of 100: how like a known name must be to be the one that was meant."""
VERY_NEAR = 88
"""The same for a name that may well belong to somebody whom no page names."""
MOST_HINTS = 200
"""Unknown names for which a near one is looked for, which takes long in a large site."""
KNOWN_KEYS = frozenset(fold_name(key.name) for key in PAGE_KEYS)


def check_checked(front: Frontmatter, page: Page) -> None:
    """Report names under ``checked`` that are on the page neither as an entry, nor as a key, nor in its text: a name
    that is misspelt there settles nothing."""
    if not page.checked:
        return
    listed = {fold_name(form): entry.name for entry in page.entries for form in (entry.name, *entry.forms)}
    known = KNOWN_KEYS | listed.keys() | set(map(fold_name, front.file.meta))
    unknown = [place for place in front.items(("checked",)) if fold_name(front.text(place)) not in known]
    text = f" {fold_name(f'{page.title} {page.body}')} " if unknown else ""
    absent = (place for place in unknown if f" {fold_name(front.text(place))} " not in text)
    for number, place in enumerate(absent):
        name = front.text(place)
        near = near_name(name, listed, NEAR) if number < MOST_HINTS else ""
        hint = f"Did you mean “{near}”?" if near else "Write the name as the page lists it, or remove it."
        front.report("unknown-actor", place, f"“{name}” stands under checked, but this page does not name it.", hint)


def report_unknown_actors(pages: Sequence[Page], names: Names) -> tuple[Problem, ...]:
    """Entries of an author's own pages that no source and no actor page names, and names under ``not`` that are almost
    those of somebody else. A site without sources and actor pages has nothing to compare them with."""
    established = {actor.id for actor in names.actors.values() if actor.page_id}
    established |= {one for page in pages if page.kind == "source" for one in names.entry_actors.get(page.id, ())}
    if not established:
        return ()
    known = {fold: names.actors[ids[0]].name for fold, ids in names.known.items() if established.intersection(ids)}
    found = [*_unknown_entries(pages, names, established, known), *_unknown_namesakes(pages, names, known)]
    return tuple(found)


def _unknown_entries(
    pages: Iterable[Page], names: Names, established: set[str], known: Mapping[str, str]
) -> Iterator[Problem]:
    looked_for = 0
    for page in pages:
        if page.kind not in ("note", "front"):
            continue
        rows = zip(page.entries, names.entry_actors.get(page.id, ()), strict=True)
        for number, (entry, actor_id) in enumerate(rows):
            if actor_id in established:
                continue
            looked_for += 1
            line = page.entry_lines[number] if number < len(page.entry_lines) else None
            near = near_name(entry.name, known, NEAR) if looked_for <= MOST_HINTS else ""
            hint = f"Did you mean “{near}”? " if near else ""
            kind = "" if entry.kind == "person" else f" --kind {entry.kind}"
            hint += f"If it is right, make a page for it: sourcebook new actor{kind} {quote(entry.name)}"
            message = f"“{entry.name}” is listed here, but no source and no actor page names it."
            yield make_problem("unknown-actor", page.path, message, line=line, hint=hint)


def _unknown_namesakes(pages: Iterable[Page], names: Names, known: Mapping[str, str]) -> Iterator[Problem]:
    looked_for = 0
    for page in pages:
        own = {fold_name(name) for name in (page.card.name, *page.card.aliases)} if page.card else set()
        for name, line in zip(page.card.not_names, page.card.not_lines, strict=False) if page.card else ():
            if fold_name(name) in names.known or looked_for == MOST_HINTS:
                continue
            looked_for += 1
            others = {fold: other for fold, other in known.items() if fold not in own}
            near = near_name(name, others, VERY_NEAR)
            if near:
                message = f"“{name}” stands under not, but nothing in the site bears that name."
                hint = f"Did you mean “{near}”?"
                yield make_problem("unknown-namesake", page.path, message, line=line, hint=hint)


def near_name(name: str, known: Mapping[str, str], least: int) -> str:
    """Of names by their folded form, the one that is most like another, or the empty string."""
    found = process.extractOne(fold_name(name), known.keys(), scorer=fuzz.ratio, score_cutoff=least)
    return known[found[0]] if found else ""


def longer_name(name: str, known: Mapping[str, str]) -> str:
    """Of names by their folded form, the only one that has all words of another, or the empty string."""
    words = set(fold_name(name).split())
    longer = dict.fromkeys(written for fold, written in known.items() if words <= set(fold.split()))
    return next(iter(longer)) if words and len(longer) == 1 else ""
