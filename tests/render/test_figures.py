"""Pictures: what they show and where they lead, legible, and the same bytes everywhere."""

import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

import pytest
from markupsafe import Markup
from render.made_up_network import make_network

from generator.core.model import Actor, Edge, Site
from generator.render.figures import draw_neighbourhood, draw_network, draw_years, find_backbone
from generator.render.figures.labels import Box, measure, shorten, wrap
from generator.render.figures.layout import lay_out

HERE = Path(__file__).parent.parent


def href(key: str) -> str:
    return f"x.html#{key}"


def no_pair(first: str, second: str) -> str:
    return ""


def pair(first: str, second: str) -> str:
    return f"compare.html#{first}-{second}"


def read(picture: Markup) -> ET.Element:
    return ET.fromstring(str(picture))


def names_of_bars(picture: Markup, width: str) -> list[str]:
    chart = next(svg for svg in read(picture) if width in svg.get("class", "").split())
    return [link.findtext("title", "") for link in chart.iter("a")]


def site_of(*edges: tuple[str, str, int], names: Mapping[str, str] | None = None) -> Site:
    """A Site of people and the paragraphs that they share."""
    ids = sorted({end for first, second, _ in edges for end in (first, second)})
    found: dict[str, list[Edge]] = {key: [] for key in ids}
    for first, second, paragraphs in sorted(edges, key=lambda edge: -edge[2]):
        edge = Edge(min(first, second), max(first, second), 1, paragraphs)
        found[first].append(edge)
        found[second].append(edge)
    actors = {key: Actor(key, (names or {}).get(key, f"Person {key}"), "person") for key in ids}
    return Site({}, actors, edges={key: tuple(value) for key, value in found.items()})


# Years


def test_each_year_is_a_bar_that_says_and_links_its_number() -> None:
    picture = draw_years({"2014": 3, "2016": 1}, href)
    assert names_of_bars(picture, "years-wide") == ["2014: 3", "2016: 1"]
    assert 'href="x.html#2014"' in picture
    assert "2015" in [text.text for text in read(picture).iter("text")]


def test_a_number_too_long_for_its_bar_is_still_read() -> None:
    chart = read(draw_years({"2014": 1500, "2015": 2000}, href))[0]
    texts = ["".join(text.itertext()) for text in chart.iter("text") if text.get("class") == "count"]
    assert texts == ["2014: 1500", "2015: 2000"]
    sizes = [[part.get("font-size") for part in text.iter("tspan")] for text in chart.iter("text") if len(text)]
    assert sizes == [["0"], [None, "0"]]


def test_one_year_is_no_picture() -> None:
    assert draw_years({"2014": 30}, href) == draw_years({}, href) == draw_years({"2014": 3, "2015": 0}, href) == ""


def test_a_year_without_a_link_is_told_but_does_not_lead_anywhere() -> None:
    picture = draw_years({"2014": 3, "2015": 1}, lambda key: "")
    assert "<a" not in picture
    assert "<title>2014: 3</title>" in picture


def test_years_share_bars_where_there_are_too_many_for_the_room() -> None:
    picture = draw_years({str(year): 1 for year in range(1990, 2021)}, href)
    assert len(names_of_bars(picture, "years-wide")) == 31
    assert names_of_bars(picture, "years-narrow")[:2] == ["1990–1994: 5", "1995–1999: 5"]
    assert 'href="x.html#1995"' in picture


@pytest.mark.parametrize("span", [2, 13, 37, 100, 300, 2500])
def test_no_chart_has_more_bars_than_a_finger_can_hit(span: int) -> None:
    picture = draw_years({f"{year:04d}": 2 for year in range(2020 - span, 2020)}, href)
    for width, most in (("years-narrow", 12), ("years-middle", 18), ("years-wide", 36)):
        bars = names_of_bars(picture, width)
        assert 0 < len(bars) <= most
        assert sum(int(name.rpartition(" ")[2]) for name in bars) == 2 * span


def test_what_is_known_to_a_decade_stands_below_its_years() -> None:
    picture = draw_years({"2012": 4, "2014": 1, "201X": 7}, href)
    assert names_of_bars(picture, "years-wide") == ["2012: 4", "2014: 1", "2010–2019: 7"]
    assert 'class="lane"' in picture


def test_decades_and_centuries_alone_are_bars_of_their_own() -> None:
    picture = draw_years({"198X": 2, "199X": 7}, href)
    assert names_of_bars(picture, "years-wide") == ["1980–1989: 2", "1990–1999: 7"]
    assert 'class="lane"' not in picture


