"""The problems that the rules of identity report, each at the line of the entry that it is about."""

from collections.abc import Iterable
from itertools import islice

from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.core.urls import slugify
from generator.link.identity.groups import Group

MOST_SHOWN = 3


def report(code: str, group: Group, message: str, hint: str) -> Problem:
    """A problem at the line of the group's first entry, or at its actor page."""
    if not group.sightings:
        return make_problem(code, group.card_page.path if group.card_page else "", message, hint=hint)
    sighting = group.sightings[0]
    return make_problem(code, sighting.page.path, message, line=sighting.line, hint=hint)


def card_path(group: Group) -> str:
    """The path of the group's actor page, or that which it would have."""
    if group.card_page:
        return group.card_page.path
    page = group.sightings[0].page
    content = page.path.removesuffix(f"{page.id}.md")
    return f"{content}actors/{slugify(group.name)}.md"


def alias_hint(group: Group, candidates: Iterable[Group]) -> str:
    """How an author says that the group's name is one of the candidates."""
    name = group.name
    paths = " or ".join(dict.fromkeys(card_path(candidate) for candidate in islice(candidates, MOST_SHOWN)))
    return f"If they are one, add “aliases: [{name}]” to {paths}; if not, “not: [{name}]”."


def quoted(groups: Iterable[Group], limit: int = MOST_SHOWN) -> str:
    """The groups' names in quotation marks, the first few of them."""
    names = list(dict.fromkeys(f"“{group.name}”" for group in groups))
    shown = names[:limit] + ([f"{len(names) - limit} more"] if len(names) > limit else [])
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
