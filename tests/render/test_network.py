"""The network's pages: the picture, what it says of itself, the kinds to narrow it by, and the table of pairs."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from render.made_up_network import make_network
from render.made_up_site import actor_id, make_site, views_of_site
from render.page_reader import Rendered, read_html

from generator.core.model import Page, Site
from generator.render.theme import load_theme
from generator.render.views import SiteSettings
from generator.render.views.cards import MOST_CARDS
from generator.render.views.network import NetworkView, has_network

PAGE = "network/index.html"


def network_pages(site: Site) -> Iterator[NetworkView]:
    """The views of the network of a Site."""
    for view in views_of_site(site, SiteSettings("Harbour Papers"), lambda page_id: "<p>Who met whom.</p>"):
        if isinstance(view, NetworkView):
            yield view


def render(view: NetworkView) -> str:
    artifact, problems = load_theme(None).render(view)
    assert problems == ()
    assert artifact is not None
    return artifact.content.decode()


@pytest.fixture(scope="module")
def large() -> tuple[NetworkView, ...]:
    """The pages of a network of many pairs."""
    return tuple(network_pages(make_network(900)))


def test_the_page_has_the_picture_and_a_row_for_each_pair(files: dict[str, str], pages: dict[str, Rendered]) -> None:
    page = pages[PAGE]
    assert page.tags.count("svg") > 1
    assert page.text.count("side by side") == 1
    rows = files[PAGE].partition("<tbody>")[2].count("<tr")
    assert rows == 2
    assert "All 3 names that share a paragraph with another." in page.text


def test_the_navigation_leads_to_it_where_it_is(pages: dict[str, Rendered]) -> None:
    assert "network/index.html" in pages["index.html"].links
    view = next(iter(views_of_site(replace(make_site(), edges={}), SiteSettings(), lambda page_id: "")))
    keys = [item.key for item in view.chrome.navigation]
    assert "network" not in keys
    assert "timeline" in keys


def test_it_stands_after_the_timeline(pages: dict[str, Rendered]) -> None:
    links = [link for link in pages["index.html"].links if link.count("/") == 1 and "#" not in link]
    assert links.index("network/index.html") == links.index("timeline/index.html") + 1


def test_a_pair_leads_to_its_page_side_by_side(pages: dict[str, Rendered]) -> None:
    costa, city = actor_id("costa"), actor_id("city")
    assert f"../compare/{costa}/{city}/index.html" in pages[PAGE].links
    assert f"../{city}/index.html" in pages[PAGE].links


def test_pairs_stand_strongest_first_a_hundred_a_page_and_have_an_end(large: tuple[NetworkView, ...]) -> None:
    rows = [row for view in large for row in view.rows]
    assert [row.paragraphs for row in rows] == sorted((row.paragraphs for row in rows), reverse=True)
    assert {len(view.rows) for view in large} == {100}
    assert len(rows) == 2000
    assert large[0].count == 2000 + large[0].omitted > 2000
    assert len({frozenset((row.first.href, row.second.href)) for row in large[0].rows}) == 100


def test_the_last_page_tells_of_the_pairs_that_are_not_listed(large: tuple[NetworkView, ...]) -> None:
    assert "weaker pairs are not listed" in read_html(render(large[-1])).text
    assert "weaker pair" not in read_html(render(next(network_pages(make_network(20))))).text


def test_the_picture_stands_on_the_first_page_alone(large: tuple[NetworkView, ...]) -> None:
    first, second = read_html(render(large[0])), read_html(render(large[1]))
    assert large[0].drawn < large[0].named
    assert (
        f"The {large[0].drawn} names that most often share a paragraph with another, of {large[0].named};" in first.text
    )
    assert "network-box" not in render(large[1])
    assert "To sort the rows of this page, choose the head of a column." in second.text
    assert "../../index.html" in second.links


def test_each_kind_that_is_drawn_can_be_left_out(large: tuple[NetworkView, ...]) -> None:
    html = render(large[0])
    kinds = {kind.kind: kind.count for kind in large[0].kinds}
    assert sum(kinds.values()) == large[0].drawn
    assert set(kinds) == {"person", "organization", "country", "place", "agreement"}
    for kind, count in kinds.items():
        assert f'id="_kind-{kind}"' in html
        assert html.count(f'class="node kind-{kind} ') == count


def test_the_strongest_have_cards_and_cards_are_bounded(large: tuple[NetworkView, ...]) -> None:
    assert len(large[0].cards) == MOST_CARDS < large[0].drawn
    assert {row.first.href for row in large[0].rows[:10]} <= {card.href for card in large[0].cards}


def test_an_author_can_introduce_it_before_there_is_one() -> None:
    site = replace(make_network(4), edges={})
    assert not has_network(site)
    page = Page("network/index", "content/network/index.md", "note", "The company they keep", "en", "", 1)
    introduced = replace(site, pages={page.id: page})
    assert has_network(introduced)
    (view,) = network_pages(introduced)
    text = read_html(render(view)).text
    assert "The company they keep" in text
    assert "Who met whom." in text
    assert "No paragraph of the sources names two." in text
