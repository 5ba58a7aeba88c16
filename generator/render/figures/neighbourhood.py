"""An actor's neighbourhood: those that the same paragraphs name most stand around it, row by row on both sides, so that
every name has a place of its own.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from markupsafe import Markup

from generator.core.model import Actor, Site
from generator.render.figures.labels import wrap
from generator.render.figures.nodes import LARGEST, draw_lines, draw_mark, size_of
from generator.render.figures.svg import element, rounded

MOST_NEIGHBOURS = 14
WIDTH, MIDDLE = 320.0, 160.0
REACH = 106.0
"""How far from the middle the outermost stand."""
LABEL, LINE, LETTER = 106.0, 15.0, 13.0
"""A name's width, and the height of its lines and letters."""
PITCH = 62.0
"""From row to row: the largest mark and two lines."""
MARGIN = LARGEST + 6
LEAST_ROOM = 82.0
"""From the one above to the actor in the middle, whose name takes three lines, and from there to the one below."""
CENTRE_LABEL = 92.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where an actor stands, and how often the paragraphs name it with the one in the middle."""

    actor: Actor
    x: float
    y: float
    radius: float
    count: int = 0


def draw_neighbourhood(site: Site, actor_id: str, href: Callable[[str], str]) -> Markup:
    """An actor amid those that the same paragraphs name most, with the edges between them too; ``href`` gives the link
    to an actor by its id. Empty when no paragraph names it with another."""
    counts = count_neighbours(site, actor_id)
    if not counts:
        return Markup("")
    ties = count_ties(site, counts)
    places = place_around(site, order_around(counts, ties), counts)
    centre = Place(
        site.actors[actor_id], MIDDLE, MARGIN + pitch_of(rows_of(len(counts))) * (rows_of(len(counts)) + 1) / 2, LARGEST
    )
    height = max(place.y for place in (centre, *places.values())) + LARGEST + 3 * LINE
    most = max(counts.values())
    lines = [draw_tie(centre, place, place.count / most, "spoke") for place in places.values()]
    between = [draw_tie(places[one], places[two], min(1, count / most), "tie") for (one, two), count in ties.items()]
    return element(
        "svg",
        element("g", *between, *lines, aria_hidden="true"),
        draw_place(centre, "", wrap(centre.actor.name, CENTRE_LABEL, LETTER, 3)),
        *(draw_place(places[other], href(other), wrap(site.actors[other].name, LABEL, LETTER, 2)) for other in counts),
        class_="figure-neighbourhood",
        viewBox=f"0 0 {rounded(WIDTH)} {rounded(height)}",
        width=rounded(WIDTH),
        height=rounded(height),
    )


def count_neighbours(site: Site, actor_id: str) -> dict[str, int]:
    """The actors that the same paragraphs name most, and how many do, strongest first."""
    edges = [edge for edge in site.edges.get(actor_id, ()) if edge.paragraphs][:MOST_NEIGHBOURS]
    return {edge.second if edge.first == actor_id else edge.first: edge.paragraphs for edge in edges}


def count_ties(site: Site, actor_ids: Mapping[str, int]) -> dict[tuple[str, str], int]:
    """The edges between some actors."""
    edges = (edge for actor_id in actor_ids for edge in site.edges.get(actor_id, ()))
    return {
        (edge.first, edge.second): edge.paragraphs
        for edge in edges
        if edge.paragraphs and edge.first in actor_ids and edge.second in actor_ids
    }


def order_around(counts: Mapping[str, int], ties: Mapping[tuple[str, str], int]) -> list[str]:
    """The actors in a circle, in which those that are tied stand near: after each, the one most tied to it."""
    waiting = list(counts)
    circle = [waiting.pop(0)]
    while waiting:
        last = circle[-1]
        found = max(waiting, key=lambda other: ties.get((min(last, other), max(last, other)), 0))
        waiting.remove(found)
        circle.append(found)
    return circle


def place_around(site: Site, circle: Sequence[str], counts: Mapping[str, int]) -> dict[str, Place]:
    """Each actor's place: one above, and one below when their number is even, the others right and left of the middle,
    clockwise."""
    rows = rows_of(len(circle))
    pitch = pitch_of(rows)
    right = [spot(row, rows, 1) for row in range(rows)]
    left = [spot(row, rows, -1) for row in reversed(range(rows))]
    bottom = [(MIDDLE, MARGIN + (rows + 1) * pitch)] if len(circle) % 2 == 0 else []
    spots = [(MIDDLE, MARGIN), *right, *bottom, *left]
    most = max(counts.values())
    return {
        other: Place(site.actors[other], x, y, size_of(counts[other], most) * 0.8, counts[other])
        for other, (x, y) in zip(circle, spots, strict=True)
    }


def rows_of(neighbours: int) -> int:
    """How many rows stand on both sides, between the one above and the one below."""
    return (neighbours - 1) // 2


def pitch_of(rows: int) -> float:
    """How far apart so many rows are."""
    return max(PITCH, 2 * LEAST_ROOM / (rows + 1))


def spot(row: int, rows: int, side: int) -> tuple[float, float]:
    """A place of one row, on an ellipse that is never so narrow that the names of two sides meet."""
    height = 2 * (row + 1) / (rows + 1) - 1
    reach = max(LABEL / 2 + 2, REACH * sqrt(1 - height * height * 0.6))
    return MIDDLE + side * reach, MARGIN + (row + 1) * pitch_of(rows)


def draw_tie(one: Place, two: Place, share: float, name: str) -> Markup:
    """The line between two actors, the stronger the wider."""
    ends = {"x1": rounded(one.x), "y1": rounded(one.y), "x2": rounded(two.x), "y2": rounded(two.y)}
    return element("line", class_=name, **ends, stroke_width=rounded(0.75 + 3 * share))


def draw_place(place: Place, href: str, lines: Sequence[str]) -> Markup:
    """An actor with its name below, as a link where it has one."""
    actor = place.actor
    name = f"{actor.name}: {place.count}" if place.count else actor.name
    top = place.y + place.radius + LINE
    drawn = (
        element("title", name),
        draw_mark(actor.kind, place.x, place.y, place.radius),
        element(
            "text",
            *draw_lines(actor.name, lines, rounded(place.x), 0, LINE / LETTER),
            y=rounded(top),
            paint_order="stroke",
        ),
    )
    if not href:
        return element("g", *drawn, class_=f"node centre kind-{actor.kind}")
    return element("a", *drawn, class_=f"node kind-{actor.kind}", href=href)
