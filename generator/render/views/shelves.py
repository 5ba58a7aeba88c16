"""Which pages meet which condition, for the lists that authors ask for: found once, for the conditions of all lists."""

from collections.abc import Mapping

from generator.core.conditions import ACTOR, page_values, plain_value
from generator.core.model import Site

Condition = tuple[str, str]
Shelves = Mapping[Condition, frozenset[str]]
"""The ids of the pages that meet a condition: a key, and a value in plain form or an actor's id."""


def fill_shelves(site: Site) -> Shelves:
    """The pages for every condition of the site's lists. Linear in pages and namings, and nothing without lists."""
    asked = {one for found in site.listings.values() for listing in found for one in listing.conditions}
    if not asked:
        return {}
    shelves: dict[Condition, set[str]] = {one: set() for one in asked}
    keys = frozenset(key for key, _ in asked)
    for page in site.pages.values():
        for key, text in page_values(page):
            if key in keys and (shelf := shelves.get((key, plain_value(key, text)))) is not None:
                shelf.add(page.id)
    for page_id, actors in site.page_actors.items() if ACTOR in keys else ():
        for actor_id in actors:
            if (shelf := shelves.get((ACTOR, actor_id))) is not None:
                shelf.add(page_id)
    return {one: frozenset(found) for one, found in shelves.items()}
