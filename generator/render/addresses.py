"""Where each page of a Site stands."""

from generator.core.model import Site
from generator.core.urls import page_address


def address_pages(site: Site) -> dict[str, str]:
    """Each page's address by its id; an author's page about an actor stands at the actor's."""
    addresses = {page_id: page_address(page_id) for page_id in site.pages}
    return addresses | {actor.page_id: f"{actor.id}/" for actor in site.actors.values() if actor.page_id}


def compare_address(first: str, second: str) -> str:
    """Where two actors, given by their ids, are read side by side; the same for both orders."""
    return f"compare/{min(first, second)}/{max(first, second)}/"
