"""The picture that goes with a link to the site elsewhere: a Site goes in, an SVG and its PNG come out.

It shows the collection itself, so that no two look alike: its strongest actors in a row, in the order in which sources
first name them, an arc between any two that are named together, and under them how many sources each span of years
has. It holds no text, since the fonts of machines differ; the same Site gives the same bytes.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import sqrt

import resvg_py
from markupsafe import Markup

from generator.core.edtf import earliest
from generator.core.model import Edge, Kind, Site
from generator.render.dates import year_of
from generator.render.figures.svg import element, rounded
from generator.render.views.catalogue import source_order

WIDTH, HEIGHT = 1200, 630
SIDE = 90
"""Pixels beside the picture's contents."""
AXIS = 410
"""Where the row of actors stands, in pixels from the top."""
BARS, TALLEST_BAR = 462, 108
"""Where the bars hang from, and how far the longest comes down."""
HIGHEST_ARC = 330
MOST_ACTORS, MOST_EDGES, MOST_BARS = 36, 120, 48
WIDEST_BAR = 22
PAPER, INK, RULE, MARK = "#fdfdfb", "#1b1f24", "#d5d9dc", "#f2b544"
HUES: Mapping[Kind, str] = {
    "person": "#1d4f85",
    "organization": "#6a3d8f",
    "country": "#96371b",
    "place": "#19643f",
    "agreement": "#6d5200",
}
"""The light colours of the built-in theme."""


def rasterise(svg: str) -> bytes:
    """An SVG without text as PNG; no font of the machine is looked at."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))


def draw_social(site: Site) -> Markup:
    """The picture of a Site, 1,200 by 630 pixels. Linear in its edges, n log n in its sources and actors."""
    actors = pick_actors(site)
    places = place_evenly(actors)
    return element(
        "svg",
        element("rect", width=WIDTH, height=HEIGHT, fill=PAPER),
        draw_mark(),
        *(draw_arc(site, edge, places) for edge in pick_edges(site, places)),
        element("path", d=f"M{SIDE} {AXIS}H{WIDTH - SIDE}", stroke=INK, stroke_width=2),
        *(draw_actor(site, actor_id, x) for actor_id, x in places.items()),
        *draw_bars(count_years(site)),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH} {HEIGHT}",
        width=WIDTH,
        height=HEIGHT,
    )


def draw_mark() -> Markup:
    """The mark of Sourcebook, as in its favicon: a page with one line of it marked."""
    return element(
        "g",
        element("path", d="M5.25 2.25h21.5v27.5H5.25z", fill=PAPER, stroke_linejoin="round"),
        element("path", d="M8.5 12.5h15v7h-15z", fill=MARK, stroke="none"),
        element("path", d="M10 8.5h12M10 16h12M10 23.5h7"),
        stroke=HUES["person"],
        stroke_width=2.5,
        transform=f"translate({SIDE - 10} 56) scale(2)",
    )


def pick_actors(site: Site) -> tuple[str, ...]:
    """The strongest actors, in the order in which sources first name them."""
    strength = {actor_id: sum(weight(edge) for edge in edges) for actor_id, edges in site.edges.items()}
    ranked = sorted(site.actors, key=lambda actor_id: (-strength.get(actor_id, 0), actor_id))
    kept = frozenset(ranked[:MOST_ACTORS])
    pages = sorted(site.page_actors, key=lambda page_id: source_order(site.pages[page_id]))
    named = dict.fromkeys(actor_id for page_id in pages for actor_id in site.page_actors[page_id])
    return tuple(actor_id for actor_id in named if actor_id in kept)


def weight(edge: Edge) -> int:
    """How strongly two actors belong together: a paragraph that names both says more than a page."""
    return 3 * edge.paragraphs + edge.pages


def place_evenly(actor_ids: Sequence[str]) -> dict[str, float]:
    """Where along the row each actor stands."""
    step = (WIDTH - 2 * SIDE) / max(1, len(actor_ids))
    return {actor_id: SIDE + step * (number + 0.5) for number, actor_id in enumerate(actor_ids)}


def pick_edges(site: Site, places: Mapping[str, float]) -> list[Edge]:
    """The strongest edges between the actors of the row, the weakest first, so that the strong lie on top."""
    edges = {
        (edge.first, edge.second): edge
        for actor_id in places
        for edge in site.edges.get(actor_id, ())
        if edge.first in places and edge.second in places
    }
    return sorted(edges.values(), key=lambda edge: (-weight(edge), edge.first, edge.second))[:MOST_EDGES][::-1]


def draw_arc(site: Site, edge: Edge, places: Mapping[str, float]) -> Markup:
    """Two actors that are named together, as half an ellipse over the row in the colour of the first."""
    left, right = sorted((places[edge.first], places[edge.second]))
    radius = (right - left) / 2
    height = HIGHEST_ARC * (radius / (WIDTH / 2 - SIDE)) ** 0.75
    return element(
        "path",
        d=f"M{rounded(left)} {AXIS}A{rounded(radius)} {rounded(height)} 0 0 1 {rounded(right)} {AXIS}",
        fill="none",
        stroke=HUES[site.actors[edge.first].kind],
        stroke_width=rounded(min(7.0, 0.9 + 0.6 * sqrt(weight(edge)))),
        stroke_opacity="0.45" if edge.paragraphs else "0.16",
    )


def draw_actor(site: Site, actor_id: str, x: float) -> Markup:
    """One actor as a dot, the larger the more paragraphs name it."""
    radius = min(15.0, 5 + sqrt(len(site.mentions.get(actor_id, ()))))
    hue = HUES[site.actors[actor_id].kind]
    return element("circle", cx=rounded(x), cy=AXIS, r=rounded(radius), fill=hue, stroke=PAPER, stroke_width=3)


def count_years(site: Site) -> dict[int, int]:
    """How many sources each year has; a decade counts as its first year."""
    dates = (page.date.edtf for page in site.pages.values() if page.kind == "source" and page.date)
    years = (year_of(edtf) for edtf in dates)
    return dict(Counter(earliest(year)[0] for year in years if year))


def draw_bars(counts: Mapping[int, int]) -> Iterator[Markup]:
    """A bar for each year, or for several where there are many, hanging under the row."""
    if not counts:
        return
    first, span = min(counts), max(counts) - min(counts) + 1
    slots = min(span, MOST_BARS)
    totals = Counter[int]()
    for year, count in counts.items():
        totals[(year - first) * slots // span] += count
    step = (WIDTH - 2 * SIDE) / slots
    width = min(step * 0.8, WIDEST_BAR)
    most = max(totals.values())
    for slot in range(slots):
        yield element(
            "rect",
            x=rounded(SIDE + step * (slot + 0.5) - width / 2),
            y=BARS,
            width=rounded(width),
            height=rounded(max(2.0, TALLEST_BAR * totals[slot] / most)),
            fill=HUES["person"] if totals[slot] else RULE,
        )
