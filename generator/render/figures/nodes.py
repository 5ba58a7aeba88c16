"""An actor in a picture: a mark whose shape and colour tell its kind, larger for one that is named more."""

from collections.abc import Iterator, Sequence
from math import sqrt

from markupsafe import Markup

from generator.core.model import Kind
from generator.render.figures.svg import element, points, rounded

SMALLEST, LARGEST = 4.0, 13.0


def draw_mark(kind: Kind, x: float, y: float, radius: float) -> Markup:
    """The mark of a kind: a disc, a square, a hexagon, a diamond or a triangle, of about the same area."""
    if kind == "person":
        return element("circle", class_="shape", cx=rounded(x), cy=rounded(y), r=rounded(radius))
    corners = {
        "organization": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
        "country": ((-1.1, 0), (-0.55, -0.95), (0.55, -0.95), (1.1, 0), (0.55, 0.95), (-0.55, 0.95)),
        "place": ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
        "agreement": ((0, -1.25), (1.25, 0.95), (-1.25, 0.95)),
    }[kind]
    return element(
        "polygon", class_="shape", points=points(*((x + dx * radius, y + dy * radius) for dx, dy in corners))
    )


def draw_lines(lines: Sequence[str], x: str, first: float, leading: float) -> Iterator[Markup]:
    """A name in lines: the first one ``first`` letters below its text's place, the others so many below each other. The
    space that each but the last ends with keeps words apart for those who listen."""
    for number, line in enumerate(lines):
        shown = f"{line} " if number < len(lines) - 1 else line
        yield element("tspan", shown, x=x, dy=f"{rounded(leading if number else first, 2)}em")


def size_of(value: float, most: float) -> float:
    """The radius of a mark: its area grows with the value."""
    return SMALLEST + (LARGEST - SMALLEST) * sqrt(value / most) if most else SMALLEST
