"""The lists: under which word a name is filed, what an empty list says, and how long ones are opened."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from render.made_up_site import body_html, make_site, views_of_site
from render.page_reader import Rendered, read_html

from generator.core.model import Actor, Kind, Mention, Page, Site
from generator.render.theme import load_theme
from generator.render.views import SiteSettings
from generator.render.views.filing import filing_names

PAPER = "sources/paper"


def make_people(*people: tuple[str, tuple[str, ...]], kind: Kind = "person", page_kind: str = "source") -> Site:
    """A Site of some names, each with the words by which its one page calls it."""
    page = Page(PAPER, "content/paper.md", "source" if page_kind == "source" else "note", "Paper", "en", "", 1)
    actors = {f"actors/{number}": Actor(f"actors/{number}", name, kind) for number, (name, _) in enumerate(people)}
    mentions = {
        f"actors/{number}": tuple(Mention(f"actors/{number}", PAPER, "p1", "", form, ".") for form in forms)
        for number, (_, forms) in enumerate(people)
    }
    return Site({PAPER: page}, actors, mentions, {PAPER: tuple(actors)})


def file_name(name: str, *forms: str) -> str:
    """How one name is filed that the sources give in some forms."""
    return filing_names(make_people((name, forms)))["actors/0"]


@pytest.mark.parametrize(
    ("name", "forms", "filed"),
    [
        ("Mariana Costa", ("Mariana Costa", "Costa"), "Costa, Mariana"),
        ("Enrique Peña Duarte", ("Peña", "Peña Duarte"), "Peña Duarte, Enrique"),
        ("Luis Manuel Rivera", ("RIVERA’s", "Rivera"), "Rivera, Luis Manuel"),
        ("Tomás Núñez Holm", ("Nunez",), "Núñez Holm, Tomás"),
        ("Karl van der Weel", ("van der Weel",), "van der Weel, Karl"),
        ("Karl van der Weel", ("Weel",), "Weel, Karl van der"),
        ("Tan Weiming", ("Tan", "Tan Weiming"), "Tan Weiming"),
        ("Mariana Costa", ("Mariana Costa",), "Mariana Costa"),
        ("Mariana Costa", ("Mariana", "Mariana", "Costa"), "Mariana Costa"),
        ("3rd Baron of the Quay", ("Baron", "Baron of the Quay"), "3rd Baron of the Quay"),
        ("Baron Otto of the Quay", ("Otto",), "Baron Otto of the Quay"),
        ("Costa, Mariana", ("Costa",), "Costa, Mariana"),
        ("Costa", ("Costa",), "Costa"),
        ("مريم الساحلي", ("الساحلي",), "مريم الساحلي"),
        ("Mariana Costa", ("", ""), "Mariana Costa"),
    ],
)
def test_a_person_is_filed_under_the_words_that_sources_use_alone(
    name: str, forms: tuple[str, ...], filed: str
) -> None:
    assert file_name(name, *forms) == filed


def test_whom_sources_only_name_in_full_is_filed_like_others_of_that_name() -> None:
    site = make_people(
        ("Mariana Costa", ("Costa",)),
        ("Tan Weiming", ("Tan",)),
        ("Ana Costa", ("Ana Costa",)),
        ("Mariana Quist", ("Mariana Quist",)),
        ("Mariana Ana Holm", ("Mariana Ana Holm",)),
        ("Ruth Weiming", ("Ruth Weiming",)),
    )
    assert list(filing_names(site).values()) == [
        "Costa, Mariana",
        "Tan Weiming",
        "Costa, Ana",
        "Quist, Mariana",
        "Mariana Ana Holm",
        "Ruth Weiming",
    ]


def test_an_alias_files_a_person_as_a_source_would() -> None:
    site = make_people(("Mariana Costa", ("Mariana Costa",)))
    actor = replace(site.actors["actors/0"], aliases=("Costa",))
    assert filing_names(replace(site, actors={actor.id: actor})) == {actor.id: "Costa, Mariana"}


def test_only_people_are_filed_so_and_only_by_what_sources_say() -> None:
    assert filing_names(make_people(("Harbour City", ("City",)), kind="place")) == {"actors/0": "Harbour City"}
    told_by_note = make_people(("Mariana Costa", ("Costa",)), page_kind="note")
    assert filing_names(told_by_note) == {"actors/0": "Mariana Costa"}


def render(site: Site, *addresses: str) -> Iterator[Rendered]:
    """Some pages of a site, read."""
    theme = load_theme(None)
    for view in views_of_site(site, SiteSettings("Harbour Papers"), body_html):
        if view.address in addresses:
            artifact, problems = theme.render(view)
            assert artifact is not None, problems
            yield read_html(artifact.content.decode())


def test_an_index_says_how_it_files_people_where_it_does(pages: dict[str, Rendered]) -> None:
    assert "People stand under the part of their name that the sources use alone" in pages["actors/index.html"].text
    assert "People stand under" not in pages["places/index.html"].text


def test_an_inverted_name_still_links_to_its_page(files: dict[str, str]) -> None:
    assert 'href="mariana-costa/index.html" dir="auto">Costa, Mariana</a>' in files["actors/index.html"]


def test_empty_lists_say_what_to_do_next() -> None:
    sources, actors, places, agreements = render(Site({}, {}), "sources/", "actors/", "places/", "agreements/")
    for page in (sources, actors, places, agreements):
        assert "There are no sources yet. Put documents into the folder seeds/ and build the site again." in page.text
    assert {"_person", "_organization", "_country"} <= set(actors.ids)


def test_a_list_of_nothing_in_a_site_with_sources_says_how_to_name_something() -> None:
    site = replace(make_people(), pages=make_site().pages)
    (places,) = render(replace(site, page_actors={}, mentions={}), "places/")
    assert "The sources name none yet. List names at the top of a source’s page" in places.text
    assert "_place" in places.ids


def test_the_list_of_sources_says_how_it_is_ordered(pages: dict[str, Rendered]) -> None:
    assert "6 sources, newest first" in pages["sources/index.html"].text