def test_years_before_christ_stand_before_the_others() -> None:
    picture = draw_years({"-0043": 2, "0000": 1, "0014": 5}, href)
    names = names_of_bars(picture, "years-wide")
    assert names[0].startswith("−4")
    assert names[-1].endswith(": 5")
    assert names_of_bars(draw_years({"-0043": 2, "-0041": 1}, href), "years-wide") == ["−44: 2", "−42: 1"]


# Labels


def test_a_name_is_cut_after_a_word_and_fits() -> None:
    assert shorten("Mariana Costa", 200, 12) == "Mariana Costa"
    cut = shorten("Permanent Commission for Harbour Dues", 120, 12)
    assert cut.endswith("…")
    assert "Permanent Commission for Harbour Dues".startswith(cut.rstrip("…") + " ")
    assert measure(cut, 12) <= 120
    assert measure(shorten("W" * 90, 120, 12), 12) <= 120


def test_a_name_breaks_between_words_and_what_has_no_room_is_cut() -> None:
    assert wrap("Coastal Guard Agency", 90, 12, 2) == ("Coastal Guard", "Agency")
    assert wrap("Mariana Costa", 200, 12, 2) == ("Mariana Costa",)
    lines = wrap("Permanent Interministerial Commission for the Coordination of Coastal Patrols", 90, 12, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert all(measure(line, 12) <= 90 for line in lines)


# Layout


def test_nodes_do_not_overlap_and_stay_inside() -> None:
    count = 150
    ties = [(number // 3, number, 1 + number % 5) for number in range(1, count)]
    sizes = [(40.0, 12.0, 40.0, 30.0) if number < 30 else (12.0,) * 4 for number in range(count)]
    spots, height = lay_out(count, ties, [(a, b, c, d) for a, b, c, d in sizes], 1000)
    boxes = [
        Box(x - left + 0.5, y - up + 0.5, x + right - 0.5, y + down - 0.5)
        for (x, y), (left, up, right, down) in zip(spots, sizes, strict=True)
    ]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
    assert all(box.within(Box(0, 0, 1000, height)) for box in boxes)


def test_parts_that_nothing_joins_stand_apart() -> None:
    ties = [(0, 1, 3), (0, 2, 3), (1, 2, 1), (3, 4, 1)]
    spots, _ = lay_out(5, ties, [(30.0, 12.0, 30.0, 30.0)] * 5, 1000)
    whole, other = [x for x, _ in spots[:3]], [x for x, _ in spots[3:]]
    assert max(whole) < min(other)


# Neighbourhood


def test_the_neighbourhood_links_those_that_share_most_paragraphs() -> None:
    edges = [("hub", f"n{number:02d}", 40 - number) for number in range(20)]
    site = site_of(*edges, ("n00", "n01", 2))
    picture = draw_neighbourhood(site, "hub", href)
    links = [link.get("href") for link in read(picture).iter("a")]
    assert links == [href(f"n{number:02d}") for number in range(14)]
    assert "<title>Person n00: 40</title>" in picture
    assert picture.count('class="tie"') == 1


@pytest.mark.parametrize("count", range(1, 15))
def test_every_neighbour_has_a_place_of_its_own(count: int) -> None:
    site = site_of(*[("hub", f"n{number:02d}", 40 - number) for number in range(count)])
    svg = read(draw_neighbourhood(site, "hub", href))
    places = [(float(mark.get("cx", "")), float(mark.get("cy", ""))) for mark in svg.iter("circle")]
    assert len(places) == count + 1
    for (x, y), (other_x, other_y) in combinations(places, 2):
        assert abs(x - other_x) >= 50 or abs(y - other_y) >= 60
    height = float(svg.get("height", ""))
    assert all(13 <= y <= height - 13 and 50 <= x <= 270 for x, y in places)


def test_an_actor_that_shares_no_paragraph_has_no_picture() -> None:
    site = site_of(("a", "b", 0))
    assert draw_neighbourhood(site, "a", href) == draw_network(site, href, no_pair) == ""
    assert draw_neighbourhood(Site({}, {"a": Actor("a", "A", "person")}), "a", href) == ""


def test_names_are_escaped() -> None:
    site = site_of(("a", "b", 2), names={"b": 'Costa & <script>"x"</script>'})
    for picture in (draw_neighbourhood(site, "a", href), draw_network(site, href, pair)):
        assert "<script" not in picture
        assert 'Costa & <script>"x"</script>' in " ".join(read(picture).itertext())


# Network


def nodes_of(picture: Markup) -> list[ET.Element]:
    return [node for node in read(picture).iter("a") if node.get("class", "").startswith("node")]


def test_all_of_a_small_network_are_drawn_and_named() -> None:
    picture = draw_network(make_network(20), href, pair)
    nodes = nodes_of(picture)
    assert len(nodes) == len(find_backbone(make_network(20)).nodes) == 20
    assert all("level-1" in node.get("class", "") for node in nodes)


def test_of_a_large_network_the_strongest_are_drawn_and_named_first() -> None:
    site = make_network(1500)
    backbone = find_backbone(site)
    nodes = nodes_of(draw_network(site, href, no_pair))
    assert [node.get("href") for node in nodes] == [href(actor_id) for actor_id in backbone.nodes]
    assert len(nodes) <= 400 < backbone.total
    named = ["level-1" in node.get("class", "") for node in nodes]
    assert sum(named[:60]) >= 50
    assert sum("level-0" in node.get("class", "") for node in nodes) < 40
    assert len(backbone.edges) <= 4 * len(nodes)


def test_an_edge_leads_to_the_two_side_by_side_and_is_no_stop_of_the_keyboard() -> None:
    svg = read(
        draw_network(site_of(("a", "b", 3), ("b", "c", 1)), href, lambda *ends: pair(*ends) if "a" in ends else "")
    )
    edges = svg.find("g")
    assert edges is not None
    assert edges.get("aria-hidden") == "true"
    assert [(link.get("href"), link.get("tabindex")) for link in edges.iter("a")] == [("compare.html#a-b", "-1")]
    assert sum("edge" in part.get("class", "").split() for part in edges) == 2


def test_a_name_without_room_is_cut_and_still_read_whole() -> None:
    name = (
        "Permanent Interministerial Commission for the Coordination of Coastal Patrols and of the Registration of Craft"
    )
    site = site_of(("a", "b", 3), names={"a": name})
    for picture in (draw_network(site, href, pair), draw_neighbourhood(site, "b", href)):
        (text,) = (text for text in read(picture).iter("text") if "Permanent" in "".join(text.itertext()))
        assert "".join(text.itertext()).replace("…", "") == name
        assert "…" in "".join(text.itertext())


def test_kinds_differ_in_shape_and_not_in_colour_alone() -> None:
    site = make_network(60)
    shapes = {
        node.get("class", "").split()[1]: (mark.tag, len(mark.get("points", "").split()))
        for node in nodes_of(draw_network(site, href, no_pair))
        for mark in node
        if mark.get("class") == "shape"
    }
    assert shapes["kind-person"] == ("circle", 0)
    assert len(shapes) == 5
    outlines = {
        tuple(mark.get("points", "").split()) or "circle"
        for node in nodes_of(draw_network(site, href, no_pair))
        for mark in node
        if mark.get("class") == "shape"
    }
    assert len(outlines) > 5


def test_pictures_have_no_style_and_no_id() -> None:
    site = make_network(60)
    pictures = (
        draw_network(site, href, pair),
        draw_neighbourhood(site, find_backbone(site).nodes[0], href),
        draw_years({"2014": 3, "201X": 1}, href),
    )
    for picture in pictures:
        assert not re.search(r"\s(?:style|id|on\w+)=", picture)


def test_four_hundred_are_laid_out_at_once() -> None:
    site = make_network(10_000)
    start = time.process_time()
    picture = draw_network(site, href, no_pair)
    assert len(nodes_of(picture)) > 300
    assert time.process_time() - start < 6  # about one second; the room is for a machine that is busy


def test_the_order_of_mappings_does_not_show() -> None:
    site = make_network(80)
    actors = dict(reversed(list(site.actors.items())))
    turned = Site({}, actors, edges=dict(reversed(list(site.edges.items()))))
    assert draw_network(turned, href, pair) == draw_network(site, href, pair)
    assert draw_neighbourhood(turned, "actors/a00001", href) == draw_neighbourhood(site, "actors/a00001", href)


def test_two_processes_draw_the_same_bytes() -> None:
    program = (
        "from hashlib import sha256; from render.made_up_network import make_network;"
        "from generator.render.figures import draw_network;"
        "print(sha256(draw_network(make_network(120), str, lambda a, b: a + b).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=HERE,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": f"{HERE}:{HERE.parent}"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
