"""Where each page of a Site stands."""

from generator.core.model import Site
from generator.core.urls import page_address


def address_pages(site: Site) -> dict[str, str]:
    """Each page's address by its id; an author's page about an actor stands at the actor's."""
    addresses = {page_id: page_address(page_id) for page_id in site.pages}
    return addresses | {actor.page_id: f"{actor.id}/" for actor in site.actors.values() if actor.page_id}
