"""The company that an actor is in: with whom the sources name it, how often, and where the two stand side by side."""

from dataclasses import dataclass

from generator.core.model import Actor, Edge
from generator.render.views.catalogue import ActorLink, Catalogue, href_to_pair, link_actor

COMPANY_SHOWN = 100
NEAREST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Companion:
    """An actor named in the same paragraphs or, if there are none, in the same sources; how many of them. ``pair_href``
    leads to the two side by side, empty when they have no such page."""

    actor: ActorLink
    count: int
    pair_href: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """With whom an actor is named, most often first: ``near`` in one paragraph (``further`` are those after the first
    dozen), ``far`` in one source only. ``more`` is how many are left out."""

    near: tuple[Companion, ...] = ()
    further: tuple[Companion, ...] = ()
    far: tuple[Companion, ...] = ()
    more: int = 0


def keep_company(catalogue: Catalogue, here: str, actor: Actor) -> Company:
    """The hundred actors most often named in one paragraph with this one, and the hundred named in one source only."""
    edges = catalogue.site.edges.get(actor.id, ())
    close = [edge for edge in edges if edge.paragraphs]
    apart = [edge for edge in edges if not edge.paragraphs]
    near = tuple(accompany(catalogue, here, actor, edge, edge.paragraphs) for edge in close[:COMPANY_SHOWN])
    far = tuple(accompany(catalogue, here, actor, edge, edge.pages) for edge in apart[:COMPANY_SHOWN])
    return Company(near[:NEAREST_SHOWN], near[NEAREST_SHOWN:], far, len(edges) - len(near) - len(far))


def accompany(catalogue: Catalogue, here: str, actor: Actor, edge: Edge, count: int) -> Companion:
    """The actor at the other end of an edge."""
    other = catalogue.site.actors[other_end(edge, actor.id)]
    return Companion(link_actor(here, other), count, href_to_pair(catalogue, here, actor.id, other.id))


def other_end(edge: Edge, actor_id: str) -> str:
    """The id of the actor at the other end of an edge."""
    return edge.second if edge.first == actor_id else edge.first
