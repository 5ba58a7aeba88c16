"""The network of a Site: who is named with whom goes in, one large picture goes out. The strongest actors are drawn,
with the edges that hold them together; names are written where they have room, the others as a reader comes nearer.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.core.model import Actor, Site
from generator.render.figures.backbone import MOST_NODES, Backbone, find_backbone
from generator.render.figures.labels import Box, Taken, measure, wrap
from generator.render.figures.layout import Size, Spot, lay_out
from generator.render.figures.nodes import draw_lines, draw_mark, is_cut, size_of
from generator.render.figures.svg import element, rounded

WIDTH = 1000.0
BELOW = 0.9
"""How far under its upper edge the first line of a name stands, in letters."""
RANKS = ((10, 16.0), (60, 13.5), (MOST_NODES, 12.0))
"""The size of a name's letters, in pixels: that of the strongest ten, of those up to the sixtieth, of the others."""
ALWAYS_NAMED = 60
"""So many of the strongest get room for their names when places are given."""
LONGEST_LINE = 160.0
LEADING = 1.15
"""From line to line, in letters."""
ZOOMS = (1.0, 1.5, 2.25, 3.4)
"""The magnifications at which further names appear, where they have room; letters do not grow with the picture."""
FAR = 0.36
"""The picture as wide as a telephone, where few of the strongest names have room."""
TARGET = 12.0
"""The radius around a mark that can be hit."""


@dataclass(frozen=True, slots=True)
class Node:
    """A drawn actor: its rank, the radius of its mark, the size of its letters, and its name in lines."""

    rank: int
    actor: Actor
    radius: float
    letters: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """Where a name stands by its mark: its first line is anchored at ``x`` and ``y``, and ``dy`` letters below.
    ``level`` counts the zooms up to the one that shows it; 0 for a name that has no room at any. ``far`` names have
    room when the whole picture is made small."""

    x: float
    y: float
    dy: float
    anchor: str
    level: int
    far: bool = False


def draw_network(site: Site, href: Callable[[str], str], href_to_pair: Callable[[str, str], str]) -> Markup:
    """The strongest actors of the site and the edges between them; ``href`` gives the link to an actor by its id,
    ``href_to_pair`` that to two side by side (empty for none). Empty when no paragraph names two."""
    return draw_backbone(site, find_backbone(site), href, href_to_pair)


def draw_backbone(
    site: Site, backbone: Backbone, href: Callable[[str], str], href_to_pair: Callable[[str, str], str]
) -> Markup:
    """The picture of some actors and edges."""
    if not backbone.edges:
        return Markup("")
    nodes = make_nodes(site, backbone)
    ranks = {node.actor.id: node.rank for node in nodes}
    ties = [(ranks[edge.first], ranks[edge.second], edge.paragraphs) for edge in backbone.edges]
    spots, height = lay_out(len(nodes), ties, [reach_of(node) for node in nodes], WIDTH)
    spots = [(float(round(x)), float(round(y))) for x, y in spots]  # shorter, and lines still end under their marks
    labels = place_labels(nodes, spots, Box(0, 0, WIDTH, height))
    most = max(weight for _, _, weight in ties)
    lines = [
        draw_edge(nodes[one], nodes[two], (spots[one], spots[two]), (weight, most), href_to_pair)
        for one, two, weight in reversed(ties)
    ]
    drawn = (draw_node(node, spots[node.rank], labels[node.rank], href(node.actor.id)) for node in nodes)
    return element(
        "svg",
        element("g", *lines, aria_hidden="true"),
        *drawn,
        class_="network",
        viewBox=f"0 0 {rounded(WIDTH)} {rounded(height)}",
        width=rounded(WIDTH),
        height=rounded(height),
    )


def make_nodes(site: Site, backbone: Backbone) -> list[Node]:
    """The actors as they are drawn, strongest first."""
    most = max(backbone.strengths.values())
    nodes: list[Node] = []
    for rank, actor_id in enumerate(backbone.nodes):
        actor = site.actors[actor_id]
        letters = next(size for upto, size in RANKS if rank < upto)
        lines = wrap(actor.name, LONGEST_LINE, letters, 3 if rank < ALWAYS_NAMED else 1)
        nodes.append(Node(rank, actor, size_of(backbone.strengths[actor_id], most), letters, lines))
    return nodes


def reach_of(node: Node) -> Size:
    """The room that a node needs: its mark, and of the strongest the name below it."""
    around = max(TARGET, node.radius + 4)
    if node.rank >= ALWAYS_NAMED:
        return around, around, around, around
    half = max(around, width_of(node, 1) / 2 + 4)
    return half, around, half, node.radius + (0.2 + LEADING * len(node.lines)) * node.letters + 6


def width_of(node: Node, zoom: float) -> float:
    """The width of a node's name at a zoom."""
    return max(measure(line, node.letters / zoom) for line in node.lines)


