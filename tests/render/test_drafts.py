"""Drafts, which a preview alone reads: each says so on its page and in lists, and asks search engines to stay away."""

import pytest
from render.made_up_terms import make_page, make_site, render

from generator.core.model import Listing, PageLink
from generator.render.views import SiteSettings

NOINDEX = '<meta name="robots" content="noindex">'
PAGES = (
    make_page("sources/a", "Paper A", "2011", draft=True, tags=("ports",)),
    make_page("sources/b", "Paper B", "2012", tags=("ports",)),
    make_page("notes/one", "A note", draft=True, tags=("ports",)),
    make_page("notes/two", "Another"),
    make_page("index", "Front", draft=True),
    make_page("actors/mariana-costa", "Mariana Costa", draft=True),
    make_page("tags/ports", "Of ports", draft=True),
)
SITE = make_site(
    *PAGES,
    listings={"notes/two": (Listing("pages", (("tag", "tags/ports/"),)),)},
    backlinks={"sources/b": (PageLink("notes/one", "sources/b", "p-1"),)},
)


@pytest.mark.parametrize(
    ("address", "what"),
    [("sources/a/", "page"), ("notes/one/", "page"), ("", "text"), ("actors/mariana-costa/", "text")],
)
def test_a_draft_says_so_and_is_not_for_search_engines(address: str, what: str) -> None:
    html = render(SITE)[address]
    assert NOINDEX in html
    assert f"Only a preview shows this {what}; a build leaves it out." in html


@pytest.mark.parametrize("address", ["sources/b/", "notes/two/", "sources/", "tags/ports/", "tags/"])
def test_what_is_no_draft_itself_does_not(address: str) -> None:
    html = render(SITE)[address]
    assert NOINDEX not in html
    assert ("Only a preview" in html) == (address == "tags/ports/")


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("sources/", "Paper A"),
        ("", "Paper A"),
        ("notes/", "A note"),
        ("tags/ports/", "Paper A"),
        ("tags/ports/", "A note"),
        ("notes/two/", "A note"),
        ("notes/two/", "Paper A"),
        ("sources/b/", "A note"),
    ],
)
def test_a_draft_is_marked_in_lists(address: str, title: str) -> None:
    assert f'{title}</a> <span class="draft">Draft</span>' in render(SITE)[address]
    assert 'Paper B</a> <span class="draft">' not in render(SITE)[address]


def test_a_draft_is_marked_in_the_reader_s_language() -> None:
    assert '<span class="draft">Borrador</span>' in render(SITE, SiteSettings(lang="es"))["notes/"]
