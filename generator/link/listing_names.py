"""What the conditions of all lists mean: the lists and the Site go in, each value comes out in its plain form, an actor
as its id; what nothing in the site is called is a problem, and its list stays empty.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from generator.core.conditions import ACTOR, page_values, plain_value
from generator.core.model import Listing, Page, Problem
from generator.core.problems import make_problem
from generator.core.urls import fold_name
from generator.link.forms import clean_form
from generator.link.resolve import Names

MOST_HINTS = 20
"""Unknown values for which a near one is looked for, which takes long in a large site."""
NEAREST = 65.0
"""How alike two names must be, of 100, for one to be the hint for the other."""
MOST_LISTED = 8
UNCHECKED = ("year",)
"""What needs no name: a year without sources is no slip of the pen."""


@dataclass(frozen=True, slots=True)
class _Known:
    """Every value that some page has, by key and plain form, as it is written there."""

    names: Names
    values: Mapping[str, Mapping[str, str]]
    unknown: list[str]


def settle_listings(
    listings: Mapping[str, tuple[Listing, ...]], pages: Mapping[str, Page], names: Names
) -> tuple[dict[str, tuple[Listing, ...]], tuple[Problem, ...]]:
    """All lists, by page id, with their values in plain form, and a problem for each name that nobody bears.

    Linear in the site's pages, and nothing where there is no list.
    """
    if not listings:
        return {}, ()
    known = _Known(names, _gather_values(pages.values()), [])
    problems: list[Problem] = []
    settled = {
        page_id: tuple(_settle(one, pages[page_id], known, problems) for one in found)
        for page_id, found in sorted(listings.items())
    }
    return settled, tuple(problems)


def _gather_values(pages: Iterable[Page]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for page in pages:
        for key, text in page_values(page):
            if text:
                found.setdefault(key, {}).setdefault(plain_value(key, text), text)
    return found


def _settle(listing: Listing, page: Page, known: _Known, problems: list[Problem]) -> Listing:
    conditions: list[tuple[str, str]] = []
    for key, text in listing.conditions:
        plain = _actor_of(text, page, known.names) if key == ACTOR else (plain_value(key, text),)
        held = key in UNCHECKED or key == ACTOR or plain[0] in known.values.get(key, {})
        if len(plain) != 1 or not held:
            problems += _report(key, text, plain if key == ACTOR else (), listing, page, known)
        conditions.append((key, plain[0] if len(plain) == 1 else ""))
    return replace(listing, conditions=tuple(conditions))


def _actor_of(text: str, page: Page, names: Names) -> tuple[str, ...]:
    """The ids that a name may mean: of the page's own entries, else of all."""
    own = names.page_forms.get(page.id, {}).get(clean_form(text), ())
    if len(own) == 1:
        return own
    return names.known.get(fold_name(text), ()) or ((text,) if text in names.actors else ())


def _report(
    key: str, text: str, ids: tuple[str, ...], listing: Listing, page: Page, known: _Known
) -> Iterator[Problem]:
    if ids:
        ways = " or ".join(f'{key} "{one}"' for one in ids[:3])
        message = f"“{text}” could be {len(ids)} actors, so the list stays empty."
        yield make_problem("ambiguous-name", page.path, message, line=listing.line, hint=f"Write {ways}.")
        return
    known.unknown.append(text)
    hint = _hint(key, text, known) if len(known.unknown) <= MOST_HINTS else ""
    message = f"Nothing in the site has the {key} “{text}”, so the list stays empty."
    yield make_problem("unknown-name", page.path, message, line=listing.line, hint=hint)


def _hint(key: str, text: str, known: _Known) -> str:
    """The nearest value of the key; all of them where they are few; else nothing."""
    if key == ACTOR:
        choices = {fold: known.names.actors[ids[0]].name for fold, ids in known.names.known.items() if ids}
    else:
        choices = {fold_name(written): written for written in known.values.get(key, {}).values()}
    near = process.extractOne(fold_name(text), list(choices), scorer=fuzz.token_sort_ratio, score_cutoff=NEAREST)
    if near:
        return f"Did you mean “{choices[near[0]]}”?"
    few = sorted(set(choices.values()))
    return f"Known here: {', '.join(few)}." if 0 < len(few) <= MOST_LISTED else ""
