"""What of a Site's network is drawn: of all edges, those that give its shape. Leaves where they stand to layout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.core.model import Edge, Site

MOST_NODES = 400
NEAREST_KEPT = 3
"""An actor keeps so many of its edges, the strongest; an edge that either end keeps is drawn."""
EDGES_A_NODE = 2.5
"""Of a small network all edges are drawn, up to so many for each node."""


@dataclass(frozen=True, slots=True)
class Backbone:
    """The drawn part of a network: actors, strongest first, with the paragraphs that name each beside another, and
    edges, strongest first. All actors that the site names beside another number ``total``."""

    nodes: tuple[str, ...]
    strengths: Mapping[str, int]
    edges: tuple[Edge, ...]
    total: int


def find_backbone(site: Site) -> Backbone:
    """The strongest actors and the edges between them that matter most to either end. Only actors that share a
    paragraph count, and one that shares it with none of the drawn is not drawn."""
    strengths = {
        actor_id: strength
        for actor_id, edges in site.edges.items()
        if (strength := sum(edge.paragraphs for edge in edges))
    }
    nodes = tuple(sorted(strengths, key=lambda actor_id: (-strengths[actor_id], actor_id))[:MOST_NODES])
    drawn = frozenset(nodes)
    between = {
        actor_id: tuple(e for e in site.edges[actor_id] if e.paragraphs and e.first in drawn and e.second in drawn)
        for actor_id in nodes
    }
    edges = choose_edges(between, len(nodes))
    tied = {end for edge in edges for end in (edge.first, edge.second)}
    return Backbone(tuple(node for node in nodes if node in tied), strengths, edges, len(strengths))


def choose_edges(between: Mapping[str, Sequence[Edge]], count: int) -> tuple[Edge, ...]:
    """Each actor's nearest edges, then the strongest of the others while a small network has room."""
    nearest = {edge for edges in between.values() for edge in edges[:NEAREST_KEPT]}
    others = sorted({edge for edges in between.values() for edge in edges} - nearest, key=edge_order)
    room = max(0, int(EDGES_A_NODE * count) - len(nearest))
    return tuple(sorted([*nearest, *others[:room]], key=edge_order))


def edge_order(edge: Edge) -> tuple[int, int, str, str]:
    """What sorts edges, the strongest first."""
    return -edge.paragraphs, -edge.pages, edge.first, edge.second
