"""Coverage through time: a count for each year goes in, a row of bars goes out.

The chart stands in three widths, of which the page's styles show the one that fits its room: the narrower, the more
years share a bar, so that every bar is wide enough to be hit. Places along the axis are parts of a hundred and all
else is in pixels, so that text keeps its size on every screen.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor

from markupsafe import Markup

from generator.render.figures.svg import element, rounded

WIDTHS = (("narrow", 12), ("middle", 18), ("wide", 36))
"""The chart's widths, and the most bars in each; 24 pixels for each bar are the least that a finger hits."""
SIZES, POWERS = (1, 2, 5), (1, 10, 100, 1000)
"""Years in a bar: one of these, times a power of ten."""
KEY = re.compile(r"(-?)([0-9]{2,4})(X{0,2})", re.ASCII)
SLOT = 56
"""Pixels for one bar where there is room for more."""
LABEL = 44
"""Pixels for one label of the axis."""
TOP, HEIGHT, FOOT, LANE = 18, 96, 22, 28
"""Pixels: the room above the bars for their counts, the bars, the axis, one row of spans below it."""
LEAST_BAR = 3
MOST_WRITTEN = 999
"""A number with more digits has no room above a narrow bar; of such, the largest alone is written."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some things of the years ``first`` to ``last`` (astronomical, both included). ``key`` is the year's, or of
    several years the first that has one; empty when nothing is counted."""

    first: int
    last: int
    count: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """What one width shows. ``bars`` are of ``size`` years each, one after the other; ``lanes`` hold what is only known
    to lie within years that no single bar covers, in rows that do not overlap."""

    size: int
    bars: tuple[Span, ...]
    lanes: tuple[tuple[Span, ...], ...]


def draw_years(counts: Mapping[str, int], href: Callable[[str], str]) -> Markup:
    """A bar for each year from the first to the last: ``counts`` by the year's key (``2014``, ``201X``, ``-0043``),
    ``href`` the link of such a key (empty for none). Where years share a bar, its link is that of the first.

    Empty when fewer than two years are known. Years before Christ are written as numbers: 44 BC is −44.
    """
    spans = sorted(
        (read_span(key, count) for key, count in counts.items() if count > 0 and KEY.fullmatch(key)), key=order
    )
    if len(spans) < 2:
        return Markup("")
    charts = {width: make_chart(spans, most) for width, most in WIDTHS}
    drawn: dict[Chart, list[str]] = {}
    for width, chart in charts.items():
        drawn.setdefault(chart, []).append(width)
    pictures = (draw_chart(chart, widths, href) for chart, widths in drawn.items())
    return element("div", *pictures, class_="figure-years")


def read_span(key: str, count: int) -> Span:
    """The years of a key: ``201X`` is 2010 to 2019."""
    match = KEY.fullmatch(key)
    assert match is not None
    sign, digits, unknown = match.groups()
    ends = sorted(int(sign + digits + digit * len(unknown)) for digit in "09")
    return Span(ends[0], ends[1], count, key)


def order(span: Span) -> tuple[int, int, str]:
    """What sorts spans in time, the narrower first."""
    return span.first, span.last, span.key


def make_chart(spans: Sequence[Span], most: int) -> Chart:
    """The spans as at most so many bars."""
    first, last = min(span.first for span in spans), max(span.last for span in spans)
    size = choose_size(first, last, most, min(span.last - span.first + 1 for span in spans))
    start = floor(first / size)
    slots: list[list[Span]] = [[] for _ in range(floor(last / size) - start + 1)]
    apart: list[Span] = []
    for span in spans:
        fits = floor(span.first / size) == floor(span.last / size)
        (slots[floor(span.first / size) - start] if fits else apart).append(span)
    bars = (join_spans((start + place) * size, size, slot) for place, slot in enumerate(slots))
    return Chart(size, tuple(bars), stack_spans(apart))


def choose_size(first: int, last: int, most: int, least: int) -> int:
    """How many years share a bar: as few as the width allows, but no fewer than the best known thing spans."""
    sizes = (size * power for power in POWERS for size in SIZES)
    return next(size for size in sizes if size >= least and floor(last / size) - floor(first / size) < most)


def join_spans(first: int, size: int, spans: Sequence[Span]) -> Span:
    """One bar."""
    return Span(first, first + size - 1, sum(span.count for span in spans), spans[0].key if spans else "")


def stack_spans(spans: Sequence[Span]) -> tuple[tuple[Span, ...], ...]:
    """The spans in as few rows as hold them without an overlap."""
    rows: list[list[Span]] = []
    for span in spans:
        row = next((row for row in rows if row[-1].last < span.first), None)
        if row is None:
            rows.append([span])
        else:
            row.append(span)
    return tuple(map(tuple, rows))


