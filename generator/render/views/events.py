"""Events as rows of a list: the date in words, how it is known, the sentence, and the way to its paragraph."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.core.model import Event, EventBasis
from generator.render.dates import ShownDate, machine_date
from generator.render.views.catalogue import ActorLink, Catalogue, SourceLink, href_to_page, link_actor, link_page
from generator.render.views.quotations import Stretch, mark_words, sentence_href

MOST_ACTORS = 8


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event: its date, and how that is known (``basis``). ``stretches`` is empty where the author does not publish
    the sentence; ``href`` leads to its paragraph, or then to the top of the source's page. ``actors`` are the first
    that it names."""

    date: ShownDate
    basis: EventBasis
    stretches: tuple[Stretch, ...]
    href: str
    source: SourceLink
    actors: tuple[ActorLink, ...] = ()


def list_events(
    catalogue: Catalogue, here: str, events: Iterable[Event], *, with_actors: bool = False
) -> tuple[EventRow, ...]:
    """Rows of some events, in their order, for the page at an address."""
    return tuple(row_of(catalogue, here, event, with_actors) for event in events)


def row_of(catalogue: Catalogue, here: str, event: Event, with_actors: bool) -> EventRow:
    """One event's row."""
    page = catalogue.site.pages[event.page_id]
    named = event.actor_ids[:MOST_ACTORS] if with_actors and event.text else ()
    return EventRow(
        date=show_event_date(event),
        basis=event.basis,
        stretches=mark_words(" ".join(event.text.split()), " ".join(event.surface.split())),
        href=sentence_href(href_to_page(catalogue, here, page, event.anchor), event.text),
        source=link_page(catalogue, here, page),
        actors=tuple(link_actor(here, catalogue.site.actors[actor_id]) for actor_id in named),
    )


def show_event_date(event: Event) -> ShownDate:
    """An event's date; one that no year can be told of says so itself."""
    return ShownDate(event.date, machine_date(event.date), event.basis == "inferred", event.reason)
