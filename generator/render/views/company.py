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
    dozen), ``far`` in one source only. ``shown`` is how many these are, ``more`` how many are left out;
    ``has_pairs`` when a link sets some of them side by side with the actor."""

    near: tuple[Companion, ...] = ()
    further: tuple[Companion, ...] = ()
    far: tuple[Companion, ...] = ()
    shown: int = 0
    more: int = 0
    has_pairs: bool = False


def keep_company(catalogue: Catalogue, here: str, actor: Actor) -> Company:
    """The hundred actors most often named in one paragraph with this one, and the hundred named in one source only."""
    edges = catalogue.site.edges.get(actor.id, ())
    close = [edge for edge in edges if edge.paragraphs]
    apart = [edge for edge in edges if not edge.paragraphs]
    near = tuple(accompany(catalogue, here, actor, edge, edge.paragraphs) for edge in close[:COMPANY_SHOWN])
    far = tuple(accompany(catalogue, here, actor, edge, edge.pages) for edge in apart[:COMPANY_SHOWN])
    shown = len(near) + len(far)
    return Company(
        near=near[:NEAREST_SHOWN],
        further=near[NEAREST_SHOWN:],
        far=far,
        shown=shown,
        more=len(edges) - shown,
        has_pairs=any(companion.pair_href for companion in near),
    )


def accompany(catalogue: Catalogue, here: str, actor: Actor, edge: Edge, count: int) -> Companion:
    """The actor at the other end of an edge."""
    other = catalogue.site.actors[other_end(edge, actor.id)]
    return Companion(link_actor(here, other), count, href_to_pair(catalogue, here, actor.id, other.id))


def other_end(edge: Edge, actor_id: str) -> str:
    """The id of the actor at the other end of an edge."""
    return edge.second if edge.first == actor_id else edge.first