def draw_chart(chart: Chart, widths: Sequence[str], href: Callable[[str], str]) -> Markup:
    """The chart in one width, or in several that need the same bars."""
    most = max(bar.count for bar in chart.bars) or 1
    floor_line = TOP + HEIGHT
    return element(
        "svg",
        *(draw_bar(chart, place, most, href) for place, bar in enumerate(chart.bars) if bar.count),
        element("line", class_="axis", x1="0", x2="100%", y1=floor_line, y2=floor_line),
        *draw_axis(chart, widths),
        *(
            draw_lane(chart, span, floor_line + FOOT + LANE * row, href)
            for row, spans in enumerate(chart.lanes)
            for span in spans
        ),
        class_=" ".join(f"years-{width}" for width in widths),
        width=len(chart.bars) * SLOT,
        height=floor_line + FOOT + LANE * len(chart.lanes),
    )


def draw_bar(chart: Chart, place: int, most: int, href: Callable[[str], str]) -> Markup:
    """A bar with its count; the whole height above its part of the axis can be hit."""
    bar, slots = chart.bars[place], len(chart.bars)
    height = max(LEAST_BAR, HEIGHT * bar.count / most)
    top = TOP + HEIGHT - height
    gap = 0.12 / slots
    return link(
        bar,
        href,
        element("rect", class_="hit", x=part(place / slots), y="0", width=part(1 / slots), height=TOP + HEIGHT),
        element(
            "rect",
            class_="bar",
            x=part(place / slots + gap),
            y=rounded(top),
            width=part(1 / slots - 2 * gap),
            height=rounded(height),
        ),
        draw_count(bar, (place + 0.5) / slots, top - 5, is_shown=not MOST_WRITTEN < bar.count < most),
    )


def draw_count(span: Span, middle: float, bottom: float, is_shown: bool = True) -> Markup:
    """How many things a span counts; what of its name is not shown is there without a size, for a voice to read."""
    years, count = f"{name_years(span)}: ", str(span.count)
    shown = (element("tspan", years, font_size="0"), count) if is_shown else (years, count)
    size = "" if is_shown else "0"
    return element("text", element("tspan", *shown, font_size=size), class_="count", x=part(middle), y=rounded(bottom))


def draw_axis(chart: Chart, widths: Sequence[str]) -> tuple[Markup, ...]:
    """The years under the axis: below a bar's middle where it is one year's, else at a tick where it begins."""
    slots = len(chart.bars)
    room = SLOT if slots * SLOT <= 256 else 25
    step = choose_step(ceil(LABEL / room))
    marks: list[Markup] = []
    for place, bar in enumerate(chart.bars):
        if bar.first // chart.size % step:
            continue
        middle = 0.5 if chart.size == 1 else 0
        if not middle:
            y = TOP + HEIGHT
            marks.append(element("line", class_="tick", x1=part(place / slots), x2=part(place / slots), y1=y, y2=y + 5))
        marks.append(
            element("text", year(bar.first), class_="year", x=part((place + middle) / slots), y=TOP + HEIGHT + 17)
        )
    return tuple(marks)


def choose_step(least: int) -> int:
    """Every how many bars the axis names a year, so that the labels have room and are round numbers."""
    return next(step for step in (1, 2, 4, 5, 10) if step >= least)


def draw_lane(chart: Chart, span: Span, top: int, href: Callable[[str], str]) -> Markup:
    """What is known to lie within some years, as a bracket below them with its count."""
    start, years = chart.bars[0].first, len(chart.bars) * chart.size
    left, width = (span.first - start) / years, (span.last - span.first + 1) / years
    return link(
        span,
        href,
        element("rect", class_="hit", x=part(left), y=top, width=part(width), height=LANE - 2),
        element("rect", class_="lane", x=part(left), y=top + 5, width=part(width), height="16", rx="3"),
        draw_count(span, left + width / 2, top + 17),
    )


def link(span: Span, href: Callable[[str], str], *children: Markup) -> Markup:
    """A part of the picture that says of which years and how many it is, and leads there."""
    name = element("title", f"{name_years(span)}: {span.count}")
    target = href(span.key)
    return element("a", name, *children, href=target) if target else element("g", name, *children)


def name_years(span: Span) -> str:
    """The years of a span as numbers."""
    return year(span.first) if span.first == span.last else f"{year(span.first)}–{year(span.last)}"


def year(number: int) -> str:
    """A year as a number: the year 0 of astronomers is 1 BC, hence −1."""
    return str(number) if number > 0 else f"−{1 - number}"


def part(share: float) -> str:
    """A share of the picture's width."""
    return f"{rounded(100 * share, 3)}%"
