"""The network: who is named with whom, as a picture of the strongest and as a table of pairs, a hundred a page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import KINDS, Edge, Site
from generator.core.urls import numbered, page_address, relative_href
from generator.render.figures import Backbone, draw_network, find_backbone
from generator.render.views.cards import cards_for
from generator.render.views.catalogue import ActorLink, Catalogue, href_to_pair, link_actor
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager, once
from generator.render.views.lists import Introduction, count_pages, cut_page, introduce
from generator.render.withhold import BodyHtml

NETWORK = "network/"
MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two actors that some paragraphs name together: in how many of them, and in how many sources. ``href`` leads to
    the two side by side, empty when they have no such page."""

    first: ActorLink
    second: ActorLink
    paragraphs: int
    sources: int
    href: str


@dataclass(frozen=True, slots=True)
class DrawnKind:
    """A kind of actor in the picture, and how many of it are drawn."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkView(View):
    """One page of the network. The picture and what tells of it (``drawn`` of ``named`` actors, by kind) stand on the
    first page; of ``count`` pairs the weakest ``omitted`` are not listed."""

    template: ClassVar[str] = "pages/network.html"
    introduction: Introduction | None
    picture: Markup
    drawn: int
    named: int
    kinds: tuple[DrawnKind, ...]
    rows: tuple[PairRow, ...]
    count: int
    omitted: int
    pager: Pager | None


def has_network(site: Site) -> bool:
    """Whether the site has a page of the network: some paragraph names two actors, or the author introduces it."""
    is_there = any(edges[0].paragraphs for edges in site.edges.values() if edges)
    return is_there or any(page_address(page_id) == NETWORK for page_id in site.pages)


def network_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of the network; none when there is nothing to show."""
    if not has_network(catalogue.site):
        return
    edges = once(partial(list_edges, catalogue.site))
    backbone = once(partial(find_backbone, catalogue.site))
    view = partial(view_network, catalogue, body_html, edges, backbone)
    yield Planned(NETWORK, partial(view, 1), partial(plan_further, edges, view))


def plan_further(edges: Callable[[], Sequence[Edge]], view: Callable[[int], NetworkView]) -> Iterator[Planned]:
    """The pages of the network after its first."""
    for number in range(2, count_pages(edges()[:MOST_ROWS]) + 1):
        yield Planned(numbered(NETWORK, number), partial(view, number))


def view_network(
    catalogue: Catalogue,
    body_html: BodyHtml,
    list_all: Callable[[], Sequence[Edge]],
    find: Callable[[], Backbone],
    number: int,
) -> NetworkView:
    """The view of one page of the network; ``list_all`` gives its pairs and ``find`` what of it is drawn."""
    here = numbered(NETWORK, number)
    is_first = number == 1
    edges, backbone = list_all(), find()
    shown = edges[:MOST_ROWS]
    part = cut_page(shown, number)
    listed = [actor_id for edge in part for actor_id in (edge.first, edge.second)]
    return NetworkView(
        **frame_of(catalogue.chrome, here, section="network"),
        introduction=introduce(catalogue, NETWORK, number, body_html),
        picture=draw_picture(catalogue, here) if is_first else Markup(""),
        drawn=len(backbone.nodes),
        named=backbone.total,
        kinds=count_kinds(catalogue.site, backbone.nodes) if is_first else (),
        rows=tuple(row_of(catalogue, here, edge) for edge in part),
        count=len(edges),
        omitted=len(edges) - len(shown),
        pager=make_pager(NETWORK, number, count_pages(shown)),
        cards=cards_for(catalogue, here, (*(backbone.nodes if is_first else ()), *listed)),
    )


def list_edges(site: Site) -> list[Edge]:
    """All pairs that some paragraph names together, strongest first, each once."""
    found = {edge for edges in site.edges.values() for edge in edges if edge.paragraphs}
    return sorted(found, key=lambda edge: (-edge.paragraphs, -edge.pages, edge.first, edge.second))


def draw_picture(catalogue: Catalogue, here: str) -> Markup:
    """The picture, with its links from an address."""
    return draw_network(
        catalogue.site, lambda actor_id: relative_href(here, f"{actor_id}/"), partial(href_to_pair, catalogue, here)
    )


def count_kinds(site: Site, actor_ids: tuple[str, ...]) -> tuple[DrawnKind, ...]:
    """How many of some actors are of each kind; kinds of which there is none are left out."""
    counts = {kind: sum(site.actors[actor_id].kind == kind for actor_id in actor_ids) for kind in KINDS}
    return tuple(DrawnKind(kind, count) for kind, count in counts.items() if count)


def row_of(catalogue: Catalogue, here: str, edge: Edge) -> PairRow:
    """One pair's row."""
    actors = catalogue.site.actors
    return PairRow(
        first=link_actor(here, actors[edge.first]),
        second=link_actor(here, actors[edge.second]),
        paragraphs=edge.paragraphs,
        sources=edge.pages,
        href=href_to_pair(catalogue, here, edge.first, edge.second),
    )
