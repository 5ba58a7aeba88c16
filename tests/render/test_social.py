"""The picture that goes with a link: it shows the collection, holds no text, and is the same in every build."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from render.made_up_site import actor_id, make_site

from generator.core.model import Actor, Edge, Kind, Mention, Page, Site, Source, SourceDate
from generator.render.social import (
    HUES,
    MOST_ACTORS,
    MOST_BARS,
    PAPER,
    draw_social,
    pick_actors,
    rasterise,
)
from generator.render.theme import find_built_in

PNG = b"\x89PNG\r\n\x1a\n"


def tags_of(site: Site) -> list[str]:
    return [node.tag.rpartition("}")[2] for node in ElementTree.fromstring(draw_social(site)).iter()]


def make_crowd(count: int) -> Site:
    """Sources of as many years, each naming an actor of its own and the first one."""
    ids = [f"actors/a{number:04}" for number in range(count)]
    pages = {
        f"sources/{number:04}": Page(
            f"sources/{number:04}",
            f"content/sources/{number:04}.md",
            "source",
            "A source",
            "en",
            "",
            1,
            SourceDate(f"{1000 + number}", "stated"),
            Source(),
        )
        for number in range(count)
    }
    edges = {other: (Edge(ids[0], other, 1, number % 5),) for number, other in enumerate(ids) if number}
    return Site(
        pages,
        {i: Actor(i, "A", "person") for i in ids},
        mentions={ids[0]: tuple(Mention(ids[0], page_id, "p", "", "A", "") for page_id in pages)},
        page_actors=dict(zip(pages, ((ids[0], i) for i in ids), strict=True)),
        edges=edges | {ids[0]: tuple(edge for (edge,) in edges.values())},
    )


def test_the_picture_has_a_dot_for_each_actor_an_arc_for_each_edge_and_a_bar_for_each_year() -> None:
    site = make_site()
    tags = tags_of(site)
    assert tags.count("circle") == len({actor for actors in site.page_actors.values() for actor in actors})
    assert len(re.findall(r'd="M[0-9.]+ [0-9]+A', draw_social(site))) == 2
    assert tags.count("rect") == 1 + 4  # the ground, and 2014 to 2017


def test_the_picture_holds_no_text_since_fonts_differ() -> None:
    assert not {"text", "image", "use", "style"} & set(tags_of(make_site()))


def test_the_row_is_in_the_order_in_which_sources_name_its_actors() -> None:
    assert pick_actors(make_site())[0] == actor_id("authority")


def test_a_large_collection_makes_a_picture_of_its_strongest() -> None:
    tags = tags_of(make_crowd(400))
    assert tags.count("circle") == MOST_ACTORS
    assert tags.count("rect") == 1 + MOST_BARS
    assert "actors/a0000" in pick_actors(make_crowd(400))


@pytest.mark.parametrize(
    "site",
    [
        Site({}, {}),
        replace(make_site(), edges={}),
        replace(make_site(), page_actors={}, mentions={}, edges={}),
        make_crowd(1),
    ],
)
def test_little_makes_a_picture_too(site: Site) -> None:
    assert rasterise(draw_social(site)).startswith(PNG)


def test_the_picture_has_the_size_that_the_page_says_and_the_same_bytes_each_time() -> None:
    first, second = rasterise(draw_social(make_site())), rasterise(draw_social(make_site()))
    assert first == second
    assert (int.from_bytes(first[16:20]), int.from_bytes(first[20:24])) == (1200, 630)


@pytest.mark.parametrize(("name", "colour"), [("paper", PAPER), *HUES.items()])
def test_the_colours_are_the_theme_s_own(name: Kind | str, colour: str) -> None:
    properties = (find_built_in() / "styles" / "10-properties.css").read_text(encoding="utf-8")
    assert f"--{name}: light-dark({colour}," in properties
