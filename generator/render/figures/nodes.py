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


def draw_lines(name: str, lines: Sequence[str], x: str, first: float, leading: float) -> Iterator[Markup]:
    """A name in lines: the first one ``first`` letters below its text's place, the others so many below each other.
    The spaces between them and what has no room are there without a size, so that a voice reads the whole name."""
    for number, line in enumerate(lines):
        if number:
            yield element("tspan", " ", font_size="0")
        yield element("tspan", line, x=x, dy=f"{rounded(leading if number else first, 2)}em")
    rest = " ".join(name.split())[len(" ".join(lines).rstrip("…")) :] if is_cut(lines) else ""
    if rest:
        yield element("tspan", rest, font_size="0")


def is_cut(lines: Sequence[str]) -> bool:
    """Whether a name in lines is not shown whole."""
    return lines[-1].endswith("…")


def size_of(value: float, most: float) -> float:
    """The radius of a mark: its area grows with the value."""
    return SMALLEST + (LARGEST - SMALLEST) * sqrt(value / most) if most else SMALLEST