def place_labels(nodes: Sequence[Node], spots: Sequence[Spot], frame: Box) -> list[Label]:
    """Where each name stands: at the first zoom at which it overlaps no mark and no name of a stronger actor."""
    labels = [Label(x, y + node.radius + 3, BELOW, "middle", 0) for node, (x, y) in zip(nodes, spots, strict=True)]
    for level, zoom in enumerate(ZOOMS, start=1):
        taken = Taken()
        for node, (x, y) in zip(nodes, spots, strict=True):
            taken.add(Box(x - node.radius, y - node.radius, x + node.radius, y + node.radius))
        for node, label in zip(nodes, labels, strict=True):
            if label.level:
                taken.add(box_of(node, label, zoom))
        for node in nodes:
            if labels[node.rank].level:
                continue
            for label in candidates(node, spots[node.rank], level):
                box = box_of(node, label, zoom)
                if box.within(frame) and taken.is_free(box):
                    labels[node.rank] = label
                    taken.add(box)
                    break
    return mark_far(nodes, labels)


def mark_far(nodes: Sequence[Node], labels: Sequence[Label]) -> list[Label]:
    """The names, those marked that do not overlap when the picture is small."""
    taken = Taken()
    marked: list[Label] = []
    for node, label in zip(nodes, labels, strict=True):
        box = box_of(node, label, FAR)
        far = node.rank < RANKS[0][0] and label.level == 1 and taken.is_free(box)
        marked.append(replace(label, far=far))
        if far:
            taken.add(box)
    return marked


def candidates(node: Node, spot: Spot, level: int) -> tuple[Label, ...]:
    """Where a name may stand, the best first: below its mark, to the right, to the left, above."""
    x, y = spot
    away = node.radius + 3
    over = LEADING * (len(node.lines) - 1)
    return (
        Label(x, y + away, BELOW, "middle", level),
        Label(x + away + 1, y, 0.35 - over / 2, "start", level),
        Label(x - away - 1, y, 0.35 - over / 2, "end", level),
        Label(x, y - away, -0.2 - over, "middle", level),
    )


def box_of(node: Node, label: Label, zoom: float) -> Box:
    """The box of a name at a zoom, at which its letters take so much less of the picture."""
    letters, width = node.letters / zoom, width_of(node, zoom)
    left = label.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor] * width
    first = label.y + label.dy * letters
    last = first + LEADING * (len(node.lines) - 1) * letters
    return Box(left, first - 0.9 * letters, left + width, last + 0.25 * letters)


def draw_edge(
    one: Node, two: Node, spots: tuple[Spot, Spot], weight: tuple[int, int], href_to_pair: Callable[[str, str], str]
) -> Markup:
    """The line between two nodes, the stronger the wider; a link where the two have a page side by side. Scripts find
    its ends by their ranks, styles by their kinds."""
    (x1, y1), (x2, y2) = spots
    paragraphs, most = weight
    ends = {"x1": rounded(x1), "y1": rounded(y1), "x2": rounded(x2), "y2": rounded(y2)}
    kinds = " ".join(dict.fromkeys(("edge", f"to-{one.actor.kind}", f"to-{two.actor.kind}")))
    places = {"data_a": one.rank, "data_b": two.rank}
    drawn = {"stroke_width": rounded(0.8 + 4 * paragraphs / most), "vector_effect": "non-scaling-stroke"}
    href = href_to_pair(one.actor.id, two.actor.id)
    if not href:
        return element("line", class_=f"{kinds} line", **ends, **drawn, **places)
    title = element("title", f"{one.actor.name}, {two.actor.name}: {paragraphs}")
    line, hit = element("line", class_="line", **ends, **drawn), element("line", class_="hit", **ends)
    return element("a", title, line, hit, class_=kinds, href=href, tabindex="-1", **places)


def draw_node(node: Node, spot: Spot, label: Label, href: str) -> Markup:
    """An actor's mark and name, as a link; where the picture cuts the name, a tooltip has it whole."""
    x, y = spot
    size = next(number for number, (upto, _) in enumerate(RANKS, start=1) if node.rank < upto)
    return element(
        "a",
        *((element("title", node.actor.name),) if is_cut(node.lines) else ()),
        element("circle", class_="hit", cx=rounded(x), cy=rounded(y), r=rounded(max(TARGET, node.radius))),
        draw_mark(node.actor.kind, x, y, node.radius),
        draw_name(node, label),
        class_=f"node kind-{node.actor.kind} size-{size} level-{label.level}{' far' if label.far else ''}",
        href=href,
        data_n=node.rank,
    )


def draw_name(node: Node, label: Label) -> Markup:
    """A name in its lines."""
    return element(
        "text",
        *draw_lines(node.actor.name, node.lines, rounded(label.x), label.dy, LEADING),
        class_="name",
        paint_order="stroke",
        y=rounded(label.y),
        text_anchor=label.anchor,
    )
