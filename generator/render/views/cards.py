"""The previews of the actors that a page links to: who each is, in which role at the page's date, how often named.

Comes in: the actors' ids as the page links to them, and the page's own date. Goes out: a card each, by the very
``href`` of the link. Words and dates in words are the template's, showing and hiding the script's.
"""

from collections.abc import Iterable
from itertools import islice

from generator.core.urls import relative_href
from generator.render.views.catalogue import Catalogue, Tally
from generator.render.views.frame import Card
from generator.render.views.roles import date_of_role, last_role

MOST_CARDS = 200
"""Of one page, so that a long list does not weigh twice what it shows."""


def cards_for(
    catalogue: Catalogue, here: str, actor_ids: Iterable[str], date: str = "", page_id: str = ""
) -> tuple[Card, ...]:
    """A card for each of some actors that the page at ``here`` links to, each once and at most 200 of them.

    The role is the one that the source ``page_id`` states; else the last one stated by a source that is not later than
    ``date`` (EDTF; empty for any date). Each card costs the logarithm of its actor's roles.
    """
    ids = islice(dict.fromkeys(actor_ids), MOST_CARDS)
    return tuple(make_card(catalogue, here, actor_id, date, page_id) for actor_id in ids)


def make_card(catalogue: Catalogue, here: str, actor_id: str, date: str, page_id: str) -> Card:
    """The card of one actor."""
    actor = catalogue.site.actors[actor_id]
    tally = catalogue.tallies.get(actor_id, Tally())
    own = catalogue.roles.get((page_id, actor_id), ())
    role = own[0] if own else last_role(catalogue.site.roles.get(actor_id, ()), date)
    return Card(
        href=relative_href(here, f"{actor_id}/"),
        name=actor.name,
        kind=actor.kind,
        role=role.text if role else "",
        role_date=date_of_role(catalogue, role) if role else None,
        sources=tally.sources,
        mentions=tally.mentions,
        stated_here=bool(own),
    )
